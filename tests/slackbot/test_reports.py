"""A message's own menu tells the facilitators, without anybody in the room seeing it."""

from __future__ import annotations

from bots.slackbot.manifest import manifest
from core.commands import commands
from tests.slackbot.town import House, Town


async def test_a_message_is_reported_from_its_menu_and_nobody_sees_who_did_it(house: House, town: Town):
    ben = town.world.add_user("ben")
    town.home.members.append(ben.id)
    message = town.world.say(ben, town.home, "something cruel")
    before = len(town.world.messages(town.home))
    chosen = town.world.shortcut(town.ada, "report", message)
    card = await chosen.view_shown()
    assert "All of them will read it" in card.readable
    form = await town.world.press(town.ada, card, label="Tell the facilitators").view_shown()
    await town.world.submit(town.ada, form, {form.inputs[0]["block_id"]: "this hurts"})
    await house.bot.settle()
    await house.parts.engine.settle_all()
    told = [one for one in town.world.messages(town.back) if "A report" in one.readable]
    assert len(told) == 1
    assert "this hurts" in told[0].readable
    assert f"<@{ben.id}>" in told[0].readable
    assert town.ada.id not in str(told[0].blocks)
    assert f"/archives/{town.home.id}/p{message.ts.replace('.', '')}" in str(told[0].blocks)
    assert "something cruel" not in str(told[0].blocks)
    assert len(town.world.messages(town.home)) == before


async def test_a_facilitators_message_offers_the_administrators_alone(house: House, town: Town):
    message = town.world.say(town.fay, town.home, "do as I say")
    card = await town.world.shortcut(town.ada, "report", message).view_shown()
    labels = [part["text"]["text"] for part in card.parts]
    assert "Tell the facilitators" not in labels
    form = await town.world.press(town.ada, card, label="It is about a facilitator").view_shown()
    await town.world.submit(town.ada, form, {form.inputs[0]["block_id"]: "this hurts"})
    await house.bot.settle()
    await house.parts.engine.settle_all()
    assert not [one for one in town.world.messages(town.back) if "this hurts" in one.readable]
    assert any("I could not send this" in view.readable for view in town.world.views.values())


def test_the_manifest_offers_it_on_every_message(content):  # type: ignore[no-untyped-def]
    made = manifest(commands(), content.wording, reads_nothing=True)
    (one,) = [shortcut for shortcut in made["features"]["shortcuts"] if shortcut["type"] == "message"]
    assert one["name"] == "Report to facilitators"
    assert one["callback_id"] == "report"
