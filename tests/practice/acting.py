"""Actions of the tests' own: every kind of option, form, button and list, without any feature of the core."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import ClassVar, Self

from core.circles.model import Here
from core.kernel.asks import Field, Form
from core.kernel.cards import (
    Button,
    Choice,
    Desk,
    Document,
    Items,
    Link,
    Look,
    Paragraph,
    Picker,
    PickerKind,
    Plot,
    Quiet,
    Titled,
    View,
)
from core.kernel.decision import Action, Command, Decision, Kind, Option, Show, Who, ask, show
from core.kernel.events import Act
from core.kernel.moment import Moment


@dataclass(frozen=True, slots=True)
class Echo:
    """Shows what was given."""

    name: ClassVar[str] = "try-echo"
    lines: tuple[str, ...] = field(repr=False)

    def view(self, desk: Desk) -> View:
        again = Button("Once more", "try.again", (("times", "1"),), Look.MAIN)
        return View(title="Echo", blocks=(*(Paragraph(line) for line in self.lines),), rows=((again,),))

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        return (cls(("text",)),)


@dataclass(frozen=True, slots=True)
class Everything:
    """Has every part that a card can have."""

    name: ClassVar[str] = "try-everything"

    def view(self, desk: Desk) -> View:
        fruit = (Choice("Apple", "apple"), Choice("Pear", "pear", hint="ripe"), Choice("Plum", "plum"))
        return View(
            title="Everything <b>here</b>",
            blocks=(
                Paragraph("Some **bold** and *slanted* words, and <img src=x onerror='window.hacked = 1'>.\n> quoted"),
                Titled("A heading", "with text"),
                Items(("first", "second"), numbered=True),
                Quiet("small print"),
                Plot(
                    (("2026-11-01", 2), ("2026-11-08", 4)),
                    ("Very low", "Low", "Between", "Good", "Very good"),
                    "Mood rose from low to good.",
                ),
                Document("journal.md", "# Mine\n"),
            ),
            rows=(
                (
                    Button("Delete", "try.again", (("times", "2"),), Look.DANGER),
                    Link("A good way out", "https://example.org/help"),
                    Link("A bad way out", "javascript:window.hacked=1"),
                ),
                Picker("fruit", "A fruit", "try.echo", choices=fruit),
                Picker("fruits", "Some fruits", "try.echo", choices=fruit, most=3),
                Picker("room", "A room", "try.echo", kind=PickerKind.ROOM),
            ),
        )

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        return (cls(),)


@dataclass(frozen=True, slots=True)
class Question:
    """Asks for a title and a long text."""

    name: ClassVar[str] = "try-question"

    def form(self, desk: Desk) -> Form:
        return Form(
            title="Your words",
            submit="Keep it",
            action="try.echo",
            given=(("kept", "from before"),),
            fields=(
                Field(name="title", label="A title", required=False, most=20),
                Field(name="text", label="What you think", long=True),
            ),
        )

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        return (cls(),)


def echo(here: Here, act: Act, moment: Moment) -> Decision:
    return show(Echo(tuple(f"{name}: {value}" for name, value in sorted(act.given.items())) or ("nothing",)))


def again(here: Here, act: Act, moment: Moment) -> Decision:
    return show(Echo((f"again by {act.actor.name}", f"place {act.place.room}")), replace=True)


def aloud(here: Here, act: Act, moment: Moment) -> Decision:
    return Decision(reply=Show(Echo(("said aloud",)), private=False))


def completing(here: Here, option: str, typed: str, desk: Desk) -> tuple[Choice, ...]:
    towns = ("Aachen", "Bremen", "Bonn", "Berlin")
    return tuple(Choice(town, town.lower()) for town in towns if town.lower().startswith(typed.lower()))


_OPTIONS = (
    Option(name="words", required=True, most=40),
    Option(name="mood", kind=Kind.CHOICE, choices=("low", "good")),
    Option(name="number", kind=Kind.NUMBER, least=1, most=5),
    Option(name="town", kind=Kind.SUGGESTED),
    Option(name="flag", kind=Kind.FLAG),
    Option(name="person", kind=Kind.PERSON),
    Option(name="room", kind=Kind.ROOM),
)

_ALL: tuple[Action[Here], ...] = (
    Action(name="try.everything", who=Who.ANYONE, needs=Here, decide=lambda *_: show(Everything()),
           command=Command(path=("everything",))),
    Action(name="try.ask", who=Who.MEMBER, needs=Here, decide=lambda *_: ask(Question()),
           command=Command(path=("write",))),
    Action(name="try.echo", who=Who.ANYONE, needs=Here, decide=echo, suggest=completing,
           command=Command(path=("journal", "echo"), options=_OPTIONS)),
    Action(name="try.again", who=Who.ANYONE, needs=Here, decide=again),
    Action(name="try.aloud", who=Who.ANYONE, needs=Here, decide=aloud, command=Command(path=("aloud",))),
    Action(name="try.secret", who=Who.FACILITATOR, needs=Here, decide=echo,
           command=Command(path=("facilitate", "secret"))),
)  # fmt: skip

ACTIONS = {action.name: action for action in _ALL}
