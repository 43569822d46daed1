"""Many who come within a minute: the facilitators hear of it and can give the room a pause; nobody is barred."""

from __future__ import annotations

from datetime import timedelta

from bots.discordbot.bot import DiscordSettings
from bots.engine.index import Index
from bots.slackbot.house import House
from bots.store.load_guard import guarding_by_id
from core.circles.changes import CircleSaved
from core.kernel.effects import Alert
from core.kernel.ids import PersonId, RoomId, SpaceId
from core.kernel.writing import Arrived
from core.safety.guard_changes import RuleChosen
from core.safety.rules import Standing
from tests.discordbot.world import Door, make
from tests.stage import CIRCLE, START, Stage, a_circle, words

HOUSE = SpaceId("practice:house")
FATIMA = "practice:fatima"


async def come(stage: Stage, count: int, *, apart: float = 1, room: str | None = None, first: int = 0) -> None:
    for number in range(first, first + count):
        await stage.parts.arrived(
            Arrived(
                space=HOUSE,
                person=PersonId(f"practice:{number}"),
                at=START + timedelta(seconds=number * apart),
                room=RoomId(room) if room else None,
            )
        )
    await stage.parts.engine.settle_all()


def alerts(stage: Stage) -> list[str]:
    return [words(one.view) for one in stage.platform.sent if isinstance(one.effect, Alert) and one.view]


async def test_a_burst_is_told_once_and_calls_those_on_duty(stage: Stage) -> None:
    await stage.keep(CircleSaved(a_circle()))
    await stage.act(FATIMA, "duty.on")
    await come(stage, 12)
    (told,) = alerts(stage)
    assert "Many people arrived" in told
    (alert,) = [one for one in stage.platform.sent if isinstance(one.effect, Alert)]
    assert alert.view is not None
    assert alert.view.calls == (FATIMA,)


async def test_nobody_is_barred_and_the_room_stays_open_until_a_facilitator_says_so(stage: Stage) -> None:
    await stage.keep(CircleSaved(a_circle()))
    await come(stage, 12)
    assert len(stage.platform.sent) == 1
    async with stage.parts.database.read() as connection:
        assert not (await guarding_by_id(connection, CIRCLE)).lockdown
    (button,) = stage.platform.sent[0].view.rows[0]  # type: ignore[union-attr, misc]
    await stage.act(FATIMA, button.action, **dict(button.given))  # type: ignore[union-attr]
    async with stage.parts.database.read() as connection:
        assert (await guarding_by_id(connection, CIRCLE)).lockdown


async def test_a_few_or_slowly_is_no_burst(stage: Stage) -> None:
    await stage.keep(CircleSaved(a_circle()))
    await come(stage, 7)
    await come(stage, 20, apart=15, first=50)
    assert alerts(stage) == []


async def test_who_comes_into_another_room_is_not_counted(stage: Stage) -> None:
    await stage.keep(CircleSaved(a_circle()))
    await come(stage, 12, room="practice:back")
    await come(stage, 12, room="practice:elsewhere", first=20)
    assert alerts(stage) == []
    await come(stage, 12, room="practice:home", first=40)
    assert len(alerts(stage)) == 1


async def test_a_circle_that_switched_the_rule_off_hears_nothing(stage: Stage) -> None:
    off = RuleChosen(circle=CIRCLE, rule="flood-joins", standing=Standing.OFF)
    await stage.keep(CircleSaved(a_circle()), off)
    await come(stage, 12)
    assert alerts(stage) == []


async def test_slack_says_who_comes_into_a_circles_room_and_the_bot_itself_is_nobody() -> None:
    came: list[Arrived] = []

    async def arrived(one: Arrived) -> None:
        came.append(one)

    there = a_circle(space=SpaceId("slack:T1"), home=RoomId("slack:C1"), back=RoomId("slack:C2"))
    house = House(Door(), Index((there,)), arrived)
    for user, channel in (("U5", "C1"), ("UBOT", "C1"), ("U6", "C9")):
        event = {"type": "member_joined_channel", "user": user, "channel": channel}
        await house.hear(
            {"event": event, "event_time": int(START.timestamp()), "team_id": "T1", "event_id": f"E{user}"}, "UBOT"
        )
    assert [(one.person, one.room, one.space) for one in came] == [("slack:U5", "slack:C1", "slack:T1")]
    assert came[0].at == START


def test_discord_tells_of_arrivals_only_where_members_may_be_heard_of() -> None:
    assert not make().bot.intents.members
    assert make(settings=DiscordSettings(hears_leaving=True, ready_timeout=0.05, shard_count=1)).bot.intents.members
