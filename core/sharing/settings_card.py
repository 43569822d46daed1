"""How a circle wants its sharing, for its facilitators; and the names that cannot share for now."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import ClassVar, Self

from core.kernel.cards import Button, Choice, Desk, Items, Paragraph, Picker, Quiet, Row, View
from core.sharing.model import SharingSettings
from core.sharing.words import CIRCLE, SHARE, pseudonym

MOST_BLOCKED = 5
MOST_WAITING = 25
_AT = datetime(2026, 12, 1, 18, tzinfo=UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class SharingCard:
    """Each setting with a button that turns it, what waits, and who is blocked."""

    name: ClassVar[str] = "sharing-settings"

    settings: SharingSettings
    blocked: tuple[int, ...] = ()
    waiting: tuple[tuple[str, datetime], ...] = ()
    """What waits to be looked at, the oldest first: its id, and since when."""
    note: str = ""

    def view(self, desk: Desk) -> View:
        """Four lines and their buttons; hours are typed with the command."""
        say, now = desk.say, self.settings
        flags = (("open", now.open), ("hidden", now.hidden), ("look-first", now.look_first))
        lines = (
            *(say(f"share-set-{name}", on="yes" if on else "no") for name, on in flags),
            say("share-set-hours", hours=now.hours),
        )
        given = (("circle", now.circle),)
        turns = tuple(
            Button(
                say(f"share-turn-{name}", on="yes" if on else "no"),
                "share.settings",
                (*given, (name, "no" if on else "yes")),
            )
            for name, on in flags
        )
        again = tuple(
            Button(say("share-unblock", name=pseudonym(desk, number)), "share.unblock", (*given, ("n", str(number))))
            for number in self.blocked[:MOST_BLOCKED]
        )
        rows: tuple[Row, ...] = (*self._waits(desk), turns, *((again,) if again else ()))
        note = (Paragraph(say(self.note)),) if self.note else ()
        return View(
            title=say("share-set-title"),
            blocks=(*note, Items(lines), Quiet(say("share-set-hours-how"))),
            rows=rows,
        )

    def _waits(self, desk: Desk) -> tuple[Row, ...]:
        if not self.waiting:
            return ()
        local = ((share, since.astimezone(desk.zone)) for share, since in self.waiting[:MOST_WAITING])
        choices = tuple(
            Choice(desk.say("share-waits-since", day=day.date(), time=day.time()), share) for share, day in local
        )
        label = desk.say("share-set-waiting", count=len(self.waiting))
        given = (("circle", self.settings.circle),)
        return (Picker(name="s", label=label, action="share.read", choices=choices, given=given),)

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """As it begins, turned off, and with names that are blocked."""
        one = cls(settings=SharingSettings(circle=CIRCLE))
        off = SharingSettings(circle=CIRCLE, open=False, hidden=False, look_first=False, hours=168)
        return (
            one,
            replace(one, settings=off, note="share-hours-unread"),
            replace(one, blocked=tuple(range(1, 8)), waiting=((SHARE, _AT), (SHARE[::-1], _AT))),
        )
