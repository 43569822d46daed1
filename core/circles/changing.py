"""One thing changed in a circle that stands, and all that follows from it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from core.circles.answers import Step, clock_of, days_of, kind_of
from core.circles.changes import CircleSaved, TroubleClosed
from core.circles.making import circle_with, moment_in, new_series, retimed
from core.circles.model import Circle, CircleState, Trouble, TroubleKind
from core.circles.settings_cards import CircleMeetsHere
from core.kernel.changes import Change
from core.kernel.effects import Intent, Post
from core.kernel.ids import DeliveryKey
from core.kernel.moment import Moment
from core.programme.changes import QueueSaved
from core.programme.filling import refilled
from core.programme.library import Library
from core.programme.queue import QueueItem, waiting
from core.schedule.facts import started
from core.schedule.listing import Standing
from core.schedule.series import Series, SeriesKind

PLACES = (TroubleKind.ROOM_GONE, TroubleKind.NOT_ALLOWED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Changed:
    """The circle as it stands afterwards, and what to keep and to send."""

    circle: Circle
    series: tuple[Standing, ...]
    queue: tuple[QueueItem, ...]
    changes: tuple[Change, ...]
    intents: tuple[Intent, ...] = ()


def changed(
    old: Circle,
    step: Step,
    answers: Mapping[str, str],
    *,
    series: Sequence[Standing],
    queue: tuple[QueueItem, ...],
    troubles: Sequence[Trouble],
    library: Library,
    moment: Moment,
) -> Changed | None:
    """Work out what follows from one answer.

    None when a series does not exist yet and only its days or only its time are known.
    """
    circle = circle_with(old, answers, library)
    kind = kind_of(step)
    if kind is not None and not any(one.kind is kind for one, _ in series):
        if not days_of(answers, step) or clock_of(answers, step) is None:
            return None
        made: Standing = (new_series(circle, step, answers, moment_in(moment, answers)), None)
        series = (*series, made)
    stand: list[Standing] = []
    changes: list[Change] = [CircleSaved(circle)] if circle != old else []
    first = True
    for one, last in series:
        after = one
        if kind is one.kind and first:
            # A circle may have more than one of a kind; set-up looks after the first.
            after, first = retimed(one, step, answers, moment_in(moment, answers).today), False
        after = _moved(after, old, circle)
        if after == one and last is not None:
            stand.append((one, last))
            continue
        saved = started(after, last, moment.now)
        stand.append((after, saved.last))
        changes.append(saved)
    added = _filled(old, circle, queue, library, moment)
    if added:
        changes.append(QueueSaved(added))
    changes += [
        TroubleClosed(circle=circle.id, kind=trouble.kind, subject=trouble.subject)
        for trouble in troubles
        if trouble.kind in PLACES and trouble.subject in (old.home, old.back) and not _in_use(trouble, circle)
    ]
    return Changed(
        circle=circle,
        series=tuple(stand),
        queue=(*queue, *added),
        changes=tuple(changes),
        intents=_invitation(old, circle, moment),
    )


def _in_use(trouble: Trouble, circle: Circle) -> bool:
    return trouble.subject in (circle.home, circle.back)


def _moved(series: Series, old: Circle, circle: Circle) -> Series:
    """Follow the circle to another zone or programme. A series that went its own way stays there."""
    zone = circle.zone if series.zone == old.zone else series.zone
    draws = series.kind in (SeriesKind.TOPIC, SeriesKind.REFLECTION)
    source = circle.programme if draws and series.source == old.programme else series.source
    return replace(series, zone=zone, source=source)


def _filled(
    old: Circle, circle: Circle, queue: tuple[QueueItem, ...], library: Library, moment: Moment
) -> tuple[QueueItem, ...]:
    programme = library.programmes.get(circle.programme)
    if circle.programme == old.programme or programme is None or waiting(queue, circle.programme):
        return ()
    return refilled(programme, queue, circle.id, moment)


def _invitation(old: Circle, circle: Circle, moment: Moment) -> tuple[Intent, ...]:
    if circle.home == old.home or circle.state is not CircleState.OPEN:
        return ()
    key = DeliveryKey(f"meets/{circle.id}/{moment.fresh('meets')}")
    card = CircleMeetsHere(circle=circle.id, circle_name=circle.name)
    return (Post(key=key, room=circle.home, card=card),)
