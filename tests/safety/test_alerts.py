"""Alerts: from a message to a note and to the facilitators, passed on by the clock, closed only by a facilitator.

Longer than most files here: one alert is followed from the first word to its closing.
"""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import text

from bots.app import Content
from bots.engine.platform import Parcel
from core.circles.changes import CircleSaved, MemberErased
from core.circles.model import Circle, Reach
from core.kernel.cards import Button
from core.kernel.effects import Alert, Edit, Post, Whisper
from core.kernel.events import Obstacle, Refused
from core.kernel.ids import MessageRef, PersonId, RoomId
from core.kernel.writing import Writing, Written
from core.safety.reading import Spelling
from core.safety.rules import SILENT, Rule, Rules, compile_rules
from core.safety.rules import Written as Rulebook
from core.safety.verdict import Question, Tier
from tests.stage import CIRCLE, START, Stage, a_circle, a_member, a_stage, words

ANNA, BEN, FATIMA, GINA = "practice:anna", "practice:ben", "practice:fatima", "practice:gina"


def a_rule(name: str, kind: str, pattern: str, tier: Tier = Tier.R0, question: Question = Question.RISK) -> Rule:
    return Rule(id=name, question=question, kind=kind, words=f"It says {kind}.", any=(pattern,), tier=tier)


RULES: Rules = compile_rules(
    Rulebook(
        "en",
        1,
        Spelling(),
        rules=(
            a_rule("r3", "plan", "planted plan", Tier.R3),
            a_rule("r2", "active", "planted serious", Tier.R2),
            a_rule("r2-partner", "partner-violence", "planted partner", Tier.R2),
            a_rule("r1", "passive", "planted concern", Tier.R1),
            a_rule("soft", "bereavement", "planted grief", question=Question.SOFT),
            a_rule("nudge", "blaming", "planted blame", question=Question.NUDGE),
        ),
    )
)


async def rules_of(circle: Circle) -> Rules:
    return RULES if circle.language == "en" else SILENT


async def ready(stage: Stage, *, reach: Reach = Reach.FULL, noticing: bool = True, **circle: object) -> None:
    stage.parts.noticing.rules_of = rules_of
    both = frozenset({PersonId(FATIMA), PersonId(GINA)})
    await stage.keep(
        CircleSaved(a_circle(**({"facilitators": both} | circle))),
        a_member(ANNA, noticing=noticing, reach=reach, country="GB"),
        a_member(BEN, noticing=True, reach=reach),
        a_member(FATIMA, noticing=True, reach=reach),
    )


async def writes(
    stage: Stage,
    what: str,
    *,
    person: str = ANNA,
    number: int = 1,
    writing: Writing = Writing.NEW,
    room: str = "practice:home",
    late: bool = False,
) -> None:
    listener = stage.parts.engine.listener
    assert listener is not None
    await listener(
        Written(
            room=RoomId(room),
            message=MessageRef(f"{room}/{number}"),
            person=PersonId(person),
            at=stage.clock.now(),
            text=what,
            writing=writing,
            late=late,
        )
    )
    await stage.parts.engine.settle_all()


def to(stage: Stage, whom: str) -> list[str]:
    """What went to a person or into a room, in order."""
    return [words(one.view) for one in stage.platform.sent if whom == where(one) and one.view is not None]


def where(parcel: Parcel) -> str:
    match parcel.effect:
        case Whisper(person=person):
            return person
        case Post(room=room) | Alert(room=room):
            return room
        case Edit():
            return "practice:back"
        case _:
            return ""


def alarm_of(stage: Stage) -> str:
    """The alert's id, as its buttons carry it."""
    for parcel in reversed(stage.platform.sent):
        for row in parcel.view.rows if parcel.view is not None else ():
            for one in row if isinstance(row, tuple) else ():
                if isinstance(one, Button) and "a" in dict(one.given):
                    return dict(one.given)["a"]
    pytest.fail("no alert was sent")


async def rows(stage: Stage) -> list[tuple[str, str]]:
    async with stage.parts.database.read() as connection:
        return [
            (kind, state) for kind, state in (await connection.execute(text("SELECT kind, state FROM alerts"))).all()
        ]


async def test_imminent_danger_goes_to_its_author_and_to_the_facilitators_at_once_and_not_into_the_room(stage: Stage):
    await ready(stage, staffed="Mondays, 18:00 to 21:00")
    await writes(stage, "this is a planted plan")
    (note,) = to(stage, ANNA)
    assert "call **999** now" in note
    assert "I’m a bot, not a counsellor" in note
    assert "Mondays, 18:00 to 21:00" in note
    (alert,) = to(stage, "practice:back")
    assert "An urgent alert" in alert
    assert "a plan, or a time for it" in alert
    assert to(stage, "practice:home") == []


async def test_without_a_yes_nothing_is_noticed(stage: Stage):
    await ready(stage, noticing=False)
    await writes(stage, "this is a planted plan")
    assert stage.platform.sent == []
    assert await rows(stage) == []


async def test_a_yes_counts_from_the_next_message_and_a_no_too(stage: Stage):
    await ready(stage, noticing=False)
    await stage.act(ANNA, "settings.show", circle=CIRCLE, noticing="yes")
    await writes(stage, "a planted serious thing", number=1)
    assert len(await rows(stage)) == 1
    await stage.act(ANNA, "settings.show", circle=CIRCLE, noticing="no")
    await writes(stage, "a planted plan", number=2)
    assert "An urgent alert" not in str(to(stage, "practice:back"))


async def test_who_has_not_chosen_gets_one_neutral_line_and_the_rest_behind_its_button(stage: Stage):
    await ready(stage, reach=Reach.NEUTRAL)
    await writes(stage, "a planted serious thing")
    (line,) = to(stage, ANNA)
    assert line.strip() == "There is something here for you, whenever you like to look."
    opened = words(await stage.act(ANNA, "note.open", room=None, circle=CIRCLE, a=alarm_of(stage)))
    assert "call **999** now" in opened
    other = words(await stage.act(BEN, "note.open", room=None, circle=CIRCLE, a=alarm_of(stage)))
    assert "not there any more" in other


async def test_about_a_partner_nothing_is_sent_and_the_alert_says_so(stage: Stage):
    await ready(stage)
    await writes(stage, "a planted partner thing")
    assert to(stage, ANNA) == []
    (alert,) = to(stage, "practice:back")
    assert "I sent them nothing, because it is about a partner" in alert
    await stage.run_until(START + timedelta(hours=2))
    assert to(stage, ANNA) == []


async def test_an_alert_that_nobody_takes_goes_on_to_all_and_then_its_author_is_told_plainly(stage: Stage):
    await ready(stage)
    await stage.act(GINA, "duty.on", room="practice:back")
    await writes(stage, "this is a planted plan")
    assert len(to(stage, GINA)) == 1
    assert to(stage, FATIMA) == []
    await stage.run_until(START + timedelta(minutes=5))
    assert len(to(stage, FATIMA)) == 1
    await stage.run_until(START + timedelta(minutes=10))
    assert (len(to(stage, GINA)), len(to(stage, FATIMA))) == (2, 2)
    assert len(to(stage, ANNA)) == 1
    await stage.run_until(START + timedelta(minutes=15))
    assert "no facilitator has taken my alert yet" in to(stage, ANNA)[-1]
    assert "999" in to(stage, ANNA)[-1]
    sent = len(stage.platform.sent)
    await stage.run_until(START + timedelta(days=1))
    assert len(stage.platform.sent) == sent


async def test_what_is_taken_is_passed_on_no_more_and_what_is_handed_back_is(stage: Stage):
    await ready(stage)
    await writes(stage, "a planted serious thing")
    name = alarm_of(stage)
    taken = words(await stage.act(FATIMA, "alert.claim", room="practice:back", circle=CIRCLE, a=name))
    assert "You have it" in taken
    assert "> a planted serious thing" in taken
    second = words(await stage.act(GINA, "alert.claim", room="practice:back", circle=CIRCLE, a=name))
    assert "Somebody else has this alert already" in second
    await stage.run_until(START + timedelta(hours=3))
    assert "Nobody has taken" not in str(to(stage, "practice:back")[1:])
    await stage.act(FATIMA, "alert.release", room="practice:back", circle=CIRCLE, a=name)
    await stage.run_until(START + timedelta(hours=4))
    assert "handed back" in str(to(stage, "practice:back"))
    assert "no facilitator has taken my alert yet" in to(stage, ANNA)[-1]


async def test_i_am_safe_is_shown_and_closes_nothing(stage: Stage):
    await ready(stage)
    await writes(stage, "a planted serious thing")
    name = alarm_of(stage)
    stage.clock.time += timedelta(seconds=10)
    assert "written it down" in words(await stage.act(ANNA, "alert.safe", room=None, circle=CIRCLE, a=name))
    assert "they pressed “I’m safe”" in to(stage, "practice:back")[-1]
    assert await rows(stage) == [("alert", "open")]
    await stage.run_until(START + timedelta(minutes=16))
    assert "Nobody has taken the alert" in str(to(stage, "practice:back"))


async def test_asking_for_a_facilitator_is_a_new_message_to_them(stage: Stage):
    await ready(stage)
    await writes(stage, "a planted concern")
    answer = words(await stage.act(ANNA, "alert.ask", room=None, circle=CIRCLE, a=alarm_of(stage)))
    assert "I have told the facilitators" in answer
    assert "asks for a facilitator" in to(stage, "practice:back")[-1]


async def test_only_a_facilitator_closes_it_and_then_the_reasons_leave_the_room(stage: Stage):
    await ready(stage)
    await writes(stage, "this is a planted plan")
    name = alarm_of(stage)
    for person in (ANNA, BEN):
        await stage.act(person, "alert.close", room=None, circle=CIRCLE, a=name, o="false-alarm")
        await stage.act(person, "alert.look", room=None, circle=CIRCLE, a=name)
    assert await rows(stage) == [("alert", "open")]
    await stage.act(FATIMA, "alert.close", room="practice:back", circle=CIRCLE, a=name, o="nonsense")
    assert await rows(stage) == [("alert", "open")]
    await stage.act(FATIMA, "alert.claim", room="practice:back", circle=CIRCLE, a=name)
    await stage.act(FATIMA, "alert.close", room="practice:back", circle=CIRCLE, a=name, o="spoke")
    await stage.run_until(stage.clock.now() + timedelta(seconds=5))
    assert await rows(stage) == [("alert", "closed")]
    board = to(stage, "practice:back")[-1]
    assert "we spoke" in board
    assert "a plan" not in board
    assert "That was a heavy one" in to(stage, FATIMA)[-1]


async def test_a_month_after_closing_nothing_of_it_is_left(stage: Stage):
    await ready(stage, alert_days=7)
    await writes(stage, "this is a planted plan")
    name = alarm_of(stage)
    await stage.act(FATIMA, "alert.close", room="practice:back", circle=CIRCLE, a=name, o="passed-on")
    await stage.run_until(START + timedelta(days=8))
    assert await rows(stage) == [("alert", "forgotten")]
    async with stage.parts.database.read() as connection:
        left = str((await connection.execute(text("SELECT * FROM alerts"))).all())
        assert (await connection.execute(text("SELECT count(*) FROM texts"))).scalar() == 0
    assert "anna" not in left


async def test_nothing_of_what_was_written_or_noticed_stands_open_in_the_database(stage: Stage):
    await ready(stage)
    await writes(stage, "a planted partner thing, a-planted-word")
    async with stage.parts.database.read() as connection:
        for table in ("alerts", "texts", "deliveries", "boards", "timers", "events", "audit", "told"):
            kept = str((await connection.execute(text(f"SELECT * FROM {table}"))).all())
            for secret in ("a-planted-word", "partner-violence", "R2", "It says"):
                assert secret not in kept, (table, secret)


async def test_erasing_a_member_takes_their_alert_out_of_everything(stage: Stage):
    await ready(stage)
    await writes(stage, "a planted serious thing")
    await stage.keep(MemberErased(circle=CIRCLE, person=PersonId(ANNA)))
    await stage.run_until(START + timedelta(hours=2))
    assert await rows(stage) == []
    await stage.run_until(START + timedelta(hours=3))
    assert to(stage, "practice:back")[-1].strip() == "This alert is no longer kept."
    assert "Nobody has taken" not in str(to(stage, "practice:back")[1:])


async def test_what_comes_soon_after_joins_the_alert_and_only_what_is_worse_is_told_anew(stage: Stage):
    await ready(stage)
    await writes(stage, "a planted serious thing", number=1)
    await writes(stage, "again a planted serious thing", number=2)
    await writes(stage, "and a planted concern", number=3)
    assert len(to(stage, ANNA)) == 1
    await writes(stage, "now a planted plan", number=4)
    assert len(to(stage, ANNA)) == 2
    assert "has become more serious" in str(to(stage, "practice:back"))
    assert await rows(stage) == [("alert", "open")]
    await stage.run_until(START + timedelta(minutes=5))
    assert "Nobody has taken" in str(to(stage, "practice:back"))


async def test_an_edited_message_is_looked_at_again_and_is_no_second_alert(stage: Stage):
    await ready(stage)
    await writes(stage, "nothing here", number=1)
    await writes(stage, "a planted serious thing", number=1, writing=Writing.EDITED)
    await writes(stage, "a planted serious thing indeed", number=1, writing=Writing.EDITED)
    assert await rows(stage) == [("alert", "open")]
    assert len(to(stage, ANNA)) == 1


async def test_three_concerns_in_two_weeks_are_an_alert_and_one_alone_is_for_the_list(stage: Stage):
    await ready(stage)
    await writes(stage, "a planted concern", number=1)
    assert len(to(stage, ANNA)) == 1
    assert to(stage, "practice:back") == []
    stage.clock.time += timedelta(hours=1)
    await writes(stage, "a planted concern", number=2)
    assert len(to(stage, ANNA)) == 1
    stage.clock.time += timedelta(days=3)
    await writes(stage, "a planted concern", number=3)
    assert "several smaller things" in to(stage, "practice:back")[-1]
    assert sorted(await rows(stage)) == [("alert", "open"), ("concern", "open"), ("concern", "open")]


async def test_what_a_facilitator_writes_goes_to_the_others_in_private(stage: Stage):
    await ready(stage)
    await writes(stage, "a planted serious thing", person=FATIMA)
    assert to(stage, "practice:back") == []
    assert "thoughts of ending" in to(stage, GINA)[-1]
    name = alarm_of(stage)
    own = words(await stage.act(FATIMA, "alert.look", room="practice:back", circle=CIRCLE, a=name))
    assert "for the other facilitators" in own
    await stage.act(FATIMA, "alert.close", room="practice:back", circle=CIRCLE, a=name, o="false-alarm")
    assert await rows(stage) == [("alert", "open")]
    assert "> a planted" in words(await stage.act(GINA, "alert.claim", room=None, circle=CIRCLE, a=name))


async def test_what_waits_for_a_word_stands_first_in_the_review_and_leaves_it_when_it_is_closed(stage: Stage):
    await ready(stage)
    await writes(stage, "a planted concern")
    name = alarm_of(stage)
    assert "Something to keep in mind about" in words(await stage.act(FATIMA, "review.list", room="practice:back"))
    seen = words(await stage.act(FATIMA, "alert.look", room="practice:back", circle=CIRCLE, a=name))
    assert "> a planted concern" in seen
    await stage.act(FATIMA, "alert.close", room="practice:back", circle=CIRCLE, a=name, o="seen")
    assert "Nothing" in words(await stage.act(FATIMA, "review.list", room="practice:back"))


async def test_a_circle_may_shorten_how_long_a_closed_alert_is_kept_and_not_lengthen_it(stage: Stage):
    await ready(stage)
    assert "for 7 days" in words(await stage.act(FATIMA, "alert.keep", room="practice:back", keep="7"))
    assert "for 7 days" in words(await stage.act(FATIMA, "alert.keep", room="practice:back", keep="31"))
    assert "for 7 days" in words(await stage.act(FATIMA, "alert.keep", room="practice:back", keep="soon"))
    assert "days" not in words(await stage.act(ANNA, "alert.keep", keep="3"))


async def test_what_was_noticed_stands_in_its_members_own_export_in_words(stage: Stage):
    await ready(stage)
    await writes(stage, "a planted serious thing")
    shown = repr(await stage.act(ANNA, "privacy.export", room=None, circle=CIRCLE))
    assert "R2" not in shown


async def test_a_note_that_could_not_be_delivered_stands_on_the_alert(stage: Stage):
    await ready(stage)
    stage.platform.answer = lambda one: Refused(obstacle=Obstacle.DM_CLOSED) if where(one) == ANNA else None
    await writes(stage, "a planted serious thing")
    await stage.run_until(START + timedelta(seconds=10))
    assert "could not be delivered" in str(to(stage, "practice:back"))


async def test_a_gentle_note_and_a_nudge_are_private_and_come_once_a_day(stage: Stage):
    await ready(stage)
    await writes(stage, "a planted grief", number=1)
    await writes(stage, "a planted blame", number=2)
    assert "this kind of grief" in to(stage, ANNA)[0]
    assert "hard to hear" in to(stage, ANNA)[1]
    await writes(stage, "a planted blame", number=3)
    assert len(to(stage, ANNA)) == 2
    assert to(stage, "practice:back") == []
    stage.clock.time += timedelta(days=2)
    await stage.act(ANNA, "settings.show", room=None, circle=CIRCLE, nudges="no")
    await writes(stage, "a planted blame", number=4)
    assert len(to(stage, ANNA)) == 2


async def test_two_messages_are_read_together_for_ten_minutes_and_then_no_more(stage: Stage):
    await ready(stage)
    await writes(stage, "this is planted", number=1)
    stage.clock.time += timedelta(minutes=11)
    await writes(stage, "plan", number=2)
    assert await rows(stage) == []
    await writes(stage, "it is planted", number=3)
    stage.clock.time += timedelta(minutes=2)
    await writes(stage, "plan", number=4)
    assert len(await rows(stage)) == 1


async def test_an_install_that_reads_nothing_has_no_listener_and_a_language_without_rules_notices_nothing(stage: Stage):
    await ready(stage, language="es")
    await writes(stage, "this is a planted plan")
    assert stage.platform.sent == []
    assert "Aquí no busco" in words(await stage.act("practice:zoe", "join.show", circle=CIRCLE, speaks="es"))


async def test_an_alert_is_passed_on_after_a_restart(tmp_path: Path, content: Content):
    async with a_stage(tmp_path, content) as stage:
        await ready(stage)
        await writes(stage, "this is a planted plan")
    async with a_stage(tmp_path, content) as again:
        again.clock.time = START + timedelta(minutes=20)
        await again.run_until(again.clock.time)
        assert "no facilitator has taken my alert yet" in to(again, ANNA)[-1]
        again.parts.noticing.rules_of = rules_of
        await writes(again, "a planted serious thing", person=BEN, number=9)
        assert to(again, BEN) != []


async def test_a_drill_measures_how_long_it_waits_and_tells_no_member(stage: Stage):
    await ready(stage)
    refused = words(await stage.act(ANNA, "drill.begin"))
    assert "Only facilitators" in refused or "facilitator" in refused
    await stage.act(FATIMA, "drill.begin", room="practice:back")
    name = alarm_of(stage)
    stage.clock.time += timedelta(minutes=3)
    taken = words(await stage.act(GINA, "alert.claim", room="practice:back", circle=CIRCLE, a=name))
    assert "about 3 minutes" in taken
    await stage.run_until(stage.clock.now() + timedelta(seconds=5))
    assert "within 3 minutes" in to(stage, "practice:back")[-1]
    assert "within 3 minutes" in words(await stage.act(FATIMA, "drill.begin", room="practice:back"))
    await stage.run_until(stage.clock.now() + timedelta(minutes=20))
    assert "Nobody took the drill" in to(stage, "practice:back")[-1]
    assert to(stage, ANNA) == []


async def test_duty_is_kept_and_counts_who_took_how_many(tmp_path: Path, content: Content):
    async with a_stage(tmp_path, content) as stage:
        await ready(stage)
        assert "You are on duty" in words(await stage.act(FATIMA, "duty.on", room="practice:back"))
        await writes(stage, "a planted serious thing")
        await stage.act(FATIMA, "alert.claim", room="practice:back", circle=CIRCLE, a=alarm_of(stage))
    async with a_stage(tmp_path, content) as again:
        again.acts = 10
        shown = words(await again.act(GINA, "duty.show", room="practice:back"))
        assert "fatima" in shown
        assert "one alert in thirty days" in shown
        assert "off duty" in words(await again.act(FATIMA, "duty.off", room="practice:back"))
        assert "Nobody is on duty" in words(await again.act(GINA, "duty.show", room="practice:back"))
