"""What facilitators do with a report: look at it, open a case, close it with a word."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Any, ClassVar, Self

from core.circles.common import to_list
from core.circles.life import audited
from core.circles.model import Circle, Here
from core.kernel.cards import Block, Button, Desk, Link, Paragraph, Quiet, Row, View
from core.kernel.decision import Action, Decision, Show, Who, show
from core.kernel.events import Act
from core.kernel.ids import CircleId, PersonId, TextRef
from core.kernel.moment import Moment
from core.moderation.case_words import quoted
from core.moderation.changes import ReportSaved
from core.moderation.model import Report, ReportState

OUTCOMES = ("spoke", "nothing", "known", "above")
"""The words that a report can be closed with; what they say is in the wording."""
KINDS = ("warn", "note", "timeout", "remove", "ban")


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportDeskSnapshot:
    """The report that is named, with its words. ``facilitator``: it is about one, so facilitators see nothing."""

    here: Here
    report: Report | None = None
    text: str = field(default="", repr=False)

    @property
    def circle(self) -> Circle:
        """The circle that is acted on."""
        return self.here.circle


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportCard:
    """One report to a facilitator who asks. Never stored."""

    name: ClassVar[str] = "report-desk"

    report: Report
    cases: bool = False
    """Whether to offer the kinds of cases."""
    text: str = field(default="", repr=False)

    def view(self, desk: Desk) -> View:
        """What was said, about whom, and what can be done."""
        say, report = desk.say, self.report
        given = (("circle", report.circle), ("r", report.id))
        blocks: list[Block] = [Paragraph(quoted(self.text) if self.text else say("report-words-gone"))]
        if report.about is not None:
            blocks.append(Paragraph(say("report-person", person=desk.mention(report.about))))
        state = say(f"report-outcome-{report.outcome}") if report.outcome else say(f"report-state-{report.state.value}")
        blocks += [Quiet(state), Quiet(say("report-do-not-ask"))]
        rows: list[Row] = []
        if report.link:
            rows.append((Link(say("report-link"), report.link),))
        if self.cases and report.about is not None:
            who = (("circle", report.circle), ("member", report.about))
            rows.append(tuple(Button(say(f"mod-title-{kind}"), f"mod.{kind}", who) for kind in KINDS))
        elif report.about is not None:
            rows.append((Button(say("report-button-case"), "report.case", given),))
        if report.state is not ReportState.CLOSED:
            rows.append(
                tuple(Button(say(f"report-close-{word}"), "report.close", (*given, ("w", word))) for word in OUTCOMES)
            )
        undo = (Button(say("review-undo"), "report.reopen", given),) if report.state is ReportState.CLOSED else ()
        rows.append((*undo, to_list(desk, report.circle)))
        return View(title=say("report-notice-title"), blocks=tuple(blocks), rows=tuple(rows))

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """Open, with the kinds of cases, and closed."""
        report = Report(
            id="0123456789ab",
            circle=CircleId("0123456789ab"),
            state=ReportState.OPEN,
            at=datetime(2026, 12, 1, 18, tzinfo=UTC),
            about=PersonId("discord:100000000000000001"),
            link="https://example.org/1",
            text=TextRef("0123456789ab"),
        )
        one = cls(report=report, text="It happened on Monday.")
        closed = tuple(replace(one, report=replace(report, state=ReportState.CLOSED, outcome=it)) for it in OUTCOMES)
        noted = replace(one, report=replace(report, state=ReportState.CASE), cases=True)
        return (one, noted, replace(one, report=replace(report, about=None, link="")), *closed)


@dataclass(frozen=True, slots=True)
class ReportGone:
    """The report is not there, or not for whoever asks."""

    name: ClassVar[str] = "report-gone"

    def view(self, desk: Desk) -> View:
        """Say so."""
        return View(blocks=(Paragraph(desk.say("report-not-there")),))

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """One."""
        return (cls(),)


def _seen(snapshot: ReportDeskSnapshot, act: Act) -> Report | None:
    """The report, unless it is about whoever asks: they may have become a facilitator since."""
    report = snapshot.report
    return None if report is None or report.about == act.actor.person else report


def decide_look(snapshot: ReportDeskSnapshot, act: Act, moment: Moment) -> Decision:
    """Show a report with its words."""
    report = _seen(snapshot, act)
    return show(ReportGone() if report is None else ReportCard(report=report, text=snapshot.text))


def decide_case(snapshot: ReportDeskSnapshot, act: Act, moment: Moment) -> Decision:
    """Offer the kinds of cases for whom it is about."""
    report = _seen(snapshot, act)
    if report is None or report.about is None:
        return show(ReportGone())
    noted = replace(report, state=ReportState.CASE) if report.state is ReportState.OPEN else report
    card = ReportCard(report=noted, text=snapshot.text, cases=True)
    return Decision(
        reply=Show(card, replace=True),
        changes=(ReportSaved(noted), audited(snapshot.circle, act, moment, report.id)),
    )


def decide_close(snapshot: ReportDeskSnapshot, act: Act, moment: Moment) -> Decision:
    """Close it with a word."""
    report, word = _seen(snapshot, act), act.given.get("w", "")
    if report is None or word not in OUTCOMES:
        return show(ReportGone())
    if report.state is ReportState.CLOSED:
        return show(ReportCard(report=report, text=snapshot.text))
    closed = replace(report, state=ReportState.CLOSED, outcome=word, closed_by=act.actor.person, closed_at=moment.now)
    return Decision(
        reply=Show(ReportCard(report=closed, text=snapshot.text), replace=True),
        changes=(ReportSaved(closed), audited(snapshot.circle, act, moment, report.id)),
    )


def decide_reopen(snapshot: ReportDeskSnapshot, act: Act, moment: Moment) -> Decision:
    """Take a closing back."""
    report = _seen(snapshot, act)
    if report is None:
        return show(ReportGone())
    if report.state is not ReportState.CLOSED:
        return show(ReportCard(report=report, text=snapshot.text), replace=True)
    back = replace(report, state=ReportState.OPEN, outcome="", closed_by=None, closed_at=None)
    return Decision(
        reply=Show(ReportCard(report=back, text=snapshot.text), replace=True),
        changes=(ReportSaved(back), audited(snapshot.circle, act, moment, report.id)),
    )


_F, _S = Who.FACILITATOR, ReportDeskSnapshot
ACTIONS: tuple[Action[Any], ...] = (
    Action(name="report.look", who=_F, needs=_S, decide=decide_look),
    Action(name="report.case", who=_F, needs=_S, decide=decide_case, durable=True),
    Action(name="report.close", who=_F, needs=_S, decide=decide_close, durable=True),
    Action(name="report.reopen", who=_F, needs=_S, decide=decide_reopen, durable=True),
)
