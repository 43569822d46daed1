"""A circle writes its own agreements; members keep everything and are asked to read them when it suits them."""

from __future__ import annotations

from pathlib import Path

from bots.app import Content
from core.circles.agreeing import take_agreements
from core.circles.agreeing_cards import CircleAgreements
from core.circles.changes import CircleSaved
from core.circles.model import Here
from core.kernel.decision import Show
from core.kernel.events import Act, Actor, Place
from core.kernel.ids import EventId, PersonId, RoomId, SpaceId
from core.kernel.moment import at
from core.programme.agreements import Agreements
from tests.stage import START, Stage, a_circle, a_member, a_stage, words

FACILITATOR, MEMBER = "practice:fatima", "practice:anna"
OWN = "- We listen.\n- Anyone may pass.\n\n* Nothing leaves this room."


def ours(language: str = "en") -> Agreements:
    return Agreements(
        id="default", language=language, title="We agree", opening="Hello.", points=("One.",), closing="Go in peace."
    )


async def versions(stage: Stage) -> str:
    """What the yes button of joining would carry."""
    shown = await stage.act("practice:new", "join.show")
    assert shown is not None
    rows = shown.view.rows  # type: ignore[union-attr]
    return dict(rows[0][0].given)["v"]


def test_own_points_are_read_with_or_without_a_mark_before_them() -> None:
    assert ours().with_points(OWN).points == ("We listen.", "Anyone may pass.", "Nothing leaves this room.")


def test_own_agreements_have_one_version_for_every_language() -> None:
    assert ours("en").with_points(OWN).version == ours("es").with_points(OWN).version


def test_a_translation_is_no_change_but_own_words_are_in_both_directions() -> None:
    usual, own = ours(), ours().with_points(OWN)
    assert not usual.changed_since(ours("es").version)
    assert own.changed_since(ours("es").version)
    assert usual.changed_since(own.version)
    assert not own.changed_since(own.version)
    assert not own.changed_since("")


def test_two_points_are_too_few_and_change_nothing() -> None:
    act = Act(
        id=EventId("practice:1"),
        action="agreements.written",
        actor=Actor(person=PersonId(FACILITATOR)),
        place=Place(space=SpaceId("practice:house"), room=RoomId("practice:back")),
        given={"text": "One.\nTwo."},
    )
    decision = take_agreements(Here(circle=a_circle()), act, at(START, seed="x"))
    assert decision.changes == ()
    assert decision.reply == Show(CircleAgreements(circle=a_circle().id, note="agreeing-too-few"))


async def test_a_facilitator_writes_them_and_newcomers_read_them(stage: Stage) -> None:
    asked = await stage.act(FACILITATOR, "agreements.edit")
    assert "one on each line" in words(asked)
    shown = words(await stage.act(FACILITATOR, "agreements.written", text=OWN))
    assert "Anyone may pass." in shown
    joining = words(await stage.act("practice:new", "join.show"))
    assert "Anyone may pass." in joining
    assert "Nobody here is a counsellor" in joining
    assert "You can leave whenever you like" in joining


async def test_members_keep_everything_and_may_agree_again_when_they_look(stage: Stage) -> None:
    await stage.act(MEMBER, "join.yes", v=await versions(stage))
    await stage.act(FACILITATOR, "agreements.written", text=OWN)
    assert "agreements have changed" in words(await stage.act(MEMBER, "menu.show")).lower()
    assert "No topic yet" in words(await stage.act(MEMBER, "topic.show"))
    assert "Anyone may pass." in words(await stage.act(MEMBER, "join.show"))
    await stage.act(MEMBER, "join.yes", v=await versions(stage))
    assert "agreements have changed" not in words(await stage.act(MEMBER, "menu.show")).lower()


async def test_the_circle_is_told_once_and_only_when_a_facilitator_wants_it(stage: Stage) -> None:
    await stage.act(FACILITATOR, "agreements.written", text=OWN)
    assert not [one for one in stage.platform.sent if "agree" in words(one.view).lower()]
    await stage.act(FACILITATOR, "agreements.tell", v="own-12345678")
    await stage.act(FACILITATOR, "agreements.tell", v="own-12345678")
    told = [one for one in stage.platform.sent if "What we agree on" in words(one.view)]
    assert len(told) == 1


async def test_a_member_cannot_write_them(stage: Stage) -> None:
    await stage.keep(a_member(MEMBER))
    before = await versions(stage)
    await stage.act(MEMBER, "agreements.written", text=OWN)
    await stage.act(MEMBER, "agreements.usual")
    assert await versions(stage) == before


async def test_they_stand_after_a_restart_and_the_usual_ones_come_back(tmp_path: Path, content: Content) -> None:
    async with a_stage(tmp_path, content) as first:
        await first.keep(CircleSaved(a_circle()))
        await first.act(FACILITATOR, "agreements.written", text=OWN)
    async with a_stage(tmp_path, content) as again:
        assert "Anyone may pass." in words(await again.act("practice:new", "join.show", event="practice:later-1"))
        await again.act(FACILITATOR, "agreements.usual", event="practice:later-2")
        assert "Anyone may pass." not in words(await again.act("practice:new", "join.show"))
