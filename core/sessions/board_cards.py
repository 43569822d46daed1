"""The two boards of a session that goes on: the round for all, and the desk of those who hold it.

Both are read from top to bottom by a screen reader: what is now, who speaks, who is next, what one can do.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar, Self

from core.kernel.cards import Block, Button, Choice, Desk, Items, Look, Paragraph, Picker, Quiet, Row, View
from core.kernel.ids import CircleId, PersonId
from core.sessions.agenda import ROUNDS
from core.sessions.cards import ANNA, CIRCLE_ID, EVENING, SESSION_ID, called, given
from core.sessions.model import SessionState, Step, Turn
from core.sessions.turns import Floor

SHOWN = 12
"""Names in the queue; the rest are counted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionBoard:
    """How the round stands: the part, the speaker, the queue. It changes in place."""

    name: ClassVar[str] = "session-board"

    circle: CircleId
    session: str
    title: str = ""
    step: Step
    speaker: PersonId | None = None
    stage: int = 0
    asked: bool = False
    queue: tuple[PersonId, ...] = ()
    listening: int = 0
    over: bool = False

    @classmethod
    def of(cls, floor: Floor) -> Self:
        """Show a floor as it is."""
        session, speaker = floor.session, floor.speaker
        return cls(
            circle=session.circle,
            session=session.id,
            title=session.title,
            step=session.step,
            speaker=speaker.person if speaker else None,
            stage=session.stage if speaker else 0,
            asked=session.asked,
            queue=tuple(one.person for one in floor.queue),
            listening=floor.count(Turn.LISTENS) + floor.count(Turn.PASSED),
            over=session.state is not SessionState.OPEN,
        )

    def view(self, desk: Desk) -> View:
        """What is now, who speaks, who is next, and the four buttons."""
        say = desk.say
        title = say("session-title", title=called(desk, self.title))
        if self.over:
            return View(title=title, blocks=(Paragraph(say("session-now-closed")),))
        blocks: list[Block] = [Paragraph(say("session-part", part=say(f"session-step-{self.step.value}")))]
        if self.speaker is not None:
            blocks.append(Paragraph(say(f"session-speaks-{self.stage}", person=desk.mention(self.speaker))))
            blocks.append(Quiet(say("session-questions-welcome" if self.asked else "session-no-questions")))
        elif self.step in ROUNDS:
            blocks.append(Paragraph(say("session-piece-free")))
        if self.queue:
            blocks.append(Paragraph(say("session-next-up")))
            blocks.append(Items(tuple(desk.mention(one) for one in self.queue[:SHOWN]), numbered=True))
            if len(self.queue) > SHOWN:
                blocks.append(Quiet(say("session-more", number=len(self.queue) - SHOWN)))
        if self.listening:
            blocks.append(Quiet(say("session-listening", number=self.listening)))
        blocks.append(Quiet(say("session-board-small")))
        given_ = given(self.circle, self.session)
        rows: tuple[Row, ...] = (
            (
                Button(say("session-hand"), "session.hand", given_, Look.MAIN),
                Button(say("session-pass"), "session.pass", given_),
                Button(say("session-listen"), "session.listen", given_),
                Button(say("session-on"), "session.on", given_),
                Button(say("session-away"), "session.away", given_),
            ),
        )
        return View(title=title, blocks=tuple(blocks), rows=rows)

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """Free, with a speaker at each stage and a long queue, and over."""
        many = tuple(PersonId(f"discord:1000000000000000{number:02}") for number in range(2, 18))
        return (
            cls(circle=CIRCLE_ID, session=SESSION_ID, step=Step.WELCOME),
            cls(circle=CIRCLE_ID, session=SESSION_ID, step=Step.SHARING, listening=3),
            *(
                cls(circle=CIRCLE_ID, session=SESSION_ID, step=Step.SHARING, speaker=ANNA, stage=stage, queue=many)
                for stage in range(3)
            ),
            cls(circle=CIRCLE_ID, session=SESSION_ID, step=Step.CLOSING, over=True),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionDesk:
    """What those who hold the session can do, in the facilitators' room. It changes in place."""

    name: ClassVar[str] = "session-desk"

    circle: CircleId
    session: str
    title: str = ""
    step: Step
    speaker: PersonId | None = None
    queue: tuple[PersonId, ...] = ()
    attended: int = 0
    ends: datetime
    over: bool = False

    @classmethod
    def of(cls, floor: Floor) -> Self:
        """Show a floor as it is."""
        session, speaker = floor.session, floor.speaker
        return cls(
            circle=session.circle,
            session=session.id,
            title=session.title,
            step=session.step,
            speaker=speaker.person if speaker else None,
            queue=tuple(one.person for one in floor.queue),
            attended=sum(one.attended for one in floor.people),
            ends=session.ends,
            over=session.state is not SessionState.OPEN,
        )

    def view(self, desk: Desk) -> View:
        """The part, the speaker, the queue; buttons to go on, give more time, skip, put first, close."""
        say = desk.say
        title = say("session-desk-title", title=called(desk, self.title))
        if self.over:
            return View(title=title, blocks=(Paragraph(say("session-now-closed")),))
        blocks: list[Block] = [
            Paragraph(say("session-part", part=say(f"session-step-{self.step.value}"))),
            Paragraph(say("session-desk-present", number=self.attended, when=self.ends)),
        ]
        if self.speaker is not None:
            blocks.append(Paragraph(say("session-speaks-0", person=desk.mention(self.speaker))))
        if self.queue:
            blocks.append(Items(tuple(desk.mention(one) for one in self.queue[:SHOWN]), numbered=True))
        blocks.append(Quiet(say("session-desk-small")))
        given_ = given(self.circle, self.session)
        rows: list[Row] = [
            (
                Button(say("session-go-on"), "session.step", (*given_, ("p", self.step.value)), Look.MAIN),
                Button(say("session-skip"), "session.skip", given_),
                Button(say("session-extend"), "session.extend", given_),
                Button(say("session-out"), "session.out", given_),
                Button(say("session-close"), "session.close", given_, Look.DANGER),
            )
        ]
        if len(self.queue) > 1:
            choices = tuple(
                Choice(say("session-place", number=place), one) for place, one in enumerate(self.queue[:SHOWN], 1)
            )
            rows.append(Picker("n", say("session-first"), "session.first", choices=choices[1:], given=given_))
        return View(title=title, blocks=tuple(blocks), rows=tuple(rows))

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """At the beginning, in a round, and over."""
        many = tuple(PersonId(f"discord:1000000000000000{number:02}") for number in range(2, 18))
        return (
            cls(circle=CIRCLE_ID, session=SESSION_ID, step=Step.WELCOME, ends=EVENING),
            cls(circle=CIRCLE_ID, session=SESSION_ID, step=Step.SHARING, speaker=ANNA, queue=many, ends=EVENING),
            cls(circle=CIRCLE_ID, session=SESSION_ID, step=Step.CLOSING, ends=EVENING, over=True),
        )
