"""The bot as a process that is killed; the fake lives on and knows what happened."""

import asyncio

import pytest

from tests.emulators.discordwire import Options, World, serve
from tests.emulators.discordwire.processes import BotProcess, bot_process
from tests.emulators.discordwire.threads import threaded

PROGRAM = ["-m", "tests.emulators.wirebot_process"]
CALLBACK = "POST /interactions/{interaction_id}/{interaction_token}/callback"


def token_of(world: World) -> dict[str, str]:
    return {"WIREBOT_TOKEN": world.options.token, "PYTHONWARNINGS": "ignore"}


@pytest.mark.parametrize(("step", "answered"), [("before_apply", True), ("after_apply", True)])
async def test_a_bot_killed_at_a_step_leaves_its_world_to_the_next_one(step: str, answered: bool) -> None:
    async with serve() as world:
        guild = world.add_guild()
        room, ada = world.add_channel(guild, "room"), world.add_member(guild, "ada")
        async with bot_process(world, PROGRAM, token_of(world)) as first:

            async def kill(_: object, bot: BotProcess = first) -> None:
                bot.kill()
                await bot.dead()

            await world.gateway.connected(within=30)
            world.on(step, kill, CALLBACK, times=1)
            outcome = await world.slash(ada, room, "circle board")
            assert await first.dead() == -9
        assert outcome.answered == answered
        await world.gateway.disconnected()
        async with bot_process(world, PROGRAM, token_of(world)):
            await world.gateway.connected(identified=2, within=30)
            done = await world.press(ada, outcome, label="Done")
        assert done.content == "All done"
        assert len(world.messages(room)) == 1
        world.assert_no_complaints()


async def test_a_dead_bot_answers_nobody() -> None:
    async with serve(Options(patience=0.05)) as world:
        guild = world.add_guild()
        room, ada = world.add_channel(guild, "room"), world.add_member(guild, "ada")
        world.commands.everywhere = [{"id": "1", "name": "c", "type": 1, "description": "does"}]
        outcome = await world.slash(ada, room, "c")
    assert not outcome.delivered
    assert not outcome.answered


async def test_the_fake_can_live_in_a_thread_of_its_own() -> None:
    with threaded() as wire:
        guild = wire.call(lambda w: w.add_guild())
        room = wire.call(lambda w: w.add_channel(guild, "room"))
        ada = wire.call(lambda w: w.add_member(guild, "ada"))

        async def ask(world: World) -> str:
            await world.gateway.connected(within=30)
            return (await world.slash(ada, room, "hello", name="Ada")).content

        async with bot_process(wire.world, PROGRAM, token_of(wire.world)):
            assert await asyncio.to_thread(wire.run, ask) == "Hello Ada"
