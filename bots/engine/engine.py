"""Load, decide, commit, deliver. One event at a time for each circle, one transaction for each decision.

Longer than most files here, because acts, ticks, weather and receipts must share one way to commit.
"""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Callable, Mapping, Sequence, Set
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any

import structlog
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from bots.engine.boards import Editor
from bots.engine.checking import with_permissions
from bots.engine.clock import Clock
from bots.engine.codec import Codec
from bots.engine.dispatcher import HOLD, LOOK_UP_AFTER, Dispatcher
from bots.engine.finding import Meant, by_person, by_place
from bots.engine.handing import put_in_hand
from bots.engine.hearing import Heard
from bots.engine.index import Index
from bots.engine.outcomes import Outcomes
from bots.engine.platform import Platform, Shown
from bots.engine.pockets import Pockets
from bots.engine.render import Renderer
from bots.engine.roles import notice_roles
from bots.engine.rulebook import Rulebook
from bots.engine.supervise import describe
from bots.store import boards, outbox, ticks, timers
from bots.store import tables as t
from bots.store.apply import apply
from bots.store.database import Database
from bots.store.errors import DatabaseUnavailable
from bots.store.going import what_goes_too
from bots.store.housekeeping import finish_erasures
from bots.store.load_alerts import consenting
from bots.store.load_guard import filtered
from bots.store.load_sharing import standing_shares
from bots.store.loading import Loading, circle_by_id, member_by_id
from bots.store.outbox import Delivery
from bots.store.restored import restored_at
from bots.store.rows import circle_of
from bots.store.seen import seen
from bots.store.snapshots import LOADERS, receipt_snapshot, weather_snapshots
from bots.store.vault import Vault
from core.circles.access import refusal
from core.circles.changes import CircleSaved, MemberErased, MemberSaved
from core.circles.common import NoCircleHere, SomethingWrong, StoreAway, WhichCircle, with_text_back
from core.circles.mending import decide_receipt, decide_weather
from core.circles.model import Circle, Member, MemberState
from core.commands import RECEIPTS
from core.kernel.boards import BoardPlaced, BoardSet, of_key
from core.kernel.cards import Choice
from core.kernel.decision import Action, Decision, Reply, Show, Who
from core.kernel.effects import Alert, Intent, Post
from core.kernel.events import Act, Received, Sent, Weather
from core.kernel.ids import CircleId, PersonId, PlatformName, platform_of
from core.kernel.moment import Moment
from core.kernel.timers import of_a_receipt
from core.safety.guard_changes import NativeSet, OwnWordDropped, OwnWordKept, RuleChosen
from core.schedule.changes import OccasionTaken
from core.schedule.due import decide_due
from core.schedule.slots import zone
from core.sharing.model import ShareForgotten, ShareSaved

log = structlog.get_logger()

TICK_BATCH = 200
RING_BATCH = 50
BREATH = 25
"""So many are decided at a stretch; then whoever pressed a button gets a turn."""
SENDERS_TIME = 0.05
"""Seconds at most that the clock waits for those who send, so that it keeps pace with a quick platform."""


@dataclass(slots=True, kw_only=True)
class Setting:
    """What an engine is made of."""

    database: Database
    vault: Vault
    clock: Clock
    renderer: Renderer
    codec: Codec
    actions: Mapping[str, Action[Any]]
    platforms: Sequence[Platform]
    seed: Callable[[], str] = field(default=lambda: secrets.token_hex(16))
    hold: timedelta = HOLD
    look_up_after: timedelta = LOOK_UP_AFTER


@dataclass(frozen=True, slots=True)
class Answer:
    """What came of an act: the reply, and for whom it is put into words."""

    reply: Reply | None
    circle: Circle | None = None
    member: Member | None = None


Watcher = Callable[[frozenset[CircleId], PersonId | None], None]
"""Hears in which circles something changed, and who did it, if a person did. Must not raise and must not wait."""


class Engine:
    """The only way in for adapters (``handle``, ``suggest``, ``weather``) and for the clock (``tick``)."""

    def __init__(self, setting: Setting) -> None:
        """Make an engine; :meth:`open` reads what it must know before anything may happen."""
        self.setting = setting
        self.index = Index()
        self.on_commit: Callable[[], None] = lambda: None
        """Called after a commit that left something to send or changed what is due."""
        self.listener: Heard | None = None
        """Gets what people write in circles' rooms, where the bot may read. Without it nothing is read."""
        self.watchers: list[Watcher] = []
        """Called after a commit that changed something, for pages that follow what happens."""
        self._database = setting.database
        self._clock = setting.clock
        self._outcomes = Outcomes(setting.codec)
        self.rulebook = Rulebook(setting.database, setting.vault)
        """The rules as each circle uses them."""
        self._pockets = Pockets()
        self._restored: datetime | None = None
        self.dispatchers: dict[PlatformName, Dispatcher] = {
            platform.name: Dispatcher(
                database=setting.database,
                vault=setting.vault,
                platform=platform,
                codec=setting.codec,
                renderer=setting.renderer,
                index=self.index,
                clock=setting.clock,
                heard=self._heard,
                hold=setting.hold,
                look_up_after=setting.look_up_after,
            )
            for platform in setting.platforms
        }
        self.editors: dict[PlatformName, Editor] = {
            platform.name: Editor(
                database=setting.database,
                platform=platform,
                codec=setting.codec,
                renderer=setting.renderer,
                index=self.index,
                clock=setting.clock,
                vault=setting.vault,
                post=self._post_again,
            )
            for platform in setting.platforms
        }

    async def open(self) -> None:
        """Read the circles, and finish erasures that a former process began."""
        async with self._database.read() as connection:
            for row in (await connection.execute(select(t.circles))).mappings():
                self.index.put(circle_of(row))
            for member in await consenting(connection):
                self.index.put_member(member)
            for filtering, kept in (await filtered(connection)).items():
                self.index.put_filter(filtering, kept)
            for share in await standing_shares(connection):
                self.index.put_share(share)
            self._restored = await restored_at(connection)
        await finish_erasures(self._database, self.setting.vault)

    # What people do

    async def handle(self, act: Act) -> Shown | None:
        """Let a person's act happen and return the answer in words. Never raises: faults become words."""
        action = self.setting.actions.get(act.action)
        if action is None:
            log.warning("an unknown action was asked for", action=act.action)
            return self._shown(act, Answer(Show(SomethingWrong())))
        try:
            answer = await self._answer(action, act)
        except DatabaseUnavailable as weather:
            log.error("the database is not available", action=act.action, words=str(weather))
            answer = Answer(Show(StoreAway.giving_back(act.given)))
        except Exception as problem:  # noqa: BLE001 - the person gets words, the operator the log
            log.error("an act failed", action=act.action, **describe(problem))
            answer = Answer(Show(SomethingWrong.giving_back(act.given)))
        answer = replace(answer, reply=await with_permissions(self.setting.platforms, answer.reply))
        try:
            return self._shown(act, answer)
        except Exception as problem:  # noqa: BLE001 - what was decided is kept; only the words failed
            log.error("an answer could not be put into words", action=act.action, **describe(problem))
            return self._shown(act, Answer(Show(SomethingWrong())))

    async def suggest(self, act: Act, option: str, typed: str) -> tuple[Choice, ...]:
        """Return at most 25 completions for an option; none if the person may not use the action."""
        action = self.setting.actions.get(act.action)
        if action is None or action.suggest is None:
            return ()
        try:
            async with self._database.read() as connection:
                meant = by_place(self.index, act) or await by_person(connection, self.index, act)
                loading = self._loading(connection, meant.circle, act)
                member = await self._member(connection, meant.circle, act)
                if refusal(action.who, meant.circle, member, act) is not None:
                    return ()
                loader = LOADERS[action.needs]
                if loader.needs_circle and meant.circle is None:
                    return ()
                snapshot = await loader.load(loading)
            desk = self.setting.renderer.desk(
                platform_of(act.actor.person), meant.circle, member, language=act.language
            )
            return action.suggest(snapshot, option, typed, desk)[:25]
        except Exception as problem:  # noqa: BLE001 - a completion that fails is an empty one
            log.error("a completion failed", action=act.action, option=option, **describe(problem))
            return ()

    async def _answer(self, action: Action[Any], act: Act) -> Answer:
        await notice_roles(self, act)
        loader = LOADERS[action.needs]
        async with self._database.write(full=action.durable) as connection:
            known = await self._outcomes.known(connection, act.id)
            if known is not None:
                return Answer(known)
            meant = by_place(self.index, act) or await by_person(connection, self.index, act)
            if meant.circle is not None:
                # Read again under the lock: the index may be one commit behind, and on PostgreSQL the same
                # event may have been handled by another process while this one waited.
                meant = Meant(await circle_by_id(connection, meant.circle.id, hold=True))
                if self._database.dialect != "sqlite":
                    known = await self._outcomes.known(connection, act.id)
                if known is not None:
                    return Answer(known)
            if loader.needs_circle and meant.circle is None:
                card = WhichCircle.of(meant.candidates, act) if meant.candidates else NoCircleHere()
                return Answer(Show(with_text_back(card, act.given)))
            member = await self._member(connection, meant.circle, act)
            denied = refusal(action.who, meant.circle, member, act)
            if denied is not None:
                return Answer(Show(with_text_back(denied, act.given)), meant.circle, member)
            snapshot = await loader.load(self._loading(connection, meant.circle, act))
            moment = self._moment(meant.circle)
            decision = action.decide(snapshot, self._with_pocket(action, act, meant.circle), moment)
            decision = await self._commit(connection, moment, decision, meant.circle)
            await seen(connection, member, moment.now)
            circle = meant.circle.id if meant.circle is not None else ""
            await self._outcomes.keep(connection, act.id, circle, moment.now, decision.reply)
        await self._after(decision)
        if decision.pocket is not None and meant.circle is not None:
            self._pockets.put(meant.circle.id, act.actor.person, decision.pocket, moment.now)
        circle = meant.circle
        if decision.changes or decision.intents:
            self._tell({circle.id} if circle is not None else set(), act.actor.person)
        for change in decision.changes:
            match change:
                case CircleSaved(saved):
                    circle = saved
                case MemberSaved(saved) if saved.person == act.actor.person:
                    # The answer speaks the language that was just chosen.
                    member = saved
                case _:
                    continue
        return Answer(decision.reply, circle, member)

    def _with_pocket(self, action: Action[Any], act: Act, circle: Circle | None) -> Act:
        if not action.pocketed or circle is None:
            return act
        held = self._pockets.look(circle.id, act.actor.person, self._clock.now())
        return replace(act, given={**held, **act.given})

    def _shown(self, act: Act, answer: Answer) -> Shown | None:
        if answer.reply is None:
            return None
        renderer = self.setting.renderer
        platform = platform_of(act.actor.person)
        desk = renderer.desk(platform, answer.circle, answer.member, language=act.language)
        return renderer.shown(answer.reply, desk)

    async def _member(self, connection: AsyncConnection, circle: Circle | None, act: Act) -> Member | None:
        return None if circle is None else await member_by_id(connection, circle.id, act.actor.person)

    def _loading(self, connection: AsyncConnection, circle: Circle | None, act: Act) -> Loading:
        return Loading(
            connection=connection,
            vault=self.setting.vault,
            now=self._clock.now(),
            circle=circle,
            act=act,
            library=self.setting.renderer.library_of(circle),
            facilitated=self.index.facilitated_by(act.actor.person),
            words=self.setting.renderer.words,
            rulebook=self.rulebook,
        )

    # What nobody does: the clock, receipts, messages that were noticed

    async def happen(self, act: Act) -> None:
        """Let an act of the bot's own happen, once for ever by its id."""
        async with self._database.write(full=True) as connection:
            decision = await self._let_happen(connection, act)
        if decision is not None:
            await self._after(decision)
            self._tell({CircleId(act.given["circle"])})

    async def _let_happen(self, connection: AsyncConnection, act: Act) -> Decision | None:
        """Decide and write, within the caller's transaction. None if it happened before or its circle is gone."""
        action = self.setting.actions[act.action]
        assert action.who is Who.BOT, f"{act.action} is for people"
        circle = await circle_by_id(connection, act.given["circle"], hold=True)
        if circle is None or await self._outcomes.known(connection, act.id) is not None:
            return None
        snapshot = await LOADERS[action.needs].load(self._loading(connection, circle, act))
        moment = self._moment(circle)
        decision = action.decide(snapshot, act, moment)
        decision = await self._commit(connection, moment, decision, circle)
        await self._outcomes.keep(connection, act.id, circle.id, moment.now, None)
        return decision

    async def ring(self) -> bool:
        """Let the timers that have run out do what they were set for. True if there may be more."""
        now = self._clock.now()
        async with self._database.read() as connection:
            # Asked after every batch of what falls due: mostly there is none, and then nobody waits for it.
            first = await timers.next_due(connection)
        if first is None or first > now:
            return False
        decisions: list[Decision] = []
        touched: set[CircleId] = set()
        async with self._database.write(full=True) as connection:
            due = await timers.due(connection, now, RING_BATCH)
            for name, act in due:
                try:
                    async with connection.begin_nested():
                        await timers.done(connection, name)
                        decision = await self._let_happen(connection, act)
                except DatabaseUnavailable:
                    raise
                except Exception as problem:  # noqa: BLE001 - one that fails must not hold up the others
                    log.error("a timer failed", action=act.action, **describe(problem))
                    await timers.later(connection, name, now)
                    continue
                if decision is not None:
                    decisions.append(decision)
                    touched.add(CircleId(act.given["circle"]))
        for decision in decisions:
            await self._after(decision)
        self._tell(touched)
        return bool(due)

    # What the clock and the platforms bring

    async def tick(self) -> bool:
        """Decide what has fallen due, one batch in one transaction. True if there may be more."""
        try:
            return await self._tick(in_hand=True)
        except outbox.KeyThere:
            # Nothing of it was kept; decided again it comes out the same.
            return await self._tick(in_hand=False)

    async def _tick(self, *, in_hand: bool) -> bool:
        now = self._clock.now()
        async with self._database.write(full=True, patient=True) as connection:
            due = await ticks.due_snapshots(connection, now, TICK_BATCH, self.index.get)
            seed = self.setting.seed()
            changes: list[Any] = []
            touched: set[CircleId] = set()
            intents: list[tuple[CircleId, PlatformName, Intent]] = []
            doubted: list[tuple[datetime, Sequence[tuple[CircleId, PlatformName, Intent]]]] = []
            for place, snapshot in enumerate(due, 1):
                if place % BREATH == 0:
                    await asyncio.sleep(0)
                where = zone(snapshot.circle.zone)
                assert where is not None
                decision = decide_due(snapshot, Moment(now, where, f"{seed}{snapshot.series.id}"))
                changes.extend(decision.changes)
                circle = snapshot.circle
                touched.add(circle.id)
                sending = [(circle.id, circle.platform, intent) for intent in decision.intents]
                since = self._doubted_since(decision)
                if since is None:
                    intents.extend(sending)
                else:
                    doubted.append((since, sending))
            changes.sort(key=lambda change: type(change).__name__)
            await apply(connection, self.setting.vault, self._moment(None), changes)
            handed, left = (
                await put_in_hand(connection, self.dispatchers, intents, self._encode, now)
                if in_hand
                else ((), intents)
            )
            await self._enqueue(connection, left)
            for since, sending in doubted:
                await self._enqueue(connection, sending, doubted_since=since)
        for dispatcher, deliveries in handed:
            dispatcher.take_over(deliveries, now)
        reopened = tuple(change for change in changes if isinstance(change, CircleSaved))
        if reopened:
            await self._after(Decision(changes=reopened))
        self._tell(touched)
        return bool(due)

    def _doubted_since(self, decision: Decision) -> datetime | None:
        """The due time of an occasion that may have been sent already, before a backup was restored."""
        if self._restored is None:
            return None
        for change in decision.changes:
            match change:
                case OccasionTaken(occasion=occasion) if occasion.due <= self._restored:
                    return occasion.due
                case _:
                    continue
        return None

    async def weather(self, weather: Weather) -> None:
        """Take in that the platform changed something under a circle, each once."""
        decisions: list[Decision] = []
        touched: set[CircleId] = set()
        async with self._database.write() as connection:
            if await self._outcomes.known(connection, weather.id) is not None:
                return
            for snapshot in await weather_snapshots(connection, weather):
                moment = self._moment(snapshot.circle)
                decision = decide_weather(snapshot, weather, moment)
                decision = await self._commit(connection, moment, decision, snapshot.circle)
                decisions.append(decision)
                touched.add(snapshot.circle.id)
            await self._outcomes.keep(connection, weather.id, "", self._clock.now(), None)
        for decision in decisions:
            await self._after(decision)
        self._tell(touched)

    async def _heard(self, heard: Sequence[tuple[Delivery, Received]]) -> None:
        decisions: list[Decision] = []
        touched: set[CircleId] = set()
        async with self._database.write() as connection:
            for delivery, received in heard:
                library = self.setting.renderer.loaded.of_circle(delivery.circle).library
                snapshot = await receipt_snapshot(connection, delivery, library)
                if snapshot is None:
                    continue
                moment = self._moment(snapshot.circle)
                await self._place_board(connection, received, snapshot.circle, moment)
                decision = decide_receipt(snapshot, received, moment)
                decision = await self._commit(connection, moment, decision, snapshot.circle)
                decisions.append(decision)
                touched.add(snapshot.circle.id)
                listening = RECEIPTS.get(delivery.key.partition("/")[0])
                if listening is not None:
                    act = of_a_receipt(listening, delivery.kind, received, snapshot.circle.id)
                    heard_of = await self._let_happen(connection, act)
                    decisions.extend(() if heard_of is None else (heard_of,))
        for decision in decisions:
            await self._after(decision)
        self._tell(touched)

    async def _place_board(
        self, connection: AsyncConnection, received: Received, circle: Circle, moment: Moment
    ) -> None:
        """Remember where a board's message is, if a receipt is about one."""
        board = of_key(received.key)
        match received.receipt:
            case Sent(message=message) if board is not None:
                placed = BoardPlaced(id=board, circle=circle.id, message=message)
                await apply(connection, self.setting.vault, moment, (placed,))
            case _:
                return

    async def _post_again(self, connection: AsyncConnection, circle: Circle, intent: Post | Alert) -> None:
        await self._enqueue(connection, [(circle.id, circle.platform, intent)])

    # What they have in common

    def _moment(self, circle: Circle | None) -> Moment:
        where = zone(circle.zone if circle is not None else "UTC") or zone("UTC")
        assert where is not None
        return Moment(self._clock.now(), where, self.setting.seed(), self.setting.renderer.words)

    async def _commit(
        self, connection: AsyncConnection, moment: Moment, decision: Decision, circle: Circle | None
    ) -> Decision:
        """Write a decision with what follows from it everywhere, and return all of it."""
        decision = await self._with_what_goes_too(connection, moment, decision)
        await apply(connection, self.setting.vault, moment, decision.changes)
        for change in decision.changes:
            match change:
                case BoardSet(card=card):
                    await boards.keep(connection, change, self.setting.codec.encode_card(card), moment.now)
                case CircleSaved(saved):
                    # A new circle may begin in a space that has another one.
                    circle = saved
                case _:
                    continue
        if not decision.intents:
            return decision
        assert circle is not None, "only a circle has something to send"
        await self._enqueue(connection, [(circle.id, circle.platform, intent) for intent in decision.intents])
        return decision

    async def _with_what_goes_too(self, connection: AsyncConnection, moment: Moment, decision: Decision) -> Decision:
        """Whoever leaves or is erased, in whatever way, takes along what they shared, and is no buddy any more."""
        for change in decision.changes:
            match change:
                case MemberSaved(member) if member.state is MemberState.LEFT:
                    circle, person, erased = member.circle, member.person, False
                case MemberErased():
                    circle, person, erased = change.circle, change.person, True
                case _:
                    continue
            now = self._clock.now()
            changes, intents = await what_goes_too(connection, moment, circle, person, now, erased=erased)
            decision = replace(decision, changes=(*changes, *decision.changes), intents=(*decision.intents, *intents))
        return decision

    async def _enqueue(
        self,
        connection: AsyncConnection,
        intents: Sequence[tuple[CircleId, PlatformName, Intent]],
        *,
        doubted_since: datetime | None = None,
    ) -> None:
        await outbox.enqueue(connection, intents, self._encode, self._clock.now(), doubted_since=doubted_since)

    def _encode(self, intent: Intent) -> tuple[str, str, str, str]:
        coded = self.setting.codec.encode(intent)
        return coded.kind, coded.address, coded.card, coded.arguments

    async def _after(self, decision: Decision) -> None:
        """What follows a commit: the memory of circles, keys to destroy, things to send."""
        erased = False
        for change in decision.changes:
            match change:
                case CircleSaved(circle):
                    async with self._database.read() as connection:
                        saved = await circle_by_id(connection, circle.id)
                    if saved is not None:
                        self.index.put(saved)
                case MemberSaved(member):
                    self.index.put_member(member)
                case NativeSet():
                    self.index.put_filter(change.circle, change.kept)
                case ShareSaved(share):
                    self.index.put_share(share)
                case ShareForgotten(share):
                    self.index.drop_share(share)
                case RuleChosen(circle=changed) | OwnWordDropped(circle=changed):
                    self.rulebook.forget(changed)
                case OwnWordKept(word):
                    self.rulebook.forget(word.circle)
                case MemberErased():
                    self._pockets.drop(change.circle, change.person)
                    self.index.drop_member(change.circle, change.person)
                    erased = True
                case _:
                    continue
        if erased:
            await finish_erasures(self._database, self.setting.vault)
        if decision.intents or decision.changes:
            self.on_commit()

    def _tell(self, circles: Set[CircleId], person: PersonId | None = None) -> None:
        """Let those know that show what stands in the database."""
        if circles or person is not None:
            for watcher in self.watchers:
                watcher(frozenset(circles), person)

    async def give_way(self) -> None:
        """Let others have the loop, and those who send catch up, before the next batch is decided."""
        await asyncio.sleep(0)
        until = asyncio.get_running_loop().time() + SENDERS_TIME
        while asyncio.get_running_loop().time() < until:
            if all(dispatcher.has_room_for(TICK_BATCH) for dispatcher in self.dispatchers.values()):
                return
            await asyncio.sleep(SENDERS_TIME / 10)

    async def next_due(self) -> datetime | None:
        """When the next thing is due: a series, a timer, a delivery, a lease that runs out, a board."""
        async with self._database.read() as connection:
            moments = (
                await ticks.next_due(connection),
                await timers.next_due(connection),
                await outbox.next_due(connection),
                await boards.next_due(connection),
            )
        return min((moment for moment in moments if moment is not None), default=None)

    async def settle_all(self) -> None:
        """Decide and send everything that is due at this instant; for a clock that is moved by hand."""
        busy = True
        while busy:
            busy = False
            while await self.ring() or await self.tick():
                busy = True
            for dispatcher in self.dispatchers.values():
                while await dispatcher.once(wait_for_all=True):
                    busy = True
            for editor in self.editors.values():
                while await editor.once():
                    busy = True
