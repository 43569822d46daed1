"""A person's own page in words, for platforms that have one. It is read, never written."""

from __future__ import annotations

from dataclasses import replace

from bots.engine.engine import Engine
from bots.engine.pages import Page, PageAway
from bots.store.errors import DatabaseUnavailable
from bots.store.loading import Loading, member_by_id
from bots.store.snapshots import LOADERS
from core.circles.choosing import MineSnapshot
from core.circles.model import CircleState
from core.home.cards import HomeEmpty, HomeMore
from core.home.showing import HomeFacts, cards
from core.kernel.cards import View
from core.kernel.events import Act
from core.kernel.ids import CircleId, platform_of
from core.kernel.moment import Moment
from core.schedule.slots import zone

MOST_IN_FULL = 4
"""Circles that a page shows; the others stand behind a button each."""
MOST_NAMED = 20


class Homes:
    """Puts together the page of one person. The newest state is read each time: nothing is remembered here."""

    def __init__(self, engine: Engine) -> None:
        """Take an opened engine."""
        self._engine = engine

    async def of(self, act: Act) -> Page:
        """Return the page of whoever acts, card by card, each in the language that they chose in that circle.

        Raises:
            PageAway: it cannot be read now.
        """
        try:
            return await self._read(act)
        except DatabaseUnavailable:
            raise PageAway from None

    async def _read(self, act: Act) -> Page:
        setting, person = self._engine.setting, act.actor.person
        renderer, platform = setting.renderer, platform_of(person)
        views: list[View] = []
        async with setting.database.read() as connection:
            loading = Loading(
                connection=connection,
                vault=setting.vault,
                now=setting.clock.now(),
                circle=None,
                act=act,
                library=renderer.loaded.library,
                facilitated=self._engine.index.facilitated_by(person),
            )
            mine: MineSnapshot = await LOADERS[MineSnapshot].load(loading)
            circles = sorted(mine.circles, key=lambda one: (one.state is CircleState.ARCHIVED, one.name, one.id))
            for circle in circles[:MOST_IN_FULL]:
                facts: HomeFacts = await LOADERS[HomeFacts].load(
                    replace(loading, circle=circle, library=renderer.library_of(circle))
                )
                desk = renderer.desk(platform, circle, facts.topics.here.member, language=act.language)
                moment = Moment(loading.now, zone(circle.zone) or desk.zone, "")
                views += [card.view(desk) for card in cards(facts, act.actor, moment)]
            rest: list[tuple[CircleId, str]] = []
            for circle in circles[MOST_IN_FULL:][:MOST_NAMED]:
                member = await member_by_id(connection, circle.id, person)
                rest.append((circle.id, "" if member is not None and member.discreet else circle.name))
        desk = renderer.desk(platform, circles[0] if circles else None, language=act.language)
        if rest:
            views.append(HomeMore(tuple(rest)).view(desk))
        circles_shown = frozenset(circle.id for circle in circles)
        return Page(views=tuple(views) or (HomeEmpty().view(desk),), circles=circles_shown)
