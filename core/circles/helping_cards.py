"""Where help is to be had, and which commands there are."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import ClassVar, Self

from core.circles.countries import matching
from core.circles.country_lists import called, country_pickers
from core.kernel.cards import Block, Button, Desk, Items, Link, Paragraph, Quiet, Row, Titled, View
from core.kernel.ids import PlatformName
from core.safety.helplines import ALWAYS, DAYS, Country, Helpline, LineKind, Opening, openings

_MOST_LINES = 3
"""For each kind: someone in distress reads no directory."""

FACILITATE = "facilitate"
"""The top-level name of all commands of facilitators."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Resources:
    """The emergency number first, then lines by kind; the international directory where we have no numbers.

    ``typed`` is what somebody wrote that is no code of a country.
    """

    name: ClassVar[str] = "resources"

    country: str = ""
    typed: str = field(default="", repr=False)
    circle: str = ""
    staffed: str = ""

    def view(self, desk: Desk) -> View:
        """Numbers first; then what this is not, and how sure the numbers are."""
        say = desk.say
        code = self._code(desk)
        country = desk.helplines.of(code) if code else None
        blocks = _numbers(desk, country) if country else self._elsewhere(desk, code)
        about: tuple[Block, ...] = ()
        if self.circle:
            hours = say("resources-staffed", staffed=self.staffed) if self.staffed else say("resources-unstaffed")
            about = (Paragraph(hours),)
        return View(
            title=say("resources-title", country=called(desk, country)) if country else say("resources-title-anywhere"),
            blocks=(*blocks, Paragraph(say("resources-bot")), *about),
            rows=self._rows(desk, country),
        )

    def _code(self, desk: Desk) -> str:
        if not self.typed:
            return self.country
        found = matching(self.typed, lambda code: desk.say(f"country-{code}"), 1)
        return found[0] if found else ""

    def _elsewhere(self, desk: Desk, code: str) -> tuple[Block, ...]:
        say = desk.say
        blocks: list[Block] = []
        if code:
            blocks.append(Paragraph(say("resources-no-numbers", country=say(f"country-{code}"))))
        elif self.typed:
            blocks.append(Paragraph(say("settings-unread-country")))
        blocks.append(Paragraph(say("resources-emergency-anywhere")))
        if desk.helplines.elsewhere is not None:
            blocks.append(Paragraph(say("resources-directory", name=desk.helplines.elsewhere.name)))
        return tuple(blocks)

    def _rows(self, desk: Desk, country: Country | None) -> tuple[Row, ...]:
        here = (("circle", self.circle),) if self.circle else ()
        given, chosen = (*here, ("re", "1")), country.code if country else ""
        rows: list[Row] = [*country_pickers(desk, desk.say("resources-pick"), "resources.show", given, chosen)]
        if desk.helplines.elsewhere is not None:
            rows.append((Link(desk.helplines.elsewhere.name, desk.helplines.elsewhere.address),))
        return tuple(rows)

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """A known country, an unknown one, something typed, and nothing said."""
        return (
            cls(country="GB", circle="0123456789ab", staffed="Mondays, 18:00 to 21:00"),
            cls(country="US", circle="0123456789ab"),
            cls(country="FR"),
            cls(country="NO"),
            cls(typed="spain"),
            cls(typed="Atlantis"),
            cls(),
        )


def _numbers(desk: Desk, country: Country) -> tuple[Block, ...]:
    say = desk.say
    blocks: list[Block] = [Titled(say("resources-emergency"), f"**{country.emergency}**")]
    if country.second is not None:
        blocks.append(Paragraph(say(f"resources-second-{country.second.used_for.value}", number=country.second.number)))
    shown: list[Helpline] = []
    for kind in LineKind:
        lines = country.of_kind(kind)[:_MOST_LINES]
        if lines:
            blocks.append(Titled(say(f"resources-kind-{kind.value}"), ""))
            blocks.append(Items(tuple(_line(desk, line) for line in lines)))
            shown.extend(lines)
    second = [country.second.evidence.verified_on] if country.second is not None else []
    checked = [country.emergency_evidence.verified_on, *second, *(line.evidence.verified_on for line in shown)]
    return (*blocks, Quiet(_how_sure(desk, checked)))


def _line(desk: Desk, line: Helpline) -> str:
    say = desk.say
    channels = ", ".join(say(f"channel-{channel.value}") for channel in line.channels)
    spans = ", ".join(_span(desk, one) for one in openings(line.hours))
    hours = say("resources-always") if line.hours == ALWAYS else spans
    return say(
        "resources-line", name=line.name, number=line.number, channels=channels, hours=hours or say("resources-ask")
    )


def _span(desk: Desk, opening: Opening) -> str:
    whole = (opening.first, opening.last) == (0, len(DAYS) - 1)
    several = "all" if whole else "no" if opening.first == opening.last else "yes"
    return desk.say(
        "resources-hours",
        several=several,
        first=desk.say(f"weekday-{opening.first + 1}"),
        last=desk.say(f"weekday-{opening.last + 1}"),
        begins=f"{opening.begins:%H:%M}",
        until=f"{opening.until:%H:%M}",
    )


def _how_sure(desk: Desk, checked: list[date | None]) -> str:
    known = [day for day in checked if day is not None]
    if len(known) < len(checked):
        return desk.say("resources-unchecked")
    return desk.say("resources-checked", day=min(known).isoformat())


@dataclass(frozen=True, slots=True, kw_only=True)
class HelpCard:
    """What this person can type, in groups."""

    name: ClassVar[str] = "help"

    commands: tuple[tuple[str, ...], ...]

    def view(self, desk: Desk) -> View:
        """One line for each command; commands with many parts share a line."""
        say = desk.say
        mine = [path for path in self.commands if path[0] != FACILITATE]
        theirs = [path for path in self.commands if path[0] == FACILITATE]
        blocks: list[Block] = [Items(_command_lines(desk, mine))]
        if theirs:
            blocks.append(Titled(say("help-facilitators"), ""))
            blocks.append(Items(_command_lines(desk, theirs)))
        blocks.append(Quiet(say("help-buttons")))
        return View(
            title=say("help-title"),
            blocks=tuple(blocks),
            rows=((Button(say("menu-resources"), "resources.show"),),),
        )

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """A guest, and a member who facilitates."""
        guest = (("circle",), ("join",), ("resources",))
        member = (("settings",), ("privacy",), ("leave",))
        setup = (FACILITATE, "setup")
        return (cls(commands=guest), cls(commands=(*guest, *member, setup)))


def _command_lines(desk: Desk, paths: list[tuple[str, ...]]) -> tuple[str, ...]:
    """``/join: what it does`` for each; ``/journal list · read · delete`` where a command has parts."""
    lines: list[str] = []
    groups: dict[tuple[str, ...], list[str]] = {}
    for *head, name in paths:
        groups.setdefault(tuple(head), []).append(name)
    for head, names in groups.items():
        if head not in ((), (FACILITATE,)):
            lines.append(desk.say("help-group", command=_typed(desk, tuple(head)), parts=" · ".join(names)))
            continue
        for name in names:
            path = (*head, name)
            what = desk.say(f"command-{'-'.join(path)}")
            lines.append(desk.say("help-line", command=_typed(desk, path), what=what))
    return tuple(lines)


def _typed(desk: Desk, path: tuple[str, ...]) -> str:
    """Write a command as it is typed: on Slack all come behind one."""
    begin = "/" if desk.platform is not PlatformName.SLACK or path == ("circle",) else "/circle "
    return begin + " ".join(path)
