"""What members do in these tests, and a second circle beside the first."""

from __future__ import annotations

from bots.engine.platform import Shown
from bots.store.loading import member_by_id
from core.circles.changes import CircleSaved
from core.circles.model import Member
from core.kernel.cards import Picker
from core.kernel.effects import Whisper, Withdraw
from core.kernel.ids import CircleId, PersonId, RoomId
from tests.reflections.people import buttons, document, form_of, press, send, view_of, write
from tests.stage import CIRCLE, Stage, a_circle

ANNA, BEN, FATIMA = "practice:anna", "practice:ben", "practice:fatima"
MORNING = CircleId("dddddddddddd")

__all__ = [
    "ANNA",
    "BEN",
    "FATIMA",
    "MORNING",
    "buttons",
    "document",
    "form_of",
    "join",
    "member",
    "morning_circle",
    "pick",
    "press",
    "send",
    "view_of",
    "whispers",
    "withdrawn",
    "write",
]


async def member(stage: Stage, person: str, circle: CircleId = CIRCLE) -> Member | None:
    async with stage.parts.database.read() as connection:
        return await member_by_id(connection, circle, PersonId(person))


async def join(stage: Stage, person: str, *, room: str | None = "practice:home", **given: str) -> Shown | None:
    """Say yes to the agreements and leave all questions open."""
    shown = await press(stage, person, await stage.act(person, "join.show", room=room, **given), YES, room)
    for _ in range(3):
        shown = await press(stage, person, shown, "Decide later", room)
    return shown


YES = "Yes, I agree and I am an adult"


async def pick(stage: Stage, person: str, shown: Shown | None, value: str, room: str | None = None) -> Shown | None:
    """Choose from the only list that has the value."""
    [found] = [
        row
        for row in view_of(shown).rows
        if isinstance(row, Picker) and any(choice.value == value for choice in row.choices)
    ]
    return await stage.act(person, found.action, room=room, **dict(found.given) | {found.name: value})


async def morning_circle(stage: Stage, **other: object) -> None:
    fields: dict[str, object] = {
        "id": MORNING,
        "name": "Morning circle",
        "home": RoomId("practice:morning"),
        "back": RoomId("practice:morning-back"),
        "facilitators": frozenset(),
    }
    await stage.keep(CircleSaved(a_circle(**(fields | other))))


def whispers(stage: Stage, person: str) -> list[str]:
    """The cards that reached a person in private."""
    return [
        parcel.card
        for parcel in stage.platform.sent
        if isinstance(parcel.effect, Whisper) and parcel.effect.person == person
    ]


def withdrawn(stage: Stage) -> list[str]:
    return [parcel.effect.message for parcel in stage.platform.sent if isinstance(parcel.effect, Withdraw)]
