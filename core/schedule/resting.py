"""Pause, resume and skip."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import islice

from core.circles.changes import TroubleClosed
from core.circles.model import TroubleKind
from core.kernel.changes import Change
from core.kernel.decision import Decision, Show, show
from core.kernel.events import Act
from core.kernel.ids import SeriesId
from core.kernel.moment import Moment
from core.schedule.changes import SendingCancelled, SeriesSaved
from core.schedule.facts import ScheduleFacts, audited, kept, started
from core.schedule.listing import Standing, coming_after
from core.schedule.overview import card_of
from core.schedule.parsing import parse_day
from core.schedule.series import SeriesState

FARTHEST_SKIP = 200
"""Occasions ahead; further than this nobody leaves one out."""


def _done(
    facts: ScheduleFacts,
    act: Act,
    moment: Moment,
    saved: SeriesSaved,
    *,
    last: date | None,
    note: str,
    day: date | None = None,
    also: tuple[Change, ...] = (),
) -> Decision:
    consumed = last if saved.last is None else saved.last
    card = card_of(facts, (saved.series, consumed), moment, note, day)
    changes = (saved, *also, audited(facts, act, moment, saved.series.id))
    return Decision(reply=Show(card, replace=act.message is not None), changes=changes)


def decide_pause(facts: ScheduleFacts, standing: Standing, act: Act, moment: Moment) -> Decision:
    """Let a series rest, until a day if one is given. What it has begun to send is not sent any more."""
    series, last = standing
    typed = act.given.get("until", "").strip()
    stop = SendingCancelled(circle=facts.circle.id, series=SeriesId(series.id))
    if not typed:
        resting = replace(series, state=SeriesState.PAUSED, paused_until=None)
        saved = SeriesSaved(resting, None)
        return _done(facts, act, moment, saved, last=last, note="schedule-done-paused", also=(stop,))
    until = parse_day(typed, moment.today, moment.words.months, moment.words.joiners)
    if until is None or until <= moment.today:
        return show(card_of(facts, standing, moment, "schedule-until-unclear"))
    resting = replace(series, state=SeriesState.ACTIVE, paused_until=until)
    saved = started(resting, last, moment.now)
    return _done(facts, act, moment, saved, last=last, note="schedule-done-paused-until", day=until, also=(stop,))


def decide_resume(facts: ScheduleFacts, standing: Standing, act: Act, moment: Moment) -> Decision:
    """Begin again from now; what stopped it counts as mended until it stops it again."""
    series, last = standing
    going = replace(series, state=SeriesState.ACTIVE, paused_until=None)
    mended: tuple[Change, ...] = ()
    if series.state is SeriesState.STOPPED:
        mended = tuple(
            TroubleClosed(circle=facts.circle.id, kind=trouble.kind, subject=trouble.subject)
            for trouble in facts.stopped_by()
            if trouble.kind in (TroubleKind.ROOM_GONE, TroubleKind.NOT_ALLOWED)
        )
    saved = started(going, last, moment.now)
    return _done(facts, act, moment, saved, last=last, note="schedule-done-resumed", also=mended)


def decide_skip(facts: ScheduleFacts, standing: Standing, act: Act, moment: Moment) -> Decision:
    """Leave one date out: the next, or the one that is named."""
    series, last = standing
    typed = (act.given.get("d") or act.given.get("date", "")).strip()
    ahead = [occasion.day for occasion in islice(coming_after(series, last, moment.now), FARTHEST_SKIP)]
    if not typed:
        if not ahead:
            return show(card_of(facts, standing, moment, "schedule-nothing-ahead"))
        day = ahead[0]
    else:
        found = parse_day(typed, moment.today, moment.words.months, moment.words.joiners)
        if found is None:
            return show(card_of(facts, standing, moment, "schedule-day-unclear"))
        day = found
    if day in series.skipped:
        return show(card_of(facts, standing, moment, "schedule-already-skipped", day), replace=act.message is not None)
    if day not in ahead:
        return show(card_of(facts, standing, moment, "schedule-not-a-date", day))
    saved = kept(replace(series, skipped=series.skipped | {day}), last, moment.now)
    return _done(facts, act, moment, saved, last=last, note="schedule-done-skipped", day=day)


def decide_unskip(facts: ScheduleFacts, standing: Standing, act: Act, moment: Moment) -> Decision:
    """Take a date that was left out back in."""
    series, last = standing
    typed = (act.given.get("d") or act.given.get("date", "")).strip()
    day = parse_day(typed, moment.today, moment.words.months, moment.words.joiners)
    if day is None or day not in series.skipped or day < moment.today:
        return show(card_of(facts, standing, moment, "schedule-day-unclear"))
    # Started, not kept: a time that has passed today is not made up for.
    saved = started(replace(series, skipped=series.skipped - {day}), last, moment.now)
    return _done(facts, act, moment, saved, last=last, note="schedule-done-unskipped", day=day)
