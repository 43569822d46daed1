"""Private writing: the question, the form, and every way to answer an invitation.

Whoever has not seen the question yet is shown it first (``reflect.open``); *Write* opens the form
(``reflect.write``). Nothing that arrives here is lost: what cannot be kept is given back.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

from core.circles.changes import MemberSaved
from core.circles.common import CircleClosed
from core.circles.model import CircleState, Here, Member
from core.circles.reaching import not_in_quiet
from core.kernel.decision import Action, Command, Decision, Show, Who, ask, show
from core.kernel.effects import Whisper
from core.kernel.events import Act
from core.kernel.ids import DeliveryKey, EntryId
from core.kernel.moment import Moment
from core.programme.queue import QueueItem
from core.reflections.changes import EntryWritten, PageAdded
from core.reflections.invitations import Given, ReflectionInvitation
from core.reflections.model import Entry, Question
from core.reflections.words import legible
from core.reflections.writing_cards import LaterSet, Paused, QuestionCard, Saved, Told, Unsaved, WriteForm
from core.schedule.due import private_key

LATER = timedelta(hours=3)
MOST_CHARACTERS = 20_000
"""Of one page, counted as Python counts. Every platform's own form holds far less."""
MOST_PAGES = 40
QUESTIONS = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Invited:
    """What an invitation asked this member. ``occasion`` belongs to this circle."""

    occasion: str
    question: Question


@dataclass(frozen=True, slots=True, kw_only=True)
class ReflectSnapshot:
    """What an act of private writing needs.

    ``named`` is the queue's entry that a button named, ``current`` the topic posted last; ``written`` counts the
    member's own entries on the current topic. ``entry`` is one of the member's own, without its text, and
    ``pages`` how many it has.
    """

    here: Here
    invited: Invited | None = None
    named: QueueItem | None = None
    current: QueueItem | None = None
    written: int = 0
    entry: Entry | None = None
    pages: int = 0


def asked(snapshot: ReflectSnapshot, act: Act) -> tuple[Question, Given]:
    """Return which question is meant, and what a button carries so that the same one is meant again.

    The invitation's own; or the one that a button named; or the next that the member has not answered on the
    current topic. After the last of a topic it is the open one.
    """
    circle = (("circle", snapshot.here.circle.id),)
    if snapshot.invited is not None:
        return snapshot.invited.question, (*circle, ("o", snapshot.invited.occasion))
    if snapshot.named is not None:
        item, number = snapshot.named, _number(act.given.get("q", ""))
    else:
        item, number = snapshot.current, snapshot.written if snapshot.written < QUESTIONS else None
    if item is None or not item.topic:
        return Question(), circle
    question = Question(programme=item.programme, topic=item.topic, number=number)
    again = (("k", item.id), *((("q", str(number)),) if number is not None else ()))
    return question, (*circle, *again)


def _number(given: str) -> int | None:
    return int(given) if given in {str(number) for number in range(QUESTIONS)} else None


def _member(here: Here) -> Member:
    assert here.member is not None, "the engine lets only members in"
    return here.member


def _closed(here: Here) -> bool:
    return here.circle.state is CircleState.ARCHIVED


def decide_open(snapshot: ReflectSnapshot, act: Act, moment: Moment) -> Decision:
    """Show the question, privately."""
    if _closed(snapshot.here):
        return show(CircleClosed())
    question, given = asked(snapshot, act)
    circle = snapshot.here.circle
    invited = snapshot.invited is not None
    return show(
        QuestionCard(circle=circle.id, circle_name=circle.name, question=question, given=given, invited=invited)
    )


def decide_write(snapshot: ReflectSnapshot, act: Act, moment: Moment) -> Decision:
    """Open the form."""
    if _closed(snapshot.here):
        return show(CircleClosed())
    question, given = asked(snapshot, act)
    return ask(WriteForm(question=question, given=given))


def decide_more(snapshot: ReflectSnapshot, act: Act, moment: Moment) -> Decision:
    """Open the form for a further page."""
    here, entry = snapshot.here, snapshot.entry
    if _closed(here):
        return show(CircleClosed())
    if entry is None:
        return show(Told(circle=here.circle.id, message="reflection-entry-gone"))
    given = (("circle", here.circle.id), ("e", entry.id))
    return ask(WriteForm(question=entry.question_asked, given=given, further=True))


def decide_save(snapshot: ReflectSnapshot, act: Act, moment: Moment) -> Decision:
    """Keep what was written, as it was sent; or give it back."""
    circle, entry = snapshot.here.circle, snapshot.entry
    text = legible(act.given.get("text", ""))
    question, given = asked(snapshot, act)
    full = entry is not None and snapshot.pages >= MOST_PAGES
    if entry is not None and not full:
        given = (("circle", circle.id), ("e", entry.id))
    if not text.strip():
        return show(Unsaved(reason="reflection-empty", circle=circle.id, given=given))
    if len(text) > MOST_CHARACTERS:
        most = MOST_CHARACTERS
        return show(Unsaved(reason="reflection-too-long", circle=circle.id, given=given, most=most, text=text))
    if full:
        most = MOST_PAGES
        return show(Unsaved(reason="reflection-too-many-pages", circle=circle.id, given=given, most=most, text=text))
    if entry is not None:
        page = PageAdded(entry=entry.id, circle=circle.id, person=act.actor.person, number=snapshot.pages, text=text)
        saved = Saved(circle=circle.id, entry=entry.id, page=snapshot.pages + 1)
        return Decision(reply=Show(saved, replace=True), changes=(page,))
    gone = "e" in act.given
    fresh = Entry(
        id=EntryId(moment.fresh("entry")),
        circle=circle.id,
        person=act.actor.person,
        written=moment.now,
        topic="" if gone else question.key,
        question=None if gone else question.number,
        occasion=snapshot.invited.occasion if snapshot.invited else "",
        pages=(text,),
    )
    saved = Saved(circle=circle.id, entry=fresh.id, anew=gone)
    return Decision(reply=Show(saved, replace=True), changes=(EntryWritten(fresh),))


def decide_done(snapshot: Here, act: Act, moment: Moment) -> Decision:
    """Close what was opened."""
    return show(Told(circle=snapshot.circle.id, message="reflection-done"), replace=True)


def decide_skip(snapshot: Here, act: Act, moment: Moment) -> Decision:
    """Let it be. Nothing is kept of it."""
    return show(Told(circle=snapshot.circle.id, message="reflection-skipped"), replace=True)


def decide_later(snapshot: ReflectSnapshot, act: Act, moment: Moment) -> Decision:
    """Send the same invitation again in three hours, or when the member's quiet hours end."""
    here, invited = snapshot.here, snapshot.invited
    circle, member = here.circle, _member(here)
    if _closed(here):
        return show(CircleClosed())
    if invited is None:
        return show(Told(circle=circle.id, message="reflection-invitation-gone"))
    due = not_in_quiet(member, moment.now + LATER, moment.zone)
    question = invited.question
    again = Whisper(
        key=_later_key(invited.occasion, member, act),
        person=member.person,
        card=ReflectionInvitation(
            circle=circle.id,
            circle_name=circle.name,
            occasion=invited.occasion,
            programme=question.programme,
            topic=question.topic,
            question=question.number or 0,
            discreet=member.discreet,
        ),
        occasion=invited.occasion,
        not_before=due,
    )
    return Decision(reply=Show(LaterSet(circle=circle.id, at=due), replace=True), intents=(again,))


def _later_key(occasion: str, member: Member, act: Act) -> DeliveryKey:
    """Name the repetition by the message whose button was pressed, so that two taps on it ask for one."""
    mark = hashlib.blake2b((act.message or act.id).encode(), digest_size=6).hexdigest()
    return DeliveryKey(f"{private_key(occasion, member.person)}/later/{mark}")


def decide_pause(snapshot: Here, act: Act, moment: Moment) -> Decision:
    """Send this member no more invitations to reflect."""
    quieter = MemberSaved(replace(_member(snapshot), reflections=False))
    return Decision(reply=Show(Paused(circle=snapshot.circle.id), replace=True), changes=(quieter,))


def decide_resume(snapshot: Here, act: Act, moment: Moment) -> Decision:
    """Send them again."""
    again = MemberSaved(replace(_member(snapshot), reflections=True))
    told = Told(circle=snapshot.circle.id, message="reflection-resumed")
    return Decision(reply=Show(told, replace=True), changes=(again,))


ACTIONS: tuple[Action[Any], ...] = (
    Action(
        name="reflect.open",
        who=Who.MEMBER,
        needs=ReflectSnapshot,
        decide=decide_open,
        command=Command(path=("reflect",)),
    ),
    Action(name="reflect.write", who=Who.MEMBER, needs=ReflectSnapshot, decide=decide_write),
    Action(name="reflect.more", who=Who.MEMBER, needs=ReflectSnapshot, decide=decide_more),
    Action(name="reflect.save", who=Who.MEMBER, needs=ReflectSnapshot, decide=decide_save, durable=True),
    Action(name="reflect.later", who=Who.MEMBER, needs=ReflectSnapshot, decide=decide_later),
    Action(name="reflect.done", who=Who.MEMBER, needs=Here, decide=decide_done),
    Action(name="reflect.skip", who=Who.MEMBER, needs=Here, decide=decide_skip),
    Action(name="reflect.pause", who=Who.MEMBER, needs=Here, decide=decide_pause),
    Action(name="reflect.resume", who=Who.MEMBER, needs=Here, decide=decide_resume),
)
