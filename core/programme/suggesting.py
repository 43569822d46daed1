"""A member suggests a topic; facilitators see it, with the name, before it goes anywhere."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Self

from core.circles.common import CircleClosed
from core.circles.model import CircleState
from core.kernel.asks import Field, Form
from core.kernel.cards import Button, Desk, Paragraph, View
from core.kernel.decision import AskFor, Decision, show
from core.kernel.events import Act
from core.kernel.ids import CircleId, QueueItemId, TextRef
from core.kernel.moment import Moment
from core.programme.changes import QueueSaved, TextKept
from core.programme.facts import TopicFacts
from core.programme.filling import end_of
from core.programme.queue import ItemState, QueueItem

MOST_LONG = 1_000
MOST_OPEN = 5
"""Suggestions of one member that nobody has looked at yet."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SuggestForm:
    """Asks for an idea, and says before it is sent that facilitators see who sent it."""

    name: ClassVar[str] = "suggest-form"

    circle: CircleId

    def form(self, desk: Desk) -> Form:
        """One long field."""
        say = desk.say
        text = Field(name="text", label=say("suggest-field"), hint=say("suggest-field.hint"), long=True, most=MOST_LONG)
        return Form(
            title=say("suggest-title"),
            submit=say("send"),
            action="topic.suggested",
            given=(("circle", self.circle),),
            fields=(text,),
        )

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """One."""
        return (cls(circle=CircleId("0123456789ab")),)


@dataclass(frozen=True, slots=True, kw_only=True)
class SuggestionTaken:
    """What became of an idea that was sent in. ``note`` names the message."""

    name: ClassVar[str] = "suggestion-taken"

    circle: CircleId
    note: str

    def view(self, desk: Desk) -> View:
        """A sentence or two, and the way back to the topic."""
        back = Button(desk.say("suggest-button-topic"), "topic.show", (("circle", self.circle),))
        return View(blocks=(Paragraph(desk.say(self.note)),), rows=((back,),))

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """One of each."""
        notes = ("suggest-done", "suggest-empty", "suggest-enough")
        return tuple(cls(circle=CircleId("0123456789ab"), note=note) for note in notes)


def decide_suggest(facts: TopicFacts, act: Act, moment: Moment) -> Decision:
    """Open the form."""
    circle = facts.here.circle
    if circle.state is CircleState.ARCHIVED:
        return show(CircleClosed())
    if facts.suggested >= MOST_OPEN:
        return show(SuggestionTaken(circle=circle.id, note="suggest-enough"))
    return Decision(reply=AskFor(SuggestForm(circle=circle.id)))


def decide_suggested(facts: TopicFacts, act: Act, moment: Moment) -> Decision:
    """Keep the idea under the circle's own key, so that it stays when it is taken up and its member leaves."""
    circle, text = facts.here.circle, act.given.get("text", "").strip()[:MOST_LONG]
    if circle.state is CircleState.ARCHIVED:
        return show(CircleClosed())
    if not text:
        return show(SuggestionTaken(circle=circle.id, note="suggest-empty"))
    if facts.suggested >= MOST_OPEN:
        return show(SuggestionTaken(circle=circle.id, note="suggest-enough"))
    ref = TextRef(moment.fresh("suggestion"))
    programme = circle.programme or next((one.source for one, _ in facts.series), "")
    item = QueueItem(
        id=QueueItemId(moment.fresh("queue")),
        circle=circle.id,
        programme=programme,
        place=end_of(facts.queue, programme),
        text_ref=ref,
        state=ItemState.SUGGESTED,
        suggested_by=act.actor.person,
    )
    taken = show(SuggestionTaken(circle=circle.id, note="suggest-done"))
    return Decision(reply=taken.reply, changes=(TextKept(ref=ref, circle=circle.id, text=text), QueueSaved((item,))))
