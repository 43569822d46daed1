"""What Discord takes at most. Lengths are counted in UTF-16 units, the stricter way to count."""

from __future__ import annotations

CONTENT = 2_000
"""https://discord.com/developers/docs/resources/message#create-message"""
CALLED = 20
"""People, and roles, that one message of ours calls; Discord takes a hundred of each."""

# https://discord.com/developers/docs/resources/message#embed-object-embed-limits
EMBED_TITLE = 256
EMBED_DESCRIPTION = 4_096
EMBED_FIELDS = 25
EMBED_FIELD_NAME = 256
EMBED_FIELD_VALUE = 1_024
EMBEDS_TOGETHER = 6_000
"""All text of all embeds of one message."""
EMBEDS = 10

# https://discord.com/developers/docs/components/reference
ROWS = 5
BUTTONS_IN_A_ROW = 5
BUTTON_LABEL = 80
LINK_ADDRESS = 512
CUSTOM_ID = 100
SELECT_OPTIONS = 25
SELECT_OPTION_LABEL = 100
SELECT_OPTION_VALUE = 100
SELECT_OPTION_HINT = 100
SELECT_PLACEHOLDER = 150
FORM_TITLE = 45
FORM_FIELDS = 5
FIELD_LABEL = 45
FIELD_HINT = 100
FIELD_TEXT = 4_000

# https://discord.com/developers/docs/interactions/application-commands
COMMANDS = 100
COMMAND_NAME = 32
COMMAND_DESCRIPTION = 100
COMMAND_OPTIONS = 25
COMMAND_DEPTH = 3
CHOICES = 25
CHOICE_NAME = 100
CHOICE_VALUE = 100
OPTION_TEXT = 6_000

# https://discord.com/developers/docs/reference#uploading-files
FILES = 10
FILE_BYTES = 10 * 1024 * 1024
"""https://discord.com/developers/docs/resources/message#attachment-object: ``description`` up to 1,024 characters."""
FILE_DESCRIPTION = 1_024

THREAD_TITLE = 100
EVENT_PLACE = 100
"""https://discord.com/developers/docs/resources/channel#start-thread-from-message"""

FIRST_ANSWER = 3.0
"""Seconds until an interaction must have had its first answer, and minutes that its token lives:
https://discord.com/developers/docs/interactions/receiving-and-responding#responding-to-an-interaction"""
PATIENCE = 1.5
"""Seconds that we wait for the engine before we ask Discord for more time."""

NONCE_SECONDS = 60.0
"""How long we trust ``enforce_nonce``, which holds for "the past few minutes":
https://discord.com/developers/docs/resources/message#create-message"""


def length(text: str) -> int:
    """Return the length of ``text`` as Discord may count it."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def _fitting(text: str, most: int) -> int:
    """Return how many characters of ``text`` fit into ``most`` units."""
    used = 0
    for place, character in enumerate(text):
        used += 2 if ord(character) > 0xFFFF else 1
        if used > most:
            return place
    return len(text)


def cut(text: str, most: int) -> str:
    """Shorten ``text`` to ``most`` units, with an ellipsis where something was left out."""
    if length(text) <= most:
        return text
    return text[: _fitting(text, most - 1)].rstrip() + "…"


def split(text: str, most: int) -> tuple[str, ...]:
    """Part ``text`` into pieces of at most ``most`` units, between paragraphs, lines or words where possible.

    Nothing is lost but white space at the seams.
    """
    pieces: list[str] = []
    rest = text
    while length(rest) > most:
        end = _fitting(rest, most)
        for seam in ("\n\n", "\n", " "):
            place = rest.rfind(seam, end // 2, end + 1)
            if place > 0:
                end = place
                break
        pieces.append(rest[:end].rstrip())
        rest = rest[end:].lstrip()
    return (*pieces, rest) if rest or not pieces else tuple(pieces)
