"""What a set-up asks, and how the answers are read. Answers are short text by name, as a draft keeps them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import time
from enum import StrEnum
from typing import Final, assert_never

from core.circles.model import Circle
from core.kernel.ids import RoomId, SpaceId, native
from core.kernel.typed import ENGLISH, TypedWords
from core.programme.library import Library
from core.schedule.listing import Standing
from core.schedule.parsing import parse_clock, parse_weekdays
from core.schedule.rules import Weekday, Weekly, shape
from core.schedule.series import SeriesKind
from core.schedule.slots import match_zones
from core.schedule.slots import zone as zone_named


class Step(StrEnum):
    """One thing that is asked."""

    NAME = "name"
    HOME = "home"
    BACK = "back"
    PEOPLE = "people"
    HOST = "host"
    ZONE = "zone"
    LANGUAGE = "language"
    """Asked of nobody; it begins as the language of whoever sets up, and can be changed like the others."""
    PROGRAMME = "programme"
    TOPIC = "topic"
    REFLECTION = "reflection"
    THREADS = "threads"
    MOST = "most"
    WEEK = "week"
    """Asked of nobody; a circle that stands can change it."""


GUIDED: Final = tuple(step for step in Step if step not in (Step.WEEK, Step.LANGUAGE))
"""The order of the guided set-up."""
ANSWERED: Final = tuple(step for step in Step if step is not Step.WEEK)
"""What stands in the whole before a circle begins."""

WEEKDAYS: Final[Mapping[str, Weekday]] = {weekday.name.casefold(): weekday for weekday in Weekday}
_LANGUAGE: Final = re.compile(r"[a-z]{2,3}(-[A-Za-z]{2,4})?")
USUAL_DAY: Final = "mo"
USUAL_CLOCK: Final = "09:00"
"""Of the weekly card, until someone changes it."""
USUAL_MOST: Final = 12
MOST_EVER: Final = 50
LONGEST: Final[Mapping[str, int]] = {"name": 60, "controller": 100, "contact": 200, "staffed": 200}
_TIMED: Final = {Step.TOPIC: SeriesKind.TOPIC, Step.REFLECTION: SeriesKind.REFLECTION, Step.WEEK: SeriesKind.WEEK}


def kind_of(step: Step) -> SeriesKind | None:
    """The kind of series whose days and time a step asks for."""
    return _TIMED.get(step)


def wanted(step: Step) -> tuple[str, ...]:
    """The answers without which a step is not done."""
    match step:
        case Step.HOST:
            return ("controller", "contact")
        case Step.TOPIC | Step.REFLECTION | Step.WEEK:
            return (f"{step.value}_days", f"{step.value}_clock")
        case Step.PEOPLE:
            return ()
        case _:
            return (step.value,)


def is_done(step: Step, answers: Mapping[str, str]) -> bool:
    """Whether a step needs no more answer."""
    if step is Step.PEOPLE:
        return bool(answers.get("roles") or answers.get("people"))
    return all(answers.get(name) for name in wanted(step))


def first_open(answers: Mapping[str, str]) -> Step | None:
    """The first step that still wants an answer; None when the set-up can be looked at as a whole."""
    return next((step for step in GUIDED if not is_done(step, answers)), None)


@dataclass(frozen=True, slots=True)
class Read:
    """An answer that was understood: what it sets."""

    answers: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Unclear:
    """An answer that cannot be taken: the message that says what to do instead, and what may have been meant."""

    note: str
    offers: tuple[str, ...] = ()


def read_answer(
    step: Step,
    given: Mapping[str, str],
    answers: Mapping[str, str],
    *,
    space: SpaceId,
    others: Iterable[Circle],
    library: Library,
    words: TypedWords = ENGLISH,
) -> Read | Unclear:
    """Read what was given for one step. ``others`` are the space's other circles, whose rooms are taken."""
    match step:
        case Step.NAME | Step.HOST:
            return _words(step, given)
        case Step.HOME | Step.BACK:
            return _room(step, given.get(step.value, ""), answers, tuple(others))
        case Step.PEOPLE:
            return _people(given, answers, space)
        case Step.ZONE:
            return _zone(given.get("zone", ""))
        case Step.LANGUAGE:
            chosen = given.get("language", "")
            return Read({"language": chosen}) if _LANGUAGE.fullmatch(chosen) else Unclear("settings-unread-language")
        case Step.PROGRAMME:
            chosen = given.get("programme", "")
            return Read({"programme": chosen}) if chosen in library.programmes else Unclear("setup-programme-gone")
        case Step.TOPIC | Step.REFLECTION | Step.WEEK:
            return _times(step, given, words)
        case Step.THREADS:
            return Read({"threads": "yes" if given.get("threads") == "yes" else "no"})
        case Step.MOST:
            typed = given.get("most", "").strip()
            number = int(typed) if typed.isascii() and typed.isdigit() and len(typed) < 4 else 0
            return Read({"most": str(number)}) if 2 <= number <= MOST_EVER else Unclear("setup-most-unclear")
        case _:
            assert_never(step)


def _words(step: Step, given: Mapping[str, str]) -> Read | Unclear:
    names = ("name",) if step is Step.NAME else ("controller", "contact", "staffed")
    typed = {name: " ".join(given.get(name, "").split())[: LONGEST[name]] for name in names}
    missing = any(not typed[name] for name in wanted(step))
    return Unclear(f"setup-{step.value}-missing") if missing else Read(typed)


def _room(step: Step, chosen: str, answers: Mapping[str, str], others: tuple[Circle, ...]) -> Read | Unclear:
    if not chosen or "," in chosen:
        return Unclear("setup-room-missing")
    other = answers.get("back" if step is Step.HOME else "home", "")
    if chosen == other:
        return Unclear("setup-rooms-alike")
    room = RoomId(chosen)
    taken = {circle.home for circle in others}
    if step is Step.HOME:
        # Two circles may share their facilitators' room, but nobody meets in one.
        taken |= {circle.back for circle in others}
    return Unclear("setup-room-taken") if room in taken else Read({step.value: chosen})


def _people(given: Mapping[str, str], answers: Mapping[str, str], space: SpaceId) -> Read | Unclear:
    found = {name: given[name] for name in ("roles", "people") if name in given}
    if "roles" in found:
        roles = [one.partition(":")[2] or one for one in found["roles"].split(",") if one]
        if native(space) in roles:
            # On Discord this is the role that everyone has.
            return Unclear("setup-role-everyone")
        found["roles"] = ",".join(sorted(roles))
    if "people" in found:
        found["people"] = ",".join(sorted(one for one in found["people"].split(",") if one))
    both = {**answers, **found}
    return Read(found) if is_done(Step.PEOPLE, both) else Unclear("setup-people-missing")


def _zone(typed: str) -> Read | Unclear:
    if zone_named(typed.strip()) is not None:
        return Read({"zone": typed.strip()})
    offers = match_zones(typed, 10) if typed.strip() else ()
    match offers:
        case ():
            return Unclear("setup-zone-unknown")
        case (only,):
            return Read({"zone": only})
        case _:
            return Unclear("setup-zone-which", offers)


def _times(step: Step, given: Mapping[str, str], words: TypedWords) -> Read | Unclear:
    found: dict[str, str] = {}
    if "days" in given:
        days = parse_weekdays(given["days"], words.weekdays, words.joiners)
        if days is None:
            return Unclear("setup-days-unclear")
        found[f"{step.value}_days"] = ",".join(day.name[:2].casefold() for day in sorted(days))
    if "clock" in given:
        clock = parse_clock(given["clock"])
        if clock is None:
            return Unclear("setup-clock-unclear")
        found[f"{step.value}_clock"] = f"{clock:%H:%M}"
    return Read(found) if found else Unclear("setup-clock-unclear")


def days_of(answers: Mapping[str, str], step: Step) -> tuple[Weekday, ...]:
    """The weekdays that were answered, Monday first."""
    found = parse_weekdays(answers.get(f"{step.value}_days", ""), WEEKDAYS)
    return tuple(sorted(found or ()))


def clock_of(answers: Mapping[str, str], step: Step) -> time | None:
    """The time of day that was answered."""
    return parse_clock(answers.get(f"{step.value}_clock", ""))


def language_of(spoken: str) -> dict[str, str]:
    """Return the answer that a person's own language gives. English leaves it to the programme's language."""
    plain = spoken.partition("-")[0].casefold()
    return {"language": plain} if _LANGUAGE.fullmatch(plain) and plain != "en" else {}


def answers_of(circle: Circle, series: Iterable[Standing]) -> dict[str, str]:
    """Return what a circle that stands would have answered."""
    answers = {
        "name": circle.name,
        "home": circle.home,
        "back": circle.back,
        "roles": ",".join(sorted(circle.facilitator_roles)),
        "people": ",".join(sorted(circle.facilitators)),
        "controller": circle.controller,
        "contact": circle.contact,
        "staffed": circle.staffed,
        "zone": circle.zone,
        "language": circle.language,
        "programme": circle.programme,
        "threads": "yes" if circle.threads else "no",
        "most": str(circle.most_members),
    }
    for step, kind in _TIMED.items():
        one = next((one for one, _ in series if one.kind is kind), None)
        if one is None:
            continue
        answers[f"{step.value}_clock"] = f"{one.clock:%H:%M}"
        match shape(one.rule):
            case Weekly(weekdays=weekdays):
                answers[f"{step.value}_days"] = ",".join(day.name[:2].casefold() for day in weekdays)
            case _:
                # Made with the schedule's own commands; shown as "set apart".
                continue
    return answers
