"""What facilitators are told when something cannot be delivered."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Self

from core.circles.model import TroubleKind
from core.kernel.cards import Button, Desk, Look, Paragraph, View
from core.kernel.events import Obstacle, Skipped
from core.kernel.extras import EXTRAS
from core.kernel.ids import CircleId, PersonId
from core.kernel.words import Say


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


@dataclass(frozen=True, slots=True, kw_only=True)
class LadderNotice:
    """What the platform could not do, why, and what was done instead. Names no member: ``case`` says which."""

    name: ClassVar[str] = "ladder"

    circle: CircleId
    circle_name: str
    skipped: tuple[Skipped, ...]
    done: str = ""
    """An extra's name or the kind of what always works; empty if nothing was done."""

    def view(self, desk: Desk) -> View:
        """A line for each rung that was left out, then what was done."""
        say = desk.say
        case = next((one.case for one in self.skipped if one.case), "")
        return View(
            title=say("ladder-title", circle=self.circle_name, case=case, known="yes" if case else "no"),
            blocks=(
                *(Paragraph(_left_out(say, one)) for one in self.skipped),
                Paragraph(say(f"ladder-did-{self.done or 'nothing'}")),
            ),
            notice=say("trouble-title"),
        )

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """Every rung left out, and everything that may be done instead."""
        why = (Obstacle.NOT_POSSIBLE, Obstacle.NOT_ALLOWED, Obstacle.PERSON_GONE)
        instead = (*(extra.name for extra in EXTRAS), "post", "whisper", "alert", "withdraw", "")
        return tuple(
            cls(
                circle=CircleId("0123456789ab"),
                circle_name="Evening circle",
                skipped=tuple(
                    Skipped(rung=extra.name, obstacle=obstacle, missing="Manage Messages", case="12")
                    for extra, obstacle in zip(EXTRAS[place : place + 3], why, strict=False)
                )
                or (Skipped(rung=EXTRAS[0].name, obstacle=Obstacle.NOT_ALLOWED),),
                done=done,
            )
            for place, done in enumerate(instead)
        )


def _left_out(say: Say, one: Skipped) -> str:
    why = say(f"ladder-why-{_why(one.obstacle)}", detail=one.missing, known="yes" if one.missing else "no")
    return f"{say(f'ladder-not-{one.rung}')} {why}"


def _why(obstacle: Obstacle) -> str:
    match obstacle:
        case Obstacle.NOT_POSSIBLE:
            return "cannot"
        case Obstacle.NOT_ALLOWED:
            return "may-not"
        case Obstacle.PERSON_GONE:
            return "gone"
        case _:
            return "refused"
