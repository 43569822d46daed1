"""Lists of the countries that there are numbers for, however many they become."""

from __future__ import annotations

from core.kernel.cards import Choice, Desk, Picker
from core.safety.helplines import Country

A_LIST = 25
"""The smaller of the platforms' limits for one list."""
MOST_LISTS = 3
"""A card has room for a few; every other country can be typed."""


def countries_by_name(desk: Desk) -> tuple[tuple[str, str], ...]:
    """Return name and code of every curated country, by its name in the reader's language."""
    named = ((called(desk, one), code) for code, one in desk.helplines.countries.items())
    return tuple(sorted(named, key=lambda one: (_plain(one[0]), one[1])))


def called(desk: Desk, country: Country) -> str:
    """The country's name in the reader's language, or as the list has it where the wording knows no such country."""
    try:
        return desk.say(f"country-{country.code}")
    except LookupError:
        return country.name


def _plain(name: str) -> str:
    # Accents would put a name behind z.
    return name.casefold().translate(str.maketrans("áàâäåéèêëíìîïóòôöúùûüñç", "aaaaaeeeeiiiioooouuuunc"))


def country_pickers(
    desk: Desk, label: str, action: str, given: tuple[tuple[str, str], ...], chosen: str = ""
) -> tuple[Picker, ...]:
    """Return one list, or several with where each begins and ends. What is chosen is given as ``country``."""
    named = countries_by_name(desk)
    lists = max(1, min(MOST_LISTS, -(-len(named) // A_LIST)))
    size = min(A_LIST, -(-len(named) // lists)) if named else 0
    pickers: list[Picker] = []
    for place in range(lists if named else 0):
        part = named[place * size : (place + 1) * size]
        choices = tuple(Choice(name[:100], code, chosen=code == chosen) for name, code in part)
        span = desk.say("country-span", label=label, first=part[0][0], last=part[-1][0]) if lists > 1 else label
        # Two lists of one message may not have the same id.
        told = (*given, ("n", str(place))) if place else given
        pickers.append(Picker("country", span[:100], action, choices=choices, given=told))
    return tuple(pickers)
