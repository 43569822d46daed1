"""The same adapter over a real socket: its requests are checked by a fake that is stricter than Discord."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta

import pytest

from bots.discordbot.bot import DiscordSettings
from bots.discordbot.connection import CannotConnect, keep_connected
from bots.engine.platform import Absent, Found, ShownForm, ShownView
from core.kernel.cards import Button, Choice, Document, Link, Paragraph, Picker, PickerKind, Plot, Quiet, Titled, View
from core.kernel.effects import Withdraw
from core.kernel.events import Obstacle, Refused, Sent, TryLater, Unclear
from core.kernel.extras import OpenThread
from core.kernel.ids import DeliveryKey, MessageRef, PersonId, RoomId
from tests.discordbot.test_platform import post, whisper
from tests.discordbot.world import FORM, Door, Made, circle, make, view
from tests.emulators.discordwire import (
    Channel,
    FaultKind,
    Guild,
    Intent,
    Options,
    Permission,
    ResponseKind,
    User,
    World,
    serve,
)
from tests.emulators.discordwire.fixtures import discord_world, running, unpointed

__all__ = ["discord_world", "unpointed"]

POST = "POST /channels/{channel_id}/messages"
REGISTER = "PUT /applications/{application_id}/commands"
EVERYTHING = View(
    title="Everything",
    notice="Something new",
    blocks=(
        Paragraph("**Bold** words"),
        Titled("Heading", "Text"),
        Quiet("Small print"),
        Plot((("2026-01-05", 2), ("2026-01-12", 4)), ("1", "2", "3", "4", "5"), "From low to good."),
        Document("journal.md", "# Journal\n"),
    ),
    rows=(
        (Button("Go", "step.two", (("circle", "0123456789ab"),)), Link("Site", "https://example.org")),
        Picker("which", "Choose", "step.three", choices=(Choice("One", "1", "first"), Choice("Two", "2"))),
        Picker("room", "A room", "step.three", PickerKind.ROOM),
        Picker("who", "People", "step.three", PickerKind.PEOPLE, most=5),
        Picker("role", "A role", "step.three", PickerKind.ROLE, least=0),
    ),
)


@pytest.fixture
def guild(discord_world: World) -> Guild:
    return discord_world.add_guild("Riverside")


@pytest.fixture
def room(discord_world: World, guild: Guild) -> Channel:
    return discord_world.add_channel(guild, "evening-circle")


@pytest.fixture
def ada(discord_world: World, guild: Guild, room: Channel) -> User:
    return discord_world.add_member(guild, "ada")


@pytest.fixture
def made(guild: Guild, room: Channel) -> Made:
    made = make()
    made.index.put(circle(guild.id, room.id, room.id))
    return made


@pytest.fixture
def door(made: Made) -> Door:
    return made.door


def name(room: Channel) -> str:
    return f"discord:{room.id}"


async def test_the_commands_are_registered_once(discord_world: World, made: Made):
    for bot in (made.bot, made.again()):
        async with running(discord_world, bot):
            pass
    assert len(discord_world.calls_to(REGISTER)) == 1


async def test_a_circle_is_used_from_command_to_form(
    discord_world: World, made: Made, door: Door, ada: User, room: Channel
):
    door.answers["topic.show"] = ShownView(EVERYTHING)
    door.answers["step.two"] = ShownForm(FORM)
    async with running(discord_world, made.bot):
        shown = await discord_world.slash(ada, room, "topic")
        assert shown.ephemeral
        assert set(shown.files) == {"weeks.png", "journal.md"}
        chosen = await discord_world.choose(ada, shown, "*which*", ["2"])
        form = await discord_world.press(ada, shown, label="Go")
        sent = await discord_world.submit(ada, form, {"text": "A long week."})
    assert chosen.ephemeral
    assert sent.ephemeral
    assert [(act.action, dict(act.given)) for act in door.acts] == [
        ("topic.show", {}),
        ("step.three", {"which": "2"}),
        ("step.two", {"circle": "0123456789ab"}),
        ("reflect.save", {"circle": "0123456789ab", "text": "A long week."}),
    ]


async def test_completions_arrive(discord_world: World, made: Made, door: Door, ada: User, room: Channel):
    door.choices = (Choice("Oslo, Norway", "Europe/Oslo"),)
    async with running(discord_world, made.bot):
        offered = await discord_world.autocomplete(ada, room, "settings", "zone", "osl")
    assert [one["value"] for one in offered.choices] == ["Europe/Oslo"]


async def test_a_button_posted_by_one_process_works_in_the_next(
    discord_world: World, made: Made, door: Door, ada: User, room: Channel
):
    door.answers["topic.show"] = ShownView(view("After"), replace=True)
    async with running(discord_world, made.bot):
        await made.platform.carry_out(post(name(room)))
    (message,) = discord_world.messages(room)
    async with running(discord_world, made.again()):
        await discord_world.press(ada, message, label="More")
    assert door.act.message == f"{room.id}/{message.id}"
    assert discord_world.messages(room)[0].content == "After"


async def test_an_answer_with_files_takes_the_place_of_a_delivery_with_files(
    discord_world: World, made: Made, door: Door, ada: User, room: Channel
):
    door.answers["step.two"] = ShownView(EVERYTHING, replace=True)
    async with running(discord_world, made.bot):
        await made.platform.carry_out(post(name(room), shown=EVERYTHING))
        (message,) = discord_world.messages(room)
        answered = await discord_world.press(ada, message, label="Go")
        assert answered.type is ResponseKind.UPDATE
        assert isinstance(await made.platform.look_up(post(name(room)), datetime.now(UTC)), Found)
    assert set(discord_world.messages(room)[0].files) == {"weeks.png", "journal.md"}


async def test_a_slow_answer_comes_in_time_after_a_promise(
    discord_world: World, made: Made, door: Door, ada: User, room: Channel, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr("bots.discordbot.limits.PATIENCE", 0.01)
    door.answers["topic.show"] = ShownView(view("Public"), private=False)
    door.slowly = 0.05
    async with running(discord_world, made.bot):
        private = await discord_world.slash(ada, room, "checkin")
        await private.final()
        assert (private.content, private.ephemeral) == ("checkin.show happened", True)
        public = await discord_world.slash(ada, room, "topic")
        message = await public.followed_up()
    assert message.content == "Public"
    assert [one.content for one in discord_world.messages(room)] == ["Public"]


async def test_every_kind_of_delivery_is_accepted(discord_world: World, made: Made, ada: User, room: Channel):
    platform = made.platform
    async with running(discord_world, made.bot):
        whispered = await platform.carry_out(whisper(ada.id, EVERYTHING_FOR_ONE))
        posted = await platform.carry_out(post(name(room), shown=EVERYTHING))
        assert isinstance(posted, Sent)
        assert isinstance(whispered, Sent)
        assert OpenThread in platform.extras(RoomId(name(room)))
        thread = OpenThread(
            key=DeliveryKey("thread"), room=RoomId(name(room)), under=posted.message, title="Talk it over"
        )
        parcel = post(name(room))
        opening = type(parcel)(key=thread.key, effect=thread)
        assert isinstance(await platform.carry_out(opening), Sent)
        assert isinstance(await platform.look_up(opening, datetime.now(UTC)), Found)
        tidy = Withdraw(key=DeliveryKey("tidy"), message=whispered.message, person=PersonId(f"discord:{ada.id}"))
        assert await platform.carry_out(type(parcel)(key=tidy.key, effect=tidy)) == Sent(message=whispered.message)
    assert discord_world.dm_messages(ada) == []


EVERYTHING_FOR_ONE = View(title="Yours", blocks=EVERYTHING.blocks, rows=EVERYTHING.rows[:2], notice="Something new")


@pytest.mark.parametrize("kind", [FaultKind.APPLY_THEN_DROP, FaultKind.MALFORMED])
async def test_what_was_posted_and_never_confirmed_is_found(
    discord_world: World, made: Made, room: Channel, kind: FaultKind
):
    started = datetime.now(UTC)
    discord_world.faults.add(POST, kind)
    async with running(discord_world, made.bot):
        receipt = await made.platform.carry_out(post(name(room)))
        found = await made.platform.look_up(post(name(room)), started)
    assert receipt == Unclear()
    (message,) = discord_world.messages(room)
    assert found == Found(MessageRef(f"{room.id}/{message.id}"))


async def test_what_was_lost_on_the_way_is_absent_and_posted_once(discord_world: World, made: Made, room: Channel):
    started = datetime.now(UTC)
    discord_world.faults.add(POST, FaultKind.DROP_BEFORE_APPLY)
    async with running(discord_world, made.bot):
        assert await made.platform.carry_out(post(name(room))) == Unclear()
        assert await made.platform.look_up(post(name(room)), started) == Absent()
        assert isinstance(await made.platform.carry_out(post(name(room))), Sent)
    assert len(discord_world.messages(room)) == 1


async def test_the_same_parcel_twice_within_the_nonce_s_time_is_one_message(
    discord_world: World, made: Made, room: Channel
):
    async with running(discord_world, made.bot):
        first = await made.platform.carry_out(post(name(room)))
        second = await made.platform.carry_out(post(name(room)))
    assert first == second
    assert len(discord_world.messages(room)) == 1


async def test_a_ban_for_too_many_requests_is_waited_out_as_long_as_it_says(
    discord_world: World, made: Made, room: Channel
):
    discord_world.faults.add(POST, FaultKind.TOO_MANY_WITHOUT_VIA, retry_after=7)
    async with running(discord_world, made.bot):
        receipt = await made.platform.carry_out(post(name(room)))
    assert isinstance(receipt, TryLater)
    assert receipt.seconds >= 7


async def test_a_server_error_may_have_come_after_the_deed(discord_world: World, made: Made, room: Channel):
    discord_world.faults.add(POST, FaultKind.STATUS_503)
    async with running(discord_world, made.bot):
        assert await made.platform.carry_out(post(name(room))) == Unclear()


async def test_refusals_of_a_person_a_room_and_a_server(
    discord_world: World, made: Made, guild: Guild, room: Channel, ada: User
):
    discord_world.close_dms(ada)
    async with running(discord_world, made.bot):
        assert await made.platform.carry_out(whisper(ada.id)) == Refused(obstacle=Obstacle.DM_CLOSED)
        discord_world.delete_channel(room)
        await made.door.told(1)
        assert await made.platform.carry_out(post(name(room))) == Refused(obstacle=Obstacle.ROOM_GONE)
        discord_world.remove_bot(guild)
        await made.door.told(2)
        assert await made.platform.carry_out(post(name(room))) == Refused(obstacle=Obstacle.BOT_REMOVED)
    assert [one.change.value for one in made.door.weathers] == ["room-gone", "bot-removed"]


async def test_history_that_may_not_be_read_cannot_tell(discord_world: World, made: Made, guild: Guild, room: Channel):
    discord_world.set_permissions(room, discord_world.bot, deny=Permission.READ_MESSAGE_HISTORY)
    async with running(discord_world, made.bot):
        found = await made.platform.look_up(post(name(room)), datetime.now(UTC) - timedelta(hours=1))
    assert getattr(found, "obstacle", None) is Obstacle.NOT_ALLOWED


async def test_a_wrong_token_ends_with_words(discord_world: World):
    with pytest.raises(CannotConnect, match="does not accept the token"):
        await keep_connected(lambda: make().bot, "not-the-token")


async def test_a_switch_that_is_off_ends_with_its_name(unpointed: None):
    from bots.discordbot.pointing import point_discord_at

    async with serve(Options(allowed_privileged=Intent(0))) as world:
        point_discord_at(world.base_url)
        settings = DiscordSettings(reads_nothing=False, ready_timeout=0.05)
        with pytest.raises(CannotConnect, match="Message Content Intent"):
            await asyncio.wait_for(keep_connected(lambda: make(settings=settings).bot, world.options.token), 10)
