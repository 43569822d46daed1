"""What is said of a lock-down: to facilitators, and kindly to the room."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import ClassVar, Self

from core.kernel.cards import Button, Desk, Look, Paragraph, Quiet, View
from core.kernel.ids import CircleId, PersonId
from core.safety.alert_words import NOBODY, Called

_CIRCLE = CircleId("0123456789ab")
_UNTIL = datetime(2026, 12, 1, 18, 30, tzinfo=UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class FloodNotice:
    """To the facilitators: the room may be flooded. One press gives it a pause."""

    name: ClassVar[str] = "flood-notice"

    circle: CircleId
    sign: str
    called: Called = NOBODY

    def view(self, desk: Desk) -> View:
        """What was seen, and the button."""
        say = desk.say
        lock = Button(say("lockdown-begin"), "guard.lockdown", (("circle", self.circle), ("minutes", "30")), Look.MAIN)
        title = say("flood-title")
        told = Paragraph(say(f"flood-told-{self.sign}"))
        return View(
            title=title,
            blocks=(told, Quiet(say("flood-how"))),
            rows=((lock,),),
            notice=title,
            calls=self.called.people,
            calls_roles=self.called.roles,
        )

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """The same words from many, and many arrivals."""
        return (cls(circle=_CIRCLE, sign="flood-repeats"), cls(circle=_CIRCLE, sign="flood-joins"))


@dataclass(frozen=True, slots=True, kw_only=True)
class LockdownNotice:
    """To the facilitators: the room has a pause, until when, and how to end it."""

    name: ClassVar[str] = "lockdown-notice"

    circle: CircleId
    lockdown: str
    until: datetime
    by: PersonId | None = None

    def view(self, desk: Desk) -> View:
        """Who asked for it, when it ends, and the way back."""
        say = desk.say
        who = desk.mention(self.by) if self.by is not None else say("held-somebody")
        lift = Button(say("lockdown-end"), "guard.lift", (("circle", self.circle), ("i", self.lockdown)), Look.MAIN)
        title = say("lockdown-title")
        words = say("lockdown-notice", person=who, until=self.until)
        return View(title=title, blocks=(Paragraph(words), Quiet(say("lockdown-how"))), rows=((lift,),), notice=title)

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """One."""
        return (cls(circle=_CIRCLE, lockdown="abcdef012345", until=_UNTIL, by=PersonId("discord:100000000000000004")),)


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomCalm:
    """In the room: it has a pause, or is open again."""

    name: ClassVar[str] = "room-calm"

    until: datetime | None = None

    def view(self, desk: Desk) -> View:
        """One kind sentence; nobody is blamed."""
        if self.until is None:
            return View(blocks=(Paragraph(desk.say("lockdown-room-over")),))
        return View(blocks=(Paragraph(desk.say("lockdown-room", until=self.until)),))

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """The pause, and its end."""
        return (cls(until=_UNTIL), cls())


@dataclass(frozen=True, slots=True, kw_only=True)
class LockdownSaid:
    """The answer to whoever asked: ``what`` names the sentence, ``lockdown-said-...``."""

    name: ClassVar[str] = "lockdown-said"

    circle: CircleId
    what: str
    lockdown: str = ""

    def view(self, desk: Desk) -> View:
        """One sentence, and the way back where there is one."""
        say = desk.say
        rows: tuple[tuple[Button, ...], ...] = ()
        if self.lockdown:
            rows = ((Button(say("lockdown-end"), "guard.lift", (("circle", self.circle), ("i", self.lockdown))),),)
        return View(blocks=(Paragraph(say(f"lockdown-said-{self.what}")),), rows=rows)

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """Each sentence."""
        one = cls(circle=_CIRCLE, what="begun", lockdown="abcdef012345")
        whats = ("longer", "ended", "none", "minutes")
        return (one, *(replace(one, what=what, lockdown="") for what in whats))
