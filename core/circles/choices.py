"""What a member can choose, and how it is read from what they typed or pressed. Joining and settings share it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, time, timedelta
from enum import StrEnum
from typing import assert_never

from core.circles.countries import code_of
from core.circles.model import Member, Reach
from core.circles.reaching import zone_of
from core.kernel.moment import Moment
from core.kernel.typed import TypedWords
from core.schedule.parsing import parse_clock, parse_day
from core.schedule.slots import match_zones, zone

LONGEST_PAUSE = timedelta(days=366)


class Setting(StrEnum):
    """One thing that a member chooses. The value is the name of its option and of its button's argument."""

    ZONE = "zone"
    HOUR = "hour"
    QUIET = "quiet"
    DISCREET = "discreet"
    PAUSE = "pause"
    LISTENING = "listening"
    LANGUAGE = "language"
    REFLECTIONS = "reflections"
    CHECK_INS = "check-ins"
    NOTICING = "noticing"
    NUDGES = "nudges"
    REACH = "reach"
    COUNTRY = "country"


NONE = frozenset({"", "-"})
"""Typed or pressed to have nothing chosen."""
LATER = "later"
"""Pressed to leave a question open; it changes nothing."""

_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z]{2,4})?")
_DASH = re.compile(r"\s*[-–—]\s*")


@dataclass(frozen=True, slots=True)
class Unread:
    """Something typed that could not be understood."""

    setting: Setting
    typed: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Chosen:
    """A membership after what was chosen, and what could not be read."""

    member: Member
    changed: tuple[Setting, ...] = ()
    unread: tuple[Unread, ...] = ()


def choose(member: Member, given: Mapping[str, str], moment: Moment) -> Chosen:
    """Take over every setting that ``given`` names. What cannot be read changes nothing and is told."""
    changed: list[Setting] = []
    unread: list[Unread] = []
    for setting in Setting:
        typed = given.get(setting.value)
        if typed is None or typed == LATER:
            continue
        read = _read(member, setting, typed.strip(), moment)
        if read is None:
            unread.append(Unread(setting, typed))
        else:
            member = read
            changed.append(setting)
    return Chosen(member, tuple(changed), tuple(unread))


def _read(member: Member, setting: Setting, typed: str, moment: Moment) -> Member | None:
    nothing = NONE | moment.words.nothing
    match setting:
        case Setting.ZONE:
            name = _zone(typed, nothing)
            return None if name is None else replace(member, zone=name)
        case Setting.HOUR:
            if typed.casefold() in nothing:
                return replace(member, hour=None)
            hour = parse_clock(typed)
            return None if hour is None else replace(member, hour=hour)
        case Setting.QUIET:
            return _quiet(member, typed, nothing, moment.words)
        case Setting.DISCREET:
            yes = _flag(typed, moment.words)
            return None if yes is None else replace(member, discreet=yes)
        case Setting.PAUSE:
            return _pause(member, typed, nothing, moment)
        case Setting.LISTENING:
            yes = _flag(typed, moment.words)
            return None if yes is None else replace(member, listening=yes)
        case Setting.LANGUAGE:
            return replace(member, language=typed) if _LANGUAGE.fullmatch(typed) else None
        case Setting.REFLECTIONS:
            yes = _flag(typed, moment.words)
            return None if yes is None else replace(member, reflections=yes)
        case Setting.CHECK_INS:
            yes = _flag(typed, moment.words)
            return None if yes is None else replace(member, check_ins=yes)
        case Setting.NUDGES:
            yes = _flag(typed, moment.words)
            return None if yes is None else replace(member, nudges=yes)
        case Setting.NOTICING:
            yes = _flag(typed, moment.words)
            return None if yes is None else replace(member, noticing=yes)
        case Setting.REACH:
            return replace(member, reach=Reach(typed)) if typed in tuple(Reach) else None
        case Setting.COUNTRY:
            if typed.casefold() in nothing - {"no"}:
                # NO is Norway.
                return replace(member, country="")
            code = code_of(typed)
            return None if code is None else replace(member, country=code)
        case _:
            assert_never(setting)


def _flag(typed: str, words: TypedWords) -> bool | None:
    plain = typed.casefold()
    return True if plain in words.yes else False if plain in words.no else None


def _zone(typed: str, nothing: frozenset[str]) -> str | None:
    """The zone's name; empty for the circle's own; None when it could be several or none."""
    if typed.casefold() in nothing:
        return ""
    if zone(typed) is not None:
        return typed
    found = match_zones(typed, 2)
    wanted = " ".join(typed.replace("_", " ").casefold().split())
    same = [name for name in found if wanted in (part.replace("_", " ").casefold() for part in name.split("/"))]
    if len(found) == 1:
        return found[0]
    return same[0] if len(same) == 1 else None


def _quiet(member: Member, typed: str, nothing: frozenset[str], words: TypedWords) -> Member | None:
    if typed.casefold() in nothing:
        return replace(member, quiet_from=None, quiet_until=None)
    clocks: list[time] = []
    between = " ".join("-" if word.casefold() in words.until else word for word in typed.split())
    for part in _DASH.split(between):
        clock = parse_clock(part)
        if clock is None:
            return None
        clocks.append(clock)
    if len(clocks) != 2 or clocks[0] == clocks[1]:
        return None
    return replace(member, quiet_from=clocks[0], quiet_until=clocks[1])


def _pause(member: Member, typed: str, nothing: frozenset[str], moment: Moment) -> Member | None:
    """A date, or a number of days, after today and within a year."""
    if typed.casefold() in nothing:
        return replace(member, paused_until=None)
    today, words = moment.now.astimezone(zone_of(member, moment.zone)).date(), moment.words
    by_number = typed.isascii() and typed.isdigit()
    until = _in_days(typed, today) if by_number else parse_day(typed, today, words.months, words.joiners)
    if until is None or not today < until <= today + LONGEST_PAUSE:
        return None
    return replace(member, paused_until=until)


def _in_days(typed: str, today: date) -> date | None:
    return today + timedelta(days=int(typed)) if len(typed) <= 3 else None
