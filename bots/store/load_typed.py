"""What a message typed to the bot in private needs to become a reflection."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bots.store.load_reflections import entry_by_id, reflect_snapshot
from bots.store.loader import Loader
from bots.store.loading import Loading, circle_by_id, memberships_of
from core.circles.model import CircleState, MemberState
from core.kernel.ids import CircleId, platform_of
from core.reflections.typed import TypedKeeping, TypedSnapshot, entry_of


async def _ask(loading: Loading) -> TypedSnapshot:
    found: list[tuple[CircleId, str]] = []
    for member in await memberships_of(loading.connection, loading.person):
        circle = await circle_by_id(loading.connection, member.circle)
        if circle is None or member.state is not MemberState.ACTIVE or circle.state is CircleState.ARCHIVED:
            continue
        if circle.platform is platform_of(loading.person):
            found.append((circle.id, circle.name))
    return TypedSnapshot(circles=tuple(found))


async def _keep(loading: Loading) -> TypedKeeping:
    name = entry_of(loading.the_circle().id, loading.person, loading.act.given.get("m", ""))
    kept, _ = await entry_by_id(loading, name)
    return TypedKeeping(reflect=await reflect_snapshot(loading), kept=kept)


LOADERS: Mapping[type[Any], Loader] = {
    TypedSnapshot: Loader(_ask, needs_circle=False),
    TypedKeeping: Loader(_keep),
}
