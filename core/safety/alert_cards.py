"""What facilitators see of an alert. Members see none of these, and nothing of them stands in the room."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import ClassVar, Final, Self

from core.kernel.cards import Block, Button, Choice, Desk, Items, Link, Look, Paragraph, Picker, Quiet, Row, View
from core.kernel.ids import CircleId, PersonId, TextRef
from core.safety.alarm import Alarm, AlarmKind, AlarmState, Message, Outcome, Reasons, Unsent, ref_of
from core.safety.verdict import Tier

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
_CIRCLE = CircleId("0123456789ab")
_ALARM = "ba9876543210"
_AT = datetime(2026, 12, 1, 18, tzinfo=UTC)
_ANNA = PersonId("discord:100000000000000001")
_LINK = "https://example.org/archives/C0123456789/p1796000000000100"


def given_of(circle: CircleId, alarm: str) -> tuple[tuple[str, str], ...]:
    """Return what every button of an alert carries."""
    return (("circle", circle), ("a", alarm))


def kind_words(desk: Desk, kinds: tuple[str, ...]) -> tuple[str, ...]:
    """Return in plain words what was noticed, each once."""
    known = (kind if kind in KNOWN_KINDS else "other" for kind in kinds)
    return tuple(dict.fromkeys(desk.say(f"risk-{kind}") for kind in known))


def _when(desk: Desk, at: datetime) -> dict[str, object]:
    local = at.astimezone(desk.zone)
    return {"day": local.date(), "time": local.time()}


def _about(desk: Desk, person: PersonId | None, reasons: Reasons | None) -> tuple[Block, ...]:
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
        blocks.append(Quiet(say("alert-late", **_when(desk, datetime.fromisoformat(reasons.messages[0].at)))))  # type: ignore[arg-type]
    return tuple(blocks)


def _so_far(desk: Desk, alarm: Alarm, reasons: Reasons | None) -> tuple[Block, ...]:
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
        lines.append(say("alert-safe", **_when(desk, alarm.safe)))  # type: ignore[arg-type]
    if alarm.claimed_by is not None and alarm.claimed is not None:
        lines.append(say("alert-claimed", person=desk.mention(alarm.claimed_by), **_when(desk, alarm.claimed)))  # type: ignore[arg-type]
    elif alarm.stage:
        lines.append(say(f"alert-stage-{min(alarm.stage, 3)}"))
    else:
        lines.append(say("alert-unclaimed"))
    return (Items(tuple(lines)),)


def _links(desk: Desk, reasons: Reasons | None) -> tuple[Row, ...]:
    links = [one.link for one in reasons.messages if one.link] if reasons is not None else []
    return ((Link(desk.say("alert-link"), links[-1]),),) if links else ()


def _title(desk: Desk, reasons: Reasons | None) -> str:
    imminent = reasons is not None and reasons.tier is Tier.R3
    return desk.say("alert-title-R3" if imminent else "alert-title")


@dataclass(frozen=True, slots=True, kw_only=True)
class AlertBoard:
    """An alert in the facilitators' room: one message that shows how it stands. The reasons go when it is closed."""

    name: ClassVar[str] = "alert"

    circle: CircleId
    alarm: Alarm
    person: PersonId | None
    text_ref: TextRef | None

    @classmethod
    def of(cls, alarm: Alarm) -> Self:
        """Show this one."""
        return cls(circle=alarm.circle, alarm=alarm, person=alarm.person, text_ref=alarm.ref if alarm.live else None)

    def view(self, desk: Desk) -> View:
        """Who, why, what was done, and what to press."""
        say, alarm = desk.say, self.alarm
        if not alarm.live:
            return View(title=say("alert-title-closed"), blocks=(Paragraph(_closed(desk, alarm)),))
        reasons = Reasons.read(desk.texts.get(self.text_ref)) if self.text_ref else None
        given = given_of(self.circle, alarm.id)
        look = Button(say("alert-look"), "alert.look", given)
        claim = Button(say("alert-claim"), "alert.claim", given, Look.MAIN)
        return View(
            title=_title(desk, reasons),
            blocks=(*_about(desk, self.person, reasons), *_so_far(desk, alarm, reasons)),
            rows=((look,) if alarm.state is AlarmState.CLAIMED else (claim, look), *_links(desk, reasons)),
            notice=say("alert-notice"),
        )

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """As it comes, with everything that may have happened, and closed."""
        one = an_alarm()
        fay = PersonId("discord:100000000000000002")
        busy = an_alarm(stage=2, safe=_AT, unsent=Unsent.REFUSED)
        taken = an_alarm(state=AlarmState.CLAIMED, claimed_by=fay, claimed=_AT, unsent=Unsent.NOT_PUSHED)
        closed = tuple(taken.closing(outcome, fay, _AT) for outcome in Outcome)
        return tuple(map(cls.of, (one, busy, taken, *closed)))


def an_alarm(**other: object) -> Alarm:
    """Return one for examples."""
    fields: dict[str, object] = {
        "id": _ALARM,
        "circle": _CIRCLE,
        "person": _ANNA,
        "kind": AlarmKind.ALERT,
        "opened": _AT,
        "touched": _AT,
    }
    return Alarm(**(fields | other))  # type: ignore[arg-type]


def some_reasons(tier: Tier = Tier.R3) -> Reasons:
    """Return some for examples."""
    message = Message(_LINK, _AT.isoformat(), "I said goodbye to everyone.", "1/1")
    rules = ("Someone says goodbye for good.",)
    return Reasons(tier=tier, kinds=("goodbye", "plan", "new-kind"), rules=rules, messages=(message,), late=True)


def _closed(desk: Desk, alarm: Alarm) -> str:
    by = desk.mention(alarm.closed_by) if alarm.closed_by else desk.say("none")
    outcome = desk.say(f"outcome-{(alarm.outcome or Outcome.SEEN).value}")
    at = alarm.closed or alarm.touched
    return desk.say("alert-closed", person=by, outcome=outcome, **_when(desk, at))  # type: ignore[arg-type]


@dataclass(frozen=True, slots=True, kw_only=True)
class AlertOpen:
    """Everything of one alert, for a facilitator who looks at it. Never stored."""

    name: ClassVar[str] = "alert-open"

    alarm: Alarm
    reasons: Reasons | None = field(default=None, repr=False)
    note: str = ""
    mine: bool = False

    def view(self, desk: Desk) -> View:
        """The words and the rules too; how to close it."""
        say, alarm = desk.say, self.alarm
        given = given_of(alarm.circle, alarm.id)
        blocks: list[Block] = [Paragraph(say(self.note))] if self.note else []
        blocks += _about(desk, alarm.person, self.reasons)
        if self.reasons is not None:
            blocks += [
                Paragraph("\n".join(f"> {part}" for part in one.text.splitlines())) for one in self.reasons.messages
            ]
            blocks.append(Quiet(say("alert-rules", rules=" ".join(self.reasons.rules))))
        if not alarm.live:
            return View(title=say("alert-title-closed"), blocks=(*blocks, Paragraph(_closed(desk, alarm))))
        concern = alarm.kind is AlarmKind.CONCERN
        if not concern:
            blocks += _so_far(desk, alarm, self.reasons)
            blocks.append(Quiet(say("alert-how-to-close")))
        outcomes = tuple(
            Choice(say(f"outcome-{one.value}"), one.value) for one in Outcome if concern or one is not Outcome.SEEN
        )
        rows: list[Row] = [Picker("o", say("alert-close"), "alert.close", choices=outcomes, given=given)]
        if not concern and self.mine:
            rows.append((Button(say("alert-release"), "alert.release", given),))
        elif not concern:
            over = (("over", "1"),) if alarm.state is AlarmState.CLAIMED else ()
            label = say("alert-take-over" if over else "alert-claim")
            rows.append((Button(label, "alert.claim", (*given, *over), Look.MAIN),))
        title = say("concern-title") if concern else _title(desk, self.reasons)
        return View(title=title, blocks=tuple(blocks), rows=(*rows, *_links(desk, self.reasons)))

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """One's own, somebody else's, a concern, a closed one, and one whose words are gone."""
        fay = PersonId("discord:100000000000000002")
        taken = an_alarm(state=AlarmState.CLAIMED, claimed_by=fay, claimed=_AT)
        return (
            cls(alarm=taken, reasons=some_reasons(), mine=True, note="alert-yours"),
            cls(alarm=taken, reasons=some_reasons(), note="alert-taken"),
            cls(alarm=an_alarm(kind=AlarmKind.CONCERN), reasons=some_reasons(Tier.R1)),
            cls(alarm=taken.closing(Outcome.FALSE_ALARM, fay, _AT)),
            cls(alarm=an_alarm()),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class AlertCall:
    """A private word to a facilitator that an alert waits. It says whose only where the room must not know."""

    name: ClassVar[str] = "alert-call"

    circle: CircleId
    circle_name: str
    alarm: str
    person: PersonId | None = None
    text_ref: TextRef | None = None
    """What a facilitator wrote themselves goes to the others in private, with its reasons."""
    drill: bool = False

    def view(self, desk: Desk) -> View:
        """That it waits, and the buttons to take it."""
        say, given = desk.say, given_of(self.circle, self.alarm)
        words = "alert-call-drill" if self.drill else "alert-call-colleague" if self.text_ref else "alert-call"
        blocks: list[Block] = [Paragraph(say(words, circle=self.circle_name))]
        if self.text_ref is not None:
            blocks += _about(desk, self.person, Reasons.read(desk.texts.get(self.text_ref)))
        claim = Button(say("alert-claim"), "alert.claim", given, Look.MAIN)
        look = () if self.drill else (Button(say("alert-look"), "alert.look", given),)
        return View(blocks=tuple(blocks), rows=((claim, *look),), notice=say("alert-notice"))

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """As usual, about a colleague, and in a drill."""
        one = cls(circle=_CIRCLE, circle_name="Evening circle", alarm=_ALARM)
        colleague = cls(
            circle=_CIRCLE, circle_name="Evening circle", alarm=_ALARM, person=_ANNA, text_ref=ref_of(_ALARM)
        )
        return (one, colleague, cls(circle=_CIRCLE, circle_name="Evening circle", alarm=_ALARM, drill=True))


@dataclass(frozen=True, slots=True, kw_only=True)
class AlertWord:
    """A new message in the facilitators' room beside an alert: nobody took it, there is more, they ask for someone."""

    name: ClassVar[str] = "alert-word"

    circle: CircleId
    alarm: str
    """Empty where there is nothing for facilitators to look at."""
    person: PersonId | None
    word: str
    live: bool = True

    def view(self, desk: Desk) -> View:
        """One sentence, and the buttons."""
        say, given = desk.say, given_of(self.circle, self.alarm)
        who = desk.mention(self.person) if self.person else say("none")
        look = Button(say("alert-look"), "alert.look", given)
        buttons = (Button(say("alert-claim"), "alert.claim", given, Look.MAIN), look) if self.live else (look,)
        rows = (buttons,) if self.alarm else ()
        return View(blocks=(Paragraph(say(self.word, person=who)),), rows=rows, notice=say("alert-notice"))

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """Each of them."""
        words = (
            "alert-still-1",
            "alert-still-2",
            "alert-still-3",
            "alert-more",
            "alert-worse",
            "alert-back",
            "alert-asked",
        )
        every = tuple(cls(circle=_CIRCLE, alarm=_ALARM, person=_ANNA, word=one) for one in words)
        return (*every, cls(circle=_CIRCLE, alarm="", person=_ANNA, word="alert-asked"))


@dataclass(frozen=True, slots=True, kw_only=True)
class AlertGone:
    """An alert that was kept long enough, or whose member erased everything."""

    name: ClassVar[str] = "alert-gone"

    def view(self, desk: Desk) -> View:
        """Say so."""
        return View(blocks=(Quiet(desk.say("alert-gone")),))

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """One."""
        return (cls(),)


@dataclass(frozen=True, slots=True, kw_only=True)
class DrillBoard:
    """A drill in the facilitators' room."""

    name: ClassVar[str] = "alert-drill"

    circle: CircleId
    alarm: Alarm

    def view(self, desk: Desk) -> View:
        """What it is for; afterwards how long it took."""
        say, took = desk.say, self.alarm.took()
        if took is not None and self.alarm.claimed_by is not None:
            told = say("drill-taken", person=desk.mention(self.alarm.claimed_by), minutes=minutes(took))
        elif not self.alarm.live:
            told = say("drill-missed")
        else:
            claim = Button(say("alert-claim"), "alert.claim", given_of(self.circle, self.alarm.id), Look.MAIN)
            return View(
                title=say("drill-title"),
                blocks=(Paragraph(say("drill-about")),),
                rows=((claim,),),
                notice=say("alert-notice"),
            )
        return View(title=say("drill-title"), blocks=(Paragraph(told),))

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """Waiting, taken, and missed."""
        fay = PersonId("discord:100000000000000002")
        one = an_alarm(kind=AlarmKind.DRILL, person=None)
        taken = an_alarm(kind=AlarmKind.DRILL, person=None, claimed_by=fay, claimed=_AT + timedelta(minutes=2))
        states = (one, taken.closing(Outcome.SEEN, fay, _AT), one.closing(Outcome.SEEN, None, _AT))
        return tuple(cls(circle=_CIRCLE, alarm=state) for state in states)


def minutes(took: timedelta) -> int:
    """Return whole minutes, begun ones too."""
    return max(1, -(-int(took.total_seconds()) // 60))


@dataclass(frozen=True, slots=True, kw_only=True)
class DutyCard:
    """Who is on duty, and how many alerts each took in the last thirty days."""

    name: ClassVar[str] = "duty"

    circle: CircleId
    on: tuple[PersonId, ...] = ()
    taken: tuple[tuple[PersonId, int], ...] = ()
    me: bool = False
    note: str = ""

    def view(self, desk: Desk) -> View:
        """The list, and a button to begin or to end."""
        say = desk.say
        blocks: list[Block] = [Paragraph(say(self.note))] if self.note else []
        names = ", ".join(map(desk.mention, self.on))
        blocks.append(Paragraph(say("duty-on-now", people=names) if names else say("duty-nobody")))
        if self.taken:
            blocks.append(
                Items(tuple(say("duty-taken", person=desk.mention(who), count=many) for who, many in self.taken))
            )
        blocks.append(Quiet(say("duty-means")))
        here = (("circle", self.circle),)
        button = Button(say("duty-end"), "duty.off", here) if self.me else Button(say("duty-begin"), "duty.on", here)
        return View(title=say("duty-title"), blocks=tuple(blocks), rows=((button,),))

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """Nobody, and two people."""
        fay = PersonId("discord:100000000000000002")
        return (
            cls(circle=_CIRCLE, note="duty-ended"),
            cls(circle=_CIRCLE, on=(fay, _ANNA), taken=((fay, 3), (_ANNA, 1)), me=True, note="duty-begun"),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class FacilitatorWord:
    """A short private word to a facilitator: a debrief, the start of a drill, something that is not possible."""

    name: ClassVar[str] = "alert-told"

    word: str
    minutes: int = 0

    def view(self, desk: Desk) -> View:
        """One paragraph."""
        return View(blocks=(Paragraph(desk.say(self.word, minutes=self.minutes)),))

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """Each of them."""
        words = (
            "debrief",
            "drill-begun",
            "drill-before",
            "drill-running",
            "drill-thanks",
            "alert-own",
            "alert-gone",
            "alert-days",
        )
        return tuple(cls(word=one, minutes=3) for one in words)
