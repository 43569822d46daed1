"""What Slack takes at most. Lengths are counted in UTF-16 units, the stricter way to count."""

from __future__ import annotations

# https://docs.slack.dev/reference/block-kit/blocks
BLOCKS = 50
VIEW_BLOCKS = 100
HEADER = 150
SECTION = 3_000
ACTIONS = 25
BUTTON_LABEL = 75
BUTTON_VALUE = 2_000
LINK_ADDRESS = 3_000
ACTION_ID = 255
BLOCK_ID = 255
SELECT_OPTIONS = 100
OPTION_LABEL = 75
OPTION_VALUE = 150
PLACEHOLDER = 150
FIELD_LABEL = 2_000
FIELD_TEXT = 3_000

CALLED = 20
"""People that one message of ours calls."""

TEXT = 4_000
"""https://docs.slack.dev/reference/methods/chat.postMessage#truncating"""

# https://docs.slack.dev/reference/views/modal-views
FORM_TITLE = 24
FORM_BUTTON = 24
PRIVATE_METADATA = 3_000

FILE_DESCRIPTION = 1_000
"""https://docs.slack.dev/reference/methods/files.getUploadURLExternal"""

FIRST_ANSWER = 3.0
"""Seconds until a payload must be acknowledged, and that a trigger lives:
https://docs.slack.dev/interactivity/handling-user-interaction#acknowledgment_response"""
HASTE = 1.2
"""Seconds that a press on a page of ours may take before a modal is opened to wait in: its trigger dies soon."""
PATIENCE = 2.0
"""Seconds that we wait for the engine before a form is acknowledged without its outcome."""


def length(text: str) -> int:
    """Return the length of ``text`` as Slack may count it."""
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


def sliced(text: str, most: int) -> tuple[str, ...]:
    """Part ``text`` into pieces of at most ``most`` units that make it up again exactly."""
    pieces: list[str] = []
    rest = text
    while length(rest) > most:
        end = _fitting(rest, most)
        pieces.append(rest[:end])
        rest = rest[end:]
    return (*pieces, rest)
