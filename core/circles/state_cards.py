"""How a circle stands, in words, and how what stands in its way is mended."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from typing import ClassVar, Self

from core.circles.model import Circle, CircleState, Trouble, TroubleKind
from core.circles.notices import trouble_words
from core.circles.permissions import NOT_ASKED, Lacking, Permissions, rooms_of
from core.circles.setup_cards import CIRCLE, EXAMPLES, coming_lines
from core.kernel.asks import Field, Form
from core.kernel.cards import Block, Button, Desk, Items, Look, Paragraph, Quiet, Row, Titled, View
from core.kernel.ids import CircleId, RoomId, SpaceId
from core.schedule.series import SeriesKind
from core.schedule.week import Coming

SHOWN_TROUBLES = 5


def state_words(desk: Desk, state: CircleState, until: date | None = None) -> str:
    """Say in a sentence how a circle stands."""
    if state is CircleState.PAUSED and until is not None:
        return desk.say("circle-state-paused-until", day=until)
    return desk.say(f"circle-state-{state.value}")


def mending_lines(desk: Desk, circle_name: str, troubles: tuple[tuple[TroubleKind, str], ...]) -> tuple[str, ...]:
    """One line for each kind of trouble (its detail beside it): what it is and what mends it. Names no member."""
    lines: list[str] = []
    for kind, detail in dict.fromkeys(troubles):
        words = trouble_words(circle_name, detail)
        what = desk.say(f"trouble-{kind.value}", **words)
        lines.append(f"{what} {desk.say(f'trouble-{kind.value}-mend', **words)}")
    return tuple(lines[:SHOWN_TROUBLES])


def in_the_way(troubles: tuple[Trouble, ...]) -> tuple[tuple[TroubleKind, str], ...]:
    """What the circle's state shows of its troubles."""
    return tuple((trouble.kind, trouble.detail) for trouble in troubles)


@dataclass(frozen=True, slots=True, kw_only=True)
class CircleStatus:
    """The state of a circle, what comes next, what stands in the way and how it is mended."""

    name: ClassVar[str] = "circle-status"

    circle: CircleId
    circle_name: str
    space: SpaceId
    home: RoomId
    back: RoomId
    zone: str
    threads: bool = False
    state: CircleState = CircleState.OPEN
    until: date | None = None
    coming: tuple[Coming, ...] = ()
    troubles: tuple[tuple[TroubleKind, str], ...] = ()
    stopped: int = 0
    """How many series have stopped by themselves."""
    note: str = ""
    permissions: Permissions = NOT_ASKED

    @classmethod
    def of(
        cls,
        circle: Circle,
        *,
        coming: tuple[Coming, ...] = (),
        troubles: tuple[Trouble, ...] = (),
        stopped: int = 0,
        note: str = "",
    ) -> Self:
        """Show a circle."""
        return cls(
            circle=circle.id,
            circle_name=circle.name,
            space=circle.space,
            home=circle.home,
            back=circle.back,
            zone=circle.zone,
            threads=circle.threads,
            state=circle.state,
            until=circle.paused_until,
            coming=coming,
            troubles=in_the_way(troubles),
            stopped=stopped,
            note=note,
        )

    def to_check(self) -> Circle:
        """The circle's rooms."""
        return rooms_of(self.space, self.home, self.back, threads=self.threads)

    def with_lacking(self, lacking: tuple[Lacking, ...] | None) -> Self:
        """With the platform's answer."""
        return replace(self, permissions=Permissions(lacking=lacking))

    def view(self, desk: Desk) -> View:
        """State, next, troubles with their mends, permissions, and the buttons that help."""
        say, here = desk.say, (("circle", self.circle),)
        blocks: list[Block] = [Paragraph(say(self.note))] if self.note else []
        blocks.append(Paragraph(state_words(desk, self.state, self.until)))
        if self.coming and self.state is CircleState.OPEN:
            blocks += [
                Titled(say("status-next"), say("setup-preview-zone", zone=self.zone)),
                Items(coming_lines(desk, self.coming, self.zone)),
            ]
        if self.stopped:
            blocks.append(Paragraph(say("status-stopped", count=self.stopped)))
        if self.troubles:
            blocks += [
                Titled(say("status-troubles"), ""),
                Items(mending_lines(desk, self.circle_name, self.troubles)),
            ]
        if self.state is not CircleState.ARCHIVED:
            blocks += self.permissions.blocks(desk)
        return View(title=self.circle_name, blocks=tuple(blocks), rows=self._rows(desk, here))

    def _rows(self, desk: Desk, here: tuple[tuple[str, str], ...]) -> tuple[Row, ...]:
        say = desk.say
        if self.state is CircleState.ARCHIVED:
            return ()
        review: tuple[Button, ...] = ()
        if self.troubles or self.stopped:
            review = (Button(say("review-button"), "review.list", here),)
        if self.state is CircleState.OPEN:
            state = Button(say("life-pause"), "life.pause", here)
        else:
            state = Button(say("life-resume"), "life.resume", here, Look.MAIN)
        return ((state, *review, Button(say("check-again"), "life.status", here)),)

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """Each state; one with all that can stand in the way."""
        one = cls(
            circle=CIRCLE,
            circle_name="Evening circle",
            space=SpaceId("discord:1"),
            home=RoomId("discord:2"),
            back=RoomId("discord:3"),
            zone="Europe/Berlin",
        )
        monday = datetime(2026, 12, 7, 18, tzinfo=UTC)
        coming = (Coming(SeriesKind.TOPIC, monday, "", "trust-from-the-roots", "where-it-comes-from"),)
        troubles = tuple((kind, "Send Messages") for kind in TroubleKind)
        return (
            *(replace(one, state=state, permissions=EXAMPLES[0]) for state in CircleState),
            replace(one, coming=coming, note="life-resumed", permissions=EXAMPLES[1]),
            replace(one, state=CircleState.PAUSED, until=date(2027, 1, 4)),
            replace(one, state=CircleState.STOPPED, troubles=troubles, stopped=2),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class LifeNote:
    """One sentence about the life of a circle, such as a day that could not be read."""

    name: ClassVar[str] = "life-note"

    circle: CircleId
    note: str

    def view(self, desk: Desk) -> View:
        """The sentence, and the way to the circle's state."""
        say = desk.say
        status = Button(say("life-status"), "life.status", (("circle", self.circle),))
        return View(blocks=(Paragraph(say(self.note)),), rows=((status,),))

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """Each that there is."""
        notes = ("life-until-unclear", "life-until-past", "life-name-differs", "announce-empty", "announce-gone")
        more = ("announce-when-unclear", "announce-when-past", "announce-too-late", "announce-resting", "review-gone")
        return tuple(cls(circle=CIRCLE, note=note) for note in (*notes, *more, "announce-dropped"))


@dataclass(frozen=True, slots=True, kw_only=True)
class ArchiveAsked:
    """Before a circle is archived: what that means, and a button to go on."""

    name: ClassVar[str] = "archive-asked"

    circle: CircleId
    circle_name: str

    def view(self, desk: Desk) -> View:
        """What ends, what stays, and two ways out."""
        say, here = desk.say, (("circle", self.circle),)
        return View(
            title=say("archive-title", circle=self.circle_name),
            blocks=(
                Paragraph(say("archive-about")),
                Items((say("archive-ends"), say("archive-members"), say("archive-kept"), say("archive-final"))),
                Quiet(say("archive-rather-pause")),
            ),
            rows=(
                (
                    Button(say("archive-go-on"), "life.archive-word", here, Look.DANGER),
                    Button(say("life-pause"), "life.pause", here),
                    Button(say("not-now"), "life.status", here),
                ),
            ),
        )

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """One."""
        return (cls(circle=CIRCLE, circle_name="Evening circle"),)


@dataclass(frozen=True, slots=True, kw_only=True)
class ArchiveForm:
    """The circle's name, typed, so that nobody archives one by a slip of the thumb."""

    name: ClassVar[str] = "archive-form"

    circle: CircleId
    circle_name: str

    def form(self, desk: Desk) -> Form:
        """One field."""
        say = desk.say
        field = Field(name="name", label=say("archive-field"), hint=self.circle_name, most=100)
        return Form(
            title=say("archive-form-title"),
            submit=say("archive-submit"),
            action="life.archived",
            given=(("circle", self.circle),),
            fields=(field,),
        )

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """One."""
        return (cls(circle=CIRCLE, circle_name="Evening circle"),)


@dataclass(frozen=True, slots=True, kw_only=True)
class CircleFarewell:
    """The last message in the home room."""

    name: ClassVar[str] = "circle-farewell"

    circle: CircleId
    circle_name: str

    def view(self, desk: Desk) -> View:
        """That the circle has closed, and what members can still do."""
        say = desk.say
        return View(
            title=self.circle_name,
            blocks=(Paragraph(say("farewell-about")), Paragraph(say("farewell-yours"))),
            notice=say("farewell-notice"),
        )

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """One."""
        return (cls(circle=CIRCLE, circle_name="Evening circle"),)
