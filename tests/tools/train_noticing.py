"""Trains the second opinion of noticing, on the half to build with and the half to train with.

The half that is only counted is never opened here. ``python -m tests.tools.train_noticing`` prints how the
model does on sentences it was not trained on (five-fold), chooses its thresholds there, and writes the weights.
"""

from __future__ import annotations

import json
import zlib
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedKFold

from bots.app import CONTENT
from bots.library.secondfile import ABOUT, FOLDER, WEIGHTS, read_alike
from core.safety.reading import raw_words, sentences
from core.safety.second import SIZE, weights
from tests.safety.evaluation import HOME, english

HALVES = ("build", "train")
ALARMS = 0.004
"""Share of ordinary talk in which the model alone may find something serious. Most of that talk was written to be
near danger in its words; of other talk the share is less."""
CONCERNS = 0.015
"""The same for a concern."""
DISAGREE = -0.8
FOLDS = 5
MISSED = 0.01
"""Share of what the model is sure of that may be lost by the quick look before it."""
SERIOUS = ("R2", "R3")
RISK = ("R1", "R2", "R3")


@dataclass(frozen=True)
class Told:
    text: str
    context: tuple[str, ...]
    kind: str
    tier: str


def told() -> list[Told]:
    """Return all that the model may learn from: no disguises, which folding undoes, and nothing that is only held."""
    found: list[Told] = []
    for half in HALVES:
        for path in sorted((HOME / half).glob("*.jsonl")):
            for line in path.read_text("utf-8").splitlines():
                raw = json.loads(line)
                if raw["tier"] is not None and raw["class"] != "obfuscated":
                    found.append(Told(raw["text"], tuple(raw["context"]), raw["class"], raw["tier"]))
    return found


def words(one: Told) -> list[str]:
    """Return the words as the model reads them."""
    spelling = english().spelling
    return [word for text in (*one.context, one.text) for part in sentences(text, spelling) for word in (*part, ".")]


def matrix(all_of: list[Told]) -> Any:
    """Return one normalised row for each sentence."""
    alike = read_alike(CONTENT / "safety" / "en")
    starts, places, values = [0], [], []
    for one in all_of:
        found = weights(words(one), alike)
        size = sum(weight * weight for weight in found.values()) ** 0.5 or 1.0
        places += found.keys()
        values += [weight / size for weight in found.values()]
        starts.append(len(places))
    return csr_matrix((values, places, starts), shape=(len(all_of), SIZE))


def learnt(rows: Any, answers: Any, strength: float = 40.0) -> Any:
    """Return a fitted model; the same each time."""
    made = LogisticRegression(C=strength, solver="liblinear", dual=True, max_iter=300, random_state=7)
    return made.fit(rows, answers)


def unseen(rows: Any, tiers: Any, wanted: tuple[str, ...]) -> Any:
    """Return how sure the model is of each sentence when it was trained on the others."""
    sure = np.zeros(len(tiers))
    for these, those in StratifiedKFold(FOLDS, shuffle=True, random_state=1).split(rows, tiers):
        sure[those] = learnt(rows[these], np.isin(tiers[these], wanted)).decision_function(rows[those])
    return sure


def hints(all_of: list[Told], sure: Any) -> tuple[dict[str, float], float]:
    """Return what each word alone speaks for danger, and a sum that nearly every sentence the model is sure of has."""
    told_words = [{word for text in (*one.context, one.text) for word in raw_words(text)} for one in all_of]
    often = Counter(word for found in told_words for word in found)
    known = {word: place for place, word in enumerate(sorted(word for word, many in often.items() if many > 1))}
    at = [(row, known[word]) for row, found in enumerate(told_words) for word in sorted(found) if word in known]
    rows = csr_matrix((np.ones(len(at)), tuple(zip(*at, strict=True))), shape=(len(all_of), len(known)))
    made = learnt(rows, np.array([one.tier != "R0" for one in all_of]), strength=0.5)
    weighed = {word: round(float(made.coef_[0][place]), 2) for word, place in known.items()}
    weighed = {word: weight for word, weight in weighed.items() if abs(weight) >= 0.05}
    sums = np.array([sum(weighed.get(word, 0.0) for word in found) for found in told_words])
    return weighed, round(float(np.quantile(sums[sure], MISSED)), 2)


def main() -> None:
    """Train, choose, write, and print what was chosen."""
    all_of = told()
    rows, tiers = matrix(all_of), np.array([one.tier for one in all_of])
    kinds = np.array([one.kind for one in all_of])
    ordinary = kinds == "ordinary"
    serious, any_risk = unseen(rows, tiers, SERIOUS), unseen(rows, tiers, RISK)
    add = [
        float(np.sort(sure[ordinary])[-1 - round(share * ordinary.sum())])
        for sure, share in ((serious, ALARMS), (any_risk, CONCERNS))
    ]
    # worry about a friend is a class of its own only where there is no danger
    names = tuple(sorted({one.kind for one in all_of if one.tier != "R0"} - {"friend_at_risk"}))
    targets = [
        np.isin(tiers, RISK),
        np.isin(tiers, SERIOUS),
        tiers == "R3",
        *((kinds == n) & (tiers != "R0") for n in names),
    ]
    raw, scales, biases = bytearray(), [], []
    for target in targets:
        made = learnt(rows, target)
        step = float(np.abs(made.coef_).max()) / 127
        raw += np.round(made.coef_[0] / step).astype(np.int8).tobytes()
        scales.append(step)
        biases.append(float(made.intercept_[0]))
    weighed, least = hints(all_of, (any_risk > add[1]) | (serious > add[0]))
    about = {
        "kinds": names,
        "hints": weighed,
        "least": least,
        "scales": [round(one, 6) for one in scales],
        "biases": [round(one, 6) for one in biases],
        "add_serious": round(add[0], 3),
        "add_any": round(add[1], 3),
        "agree": DISAGREE,
    }
    folder: Path = CONTENT / "safety" / "en" / FOLDER
    (folder / ABOUT).write_text(json.dumps(about, indent=1) + "\n", "utf-8")
    (folder / WEIGHTS).write_bytes(zlib.compress(bytes(raw), 9))
    print(f"{len(all_of)} sentences, {sum(tiers != 'R0')} of danger, {int(ordinary.sum())} of ordinary talk")
    print(f"serious alone above {add[0]:.2f}: {(serious[np.isin(tiers, SERIOUS)] > add[0]).mean():.1%} of unseen R2-R3")
    print(f"any alone above {add[1]:.2f}: {(any_risk[tiers == 'R1'] > add[1]).mean():.1%} of unseen R1")


if __name__ == "__main__":
    main()
