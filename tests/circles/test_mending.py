"""What follows when something cannot be delivered or the platform changes: told once, stopped, closed again."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from bots.app import Content
from bots.engine.render import Renderer
from core.circles.changes import CircleSaved, MemberSaved, TroubleClosed, TroubleOpened
from core.circles.join_cards import SomebodyWentAway
from core.circles.mending import ReceiptSnapshot, WeatherSnapshot, decide_receipt, decide_weather
from core.circles.model import Circle, CircleState, Member, MemberState, Trouble, TroubleKind
from core.circles.notices import TroubleNotice
from core.kernel.decision import Decision
from core.kernel.effects import Alert, Ladder, Urgency, Whisper
from core.kernel.events import Change, Obstacle, Received, Refused, Sent, Weather
from core.kernel.extras import OpenThread
from core.kernel.ids import DeliveryKey, EventId, MessageRef, PersonId, PlatformName, QueueItemId, RoomId, SpaceId
from core.kernel.moment import at
from core.programme.changes import QueueSaved
from core.programme.queue import ItemState, QueueItem
from core.schedule.changes import SeriesSaved
from core.schedule.series import SeriesState
from tests.stage import CIRCLE, PROGRAMME, a_circle, a_series, words

NOW = datetime(2026, 11, 30, 17, tzinfo=UTC)
MOMENT = at(NOW, "Europe/Berlin", seed="mending")
KEY = DeliveryKey("bbbbbbbbbbbb/2026-11-30/0")
HOME, BACK, ANNA = "practice:home", "practice:back", "practice:anna"
LASTING = (Obstacle.ROOM_GONE, Obstacle.NOT_ALLOWED, Obstacle.BOT_REMOVED)


def a_post(**other: object) -> ReceiptSnapshot:
    fields: dict[str, object] = {
        "circle": a_circle(),
        "kind": "post",
        "address": HOME,
        "card": "topic-posted",
        "occasion": KEY,
        "series": a_series(),
    }
    return ReceiptSnapshot(**(fields | other))  # type: ignore[arg-type]


def a_whisper(**other: object) -> ReceiptSnapshot:
    return a_post(**({"kind": "whisper", "address": ANNA, "card": "reflection-invitation"} | other))


def an_alert(**other: object) -> ReceiptSnapshot:
    return a_post(**({"kind": "alert", "address": BACK, "card": "trouble", "occasion": "", "series": None} | other))


def refused(snapshot: ReceiptSnapshot, obstacle: Obstacle, missing: str = "") -> Decision:
    return decide_receipt(snapshot, Received(key=KEY, receipt=Refused(obstacle=obstacle, missing=missing)), MOMENT)


def arrived(snapshot: ReceiptSnapshot) -> Decision:
    return decide_receipt(snapshot, Received(key=KEY, receipt=Sent(message=MessageRef("room/1"))), MOMENT)


def trouble(kind: TroubleKind, subject: str, detail: str = "", person: str | None = None) -> Trouble:
    return Trouble(
        circle=CIRCLE,
        kind=kind,
        subject=subject,
        person=PersonId(person) if person else None,
        detail=detail,
        since=NOW,
    )


def notice(one: Trouble) -> TroubleNotice:
    return TroubleNotice(
        circle=CIRCLE,
        circle_name="Evening circle",
        kind=one.kind,
        subject=one.subject,
        detail=one.detail,
        person=one.person,
    )


def in_the_back_room(one: Trouble) -> Alert:
    key = DeliveryKey(f"trouble/{CIRCLE}/{MOMENT.fresh(one.kind.value + one.subject)}")
    return Alert(key=key, room=RoomId(BACK), card=notice(one))


def in_private(one: Trouble) -> Whisper:
    key = DeliveryKey(f"trouble/{CIRCLE}/{MOMENT.fresh(one.kind.value + one.subject)}/0")
    return Whisper(key=key, person=PersonId("practice:fatima"), card=notice(one), urgency=Urgency.ALERT)


def stopped(series: object = None) -> SeriesSaved:
    return SeriesSaved(replace(a_series(), state=SeriesState.STOPPED), None)


def test_a_closed_private_message_is_told_and_stops_nothing() -> None:
    one = trouble(TroubleKind.DM_CLOSED, ANNA, "dm-closed", ANNA)
    assert refused(a_whisper(), Obstacle.DM_CLOSED) == Decision(
        changes=(TroubleOpened(one),), intents=(in_the_back_room(one),)
    )


def test_a_person_who_is_gone_is_told_as_one_who_cannot_be_reached() -> None:
    one = trouble(TroubleKind.DM_CLOSED, ANNA, "person-gone", ANNA)
    assert refused(a_whisper(), Obstacle.PERSON_GONE) == Decision(
        changes=(TroubleOpened(one),), intents=(in_the_back_room(one),)
    )


@pytest.mark.parametrize(
    ("obstacle", "kind"),
    [(Obstacle.ROOM_GONE, TroubleKind.ROOM_GONE), (Obstacle.NOT_ALLOWED, TroubleKind.NOT_ALLOWED)],
)
def test_a_room_that_cannot_be_written_to_stops_its_series(obstacle: Obstacle, kind: TroubleKind) -> None:
    one = trouble(kind, HOME, "Send Messages")
    assert refused(a_post(), obstacle, "Send Messages") == Decision(
        changes=(TroubleOpened(one), stopped()), intents=(in_the_back_room(one),)
    )


def test_a_permission_that_the_platform_does_not_name_is_not_called_by_a_word_of_ours(content: Content) -> None:
    [alert] = refused(a_post(), Obstacle.NOT_ALLOWED).intents
    assert isinstance(alert, Alert)
    view = alert.card.view(Renderer(content.wording, content.loaded).desk(PlatformName.PRACTICE, None))
    assert words(view).splitlines()[1] == "I may not post in a room of Evening circle. A permission is missing."


def test_a_bot_that_was_removed_stops_the_circle_and_tells_its_facilitators_in_private() -> None:
    one = trouble(TroubleKind.BOT_REMOVED, "practice:house", "bot-removed")
    halted = a_circle(state=CircleState.STOPPED, state_reason="bot-removed")
    assert refused(a_post(), Obstacle.BOT_REMOVED) == Decision(
        changes=(TroubleOpened(one), stopped(), CircleSaved(halted)), intents=(in_private(one),)
    )


@pytest.mark.parametrize("obstacle", [Obstacle.NOT_POSSIBLE, Obstacle.INVALID, Obstacle.UNKNOWN_OUTCOME])
def test_what_could_not_be_delivered_this_once_is_told_and_stops_nothing(obstacle: Obstacle) -> None:
    one = trouble(TroubleKind.NOT_DELIVERED, KEY, obstacle.value)
    assert refused(a_post(), obstacle) == Decision(changes=(TroubleOpened(one),), intents=(in_the_back_room(one),))


@pytest.mark.parametrize("obstacle", list(Obstacle))
def test_what_is_known_is_not_told_again(obstacle: Obstacle) -> None:
    first = refused(a_post(), obstacle)
    known = tuple(change.trouble for change in first.changes if isinstance(change, TroubleOpened))
    assert len(first.intents) == 1
    assert refused(a_post(troubles=known), obstacle).intents == ()


@pytest.mark.parametrize("obstacle", list(Obstacle))
@pytest.mark.parametrize("kind", ["withdraw", "ladder"])
def test_nobody_is_told_of_a_message_that_could_not_be_taken_back_or_a_missing_thread(
    obstacle: Obstacle, kind: str
) -> None:
    assert refused(a_post(kind=kind), obstacle) == Decision()


@pytest.mark.parametrize("obstacle", LASTING)
def test_a_topic_that_nobody_saw_is_the_next_one_again(obstacle: Obstacle) -> None:
    used = QueueItem(
        id=QueueItemId("q"),
        circle=CIRCLE,
        programme=PROGRAMME,
        place=0,
        state=ItemState.USED,
        used_on=date(2026, 11, 30),
    )
    back = QueueSaved((replace(used, state=ItemState.QUEUED, used_on=None),))
    assert back in refused(a_post(item=used), obstacle).changes


def test_a_topic_that_may_have_been_posted_is_not_posted_again() -> None:
    used = QueueItem(id=QueueItemId("q"), circle=CIRCLE, programme=PROGRAMME, place=0, state=ItemState.USED)
    decision = refused(a_post(item=used), Obstacle.UNKNOWN_OUTCOME)
    assert not any(isinstance(change, QueueSaved) for change in decision.changes)


def test_a_facilitators_room_that_is_gone_is_told_in_private() -> None:
    one = trouble(TroubleKind.ROOM_GONE, BACK, "room-gone")
    assert refused(an_alert(), Obstacle.ROOM_GONE) == Decision(
        changes=(TroubleOpened(one),), intents=(in_private(one),)
    )


def test_the_weekly_card_stops_when_its_room_is_gone() -> None:
    week = an_alert(card="week", series=a_series())
    assert stopped() in refused(week, Obstacle.ROOM_GONE).changes


def test_a_facilitator_who_cannot_be_told_is_not_told_in_circles() -> None:
    decision = refused(a_whisper(card="trouble", address="practice:fatima", series=None), Obstacle.DM_CLOSED)
    assert decision.intents == ()
    assert [change.trouble.kind for change in decision.changes if isinstance(change, TroubleOpened)] == [
        TroubleKind.DM_CLOSED
    ]


def test_a_post_that_arrives_closes_what_was_told_of_its_room_and_nothing_else() -> None:
    known = (
        trouble(TroubleKind.NOT_ALLOWED, HOME),
        trouble(TroubleKind.ROOM_GONE, HOME),
        trouble(TroubleKind.NOT_ALLOWED, BACK),
        trouble(TroubleKind.QUEUE_EMPTY, "bbbbbbbbbbbb"),
        trouble(TroubleKind.DM_CLOSED, ANNA, person=ANNA),
    )
    assert arrived(a_post(troubles=known)) == Decision(
        changes=(
            TroubleClosed(circle=CIRCLE, kind=TroubleKind.NOT_ALLOWED, subject=HOME),
            TroubleClosed(circle=CIRCLE, kind=TroubleKind.ROOM_GONE, subject=HOME),
        )
    )


def test_a_private_message_that_arrives_closes_what_was_told_of_that_person() -> None:
    known = (
        trouble(TroubleKind.DM_CLOSED, ANNA, person=ANNA),
        trouble(TroubleKind.DM_CLOSED, "practice:ben", person="practice:ben"),
    )
    assert arrived(a_whisper(troubles=known)) == Decision(
        changes=(TroubleClosed(circle=CIRCLE, kind=TroubleKind.DM_CLOSED, subject=ANNA),)
    )


def test_a_topic_that_arrives_gets_its_thread_where_the_circle_wants_one() -> None:
    key = DeliveryKey(f"{KEY}/thread")
    thread = OpenThread(key=key, room=RoomId(HOME), under=MessageRef("room/1"), title="Evening circle")
    assert arrived(a_post(thread_title="Evening circle")) == Decision(
        intents=(Ladder(key=key, room=RoomId(HOME), rungs=(thread,), quiet=True),)
    )
    assert arrived(a_post()) == Decision()


# The weather


def weather(
    change: Change,
    *,
    circle: Circle | None = None,
    room: str | None = HOME,
    person: str | None = None,
    member: Member | None = None,
    detail: str = "",
    troubles: tuple[Trouble, ...] = (),
) -> Decision:
    event = Weather(
        id=EventId("w"),
        change=change,
        space=SpaceId("practice:house"),
        room=RoomId(room) if room else None,
        person=PersonId(person) if person else None,
        detail=detail,
    )
    return decide_weather(WeatherSnapshot(circle=circle or a_circle(), member=member, troubles=troubles), event, MOMENT)


@pytest.mark.parametrize("state", [CircleState.OPEN, CircleState.PAUSED])
def test_a_home_room_that_is_gone_stops_the_circle(state: CircleState) -> None:
    one = trouble(TroubleKind.ROOM_GONE, HOME)
    circle = a_circle(state=state, paused_until=date(2027, 1, 1))
    halted = replace(circle, state=CircleState.STOPPED, state_reason="room-gone", paused_until=None)
    assert weather(Change.ROOM_GONE, circle=circle) == Decision(
        changes=(TroubleOpened(one), CircleSaved(halted)), intents=(in_the_back_room(one),)
    )


def test_a_facilitators_room_that_is_gone_stops_nothing() -> None:
    one = trouble(TroubleKind.ROOM_GONE, BACK)
    assert weather(Change.ROOM_GONE, room=BACK) == Decision(changes=(TroubleOpened(one),), intents=(in_private(one),))


def test_a_removed_bot_stops_the_circle_once_and_tells_once() -> None:
    one = trouble(TroubleKind.BOT_REMOVED, "practice:house")
    halted = a_circle(state=CircleState.STOPPED, state_reason="bot-removed")
    assert weather(Change.BOT_REMOVED, room=None) == Decision(
        changes=(TroubleOpened(one), CircleSaved(halted)), intents=(in_private(one),)
    )
    assert weather(Change.BOT_REMOVED, room=None, circle=halted, troubles=(one,)) == Decision(
        changes=(TroubleOpened(one),)
    )


def test_a_lost_permission_is_told_once_and_stops_nothing() -> None:
    one = trouble(TroubleKind.NOT_ALLOWED, HOME, "Send Messages")
    first = weather(Change.PERMISSION_LOST, detail="Send Messages")
    assert first == Decision(changes=(TroubleOpened(one),), intents=(in_the_back_room(one),))
    again = weather(Change.PERMISSION_LOST, detail="Send Messages", troubles=(one,))
    assert again == Decision(changes=(TroubleOpened(one),))


def test_a_permission_lost_in_the_facilitators_room_is_told_in_private() -> None:
    one = trouble(TroubleKind.NOT_ALLOWED, BACK, "Send Messages")
    decision = weather(Change.PERMISSION_LOST, room=BACK, detail="Send Messages")
    assert decision.intents == (in_private(one),)


def test_a_permission_that_is_back_closes_what_was_told_of_it() -> None:
    one = trouble(TroubleKind.NOT_ALLOWED, HOME, "Send Messages")
    closed = TroubleClosed(circle=CIRCLE, kind=TroubleKind.NOT_ALLOWED, subject=HOME)
    assert weather(Change.PERMISSION_BACK, detail="Send Messages", troubles=(one,)) == Decision(changes=(closed,))
    assert weather(Change.PERMISSION_BACK, troubles=(one,)) == Decision(changes=(closed,))
    assert weather(Change.PERMISSION_BACK, detail="Embed Links", troubles=(one,)) == Decision()
    assert weather(Change.PERMISSION_BACK, room=BACK, detail="Send Messages", troubles=(one,)) == Decision()


def test_a_renamed_room_changes_nothing() -> None:
    assert weather(Change.ROOM_RENAMED, detail="garden") == Decision()


def test_who_left_the_server_left_the_circle_and_keeps_what_they_wrote() -> None:
    member = Member(circle=CIRCLE, person=PersonId(ANNA), state=MemberState.ACTIVE, since=NOW)
    left = replace(member, state=MemberState.LEFT)
    decision = weather(Change.PERSON_LEFT, room=None, person=ANNA, member=member)
    assert decision.changes == (MemberSaved(left),)
    [told] = decision.intents
    assert isinstance(told, Alert)
    assert (told.room, told.card) == (BACK, SomebodyWentAway(circle=CIRCLE, circle_name="Evening circle"))
    archived = weather(
        Change.PERSON_LEFT,
        room=None,
        person=ANNA,
        member=member,
        circle=a_circle(state=CircleState.ARCHIVED),
    )
    assert archived == Decision(changes=(MemberSaved(left),))
    assert weather(Change.PERSON_LEFT, room=None, person=ANNA) == Decision()
    assert weather(Change.PERSON_LEFT, room=None, person=ANNA, member=left) == Decision()


@pytest.mark.parametrize("change", [change for change in Change if change is not Change.PERSON_LEFT])
def test_the_weather_over_an_archived_circle_moves_nobody(change: Change) -> None:
    assert weather(change, circle=a_circle(state=CircleState.ARCHIVED)) == Decision()
