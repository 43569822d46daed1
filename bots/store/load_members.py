"""What the member's side of a circle needs: joining, the menu, everything of one's own, help.

Every query of private things names the member who acts, so that no other member's is ever read.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from sqlalchemy import ColumnElement, Table, func, select

from bots.store import outbox
from bots.store import tables as t
from bots.store.load_beside import beside_counts, beside_of
from bots.store.load_buddies import care_settings
from bots.store.load_reflections import check_ins_of, entries_without_text, opened
from bots.store.load_sharing import sharing_settings
from bots.store.loader import Loader
from bots.store.loading import Loading, here, member_by_id, member_count, memberships_of, text_by_ref
from bots.store.moderation_rows import kept_out
from bots.store.rows import circle_of, item_of
from core.circles.choosing import MineSnapshot
from core.circles.export import Everything, Suggestion
from core.circles.helping import HelpSnapshot, Listed, ResourcesSnapshot
from core.circles.joining import JoinSnapshot
from core.circles.menu import MenuSnapshot
from core.circles.model import Circle, Member
from core.circles.privacy import PrivacySnapshot, TidySnapshot
from core.circles.privacy_cards import Counts
from core.commands import commands
from core.kernel.ids import MessageRef, TextRef
from core.programme.queue import ItemState
from core.sharing.model import ShareState


async def _join(loading: Loading) -> JoinSnapshot:
    connection, circle = loading.connection, loading.the_circle().id
    return JoinSnapshot(
        here=await here(loading),
        count=await member_count(connection, circle),
        kept_out=await kept_out(connection, circle, loading.person),
    )


async def _circles_of(loading: Loading) -> tuple[Circle, ...]:
    """The circles that a person belongs to, belonged to or facilitates by name, by their names."""
    joined = {member.circle for member in await memberships_of(loading.connection, loading.person)}
    c = t.circles.c
    ids = sorted(joined | loading.facilitated)
    if not ids:
        return ()
    rows = await loading.connection.execute(select(t.circles).where(c.id.in_(ids)).order_by(c.name, c.id))
    return tuple(map(circle_of, rows.mappings()))


async def _menu(loading: Loading) -> MenuSnapshot:
    in_private = loading.act.place.room is None
    others = in_private and len(await _circles_of(loading)) > 1
    return MenuSnapshot(
        here=await here(loading),
        others=others,
        sharing=(await sharing_settings(loading.connection, loading.the_circle().id)).open,
        buddies=(await care_settings(loading)).buddies,
    )


async def _mine(loading: Loading) -> MineSnapshot:
    return MineSnapshot(circles=await _circles_of(loading))


async def _count(loading: Loading, table: Table, *wanted: ColumnElement[bool]) -> int:
    theirs = (table.c.circle == loading.the_circle().id) & (table.c.person == loading.person)
    query = select(func.count()).select_from(table).where(theirs, *wanted)
    return int((await loading.connection.execute(query)).scalar_one())


def _suggested(loading: Loading) -> Any:
    c = t.queue.c
    return (
        (c.circle == loading.the_circle().id)
        & (c.suggested_by == loading.person)
        & (c.state != ItemState.REMOVED.value)
    )


async def _privacy(loading: Loading) -> PrivacySnapshot:
    query = select(func.count()).select_from(t.queue).where(_suggested(loading))
    counts = Counts(
        entries=await _count(loading, t.entries),
        check_ins=await _count(loading, t.check_ins),
        shares=await _count(loading, t.shares, t.shares.c.state != ShareState.TAKEN.value),
        suggestions=int((await loading.connection.execute(query)).scalar_one()),
        messages=len((await _messages(loading)).standing),
        beside=await beside_counts(loading),
    )
    return PrivacySnapshot(here=await here(loading), counts=counts)


async def _messages(loading: Loading) -> TidySnapshot:
    """What the bot sent in private, without what was taken back or is on its way out."""
    connection, circle, person = loading.connection, loading.the_circle().id, loading.person
    d = t.deliveries.c
    query = select(d.arguments, d.state).where(d.circle == circle, d.kind == "withdraw", d.person == person)
    tried: dict[str, set[str]] = {}
    for arguments, state in (await connection.execute(query)).all():
        tried.setdefault(json.loads(arguments).get("message", ""), set()).add(state)
    standing: list[MessageRef] = []
    failed: list[MessageRef] = []
    for message in await outbox.sent_to(connection, circle, person):
        states = tried.get(message, set[str]())
        if not states:
            standing.append(message)
        elif states <= {"refused", "dead", "cancelled"}:
            failed.append(message)
    return TidySnapshot(here=await here(loading), standing=tuple(standing), failed=tuple(failed))


async def _everything(loading: Loading) -> Everything:
    connection, vault, circle = loading.connection, loading.vault, loading.the_circle().id
    check_ins, lost = await check_ins_of(loading)
    rows = (await connection.execute(select(t.queue).where(_suggested(loading)).order_by(t.queue.c.id))).mappings()
    suggestions: list[Suggestion] = []
    for item in list(map(item_of, rows)):
        text = await text_by_ref(connection, vault, item.text_ref) if item.text_ref else None
        suggestions.append(Suggestion(item=item, text=text))
    c = t.texts.c
    query = select(c.ref).where(c.circle == circle, c.person == loading.person).order_by(c.ref)
    beside, named = await beside_of(loading)
    known = named | {suggestion.item.text_ref for suggestion in suggestions}
    others = [TextRef(ref) for (ref,) in (await connection.execute(query)).all() if ref not in known]
    return Everything(
        here=await here(loading),
        entries=await opened(loading, (await entries_without_text(loading))[::-1]),
        check_ins=check_ins,
        lost=lost,
        suggestions=tuple(suggestions),
        texts=tuple([await text_by_ref(connection, vault, ref) for ref in others]),
        beside=beside,
        messages=len(await outbox.sent_to(connection, circle, loading.person)),
    )


async def _member(loading: Loading) -> Member | None:
    circle = loading.circle
    return None if circle is None else await member_by_id(loading.connection, circle.id, loading.person)


async def _resources(loading: Loading) -> ResourcesSnapshot:
    member = await _member(loading)
    chosen = [member.country] if member is not None else []
    chosen += [other.country for other in await memberships_of(loading.connection, loading.person)]
    country = next(filter(None, chosen), "")
    return ResourcesSnapshot(circle=loading.circle, member=member, country=country)


async def _help(loading: Loading) -> HelpSnapshot:
    listed = tuple(Listed(command.path, action.name, action.who) for command, action in commands())
    return HelpSnapshot(circle=loading.circle, member=await _member(loading), commands=listed)


LOADERS: Mapping[type[Any], Loader] = {
    JoinSnapshot: Loader(_join),
    MenuSnapshot: Loader(_menu),
    MineSnapshot: Loader(_mine, needs_circle=False),
    PrivacySnapshot: Loader(_privacy),
    TidySnapshot: Loader(_messages),
    Everything: Loader(_everything),
    ResourcesSnapshot: Loader(_resources, needs_circle=False),
    HelpSnapshot: Loader(_help, needs_circle=False),
}
