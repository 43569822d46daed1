"""How hard a text is to read."""

from __future__ import annotations

import re

WORD = re.compile(r"[A-Za-zÀ-ɏ]+(?:['’][A-Za-zÀ-ɏ]+)*")
SENTENCE_END = re.compile(r"[.!?]+[\"'’”)]*(?=\s|$)|\n+")
SILENT = {
    "e": ("le", "ee", "ye", "oe"),
    "ed": ("ted", "ded", "eed"),
    "es": ("ses", "zes", "ces", "ges", "ches", "shes", "xes", "ies"),
}
"""Endings whose e is silent, and the longer endings in which it is spoken."""
VOWELS = re.compile(r"[aeiouy]+")


def grade(text: str) -> float:
    """Return the Flesch-Kincaid grade: the American school year that can read the text; 0 for no text.

    An age is the grade plus about five. Kincaid and others, "Derivation of new readability formulas",
    Naval Technical Training Command, 1975.
    """
    words = WORD.findall(text)
    if not words:
        return 0.0
    sentences = [part for part in SENTENCE_END.split(text) if WORD.search(part)]
    spoken = sum(syllables(word) for word in words)
    return max(0.0, 0.39 * len(words) / len(sentences) + 11.8 * spoken / len(words) - 15.59)


def syllables(word: str) -> int:
    """Return about how many syllables an English word has; never fewer than one."""
    plain = word.lower().replace("’", "'").removesuffix("'s")
    groups = len(VOWELS.findall(plain))
    if any(plain.endswith(end) and not plain.endswith(spoken) for end, spoken in SILENT.items()):
        groups -= 1
    if plain.endswith("le") and len(plain) > 2 and plain[-3] in "aeiouy":
        groups -= 1
    groups += len(re.findall(r"ia(?!l)|io(?!n|us)|[aeiou]ing$|uou|uie|eo(?!us|pl)", plain))
    return max(1, groups)


_STRONG, _WEAK = "aeoáéóíú", "iuüy"


def perspicuity(text: str) -> float:
    """Return how easily a Spanish text reads, from 0 to about 100; 100 for no text.

    206.835 - 62.3 * syllables / words - words / sentences. Szigriszt Pazos, "Sistemas predictivos de
    legibilidad del mensaje escrito", Universidad Complutense de Madrid, 1993.
    """
    words = WORD.findall(text)
    if not words:
        return 100.0
    sentences = [part for part in SENTENCE_END.split(text) if WORD.search(part)]
    spoken = sum(spanish_syllables(word) for word in words)
    return 206.835 - 62.3 * spoken / len(words) - len(words) / len(sentences)


def spanish_syllables(word: str) -> int:
    """Return how many syllables a Spanish word has; never fewer than one."""
    plain = re.sub(r"(?<=q)u(?=[eéií])|(?<=g)u(?=[eéií])", "", word.lower())
    count, before = 0, ""
    for letter in plain:
        vowel = letter in _STRONG or letter in _WEAK
        # two strong vowels, an accented weak one among them, are two syllables; a weak one leans on its neighbour
        if vowel and (not before or (before in _STRONG and letter in _STRONG)):
            count += 1
        before = letter if vowel else ""
    return max(1, count)
