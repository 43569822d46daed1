"""What follows from a case: what the platform is asked for, what the person and the room are told, and when it ends."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

from core.circles.changes import MemberSaved
from core.circles.model import Circle, Member, MemberState
from core.kernel.boards import BoardId, BoardSet, opened
from core.kernel.changes import Change
from core.kernel.effects import Alert, Intent, Ladder, Post, Urgency, Whisper
from core.kernel.extras import (
    Ban,
    Extra,
    LetBack,
    LiftBan,
    LiftTimeOut,
    LockRoom,
    RemovePerson,
    SlowMode,
    TimeOut,
    UnlockRoom,
)
from core.kernel.ids import DeliveryKey, PersonId
from core.kernel.moment import Moment
from core.kernel.timers import TimersCleared, TimerSet
from core.moderation.case_boards import CaseBoard
from core.moderation.case_notices import ModAlert, ModNotice, ModOver, RoomSays
from core.moderation.changes import CaseSaved
from core.moderation.facts import audited
from core.moderation.model import KEEPS_OUT, OF_ROOMS, Case, CaseKind, CaseState

ACT = "mod-act"
"""What the keys of everything begin with that a platform is asked to do; see ``core.commands.RECEIPTS``."""
NOTICE = "mod-notice"
"""What the keys of notices to members begin with."""
_FAREWELL = timedelta(seconds=3)
"""A person is told before the door closes: some platforms let the bot reach only those who are inside."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """A case as it stands now, with what to keep and to send."""

    case: Case
    changes: tuple[Change, ...]
    intents: tuple[Intent, ...] = ()


def timer_id(case: Case) -> str:
    """What the names of a case's timers begin with."""
    return f"mod/{case.circle}/{case.number}"


def key_of(first: str, case: Case, step: str) -> DeliveryKey:
    """Name one thing that is sent because of a case."""
    return DeliveryKey(f"{first}/{case.circle}/{case.number}/{step}")


def case_of_key(key: str) -> tuple[int, str]:
    """Return the number and the step that a key names; 0 if it names none."""
    parts = key.split("/")
    if len(parts) < 4 or not parts[2].isdigit():
        return 0, ""
    return int(parts[2]), parts[3]


def board_of(case: Case, circle: Circle) -> BoardSet:
    """How the case's message in the facilitators' room should look now."""
    board = BoardId(f"case-{case.circle}-{case.number}")
    return BoardSet(id=board, circle=case.circle, room=circle.back, card=CaseBoard.of(case))


def kept(case: Case, circle: Circle) -> tuple[Change, ...]:
    """What every change of a case writes: the case, and its board."""
    return (CaseSaved(case), board_of(case, circle))


def wait(case: Case, circle: Circle, moment: Moment, patience: timedelta) -> Outcome:
    """Let a case wait for a second facilitator. Nothing is done and nobody is told."""
    drop = TimerSet(
        id=f"{timer_id(case)}/drop",
        circle=case.circle,
        due=moment.now + patience,
        action="mod.drop",
        given={"n": str(case.number)},
    )
    changes = (*kept(case, circle), drop, audited(case, case.by, "mod.ask-second", moment))
    return Outcome(case=case, changes=changes, intents=(opened(board_of(case, circle), alert=True),))


def begin(case: Case, circle: Circle, member: Member | None, moment: Moment, *, new: bool) -> Outcome:
    """Let a case begin: the platform acts, the person is told, the clock is set."""
    lasts = case.kind is not CaseKind.SLOWMODE and case.seconds and case.until is None
    until = moment.now + timedelta(seconds=case.seconds) if lasts else case.until
    case = replace(case, state=CaseState.OPEN, until=until)
    changes: list[Change] = [*kept(case, circle), TimersCleared(circle=case.circle, id=timer_id(case))]
    if until is not None:
        end = TimerSet(
            id=f"{timer_id(case)}/end",
            circle=case.circle,
            due=until,
            action="mod.end",
            given={"n": str(case.number)},
        )
        changes.append(end)
    if case.kind in KEEPS_OUT and member is not None and member.state is MemberState.ACTIVE:
        # Their writing stays theirs until they erase it, as with anybody who left.
        changes.append(MemberSaved(replace(member, state=MemberState.LEFT, since=moment.now)))
    changes.append(audited(case, case.by, f"mod.{case.kind.value}", moment))
    board: tuple[Intent, ...] = (opened(board_of(case, circle), alert=True),) if new else ()
    return Outcome(
        case=case, changes=tuple(changes), intents=(*board, *_told(case, circle), *_begun(case, circle, moment))
    )


def _told(case: Case, circle: Circle) -> tuple[Intent, ...]:
    if case.person is None or case.kind is CaseKind.NOTE:
        return ()
    return (notice(case, circle, case.person, "first"),)


def notice(case: Case, circle: Circle, person: PersonId, step: str) -> Whisper:
    """The private message to the person; ``step`` tells one from another of the same case."""
    card = ModNotice(
        circle=circle.id,
        circle_name=circle.name,
        number=case.number,
        kind=case.kind,
        seconds=case.seconds,
        until=case.until,
        text_ref=case.reason,
        again=step != "first",
    )
    return Whisper(key=key_of(NOTICE, case, step), person=person, card=card, urgency=Urgency.ANSWER)


def _hand(case: Case, circle: Circle, step: str, key: DeliveryKey) -> Alert:
    return Alert(key=key, room=circle.back, card=ModAlert(circle=circle.id, number=case.number, what=step))


def _begun(case: Case, circle: Circle, moment: Moment) -> tuple[Intent, ...]:
    key, number = key_of(ACT, case, "begin"), str(case.number)
    room, person = circle.home, case.person
    rungs: tuple[Extra, ...]
    match case.kind:
        case CaseKind.WARN | CaseKind.NOTE:
            return ()
        case CaseKind.TIMEOUT:
            assert person is not None
            assert case.until is not None
            rungs = (TimeOut(key=key, room=room, person=person, until=case.until, case=number),)
        case CaseKind.REMOVE | CaseKind.BAN:
            assert person is not None
            out = RemovePerson(key=key, room=room, person=person, case=number)
            ban = Ban(key=key, room=room, person=person, case=number)
            rungs = (ban, out) if case.wide else (out,)
        case CaseKind.SLOWMODE:
            rungs = (SlowMode(key=key, room=room, seconds=case.seconds, case=number),)
        case CaseKind.LOCK:
            rungs = (LockRoom(key=key, room=room, case=number),)
    hand = _hand(case, circle, f"hand-{case.kind.value}", key)
    later = moment.now + _FAREWELL if case.kind in KEEPS_OUT else None
    ladder = Ladder(
        key=key, room=room, rungs=rungs, otherwise=hand, echo=True, not_before=later, urgency=Urgency.ANSWER
    )
    if case.kind not in OF_ROOMS:
        return (ladder,)
    return (_room_hears(case, circle, case.kind.value), ladder)


def _room_hears(case: Case, circle: Circle, what: str) -> Post:
    seconds = case.seconds if what == CaseKind.SLOWMODE.value else 0
    return Post(
        key=key_of("mod-room", case, what),
        room=circle.home,
        card=RoomSays(what=what, seconds=seconds),
        urgency=Urgency.ANSWER,
    )


def end(
    case: Case,
    circle: Circle,
    by: PersonId | None,
    moment: Moment,
    *,
    how: str = "lifted",
    quietly: bool = False,
) -> Outcome:
    """End a case: by its time (``ended``), by a person (``lifted``), or after an appeal (``appeal-lifted``).

    ``quietly`` for one that a new one takes the place of: nothing is undone, nobody is told.
    """
    state = CaseState.ENDED if how == "ended" or quietly else CaseState.LIFTED
    over = replace(case, state=state, ended_by=by, ended_at=moment.now)
    action = {"ended": "mod.end", "appeal-lifted": "mod.judge"}.get(how, "mod.lift")
    changes = (
        *kept(over, circle),
        TimersCleared(circle=case.circle, id=timer_id(case)),
        audited(case, by, "mod.replace" if quietly else action, moment),
    )
    if quietly:
        return Outcome(case=over, changes=changes)
    return Outcome(case=over, changes=changes, intents=(*_undone(case, circle, how), *_told_over(case, circle, how)))


def _told_over(case: Case, circle: Circle, how: str) -> tuple[Intent, ...]:
    if case.kind in OF_ROOMS:
        return (_room_hears(case, circle, f"{case.kind.value}-over"),)
    if case.person is None or case.kind is CaseKind.NOTE:
        return ()
    card = ModOver(circle=circle.id, circle_name=circle.name, kind=case.kind, how=how)
    key = key_of("mod-over", case, how)
    # After the door is open again: some platforms let the bot reach only those who are inside.
    return (Whisper(key=key, person=case.person, card=card, urgency=Urgency.GROUP),)


def _undone(case: Case, circle: Circle, how: str) -> tuple[Intent, ...]:
    key, number, room, person = key_of(ACT, case, "end"), str(case.number), circle.home, case.person
    hand = _hand(case, circle, f"lift-{case.kind.value}", key)
    rungs: Sequence[Extra]
    match case.kind:
        case CaseKind.WARN | CaseKind.NOTE:
            return ()
        case CaseKind.TIMEOUT:
            if person is None or how == "ended" or case.done == "alert":
                # The platform ends it by itself; where it never began there is nothing to undo.
                return ()
            rungs = (LiftTimeOut(key=key, room=room, person=person, case=number),)
        case CaseKind.REMOVE | CaseKind.BAN:
            if person is None:
                return ()
            unban = LiftBan(key=key, room=room, person=person, case=number)
            back = LetBack(key=key, room=room, person=person, case=number)
            match case.done:
                case Ban.name:
                    rungs = (unban,)
                case RemovePerson.name:
                    rungs = (back,)
                case "alert":
                    rungs = ()
                case _:
                    rungs = (unban, back) if case.wide else (back,)
        case CaseKind.SLOWMODE:
            if case.done == "alert":
                return ()
            rungs = (SlowMode(key=key, room=room, seconds=0, case=number),)
        case CaseKind.LOCK:
            if case.done == "alert":
                return ()
            rungs = (UnlockRoom(key=key, room=room, was=case.was, case=number),)
    return (Ladder(key=key, room=room, rungs=tuple(rungs), otherwise=hand, urgency=Urgency.ANSWER),)


def alerted(circle: Circle, case: Case, what: str, step: str) -> Alert:
    """Tell the facilitators something about a case, as a new message."""
    card = ModAlert(circle=circle.id, number=case.number, what=what)
    return Alert(key=key_of("mod-alert", case, step), room=circle.back, card=card)
