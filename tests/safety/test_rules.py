"""The rules' language, the laws of the union, and what a verdict promises."""

from __future__ import annotations

import time
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bots.app import CONTENT
from bots.library.problems import Problem
from bots.library.rulefile import lint_rules, load_rules, read_rules
from core.safety.assess import assess
from core.safety.patterns import PatternError, read_pattern
from core.safety.rules import Rules, Standing, compile_rules
from core.safety.verdict import NOTHING, Cause, Question, Tier, Verdict, unite, verdict_of


@cache
def english() -> Rules:
    return load_rules(CONTENT, "en")


CAUSES = st.builds(
    Cause,
    question=st.sampled_from(Question),
    rule=st.sampled_from(["one", "two", "three"]),
    span=st.tuples(st.integers(0, 5), st.integers(0, 5)),
    tier=st.sampled_from(Tier),
)
VERDICTS = st.builds(verdict_of, st.lists(CAUSES, max_size=4), st.lists(CAUSES, max_size=2), complete=st.booleans())


@given(VERDICTS, VERDICTS, VERDICTS)
def test_it_does_not_matter_how_findings_are_grouped(one: Verdict, two: Verdict, three: Verdict) -> None:
    assert unite(unite(one, two), three) == unite(one, unite(two, three))


@given(VERDICTS, VERDICTS)
def test_it_does_not_matter_which_finding_comes_first(one: Verdict, two: Verdict) -> None:
    assert unite(one, two) == unite(two, one)


@given(VERDICTS)
def test_a_finding_told_twice_counts_once_and_nothing_adds_nothing(one: Verdict) -> None:
    assert unite(one, one) == one == unite(one, NOTHING)


@given(VERDICTS, VERDICTS)
def test_no_answer_is_taken_back_by_another_finding(one: Verdict, two: Verdict) -> None:
    both = unite(one, two)
    assert both.tier == max(one.tier, two.tier)
    assert (both.hold, both.nudge, both.soft) == (one.hold or two.hold, one.nudge or two.nudge, one.soft or two.soft)


@pytest.mark.parametrize("pattern", ["(a|b", "a)", "[a", "<unknown>", "a ~40 b", "a } b <"])
def test_a_pattern_that_cannot_be_read_says_why(pattern: str) -> None:
    with pytest.raises(PatternError):
        read_pattern(pattern, {}, lambda word: [word])


def test_all_our_rules_find_their_own_examples_and_nothing_else() -> None:
    assert [str(problem) for problem in lint_rules(CONTENT / "safety" / "en")] == []


def test_a_bad_rule_is_told_with_its_line_and_the_others_work(tmp_path: Path) -> None:
    home = tmp_path / "en"
    home.mkdir()
    (home / "language.yaml").write_text("version: 1\n")
    (home / "some.yaml").write_text(
        "- id: good\n  question: hold\n  kind: own\n  words: A word.\n  any: [badger]\n"
        "- id: bad\n  question: hold\n  kind: own\n  words: A word.\n  any: ['(badger']\n"
        "- id: tierless\n  question: risk\n  kind: own\n  words: A word.\n  any: [badger]\n"
    )
    problems: list[Problem] = []
    written = read_rules(home, problems)
    assert [rule.id for rule in written.rules] == ["good"]
    assert [(problem.file, problem.line) for problem in sorted(problems)] == [
        ("safety/en/some.yaml", 6),
        ("safety/en/some.yaml", 11),
    ]
    assert assess("a badger", (), compile_rules(written)).hold


def test_a_circle_switches_rules_off_tries_them_out_and_adds_words_of_its_own(tmp_path: Path) -> None:
    home = tmp_path / "en"
    home.mkdir()
    (home / "language.yaml").write_text("version: 1\n")
    (home / "some.yaml").write_text("- id: badgers\n  question: hold\n  kind: own\n  words: A word.\n  any: [badger]\n")
    written = read_rules(home, [])
    off = compile_rules(written, standings={"badgers": Standing.OFF})
    tried = compile_rules(written, standings={"badgers": Standing.SHADOW})
    own = compile_rules(written, own_words=["polar bear"], allowed=["honey badger"])
    assert assess("a badger", (), off) == NOTHING
    assert (assess("a badger", (), tried).hold, len(assess("a badger", (), tried).shadow)) == (False, 1)
    assert assess("a Polar Bear!", (), own).hold
    assert assess("a honey badger", (), own) == NOTHING
    assert assess("a badger", (), own).hold


def test_a_language_without_rules_says_so_and_notices_nothing() -> None:
    spanish = load_rules(CONTENT, "es")
    assert english().tested_for("en-GB")
    assert not spanish.tested_for("es")
    assert not english().tested_for("es")
    assert assess("hola", (), spanish) == NOTHING


def test_the_span_of_a_cause_is_where_the_words_stand_also_in_disguise() -> None:
    plain = "Hello. I want to kill myself."
    disguised = "Hello. I want to k.i.l.l myself."
    for text in (plain, disguised):
        (cause,) = [one for one in assess(text, (), english()).causes if one.rule == "active-end-self"]
        begin, end = cause.span
        assert text[begin:end].startswith(("I want", "want", "k"))
        assert text[begin:end].endswith("myself")


def test_messages_in_a_row_are_read_together_for_risk_but_never_held_for_what_came_before() -> None:
    assert assess("kill myself", ["i really want to"], english()).tier >= Tier.R2
    assert assess("forget i said that", ["I want to kill myself"], english()).tier >= Tier.R2
    assert not assess("good morning", ["you are all retards"], english()).hold


def test_what_an_abuser_said_is_never_held() -> None:
    assert not assess('he told me "go kill yourself"', (), english()).hold
    assert assess("go kill yourself", (), english()).hold


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=300))
def test_no_text_breaks_it_and_every_span_lies_within_the_text(text: str) -> None:
    for cause in assess(text, (), english()).causes:
        begin, end = cause.span
        assert 0 <= begin <= end <= len(text)


@pytest.mark.parametrize(
    "piece", ["i want to die ", "he hit my ", "not ", "a", "kill ", "i ", "pills tonight . ", "((((", "\n", "my kids "]
)
def test_nothing_that_someone_makes_up_takes_long(piece: str) -> None:
    text = (piece * 40_000)[:40_000]
    assess(text[:4_000], (), english())
    began = time.process_time()
    assess(text, (), english())
    assert time.process_time() - began < 2, "the bench holds it to 0.2 s; a test machine may be ten times as busy"
