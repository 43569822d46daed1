"""How Slack writes what people type: escaped, with people and channels as marks."""

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.emulators.slackwire.world import World

MARK = re.compile(r"<(?:@[UW][A-Z0-9]+|#C[A-Z0-9]+|![a-z]+|https?://[^>|]+)(?:\|[^<>]*)?>")
NAMED = re.compile(r"(?<!\S)([@#])([\w.\-]+)")
PINGS = re.compile(r"<(?:@[UW][A-Z0-9]+|!(?:channel|here|everyone)|!subteam\^[A-Z0-9]+)(?:\|[^<>]*)?>")


def typed(text: str) -> str:
    """Text as an event carries it: `&`, `<`, `>` escaped, except in marks such as `<@U1>`."""
    pieces: list[str] = []
    place = 0
    for mark in MARK.finditer(text):
        pieces += [plain(text[place : mark.start()]), mark.group()]
        place = mark.end()
    return "".join((*pieces, plain(text[place:])))


def plain(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def command_text(world: "World", text: str) -> str:
    """A command's text under `should_escape`: `@ada` becomes `<@U1|ada>`, `#circle` becomes `<#C1|circle>`."""
    people = {u.name: u.id for u in world.users.values()}
    rooms = {c.name: c.id for c in world.channels.values() if c.name}

    def named(match: re.Match[str]) -> str:
        sign, name = match.groups()
        number = (people if sign == "@" else rooms).get(name)
        return f"<{sign}{number}|{name}>" if number else match.group()

    return NAMED.sub(named, typed(text))
