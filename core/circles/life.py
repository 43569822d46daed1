"""Pause, resume, archive, and how a circle stands."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

from core.circles.changes import Audited, CircleSaved, TroubleClosed
from core.circles.common import CircleClosed
from core.circles.making import ahead
from core.circles.model import AuditLine, Circle, CircleState, Here, Trouble, TroubleKind
from core.circles.state_cards import ArchiveAsked, ArchiveForm, CircleFarewell, CircleStatus, LifeNote
from core.kernel.cards import Card
from core.kernel.changes import Change
from core.kernel.decision import Action, Command, Decision, Option, Show, Who, ask
from core.kernel.effects import Post
from core.kernel.events import Act
from core.kernel.ids import DeliveryKey, SeriesId
from core.kernel.moment import Moment
from core.moderation.guarding import settling
from core.programme.queue import QueueItem
from core.schedule.changes import SendingCancelled, SeriesSaved
from core.schedule.facts import started
from core.schedule.listing import Standing
from core.schedule.parsing import parse_day
from core.schedule.series import SeriesState
from core.schedule.week import NOTHING_WAITS, Waits, WeekCard, chores, coming, week_facts

NEXT_SHOWN = 3
WEEK = timedelta(days=7)
LASTING = (TroubleKind.ROOM_GONE, TroubleKind.NOT_ALLOWED, TroubleKind.BOT_REMOVED)
"""What a circle that begins again is taken to be mended of; if it is not, it is told again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LifeSnapshot:
    """A circle with its series, its queue and what stands in its way."""

    here: Here
    series: tuple[Standing, ...] = ()
    queue: tuple[QueueItem, ...] = ()
    troubles: tuple[Trouble, ...] = ()
    waits: Waits = NOTHING_WAITS

    @property
    def circle(self) -> Circle:
        """The circle that is acted on."""
        return self.here.circle


def reply(act: Act, card: Card, *changes: Change) -> Decision:
    """Answer with a card, in the place of the message whose button was pressed."""
    return Decision(reply=Show(card, replace=act.message is not None), changes=changes)


def audited(circle: Circle, act: Act, moment: Moment, subject: str = "") -> Audited:
    """Write down that a facilitator did this."""
    line = AuditLine(circle=circle.id, at=moment.now, by=act.actor.person, action=act.action, subject=subject)
    return Audited(line)


def _status(
    circle: Circle,
    series: Sequence[Standing],
    queue: Sequence[QueueItem],
    troubles: tuple[Trouble, ...],
    moment: Moment,
    note: str = "",
) -> CircleStatus:
    if circle.state is CircleState.PAUSED and circle.paused_until and circle.paused_until <= moment.today:
        # The pause is over; the next thing that falls due writes that down.
        circle = replace(circle, state=CircleState.OPEN, paused_until=None)
    return CircleStatus.of(
        circle,
        coming=ahead(series, queue, moment.now, NEXT_SHOWN),
        troubles=troubles,
        stopped=sum(one.state is SeriesState.STOPPED for one, _ in series),
        note=note,
    )


def decide_status(snapshot: LifeSnapshot, act: Act, moment: Moment) -> Decision:
    """Say how the circle stands."""
    card = _status(snapshot.circle, snapshot.series, snapshot.queue, snapshot.troubles, moment)
    return reply(act, card)


def decide_pause(snapshot: LifeSnapshot, act: Act, moment: Moment) -> Decision:
    """Let the circle rest, until a day if one is given."""
    circle = snapshot.circle
    if circle.state is CircleState.ARCHIVED:
        return reply(act, CircleClosed())
    typed, until = act.given.get("until", "").strip(), None
    if typed:
        until = parse_day(typed, moment.today, moment.words.months, moment.words.joiners)
        if until is None or until <= moment.today:
            note = "life-until-unclear" if until is None else "life-until-past"
            return reply(act, LifeNote(circle=circle.id, note=note))
    if circle.state is CircleState.STOPPED:
        # It rests already, and for a reason that a date does not mend.
        return decide_status(snapshot, act, moment)
    paused = replace(circle, state=CircleState.PAUSED, paused_until=until)
    card = _status(paused, snapshot.series, snapshot.queue, snapshot.troubles, moment, "life-paused")
    return reply(act, card, CircleSaved(paused), *_not_sent(circle, snapshot.series), audited(circle, act, moment))


def _not_sent(circle: Circle, series: Sequence[Standing]) -> Iterator[SendingCancelled]:
    """What series have begun to send and members would still get, such as tomorrow morning's reflections."""
    return (SendingCancelled(circle=circle.id, series=SeriesId(one.id)) for one, _ in series)


def restarted(series: Sequence[Standing], moment: Moment) -> Iterator[SeriesSaved]:
    """Let series go on from now: what came due while the circle rested is not posted after all.

    One that a facilitator paused by itself stays paused.
    """
    for one, last in series:
        again = replace(one, state=SeriesState.ACTIVE) if one.state is SeriesState.STOPPED else one
        yield started(again, last, moment.now)


def decide_resume(snapshot: LifeSnapshot, act: Act, moment: Moment) -> Decision:
    """Let a circle that rested, or stopped by itself, go on."""
    circle = snapshot.circle
    if circle.state is CircleState.ARCHIVED:
        return reply(act, CircleClosed())
    if circle.state is CircleState.OPEN:
        return decide_status(snapshot, act, moment)
    opened = replace(circle, state=CircleState.OPEN, state_reason="", paused_until=None)
    saved = tuple(restarted(snapshot.series, moment))
    mended = tuple(trouble for trouble in snapshot.troubles if trouble.kind in LASTING)
    left = tuple(trouble for trouble in snapshot.troubles if trouble.kind not in LASTING)
    series = tuple((one.series, one.last) for one in saved)
    return reply(
        act,
        _status(opened, series, snapshot.queue, left, moment, "life-resumed"),
        CircleSaved(opened),
        *saved,
        *(TroubleClosed(circle=circle.id, kind=one.kind, subject=one.subject) for one in mended),
        audited(circle, act, moment),
    )


def decide_archive(snapshot: LifeSnapshot, act: Act, moment: Moment) -> Decision:
    """Say what archiving means, before anything happens."""
    circle = snapshot.circle
    if circle.state is CircleState.ARCHIVED:
        return reply(act, CircleClosed())
    return reply(act, ArchiveAsked(circle=circle.id, circle_name=circle.name))


def decide_archive_word(snapshot: LifeSnapshot, act: Act, moment: Moment) -> Decision:
    """Ask for the circle's name."""
    circle = snapshot.circle
    if circle.state is CircleState.ARCHIVED:
        return reply(act, CircleClosed())
    return ask(ArchiveForm(circle=circle.id, circle_name=circle.name))


def decide_archived(snapshot: LifeSnapshot, act: Act, moment: Moment) -> Decision:
    """Archive the circle, if its name was typed."""
    circle = snapshot.circle
    if circle.state is CircleState.ARCHIVED:
        return reply(act, CircleClosed())
    if _folded(act.given.get("name", "")) != _folded(circle.name):
        return reply(act, LifeNote(circle=circle.id, note="life-name-differs"))
    closed = replace(circle, state=CircleState.ARCHIVED, state_reason="", paused_until=None)
    # Nothing of it falls due any more.
    saved = tuple(SeriesSaved(one, None) for one, _ in snapshot.series)
    farewell = Post(
        key=DeliveryKey(f"farewell/{circle.id}"),
        room=circle.home,
        card=CircleFarewell(circle=circle.id, circle_name=circle.name),
    )
    decision = reply(
        act,
        CircleStatus.of(closed, note="life-archived"),
        CircleSaved(closed),
        *saved,
        *_not_sent(circle, snapshot.series),
        settling(circle.id, moment.now),
        audited(circle, act, moment),
    )
    return replace(decision, intents=(farewell,))


def _folded(typed: str) -> str:
    return " ".join(typed.split()).casefold()


def decide_week(snapshot: LifeSnapshot, act: Act, moment: Moment) -> Decision:
    """Show the weekly card now, to the one who asks."""
    facts = week_facts(snapshot.series, snapshot.queue, snapshot.troubles, snapshot.waits)
    posts = coming(facts, moment.now, moment.now + WEEK) if _open(snapshot.circle) else ()
    return reply(act, WeekCard(circle=snapshot.circle.id, coming=posts, chores=chores(facts)))


def _open(circle: Circle) -> bool:
    return circle.state is CircleState.OPEN


ACTIONS: tuple[Action[Any], ...] = (
    Action(
        name="life.status",
        who=Who.FACILITATOR,
        needs=LifeSnapshot,
        decide=decide_status,
        command=Command(path=("facilitate", "status")),
    ),
    Action(
        name="life.week",
        who=Who.FACILITATOR,
        needs=LifeSnapshot,
        decide=decide_week,
        command=Command(path=("facilitate", "week")),
    ),
    Action(
        name="life.pause",
        who=Who.FACILITATOR,
        needs=LifeSnapshot,
        decide=decide_pause,
        command=Command(path=("facilitate", "pause"), options=(Option(name="until", most=40),)),
        durable=True,
    ),
    Action(
        name="life.resume",
        who=Who.FACILITATOR,
        needs=LifeSnapshot,
        decide=decide_resume,
        command=Command(path=("facilitate", "resume")),
        durable=True,
    ),
    Action(
        name="life.archive",
        who=Who.FACILITATOR,
        needs=LifeSnapshot,
        decide=decide_archive,
        command=Command(path=("facilitate", "archive")),
    ),
    Action(name="life.archive-word", who=Who.FACILITATOR, needs=LifeSnapshot, decide=decide_archive_word),
    Action(name="life.archived", who=Who.FACILITATOR, needs=LifeSnapshot, decide=decide_archived, durable=True),
)
