"""What somebody reads who has fallen silent."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Self

from core.buddies.cards import CIRCLE_ID, neutral
from core.kernel.cards import Button, Desk, Look, Paragraph, Quiet, View
from core.kernel.ids import CircleId


@dataclass(frozen=True, slots=True, kw_only=True)
class WarmNote:
    """We are glad of you, nothing is expected, and going is fine too. Discreet: one neutral line."""

    name: ClassVar[str] = "warm-note"

    circle: CircleId
    circle_name: str
    opened: bool = False
    """The reader asked to see it."""

    def view(self, desk: Desk) -> View:
        """A few sentences and three buttons, none of which must be pressed."""
        say, given = desk.say, (("circle", self.circle),)
        if desk.discreet and not self.opened:
            return neutral(desk, self.circle, "care.show")
        return View(
            title=self.circle_name,
            blocks=(Paragraph(say("warm-note")), Paragraph(say("warm-note-going")), Quiet(say("warm-note-once"))),
            rows=(
                (
                    Button(say("warm-note-here"), "care.here", given, Look.MAIN),
                    Button(say("capacity-listening"), "capacity.set", (*given, ("how", "listening"))),
                    Button(say("capacity-away"), "capacity.set", (*given, ("how", "away"))),
                ),
            ),
            notice=say("buddy-notice"),
        )

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """One."""
        return (cls(circle=CIRCLE_ID, circle_name="Evening circle"),)


@dataclass(frozen=True, slots=True, kw_only=True)
class WarmNoteAnswered:
    """Glad of it."""

    name: ClassVar[str] = "warm-note-answered"

    def view(self, desk: Desk) -> View:
        """One sentence."""
        return View(blocks=(Paragraph(desk.say("warm-note-thanks")),))

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """One."""
        return (cls(),)
