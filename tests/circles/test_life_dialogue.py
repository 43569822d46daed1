"""Pausing, resuming, closing, announcing and reviewing, through the engine."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select, update

from bots.engine.platform import Parcel, Shown, ShownForm, ShownView
from bots.store import tables as t
from core.circles.changes import TroubleOpened
from core.circles.model import CircleState, Trouble, TroubleKind
from core.kernel.cards import Button
from core.kernel.effects import Alert, Post, Whisper
from core.kernel.events import Change, Obstacle, Receipt, Refused, Weather
from core.kernel.ids import EventId, PersonId, QueueItemId, RoomId, SpaceId, TextRef
from core.programme.changes import QueueSaved, TextKept
from core.programme.queue import ItemState, QueueItem
from core.schedule.series import SeriesKind
from tests.stage import CIRCLE, PROGRAMME, START, Stage, a_member, a_series, saved, words

FACILITATOR = "practice:fatima"
MONDAY = datetime(2026, 11, 30, 17, tzinfo=UTC)


async def facilitator(stage: Stage, action: str, **given: str) -> Shown | None:
    return await stage.act(FACILITATOR, action, circle=CIRCLE, **given)


async def column(stage: Stage, what: object, *where: object) -> list[object]:
    async with stage.parts.database.read() as connection:
        return list((await connection.execute(select(what).where(*where))).scalars())  # type: ignore[call-overload, arg-type]


def state(stage: Stage) -> CircleState:
    circle = stage.parts.engine.index.get(CIRCLE)
    assert circle is not None
    return circle.state


def buttons(shown: Shown | None) -> dict[str, Button]:
    assert isinstance(shown, ShownView)
    rows = [row for row in shown.view.rows if isinstance(row, tuple)]
    return {one.action: one for row in rows for one in row if isinstance(one, Button)}


def refusing(kind: type[object], obstacle: Obstacle) -> object:
    def answer(parcel: Parcel) -> Receipt | None:
        return Refused(obstacle=obstacle, missing="Send Messages") if isinstance(parcel.effect, kind) else None

    return answer


async def test_a_paused_circle_posts_nothing_and_owes_nothing_afterwards(stage: Stage) -> None:
    await stage.keep(saved(a_series()))
    assert "The circle rests until a facilitator lets it go on." in words(await facilitator(stage, "life.pause"))
    await stage.run_until(MONDAY + timedelta(hours=1))
    assert "The circle is open." in words(await facilitator(stage, "life.resume"))
    await stage.run_until(MONDAY + timedelta(days=6))
    assert stage.platform.sent == []
    await stage.run_until(MONDAY + timedelta(days=7))
    assert stage.platform.keys == ["bbbbbbbbbbbb/2026-12-07/0"]
    assert await column(stage, t.troubles.c.kind) == []


async def test_a_pause_until_a_day_ends_by_itself_on_that_day(stage: Stage) -> None:
    await stage.keep(saved(a_series()))
    shown = await facilitator(stage, "life.pause", until="7 December")
    assert "The circle rests until Monday 7 December" in words(shown)
    await stage.run_until(MONDAY + timedelta(days=6))
    assert (stage.platform.sent, state(stage)) == ([], CircleState.PAUSED)
    await stage.run_until(MONDAY + timedelta(days=7))
    assert stage.platform.keys == ["bbbbbbbbbbbb/2026-12-07/0"]
    assert state(stage) is CircleState.OPEN


async def test_when_a_pause_is_over_nobody_is_told_that_it_lasts(stage: Stage) -> None:
    await stage.keep(saved(a_series(day="FR")))
    await facilitator(stage, "life.pause", until="2 December")
    await stage.run_until(MONDAY + timedelta(days=2))
    assert "The circle is open." in words(await facilitator(stage, "life.status"))


@pytest.mark.parametrize(
    ("until", "said"), [("soon", "could not read that day"), ("2026-11-30", "not ahead of us"), ("12/1", "could not")]
)
async def test_a_day_that_cannot_be_meant_pauses_nothing(stage: Stage, until: str, said: str) -> None:
    assert said in words(await facilitator(stage, "life.pause", until=until))
    assert state(stage) is CircleState.OPEN


async def test_a_pause_takes_back_reflections_that_are_still_to_arrive(stage: Stage) -> None:
    await stage.keep(
        saved(a_series(SeriesKind.REFLECTION, "cccccccccccc")), a_member("practice:anna"), a_member("practice:ben")
    )
    stage.clock.time = MONDAY
    await stage.parts.engine.tick()
    await facilitator(stage, "life.pause")
    await stage.run_until(MONDAY + timedelta(days=2))
    assert len(stage.platform.sent) < 2


async def test_a_circle_that_stopped_itself_goes_on_when_it_is_mended(stage: Stage) -> None:
    stage.platform.answer = refusing(Post, Obstacle.BOT_REMOVED)  # type: ignore[assignment]
    await stage.keep(saved(a_series()))
    await stage.run_until(MONDAY)
    assert state(stage) is CircleState.STOPPED
    status = await facilitator(stage, "life.status")
    assert "I was removed from the place where Evening circle meets." in words(status)
    assert "life.resume" in buttons(status)
    stage.platform.answer = lambda parcel: None
    assert "What stands in the way" not in words(await facilitator(stage, "life.resume"))
    stage.platform.sent.clear()
    await stage.run_until(MONDAY + timedelta(days=7))
    assert stage.platform.keys == ["bbbbbbbbbbbb/2026-12-07/0"]
    first = stage.parts.content.loaded.library.programmes[PROGRAMME].topics[0]
    [parcel] = stage.platform.sent
    assert parcel.view is not None
    assert parcel.view.title == first.title


async def test_closing_needs_the_circles_name(stage: Stage) -> None:
    await stage.keep(saved(a_series()))
    asked = await facilitator(stage, "life.archive")
    assert "Members can still read, export and erase what they wrote." in words(asked)
    form = await facilitator(stage, "life.archive-word")
    assert isinstance(form, ShownForm)
    assert "not the circle’s name" in words(await facilitator(stage, "life.archived", name="Morning circle"))
    assert state(stage) is CircleState.OPEN
    await facilitator(stage, "life.archived", name="  evening CIRCLE ")
    assert state(stage) is CircleState.ARCHIVED
    await stage.run_until(MONDAY + timedelta(days=30))
    assert [parcel.card for parcel in stage.platform.sent] == ["circle-farewell"]
    assert await stage.parts.engine.next_due() is None
    for action in ("life.pause", "life.resume", "life.archive", "announce.write"):
        assert "This circle has closed." in words(await facilitator(stage, action))


async def test_the_week_is_shown_on_demand_to_the_one_who_asks(stage: Stage) -> None:
    await stage.keep(saved(a_series()))
    shown = await facilitator(stage, "life.week")
    assert isinstance(shown, ShownView)
    assert shown.private
    assert "Monday 30 November, 18:00: topic" in words(shown)
    assert stage.platform.sent == []


async def test_the_roster_says_who_is_in_and_nothing_of_their_pauses(stage: Stage) -> None:
    pause = START.date() + timedelta(days=9)
    await stage.keep(a_member("practice:anna", paused_until=pause), a_member("practice:ben", discreet=True))
    said = words(await facilitator(stage, "members.list"))
    assert "2 members, of at most 12." in said
    assert "anna" in said
    assert "since Monday 30 November" in said
    assert "9 December" not in said
    assert await column(stage, t.events.c.reply) == [""]


# Announcements


async def test_an_announcement_is_looked_at_before_it_is_posted(stage: Stage) -> None:
    form = await facilitator(stage, "announce.write")
    assert isinstance(form, ShownForm)
    look = await facilitator(stage, "announce.look", text="We meet an hour later.", at="")
    assert "We meet an hour later." in words(look)
    assert stage.platform.sent == []
    await facilitator(stage, "announce.post")
    [parcel] = stage.platform.sent
    assert words(parcel.view).splitlines()[1] == "We meet an hour later."
    assert isinstance(parcel.effect, Post)
    assert parcel.effect.room == "practice:home"
    assert len(await column(stage, t.texts.c.ref)) == 1


async def test_pressing_post_twice_posts_once(stage: Stage) -> None:
    await facilitator(stage, "announce.look", text="We meet an hour later.")
    await facilitator(stage, "announce.post")
    assert "There is nothing here any more" in words(await facilitator(stage, "announce.post"))
    assert len(stage.platform.sent) == 1


async def test_an_announcement_for_later_waits_and_can_be_taken_back(stage: Stage) -> None:
    look = await facilitator(stage, "announce.write", text="See you tomorrow.", at="1 December 18:00")
    post = buttons(look)["announce.post"]
    going = await facilitator(stage, "announce.post", t=dict(post.given)["t"])
    assert "It goes out on Tuesday 1 December at 18:00." in words(going)
    back = dict(buttons(going)["announce.drop"].given)
    await stage.run_until(MONDAY + timedelta(hours=23))
    assert stage.platform.sent == []
    assert "Gone." in words(await facilitator(stage, "announce.drop", r=back["r"]))
    await stage.run_until(MONDAY + timedelta(days=2))
    assert stage.platform.sent == []
    assert await column(stage, t.texts.c.ref) == []


async def test_an_announcement_for_later_is_posted_then(stage: Stage) -> None:
    look = await facilitator(stage, "announce.write", text="See you tomorrow.", at="1 December 18:00")
    await facilitator(stage, "announce.post", t=dict(buttons(look)["announce.post"].given)["t"])
    await stage.run_until(MONDAY + timedelta(days=1))
    assert [parcel.card for parcel in stage.platform.sent] == ["announcement-posted"]


async def test_a_time_that_cannot_be_read_offers_no_button_to_post(stage: Stage) -> None:
    look = await facilitator(stage, "announce.look", text="Soon.", at="when it suits")
    assert "I could not read when." in words(look)
    assert "announce.post" not in buttons(look)
    again = await facilitator(stage, "announce.write", again="1")
    assert isinstance(again, ShownForm)
    assert again.form.fields[0].value == "Soon."


async def test_an_announcements_words_are_nowhere_in_the_tables(stage: Stage) -> None:
    await facilitator(stage, "announce.look", text="zebrafinch")
    await facilitator(stage, "announce.post")
    async with stage.parts.database.read() as connection:
        for table in t.metadata.sorted_tables:
            for row in await connection.execute(select(table)):
                assert "zebrafinch" not in repr(tuple(row))


# Review


def a_trouble(kind: TroubleKind, subject: str, **other: object) -> TroubleOpened:
    return TroubleOpened(Trouble(circle=CIRCLE, kind=kind, subject=subject, since=START, **other))  # type: ignore[arg-type]


async def test_review_shows_one_thing_at_a_time_the_most_pressing_first(stage: Stage) -> None:
    item = QueueItem(
        id=QueueItemId("sugg"),
        circle=CIRCLE,
        programme=PROGRAMME,
        place=90,
        text_ref=TextRef("ref"),
        state=ItemState.SUGGESTED,
        suggested_by=PersonId("practice:anna"),
    )
    await stage.keep(
        a_member("practice:anna"),
        a_trouble(TroubleKind.DM_CLOSED, "practice:ben", person=PersonId("practice:ben")),
        QueueSaved((item,)),
        TextKept(ref=TextRef("ref"), circle=CIRCLE, person=PersonId("practice:anna"), text="How to say no?"),
    )
    first = await facilitator(stage, "review.list")
    assert "A private message in Evening circle could not be delivered." in words(first)
    assert "ben" in words(first)
    assert "1 of 2." in words(first)
    second = await facilitator(stage, "review.list", n="1")
    assert "How to say no?" in words(second)
    approve = buttons(second)["prompts.approve"]
    assert dict(approve.given) == {"circle": CIRCLE, "i": "sugg"}
    assert set(await column(stage, t.events.c.reply)) == {""}


async def test_a_trouble_put_aside_is_gone_and_told_again_if_it_comes_again(stage: Stage) -> None:
    stage.platform.answer = refusing(Post, Obstacle.NOT_POSSIBLE)  # type: ignore[assignment]
    await stage.keep(saved(a_series()))
    await stage.run_until(MONDAY)
    shown = await facilitator(stage, "review.list")
    aside = dict(buttons(shown)["review.aside"].given)
    assert "Nothing needs you just now." in words(await facilitator(stage, "review.aside", t=aside["t"]))
    assert "dealt with already" in words(await facilitator(stage, "review.aside", t=aside["t"]))
    await stage.run_until(MONDAY + timedelta(days=7))
    assert [parcel.card for parcel in stage.platform.sent] == ["trouble", "trouble"]


async def test_a_series_that_stopped_is_tried_again_with_the_same_topic(stage: Stage) -> None:
    stage.platform.answer = refusing(Post, Obstacle.NOT_ALLOWED)  # type: ignore[assignment]
    await stage.keep(saved(a_series()))
    await stage.run_until(MONDAY + timedelta(days=15))
    assert [parcel.card for parcel in stage.platform.sent] == ["trouble"]
    shown = await facilitator(stage, "review.list")
    assert "The topic stopped by itself" in words(shown)
    again = dict(buttons(shown)["review.again"].given)
    stage.platform.answer = lambda parcel: None
    assert "It goes on from its next time." in words(await facilitator(stage, "review.again", i=again["i"]))
    assert await column(stage, t.troubles.c.kind) == []
    await stage.run_until(MONDAY + timedelta(days=21))
    assert stage.platform.keys[1:] == ["bbbbbbbbbbbb/2026-12-21/0"]
    view = stage.platform.sent[1].view
    assert view is not None
    assert view.title == stage.parts.content.loaded.library.programmes[PROGRAMME].topics[0].title


async def test_a_member_who_opens_their_messages_again_leaves_the_review(stage: Stage) -> None:
    await stage.keep(saved(a_series(SeriesKind.REFLECTION, "cccccccccccc")), a_member("practice:anna"))
    stage.platform.answer = refusing(Whisper, Obstacle.DM_CLOSED)  # type: ignore[assignment]
    await stage.run_until(MONDAY + timedelta(hours=1))
    await stage.run_until(MONDAY + timedelta(days=7, hours=1))
    assert [parcel.card for parcel in stage.platform.sent] == ["trouble"]
    assert await column(stage, t.troubles.c.kind) == ["dm-closed"]
    stage.platform.answer = lambda parcel: None
    await stage.run_until(MONDAY + timedelta(days=14, hours=1))
    assert await column(stage, t.troubles.c.kind) == []


def a_change(change: Change, number: int) -> Weather:
    return Weather(
        id=EventId(f"practice:weather-{number}"),
        change=change,
        space=SpaceId("practice:house"),
        room=RoomId("practice:home"),
        detail="Send Messages",
    )


async def test_a_lost_permission_is_told_once_and_closed_by_the_next_post_that_arrives(stage: Stage) -> None:
    await stage.keep(saved(a_series()))
    for number in range(2):
        await stage.parts.engine.weather(a_change(Change.PERMISSION_LOST, number))
    await stage.run_until(MONDAY - timedelta(hours=1))
    assert [parcel.card for parcel in stage.platform.sent] == ["trouble"]
    assert await column(stage, t.troubles.c.kind) == ["not-allowed"]
    await stage.run_until(MONDAY)
    assert [parcel.card for parcel in stage.platform.sent] == ["trouble", "topic-posted"]
    assert await column(stage, t.troubles.c.kind) == []


async def test_a_permission_that_is_back_leaves_the_review(stage: Stage) -> None:
    await stage.parts.engine.weather(a_change(Change.PERMISSION_LOST, 1))
    await stage.parts.engine.weather(a_change(Change.PERMISSION_BACK, 2))
    assert await column(stage, t.troubles.c.kind) == []


async def test_a_home_that_is_gone_stops_the_circle_until_it_has_another(stage: Stage) -> None:
    await stage.keep(saved(a_series()))
    await stage.parts.engine.weather(a_change(Change.ROOM_GONE, 1))
    await stage.run_until(MONDAY + timedelta(hours=1))
    assert [parcel.card for parcel in stage.platform.sent] == ["trouble"]
    shown = await facilitator(stage, "setup.set", s="home", home="practice:garden")
    assert "life.resume" in buttons(shown)
    assert await column(stage, t.troubles.c.kind) == []
    await facilitator(stage, "life.resume")
    await stage.run_until(MONDAY + timedelta(days=7))
    [_, parcel] = stage.platform.sent
    assert isinstance(parcel.effect, Post)
    assert parcel.effect.room == "practice:garden"


async def test_a_weekly_card_that_cannot_be_posted_stops_and_is_told_in_private(stage: Stage) -> None:
    stage.platform.answer = refusing(Alert, Obstacle.ROOM_GONE)  # type: ignore[assignment]
    await stage.keep(saved(a_series(SeriesKind.WEEK, "dddddddddddd")))
    await stage.run_until(MONDAY + timedelta(days=15))
    assert [type(parcel.effect) for parcel in stage.platform.sent] == [Whisper]
    assert await column(stage, t.series.c.state) == ["stopped"]


async def test_a_series_of_another_circle_cannot_be_tried_again_from_here(stage: Stage) -> None:
    other = replace(a_series(name="eeeeeeeeeeee"), circle="zzzzzzzzzzzz")
    await stage.keep(saved(a_series()))
    async with stage.parts.database.write() as connection:
        await connection.execute(update(t.series).values(state="stopped"))
    assert "dealt with already" in words(await facilitator(stage, "review.again", i=other.id))
    assert await column(stage, t.series.c.state) == ["stopped"]
