"""The list behind the weekly card: what was held, waits to be shared, reports, appeals, what went wrong, suggestions.

Alerts and concerns stand in a list of their own.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from core.circles.changes import TroubleClosed, TroubleOpened
from core.circles.life import audited, reply
from core.circles.model import Circle, CircleState, Here, Trouble, TroubleKind
from core.circles.review_cards import Part, Review
from core.circles.review_entries import (
    CaseEntry,
    HeldEntry,
    ReportEntry,
    ReviewEntry,
    RiskEntry,
    ShareEntry,
    StoppedEntry,
    SuggestionEntry,
    TroubleEntry,
)
from core.kernel.decision import Action, Command, Decision, Who
from core.kernel.events import Act
from core.kernel.ids import PersonId, RoomId, SeriesId, TextRef
from core.kernel.moment import Moment
from core.moderation.model import Appeal, Case, Report
from core.programme.queue import ItemState, QueueItem
from core.safety.alarm import Alarm, AlarmKind
from core.safety.held import Held, Paper
from core.schedule.facts import started
from core.schedule.listing import Standing
from core.schedule.series import Series, SeriesKind, SeriesState
from core.sharing.model import Share


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewSnapshot:
    """A circle with what needs a person. ``texts`` are the words of suggestions, opened."""

    here: Here
    series: tuple[Standing, ...] = ()
    queue: tuple[QueueItem, ...] = ()
    troubles: tuple[Trouble, ...] = ()
    texts: Mapping[TextRef, str] = field(default_factory=dict[TextRef, str], repr=False)
    reports: tuple[Report, ...] = ()
    """Those that are not closed and not about whoever asks."""
    cases: tuple[Case, ...] = ()
    """Those with an open appeal, and those that wait for a second facilitator."""
    alarms: tuple[Alarm, ...] = ()
    """Alerts and concerns that wait for a word, but those about whoever asks."""
    held: tuple[tuple[Held, Paper], ...] = ()
    """Held messages that wait for a decision, but those of whoever asks."""
    shares: tuple[Share, ...] = ()
    """What waits to be looked at before it is posted, but that of whoever asks."""

    @property
    def circle(self) -> Circle:
        """The circle that is acted on."""
        return self.here.circle


def trouble_id(trouble: Trouble) -> str:
    """Stand for a trouble in a button; a delivery's name would be too long for one."""
    return hashlib.blake2b(f"{trouble.kind.value}\0{trouble.subject}".encode(), digest_size=6).hexdigest()


def risks(snapshot: ReviewSnapshot) -> tuple[ReviewEntry, ...]:
    """Alerts and concerns, the most pressing first."""
    return tuple(
        RiskEntry(alarm=one.id, concern=one.kind is AlarmKind.CONCERN, person=one.person, since=one.opened)
        for one in snapshot.alarms
    )


def entries(snapshot: ReviewSnapshot) -> tuple[ReviewEntry, ...]:
    """Everything else that needs a person, the most pressing first."""
    held = tuple(
        HeldEntry(
            held=one.id,
            person=one.person,
            kinds=paper.kinds,
            taken=one.taken,
            appealed=one.appeal is not None,
            since=one.at,
        )
        for one, paper in snapshot.held
    )
    shares = tuple(
        ShareEntry(share=one.id, number=one.number, person=None if one.hidden else one.person, since=one.at)
        for one in snapshot.shares
    )
    reports = tuple(ReportEntry(report=one.id, since=one.at) for one in snapshot.reports)
    cases = tuple(
        CaseEntry(number=one.number, appeal=one.appeal is Appeal.OPEN, since=one.appealed_at or one.at)
        for one in snapshot.cases
    )
    stopped = tuple(
        StoppedEntry(series=SeriesId(one.id), kind=one.kind, title=one.title)
        for one, _ in snapshot.series
        if one.state is SeriesState.STOPPED
    )
    troubles = tuple(
        TroubleEntry(id=trouble_id(one), kind=one.kind, detail=one.detail, person=one.person, since=one.since)
        for one in snapshot.troubles
    )
    suggestions = tuple(
        SuggestionEntry(
            item=item.id,
            programme=item.programme,
            topic=item.topic,
            text=snapshot.texts.get(item.text_ref) if item.text_ref else None,
            person=item.suggested_by,
        )
        for item in snapshot.queue
        if item.state is ItemState.SUGGESTED
    )
    return (*held, *shares, *reports, *cases, *stopped, *troubles, *suggestions)


def _shown(
    snapshot: ReviewSnapshot, number: int, note: str = "", part: Part | None = Part.OTHER, *, undo: bool = False
) -> Review:
    """Show one entry of a list; without ``part`` of that of alerts if there are any. A list that is empty gives way."""
    lists = {Part.RISK: risks(snapshot), Part.OTHER: entries(snapshot)}
    chosen, other = (Part.OTHER, Part.RISK) if part is Part.OTHER else (Part.RISK, Part.OTHER)
    if not lists[chosen] and (lists[other] or chosen is Part.RISK):
        chosen, other = other, chosen
    every, circle = lists[chosen], snapshot.circle
    place = min(max(number, 0), len(every) - 1) if every else 0
    return Review(
        circle=circle.id,
        circle_name=circle.name,
        entry=every[place] if every else None,
        number=place,
        total=len(every),
        note=note,
        resting=circle.state is CircleState.STOPPED,
        part=chosen,
        elsewhere=len(lists[other]),
        undo=undo,
    )


def decide_list(snapshot: ReviewSnapshot, act: Act, moment: Moment) -> Decision:
    """Show one entry: the first, or the one asked for."""
    typed, part = act.given.get("n", "0"), act.given.get("p", "")
    number = int(typed) if typed.isascii() and typed.isdigit() and len(typed) < 5 else 0
    return reply(act, _shown(snapshot, number, part=Part(part) if part in tuple(Part) else None))


def decide_aside(snapshot: ReviewSnapshot, act: Act, moment: Moment) -> Decision:
    """Put a trouble aside; if it comes again it is told again. For half an hour it can be brought back."""
    wanted = act.given.get("t", "")
    trouble = next((one for one in snapshot.troubles if trouble_id(one) == wanted), None)
    if trouble is None:
        return reply(act, _shown(snapshot, 0, "review-gone"))
    left = replace(snapshot, troubles=tuple(one for one in snapshot.troubles if one is not trouble))
    closed = TroubleClosed(circle=snapshot.circle.id, kind=trouble.kind, subject=trouble.subject)
    line = audited(snapshot.circle, act, moment, trouble.kind.value)
    shown = reply(act, _shown(left, 0, "review-put-aside", undo=True), closed, line)
    return replace(shown, pocket={"aside": _written(trouble)})


def _written(trouble: Trouble) -> str:
    person, since = trouble.person or "", trouble.since.isoformat()
    return json.dumps([trouble.kind.value, trouble.subject, person, trouble.detail, since])


def _read(circle: Circle, written: str) -> Trouble | None:
    try:
        kind, subject, person, detail, since = map(str, json.loads(written))
        return Trouble(
            circle=circle.id,
            kind=TroubleKind(kind),
            subject=subject,
            person=PersonId(person) if person else None,
            detail=detail,
            since=datetime.fromisoformat(since),
        )
    except (ValueError, TypeError):
        return None


def decide_unaside(snapshot: ReviewSnapshot, act: Act, moment: Moment) -> Decision:
    """Bring back what was put aside last."""
    trouble = _read(snapshot.circle, act.given.get("aside", ""))
    if trouble is None:
        return reply(act, _shown(snapshot, 0, "review-gone"))
    known = {(one.kind, one.subject) for one in snapshot.troubles}
    more = () if (trouble.kind, trouble.subject) in known else (trouble,)
    back = replace(snapshot, troubles=(*snapshot.troubles, *more))
    line = audited(snapshot.circle, act, moment, trouble.kind.value)
    shown = reply(act, _shown(back, 0, "review-brought-back"), TroubleOpened(trouble), line)
    return replace(shown, pocket={})


def room_of(series: Series, circle: Circle) -> RoomId | None:
    """Where a series posts; None for what goes to members in private."""
    if series.kind is SeriesKind.WEEK:
        return circle.back
    return circle.home if series.kind in (SeriesKind.TOPIC, SeriesKind.ANNOUNCEMENT) else None


def decide_again(snapshot: ReviewSnapshot, act: Act, moment: Moment) -> Decision:
    """Let a series that stopped itself go on, and take its room for mended; if it is not, that is told again."""
    circle = snapshot.circle
    found = next((pair for pair in snapshot.series if pair[0].id == act.given.get("i")), None)
    if found is None or found[0].state is not SeriesState.STOPPED or circle.state is CircleState.STOPPED:
        return reply(act, _shown(snapshot, 0, "review-gone"))
    series, last = found
    saved = started(replace(series, state=SeriesState.ACTIVE), last, moment.now)
    room = room_of(series, circle)
    mended = tuple(
        one
        for one in snapshot.troubles
        if one.subject == room and one.kind in (TroubleKind.ROOM_GONE, TroubleKind.NOT_ALLOWED)
    )
    left = replace(
        snapshot,
        series=tuple((saved.series, saved.last) if one[0].id == series.id else one for one in snapshot.series),
        troubles=tuple(one for one in snapshot.troubles if one not in mended),
    )
    return reply(
        act,
        _shown(left, 0, "review-tried"),
        saved,
        *(TroubleClosed(circle=circle.id, kind=one.kind, subject=one.subject) for one in mended),
        audited(circle, act, moment, series.id),
    )


ACTIONS: tuple[Action[Any], ...] = (
    Action(
        name="review.list",
        who=Who.FACILITATOR,
        needs=ReviewSnapshot,
        decide=decide_list,
        command=Command(path=("facilitate", "review")),
    ),
    Action(name="review.aside", who=Who.FACILITATOR, needs=ReviewSnapshot, decide=decide_aside, durable=True),
    Action(
        name="review.unaside",
        who=Who.FACILITATOR,
        needs=ReviewSnapshot,
        decide=decide_unaside,
        durable=True,
        pocketed=True,
    ),
    Action(name="review.again", who=Who.FACILITATOR, needs=ReviewSnapshot, decide=decide_again, durable=True),
)
