"""Add a series: what, how often, when; then its words and dates to agree with."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta

from core.circles.changes import DraftSaved
from core.kernel.cards import Choice, Desk
from core.kernel.changes import Change
from core.kernel.decision import AskFor, Decision, Reply, Show, show
from core.kernel.events import Act
from core.kernel.ids import TextRef
from core.kernel.moment import Moment
from core.programme.changes import QueueSaved, TextDropped, TextKept
from core.programme.filling import refilled
from core.programme.queue import QueueItem, waiting
from core.schedule.facts import MOST_SERIES, ScheduleFacts, audited, draft_space, started
from core.schedule.forms import MOST_TEXT, ChooseKind, ChooseOften, ScheduleNote, SeriesForm, SeriesGaps, SeriesSummary
from core.schedule.overview import card_of
from core.schedule.picking import suggest_series
from core.schedule.reading import KINDS, Gap, Plan, kind_of, often_of, read_plan
from core.schedule.series import Series, SeriesKind, upcoming

CATCH_UP = timedelta(hours=12)
"""What is older than this after an outage is skipped."""
DATES_SHOWN = 5
LONGEST_TITLE = 80

ANSWERS = ("kind", "often", "days", "every", "nth", "time", "start", "programme", "rule", "title")
"""What is kept of what someone typed; an announcement's words are kept apart, encrypted."""
_LONGEST_ANSWER = 500


def given_answers(act: Act) -> dict[str, str]:
    """The answers among what was given, without the announcement's words."""
    return {name: act.given[name].strip()[:_LONGEST_ANSWER] for name in ANSWERS if act.given.get(name, "").strip()}


def decide_add(facts: ScheduleFacts, act: Act, moment: Moment) -> Decision:
    """Begin a new series with what the command said; what is missing is asked for."""
    if len(facts.series) >= MOST_SERIES:
        return show(ScheduleNote(circle=facts.circle.id, note="schedule-full"))
    old = TextRef(facts.draft.get("text_key", "")) if facts.draft else TextRef("")
    dropped: tuple[Change, ...] = (TextDropped(ref=old, circle=facts.circle.id),) if old else ()
    return _went_on(facts, {}, act, moment, dropped, may_ask=True)


def decide_set(facts: ScheduleFacts, act: Act, moment: Moment) -> Decision:
    """Take one answer from a button or a list, and go on."""
    if facts.draft is None:
        return show(ScheduleNote(circle=facts.circle.id, note="form-expired"), replace=True)
    return _went_on(facts, facts.draft, act, moment, (), may_ask=True)


def decide_filled(facts: ScheduleFacts, act: Act, moment: Moment) -> Decision:
    """Take the form's answers, and go on. A form cannot follow a form, so a card comes between."""
    if facts.draft is None:
        return show(ScheduleNote(circle=facts.circle.id, note="form-expired"))
    return _went_on(facts, facts.draft, act, moment, (), may_ask=False)


def decide_fill(facts: ScheduleFacts, act: Act, moment: Moment) -> Decision:
    """Open the form with what was answered so far."""
    draft = facts.draft
    kind, often = (kind_of(draft), often_of(draft)) if draft is not None else (None, None)
    if draft is None or kind is None or often is None:
        return show(ScheduleNote(circle=facts.circle.id, note="form-expired"), replace=True)
    return Decision(reply=AskFor(_form(facts, draft, kind)))


def _form(facts: ScheduleFacts, answers: Mapping[str, str], kind: SeriesKind) -> SeriesForm:
    often = often_of(answers)
    assert often is not None
    text = facts.texts.get(TextRef(answers.get("text_key", "")), "")
    return SeriesForm(circle=facts.circle.id, kind=kind, often=often, values={**answers, "text": text})


def _went_on(
    facts: ScheduleFacts,
    before: Mapping[str, str],
    act: Act,
    moment: Moment,
    changes: tuple[Change, ...],
    *,
    may_ask: bool,
) -> Decision:
    given = given_answers(act)
    if given.get("kind") not in {None, *(kind.value for kind in KINDS)}:
        del given["kind"]
    answers = {**before, **given}
    # A field that was emptied in the form counts as emptied.
    for name in ANSWERS:
        if name in act.given and not act.given[name].strip():
            answers.pop(name, None)
    text = act.given.get("text", "").strip()[:MOST_TEXT]
    if text:
        ref = TextRef(answers.get("text_key") or moment.fresh("announcement"))
        answers["text_key"] = ref
        changes = (*changes, TextKept(ref=ref, circle=facts.circle.id, text=text))
    space = draft_space(facts.circle.id)
    draft = DraftSaved(space=space, person=act.actor.person, answers=answers)
    reply = _next_step(facts, answers, text, moment, may_ask=may_ask, replace=act.message is not None)
    return Decision(reply=reply, changes=(*changes, draft))


def _next_step(
    facts: ScheduleFacts, answers: Mapping[str, str], text: str, moment: Moment, *, may_ask: bool, replace: bool
) -> Reply:
    circle = facts.circle
    plan = read_plan(answers, facts.library, circle.programme, moment.today, words=moment.words)
    match plan:
        case Plan():
            series = a_series(facts, plan, moment)
            words = text or facts.texts.get(TextRef(plan.text_key), "")
            dates = upcoming(series, moment.now, DATES_SHOWN)
            topics = len(_topics_for(facts, series, moment))
            return Show(SeriesSummary(series=series, dates=dates, text=words, topics=topics), replace=replace)
        case (Gap(name="kind"), *_):
            return Show(ChooseKind(circle=circle.id), replace=replace)
        case (Gap(name="often"), *_):
            return Show(ChooseOften(circle=circle.id), replace=replace)
        case gaps:
            kind = kind_of(answers)
            assert kind is not None
            in_form = [gap for gap in gaps if gap.name != "programme"]
            if may_ask and in_form and len(in_form) == len(gaps) and not any(gap.typed for gap in gaps):
                return AskFor(_form(facts, answers, kind))
            asked = any(gap.name == "programme" for gap in gaps)
            programmes = tuple((one.id, one.title) for one in facts.library.programmes.values() if asked)
            return Show(SeriesGaps(circle=circle.id, gaps=gaps, programmes=programmes), replace=replace)


def a_series(facts: ScheduleFacts, plan: Plan, moment: Moment) -> Series:
    """Make the series that was planned, in the circle's zone."""
    return Series(
        id=moment.fresh("series"),
        circle=facts.circle.id,
        kind=plan.kind,
        rule=plan.rule,
        clock=plan.clock,
        zone=facts.circle.zone,
        catch_up=CATCH_UP,
        title=plan.title[:LONGEST_TITLE],
        source=plan.source,
        text_key=plan.text_key,
    )


def _topics_for(facts: ScheduleFacts, series: Series, moment: Moment) -> tuple[QueueItem, ...]:
    """The topics that a new series needs so that it has anything to post."""
    programme = facts.library.programmes.get(series.source)
    if series.kind is not SeriesKind.TOPIC or programme is None or waiting(facts.queue, series.source):
        return ()
    return refilled(programme, facts.queue, facts.circle.id, moment)


def decide_confirm(facts: ScheduleFacts, act: Act, moment: Moment) -> Decision:
    """Let the new series begin."""
    plan: Plan | tuple[Gap, ...] = ()
    if facts.draft is not None:
        plan = read_plan(facts.draft, facts.library, facts.circle.programme, moment.today, words=moment.words)
    if not isinstance(plan, Plan):
        return show(ScheduleNote(circle=facts.circle.id, note="form-expired"), replace=True)
    if len(facts.series) >= MOST_SERIES:
        return show(ScheduleNote(circle=facts.circle.id, note="schedule-full"), replace=True)
    series = a_series(facts, plan, moment)
    saved = started(series, None, moment.now)
    topics = _topics_for(facts, series, moment)
    filled: tuple[Change, ...] = (QueueSaved(topics),) if topics else ()
    changes = (
        saved,
        *filled,
        DraftSaved(space=draft_space(facts.circle.id), person=act.actor.person, answers=None),
        audited(facts, act, moment, series.id),
    )
    card = card_of(facts, (series, saved.last), moment, "schedule-done-added")
    return Decision(reply=Show(card, replace=True), changes=changes)


def decide_drop(facts: ScheduleFacts, act: Act, moment: Moment) -> Decision:
    """Forget the series that was begun."""
    ref = TextRef(facts.draft.get("text_key", "")) if facts.draft else TextRef("")
    dropped: tuple[Change, ...] = (TextDropped(ref=ref, circle=facts.circle.id),) if ref else ()
    draft = DraftSaved(space=draft_space(facts.circle.id), person=act.actor.person, answers=None)
    card = ScheduleNote(circle=facts.circle.id, note="schedule-dropped")
    return Decision(reply=Show(card, replace=True), changes=(*dropped, draft))


def suggest(facts: ScheduleFacts, option: str, typed: str, desk: Desk) -> tuple[Choice, ...]:
    """Complete programmes by title and series by their words."""
    if option != "programme":
        return suggest_series(facts, typed, desk)
    wanted = typed.casefold().strip()
    return tuple(
        Choice(one.title[:100], one.id)
        for one in desk.library.in_language(desk.language)
        if wanted in one.title.casefold()
    )[:25]
