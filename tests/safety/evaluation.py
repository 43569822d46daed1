"""The project's own evaluation set, and how the rules do on it.

``build/*.jsonl`` is the half to write rules by; ``report/*.jsonl`` is the half that is only counted. Each line
is ``{"id", "text", "context", "class", "tier", "hold", "nudge", "soft"}``; null where a class does not judge an
answer. Slurs, groups and contact details are placeholders, filled here.
"""

from __future__ import annotations

import json
import math
import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import cache
from importlib import resources
from pathlib import Path
from typing import Final

from bots.app import CONTENT
from bots.library.rulefile import load_rules
from core.safety.assess import assess
from core.safety.rules import Rules
from core.safety.verdict import Tier, Verdict

HOME: Final = Path(__file__).parent


class Half(StrEnum):
    """The half that rules are written by, and the half that is only counted."""

    BUILD = "build"
    REPORT = "report"


@dataclass(frozen=True, slots=True)
class Sentence:
    """One line of the set. An answer that is None is not judged."""

    id: str
    kind: str
    text: str
    context: tuple[str, ...]
    tier: Tier | None
    hold: bool | None
    nudge: bool | None
    soft: bool | None
    written: str = field(repr=False)


GROUPS: Final = (
    "immigrants",
    "muslims",
    "jews",
    "gay people",
    "trans people",
    "black people",
    "women",
    "disabled people",
    "refugees",
    "christians",
    "asians",
    "lesbians",
)
"""Whom attacks in the set are aimed at; a rule that knows one group only must not look good."""

PHONES: Final = ("020 7946 0182", "07700 900461", "+44 1632 960983", "(202) 555-0143", "+1 303 555 0176", "01632960207")
"""Numbers that Ofcom and the North American plan keep for stories."""

EMAILS: Final = ("tamsin.oakhurst@example.com", "d.fernhollow@example.org", "bramblewick85@example.net")
NAMES: Final = ("Tamsin Oakhurst", "Desmond Fernhollow", "Ottilie Bramblewick", "Corwin Ashpole", "Marisela Quintern")
INVITES: Final = (
    "https://discord.gg/exampleonly",
    "discord.gg/not-a-server",
    "https://discord.com/invite/exampleonly",
    "https://t.me/joinchat/exampleonly",
    "https://chat.whatsapp.com/exampleonly",
)
LINKS: Final = (
    "https://free-gifts.example/claim",
    "http://account-verify.example/login",
    "https://bit.ly/example-only",
    "www.win-now.example/x",
)

_NOT_SLURS: Final = """
abbo abo beeyotch biatch bitch crazie crazy crip cuck cunt dego daygo dick douchebag dumb dyke eskimo fatass
fatso gash gimp goy goyim gyp gypsy homo hooker idiot insane insanitie insanity kafir kraut lame lardass
lunatic mick negro nig nip prostitute pussie pussy skank slut soyboy spade sperg spook squaw street-shitter
tits titt twat whore zog
"""
NOT_SLURS: Final = frozenset(_NOT_SLURS.split())
"""Insults, swearing and words with a plain meaning; the placeholder is for slurs on a group only."""


@cache
def slurs() -> tuple[str, ...]:
    """Return slurs from the word list of ``wordfilter``, so that none is typed here; none when it is missing."""
    try:
        text = resources.files("wordfilter").joinpath("badwords.json").read_text(encoding="utf-8")
    except ModuleNotFoundError:
        return ()
    words: list[str] = json.loads(text)
    return tuple(sorted({word for word in words if word not in NOT_SLURS}))


def filled(text: str, ident: str) -> str:
    """Return ``text`` with its placeholders filled, always in the same way for the same id."""
    if "{" not in text:
        return text
    turn = zlib.crc32(ident.encode())
    choices: dict[str, Sequence[str]] = {
        "{group}": GROUPS,
        "{phone}": PHONES,
        "{email}": EMAILS,
        "{name}": NAMES,
        "{invite}": INVITES,
        "{link}": LINKS,
        "{slurs}": tuple(f"{word}s" for word in slurs()),
        "{slur}": slurs(),
    }
    for mark, options in choices.items():
        if mark in text and options:
            text = text.replace(mark, options[turn % len(options)])
    return text


@cache
def sentences(half: Half) -> tuple[Sentence, ...]:
    """Return every sentence of a half, in the order of its files."""
    return tuple(_read(half))


def _read(half: Half) -> Iterator[Sentence]:
    for path in sorted((HOME / half).glob("*.jsonl")):
        for line in path.read_text("utf-8").splitlines():
            raw = json.loads(line)
            yield Sentence(
                id=raw["id"],
                kind=raw["class"],
                text=filled(raw["text"], raw["id"]),
                context=tuple(raw["context"]),
                tier=None if raw["tier"] is None else Tier(raw["tier"]),
                hold=raw["hold"],
                nudge=raw["nudge"],
                soft=raw["soft"],
                written=raw["text"],
            )


@cache
def english() -> Rules:
    """Return the rules as they are shipped, without the extra that knows what sentences mean."""
    rules = load_rules(CONTENT, "en")
    return replace(rules, second=None if rules.second is None else replace(rules.second, meaning=None))


@cache
def verdicts(half: Half) -> Mapping[str, Verdict]:
    """Return the rules' verdict on every sentence of a half, by its id."""
    rules = english()
    return {one.id: assess(one.text, one.context, rules) for one in sentences(half)}


@dataclass(frozen=True, slots=True)
class Count:
    """So many hits among so many."""

    hits: int
    of: int

    @property
    def rate(self) -> float:
        """Hits among all, 0 when there are none."""
        return self.hits / self.of if self.of else 0.0

    @property
    def interval(self) -> tuple[float, float]:
        """The 95 % interval after Wilson (1927)."""
        if not self.of:
            return (0.0, 1.0)
        z, n, p = 1.959964, self.of, self.rate
        middle = (p + z * z / (2 * n)) / (1 + z * z / n)
        reach = z / (1 + z * z / n) * math.sqrt(p * (1 - p) / n + z * z / (4 * n * n))
        return (max(0.0, middle - reach), min(1.0, middle + reach))


class Asked(StrEnum):
    """What is counted. For the first four more is better, for the others less."""

    NOTICED = "noticed"
    HELD = "held"
    NUDGED = "nudged"
    SOFTLY = "soft route"
    ALARM = "false alarm R2-R3"
    CONCERN = "false alarm R1"
    HELD_WRONGLY = "held wrongly"
    NUDGED_WRONGLY = "nudged wrongly"
    SOFTLY_WRONGLY = "soft route wrongly"

    @property
    def wanted(self) -> bool:
        """Whether a hit is a good thing."""
        return self in {Asked.NOTICED, Asked.HELD, Asked.NUDGED, Asked.SOFTLY}


def least(tier: Tier) -> Tier:
    """Return the lowest tier that does what this one must do: reach a facilitator at once, or the author."""
    return Tier.R2 if tier in {Tier.R2, Tier.R3} else tier


def judged(one: Sentence, said: Verdict) -> Iterator[tuple[Asked, bool]]:
    """Yield what this sentence counts for, and whether the rules' answer is a hit."""
    match one.tier:
        case None:
            pass
        case Tier.R0:
            yield Asked.ALARM, said.tier >= Tier.R2
            yield Asked.CONCERN, said.tier == Tier.R1
        case tier:
            yield Asked.NOTICED, said.tier >= least(tier)
    for wanted, answer, right, wrong in (
        (one.hold, said.hold, Asked.HELD, Asked.HELD_WRONGLY),
        (one.nudge, said.nudge, Asked.NUDGED, Asked.NUDGED_WRONGLY),
        (one.soft, said.soft, Asked.SOFTLY, Asked.SOFTLY_WRONGLY),
    ):
        match wanted:
            case None:
                pass
            case True:
                yield right, answer
            case False:
                yield wrong, answer


def counted(half: Half, kinds: Iterable[str] | None = None) -> dict[tuple[str, Asked], Count]:
    """Return the count for each class and question of a half."""
    chosen = None if kinds is None else set(kinds)
    said = verdicts(half)
    found: dict[tuple[str, Asked], list[bool]] = {}
    for one in sentences(half):
        if chosen is None or one.kind in chosen:
            for asked, hit in judged(one, said[one.id]):
                found.setdefault((one.kind, asked), []).append(hit)
    return {key: Count(sum(hits), len(hits)) for key, hits in found.items()}


def serious(half: Half) -> dict[str, Count]:
    """Return, by class, how many of those noticed got their own tier or a higher one."""
    said = verdicts(half)
    found: dict[str, list[bool]] = {}
    for one in sentences(half):
        if one.tier not in {None, Tier.R0} and said[one.id].tier >= least(one.tier or Tier.R0):
            found.setdefault(one.kind, []).append(said[one.id].tier >= (one.tier or Tier.R0))
    return {kind: Count(sum(hits), len(hits)) for kind, hits in found.items()}


def totals(half: Half) -> dict[str, Count]:
    """Return the figures that the project has an aim for."""
    return _totals(half, verdicts(half))


def totals_with(half: Half, rules: Rules) -> dict[str, Count]:
    """Return the same figures for other rules than those that are shipped."""
    return _totals(half, {one.id: assess(one.text, one.context, rules) for one in sentences(half)})


def _totals(half: Half, said: Mapping[str, Verdict]) -> dict[str, Count]:
    lines: dict[str, list[bool]] = {
        "noticed of R2-R3": [],
        "noticed of R1": [],
        "noticed though disguised": [],
        "held of what must be": [],
        "nudged of what may be": [],
        "soft route where meant": [],
        "R2-R3 in ordinary talk": [],
        "R1 in ordinary talk": [],
        "held in ordinary talk": [],
        "nudged in ordinary talk": [],
        "R2-R3 in look-alikes": [],
        "R1 in look-alikes": [],
        "held of those quoting an abuser": [],
    }
    for one in sentences(half):
        answer = said[one.id]
        for asked, hit in judged(one, answer):
            name = _total(one, asked)
            if name:
                lines[name].append(hit)
    return {name: Count(sum(hits), len(hits)) for name, hits in lines.items()}


def _total(one: Sentence, asked: Asked) -> str:
    ordinary = one.kind == "ordinary"
    match asked:
        case Asked.NOTICED if one.kind == "obfuscated":
            return "noticed though disguised"
        case Asked.NOTICED:
            return "noticed of R1" if one.tier is Tier.R1 else "noticed of R2-R3"
        case Asked.HELD:
            return "held of what must be"
        case Asked.NUDGED:
            return "nudged of what may be"
        case Asked.SOFTLY:
            return "soft route where meant"
        case Asked.ALARM:
            return "R2-R3 in ordinary talk" if ordinary else "R2-R3 in look-alikes"
        case Asked.CONCERN:
            return "R1 in ordinary talk" if ordinary else "R1 in look-alikes"
        case Asked.HELD_WRONGLY if ordinary:
            return "held in ordinary talk"
        case Asked.HELD_WRONGLY if one.kind == "quoting_abuser":
            return "held of those quoting an abuser"
        case Asked.NUDGED_WRONGLY if ordinary:
            return "nudged in ordinary talk"
        case _:
            return ""
