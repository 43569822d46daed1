"""Who may call what: every action, every kind of person, every platform, forged ids and old buttons too.

A new action that is open to anyone must be added to the list below by hand, with the reason why it is safe.
"""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import func, select

from bots.engine.platform import ShownView
from bots.store import tables as t
from core.circles.access import refusal
from core.circles.changes import CircleSaved
from core.circles.model import Circle, Member, MemberState
from core.commands import ACTIONS
from core.kernel.decision import Who
from core.kernel.events import Act, Actor, Place
from core.kernel.ids import EventId, PersonId, PlatformName, RoomId, SpaceId
from core.kernel.timers import BOT
from tests.stage import CIRCLE, START, Stage, a_circle, a_member, words

_IN = "circle.choose circle.which help.show home.open join.no join.show join.yes menu.show resources.show"
_PUBLIC = "pairs.list pairs.open topic.show typed.ask typed.let"
_SET_UP = "setup.form setup.open setup.over setup.set setup.start setup.step"
"""It asks for itself who may, because there is no circle yet."""
_OWN = (
    "mod.appeal mod.appealed mod.read hold.appeal hold.appealed hold.consent hold.mine alert.ask alert.safe note.open"
)
"""Whoever was taken out must still be able to appeal and to read; each asks whose it is."""
_REPORTS = "report.open report.send report.write"
"""From a room of the circle."""
OPEN_TO_ANYONE = frozenset(" ".join((_IN, _PUBLIC, _SET_UP, _OWN, _REPORTS)).split())
"""Each of these decides for itself what a stranger sees."""

EXPECTED = {
    Who.ANYONE: {"stranger", "member", "left", "facilitator", "administrator", "of-another-circle", "far-away"},
    Who.MEMBER: {"member"},
    Who.FACILITATOR: {"facilitator"},
    Who.ADMINISTRATOR: {"administrator"},
    Who.BOT: set[str](),
}
KINDS = sorted(EXPECTED[Who.ANYONE])


def circle_on(platform: PlatformName) -> Circle:
    name = platform.value
    return a_circle(
        platform=platform,
        space=SpaceId(f"{name}:space"),
        home=RoomId(f"{name}:home"),
        back=RoomId(f"{name}:back"),
        facilitators=frozenset({PersonId(f"{name}:facilitator")}),
        facilitator_roles=frozenset({"77"}),
    )


def standing(kind: str, person: PersonId) -> Member | None:
    states = {"member": MemberState.ACTIVE, "left": MemberState.LEFT}
    if kind not in states:
        return None
    return Member(circle=CIRCLE, person=person, state=states[kind], since=START)


@pytest.mark.parametrize("platform", list(PlatformName))
@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_of_person_may_exactly_what_the_table_says(platform: PlatformName, kind: str):
    name, circle = platform.value, circle_on(platform)
    person = PersonId(f"{name}:{kind}")
    space = SpaceId(f"{name}:elsewhere" if kind == "far-away" else f"{name}:space")
    roles = frozenset({"88"}) if kind == "of-another-circle" else frozenset[str]()
    actor = Actor(person=person, administrator=kind in ("administrator", "far-away"), roles=roles)
    for action in ACTIONS:
        act = Act(id=EventId("e"), action=action.name, actor=actor, place=Place(space=space, room=circle.home))
        allowed = refusal(action.who, circle, standing(kind, person), act) is None
        own = kind == "left" and action.who is Who.MEMBER
        if own:
            # they look after what is still theirs, and nothing else
            assert allowed == action.name.startswith(("journal.", "privacy.", "tidy.")), action.name
        else:
            assert allowed == (kind in EXPECTED[action.who]), action.name


def test_a_facilitator_by_role_counts_only_with_a_role_of_this_circle():
    circle = circle_on(PlatformName.DISCORD)
    for roles, allowed in ((frozenset({"77"}), True), (frozenset({"7"}), False), (frozenset({"discord:77"}), False)):
        actor = Actor(person=PersonId("discord:somebody"), roles=roles)
        act = Act(id=EventId("e"), action="mod.warn", actor=actor, place=Place())
        assert (refusal(Who.FACILITATOR, circle, None, act) is None) is allowed


def test_nobody_calls_themselves_the_bot():
    circle = circle_on(PlatformName.SLACK)
    for action in ACTIONS:
        if action.who is Who.BOT:
            act = Act(id=EventId("e"), action=action.name, actor=Actor(person=BOT, administrator=True), place=Place())
            assert refusal(action.who, circle, None, act) is not None, action.name
            assert action.command is None, action.name


def test_what_is_open_to_anyone_was_thought_about():
    found = {action.name for action in ACTIONS if action.who is Who.ANYONE}
    assert found - OPEN_TO_ANYONE == set(), "add it to the list, with the reason why a stranger may"
    assert OPEN_TO_ANYONE - found == set(), "these are gone: take them out of the list"


FORGED = {
    "i": "q00000000000",
    "n": "1",
    "t": "0123456789ab",
    "r": "0123456789ab",
    "v": "yes",
    "w": "spoke",
    "member": "practice:ben",
    "key": "mod-act/aaaaaaaaaaaa/1/begin",
}
CLOSED = [action for action in ACTIONS if action.who in (Who.FACILITATOR, Who.ADMINISTRATOR, Who.BOT)]


async def counted(stage: Stage) -> dict[str, int]:
    """How many rows there are, but for what was handled."""
    async with stage.parts.database.read() as connection:
        return {
            table.name: int((await connection.execute(select(func.count()).select_from(table))).scalar_one())
            for table in t.metadata.sorted_tables
            if table.name != "events"
        }


@pytest.mark.parametrize("who", ["practice:anna", "practice:zoe"])
async def test_old_buttons_and_forged_ids_change_nothing_and_show_nothing(stage: Stage, who: str):
    await stage.keep(CircleSaved(a_circle()), a_member("practice:anna"), a_member("practice:ben"))
    before = await counted(stage)
    for room in ("practice:home", None):
        for action in CLOSED:
            shown = await pressed(stage, who, action.name, room)
            assert refused(shown), (action.name, words(shown))
    assert await counted(stage) == before
    assert stage.platform.sent == []


async def pressed(stage: Stage, who: str, action: str, room: str | None) -> Any:
    stage.acts += 1
    place = Place() if room is None else Place(space=SpaceId("practice:house"), room=RoomId(room))
    given = {"circle": CIRCLE, **FORGED}
    actor = Actor(person=PersonId(who))
    act = Act(id=EventId(f"practice:forged-{stage.acts}"), action=action, actor=actor, place=place, given=given)
    shown = await stage.parts.engine.handle(act)
    await stage.parts.engine.settle_all()
    return shown


def refused(shown: Any) -> bool:
    match shown:
        case ShownView(card=card):
            return card in ("not-allowed", "something-wrong", "not-a-member")
        case _:
            return False


def test_the_list_has_something_of_every_kind():
    assert {action.who for action in ACTIONS} == set(Who)
