"""Everything that facilitators do with the schedule."""

from __future__ import annotations

from typing import Any

from core.kernel.decision import Action, Command, Kind, Option, Who
from core.schedule import adding, calendarfile, changing, overview, resting, running
from core.schedule.facts import ScheduleFacts, SendFacts
from core.schedule.forms import MOST_TEXT
from core.schedule.picking import Decide, on_one
from core.schedule.reading import KINDS, Often

_SERIES = Option(name="series", kind=Kind.SUGGESTED, required=True)
_ANSWERS = (
    Option(name="often", kind=Kind.CHOICE, choices=tuple(often.value for often in Often)),
    Option(name="days", most=60),
    Option(name="time", most=60),
    Option(name="every", kind=Kind.NUMBER, least=1, most=520),
    Option(name="nth", kind=Kind.CHOICE, choices=("first", "second", "third", "fourth", "fifth", "last")),
    Option(name="start", most=60),
    Option(name="programme", kind=Kind.SUGGESTED),
    Option(name="text", kind=Kind.LONG_TEXT, most=MOST_TEXT),
    Option(name="title", most=80),
    Option(name="rule", most=500),
)


def _action(
    verb: str, decide: Decide[ScheduleFacts], *options: Option, typed: bool = True, durable: bool = False
) -> Action[ScheduleFacts]:
    return Action(
        name=f"schedule.{verb}",
        who=Who.FACILITATOR,
        needs=ScheduleFacts,
        decide=decide,
        command=Command(path=("facilitate", "schedule", verb), options=options) if typed else None,
        suggest=adding.suggest,
        durable=durable,
    )


def _sending(verb: str, decide: Decide[SendFacts], *options: Option, typed: bool = True) -> Action[SendFacts]:
    return Action(
        name=f"schedule.{verb}",
        who=Who.FACILITATOR,
        needs=SendFacts,
        decide=decide,
        command=Command(path=("facilitate", "schedule", verb), options=options) if typed else None,
        suggest=adding.suggest,
    )


ACTIONS: tuple[Action[Any], ...] = (
    _action("list", overview.decide_list),
    _action(
        "add",
        adding.decide_add,
        Option(name="kind", kind=Kind.CHOICE, choices=tuple(kind.value for kind in KINDS)),
        *_ANSWERS,
        durable=True,
    ),
    _action("edit", on_one(changing.decide_edit), _SERIES, *_ANSWERS, durable=True),
    _action("pause", on_one(resting.decide_pause), _SERIES, Option(name="until", most=60)),
    _action("resume", on_one(resting.decide_resume), _SERIES),
    _action("skip", on_one(resting.decide_skip), _SERIES, Option(name="date", most=60)),
    _sending("run-now", on_one(running.decide_run_now), _SERIES),
    _sending("preview", on_one(running.decide_preview), _SERIES),
    _action("remove", on_one(running.decide_remove), _SERIES),
    _action("export", calendarfile.decide_export),
    _action("set", adding.decide_set, typed=False),
    _action("fill", adding.decide_fill, typed=False),
    _action("filled", adding.decide_filled, typed=False, durable=True),
    _action("confirm", adding.decide_confirm, typed=False, durable=True),
    _action("drop", adding.decide_drop, typed=False),
    _action("change", on_one(changing.decide_change), typed=False),
    _action("changed", on_one(changing.decide_changed), typed=False, durable=True),
    _action("unskip", on_one(resting.decide_unskip), typed=False),
    _sending("run", on_one(running.decide_run), typed=False),
)
