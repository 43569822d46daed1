"""Change a series: other days, another time, other words."""

from __future__ import annotations

from dataclasses import replace

from core.kernel.changes import Change
from core.kernel.decision import AskFor, Decision, Show, show
from core.kernel.events import Act
from core.kernel.ids import TextRef
from core.kernel.moment import Moment
from core.programme.changes import TextKept
from core.schedule.adding import LONGEST_TITLE, given_answers
from core.schedule.facts import ScheduleFacts, audited, kept, started
from core.schedule.forms import MOST_TEXT, SeriesForm, SeriesGaps
from core.schedule.listing import Standing
from core.schedule.overview import card_of
from core.schedule.reading import Plan, answers_of, often_after, often_of, read_plan
from core.schedule.series import SeriesKind


def decide_edit(facts: ScheduleFacts, standing: Standing, act: Act, moment: Moment) -> Decision:
    """Show one series with what can be done to it; with options, change it at once."""
    if given_answers(act) or act.given.get("text", "").strip():
        return decide_changed(facts, standing, act, moment)
    return show(card_of(facts, standing, moment), replace=act.message is not None)


def decide_change(facts: ScheduleFacts, standing: Standing, act: Act, moment: Moment) -> Decision:
    """Open the form with how the series is now."""
    series, _ = standing
    answers = answers_of(series)
    often = often_of(answers)
    assert often is not None, "every rule has a shape"
    values = {**answers, "text": facts.texts.get(TextRef(series.text_key), "")}
    form = SeriesForm(circle=facts.circle.id, kind=series.kind, often=often, series=series.id, values=values)
    return Decision(reply=AskFor(form))


def decide_changed(facts: ScheduleFacts, standing: Standing, act: Act, moment: Moment) -> Decision:
    """Take the new answers over the old ones.

    A series that is moved owes nothing from before now, and sends nothing twice.
    """
    series, last = standing
    old, given = answers_of(series), given_answers(act)
    given.pop("kind", None)
    answers = {**old, **given, "often": often_after(old, given)}
    text = act.given.get("text", "").strip()[:MOST_TEXT] if series.kind is SeriesKind.ANNOUNCEMENT else ""
    words: tuple[Change, ...] = ()
    if text:
        ref = TextRef(series.text_key or moment.fresh("announcement"))
        answers["text_key"] = ref
        words = (TextKept(ref=ref, circle=facts.circle.id, text=text),)
    plan = read_plan(answers, facts.library, facts.circle.programme, moment.today, series.rule, moment.words)
    if not isinstance(plan, Plan):
        return show(SeriesGaps(circle=facts.circle.id, gaps=plan, series=series.id))
    changed = replace(
        series,
        rule=plan.rule,
        clock=plan.clock,
        source=plan.source,
        title=plan.title[:LONGEST_TITLE],
        text_key=plan.text_key,
    )
    moved = (changed.rule, changed.clock) != (series.rule, series.clock)
    saved = (started if moved else kept)(changed, last, moment.now)
    card = card_of(facts, (changed, saved.last or last), moment, "schedule-done-changed")
    changes = (*words, saved, audited(facts, act, moment, series.id))
    return Decision(reply=Show(card, replace=act.message is not None), changes=changes)
