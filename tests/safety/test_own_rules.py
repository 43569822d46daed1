"""A circle's own rules: switched, tried out, tested; and what is held because of them."""

from __future__ import annotations

import io
import shutil
from collections.abc import AsyncGenerator
from contextlib import redirect_stderr, redirect_stdout
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from bots.app import CONTENT, Content
from bots.engine.guarding import Guard
from bots.engine.rulebook import Rulebook
from bots.store import tables as t
from core.circles.changes import CircleSaved
from core.circles.model import Reach
from core.kernel.extras import Remove
from core.kernel.ids import MessageRef, PersonId, RoomId
from core.kernel.writing import Writing, Written
from core.safety.assess import assess
from core.safety.own_rules import ShadowHits, in_the_last_weeks
from tests.stage import CIRCLE, START, Stage, a_circle, a_member, a_stage, words

FATIMA, ADA = "practice:fatima", "practice:ada"
PLAIN = "The heron stood in the river all morning."


@pytest.fixture
async def stage(tmp_path: Path, content: Content) -> AsyncGenerator[Stage]:
    async with a_stage(tmp_path, content) as made:
        made.platform.offered = frozenset({Remove})
        await made.keep(CircleSaved(a_circle()), a_member(ADA))
        yield made


def written(text: str, number: int = 1, writing: Writing = Writing.NEW) -> Written:
    return Written(
        room=RoomId("practice:home"),
        message=MessageRef(f"home/{number}"),
        person=PersonId(ADA),
        at=START + timedelta(seconds=number),
        text=text,
        writing=writing,
    )


async def heard(stage: Stage, *messages: Written) -> int:
    """Let the guard hear messages as the listener would; return how many are held."""
    guard = Guard(stage.parts.engine, stage.parts.engine.rulebook)
    for message in messages:
        circle = stage.parts.engine.index.get(CIRCLE)
        assert circle is not None
        rules = await guard.rules_of(circle)
        verdict = assess(message.text, (), rules)
        await guard.found(circle, message, verdict, rules)
        await guard.hear(message)
    await stage.parts.engine.settle_all()
    async with stage.parts.database.read() as connection:
        return len((await connection.execute(select(t.held.c.id))).all())


async def say(stage: Stage, action: str, **given: str) -> str:
    return words(await stage.act(FATIMA, action, room="practice:back", **given))


async def test_words_of_ones_own_are_held_from_the_next_message_on(stage: Stage) -> None:
    assert await heard(stage, written(PLAIN)) == 0
    assert "from the next message on" in await say(stage, "rules.words", words="heron", kind="rule-hold")
    assert await heard(stage, written(PLAIN, 2)) == 1


async def test_what_is_let_pass_is_not_held(stage: Stage) -> None:
    await say(stage, "rules.words", words="heron", kind="rule-hold")
    await say(stage, "rules.words", words="the heron stood", kind="rule-allow")
    assert await heard(stage, written(PLAIN)) == 0


async def test_a_pattern_of_ones_own_holds(stage: Stage) -> None:
    await say(stage, "rules.words", words=r"her[o0]n\s+stood", kind="rule-pattern")
    assert await heard(stage, written("the her0n  stood")) == 1


@pytest.mark.parametrize(
    ("words_", "kind", "answer"),
    [
        ("(", "rule-pattern", "cannot read that pattern"),
        ("a*", "rule-pattern", "found in every message"),
        ("x" * 201, "rule-pattern", "too long"),
        ("x" * 101, "rule-hold", "too long"),
        ("!!!", "rule-hold", "no word in that"),
        ("heron", "nonsense", "no word in that"),
    ],
)
async def test_what_cannot_be_used_is_explained(stage: Stage, words_: str, kind: str, answer: str) -> None:
    assert answer in await say(stage, "rules.words", words=words_, kind=kind)
    async with stage.parts.database.read() as connection:
        assert (await connection.execute(select(t.rule_words))).first() is None


async def test_letting_go_of_a_word_ends_it_and_what_is_sealed(stage: Stage) -> None:
    await say(stage, "rules.words", words="heron", kind="rule-hold")
    async with stage.parts.database.read() as connection:
        name = (await connection.execute(select(t.rule_words.c.id))).scalar_one()
        rows = (await connection.execute(select(t.texts))).mappings().all()
        assert "heron" not in str(rows)
    assert "It is gone" in await say(stage, "rules.drop", w=name)
    assert "gone already" in await say(stage, "rules.drop", w=name)
    assert await heard(stage, written(PLAIN)) == 0
    async with stage.parts.database.read() as connection:
        assert (await connection.execute(select(t.texts))).first() is None


async def test_a_rule_in_shadow_only_counts(stage: Stage) -> None:
    await say(stage, "rules.words", words="heron", kind="rule-hold")
    assert "only counts" in await say(stage, "rules.set", rule="own-words", standing="rule-shadow")
    assert await heard(stage, written(PLAIN), written(PLAIN), written(PLAIN + " Again.", 2)) == 0
    report = await say(stage, "rules.report")
    assert "own-words" in report
    assert "2 times" in report
    assert "heron" not in report
    assert "off from now on" in await say(stage, "rules.set", rule="own-words", standing="rule-off")
    assert await heard(stage, written(PLAIN, 3)) == 0


async def test_flood_signs_follow_their_standing(stage: Stage) -> None:
    spam = "come to https://discord.gg/abcdef"
    await say(stage, "rules.set", rule="flood-links", standing="rule-shadow")
    await say(stage, "rules.set", rule="invite-spam", standing="rule-off")
    assert await heard(stage, written(spam)) == 0
    await say(stage, "rules.set", rule="flood-links", standing="rule-on")
    assert await heard(stage, written(spam, 2)) == 1


async def test_an_unknown_rule_changes_nothing(stage: Stage) -> None:
    assert "I do not know that rule" in await say(stage, "rules.set", rule="nothing", standing="rule-on")
    assert "I do not know that rule" in await say(stage, "rules.set", rule="slur", standing="on")


async def test_a_sentence_is_tried_and_explained(stage: Stage) -> None:
    await say(stage, "rules.words", words="heron", kind="rule-hold")
    answer = await say(stage, "rules.test", sentence=PLAIN)
    assert "It would be held" in answer
    assert "“heron”" in answer
    assert "I would do nothing" in await say(stage, "rules.test", sentence="Good morning.")


async def test_the_list_shows_the_circles_own_rate(stage: Stage) -> None:
    shown = await say(stage, "rules.list")
    assert "Held messages that you decided on in 90 days: 0" in shown
    assert "flood-links" in shown


async def test_a_language_without_rules_says_so(stage: Stage) -> None:
    await stage.keep(CircleSaved(a_circle(language="eo", version=9)))
    assert "noticing is off" in await say(stage, "rules.list")


@pytest.mark.parametrize("part", ["list", "set", "words", "test", "report", "drop"])
async def test_rules_are_for_facilitators(stage: Stage, part: str) -> None:
    await stage.act(ADA, f"rules.{part}", rule="slur", standing="rule-off", words="heron", sentence="x", w="1")
    async with stage.parts.database.read() as connection:
        assert (await connection.execute(select(t.rule_words))).first() is None
        assert (await connection.execute(select(t.rule_standings))).first() is None


async def test_they_hold_after_a_restart(tmp_path: Path, content: Content) -> None:
    folder = tmp_path / "again"
    folder.mkdir()
    async with a_stage(folder, content) as first:
        await first.keep(CircleSaved(a_circle()), a_member(ADA))
        await say(first, "rules.words", words="heron", kind="rule-hold")
    async with a_stage(folder, content) as second:
        assert await heard(second, written(PLAIN)) == 1


def test_two_weeks_are_added_up_and_older_counts_are_left_out() -> None:
    today = date(2026, 12, 20)
    hits = tuple(
        ShadowHits(circle=CIRCLE, day=today - timedelta(days=days), rule="slur", count=2) for days in (0, 13, 14, 30)
    )
    assert in_the_last_weeks(hits, today) == {"slur": 4}


async def test_no_text_makes_the_guard_raise_or_stands_in_a_log(stage: Stage) -> None:
    guard = Guard(stage.parts.engine, stage.parts.engine.rulebook)
    await say(stage, "rules.words", words="zebra", kind="rule-pattern")
    out = io.StringIO()

    async def broken(act: object) -> None:
        raise ValueError("zebra secret")

    with redirect_stdout(out), redirect_stderr(out):
        for number, text in enumerate(("zebra secret", "\x00", "\ud800 zebra", "@everyone" * 900, "x" * 40_000)):
            await guard.hear(written(text, 100 + number))
        guard._engine = type("Broken", (), {"index": stage.parts.engine.index, "happen": staticmethod(broken)})()
        await guard.hear(written("zebra secret", 200))
    assert "secret" not in out.getvalue()


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(max_size=300), number=st.integers(1, 9))
async def test_the_guard_hears_whatever_is_written(stage: Stage, text: str, number: int) -> None:
    guard = Guard(stage.parts.engine, stage.parts.engine.rulebook)
    await guard.hear(written(text, number))


async def test_the_listener_of_the_engine_holds_and_danger_is_answered_first(stage: Stage) -> None:
    await stage.keep(a_member(ADA, noticing=True, reach=Reach.FULL, country="GB"))
    await say(stage, "rules.words", words="heron", kind="rule-hold")
    listener = stage.parts.engine.listener
    assert listener is not None
    await listener(written("I have the pills here and tonight I will end my life by the heron pond."))
    await stage.parts.engine.settle_all()
    note = next(place for place, key in enumerate(stage.platform.keys) if key.startswith("note/"))
    held = next(place for place, key in enumerate(stage.platform.keys) if key.endswith("/author"))
    assert note < held


async def test_rules_that_were_read_at_the_start_are_at_hand_without_their_files(stage: Stage, tmp_path: Path) -> None:
    shutil.copytree(CONTENT / "safety" / "en", tmp_path / "safety" / "en")
    rulebook = Rulebook(stage.parts.database, stage.parts.vault, tmp_path)
    await rulebook.warm(["en-GB", "en", "xx"])
    shutil.rmtree(tmp_path / "safety")
    assert (await rulebook.written("en")).rules
    assert not (await rulebook.written("xx")).rules
