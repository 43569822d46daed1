"""What the bot writes to a member after something was noticed: short, with a way to help, and never a promise.

A stored card names what is sealed and holds none of it. A lock screen shows one neutral line, whatever stands inside.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import ClassVar, Final, Self

from core.kernel.cards import Block, Button, Desk, Items, Link, Look, Paragraph, Quiet, Row, View
from core.kernel.ids import CircleId, TextRef
from core.safety.alarm import AlarmKind, Reasons, ref_of
from core.safety.helplines import ALWAYS, Country, Helpline, LineKind
from core.safety.verdict import Tier

MOST_LINES: Final = 3
"""Someone in distress reads no directory."""
SOFT_KINDS: Final = frozenset({"bereavement", "past-recovery", "friend"})
NUDGE_KINDS: Final = frozenset(
    {"minimising", "blaming", "command", "diagnosing", "promise", "pressing", "interrogating"}
)
_LINES: Final = {
    "assault": LineKind.SEXUAL,
    "child": LineKind.CHILD,
    "partner-violence": LineKind.DOMESTIC,
    "coercive-control": LineKind.DOMESTIC,
    "fear": LineKind.DOMESTIC,
    "perpetrator": LineKind.DOMESTIC,
    "threat": LineKind.DOMESTIC,
}
_CIRCLE = CircleId("0123456789ab")
_ALARM = "ba9876543210"


def _given(circle: CircleId, alarm: str) -> tuple[tuple[str, str], ...]:
    return (("circle", circle), ("a", alarm))


@dataclass(frozen=True, slots=True, kw_only=True)
class NeutralLine:
    """One line that tells nothing to whoever else sees the screen; the rest is behind a button."""

    name: ClassVar[str] = "note-neutral"

    circle: CircleId
    alarm: str

    def view(self, desk: Desk) -> View:
        """The line, and a button."""
        line = desk.say("note-neutral")
        button = Button(desk.say("note-neutral-open"), "note.open", _given(self.circle, self.alarm))
        return View(blocks=(Paragraph(line),), rows=((button,),), notice=line)

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """One."""
        return (cls(circle=_CIRCLE, alarm=_ALARM),)


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """The whole note, for a member who wants to be written to. What it is about is read when it is sent."""

    name: ClassVar[str] = "note"

    circle: CircleId
    alarm: str
    kind: AlarmKind
    text_ref: TextRef
    country: str = ""
    staffed: str = ""
    unread: bool = False
    """Nobody has taken the alert, and nobody may read it soon."""

    def view(self, desk: Desk) -> View:
        """Words for what was noticed; only a way to help where that is gone."""
        return self.written(desk, Reasons.read(desk.texts.get(self.text_ref)))

    def written(self, desk: Desk, reasons: Reasons | None) -> View:
        """Put it into words for what was noticed."""
        known = reasons or Reasons(tier=Tier.R1)
        match self.kind:
            case AlarmKind.NUDGE:
                return self._nudge(desk, known)
            case AlarmKind.SOFT:
                return self._soft(desk, known)
            case AlarmKind.ALERT | AlarmKind.CONCERN | AlarmKind.DRILL:
                return self._serious(desk, known)

    def _serious(self, desk: Desk, reasons: Reasons) -> View:
        say = desk.say
        country = desk.helplines.of(self.country) if self.country else None
        emergency = say("note-emergency", number=country.emergency) if country else say("note-emergency-anywhere")
        blocks: list[Block] = []
        if self.unread:
            blocks.append(Paragraph(say("note-unread")))
        else:
            blocks.append(Paragraph(say(f"note-opening-{reasons.tier.value}")))
        blocks.append(Paragraph(emergency))
        blocks += _help(desk, country, reasons.push_kinds)
        alerted = self.kind is AlarmKind.ALERT and not self.unread
        hours = say("resources-staffed", staffed=self.staffed) if self.staffed else say("resources-unstaffed")
        blocks.append(Paragraph(say("note-alerted" if alerted else "note-ask-them") + " " + hours))
        blocks.append(Quiet(say("note-bot")))
        given = _given(self.circle, self.alarm)
        rows: list[Row] = [
            (
                Button(say("note-safe"), "alert.safe", given),
                Button(say("note-ask"), "alert.ask", given, Look.MAIN),
                Button(say("note-more"), "resources.show", (("circle", self.circle),)),
            )
        ]
        if country is None and desk.helplines.elsewhere is not None:
            rows.append((Link(desk.helplines.elsewhere.name, desk.helplines.elsewhere.address),))
        return View(blocks=tuple(blocks), rows=tuple(rows), notice=say("note-neutral"))

    def _soft(self, desk: Desk, reasons: Reasons) -> View:
        say, given = desk.say, _given(self.circle, self.alarm)
        kind = next((one for one in reasons.kinds if one in SOFT_KINDS), "other")
        country = desk.helplines.of(self.country) if self.country else None
        return View(
            blocks=(
                Paragraph(say(f"note-soft-{kind}")),
                *_help(desk, country, ("active",)),
                Quiet(say("note-bot")),
            ),
            rows=(
                (
                    Button(say("note-ask"), "alert.ask", given),
                    Button(say("note-more"), "resources.show", (("circle", self.circle),)),
                ),
            ),
            notice=say("note-neutral"),
        )

    def _nudge(self, desk: Desk, reasons: Reasons) -> View:
        say = desk.say
        kind = next((one for one in reasons.kinds if one in NUDGE_KINDS), "other")
        off = (("circle", self.circle), ("nudges", "no"))
        return View(
            blocks=(
                Paragraph(say(f"note-nudge-{kind}")),
                Paragraph(say("note-nudge-free")),
                Quiet(say("note-nudge-private")),
            ),
            rows=(
                (
                    Button(say("note-nudge-rephrase"), "rephrase.open", (("circle", self.circle),), Look.MAIN),
                    Button(say("note-nudge-off"), "settings.show", off),
                ),
            ),
            notice=say("note-neutral"),
        )

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """Of each kind, with and without a country."""
        one = {"circle": _CIRCLE, "alarm": _ALARM, "text_ref": ref_of(_ALARM)}
        return (
            cls(**one, kind=AlarmKind.ALERT, country="GB", staffed="Mondays, 18:00 to 21:00"),  # type: ignore[arg-type]
            cls(**one, kind=AlarmKind.ALERT, country="GB", unread=True),  # type: ignore[arg-type]
            cls(**one, kind=AlarmKind.CONCERN),  # type: ignore[arg-type]
            cls(**one, kind=AlarmKind.SOFT, country="US"),  # type: ignore[arg-type]
            cls(**one, kind=AlarmKind.NUDGE),  # type: ignore[arg-type]
        )


def _help(desk: Desk, country: Country | None, kinds: tuple[str, ...]) -> tuple[Block, ...]:
    """The lines for what it is about, at most three; the directory where we have no numbers."""
    if country is None:
        elsewhere = desk.helplines.elsewhere
        return () if elsewhere is None else (Paragraph(desk.say("resources-directory", name=elsewhere.name)),)
    wanted = dict.fromkeys((*(_LINES.get(kind, LineKind.SUICIDE) for kind in kinds), LineKind.SUICIDE))
    lines = [line for kind in wanted for line in country.of_kind(kind)][:MOST_LINES]
    return (Items(tuple(_line(desk, line) for line in lines)),) if lines else ()


def _line(desk: Desk, line: Helpline) -> str:
    say = desk.say
    channels = ", ".join(say(f"channel-{channel.value}") for channel in line.channels)
    always = "yes" if line.hours == ALWAYS else "no"
    return say("note-line", name=line.name, number=line.number, channels=channels, always=always)


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteShown:
    """A note that its member opened, with what is sealed opened too: an answer at once, never stored."""

    name: ClassVar[str] = "note-shown"

    note: Note
    reasons: Reasons | None = field(default=None, repr=False)

    def view(self, desk: Desk) -> View:
        """The note."""
        return self.note.written(desk, self.reasons)

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """Every tier, every gentle note and every nudge."""
        alert, _, concern, soft, nudge = Note.examples()
        return (
            cls(note=alert, reasons=Reasons(tier=Tier.R3, kinds=("plan", "assault", "partner-violence"))),
            cls(note=alert, reasons=Reasons(tier=Tier.R2, kinds=("child",))),
            cls(note=concern, reasons=Reasons(tier=Tier.R1, kinds=("passive",))),
            *(cls(note=soft, reasons=Reasons(tier=Tier.R0, kinds=(kind,))) for kind in sorted(SOFT_KINDS)),
            *(cls(note=nudge, reasons=Reasons(tier=Tier.R0, kinds=(kind,))) for kind in sorted(NUDGE_KINDS)),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteAnswer:
    """What follows when a member presses a button of a note."""

    name: ClassVar[str] = "note-answer"

    circle: CircleId
    message: str
    staffed: str = ""

    def view(self, desk: Desk) -> View:
        """A short word, when people are about, and where help is until then."""
        say = desk.say
        hours = say("resources-staffed", staffed=self.staffed) if self.staffed else say("resources-unstaffed")
        more = Button(say("note-more"), "resources.show", (("circle", self.circle),))
        return View(blocks=(Paragraph(say(self.message)), Quiet(hours)), rows=((more,),), notice=say("note-neutral"))

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """Each of them."""
        words = ("note-safe-kept", "note-asked", "note-nobody-else", "note-gone")
        return tuple(cls(circle=_CIRCLE, message=one, staffed="Mondays, 18:00 to 21:00") for one in words)
