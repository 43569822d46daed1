"""The project's own evaluation set, and the floors below which the rules must not fall.

The floors may only be raised. Whoever changes rules and finds one in the way mends the rules, not the floor.
"""

from __future__ import annotations

import json
import os
import re
from collections import Counter

import pytest

from tests.safety.evaluation import HOME, Asked, Count, Half, counted, sentences, slurs, totals

_RISKS = """
passive active plan means burden goodbye self_harm overdose partner_violence coercive_control fear
partner_suicide_threat assault child elder threat eating substance hopelessness obfuscated denied_with_means
retracted split urging perpetrator
"""
RISKS = frozenset(_RISKS.split())

FLOORS = {
    ("active", Asked.NOTICED): (0.97, 0.85),
    ("assault", Asked.NOTICED): (0.81, 0.75),
    ("burden", Asked.NOTICED): (0.89, 0.95),
    ("child", Asked.NOTICED): (0.81, 0.75),
    ("coercive_control", Asked.NOTICED): (0.73, 0.60),
    ("denied_with_means", Asked.NOTICED): (0.82, 0.60),
    ("eating", Asked.NOTICED): (0.84, 0.60),
    ("elder", Asked.NOTICED): (0.87, 0.60),
    ("fear", Asked.NOTICED): (0.78, 0.65),
    ("goodbye", Asked.NOTICED): (0.89, 0.75),
    ("hopelessness", Asked.NOTICED): (0.65, 0.60),
    ("means", Asked.NOTICED): (0.86, 0.80),
    ("obfuscated", Asked.NOTICED): (0.77, 0.61),
    ("overdose", Asked.NOTICED): (0.87, 0.85),
    ("partner_suicide_threat", Asked.NOTICED): (0.89, 0.85),
    ("partner_violence", Asked.NOTICED): (0.85, 0.80),
    ("passive", Asked.NOTICED): (0.78, 0.65),
    ("perpetrator", Asked.NOTICED): (0.97, 0.80),
    ("plan", Asked.NOTICED): (0.97, 0.90),
    ("retracted", Asked.NOTICED): (0.87, 0.75),
    ("self_harm", Asked.NOTICED): (0.72, 0.65),
    ("split", Asked.NOTICED): (0.97, 0.95),
    ("substance", Asked.NOTICED): (0.88, 0.60),
    ("threat", Asked.NOTICED): (0.97, 0.80),
    ("dehumanising", Asked.HELD): (0.89, 0.85),
    ("direct_threat", Asked.HELD): (0.92, 0.75),
    ("doxxing", Asked.HELD): (0.95, 0.80),
    ("invite_spam", Asked.HELD): (0.95, 0.85),
    ("scam", Asked.HELD): (0.95, 0.80),
    ("slur", Asked.HELD): (0.95, 0.85),
    ("solicitation", Asked.HELD): (0.95, 0.85),
    ("urging", Asked.HELD): (0.87, 0.80),
    ("peer_reply", Asked.NUDGED): (0.89, 0.78),
    ("bereavement", Asked.SOFTLY): (0.91, 0.80),
    ("friend_at_risk", Asked.SOFTLY): (0.91, 0.75),
    ("past_recovery", Asked.SOFTLY): (0.95, 0.70),
}
"""By class: the least share of the half to build with, and, looser, of the half that is only counted."""

CEILINGS = {
    "R2-R3 in ordinary talk": (0.003, 0.0095),
    "R1 in ordinary talk": (0.002, 0.0135),
    "held in ordinary talk": (0.001, 0.002),
    "nudged in ordinary talk": (0.001, 0.004),
    "R2-R3 in look-alikes": (0.003, 0.053),
    "R1 in look-alikes": (0.01, 0.02),
    "held of those quoting an abuser": (0.0, 0.05),
}
"""The most that may be wrong, for both halves. These may only be lowered."""

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


@pytest.mark.parametrize(("kind", "asked"), FLOORS)
def test_no_class_falls_below_its_floor(kind: str, asked: Asked) -> None:
    if kind == "slur":
        _slurs_or_skip()
    for half, floor in zip(Half, FLOORS[kind, asked], strict=True):
        found = counted(half)[kind, asked]
        assert found.rate >= floor, f"{kind}, {half}: {asked} {found.hits} of {found.of}, the floor is {floor:.0%}"


@pytest.mark.parametrize("name", CEILINGS)
def test_false_alarms_stay_below_their_ceiling(name: str) -> None:
    for half, ceiling in zip(Half, CEILINGS[name], strict=True):
        found = totals(half)[name]
        assert found.rate <= ceiling, f"{half}: {name} {found.hits} of {found.of}, the ceiling is {ceiling:.1%}"


def test_every_class_that_must_be_found_has_a_floor() -> None:
    wanted = {key for half in Half for key in counted(half) if key[1].wanted}
    assert wanted == set(FLOORS)


@pytest.mark.parametrize("half", Half)
def test_innocent_words_that_contain_a_rude_one_are_never_held(half: Half) -> None:
    assert counted(half)["substring", Asked.HELD_WRONGLY].hits == 0


def _slurs_or_skip() -> None:
    if slurs():
        return
    told = "wordfilter is not installed, and slurs are never typed here"
    if os.environ.get("CI"):
        pytest.fail(told)
    pytest.skip(told)
