"""A topic, as the circle sees it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import ClassVar, Self

from core.kernel.cards import Block, Button, Desk, Items, Look, Paragraph, Quiet, Titled, View
from core.kernel.ids import CircleId, TextRef
from core.kernel.quick import quick
from core.kernel.words import Say
from core.programme.singles import Single, as_topic
from core.programme.topics import Topic


@quick
@dataclass(frozen=True, slots=True, kw_only=True)
class TopicPosted:
    """The week's topic in the circle's room: one of the library's, or the circle's own text."""

    name: ClassVar[str] = "topic-posted"

    circle: CircleId
    programme: str = ""
    topic: str = ""
    text_ref: TextRef | None = None
    late: bool = False

    def view(self, desk: Desk) -> View:
        """Title, why it matters, the prompt with its follow-ups, the content note and, where due, the gate."""
        say = desk.say
        buttons = (
            Button(say("topic-button-write"), "reflect.open", (("circle", self.circle),), Look.MAIN),
            Button(say("topic-button-more"), "topic.show", (("circle", self.circle),)),
        )
        late: tuple[Block, ...] = (Quiet(say("topic-late")),) if self.late else ()
        topic = desk.library.topic(self.programme, self.topic, desk.language) if self.topic else None
        single = desk.library.prompt(self.topic, desk.language)
        if single is not None:
            return View(
                title=say("topic-single-title"),
                blocks=(*single_blocks(desk, single), *late),
                rows=(buttons[:1],),
                notice=say("topic-notice"),
            )
        if topic is None:
            return View(
                title=say("topic-own-title"),
                blocks=(Paragraph(self._own_text(desk)), *late),
                rows=(buttons,),
                notice=say("topic-notice"),
            )
        return View(
            title=topic.title,
            blocks=(*topic_blocks(desk, topic), *late),
            rows=(buttons,),
            notice=say("topic-notice"),
        )

    def _own_text(self, desk: Desk) -> str:
        text = desk.texts.get(self.text_ref) if self.text_ref else None
        return text if text is not None else desk.say("topic-gone")

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """On time, late, and one of the circle's own."""
        circle = CircleId("0123456789ab")
        return (
            cls(circle=circle, programme="trust-from-the-roots", topic="where-it-comes-from"),
            cls(circle=circle, programme="trust-from-the-roots", topic="where-it-comes-from", late=True),
            cls(circle=circle, topic=as_topic("telling-or-keeping"), late=True),
            cls(circle=circle, text_ref=TextRef("0123456789ab")),
        )


def single_blocks(desk: Desk, single: Single) -> tuple[Block, ...]:
    """A prompt that stands on its own, with its gate and its content note where it has them."""
    say = desk.say
    gate: tuple[Block, ...] = (Quiet(say("topic-gate", instead=single.instead)),) if single.gate else ()
    note: tuple[Block, ...] = (Quiet(single.content_note),) if single.content_note else ()
    return (Paragraph(single.text), *gate, *note, Quiet(say("topic-no-need-to-answer")))


def topic_blocks(desk: Desk, topic: Topic) -> tuple[Block, ...]:
    """The parts of a topic that the whole circle sees."""
    instead = topic.skip.instead if topic.gate else None
    return _blocks(desk.say, topic.why, topic.prompt, topic.follow_ups, topic.quiet, instead, topic.content_note)


@lru_cache(maxsize=512)
def _blocks(
    say: Say, why: str, prompt: str, follow_ups: tuple[str, ...], quiet: str, instead: str | None, content_note: str
) -> tuple[Block, ...]:
    """The same for every circle that speaks the same language: a tick may post one topic to many."""
    gate: tuple[Block, ...] = (Quiet(say("topic-gate", instead=instead)),) if instead is not None else ()
    return (
        Paragraph(why),
        Titled(say("topic-prompt"), prompt),
        Items(follow_ups),
        Titled(say("topic-quiet-question"), quiet),
        *gate,
        Quiet(say("topic-content-note", note=content_note)),
        Quiet(say("topic-no-need-to-answer")),
    )
