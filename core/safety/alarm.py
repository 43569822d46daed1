"""An alert: what it is, what is sealed in it, how soon it goes on to somebody else.

The row says that there is one and how it stands; what was noticed is sealed under the member's own key.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any, Final, Self

from core.kernel.ids import CircleId, PersonId, TextRef
from core.safety.verdict import Span, Tier

COOL_DOWN: Final = timedelta(hours=2)
"""What is noticed of one member within so much time of the last belongs to the same alert."""
R1_SPAN: Final = timedelta(days=14)
R1_MOST: Final = 3
"""So many concerns of one member within that time are serious together."""
NOTE_EVERY: Final = timedelta(hours=24)
"""A note on a concern, a gentle note and a nudge each come at most once in this time."""
STEPS: Final = {
    Tier.R3: (timedelta(minutes=5), timedelta(minutes=10), timedelta(minutes=15)),
    Tier.R2: (timedelta(minutes=15), timedelta(minutes=30), timedelta(minutes=45)),
}
"""When an alert that nobody took goes on: to the next on duty, to all, and then the author is told plainly."""
LAST_STAGE: Final = 3
DRILL_ENDS: Final = timedelta(minutes=15)
MOST_MESSAGES: Final = 5
MOST_TEXT: Final = 600
_MOST_RULES: Final = 8

PARTNER: Final = frozenset({"partner-violence", "coercive-control", "fear", "perpetrator"})
"""Of these nothing is ever sent to a phone: the one who does it may hold it."""


class AlarmKind(StrEnum):
    """What a row is about."""

    ALERT = "alert"
    CONCERN = "concern"
    SOFT = "soft"
    """A gentle note without any alarm. Facilitators see only how many there were."""
    NUDGE = "nudge"
    DRILL = "drill"


class AlarmState(StrEnum):
    """How it stands. What is forgotten is counted, and names nobody."""

    OPEN = "open"
    CLAIMED = "claimed"
    CLOSED = "closed"
    FORGOTTEN = "forgotten"


class Outcome(StrEnum):
    """A facilitator's word when closing an alert."""

    SPOKE = "spoke"
    PASSED_ON = "passed-on"
    NOT_REACHED = "not-reached"
    FALSE_ALARM = "false-alarm"
    SEEN = "seen"


class Unsent(StrEnum):
    """Why the member got no note. That it is about a partner stands only in what is sealed."""

    SENT = ""
    NOT_PUSHED = "not-pushed"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Message:
    """One message in which something was noticed."""

    link: str
    at: str
    """When it was written, as ISO."""
    text: str = field(repr=False)
    ref: str = ""


@dataclass(frozen=True, slots=True)
class Because:
    """A rule that found something: what it looks for as it was first written, and where in which message."""

    rule: str
    words: str = ""
    span: Span = (0, 0)
    ref: str = ""

    def found(self, messages: Iterable[Message]) -> str:
        """Return the words that it found, if they are kept."""
        text = next((one.text for one in messages if one.ref == self.ref), "")
        begin, end = self.span
        return " ".join(text[begin:end].split()) if end <= MOST_TEXT else ""


def written_because(rules: Iterable[Because]) -> str:
    """Write them as one text."""
    return json.dumps([[one.rule, one.words, *one.span, one.ref] for one in rules])


def read_because(written: str) -> tuple[Because, ...]:
    """Read what :func:`written_because` wrote; nothing for nothing."""
    return tuple(map(_because, json.loads(written))) if written else ()


def _because(row: Any) -> Because:
    match row:
        case [rule, words, begin, end, ref]:
            return Because(str(rule), str(words), (int(begin), int(end)), str(ref))
        case words:
            # sealed before the rules' names were kept
            return Because("", str(words))


@dataclass(frozen=True, slots=True, kw_only=True)
class Reasons:
    """What was noticed, as it is sealed, and the rules that found it."""

    tier: Tier
    kinds: tuple[str, ...] = field(default=(), repr=False)
    rules: tuple[Because, ...] = field(default=(), repr=False)
    messages: tuple[Message, ...] = field(default=(), repr=False)
    late: bool = False
    """It was read only after a time when the bot was down."""
    gathered: bool = False
    """Serious only because there were several concerns."""

    def written(self) -> str:
        """Return the text that is sealed."""
        return json.dumps(
            {
                "tier": self.tier.value,
                "kinds": self.kinds,
                "rules": json.loads(written_because(self.rules)),
                "messages": [[one.link, one.at, one.text, one.ref] for one in self.messages],
                "late": self.late,
                "gathered": self.gathered,
            }
        )

    @classmethod
    def read(cls, text: str | None) -> Self | None:
        """Read what was sealed; None when it is gone."""
        if not text:
            return None
        found: dict[str, Any] = json.loads(text)
        return cls(
            tier=Tier(found["tier"]),
            kinds=tuple(found["kinds"]),
            rules=tuple(map(_because, found["rules"])),
            messages=tuple(Message(*one) for one in found["messages"]),
            late=found["late"],
            gathered=found["gathered"],
        )

    def joined(self, other: Reasons) -> Reasons:
        """Return both together: the greater danger, every kind, the newest messages, an edited one only once."""
        edited = {one.ref for one in other.messages}
        kept = tuple(one for one in self.messages if one.ref not in edited)
        return Reasons(
            tier=max(self.tier, other.tier),
            kinds=tuple(dict.fromkeys((*self.kinds, *other.kinds))),
            rules=tuple({one.rule or one.words: one for one in (*self.rules, *other.rules)}.values())[:_MOST_RULES],
            messages=(*kept, *other.messages)[-MOST_MESSAGES:],
            late=self.late or other.late,
            gathered=self.gathered and other.gathered,
        )

    @property
    def about_a_partner(self) -> bool:
        """Whether it is about nothing else than a partner's violence."""
        return bool(self.kinds) and PARTNER.issuperset(self.kinds)

    @property
    def push_kinds(self) -> tuple[str, ...]:
        """The kinds that a private note may be about."""
        return tuple(kind for kind in self.kinds if kind not in PARTNER)


@dataclass(frozen=True, slots=True, kw_only=True)
class Alarm:
    """One row. ``person`` is empty for a drill and for what is forgotten."""

    id: str
    circle: CircleId
    person: PersonId | None
    kind: AlarmKind
    state: AlarmState = AlarmState.OPEN
    stage: int = 0
    """How often it was passed on."""
    opened: datetime
    touched: datetime
    """The last time that something was noticed."""
    safe: datetime | None = None
    unsent: Unsent = Unsent.SENT
    claimed_by: PersonId | None = None
    claimed: datetime | None = None
    closed_by: PersonId | None = None
    closed: datetime | None = None
    outcome: Outcome | None = None

    @property
    def ref(self) -> TextRef:
        """Names what is sealed of it."""
        return ref_of(self.id)

    @property
    def live(self) -> bool:
        """Whether it still waits for a facilitator's word."""
        return self.state in (AlarmState.OPEN, AlarmState.CLAIMED)

    def took(self) -> timedelta | None:
        """How long it took until somebody took it."""
        return None if self.claimed is None else self.claimed - self.opened

    def closing(self, outcome: Outcome, by: PersonId | None, now: datetime) -> Alarm:
        """Return it closed."""
        return replace(self, state=AlarmState.CLOSED, outcome=outcome, closed_by=by, closed=now)


def ref_of(alarm: str) -> TextRef:
    """Return the name of what is sealed of an alert."""
    return TextRef(f"alert/{alarm}")


@dataclass(frozen=True, slots=True)
class AlarmSaved:
    """A row is new or different."""

    alarm: Alarm


@dataclass(frozen=True, slots=True, kw_only=True)
class AlarmForgotten:
    """It has been kept long enough: whom it was about goes, and what was sent of it to facilitators."""

    id: str
    circle: CircleId


@dataclass(frozen=True, slots=True, kw_only=True)
class DutySet:
    """A facilitator is on duty since ``since``; None: no longer."""

    circle: CircleId
    person: PersonId
    since: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ToldNow:
    """A private note that comes only now and then was sent to a member."""

    circle: CircleId
    person: PersonId
    what: AlarmKind
    at: datetime


SafetyChange = AlarmSaved | AlarmForgotten | DutySet | ToldNow
