"""Everything that can be done with topics."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from core.kernel.cards import Choice, Desk
from core.kernel.decision import Action, Command, Decision, Kind, Option, Who
from core.kernel.events import Act
from core.kernel.moment import Moment
from core.programme import browsing, pairs
from core.programme.deciding import decide_approve, decide_decline
from core.programme.facts import PromptFacts, TopicFacts
from core.programme.naming import item_choices, programme_choices, topic_choices
from core.programme.ordering import decide_list, decide_move, decide_open, decide_refill, decide_remove, decide_swap
from core.programme.promptcards import MOST_OWN
from core.programme.prompts import decide_add, decide_edit, decide_edited, decide_write, decide_written
from core.programme.queueing import MOST_WAITING, on_item
from core.programme.showing import decide_show
from core.programme.suggesting import decide_suggest, decide_suggested


def suggest(facts: PromptFacts, option: str, typed: str, desk: Desk) -> tuple[Choice, ...]:
    """Complete topics, programmes and entries of the queue."""
    match option:
        case "topic":
            return topic_choices(facts, typed, desk)
        case "programme":
            return programme_choices(facts, typed, desk)
        case _:
            return item_choices(facts, typed, desk)


def _action(
    verb: str,
    decide: Callable[[PromptFacts, Act, Moment], Decision],
    *options: Option,
    typed: bool = True,
    durable: bool = False,
) -> Action[PromptFacts]:
    return Action(
        name=f"prompts.{verb}",
        who=Who.FACILITATOR,
        needs=PromptFacts,
        decide=decide,
        command=Command(path=("facilitate", "prompts", verb), options=options) if typed else None,
        suggest=suggest,
        durable=durable,
    )


_ITEM = Option(name="item", kind=Kind.SUGGESTED, required=True)
_PROGRAMME = Option(name="programme", kind=Kind.SUGGESTED)
_TEXT = Option(name="text", kind=Kind.LONG_TEXT, most=MOST_OWN)

ACTIONS: tuple[Action[Any], ...] = (
    *browsing.ACTIONS,
    *pairs.ACTIONS,
    Action(
        name="topic.show",
        # Facilitators need not be members: the decision lets in both, and nobody else.
        who=Who.ANYONE,
        needs=TopicFacts,
        decide=decide_show,
        command=Command(path=("topic",)),
    ),
    Action(name="topic.suggest", who=Who.MEMBER, needs=TopicFacts, decide=decide_suggest),
    Action(name="topic.suggested", who=Who.MEMBER, needs=TopicFacts, decide=decide_suggested, durable=True),
    _action("list", decide_list, _PROGRAMME),
    _action(
        "add",
        decide_add,
        Option(name="topic", kind=Kind.SUGGESTED),
        _TEXT,
        Option(name="place", kind=Kind.NUMBER, least=1, most=MOST_WAITING),
        _PROGRAMME,
        durable=True,
    ),
    _action("edit", on_item(decide_edit), _ITEM, _TEXT, durable=True),
    _action(
        "move",
        on_item(decide_move),
        _ITEM,
        Option(name="to", kind=Kind.NUMBER, required=True, least=1, most=MOST_WAITING),
    ),
    _action("remove", on_item(decide_remove), _ITEM),
    _action(
        "swap",
        decide_swap,
        Option(name="first", kind=Kind.SUGGESTED, required=True),
        Option(name="second", kind=Kind.SUGGESTED, required=True),
    ),
    _action("refill", decide_refill, _PROGRAMME),
    _action("open", on_item(decide_open), typed=False),
    _action("write", decide_write, typed=False),
    _action("written", decide_written, typed=False, durable=True),
    _action("edited", on_item(decide_edited), typed=False, durable=True),
    _action("approve", decide_approve, typed=False),
    _action("decline", decide_decline, typed=False),
)
