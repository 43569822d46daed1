"""Writes what ``core/safety`` knows of letters and words from maintained sources.

Run it with ``python -m tests.tools.write_safety_tables``.

Letters: Unicode's own table of confusable characters (package ``confusable-homoglyphs``), compatibility forms and
names (``unicodedata``). Words: the lists of ``pyspellchecker`` (English, Spanish) and ``symspellpy`` (English).
"""

from __future__ import annotations

import gzip
import importlib.util
import json
import re
import sys
import textwrap
import unicodedata
from collections import defaultdict
from pathlib import Path

ROOT = Path(__file__).parents[2]
LETTERS = ROOT / "core" / "safety" / "lookalike_table.py"
WORDS = ROOT / "core" / "safety" / "known_words.py"
COMMON = ROOT / "core" / "safety" / "common_words.py"

RESEMBLING = {
    **dict(zip("αβγδεζηθικλμνξοπρςστυφχψω", "abydezn0iklmveonpcstuoxyw", strict=True)),
    **dict(zip("абвгдезийклмнопрстуфхцчшщъыьэюя", "abbrdeennklmhonpctyoxuywwbbbeor", strict=True)),
    **dict(zip("ёіїјѕћђџҝқңүұһәөғ", "eiijshhukkhyyheof", strict=True)),
    "ß": "ss",
    "æ": "ae",
    "œ": "oe",
    "þ": "p",
    "ð": "d",
    "ɔ": "c",
    "ɐ": "a",
    "ƃ": "g",
    "ɾ": "j",
    "ʁ": "r",
    "ꓘ": "k",
    "€": "e",
    "£": "l",
    "¥": "y",
    "¢": "c",
    "©": "c",
    "®": "r",
    "™": "tm",
    "µ": "u",
    "×": "x",
    "¡": "i",
    "¦": "i",
    "ƒ": "f",
    "∂": "d",
    "∆": "a",
    "∑": "e",
    "√": "v",
    "∞": "oo",
    "∩": "n",
    "∪": "u",
    "†": "t",
    "‡": "t",
    "§": "s",
    "₿": "b",
    "₽": "p",
    "₩": "w",
    "₦": "n",
    "₭": "k",
    "₮": "t",
    "₲": "g",
    "₵": "c",
    "₴": "s",
    "฿": "b",
    "№": "no",
    "🅰": "a",
    "🅱": "b",
    "🅾": "o",
    "🅿": "p",
    "🆎": "ab",
    "🆑": "cl",
    "ℹ": "i",
    "Ⓜ": "m",
    "⭕": "o",
    "❌": "x",
    "ø": "o",
    "ł": "l",
    "đ": "d",
    "ħ": "h",
    "ŧ": "t",
    "ı": "i",
    "ĸ": "k",
    "ŋ": "n",
    "ſ": "s",
    "∅": "o",
    "٥": "o",
}
"""What people use though Unicode does not call it confusable: faux Greek and Cyrillic, signs, letters in boxes."""

NAMED = re.compile(
    r"(?:LATIN (?:SMALL |CAPITAL )?LETTER "
    r"(?:SMALL CAPITAL |TURNED |REVERSED |SIDEWAYS |INVERTED |SCRIPT |OPEN |CLOSED )*"
    r"|(?:NEGATIVE )?(?:CIRCLED|SQUARED|PARENTHESIZED|CROSSED NEGATIVE SQUARED) LATIN (?:SMALL|CAPITAL) LETTER "
    r"|REGIONAL INDICATOR SYMBOL LETTER |MODIFIER LETTER (?:SMALL|CAPITAL) |COMBINING LATIN SMALL LETTER )"
    r"([A-Z])(?: WITH .*)?$"
)
CHAT = """
lol lmao lmfao omg btw idk tbh ngl imo imho ok okay kk yea yeah yep yup nope nah haha hahaha hehe hmm hmmm mmm mm uh
um ugh ur pls plz thx ty np brb afk irl fyi asap aka etc gonna wanna gotta kinda sorta dunno lemme gimme cuz cos bc
tho thru til tv pm am dm dms rn atm hbu wbu wyd smh fr ffs wtf wth btwn msg msgs txt ppl meds ptsd cptsd adhd asd
ocd bpd npd ed dv ipv aa na cbt dbt emdr gp er icu nhs dr mr mrs ms jr sr st vs yrs yr hrs hr mins min secs wk wks
ive im ill youre youve youll youd hes shes theyre theyve theyll theyd weve wed dont doesnt didnt wont wouldnt cant
couldnt shouldnt isnt arent wasnt werent hasnt havent hadnt aint yall thats whats lets theres heres whos hows wheres
itll thatll mustnt neednt mightve shouldve couldve wouldve yesterdays todays instagram facebook whatsapp tiktok
youtube netflix discord slack reddit snapchat twitter google iphone android covid emoji emojis gif gifs meme memes
online offline app apps vibe vibes gaslight gaslights gaslighting gaslit narc narcissist narcissistic exes ex tw cw
meh aww yay yikes woah whoa oof hugs xo xoxo xx xxx yo sup hey hiya heya hi bye cya gn gm selfcare mindset checkin
checkins facilitator facilitators wifi url urls id ids pdf faq ceo hq usa uk eu nyc la un ii iii iv vi vii th nd rd
"""
"""What people write in chats and no list of words has."""
LONE = frozenset("aiuonyx")
"""Letters that stand alone in ordinary talk. The rest of the alphabet alone is a reason to look twice."""


def invisible(char: str) -> bool:
    """Whether a character leaves no mark of its own on the page."""
    return unicodedata.category(char) in {"Mn", "Me", "Cf"} or char in "\u115f\u1160\u3164\uffa0\u2800\u180e\u034f"


def confusables() -> dict[str, str]:
    """For every character that looks like a Latin letter or a digit, which one; the nearest by Unicode's table."""
    found = importlib.util.find_spec("confusable_homoglyphs")
    assert found is not None
    assert found.origin is not None
    table = json.loads((Path(found.origin).parent / "confusables.json").read_text(encoding="utf-8"))
    near = {one: [other["c"] for other in others] for one, others in table.items()}
    made: dict[str, str] = {}
    for char in near:
        if len(char) != 1 or char.isascii():
            continue
        ring, seen = [char], {char}
        for _ in range(3):
            ring = [other for one in ring for other in near.get(one, ()) if other not in seen]
            seen.update(ring)
            plain = {one.lower() for one in ring if one.isascii() and one.isalnum()}
            if plain:
                made[char] = min(plain, key=lambda one: (one.isdigit(), len(one), one))
                break
    return made


def letters() -> dict[str, str]:
    """Every character above ASCII that is read as Latin letters or digits, and as which."""
    listed = confusables()
    made: dict[str, str] = {}
    for number in range(0x80, sys.maxunicode + 1):
        char = chr(number)
        if unicodedata.category(char) in {"Cn", "Cs", "Co"} or invisible(char):
            continue
        small = char.lower()
        if small in RESEMBLING or char in RESEMBLING:
            made[char] = RESEMBLING.get(char) or RESEMBLING[small]
            continue
        plain = "".join(one for one in unicodedata.normalize("NFKD", char) if not unicodedata.combining(one)).lower()
        plain = "".join(RESEMBLING.get(one, one) for one in plain)
        named = NAMED.match(unicodedata.name(char, ""))
        if plain.isascii() and plain.strip("()., ").isalnum():
            made[char] = plain.strip("()., ")
        elif named:
            made[char] = named[1].lower()
        elif char in listed and unicodedata.category(char)[0] in "LNS":
            made[char] = listed[char]
    return made


def write_letters() -> str:
    """The table as a module: for each reading, all that is read so."""
    by_reading: dict[str, list[str]] = defaultdict(list)
    for char, reading in letters().items():
        by_reading[reading].append(char)
    rows: list[str] = []
    for reading, chars in sorted(by_reading.items()):
        # escapes, because many of them are invisible in an editor or turn a line around
        codes = " ".join(f"{ord(char):x}" for char in chars)
        lines = textwrap.wrap(codes, 100)
        rows.append(f'    "{reading}": (\n' + "".join(f'        "{line} "\n' for line in lines) + "    ),\n")
    return (
        '"""Which characters are read as which Latin letters. Made by ``tests/tools/write_safety_tables.py``.\n\n'
        "From Unicode's confusables, compatibility forms and names. Longer than a file should be: it is a table.\n"
        '"""\n\nfrom __future__ import annotations\n\nfrom typing import Final\n\n'
        "CODES: Final[dict[str, str]] = {\n" + "".join(rows) + "}\n"
        '"""For each reading the code points, in hexadecimal, that are read so."""\n'
    )


def words() -> list[str]:
    """Words that are in use. Without apostrophes, in lower case, with their accents."""
    spelling = importlib.util.find_spec("spellchecker")
    frequent = importlib.util.find_spec("symspellpy")
    assert spelling is not None
    assert frequent is not None
    assert spelling.origin is not None
    assert frequent.origin is not None
    made: set[str] = set(CHAT.split())
    for language in ("en", "es"):
        packed = Path(spelling.origin).parent / "resources" / f"{language}.json.gz"
        listed = json.loads(gzip.decompress(packed.read_bytes()))
        # 50 is what the list gives to words that it knows only from other lists
        made.update(one for one, many in listed.items() if many > (50 if len(one) > 2 else 3000))
    with (Path(frequent.origin).parent / "frequency_dictionary_en_82_765.txt").open(encoding="utf-8-sig") as file:
        for line in file:
            one, many = line.split()
            if int(many) > 300_000 and len(one) > 3:
                made.add(one)
    plain = (one.replace("'", "").replace("\u2019", "") for one in made)
    return sorted({one for one in plain if one.isalpha() and one.islower() and (len(one) > 1 or one in LONE)})


def write_words() -> str:
    """The words as a module."""
    lines = textwrap.wrap(" ".join(words()), 118, break_long_words=False, break_on_hyphens=False)
    return (
        '"""Words that people use, so that an innocent word is never taken for a disguise.\n\n'
        "Made by ``tests/tools/write_safety_tables.py`` from the lists of pyspellchecker and symspellpy (both MIT);\n"
        'change it there. English and Spanish. Longer than a file should be: it is a list.\n"""\n\n'
        "from __future__ import annotations\n\nfrom typing import Final\n\n"
        '_LISTED: Final = """\n' + "\n".join(lines) + '\n"""\nKNOWN: Final = frozenset(_LISTED.split())\n'
    )


def common_words() -> list[str]:
    """Return the words that are used most, of both languages in turn, the commonest first."""
    spelling = importlib.util.find_spec("spellchecker")
    assert spelling is not None
    assert spelling.origin is not None
    made: dict[str, None] = {}
    for language, many in (("en", 3_000), ("es", 600)):
        packed = Path(spelling.origin).parent / "resources" / f"{language}.json.gz"
        listed = json.loads(gzip.decompress(packed.read_bytes()))
        plain = (one.replace("'", "") for one in sorted(listed, key=lambda one: (-listed[one], one))[:many])
        made.update(dict.fromkeys(one for one in plain if one.isalpha() and one.islower()))
    return list(made)


def write_common() -> str:
    """The commonest words as a module."""
    lines = textwrap.wrap(" ".join(common_words()), 118, break_long_words=False, break_on_hyphens=False)
    return (
        '"""The words that people use most, the commonest first. A phrase is looked for by its rarest word.\n\n'
        "Made by ``tests/tools/write_safety_tables.py`` from the lists of pyspellchecker (MIT);\n"
        'change it there. English, then Spanish.\n"""\n\n'
        "from __future__ import annotations\n\nfrom typing import Final\n\n"
        '_LISTED: Final = """\n' + "\n".join(lines) + '\n"""\n'
        "RANKS: Final = {word: rank for rank, word in enumerate(_LISTED.split())}\n"
    )


def main() -> None:
    """Write all of them."""
    COMMON.write_text(write_common(), encoding="utf-8")
    LETTERS.write_text(write_letters(), encoding="utf-8")
    WORDS.write_text(write_words(), encoding="utf-8")


if __name__ == "__main__":
    main()
