"""``/crisis``: a facilitator passes resources to a member in private, in the way that member chose to be reached."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar, Self

from core.circles.helping_cards import Resources
from core.circles.life import audited
from core.circles.model import Circle, Here, Member, MemberState, Reach
from core.kernel.cards import Button, Desk, Look, Paragraph, Quiet, View
from core.kernel.decision import Action, Command, Decision, Kind, Option, Show, Who, show
from core.kernel.effects import Alert, Urgency, Whisper
from core.kernel.events import Act
from core.kernel.ids import CircleId, DeliveryKey, PersonId
from core.kernel.moment import Moment
from core.moderation.contact_cards import ContactSaid

CRISIS = "crisis"
"""What the keys of such messages begin with."""
_CIRCLE = CircleId("0123456789ab")


@dataclass(frozen=True, slots=True, kw_only=True)
class CrisisSnapshot:
    """The member who is meant, if they are one."""

    here: Here
    member: Member | None = None

    @property
    def circle(self) -> Circle:
        """The circle that is acted on."""
        return self.here.circle


@dataclass(frozen=True, slots=True, kw_only=True)
class CrisisAsk:
    """Asked before anything is sent."""

    name: ClassVar[str] = "crisis-ask"

    circle: CircleId
    person: PersonId

    def view(self, desk: Desk) -> View:
        """What would be sent and how, and a button."""
        say = desk.say
        send = Button(say("crisis-send"), "crisis.send", (("circle", self.circle), ("member", self.person)), Look.MAIN)
        return View(
            title=say("crisis-title"),
            blocks=(Paragraph(say("crisis-about", person=desk.mention(self.person))), Quiet(say("crisis-emergency"))),
            rows=((send,),),
        )

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """One."""
        return (cls(circle=_CIRCLE, person=PersonId("discord:100000000000000001")),)


@dataclass(frozen=True, slots=True, kw_only=True)
class CrisisNote:
    """What the member gets: resources at once, or one neutral line with the rest behind a button."""

    name: ClassVar[str] = "crisis-note"

    circle: CircleId
    neutral: bool = True
    country: str = ""
    staffed: str = ""

    def view(self, desk: Desk) -> View:
        """The line alone where they chose so, or where they are discreet as of now."""
        say = desk.say
        if self.neutral or desk.discreet:
            read = Button(say("mod-button-read"), "resources.show", (("circle", self.circle),), Look.MAIN)
            return View(blocks=(Paragraph(say("mod-told-discreet")),), rows=((read,),), notice=say("mod-notice"))
        shown = Resources(country=self.country, circle=self.circle, staffed=self.staffed).view(desk)
        blocks = (Paragraph(say("crisis-from-facilitators")), Quiet(say("crisis-bot")), *shown.blocks)
        return View(title=shown.title, blocks=blocks, rows=shown.rows, notice=say("mod-notice"))

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """Neutral, and in full."""
        return (cls(circle=_CIRCLE), cls(circle=_CIRCLE, neutral=False, country="GB", staffed="Mondays"))


def _said(snapshot: CrisisSnapshot, note: str, *, replace: bool = False) -> Decision:
    return Decision(reply=Show(ContactSaid(circle=snapshot.circle.id, note=note), replace=replace))


def _active(snapshot: CrisisSnapshot) -> Member | None:
    member = snapshot.member
    return member if member is not None and member.state is MemberState.ACTIVE else None


def decide_ask(snapshot: CrisisSnapshot, act: Act, moment: Moment) -> Decision:
    """Say what would be sent; nothing is sent yet."""
    member = _active(snapshot)
    if member is None:
        return _said(snapshot, "crisis-nobody")
    return show(CrisisAsk(circle=snapshot.circle.id, person=member.person))


def decide_send(snapshot: CrisisSnapshot, act: Act, moment: Moment) -> Decision:
    """Send it in the way they chose; to who chose never to be reached like this, nothing, and that is said."""
    circle, member = snapshot.circle, _active(snapshot)
    if member is None:
        return _said(snapshot, "crisis-nobody", replace=True)
    if member.reach is Reach.NEVER:
        return _said(snapshot, "crisis-cannot", replace=True)
    card = CrisisNote(
        circle=circle.id,
        neutral=member.reach is not Reach.FULL or member.discreet,
        country=member.country,
        staffed=circle.staffed,
    )
    key = DeliveryKey(f"{CRISIS}/{circle.id}/{moment.fresh('crisis')}")
    # of whom it was about the audit says nothing
    return Decision(
        reply=Show(ContactSaid(circle=circle.id, note="crisis-sent"), replace=True),
        changes=(audited(circle, act, moment),),
        intents=(Whisper(key=key, person=member.person, card=card, urgency=Urgency.ALERT),),
    )


def decide_unreached(snapshot: CrisisSnapshot, act: Act, moment: Moment) -> Decision:
    """It could not be delivered: tell the facilitators, without a name."""
    if act.given.get("outcome") != "refused":
        return Decision()
    card = ContactSaid(circle=snapshot.circle.id, note="crisis-unreached")
    return Decision(
        intents=(Alert(key=DeliveryKey(f"un{act.given.get('key', '')}"), room=snapshot.circle.back, card=card),)
    )


_S, _F = CrisisSnapshot, Who.FACILITATOR
ACTIONS: tuple[Action[Any], ...] = (
    Action(
        name="crisis.ask",
        who=_F,
        needs=_S,
        decide=decide_ask,
        command=Command(path=("crisis",), options=(Option(name="member", kind=Kind.PERSON, required=True),)),
    ),
    Action(name="crisis.send", who=_F, needs=_S, decide=decide_send, durable=True),
    Action(name="crisis.unreached", who=Who.BOT, needs=_S, decide=decide_unreached),
)
