"""What a member types to the bot in private messages: taken as a reflection only after asking.

The text is kept nowhere until then. The question carries where the message is; whoever says yes lets it be read
there, as it stands by then.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from typing import Any, ClassVar, Self

from core.circles.common import CircleClosed
from core.circles.model import CircleState
from core.kernel.cards import Button, Desk, Look, Paragraph, Quiet, Row, View
from core.kernel.decision import Action, Decision, Show, Who, show
from core.kernel.events import Act
from core.kernel.ids import CircleId, EntryId, PersonId
from core.kernel.moment import Moment
from core.reflections.changes import EntryWritten
from core.reflections.invitations import help_button
from core.reflections.model import Entry
from core.reflections.words import legible
from core.reflections.writing import MOST_CHARACTERS, MOST_PAGES, ReflectSnapshot, asked
from core.reflections.writing_cards import Told

_CIRCLE = CircleId("0123456789ab")
MOST_CIRCLES = 20
KEEP = "typed.keep"
"""Adapters read the message that its button names, and give its text as ``text``."""
LET = "typed.let"


@dataclass(frozen=True, slots=True, kw_only=True)
class TypedSnapshot:
    """The circles that the person who types can write in, by name."""

    circles: tuple[tuple[CircleId, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class TypedKeeping:
    """What keeping rests on. ``kept`` is the entry that was made of the same message before."""

    reflect: ReflectSnapshot
    kept: Entry | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class KeepTyped:
    """Shall this be a reflection? ``message`` is where it begins, as the platform counts."""

    name: ClassVar[str] = "typed-keep"

    circles: tuple[tuple[CircleId, str], ...]
    message: str

    def view(self, desk: Desk) -> View:
        """One question; yes for each circle that it may belong to; no; and where help is to be had."""
        say, only = desk.say, len(self.circles) == 1
        yes = [
            Button(
                say("typed-yes") if only else say("typed-yes-in", circle=name),
                KEEP,
                (("circle", circle), ("m", self.message)),
                Look.MAIN if only else Look.PLAIN,
            )
            for circle, name in self.circles
        ]
        no = Button(say("typed-no"), LET, (("m", self.message),))
        last = (no, help_button(desk, self.circles[0][0]))
        rows: list[Row] = [(*yes, *last)] if only else [tuple(yes[at : at + 5]) for at in range(0, len(yes), 5)]
        return View(
            blocks=(Paragraph(say("typed-ask")), Quiet(say("typed-nobody"))),
            rows=tuple(rows) if only else (*rows, last),
        )

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """One circle, and two."""
        here, there = (_CIRCLE, "Evening circle"), (CircleId("ba9876543210"), "Morning circle")
        message = "1796000000.000100"
        return (cls(circles=(here,), message=message), cls(circles=(here, there), message=message))


@dataclass(frozen=True, slots=True, kw_only=True)
class TypedTold:
    """A sentence about something typed, for anyone. It tells of no circle."""

    name: ClassVar[str] = "typed-told"

    message: str = field()

    def view(self, desk: Desk) -> View:
        """Say it, and where help is to be had."""
        button = Button(desk.say("menu-resources"), "resources.show")
        return View(blocks=(Paragraph(desk.say(self.message)),), rows=((button,),))

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """Each of them."""
        return (cls(message="typed-stranger"), cls(message="typed-let"))


@dataclass(frozen=True, slots=True, kw_only=True)
class TypedKept:
    """It is on the disk, and still stands where it was typed."""

    name: ClassVar[str] = "typed-kept"

    circle: CircleId
    entry: str
    pages: int = 1

    def view(self, desk: Desk) -> View:
        """Say so, where to find it, and what the member may do about the message."""
        say, given = desk.say, (("circle", self.circle), ("e", self.entry))
        return View(
            blocks=(
                Paragraph(say("typed-kept", pages=self.pages)),
                Quiet(say("reflection-where")),
                Quiet(say("typed-still-there")),
            ),
            rows=((Button(say("reflection-more"), "reflect.more", given), help_button(desk, self.circle)),),
        )

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """One page, and several."""
        return (cls(circle=_CIRCLE, entry="0123456789ab"), cls(circle=_CIRCLE, entry="0123456789ab", pages=3))


def entry_of(circle: str, person: PersonId, message: str) -> EntryId:
    """Return the name of the entry that a typed message becomes: two taps make one entry."""
    return EntryId(hashlib.blake2b(f"{circle}\0{person}\0{message}".encode(), digest_size=6).hexdigest())


def pages_of(text: str) -> tuple[str, ...]:
    """Part a text into pages, between paragraphs, lines or words where that is possible. Nothing is lost."""
    pages: list[str] = []
    rest = text
    while len(rest) > MOST_CHARACTERS:
        end = MOST_CHARACTERS
        for seam in ("\n\n", "\n", " "):
            place = rest.rfind(seam, MOST_CHARACTERS // 2, MOST_CHARACTERS)
            if place > 0:
                end = place + len(seam)
                break
        pages.append(rest[:end])
        rest = rest[end:]
    return (*pages, rest)


def decide_ask(snapshot: TypedSnapshot, act: Act, moment: Moment) -> Decision:
    """Ask whether what was typed shall be kept. Whoever can write nowhere hears that nobody reads it."""
    message = act.given.get("m", "")
    if not snapshot.circles or not message:
        return show(TypedTold(message="typed-stranger"))
    return show(KeepTyped(circles=snapshot.circles[:MOST_CIRCLES], message=message))


def decide_keep(snapshot: TypedKeeping, act: Act, moment: Moment) -> Decision:
    """Keep it, once."""
    circle, person = snapshot.reflect.here.circle, act.actor.person
    if circle.state is CircleState.ARCHIVED:
        return show(CircleClosed())
    if snapshot.kept is not None:
        return show(Told(circle=circle.id, message="typed-kept-already"), replace=True)
    text = legible(act.given.get("text", "")).strip()
    if not text:
        return show(Told(circle=circle.id, message="typed-gone"), replace=True)
    pages = pages_of(text)
    if len(pages) > MOST_PAGES:
        return show(Told(circle=circle.id, message="typed-too-long"))
    question, _ = asked(snapshot.reflect, act)
    entry = Entry(
        id=entry_of(circle.id, person, act.given.get("m", "")),
        circle=circle.id,
        person=person,
        written=moment.now,
        topic=question.key,
        question=question.number,
        occasion="",
        pages=pages,
    )
    kept = TypedKept(circle=circle.id, entry=entry.id, pages=len(pages))
    return Decision(reply=Show(kept, replace=True), changes=(EntryWritten(entry),))


def decide_let(snapshot: TypedSnapshot, act: Act, moment: Moment) -> Decision:
    """Keep nothing of it."""
    return show(TypedTold(message="typed-let"), replace=True)


ACTIONS: tuple[Action[Any], ...] = (
    Action(name="typed.ask", who=Who.ANYONE, needs=TypedSnapshot, decide=decide_ask),
    Action(name=KEEP, who=Who.MEMBER, needs=TypedKeeping, decide=decide_keep, durable=True),
    Action(name=LET, who=Who.ANYONE, needs=TypedSnapshot, decide=decide_let),
)
