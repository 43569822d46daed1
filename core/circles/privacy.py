"""``/privacy`` and ``/tidy``: what is kept, all of it as a file, all of it gone, and the bot's messages taken back."""

from __future__ import annotations

from dataclasses import dataclass

from core.circles.changes import MemberErased
from core.circles.common import NotAMember
from core.circles.export import Everything, ExportCard
from core.circles.model import Here
from core.circles.privacy_cards import (
    NONE_KEPT,
    Counts,
    Erased,
    EraseFirst,
    EraseForm,
    NotErased,
    PrivacyCard,
    TidyCard,
)
from core.kernel.decision import Action, Command, Decision, Show, Who, ask, show
from core.kernel.effects import Withdraw
from core.kernel.events import Act
from core.kernel.ids import DeliveryKey, MessageRef
from core.kernel.moment import Moment


@dataclass(frozen=True, slots=True, kw_only=True)
class PrivacySnapshot:
    """How much is kept of the one who asks."""

    here: Here
    counts: Counts = NONE_KEPT


@dataclass(frozen=True, slots=True, kw_only=True)
class TidySnapshot:
    """The bot's messages in this person's private messages from one circle.

    ``standing`` are those that nothing was done about yet, ``failed`` those that could not be taken back.
    """

    here: Here
    standing: tuple[MessageRef, ...] = ()
    failed: tuple[MessageRef, ...] = ()


def show_privacy(snapshot: PrivacySnapshot, act: Act, moment: Moment) -> Decision:
    """Show what is kept, where, for how long, and who answers for it."""
    circle = snapshot.here.circle
    return show(
        PrivacyCard(
            circle=circle.id,
            circle_name=circle.name,
            controller=circle.controller,
            contact=circle.contact,
            counts=snapshot.counts,
            facilitates=snapshot.here.facilitates(act.actor),
            alert_days=circle.alert_days,
        )
    )


def export(everything: Everything, act: Act, moment: Moment) -> Decision:
    """Hand out everything that is kept, in one file."""
    return show(ExportCard(everything=everything, at=moment.now))


def explain_erasing(snapshot: PrivacySnapshot, act: Act, moment: Moment) -> Decision:
    """Say what would go and what would not, before anything happens."""
    circle = snapshot.here.circle
    return show(EraseFirst(circle=circle.id, circle_name=circle.name, counts=snapshot.counts))


def ask_word(here: Here, act: Act, moment: Moment) -> Decision:
    """Ask for the word that confirms it."""
    return ask(EraseForm(circle=here.circle.id))


def erase(snapshot: PrivacySnapshot, act: Act, moment: Moment) -> Decision:
    """Erase everything, if the word was typed."""
    here = snapshot.here
    if here.member is None:
        return show(NotAMember(circle=here.circle.id))
    typed, word = (act.given.get(name, "").strip().casefold() for name in ("typed", "w"))
    if not word or typed.strip("“”\"'. ") != word:
        return Decision(reply=Show(NotErased(circle=here.circle.id), replace=True))
    card = Erased(circle_name=here.circle.name, counts=snapshot.counts, facilitates=here.facilitates(act.actor))
    gone = MemberErased(circle=here.circle.id, person=act.actor.person)
    return Decision(reply=Show(card, replace=True), changes=(gone,))


def tidy(snapshot: TidySnapshot, act: Act, moment: Moment) -> Decision:
    """Take back the bot's messages; what could not be taken back before is tried once more, and said."""
    circle = snapshot.here.circle
    messages = (*snapshot.standing, *snapshot.failed)
    card = TidyCard(circle_name=circle.name, taken=len(snapshot.standing), failed=len(snapshot.failed))
    return Decision(
        reply=Show(card),
        intents=tuple(
            Withdraw(key=DeliveryKey(f"tidy/{moment.fresh(message)}"), message=message, person=act.actor.person)
            for message in messages
        ),
    )


ACTIONS = (
    Action(
        name="privacy.show",
        who=Who.MEMBER,
        needs=PrivacySnapshot,
        decide=show_privacy,
        command=Command(path=("privacy",)),
    ),
    Action(name="privacy.export", who=Who.MEMBER, needs=Everything, decide=export),
    Action(name="privacy.erase", who=Who.MEMBER, needs=PrivacySnapshot, decide=explain_erasing),
    Action(name="privacy.word", who=Who.MEMBER, needs=Here, decide=ask_word),
    Action(name="privacy.erased", who=Who.MEMBER, needs=PrivacySnapshot, decide=erase, durable=True),
    Action(name="tidy.now", who=Who.MEMBER, needs=TidySnapshot, decide=tidy, command=Command(path=("tidy",))),
)
