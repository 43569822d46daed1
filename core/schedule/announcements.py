"""A facilitator's own words, posted to the circle."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Self

from core.kernel.cards import Block, Button, Desk, Paragraph, Quiet, View
from core.kernel.ids import CircleId, TextRef


@dataclass(frozen=True, slots=True, kw_only=True)
class AnnouncementPosted:
    """An announcement in the circle's room."""

    name: ClassVar[str] = "announcement-posted"

    circle: CircleId
    text_ref: TextRef
    late: bool = False

    def view(self, desk: Desk) -> View:
        """The facilitator's words as they are."""
        say = desk.say
        text = desk.texts.get(self.text_ref)
        late: tuple[Block, ...] = (Quiet(say("topic-late")),) if self.late else ()
        return View(
            title=say("announcement-title"),
            blocks=(Paragraph(text if text is not None else say("topic-gone")), *late),
            rows=((Button(say("circle-menu-button"), "menu.show", (("circle", self.circle),)),),),
            notice=say("announcement-notice"),
        )

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """On time and late."""
        circle, ref = CircleId("0123456789ab"), TextRef("0123456789ab")
        return (cls(circle=circle, text_ref=ref), cls(circle=circle, text_ref=ref, late=True))
