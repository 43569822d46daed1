"""What facilitators do with the schedule, through the engine, with the clock moved by hand."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from typing import Any

from bots.app import Content
from bots.engine.platform import Shown, ShownForm, ShownView
from core.circles.changes import CircleSaved
from core.kernel.cards import Button, Document, Picker
from core.kernel.effects import Post, Whisper
from core.kernel.events import Act, Actor, Place
from core.kernel.ids import CircleId, EventId, PersonId, RoomId, SpaceId
from core.schedule.series import SeriesKind
from tests.stage import CIRCLE, PROGRAMME, Stage, a_circle, a_member, a_queue, a_series, a_stage, saved, words

MONDAY = datetime(2026, 11, 30, 17, tzinfo=UTC)
TOPICS = "bbbbbbbbbbbb"
FATIMA = "practice:fatima"


def buttons(shown: Shown | None) -> dict[str, Button]:
    assert isinstance(shown, ShownView)
    rows = [row for row in shown.view.rows if not isinstance(row, Picker)]
    return {one.label: one for row in rows for one in row if isinstance(one, Button)}


async def press(stage: Stage, shown: Shown | None, label: str, **more: Any) -> Shown | None:
    button = buttons(shown)[label]
    given: dict[str, Any] = {**dict(button.given), **more}
    return await stage.act(FATIMA, button.action, **given)


async def facilitate(stage: Stage, verb: str, **given: Any) -> Shown | None:
    return await stage.act(FATIMA, f"schedule.{verb}", **given)


async def test_a_series_is_added_in_one_line_and_posts_by_itself(stage: Stage):
    shown = await facilitate(stage, "add", kind="topic", days="monday", time="6pm")
    assert "every Monday at 18:00" in words(shown)
    assert "Monday 28 December, 18:00" in words(shown)
    assert stage.platform.sent == []
    assert "Added" in words(await press(stage, shown, "Add it"))
    await stage.run_until(MONDAY + timedelta(days=8))
    assert len(stage.platform.sent) == 2


async def test_what_is_missing_is_asked_for_step_by_step_and_survives_a_restart(tmp_path: Path, content: Content):
    async with a_stage(tmp_path, content) as stage:
        await stage.keep(CircleSaved(a_circle()), a_queue(content))
        kinds = await facilitate(stage, "add")
        often = await press(stage, kinds, "Announcement")
    async with a_stage(tmp_path, content) as stage:
        stage.acts = 50
        await stage.keep()
        form = await press(stage, often, "Once a month")
        assert isinstance(form, ShownForm)
        assert [one.name for one in form.form.fields] == ["nth", "days", "time", "start", "text"]
        given: dict[str, Any] = dict(form.form.given)
        slip = await stage.act(
            FATIMA, form.form.action, **given, nth="first", days="tue", time="sometime", text="See you."
        )
        assert "18:00 or 6pm" in words(slip)
        again = await press(stage, slip, "Fill in")
        assert isinstance(again, ShownForm)
        assert {one.name: one.value for one in again.form.fields}["text"] == "See you."
        summary = await stage.act(FATIMA, form.form.action, **given, nth="first", days="tue", time="19.30")
        assert "the first Tuesday of each month at 19:30" in words(summary)
        await press(stage, summary, "Add it")
        await stage.run_until(MONDAY + timedelta(days=2))
        [parcel] = stage.platform.sent
        assert "See you." in words(parcel.view)


async def test_members_may_not_touch_the_schedule(stage: Stage):
    await stage.keep(saved(a_series()), a_member("practice:anna"))
    for verb in ("list", "add", "remove", "run"):
        shown = await stage.act("practice:anna", f"schedule.{verb}", s=TOPICS, ok="yes", r="01234567")
        assert "facilitators" in words(shown)
    await stage.run_until(MONDAY)
    assert len(stage.platform.sent) == 1


async def test_the_list_says_each_series_with_its_state(stage: Stage):
    await stage.keep(saved(a_series()), saved(a_series(SeriesKind.REFLECTION, "cccccccccccc", "TH")))
    shown = await facilitate(stage, "list")
    assert "1. Topic from “Trust, from the roots up”, every Monday at 18:00 (Europe/Berlin)" in words(shown)
    assert "Next: Thursday 3 December, 18:00." in words(shown)


async def test_moving_a_series_after_it_posted_posts_nothing_twice(stage: Stage):
    await stage.keep(saved(a_series()))
    await stage.run_until(MONDAY + timedelta(minutes=10))
    shown = await facilitate(stage, "edit", series=TOPICS, time="19:00")
    assert "Next: Monday 7 December, 19:00." in words(shown)
    await facilitate(stage, "pause", series=TOPICS)
    await facilitate(stage, "resume", series=TOPICS)
    await stage.run_until(MONDAY + timedelta(days=7, minutes=30))
    assert len(stage.platform.sent) == 1
    await stage.run_until(MONDAY + timedelta(days=7, hours=1))
    assert len(stage.platform.sent) == 2


async def test_moving_a_series_to_a_time_that_has_passed_posts_nothing_by_surprise(stage: Stage):
    await stage.keep(saved(a_series()))
    await facilitate(stage, "edit", series=TOPICS, days="sun, mon", time="9:00")
    await stage.run_until(MONDAY + timedelta(days=1))
    assert stage.platform.sent == []


async def test_a_skipped_week_keeps_its_topic_for_the_next(stage: Stage, content: Content):
    await stage.keep(saved(a_series()))
    shown = await facilitate(stage, "skip", series=TOPICS)
    assert "Monday 30 November is left out." in words(shown)
    again = await facilitate(stage, "skip", s=TOPICS, d="2026-11-30")
    assert "already left out" in words(again)
    assert "Nothing of this series is due" in words(await facilitate(stage, "skip", series=TOPICS, date="1 Dec"))
    await stage.run_until(MONDAY + timedelta(days=7))
    [parcel] = stage.platform.sent
    first = content.loaded.library.programmes[PROGRAMME].topics[0]
    assert parcel.view is not None
    assert parcel.view.title == first.title


async def test_a_date_that_was_left_out_can_be_taken_back_in(stage: Stage):
    await stage.keep(saved(a_series()))
    await facilitate(stage, "skip", series=TOPICS)
    await facilitate(stage, "unskip", s=TOPICS, d="2026-11-30")
    await stage.run_until(MONDAY)
    assert len(stage.platform.sent) == 1


async def test_a_pause_until_a_day_ends_by_itself(stage: Stage):
    await stage.keep(saved(a_series()))
    assert "type a day" in words(await facilitate(stage, "pause", series=TOPICS, until="someday"))
    shown = await facilitate(stage, "pause", series=TOPICS, until="10 Dec")
    assert "starts again by itself on Thursday 10 December" in words(shown)
    await stage.run_until(MONDAY + timedelta(days=13))
    assert stage.platform.sent == []
    await stage.run_until(MONDAY + timedelta(days=14))
    assert len(stage.platform.sent) == 1


async def test_run_now_asks_first_posts_once_and_leaves_the_next_date(stage: Stage):
    await stage.keep(saved(a_series()))
    asked = await facilitate(stage, "run-now", series="topic")
    assert "What trust means to you" in words(asked)
    assert stage.platform.sent == []
    assert "on its way" in words(await press(stage, asked, "Post it now"))
    assert "sent already" in words(await press(stage, asked, "Post it now"))
    assert len(stage.platform.sent) == 1
    await stage.run_until(MONDAY)
    assert len(stage.platform.sent) == 2


async def test_run_now_twice_reaches_each_member_once(stage: Stage):
    await stage.keep(saved(a_series(SeriesKind.REFLECTION)), a_member("practice:anna"))
    asked = await facilitate(stage, "run-now", series=TOPICS)
    assert "one member" in words(asked)
    await press(stage, asked, "Send it now")
    await press(stage, asked, "Send it now")
    assert [type(parcel.effect) for parcel in stage.platform.sent] == [Whisper]


async def test_a_preview_is_what_is_posted_after(stage: Stage):
    await stage.keep(saved(a_series()))
    shown = await facilitate(stage, "preview", series=TOPICS)
    assert isinstance(shown, ShownView)
    assert shown.private
    assert stage.platform.sent == []
    await stage.run_until(MONDAY)
    [parcel] = stage.platform.sent
    assert isinstance(parcel.effect, Post)
    assert parcel.view is not None
    assert shown.view.blocks[2:] == parcel.view.blocks


async def test_removing_takes_back_what_was_not_sent_yet(stage: Stage):
    await stage.keep(
        saved(a_series(SeriesKind.REFLECTION)), a_member("practice:anna", hour=time(20)), a_member("practice:ben")
    )
    await stage.run_until(MONDAY + timedelta(minutes=1))
    assert len(stage.platform.sent) == 1
    asked = await facilitate(stage, "remove", series=TOPICS)
    await press(stage, asked, "Remove")
    await stage.run_until(MONDAY + timedelta(days=8))
    assert len(stage.platform.sent) == 1
    assert "Nothing is planned" in words(await facilitate(stage, "list"))


async def test_a_forged_series_of_another_circle_is_never_found(stage: Stage):
    other = CircleId("cccccccccccc")
    rooms = {"home": RoomId("practice:other"), "back": RoomId("practice:other-back")}
    elsewhere = a_circle(id=other, space=SpaceId("practice:far"), facilitators=frozenset[PersonId](), **rooms)
    foreign = replace(a_series(name="ffffffffffff"), circle=other)
    await stage.keep(CircleSaved(elsewhere), saved(a_series()), saved(foreign))
    for verb in ("pause", "remove", "run", "skip", "edit", "change", "preview"):
        given: dict[str, Any] = {"circle": CIRCLE, "s": "ffffffffffff", "ok": "yes", "r": "01234567", "time": "19:00"}
        shown = await facilitate(stage, verb, **given)
        assert "cannot find that one" in words(shown), verb
    denied = await stage.act(FATIMA, "schedule.remove", circle=other, s="ffffffffffff", ok="yes")
    assert "facilitators of this circle only" in words(denied)


async def test_the_calendar_file_names_the_series(stage: Stage):
    await stage.keep(saved(a_series()))
    shown = await facilitate(stage, "export")
    assert isinstance(shown, ShownView)
    [file] = [block for block in shown.view.blocks if isinstance(block, Document)]
    assert "RRULE:FREQ=WEEKLY;BYDAY=MO" in file.text
    assert file.media_type == "text/calendar"


async def test_an_empty_queue_is_told_once_and_again_after_it_was_filled(stage: Stage):
    lonely = replace(a_series(), source="small-steps")
    await stage.keep(saved(lonely))
    await stage.run_until(MONDAY + timedelta(days=15))
    assert [parcel.card for parcel in stage.platform.sent] == ["trouble"]


async def test_two_topic_series_at_once_post_two_different_topics(stage: Stage):
    await stage.keep(saved(a_series()), saved(a_series(name="cccccccccccc")))
    await stage.run_until(MONDAY)
    titles = {parcel.view.title for parcel in stage.platform.sent if parcel.view}
    assert len(titles) == 2


async def test_series_are_completed_in_words(stage: Stage):
    await stage.keep(saved(a_series()))
    act = Act(
        id=EventId("practice:complete"),
        action="schedule.pause",
        actor=Actor(person=PersonId(FATIMA)),
        place=Place(space=SpaceId("practice:house"), room=RoomId("practice:home")),
    )
    [choice] = await stage.parts.engine.suggest(act, "series", "mon")
    assert choice.value == TOPICS
    assert "every Monday" in choice.label


async def test_a_month_with_the_end_of_summer_time_stays_at_six_on_the_wall(stage: Stage):
    start = datetime(2027, 10, 4, 8, tzinfo=UTC)
    stage.clock.time = start
    await stage.keep(
        saved(a_series(), start),
        saved(a_series(SeriesKind.REFLECTION, "cccccccccccc", "SU"), start),
        a_member("practice:anna", hour=time(2, 30)),
    )
    await facilitate(stage, "skip", series=TOPICS, date="18 Oct")
    moments: list[datetime] = []
    while (due := await stage.parts.engine.next_due()) is not None and due < start + timedelta(days=30):
        before = len(stage.platform.sent)
        await stage.run_until(due)
        moments.extend([due] * (len(stage.platform.sent) - before))
    kinds = [type(parcel.effect) for parcel in stage.platform.sent]
    posts = [when for when, kind in zip(moments, kinds, strict=True) if kind is Post]
    asks = [when for when, kind in zip(moments, kinds, strict=True) if kind is Whisper]
    assert [(when.day, when.hour) for when in posts] == [(4, 16), (11, 16), (25, 16), (1, 17)]
    # Half past two happens twice in the night to 31 October; whoever chose it is written to once each week.
    assert [(when.day, when.hour, when.minute) for when in asks] == [(11, 0, 30), (18, 0, 30), (25, 0, 30), (1, 1, 30)]
