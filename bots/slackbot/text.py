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


_MARK = re.compile(r"<([^<>]+)>")


def typed(text: str) -> str:
    """Return what a person typed, as they saw it: marks as their words, and Slack's escaping undone."""
    return unescaped(_MARK.sub(lambda mark: _as_seen(mark[1]), text))


def _as_seen(inside: str) -> str:
    what, bar, shown = inside.partition("|")
    sign = what[:1]
    if sign in "@#":
        return f"{sign}{shown or what[1:]}"
    if sign == "!":
        return shown or f"@{what[1:].partition('^')[0]}"
    return shown if bar and what.endswith(shown) else f"{shown} ({what})" if shown else what


def unescaped(text: str) -> str:
    """Undo what Slack escapes: https://docs.slack.dev/messaging/formatting-message-text#escaping"""
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def plain(text: str) -> str:
    """Write a text of ours where Slack shows no marks at all, such as on a button."""
    return _ITALIC.sub(r"\1", _BOLD.sub(r"\1", text))
