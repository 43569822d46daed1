"""What members and facilitators do around a share, for the tests here."""

from __future__ import annotations

from datetime import timedelta

from bots.engine.platform import Parcel, ShownForm, ShownView
from core.circles.changes import CircleSaved
from core.circles.model import Circle
from core.kernel.cards import Button, Picker, View
from core.kernel.effects import Withdraw
from core.kernel.extras import OpenThread
from core.kernel.ids import MessageRef, PersonId, RoomId
from core.kernel.writing import Written
from tests.stage import CIRCLE, Stage, a_circle, a_member, words

ANNA, BEN, FATIMA, FRED, ADA = (f"practice:{one}" for one in ("anna", "ben", "fatima", "fred", "ada"))
HOME = RoomId("practice:home")
TEXT = "a-planted-word, and how it was for me"


def the_circle(**other: object) -> Circle:
    return a_circle(facilitators=frozenset({PersonId(FATIMA), PersonId(FRED)}), controller="The house", **other)


async def ready(stage: Stage, **circle: object) -> None:
    """Anna and Ben are members, Fatima and Fred facilitate; the room has threads."""
    stage.platform.offered = frozenset({OpenThread})
    await stage.keep(CircleSaved(the_circle(**circle)), a_member(ANNA), a_member(BEN))


def pressable(shown: object) -> dict[str, Button]:
    """The buttons of an answer by their labels."""
    assert isinstance(shown, ShownView), words(shown)  # type: ignore[arg-type]
    return buttons(shown.view)


def buttons(view: View | None) -> dict[str, Button]:
    assert view is not None
    rows = [row for row in view.rows if not isinstance(row, Picker)]
    return {one.label: one for row in rows for one in row if isinstance(one, Button)}


async def press(stage: Stage, who: str, where: object, label: str, *, room: str | None = None) -> object:
    """Press a button of an answer or of a message that was sent."""
    found = buttons(where) if isinstance(where, View) else pressable(where)
    button = found[label]
    return await stage.act(who, button.action, room=room, **dict(button.given))


async def written(stage: Stage, who: str = ANNA, *, hidden: bool = False, text: str = TEXT) -> ShownView:
    """Write a share, up to its preview."""
    form = await stage.act(who, "share.write", room=None, circle=CIRCLE, n="yes" if hidden else "no")
    assert isinstance(form, ShownForm), words(form)
    given = dict(form.form.given) | {"text": text}
    shown = await stage.act(who, form.form.action, room=None, **given)
    assert isinstance(shown, ShownView)
    return shown


async def shared(stage: Stage, who: str = ANNA, *, hidden: bool = False, text: str = TEXT) -> ShownView:
    """Write a share and send it."""
    preview = await written(stage, who, hidden=hidden, text=text)
    (label,) = [one for one in pressable(preview) if one.startswith(("Share it", "Send it"))]
    answer = await press(stage, who, preview, label)
    assert isinstance(answer, ShownView)
    return answer


def sent(stage: Stage, card: str) -> list[Parcel]:
    return [parcel for parcel in stage.platform.sent if parcel.card == card]


def posted(stage: Stage) -> list[str]:
    """What was posted in the room, in words."""
    return [words(parcel.view) for parcel in sent(stage, "share-posted")]


def withdrawn(stage: Stage) -> list[MessageRef]:
    return [one.effect.message for one in stage.platform.sent if isinstance(one.effect, Withdraw)]


def threads(stage: Stage) -> list[OpenThread]:
    return [one.effect for one in stage.platform.sent if isinstance(one.effect, OpenThread)]


async def answers(stage: Stage, who: str, under: MessageRef, message: str = "practice:home/900") -> None:
    """Let somebody answer a message of the bot's."""
    listener = stage.parts.engine.listener
    assert listener is not None
    now = stage.clock.now()
    await listener(
        Written(room=HOME, message=MessageRef(message), person=PersonId(who), at=now, text="I hear you.", under=under)
    )
    await stage.parts.engine.settle_all()


async def pass_hours(stage: Stage, hours: float) -> None:
    await stage.run_until(stage.clock.now() + timedelta(hours=hours))
