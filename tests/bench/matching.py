"""The matcher alone beside what people use instead: better-profanity, alt-profanity-check, one big alternation.

All see the same messages and the same phrases, one after the other in one process. The messages are ordinary talk from
the project's own set; the phrases are made of ordinary words, so that a few of them hit, as in life. All is measured in
processor time, so that what else the machine does counts less.
"""

from __future__ import annotations

import json
import random
import re
import time
import warnings
from collections.abc import Callable, Sequence
from pathlib import Path

from core.safety.known_words import KNOWN
from core.safety.matching import Matcher
from tests.safety.tricks import KNOWN as TRICKS

SIZES = (50, 500, 5_000)
SETS = Path(__file__).parents[1] / "safety"


def ordinary() -> list[str]:
    """Ordinary messages of the project's own set, of both halves, two or three to each: 100 characters or so."""
    single = [
        json.loads(line)["text"]
        for half in ("build", "report")
        for line in (SETS / half / "ordinary.jsonl").read_text(encoding="utf-8").splitlines()
        if line.strip()
    ]
    chance = random.Random(1)
    return [" ".join(chance.sample(single, chance.choice((2, 2, 3)))) for _ in single]


def phrases(many: int) -> list[str]:
    """So many different phrases of one to three words."""
    chance = random.Random(many)
    words = sorted(word for word in KNOWN if word.isascii() and len(word) > 3)
    made: dict[str, None] = {}
    while len(made) < many:
        made[" ".join(chance.sample(words, chance.choice((1, 2, 2, 3))))] = None
    return list(made)


def per_second(look: Callable[[str], object], texts: Sequence[str], least: float = 1.0) -> float:
    """Messages a second, the best of three runs of at least so many seconds together."""
    best = 0.0
    for _ in range(3):
        done, began = 0, time.process_time()
        while time.process_time() - began < least / 3:
            for text in texts:
                look(text)
            done += len(texts)
        best = max(best, done / (time.process_time() - began))
    return best


def slow_per_second(look: Callable[[str], object], texts: Sequence[str], least: float) -> float:
    """Messages a second of something that may take a second for one."""
    done, began = 0, time.process_time()
    for text in texts:
        look(text)
        done += 1
        if time.process_time() - began > least:
            break
    return done / (time.process_time() - began)


def alternation(listed: Sequence[str]) -> Callable[[str], object]:
    """One big expression. Text is lower-cased before, because the engine is quicker with case than without."""
    expression = re.compile(r"\b(?:" + "|".join(map(re.escape, listed)) + r")\b")
    return lambda text: expression.findall(text.lower())


def hostile(many: int) -> dict[str, str]:
    """Messages made to be slow, of so many characters."""
    chance = random.Random(3)
    letters = "abcdefghijklmnopqrstuvwxyz"

    def run(piece: Callable[[], str]) -> str:
        made: list[str] = []
        long = 0
        while long < many:
            made.append(piece())
            long += len(made[-1])
        return "".join(made)[:many]

    return {
        "spelled": run(lambda: chance.choice(letters) + " "),
        "leet": run(lambda: "".join(chance.choice("k1l!0us3|") for _ in range(7)) + " "),
        "struck out": run(lambda: chance.choice(letters) + "*" * chance.randint(1, 7) + " "),
        "odd words": run(lambda: "".join(chance.choice(letters) for _ in range(5)) + " "),
        "vowels": run(lambda: chance.choice("aeiou") * 2 + " "),
        "pairs": run(lambda: "".join(chance.choice(letters) for _ in range(2)) + " "),
        "stars": "*" * many,
        "numbers": run(lambda: f"{chance.randint(0, 9)}-"),
        "brackets": run(lambda: chance.choice("()[]{}<>|\\/")),
        "marks": run(lambda: "k" + chr(chance.randint(0x300, 0x36F))),
        "signs": run(lambda: "k\U0001f525"),
        "noise": run(lambda: chr(chance.randint(33, 0x2FFF))),
        "blanks": " " * many,
        "one word": "a" * many,
    }


def measure() -> dict[str, float]:
    """Messages a second by how many phrases, the longest times, and how often the aims are met."""
    warnings.simplefilter("ignore")
    from better_profanity.better_profanity import Profanity  # pyright: ignore[reportMissingTypeStubs]

    texts = ordinary()
    found: dict[str, float] = {}
    last: Matcher | None = None
    for many in SIZES:
        listed = phrases(many)
        began = time.process_time()
        last = matcher = Matcher.of(listed)
        found[f"build_{many}_ms"] = (time.process_time() - began) * 1e3
        matcher.find("kll yrslf")
        ours = per_second(matcher.find, texts, 2.0)
        theirs = slow_per_second(alternation(listed), texts * 3, 2.0)
        rival = Profanity(listed)
        rivals = slow_per_second(rival.contains_profanity, texts, 4.0)
        found |= {
            f"ours_{many}": ours,
            f"alternation_{many}": theirs,
            f"better_profanity_{many}": rivals,
            f"times_alternation_{many}": ours / theirs,
            f"times_better_profanity_{many}": ours / rivals,
        }
    found["alt_profanity_check"] = learned(texts)
    assert last is not None
    return found | longest(last, texts)


def learned(texts: Sequence[str]) -> float:
    """Messages a second of alt-profanity-check, whose model knows no phrases of ours; 0 if it cannot be loaded."""
    try:
        from profanity_check import predict  # pyright: ignore[reportMissingTypeStubs, reportUnknownVariableType]
    except ImportError:
        return 0.0
    return slow_per_second(lambda text: predict([text]), texts, 2.0)


def longest(matcher: Matcher, texts: Sequence[str]) -> dict[str, float]:
    """The 99th percentile of messages of 2,000 characters, and the worst of what is made to be slow, in ms."""
    chance = random.Random(9)
    tricks = list(TRICKS.values())
    times: list[float] = []
    for _ in range(400):
        made = ""
        while len(made) < 2_000:
            made += chance.choice(texts) + " "
        if chance.random() < 0.1:
            made = chance.choice(tricks)(made[:60], chance) + made[60:]
        began = time.process_time()
        matcher.find(made[:2_000])
        times.append(time.process_time() - began)
    times.sort()
    found = {"p99_2000_ms": times[int(len(times) * 0.99)] * 1e3}
    for many in (4_000, 40_000):
        worst = 0.0
        for text in hostile(many).values():
            taken: list[float] = []
            for _ in range(3):
                began = time.process_time()
                matcher.find(text)
                taken.append(time.process_time() - began)
            worst = max(worst, min(taken))
        found[f"worst_{many}_ms"] = worst * 1e3
    return found
