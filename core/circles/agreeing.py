"""A circle's own agreements: facilitators write them, and members are asked to read them again when it suits them."""

from __future__ import annotations

from dataclasses import replace

from core.circles.agreeing_cards import (
    LEAST_POINTS,
    MOST_POINTS,
    MOST_WRITTEN,
    AgreementsChanged,
    AgreementsForm,
    CircleAgreements,
)
from core.circles.changes import Audited, CircleSaved
from core.circles.common import CircleClosed
from core.circles.model import AuditLine, Circle, CircleState, Here
from core.kernel.cards import Card
from core.kernel.changes import Change
from core.kernel.decision import Action, Command, Decision, Show, Who, ask
from core.kernel.effects import Post
from core.kernel.events import Act
from core.kernel.ids import DeliveryKey
from core.kernel.moment import Moment
from core.programme.agreements import points_of


def _answered(act: Act, card: Card, *changes: Change) -> Decision:
    return Decision(reply=Show(card, replace=act.message is not None), changes=changes)


def _saved(circle: Circle, written: str, act: Act, moment: Moment) -> tuple[Change, ...]:
    line = AuditLine(circle=circle.id, at=moment.now, by=act.actor.person, action=act.action, subject="")
    return (CircleSaved(replace(circle, agreements=written)), Audited(line))


def show_agreements(here: Here, act: Act, moment: Moment) -> Decision:
    """Show what members agree on, and what can be done about it."""
    if here.circle.state is CircleState.ARCHIVED:
        return _answered(act, CircleClosed())
    return _answered(act, CircleAgreements(circle=here.circle.id))


def edit_agreements(here: Here, act: Act, moment: Moment) -> Decision:
    """Open the form with the words in use."""
    circle = here.circle
    if circle.state is CircleState.ARCHIVED:
        return _answered(act, CircleClosed())
    return ask(AgreementsForm(circle=circle.id, text=circle.agreements))


def take_agreements(here: Here, act: Act, moment: Moment) -> Decision:
    """Keep the points. What members agreed on before stays theirs to keep; the new ones are shown when they look."""
    circle = here.circle
    if circle.state is CircleState.ARCHIVED:
        return _answered(act, CircleClosed())
    points = points_of(act.given.get("text", "")[:MOST_WRITTEN])
    if not LEAST_POINTS <= len(points) <= MOST_POINTS:
        return _answered(act, CircleAgreements(circle=circle.id, note="agreeing-too-few"))
    written = "\n".join(points)
    if written == circle.agreements:
        return _answered(act, CircleAgreements(circle=circle.id))
    card = CircleAgreements(circle=circle.id, note="agreeing-saved", tell=True)
    return _answered(act, card, *_saved(circle, written, act, moment))


def take_usual(here: Here, act: Act, moment: Moment) -> Decision:
    """Go back to the agreements of the files."""
    circle = here.circle
    if circle.state is CircleState.ARCHIVED:
        return _answered(act, CircleClosed())
    if not circle.agreements:
        return _answered(act, CircleAgreements(circle=circle.id))
    card = CircleAgreements(circle=circle.id, note="agreeing-back", tell=True)
    return _answered(act, card, *_saved(circle, "", act, moment))


def tell_circle(here: Here, act: Act, moment: Moment) -> Decision:
    """Post one line in the circle's room, once for each version."""
    circle = here.circle
    if circle.state is CircleState.ARCHIVED:
        return _answered(act, CircleClosed())
    if circle.state is not CircleState.OPEN:
        return _answered(act, CircleAgreements(circle=circle.id, note="agreeing-resting"))
    version = "".join(one for one in act.given.get("v", "")[:20] if one.isalnum() or one == "-")
    post = Post(
        # Pressed twice, it is one delivery: a key is unique.
        key=DeliveryKey(f"agreements/{circle.id}/{version}/{moment.today.isoformat()}"),
        room=circle.home,
        card=AgreementsChanged(circle=circle.id),
    )
    line = AuditLine(circle=circle.id, at=moment.now, by=act.actor.person, action=act.action, subject="")
    card = CircleAgreements(circle=circle.id, note="agreeing-told")
    return Decision(reply=Show(card, replace=act.message is not None), changes=(Audited(line),), intents=(post,))


ACTIONS = (
    Action(
        name="agreements.show",
        who=Who.FACILITATOR,
        needs=Here,
        decide=show_agreements,
        command=Command(path=("facilitate", "agreements")),
    ),
    Action(name="agreements.edit", who=Who.FACILITATOR, needs=Here, decide=edit_agreements),
    Action(name="agreements.written", who=Who.FACILITATOR, needs=Here, decide=take_agreements, durable=True),
    Action(name="agreements.usual", who=Who.FACILITATOR, needs=Here, decide=take_usual, durable=True),
    Action(name="agreements.tell", who=Who.FACILITATOR, needs=Here, decide=tell_circle),
)
