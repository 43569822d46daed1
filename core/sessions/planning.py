"""Plan a session: once or as a series. What was typed waits in a draft until the facilitator agrees."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Final

from core.circles.changes import DraftSaved
from core.kernel.changes import Change
from core.kernel.decision import AskFor, Decision, Show, show
from core.kernel.events import Act
from core.kernel.moment import Moment
from core.schedule.parsing import parse_clock, parse_day, parse_weekdays
from core.schedule.rules import Rule, RuleRefused, Weekday, every_week, nth_weekday
from core.schedule.slots import moment as moment_of
from core.sessions.cards import SessionNote
from core.sessions.changes import SessionSaved
from core.sessions.facts import MOST_COMING, SessionFacts, audited, draft_space
from core.sessions.flow import called_off, following, planned
from core.sessions.model import Session, SessionState
from core.sessions.planning_cards import (
    LONGEST_TITLE,
    OFTEN,
    SessionDrop,
    SessionForm,
    SessionGap,
    SessionLine,
    SessionList,
    SessionSummary,
)

ANSWERS: Final = ("title", "day", "time", "minutes", "people", "least", "most", "often", "turn", "lock")
_LONGEST: Final = 100
MINUTES: Final = range(15, 241)
PEOPLE: Final = range(2, 26)
SECONDS: Final = range(60, 901)
_DATES_SHOWN: Final = 5
_NUMBERS: Final = re.compile(r"\d{1,3}")


@dataclass(frozen=True, slots=True)
class Plan:
    """A session as it will be planned, and how often."""

    session: Session
    often: str


@dataclass(frozen=True, slots=True)
class Gaps:
    """The names of what could not be read."""

    names: tuple[str, ...]


def _number(text: str) -> int | None:
    found = _NUMBERS.findall(text)
    return int(found[0]) if len(found) == 1 else None


def _day(text: str, moment: Moment) -> date | None:
    words = moment.words
    found = parse_day(text, moment.today, words.months, words.joiners)
    if found is not None:
        return found
    weekdays = parse_weekdays(text, words.weekdays, words.joiners)
    if weekdays is None or len(weekdays) != 1:
        return None
    return moment.today + timedelta(days=(int(next(iter(weekdays))) - moment.today.weekday()) % 7)


def read_plan(answers: Mapping[str, str], facts: SessionFacts, moment: Moment) -> Plan | Gaps:
    """Read what was typed. Reads it anew each time, so that nothing is planned into the past."""
    gaps: list[str] = []
    day, clock = _day(answers.get("day", ""), moment), parse_clock(answers.get("time", ""))
    gaps += [name for name, value in (("day", day), ("time", clock)) if value is None]
    minutes = _number(answers.get("minutes", "60"))
    if minutes not in MINUTES:
        gaps.append("minutes")
    people = [int(one) for one in _NUMBERS.findall(answers.get("people", ""))]
    least, most = _number(answers.get("least", "2")), _number(answers.get("most", "8"))
    if people:
        least, most = (people[0], people[1]) if len(people) == 2 else (2, people[0])
    if least not in PEOPLE or most not in PEOPLE or least is None or most is None or least > most:
        gaps.append("people")
    seconds = _number(answers.get("turn", "3"))
    seconds = None if seconds is None else seconds * 60
    if seconds not in SECONDS:
        gaps.append("seconds")
    often = answers.get("often", OFTEN[0])
    often = often if often in OFTEN else OFTEN[0]
    begins = moment_of(day, clock, moment.zone) if day is not None and clock is not None else None
    if begins is not None and begins <= moment.now:
        gaps.append("past")
    if len(facts.coming) >= MOST_COMING:
        gaps.append("full")
    if gaps or day is None or clock is None or begins is None or minutes is None or least is None or most is None:
        return Gaps(tuple(gaps))
    name = moment.fresh("session")
    rule = _rule(often, day)
    session = Session(
        id=name,
        circle=facts.circle.id,
        plan=moment.fresh("session series") if rule else "",
        title=" ".join(answers.get("title", "").split())[:LONGEST_TITLE],
        begins=begins,
        minutes=minutes,
        least=least,
        most=most,
        seconds=seconds or 180,
        locks=answers.get("lock") == "yes",
        zone=facts.circle.zone,
        clock=clock,
        rule=rule,
        anchor=day,
    )
    return Plan(session, often)


def _rule(often: str, day: date) -> str:
    weekday = Weekday(day.weekday())
    made: Rule | RuleRefused | None = None
    match often:
        case "session-week":
            made = every_week((weekday,), 1, day)
        case "session-fortnight":
            made = every_week((weekday,), 2, day)
        case "session-month":
            nth = (day.day - 1) // 7 + 1
            made = nth_weekday(-1 if nth == 5 else nth, weekday, day)
        case _:
            return ""
    match made:
        case Rule(text=text):
            return text
        case _:
            return ""


def _given(act: Act) -> dict[str, str]:
    return {name: act.given[name].strip()[:_LONGEST] for name in ANSWERS if act.given.get(name, "").strip()}


def _draft(facts: SessionFacts, act: Act, answers: Mapping[str, str] | None) -> DraftSaved:
    return DraftSaved(space=draft_space(facts.circle.id), person=act.actor.person, answers=answers)


def decide_plan(facts: SessionFacts, act: Act, moment: Moment) -> Decision:
    """Begin a plan with what the command said; without a day and a time the form asks."""
    answers = _given(act)
    if not answers.get("day") or not answers.get("time"):
        form = SessionForm(circle=facts.circle.id, values=answers)
        return Decision(reply=AskFor(form), changes=(_draft(facts, act, answers),))
    return _went_on(facts, act, answers, moment)


def decide_fill(facts: SessionFacts, act: Act, moment: Moment) -> Decision:
    """Take the form."""
    before = dict(facts.draft or {})
    for name in ("title", "least", "most"):
        before.pop(name, None)
    return _went_on(facts, act, {**before, **_given(act)}, moment)


def decide_set(facts: SessionFacts, act: Act, moment: Moment) -> Decision:
    """Take one answer from a button or a list."""
    if facts.draft is None:
        return show(SessionNote(circle=facts.circle.id, note="form-expired"), replace=True)
    return _went_on(facts, act, {**facts.draft, **_given(act)}, moment)


def decide_again(facts: SessionFacts, act: Act, moment: Moment) -> Decision:
    """Open the form with what was answered so far."""
    values = {name: value for name, value in (facts.draft or {}).items() if name in ANSWERS}
    people = _NUMBERS.findall(values.get("people", ""))
    if len(people) == 2:
        values["least"], values["most"] = people
    return Decision(reply=AskFor(SessionForm(circle=facts.circle.id, values=values)))


def decide_forget(facts: SessionFacts, act: Act, moment: Moment) -> Decision:
    """Forget the plan."""
    card = SessionNote(circle=facts.circle.id, note="session-forgotten")
    return Decision(reply=Show(card, replace=True), changes=(_draft(facts, act, None),))


def _went_on(facts: SessionFacts, act: Act, answers: Mapping[str, str], moment: Moment) -> Decision:
    read, replaces = read_plan(answers, facts, moment), act.message is not None
    draft = _draft(facts, act, answers)
    match read:
        case Plan(session, often):
            dates = _dates(session, moment)
            card = SessionSummary(circle=facts.circle.id, plan=session, often=often, dates=dates)
            return Decision(reply=Show(card, replace=replaces), changes=(draft,))
        case Gaps(names):
            card = SessionGap(circle=facts.circle.id, gaps=names)
            return Decision(reply=Show(card, replace=replaces), changes=(draft,))


def _dates(session: Session, moment: Moment) -> tuple[datetime, ...]:
    found = [session]
    while len(found) < _DATES_SHOWN:
        further = following(found[-1], moment.now, session.id)
        if further is None:
            break
        found.append(further)
    return tuple(one.begins for one in found)


def decide_confirm(facts: SessionFacts, act: Act, moment: Moment) -> Decision:
    """Let the plan stand: invitation, reminders, calendar."""
    if facts.draft is None:
        return show(SessionNote(circle=facts.circle.id, note="form-expired"), replace=True)
    match read_plan(facts.draft, facts, moment):
        case Plan(session):
            session = replace(session, by=act.actor.person)
            changes, intents = planned(session, facts.circle, moment.now)
            done = (_draft(facts, act, None), audited(facts, act, moment, session.id))
            card = SessionNote(circle=facts.circle.id, note="session-planned", title=session.title, when=session.begins)
            return Decision(reply=Show(card, replace=True), changes=(*changes, *done), intents=intents)
        case Gaps(names):
            return show(SessionGap(circle=facts.circle.id, gaps=names), replace=True)


def decide_list(facts: SessionFacts, act: Act, moment: Moment) -> Decision:
    """Show what is to come."""
    lines = tuple(
        SessionLine(session=one.id, title=one.title, begins=one.begins, coming=one.id in facts.mine, state=one.state)
        for one in facts.coming
    )
    card = SessionList(circle=facts.circle.id, lines=lines, facilitates=facts.here.facilitates(act.actor))
    return Decision(reply=Show(card, replace=act.message is not None))


def decide_drop(facts: SessionFacts, act: Act, moment: Moment) -> Decision:
    """Ask before a session is called off."""
    session = facts.session
    if session is None or session.state is not SessionState.PLANNED:
        return show(SessionNote(circle=facts.circle.id, note="session-none-planned"))
    card = SessionDrop(
        circle=facts.circle.id,
        session=session.id,
        title=session.title,
        begins=session.begins,
        series=bool(session.rule),
    )
    return show(card)


def decide_cancel(facts: SessionFacts, act: Act, moment: Moment) -> Decision:
    """Call a session off, alone or with all of its series."""
    session = facts.session
    if session is None or session.state is not SessionState.PLANNED:
        return show(SessionNote(circle=facts.circle.id, note="session-none-planned"), replace=act.message is not None)
    whole = act.given.get("w") == "all"
    off = called_off(facts, SessionState.CANCELLED, "session-called-off", moment, series=whole)
    extra: tuple[Change, ...] = (audited(facts, act, moment, session.id),)
    if whole:
        extra = (SessionSaved(replace(session, state=SessionState.CANCELLED, closed=moment.now, rule="")), *extra)
    card = SessionNote(circle=facts.circle.id, note="session-cancelled", title=session.title, when=session.begins)
    return Decision(
        reply=Show(card, replace=act.message is not None), changes=(*off.changes, *extra), intents=off.intents
    )
