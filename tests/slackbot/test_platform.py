"""What Slack's answers mean for a delivery."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from datetime import UTC, datetime
from typing import Any

import pytest

from bots.engine.buttons import mark_of
from bots.engine.platform import Absent, CannotTell, Found, NotNow, Parcel
from bots.slackbot.calls import Calls
from bots.slackbot.platform import SlackPlatform
from core.cards import CARDS
from core.kernel.cards import Button, Document, Paragraph, Plot, View
from core.kernel.effects import Post, Whisper, Withdraw
from core.kernel.events import Obstacle, Receipt, Refused, Sent, TryLater, Unclear
from core.kernel.extras import LetBack, OpenThread, RemovePerson
from core.kernel.ids import DeliveryKey, MessageRef, PersonId, RoomId
from tests.slackbot.stub import SENT, Stub, a_stub

KEY = DeliveryKey("occasion/1")
SINCE = datetime(2026, 12, 1, 18, tzinfo=UTC)
VIEW = View("A topic", (Paragraph("Some **words** & <more>"),), ((Button("Read", "topic.show"),),), notice="Hello")
CARD: Any = CARDS[0].examples()[0]


@pytest.fixture
async def slack() -> AsyncGenerator[tuple[Stub, SlackPlatform]]:
    async with a_stub() as (stub, calls):
        stub.says("chat.postMessage", SENT)
        stub.says("conversations.open", {"ok": True, "channel": {"id": "D7"}})
        yield stub, SlackPlatform(calls, neutral="Something new.")


def a_post(view: View = VIEW) -> Parcel:
    return Parcel(key=KEY, effect=Post(key=KEY, room=RoomId("slack:C1"), card=CARD), view=view, card="x")


def a_whisper() -> Parcel:
    return Parcel(key=KEY, effect=Whisper(key=KEY, person=PersonId("slack:U1"), card=CARD), view=VIEW, card="x")


async def test_a_post_carries_its_mark_where_nobody_sees_it(slack: tuple[Stub, SlackPlatform]):
    stub, platform = slack
    assert await platform.carry_out(a_post()) == Sent(message=MessageRef("C1/1.000100"))
    (asked,) = stub.of("chat.postMessage")
    assert asked["channel"] == "C1"
    assert asked["text"] == "Hello"
    assert asked["metadata"] == {"event_type": "circlekeeper", "event_payload": {"key": mark_of(KEY)}}
    assert [block["type"] for block in asked["blocks"]] == ["header", "section", "actions"]


async def test_a_private_message_goes_where_slack_keeps_them(slack: tuple[Stub, SlackPlatform]):
    stub, platform = slack
    await platform.carry_out(a_whisper())
    await platform.carry_out(a_whisper())
    assert [one["channel"] for one in stub.of("chat.postMessage")] == ["D7", "D7"]
    assert len(stub.of("conversations.open")) == 1


@pytest.mark.parametrize(
    ("error", "receipt"),
    [
        ("channel_not_found", Refused(obstacle=Obstacle.ROOM_GONE)),
        ("is_archived", Refused(obstacle=Obstacle.ROOM_GONE)),
        ("not_in_channel", Refused(obstacle=Obstacle.NOT_ALLOWED, missing="membership")),
        ("restricted_action", Refused(obstacle=Obstacle.NOT_ALLOWED)),
        ("token_revoked", Refused(obstacle=Obstacle.BOT_REMOVED)),
        ("account_inactive", Refused(obstacle=Obstacle.BOT_REMOVED)),
        ("invalid_blocks", Refused(obstacle=Obstacle.INVALID)),
        ("invalid_auth", TryLater(seconds=60)),
        ("fatal_error", Unclear()),
    ],
)
async def test_a_refusal_is_said_in_our_words(slack: tuple[Stub, SlackPlatform], error: str, receipt: Receipt):
    stub, platform = slack
    stub.says("chat.postMessage", {"ok": False, "error": error})
    assert await platform.carry_out(a_post()) == receipt


async def test_a_scope_that_is_missing_is_named(slack: tuple[Stub, SlackPlatform]):
    stub, platform = slack
    stub.says("chat.postMessage", {"ok": False, "error": "missing_scope", "needed": "chat:write", "provided": ""})
    assert await platform.carry_out(a_post()) == Refused(obstacle=Obstacle.NOT_ALLOWED, missing="chat:write")


@pytest.mark.parametrize(
    ("error", "obstacle"), [("user_not_found", Obstacle.PERSON_GONE), ("cannot_dm_bot", Obstacle.DM_CLOSED)]
)
async def test_a_person_who_cannot_be_reached(slack: tuple[Stub, SlackPlatform], error: str, obstacle: Obstacle):
    stub, platform = slack
    stub.says("conversations.open", {"ok": False, "error": error})
    assert await platform.carry_out(a_whisper()) == Refused(obstacle=obstacle)
    assert stub.of("chat.postMessage") == []


async def test_a_lost_answer_before_the_message_was_sent_is_not_unclear(slack: tuple[Stub, SlackPlatform]):
    stub, platform = slack
    stub.says("conversations.open", "cut")
    assert isinstance(await platform.carry_out(a_whisper()), TryLater)


async def test_silence_that_slack_asks_for_is_kept_for_that_room_and_only_that(slack: tuple[Stub, SlackPlatform]):
    stub, platform = slack
    stub.says("chat.postMessage", (429, {"Retry-After": "30"}, {"ok": False, "error": "ratelimited"}), SENT)
    assert await platform.carry_out(a_post()) == TryLater(seconds=30)
    again = await platform.carry_out(a_post())
    assert isinstance(again, TryLater)
    assert 29 < again.seconds < 31
    assert len(stub.of("chat.postMessage")) == 1
    assert isinstance(await platform.carry_out(a_whisper()), Sent)


@pytest.mark.parametrize("answer", ["cut", (503, {}, "<html>down</html>"), (500, {}, {"ok": False})])
async def test_a_lost_answer_is_unclear_and_nothing_is_sent_twice(slack: tuple[Stub, SlackPlatform], answer: Any):
    stub, platform = slack
    stub.says("chat.postMessage", answer)
    assert await platform.carry_out(a_post()) == Unclear()
    assert len(stub.of("chat.postMessage")) == 1


async def test_nobody_there_means_later():
    async with a_stub() as (_, calls):
        calls = Calls(calls.client)
        calls.client.base_url = "http://127.0.0.1:9/api/"
        assert isinstance(await SlackPlatform(calls, neutral="").carry_out(a_post()), TryLater)


async def test_a_message_of_ours_is_taken_back_and_one_that_is_gone_already_counts(slack: tuple[Stub, SlackPlatform]):
    stub, platform = slack
    back = Parcel(key=KEY, effect=Withdraw(key=KEY, message=MessageRef("C1/1.5")))
    assert await platform.carry_out(back) == Sent(message=MessageRef("C1/1.5"))
    stub.says("chat.delete", {"ok": False, "error": "message_not_found"})
    assert await platform.carry_out(back) == Sent(message=MessageRef("C1/1.5"))


async def test_a_thread_cannot_be_opened(slack: tuple[Stub, SlackPlatform]):
    _, platform = slack
    effect = OpenThread(key=KEY, room=RoomId("slack:C1"), under=MessageRef("C1/1.5"), title="x")
    assert await platform.carry_out(Parcel(key=KEY, effect=effect)) == Refused(obstacle=Obstacle.NOT_POSSIBLE)
    assert platform.extras(RoomId("slack:C1")) == {RemovePerson, LetBack}


async def test_files_hang_under_their_message_with_words_for_who_cannot_see(slack: tuple[Stub, SlackPlatform]):
    stub, platform = slack
    stub.says("files.getUploadURLExternal", {"ok": True, "upload_url": stub.address, "file_id": "F1"})
    view = View(blocks=(Plot((("2026-11-30", 3),), ("a", "b", "c", "d", "e"), "in between"), Document("x.md", "text")))
    assert isinstance(await platform.carry_out(a_post(view)), Sent)
    assert stub.of("files.getUploadURLExternal")[0]["alt_txt"] == "in between"
    assert stub.files[1] == b"text"
    (shown,) = stub.of("files.completeUploadExternal")
    assert shown["thread_ts"] == "1.000100"


def page(*marks: str, cursor: str = "") -> dict[str, Any]:
    messages = [
        {"ts": f"9.{place}", "metadata": {"event_type": "circlekeeper", "event_payload": {"key": mark}}}
        for place, mark in enumerate(marks)
    ]
    return {
        "ok": True,
        "messages": [{"ts": "1.0", "text": "of somebody"}, *messages],
        "has_more": bool(cursor),
        "response_metadata": {"next_cursor": cursor},
    }


async def test_what_was_sent_is_found_by_its_mark_on_a_later_page(slack: tuple[Stub, SlackPlatform]):
    stub, platform = slack
    stub.says("conversations.history", page("other", cursor="more"), page("another", mark_of(KEY)))
    assert await platform.look_up(a_post(), SINCE) == Found(MessageRef("C1/9.1"))
    first, second = stub.of("conversations.history")
    assert float(first["oldest"]) == SINCE.timestamp() - 300
    assert second["cursor"] == "more"


async def test_what_was_not_sent_is_absent(slack: tuple[Stub, SlackPlatform]):
    stub, platform = slack
    stub.says("conversations.history", page("other"))
    assert await platform.look_up(a_post(), SINCE) == Absent()


async def test_without_the_scope_to_look_nobody_can_tell(slack: tuple[Stub, SlackPlatform]):
    stub, platform = slack
    stub.says("conversations.history", {"ok": False, "error": "missing_scope", "needed": "channels:history"})
    assert await platform.look_up(a_post(), SINCE) == CannotTell(Obstacle.NOT_ALLOWED)


async def test_a_search_that_slack_does_not_answer_is_made_later(slack: tuple[Stub, SlackPlatform]):
    stub, platform = slack
    stub.says("conversations.history", (429, {"Retry-After": "7"}, {"ok": False, "error": "ratelimited"}))
    assert await platform.look_up(a_post(), SINCE) == NotNow(7)
