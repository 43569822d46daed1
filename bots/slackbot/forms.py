"""Forms and cards as Slack's modals. What is needed to answer rides in ``private_metadata``.

https://docs.slack.dev/reference/views/modal-views
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from typing import Any, cast

from bots.engine.buttons import Pressed, decode, encode
from bots.slackbot import limits
from bots.slackbot.calls import Json
from bots.slackbot.render import Message, section
from bots.slackbot.text import mrkdwn
from bots.slackbot.widgets import options, plain_text, values_of
from core.kernel.asks import Field, Form
from core.kernel.cards import Choice
from core.kernel.decision import Command, Kind, Option
from core.kernel.words import Say

FORM = "circlekeeper-form"
CARD = "circlekeeper-card"
VALUE = "value"
SUGGEST = "suggest"
"""``action_id`` of a list whose entries Slack asks us for while somebody types."""
_TWIN = "~"
"""Stands between a field's name and the number of its part, where one text needs several inputs."""


@dataclass(frozen=True, slots=True)
class Carried:
    """What a modal carries: what it is for, and where it was opened.

    ``reply`` is the address that Slack gave for answers to what opened it; it lives for 30 minutes.
    """

    meaning: str = field(default="", repr=False)
    channel: str = ""
    reply: str = field(default="", repr=False)
    ts: str = ""
    """The message whose button opened it, which its outcome may take the place of."""
    hidden: bool = False
    """That message is seen by one person only."""
    mark: str = ""
    """The mark of the delivery that the message is."""
    pages: bool = False
    """It was opened from a page of ours, not from a room: its outcome is shown in its own place."""

    def written(self) -> str:
        """Return it as ``private_metadata``. The address for answers is left out rather than cut."""
        whole = json.dumps(asdict(self), separators=(",", ":"))
        if len(whole) <= limits.PRIVATE_METADATA:
            return whole
        return json.dumps(asdict(self) | {"reply": ""}, separators=(",", ":"))

    @property
    def pressed(self) -> Pressed | None:
        """What sending the modal means."""
        return decode(self.meaning)


def carried_by(view: Mapping[str, Any]) -> Carried:
    """Read what a modal carries; empty if it is not one of ours."""
    try:
        found: Any = json.loads(str(view.get("private_metadata") or "{}"))
    except ValueError:
        return Carried()
    if not isinstance(found, dict):
        return Carried()
    known = cast("Mapping[str, Any]", found)
    texts = {name: str(known.get(name, "")) for name in ("meaning", "channel", "reply", "ts", "mark")}
    return Carried(**texts, hidden=known.get("hidden") is True, pages=known.get("pages") is True)


def modal_of(form: Form, carried: Carried, close: str) -> Json:
    """Build a form. ``carried.meaning`` is set here.

    Raises:
        ValueError: it carries more than is kept.
    """
    meant = replace(carried, meaning=encode(form.action, form.given))
    blocks: list[Json] = []
    if limits.length(form.title) > limits.FORM_TITLE:
        blocks.append(section(f"*{mrkdwn(form.title)}*"))
    for one in form.fields:
        blocks += _inputs(one)
    return _modal(form.title, blocks, meant, close) | {"submit": plain_text(form.submit, limits.FORM_BUTTON)}


def card_of(title: str, message: Message, carried: Carried, close: str) -> Json:
    """Build a modal that shows a card."""
    return _modal(title, list(message.blocks), carried, close) | {"callback_id": CARD}


def options_modal(command: Command, action: str, given: Mapping[str, str], carried: Carried, say: Say) -> Json:
    """Build a form for a command's options, with Slack's own widget for each. What was typed stands there already."""
    meant = replace(carried, meaning=encode(action, ()))
    words = f"command-{'-'.join(command.path)}"
    ordered = sorted(command.options, key=lambda option: not option.required)
    blocks = [
        {
            "type": "input",
            "block_id": option.name,
            "optional": not option.required,
            "label": plain_text(said(say, f"{words}.{option.name}", option.name), limits.FIELD_LABEL),
            "element": _widget(option, given.get(option.name, ""), say),
        }
        for option in ordered
    ]
    shown: list[Json] = [section(mrkdwn(said(say, words, " ".join(command.path)))), *blocks]
    made = _modal("/" + " ".join(command.path[-2:]), shown, meant, say("close"))
    return made | {"submit": plain_text(say("send"), limits.FORM_BUTTON)}


def said(say: Say, message: str, otherwise: str) -> str:
    """Return a message that may not have been written."""
    try:
        return say(message)
    except LookupError:
        return otherwise


def texts_of(view: Mapping[str, Any]) -> dict[str, str]:
    """Return what was filled in, by field, with texts that needed several inputs put together again."""
    state = cast("Mapping[str, Any]", view.get("state") or {})
    values = cast("Mapping[str, Mapping[str, Mapping[str, Any]]]", state.get("values") or {})
    found: dict[str, str] = {}
    for block, elements in values.items():
        name = block.partition(_TWIN)[0]
        for element in elements.values():
            found[name] = found.get(name, "") + ",".join(values_of(element))
    return found


def _modal(title: str, blocks: Sequence[Json], carried: Carried, close: str) -> Json:
    return {
        "type": "modal",
        "callback_id": FORM,
        "title": plain_text(title, limits.FORM_TITLE),
        "close": plain_text(close, limits.FORM_BUTTON),
        "private_metadata": carried.written(),
        "blocks": list(blocks[: limits.VIEW_BLOCKS]),
    }


def _inputs(one: Field) -> list[Json]:
    """A field as one input; as several where its text is longer than one holds, so that nothing is cut off."""
    most = min(one.most or limits.FIELD_TEXT, limits.FIELD_TEXT)
    return [
        {
            "type": "input",
            "block_id": one.name if place == 0 else f"{one.name}{_TWIN}{place}",
            "optional": place > 0 or not one.required,
            "label": plain_text(one.label, limits.FIELD_LABEL),
            "element": {
                "type": "plain_text_input",
                "action_id": VALUE,
                "multiline": one.long,
                "max_length": most,
                **({"initial_value": piece} if piece else {}),
            },
            **({"hint": plain_text(one.hint, limits.FIELD_LABEL)} if one.hint and place == 0 else {}),
        }
        for place, piece in enumerate(limits.sliced(one.value, most))
    ]


def _widget(option: Option, value: str, say: Say) -> Json:
    match option.kind:
        case Kind.CHOICE:
            words = [(one, said(say, f"choice-{one}", one)) for one in option.choices]
            return _select([Choice(label, one, chosen=one == value) for one, label in words])
        case Kind.FLAG:
            return _select([Choice(say(one), one, chosen=one == value) for one in ("yes", "no")])
        case Kind.SUGGESTED:
            chosen = options([Choice(value, value[: limits.OPTION_VALUE], chosen=True)]) if value else {}
            chosen.pop("options", None)
            return {"type": "external_select", "action_id": SUGGEST, "min_query_length": 0} | chosen
        case Kind.PERSON:
            initial = {"initial_user": value.partition(":")[2]} if value else {}
            return {"type": "users_select", "action_id": VALUE} | initial
        case Kind.ROOM:
            initial = {"initial_conversation": value.partition(":")[2]} if value else {}
            return {"type": "conversations_select", "action_id": VALUE} | initial
        case Kind.NUMBER:
            least = {} if option.least is None else {"min_value": str(option.least)}
            most = {} if option.most is None else {"max_value": str(option.most)}
            initial = {"initial_value": value} if value else {}
            return {"type": "number_input", "action_id": VALUE, "is_decimal_allowed": False} | least | most | initial
        case Kind.TEXT | Kind.LONG_TEXT | Kind.ROLE:
            longest = min(option.most or limits.FIELD_TEXT, limits.FIELD_TEXT)
            initial = {"initial_value": value[:longest]} if value else {}
            long = option.kind is Kind.LONG_TEXT
            made: Json = {"type": "plain_text_input", "action_id": VALUE, "multiline": long, "max_length": longest}
            return made | initial


def _select(choices: Sequence[Choice]) -> Json:
    return {"type": "static_select", "action_id": VALUE} | options(choices)
