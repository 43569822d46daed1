"""Every card and every form there is, as Discord would get it."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import discord
import pytest

import core
from bots.app import Content, load_content
from bots.discordbot import limits
from bots.discordbot.platform import DiscordPlatform
from bots.discordbot.render import message_of, messages_of
from bots.discordbot.widgets import controls, meaning_of, modal_of
from bots.engine.buttons import mark_of
from bots.engine.render import Renderer
from core.cards import CARDS, PRIVATE_CARDS
from core.kernel.asks import Form
from core.kernel.cards import Card, Desk
from core.kernel.ids import DeliveryKey, PlatformName
from tests.discordbot.test_limits import within_limits

MARK = mark_of(DeliveryKey("occasion/1"))


@cache
def content() -> Content:
    return load_content(Path(core.__file__).parent.parent / "content")


LANGUAGES = content().wording.languages


@cache
def desk(language: str = "en") -> Desk:
    loaded = content()
    instants = {PlatformName.DISCORD: DiscordPlatform().instant}
    return Renderer(loaded.wording, loaded.loaded, instants=instants).desk(PlatformName.DISCORD, None, None, language)


def asks() -> Iterator[type[Any]]:
    """Every question in the core."""
    for module in pkgutil.walk_packages(core.__path__, "core."):
        for _, one in inspect.getmembers(importlib.import_module(module.name), inspect.isclass):
            if (
                one.__module__ == module.name
                and hasattr(one, "form")
                and hasattr(one, "examples")
                and hasattr(one, "name")
            ):
                yield one


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("card", [*CARDS, *PRIVATE_CARDS], ids=lambda card: card.name)
async def test_a_card_fits_discord(card: type[Card], language: str):
    for example in card.examples():
        view = example.view(desk(language))
        for message in await messages_of(view):
            within_limits(message)
            built = controls(message.rows)
            if built is not None:
                _check(built)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("card", CARDS, ids=lambda card: card.name)
async def test_a_card_that_is_sent_fits_one_message_with_its_mark(card: type[Card], language: str):
    for example in card.examples():
        message = await message_of(example.view(desk(language)))
        within_limits(message)
        built = controls(message.rows, MARK)
        if built is None:
            continue
        ids = [one.custom_id for one in built.children if getattr(one, "custom_id", None)]  # type: ignore[attr-defined]
        if ids:
            assert any(one.endswith(f"#{MARK}") for one in ids), f"no id of {card.name} has room for the mark: {ids}"


def _check(built: discord.ui.View) -> None:
    rows = built.to_components()
    assert len(rows) <= limits.ROWS
    for row in rows:
        for part in row["components"]:
            if "custom_id" in part:
                assert len(part["custom_id"]) <= limits.CUSTOM_ID
                assert meaning_of(part["custom_id"]) is not None
            assert part.get("label", "x"), "Discord refuses a button without a label"
            for option in part.get("options", ()):
                assert 0 < limits.length(option["value"]) <= limits.SELECT_OPTION_VALUE
                assert option["label"]
            if "options" in part:
                values = [option["value"] for option in part["options"]]
                assert len(values) == len(set(values))
                assert sum(option["default"] for option in part["options"]) <= part["max_values"]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("ask", list(asks()), ids=lambda one: one.name)
async def test_a_form_fits_discord(ask: type[Any], language: str):
    for example in ask.examples():
        form: Form = example.form(desk(language))
        made = modal_of(form)
        assert 0 < limits.length(made.title) <= limits.FORM_TITLE
        assert meaning_of(made.custom_id) is not None
        for one in form.fields:
            assert one.label
            assert limits.length(one.label) <= limits.FIELD_LABEL, f"{one.label!r} would be cut"
            assert limits.length(one.hint) <= limits.FIELD_HINT, f"{one.hint!r} would be cut"
            assert len(one.value) <= limits.FIELD_TEXT
