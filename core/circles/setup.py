"""The guided set-up: step by step to a new circle, and one thing at a time for a circle that stands."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from core.circles.answers import Read, Step, Unclear, answers_of, first_open, is_done, language_of, read_answer
from core.circles.changes import Audited, CircleSaved, DraftSaved
from core.circles.changing import changed
from core.circles.common import NotAllowed
from core.circles.making import ahead, make, moment_in, standing
from core.circles.model import Circle
from core.circles.settings_cards import CircleBegun, CircleMeetsHere, CircleSettings, CircleStarted
from core.circles.setup_cards import SetupBegin, SetupElsewhere, SetupPreview, SetupStep
from core.circles.setup_facts import (
    SetupSnapshot,
    answers_so_far,
    audit_line,
    drafted,
    may_change,
    refused,
    replacing,
    space_of,
    step_of,
)
from core.circles.step_rows import FORMS, SetupForm, pairs
from core.kernel.cards import Card, Choice, Desk
from core.kernel.changes import Change
from core.kernel.decision import Action, AskFor, Command, Decision, Kind, Option, Show, Who
from core.kernel.effects import Alert, Post
from core.kernel.events import Act
from core.kernel.ids import DeliveryKey
from core.kernel.moment import Moment
from core.programme.changes import QueueSaved
from core.schedule.facts import started
from core.schedule.slots import match_zones
from core.schedule.slots import zone as zone_named


def decide_open(snapshot: SetupSnapshot, act: Act, moment: Moment) -> Decision:
    """Show where one stands: a circle's settings, a set-up that was begun, or the beginning of one."""
    if snapshot.named:
        denied = refused(snapshot, act)
        return Decision(reply=replacing(act, denied or _settings(snapshot, moment)))
    if act.place.space is None:
        return Decision(reply=Show(SetupElsewhere()))
    theirs = tuple(circle for circle in snapshot.around if may_change(circle, act))
    administrator = act.actor.administrator
    if not administrator and not theirs:
        who = Who.FACILITATOR if snapshot.around else Who.ADMINISTRATOR
        return Decision(reply=Show(NotAllowed(who=who)))
    draft = snapshot.draft if administrator else None
    zone = act.given.get("zone", "").strip()
    card = SetupBegin(
        may_begin=administrator,
        begun=None if draft is None else draft.get("name", ""),
        circles=tuple((circle.id, circle.name) for circle in theirs),
        zone=zone if zone_named(zone) else "",
    )
    return Decision(reply=replacing(act, card))


def decide_step(snapshot: SetupSnapshot, act: Act, moment: Moment) -> Decision:
    """Show one step: the one asked for, else the first that is open, else the whole."""
    denied = refused(snapshot, act)
    if denied is not None:
        return Decision(reply=replacing(act, denied))
    answers, changes = answers_so_far(snapshot), ()
    zone = act.given.get("zone", "")
    if snapshot.circle is None and (snapshot.draft is None or zone_named(zone)):
        answers |= {"zone": zone} if zone_named(zone) else {}
        answers = language_of(act.language) | answers
        changes = (drafted(act, answers),)
    step = step_of(act)
    if step is not None:
        card: Card = SetupStep(step=step, answers=pairs(answers), circle=act.given.get("circle", ""))
    else:
        card = _settings(snapshot, moment) if snapshot.circle is not None else _next(snapshot, act, answers, moment)
    return Decision(reply=replacing(act, card), changes=changes)


def decide_form(snapshot: SetupSnapshot, act: Act, moment: Moment) -> Decision:
    """Ask for what is typed in a step."""
    denied = refused(snapshot, act)
    if denied is not None:
        return Decision(reply=replacing(act, denied))
    step = step_of(act)
    if step is None or step not in FORMS:
        return decide_step(snapshot, act, moment)
    return Decision(
        reply=AskFor(SetupForm(step=step, answers=pairs(answers_so_far(snapshot)), circle=act.given.get("circle", "")))
    )


def decide_set(snapshot: SetupSnapshot, act: Act, moment: Moment) -> Decision:
    """Take an answer: into the draft, or at once into a circle that stands."""
    denied = refused(snapshot, act)
    if denied is not None:
        return Decision(reply=replacing(act, denied))
    step, answers, circle = step_of(act), answers_so_far(snapshot), snapshot.circle
    if step is None:
        return decide_step(snapshot, act, moment)
    others = tuple(one for one in snapshot.around if circle is None or one.id != circle.id)
    read = read_answer(
        step,
        act.given,
        answers,
        space=space_of(snapshot, act),
        others=others,
        library=snapshot.library,
        words=moment.words,
    )
    named = act.given.get("circle", "")
    match read:
        case Unclear(note, offers):
            card: Card = SetupStep(step=step, answers=pairs(answers), circle=named, note=note, offers=offers)
            return Decision(reply=replacing(act, card))
        case Read(found):
            answers |= found
    if circle is not None:
        return _changed(snapshot, circle, step, answers, act, moment)
    stay = step is Step.PEOPLE or not is_done(step, answers)
    card = SetupStep(step=step, answers=pairs(answers)) if stay else _next(snapshot, act, answers, moment)
    return Decision(reply=replacing(act, card), changes=(drafted(act, answers),))


def _changed(
    snapshot: SetupSnapshot, circle: Circle, step: Step, answers: Mapping[str, str], act: Act, moment: Moment
) -> Decision:
    done = changed(
        circle,
        step,
        answers,
        series=snapshot.series,
        queue=snapshot.queue,
        troubles=snapshot.troubles,
        library=snapshot.library,
        moment=moment,
    )
    if done is None:
        note = "setup-both-needed"
        again = SetupStep(step=step, answers=pairs(answers), circle=circle.id, note=note)
        return Decision(reply=replacing(act, again))
    local = moment_in(moment, answers)
    card = CircleSettings(
        circle=circle.id,
        space=circle.space,
        answers=pairs(answers_of(done.circle, done.series)),
        coming=ahead(done.series, done.queue, local.now),
        note="setup-changed",
        state=done.circle.state,
    )
    audit = Audited(audit_line(done.circle, act, moment, step.value))
    return Decision(reply=replacing(act, card), changes=(*done.changes, audit), intents=done.intents)


def decide_over(snapshot: SetupSnapshot, act: Act, moment: Moment) -> Decision:
    """Forget what was answered so far, and begin with the first step."""
    if snapshot.named:
        return decide_open(snapshot, act, moment)
    denied = refused(snapshot, act)
    if denied is not None:
        return Decision(reply=replacing(act, denied))
    zone = act.given.get("zone", "")
    answers = language_of(act.language) | ({"zone": zone} if zone_named(zone) else {})
    card = SetupStep(step=Step.NAME, answers=pairs(answers))
    return Decision(reply=replacing(act, card), changes=(drafted(act, answers),))


def decide_start(snapshot: SetupSnapshot, act: Act, moment: Moment) -> Decision:
    """Let the circle begin."""
    if snapshot.named:
        return decide_open(snapshot, act, moment)
    denied = refused(snapshot, act)
    if denied is not None:
        return Decision(reply=replacing(act, denied))
    answers = dict(snapshot.draft or {})
    if snapshot.draft is None:
        # Pressed twice, or long after: the first press has done it.
        return decide_open(snapshot, act, moment)
    still_open = _still_open(snapshot, act, answers)
    if still_open is not None:
        return Decision(reply=replacing(act, still_open))
    space = space_of(snapshot, act)
    made = make(answers, space, snapshot.library, moment)
    circle = made.circle
    coming = ahead(standing(made, moment.now), made.queue, moment.now, 1)
    saved: tuple[Change, ...] = tuple(started(one, None, moment.now) for one in made.series)
    return Decision(
        reply=replacing(
            act,
            CircleStarted(
                circle=circle.id,
                circle_name=circle.name,
                space=space,
                home=circle.home,
                back=circle.back,
                threads=circle.threads,
            ),
        ),
        changes=(
            CircleSaved(circle),
            *saved,
            QueueSaved(made.queue),
            DraftSaved(space=space, person=act.actor.person, answers=None),
            Audited(audit_line(circle, act, moment, "")),
        ),
        intents=(
            Alert(
                key=DeliveryKey(f"begun/{circle.id}"),
                room=circle.back,
                card=CircleBegun(
                    circle=circle.id,
                    circle_name=circle.name,
                    first=coming[0] if coming else None,
                    zone=circle.zone,
                ),
            ),
            Post(
                key=DeliveryKey(f"meets/{circle.id}"),
                room=circle.home,
                card=CircleMeetsHere(circle=circle.id, circle_name=circle.name),
            ),
        ),
    )


def _still_open(snapshot: SetupSnapshot, act: Act, answers: Mapping[str, str]) -> SetupStep | None:
    """The step that keeps a circle from beginning: not answered, or no longer good since it was."""
    step = first_open(answers)
    if step is not None:
        return SetupStep(step=step, answers=pairs(answers))
    for again in (Step.HOME, Step.BACK, Step.PROGRAMME):
        read = read_answer(
            again,
            answers,
            answers,
            space=space_of(snapshot, act),
            others=snapshot.around,
            library=snapshot.library,
        )
        match read:
            case Unclear(note):
                return SetupStep(step=again, answers=pairs(answers), note=note)
            case Read():
                continue
    return None


def _next(snapshot: SetupSnapshot, act: Act, answers: Mapping[str, str], moment: Moment) -> Card:
    space = space_of(snapshot, act)
    step = first_open(answers)
    if step is not None:
        return SetupStep(step=step, answers=pairs(answers))
    made = make(answers, space, snapshot.library, moment)
    coming = ahead(standing(made, moment.now), made.queue, moment.now)
    return SetupPreview(space=space, answers=pairs(answers), coming=coming)


def _settings(snapshot: SetupSnapshot, moment: Moment) -> CircleSettings:
    circle = snapshot.circle
    assert circle is not None, "refused before"
    return CircleSettings(
        circle=circle.id,
        space=circle.space,
        answers=pairs(answers_of(circle, snapshot.series)),
        coming=ahead(snapshot.series, snapshot.queue, moment.now),
        state=circle.state,
    )


def suggest_zone(snapshot: SetupSnapshot, option: str, typed: str, desk: Desk) -> tuple[Choice, ...]:
    """Complete a time zone."""
    return tuple(Choice(name, name) for name in match_zones(typed)) if option == "zone" else ()


ACTIONS: tuple[Action[Any], ...] = (
    Action(
        name="setup.open",
        who=Who.ANYONE,
        needs=SetupSnapshot,
        decide=decide_open,
        command=Command(path=("facilitate", "setup"), options=(Option(name="zone", kind=Kind.SUGGESTED),)),
        suggest=suggest_zone,
    ),
    Action(name="setup.step", who=Who.ANYONE, needs=SetupSnapshot, decide=decide_step),
    Action(name="setup.form", who=Who.ANYONE, needs=SetupSnapshot, decide=decide_form),
    Action(name="setup.set", who=Who.ANYONE, needs=SetupSnapshot, decide=decide_set, durable=True),
    Action(name="setup.over", who=Who.ANYONE, needs=SetupSnapshot, decide=decide_over),
    Action(name="setup.start", who=Who.ANYONE, needs=SetupSnapshot, decide=decide_start, durable=True),
)
