"""``/report``: tell the facilitators of something in the circle, or the administrators of a facilitator.

What was reported waits in a draft while the person writes: a link and a name, never words. Who reports is written
down nowhere: not on the card, not in the audit, not beside the sealed words.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from core.circles.changes import Audited, DraftSaved
from core.circles.common import NotAMember
from core.circles.model import AuditLine, Here
from core.kernel.changes import Change
from core.kernel.decision import Action, Command, Decision, Kind, Option, Show, Who, ask, show
from core.kernel.effects import Alert, Intent, Whisper
from core.kernel.events import Act
from core.kernel.ids import CircleId, DeliveryKey, PersonId, SpaceId, TextRef
from core.kernel.moment import Moment
from core.moderation.changes import ReportSaved
from core.moderation.model import Report, ReportState
from core.moderation.report_cards import (
    MOST_WORDS,
    ReportAbove,
    ReportBegin,
    ReportForm,
    ReportNotice,
    ReportSent,
    ReportUnsent,
)
from core.programme.changes import TextKept

OPEN = "report.open"
"""Adapters give what a message's own menu knows: ``about``, the person who wrote it, and a ``link`` to it."""
ABOVE = "a"
_LINKS = ("https://", "http://")
_MOST_LINK = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportSnapshot:
    """``draft`` is what this person is reporting; ``administrators`` those whom the engine knows of this circle."""

    here: Here
    draft: Mapping[str, str] = field(default_factory=dict[str, str])
    administrators: tuple[PersonId, ...] = ()


def draft_space(circle: CircleId) -> SpaceId:
    """Where it is kept what a person is reporting: apart from all other drafts."""
    return SpaceId(f"report:{circle}")


def _may(here: Here, act: Act) -> bool:
    circle = here.circle
    return here.member is not None or act.place.room in (circle.home, circle.back) or here.facilitates(act.actor)


def decide_open(snapshot: ReportSnapshot, act: Act, moment: Moment) -> Decision:
    """Ask who shall read it."""
    circle = snapshot.here.circle
    if not _may(snapshot.here, act):
        return show(NotAMember(circle=circle.id))
    about, link = act.given.get("about", ""), act.given.get("link", "")
    if len(link) > _MOST_LINK or not link.startswith(_LINKS):
        link = ""
    if not about.startswith(f"{circle.platform.value}:"):
        about = ""
    draft = DraftSaved(space=draft_space(circle.id), person=act.actor.person, answers={"about": about, "link": link})
    card = ReportBegin(circle=circle.id, above=PersonId(about) in circle.led_by)
    return Decision(reply=Show(card), changes=(draft,))


def decide_write(snapshot: ReportSnapshot, act: Act, moment: Moment) -> Decision:
    """Open the form."""
    circle = snapshot.here.circle
    if not _may(snapshot.here, act):
        return show(NotAMember(circle=circle.id))
    return ask(ReportForm(circle=circle.id, to=act.given.get("to", "")))


def decide_send(snapshot: ReportSnapshot, act: Act, moment: Moment) -> Decision:
    """Send it to those who may read it, and to nobody else."""
    here, circle = snapshot.here, snapshot.here.circle
    if not _may(here, act):
        return show(NotAMember(circle=circle.id))
    text = act.given.get("text", "").strip()
    if not text:
        return show(ReportUnsent(circle=circle.id, reason="report-empty"))
    if len(text) > MOST_WORDS:
        return show(ReportUnsent(circle=circle.id, reason="report-long", text=text))
    about = PersonId(snapshot.draft["about"]) if snapshot.draft.get("about") else None
    link = snapshot.draft.get("link", "")
    above = act.given.get("to") == ABOVE or about in circle.led_by
    ref = TextRef(moment.fresh("report"))
    intents: tuple[Intent, ...]
    if above:
        told = _above(snapshot, about, act.actor.person)
        if not told:
            return show(ReportUnsent(circle=circle.id, contact=circle.contact, text=text))
        letter = ReportAbove(circle=circle.id, circle_name=circle.name, text_ref=ref, about=about, link=link)
        intents = tuple(
            Whisper(key=DeliveryKey(f"report/{ref}/{number}"), person=person, card=letter)
            for number, person in enumerate(told)
        )
    else:
        notice = ReportNotice(
            circle=circle.id, circle_name=circle.name, text_ref=ref, about=about, link=link, report=ref
        )
        intents = (Alert(key=DeliveryKey(f"report/{ref}"), room=circle.back, card=notice),)
    kept: list[Change] = [
        TextKept(ref=ref, circle=circle.id, text=text),
        DraftSaved(space=draft_space(circle.id), person=act.actor.person, answers=None),
    ]
    if not above:
        report = Report(
            id=ref, circle=circle.id, state=ReportState.OPEN, at=moment.now, about=about, link=link, text=ref
        )
        kept.append(ReportSaved(report))
        # facilitators read the audit: of a report about one of them it says nothing
        kept.append(Audited(AuditLine(circle=circle.id, at=moment.now, by=None, action="report.send", subject=ref)))
    card = ReportSent(circle=circle.id, above=above, staffed=circle.staffed, contact=circle.contact)
    return Decision(reply=Show(card, replace=True), changes=tuple(kept), intents=intents)


def _above(snapshot: ReportSnapshot, about: PersonId | None, reporter: PersonId) -> tuple[PersonId, ...]:
    """Administrators who may read of a facilitator: best who is none; one who is only if it names somebody else."""
    circle = snapshot.here.circle
    others = [one for one in snapshot.administrators if one not in (about, reporter)]
    apart = tuple(one for one in others if one not in circle.led_by)
    return apart or (tuple(others) if about is not None else ())


ACTIONS: tuple[Action[Any], ...] = (
    Action(
        name=OPEN,
        who=Who.ANYONE,
        needs=ReportSnapshot,
        decide=decide_open,
        command=Command(path=("report",), options=(Option(name="about", kind=Kind.PERSON),)),
    ),
    Action(name="report.write", who=Who.ANYONE, needs=ReportSnapshot, decide=decide_write),
    Action(name="report.send", who=Who.ANYONE, needs=ReportSnapshot, decide=decide_send, durable=True),
)
