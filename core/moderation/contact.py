"""``/contact``: a private thread between one member and the facilitators. The bot relays; words are sealed."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any

from core.circles.common import TextBack
from core.circles.life import audited
from core.circles.model import Circle, Here
from core.kernel.decision import Action, Command, Decision, Show, Who, ask, show
from core.kernel.effects import Alert, Urgency, Whisper
from core.kernel.events import Act
from core.kernel.ids import DeliveryKey, TextRef
from core.kernel.moment import Moment
from core.moderation.changes import ContactLineKept, ContactSaved
from core.moderation.contact_cards import (
    MOST_CONTACT,
    ContactBegin,
    ContactForm,
    ContactNotice,
    ContactReply,
    ContactSaid,
    ContactThread,
)
from core.moderation.model import Contact, ContactLine, ModerationSettings
from core.programme.changes import TextKept

CONTACT = "contact"
"""What the keys of relayed messages begin with."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactSnapshot:
    """The thread that is named, with its messages opened: (whether it is the facilitators', the words)."""

    here: Here
    settings: ModerationSettings
    contact: Contact | None = None
    lines: tuple[tuple[bool, str], ...] = field(default=(), repr=False)

    @property
    def circle(self) -> Circle:
        """The circle that is acted on."""
        return self.here.circle


def _said(snapshot: ContactSnapshot, note: str) -> Decision:
    return show(ContactSaid(circle=snapshot.circle.id, note=note))


def _unsent(snapshot: ContactSnapshot, note: str, text: str) -> Decision:
    card = ContactSaid(circle=snapshot.circle.id, note=note)
    return show(TextBack(reason=card, text=text) if text else card)


def _mine(snapshot: ContactSnapshot, act: Act) -> Contact | None:
    contact = snapshot.contact
    return contact if contact is not None and contact.person == act.actor.person else None


def decide_begin(snapshot: ContactSnapshot, act: Act, moment: Moment) -> Decision:
    """Say who reads it and who could find out the name."""
    circle = snapshot.circle
    return show(
        ContactBegin(
            circle=circle.id,
            hidden=snapshot.settings.hidden_contact,
            controller=circle.controller,
            staffed=circle.staffed,
        )
    )


def decide_write(snapshot: ContactSnapshot, act: Act, moment: Moment) -> Decision:
    """Open the form, for a new thread or a further message."""
    thread = act.given.get("t", "")
    if thread and _mine(snapshot, act) is None:
        return _said(snapshot, "contact-gone")
    hidden = act.given.get("h") == "yes"
    if hidden and not snapshot.settings.hidden_contact:
        return _said(snapshot, "contact-not-hidden")
    given = (("t", thread),) if thread else (("h", "yes" if hidden else "no"),)
    return ask(ContactForm(circle=snapshot.circle.id, action="contact.send", given=given))


def decide_send(snapshot: ContactSnapshot, act: Act, moment: Moment) -> Decision:
    """Keep a member's message and relay it. Their name goes with it only if they said so."""
    circle, text, thread = snapshot.circle, act.given.get("text", "").strip(), act.given.get("t", "")
    if not text:
        return _said(snapshot, "contact-empty")
    if len(text) > MOST_CONTACT:
        return _unsent(snapshot, "contact-long", text)
    contact = _mine(snapshot, act)
    if thread and contact is None:
        return _unsent(snapshot, "contact-gone", text)
    hidden = contact.hidden if contact is not None else act.given.get("h") == "yes"
    if contact is None and hidden and not snapshot.settings.hidden_contact:
        # nothing goes out under a name that somebody did not want to give
        return _unsent(snapshot, "contact-not-hidden", text)
    further = contact is not None
    if contact is None:
        contact = Contact(
            id=moment.fresh("contact"),
            circle=circle.id,
            person=act.actor.person,
            hidden=hidden,
            at=moment.now,
            touched=moment.now,
        )
    ref = TextRef(moment.fresh("contact-line"))
    grown = replace(contact, lines=contact.lines + 1, touched=moment.now, open=True)
    line = ContactLine(contact=contact.id, circle=circle.id, number=grown.lines, at=moment.now, text=ref)
    notice = ContactNotice(
        circle=circle.id,
        thread=contact.id,
        text_ref=ref,
        further=further,
        person=None if contact.hidden else contact.person,
    )
    note = "contact-sent-hidden" if contact.hidden else "contact-sent"
    return Decision(
        reply=Show(ContactSaid(circle=circle.id, note=note)),
        changes=(
            TextKept(ref=ref, circle=circle.id, person=contact.person, text=text),
            ContactSaved(grown),
            ContactLineKept(line),
        ),
        intents=(Alert(key=DeliveryKey(f"{CONTACT}/{contact.id}/{grown.lines}"), room=circle.back, card=notice),),
    )


def _thread(snapshot: ContactSnapshot, contact: Contact, *, facilitator: bool) -> ContactThread:
    return ContactThread(
        circle=snapshot.circle.id,
        thread=contact.id,
        facilitator=facilitator,
        open=contact.open,
        lines=snapshot.lines,
    )


def decide_read(snapshot: ContactSnapshot, act: Act, moment: Moment) -> Decision:
    """Show a member their own thread."""
    contact = _mine(snapshot, act)
    if contact is None:
        return _said(snapshot, "contact-gone")
    return show(_thread(snapshot, contact, facilitator=False))


def decide_thread(snapshot: ContactSnapshot, act: Act, moment: Moment) -> Decision:
    """Show the facilitators a thread, without a name."""
    if snapshot.contact is None:
        return _said(snapshot, "contact-gone")
    return show(_thread(snapshot, snapshot.contact, facilitator=True))


def decide_answer(snapshot: ContactSnapshot, act: Act, moment: Moment) -> Decision:
    """Open the form for an answer."""
    if snapshot.contact is None:
        return _said(snapshot, "contact-gone")
    given = (("t", snapshot.contact.id),)
    return ask(ContactForm(circle=snapshot.circle.id, action="contact.reply", given=given))


def decide_reply(snapshot: ContactSnapshot, act: Act, moment: Moment) -> Decision:
    """Keep the facilitators' answer and relay it, in the name of them all."""
    circle, contact, text = snapshot.circle, snapshot.contact, act.given.get("text", "").strip()
    if contact is None:
        return _unsent(snapshot, "contact-gone", text)
    if not text or len(text) > MOST_CONTACT:
        return _unsent(snapshot, "contact-long" if text else "contact-empty", text)
    ref = TextRef(moment.fresh("contact-line"))
    grown = replace(contact, lines=contact.lines + 1, touched=moment.now, open=True)
    line = ContactLine(
        contact=contact.id, circle=circle.id, number=grown.lines, at=moment.now, by=act.actor.person, text=ref
    )
    card = ContactReply(circle=circle.id, circle_name=circle.name, thread=contact.id, text_ref=ref)
    key = DeliveryKey(f"{CONTACT}/{contact.id}/{grown.lines}")
    return Decision(
        reply=Show(ContactSaid(circle=circle.id, note="contact-passed-on")),
        changes=(
            TextKept(ref=ref, circle=circle.id, person=contact.person, text=text),
            ContactSaved(grown),
            ContactLineKept(line),
            audited(circle, act, moment, contact.id),
        ),
        intents=(Whisper(key=key, person=contact.person, card=card, urgency=Urgency.ANSWER),),
    )


def decide_close(snapshot: ContactSnapshot, act: Act, moment: Moment) -> Decision:
    """Close a thread; a further message opens it again."""
    if snapshot.contact is None:
        return _said(snapshot, "contact-gone")
    closed = replace(snapshot.contact, open=False, touched=moment.now)
    return Decision(
        reply=Show(ContactSaid(circle=snapshot.circle.id, note="contact-closed")),
        changes=(ContactSaved(closed), audited(snapshot.circle, act, moment, closed.id)),
    )


def decide_unreached(snapshot: ContactSnapshot, act: Act, moment: Moment) -> Decision:
    """An answer could not be delivered: tell the facilitators, without a name."""
    key = act.given.get("key", "")
    if act.given.get("outcome") != "refused" or act.given.get("kind") != "whisper":
        return Decision()
    card = ContactSaid(circle=snapshot.circle.id, note="contact-unreached")
    return Decision(intents=(Alert(key=DeliveryKey(f"un{key}"), room=snapshot.circle.back, card=card),))


_S, _F, _M = ContactSnapshot, Who.FACILITATOR, Who.MEMBER
ACTIONS: tuple[Action[Any], ...] = (
    Action(name="contact.begin", who=_M, needs=_S, decide=decide_begin, command=Command(path=("contact",))),
    Action(name="contact.write", who=_M, needs=_S, decide=decide_write),
    Action(name="contact.send", who=_M, needs=_S, decide=decide_send, durable=True),
    Action(name="contact.read", who=_M, needs=_S, decide=decide_read),
    Action(name="contact.thread", who=_F, needs=_S, decide=decide_thread),
    Action(name="contact.answer", who=_F, needs=_S, decide=decide_answer),
    Action(name="contact.reply", who=_F, needs=_S, decide=decide_reply, durable=True),
    Action(name="contact.close", who=_F, needs=_S, decide=decide_close, durable=True),
    Action(name="contact.unreached", who=Who.BOT, needs=_S, decide=decide_unreached),
)
