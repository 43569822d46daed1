"""What facilitators see of a case. A board holds no words and no name; what a facilitator asks for holds both."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import ClassVar, Self

from core.kernel.asks import Field, Form
from core.kernel.cards import Block, Button, Desk, Items, Look, Paragraph, Quiet, Row, Titled, View
from core.kernel.ids import CircleId, PersonId, TextRef
from core.moderation.durations import parts
from core.moderation.model import KEEPS_OUT, OF_ROOMS, Appeal, Case, CaseKind, CaseState

MOST_REASON = 1_000
_CIRCLE = CircleId("0123456789ab")
_PERSON = PersonId("discord:100000000000000001")
_AT = datetime(2026, 12, 1, 18, tzinfo=UTC)


def lasting(desk: Desk, seconds: int) -> str:
    """How long, in words; no end for 0."""
    if not seconds:
        return desk.say("mod-no-end")
    count, unit = parts(timedelta(seconds=seconds))
    return desk.say("mod-span", count=count, unit=unit)


def quoted(text: str) -> str:
    """Somebody's words as a quotation."""
    return "\n".join(f"> {line}" for line in text.splitlines())


def when(desk: Desk, moment: datetime) -> str:
    """A moment on the reader's wall."""
    return desk.say("mod-instant", at=moment)


@dataclass(frozen=True, slots=True, kw_only=True)
class ModSaid:
    """One sentence to a facilitator: what went wrong, or what was done."""

    name: ClassVar[str] = "mod-said"

    note: str
    number: int = 0
    circle: CircleId | None = None

    def view(self, desk: Desk) -> View:
        """The sentence, and a way to the case if there is one."""
        rows: tuple[Row, ...] = ()
        if self.number and self.circle is not None:
            given = (("circle", self.circle), ("n", str(self.number)))
            rows = ((Button(desk.say("mod-button-case"), "mod.case", given),),)
        return View(blocks=(Paragraph(desk.say(self.note, number=self.number)),), rows=rows)

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """Every sentence there is."""
        return (*(cls(note=note) for note in SAID), cls(note="mod-done-case", number=12, circle=_CIRCLE))


SAID = (
    "mod-whom",
    "mod-not-yourself",
    "mod-not-facilitator",
    "mod-not-administrator",
    "mod-not-bot",
    "mod-not-here",
    "mod-duration-unread",
    "mod-duration-long",
    "mod-duration-short",
    "mod-pause-unread",
    "mod-reason-long",
    "mod-draft-gone",
    "mod-cancelled",
    "mod-no-case",
    "mod-over-already",
    "mod-nothing-locked",
    "mod-nothing-to-lift",
    "mod-not-alone",
    "mod-somebody-else",
    "mod-no-appeal",
    "mod-retold",
    "mod-fade-unread",
    "mod-wide-administrators",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ModPreview:
    """What will happen and what the person will read, before anything is done."""

    name: ClassVar[str] = "mod-preview"

    circle: CircleId
    circle_name: str
    kind: CaseKind
    person: PersonId | None = None
    seconds: int = 0
    pause: int = 0
    wide: bool = False
    two: bool = False
    replaces: int = 0
    warnings: int = 0
    reason: str = field(default="", repr=False)

    def view(self, desk: Desk) -> View:
        """What, how long, the words that are sent, and yes or no."""
        say, here = desk.say, (("circle", self.circle),)
        who = desk.mention(self.person) if self.person is not None else ""
        blocks: list[Block] = [Paragraph(say(f"mod-will-{self.kind.value}", person=who))]
        if self.kind is CaseKind.SLOWMODE:
            blocks.append(Paragraph(say("mod-will-pause", span=lasting(desk, self.pause))))
        if self.kind not in (CaseKind.WARN, CaseKind.NOTE):
            blocks.append(Paragraph(say("mod-will-last", span=lasting(desk, self.seconds))))
        if self.kind in (CaseKind.TIMEOUT, *KEEPS_OUT, CaseKind.LOCK):
            reach = "wide" if self.wide else "circle"
            blocks.append(Quiet(say(f"mod-how-{self.kind.value}", platform=desk.platform.value, reach=reach)))
        if self.replaces:
            blocks.append(Paragraph(say("mod-replaces", number=self.replaces)))
        if self.two:
            blocks.append(Paragraph(say("mod-needs-two")))
        if self.kind is CaseKind.NOTE:
            blocks.append(Paragraph(quoted(self.reason)))
        elif self.person is not None:
            notice = ModNotice(
                circle=self.circle, circle_name=self.circle_name, number=0, kind=self.kind, seconds=self.seconds
            )
            told = "\n".join(notice.lines(desk, self.reason))
            blocks += [Titled(say("mod-they-read"), quoted(told))]
            blocks.append(Quiet(say("mod-warnings", count=self.warnings)))
        elif self.reason:
            blocks.append(Paragraph(quoted(self.reason)))
        rows: list[Row] = [
            (
                Button(say("mod-button-do"), "mod.do", here, Look.DANGER if self.kind in KEEPS_OUT else Look.MAIN),
                Button(say("mod-button-reason"), "mod.reason", here),
                Button(say("mod-button-cancel"), "mod.cancel", here),
            )
        ]
        return View(title=say(f"mod-title-{self.kind.value}"), blocks=tuple(blocks), rows=tuple(rows))

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """One of each kind, and a ban with everything to say."""
        kinds = tuple(
            cls(
                circle=_CIRCLE,
                circle_name="Evening circle",
                kind=kind,
                person=None if kind in OF_ROOMS else _PERSON,
                seconds=3600,
                pause=30,
                reason="Please let others finish.",
            )
            for kind in CaseKind
        )
        return (*kinds, replace(kinds[4], wide=True, two=True, replaces=3, warnings=2, seconds=0, reason=""))


@dataclass(frozen=True, slots=True, kw_only=True)
class ReasonForm:
    """The words for what is about to happen, or new words for a case."""

    name: ClassVar[str] = "mod-reason-form"

    circle: CircleId
    number: int = 0
    value: str = field(default="", repr=False)

    def form(self, desk: Desk) -> Form:
        """One field."""
        say = desk.say
        given = (("circle", self.circle), *((("n", str(self.number)),) if self.number else ()))
        return Form(
            title=say("mod-reason-title"),
            submit=say("mod-reason-submit"),
            action="mod.amended" if self.number else "mod.reasoned",
            given=given,
            fields=(
                Field(
                    name="reason",
                    label=say("mod-reason-field"),
                    long=True,
                    most=MOST_REASON,
                    value=self.value,
                    hint=say("mod-reason-hint"),
                ),
            ),
        )

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """For something new, and for a case."""
        return (cls(circle=_CIRCLE), cls(circle=_CIRCLE, number=12, value="Please let others finish."))


@dataclass(frozen=True, slots=True, kw_only=True)
class ModNotice:
    """What the person is told in private. The reason is kept encrypted and read when it is sent."""

    name: ClassVar[str] = "mod-notice"

    circle: CircleId
    circle_name: str
    number: int
    kind: CaseKind
    seconds: int = 0
    until: datetime | None = None
    text_ref: TextRef | None = None
    again: bool = False

    def lines(self, desk: Desk, reason: str) -> tuple[str, ...]:
        """The words as they stand in the message and in its preview."""
        say = desk.say
        said = [say(f"mod-told-{self.kind.value}", circle=self.circle_name)]
        if self.again:
            said = [say("mod-told-again", circle=self.circle_name, number=self.number)]
        elif self.until is not None:
            said.append(say("mod-told-until", until=when(desk, self.until)))
        elif self.kind in (CaseKind.TIMEOUT, *KEEPS_OUT):
            said.append(say("mod-told-lasts", span=lasting(desk, self.seconds)))
        if reason:
            said += [say("mod-told-reason"), *reason.splitlines()]
        return (*said, say("mod-told-appeal"))

    def view(self, desk: Desk) -> View:
        """What was decided, why, until when, and how to ask for another look. Discreet readers press to read."""
        say = desk.say
        given = (("circle", self.circle), ("n", str(self.number)))
        appeal = Button(say("mod-button-appeal"), "mod.appeal", given)
        help_ = Button(say("menu-resources"), "resources.show", (("circle", self.circle),))
        if desk.discreet:
            read = Button(say("mod-button-read"), "mod.read", given, Look.MAIN)
            return View(blocks=(Paragraph(say("mod-told-discreet")),), rows=((read,),), notice=say("mod-notice"))
        text = desk.texts.get(self.text_ref, "") if self.text_ref else ""
        blocks = tuple(Paragraph(line) for line in self.lines(desk, text) if line)
        return View(blocks=blocks, rows=((appeal, help_),), notice=say("mod-notice"))

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """One of each kind that is told."""
        kinds = (CaseKind.WARN, CaseKind.TIMEOUT, CaseKind.REMOVE, CaseKind.BAN)
        made = tuple(
            cls(
                circle=_CIRCLE,
                circle_name="Evening circle",
                number=12,
                kind=kind,
                until=_AT if kind is CaseKind.TIMEOUT else None,
                text_ref=TextRef("0123456789ab"),
            )
            for kind in kinds
        )
        return (*made, replace(made[0], again=True))


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticeOpened:
    """The same, to a discreet reader who pressed to read it. Never stored."""

    name: ClassVar[str] = "mod-notice-opened"

    notice: ModNotice
    reason: str = field(default="", repr=False)

    def view(self, desk: Desk) -> View:
        """The words, and how to ask for another look."""
        notice = self.notice
        given = (("circle", notice.circle), ("n", str(notice.number)))
        appeal = Button(desk.say("mod-button-appeal"), "mod.appeal", given)
        lines = notice.lines(desk, self.reason)
        return View(blocks=tuple(Paragraph(line) for line in lines if line), rows=((appeal,),))

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """One."""
        return (cls(notice=ModNotice.examples()[0], reason="Please let others finish."),)


@dataclass(frozen=True, slots=True, kw_only=True)
class ModOver:
    """What the person is told when it is over, or when an appeal was decided."""

    name: ClassVar[str] = "mod-over"

    circle: CircleId
    circle_name: str
    kind: CaseKind
    how: str
    """``ended``, ``lifted``, ``appeal-kept`` or ``appeal-lifted``."""

    def view(self, desk: Desk) -> View:
        """One or two sentences, and the way back in."""
        say = desk.say
        if desk.discreet:
            return View(blocks=(Paragraph(say("mod-over-discreet")),), notice=say("mod-notice"))
        blocks: list[Block] = [Paragraph(say(f"mod-over-{self.how}", circle=self.circle_name, kind=self.kind.value))]
        rows: tuple[Row, ...] = ()
        if self.kind in KEEPS_OUT and self.how != "appeal-kept":
            blocks.append(Paragraph(say("mod-over-back")))
            rows = ((Button(say("join-button"), "join.show", (("circle", self.circle),)),),)
        return View(blocks=tuple(blocks), rows=rows, notice=say("mod-notice"))

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """Every way in which something ends."""
        hows = ("ended", "lifted", "appeal-kept", "appeal-lifted")
        kinds = (CaseKind.WARN, CaseKind.TIMEOUT, CaseKind.REMOVE)
        return tuple(
            cls(circle=_CIRCLE, circle_name="Evening circle", kind=kind, how=how) for how in hows for kind in kinds
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class ModAlert:
    """Something about a case that facilitators must hear of: a new message beside its board. Names no member."""

    name: ClassVar[str] = "mod-alert"

    circle: CircleId
    number: int
    what: str
    """``untold``, ``appeal``, ``dropped``, or ``hand-`` and ``lift-`` with a kind: what people must do themselves."""

    def view(self, desk: Desk) -> View:
        """What it is, and a way to the case."""
        say = desk.say
        given = (("circle", self.circle), ("n", str(self.number)))
        button = Button(say("mod-button-case"), "mod.case", given, Look.MAIN)
        return View(
            title=say("mod-case-number", number=self.number),
            blocks=(Paragraph(say(f"mod-alert-{self.what}", platform=desk.platform.value)),),
            rows=((button,),),
            notice=say("mod-case-number", number=self.number),
        )

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """All of them."""
        hands = [f"hand-{kind}" for kind in ("timeout", "remove", "ban", "slowmode", "lock")]
        lifts = [f"lift-{kind}" for kind in ("timeout", "remove", "ban", "slowmode", "lock")]
        return tuple(cls(circle=_CIRCLE, number=12, what=what) for what in ("untold", "appeal", *hands, *lifts))


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomSays:
    """What the circle's room is told when it slows down, rests or opens again."""

    name: ClassVar[str] = "room-says"

    what: str
    """``slowmode``, ``lock``, ``slowmode-over`` or ``lock-over``."""
    seconds: int = 0

    def view(self, desk: Desk) -> View:
        """One kind sentence; nobody is named."""
        return View(blocks=(Paragraph(desk.say(f"room-{self.what}", span=lasting(desk, self.seconds))),))

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """All four."""
        return tuple(cls(what=what, seconds=30) for what in ("slowmode", "lock", "slowmode-over", "lock-over"))


def state_lines(desk: Desk, case: Case) -> list[str]:
    """Where a case stands, what the platform did of it, and what it could not."""
    say = desk.say
    state = say(f"mod-state-{case.state.value}")
    if case.stands and case.until is not None:
        state = say("mod-state-until", until=when(desk, case.until))
    lines = [state]
    if case.done:
        lines.append(say(f"mod-done-{case.done}"))
    lines += [say(f"ladder-not-{name}") for name in case.skipped.split()]
    if case.told:
        lines.append(say("mod-untold-line"))
    if case.appeal is not Appeal.NONE:
        lines.append(say(f"mod-appeal-{case.appeal.value}"))
    return lines


def case_buttons(desk: Desk, case: Case) -> tuple[tuple[Button, ...], ...]:
    """What a facilitator can do with a case."""
    say, given = desk.say, (("circle", case.circle), ("n", str(case.number)))
    first: list[Button] = []
    if case.state is CaseState.WAITING:
        first.append(Button(say("mod-button-confirm"), "mod.confirm", (*given, ("v", "yes")), Look.DANGER))
        first.append(Button(say("mod-button-refuse"), "mod.confirm", (*given, ("v", "no"))))
    if case.stands:
        first.append(Button(say("mod-button-lift"), "mod.lift", given))
    first.append(Button(say("mod-button-amend"), "mod.amend", given))
    if case.person is not None or case.kind in OF_ROOMS:
        first.append(Button(say("mod-button-history"), "mod.history", given))
    if case.appeal is not Appeal.OPEN:
        return (tuple(first),)
    judge = (
        Button(say("mod-button-judge-keep"), "mod.judge", (*given, ("v", "keep"))),
        Button(say("mod-button-judge-lift"), "mod.judge", (*given, ("v", "lift")), Look.MAIN),
    )
    return (tuple(first), judge)


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseBoard:
    """A case in the facilitators' room. It follows what becomes of it. Whom it is about stands behind a button."""

    name: ClassVar[str] = "case-board"

    circle: CircleId
    number: int
    kind: CaseKind
    state: CaseState
    by: PersonId | None = None
    at: datetime
    until: datetime | None = None
    done: str = ""
    skipped: str = ""
    told: str = ""
    appeal: Appeal = Appeal.NONE

    @classmethod
    def of(cls, case: Case) -> Self:
        """The board of a case."""
        return cls(
            circle=case.circle,
            number=case.number,
            kind=case.kind,
            state=case.state,
            by=case.by,
            at=case.at,
            until=case.until,
            done=case.done,
            skipped=case.skipped,
            told=case.told,
            appeal=case.appeal,
        )

    def _case(self) -> Case:
        return Case(
            circle=self.circle,
            number=self.number,
            kind=self.kind,
            state=self.state,
            at=self.at,
            until=self.until,
            done=self.done,
            skipped=self.skipped,
            told=self.told,
            appeal=self.appeal,
        )

    def view(self, desk: Desk) -> View:
        """What kind of case it is, who acted, and where it stands."""
        say, case = desk.say, self._case()
        by = desk.mention(self.by) if self.by is not None else say("mod-nobody")
        blocks: list[Block] = [
            Paragraph(say(f"mod-was-{self.kind.value}", by=by)),
            Items(tuple(state_lines(desk, case))),
        ]
        given = (("circle", self.circle), ("n", str(self.number)))
        show = Button(say("mod-button-case"), "mod.case", given, Look.MAIN)
        first, *rest = case_buttons(desk, case)
        title = say("mod-case-number", number=self.number)
        return View(title=title, blocks=tuple(blocks), rows=((show, *first), *rest), notice=title)

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """Every kind, every state, and an appeal."""
        one = cls(circle=_CIRCLE, number=12, kind=CaseKind.WARN, state=CaseState.OPEN, by=_PERSON, at=_AT)
        kinds = tuple(replace(one, kind=kind, until=_AT, done="alert", skipped="time-out ban") for kind in CaseKind)
        states = tuple(replace(one, kind=CaseKind.BAN, state=state, by=None) for state in CaseState)
        appeals = tuple(replace(one, appeal=appeal, told="dm-closed") for appeal in Appeal)
        return (*kinds, *states, *appeals)


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseCard:
    """One case with its words, to a facilitator who asks. Never stored."""

    name: ClassVar[str] = "case"

    case: Case
    note: str = ""
    reason: str = field(default="", repr=False)
    appeal: str = field(default="", repr=False)

    def view(self, desk: Desk) -> View:
        """Whom it is about, why, where it stands, and what can be done."""
        say, case = desk.say, self.case
        by = desk.mention(case.by) if case.by is not None else say("mod-nobody")
        note: tuple[Block, ...] = (Paragraph(say(self.note)),) if self.note else ()
        blocks: list[Block] = [*note, Paragraph(say(f"mod-was-{case.kind.value}", by=by))]
        if case.person is not None:
            blocks.append(Paragraph(say("mod-about", person=desk.mention(case.person))))
        elif case.kind not in OF_ROOMS:
            blocks.append(Paragraph(say("mod-about-erased")))
        if self.reason:
            blocks.append(Paragraph(quoted(self.reason)))
        blocks.append(Items((when(desk, case.at), *state_lines(desk, case))))
        if case.second is not None:
            blocks.append(Quiet(say("mod-second", person=desk.mention(case.second))))
        if case.ended_by is not None:
            blocks.append(Quiet(say("mod-ended-by", person=desk.mention(case.ended_by))))
        if self.appeal:
            blocks.append(Titled(say("mod-appeal-words"), quoted(self.appeal)))
        blocks.append(Quiet(say("mod-only-you")))
        title = say("mod-case-number", number=case.number)
        rows = case_buttons(desk, case)
        if self.note == "mod-amended" and case.person is not None and case.kind is not CaseKind.NOTE:
            given = (("circle", case.circle), ("n", str(case.number)))
            rows = (*rows, (Button(say("mod-button-retell"), "mod.retell", given),))
        return View(title=title, blocks=tuple(blocks), rows=rows)

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """Open with an appeal, lifted, waiting, of the room, and of somebody who erased themselves."""
        one = Case(
            circle=_CIRCLE,
            number=12,
            kind=CaseKind.TIMEOUT,
            state=CaseState.OPEN,
            person=_PERSON,
            by=_PERSON,
            second=_PERSON,
            at=_AT,
            until=_AT,
            appeal=Appeal.OPEN,
        )
        over = replace(one, state=CaseState.LIFTED, ended_by=_PERSON, appeal=Appeal.LIFTED)
        return (
            cls(case=one, reason="Please let others finish.", appeal="It was the lag."),
            cls(case=over, note="mod-lifted"),
            cls(case=one, note="mod-amended"),
            cls(case=replace(one, kind=CaseKind.BAN, state=CaseState.WAITING, appeal=Appeal.NONE)),
            cls(case=replace(one, kind=CaseKind.LOCK, person=None, appeal=Appeal.NONE)),
            cls(case=replace(one, person=None, by=None, kind=CaseKind.WARN, appeal=Appeal.NONE)),
        )


_MOST_LISTED = 15


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseHistory:
    """All cases of one person, or of the room, to a facilitator who asks. Counts and dates; the words stay behind."""

    name: ClassVar[str] = "case-history"

    circle: CircleId
    person: PersonId | None = None
    cases: tuple[Case, ...] = ()
    """The newest first."""
    counting: int = 0
    """Warnings that still count."""
    fade_days: int = 90

    def view(self, desk: Desk) -> View:
        """How often what happened, a line for each, and the newest to open."""
        say = desk.say
        who = desk.mention(self.person) if self.person is not None else ""
        head = say("mod-history-of", person=who) if who else say("mod-history-room")
        if not self.cases:
            return View(title=say("mod-history-title"), blocks=(Paragraph(head), Paragraph(say("mod-history-none"))))
        counts = tuple(
            say("mod-history-count", kind=say(f"mod-kind-{kind.value}"), count=count)
            for kind in CaseKind
            if (count := sum(one.kind is kind for one in self.cases))
        )
        lines = tuple(
            say(
                "mod-history-line",
                number=one.number,
                kind=say(f"mod-kind-{one.kind.value}"),
                day=one.at.astimezone(desk.zone).date(),
                state=say(f"mod-state-{one.state.value}"),
            )
            for one in self.cases[:_MOST_LISTED]
        )
        blocks: list[Block] = [Paragraph(head), Items(counts), Items(lines)]
        if any(one.kind is CaseKind.WARN for one in self.cases):
            blocks.append(Quiet(say("mod-history-warnings", count=self.counting, days=self.fade_days)))
        blocks.append(Quiet(say("mod-only-you")))
        buttons = tuple(
            Button(
                say("mod-case-number", number=one.number),
                "mod.case",
                (("circle", self.circle), ("n", str(one.number))),
            )
            for one in self.cases[:5]
        )
        return View(title=say("mod-history-title"), blocks=tuple(blocks), rows=(buttons,))

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """Nothing, and a long list."""
        many = tuple(
            Case(
                circle=_CIRCLE,
                number=number,
                kind=kind,
                state=CaseState.OPEN,
                person=_PERSON,
                at=_AT,
            )
            for number, kind in enumerate([*CaseKind] * 4, 1)
        )
        none = cls(circle=_CIRCLE, person=_PERSON)
        return (none, replace(none, cases=many, counting=2), replace(none, person=None, cases=many))
