"""Words taken apart: what stands between them, and what stands between their letters."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final, NamedTuple

from core.safety.leet import LIKELIEST, drawn, readings
from core.safety.likeness import MASK
from core.safety.protections import is_number

_CLUMP: Final = re.compile(r"[^\s\x02]+|\x02+")
_FRONT: Final = "\"'([{<*_~`|#>+-.,:;!?/\\=^&%"
_BACK: Final = "\"')]}>*_~`|.,:;!?-+=/\\^&%#("
_LOOSE: Final = re.compile(r"[-._,:;~\"'`/\\]+")
_MASKS: Final = re.compile(r"[*#?%^=.\-_~]")
_DRAWN: Final = frozenset("|/\\(){}[]<>`")
_BRACKETS: Final = ("()", "[]", "{}", "<>")
_SIGNLESS: Final = re.compile(r"[^a-z0-9]+")
_SIGNS: Final = re.compile(r"[!|+$@(]{1,4}")
_SENTENCE_ENDS: Final = re.compile(r"[.!?,;:]\s")
_LONE_SIGNS: Final = frozenset("!|$+@")
_SHORT: Final = 3
_WAYS: Final = 6
_EMPHASIS: Final = re.compile(
    r"(?<![^\s\"'(\[])(\*{1,3}|__?|~~|\|\|)(?=[^\W_])([^*_~|\n]{1,200})(?<=[^\s*_~|])\1(?![^\W_])"
)
MOST_CLUMPS: Final = 160
"""Different clumps of one message that are read in every way."""
LONG: Final = 40
"""Longer than any word; what is longer is read as it stands."""


class Token(NamedTuple):
    """A stretch of letters in the plain text, and the ways to read it. ``odd`` when it is no ordinary word."""

    start: int
    end: int
    readings: tuple[str, ...]
    odd: bool
    masked: str = ""


Known = Callable[[str], bool]


def tokens(text: str, known: Known) -> list[Token]:
    """Every word of the text, or piece of one. A bar has no reading: nothing is read across it."""
    made: list[Token] = []
    seen: dict[str, tuple[Token, ...]] = {}
    text = _EMPHASIS.sub(_unmarked, text)
    for opening, closing in _BRACKETS:
        # brackets that close are brackets; one that does not may be a letter
        if opening in text and text.count(opening) == text.count(closing):
            text = text.replace(opening, '"').replace(closing, '"') if _plain_brackets(text, opening) else text
    for found in _CLUMP.finditer(text):
        clump = found[0]
        if clump.isalpha():
            made.append(Token(found.start(), found.end(), (clump,), not known(clump)))
            continue
        read = seen.get(clump)
        if read is None:
            seen[clump] = read = _read(clump, known) if len(seen) < MOST_CLUMPS else _hastily(clump, known)
        at = found.start()
        made.extend(Token(one.start + at, one.end + at, one.readings, one.odd, one.masked) for one in read)
    return made


def _hastily(clump: str, known: Known) -> tuple[Token, ...]:
    """A clump of a message that has more different ones than people write: read in the likeliest way only."""
    letters = _SIGNLESS.sub("", clump.translate(LIKELIEST))
    return (Token(0, len(clump), (letters,), odd=not known(letters)),) if letters else ()


def _unmarked(found: re.Match[str]) -> str:
    """Emphasis without its marks, at the same places."""
    blank = " " * len(found[1])
    return blank + found[2] + blank


def _plain_brackets(text: str, opening: str) -> bool:
    """Whether none of these brackets helps to draw a letter, as in ``|<``."""
    return "|" not in text and (opening != "<" or "\\" not in text)


def _read(clump: str, known: Known) -> tuple[Token, ...]:
    """The tokens of one clump, which is what stands between two blanks."""
    long = len(clump)
    if clump.isalpha():
        return (Token(0, long, (clump,), odd=not known(clump)),)
    if clump[0] == "\x02":
        return (Token(0, long, (), odd=False),)
    if not _DRAWN.isdisjoint(clump) and (shown := drawn(clump)) != clump:
        core = shown.strip(_FRONT + _BACK).replace("'", "")
        ways = [one for one in readings(_LOOSE.sub("", core)[:LONG]) if one]
        if ways:
            return (Token(0, long, tuple(ways), odd=True),)
    start = long - len(clump.lstrip(_FRONT))
    end = len(clump.rstrip(_BACK))
    if start >= end:
        # a sign between blanks may be a letter of a word that is spelled out; by itself it is no reason for anything
        return (Token(0, 1, readings(clump), odd=False),) if clump in _LONE_SIGNS else ()
    core = clump[start:end]
    bare = core.replace("'", "")
    if is_number(core):
        return (Token(start, end, readings(core) if long < 5 else (), odd=False),)
    if bare.isalpha():
        return _with_edges(clump, start, end, bare, known)
    if long > LONG:
        return _pieces(core, start, known)
    return _disguised(clump, core, start, end, known)


def _with_edges(clump: str, start: int, end: int, bare: str, known: Known) -> tuple[Token, ...]:
    """A word between signs. They may be letters of it when it is no word without them."""
    front, back = clump[:start], clump[end:]
    signs = _SIGNS.match(back)
    run = signs[0] if signs else ""
    struck = back[:1] == "*" and "*" not in front and (back[1:2] == "*" or not known(bare))
    lead = front[len(front.rstrip("!|+(<&{[")) :][-2:]
    if (
        known(bare)
        and not struck
        and "|" not in lead
        and (len(bare) > 2 or ("|" not in run and len(set(run)) < 2 and not (lead and run)))
    ):
        return (Token(start, end, (bare,), odd=False),)
    ways = [bare]
    masked = ""
    if struck:
        masked = bare + MASK * (len(back) - len(back.lstrip("*")))
    if lead:
        ways.extend(readings(lead + bare + run[:3]))
    if run:
        ways.extend(readings(bare + run[:3]))
    reach = end + (len(masked) - len(bare) if masked else 0)
    return (Token(start, reach, tuple(dict.fromkeys(ways)), odd=True, masked=masked),)


def _disguised(clump: str, core: str, start: int, end: int, known: Known) -> tuple[Token, ...]:
    """A clump with signs or digits inside."""
    split = _LOOSE.split(core)
    if len(split) > 1 and all(one.isalpha() or not one for one in split):
        if all(known(one) for one in split if one) or any(len(one) == 1 for one in split[1:-1]):
            return _pieces(core, start, known)
        if len(core) > 24 or len(set(_LOOSE.findall(core))) > 1 or "..." in core:
            return _pieces(core, start, known)
        masked = _MASKS.sub(MASK, core)
        masked = masked if len(core) > _SHORT and masked.replace(MASK, "").isalpha() else ""
        return (Token(start, end, ("".join(split),), odd=True, masked=masked),)
    masked = _MASKS.sub(MASK, core).translate(LIKELIEST) if _MASKS.search(core) else ""
    pieces = _pieces(core, start, known) if _LOOSE.search(core) else ()
    if len(pieces) > 2:
        return pieces
    whole = _LOOSE.sub("", core)
    bare = _SIGNLESS.sub("", whole)
    ways = [*readings(bare)[:_WAYS]] if bare != whole else []
    ways.extend(readings(whole)[: 2 * _WAYS - len(ways)])
    lead = clump[:start][len(clump[:start].rstrip("!|+(<&{[")) :][-2:]
    tail = signs[0][:3] if (signs := _SIGNS.match(clump, end)) else ""
    if lead:
        ways[:0] = readings(lead + whole + tail)[:_WAYS]
    if tail:
        ways.extend(readings(whole + tail)[:_WAYS])
    ways = [one for one in dict.fromkeys(ways) if one][: 2 * _WAYS]
    if masked and clump[end:][:1] == "*":
        masked += MASK * (len(clump) - len(clump.rstrip("*")))
    return (Token(start, end, tuple(ways), odd=True, masked=masked),) if ways else ()


def _pieces(core: str, start: int, known: Known) -> tuple[Token, ...]:
    """The parts of a clump between loose signs."""
    made: list[Token] = []
    at = 0
    for part in _LOOSE.split(core):
        where = core.index(part, at)
        at = where + len(part)
        if not part:
            continue
        if part.isalpha():
            made.append(Token(start + where, start + at, (part,), odd=not known(part)))
        elif len(part) == 1 and _MASKS.match(part):
            made.append(Token(start + where, start + at, (MASK, *readings(part)), odd=False))
        elif part.isdigit():
            made.append(Token(start + where, start + at, readings(part) if len(part) == 1 else (), odd=False))
        elif ways := tuple(one for one in readings(part[:LONG]) if one):
            made.append(Token(start + where, start + at, ways, odd=True))
    return tuple(made)


def stands_alone(row: list[Token], text: str, first: int, last: int, known: Known) -> bool:
    """Whether a find does not begin or end in the midst of a word that is spelled letter by letter."""
    before: list[str] = []
    at = first
    if _lone(row[first]):
        gap = _gap(row, text, first) if last > first else " "
        inner = _gap(row, text, first + 1) if last > first else gap
        while at > 0 and _lone(row[at - 1]) and (last == first or gap == inner) and len(before) < LONG:
            before.append(row[at - 1].readings[0])
            at -= 1
            gap = _gap(row, text, at)
    after: list[str] = []
    at = last
    if _lone(row[last]) and at + 1 < len(row):
        gap = _gap(row, text, last + 1)
        inner = _gap(row, text, last) if last > first else gap
        while at + 1 < len(row) and _lone(row[at + 1]) and (last == first or gap == inner) and len(after) < LONG:
            after.append(row[at + 1].readings[0])
            at += 1
            gap = _gap(row, text, at + 1) if at + 1 < len(row) else ""
    return words_only("".join(reversed(before)), known) and words_only("".join(after), known)


def _lone(token: Token) -> bool:
    return len(token.readings) > 0 and len(token.readings[0]) == 1 and not token.masked


def _gap(row: list[Token], text: str, at: int) -> str:
    """What stands between a token and the one before it."""
    return text[row[at - 1].end : row[at].start] if at > 0 else ""


def words_only(letters: str, known: Known) -> bool:
    """Whether letters without blanks can be read as a row of ordinary words."""
    reach = {0}
    for end in range(1, len(letters) + 1):
        for start in range(max(0, end - 14), end):
            part = letters[start:end]
            if start in reach and (part in {"i", "a"} if len(part) == 1 else known(part)):
                reach.add(end)
                break
    return len(letters) in reach


def joins_sentences(text: str, row: list[Token], first: int, last: int) -> bool:
    """Whether a find reaches over the end of a sentence or a comma, other than letter by letter."""
    if all(_lone(one) for one in row[first : last + 1]):
        return False
    return any(_SENTENCE_ENDS.search(text, row[at - 1].end, row[at].start) for at in range(first + 1, last + 1))
