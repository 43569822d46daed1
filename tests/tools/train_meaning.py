"""Trains what stands on the model of sentences (the extra ``meaning``), after ``train_noticing``, on the same halves.

``python -m tests.tools.train_meaning`` prints how words and meaning do together on sentences neither was trained
on, chooses how they are weighed there, and writes ``meaning.json`` and ``meaning.bin``.
"""

from __future__ import annotations

import hashlib
import json
import warnings
import zlib
from typing import Any

import numpy as np
from sklearn.exceptions import ConvergenceWarning
from sklearn.model_selection import StratifiedKFold
from sklearn.neural_network import MLPClassifier

from bots.app import CONTENT
from bots.library.secondfile import ABOUT, FOLDER
from bots.library.sentencemodel import ABOUT as MEANT
from bots.library.sentencemodel import WEIGHTS, model_file, vectors
from tests.tools.train_noticing import FOLDS, RISK, SERIOUS, Told, matrix, told, unseen

HIDDEN = 96
STRETCH = 8.0
"""Vectors have length one; longer ones are learnt from more quickly."""
ALARMS = 0.004
"""Share of ordinary talk in which both together may find something serious, as in ``train_noticing``."""
CONCERNS = 0.017
KEPT = 0.965
"""Share of what the words alone would not contradict, and rightly so, that both together must not contradict."""
ALONE = 0.0
"""Below this, of any danger by the words alone, meaning is not asked for what no rule found: it gained nothing."""
ASKED = 0.02
"""Share of danger in which the words alone are so sure that there is none that the meaning is not asked at all."""


def sight(all_of: list[Told]) -> Any:
    """Return the vector of each sentence, with those written before it."""
    file = model_file()
    if file is None:
        raise SystemExit("The extra is missing: install circlekeeper[meaning].")
    vector = vectors(file, CONTENT / "safety" / "en" / FOLDER)
    return np.stack([vector(". ".join((*one.context, one.text))) for one in all_of])


def learnt(rows: Any, answers: Any) -> Any:
    """Return a fitted head; the same each time."""
    made = MLPClassifier((HIDDEN,), alpha=0.02, max_iter=25, learning_rate_init=2e-3, batch_size=64, random_state=7)
    with warnings.catch_warnings():
        # it stops after so many rounds on purpose
        warnings.simplefilter("ignore", ConvergenceWarning)
        return made.fit(rows * STRETCH, answers)


def odds(made: Any, rows: Any) -> Any:
    """Return the log odds of any danger and of a serious one."""
    inner = np.maximum(rows * STRETCH @ made.coefs_[0] + made.intercepts_[0], 0.0)
    return inner @ made.coefs_[1] + made.intercepts_[1]


def mixed(words: Any, meaning: Any, pairs: list[tuple[float, float]]) -> tuple[tuple[float, float, float], Any]:
    """Return how both are weighed, so that quantile after quantile lies where the words' own threshold is."""
    both = words / words.std() + meaning / meaning.std()
    (wanted, there), *more = pairs
    step = (more[0][0] - wanted) / (more[0][1] - there) if more else 1.0
    bias = wanted - step * there
    return (step / words.std(), step / meaning.std(), bias), both * step + bias


def main() -> None:
    """Train, choose, write, and print what was chosen."""
    all_of = told()
    rows, tiers = matrix(all_of), np.array([one.tier for one in all_of])
    ordinary = np.array([one.kind == "ordinary" for one in all_of])
    serious, any_risk = unseen(rows, tiers, SERIOUS), unseen(rows, tiers, RISK)
    seen = sight(all_of)
    answers = np.stack([np.isin(tiers, RISK), np.isin(tiers, SERIOUS)], axis=1).astype(int)
    meant = np.zeros(answers.shape)
    for these, those in StratifiedKFold(FOLDS, shuffle=True, random_state=2).split(seen, tiers):
        meant[those] = odds(learnt(seen[these], answers[these]), seen[those])
    folder = CONTENT / "safety" / "en" / FOLDER
    about = json.loads((folder / ABOUT).read_text("utf-8"))
    any_both = any_risk / any_risk.std() + meant[:, 0] / meant[:, 0].std()
    grave_both = serious / serious.std() + meant[:, 1] / meant[:, 1].std()
    agreed = np.isin(tiers, RISK) & (any_risk > about["agree"])
    pairs = [
        (about["add_any"], float(np.quantile(any_both[ordinary], 1 - CONCERNS))),
        (about["agree"], float(np.quantile(any_both[agreed], 1 - KEPT))),
    ]
    any_mix, any_sum = mixed(any_risk, meant[:, 0], pairs)
    grave_at = float(np.quantile(grave_both[ordinary], 1 - ALARMS))
    grave_mix, grave_sum = mixed(serious, meant[:, 1], [(about["add_serious"], grave_at)])
    doubt = float(np.quantile(any_risk[np.isin(tiers, RISK)], ASKED))
    made = learnt(seen, answers)
    file = model_file()
    assert file is not None
    kept = (made.coefs_[0] * STRETCH, made.intercepts_[0], made.coefs_[1], made.intercepts_[1])
    raw = b"".join(np.asarray(one, dtype=np.float16).tobytes() for one in kept)
    (folder / WEIGHTS).write_bytes(zlib.compress(raw, 9))
    told_of = {
        "sha256": hashlib.sha256(file.read_bytes()).hexdigest(),
        "hidden": HIDDEN,
        "any": [round(float(one), 4) for one in any_mix],
        "serious": [round(float(one), 4) for one in grave_mix],
        "alone": ALONE,
        "ruled": round(doubt, 3),
    }
    (folder / MEANT).write_text(json.dumps(told_of, indent=1) + "\n", "utf-8")
    for name, words, both, least, of in (
        ("R2-R3", serious, grave_sum, about["add_serious"], np.isin(tiers, SERIOUS)),
        ("R1", any_risk, any_sum, about["add_any"], tiers == "R1"),
    ):
        print(f"{name} alone: {(words[of] > least).mean():.1%} by words, {(both[of] > least).mean():.1%} by both")
        print(f"   ordinary: {(words[ordinary] > least).mean():.2%} by words, {(both[ordinary] > least).mean():.2%}")
    print(f"asked in {(any_risk[ordinary] > doubt).mean():.1%} of ordinary talk that is looked at; {told_of}")


if __name__ == "__main__":
    main()
