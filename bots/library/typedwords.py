"""The words of each language that people type for days and times: the wording's ``-names`` lists."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from fluent.syntax import ast as ftl

from bots.library.clockwords import plain
from core.kernel.typed import ENGLISH, TypedWords


def typed_words(tongues: Iterable[Mapping[str, ftl.Pattern]]) -> TypedWords:
    """Put together what all languages call days, months and so on. A list that one lacks is empty."""
    words = ENGLISH
    for patterns in tongues:
        words = words.also(_of(patterns))
    return words


def _of(patterns: Mapping[str, ftl.Pattern]) -> TypedWords:
    def listed(name: str) -> list[list[str]]:
        text = plain(patterns.get(f"{name}-names")).casefold()
        return [names.split("|") for names in text.split()]

    def numbered(name: str, first: int) -> dict[str, int]:
        return {one: number for number, names in enumerate(listed(name), first) for one in names}

    def loose(name: str) -> frozenset[str]:
        return frozenset(one for names in listed(name) for one in names)

    return TypedWords(
        weekdays=numbered("weekday", 0),
        months=numbered("month", 1),
        nth=numbered("nth", 1) | dict.fromkeys(loose("last"), -1),
        joiners=loose("joiner"),
        until=loose("until"),
        nothing=loose("nothing"),
        yes=loose("yes"),
        no=loose("no"),
    )
