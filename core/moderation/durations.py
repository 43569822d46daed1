"""How long something lasts, as people type it. The words of all languages are understood together."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from datetime import timedelta
from typing import Final

LONGEST_TYPED: Final = 60
FOREVER: Final = timedelta(0)
"""Stands for no end."""
_MOST: Final = timedelta(days=3650)


def _each(words: str, value: float) -> Iterator[tuple[str, float]]:
    return ((word, value) for word in words.split())


_UNITS: Final = dict(
    (
        *_each("s sec secs second seconds seg segs segundo segundos", 1),
        *_each("m min mins minute minutes minuto minutos", 60),
        *_each("h hr hrs hour hours hora horas", 3600),
        *_each("d day days dia dias", 86400),
        *_each("w wk wks week weeks sem semana semanas", 7 * 86400),
        *_each("mo month months mes meses", 30 * 86400),
        *_each("y yr year years ano anos", 365 * 86400),
    )
)
_NUMBERS: Final = dict(
    (
        *_each("a an one un una uno", 1),
        *_each("two dos couple", 2),
        *_each("three tres", 3),
        *_each("four cuatro", 4),
        *_each("five cinco", 5),
        *_each("six seis", 6),
        *_each("seven siete", 7),
        *_each("eight ocho", 8),
        *_each("nine nueve", 9),
        *_each("ten diez", 10),
        *_each("twelve doce", 12),
        *_each("fifteen quince", 15),
        *_each("thirty treinta", 30),
        *_each("half media medio", 0.5),
    )
)
_NOTHING: Final = frozenset(["for", "and", "of", "y", "de", "por", "durante"])
_NO_END: Final = frozenset(
    (
        *["forever", "permanent", "permanently", "always", "none", "no", "siempre", "permanente", "ninguno", "nunca"],
        "for good",
        "no end",
        "para siempre",
        "sin fin",
    )
)
_PIECE: Final = re.compile(r"[0-9]+(?:[.,][0-9]+)?|[a-z]+|[^\sa-z0-9]")


def _plain(typed: str) -> str:
    if len(typed) > LONGEST_TYPED:
        return ""
    folded = unicodedata.normalize("NFKD", typed.casefold())
    return " ".join("".join(one for one in folded if not unicodedata.combining(one)).split())


def parse_duration(typed: str) -> timedelta | None:
    """``2 hours``, ``3 días``, ``1h30``, ``half an hour``, ``una semana y 2 días``, ``forever``.

    :data:`FOREVER` for no end. None: not understood, such as a number without a unit. A month is 30 days.
    """
    plain = _plain(typed)
    if plain in _NO_END:
        return FOREVER
    total, number, last = 0.0, None, 0.0
    for piece in _PIECE.findall(plain):
        if piece[0].isdigit():
            if number is not None:
                return None
            number = float(piece.replace(",", "."))
        elif piece in _UNITS:
            last = _UNITS[piece]
            total += (1.0 if number is None and not total else number or 0.0) * last
            number = None
        elif piece in _NUMBERS:
            # "half an hour", "a couple of days": the article adds nothing
            number = _NUMBERS[piece] if number is None else number * _NUMBERS[piece]
        elif piece not in _NOTHING and piece not in ",.":
            return None
    if number is not None:
        # "1h30": minutes; a bare number could be anything
        if last != 3600:
            return None
        total += number * 60
    if not 1 <= total <= _MOST.total_seconds():
        return None
    return timedelta(seconds=round(total))


def parts(span: timedelta) -> tuple[int, str]:
    """Return a span as (count, unit) in the largest unit that divides it: ``week``, ``day``, ``hour``, ``minute``."""
    seconds = max(0, round(span.total_seconds()))
    for unit, size in (("week", 7 * 86400), ("day", 86400), ("hour", 3600)):
        if seconds and seconds % size == 0:
            return seconds // size, unit
    return (seconds // 60, "minute") if seconds % 60 == 0 else (seconds, "second")
