"""What the guided set-up shows while a circle does not exist yet: where one stands, one step, the whole."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import ClassVar, Self

from core.circles.answers import ANSWERED, GUIDED, USUAL_CLOCK, Step
from core.circles.model import Circle
from core.circles.permissions import NOT_ASKED, Lacking, Permissions, rooms_of
from core.circles.step_rows import Answered, answer_lines, pairs, rows_of
from core.kernel.cards import Block, Button, Choice, Desk, Items, Look, Paragraph, Picker, Quiet, Row, Titled, View
from core.kernel.ids import CircleId, RoomId, SpaceId
from core.schedule.parsing import parse_clock
from core.schedule.series import SeriesKind
from core.schedule.slots import zone as zone_named
from core.schedule.week import Coming

EXAMPLE = {
    "name": "Evening circle",
    "home": "discord:100000000000000001",
    "back": "discord:100000000000000002",
    "roles": "100000000000000003",
    "people": "discord:100000000000000004",
    "controller": "The Harbour Project",
    "contact": "circle@example.org",
    "staffed": "",
    "zone": "America/Argentina/ComodRivadavia",
    "programme": "trust-from-the-roots",
    "topic_days": "mo",
    "topic_clock": "18:00",
    "reflection_days": "th,su",
    "reflection_clock": "19:30",
    "week_days": "mo",
    "week_clock": "09:00",
    "threads": "no",
    "most": "12",
}
CIRCLE = CircleId("0123456789ab")


@dataclass(frozen=True, slots=True)
class SetupElsewhere:
    """Set-up needs a server or workspace; this is a private message."""

    name: ClassVar[str] = "setup-elsewhere"

    def view(self, desk: Desk) -> View:
        """Say where it works."""
        return View(blocks=(Paragraph(desk.say("setup-elsewhere")),))

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """One."""
        return (cls(),)


@dataclass(frozen=True, slots=True, kw_only=True)
class SetupBegin:
    """What one can do: begin, go on with what was begun, or change a circle that stands."""

    name: ClassVar[str] = "setup-begin"

    may_begin: bool
    begun: str | None = None
    """The name in a draft that waits; empty if it has none yet; None without a draft."""
    circles: tuple[tuple[CircleId, str], ...] = ()
    zone: str = ""
    """A zone that was typed with the command."""

    def view(self, desk: Desk) -> View:
        """A button for going on, one for beginning, and the circles to choose from."""
        say = desk.say
        blocks: list[Block] = []
        rows: list[Row] = []
        zone = (("zone", self.zone),) if self.zone else ()
        if self.begun is not None:
            blocks.append(Paragraph(say("setup-begun", name=self.begun or say("setup-nameless"))))
            go_on = Button(say("setup-go-on"), "setup.step", zone, Look.MAIN)
            rows.append((go_on, Button(say("setup-start-over"), "setup.over", zone)))
        elif self.may_begin:
            blocks += [Paragraph(say("setup-welcome")), Quiet(say("setup-kept"))]
            rows.append((Button(say("setup-begin"), "setup.step", zone, Look.MAIN),))
        if self.circles:
            blocks.append(Paragraph(say("setup-or-change")))
            choices = tuple(Choice(name, circle) for circle, name in self.circles[:25])
            rows.append(Picker("circle", say("setup-choose-circle"), "setup.open", choices=choices))
        return View(title=say("setup-title"), blocks=tuple(blocks), rows=tuple(rows))

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """The first circle, one begun, and a facilitator who may only change."""
        circles = ((CIRCLE, "Evening circle"),)
        return (
            cls(may_begin=True, zone=EXAMPLE["zone"]),
            cls(may_begin=True, begun="", circles=circles, zone=EXAMPLE["zone"]),
            cls(may_begin=False, circles=circles),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class SetupStep:
    """One step: what it is for, and what answers it. With ``circle`` it changes one that stands."""

    name: ClassVar[str] = "setup-step"

    step: Step
    answers: Answered = ()
    circle: str = ""
    note: str = ""
    """The message about an answer that could not be taken."""
    offers: tuple[str, ...] = ()
    """Time zones that may have been meant."""

    def view(self, desk: Desk) -> View:
        """A sentence or two, what is set already, and the widgets."""
        say, answers = desk.say, dict(self.answers)
        note: tuple[Block, ...] = (Paragraph(say(self.note)),) if self.note else ()
        have = answer_lines(desk, answers, (self.step,))
        set_already: tuple[Block, ...] = (Quiet(have[0]),) if have else ()
        place: tuple[Block, ...] = ()
        if not self.circle and self.step in GUIDED:
            place = (Quiet(say("setup-place", number=GUIDED.index(self.step) + 1, of=len(GUIDED))),)
        return View(
            title=say(f"setup-{self.step.value}-title"),
            blocks=(*note, Paragraph(say(f"setup-{self.step.value}-about")), *set_already, *place),
            rows=rows_of(desk, self.step, answers, self.circle, self.offers),
        )

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """Every step, new and for a circle that stands; and zones to choose from."""
        answers, zones = pairs(EXAMPLE), ("America/Argentina/ComodRivadavia", "America/Argentina/Buenos_Aires")
        new = tuple(cls(step=step) for step in ANSWERED)
        old = tuple(cls(step=step, answers=answers, circle=CIRCLE) for step in Step)
        which = cls(step=Step.ZONE, answers=answers, circle=CIRCLE, note="setup-zone-which", offers=zones * 5)
        return (*new, *old, which)


@dataclass(frozen=True, slots=True, kw_only=True)
class SetupPreview:
    """The whole, before it begins: what was answered, the next occasions, and what the bot still lacks."""

    name: ClassVar[str] = "setup-preview"

    space: SpaceId
    answers: Answered
    coming: tuple[Coming, ...] = ()
    permissions: Permissions = NOT_ASKED

    def to_check(self) -> Circle:
        """The rooms that were answered."""
        answers = dict(self.answers)
        home, back = RoomId(answers["home"]), RoomId(answers["back"])
        return rooms_of(self.space, home, back, threads=answers.get("threads") == "yes")

    def with_lacking(self, lacking: tuple[Lacking, ...] | None) -> Self:
        """With the platform's answer."""
        return replace(self, permissions=Permissions(lacking=lacking))

    def view(self, desk: Desk) -> View:
        """Three short lists and two buttons."""
        say, answers = desk.say, dict(self.answers)
        rows: tuple[Row, ...] = (
            Picker("s", say("setup-change-something"), "setup.step", choices=step_choices(desk, ANSWERED)),
            (
                Button(say("setup-start-circle"), "setup.start", (), Look.MAIN),
                Button(say("check-again"), "setup.step"),
                Button(say("setup-start-over"), "setup.over"),
            ),
        )
        return View(
            title=say("setup-preview-title"),
            blocks=(
                Items(answer_lines(desk, answers, ANSWERED)),
                Titled(say("setup-preview-coming"), say("setup-preview-zone", zone=answers["zone"])),
                Items(coming_lines(desk, self.coming, answers["zone"])),
                Quiet(say("setup-preview-week", clock=parse_clock(USUAL_CLOCK) or USUAL_CLOCK)),
                *self.permissions.blocks(desk),
            ),
            rows=rows,
        )

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """With all permissions, with one missing, and while nobody can tell."""
        space, answers, monday = SpaceId("discord:1"), pairs(EXAMPLE), datetime(2026, 12, 7, 18, tzinfo=UTC)
        coming = tuple(
            Coming(kind, monday + timedelta(days=days), "", "trust-from-the-roots", "where-it-comes-from")
            for days in (0, 7, 14, 21)
            for kind in (SeriesKind.TOPIC, SeriesKind.REFLECTION)
        )
        return tuple(
            cls(space=space, answers=answers, coming=coming, permissions=permissions) for permissions in EXAMPLES
        )


EXAMPLES = (
    Permissions(lacking=()),
    Permissions(
        lacking=(
            Lacking(room=RoomId("discord:100000000000000001"), permission="Send Messages", mend="mend-send-messages"),
            Lacking(room=RoomId("discord:100000000000000001"), permission="Speak", mend="mend-speak"),
            Lacking(
                room=RoomId("discord:100000000000000001"),
                permission="Timeout Members",
                mend="mend-other",
                moderating=True,
            ),
        )
    ),
    Permissions(),
)


def step_choices(desk: Desk, steps: tuple[Step, ...]) -> tuple[Choice, ...]:
    """The steps by their titles."""
    shown = (step for step in steps if step is not Step.LANGUAGE or len(desk.languages) > 1)
    return tuple(Choice(desk.say(f"setup-{step.value}-title"), step.value) for step in shown)


def coming_lines(desk: Desk, coming: tuple[Coming, ...], zone: str) -> tuple[str, ...]:
    """One line for each occasion, on the circle's wall, with the title of its content."""
    where = zone_named(zone) or desk.zone
    lines: list[str] = []
    for one in coming:
        title = desk.library.title(one.programme, one.topic, desk.language) or one.title
        local = one.due.astimezone(where)
        lines.append(
            desk.say(
                f"setup-line-{one.kind.value}",
                day=local.date(),
                time=local.time(),
                title=title,
                titled="yes" if title else "no",
            )
        )
    return tuple(lines)
