"""A facilitator's own words to the circle: written, looked at once more, and posted now or later.

Until it is posted the text is a draft, one for each facilitator of a circle, so that what was begun and
forgotten does not pile up. Posting gives it a name of its own.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Any

from core.circles.announcing_cards import AnnouncementForm, AnnouncementGoing, AnnouncementPreview
from core.circles.common import CircleClosed
from core.circles.life import audited, reply
from core.circles.model import Circle, CircleState, Here
from core.circles.state_cards import LifeNote
from core.kernel.decision import Action, AskFor, Command, Decision, Kind, Option, Who
from core.kernel.effects import Post
from core.kernel.events import Act
from core.kernel.ids import CircleId, DeliveryKey, PersonId, TextRef
from core.kernel.moment import Moment
from core.programme.changes import TextDropped, TextKept
from core.schedule.announcements import AnnouncementPosted
from core.schedule.parsing import parse_clock, parse_day
from core.schedule.slots import moment as moment_on_wall

LONGEST = 1_800
"""Characters; fits every platform's message with what stands around it."""
FARTHEST = timedelta(days=366)


@dataclass(frozen=True, slots=True, kw_only=True)
class AnnounceSnapshot:
    """A circle, and the text that the act means: the facilitator's draft, or one that waits to be posted."""

    here: Here
    draft: str | None = field(default=None, repr=False)
    waits: bool = False
    """Whether the announcement that the act names has not been posted yet."""

    @property
    def circle(self) -> Circle:
        """The circle that is acted on."""
        return self.here.circle


def draft_ref(circle: CircleId, person: PersonId) -> TextRef:
    """Name a facilitator's draft, without naming the facilitator."""
    return TextRef(hashlib.blake2b(f"announce/{circle}/{person}".encode(), digest_size=6).hexdigest())


def announcement_key(ref: TextRef) -> DeliveryKey:
    """Name the delivery of one announcement."""
    return DeliveryKey(f"announce/{ref}")


@dataclass(frozen=True, slots=True)
class When:
    """A moment that was typed. ``due`` is None for now; ``note`` says what is wrong with it."""

    due: datetime | None = None
    note: str = ""


def read_when(typed: str, moment: Moment) -> When:
    """Read ``18:00``, ``1 December 18:00``, ``2026-12-01 6pm`` on the circle's wall; nothing typed is now.

    A time without a day is the next one. A day without a time is not read: nobody can guess it.
    """
    words = [word for word in typed.replace(",", " ").split() if word.casefold() not in moment.words.joiners]
    if not words:
        return When()
    for cut in range(len(words)):
        # The longest end that is a time: "6 pm" before "pm".
        clock = parse_clock(" ".join(words[cut:]))
        if clock is None:
            continue
        if cut == 0:
            due = moment_on_wall(moment.today, clock, moment.zone)
            if due <= moment.now:
                due = moment_on_wall(moment.today + timedelta(days=1), clock, moment.zone)
            return When(due)
        day = parse_day(" ".join(words[:cut]), moment.today, moment.words.months, moment.words.joiners)
        if day is None:
            continue
        due = moment_on_wall(day, clock, moment.zone)
        if due <= moment.now:
            return When(note="announce-when-past")
        return When(due) if due - moment.now <= FARTHEST else When(note="announce-too-late")
    return When(note="announce-when-unclear")


def decide_write(snapshot: AnnounceSnapshot, act: Act, moment: Moment) -> Decision:
    """Ask for the words, or go on with what was typed beside the command."""
    circle = snapshot.circle
    if circle.state is CircleState.ARCHIVED:
        return reply(act, CircleClosed())
    if act.given.get("text", "").strip():
        return decide_look(snapshot, act, moment)
    again = snapshot.draft or "" if act.given.get("again") else ""
    return Decision(reply=AskFor(AnnouncementForm(circle=circle.id, text=again, at=act.given.get("at", ""))))


def decide_look(snapshot: AnnounceSnapshot, act: Act, moment: Moment) -> Decision:
    """Keep the words as a draft, and show them as they will be posted."""
    circle, text = snapshot.circle, act.given.get("text", "").strip()[:LONGEST]
    if circle.state is CircleState.ARCHIVED:
        return reply(act, CircleClosed())
    if not text:
        return reply(act, LifeNote(circle=circle.id, note="announce-empty"))
    when = read_when(act.given.get("at", ""), moment)
    kept = TextKept(ref=draft_ref(circle.id, act.actor.person), circle=circle.id, text=text)
    note = when.note or ("announce-resting" if circle.state is not CircleState.OPEN else "")
    return reply(act, AnnouncementPreview(circle=circle.id, text=text, due=when.due, unclear=note), kept)


def decide_post(snapshot: AnnounceSnapshot, act: Act, moment: Moment) -> Decision:
    """Post the draft, now or when its time has come."""
    circle, text = snapshot.circle, snapshot.draft
    if circle.state is CircleState.ARCHIVED:
        return reply(act, CircleClosed())
    if text is None:
        # Pressed twice, or taken back: what was there is posted or gone.
        return reply(act, LifeNote(circle=circle.id, note="announce-gone"))
    due = _due(act.given.get("t", ""))
    if due is not None and due <= moment.now:
        return reply(act, LifeNote(circle=circle.id, note="announce-when-past"))
    ref = TextRef(moment.fresh("announcement"))
    post = Post(
        key=announcement_key(ref),
        room=circle.home,
        card=AnnouncementPosted(circle=circle.id, text_ref=ref),
        not_before=due,
    )
    decision = reply(
        act,
        AnnouncementGoing(circle=circle.id, ref=ref, due=due),
        TextKept(ref=ref, circle=circle.id, text=text),
        TextDropped(ref=draft_ref(circle.id, act.actor.person), circle=circle.id),
        audited(circle, act, moment, ref),
    )
    return replace(decision, intents=(post,))


def _due(typed: str) -> datetime | None:
    """Read a due moment from a button: seconds since 1970, in UTC."""
    return datetime.fromtimestamp(int(typed), UTC) if typed.isascii() and typed.isdigit() and len(typed) < 12 else None


def decide_drop(snapshot: AnnounceSnapshot, act: Act, moment: Moment) -> Decision:
    """Forget the draft, or take back what waits to be posted."""
    circle, ref = snapshot.circle, act.given.get("r", "")
    gone = LifeNote(circle=circle.id, note="announce-gone")
    dropped = LifeNote(circle=circle.id, note="announce-dropped")
    if not ref:
        draft = TextDropped(ref=draft_ref(circle.id, act.actor.person), circle=circle.id)
        return reply(act, dropped, draft) if snapshot.draft is not None else reply(act, gone)
    if not snapshot.waits:
        return reply(act, gone)
    return reply(act, dropped, TextDropped(ref=TextRef(ref), circle=circle.id), audited(circle, act, moment, ref))


ACTIONS: tuple[Action[Any], ...] = (
    Action(
        name="announce.write",
        who=Who.FACILITATOR,
        needs=AnnounceSnapshot,
        decide=decide_write,
        command=Command(
            path=("facilitate", "announce"),
            options=(Option(name="text", kind=Kind.LONG_TEXT, most=LONGEST), Option(name="at", most=60)),
        ),
        durable=True,
    ),
    Action(name="announce.look", who=Who.FACILITATOR, needs=AnnounceSnapshot, decide=decide_look, durable=True),
    Action(name="announce.post", who=Who.FACILITATOR, needs=AnnounceSnapshot, decide=decide_post, durable=True),
    Action(name="announce.drop", who=Who.FACILITATOR, needs=AnnounceSnapshot, decide=decide_drop, durable=True),
)
