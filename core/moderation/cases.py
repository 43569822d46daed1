"""What happens to a case afterwards: lifted, confirmed, amended, looked at; and what the clock and receipts bring."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from core.circles.life import audited as written_down
from core.circles.model import Circle
from core.kernel.changes import Change
from core.kernel.decision import Action, Command, Decision, Kind, Option, Show, Who, ask, show
from core.kernel.events import Act
from core.kernel.extras import LockRoom
from core.kernel.ids import MessageRef, PersonId, TextRef
from core.kernel.moment import Moment
from core.kernel.timers import TimersCleared
from core.moderation import carrying
from core.moderation.case_boards import CaseHistory
from core.moderation.case_cards import ReasonForm
from core.moderation.case_notices import ModNotice, NoticeOpened
from core.moderation.case_words import MOST_REASON
from core.moderation.changes import ModerationSet
from core.moderation.facts import ModSnapshot, audited, case_card, number_of, said
from core.moderation.model import LASTS, LONGEST_FADE, Case, CaseKind, CaseState
from core.moderation.settings_card import ModerationCard
from core.programme.changes import TextKept


def decide_case(snapshot: ModSnapshot, act: Act, moment: Moment) -> Decision:
    """Show one case with its words."""
    if snapshot.case is None:
        return said("mod-no-case")
    return show(case_card(snapshot, snapshot.case), replace="re" in act.given)


def decide_history(snapshot: ModSnapshot, act: Act, moment: Moment) -> Decision:
    """Show all cases of a person, or of the room."""
    circle = snapshot.circle
    if snapshot.person is None and snapshot.case is None and act.given.get("member"):
        return said("mod-not-here")
    card = CaseHistory(
        circle=circle.id,
        person=snapshot.person,
        cases=snapshot.about,
        counting=sum(one.counts(moment.now, snapshot.settings.fade) for one in snapshot.about),
        fade_days=snapshot.settings.fade_days,
    )
    return show(card)


def decide_lift(snapshot: ModSnapshot, act: Act, moment: Moment) -> Decision:
    """Undo a case in one step: by its number, or what stands against a person."""
    case = snapshot.case
    if case is None and snapshot.person is not None and not number_of(act):
        standing = [one for one in snapshot.about if one.stands and one.kind in LASTS]
        if len(standing) > 1:
            return decide_history(snapshot, act, moment)
        case = standing[0] if standing else None
        if case is None:
            return said("mod-nothing-to-lift")
    if case is None:
        return said("mod-no-case")
    if not case.stands:
        return said("mod-over-already", number=case.number, circle=snapshot.circle)
    outcome = carrying.end(case, snapshot.circle, act.actor.person, moment)
    card = case_card(snapshot, outcome.case, "mod-lifted")
    return Decision(reply=Show(card), changes=outcome.changes, intents=outcome.intents)


def decide_unlock(snapshot: ModSnapshot, act: Act, moment: Moment) -> Decision:
    """Open the room again, whoever locked it."""
    locked = next((one for one in snapshot.room if one.kind is CaseKind.LOCK), None)
    if locked is None:
        return said("mod-nothing-locked")
    outcome = carrying.end(locked, snapshot.circle, act.actor.person, moment)
    card = case_card(snapshot, outcome.case, "mod-lifted")
    return Decision(reply=Show(card), changes=outcome.changes, intents=outcome.intents)


def decide_confirm(snapshot: ModSnapshot, act: Act, moment: Moment) -> Decision:
    """A second facilitator says yes or no. Whoever asked may only take it back."""
    case, circle, person = snapshot.case, snapshot.circle, act.actor.person
    if case is None:
        return said("mod-no-case")
    if case.state is not CaseState.WAITING:
        return said("mod-over-already", number=case.number, circle=circle)
    if act.given.get("v") != "yes":
        return _dropped(snapshot, case, person, moment)
    if case.by is None or case.by == person:
        return said("mod-not-alone")
    if case.person is None or case.person in circle.led_by:
        return _dropped(snapshot, case, person, moment)
    changes: list[Change] = []
    for before in snapshot.about:
        if before.stands and before.kind is case.kind:
            changes += carrying.end(before, circle, person, moment, quietly=True).changes
    confirmed = replace(case, second=person)
    outcome = carrying.begin(confirmed, circle, snapshot.member, moment, new=False)
    line = audited(case, person, "mod.confirm", moment)
    card = case_card(snapshot, outcome.case, "mod-confirmed")
    return Decision(reply=Show(card), changes=(*changes, *outcome.changes, line), intents=outcome.intents)


def _dropped(snapshot: ModSnapshot, case: Case, person: PersonId, moment: Moment) -> Decision:
    over, changes = _drop(case, snapshot.circle, person, moment)
    return Decision(reply=Show(case_card(snapshot, over, "mod-refused")), changes=changes)


def _drop(case: Case, circle: Circle, by: PersonId | None, moment: Moment) -> tuple[Case, tuple[Change, ...]]:
    over = replace(case, state=CaseState.DROPPED, ended_by=by, ended_at=moment.now)
    cleared = TimersCleared(circle=case.circle, id=carrying.timer_id(case))
    return over, (*carrying.kept(over, circle), cleared, audited(case, by, "mod.drop", moment))


def decide_amend(snapshot: ModSnapshot, act: Act, moment: Moment) -> Decision:
    """Ask for new words, or take those that were typed with the command."""
    if snapshot.case is None:
        return said("mod-no-case")
    if act.given.get("reason", "").strip():
        return decide_amended(snapshot, act, moment)
    return ask(
        ReasonForm(circle=snapshot.circle.id, number=snapshot.case.number, value=snapshot.text(snapshot.case.reason))
    )


def decide_amended(snapshot: ModSnapshot, act: Act, moment: Moment) -> Decision:
    """Write new words over the old ones. The person is not told by itself; there is a button for that."""
    case, reason = snapshot.case, act.given.get("reason", "").strip()
    if case is None:
        return said("mod-no-case")
    if not reason:
        return show(case_card(snapshot, case))
    if len(reason) > MOST_REASON:
        return said("mod-reason-long")
    ref = case.reason or TextRef(moment.fresh("mod-reason"))
    amended = replace(case, reason=ref)
    # what belongs to a person who erased themselves is the circle's now
    words = TextKept(ref=ref, circle=case.circle, person=case.person, text=reason)
    shown = replace(snapshot, texts={**snapshot.texts, ref: reason})
    return Decision(
        reply=Show(case_card(shown, amended, "mod-amended")),
        changes=(words, *carrying.kept(amended, snapshot.circle), audited(case, act.actor.person, "mod.amend", moment)),
    )


def decide_retell(snapshot: ModSnapshot, act: Act, moment: Moment) -> Decision:
    """Send the person the words as they stand now."""
    case = snapshot.case
    if case is None or case.person is None or case.kind is CaseKind.NOTE or case.state is CaseState.WAITING:
        return said("mod-no-case")
    again = carrying.notice(case, snapshot.circle, case.person, moment.fresh("retell"))
    line = audited(case, act.actor.person, "mod.retell", moment)
    reply = said("mod-retold", number=case.number, circle=snapshot.circle).reply
    return Decision(reply=reply, changes=(line,), intents=(again,))


def decide_read(snapshot: ModSnapshot, act: Act, moment: Moment) -> Decision:
    """Show a discreet reader what was sent to them."""
    case, circle = snapshot.case, snapshot.circle
    if case is None or case.person != act.actor.person or case.kind is CaseKind.NOTE:
        return said("mod-no-case")
    card = ModNotice(
        circle=circle.id,
        circle_name=circle.name,
        number=case.number,
        kind=case.kind,
        seconds=case.seconds,
        until=case.until,
        text_ref=case.reason,
    )
    return show(NoticeOpened(notice=card, reason=snapshot.text(case.reason)))


def decide_settings(snapshot: ModSnapshot, act: Act, moment: Moment) -> Decision:
    """Change what was given, and show how this circle wants its moderation."""
    now = snapshot.settings
    wanted, given = now, act.given
    fade = given.get("fade", "").strip()
    if fade:
        if not (fade.isascii() and fade.isdigit() and len(fade) < 5 and 1 <= int(fade) <= LONGEST_FADE):
            return said("mod-fade-unread")
        wanted = replace(wanted, fade_days=int(fade))
    if given.get("two-for-bans") in ("yes", "no"):
        wanted = replace(wanted, two_for_bans=given["two-for-bans"] == "yes")
    if given.get("hidden-contact") in ("yes", "no"):
        wanted = replace(wanted, hidden_contact=given["hidden-contact"] == "yes")
    if given.get("wide-bans") in ("yes", "no"):
        if not act.actor.administrator:
            return said("mod-wide-administrators")
        wanted = replace(wanted, wide_bans=given["wide-bans"] == "yes")
    card = ModerationCard(settings=wanted)
    if wanted == now:
        return show(card)
    line = written_down(snapshot.circle, act, moment)
    return Decision(reply=Show(card), changes=(ModerationSet(wanted), line))


# What nobody does


def decide_end(snapshot: ModSnapshot, act: Act, moment: Moment) -> Decision:
    """Its time is over."""
    case = snapshot.case
    if case is None or not case.stands or case.until is None or case.until > moment.now:
        return Decision()
    outcome = carrying.end(case, snapshot.circle, None, moment, how="ended")
    return Decision(changes=outcome.changes, intents=outcome.intents)


def decide_drop(snapshot: ModSnapshot, act: Act, moment: Moment) -> Decision:
    """Nobody said yes in time."""
    case = snapshot.case
    if case is None or case.state is not CaseState.WAITING:
        return Decision()
    return Decision(changes=_drop(case, snapshot.circle, None, moment)[1])


def decide_carried(snapshot: ModSnapshot, act: Act, moment: Moment) -> Decision:
    """Write down what the platform did, and what it could not."""
    number, step = carrying.case_of_key(act.given.get("key", ""))
    case = snapshot.case
    if case is None or case.number != number or step != "begin":
        return Decision()
    done, given = act.given.get("done", ""), act.given
    was = MessageRef(given.get("message", "")) if done == LockRoom.name else case.was
    known = replace(case, done=done, skipped=given.get("skipped", ""), was=was)
    return Decision(changes=carrying.kept(known, snapshot.circle))


def decide_told(snapshot: ModSnapshot, act: Act, moment: Moment) -> Decision:
    """The person could not be told: say so on the case and to the facilitators."""
    number, step = carrying.case_of_key(act.given.get("key", ""))
    case = snapshot.case
    if case is None or case.number != number or act.given.get("outcome") != "refused":
        return Decision()
    known = replace(case, told=act.given.get("obstacle", ""))
    alert = carrying.alerted(snapshot.circle, case, "untold", f"untold-{step}")
    return Decision(changes=carrying.kept(known, snapshot.circle), intents=(alert,))


_NUMBER = Option(name="number", kind=Kind.NUMBER, least=1, most=9_999_999)
_NEEDED = replace(_NUMBER, required=True)
_PERSON = Option(name="member", kind=Kind.PERSON)
_F = Who.FACILITATOR


def _action(
    name: str, decide: Any, *, who: Who = _F, command: Command | None = None, durable: bool = True
) -> Action[Any]:
    return Action(name=name, who=who, needs=ModSnapshot, decide=decide, command=command, durable=durable)


ACTIONS: tuple[Action[Any], ...] = (
    _action("mod.lift", decide_lift, command=Command(path=("mod", "lift"), options=(_NUMBER, _PERSON))),
    _action("mod.unlock", decide_unlock, command=Command(path=("mod", "unlock"))),
    _action(
        "mod.history",
        decide_history,
        command=Command(path=("mod", "history"), options=(_PERSON,)),
        durable=False,
    ),
    _action(
        "mod.amend",
        decide_amend,
        command=Command(path=("mod", "amend"), options=(_NEEDED, Option(name="reason", kind=Kind.LONG_TEXT))),
    ),
    _action("mod.case", decide_case, command=Command(path=("mod", "case"), options=(_NEEDED,)), durable=False),
    _action(
        "mod.settings",
        decide_settings,
        command=Command(
            path=("mod", "settings"),
            options=(
                Option(name="fade", kind=Kind.NUMBER, least=1, most=LONGEST_FADE),
                Option(name="two-for-bans", kind=Kind.FLAG),
                Option(name="hidden-contact", kind=Kind.FLAG),
                Option(name="wide-bans", kind=Kind.FLAG),
            ),
        ),
    ),
    _action("mod.amended", decide_amended),
    _action("mod.retell", decide_retell),
    _action("mod.confirm", decide_confirm),
    _action("mod.read", decide_read, who=Who.ANYONE, durable=False),
    _action("mod.end", decide_end, who=Who.BOT),
    _action("mod.drop", decide_drop, who=Who.BOT),
    _action("mod.carried", decide_carried, who=Who.BOT),
    _action("mod.told", decide_told, who=Who.BOT),
)
