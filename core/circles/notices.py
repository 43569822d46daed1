"""What facilitators are told when something cannot be delivered."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Self

from core.circles.model import TroubleKind
from core.kernel.cards import Button, Desk, Look, Paragraph, View
from core.kernel.ids import CircleId, PersonId


def trouble_words(circle_name: str, detail: str) -> dict[str, str]:
    """What the messages about trouble take; ``known`` says whether there is a detail to name."""
    return {"circle": circle_name, "detail": detail, "known": "yes" if detail else "no"}


@dataclass(frozen=True, slots=True, kw_only=True)
class TroubleNotice:
    """One trouble, told once, with what to do about it. Names no member: review does, on asking."""

    name: ClassVar[str] = "trouble"

    circle: CircleId
    circle_name: str
    kind: TroubleKind
    subject: str = ""
    detail: str = ""
    person: PersonId | None = None

    def view(self, desk: Desk) -> View:
        """What happened, how to mend it, and the list of all that is open."""
        say = desk.say
        words = trouble_words(self.circle_name, self.detail)
        return View(
            title=say("trouble-title"),
            blocks=(
                Paragraph(say(f"trouble-{self.kind.value}", **words)),
                Paragraph(say(f"trouble-{self.kind.value}-mend", **words)),
            ),
            rows=((Button(say("week-button-trouble"), "review.list", (("circle", self.circle),), Look.MAIN),),),
            notice=say("trouble-title"),
        )

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """One of each kind."""
        return tuple(
            cls(circle=CircleId("0123456789ab"), circle_name="Evening circle", kind=kind, detail="Send Messages")
            for kind in TroubleKind
        )
