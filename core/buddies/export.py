"""A member's own file: what is kept of their buddies."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Self

from core.buddies.apart import NOBODY, Apart
from core.kernel.cards import Desk
from core.kernel.ids import PersonId, native


@dataclass(frozen=True, slots=True, kw_only=True)
class BuddiesKept:
    """Whether they would like one, whom they would rather not have, and when they had one. Others stay unnamed."""

    wants: bool = False
    apart: Apart = NOBODY
    pairs: tuple[datetime, ...] = ()
    seen: date | None = None
    """The last day that they were here."""

    @classmethod
    def example(cls) -> Self:
        """One of each."""
        never = frozenset({PersonId("practice:ben")})
        at = datetime(2026, 12, 3, 9, tzinfo=UTC)
        return cls(wants=True, apart=Apart(never=never, partners=never), pairs=(at,), seen=at.date())


NOTHING_KEPT = BuddiesKept()


def parts(desk: Desk, kept: BuddiesKept) -> Iterator[str]:
    """The parts of the file; nothing where nothing is kept."""
    say = desk.say
    lines: list[str] = [say("export-seen", day=kept.seen.isoformat())] if kept.seen is not None else []
    lines += [say("export-buddy-wants")] if kept.wants else []
    for people, title in ((kept.apart.partners, "partners"), (kept.apart.never, "never")):
        if people:
            lines.append(f"{say(f'buddy-list-{title}')}: {', '.join(sorted(map(native, people)))}")
    lines += [say("export-buddy-pair", at=f"{at.astimezone(desk.zone):%Y-%m-%d}") for at in kept.pairs]
    if lines:
        yield "## " + say("export-buddies")
        yield "\n".join(f"- {line}" for line in lines)
