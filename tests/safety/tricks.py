"""Ways in which people disguise a phrase, each a function from text to text. Same text and seed, same disguise.

``KNOWN`` are the ones that the folding was built on. ``UNSEEN`` are held back: they are counted, never tuned on.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable

Trick = Callable[[str, random.Random], str]
VOWELS = "aeiou"
CYRILLIC = dict(zip("aceiopsxyjhkmtb", "асеіорѕхујһкмтЬ", strict=True))
GREEK = dict(zip("aeiknopuvxt", "αεικηορυνχτ", strict=True))
LEET = {"a": "4", "e": "3", "i": "1", "o": "0", "s": "5", "t": "7", "b": "8", "g": "9", "l": "1"}
SIGNS = {"a": "@", "s": "$", "i": "!", "l": "|", "t": "+", "e": "€", "c": "("}
DRAWN = {"k": "|<", "v": "\\/", "h": "|-|", "d": "|)", "u": "|_|", "n": "|\\|", "m": "|\\/|", "o": "()"}
FLIPPED = dict(zip("abcdefghijklmnopqrstuvwxyz", "ɐqɔpǝɟƃɥᴉɾʞlɯuodbɹsʇnʌʍxʎz", strict=True))
SMALL_CAPS = dict(zip("abcdefghijklmnoprstuvwyz", "ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ", strict=True))
KEYS = ["qwertyuiop", "asdfghjkl", "zxcvbnm"]


def each(text: str, change: Callable[[str], str]) -> str:
    """Change every letter by itself."""
    return "".join(change(one) for one in text)


def words(text: str, change: Callable[[str], str], least: int = 3) -> str:
    """Change every word of at least so many letters."""
    return " ".join(change(one) if len(one) >= least else one for one in text.split(" "))


def inner(word: str, chance: random.Random, among: str = "") -> int:
    """A place inside a word, neither first nor last; one of ``among`` if there is any."""
    places = [at for at in range(1, len(word) - 1) if not among or word[at] in among]
    return chance.choice(places or list(range(1, max(2, len(word) - 1))))


def joined(sign: str) -> Trick:
    return lambda text, _: words(text, sign.join, 1)


def letters(table: dict[str, str]) -> Trick:
    return lambda text, _: each(text, lambda one: table.get(one.lower(), one))


def shifted(start: int) -> Trick:
    return lambda text, _: each(text.lower(), lambda one: chr(start + ord(one) - 97) if "a" <= one <= "z" else one)


def one_letter(change: Callable[[str, int, random.Random], str], among: str = "", least: int = 4) -> Trick:
    """Change one letter inside the longest word."""

    def trick(text: str, chance: random.Random) -> str:
        longest = max(text.split(" "), key=len)
        if len(longest) < least:
            return text
        return text.replace(longest, change(longest, inner(longest, chance, among), chance), 1)

    return trick


def swap_case(text: str, _: random.Random) -> str:
    return "".join(one.upper() if at % 2 else one.lower() for at, one in enumerate(text))


def spaced(text: str, _: random.Random) -> str:
    return "  ".join(" ".join(word) for word in text.split(" "))


def evenly_spaced(text: str, _: random.Random) -> str:
    return " ".join(text.replace(" ", ""))


def stretched(text: str, chance: random.Random) -> str:
    return words(text, lambda one: one[:-1] + one[-1] * chance.randint(3, 6))


def stretched_vowels(text: str, chance: random.Random) -> str:
    return each(text, lambda one: one * chance.randint(3, 5) if one in VOWELS else one)


def masked_vowels(text: str, _: random.Random) -> str:
    return words(text, lambda one: one[0] + each(one[1:], lambda char: "*" if char in VOWELS else char))


def masked_middle(text: str, _: random.Random) -> str:
    return words(text, lambda one: one[0] + "*" * (len(one) - 2) + one[-1], 4)


def without_vowels(text: str, _: random.Random) -> str:
    return words(text, lambda one: one[0] + each(one[1:], lambda char: "" if char in VOWELS else char), 4)


def split_syllables(text: str, chance: random.Random) -> str:
    longest = max(text.split(" "), key=len)
    cut = inner(longest, chance)
    return text.replace(longest, longest[:cut] + " " + longest[cut:], 1)


def hyphenated(text: str, chance: random.Random) -> str:
    longest = max(text.split(" "), key=len)
    cut = inner(longest, chance)
    return text.replace(longest, longest[:cut] + "-" + longest[cut:], 1)


def accented(text: str, _: random.Random) -> str:
    return each(text, lambda one: {"a": "á", "e": "ë", "i": "ì", "o": "ô", "u": "ü", "n": "ñ", "c": "ç"}.get(one, one))


def marked(text: str, _: random.Random) -> str:
    return words(text, lambda one: f"**{one[:2]}**{one[2:]}")


def zalgo(text: str, chance: random.Random) -> str:
    return each(
        text, lambda one: one + "".join(chr(chance.randint(0x300, 0x36F)) for _ in range(3)) if one != " " else one
    )


def by_ear(text: str, _: random.Random) -> str:
    return text.replace("ck", "k").replace("f", "ph").replace("you", "u").replace("s ", "z ")


def neighbours_key(word: str, at: int, chance: random.Random) -> str:
    row = next((one for one in KEYS if word[at] in one), "")
    place = row.find(word[at])
    near = [row[one] for one in (place - 1, place + 1) if 0 <= one < len(row)]
    return word[:at] + (chance.choice(near) if near else word[at]) + word[at + 1 :]


def backwards(text: str, _: random.Random) -> str:
    return text[::-1]


def upside_down(text: str, _: random.Random) -> str:
    return each(text.lower(), lambda one: FLIPPED.get(one, one))[::-1]


def drop_consonant(word: str, at: int, _: random.Random) -> str:
    return word[:at] + word[at + 1 :]


KNOWN: dict[str, Trick] = {
    "upper case": lambda text, _: text.upper(),
    "mixed case": swap_case,
    "accents": accented,
    "Cyrillic": letters(CYRILLIC),
    "Greek": letters(GREEK),
    "full width": shifted(0xFF41),
    "bold letters": shifted(0x1D41A),
    "script letters": shifted(0x1D4EA),
    "circled letters": shifted(0x24D0),
    "boxed letters": shifted(0x1F170),
    "regional letters": shifted(0x1F1E6),
    "zero width": joined("\u200b"),
    "soft hyphens": joined("\u00ad"),
    "leet digits": letters(LEET),
    "leet signs": letters(SIGNS),
    "spaced letters": spaced,
    "evenly spaced": evenly_spaced,
    "dotted letters": joined("."),
    "hyphened letters": joined("-"),
    "underscores": joined("_"),
    "starred letters": joined("*"),
    "emoji between": joined("🔥"),
    "stretched": stretched,
    "stretched vowels": stretched_vowels,
    "masked vowels": masked_vowels,
    "masked middle": masked_middle,
    "one masked": one_letter(lambda word, at, _: word[:at] + "*" + word[at + 1 :], VOWELS),
    "hash masked": one_letter(lambda word, at, _: word[:at] + "#" + word[at + 1 :], VOWELS),
    "missing vowels": without_vowels,
    "one missing vowel": one_letter(lambda word, at, _: word[:at] + word[at + 1 :], VOWELS),
    "one doubled": one_letter(lambda word, at, _: word[:at] + word[at] + word[at:]),
    "swapped": one_letter(lambda word, at, _: word[: at - 1] + word[at] + word[at - 1] + word[at + 1 :], least=5),
    "split syllables": split_syllables,
    "hyphenated": hyphenated,
    "no blanks": lambda text, _: text.replace(" ", ""),
    "spoiler": lambda text, _: f"||{text}||",
    "spoiler inside": lambda text, _: words(text, lambda one: f"{one[:1]}||{one[1:]}||"),
    "marked": marked,
    "code": lambda text, _: f"`{text}`",
    "struck through": lambda text, _: f"~~{text}~~",
    "zalgo": zalgo,
    "letters per line": lambda text, _: "\n".join(text.replace(" ", "")),
    "drawn letters": letters(DRAWN),
    "backwards": backwards,
    "by ear": by_ear,
    "bracketed letters": lambda text, _: words(text, lambda one: "".join(f"({char})" for char in one), 1),
    "slashes": joined("/"),
    "bars": joined("|"),
    "commas": joined(", "),
    "all doubled": lambda text, _: each(text, lambda one: one * 2 if one != " " else one),
    "one left out": one_letter(drop_consonant, "bcdfghjklmnpqrstvwxyz", 5),
    "other vowel": one_letter(lambda word, at, chance: word[:at] + chance.choice(VOWELS) + word[at + 1 :], VOWELS, 5),
    "pairs": lambda text, _: " ".join(re.findall("..?", text.replace(" ", ""))),
    "question marks": one_letter(lambda word, at, _: word[:at] + "?" + word[at + 1 :], VOWELS),
    "dots for vowels": lambda text, chance: masked_vowels(text, chance).replace("*", "."),
    "lines": lambda text, _: text.replace(" ", "\n"),
}
UNSEEN: dict[str, Trick] = {
    "small capitals": letters(SMALL_CAPS),
    "upside down": upside_down,
    "next key": one_letter(neighbours_key, least=5),
    "tildes": joined(" ~ "),
    "one put in": one_letter(lambda word, at, chance: word[:at] + chance.choice("xzq") + word[at:], least=5),
    "dotted in pairs": lambda text, _: words(text, lambda one: ".".join(re.findall("..?", one))),
    "struck letters": joined("\u0336"),
    "digits between": one_letter(lambda word, at, _: word[:at] + "1" + word[at:], least=5),
    "quoted letters": joined("'"),
    "plus signs": joined("+"),
}
