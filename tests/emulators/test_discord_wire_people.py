"""The real discord.py against the fake: what people do and see."""

import dataclasses
import datetime as dt

import discord
import pytest

from tests.emulators.discordwire import Channel, Impossible, Intent, Permission, ResponseKind, World
from tests.emulators.discordwire.fixtures import running
from tests.emulators.wirebot import WireBot


@dataclasses.dataclass
class Place:
    """A server with a room and a person."""

    world: World

    def __post_init__(self) -> None:
        self.guild = self.world.add_guild("A server")
        self.room = self.world.add_channel(self.guild, "evening-circle")
        self.ada = self.world.add_member(self.guild, "ada")
        self.ben = self.world.add_member(self.guild, "ben")


@pytest.fixture
def place(discord_world: World) -> Place:
    return Place(discord_world)


async def test_the_bot_logs_in_and_registers_its_commands(place: Place) -> None:
    async with running(place.world, WireBot()) as bot:
        assert bot.user is not None
        assert bot.user.id == place.world.bot.id
        assert [g.id for g in bot.guilds] == [place.guild.id]
        assert {c["name"] for c in place.world.commands.everywhere} >= {"hello", "circle"}


async def test_a_slash_command_is_answered_to_the_caller_only(place: Place) -> None:
    async with running(place.world, WireBot()):
        outcome = await place.world.slash(place.ada, place.room, "hello", name="Ada", times=2)
    assert (outcome.type, outcome.content, outcome.ephemeral) == (ResponseKind.MESSAGE, "Hello AdaAda", True)
    assert place.world.messages(place.room) == []
    assert place.world.messages(place.room, seen_by=place.ada) == [outcome.message]


async def test_a_command_in_a_direct_message_is_answered_there(place: Place) -> None:
    async with running(place.world, WireBot()):
        outcome = await place.world.slash(place.ada, place.world.dm(place.ada), "hello", name="Ada")
    assert outcome.content == "Hello Ada"


async def test_a_deferred_command_with_people_and_channels_ends_in_its_follow_up(place: Place) -> None:
    async with running(place.world, WireBot()):
        outcome = place.world.slash(
            place.ada, place.room, "circle schedule add", channel=place.room, town="Oslo", who=place.ben
        )
        await outcome.final()
    assert outcome.type is ResponseKind.DEFERRED
    assert outcome.content == "Added evening-circle Oslo ben"
    assert outcome.ephemeral


async def test_an_option_completes_itself_while_it_is_typed(place: Place) -> None:
    async with running(place.world, WireBot()):
        outcome = await place.world.autocomplete(
            place.ada, place.room, "circle schedule add", "town", "O", channel=place.room
        )
    assert [c["value"] for c in outcome.choices] == ["Oslo", "Omsk"]


async def test_buttons_selects_and_forms_work_from_one_message(place: Place) -> None:
    world = place.world
    async with running(world, WireBot()):
        board = await world.slash(place.ada, place.room, "circle board")
        mood = await world.choose(place.ben, board, "mood:1", ["Low"])
        form = await world.press(place.ben, board, label="Write")
        saved = await world.submit(place.ben, form, {"Your note": "hello there"})
        done = await world.press(place.ada, board, "done:*")
    assert (mood.content, saved.content) == ("Noted: Low", "Saved: hello there")
    assert form.modal is not None
    assert form.modal.title == "A note"
    assert (done.type, board.content, board.components) == (ResponseKind.UPDATE, "All done", [])


async def test_a_message_is_reported_from_its_menu(place: Place) -> None:
    message = place.world.say(place.ben, place.room, "hm")
    async with running(place.world, WireBot()):
        outcome = await place.world.context(place.ada, place.room, "Report to facilitators", message)
    assert outcome.content == f"Reported {message.id}"


async def test_files_edits_and_follow_ups_of_an_answer_are_kept(place: Place) -> None:
    async with running(place.world, WireBot()):
        outcome = await place.world.slash(place.ada, place.room, "circle file")
        more = await outcome.followed_up()
    assert outcome.files == {"export.csv": b"one,two"}
    assert (outcome.content, more.content, more.ephemeral) == ("Here it is", "And more", True)


async def test_an_answer_after_three_seconds_is_an_unknown_interaction(place: Place) -> None:
    async with running(place.world, WireBot()):
        late: list[int] = []
        place.world.on(
            "before_apply",
            lambda _: place.world.clock.advance(3.1),
            "POST /interactions/*",
            times=1,
        )
        place.world.on("after_apply", lambda c: late.append(c.answer["code"]), "POST /interactions/*")
        outcome = place.world.slash(place.ada, place.room, "hello", name="Ada")
        await place.world.until(lambda: late and place.world.calls[-1].status == 404)
    assert late == [10062]
    assert outcome.late
    assert not outcome.answered


@pytest.mark.parametrize(
    ("what", "options"),
    [
        ("nothing", {}),
        ("hello", {}),
        ("hello", {"name": "Ada", "times": 9}),
        ("hello", {"name": 3}),
        ("hello", {"name": "Ada", "colour": "red"}),
        ("circle schedule", {}),
    ],
)
async def test_what_the_client_would_not_send_is_impossible(
    place: Place, what: str, options: dict[str, object]
) -> None:
    async with running(place.world, WireBot()):
        with pytest.raises(Impossible):
            place.world.slash(place.ada, place.room, what, **options)


async def test_a_hidden_room_is_hidden_from_people_too(place: Place) -> None:
    hidden = place.world.add_channel(place.guild, "facilitators", private_to=[place.ben])
    assert place.world.say(place.ben, hidden, "quiet").content == "quiet"
    with pytest.raises(Impossible):
        place.world.say(place.ada, hidden, "let me in")


async def test_somebody_elses_whisper_cannot_be_pressed(place: Place) -> None:
    async with running(place.world, WireBot()):
        outcome = await place.world.slash(place.ada, place.room, "hello", name="Ada")
        with pytest.raises(Impossible, match="somebody else"):
            place.world.press(place.ben, outcome, "done:1")


async def test_without_the_message_content_intent_a_text_arrives_blank(place: Place) -> None:
    bot = WireBot()
    async with running(place.world, bot):
        place.world.say(place.ada, place.room, "in the room")
        place.world.say(place.ada, place.world.dm(place.ada), "in private")
        await place.world.slash(place.ada, place.room, "hello", name="later than the messages")
        room = bot.get_channel(place.room.id)
        assert isinstance(room, discord.TextChannel)
        read = [m.content async for m in room.history()]
    assert [m.content for m in bot.heard] == ["", "in private"]
    assert read == [""]


async def test_with_the_message_content_intent_a_text_is_heard(place: Place) -> None:
    intents = discord.Intents(guilds=True, guild_messages=True, message_content=True)
    bot = WireBot(intents=intents)
    async with running(place.world, bot):
        message = place.world.say(place.ada, place.room, "in the room")
        await place.world.slash(place.ada, place.room, "hello", name="later than the message")
    assert [(m.id, m.content) for m in bot.heard] == [(message.id, "in the room")]


async def test_a_privileged_intent_that_is_not_allowed_ends_the_bot(place: Place) -> None:
    place.world.options.allowed_privileged = Intent(0)
    bot = WireBot(intents=discord.Intents(guilds=True, message_content=True))
    with pytest.raises(discord.PrivilegedIntentsRequired):
        async with running(place.world, bot):
            pass


async def test_changes_of_the_world_reach_the_bot(place: Place) -> None:
    world = place.world
    async with running(world, WireBot(intents=discord.Intents(guilds=True, members=True))) as bot:
        other = world.add_channel(place.guild, "other")
        world.rename(place.room, "renamed")
        world.set_permissions(other, world.bot, deny=Permission.SEND_MESSAGES)
        world.member_leaves(place.guild, place.ben)
        await world.slash(place.ada, place.room, "hello", name="after all of this")
        guild = bot.get_guild(place.guild.id)
        assert guild is not None
        assert {c.name for c in guild.text_channels} == {"renamed", "other"}
        assert guild.get_member(place.ben.id) is None
        assert guild.get_member(place.ada.id) is not None
        seen = guild.get_channel(other.id)
        assert seen is not None
        assert not seen.permissions_for(guild.me).send_messages
        world.delete_channel(other)
        world.remove_bot(place.guild)
        await world.slash(place.ada, world.dm(world.add_member(world.add_guild(), place.ada)), "hello", name="A")
        assert bot.get_guild(place.guild.id) is None


def room_of(bot: discord.Client, channel: Channel) -> discord.TextChannel:
    found = bot.get_channel(channel.id)
    assert isinstance(found, discord.TextChannel)
    return found


async def test_a_thread_under_a_message_can_be_talked_in(place: Place) -> None:
    async with running(place.world, WireBot()) as bot:
        message = await room_of(bot, place.room).send("A topic")
        thread = await message.create_thread(name="Replies")
        await thread.send("first")
    assert [m.content for m in place.world.messages(thread.id)] == ["first"]


async def test_a_pin_needs_permission_and_is_listed(place: Place) -> None:
    async with running(place.world, WireBot()) as bot:
        message = await room_of(bot, place.room).send("Agreement")
        with pytest.raises(discord.Forbidden):
            await message.pin()
        place.world.set_permissions(place.room, place.world.bot, allow=Permission.MANAGE_MESSAGES)
        await message.pin()
        assert [m.id async for m in room_of(bot, place.room).pins()] == [message.id]


async def test_a_time_out_needs_permission_and_a_higher_role(place: Place) -> None:
    world = place.world
    async with running(world, WireBot()) as bot:
        guild = bot.get_guild(place.guild.id)
        assert guild is not None
        ada = await guild.fetch_member(place.ada.id)
        with pytest.raises(discord.Forbidden):
            await ada.timeout(dt.timedelta(minutes=5))
        world.set_role_permissions(world.bot_role(place.guild), Permission.MODERATE_MEMBERS)
        await ada.timeout(dt.timedelta(minutes=5))
        with pytest.raises(Impossible):
            world.say(place.ada, place.room, "let me speak")
        world.give_role(place.ben, world.add_role(place.guild, "elder"))
        ben = await guild.fetch_member(place.ben.id)
        with pytest.raises(discord.Forbidden):
            await ben.timeout(dt.timedelta(minutes=5))
