"""Where help is to be had, by country."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, time, timedelta
from enum import StrEnum

CHECKED_EVERY = timedelta(days=365)
"""Numbers change; an operator dials or looks each one up once a year."""


ALWAYS = "always"
DAYS = ("mo", "tu", "we", "th", "fr", "sa", "su")
HOURS = r"always|(?:(?:mo|tu|we|th|fr|sa|su)(?:-(?:mo|tu|we|th|fr|sa|su))? \d{2}:\d{2}-\d{2}:\d{2}(?:; |$))+"
"""How opening hours are written in the file."""


@dataclass(frozen=True, slots=True)
class Opening:
    """Days from ``first`` to ``last`` (0 is Monday), and the hours between; past midnight if ``until`` is earlier."""

    first: int
    last: int
    begins: time
    until: time


def openings(hours: str) -> tuple[Opening, ...]:
    """Read hours as the file has them; none for "always", and for a line whose hours nobody knows.

    Raises:
        ValueError: they are not written as ``HOURS`` says, or name a time that no clock shows.
    """
    if hours in ("", ALWAYS):
        return ()
    return tuple(_opening(part) for part in hours.split("; "))


def _opening(part: str) -> Opening:
    days, _, clock = part.partition(" ")
    first, _, last = days.partition("-")
    begins, _, until = clock.partition("-")
    return Opening(DAYS.index(first), DAYS.index(last or first), time.fromisoformat(begins), time.fromisoformat(until))


class LineKind(StrEnum):
    """Whom a helpline is for."""

    SUICIDE = "suicide"
    DOMESTIC = "domestic"
    SEXUAL = "sexual"
    CHILD = "child"


class Channel(StrEnum):
    """How a helpline can be reached."""

    CALL = "call"
    TEXT = "text"
    CHAT = "chat"
    EMAIL = "email"


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """Where an entry comes from.

    ``source`` is the address of the page that was read, ``snapshot_on`` the day that page is from, and
    ``verified_on`` the day an operator checked the number live, or None when nobody has yet.
    """

    source: str
    snapshot_on: date
    verified_on: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Helpline:
    """One line. ``hours`` is "always", or such as "mo-fr 09:00-19:00; sa 10:00-14:00", or empty when the source is
    silent. They are those of its own country.
    """

    name: str
    kind: LineKind
    number: str
    hours: str
    channels: tuple[Channel, ...]
    evidence: Evidence


class EmergencyFor(StrEnum):
    """What a second emergency number is for."""

    ANY = "any"
    POLICE = "police"
    AMBULANCE = "ambulance"
    TEXT = "text"
    """For those who cannot speak or hear: by message."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SecondEmergency:
    """Another emergency number of a country, and what it is for."""

    number: str
    used_for: EmergencyFor
    evidence: Evidence


@dataclass(frozen=True, slots=True, kw_only=True)
class Country:
    """A country by its ISO 3166 code of two letters, with its emergency number and its lines."""

    code: str
    name: str
    emergency: str
    emergency_evidence: Evidence
    lines: tuple[Helpline, ...]
    second: SecondEmergency | None = None

    def of_kind(self, kind: LineKind) -> tuple[Helpline, ...]:
        """Return the lines of one kind, in the order of the file."""
        return tuple(line for line in self.lines if line.kind is kind)


@dataclass(frozen=True, slots=True, kw_only=True)
class Directory:
    """A directory for every other country. ``source`` is the page that was read to judge it."""

    name: str
    address: str
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Helplines:
    """The curated countries, and the directory for all others. ``elsewhere`` is None if its file is bad."""

    countries: Mapping[str, Country]
    elsewhere: Directory | None

    def of(self, code: str) -> Country | None:
        """Return the country, or None when it is not curated: then show ``elsewhere``."""
        return self.countries.get(code.upper())

    def due_for_check(self, today: date) -> tuple[tuple[str, str], ...]:
        """Return country code and name of every number that nobody has checked live within a year.

        The emergency numbers are named "emergency" and "second emergency".
        """
        due: list[tuple[str, str]] = []
        for country in self.countries.values():
            if _is_due(country.emergency_evidence, today):
                due.append((country.code, "emergency"))
            if country.second is not None and _is_due(country.second.evidence, today):
                due.append((country.code, "second emergency"))
            due.extend((country.code, line.name) for line in country.lines if _is_due(line.evidence, today))
        return tuple(due)


def _is_due(evidence: Evidence, today: date) -> bool:
    return evidence.verified_on is None or today - evidence.verified_on > CHECKED_EVERY
