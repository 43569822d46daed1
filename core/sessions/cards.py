"""What members see of a session: the invitation, the reminder, the scripts, the turn, the farewell."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import ClassVar, Self

from core.kernel.cards import Block, Button, Desk, Items, Look, Paragraph, Quiet, Row, View
from core.kernel.ids import CircleId, PersonId
from core.programme.singles import SingleKind
from core.sessions.agenda import ORDER
from core.sessions.model import SessionState, Step

CIRCLE_ID = CircleId("0123456789ab")
SESSION_ID = "ba9876543210"
ANNA = PersonId("discord:100000000000000001")
EVENING = datetime(2026, 12, 3, 18, tzinfo=UTC)


def given(circle: str, session: str, *more: tuple[str, str]) -> tuple[tuple[str, str], ...]:
    """What a button of a session carries."""
    return (("circle", circle), ("s", session), *more)


def called(desk: Desk, title: str) -> str:
    """How a session is called: by its title, or just a session."""
    return title or desk.say("session-untitled")


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionInvite:
    """A planned session in the circle's room. It counts those who come and names nobody."""

    name: ClassVar[str] = "session-invite"

    circle: CircleId
    session: str
    title: str = ""
    begins: datetime
    minutes: int
    most: int
    coming: int = 0
    waiting: int = 0
    state: SessionState = SessionState.PLANNED

    def view(self, desk: Desk) -> View:
        """When, how long, what happens, and how to say that one comes."""
        say = desk.say
        given_ = given(self.circle, self.session)
        when = Paragraph(say("session-when", when=self.begins, minutes=self.minutes))
        title = say("session-title", title=called(desk, self.title))
        if self.state is not SessionState.PLANNED:
            return View(title=title, blocks=(when, Paragraph(say(f"session-now-{self.state.value}"))))
        places = say("session-places", coming=self.coming, most=self.most)
        waiting = (Quiet(say("session-waiting", waiting=self.waiting)),) if self.waiting else ()
        row = (
            Button(say("session-join"), "session.join", given_, Look.MAIN),
            Button(say("session-leave"), "session.leave", given_),
            Button(say("session-file"), "session.file", given_),
        )
        return View(
            title=title,
            blocks=(
                when,
                Items(tuple(say(f"session-step-{step.value}") for step in ORDER), numbered=True),
                Paragraph(places),
                *waiting,
                Quiet(say("session-invite-small")),
            ),
            rows=(row,),
        )

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """Planned, full, and called off."""
        first = cls(circle=CIRCLE_ID, session=SESSION_ID, begins=EVENING, minutes=60, most=8)
        full = cls(
            circle=CIRCLE_ID,
            session=SESSION_ID,
            title="Sleep and worry",
            begins=EVENING,
            minutes=90,
            most=8,
            coming=8,
            waiting=2,
        )
        off = cls(
            circle=CIRCLE_ID, session=SESSION_ID, begins=EVENING, minutes=60, most=8, state=SessionState.CANCELLED
        )
        return (first, full, off)


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionReminder:
    """A private reminder for who means to come, in their own time zone. Discreet: one neutral line."""

    name: ClassVar[str] = "session-reminder"

    circle: CircleId
    session: str
    circle_name: str
    title: str = ""
    begins: datetime
    discreet: bool = False

    def view(self, desk: Desk) -> View:
        """When it begins, and a way out of it."""
        say = desk.say
        if self.discreet or desk.discreet:
            look = Button(say("discreet-open"), "session.list", (("circle", self.circle),))
            return View(blocks=(Paragraph(say("discreet-line")),), rows=((look,),), notice=say("discreet-line"))
        words = say("session-reminder", circle=self.circle_name, title=called(desk, self.title), when=self.begins)
        given_ = given(self.circle, self.session)
        leave = Button(say("session-leave"), "session.leave", given_)
        file = Button(say("session-file"), "session.file", given_)
        notice = say("session-reminder-notice")
        return View(
            blocks=(Paragraph(words), Quiet(say("session-reminder-small"))), rows=((leave, file),), notice=notice
        )

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """Plain and discreet."""
        plain = cls(circle=CIRCLE_ID, session=SESSION_ID, circle_name="Evening circle", begins=EVENING)
        secret = cls(circle=CIRCLE_ID, session=SESSION_ID, circle_name="Evening circle", begins=EVENING, discreet=True)
        return (plain, secret)


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionNote:
    """A short word about a session: what was done, or why not. ``note`` is the id of the message."""

    name: ClassVar[str] = "session-note"

    circle: CircleId
    note: str
    session: str = ""
    title: str = ""
    when: datetime | None = None
    number: int = 0
    discreet: bool = False

    def view(self, desk: Desk) -> View:
        """One sentence or two."""
        say = desk.say
        if self.discreet:
            look = Button(say("discreet-open"), "session.list", (("circle", self.circle),))
            return View(blocks=(Paragraph(say("discreet-line")),), rows=((look,),), notice=say("discreet-line"))
        named = called(desk, self.title)
        if self.when is None:
            words = say(self.note, title=named, number=self.number)
        else:
            words = say(self.note, title=named, number=self.number, when=self.when)
        return View(blocks=(Paragraph(words),))

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """One, and a neutral one."""
        return (
            cls(circle=CIRCLE_ID, note="session-joined", when=EVENING),
            cls(circle=CIRCLE_ID, note="session-off-nobody", when=EVENING, discreet=True),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionScript:
    """A part of the agenda begins: what it is, and words to open it with."""

    name: ClassVar[str] = "session-script"

    circle: CircleId
    session: str
    step: Step
    script: str = ""
    """The id of an opening or closing round."""
    title: str = ""
    ends: datetime

    def view(self, desk: Desk) -> View:
        """The part by name, its words, and that passing is welcome."""
        say = desk.say
        blocks: list[Block] = []
        if self.step is Step.TOPIC and self.title:
            blocks.append(Paragraph(say("session-topic-is", title=self.title)))
        else:
            blocks.append(Paragraph(say(f"session-script-{self.step.value}")))
        kind = SingleKind.CLOSING if self.step is Step.CLOSING else SingleKind.OPENING
        single = desk.library.single(kind, self.script, desk.language) if self.script else None
        if single is not None:
            blocks.append(Paragraph(single.text))
        if self.step is Step.WELCOME:
            blocks.append(Items(tuple(desk.agreements.points)))
        blocks.append(Quiet(say("session-until", when=self.ends)))
        return View(title=say(f"session-step-{self.step.value}"), blocks=tuple(blocks))

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """Each part."""
        return tuple(cls(circle=CIRCLE_ID, session=SESSION_ID, step=step, title="Sleep", ends=EVENING) for step in Step)


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionMood:
    """How one arrives, or leaves: one tap, seen by nobody."""

    name: ClassVar[str] = "session-mood"

    circle: CircleId
    session: str
    after: bool = False

    def view(self, desk: Desk) -> View:
        """Five moods."""
        say = desk.say
        kind = "a" if self.after else "b"
        moods = tuple(
            Button(say(f"mood-{mood}"), "session.mood", given(self.circle, self.session, ("k", kind), ("m", str(mood))))
            for mood in range(1, 6)
        )
        asked = say("session-mood-after" if self.after else "session-mood-before")
        return View(blocks=(Paragraph(asked), Quiet(say("session-mood-small"))), rows=(moods,))

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """Before and after."""
        before = cls(circle=CIRCLE_ID, session=SESSION_ID)
        return (before, cls(circle=CIRCLE_ID, session=SESSION_ID, after=True))


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionTurn:
    """The piece comes to somebody: a new message, because a change of the board notifies nobody."""

    name: ClassVar[str] = "session-turn"

    circle: CircleId
    session: str
    person: PersonId
    minutes: int
    back: bool = False
    """Their time is not over: a reminder, gently."""

    def view(self, desk: Desk) -> View:
        """Whose turn it is, how long, and what they may do."""
        say, given_ = desk.say, given(self.circle, self.session)
        words = say("session-turn", person=desk.mention(self.person), minutes=self.minutes)
        row = (
            Button(say("session-on"), "session.on", given_, Look.MAIN),
            Button(say("session-pass"), "session.pass", given_),
            Button(say("session-invite-questions"), "session.ask", given_),
        )
        blocks = (Paragraph(words), Quiet(say("session-no-questions")))
        return View(
            title=say("session-turn-title"),
            blocks=blocks,
            rows=(row,),
            notice=say("session-turn-notice"),
            calls=(self.person,),
        )

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """One."""
        return (cls(circle=CIRCLE_ID, session=SESSION_ID, person=ANNA, minutes=3),)


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionClosed:
    """The farewell in the circle's room."""

    name: ClassVar[str] = "session-closed"

    circle: CircleId
    session: str
    next: datetime | None = None

    def view(self, desk: Desk) -> View:
        """Thanks, a way to help, and when the next one is."""
        say = desk.say
        blocks: list[Block] = [Paragraph(say("session-closed-words")), Paragraph(say("session-closed-after"))]
        if self.next is not None:
            blocks.append(Quiet(say("session-closed-next", when=self.next)))
        rows: tuple[Row, ...] = ((Button(say("menu-resources"), "resources.show", (("circle", self.circle),)),),)
        return View(title=say("session-closed-title"), blocks=tuple(blocks), rows=rows)

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """The last one, and one of a series."""
        last = cls(circle=CIRCLE_ID, session=SESSION_ID)
        return (last, cls(circle=CIRCLE_ID, session=SESSION_ID, next=EVENING))


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionTogether:
    """How the group as a whole left, in words and without numbers. Only for five or more."""

    name: ClassVar[str] = "session-together"

    circle: CircleId
    direction: str
    """``lighter``, ``same`` or ``heavier``."""

    def view(self, desk: Desk) -> View:
        """One sentence."""
        say = desk.say
        return View(blocks=(Paragraph(say(f"session-together-{self.direction}")), Quiet(say("session-together-small"))))

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """All three."""
        return tuple(cls(circle=CIRCLE_ID, direction=one) for one in ("lighter", "same", "heavier"))
