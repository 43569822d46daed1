"""The extra that knows what sentences mean: when it is asked, how it is weighed, and that nothing needs it."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from bots.app import CONTENT
from bots.library.rulefile import load_rules
from bots.library.secondfile import FOLDER
from bots.library.sentencemodel import ABOUT, model_file, pieces, read_meaning
from core.safety.assess import assess
from core.safety.meaning import Meaning, Mixed, Reads
from core.safety.rules import Rules
from core.safety.verdict import NOTHING, Tier
from tests.safety.evaluation import Half, english, totals_with

SECOND = CONTENT / "safety" / "en" / FOLDER
WORDS = Mixed(1.0, 0.0, 0.0)
TEXT = "he hides my keys when I want to go out, and my shoes"


def _with(reads: Reads, *, doubt: float = -50.0, mixed: Mixed = WORDS) -> Rules:
    rules = english()
    assert rules.second is not None
    meaning = Meaning(reads, mixed, mixed, alone=doubt, ruled=doubt)
    return replace(rules, second=replace(rules.second, meaning=meaning, least=-50.0))


def _sure(heard: list[str], odds: float) -> Callable[[str], tuple[float, float]]:
    def reads(text: str) -> tuple[float, float]:
        heard.append(text)
        return odds, odds

    return reads


def test_it_reads_what_was_written_before_and_the_message() -> None:
    heard: list[str] = []
    assess("and my shoes", ("he hides my keys",), _with(_sure(heard, 0.0)))
    assert heard[0] == "he hides my keys. and my shoes"


def test_where_the_words_are_sure_that_there_is_no_danger_it_is_not_asked() -> None:
    heard: list[str] = []
    assess("lovely weather, off to the market with the dog", (), _with(_sure(heard, 9.0), doubt=50.0))
    assert heard == []


def test_a_rule_that_asks_makes_it_be_asked_sooner() -> None:
    heard: list[str] = []
    rules = _with(_sure(heard, 9.0))
    assert rules.second is not None
    shy = Meaning(_sure(heard, 9.0), WORDS, WORDS, alone=50.0, ruled=-50.0)
    rules = replace(rules, second=replace(rules.second, meaning=shy))
    assess("the otter slept on the stone", (), rules)
    assert heard == []
    assess("everyone would be better off without me", (), rules)
    assert heard == ["everyone would be better off without me"]


@pytest.mark.parametrize(("odds", "tier"), [(99.0, Tier.R2), (-99.0, Tier.R0)])
def test_what_it_says_is_weighed_in(odds: float, tier: Tier) -> None:
    said = assess("the otter slept on the stone", (), _with(_sure([], odds), mixed=Mixed(0.0, 1.0, 0.0)))
    assert said.tier >= tier
    assert (said is NOTHING) is (tier is Tier.R0)


def test_words_are_cut_into_the_longest_pieces_that_are_known() -> None:
    known = {piece: at for at, piece in enumerate(["[CLS]", "[SEP]", "[UNK]", "walk", "##ing", "cafe", ".", "##s"])}
    assert pieces("Walking. CAFÉS zebra", known) == [0, 3, 4, 6, 5, 7, 2, 1]


def test_a_folder_without_it_has_none(tmp_path: Path) -> None:
    assert read_meaning(tmp_path) is None


def test_a_model_that_is_not_the_one_trained_with_is_not_used(tmp_path: Path) -> None:
    _installed()
    about = json.loads((SECOND / ABOUT).read_text("utf-8"))
    (tmp_path / ABOUT).write_text(json.dumps({**about, "sha256": "0" * 64}), "utf-8")
    assert read_meaning(tmp_path) is None
    assert read_meaning(SECOND) is not None


def test_with_it_more_is_noticed_in_the_half_that_is_only_counted_and_no_more_is_wrong() -> None:
    _installed()
    without, found = totals_with(Half.REPORT, english()), totals_with(Half.REPORT, load_rules(CONTENT, "en"))
    for name in ("noticed of R2-R3", "noticed of R1"):
        assert found[name].hits >= without[name].hits, name
    assert found["R2-R3 in ordinary talk"].hits <= without["R2-R3 in ordinary talk"].hits


def _installed() -> None:
    if model_file() is not None:
        return
    told = "the extra circlekeeper[meaning] is not installed"
    if os.environ.get("CI"):
        pytest.fail(told)
    pytest.skip(told)
