"""The form for an announcement, the look before it is posted, and the word that it goes out."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import ClassVar, Self

from core.kernel.asks import Field, Form
from core.kernel.cards import Block, Button, Desk, Look, Paragraph, Quiet, View
from core.kernel.ids import CircleId, TextRef

MONDAY = datetime(2026, 12, 7, 18, tzinfo=UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class AnnouncementForm:
    """The words, and when if not now."""

    name: ClassVar[str] = "announcement-form"

    circle: CircleId
    text: str = field(default="", repr=False)
    at: str = ""

    def form(self, desk: Desk) -> Form:
        """Two fields."""
        say = desk.say
        return Form(
            title=say("announce-form-title"),
            submit=say("announce-look"),
            action="announce.look",
            given=(("circle", self.circle),),
            fields=(
                Field(name="text", label=say("announce-field-text"), long=True, most=1_800, value=self.text),
                Field(
                    name="at",
                    label=say("announce-field-at"),
                    hint=say("announce-field-at.hint"),
                    required=False,
                    most=60,
                    value=self.at,
                ),
            ),
        )

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """Empty, and taken up again."""
        circle = CircleId("0123456789ab")
        return (cls(circle=circle), cls(circle=circle, text="We meet an hour later.", at="18:00"))


@dataclass(frozen=True, slots=True, kw_only=True)
class AnnouncementPreview:
    """The words as they will be posted. Shows private text: never stored."""

    name: ClassVar[str] = "announcement-preview"

    circle: CircleId
    text: str = field(repr=False)
    due: datetime | None = None
    unclear: str = ""
    """The message about a time that could not be read, or about a circle that rests."""

    def view(self, desk: Desk) -> View:
        """The words, when they go out, and three buttons."""
        say, here = desk.say, (("circle", self.circle),)
        note: tuple[Block, ...] = (Paragraph(say(self.unclear)),) if self.unclear else ()
        local = self.due.astimezone(desk.zone) if self.due else None
        when = say("announce-will-go", day=local.date(), time=local.time()) if local else say("announce-goes-now")
        due = (("t", str(int(self.due.timestamp()))),) if self.due else ()
        go = Button(say("announce-later" if due else "announce-now"), "announce.post", (*here, *due), Look.MAIN)
        change = Button(say("change"), "announce.write", (*here, ("again", "1")))
        drop = Button(say("announce-drop"), "announce.drop", here)
        blocked = self.unclear and self.unclear != "announce-resting"
        return View(
            title=say("announcement-title"),
            blocks=(Paragraph(self.text), *note, *(() if blocked else (Quiet(when),))),
            rows=((change, drop) if blocked else (go, change, drop),),
        )

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """Now, later, and with a time that could not be read."""
        circle, text = CircleId("0123456789ab"), "We meet an hour later this week."
        return (
            cls(circle=circle, text=text),
            cls(circle=circle, text=text, due=MONDAY),
            cls(circle=circle, text=text, unclear="announce-when-unclear"),
            cls(circle=circle, text=text, unclear="announce-resting"),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class AnnouncementGoing:
    """It goes out; what waits can still be taken back."""

    name: ClassVar[str] = "announcement-going"

    circle: CircleId
    ref: TextRef
    due: datetime | None = None

    def view(self, desk: Desk) -> View:
        """When, and a way to take it back."""
        say = desk.say
        if self.due is None:
            return View(blocks=(Paragraph(say("announce-going")),))
        local = self.due.astimezone(desk.zone)
        back = Button(say("announce-take-back"), "announce.drop", (("circle", self.circle), ("r", self.ref)))
        return View(
            blocks=(Paragraph(say("announce-will-go", day=local.date(), time=local.time())),),
            rows=((back,),),
        )

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """Now and later."""
        circle, ref = CircleId("0123456789ab"), TextRef("0123456789ab")
        return (cls(circle=circle, ref=ref), cls(circle=circle, ref=ref, due=MONDAY))
