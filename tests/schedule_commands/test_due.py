"""What happens when a series falls due, decision by decision."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

from core.circles.changes import TroubleOpened
from core.circles.model import CircleState, Member, MemberState, Trouble, TroubleKind
from core.circles.notices import TroubleNotice
from core.kernel.decision import Decision
from core.kernel.effects import Alert, Post, Whisper
from core.kernel.ids import DeliveryKey, PersonId, QueueItemId, SeriesId
from core.kernel.moment import at
from core.programme.cards import TopicPosted
from core.programme.changes import QueueSaved
from core.programme.queue import ItemState, QueueItem
from core.schedule.changes import OccasionTaken, Outcome, SeriesMovedOn
from core.schedule.due import SPREAD, DueSnapshot, Turn, decide_due, private_key, sending
from core.schedule.rules import Rule
from core.schedule.series import Occasion, SeriesKind
from core.schedule.week import WeekCard
from tests.stage import CIRCLE, PROGRAMME, START, a_circle, a_series

MONDAY = datetime(2026, 11, 30, 17, tzinfo=UTC)
DAY = date(2026, 11, 30)
WEEK = timedelta(days=7)
OCCASION = Occasion("bbbbbbbbbbbb", DAY, 0, MONDAY)
ITEM = QueueItem(id=QueueItemId("q1"), circle=CIRCLE, programme=PROGRAMME, place=0, topic="listening")
ANNA = Member(circle=CIRCLE, person=PersonId("practice:anna"), state=MemberState.ACTIVE, since=START)
LAST = date(2026, 11, 23)


def topics(**other: object) -> DueSnapshot:
    fields: dict[str, object] = {"circle": a_circle(), "series": a_series(), "last": LAST, "item": ITEM}
    return DueSnapshot(**(fields | other))  # type: ignore[arg-type]


def reflections(*members: Member, **other: object) -> DueSnapshot:
    return topics(series=a_series(SeriesKind.REFLECTION), item=None, members=members, **other)


def moved_on(day: date | None = DAY, due: datetime = MONDAY + WEEK) -> SeriesMovedOn:
    return SeriesMovedOn(series=SeriesId("bbbbbbbbbbbb"), last=day, next_due=due)


def posted(*, late: bool = False) -> Decision:
    post = Post(
        key=DeliveryKey("bbbbbbbbbbbb/2026-11-30/0"),
        room=a_circle().home,
        card=TopicPosted(circle=CIRCLE, programme=PROGRAMME, topic="listening", late=late),
        occasion="bbbbbbbbbbbb/2026-11-30/0",
    )
    return Decision(
        changes=(
            OccasionTaken(circle=CIRCLE, occasion=OCCASION, outcome=Outcome.POSTED, late=late),
            QueueSaved((replace(ITEM, state=ItemState.USED, used_on=DAY),)),
            moved_on(),
        ),
        intents=(post,),
    )


def whispers(decision: Decision) -> list[Whisper]:
    return [intent for intent in decision.intents if isinstance(intent, Whisper)]


def test_a_topic_is_posted_its_item_used_and_the_series_waits_for_the_next_week():
    assert decide_due(topics(), at(MONDAY, "Europe/Berlin")) == posted()


def test_what_comes_hours_later_says_so():
    assert decide_due(topics(), at(MONDAY + timedelta(hours=3), "Europe/Berlin")) == posted(late=True)


def test_what_is_too_old_is_written_down_and_told_once():
    now = MONDAY + timedelta(hours=13)
    trouble = Trouble(
        circle=CIRCLE,
        kind=TroubleKind.SKIPPED,
        subject="bbbbbbbbbbbb/2026-11-30",
        detail="2026-11-30",
        since=now,
    )
    decision = decide_due(topics(), at(now, "Europe/Berlin"))
    assert decision.changes == (
        OccasionTaken(circle=CIRCLE, occasion=OCCASION, outcome=Outcome.TOO_OLD),
        TroubleOpened(trouble),
        moved_on(),
    )
    [alert] = decision.intents
    assert isinstance(alert, Alert)
    assert isinstance(alert.card, TroubleNotice)
    assert alert == decide_due(topics(), at(now, "Europe/Berlin")).intents[0], "the same key is told once"


def test_after_a_long_outage_only_the_newest_is_sent_and_the_rest_is_told():
    now = MONDAY + 3 * WEEK + timedelta(hours=1)
    decision = decide_due(topics(), at(now, "Europe/Berlin"))
    outcomes = [change.outcome for change in decision.changes if isinstance(change, OccasionTaken)]
    assert outcomes == [Outcome.TOO_OLD] * 3 + [Outcome.POSTED]
    assert [type(intent) for intent in decision.intents] == [Alert, Post]
    assert decision.changes[-1] == moved_on(date(2026, 12, 21), MONDAY + 4 * WEEK)


def test_of_a_year_of_missed_days_only_the_latest_twenty_are_written_down():
    daily = replace(a_series(), rule=Rule("FREQ=DAILY", DAY))
    decision = decide_due(topics(series=daily, last=DAY), at(MONDAY + timedelta(days=300), "Europe/Berlin"))
    assert sum(isinstance(change, OccasionTaken) for change in decision.changes) == 21


def test_a_circle_that_rests_posts_nothing_and_owes_nothing_later():
    resting = a_circle(state=CircleState.PAUSED)
    assert decide_due(topics(circle=resting), at(MONDAY, "Europe/Berlin")) == Decision(changes=(moved_on(),))


def test_a_date_left_out_is_passed_over():
    skipping = replace(a_series(), skipped=frozenset({DAY}))
    decision = decide_due(topics(series=skipping), at(MONDAY, "Europe/Berlin"))
    assert decision == Decision(changes=(moved_on(LAST),))


def test_an_empty_queue_is_told_the_first_time_only():
    for told, intents in ((False, 1), (True, 0)):
        decision = decide_due(topics(item=None, empty_told=told), at(MONDAY, "Europe/Berlin"))
        assert len(decision.intents) == intents
        assert decision.changes == (
            OccasionTaken(circle=CIRCLE, occasion=OCCASION, outcome=Outcome.NOTHING_TO_SAY),
            TroubleOpened(Trouble(circle=CIRCLE, kind=TroubleKind.QUEUE_EMPTY, subject="bbbbbbbbbbbb", since=MONDAY)),
            moved_on(),
        )


def test_an_announcement_without_words_posts_nothing():
    silent = a_series(SeriesKind.ANNOUNCEMENT)
    assert decide_due(topics(series=silent), at(MONDAY, "Europe/Berlin")).intents == ()
    speaking = replace(silent, text_key="t1")
    assert len(decide_due(topics(series=speaking), at(MONDAY, "Europe/Berlin")).intents) == 1


def test_the_three_questions_of_a_topic_are_asked_in_turn_and_the_last_stays():
    used = replace(ITEM, state=ItemState.USED, used_on=DAY)
    for asked, question in ((0, 0), (1, 1), (2, 2), (5, 2)):
        decision = decide_due(reflections(ANNA, current=used, asked=asked), at(MONDAY, "Europe/Berlin"))
        [whisper] = whispers(decision)
        assert (whisper.card.topic, whisper.card.question) == ("listening", question)  # type: ignore[attr-defined]


def test_who_rests_left_or_wants_none_is_not_written_to():
    ben = replace(ANNA, person=PersonId("practice:ben"), paused_until=DAY + timedelta(days=1))
    cem = replace(ANNA, person=PersonId("practice:cem"), reflections=False)
    dora = replace(ANNA, person=PersonId("practice:dora"), state=MemberState.LEFT)
    eva = replace(ANNA, person=PersonId("practice:eva"), paused_until=DAY, check_ins=False)
    decision = decide_due(reflections(dora, cem, ben, eva, ANNA), at(MONDAY, "Europe/Berlin"))
    assert [whisper.person for whisper in whispers(decision)] == ["practice:anna", "practice:eva"]
    assert [whisper.not_before for whisper in whispers(decision)] == [MONDAY, MONDAY + SPREAD]


def test_a_delivery_s_key_does_not_name_the_member():
    [whisper] = whispers(decide_due(reflections(ANNA), at(MONDAY, "Europe/Berlin")))
    assert whisper.key == private_key(OCCASION.key, ANNA.person)
    assert "anna" not in whisper.key


def test_discreet_members_get_the_neutral_card():
    [whisper] = whispers(decide_due(reflections(replace(ANNA, discreet=True)), at(MONDAY, "Europe/Berlin")))
    assert whisper.card.discreet  # type: ignore[attr-defined]


def test_a_private_message_waits_for_the_member_s_own_hour_in_their_own_zone():
    early = replace(ANNA, hour=time(8), zone="America/New_York")
    [whisper] = whispers(decide_due(reflections(early), at(MONDAY, "Europe/Berlin")))
    assert whisper.not_before == datetime(2026, 12, 1, 13, tzinfo=UTC)


def test_quiet_hours_hold_also_for_what_comes_late():
    quiet = replace(ANNA, quiet_from=time(20), quiet_until=time(7))
    [whisper] = whispers(decide_due(reflections(quiet), at(MONDAY + timedelta(hours=4), "Europe/Berlin")))
    assert whisper.not_before == datetime(2026, 12, 1, 6, tzinfo=UTC)


def test_an_own_hour_that_passed_while_the_bot_was_down_is_kept_the_next_day():
    at_seven = replace(ANNA, hour=time(19))
    [whisper] = whispers(decide_due(reflections(at_seven), at(MONDAY + timedelta(hours=4), "Europe/Berlin")))
    assert whisper.not_before == MONDAY + timedelta(days=1, hours=1)


def test_the_weekly_card_goes_to_the_facilitators_room():
    weekly = a_series(SeriesKind.WEEK)
    [alert] = decide_due(topics(series=weekly), at(MONDAY, "Europe/Berlin")).intents
    assert isinstance(alert, Alert)
    assert (alert.room, type(alert.card)) == (a_circle().back, WeekCard)


def test_a_time_in_the_night_the_clocks_go_forward_is_sent_at_the_first_moment_that_exists():
    night = replace(a_series(day="SU"), clock=time(2, 30))
    eve = datetime(2027, 3, 28, 0, 59, tzinfo=UTC)
    snapshot = topics(series=night, last=date(2027, 3, 21))
    assert decide_due(snapshot, at(eve, "Europe/Berlin")).intents == ()
    assert len(decide_due(snapshot, at(eve + timedelta(minutes=1), "Europe/Berlin")).intents) == 1


def test_a_time_that_happens_twice_is_sent_the_first_time_only():
    night = replace(a_series(day="SU"), clock=time(2, 30))
    first = datetime(2027, 10, 31, 0, 30, tzinfo=UTC)
    decision = decide_due(topics(series=night, last=date(2027, 10, 24)), at(first, "Europe/Berlin"))
    assert len(decision.intents) == 1
    again = decide_due(topics(series=night, last=date(2027, 10, 31)), at(first + timedelta(hours=1), "Europe/Berlin"))
    assert again.intents == ()


def test_what_is_run_between_takes_no_occasion():
    sent = sending(topics(), Turn("bbbbbbbbbbbb/run-01234567", DAY, MONDAY), at(MONDAY, "Europe/Berlin"))
    assert [type(change) for change in sent.changes] == [QueueSaved]
    assert [intent.key for intent in sent.intents] == ["bbbbbbbbbbbb/run-01234567"]


def test_the_same_decision_made_again_comes_out_the_same():
    moment = at(MONDAY, "Europe/Berlin", seed="x")
    assert decide_due(reflections(ANNA), moment) == decide_due(reflections(ANNA), moment)
