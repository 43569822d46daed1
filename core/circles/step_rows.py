"""The widgets of each step of a set-up, and what was answered as short lines."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import time
from typing import ClassVar, Self, assert_never

from core.circles.answers import (
    GUIDED,
    LONGEST,
    USUAL_MOST,
    WEEKDAYS,
    Step,
    clock_of,
    days_of,
    is_done,
)
from core.circles.choice_cards import language_name
from core.kernel.asks import Field, Form
from core.kernel.cards import Button, Choice, Desk, Look, Picker, PickerKind, Row
from core.kernel.ids import PersonId, RoomId

Answered = tuple[tuple[str, str], ...]
"""Answers as a card keeps them."""

MOST_OFFERED = (4, 6, 8, 10, 12, 15, 20, 25)
FORMS = (Step.NAME, Step.HOST, Step.ZONE, Step.TOPIC, Step.REFLECTION, Step.WEEK)
"""Steps with something to type."""


def pairs(answers: Mapping[str, str]) -> Answered:
    """Answers as a card keeps them, in a fixed order."""
    return tuple(sorted(answers.items()))


def rows_of(
    desk: Desk, step: Step, answers: Mapping[str, str], circle: str, offers: tuple[str, ...]
) -> tuple[Row, ...]:
    """What a person presses or chooses in one step."""
    say = desk.say
    here = ((("circle", circle),) if circle else ()) + (("s", step.value),)
    form = Button(say(f"setup-{step.value}-button"), "setup.form", here, Look.MAIN) if step in FORMS else None
    offered = _in_fives(Button(zone, "setup.set", (*here, ("zone", zone))) for zone in offers)
    middle = (*offered, *_widgets(desk, step, answers, here))
    last: list[Button] = [form] if form else []
    if step is Step.PEOPLE and not circle and is_done(step, answers):
        last.append(Button(say("next"), "setup.step", (), Look.MAIN))
    if circle:
        last.append(Button(say("setup-all"), "setup.open", (("circle", circle),)))
    elif step in GUIDED[1:]:
        before = GUIDED[GUIDED.index(step) - 1]
        last.append(Button(say("back"), "setup.step", (("s", before.value),)))
    return (*middle, tuple(last)) if last else middle


def _in_fives(buttons: Iterable[Button]) -> tuple[Row, ...]:
    every = tuple(buttons)
    return tuple(every[start : start + 5] for start in range(0, len(every), 5))


def _widgets(desk: Desk, step: Step, answers: Mapping[str, str], here: Answered) -> tuple[Row, ...]:
    say, act = desk.say, "setup.set"
    match step:
        case Step.NAME | Step.HOST | Step.ZONE:
            return ()
        case Step.HOME | Step.BACK:
            return (Picker(step.value, say(f"setup-{step.value}-pick"), act, PickerKind.ROOM, given=here),)
        case Step.PEOPLE:
            return (
                Picker("roles", say("setup-roles-pick"), act, PickerKind.ROLE, given=here, least=0, most=5),
                Picker("people", say("setup-people-pick"), act, PickerKind.PEOPLE, given=here, least=0, most=10),
            )
        case Step.LANGUAGE:
            now = _language(desk, answers)
            choices = tuple(Choice(language_name(desk, one), one, chosen=one == now) for one in desk.languages[:25])
            return (Picker("language", say("setup-language-pick"), act, choices=choices, given=here),)
        case Step.PROGRAMME:
            programmes = sorted(desk.library.in_language(desk.language), key=lambda one: one.title)
            choices = tuple(
                Choice(one.title, one.id, one.about[:100], chosen=one.id == answers.get("programme"))
                for one in programmes[:25]
            )
            return (Picker("programme", say("setup-programme-pick"), act, choices=choices, given=here),)
        case Step.TOPIC | Step.REFLECTION | Step.WEEK:
            return _times(desk, step, answers, here)
        case Step.THREADS:
            return (
                (
                    Button(say("yes"), act, (*here, ("threads", "yes"))),
                    Button(say("no"), act, (*here, ("threads", "no"))),
                ),
            )
        case Step.MOST:
            chosen = answers.get("most", str(USUAL_MOST))
            choices = tuple(
                Choice(say("setup-most-choice", count=count), str(count), chosen=str(count) == chosen)
                for count in MOST_OFFERED
            )
            # A list does not hear that what stands there is chosen again.
            keep = Button(say("setup-most-keep", count=int(chosen)), act, (*here, ("most", chosen)), Look.MAIN)
            return (Picker("most", say("setup-most-pick"), act, choices=choices, given=here), (keep,))
        case _:
            assert_never(step)


def _times(desk: Desk, step: Step, answers: Mapping[str, str], here: Answered) -> tuple[Row, ...]:
    say, days, clock = desk.say, days_of(answers, step), clock_of(answers, step)
    names = tuple(
        Choice(say(f"weekday-{day + 1}"), day.name[:2].casefold(), chosen=day in days) for day in WEEKDAYS.values()
    )
    hours = tuple(
        Choice(say("setup-clock", clock=time(hour)), f"{hour:02}:00", chosen=clock == time(hour)) for hour in range(24)
    )
    return (
        Picker("days", say("setup-days-pick"), "setup.set", choices=names, given=here, most=7),
        Picker("clock", say("setup-clock-pick"), "setup.set", choices=hours, given=here),
    )


def _language(desk: Desk, answers: Mapping[str, str]) -> str:
    """The language that a circle with these answers speaks."""
    programme = desk.library.programmes.get(answers.get("programme", ""))
    wanted = answers.get("language") or (programme.language if programme else "")
    return wanted if wanted in desk.languages else "en"


def answer_lines(desk: Desk, answers: Mapping[str, str], steps: Iterable[Step]) -> tuple[str, ...]:
    """One line for each step that was answered."""
    return tuple(
        desk.say(f"setup-have-{step.value}", value=value) for step in steps if (value := _said(desk, step, answers))
    )


def _said(desk: Desk, step: Step, answers: Mapping[str, str]) -> str:
    say, value = desk.say, answers.get(step.value, "")
    match step:
        case Step.NAME | Step.ZONE | Step.MOST:
            return value
        case Step.HOME | Step.BACK:
            return desk.mentions.room(RoomId(value)) if value else ""
        case Step.PEOPLE:
            roles = (desk.mentions.role(one) for one in answers.get("roles", "").split(",") if one)
            people = (desk.mention(PersonId(one)) for one in answers.get("people", "").split(",") if one)
            return ", ".join((*roles, *people))
        case Step.HOST:
            parts = (answers.get(name, "") for name in ("controller", "contact", "staffed"))
            return " · ".join(part for part in parts if part)
        case Step.LANGUAGE:
            return language_name(desk, _language(desk, answers)) if len(desk.languages) > 1 else ""
        case Step.PROGRAMME:
            programme = desk.library.programme(value, desk.language) if value else None
            return programme.title if programme else value
        case Step.TOPIC | Step.REFLECTION | Step.WEEK:
            clock, days = clock_of(answers, step), days_of(answers, step)
            if clock is None and not days:
                return ""
            named = ", ".join(say(f"weekday-{day + 1}") for day in days) or say("setup-days-apart")
            return say("setup-days-at", days=named, clock=clock) if clock else named
        case Step.THREADS:
            return say(value) if value in ("yes", "no") else ""
        case _:
            assert_never(step)


@dataclass(frozen=True, slots=True, kw_only=True)
class SetupForm:
    """What is typed in one step."""

    name: ClassVar[str] = "setup-form"

    step: Step
    answers: Answered = ()
    circle: str = ""

    def form(self, desk: Desk) -> Form:
        """One field, or three for the host."""
        say, answers = desk.say, dict(self.answers)
        match self.step:
            case Step.HOST:
                names = ("controller", "contact", "staffed")
            case Step.TOPIC | Step.REFLECTION | Step.WEEK:
                names = ("clock",)
            case _:
                names = (self.step.value,)
        stored = {"clock": answers.get(f"{self.step.value}_clock", "")}
        fields = tuple(
            Field(
                name=name,
                label=say(f"setup-field-{name}"),
                hint=say(f"setup-field-{name}.hint"),
                required=name != "staffed",
                most=LONGEST.get(name, 60),
                value=stored.get(name, answers.get(name, "")),
            )
            for name in names
        )
        return Form(
            title=say(f"setup-{self.step.value}-title"),
            submit=say("save"),
            action="setup.set",
            given=((("circle", self.circle),) if self.circle else ()) + (("s", self.step.value),),
            fields=fields,
        )

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """Every step with something to type."""
        return tuple(cls(step=step, circle="0123456789ab") for step in FORMS)
