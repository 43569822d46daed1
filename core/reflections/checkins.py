"""Check-ins: how the week is, from 1 to 5, with a word if one wants. One's own, and nobody else's."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

from core.circles.changes import MemberSaved
from core.circles.common import CircleClosed
from core.circles.model import CircleState, Here
from core.kernel.decision import Action, Command, Decision, Kind, Option, Show, Who, ask, show
from core.kernel.events import Act
from core.kernel.ids import EntryId
from core.kernel.moment import Moment
from core.reflections.changes import CheckInRecorded
from core.reflections.checkin_cards import MOST_IN_A_WORD, CheckInCard, CheckInKept, WordForm, WordUnsaved
from core.reflections.model import CheckIn
from core.reflections.weeks import Points, points_of
from core.reflections.words import legible
from core.reflections.writing_cards import Paused, Told
from core.schedule.slots import zone

CORRECTING = timedelta(minutes=10)
"""Another tap so soon after the last one corrects it."""

MOODS = ("mood-1", "mood-2", "mood-3", "mood-4", "mood-5")


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckInsSnapshot:
    """All readable check-ins of the member who acts, the oldest first."""

    here: Here
    check_ins: tuple[CheckIn, ...] = ()


def mood_of(given: str) -> int | None:
    """Read a mood: ``4`` or ``mood-4``."""
    digit = given.strip().removeprefix("mood-")
    return int(digit) if digit in {"1", "2", "3", "4", "5"} else None


def _points(snapshot: CheckInsSnapshot, check_ins: Sequence[CheckIn], moment: Moment) -> Points:
    member = snapshot.here.member
    return points_of(check_ins, zone(member.zone if member else "") or moment.zone)


def decide_open(snapshot: CheckInsSnapshot, act: Act, moment: Moment) -> Decision:
    """Show five moods to tap and the weeks so far; or record at once what the command was given."""
    circle = snapshot.here.circle
    if circle.state is CircleState.ARCHIVED:
        return show(CircleClosed())
    given = act.given.get("mood", "")
    if mood_of(given) is not None:
        return decide_mood(snapshot, act, moment)
    return show(
        CheckInCard(
            circle=circle.id,
            circle_name=circle.name,
            points=_points(snapshot, snapshot.check_ins, moment),
            unread=bool(given.strip()),
            word=legible(act.given.get("word", "").strip()),
        )
    )


def decide_mood(snapshot: CheckInsSnapshot, act: Act, moment: Moment) -> Decision:
    """Record a mood, or correct the one of a moment ago."""
    circle = snapshot.here.circle
    mood = mood_of(act.given.get("mood", ""))
    if mood is None:
        return decide_open(snapshot, act, moment)
    word = legible(act.given.get("word", "").strip())
    fits = len(word) <= MOST_IN_A_WORD
    last = snapshot.check_ins[-1] if snapshot.check_ins else None
    if last is not None and timedelta(0) <= moment.now - last.at < CORRECTING:
        check_in = replace(last, mood=mood, word=word if word and fits else last.word)
    else:
        check_in = CheckIn(
            id=EntryId(moment.fresh("check-in")),
            circle=circle.id,
            person=act.actor.person,
            at=moment.now,
            mood=mood,
            word=word if fits else "",
        )
    return _kept(snapshot, check_in, moment, lost_word="" if fits else word)


def _kept(
    snapshot: CheckInsSnapshot, check_in: CheckIn, moment: Moment, *, lost_word: str = "", replaces: bool = False
) -> Decision:
    others = [one for one in snapshot.check_ins if one.id != check_in.id]
    card = CheckInKept(
        circle=check_in.circle,
        check_in=check_in.id,
        mood=check_in.mood,
        word=check_in.word,
        points=_points(snapshot, [*others, check_in], moment),
        lost_word=lost_word,
    )
    return Decision(reply=Show(card, replace=replaces), changes=(CheckInRecorded(check_in),))


def _named(snapshot: CheckInsSnapshot, act: Act) -> CheckIn | None:
    return next((one for one in snapshot.check_ins if one.id == act.given.get("c")), None)


def decide_word(snapshot: CheckInsSnapshot, act: Act, moment: Moment) -> Decision:
    """Open the form for a word."""
    circle, check_in = snapshot.here.circle, _named(snapshot, act)
    if circle.state is CircleState.ARCHIVED:
        return show(CircleClosed())
    if check_in is None:
        return show(Told(circle=circle.id, message="check-in-gone"))
    return ask(WordForm(circle=circle.id, check_in=check_in.id, word=check_in.word))


def decide_save(snapshot: CheckInsSnapshot, act: Act, moment: Moment) -> Decision:
    """Put the word to its check-in."""
    circle, check_in = snapshot.here.circle.id, _named(snapshot, act)
    word = legible(act.given.get("word", "").strip())
    if check_in is None:
        return show(WordUnsaved(circle=circle, check_in="", word=word, gone=True))
    if not word or len(word) > MOST_IN_A_WORD:
        return show(WordUnsaved(circle=circle, check_in=check_in.id, word=word))
    return _kept(snapshot, replace(check_in, word=word), moment, replaces=True)


def decide_pause(snapshot: Here, act: Act, moment: Moment) -> Decision:
    """Send this member no more invitations to check in."""
    return _switch(snapshot, on=False)


def decide_resume(snapshot: Here, act: Act, moment: Moment) -> Decision:
    """Send them again."""
    return _switch(snapshot, on=True)


def _switch(here: Here, *, on: bool) -> Decision:
    assert here.member is not None, "the engine lets only members in"
    circle = here.circle.id
    card = Told(circle=circle, message="check-in-resumed") if on else Paused(circle=circle, check_ins=True)
    changed = MemberSaved(replace(here.member, check_ins=on))
    return Decision(reply=Show(card, replace=True), changes=(changed,))


ACTIONS: tuple[Action[Any], ...] = (
    Action(
        name="checkin.open",
        who=Who.MEMBER,
        needs=CheckInsSnapshot,
        decide=decide_open,
        command=Command(
            path=("checkin",),
            options=(
                Option(name="mood", kind=Kind.CHOICE, choices=MOODS),
                Option(name="word", most=MOST_IN_A_WORD),
            ),
        ),
        durable=True,
    ),
    Action(name="checkin.mood", who=Who.MEMBER, needs=CheckInsSnapshot, decide=decide_mood, durable=True),
    Action(name="checkin.word", who=Who.MEMBER, needs=CheckInsSnapshot, decide=decide_word),
    Action(name="checkin.save", who=Who.MEMBER, needs=CheckInsSnapshot, decide=decide_save, durable=True),
    Action(name="checkin.pause", who=Who.MEMBER, needs=Here, decide=decide_pause),
    Action(name="checkin.resume", who=Who.MEMBER, needs=Here, decide=decide_resume),
)
