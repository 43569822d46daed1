"""The second opinion: what it adds, what it may contradict, and what it never does."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bots.app import CONTENT
from bots.library.rulefile import read_rules
from core.safety.alert_words import KNOWN_KINDS
from core.safety.assess import assess
from core.safety.reading import raw_words
from core.safety.rules import Rules, Standing, compile_rules
from core.safety.second import NAME, SIZE, Second
from core.safety.verdict import NOTHING, Cause, Question, Tier
from tests.safety.evaluation import Half, english, sentences
from tests.tools.train_noticing import told


def _model(*, sure: float, agree: float = -1.5) -> Second:
    """A model that says the same of every message: so sure that there is danger."""
    blank = memoryview(bytes(SIZE)).cast("b")
    return Second(
        alike={},
        hints={"badger": 5.0},
        least=1.0,
        kinds=("fear",),
        heads=(blank,) * 4,
        scales=(1.0,) * 4,
        biases=(sure, sure, -1.0, 0.0),
        add_serious=2.0,
        add_any=2.0,
        agree=agree,
    )


@pytest.fixture(scope="module")
def rules() -> Rules:
    return english()


def test_what_it_is_sure_of_is_a_cause_named_after_the_class_it_is_like(rules: Rules) -> None:
    said = assess("the badger", (), replace(rules, second=_model(sure=3.0)))
    assert said.tier is Tier.R2
    assert [(one.question, one.rule, one.span) for one in said.causes] == [(Question.RISK, f"{NAME}:fear", (0, 10))]
    assert "fear" in rules.told(said.causes[0].rule)


def test_what_it_is_not_sure_of_is_nothing(rules: Rules) -> None:
    assert assess("the badger", (), replace(rules, second=_model(sure=1.9))) is NOTHING


def test_a_message_without_a_telling_word_is_not_looked_at(rules: Rules) -> None:
    assert assess("the otter", (), replace(rules, second=_model(sure=3.0))) is NOTHING


def test_it_can_contradict_a_rule_that_asks_and_no_other(rules: Rules) -> None:
    against = replace(rules, second=_model(sure=-4.0))
    broad, firm = "everyone would be better off without me", "I have taken an overdose"
    assert rules.rules["burden"].asks
    assert not rules.rules["overdose-taken"].asks
    assert "burden" in {one.rule for one in assess(broad, (), replace(rules, second=None)).causes}
    assert "burden" not in {one.rule for one in assess(broad, (), against).causes}
    assert "overdose-taken" in {one.rule for one in assess(firm, (), against).causes}


def test_it_does_not_contradict_what_one_sentence_of_a_long_message_says(rules: Rules) -> None:
    around = "We went to the market. It rained. The cat slept. " * 2
    broad = f"{around}Everyone would be better off without me. {around}"
    assert rules.second is not None
    unsure = rules.second.opinion(raw_words(broad)).any
    strict = replace(rules.second, agree=unsure + 0.5)
    assert "burden" in {one.rule for one in assess(broad, (), replace(rules, second=strict)).causes}


def test_rules_that_ask_are_of_risk_only(rules: Rules) -> None:
    assert {one.question for one in rules.rules.values() if one.asks} == {Question.RISK}


def test_a_circle_can_switch_it_off_or_only_try_it(rules: Rules) -> None:
    tried = assess("the badger", (), replace(rules, second=_model(sure=3.0), second_standing=Standing.SHADOW))
    assert tried.tier is Tier.R0
    assert [one.rule for one in tried.shadow] == [f"{NAME}:fear"]
    written = read_rules(CONTENT / "safety" / "en", [])
    assert written.second is not None
    assert compile_rules(written, standings={NAME: Standing.OFF}).second is None


def test_it_was_not_trained_on_a_sentence_that_is_only_counted() -> None:
    learnt = {(one.text, one.context) for one in told()}
    counted = {(one.written, one.context) for one in sentences(Half.REPORT) if one.kind != "obfuscated"}
    assert len(counted) > 1_000
    assert learnt & counted == set()


def test_what_a_rule_knows_to_be_about_a_partner_passes_for_nothing_else(rules: Rules) -> None:
    """Of partner violence nothing is sent to a phone; a guess beside it must not open that way."""
    by = next(rule.id for rule in rules.rules.values() if rule.kind == "partner-violence")
    causes = (Cause(Question.RISK, by, (0, 4), Tier.R2), Cause(Question.RISK, f"{NAME}:assault", (0, 9), Tier.R2))
    assert rules.dangers(causes) == ("partner-violence",)


def test_a_guess_alone_is_named_as_rules_name_it(rules: Rules) -> None:
    """Otherwise a guess of partner violence would be sent."""
    assert rules.dangers((Cause(Question.RISK, f"{NAME}:partner_violence", (0, 9), Tier.R2),)) == ("partner-violence",)


def test_every_class_of_the_second_opinion_has_a_kind_with_words_of_its_own(rules: Rules) -> None:
    assert rules.second is not None
    for kind in rules.second.kinds:
        assert set(rules.dangers((Cause(Question.RISK, f"{NAME}:{kind}", (0, 9), Tier.R2),))) <= KNOWN_KINDS, kind
