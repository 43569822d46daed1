"""``/rephrase``: three small steps. Between them the words wait in memory; only what is kept is ever written down."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from core.circles.common import CircleClosed
from core.circles.model import CircleState, Here
from core.kernel.decision import Action, AskFor, Command, Decision, Kind, Option, Show, Who, ask, show
from core.kernel.events import Act
from core.kernel.ids import EntryId
from core.kernel.moment import Moment
from core.programme.library import Library
from core.reflections.changes import EntryWritten
from core.reflections.model import Entry
from core.reflections.words import legible
from core.rephrasing.cards import (
    MOST_PART,
    FeelingStep,
    PartsForm,
    Phrases,
    Rephrased,
    RephraseTold,
    WordsForm,
)
from core.rephrasing.patterns import MOST_WORDS, Parts, sentence, tidy

PARTS = ("feel", "when", "because", "like")


@dataclass(frozen=True, slots=True, kw_only=True)
class RephraseSnapshot:
    """Where the member stands, and the sentences in every language."""

    here: Here
    library: Library = field(default_factory=lambda: Library({}), repr=False)


def parts_of(given: Mapping[str, str]) -> Parts:
    """Read the parts as they were filled in, or as they wait in memory."""
    feel, when, because, like = (tidy(legible(given.get(name, "")))[:MOST_PART] for name in PARTS)
    return Parts(feel=feel, when=when, because=because, like=like)


def _place(given: str) -> int | None:
    return int(given) if given.isascii() and given.isdigit() and len(given) <= 2 else None


def decide_open(snapshot: Here, act: Act, moment: Moment) -> Decision:
    """Take the words, or ask for them."""
    circle = snapshot.circle.id
    text = legible(act.given.get("words") or act.given.get("text", "")).strip()[:MOST_WORDS]
    if not text:
        return ask(WordsForm(circle=circle)) if "text" not in act.given else show(RephraseTold(circle=circle))
    return Decision(reply=Show(FeelingStep(circle=circle, text=text)), pocket={"text": text})


def decide_again(snapshot: Here, act: Act, moment: Moment) -> Decision:
    """Begin again, with the words of before if they are still there."""
    return ask(WordsForm(circle=snapshot.circle.id, text=act.given.get("text", "")))


def decide_rest(snapshot: Here, act: Act, moment: Moment) -> Decision:
    """Open the form of the parts."""
    text, parts = act.given.get("text", ""), parts_of(act.given)
    if not text and parts == Parts():
        return show(RephraseTold(circle=snapshot.circle.id))
    form = PartsForm(circle=snapshot.circle.id, text=text, feeling=_place(act.given.get("f", "")), parts=parts)
    return Decision(reply=AskFor(form))


def decide_done(snapshot: Here, act: Act, moment: Moment) -> Decision:
    """Put the parts together, and hold them until the member keeps them or lets them be."""
    parts = parts_of(act.given)
    held = {name: value for name in PARTS if (value := getattr(parts, name))}
    text = act.given.get("text", "")
    pocket = held | ({"text": text} if text else {})
    return Decision(reply=Show(Rephrased(circle=snapshot.circle.id, parts=parts)), pocket=pocket)


def decide_keep(snapshot: RephraseSnapshot, act: Act, moment: Moment) -> Decision:
    """Write the sentence into the member's journal, as they wanted."""
    here, parts = snapshot.here, parts_of(act.given)
    circle = here.circle
    if circle.state is CircleState.ARCHIVED:
        return show(CircleClosed())
    known = snapshot.library.rephrasing((here.member.language if here.member else "") or circle.language)
    if known is None or not parts.whole:
        return show(RephraseTold(circle=circle.id))
    entry = Entry(
        id=EntryId(moment.fresh("rephrased")),
        circle=circle.id,
        person=act.actor.person,
        written=moment.now,
        pages=(sentence(parts, known),),
    )
    told = RephraseTold(circle=circle.id, kept=True)
    return Decision(reply=Show(told, replace=True), changes=(EntryWritten(entry),), pocket={})


def decide_phrases(snapshot: Here, act: Act, moment: Moment) -> Decision:
    """Show some ways to answer."""
    page = _place(act.given.get("p", "")) or 0
    return show(Phrases(circle=snapshot.circle.id, page=page), replace="p" in act.given)


ACTIONS: tuple[Action[Any], ...] = (
    Action(
        name="rephrase.open",
        who=Who.MEMBER,
        needs=Here,
        decide=decide_open,
        command=Command(path=("rephrase",), options=(Option(name="words", kind=Kind.TEXT, most=MOST_WORDS),)),
    ),
    Action(name="rephrase.again", who=Who.MEMBER, needs=Here, decide=decide_again, pocketed=True),
    Action(name="rephrase.rest", who=Who.MEMBER, needs=Here, decide=decide_rest, pocketed=True),
    Action(name="rephrase.done", who=Who.MEMBER, needs=Here, decide=decide_done, pocketed=True),
    Action(
        name="rephrase.keep",
        who=Who.MEMBER,
        needs=RephraseSnapshot,
        decide=decide_keep,
        durable=True,
        pocketed=True,
    ),
    Action(name="rephrase.phrases", who=Who.MEMBER, needs=Here, decide=decide_phrases),
)
