"""Our marks and everyone's words into Slack's mrkdwn: https://docs.slack.dev/messaging/formatting-message-text"""

from __future__ import annotations

import re

_TOKEN = re.compile(
    r"<(?:@[UW][A-Z0-9]+|#[CG][A-Z0-9]+|!subteam\^S[A-Z0-9]+|!date\^\d+\^\{date_short_pretty\}, \{time\}\|[^<>|]*)>"
)
"""What may stay a mark of Slack's: names and times. Whatever calls a whole room (``<!channel>``) never may."""
_BOLD = re.compile(r"\*\*(?=\S)(.+?)(?<=\S)\*\*")
_ITALIC = re.compile(r"(?<![*\w])\*(?=\S)([^*\n]+?)(?<=\S)\*(?![*\w])")
_BETWEEN = "\ue000"
"""Stands for the star of bold text while stars of italic text are turned."""


def escaped(text: str) -> str:
    """Make text safe to show: nothing in it is a mark any more."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def mrkdwn(text: str) -> str:
    """Write a text of ours, with its ``**bold**``, ``*italic*``, names and times, as Slack shows it."""
    pieces: list[str] = []
    place = 0
    for token in _TOKEN.finditer(text):
        pieces += [escaped(text[place : token.start()]), token.group()]
        place = token.end()
    whole = "".join((*pieces, escaped(text[place:]))).replace(_BETWEEN, "")
    whole = _BOLD.sub(rf"{_BETWEEN}\1{_BETWEEN}", whole)
    return _ITALIC.sub(r"_\1_", whole).replace(_BETWEEN, "*")


def plain(text: str) -> str:
    """Write a text of ours where Slack shows no marks at all, such as on a button."""
    return _ITALIC.sub(r"\1", _BOLD.sub(r"\1", text))
