"""Whom a member would rather not have as a buddy. Kept sealed; read by the matching, and by its owner."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final, Self

from core.kernel.ids import PersonId

MOST_APART: Final = 40
"""Names on one list; more than a circle has members."""
_PARTNER, _NEVER = "partner", "never"


@dataclass(frozen=True, slots=True, kw_only=True)
class Apart:
    """One member's list. Either side's word is enough, and nobody is ever told of it."""

    partners: frozenset[PersonId] = field(default=frozenset(), repr=False)
    never: frozenset[PersonId] = field(default=frozenset(), repr=False)

    @property
    def everybody(self) -> frozenset[PersonId]:
        """All whom they are not matched with, for whatever reason."""
        return self.partners | self.never

    def adding(self, *, partners: frozenset[PersonId] = frozenset(), never: frozenset[PersonId] = frozenset()) -> Self:
        """Return the list with more names, as far as there is room for them."""
        grown = type(self)(partners=self.partners | partners, never=self.never | never)
        return grown if len(grown.partners) + len(grown.never) <= MOST_APART else self

    def written(self) -> str:
        """Return it as it is kept: a line for each name."""
        named = ((_PARTNER, self.partners), (_NEVER, self.never))
        return "\n".join(f"{why} {person}" for why, people in named for person in sorted(people))

    @classmethod
    def read(cls, text: str) -> Self:
        """Return the list that was kept. A line that is none of ours names nobody."""
        found: dict[str, set[PersonId]] = {_PARTNER: set(), _NEVER: set()}
        for line in text.splitlines():
            why, _, person = line.partition(" ")
            if why in found and person:
                found[why].add(PersonId(person))
        return cls(partners=frozenset(found[_PARTNER]), never=frozenset(found[_NEVER]))


NOBODY: Final = Apart()
