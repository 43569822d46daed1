"""A case as facilitators see it. A board holds no words and no name; what is asked for holds both."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import ClassVar, Self

from core.circles.common import to_list
from core.kernel.cards import Block, Button, Desk, Items, Look, Paragraph, Quiet, Titled, View
from core.kernel.ids import CircleId, PersonId
from core.moderation.case_words import AT, CIRCLE, PERSON, quoted, when
from core.moderation.model import OF_ROOMS, Appeal, Case, CaseKind, CaseState


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
    if case.appeal is Appeal.KEPT and case.stands:
        first.append(Button(say("mod-button-judge-again"), "mod.judge", (*given, ("v", "again"))))
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
        one = cls(circle=CIRCLE, number=12, kind=CaseKind.WARN, state=CaseState.OPEN, by=PERSON, at=AT)
        kinds = tuple(replace(one, kind=kind, until=AT, done="alert", skipped="time-out ban") for kind in CaseKind)
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
        return View(title=title, blocks=tuple(blocks), rows=(*rows, (to_list(desk, case.circle),)))

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """Open with an appeal, lifted, waiting, of the room, and of somebody who erased themselves."""
        one = Case(
            circle=CIRCLE,
            number=12,
            kind=CaseKind.TIMEOUT,
            state=CaseState.OPEN,
            person=PERSON,
            by=PERSON,
            second=PERSON,
            at=AT,
            until=AT,
            appeal=Appeal.OPEN,
        )
        over = replace(one, state=CaseState.LIFTED, ended_by=PERSON, appeal=Appeal.LIFTED)
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
                circle=CIRCLE,
                number=number,
                kind=kind,
                state=CaseState.OPEN,
                person=PERSON,
                at=AT,
            )
            for number, kind in enumerate([*CaseKind] * 4, 1)
        )
        none = cls(circle=CIRCLE, person=PERSON)
        return (none, replace(none, cases=many, counting=2), replace(none, person=None, cases=many))
