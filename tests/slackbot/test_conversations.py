"""Whole conversations: a person in Slack, the real app and the real engine."""

from __future__ import annotations

from tests.slackbot.town import House, Town


async def test_circle_alone_is_the_menu_and_only_who_asked_sees_it(house: House, town: Town):
    typed = await town.world.command(town.ada, town.home, "/circle")
    message = await typed.message_shown()
    assert message.ephemeral_to == town.ada.id
    assert "Evening circle" in message.readable
    assert not typed.late


async def test_a_button_of_the_menu_works(house: House, town: Town):
    typed = town.world.command(town.ada, town.home, "/circle")
    message = await typed.message_shown()
    pressed = await town.world.press(town.ada, message, label="Where to find help").seen()
    assert pressed.anything


async def test_words_that_name_no_command_are_answered_with_what_there_is(house: House, town: Town):
    typed = town.world.command(town.ada, town.home, "/circle", "facilitate schedule")
    assert "/circle facilitate schedule add" in (await typed.message_shown()).readable
    nonsense = town.world.command(town.ada, town.home, "/circle", "dance")
    assert "/circle dance" in (await nonsense.message_shown()).readable


async def test_a_check_in_is_typed_in_one_line(house: House, town: Town):
    typed = town.world.command(town.ada, town.home, "/circle", "checkin 3 tired but fine")
    assert (await typed.seen()).anything
    journal = town.world.command(town.ada, town.home, "/circle", "journal list")
    assert "tired but fine" in (await journal.message_shown()).readable or (await journal.seen()).anything


async def test_what_a_member_writes_in_a_form_is_kept_and_said_to_be(house: House, town: Town):
    typed = town.world.command(town.ada, town.home, "/circle", "reflect")
    card = await typed.message_shown()
    pressed = town.world.press(town.ada, card, "press:0")
    view = await pressed.view_shown()
    sent = await town.world.submit(town.ada, view, {view.inputs[0]["block_id"]: "A hard week, with some light."})
    assert sent.closed
    await pressed.seen()
    await house.bot.settle()
    assert "Saved." in pressed.text
    journal = town.world.command(town.ada, town.home, "/circle", "journal list")
    assert "A hard week" in (await journal.message_shown()).readable


async def test_a_member_may_not_do_what_facilitators_may(house: House, town: Town):
    typed = town.world.command(town.ada, town.home, "/circle", "facilitate schedule list")
    assert "only" in (await typed.message_shown()).readable


async def test_an_option_that_must_be_given_is_asked_for_in_a_form(house: House, town: Town):
    typed = town.world.command(town.fay, town.home, "/circle", "facilitate prompts move")
    view = await typed.view_shown()
    assert [block["block_id"] for block in view.inputs] == ["item", "to"]


async def test_a_shortcut_opens_a_private_reflection(house: House, town: Town):
    chosen = town.world.shortcut(town.ada, "reflect")
    assert (await chosen.seen()).anything


async def test_a_room_that_is_archived_is_told_to_the_facilitators(house: House, town: Town):
    town.world.archive(town.home)
    await town.world.until(lambda: all(one.acked for one in town.world.events_told("channel_archive")))
    await house.bot.settle()
    await house.parts.engine.settle_all()
    assert any("is gone" in message.readable for message in town.world.messages(town.back))
