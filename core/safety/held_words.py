"""What all messages about a held message say in the same way: the reasons, and the words as a quotation."""

from __future__ import annotations

from core.kernel.cards import Block, Desk, Document, Paragraph
from core.kernel.ids import CircleId, PersonId, TextRef
from core.safety.held import Paper, Reason

KINDS = (
    *("slur", "dehumanising", "threat", "urging", "method", "doxxing", "solicitation", "scam", "spam", "own"),
    *("flood-links", "flood-mentions", "flood-repeats"),
)
"""Kinds of reasons that there are words for: ``held-kind-...``."""
MOST_QUOTED = 1_500
"""Longer texts come as a file, so that nothing is cut off."""
CIRCLE = CircleId("0123456789ab")
HELD = "abcdef012345"
REF = TextRef("0123456789ab")
PERSON = PersonId("discord:100000000000000004")
LINK = "https://example.org/archives/C0123456789/p1796000000000100"
PAPER = Paper("Her address is 12 Long Lane.", (Reason("doxxing-address", "doxxing", "An address.", (0, 27)),))
Given = tuple[tuple[str, str], ...]


def given_of(circle: CircleId, held: str) -> Given:
    """What every button about a held message carries."""
    return (("circle", circle), ("h", held))


def kind_words(desk: Desk, kinds: tuple[str, ...]) -> tuple[str, ...]:
    """Say for each kind of reason what it is."""
    known = dict.fromkeys(kind if kind in KINDS else "own" for kind in kinds)
    return tuple(desk.say(f"held-kind-{kind}") for kind in known)


def quoted(desk: Desk, text: str) -> Block:
    """A text as a quotation, or as a file where it is long."""
    if len(text) > MOST_QUOTED:
        return Document(desk.say("held-file"), text)
    return Paragraph("\n".join(f"> {line}" for line in text.splitlines()) or desk.say("held-words-gone"))
