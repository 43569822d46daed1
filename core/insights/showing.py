"""``/insights`` and the weekly brief. What is said of a week for the first time is kept in the same decision."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from typing import Any

from core.circles.changes import Audited
from core.circles.model import AuditLine, CircleState, Here
from core.insights.cards import InsightsBrief, InsightsCard
from core.insights.records import record
from core.insights.weeks import SHOWN, SMALLEST, Said, Week, say_of
from core.kernel.changes import Change
from core.kernel.decision import Action, Command, Decision, Show, Who
from core.kernel.effects import Alert, Urgency
from core.kernel.events import Act
from core.kernel.ids import CircleId, DeliveryKey
from core.kernel.moment import Moment
from core.kernel.timers import TimersCleared, TimerSet

WEDNESDAY = 2
"""The week before is over for a day by then wherever the circle is."""
HOUR = time(9)


@dataclass(frozen=True, slots=True, kw_only=True)
class InsightsSnapshot:
    """What was said before, the oldest first; the weeks of which nothing was said yet; whether the brief comes."""

    here: Here
    said: tuple[Said, ...] = ()
    fresh: tuple[Week, ...] = ()
    brief: bool = False


def timer_id(circle: CircleId) -> str:
    """Return the name of the timer that brings the brief. While it is set, the brief is on."""
    return f"insights/{circle}"


def _known(snapshot: InsightsSnapshot, moment: Moment) -> tuple[tuple[Said, ...], tuple[Change, ...]]:
    """All that is said of this circle's weeks, and what is to be kept of it."""
    fresh = tuple(say_of(week) for week in snapshot.fresh)
    # what was said once wins: a week is never told in two ways
    by_monday = {week.monday: week for week in (*fresh, *snapshot.said)}
    weeks = tuple(by_monday[monday] for monday in sorted(by_monday))[-SHOWN:]
    return weeks, tuple(record(snapshot.here.circle.id, moment.now, week) for week in fresh)


def decide_show(snapshot: InsightsSnapshot, act: Act, moment: Moment) -> Decision:
    """Show the last weeks."""
    weeks, kept = _known(snapshot, moment)
    card = InsightsCard(circle=snapshot.here.circle.id, weeks=weeks, brief=snapshot.brief)
    return Decision(reply=Show(card), changes=kept)


def decide_brief(snapshot: InsightsSnapshot, act: Act, moment: Moment) -> Decision:
    """Let the weekly brief come, or not."""
    circle = snapshot.here.circle
    on = act.given.get("on") == "yes" and circle.state is not CircleState.ARCHIVED
    weeks, kept = _known(snapshot, moment)
    card = InsightsCard(circle=circle.id, weeks=weeks, brief=on)
    line = AuditLine(
        circle=circle.id, at=moment.now, by=act.actor.person, action=act.action, subject="on" if on else ""
    )
    switch = _next(circle.id, moment) if on else TimersCleared(circle=circle.id, id=timer_id(circle.id))
    return Decision(reply=Show(card, replace=True), changes=(*kept, switch, Audited(line)))


def decide_weekly(snapshot: InsightsSnapshot, act: Act, moment: Moment) -> Decision:
    """Bring the brief of the week that was, and set the clock for the next. A small circle is told nothing."""
    circle = snapshot.here.circle
    if circle.state is CircleState.ARCHIVED:
        return Decision()
    weeks, kept = _known(snapshot, moment)
    changes = (*kept, _next(circle.id, moment))
    newest = weeks[-1] if weeks else None
    if newest is None or newest.size < SMALLEST or circle.state is not CircleState.OPEN:
        return Decision(changes=changes)
    brief = Alert(
        key=DeliveryKey(f"brief/{circle.id}/{newest.monday.isoformat()}"),
        room=circle.back,
        card=InsightsBrief(circle=circle.id, week=newest),
        urgency=Urgency.GROUP,
    )
    return Decision(changes=changes, intents=(brief,))


def _next(circle: CircleId, moment: Moment) -> TimerSet:
    return TimerSet(id=timer_id(circle), circle=circle, due=next_brief(moment), action="insights.weekly")


def next_brief(moment: Moment) -> datetime:
    """Return the next Wednesday at nine on the circle's wall, in UTC."""
    ahead = (WEDNESDAY - moment.today.weekday()) % 7
    due = datetime.combine(moment.today + timedelta(days=ahead), HOUR, moment.zone)
    if due.astimezone(UTC) <= moment.now:
        due += timedelta(weeks=1)
    return due.astimezone(UTC)


ACTIONS: tuple[Action[Any], ...] = (
    Action(
        name="insights.show",
        who=Who.FACILITATOR,
        needs=InsightsSnapshot,
        decide=decide_show,
        command=Command(path=("insights",)),
    ),
    Action(name="insights.brief", who=Who.FACILITATOR, needs=InsightsSnapshot, decide=decide_brief),
    Action(name="insights.weekly", who=Who.BOT, needs=InsightsSnapshot, decide=decide_weekly),
)
