"""How people act in these tests: they press what they see."""

from __future__ import annotations

from dataclasses import replace

from bots.engine.buttons import decode, encode
from bots.engine.platform import Shown, ShownForm, ShownView
from core.circles.changes import MemberSaved
from core.circles.model import MemberState
from core.kernel.asks import Form
from core.kernel.cards import Button, Document, Plot, View
from core.kernel.effects import Whisper
from tests.stage import Stage, a_member

ANNA, BEN = "practice:anna", "practice:ben"


def view_of(shown: Shown | View | None) -> View:
    match shown:
        case ShownView(view=view):
            return view
        case View():
            return shown
        case other:
            raise AssertionError(f"not a card: {other}")


def form_of(shown: Shown | None) -> Form:
    match shown:
        case ShownForm(form=form):
            return form
        case other:
            raise AssertionError(f"not a form: {other}")


def buttons(shown: Shown | View | None) -> dict[str, Button]:
    rows = [row for row in view_of(shown).rows if isinstance(row, tuple)]
    return {one.label: one for row in rows for one in row if isinstance(one, Button)}


def document(shown: Shown | View | None) -> Document:
    [found] = [block for block in view_of(shown).blocks if isinstance(block, Document)]
    return found


def plots(shown: Shown | View | None) -> list[Plot]:
    return [block for block in view_of(shown).blocks if isinstance(block, Plot)]


async def press(
    stage: Stage, person: str, shown: Shown | View | None, label: str, room: str | None = None
) -> Shown | None:
    """Press a button as a platform would: through the text that it keeps of it."""
    button = buttons(shown)[label]
    kept = decode(encode(button.action, button.given))
    assert kept is not None
    return await stage.act(person, kept.action, room=room, **dict(kept.given))


async def send(
    stage: Stage, person: str, shown: Shown | None, text: str, *, room: str | None = None, event: str = ""
) -> Shown | None:
    """Fill in the only field of a form and send it."""
    form = form_of(shown)
    [field] = form.fields
    given = dict(form.given) | {field.name: text}
    return await stage.act(person, form.action, room=room, event=event, **given)


async def write(stage: Stage, person: str, text: str, *, room: str | None = None) -> Shown | None:
    """Write one entry by ``/reflect``."""
    question = await stage.act(person, "reflect.open", room=room)
    return await send(stage, person, await press(stage, person, question, "Write", room), text, room=room)


def private_messages(stage: Stage, person: str) -> list[View]:
    return [
        parcel.view
        for parcel in stage.platform.sent
        if isinstance(parcel.effect, Whisper) and parcel.effect.person == person and parcel.view is not None
    ]


def one_who_left(person: str) -> MemberSaved:
    return MemberSaved(replace(a_member(person).member, state=MemberState.LEFT))
