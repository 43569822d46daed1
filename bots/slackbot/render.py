"""Views into Block Kit. What is too long for one message becomes a file; nothing is lost."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import assert_never

from bots.engine.mentions import MENTIONS
from bots.engine.plots import mood_plot, week_chart
from bots.slackbot import limits
from bots.slackbot.calls import Json
from bots.slackbot.text import mrkdwn
from bots.slackbot.widgets import controls, plain_text
from core.kernel.cards import Block, Chart, Document, Items, Paragraph, Plot, Quiet, Titled, View
from core.kernel.ids import PlatformName

WHOLE = "text.md"
"""The file that holds a text which is too long for one message."""
_PIECE = 2_600
"""Characters of a text that surely fit into a section once its ``&``, ``<`` and ``>`` are written out."""


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file of a message. ``description`` is read out by screen readers."""

    name: str
    content: bytes = field(repr=False)
    description: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """One message, within Slack's limits. ``text`` is what a lock screen and a screen reader may tell."""

    text: str = field(default="", repr=False)
    blocks: tuple[Json, ...] = field(default=(), repr=False)
    attachments: tuple[Attachment, ...] = field(default=(), repr=False)


async def message_of(view: View, neutral: str, most: int = limits.BLOCKS) -> Message:
    """Put a view into one message of at most ``most`` blocks. ``neutral`` is told where the view has no notice.

    Raises:
        ValueError: it has more rows than one message takes, or a button carries too much.
    """
    under = controls(view.rows)
    body = [*_calling(view), *blocks_of(view)]
    attachments = await _attachments(view)
    if len(body) + len(under) > most:
        attachments = (Attachment(WHOLE, _plain(view).encode()), *attachments)
        body = body[: max(most - len(under), 0)]
    if len(under) > most:
        raise ValueError(f"a message has {len(under)} rows; {most} is the most")
    text = limits.cut(mrkdwn(view.notice or neutral), limits.TEXT)
    return Message(text=text, blocks=(*body, *under), attachments=attachments)


def _calling(view: View) -> list[Json]:
    """Write those whom it calls above all else, unless a text names them: in Slack every name in a message calls."""
    texts = "\n".join(_written(block) for block in view.blocks if isinstance(block, Paragraph | Titled | Items))
    names = [MENTIONS[PlatformName.SLACK].person(one) for one in view.calls[: limits.CALLED]]
    names += [MENTIONS[PlatformName.SLACK].role(one) for one in view.calls_roles[: limits.CALLED]]
    missing = " ".join(name for name in names if name not in texts)
    return [section(mrkdwn(missing))] if missing else []


def blocks_of(view: View) -> list[Json]:
    """Return the text of a view as blocks, in order."""
    blocks: list[Json] = []
    if view.title:
        plainly = limits.length(view.title) <= limits.HEADER and "<" not in view.title
        header: Json = {"type": "header", "text": plain_text(view.title, limits.HEADER)}
        blocks += [header] if plainly else _sections(f"**{view.title}**")
    for block in view.blocks:
        blocks += _shown(block)
    return blocks


def section(text: str) -> Json:
    """Return a section of finished mrkdwn."""
    return {"type": "section", "text": {"type": "mrkdwn", "text": text}}


def _shown(block: Block) -> list[Json]:
    match block:
        case Paragraph() | Titled() | Items():
            return _sections(_written(block))
        case Quiet(text):
            return [{"type": "context", "elements": [one["text"]]} for one in _sections(text)]
        case Plot() | Chart() | Document():
            return []
        case _:
            assert_never(block)


def _sections(text: str) -> list[Json]:
    return [section(piece) for part in limits.split(text, _PIECE) for piece in _safely(part) if piece.strip()]


def _safely(text: str) -> Iterator[str]:
    written = mrkdwn(text)
    if limits.length(written) <= limits.SECTION:
        yield written
        return
    # a text that is mostly brackets; it grows up to five times
    for part in limits.split(text, limits.SECTION // 6):
        yield mrkdwn(part)


def _written(block: Paragraph | Titled | Items) -> str:
    match block:
        case Paragraph(text):
            return text
        case Titled(title, text):
            return f"**{title}**\n{text}" if title else text
        case Items(lines, numbered):
            return "\n".join(f"{place}. {line}" if numbered else f"• {line}" for place, line in enumerate(lines, 1))
        case _:
            assert_never(block)


def _plain(view: View) -> str:
    """The whole text, for a file."""
    parts = [f"# {view.title}"] if view.title else []
    for block in view.blocks:
        match block:
            case Quiet(text):
                parts.append(text)
            case Plot() | Chart() | Document():
                continue
            case _:
                parts.append(_written(block))
    return "\n\n".join(parts) + "\n"


async def _attachments(view: View) -> tuple[Attachment, ...]:
    found: list[Attachment] = []
    for block in view.blocks:
        match block:
            case Plot(points, labels, alt):
                # drawing takes a tenth of a second: not on the loop that everyone waits for
                picture = await asyncio.to_thread(mood_plot, points, labels, alt)
                found.append(Attachment("weeks.png", picture, limits.cut(alt, limits.FILE_DESCRIPTION)))
            case Chart(mondays, labels, steps, alt):
                picture = await asyncio.to_thread(week_chart, mondays, labels, steps, alt)
                found.append(Attachment("insights.png", picture, limits.cut(alt, limits.FILE_DESCRIPTION)))
            case Document(name, text):
                found.append(Attachment(name, text.encode()))
            case _:
                continue
    return tuple(found)
