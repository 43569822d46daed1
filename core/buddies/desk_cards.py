"""What facilitators see of buddies: whether, how often, how many. Never who with whom, never anybody's list."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar, Final, Self

from core.buddies.cards import CIRCLE_ID, MONDAY
from core.kernel.cards import Block, Button, Choice, Desk, Items, Look, Paragraph, Picker, Quiet, Row, View
from core.kernel.ids import CircleId

WEEKS: Final = (1, 2, 3, 4, 6, 8)
"""How often everybody may be matched anew; 0 waits for a facilitator."""
SILENCES: Final = (0, 14, 28, 56)
"""Days of silence after which the one warm note comes; 0 for never."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BuddyDesk:
    """How buddies and the warm note are set, and how many there are."""

    name: ClassVar[str] = "buddy-desk"

    circle: CircleId
    on: bool = False
    weeks: int = 0
    silent_days: int = 28
    wants: int = 0
    pairs: int = 0
    threes: int = 0
    talked: int = 0
    next_round: datetime | None = None
    note: str = ""

    def view(self, desk: Desk) -> View:
        """Counts, and what can be set."""
        say, given = desk.say, (("circle", self.circle),)
        blocks: list[Block] = [Paragraph(say(self.note))] if self.note else []
        silence = Picker(
            "silent",
            say("buddy-desk-silence-pick"),
            "buddy.set",
            choices=tuple(
                Choice(say("buddy-desk-silence", days=days), str(days), chosen=days == self.silent_days)
                for days in SILENCES
            ),
            given=given,
        )
        if not self.on:
            on = Button(say("buddy-desk-start"), "buddy.set", (*given, ("on", "yes")), Look.MAIN)
            blocks += [Paragraph(say("buddy-desk-off")), Quiet(say("buddy-desk-private"))]
            return View(title=say("buddy-desk-title"), blocks=tuple(blocks), rows=((on,), silence))
        lines = [
            say("buddy-desk-wants", count=self.wants),
            say("buddy-desk-pairs", pairs=self.pairs, threes=self.threes),
            say("buddy-desk-talked", count=self.talked),
        ]
        if self.next_round is not None:
            lines.append(say("buddy-desk-next", day=self.next_round.astimezone(desk.zone).date()))
        blocks += [Items(tuple(lines)), Quiet(say("buddy-desk-private"))]
        often = Picker(
            "weeks",
            say("buddy-desk-weeks-pick"),
            "buddy.set",
            choices=tuple(
                Choice(say("buddy-desk-weeks", weeks=weeks), str(weeks), chosen=weeks == self.weeks)
                for weeks in (*WEEKS, 0)
            ),
            given=given,
        )
        rows: tuple[Row, ...] = (
            often,
            silence,
            (
                Button(say("buddy-desk-free"), "buddy.now", (*given, ("w", "free"))),
                Button(say("buddy-desk-all"), "buddy.now", (*given, ("w", "all"))),
                Button(say("buddy-desk-stop"), "buddy.set", (*given, ("on", "no")), Look.DANGER),
            ),
        )
        return View(title=say("buddy-desk-title"), blocks=tuple(blocks), rows=rows)

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """Off, and running."""
        on = cls(circle=CIRCLE_ID, on=True, weeks=2, wants=7, pairs=2, threes=1, talked=2, next_round=MONDAY)
        return (cls(circle=CIRCLE_ID), on)


@dataclass(frozen=True, slots=True, kw_only=True)
class BuddyInvite:
    """In the circle's room, once, when buddies begin: what it is and how to say yes."""

    name: ClassVar[str] = "buddy-invite"

    circle: CircleId

    def view(self, desk: Desk) -> View:
        """A few sentences and a button that answers in private."""
        say = desk.say
        more = Button(say("buddy-invite-button"), "buddy.show", (("circle", self.circle),), Look.MAIN)
        return View(
            title=say("buddy-invite-title"),
            blocks=(Paragraph(say("buddy-about")), Quiet(say("buddy-invite-private"))),
            rows=((more,),),
            notice=say("buddy-invite-title"),
        )

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """One."""
        return (cls(circle=CIRCLE_ID),)
