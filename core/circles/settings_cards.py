"""A circle that stands: what is set, the next occasions, and what the bot lacks. And what is said when it begins."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import ClassVar, Self

from core.circles.answers import Step
from core.circles.model import Circle, CircleState
from core.circles.permissions import NOT_ASKED, Lacking, Permissions, rooms_of
from core.circles.setup_cards import CIRCLE, EXAMPLE, EXAMPLES, coming_lines, step_choices
from core.circles.step_rows import Answered, answer_lines, pairs
from core.kernel.cards import Block, Button, Desk, Items, Look, Paragraph, Picker, Quiet, Row, Titled, View
from core.kernel.ids import CircleId, PlatformName, RoomId, SpaceId
from core.schedule.series import SeriesKind
from core.schedule.week import Coming


@dataclass(frozen=True, slots=True, kw_only=True)
class CircleSettings:
    """Everything that set-up asked of a circle that stands, to be changed one thing at a time."""

    name: ClassVar[str] = "circle-settings"

    circle: CircleId
    space: SpaceId
    answers: Answered
    coming: tuple[Coming, ...] = ()
    note: str = ""
    """A message about what was just done."""
    state: CircleState = CircleState.OPEN
    permissions: Permissions = NOT_ASKED

    def to_check(self) -> Circle:
        """The circle's rooms."""
        answers = dict(self.answers)
        home, back = RoomId(answers["home"]), RoomId(answers["back"])
        return rooms_of(self.space, home, back, threads=answers.get("threads") == "yes")

    def with_lacking(self, lacking: tuple[Lacking, ...] | None) -> Self:
        """With the platform's answer."""
        return replace(self, permissions=Permissions(lacking=lacking))

    def view(self, desk: Desk) -> View:
        """What is set, what comes, what is missing; a list of what can be changed."""
        say, answers, here = desk.say, dict(self.answers), (("circle", self.circle),)
        note: tuple[Block, ...] = (Paragraph(say(self.note)),) if self.note else ()
        resting = self.state is not CircleState.OPEN
        rests: tuple[Block, ...] = (Paragraph(say(f"circle-state-{self.state.value}")),) if resting else ()
        coming: tuple[Block, ...] = ()
        if self.coming and not resting:
            zone = answers["zone"]
            coming = (
                Titled(say("setup-preview-coming"), say("setup-preview-zone", zone=zone)),
                Items(coming_lines(desk, self.coming, zone)),
            )
        again = (Button(say("life-resume"), "life.resume", here, Look.MAIN),) if resting else ()
        # beside what set-up asks, these have cards of their own
        more = (
            Button(say("setup-more-sharing"), "share.settings", here),
            Button(say("setup-more-buddies"), "buddy.desk", here),
        )
        rows: tuple[Row, ...] = (
            Picker(
                "s", say("setup-change-something"), "setup.step", choices=step_choices(desk, tuple(Step)), given=here
            ),
            (*again, Button(say("check-again"), "setup.open", here), *more),
        )
        return View(
            title=answers["name"],
            blocks=(
                *note,
                *rests,
                Items(answer_lines(desk, answers, Step)),
                *coming,
                *self.permissions.blocks(desk),
                Quiet(say("setup-more-schedule")),
            ),
            rows=rows,
        )

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """Open and resting."""
        coming = (
            Coming(
                SeriesKind.TOPIC,
                datetime(2026, 12, 7, 18, tzinfo=UTC),
                "",
                "trust-from-the-roots",
                "where-it-comes-from",
            ),
        )
        whole = cls(circle=CIRCLE, space=SpaceId("discord:1"), answers=pairs(EXAMPLE), coming=coming)
        return (
            replace(whole, note="setup-changed", permissions=EXAMPLES[0]),
            replace(whole, state=CircleState.STOPPED, permissions=EXAMPLES[1]),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class CircleBegun:
    """The first message in the facilitators' room: what happens now."""

    name: ClassVar[str] = "circle-begun"

    circle: CircleId
    circle_name: str
    first: Coming | None = None
    zone: str = ""

    def view(self, desk: Desk) -> View:
        """What posts itself, what the week asks of a person, and where help is."""
        say, here = desk.say, (("circle", self.circle),)
        first = coming_lines(desk, (self.first,), self.zone) if self.first else ()
        status = Button(say("life-status"), "life.status", here)
        return View(
            title=say("circle-begun-title", circle=self.circle_name),
            blocks=(
                Paragraph(say("circle-begun-about")),
                Items(
                    (
                        *first,
                        say("circle-begun-week"),
                        say("circle-begun-review"),
                        say("circle-begun-noticing" if desk.noticing else "circle-begun-no-noticing"),
                        say("circle-begun-limits"),
                    )
                ),
            ),
            rows=((status, Button(say("review-button"), "review.list", here)),),
            notice=say("circle-begun-notice"),
        )

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """One."""
        first = Coming(SeriesKind.TOPIC, datetime(2026, 12, 7, 18, tzinfo=UTC), "", "trust-from-the-roots", "listening")
        return (cls(circle=CIRCLE, circle_name="Evening circle", first=first, zone="Europe/Berlin"),)


@dataclass(frozen=True, slots=True, kw_only=True)
class CircleMeetsHere:
    """The first message in the home room: a circle meets here, and how to join."""

    name: ClassVar[str] = "circle-meets-here"

    circle: CircleId
    circle_name: str

    def view(self, desk: Desk) -> View:
        """Two sentences and a button."""
        say = desk.say
        join = Button(say("circle-join"), "join.show", (("circle", self.circle),), Look.MAIN)
        return View(
            title=self.circle_name,
            blocks=(Paragraph(say("circle-meets-here")), Quiet(say("circle-meets-no-hurry"))),
            rows=((join,),),
            notice=say("circle-meets-notice"),
        )

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """One."""
        return (cls(circle=CIRCLE, circle_name="Evening circle"),)


@dataclass(frozen=True, slots=True, kw_only=True)
class CircleStarted:
    """The answer to starting: it stands, and what is still missing."""

    name: ClassVar[str] = "circle-started"

    circle: CircleId
    circle_name: str
    space: SpaceId
    home: RoomId
    back: RoomId
    threads: bool = False
    permissions: Permissions = NOT_ASKED

    def to_check(self) -> Circle:
        """The new circle's rooms."""
        return rooms_of(self.space, self.home, self.back, threads=self.threads)

    def with_lacking(self, lacking: tuple[Lacking, ...] | None) -> Self:
        """With the platform's answer."""
        return replace(self, permissions=Permissions(lacking=lacking))

    def view(self, desk: Desk) -> View:
        """That it stands, where to look next."""
        say = desk.say
        look = Button(say("setup-all"), "setup.open", (("circle", self.circle),))
        rooms = {"home": desk.mentions.room(self.home), "back": desk.mentions.room(self.back)}
        return View(
            title=say("circle-started-title", circle=self.circle_name),
            blocks=(Paragraph(say("circle-started", **rooms)), *self.permissions.blocks(desk)),
            rows=(
                (
                    look,
                    Button(say("check-again"), "setup.open", (("circle", self.circle), ("n", "1"))),
                    *self._more(desk),
                ),
            ),
        )

    def _more(self, desk: Desk) -> tuple[Button, ...]:
        """What holds for a whole server is offered, and off until somebody asks."""
        if desk.platform is PlatformName.SLACK:
            return ()
        return (Button(desk.say("native-title"), "native.show", (("circle", self.circle),)),)

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """With something missing."""
        home, back = RoomId("discord:100000000000000001"), RoomId("discord:100000000000000002")
        space = SpaceId("discord:1")
        return tuple(
            cls(circle=CIRCLE, circle_name="Evening circle", space=space, home=home, back=back, permissions=permissions)
            for permissions in EXAMPLES
        )
