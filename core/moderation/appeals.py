"""An appeal: a person asks for another look at what was decided about them, and somebody else decides."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any, ClassVar, Self

from core.kernel.asks import Field, Form
from core.kernel.cards import Button, Desk, Paragraph, View
from core.kernel.decision import Action, Decision, Show, Who, ask
from core.kernel.effects import Urgency, Whisper
from core.kernel.events import Act
from core.kernel.ids import CircleId, TextRef
from core.kernel.moment import Moment
from core.moderation import carrying
from core.moderation.case_notices import ModOver
from core.moderation.facts import ModSnapshot, audited, case_card, said
from core.moderation.model import Appeal, Case, CaseKind
from core.programme.changes import TextKept

MOST_APPEAL = 1_500
ALONE_AFTER = timedelta(days=3)
"""Where others facilitate by a role, nobody knows whether there is one; after so long whoever acted may decide."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AppealForm:
    """The form to appeal with."""

    name: ClassVar[str] = "appeal-form"

    circle: CircleId
    number: int

    def form(self, desk: Desk) -> Form:
        """One field."""
        say = desk.say
        return Form(
            title=say("appeal-title"),
            submit=say("appeal-submit"),
            action="mod.appealed",
            given=(("circle", self.circle), ("n", str(self.number))),
            fields=(
                Field(name="text", label=say("appeal-field"), long=True, most=MOST_APPEAL, hint=say("appeal-hint")),
            ),
        )

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """One."""
        return (cls(circle=CircleId("0123456789ab"), number=12),)


@dataclass(frozen=True, slots=True, kw_only=True)
class AppealSaid:
    """One sentence to the person who appeals."""

    name: ClassVar[str] = "appeal-said"

    circle: CircleId
    note: str

    def view(self, desk: Desk) -> View:
        """The sentence, and where help is."""
        help_ = Button(desk.say("menu-resources"), "resources.show", (("circle", self.circle),))
        return View(blocks=(Paragraph(desk.say(self.note)),), rows=((help_,),))

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """All of them."""
        notes = ("appeal-sent", "appeal-not-yours", "appeal-already", "appeal-over", "appeal-empty", "appeal-long")
        return tuple(cls(circle=CircleId("0123456789ab"), note=note) for note in notes)


def _refused(snapshot: ModSnapshot, act: Act) -> str:
    case = snapshot.case
    if case is None or case.person != act.actor.person or case.kind is CaseKind.NOTE:
        return "appeal-not-yours"
    if not case.stands:
        return "appeal-over"
    return "" if case.appeal is Appeal.NONE else "appeal-already"


def _answer(snapshot: ModSnapshot, note: str) -> Decision:
    return Decision(reply=Show(AppealSaid(circle=snapshot.circle.id, note=note)))


def decide_appeal(snapshot: ModSnapshot, act: Act, moment: Moment) -> Decision:
    """Open the form; only for whom the case is about, member or not."""
    refused = _refused(snapshot, act)
    if refused or snapshot.case is None:
        return _answer(snapshot, refused)
    return ask(AppealForm(circle=snapshot.circle.id, number=snapshot.case.number))


def decide_appealed(snapshot: ModSnapshot, act: Act, moment: Moment) -> Decision:
    """Keep the words, and tell the facilitators that there is an appeal."""
    refused, case = _refused(snapshot, act), snapshot.case
    if refused or case is None:
        return _answer(snapshot, refused)
    text = act.given.get("text", "").strip()
    if not text or len(text) > MOST_APPEAL:
        return _answer(snapshot, "appeal-long" if text else "appeal-empty")
    ref = TextRef(moment.fresh("appeal"))
    open_ = replace(case, appeal=Appeal.OPEN, appeal_ref=ref, appealed_at=moment.now)
    return Decision(
        reply=Show(AppealSaid(circle=snapshot.circle.id, note="appeal-sent")),
        changes=(
            TextKept(ref=ref, circle=case.circle, person=case.person, text=text),
            *carrying.kept(open_, snapshot.circle),
            audited(case, None, "mod.appeal", moment),
        ),
        intents=(carrying.alerted(snapshot.circle, case, "appeal", "appeal"),),
    )


def may_judge(snapshot: ModSnapshot, case: Case, act: Act, moment: Moment) -> bool:
    """Whether this facilitator may decide: somebody else than who acted, where there is one."""
    acted = act.actor.person in (case.by, case.second)
    others = snapshot.circle.led_by - {case.by, case.second}
    if not acted:
        return True
    if others:
        return False
    waited = case.appealed_at is not None and moment.now - case.appealed_at >= ALONE_AFTER
    return not snapshot.circle.facilitator_roles or waited


def decide_judge(snapshot: ModSnapshot, act: Act, moment: Moment) -> Decision:
    """Keep the decision or lift it, and tell the person."""
    case, circle = snapshot.case, snapshot.circle
    if case is None:
        return said("mod-no-case")
    if act.given.get("v") == "again" and case.appeal is Appeal.KEPT and case.stands:
        return _again(snapshot, case, act, moment)
    if case.appeal is not Appeal.OPEN:
        return said("mod-no-appeal", number=case.number, circle=circle)
    if not may_judge(snapshot, case, act, moment):
        return said("mod-somebody-else", number=case.number, circle=circle)
    if act.given.get("v") == "lift":
        judged = replace(case, appeal=Appeal.LIFTED)
        if not case.stands:
            return Decision(
                reply=Show(case_card(snapshot, judged, "mod-lifted")),
                changes=(*carrying.kept(judged, circle), audited(case, act.actor.person, "mod.judge", moment)),
            )
        outcome = carrying.end(judged, circle, act.actor.person, moment, how="appeal-lifted")
        return Decision(
            reply=Show(case_card(snapshot, outcome.case, "mod-lifted")),
            changes=outcome.changes,
            intents=outcome.intents,
        )
    judged = replace(case, appeal=Appeal.KEPT)
    told = ()
    if case.person is not None:
        card = ModOver(circle=circle.id, circle_name=circle.name, kind=case.kind, how="appeal-kept")
        key = carrying.key_of("mod-over", case, f"appeal-kept-{moment.fresh('kept')}")
        told = (Whisper(key=key, person=case.person, card=card, urgency=Urgency.ANSWER),)
    return Decision(
        reply=Show(case_card(snapshot, judged, "mod-kept")),
        changes=(*carrying.kept(judged, circle), audited(case, act.actor.person, "mod.judge", moment)),
        intents=told,
    )


def _again(snapshot: ModSnapshot, case: Case, act: Act, moment: Moment) -> Decision:
    """Take back that the decision stays: the appeal waits again, and the person hears of it."""
    circle, open_ = snapshot.circle, replace(case, appeal=Appeal.OPEN)
    told = ()
    if case.person is not None:
        card = ModOver(circle=circle.id, circle_name=circle.name, kind=case.kind, how="appeal-again")
        key = carrying.key_of("mod-over", case, f"appeal-again-{moment.fresh('again')}")
        told = (Whisper(key=key, person=case.person, card=card, urgency=Urgency.ANSWER),)
    return Decision(
        reply=Show(case_card(snapshot, open_, "mod-judge-undone")),
        changes=(*carrying.kept(open_, circle), audited(case, act.actor.person, "mod.judge", moment)),
        intents=told,
    )


ACTIONS: tuple[Action[Any], ...] = (
    Action(name="mod.appeal", who=Who.ANYONE, needs=ModSnapshot, decide=decide_appeal),
    Action(name="mod.appealed", who=Who.ANYONE, needs=ModSnapshot, decide=decide_appealed, durable=True),
    Action(name="mod.judge", who=Who.FACILITATOR, needs=ModSnapshot, decide=decide_judge, durable=True),
)
