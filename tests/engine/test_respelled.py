"""Topics name commands as each platform has them."""

from __future__ import annotations

import re
from dataclasses import fields, is_dataclass
from typing import Any

from bots.app import Content
from bots.engine.render import Renderer
from core.commands import commands
from core.kernel.ids import PlatformName
from core.programme.library import Library

TOPS = "|".join({command.path[0] for command, _ in commands()} - {"circle"})
AS_ON_DISCORD = re.compile(rf"(?<![\w/.])/(?:{TOPS})(?![\w-])")


def texts(part: Any) -> list[str]:
    match part:
        case str():
            return [part]
        case tuple():
            return [text for one in part for text in texts(one)]
        case _ if is_dataclass(part):
            return [text for one in fields(part) for text in texts(getattr(part, one.name))]
        case _:
            return []


def all_texts(library: Library) -> list[str]:
    return texts((*library.programmes.values(), *library.translations.values()))


def library(content: Content, platform: PlatformName) -> Library:
    return Renderer(content.wording, content.loaded).desk(platform, None).library


def test_no_topic_on_slack_names_a_command_that_slack_does_not_have(content: Content):
    found = all_texts(library(content, PlatformName.SLACK))
    assert [text for text in found if AS_ON_DISCORD.search(text)] == []
    assert any("/circle resources" in text for text in found)


def test_on_discord_every_topic_is_as_it_was_written(content: Content):
    written = library(content, PlatformName.DISCORD)
    assert written is content.loaded.library
    assert any(AS_ON_DISCORD.search(text) for text in all_texts(written)), "else the other test proves nothing"
    assert library(content, PlatformName.PRACTICE) is written


def test_nothing_else_is_changed(content: Content):
    written, slack = (all_texts(library(content, one)) for one in (PlatformName.DISCORD, PlatformName.SLACK))
    assert [text.replace("/circle ", "/") for text in slack] == [text.replace("/circle ", "/") for text in written]
