"""Who has to act is called by the message itself, on every platform, and nobody else is."""

from __future__ import annotations

import discord
import pytest

from bots.discordbot.render import message_of as on_discord
from bots.practice.viewcode import dump_view, load_view
from bots.slackbot.render import message_of as on_slack
from core.kernel.cards import Items, Paragraph, Quiet, View
from core.kernel.ids import PersonId

ANNA, BEN = PersonId("discord:100000000000000001"), PersonId("discord:100000000000000002")
TITLED = View(
    title="An alert",
    blocks=(Paragraph(f"About <@{ANNA.partition(':')[2]}>, noticed just now."),),
    notice="An alert waits",
    calls=(BEN,),
    calls_roles=("100000000000000009",),
)


async def test_discord_notifies_those_who_must_act_and_nobody_who_is_only_named() -> None:
    message = await on_discord(TITLED)
    assert message.content == "<@&100000000000000009> <@100000000000000002> An alert waits"
    told = message.allowed().to_dict()
    assert (told["parse"], told["users"], told["roles"]) == ([], [100000000000000002], [100000000000000009])


async def test_discord_shows_a_lock_screen_the_notice_and_not_whom_it_is_about() -> None:
    message = await on_discord(TITLED)
    assert "100000000000000001" not in message.content
    assert "noticed" not in message.content


async def test_discord_writes_nobody_twice() -> None:
    message = await on_discord(View(blocks=(Paragraph("<@100000000000000002>, it is your turn."),), calls=(BEN,)))
    assert message.content == "<@100000000000000002>, it is your turn."


async def test_discord_notifies_nobody_where_nobody_is_called() -> None:
    message = await on_discord(View(blocks=(Paragraph("<@100000000000000002> and @everyone"),)))
    assert message.allowed().to_dict() == discord.AllowedMentions.none().to_dict()


async def test_a_call_to_many_keeps_within_what_discord_takes() -> None:
    many = tuple(PersonId(f"discord:{number:018}") for number in range(200))
    message = await on_discord(View(blocks=(Paragraph("x" * 1999),), calls=many))
    assert len(message.content) <= 2000
    assert len(message.allowed().to_dict()["users"]) == 20


async def test_slack_names_them_above_the_message_because_a_name_in_a_block_calls() -> None:
    called = View(
        title="An alert", blocks=(Paragraph("It waits."),), notice="An alert waits", calls=(PersonId("slack:U2"),)
    )
    message = await on_slack(called, neutral="Something new")
    assert message.blocks[0] == {"type": "section", "text": {"type": "mrkdwn", "text": "<@U2>"}}
    assert message.text == "An alert waits"


@pytest.mark.parametrize("block", [Paragraph("<@U2>, it is your turn."), Items(("<@U2>",))])
async def test_slack_names_nobody_twice(block: Paragraph | Items) -> None:
    message = await on_slack(View(blocks=(block, Quiet("x")), calls=(PersonId("slack:U2"),)), neutral="Something new")
    assert str(message.blocks).count("<@U2>") == 1


def test_the_practice_house_remembers_whom_a_message_called() -> None:
    assert load_view(dump_view(TITLED)) == TITLED
