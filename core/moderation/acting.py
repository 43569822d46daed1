"""``/mod warn``, ``note``, ``timeout``, ``remove``, ``ban``, ``slowmode``, ``lock``: what a facilitator is about to do.

Nothing happens before a preview. What is about to happen waits in a draft of ids and numbers; its words are sealed.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

from core.circles.changes import DraftSaved
from core.kernel.changes import Change
from core.kernel.decision import Action, Command, Decision, Kind, Option, Show, Who, ask
from core.kernel.events import Act
from core.kernel.ids import PersonId, TextRef
from core.kernel.moment import Moment
from core.moderation import carrying
from core.moderation.case_cards import ModPreview, ReasonForm
from core.moderation.case_words import MOST_REASON
from core.moderation.durations import FOREVER, parse_duration
from core.moderation.facts import ModSnapshot, draft_space, said, shielded
from core.moderation.model import LASTS, OF_ROOMS, Case, CaseKind, CaseState
from core.programme.changes import TextDropped, TextKept

LONGEST_TIMEOUT = timedelta(days=28)
"""Discord's limit on a time-out, and long enough everywhere."""
LONGEST = timedelta(days=730)
SHORTEST = timedelta(minutes=1)
LONGEST_PAUSE = timedelta(hours=6)
USUAL_TIMEOUT = timedelta(hours=1)
USUAL_PAUSE = timedelta(seconds=30)
PATIENCE = timedelta(hours=24)
"""How long a ban waits for a second facilitator."""


@dataclass(frozen=True, slots=True)
class Typed:
    """How long and how slow, in seconds; ``trouble`` names what could not be read."""

    seconds: int = 0
    pause: int = 0
    trouble: str = ""


def _typed(kind: CaseKind, given: Mapping[str, str]) -> Typed:
    typed, pause = given.get("duration", "").strip(), 0
    if kind is CaseKind.SLOWMODE:
        slow = parse_duration(given.get("pause", "").strip()) if given.get("pause", "").strip() else USUAL_PAUSE
        if slow is None or slow == FOREVER or slow > LONGEST_PAUSE:
            return Typed(trouble="mod-pause-unread")
        pause = round(slow.total_seconds())
    if kind not in LASTS:
        return Typed()
    if not typed:
        return Typed(round(USUAL_TIMEOUT.total_seconds()) if kind is CaseKind.TIMEOUT else 0, pause)
    span = parse_duration(typed)
    if span is None:
        return Typed(trouble="mod-duration-unread")
    longest = LONGEST_TIMEOUT if kind is CaseKind.TIMEOUT else LONGEST
    if span > longest or (span == FOREVER and kind is CaseKind.TIMEOUT):
        return Typed(trouble="mod-duration-long")
    if span != FOREVER and span < SHORTEST:
        return Typed(trouble="mod-duration-short")
    return Typed(round(span.total_seconds()), pause)


def _opening(kind: CaseKind) -> Callable[[ModSnapshot, Act, Moment], Decision]:
    def decide(snapshot: ModSnapshot, act: Act, moment: Moment) -> Decision:
        """Show what would happen; nothing happens yet."""
        person: PersonId | None = None
        if kind not in OF_ROOMS:
            person = PersonId(act.given.get("member", ""))
            if not person:
                return said("mod-whom")
            trouble = shielded(replace(snapshot, draft={}), person, act)
            if trouble:
                return said(trouble)
        typed = _typed(kind, act.given)
        if typed.trouble:
            return said(typed.trouble)
        reason = act.given.get("reason", "").strip()
        if len(reason) > MOST_REASON:
            return said("mod-reason-long")
        draft = {
            "kind": kind.value,
            "person": person or "",
            "seconds": str(typed.seconds),
            "pause": str(typed.pause),
            "report": act.given.get("report", ""),
            **{name: act.given[name] for name in ("member-stands", "member-roles") if act.given.get(name)},
        }
        opened = replace(snapshot, draft=draft, words="", person=person)
        return _drafted(opened, act, moment, reason, old=snapshot.draft, replaces=False)

    return decide


def _drafted(
    snapshot: ModSnapshot, act: Act, moment: Moment, reason: str, *, old: Mapping[str, str], replaces: bool
) -> Decision:
    """Keep the draft with new words, and show what would happen."""
    circle, draft = snapshot.circle, dict(snapshot.draft)
    person = PersonId(draft["person"]) if draft["person"] else None
    changes: list[Change] = []
    if old.get("ref"):
        changes.append(TextDropped(ref=TextRef(old["ref"]), circle=circle.id))
    draft.pop("ref", None)
    if reason:
        ref = TextRef(moment.fresh("mod-reason"))
        draft["ref"] = ref
        changes.append(TextKept(ref=ref, circle=circle.id, person=person, text=reason))
    changes.append(DraftSaved(space=draft_space(circle.id), person=act.actor.person, answers=draft))
    card = _preview(replace(snapshot, draft=draft, words=reason), moment)
    if card.kind is CaseKind.NOTE and not reason:
        return Decision(reply=ask(ReasonForm(circle=circle.id)).reply, changes=tuple(changes))
    return Decision(reply=Show(card, replace=replaces), changes=tuple(changes))


def _preview(snapshot: ModSnapshot, moment: Moment) -> ModPreview:
    draft, circle = snapshot.draft, snapshot.circle
    kind, person = CaseKind(draft["kind"]), PersonId(draft["person"]) if draft["person"] else None
    before = _replaced(snapshot, kind)
    return ModPreview(
        circle=circle.id,
        circle_name=circle.name,
        kind=kind,
        person=person,
        seconds=int(draft["seconds"]),
        pause=int(draft["pause"]),
        wide=kind is CaseKind.BAN and snapshot.settings.wide_bans,
        two=_needs_two(snapshot, kind),
        replaces=before.number if before is not None else 0,
        warnings=sum(one.counts(moment.now, snapshot.settings.fade) for one in snapshot.about),
        reason=snapshot.words,
    )


def _replaced(snapshot: ModSnapshot, kind: CaseKind) -> Case | None:
    """What stands already and would be taken the place of."""
    if kind not in LASTS:
        return None
    among = snapshot.room if kind in OF_ROOMS else snapshot.about
    return next((one for one in among if one.stands and one.kind is kind), None)


def _needs_two(snapshot: ModSnapshot, kind: CaseKind) -> bool:
    circle = snapshot.circle
    there_are_others = len(circle.led_by) > 1 or bool(circle.facilitator_roles)
    return kind is CaseKind.BAN and snapshot.settings.two_for_bans and there_are_others


def decide_reason(snapshot: ModSnapshot, act: Act, moment: Moment) -> Decision:
    """Open the form for the words."""
    if not snapshot.draft:
        return said("mod-draft-gone", replace=True)
    return ask(ReasonForm(circle=snapshot.circle.id, value=snapshot.words))


def decide_reasoned(snapshot: ModSnapshot, act: Act, moment: Moment) -> Decision:
    """Take the words, and show again what would happen."""
    reason = act.given.get("reason", "").strip()
    if not snapshot.draft:
        return said("mod-draft-gone")
    if len(reason) > MOST_REASON:
        return said("mod-reason-long")
    if not reason and snapshot.draft["kind"] == CaseKind.NOTE.value:
        return said("mod-cancelled")
    return _drafted(snapshot, act, moment, reason, old=snapshot.draft, replaces=True)


def decide_cancel(snapshot: ModSnapshot, act: Act, moment: Moment) -> Decision:
    """Let it be; nothing is kept."""
    circle = snapshot.circle
    gone: list[Change] = [DraftSaved(space=draft_space(circle.id), person=act.actor.person, answers=None)]
    if snapshot.draft.get("ref"):
        gone.append(TextDropped(ref=TextRef(snapshot.draft["ref"]), circle=circle.id))
    return Decision(reply=said("mod-cancelled", replace=True).reply, changes=tuple(gone))


def decide_do(snapshot: ModSnapshot, act: Act, moment: Moment) -> Decision:
    """Do what was previewed."""
    draft, circle = snapshot.draft, snapshot.circle
    if not draft:
        return said("mod-draft-gone", replace=True)
    kind, person = CaseKind(draft["kind"]), PersonId(draft["person"]) if draft["person"] else None
    trouble = shielded(snapshot, person, act) if person is not None else ""
    if trouble:
        # they may have become a facilitator in the meantime
        return said(trouble, replace=True)
    seconds = int(draft["seconds"])
    slow = kind is CaseKind.SLOWMODE
    case = Case(
        circle=circle.id,
        number=snapshot.next,
        kind=kind,
        state=CaseState.WAITING if _needs_two(snapshot, kind) else CaseState.OPEN,
        person=person,
        by=act.actor.person,
        at=moment.now,
        seconds=int(draft["pause"]) if slow else seconds,
        until=moment.now + timedelta(seconds=seconds) if slow and seconds else None,
        reason=TextRef(draft["ref"]) if draft.get("ref") else None,
        wide=kind is CaseKind.BAN and snapshot.settings.wide_bans,
    )
    changes: list[Change] = [DraftSaved(space=draft_space(circle.id), person=act.actor.person, answers=None)]
    if case.state is CaseState.WAITING:
        outcome = carrying.wait(case, circle, moment, PATIENCE)
    else:
        before = _replaced(snapshot, kind)
        if before is not None:
            changes += carrying.end(before, circle, act.actor.person, moment, quietly=True).changes
        outcome = carrying.begin(case, circle, snapshot.member, moment, new=True)
    note = "mod-waits-case" if case.state is CaseState.WAITING else "mod-done-case"
    return Decision(
        reply=said(note, number=case.number, circle=circle, replace=True).reply,
        changes=(*changes, *outcome.changes),
        intents=outcome.intents,
    )


_PERSON = Option(name="member", kind=Kind.PERSON, required=True)
_REASON = Option(name="reason", kind=Kind.LONG_TEXT)
_DURATION = Option(name="duration")
_OPTIONS: Mapping[CaseKind, tuple[Option, ...]] = {
    CaseKind.WARN: (_PERSON, _REASON),
    CaseKind.NOTE: (_PERSON, _REASON),
    CaseKind.TIMEOUT: (_PERSON, _DURATION, _REASON),
    CaseKind.REMOVE: (_PERSON, _REASON, _DURATION),
    CaseKind.BAN: (_PERSON, _REASON, _DURATION),
    CaseKind.SLOWMODE: (Option(name="pause"), _DURATION),
    CaseKind.LOCK: (_DURATION, _REASON),
}

ACTIONS: tuple[Action[Any], ...] = (
    *(
        Action(
            name=f"mod.{kind.value}",
            who=Who.FACILITATOR,
            needs=ModSnapshot,
            decide=_opening(kind),
            command=Command(path=("mod", kind.value), options=options),
        )
        for kind, options in _OPTIONS.items()
    ),
    Action(name="mod.reason", who=Who.FACILITATOR, needs=ModSnapshot, decide=decide_reason),
    Action(name="mod.reasoned", who=Who.FACILITATOR, needs=ModSnapshot, decide=decide_reasoned),
    Action(name="mod.cancel", who=Who.FACILITATOR, needs=ModSnapshot, decide=decide_cancel),
    Action(name="mod.do", who=Who.FACILITATOR, needs=ModSnapshot, decide=decide_do, durable=True),
)
