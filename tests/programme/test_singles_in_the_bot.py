"""Prompts that stand alone are queued and posted, small questions go with check-ins, and nothing for two is pushed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from bots.app import Content
from bots.engine.buttons import encode
from bots.engine.render import Renderer
from core.circles.changes import CircleSaved
from core.circles.model import CircleState
from core.commands import ACTIONS
from core.kernel.cards import Desk
from core.kernel.ids import PlatformName
from core.programme.browsing import SingleOpen, SinglesList
from core.programme.pairs import PairShown, PairsList
from core.programme.singles import SingleKind, headed
from core.reflections.asking import turn_of
from core.reflections.invitations import CheckInInvitation
from tests.stage import CIRCLE, START, Stage, a_circle, a_member, a_series, saved, words

FACILITATOR, MEMBER, STRANGER = "practice:fatima", "practice:anna", "practice:zed"
GATED = "single/telling-or-keeping"


def desk(content: Content, language: str = "en") -> Desk:
    return Renderer(content.wording, content.loaded).desk(PlatformName.PRACTICE, None, language=language)


def posted(stage: Stage) -> list[str]:
    return [words(one.view) for one in stage.platform.sent]


async def test_a_facilitator_reads_every_kind(stage: Stage, content: Content) -> None:
    for kind in SingleKind:
        shown = words(await stage.act(FACILITATOR, "prompts.browse", kind=kind.value))
        singles = content.loaded.library.singles_of(kind, "en")
        assert kind is SingleKind.PAIR or headed(singles[0].text, 90) in shown
    opening = content.loaded.library.singles_of(SingleKind.OPENING, "en")[2]
    assert opening.text in words(await stage.act(FACILITATOR, "prompts.single", k="openings", i=opening.id))


async def test_a_member_may_not_browse_or_post(stage: Stage) -> None:
    await stage.keep(a_member(MEMBER))
    for action in ("prompts.browse", "prompts.single", "prompts.post"):
        assert "facilitator" in words(await stage.act(MEMBER, action, t=GATED)).lower()
    assert posted(stage) == []


async def test_a_single_prompt_goes_into_the_queue_and_out_on_the_topics_day_with_its_gate(stage: Stage) -> None:
    await stage.keep(saved(a_series()))
    shown = words(await stage.act(FACILITATOR, "prompts.add", t=GATED, place="1"))
    assert "What is the difference" in shown
    await stage.run_until(START + timedelta(days=1))
    [text] = [one for one in posted(stage) if "a secret" in one]
    assert "If you are afraid" in text
    assert "You owe nobody an account of it" in text
    assert "a secret" in words(await stage.act(FACILITATOR, "topic.show"))


async def test_a_single_prompt_is_posted_at_once_and_only_once_a_day(stage: Stage) -> None:
    await stage.act(FACILITATOR, "prompts.post", t=GATED)
    await stage.act(FACILITATOR, "prompts.post", t=GATED)
    assert len([one for one in posted(stage) if "a secret" in one]) == 1


async def test_a_resting_circle_posts_no_single_and_neither_does_a_forged_button(stage: Stage) -> None:
    for forged in ("", "single/", "single/../x", "where-it-comes-from", "single/a b"):
        await stage.act(FACILITATOR, "prompts.post", t=forged)
    await stage.keep(CircleSaved(replace(a_circle(), state=CircleState.PAUSED)))
    assert "resting" in words(await stage.act(FACILITATOR, "prompts.post", t=GATED))
    assert posted(stage) == []


async def test_what_is_not_in_the_library_is_not_posted(stage: Stage) -> None:
    shown = words(await stage.act(FACILITATOR, "prompts.post", t="single/not-there"))
    assert "on its way" not in shown
    assert posted(stage) == []


def test_small_questions_come_in_turn_week_by_week_and_day_by_day() -> None:
    first = date(2026, 11, 30)
    weekly = {turn_of(f"bbbbbbbbbbbb/{first + timedelta(weeks=week)}/0", 30) for week in range(30)}
    daily = {turn_of(f"bbbbbbbbbbbb/{first + timedelta(days=day)}/0", 28) for day in range(27)}
    assert (len(weekly), len(daily)) == (30, 27)
    assert turn_of("bbbbbbbbbbbb/run/abc", 30) in range(30)


def test_an_invitation_to_check_in_carries_the_same_question_however_often_it_is_put_into_words(
    content: Content,
) -> None:
    card = CheckInInvitation(circle=CIRCLE, circle_name="Evening circle", occasion="bbbbbbbbbbbb/2026-12-01/0")
    later = replace(card, occasion="bbbbbbbbbbbb/2026-12-08/0")
    said = words(card.view(desk(content)))
    assert said == words(card.view(desk(content)))
    assert said != words(later.view(desk(content)))
    assert "A small question" in said
    assert "A small question" not in words(replace(card, discreet=True).view(desk(content)))


def test_the_small_question_is_asked_in_the_readers_language(content: Content) -> None:
    card = CheckInInvitation(circle=CIRCLE, circle_name="Círculo", occasion="bbbbbbbbbbbb/2026-12-01/0")
    english = {one.text for one in content.loaded.library.singles_of(SingleKind.CHECK_IN, "en")}
    said = words(card.view(desk(content, "es")))
    assert not any(text in said for text in english)


async def test_something_for_two_is_found_under_topic_and_begins_with_its_gate(stage: Stage) -> None:
    await stage.keep(a_member(MEMBER))
    topic = await stage.act(MEMBER, "topic.show")
    assert "pairs.list" in [button.action for row in topic.view.rows for button in row]  # type: ignore[union-attr]
    listed = words(await stage.act(MEMBER, "pairs.list"))
    assert listed.index("afraid of the other person") < listed.index("Small things for two")
    shown = words(await stage.act(MEMBER, "pairs.open", x="ten-minute-news"))
    assert shown.splitlines()[1].startswith("If you are afraid of the other person, leave this one out. Alone: ")


async def test_nobody_from_outside_sees_what_is_for_two(stage: Stage) -> None:
    for action in ("pairs.list", "pairs.open"):
        assert "Small things" not in words(await stage.act(STRANGER, action, x="ten-minute-news"))


async def test_no_exercise_for_two_ever_comes_unasked(stage: Stage, content: Content) -> None:
    await stage.keep(a_member(MEMBER), saved(a_series()))
    await stage.run_until(START + timedelta(weeks=6))
    titles = {pair.title for pair in content.loaded.library.pairs_of("en")}
    assert posted(stage)
    assert not any(title in text for title in titles for text in posted(stage))


def test_every_single_fits_into_its_buttons(content: Content) -> None:
    library = content.loaded.library
    known = {action.name for action in ACTIONS}
    cards = [SinglesList(circle=CIRCLE, kind=kind) for kind in SingleKind]
    cards += [
        SingleOpen(circle=CIRCLE, kind=kind, single=one.id) for kind in SingleKind for one in library.singles_of(kind)
    ]
    cards += [PairsList(circle=CIRCLE), *(PairShown(circle=CIRCLE, pair=pair.id) for pair in library.pairs_of())]
    for card in cards:
        for row in card.view(desk(content)).rows:
            for button in row if isinstance(row, tuple) else ():
                action = getattr(button, "action", "")
                if action:
                    assert action in known
                    assert len(encode(action, button.given)) <= 75
