"""What facilitators see of the platform's own filter."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import ClassVar, Self

from core.kernel.cards import Block, Button, Desk, Items, Look, Paragraph, Quiet, View
from core.kernel.ids import CircleId, PlatformName

PARTS = ("spam", "mentions", "links")
"""What it filters by, in the order in which pages name them."""
_CIRCLE = CircleId("0123456789ab")


def _lines(desk: Desk, parts: tuple[str, ...]) -> Items:
    return Items(tuple(desk.say(f"native-part-{part}") for part in PARTS if part in parts))


@dataclass(frozen=True, slots=True, kw_only=True)
class NativeCard:
    """How it stands, what it is, and the two ways on."""

    name: ClassVar[str] = "native-filter"

    circle: CircleId
    asked: bool = False
    wide: bool = False
    missing: int = 0
    kept: tuple[str, ...] = ()
    note: str = ""

    def view(self, desk: Desk) -> View:
        """It holds for the whole server, and never for words: that is said before anything is switched."""
        say = desk.say
        if desk.platform is PlatformName.SLACK:
            return View(title=say("native-title"), blocks=(Paragraph(say("native-not-here")),))
        blocks: list[Block] = [Paragraph(say(self.note))] if self.note else []
        if self.kept:
            blocks += [Paragraph(say("native-on")), _lines(desk, self.kept)]
            if self.wide:
                blocks.append(Paragraph(say("native-wide")))
        elif self.asked and self.missing and not self.wide:
            blocks.append(Paragraph(say("native-waits", count=self.missing)))
        elif self.asked:
            blocks.append(Paragraph(say("native-pending")))
        else:
            blocks += [Paragraph(say("native-off")), _lines(desk, PARTS)]
        blocks += [Paragraph(say("native-about")), Quiet(say("native-words"))]
        given = (("circle", self.circle),)
        on = Button(say("native-switch-on"), "native.show", (*given, ("switch", "native-on")), Look.MAIN)
        off = Button(say("native-switch-off"), "native.show", (*given, ("switch", "native-off")))
        row = (off,) if self.asked or self.kept else (on,)
        return View(title=say("native-title"), blocks=tuple(blocks), rows=(row,))

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """Off, waiting for others, just begun, on, on for all, and every note."""
        off = cls(circle=_CIRCLE)
        on = replace(off, asked=True, kept=PARTS)
        notes = ("native-note-wide", "native-note-ended")
        return (
            off,
            replace(off, asked=True, missing=2, note="native-note-waits"),
            replace(off, asked=True, note="native-note-begun"),
            on,
            replace(on, wide=True, kept=("links",)),
            *(replace(off, note=note) for note in notes),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class NativeNotice:
    """To the facilitators: the filter began, or somebody changed it by hand. ``what`` names the sentence."""

    name: ClassVar[str] = "native-notice"

    circle: CircleId
    what: str
    kept: tuple[str, ...] = ()

    def view(self, desk: Desk) -> View:
        """What happened, to which part, and the card with the ways on."""
        say = desk.say
        look = Button(say("native-look"), "native.show", (("circle", self.circle),))
        blocks: list[Block] = [Paragraph(say(f"native-told-{self.what}")), _lines(desk, self.kept)]
        if self.what == "on" and set(self.kept) != set(PARTS):
            blocks.append(Quiet(say("native-told-some")))
        return View(title=say("native-title"), blocks=tuple(blocks), rows=((look,),), notice=say("native-title"))

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """It began, wholly and in part; it was edited; it was taken away."""
        one = cls(circle=_CIRCLE, what="on", kept=PARTS)
        return (one, replace(one, kept=("links",)), *(replace(one, what=what) for what in ("edited", "gone")))
