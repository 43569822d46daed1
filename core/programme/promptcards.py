"""How the queue of topics is shown to facilitators. These cards may hold the circle's own words."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import ClassVar, Self

from core.kernel.asks import Field, Form
from core.kernel.cards import Block, Button, Choice, Desk, Items, Look, Paragraph, Picker, Quiet, Row, View
from core.kernel.ids import CircleId, QueueItemId, TextRef
from core.programme.naming import first_words
from core.programme.queue import QueueItem

MOST_OWN = 1_500
"""Characters of a topic written for the circle; its card then still fits every platform."""
A_PAGE = 15
Given = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class PromptLine:
    """One entry with its place, from 1. ``own`` is the circle's own text, where it is one."""

    number: int
    item: QueueItem
    own: str = field(default="", repr=False)

    def words(self, desk: Desk) -> str:
        """The library's title, or the first words of the circle's own."""
        title = desk.library.title(self.item.programme, self.item.topic, desk.language)
        if title:
            return title
        return desk.say("prompts-own", words=first_words(self.own)) if self.own else desk.say("prompts-gone")

    def line(self, desk: Desk) -> str:
        """Place and words."""
        return desk.say("prompts-line", number=str(self.number), title=self.words(desk))


@dataclass(frozen=True, slots=True, kw_only=True)
class PromptList:
    """The topics to come of one programme, a page at a time. ``note`` says what was just done."""

    name: ClassVar[str] = "prompt-list"

    circle: CircleId
    programme: str
    lines: tuple[PromptLine, ...] = ()
    page: int = 0
    pages: int = 1
    others: tuple[str, ...] = ()
    note: str = ""
    """Names a message; it takes $number."""
    number: int = 0

    def view(self, desk: Desk) -> View:
        """Places and titles; choose one, add, refill, turn the page."""
        say, this = desk.say, (("circle", self.circle), ("g", self.programme))
        blocks: list[Block] = []
        if self.note:
            blocks.append(Paragraph(say(self.note, number=str(self.number))))
        if self.lines:
            blocks.append(Items(tuple(line.line(desk) for line in self.lines)))
        else:
            blocks.append(Paragraph(say("prompts-empty")))
        rows: list[Row] = []
        if self.lines:
            choices = tuple(Choice(line.line(desk)[:100], line.item.id) for line in self.lines)
            picker = Picker("i", say("prompts-picker"), "prompts.open", choices=choices, given=this[:1])
            rows.append(picker)
        last = [
            Button(say("prompts-button-add"), "prompts.add", this, Look.PLAIN if self.lines else Look.MAIN),
            Button(say("prompts-button-write"), "prompts.write", this),
            Button(say("prompts-button-refill"), "prompts.refill", this),
        ]
        if self.page > 0:
            last.append(Button(say("back"), "prompts.list", (*this, ("p", str(self.page - 1)))))
        if self.page + 1 < self.pages:
            last.append(Button(say("more"), "prompts.list", (*this, ("p", str(self.page + 1)))))
        rows.append(tuple(last))
        others = [(name, desk.library.programme(name, desk.language)) for name in self.others[:5]]
        if others:
            rows.append(
                tuple(
                    Button((one.title if one else name)[:80], "prompts.list", (this[0], ("g", name)))
                    for name, one in others
                )
            )
        programme = desk.library.programme(self.programme, desk.language)
        title = say("prompts-title", programme=programme.title if programme else self.programme)
        return View(title=title, blocks=tuple(blocks), rows=tuple(rows))

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """Empty, a page in the middle, and after something was done."""
        circle, programme = CircleId("0123456789ab"), "trust-from-the-roots"
        lines = tuple(
            PromptLine(number, replace(EXAMPLE_TOPIC, id=QueueItemId(f"q{number:011}"))) for number in range(1, 15)
        )
        own = PromptLine(15, EXAMPLE_OWN, "What would you tell yourself a year ago?")
        return (
            cls(circle=circle, programme=programme),
            cls(circle=circle, programme=programme, lines=(*lines, own), page=1, pages=3, others=("another-one",)),
            *(cls(circle=circle, programme=programme, lines=(own,), note=note, number=3) for note in NOTES),
        )


NOTES = (
    "prompts-done-added",
    "prompts-done-edited",
    "prompts-done-moved",
    "prompts-done-removed",
    "prompts-done-swapped",
    "prompts-done-refilled",
    "prompts-nothing-to-refill",
    "prompts-which",
    "prompts-which-topic",
    "prompts-which-place",
    "prompts-not-own",
    "prompts-full",
)

EXAMPLE_TOPIC = QueueItem(
    id=QueueItemId("q0123456789a"),
    circle=CircleId("0123456789ab"),
    programme="trust-from-the-roots",
    place=0,
    topic="where-it-comes-from",
)
EXAMPLE_OWN = QueueItem(
    id=QueueItemId("q1123456789a"),
    circle=CircleId("0123456789ab"),
    programme="trust-from-the-roots",
    place=1,
    text_ref=TextRef("0123456789ab"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class PromptOpen:
    """One entry, and everything that can be done with it."""

    name: ClassVar[str] = "prompt-open"

    line: PromptLine
    of: int
    neighbours: tuple[PromptLine, ...] = ()
    """Entries to swap with."""

    def view(self, desk: Desk) -> View:
        """Title and first lines; move, edit, swap, remove."""
        say, item, number = desk.say, self.line.item, self.line.number
        this: Given = (("circle", item.circle), ("i", item.id))
        topic = desk.library.topic(item.programme, item.topic, desk.language) if item.topic else None
        single = desk.library.prompt(item.topic, desk.language)
        text = topic.prompt if topic is not None else single.text if single is not None else self.line.own
        text = text or say("prompts-gone")
        moves: list[Button] = []
        if number > 1:
            moves.append(Button(say("prompts-button-first"), "prompts.move", (*this, ("to", "1"))))
            moves.append(Button(say("prompts-button-sooner"), "prompts.move", (*this, ("to", str(number - 1)))))
        if number < self.of:
            moves.append(Button(say("prompts-button-later"), "prompts.move", (*this, ("to", str(number + 1)))))
            moves.append(Button(say("prompts-button-last"), "prompts.move", (*this, ("to", str(self.of)))))
        rows: list[Row] = [tuple(moves)] if moves else []
        if self.neighbours:
            choices = tuple(Choice(line.line(desk)[:100], line.item.id) for line in self.neighbours[:25])
            rows.append(Picker("j", say("prompts-picker-swap"), "prompts.swap", choices=choices, given=this))
        last = [Button(say("prompts-button-remove"), "prompts.remove", this, Look.DANGER)]
        if item.text_ref is not None:
            last.insert(0, Button(say("prompts-button-edit"), "prompts.edit", this))
        last.append(Button(say("prompts-button-list"), "prompts.list", (this[0], ("g", item.programme))))
        rows.append(tuple(last))
        return View(
            title=topic.title if topic is not None else say("prompts-single-title" if single else "prompts-own-title"),
            blocks=(Paragraph(text), Quiet(say("prompts-place", number=str(number), count=self.of))),
            rows=tuple(rows),
        )

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """A topic in the middle, and an own one alone."""
        middle = PromptLine(2, EXAMPLE_TOPIC)
        own = PromptLine(1, EXAMPLE_OWN, "What would you tell yourself a year ago?")
        return (
            cls(
                line=middle,
                of=26,
                neighbours=(own, PromptLine(3, replace(EXAMPLE_OWN, id=QueueItemId("q2123456789a")))),
            ),
            cls(line=own, of=1),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class PromptAdd:
    """Topics of the library to add, and the way to write one's own."""

    name: ClassVar[str] = "prompt-add"

    circle: CircleId
    programme: str
    topics: tuple[str, ...] = ()

    def view(self, desk: Desk) -> View:
        """A list of titles, and a button."""
        say, this = desk.say, (("circle", self.circle), ("g", self.programme))
        found = [(name, desk.library.topic(self.programme, name, desk.language)) for name in self.topics]
        choices = tuple(Choice(topic.title[:100], name) for name, topic in found if topic is not None)[:25]
        rows: list[Row] = []
        if choices:
            rows.append(Picker("t", say("prompts-picker-topic"), "prompts.add", choices=choices, given=this))
        rows.append(
            (
                Button(say("prompts-button-write"), "prompts.write", this),
                Button(say("prompts-button-browse"), "prompts.browse", this[:1]),
                Button(say("prompts-button-list"), "prompts.list", this),
            )
        )
        return View(title=say("prompts-add-title"), blocks=(Paragraph(say("prompts-add-words")),), rows=tuple(rows))

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """With a topic to choose."""
        topics = ("where-it-comes-from",)
        return (cls(circle=CircleId("0123456789ab"), programme="trust-from-the-roots", topics=topics),)


@dataclass(frozen=True, slots=True, kw_only=True)
class PromptForm:
    """Asks for a topic in the circle's own words. ``item`` is empty for a new one."""

    name: ClassVar[str] = "prompt-form"

    circle: CircleId
    programme: str = ""
    item: str = ""
    text: str = field(default="", repr=False)

    def form(self, desk: Desk) -> Form:
        """One long field."""
        say = desk.say
        which = ("i", self.item) if self.item else ("g", self.programme)
        text = Field(
            name="text",
            label=say("prompts-field-text"),
            hint=say("prompts-field-text.hint"),
            long=True,
            most=MOST_OWN,
            value=self.text,
        )
        return Form(
            title=say("prompts-form-title"),
            submit=say("save"),
            action="prompts.edited" if self.item else "prompts.written",
            given=(("circle", self.circle), which),
            fields=(text,),
        )

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """A new one, and one that is changed."""
        circle = CircleId("0123456789ab")
        return (cls(circle=circle, programme="trust-from-the-roots"), cls(circle=circle, item=EXAMPLE_OWN.id))


@dataclass(frozen=True, slots=True, kw_only=True)
class SuggestionDone:
    """What became of a suggestion, for the facilitator who decided. Nobody else is told."""

    name: ClassVar[str] = "suggestion-done"

    circle: CircleId
    note: str
    number: int = 0

    def view(self, desk: Desk) -> View:
        """One sentence, and the way back."""
        say, here = desk.say, (("circle", self.circle),)
        return View(
            blocks=(Paragraph(say(self.note, number=str(self.number))),),
            rows=(
                (
                    Button(say("prompts-button-review"), "review.list", here),
                    Button(say("prompts-button-list"), "prompts.list", here),
                ),
            ),
        )

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """One of each."""
        notes = ("prompts-approved", "prompts-declined", "prompts-decided")
        return tuple(cls(circle=CircleId("0123456789ab"), note=note, number=4) for note in notes)
