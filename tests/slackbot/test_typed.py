"""What people type to the bot in private: kept only after a yes, as it stands by then, and never anybody else's."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from bots.app import Content
from bots.slackbot.text import typed
from core.circles.changes import CircleSaved
from tests.emulators.slackwire import User
from tests.emulators.slackwire.fixtures import by_socket
from tests.emulators.slackwire.model import Message
from tests.slackbot.town import House, Town, a_house
from tests.stage import a_member

ASK = "Keep this as your reflection?"


def asked(town: Town, user: User) -> list[Message]:
    """The bot's questions that stand in somebody's private messages."""
    return [one for one in town.world.messages(town.world.dm(user)) if one.by_bot and ASK in one.readable]


async def question(town: Town, user: User, count: int = 1) -> Message:
    await town.world.until(lambda: len(asked(town, user)) == count)
    return asked(town, user)[-1]


async def journal(town: Town) -> str:
    typed_ = town.world.command(town.ada, town.home, "/circle", "journal list")
    return (await typed_.message_shown()).readable


async def test_what_is_typed_is_asked_about_and_kept_after_a_yes(house: House, town: Town):
    town.world.say(town.ada, town.world.dm(town.ada), "Slept <badly> & still here")
    ask = await question(town, town.ada)
    assert "Nobody reads this here" in ask.readable
    assert "Slept" not in await journal(town)
    await town.world.press(town.ada, ask, label="Keep it")
    await house.bot.settle()
    assert "Kept." in town.world.channels[ask.channel_id].messages[ask.ts].readable
    assert "still stands in this conversation" in ask.readable
    assert "Slept" in await journal(town)


async def test_a_reply_in_a_thread_is_asked_about_there_and_kept_without_what_stands_around_it(
    house: House, town: Town
):
    channel = town.world.dm(town.ada)
    town.world.say(town.ada, channel, "Said before.")
    above = await question(town, town.ada)
    town.world.say(town.ada, channel, "Below the question.", thread=above)
    ask = await question(town, town.ada, 2)
    assert ask.thread_ts == above.ts
    assert not above.deleted
    town.world.say(town.ada, channel, "After it, outside.")
    await town.world.until(lambda: above.deleted)
    await town.world.press(town.ada, ask, label="Keep it")
    await house.bot.settle()
    read = await journal(town)
    assert "Below the question." in read
    assert "Said before." not in read
    assert "outside" not in read


async def test_replies_in_one_thread_are_one_question_and_the_press_on_what_began_it_is_no_reply(
    house: House, town: Town
):
    channel = town.world.dm(town.ada)
    began = town.world.say(town.ada, channel, "The beginning.")
    above = await question(town, town.ada)
    town.world.say(town.ada, channel, "One reply.", thread=began)
    first = await question(town, town.ada, 2)
    town.world.say(town.ada, channel, "And another.", thread=began)
    await town.world.until(
        lambda: first.deleted and any(one.thread_ts and not one.deleted for one in asked(town, town.ada))
    )
    ask = next(one for one in asked(town, town.ada) if one.thread_ts)
    await town.world.press(town.ada, above, label="Keep it")
    await town.world.press(town.ada, ask, label="Keep it")
    await house.bot.settle()
    read = await journal(town)
    assert read.count("The beginning.") == 1
    assert "One reply." in read
    async with house.parts.database.read() as connection:
        assert (await connection.execute(text("SELECT count(*) FROM entries"))).scalar() == 2


async def test_an_answer_in_the_thread_of_the_question_leaves_the_question_pressable(house: House, town: Town):
    channel = town.world.dm(town.ada)
    town.world.say(town.ada, channel, "The text itself.")
    above = await question(town, town.ada)
    town.world.say(town.ada, channel, "yes", thread=above)
    await question(town, town.ada, 2)
    await town.world.press(town.ada, above, label="Keep it")
    await house.bot.settle()
    assert "The text itself." in await journal(town)


async def test_a_no_keeps_nothing(house: House, town: Town):
    town.world.say(town.ada, town.world.dm(town.ada), "Slept badly")
    ask = await question(town, town.ada)
    await town.world.press(town.ada, ask, label="Not this")
    await house.bot.settle()
    assert "I have kept nothing" in ask.readable
    assert "Slept" not in await journal(town)


async def test_several_messages_in_a_row_are_one_question_and_one_entry(house: House, town: Town):
    channel = town.world.dm(town.ada)
    town.world.say(town.ada, channel, "First this.")
    first = await question(town, town.ada)
    town.world.say(town.ada, channel, "Then that.")
    await town.world.until(lambda: first.deleted and any(not one.deleted for one in asked(town, town.ada)))
    ask = next(one for one in asked(town, town.ada) if not one.deleted)
    await town.world.press(town.ada, ask, label="Keep it")
    await house.bot.settle()
    read = town.world.command(town.ada, town.home, "/circle", "journal list")
    whole = (await read.message_shown()).readable
    assert "First this." in whole
    async with house.parts.database.read() as connection:
        assert (await connection.execute(text("SELECT count(*) FROM entries"))).scalar() == 1


async def test_what_was_edited_is_kept_as_it_stands_now_and_what_was_deleted_is_not(house: House, town: Town):
    channel = town.world.dm(town.ada)
    message = town.world.say(town.ada, channel, "A name that must go")
    ask = await question(town, town.ada)
    town.world.edit(town.ada, message, "Somebody I know")
    await town.world.press(town.ada, ask, label="Keep it")
    await house.bot.settle()
    assert "Somebody I know" in await journal(town)
    assert "must go" not in await journal(town)
    gone = town.world.say(town.ada, channel, "Never mind")
    again = await question(town, town.ada)
    town.world.delete(town.ada, gone)
    await town.world.press(town.ada, again, label="Keep it")
    await house.bot.settle()
    assert "nothing to keep" in again.readable


async def test_a_long_text_is_parted_into_pages_and_nothing_is_lost(house: House, town: Town):
    town.world.say(town.ada, town.world.dm(town.ada), "word " * 7_000 + "end")
    ask = await question(town, town.ada)
    await town.world.press(town.ada, ask, label="Keep it")
    await house.bot.settle()
    assert "on 2 pages" in ask.readable


async def test_a_stranger_hears_that_nobody_reads_it_and_of_no_circle(house: House, town: Town):
    zoe = town.world.add_user("zoe")
    town.world.say(zoe, town.world.dm(zoe), "Hello?")
    await town.world.until(lambda: any(one.by_bot for one in town.world.messages(town.world.dm(zoe))))
    (answer,) = [one for one in town.world.messages(town.world.dm(zoe)) if one.by_bot]
    assert "nobody reads what is typed here" in answer.readable
    assert "Evening" not in answer.readable
    assert not answer.text.count("Hello")


async def test_edits_deletions_and_its_own_words_ask_nothing(house: House, town: Town):
    channel = town.world.dm(town.ada)
    message = town.world.say(town.ada, channel, "One")
    await question(town, town.ada)
    town.world.edit(town.ada, message, "One more")
    town.world.delete(town.ada, message)
    await house.bot.settle()
    assert len(asked(town, town.ada)) == 1


async def test_nothing_of_it_stands_in_the_database_before_the_yes(town: Town, tmp_path: Path, content: Content):
    async with a_house(town, tmp_path, content, inbox=True) as house:
        await house.keep(CircleSaved(town.circle), a_member(f"slack:{town.ada.id}"))
        async with by_socket(town.world, house.bot.app):
            town.world.say(town.ada, town.world.dm(town.ada), "a-planted-word")
            await question(town, town.ada)
            await house.bot.settle()
        async with house.parts.database.read() as connection:
            rows: list[Any] = list((await connection.execute(text("SELECT id, sealed FROM inbox"))).all())
            events = list((await connection.execute(text("SELECT reply FROM events"))).all())
        assert rows
        assert all(sealed is None for _, sealed in rows)
        assert "a-planted-word" not in str(events)


@pytest.mark.parametrize(
    ("sent", "seen"),
    [
        ("a &lt;b&gt; &amp;amp; c", "a <b> &amp; c"),
        ("<https://example.org/a|example.org/a>", "example.org/a"),
        ("<https://example.org|a page>", "a page (https://example.org)"),
        ("<https://example.org>", "https://example.org"),
        ("<@U1|ada> and <#C1|circle> and <!here>", "@ada and #circle and @here"),
    ],
)
def test_what_was_typed_is_read_as_it_was_seen(sent: str, seen: str):
    assert typed(sent) == seen
