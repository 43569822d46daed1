"""What a report needs: what is being reported, and who administers the place as far as anybody knows."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import select

from bots.store import tables as t
from bots.store.loader import Loader
from bots.store.loading import Loading, draft_of, here
from core.kernel.ids import CircleId, PersonId
from core.moderation.reporting import ReportSnapshot, draft_space

_SET_UP = "setup.start"
"""The one act that only an administrator of the server or workspace can have done."""


async def administrators_of(loading: Loading, circle: CircleId) -> tuple[PersonId, ...]:
    """Read who set the circle up: the administrators whom anybody knows of."""
    c = t.audit.c
    query = select(c.by).distinct().where(c.circle == circle, c.action == _SET_UP, c.by.is_not(None)).order_by(c.by)
    return tuple(PersonId(person) for (person,) in (await loading.connection.execute(query)).all())


async def report_snapshot(loading: Loading) -> ReportSnapshot:
    """Read the draft of the person who acts, and who set the circle up."""
    circle = loading.the_circle().id
    return ReportSnapshot(
        here=await here(loading),
        draft=await draft_of(loading.connection, draft_space(circle), loading.person) or {},
        administrators=await administrators_of(loading, circle),
    )


LOADERS: Mapping[type[Any], Loader] = {ReportSnapshot: Loader(report_snapshot)}
