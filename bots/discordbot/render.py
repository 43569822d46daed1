"""Views into Discord messages. What is too long is parted over several or becomes a file; nothing is lost."""

from __future__ import annotations

import asyncio
import io
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

import discord

from bots.discordbot import limits
from bots.discordbot.widgets import laid_out
from bots.engine.plots import mood_plot, week_chart
from core.kernel.cards import Block, Chart, Document, Items, Paragraph, Plot, Quiet, Row, Titled, View
from core.kernel.ids import native

COLOUR = 0x5B7F95
NOTHING = "\u200b"
"""Stands where Discord wants some text and there is none."""
MOST_MESSAGES = 5
"""An answer longer than that becomes a file."""
WHOLE = "text.md"


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file of a message. ``description`` is read out by screen readers."""

    name: str
    content: bytes = field(repr=False)
    description: str = field(default="", repr=False)

    def file(self) -> discord.File:
        """Return it as discord.py sends it, once."""
        return discord.File(io.BytesIO(self.content), filename=self.name, description=self.description or None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """One message, within Discord's limits."""

    content: str = field(default="", repr=False)
    embeds: tuple[discord.Embed, ...] = field(default=(), repr=False)
    rows: tuple[Row, ...] = ()
    attachments: tuple[Attachment, ...] = field(default=(), repr=False)
    people: tuple[int, ...] = ()
    """Whom it calls; nobody else, whoever is named in it."""
    roles: tuple[int, ...] = ()

    def allowed(self) -> discord.AllowedMentions:
        """Return whom Discord may notify."""
        return discord.AllowedMentions(
            everyone=False,
            users=[discord.Object(one) for one in self.people] or False,
            roles=[discord.Object(one) for one in self.roles] or False,
            replied_user=False,
        )


async def messages_of(view: View, most: int = MOST_MESSAGES) -> tuple[Message, ...]:
    """Put a view into at most ``most`` messages; more text than that becomes a file.

    Rows that do not fit on the last message follow on messages of their own.
    """
    texts = _texts(view)
    attachments = await _attachments(view)
    if len(texts) > most:
        whole = Attachment(WHOLE, _plain(view).encode())
        texts, attachments = texts[:1], (whole, *attachments)
    groups: tuple[tuple[Row, ...], ...] = laid_out(view.rows)
    messages = [Message(embeds=embeds) if embeds else Message(content=content) for content, embeds in texts]
    last = messages[-1]
    messages[-1] = replace(last, rows=groups[0], attachments=attachments[: limits.FILES])
    messages.extend(Message(content=NOTHING, rows=rows) for rows in groups[1:])
    messages.extend(
        Message(attachments=attachments[start : start + limits.FILES])
        for start in range(limits.FILES, len(attachments), limits.FILES)
    )
    first = messages[0]
    if not (first.content or first.embeds or first.attachments):
        messages[0] = replace(first, content=NOTHING)
    return tuple(messages)


async def message_of(view: View) -> Message:
    """Put a view into exactly one message, as something that must be sent once and found again has to be.

    Raises:
        ValueError: it has more rows or files than one message takes.
    """
    message, *more = await messages_of(view, most=1)
    if more:
        raise ValueError("a message has more rows or files than Discord takes")
    return _calling(view, _noticed(view, message))


def _noticed(view: View, message: Message) -> Message:
    notice = limits.cut(view.notice, limits.CONTENT)
    if not notice or message.content not in ("", NOTHING):
        return message
    return replace(message, content=notice)


def _calling(view: View, message: Message) -> Message:
    """Write those whom it calls into the content: Discord notifies nobody of a name in an embed."""
    people = tuple(int(native(one)) for one in view.calls[: limits.CALLED])
    roles = tuple(map(int, view.calls_roles[: limits.CALLED]))
    names = (*(f"<@&{one}>" for one in roles), *(f"<@{one}>" for one in people))
    content = "" if message.content == NOTHING else message.content
    missing = " ".join(name for name in names if name not in content)
    if missing:
        content = f"{missing} {limits.cut(content, limits.CONTENT - len(missing) - 1)}".rstrip()
    return replace(message, content=content or message.content, people=people, roles=roles)


def _texts(view: View) -> tuple[tuple[str, tuple[discord.Embed, ...]], ...]:
    """The text of each message, as plain content or as embeds."""
    blocks = [block for block in view.blocks if _shown(block)]
    if not view.title and not any(isinstance(block, Titled) for block in blocks):
        content = "\n\n".join(_written(block) for block in blocks)
        if limits.length(content) <= limits.CONTENT:
            return ((content, ()),)
    one = _with_fields(view.title, blocks)
    if one is not None:
        return (("", (one,)),)
    heading = f"**{view.title}**\n\n" if limits.length(view.title) > limits.EMBED_TITLE else ""
    text = heading + "\n\n".join(_written(block) for block in blocks)
    title = limits.cut(view.title, limits.EMBED_TITLE)
    found: list[tuple[str, tuple[discord.Embed, ...]]] = []
    for piece in limits.split(text, limits.EMBEDS_TOGETHER - limits.EMBED_TITLE):
        head = title if not found else ""
        embeds: list[discord.Embed] = []
        for part in limits.split(piece, limits.EMBED_DESCRIPTION):
            embeds.append(discord.Embed(colour=COLOUR, title=head or None, description=part))
            head = ""
        found.append(("", tuple(embeds)))
    return tuple(found)


def _with_fields(title: str, blocks: Sequence[Block]) -> discord.Embed | None:
    """One embed with its headings as fields, if order and limits allow it."""
    first = next((place for place, block in enumerate(blocks) if isinstance(block, Titled)), len(blocks))
    lead = "\n\n".join(_written(block) for block in blocks[:first])
    embed = discord.Embed(colour=COLOUR, title=title or None, description=lead or None)
    fits = limits.length(title) <= limits.EMBED_TITLE and limits.length(lead) <= limits.EMBED_DESCRIPTION
    together = limits.length(title) + limits.length(lead)
    for block in blocks[first:]:
        match block:
            case Titled(heading, text):
                fits = fits and limits.length(heading) <= limits.EMBED_FIELD_NAME
                fits = fits and limits.length(text) <= limits.EMBED_FIELD_VALUE
                together += limits.length(heading) + limits.length(text)
                embed.add_field(name=heading or NOTHING, value=text or NOTHING, inline=False)
            case _:
                return None
    fits = fits and len(embed.fields) <= limits.EMBED_FIELDS and together <= limits.EMBEDS_TOGETHER
    return embed if fits else None


def _shown(block: Block) -> bool:
    match block:
        case Plot() | Chart() | Document():
            return False
        case Items(lines):
            return bool(lines)
        case _:
            return True


def _written(block: Block) -> str:
    match block:
        case Paragraph(text):
            return text
        case Titled(title, text):
            return f"**{title}**\n{text}"
        case Items(lines, numbered):
            return "\n".join(f"{place}. {line}" if numbered else f"- {line}" for place, line in enumerate(lines, 1))
        case Quiet(text):
            return "\n".join(f"-# {line}" if line.strip() else line for line in text.splitlines())
        case Plot() | Chart() | Document():
            return ""


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
                found.extend(_parts(name, text))
            case _:
                continue
    return tuple(found)


def _parts(name: str, text: str) -> tuple[Attachment, ...]:
    """A document as one file, or as several where it is larger than Discord takes."""
    content = text.encode()
    if len(content) <= limits.FILE_BYTES:
        return (Attachment(name, content),)
    # a character takes four bytes at most
    pieces = limits.split(text, limits.FILE_BYTES // 4)
    stem, dot, kind = name.rpartition(".")
    names = [f"{stem}-{place}{dot}{kind}" if dot else f"{name}-{place}" for place in range(1, len(pieces) + 1)]
    return tuple(Attachment(one, piece.encode()) for one, piece in zip(names, pieces, strict=True))
