"""The bot as a process that is killed; the workspace lives on and knows what happened."""

import pytest

from tests.emulators.discordwire.processes import BotProcess
from tests.emulators.slackwire import DropConnection, World
from tests.emulators.slackwire.processes import slack_process

PROGRAM = ["-m", "tests.emulators.slackbot_process"]


@pytest.mark.parametrize("step", ["before_apply", "after_apply"])
async def test_a_bot_killed_while_it_posts_leaves_its_event_to_the_next_one(slack_world: World, step: str) -> None:
    world = slack_world
    ada = world.add_user("ada")
    room = world.add_channel("circle", ada)
    async with slack_process(world, PROGRAM) as first:

        async def kill(_: object, bot: BotProcess = first) -> None:
            bot.kill()
            await bot.dead()
            if step == "before_apply":
                raise DropConnection

        await world.socket.connected(within=30)
        world.on(step, kill, "chat.postMessage", times=1)
        world.say(ada, room, "hello")
        assert await first.dead() == -9
    await world.socket.disconnected()
    [told] = world.events_told("message")[:1]
    assert not told.acked
    async with slack_process(world, PROGRAM):
        await world.socket.connected(2, within=30)
        await world.settled()
    assert told.attempt == 1
    assert [m.text for m in world.messages(room)] == ["hello", "Heard"]
