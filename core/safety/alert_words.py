"""What all messages about an alert say in the same way: who, why, how far it is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

from core.kernel.cards import Block, Desk, Items, Link, Paragraph, Quiet, Row
from core.kernel.ids import CircleId, PersonId
from core.safety.alarm import Alarm, AlarmKind, Because, Message, Outcome, Reasons, Unsent
from core.safety.verdict import Tier


@dataclass(frozen=True, slots=True, kw_only=True)
class Called:
    """Whom a message in the facilitators' room calls: people, or all who have a role."""

    people: tuple[PersonId, ...] = ()
    roles: tuple[str, ...] = ()


NOBODY: Final = Called()
KNOWN_KINDS: Final = frozenset(
    {
        "active",
        "assault",
        "burden",
        "child",
        "coercive-control",
        "eating",
        "elder",
        "fear",
        "goodbye",
        "means",
        "overdose",
        "partner-suicide-threat",
        "partner-violence",
        "passive",
        "perpetrator",
        "plan",
        "retracted",
        "self-harm",
        "substance",
        "threat",
    }
)
"""Kinds of danger that there are words for; any other is named in general."""
CIRCLE = CircleId("0123456789ab")
ALARM = "ba9876543210"
AT = datetime(2026, 12, 1, 18, tzinfo=UTC)
ANNA = PersonId("discord:100000000000000001")
LINK = "https://example.org/archives/C0123456789/p1796000000000100"


def given_of(circle: CircleId, alarm: str) -> tuple[tuple[str, str], ...]:
    """Return what every button of an alert carries."""
    return (("circle", circle), ("a", alarm))


def kind_words(desk: Desk, kinds: tuple[str, ...]) -> tuple[str, ...]:
    """Return in plain words what was noticed, each once; in general only where nothing is known more closely."""
    known = [kind for kind in kinds if kind in KNOWN_KINDS] or ["other"]
    return tuple(dict.fromkeys(desk.say(f"risk-{kind}") for kind in known))


def when(desk: Desk, at: datetime) -> dict[str, object]:
    local = at.astimezone(desk.zone)
    return {"day": local.date(), "time": local.time()}


def about(desk: Desk, person: PersonId | None, reasons: Reasons | None) -> tuple[Block, ...]:
    """Who, and what was noticed."""
    say = desk.say
    blocks: list[Block] = []
    if person is not None:
        blocks.append(Paragraph(say("alert-who", person=desk.mention(person))))
    if reasons is None:
        return (*blocks, Quiet(say("alert-reasons-gone")))
    blocks.append(Items(kind_words(desk, reasons.kinds)))
    if reasons.gathered:
        blocks.append(Quiet(say("alert-gathered")))
    if reasons.late and reasons.messages:
        blocks.append(Quiet(say("alert-late", **when(desk, datetime.fromisoformat(reasons.messages[0].at)))))  # type: ignore[arg-type]
    return tuple(blocks)


def so_far(desk: Desk, alarm: Alarm, reasons: Reasons | None) -> tuple[Block, ...]:
    """What the member got and said, and who has it."""
    say = desk.say
    lines: list[str] = []
    match alarm.unsent:
        case Unsent.NOT_PUSHED:
            partner = reasons is not None and reasons.about_a_partner
            lines.append(say("alert-unsent-partner" if partner else "alert-unsent-chosen"))
        case Unsent.REFUSED:
            lines.append(say("alert-unsent-refused"))
        case Unsent.SENT:
            lines.append(say("alert-sent"))
    if alarm.safe is not None:
        lines.append(say("alert-safe", **when(desk, alarm.safe)))  # type: ignore[arg-type]
    if alarm.claimed_by is not None and alarm.claimed is not None:
        lines.append(say("alert-claimed", person=desk.mention(alarm.claimed_by), **when(desk, alarm.claimed)))  # type: ignore[arg-type]
    elif alarm.stage:
        lines.append(say(f"alert-stage-{min(alarm.stage, 3)}"))
    else:
        lines.append(say("alert-unclaimed"))
    return (Items(tuple(lines)),)


def links(desk: Desk, reasons: Reasons | None) -> tuple[Row, ...]:
    links = [one.link for one in reasons.messages if one.link] if reasons is not None else []
    return ((Link(desk.say("alert-link"), links[-1]),),) if links else ()


def title_of(desk: Desk, reasons: Reasons | None) -> str:
    imminent = reasons is not None and reasons.tier is Tier.R3
    return desk.say("alert-title-R3" if imminent else "alert-title")


def closed_line(desk: Desk, alarm: Alarm) -> str:
    by = desk.mention(alarm.closed_by) if alarm.closed_by else desk.say("none")
    outcome = desk.say(f"outcome-{(alarm.outcome or Outcome.SEEN).value}")
    at = alarm.closed or alarm.touched
    return desk.say("alert-closed", person=by, outcome=outcome, **when(desk, at))  # type: ignore[arg-type]


def an_alarm(**other: object) -> Alarm:
    """Return one for examples."""
    fields: dict[str, object] = {
        "id": ALARM,
        "circle": CIRCLE,
        "person": ANNA,
        "kind": AlarmKind.ALERT,
        "opened": AT,
        "touched": AT,
    }
    return Alarm(**(fields | other))  # type: ignore[arg-type]


def some_reasons(tier: Tier = Tier.R3) -> Reasons:
    """Return some for examples."""
    message = Message(LINK, AT.isoformat(), "I said goodbye to everyone.", "1/1")
    rules = (
        Because("goodbye", "Someone says goodbye for good.", (0, 26), "1/1"),
        Because("second-opinion:self_harm"),
        Because("", "Words of before."),
    )
    return Reasons(tier=tier, kinds=("goodbye", "plan", "new-kind"), rules=rules, messages=(message,), late=True)
