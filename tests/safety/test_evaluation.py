"""The project's own evaluation set, and the floors below which the rules must not fall.

The floors may only be raised. Whoever changes rules and finds one in the way mends the rules, not the floor.
"""

from __future__ import annotations

import json
import re
from collections import Counter

import pytest

from tests.safety.evaluation import HOME, Count, Half, sentences

_RISKS = """
passive active plan means burden goodbye self_harm overdose partner_violence coercive_control fear
partner_suicide_threat assault child elder threat eating substance hopelessness obfuscated denied_with_means
retracted split urging perpetrator
"""
RISKS = frozenset(_RISKS.split())
FIELDS = {"id", "text", "context", "class", "tier", "hold", "nudge", "soft"}


@pytest.mark.parametrize("half", Half)
def test_each_class_of_risk_has_twenty_sentences_in_each_half_and_ordinary_talk_has_750(half: Half) -> None:
    many = Counter(one.kind for one in sentences(half))
    assert {kind: many[kind] for kind in RISKS if many[kind] < 20} == {}
    assert many["ordinary"] >= 750


@pytest.mark.parametrize("half", Half)
def test_every_line_has_all_fields_and_stands_in_the_file_of_its_class(half: Half) -> None:
    for path in sorted((HOME / half).glob("*.jsonl")):
        for line in path.read_text("utf-8").splitlines():
            raw = json.loads(line)
            assert set(raw) == FIELDS, raw["id"]
            assert raw["class"] == path.stem, raw["id"]
            assert raw["tier"] in {None, "R0", "R1", "R2", "R3"}, raw["id"]
            assert {type(raw[name]) for name in ("hold", "nudge", "soft")} <= {bool, type(None)}, raw["id"]
            assert any(raw[name] is not None for name in ("tier", "hold", "nudge", "soft")), raw["id"]


def test_no_id_and_no_sentence_stands_twice_in_either_half() -> None:
    ids = Counter(one.id for half in Half for one in sentences(half))
    # a disguised sentence is meant to read as the plain one
    texts = Counter(
        (_bare(one.written, one.context), one.kind == "obfuscated") for half in Half for one in sentences(half)
    )
    assert [one for one, many in ids.items() if many > 1] == []
    assert [one for one, many in texts.items() if many > 1] == []


def _bare(text: str, context: tuple[str, ...]) -> str:
    whole = " / ".join((*context, text)).casefold()
    return re.sub(r"[^\w{}]+", " ", whole).strip() or whole


def test_no_sentence_carries_an_address_or_a_number_that_somebody_could_have() -> None:
    for half in Half:
        for one in sentences(half):
            assert not re.search(r"\w@\w", one.written), one.id
            assert not re.search(r"\d[\d ()-]{6,}\d", re.sub(r"\d{1,2}/\d{1,2}/\d{4}", "", one.written)), one.id
            for address in re.findall(r"https?://\S+", one.written):
                assert "example" in address.casefold(), one.id


def test_the_interval_is_wilsons() -> None:
    low, high = Count(19, 20).interval
    assert (round(low, 3), round(high, 3)) == (0.764, 0.991)
    assert Count(0, 0).interval == (0.0, 1.0)
    assert Count(0, 750).interval[0] == 0.0
