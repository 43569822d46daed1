"""``/facilitate prompts browse``: all that stands outside a programme, to read, to queue, or to post at once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar, Self

from core.circles.common import CircleClosed
from core.circles.model import CircleState, Here
from core.kernel.cards import Block, Button, Choice, Desk, Items, Look, Paragraph, Picker, Quiet, Row, View
from core.kernel.decision import Action, Command, Decision, Kind, Option, Show, Who
from core.kernel.effects import Post
from core.kernel.events import Act
from core.kernel.ids import CircleId, DeliveryKey
from core.kernel.moment import Moment
from core.programme.cards import TopicPosted, single_blocks
from core.programme.facts import PromptFacts
from core.programme.singles import SingleKind, as_topic, headed

A_PAGE = 10
LONGEST_LINE = 90
_EXAMPLE = CircleId("0123456789ab")


@dataclass(frozen=True, slots=True, kw_only=True)
class SinglesList:
    """One kind of singles, a page at a time."""

    name: ClassVar[str] = "singles-list"

    circle: CircleId
    kind: SingleKind
    page: int = 0

    def view(self, desk: Desk) -> View:
        """What they are for, their beginnings, one to open, and the other kinds."""
        say, here = desk.say, (("circle", self.circle),)
        this = (*here, ("k", self.kind.value))
        entries = _entries(desk, self.kind)
        pages = max(1, -(-len(entries) // A_PAGE))
        page = min(max(0, self.page), pages - 1)
        shown = entries[page * A_PAGE : (page + 1) * A_PAGE]
        rows: list[Row] = []
        if shown:
            choices = tuple(Choice(text[:100], name) for name, text in shown)
            two = self.kind is SingleKind.PAIR
            action, key, given = ("pairs.open", "x", here) if two else ("prompts.single", "i", this)
            rows.append(Picker(key, say("singles-pick"), action, choices=choices, given=given))
        turns: list[Button] = []
        if page > 0:
            turns.append(Button(say("back"), "prompts.browse", (*this, ("p", str(page - 1)))))
        if page + 1 < pages:
            turns.append(Button(say("more"), "prompts.browse", (*this, ("p", str(page + 1)))))
        if turns:
            rows.append(tuple(turns))
        rows.append(
            tuple(
                Button(say(f"choice-{kind.value}"), "prompts.browse", (*here, ("k", kind.value)))
                for kind in SingleKind
                if kind is not self.kind
            )
        )
        lines: tuple[Block, ...] = (Items(tuple(text for _, text in shown)),) if shown else ()
        return View(
            title=say(f"choice-{self.kind.value}"),
            blocks=(Paragraph(say(f"singles-about-{self.kind.value}")), *lines),
            rows=tuple(rows),
        )

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """Every kind, and a page in the middle."""
        return (
            *(cls(circle=_EXAMPLE, kind=kind) for kind in SingleKind),
            cls(circle=_EXAMPLE, kind=SingleKind.PROMPT, page=1),
        )


def _entries(desk: Desk, kind: SingleKind) -> tuple[tuple[str, str], ...]:
    if kind is SingleKind.PAIR:
        return tuple((pair.id, pair.title) for pair in desk.library.pairs_of(desk.language))
    return tuple((one.id, headed(one.text, LONGEST_LINE)) for one in desk.library.singles_of(kind, desk.language))


@dataclass(frozen=True, slots=True, kw_only=True)
class SingleOpen:
    """One single, as the circle would read it. ``note`` says what was just done."""

    name: ClassVar[str] = "single-open"

    circle: CircleId
    kind: SingleKind
    single: str
    note: str = ""

    def view(self, desk: Desk) -> View:
        """The text with its gate; a prompt can be queued or posted, the others are for reading aloud."""
        say, here = desk.say, (("circle", self.circle),)
        this = (*here, ("k", self.kind.value))
        back = Button(say("singles-button-list"), "prompts.browse", this)
        single = desk.library.single(self.kind, self.single, desk.language)
        if single is None:
            return View(blocks=(Paragraph(say("prompts-gone")),), rows=((back,),))
        known = [one.id for one in desk.library.singles_of(self.kind, desk.language)]
        after = known[(known.index(single.id) + 1) % len(known)]
        another = Button(say("singles-button-next"), "prompts.single", (*this, ("i", after)))
        rows: list[Row] = [(another, back)]
        note: tuple[Block, ...] = (Paragraph(say(self.note)),) if self.note else ()
        if self.kind is not SingleKind.PROMPT:
            return View(
                title=say(f"choice-{self.kind.value}"),
                blocks=(*note, Paragraph(single.text), Quiet(say("singles-aloud"))),
                rows=tuple(rows),
            )
        chosen = (*here, ("t", as_topic(single.id)))
        rows.insert(
            0,
            (
                Button(say("singles-button-queue"), "prompts.add", chosen, Look.MAIN),
                Button(say("singles-button-front"), "prompts.add", (*chosen, ("p", "1"))),
                Button(say("singles-button-post"), "prompts.post", chosen),
            ),
        )
        return View(
            title=say("prompts-single-title"),
            blocks=(*note, *single_blocks(desk, single), Quiet(say("singles-post-means"))),
            rows=tuple(rows),
        )

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """A prompt with a gate, one just posted, a round, and one that is gone."""
        gated = cls(circle=_EXAMPLE, kind=SingleKind.PROMPT, single="telling-or-keeping")
        return (
            gated,
            *(
                cls(circle=_EXAMPLE, kind=SingleKind.PROMPT, single="safe-place", note=note)
                for note in ("singles-posted", "singles-resting")
            ),
            cls(circle=_EXAMPLE, kind=SingleKind.CHECK_IN, single="weather"),
            cls(circle=_EXAMPLE, kind=SingleKind.OPENING, single="gone"),
        )


def _kind(act: Act) -> SingleKind:
    typed = act.given.get("k") or act.given.get("kind", "")
    return next((kind for kind in SingleKind if kind.value == typed.strip().casefold()), SingleKind.PROMPT)


def decide_browse(here: Here, act: Act, moment: Moment) -> Decision:
    """Show one kind, a page at a time."""
    typed = act.given.get("p", "0")
    page = int(typed) if typed.isascii() and typed.isdecimal() and len(typed) < 4 else 0
    card = SinglesList(circle=here.circle.id, kind=_kind(act), page=page)
    return Decision(reply=Show(card, replace=act.message is not None))


def decide_single(here: Here, act: Act, moment: Moment) -> Decision:
    """Show one."""
    card = SingleOpen(circle=here.circle.id, kind=_kind(act), single=act.given.get("i", "")[:60])
    return Decision(reply=Show(card, replace=act.message is not None))


def decide_post(facts: PromptFacts, act: Act, moment: Moment) -> Decision:
    """Post one prompt in the circle's room now, once a day at most. The queue stays as it is."""
    circle, replace = facts.here.circle, act.message is not None
    single = facts.library.prompt(act.given.get("t", ""))
    if circle.state is CircleState.ARCHIVED:
        return Decision(reply=Show(CircleClosed(), replace=replace))
    if single is None:
        return Decision(reply=Show(SinglesList(circle=circle.id, kind=SingleKind.PROMPT), replace=replace))
    if circle.state is not CircleState.OPEN:
        resting = SingleOpen(circle=circle.id, kind=SingleKind.PROMPT, single=single.id, note="singles-resting")
        return Decision(reply=Show(resting, replace=replace))
    post = Post(
        # Pressed twice, it is one delivery.
        key=DeliveryKey(f"single/{circle.id}/{single.id}/{moment.today.isoformat()}"),
        room=circle.home,
        card=TopicPosted(circle=circle.id, topic=as_topic(single.id)),
    )
    done = SingleOpen(circle=circle.id, kind=SingleKind.PROMPT, single=single.id, note="singles-posted")
    audited = facts.audited(act, moment, as_topic(single.id))
    return Decision(reply=Show(done, replace=replace), changes=(audited,), intents=(post,))


ACTIONS: tuple[Action[Any], ...] = (
    Action(
        name="prompts.browse",
        who=Who.FACILITATOR,
        needs=Here,
        decide=decide_browse,
        command=Command(
            path=("facilitate", "prompts", "browse"),
            options=(Option(name="kind", kind=Kind.CHOICE, choices=tuple(kind.value for kind in SingleKind)),),
        ),
    ),
    Action(name="prompts.single", who=Who.FACILITATOR, needs=Here, decide=decide_single),
    Action(name="prompts.post", who=Who.FACILITATOR, needs=PromptFacts, decide=decide_post),
)
