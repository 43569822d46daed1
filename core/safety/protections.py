"""What is never read as a disguise: numbers to dial, ages, dates, times, amounts, links."""

from __future__ import annotations

import re
from typing import Final

_SUSPECTS: Final = re.compile(r"\d|://|www\.|@")
_KEPT: Final = re.compile(
    r"""
      [a-z][a-z0-9+.-]{1,8}://\S+                     # a link
    | \bwww\.\S+
    | [\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{1,63}         # an address
    | <(?:[@\#][!&]?\w{1,40}|a?:\w{1,40}:\d{1,24}|!\w[\w^]{1,40})>   # a mention or an emoji, as platforms write them
    | \+?\(?\d[\d\s().-]{3,24}\d                      # a number to dial
    | \b\d{1,4}[-/.]\d{1,2}(?:[-/.]\d{1,4})?\b        # a date
    | \b\d{1,2}:\d{2}(?:\s?[ap]m)?\b                  # a time
    """,
    re.VERBOSE,
)
_NUMBER: Final = re.compile(
    r"[$#@+~-]?\d+(?:[.,:'/x-]\d+)*\+?"
    r"(?:(?<=1)st|(?<=2)nd|(?<=3)rd|(?<=[\dth])th|am|pm|a|p|k|m|b|bn|mg|g|kg|ml|l|cm|mm|km|ft|in|lb|lbs|oz|h|hr|hrs|min|mins|s|sec|secs|d|w|wk|wks|mo|y|yr|yrs"
    r"|yo|x|mph|gb|mb|tb|p|f|c|usd|eur|gbp|er|ers|ish|ths|rds|%|\$)?[+%]?"
)
_MOST_DIGITS: Final = 5
_FEWEST_LETTERS: Final = 3
"""More digits than that in one word are a code or an address, not letters."""


def kept_apart(text: str) -> str:
    """The text with every link, address, dialled number, date and time made into a bar that nothing reads across."""
    if not _SUSPECTS.search(text):
        return text
    return _KEPT.sub(lambda found: "\x02" * len(found[0]), text)


def is_number(piece: str) -> bool:
    """Whether digits here mean digits: an age, an amount, an ordinal, a model's name."""
    return _NUMBER.fullmatch(piece) is not None or (
        sum(map(str.isdigit, piece)) > _MOST_DIGITS and sum(map(str.isalpha, piece)) < _FEWEST_LETTERS
    )
