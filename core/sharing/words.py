"""What all cards around sharing say in the same way: the name that a text goes under, its words, who can unmask."""

from __future__ import annotations

from core.kernel.cards import Block, Desk, Paragraph, Quiet
from core.kernel.ids import CircleId, PersonId, TextRef
from core.sharing.model import NAMES

CIRCLE = CircleId("0123456789ab")
SHARE = "abcdef012345"
REF = TextRef("0123456789ab")
PERSON = PersonId("discord:100000000000000004")
LINK = "https://discord.com/channels/100000000000000001/100000000000000002/100000000000000003"
TEXT = "Today I told him how it was for me. He listened."
Given = tuple[tuple[str, str], ...]


def given_of(circle: CircleId, share: str) -> Given:
    """What every button about a share carries."""
    return (("circle", circle), ("s", share))


def pseudonym(desk: Desk, number: int) -> str:
    """The name that a number stands for."""
    round_, place = divmod(number - 1, NAMES)
    name = desk.say(f"pseudonym-{place + 1}")
    return f"{name} {round_ + 1}" if round_ else name


def whose(desk: Desk, person: PersonId | None, number: int) -> str:
    """Whom a text comes from: a member by name, or a name that hides one."""
    return desk.mention(person) if person is not None and not number else pseudonym(desk, number or 1)


def as_posted(desk: Desk, person: PersonId | None, number: int, text: str) -> tuple[Block, ...]:
    """How it stands in the room, and in every preview."""
    head = "share-posted-hidden" if number else "share-posted"
    lines = "\n".join(f"> {line}" for line in text.splitlines())
    return (
        Paragraph(desk.say(head, person=whose(desk, person, number))),
        Paragraph(lines or desk.say("share-words-gone")),
    )


def who_can_unmask(desk: Desk, controller: str) -> tuple[Block, ...]:
    """Who can find out, when, and that it is written down: said before anything is sent."""
    host = controller or desk.say("contact-host")
    return (Paragraph(desk.say("share-unmask-who")), Quiet(desk.say("share-unmask-host", host=host)))
