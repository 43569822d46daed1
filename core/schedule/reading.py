"""From what someone typed about a series to the series, and back.

Answers are kept as they were typed, by the names of the command's options, so that a form can show them
again. Names of weekdays are read in every language that there are words in.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum
from typing import Final, assert_never

from core.kernel.typed import ENGLISH, TypedWords
from core.programme.library import Library
from core.programme.topics import Programme
from core.schedule.parsing import parse_clock, parse_day, parse_weekdays
from core.schedule.rules import (
    Daily,
    Expert,
    MonthlyNth,
    Rule,
    RuleRefused,
    Weekday,
    Weekly,
    every_day,
    every_week,
    from_rfc5545,
    nth_weekday,
    shape,
)
from core.schedule.series import Series, SeriesKind

KINDS: Final = (SeriesKind.TOPIC, SeriesKind.REFLECTION, SeriesKind.CHECK_IN, SeriesKind.ANNOUNCEMENT)
"""What can be added; the weekly card comes with set-up."""
DRAWS: Final = (SeriesKind.TOPIC, SeriesKind.REFLECTION)
"""What rests on a programme."""
MOST_EVERY: Final = 520
FARTHEST: Final = 5 * 366
"""Days from today; a start further away is a slip of the finger."""


class Often(StrEnum):
    """How often, as it is asked for."""

    WEEKLY = "weekly"
    EVERY_N_WEEKS = "every-n-weeks"
    DAILY = "daily"
    NTH_WEEKDAY = "nth-weekday"
    EXPERT = "expert"


_NTH_NAMES: Final = {number: name for name, number in ENGLISH.nth.items() if name.isalpha()}


@dataclass(frozen=True, slots=True)
class Gap:
    """One answer that is missing, or that was not understood. ``reason`` and ``detail`` are for rules."""

    name: str
    typed: bool = False
    reason: str = ""
    detail: str = ""

    @property
    def message(self) -> str:
        """The message that says what to type instead; takes $detail."""
        verb = "wrong" if self.typed else "missing"
        return f"schedule-{verb}-{self.name}" + (f"-{self.reason}" if self.reason else "")


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """Everything that a series is made of, understood."""

    kind: SeriesKind
    rule: Rule
    clock: time
    source: str
    title: str
    text_key: str


def kind_of(answers: Mapping[str, str]) -> SeriesKind | None:
    """What is to be sent, if that was answered."""
    return next((kind for kind in SeriesKind if kind.value == answers.get("kind")), None)


def often_of(answers: Mapping[str, str]) -> Often | None:
    """How often: as answered, else as the other answers let one guess."""
    said = next((often for often in Often if often.value == answers.get("often")), None)
    if said is not None:
        return said
    if answers.get("rule"):
        return Often.EXPERT
    if answers.get("nth"):
        return Often.NTH_WEEKDAY
    if answers.get("days"):
        return Often.EVERY_N_WEEKS if answers.get("every", "1") != "1" else Often.WEEKLY
    return None


def asked_for(kind: SeriesKind, often: Often) -> tuple[str, ...]:
    """The answers that a form asks for, in its order; at most five."""
    match often:
        case Often.WEEKLY:
            names = ("days", "time", "start")
        case Often.EVERY_N_WEEKS:
            names = ("days", "every", "time", "start")
        case Often.DAILY:
            names = ("every", "time", "start")
        case Often.NTH_WEEKDAY:
            names = ("nth", "days", "time", "start")
        case Often.EXPERT:
            names = ("rule", "time", "start")
        case _:
            assert_never(often)
    return (*names, "text") if kind is SeriesKind.ANNOUNCEMENT else names


def read_plan(
    answers: Mapping[str, str],
    library: Library,
    usual: str,
    today: date,
    old: Rule | None = None,
    words: TypedWords = ENGLISH,
) -> Plan | tuple[Gap, ...]:
    """Understand the answers, or say what is missing or unclear, the first thing to ask first.

    ``usual`` is the circle's own programme, ``today`` the date on the circle's wall; a series that is changed
    counts from where its ``old`` rule counts from unless a start is given.
    """
    kind, often = kind_of(answers), often_of(answers)
    if kind is None:
        return (Gap("kind"),)
    if often is None:
        return (Gap("often"),)
    gaps: list[Gap] = []
    clock = parse_clock(answers.get("time", ""))
    if clock is None:
        gaps.append(_gap("time", answers))
    source = ""
    if kind in DRAWS:
        programme = programme_of(library, answers.get("programme") or usual)
        if programme is None:
            gaps.append(_gap("programme", answers))
        else:
            source = programme.id
    if kind is SeriesKind.ANNOUNCEMENT and not answers.get("text_key"):
        gaps.append(Gap("text"))
    rule = _rule(often, answers, today, old, words)
    match rule:
        case Rule() if clock is not None and not gaps:
            title = answers.get("title", "").strip()
            key = answers.get("text_key", "") if kind is SeriesKind.ANNOUNCEMENT else ""
            return Plan(kind=kind, rule=rule, clock=clock, source=source, title=title, text_key=key)
        case Rule():
            return tuple(gaps)
        case _:
            return (*rule, *gaps)


def _gap(name: str, answers: Mapping[str, str]) -> Gap:
    return Gap(name, typed=bool(answers.get(name, "").strip()))


def _rule(
    often: Often, answers: Mapping[str, str], today: date, old: Rule | None, words: TypedWords
) -> Rule | tuple[Gap, ...]:
    anchor = today if old is None else old.anchor
    if answers.get("start", "").strip():
        start = parse_day(answers["start"], today, words.months, words.joiners)
        if start is None or abs((start - today).days) > FARTHEST:
            return (Gap("start", typed=True),)
        anchor = start
    days = parse_weekdays(answers.get("days", ""), words.weekdays, words.joiners)
    every = _number(answers.get("every", ""))
    match often:
        case Often.WEEKLY | Often.EVERY_N_WEEKS:
            number = 1 if often is Often.WEEKLY else every
            if days is None or number is None:
                wrong = [_gap("days", answers)] if days is None else []
                return (*wrong, *([_gap("every", answers)] if number is None else []))
            made = every_week(sorted(days), number, anchor)
        case Often.DAILY:
            if every is None and answers.get("every", "").strip():
                return (_gap("every", answers),)
            made = every_day(every or 1, anchor)
        case Often.NTH_WEEKDAY:
            nth = words.nth.get(answers.get("nth", "").strip().casefold())
            if nth is None or days is None or len(days) != 1:
                several = days is not None and len(days) > 1
                wrong = [_gap("nth", answers)] if nth is None else []
                if several:
                    wrong.append(Gap("days", typed=True, reason="one"))
                elif days is None:
                    wrong.append(_gap("days", answers))
                return tuple(wrong)
            made = nth_weekday(nth, next(iter(days)), anchor)
        case Often.EXPERT:
            if not answers.get("rule", "").strip():
                return (Gap("rule"),)
            made = from_rfc5545(answers["rule"], anchor)
        case _:
            assert_never(often)
    match made:
        case RuleRefused(reason, detail):
            return (Gap("rule", typed=True, reason=reason.value, detail=detail),)
        case Rule():
            return made
        case _:
            assert_never(made)


def _number(typed: str) -> int | None:
    plain = typed.strip()
    if not (plain.isascii() and plain.isdecimal() and len(plain) <= 3):
        return None
    return int(plain) if 1 <= int(plain) <= MOST_EVERY else None


def programme_of(library: Library, typed: str) -> Programme | None:
    """The programme that is meant: by its id, its title, or the beginning of one title only."""
    if typed in library.programmes:
        return library.programmes[typed]
    wanted = " ".join(typed.casefold().split())
    if not wanted:
        return None
    titles = [(one.title.casefold(), name) for name in library.programmes for one in library.versions(name)]
    exact = {name for title, name in titles if title == wanted}
    begun = exact or {name for title, name in titles if title.startswith(wanted)}
    return library.programmes[begun.pop()] if len(begun) == 1 else None


def answers_of(series: Series) -> dict[str, str]:
    """The answers that would make this series again."""
    answers = {
        "kind": series.kind.value,
        "time": series.clock.strftime("%H:%M"),
        "programme": series.source,
        "title": series.title,
        "text_key": series.text_key,
    }
    what = shape(series.rule)
    match what:
        case Daily(every):
            answers |= {"often": Often.DAILY.value, "every": str(every)}
        case Weekly(every, weekdays):
            often = Often.WEEKLY if every == 1 else Often.EVERY_N_WEEKS
            answers |= {"often": often.value, "every": str(every), "days": _days(weekdays)}
        case MonthlyNth(nth, weekday):
            answers |= {"often": Often.NTH_WEEKDAY.value, "nth": _NTH_NAMES[nth], "days": _days((weekday,))}
        case Expert(text):
            answers |= {"often": Often.EXPERT.value, "rule": text}
        case _:
            assert_never(what)
    return {name: value for name, value in answers.items() if value}


def _days(weekdays: tuple[Weekday, ...]) -> str:
    return ", ".join(weekday.name.title() for weekday in weekdays)


def often_after(answers: Mapping[str, str], given: Mapping[str, str]) -> str:
    """How often a series comes once the ``given`` answers stand over the old ones."""
    if given.get("often"):
        return given["often"]
    old = answers.get("often", "")
    if given.get("rule"):
        return Often.EXPERT.value
    if given.get("nth"):
        return Often.NTH_WEEKDAY.value
    if given.get("every") and old != Often.DAILY.value:
        return Often.EVERY_N_WEEKS.value
    if given.get("days") and old in (Often.DAILY.value, Often.EXPERT.value):
        return Often.WEEKLY.value
    return old
