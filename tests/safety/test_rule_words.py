"""Facilitators are told in their own language what a rule looks for, and which words it found."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bots.app import Content
from bots.library.rulefile import read_rules
from bots.library.rulewords import read_rule_words
from core.circles.changes import CircleSaved
from core.safety.alarm import Because, Message, Reasons, read_because, written_because
from core.safety.verdict import Tier
from tests.safety.test_alerts import FATIMA, alarm_of, ready, writes
from tests.stage import CIRCLE, Stage, words

MESSAGE = Message("", "2026-12-01T18:00:00+00:00", "I cut myself again last night.", "home/1")


def test_every_rule_is_told_in_spanish_and_no_rule_that_is_gone(content: Content):
    written = read_rules(content.folder / "safety" / "en", [])
    assert set(content.loaded.library.rules["es"]) == {rule.id for rule in written.rules}, "content/safety/en/words"


def test_a_rule_without_a_translation_is_told_as_it_was_written(content: Content):
    library = content.loaded.library
    assert library.rule_told("slur", "es").startswith("Un insulto")
    assert library.rule_told("slur", "pt") == ""
    assert library.rule_told("a-rule-of-tomorrow", "es") == ""


@pytest.mark.parametrize("text", ["- a\n- b\n", "slur: [1]\n", "slur: {a: b}\n", "slur: 'x\n", "Slur!: x\n"])
def test_a_file_that_cannot_be_used_is_told_with_its_line_and_left_out(text: str):
    problems: list[object] = []
    assert read_rule_words(text, "safety/en/words/es.yaml", problems) == {}  # type: ignore[arg-type]
    assert "safety/en/words/es.yaml" in str(problems[0])


def test_causes_are_read_as_they_were_written_and_those_of_before_too():
    causes = (Because("selfharm-now", "Someone hurts themselves.", (2, 15), "home/1"), Because("second-opinion:means"))
    assert read_because(written_because(causes)) == causes
    reasons = Reasons(tier=Tier.R2, kinds=("self-harm",), rules=causes, messages=(MESSAGE,))
    assert Reasons.read(reasons.written()) == reasons
    before = reasons.written().replace(written_because(causes), '["Someone hurts themselves."]')
    assert Reasons.read(before) == replace(reasons, rules=(Because("", "Someone hurts themselves."),))


def test_what_a_rule_found_is_shown_only_from_its_own_message():
    cause = Because("selfharm-now", "", (2, 12), "home/1")
    assert cause.found((MESSAGE,)) == "cut myself"
    assert cause.found((replace(MESSAGE, ref="home/2"),)) == ""
    assert Because("x", "", (590, 700), "home/1").found((MESSAGE,)) == ""


async def test_who_looks_closer_reads_each_rule_and_the_words_that_it_found(stage: Stage):
    await ready(stage)
    await writes(stage, "well, a planted serious thing")
    seen = words(
        await stage.act(FATIMA, "alert.look", room="practice:back", circle=CIRCLE, a=alarm_of(stage), speaks="en")
    )
    assert "It says active. Found: “planted serious”" in seen


async def test_a_facilitator_who_reads_spanish_is_told_in_spanish(stage: Stage):
    await ready(stage)
    circle = stage.parts.engine.index.get(CIRCLE)
    assert circle is not None
    # the rules are those that are shipped
    stage.parts.noticing.rules_of = stage.parts.noticing._plain  # pyright: ignore[reportPrivateUsage]
    await writes(stage, "I cut myself again last night.")
    await stage.keep(CircleSaved(replace(circle, language="es")))
    seen = words(await stage.act(FATIMA, "alert.look", room="practice:back", circle=CIRCLE, a=alarm_of(stage)))
    assert "Alguien se hace daño ahora" in seen
    assert "Someone" not in seen
