"""Every card and every form there is, as Slack would get it."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

import pytest

from bots.app import Content, load_content
from bots.engine.render import Renderer
from bots.slackbot.forms import Carried, modal_of, options_modal
from bots.slackbot.render import message_of
from bots.slackbot.widgets import meaning_of
from core.cards import CARDS, PRIVATE_CARDS
from core.commands import commands
from core.kernel.cards import Card, Desk
from core.kernel.decision import Command
from core.kernel.ids import PlatformName
from tests.discordbot.test_every_card import asks
from tests.emulators.slackwire.blockkit import block_problems, view_problems
from tests.emulators.slackwire.model import parts_of

TOPS = "|".join(sorted({command.path[0] for command, _ in commands()} - {"circle"}))
BARE = re.compile(rf"(?<![\w/.])/({TOPS})(?![\w-])")
CARRIED = Carried(channel="C0123456789", reply="https://hooks.slack.com/commands/" + "x" * 200, ts="1.1", mark="a" * 24)


@cache
def content() -> Content:
    return load_content()


LANGUAGES = content().wording.languages


@cache
def desk(language: str) -> Desk:
    loaded = content()
    return Renderer(loaded.wording, loaded.loaded).desk(PlatformName.SLACK, None, None, language)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("card", [*CARDS, *PRIVATE_CARDS], ids=lambda card: card.name)
async def test_a_card_fits_slack_and_names_commands_as_they_are_typed_there(card: type[Card], language: str):
    for example in card.examples():
        message = await message_of(example.view(desk(language)), "Something new.")
        assert block_problems(list(message.blocks), 50) == []
        for part in parts_of(list(message.blocks)):
            assert "url" in part or meaning_of(part) is not None
        if card.name != "topic-shown":
            # the words of a topic are its author's, and still name commands as they are typed on Discord
            assert BARE.findall(str(message.blocks)) == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("ask", list(asks()), ids=lambda ask: ask.name)
def test_a_form_fits_slack(ask: type[Any], language: str):
    for example in ask.examples():
        assert view_problems(modal_of(example.form(desk(language)), CARRIED, "Close"), "modal") == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("command", "action"),
    [(command, action.name) for command, action in commands() if command.options],
    ids=lambda one: one if isinstance(one, str) else "",
)
def test_the_form_of_a_commands_options_fits_slack(command: Command, action: str, language: str):
    say = content().wording.say(language)
    assert view_problems(options_modal(command, action, {}, CARRIED, say), "modal") == []
