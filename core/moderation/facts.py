"""What decisions about cases rest on, and the small answers that they share."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from core.circles.changes import Audited
from core.circles.model import AuditLine, Circle, Here, Member
from core.kernel.decision import Decision, Show
from core.kernel.events import Act
from core.kernel.ids import CircleId, PersonId, SpaceId, TextRef
from core.kernel.moment import Moment
from core.moderation.case_boards import CaseCard
from core.moderation.case_cards import ModSaid
from core.moderation.model import Case, ModerationSettings


@dataclass(frozen=True, slots=True, kw_only=True)
class ModSnapshot:
    """A circle with the case that is named or the person whom it is about.

    ``draft`` is what this facilitator is about to do, ``words`` its reason; ``about`` all cases of the person whom the
    act, the draft or the case names, or all of the room, the newest first; ``next`` the number of a new case.
    """

    here: Here
    settings: ModerationSettings
    draft: Mapping[str, str] = field(default_factory=dict[str, str])
    words: str = field(default="", repr=False)
    next: int = 1
    case: Case | None = None
    person: PersonId | None = None
    member: Member | None = None
    """The membership of ``person``."""
    about: tuple[Case, ...] = ()
    room: tuple[Case, ...] = ()
    """What stands about the room."""
    texts: Mapping[TextRef, str] = field(default_factory=dict[TextRef, str], repr=False)
    administrators: frozenset[PersonId] = frozenset()
    """Those whom the bot knows of."""

    @property
    def circle(self) -> Circle:
        """The circle that is acted on."""
        return self.here.circle

    def text(self, ref: TextRef | None) -> str:
        """The words behind a reference, or nothing."""
        return self.texts.get(ref, "") if ref is not None else ""


def draft_space(circle: CircleId) -> SpaceId:
    """Where it is kept what a facilitator is about to do: apart from all other drafts."""
    return SpaceId(f"mod:{circle}")


def said(note: str, *, number: int = 0, circle: Circle | None = None, replace: bool = False) -> Decision:
    """Answer with one sentence and change nothing."""
    card = ModSaid(note=note, number=number, circle=circle.id if circle is not None else None)
    return Decision(reply=Show(card, replace=replace))


def case_card(snapshot: ModSnapshot, case: Case, note: str = "") -> CaseCard:
    """Show a case as it stands now."""
    return CaseCard(case=case, note=note, reason=snapshot.text(case.reason), appeal=snapshot.text(case.appeal_ref))


def audited(case: Case, by: PersonId | None, action: str, moment: Moment) -> Audited:
    """Write down who did what, by the number of the case; never words, never whom it is about."""
    return Audited(AuditLine(circle=case.circle, at=moment.now, by=by, action=action, subject=str(case.number)))


def number_of(act: Act) -> int:
    """The number of a case that was typed or pressed; 0 if it is none."""
    typed = act.given.get("n") or act.given.get("number") or ""
    plain = typed.strip().lstrip("#")
    return int(plain) if plain.isascii() and plain.isdigit() and len(plain) < 8 else 0


def shielded(snapshot: ModSnapshot, person: PersonId, act: Act) -> str:
    """Why nobody may act against this person; empty if one may.

    What the platform says of a person comes with the act: ``member-stands`` is ``administrator`` or ``bot``,
    ``member-roles`` their role ids. What it does not say the platform itself refuses later.
    """
    circle = snapshot.circle
    if person == act.actor.person:
        return "mod-not-yourself"
    if not person.startswith(f"{circle.platform.value}:"):
        return "mod-not-here"
    given = {**snapshot.draft, **act.given}
    stands = given.get("member-stands", "")
    if stands == "bot":
        return "mod-not-bot"
    roles = frozenset(filter(None, given.get("member-roles", "").split(",")))
    if person in circle.led_by or roles & circle.facilitator_roles:
        return "mod-not-facilitator"
    if stands == "administrator" or person in snapshot.administrators:
        return "mod-not-administrator"
    return ""
