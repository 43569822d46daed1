"""The confidential list: whom a member would rather not have as a buddy. Shown to its owner alone, never stored."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Self

from core.buddies.apart import NOBODY, Apart
from core.buddies.cards import ANNA, BEN, CIRCLE_ID
from core.kernel.cards import Block, Button, Desk, Items, Look, Paragraph, Picker, PickerKind, Quiet, Row, Titled, View
from core.kernel.ids import CircleId

AT_ONCE = 10
"""People who can be chosen at a time."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BuddyList:
    """Who stands on the list, and two ways to put more there."""

    name: ClassVar[str] = "buddy-list"

    circle: CircleId
    apart: Apart = NOBODY
    note: str = ""

    def view(self, desk: Desk) -> View:
        """Who reads it, who is on it, and how to change it."""
        say, given = desk.say, (("circle", self.circle),)
        blocks: list[Block] = [Paragraph(say(self.note))] if self.note else []
        blocks.append(Paragraph(say("buddy-list-about")))
        for title, people in (("partners", self.apart.partners), ("never", self.apart.never)):
            if people:
                blocks += [Titled(say(f"buddy-list-{title}"), ""), Items(tuple(map(desk.mention, sorted(people))))]
        blocks.append(Quiet(say("buddy-list-sealed")))

        def pick(name: str) -> Picker:
            label = say(f"buddy-pick-{name}")
            return Picker(name, label, "buddy.keep", PickerKind.PEOPLE, given=given, least=0, most=AT_ONCE)

        back = Button(say("back"), "buddy.show", (*given, ("re", "1")))
        rows: list[Row] = [pick("never"), pick("partner"), (back,)]
        if self.apart != NOBODY:
            rows[-1] = (back, Button(say("buddy-list-empty"), "buddy.empty", given, Look.DANGER))
        return View(title=say("buddy-list"), blocks=tuple(blocks), rows=tuple(rows))

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """Empty, and with names."""
        apart = Apart(partners=frozenset({ANNA}), never=frozenset({BEN}))
        return (cls(circle=CIRCLE_ID), cls(circle=CIRCLE_ID, apart=apart, note="buddy-list-kept"))
