"""How much the rules of noticing find, how often they are wrong, by class, and how quick the whole verdict is."""

from __future__ import annotations

import statistics
import time as clock

from rich.table import Table

from core.safety.assess import assess
from tests.safety.evaluation import Half, counted, english, sentences, serious, totals

ROUNDS = 3
LONG = 2_000


def measure() -> dict[str, float]:
    """Return the speed of the whole verdict, and the figures that we have aims for, per 100 messages."""
    rules = english()
    talk = [one for half in Half for one in sentences(half) if one.kind == "ordinary"]
    every = [one for half in Half for one in sentences(half)]
    for one in every:
        assess(one.text, one.context, rules)
    found = {
        "ordinary_messages_a_second": max(_a_second(talk, number) for number in range(ROUNDS)),
        "evaluation_messages_a_second": max(_a_second(every, number) for number in range(ROUNDS)),
    }
    long = _long([one.text for one in every])
    times: list[float] = []
    for text in long:
        begun = clock.process_time()
        assess(text, (), rules)
        times.append((clock.process_time() - begun) * 1000)
    found["of_2000_characters_p99_ms"] = statistics.quantiles(times, n=100)[98]
    for half in Half:
        for name, count in totals(half).items():
            found[f"{half}: {name} (%)"] = count.rate * 100
    return found


def _a_second(chosen: list, number: int) -> float:  # type: ignore[type-arg]
    # a word of its own for each round, so that nothing remembered from the last one helps
    texts = [(f"{one.text} r{number}", one.context) for one in chosen]
    rules = english()
    begun = clock.process_time()
    for text, context in texts:
        assess(text, context, rules)
    return len(texts) / (clock.process_time() - begun)


def _long(texts: list[str]) -> list[str]:
    made: list[str] = []
    for start in range(0, len(texts), 7):
        text = ""
        place = start
        while len(text) < LONG:
            text += texts[place % len(texts)] + " "
            place += 11
        made.append(text[:LONG])
    return made


def by_class() -> list[dict[str, object]]:
    """Return one row for each class, question and half, with its 95 % interval."""
    rows: list[dict[str, object]] = []
    for half in Half:
        higher = serious(half)
        for (kind, asked), count in counted(half).items():
            low, high = count.interval
            row: dict[str, object] = {
                "half": str(half),
                "class": kind,
                "asked": str(asked),
                "wanted": asked.wanted,
                "hits": count.hits,
                "of": count.of,
                "rate": round(count.rate, 4),
                "low": round(low, 4),
                "high": round(high, 4),
            }
            if asked == "noticed" and kind in higher:
                row["at_its_tier_or_above"] = round(higher[kind].rate, 4)
            rows.append(row)
    return rows


def table() -> Table:
    """Return the rows of ``by_class`` side by side for both halves, as people read them."""
    shown = Table("class", "counted", "build", "report (95 %)", title="Noticing, by class")
    rows: dict[tuple[str, str], dict[str, str]] = {}
    for row in by_class():
        told = f"{row['hits']} of {row['of']}"
        if row["half"] == Half.REPORT:
            told += f" ({float(str(row['low'])):.2f}-{float(str(row['high'])):.2f})"
        rows.setdefault((str(row["class"]), str(row["asked"])), {})[str(row["half"])] = told
    for (kind, asked), halves in rows.items():
        shown.add_row(kind, asked, halves.get("build", ""), halves.get("report", ""))
    return shown
