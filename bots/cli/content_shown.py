"""One view in the terminal, as a platform's own renderer makes it, with the length of each of its parts."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import assert_never

from rich.text import Text

from bots.discordbot import limits as discord_limits
from bots.discordbot import render as discord_render
from bots.slackbot import limits as slack_limits
from bots.slackbot import render as slack_render
from core.kernel.cards import Block, Chart, Document, Items, Paragraph, Picker, Plot, Quiet, Row, Titled, View

_OURS = re.compile(r"\*\*(?P<bold>\S.*?)\*\*|(?<![*\w])\*(?P<italic>[^\s*][^*]*)\*(?![*\w])", re.DOTALL)
_SLACKS = re.compile(r"(?<!\w)\*(?P<bold>\S.*?)\*(?!\w)|(?<!\w)_(?P<italic>\S[^_]*)_(?!\w)", re.DOTALL)
_SMALL = "-# "


@dataclass(frozen=True, slots=True)
class Count:
    """How long one part is, and how long it may be, in the units in which the platform counts."""

    what: str
    length: int
    most: int


@dataclass(slots=True)
class Shown:
    """What to print, how long its parts are, and what happened because something was too long."""

    lines: list[Text] = field(default_factory=list[Text])
    counts: list[Count] = field(default_factory=list[Count])
    notes: list[str] = field(default_factory=list[str])


async def on_discord(view: View, *, thread: bool, answer: bool) -> Shown:
    """Show the embeds of one message, or of the several that an answer to a command may have."""
    messages = await discord_render.messages_of(view) if answer else (await discord_render.message_of(view),)
    shown, length = Shown(), discord_limits.length
    if thread:
        shown.counts.append(Count("name of the thread", length(view.title), discord_limits.THREAD_TITLE))
    for message in messages:
        if message.content and message.content != discord_render.NOTHING:
            shown.lines.append(Text(message.content))
            shown.counts.append(Count("text of the message", length(message.content), discord_limits.CONTENT))
        for embed in message.embeds:
            if embed.title:
                shown.lines.append(Text(embed.title, style="bold"))
                shown.counts.append(Count("title", length(embed.title), discord_limits.EMBED_TITLE))
            if embed.description:
                shown.lines += _marked(embed.description, _OURS)
                shown.counts.append(Count("description", length(embed.description), discord_limits.EMBED_DESCRIPTION))
            for part in embed.fields:
                name, value = part.name or "", part.value or ""
                shown.lines += [Text(name, style="bold"), *_marked(value, _OURS)]
                shown.counts.append(Count(f"field {name}", length(value), discord_limits.EMBED_FIELD_VALUE))
        if message.embeds:
            together = sum(map(len, message.embeds))
            shown.counts.append(Count("embeds together", together, discord_limits.EMBEDS_TOGETHER))
        shown.notes += [f"the whole text goes into a file {one.name}" for one in message.attachments]
    shown.lines += _buttons(view.rows)
    return shown


async def on_slack(view: View, neutral: str) -> Shown:
    """Show the blocks of one message."""
    message = await slack_render.message_of(view, neutral)
    shown, length = Shown(), slack_limits.length
    shown.lines.append(Text(f"({message.text})", style="dim"))
    shown.counts.append(Count("notice", length(message.text), slack_limits.TEXT))
    longest = 0
    for block in message.blocks:
        match block:
            case {"type": "header", "text": {"text": str(text)}}:
                shown.lines.append(Text(text, style="bold"))
                shown.counts.append(Count("header", length(text), slack_limits.HEADER))
            case {"type": "section", "text": {"text": str(text)}}:
                shown.lines += _marked(html.unescape(text), _SLACKS)
                longest = max(longest, length(text))
            case {"type": "context", "elements": [{"text": str(text)}]}:
                shown.lines += _marked(html.unescape(text), _SLACKS, style="dim")
                longest = max(longest, length(text))
            case _:
                continue
    shown.counts.append(Count("longest section", longest, slack_limits.SECTION))
    shown.counts.append(Count("blocks", len(message.blocks), slack_limits.BLOCKS))
    shown.notes += [f"the whole text goes into a file {one.name}" for one in message.attachments]
    shown.lines += _buttons(view.rows)
    return shown


def on_the_page(view: View) -> Shown:
    """Show what the practice room's page shows; it has room for everything."""
    shown = Shown([Text(view.title, style="bold")] if view.title else [])
    for block in view.blocks:
        shown.lines += _block(block)
    shown.lines += _buttons(view.rows)
    return shown


def _block(block: Block) -> list[Text]:
    match block:
        case Paragraph(text):
            return _marked(text, _OURS)
        case Titled(title, text):
            return [Text(title, style="bold"), *(_marked(text, _OURS) if text else [])]
        case Items(lines, numbered):
            marks = [f"{place}." if numbered else "-" for place in range(1, len(lines) + 1)]
            return [_styled(f"{mark} {line}", _OURS) for mark, line in zip(marks, lines, strict=True)]
        case Quiet(text):
            return _marked(text, _OURS, style="dim")
        case Plot() | Chart() | Document():
            return []
        case _:
            assert_never(block)


def _marked(text: str, marks: re.Pattern[str], style: str = "") -> list[Text]:
    found: list[Text] = []
    for line in text.split("\n"):
        small = line.startswith(_SMALL)
        found.append(_styled(line.removeprefix(_SMALL), marks, "dim" if small else style))
    return found


def _styled(line: str, marks: re.Pattern[str], style: str = "") -> Text:
    made, place = Text(style=style), 0
    for mark in marks.finditer(line):
        made.append(line[place : mark.start()])
        made.append(mark["bold"] or mark["italic"], "bold" if mark["bold"] else "italic")
        place = mark.end()
    return made.append(line[place:])


def _buttons(rows: Iterable[Row]) -> list[Text]:
    found: list[Text] = []
    for row in rows:
        match row:
            case Picker():
                found.append(Text(f"[{row.label} v]", style="reverse"))
            case _:
                found.append(Text("  ".join(f"[ {one.label} ]" for one in row), style="cyan"))
    return found
