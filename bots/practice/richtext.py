"""Texts for the browser: three marks and points in time are shown, everything else stays what it is, as text.

The whole text is escaped before anything is looked for, so no tag, entity or address in it can act.
"""

from __future__ import annotations

import html
import re
from collections.abc import Mapping
from datetime import UTC, datetime
from types import MappingProxyType
from zoneinfo import ZoneInfo

from core.kernel.words import Say

_BOLD = re.compile(r"\*\*(?=\S)(.+?)(?<=\S)\*\*", re.DOTALL)
_ITALIC = re.compile(r"(?<![*\w])\*(?=[^\s*])([^*]+?)(?<=[^\s*])\*(?![*\w])")
_INSTANT = re.compile(r"&lt;t:(\d{1,12})&gt;")
_MENTION = re.compile(r"&lt;((?:@&amp;|@|#)[\w-]{1,60})&gt;")
_QUOTE = "&gt; "
_WEB = ("http://", "https://")


def rich(text: str, say: Say, zone: ZoneInfo, names: Mapping[str, str] = MappingProxyType({})) -> str:
    """Return HTML with ``**bold**``, ``*italic*``, ``> quote``, line breaks, points in time in ``zone``, and names.

    ``names`` are by the marks that stand for them, such as ``@anna`` for ``<@anna>``.
    """
    lines = html.escape(text, quote=True).replace("\r\n", "\n").split("\n")
    parts: list[str] = []
    quoted: list[str] = []
    for line in lines:
        if line.startswith(_QUOTE):
            quoted.append(line.removeprefix(_QUOTE))
            continue
        parts.extend(_quote(quoted))
        quoted.clear()
        parts.append(line)
    parts.extend(_quote(quoted))
    marked = _ITALIC.sub(r"<em>\1</em>", _BOLD.sub(r"<strong>\1</strong>", "\n".join(parts)))
    shown = _INSTANT.sub(lambda found: _time(int(found.group(1)), say, zone), marked)
    shown = _MENTION.sub(lambda found: _name(found, names), shown)
    return shown.replace("</blockquote>\n", "</blockquote>").replace("\n", "<br>")


def _quote(lines: list[str]) -> list[str]:
    return ["<blockquote>" + "<br>".join(lines) + "</blockquote>"] if lines else []


def _name(found: re.Match[str], names: Mapping[str, str]) -> str:
    name = names.get(html.unescape(found.group(1)))
    return found.group() if name is None else f'<span class="name">{html.escape(name)}</span>'


def _time(seconds: int, say: Say, zone: ZoneInfo) -> str:
    try:
        moment = datetime.fromtimestamp(seconds, UTC).astimezone(zone)
        words = say("practice-instant", at=moment)
    except (ValueError, OverflowError, OSError):
        return ""
    return f'<time datetime="{moment.isoformat()}">{html.escape(words)}</time>'


def safe_address(address: str) -> str | None:
    """Return an address that may be opened from the page; None for anything but http and https."""
    return address if address.lower().startswith(_WEB) and not any(c.isspace() or c < " " for c in address) else None
