"""Words that people type for days and times. Those of each language come from its wording."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Self


@dataclass(frozen=True, slots=True)
class TypedWords:
    """What a typed word means; all names in lower case.

    ``weekdays`` are 0 (Monday) to 6, ``months`` 1 to 12, ``nth`` 1 to 5 and -1 for the last of a month.
    ``joiners`` mean nothing beside a day or a time ("of", "at"), ``until`` stands between two times,
    ``nothing`` has nothing chosen ("none"), ``yes`` and ``no`` answer.
    """

    weekdays: Mapping[str, int]
    months: Mapping[str, int]
    nth: Mapping[str, int]
    joiners: frozenset[str]
    until: frozenset[str]
    nothing: frozenset[str]
    yes: frozenset[str]
    no: frozenset[str]

    def also(self, other: TypedWords) -> Self:
        """Understand both. Where a word means two things, it means what it meant here."""
        return type(self)(
            weekdays={**other.weekdays, **self.weekdays},
            months={**other.months, **self.months},
            nth={**other.nth, **self.nth},
            joiners=self.joiners | other.joiners,
            until=self.until | other.until,
            nothing=self.nothing | other.nothing,
            yes=self.yes | other.yes,
            no=self.no | other.no,
        )


def _numbered(names: str, first: int) -> dict[str, int]:
    return {name: number for number, every in enumerate(names.split(), first) for name in every.split("|")}


ENGLISH = TypedWords(
    weekdays=_numbered("monday tuesday wednesday thursday friday saturday sunday", 0),
    months=_numbered(
        "jan|january feb|february mar|march apr|april may jun|june jul|july aug|august sep|sept|september "
        "oct|october nov|november dec|december",
        1,
    ),
    nth={**_numbered("1|1st|first 2|2nd|second 3|3rd|third 4|4th|fourth 5|5th|fifth", 1), "-1": -1, "last": -1},
    joiners=frozenset(["st", "nd", "rd", "th", "of", "and", "on", "every", "each", "the", "at"]),
    until=frozenset({"to", "until"}),
    nothing=frozenset({"no", "none"}),
    yes=frozenset({"yes"}),
    no=frozenset({"no"}),
)
"""What is understood before any wording was read, and in every language."""
