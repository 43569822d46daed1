"""A circle is set up by pressing and typing, as an administrator would."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from bots.app import Content
from bots.engine.platform import Missing, Shown, ShownForm, ShownView
from bots.store import tables as t
from core.circles.answers import Step
from core.circles.changes import CircleSaved
from core.circles.model import Circle, CircleState
from core.kernel.cards import Button, Choice, Picker
from core.kernel.ids import RoomId
from core.schedule.series import SeriesKind
from tests.stage import CIRCLE, PROGRAMME, Stage, a_circle, a_series, a_stage, saved, words

ADMIN = "practice:adele"
FACILITATOR = "practice:fatima"
ANSWERS: Sequence[tuple[str, dict[str, str]]] = (
    ("name", {"name": "  Morning   circle "}),
    ("home", {"home": "practice:morning"}),
    ("back", {"back": "practice:kitchen"}),
    ("people", {"people": "practice:mona,practice:noor"}),
    ("host", {"controller": "The Harbour Project", "contact": "circle@example.org", "staffed": ""}),
    ("zone", {"zone": "Europe/Berlin"}),
    ("programme", {"programme": PROGRAMME}),
    ("topic", {"days": "mo"}),
    ("topic", {"clock": "6.30 pm"}),
    ("reflection", {"days": "th,su"}),
    ("reflection", {"clock": "19:00"}),
    ("threads", {"threads": "no"}),
    ("most", {"most": "12"}),
)


async def admin(stage: Stage, action: str, **given: str) -> Shown | None:
    return await stage.act(ADMIN, action, administrator=True, room="practice:elsewhere", **given)


async def answered(stage: Stage, until: int | None = None) -> Shown | None:
    """Answer the questions in order; returns what is shown after the last one."""
    shown = await admin(stage, "setup.step")
    for step, given in ANSWERS[:until]:
        shown = await admin(stage, "setup.set", s=step, **given)
    return shown


def buttons(shown: Shown | None) -> list[Button]:
    assert isinstance(shown, ShownView)
    return [one for row in shown.view.rows if isinstance(row, tuple) for one in row if isinstance(one, Button)]


def pickers(shown: Shown | None) -> dict[str, Picker]:
    assert isinstance(shown, ShownView)
    return {row.name: row for row in shown.view.rows if isinstance(row, Picker)}


async def circles(stage: Stage) -> dict[str, Circle]:
    return {circle.name: circle for circle in stage.parts.engine.index.all()}


async def rows(stage: Stage, column: object, *where: object) -> list[object]:
    async with stage.parts.database.read() as connection:
        return list((await connection.execute(select(column).where(*where))).scalars())  # type: ignore[call-overload, arg-type]


async def test_each_answer_leads_to_the_next_question_and_the_last_to_a_preview(stage: Stage) -> None:
    titles = [words(await admin(stage, "setup.step")).splitlines()[0]]
    for step, given in ANSWERS:
        titles.append(words(await admin(stage, "setup.set", s=step, **given)).splitlines()[0])
    assert titles == [
        "Name",
        "Home room",
        "Facilitators’ room",
        "Facilitators",
        # People and a role may both be chosen, so this one waits for "Next".
        "Facilitators",
        "Time zone",
        "Programme",
        "Topic",
        "Topic",
        "Reflection",
        "Reflection",
        "Threads",
        "Size",
        "This is what I would do",
    ]


async def test_the_preview_shows_eight_occasions_in_the_circles_time_with_their_titles(stage: Stage) -> None:
    shown = await answered(stage)
    programme = stage.parts.content.loaded.library.programmes[PROGRAMME]
    first, second = programme.topics[0].title, programme.topics[1].title
    lines = [line for line in words(shown).splitlines() if ": topic " in line or ": private reflection" in line]
    assert len(lines) == 8
    assert lines[:4] == [
        f"Monday 30 November, 18:30: topic “{first}”",
        f"Thursday 3 December, 19:00: private reflection on “{first}”",
        f"Sunday 6 December, 19:00: private reflection on “{first}”",
        f"Monday 7 December, 18:30: topic “{second}”",
    ]


async def test_the_preview_names_what_the_bot_lacks_and_asks_about_the_rooms_that_were_chosen(stage: Stage) -> None:
    asked: list[Circle] = []

    async def missing(circle: Circle) -> Sequence[Missing]:
        asked.append(circle)
        return (
            Missing(RoomId("practice:morning"), "Send Messages", "mend-send-messages"),
            Missing(RoomId("practice:morning"), "Juggle", "mend-juggle"),
        )

    stage.platform.missing = missing  # type: ignore[method-assign]
    said = words(await answered(stage))
    assert [(circle.home, circle.back) for circle in asked] == [("practice:morning", "practice:kitchen")]
    assert "I may not write here." in said
    assert "I need Juggle." in said


async def test_a_platform_that_does_not_answer_about_permissions_keeps_nobody_waiting(stage: Stage) -> None:
    async def missing(circle: Circle) -> Sequence[Missing]:
        raise ConnectionError

    stage.platform.missing = missing  # type: ignore[method-assign]
    assert "I could not check my permissions just now." in words(await answered(stage))


async def test_starting_makes_the_circle_and_says_so_in_both_rooms(stage: Stage) -> None:
    await answered(stage)
    shown = await admin(stage, "setup.start")
    assert "Morning circle has begun" in words(shown)
    circle = (await circles(stage))["Morning circle"]
    assert (circle.home, circle.back, circle.zone) == ("practice:morning", "practice:kitchen", "Europe/Berlin")
    assert circle.facilitators == {"practice:mona", "practice:noor"}
    assert [(parcel.card, parcel.effect.room) for parcel in stage.platform.sent] == [  # type: ignore[union-attr]
        ("circle-begun", "practice:kitchen"),
        ("circle-meets-here", "practice:morning"),
    ]
    kept = await rows(stage, t.deliveries.c.circle)
    assert set(kept) == {circle.id}
    assert await rows(stage, t.audit.c.action) == ["setup.start"]


async def test_a_new_circle_runs_by_itself(stage: Stage) -> None:
    await answered(stage)
    await admin(stage, "setup.start")
    await stage.run_until(datetime(2026, 12, 8, tzinfo=UTC))
    sent = [parcel.card for parcel in stage.platform.sent[2:]]
    assert sent == ["topic-posted", "week", "topic-posted"]


async def test_what_was_due_before_the_start_is_not_owed(stage: Stage) -> None:
    stage.clock.time = datetime(2026, 11, 30, 20, tzinfo=UTC)
    await answered(stage)
    await admin(stage, "setup.start")
    await stage.run_until(datetime(2026, 12, 7, 12, tzinfo=UTC))
    assert [parcel.card for parcel in stage.platform.sent[2:]] == ["week"]
    assert await rows(stage, t.troubles.c.kind) == []


async def test_pressing_start_twice_makes_one_circle(stage: Stage) -> None:
    await answered(stage)
    await admin(stage, "setup.start")
    await admin(stage, "setup.start")
    assert sorted(await circles(stage)) == ["Evening circle", "Morning circle"]


async def test_a_setup_that_was_left_goes_on_after_a_restart(tmp_path: Path, content: Content) -> None:
    async with a_stage(tmp_path, content) as stage:
        await answered(stage, 3)
    async with a_stage(tmp_path, content) as stage:
        stage.acts = 100
        begun = await admin(stage, "setup.open")
        assert "You have begun to set up Morning circle." in words(begun)
        assert [button.action for button in buttons(begun)] == ["setup.step", "setup.over"]
        assert words(await admin(stage, "setup.step")).splitlines()[0] == "Facilitators"


async def test_starting_over_forgets_what_was_answered(stage: Stage) -> None:
    await answered(stage)
    assert words(await admin(stage, "setup.over")).splitlines()[0] == "Name"
    assert words(await admin(stage, "setup.start")).splitlines()[0] == "Name"


async def test_the_draft_of_one_administrator_is_not_anothers(stage: Stage) -> None:
    await answered(stage, 1)
    shown = await stage.act("practice:bo", "setup.open", administrator=True, room="practice:elsewhere")
    assert "Morning circle" not in words(shown)


@pytest.mark.parametrize(
    ("step", "given", "said"),
    [
        ("name", {"name": "   "}, "The circle needs a name."),
        ("home", {"home": "practice:home"}, "Another circle uses that room."),
        ("home", {"home": "practice:back"}, "Another circle uses that room."),
        ("back", {"back": "practice:morning"}, "must be two different rooms"),
        ("back", {"back": "practice:home"}, "Another circle uses that room."),
        ("people", {"people": ""}, "at least one facilitator"),
        ("people", {"roles": "practice:house"}, "That role is everyone’s"),
        ("host", {"controller": "We", "contact": " "}, "how to reach them"),
        ("zone", {"zone": "Atlantis"}, "no time zone with that name"),
        ("programme", {"programme": "of-my-own"}, "not here any more"),
        ("topic", {"days": "someday"}, "could not read those days"),
        ("topic", {"clock": "25:00"}, "could not read that time"),
        ("most", {"most": "1"}, "a number from 2 to 50"),
        ("most", {"most": "many"}, "a number from 2 to 50"),
    ],
)
async def test_what_cannot_be_taken_is_answered_with_what_to_do_instead(
    stage: Stage, step: str, given: dict[str, str], said: str
) -> None:
    await admin(stage, "setup.set", s="home", home="practice:morning")
    assert said in words(await admin(stage, "setup.set", s=step, **given))


async def test_the_facilitators_room_may_be_shared_with_another_circle(stage: Stage) -> None:
    assert "Another circle" not in words(await admin(stage, "setup.set", s="back", back="practice:back"))


async def test_a_typed_city_is_taken_or_offered_as_buttons(stage: Stage) -> None:
    offered = await admin(stage, "setup.set", s="zone", zone="indiana")
    assert "Which of these is it?" in words(offered)
    zones = [button.label for button in buttons(offered) if button.action == "setup.set"]
    assert "America/Indiana/Knox" in zones
    await answered(stage, 5)
    assert words(await admin(stage, "setup.set", s="zone", zone="berlin")).splitlines()[0] == "Programme"


async def test_a_zone_typed_with_the_command_goes_into_the_draft(stage: Stage) -> None:
    shown = await admin(stage, "setup.open", zone="Asia/Tokyo")
    [begin] = [button for button in buttons(shown) if button.action == "setup.step"]
    await admin(stage, "setup.step", **dict(begin.given))
    assert "Time zone: Asia/Tokyo" in words(await admin(stage, "setup.step", s="zone"))


async def test_every_typed_step_has_a_form_that_leads_back_to_it(stage: Stage) -> None:
    for step in (Step.NAME, Step.HOST, Step.ZONE, Step.TOPIC, Step.REFLECTION):
        shown = await admin(stage, "setup.form", s=step.value)
        assert isinstance(shown, ShownForm)
        assert (shown.form.action, shown.form.given) == ("setup.set", (("s", step.value),))


async def test_zones_are_completed_while_they_are_typed(stage: Stage) -> None:
    from core.kernel.events import Act, Actor, Place
    from core.kernel.ids import EventId, PersonId, SpaceId

    place = Place(space=SpaceId("practice:house"), room=RoomId("practice:home"))
    act = Act(id=EventId("e"), action="setup.open", actor=Actor(person=PersonId(ADMIN)), place=place)
    found = await stage.parts.engine.suggest(act, "zone", "berl")
    assert found == (Choice("Europe/Berlin", "Europe/Berlin"),)


async def test_a_facilitator_sees_what_is_set_and_changes_one_thing(stage: Stage) -> None:
    await stage.keep(saved(a_series()))
    shown = await stage.act(FACILITATOR, "setup.open", circle=CIRCLE)
    assert "Topic: Monday, 18:00" in words(shown)
    assert set(pickers(shown)) == {"s"}
    changed = await stage.act(FACILITATOR, "setup.set", circle=CIRCLE, s="name", name="Quiet circle")
    assert words(changed).startswith("Quiet circle\nThat is changed.")
    assert sorted(await circles(stage)) == ["Quiet circle"]
    assert await rows(stage, t.audit.c.subject) == ["name"]


async def test_what_is_set_leads_to_sharing_and_buddies(stage: Stage) -> None:
    shown = await stage.act(FACILITATOR, "setup.open", circle=CIRCLE)
    for action, title in (("share.settings", "Sharing"), ("buddy.desk", "Looking after each other")):
        [button] = [one for one in buttons(shown) if one.action == action]
        assert title in words(await stage.act(FACILITATOR, action, room=None, **dict(button.given)))


async def test_a_topic_moved_after_it_was_posted_is_not_posted_twice(stage: Stage) -> None:
    await stage.keep(saved(a_series()))
    await stage.run_until(datetime(2026, 11, 30, 17, 30, tzinfo=UTC))
    await stage.act(FACILITATOR, "setup.set", circle=CIRCLE, s="topic", clock="20:00")
    await stage.run_until(datetime(2026, 12, 7, 18, 30, tzinfo=UTC))
    assert stage.platform.keys == ["bbbbbbbbbbbb/2026-11-30/0"]
    await stage.run_until(datetime(2026, 12, 7, 19, tzinfo=UTC))
    assert stage.platform.keys == ["bbbbbbbbbbbb/2026-11-30/0", "bbbbbbbbbbbb/2026-12-07/0"]


async def test_a_topic_moved_to_a_time_that_has_passed_today_waits_for_next_week(stage: Stage) -> None:
    await stage.keep(saved(a_series(day="WE")))
    await stage.act(FACILITATOR, "setup.set", circle=CIRCLE, s="topic", days="mo")
    await stage.act(FACILITATOR, "setup.set", circle=CIRCLE, s="topic", clock="10:00")
    await stage.run_until(datetime(2026, 12, 6, tzinfo=UTC))
    assert stage.platform.sent == []


async def test_changing_the_zone_moves_every_series(stage: Stage) -> None:
    await stage.keep(saved(a_series()), saved(a_series(SeriesKind.CHECK_IN, "cccccccccccc")))
    await stage.act(FACILITATOR, "setup.set", circle=CIRCLE, s="zone", zone="Asia/Tokyo")
    assert await rows(stage, t.series.c.zone) == ["Asia/Tokyo", "Asia/Tokyo"]
    due = await rows(stage, t.series.c.next_due)
    assert due == [datetime(2026, 12, 7, 9, tzinfo=UTC)] * 2


async def test_a_new_home_is_told_that_a_circle_meets_there(stage: Stage) -> None:
    await stage.act(FACILITATOR, "setup.set", circle=CIRCLE, s="home", home="practice:garden")
    assert [parcel.card for parcel in stage.platform.sent] == ["circle-meets-here"]
    stage.platform.sent.clear()
    await stage.keep(CircleSaved(a_circle(state=CircleState.PAUSED, version=9)))
    await stage.act(FACILITATOR, "setup.set", circle=CIRCLE, s="home", home="practice:yard")
    assert stage.platform.sent == []


async def test_a_reflection_that_did_not_exist_yet_needs_a_day_and_a_time(stage: Stage) -> None:
    first = await stage.act(FACILITATOR, "setup.set", circle=CIRCLE, s="reflection", days="th")
    assert "Please choose the day and the time." in words(first)
    both = await stage.act(FACILITATOR, "setup.set", circle=CIRCLE, s="reflection", days="th", clock="19:00")
    assert "Reflection: Thursday, 19:00" in words(both)


async def test_in_a_private_message_one_is_sent_to_the_server(stage: Stage) -> None:
    shown = await stage.act(ADMIN, "setup.open", room=None)
    assert "not in a private message" in words(shown)
    shown = await stage.act(FACILITATOR, "setup.open", room=None, circle=CIRCLE)
    assert words(shown).startswith("Evening circle")


async def test_an_archived_circle_is_not_changed(stage: Stage) -> None:
    await stage.keep(CircleSaved(a_circle(state=CircleState.ARCHIVED)))
    shown = await stage.act(FACILITATOR, "setup.set", circle=CIRCLE, s="name", name="Again")
    assert "This circle has closed." in words(shown)
    assert sorted(await circles(stage)) == ["Evening circle"]


async def test_a_longer_absence_of_the_weekly_card_is_made_up_by_nobody(stage: Stage) -> None:
    await answered(stage)
    await admin(stage, "setup.start")
    await stage.run_until(stage.clock.time + timedelta(minutes=1))
    kinds = sorted(str(kind) for kind in await rows(stage, t.series.c.kind))
    assert kinds == ["reflection", "topic", "week"]
