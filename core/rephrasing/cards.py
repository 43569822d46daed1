"""What a member sees while they rephrase. These show what they wrote, so none is ever stored."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import ClassVar, Self

from core.kernel.asks import Field, Form
from core.kernel.cards import Button, Choice, Desk, Items, Look, Paragraph, Picker, Quiet, Titled, View
from core.kernel.ids import CircleId
from core.reflections.invitations import help_button
from core.rephrasing.patterns import Found, Parts, Rephrasing, find, sentence

MOST_PART = 300
SHOWN_PHRASES = 3

_CIRCLE = CircleId("0123456789ab")
_WORDS = "You always look at your phone when I talk."


def _help(desk: Desk) -> Rephrasing | None:
    return desk.library.rephrasing(desk.language)


def found_in(desk: Desk, words: str) -> Found | None:
    """Look in the reader's language first, then in all others: people write in the one that they argue in."""
    first = _help(desk)
    every = (*((first,) if first else ()), *desk.library.rephrasings.values())
    return next((found for one in every if (found := find(words, one)) is not None), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class WordsForm:
    """Step one: what one would like to say."""

    name: ClassVar[str] = "rephrase-words"
    circle: CircleId
    text: str = field(default="", repr=False)

    def form(self, desk: Desk) -> Form:
        """One field."""
        say = desk.say
        return Form(
            title=say("rephrase-form-title"),
            submit=say("rephrase-go-on"),
            action="rephrase.open",
            given=(("circle", self.circle),),
            fields=(
                Field(
                    name="text",
                    label=say("rephrase-words-label"),
                    long=True,
                    most=1000,
                    value=self.text,
                    hint=say("rephrase-words-hint"),
                ),
            ),
        )

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """Empty and filled."""
        return (cls(circle=_CIRCLE), cls(circle=_CIRCLE, text=_WORDS))


@dataclass(frozen=True, slots=True, kw_only=True)
class FeelingStep:
    """Step two: what was noticed in the words, and which feeling is under them."""

    name: ClassVar[str] = "rephrase-feeling"
    circle: CircleId
    text: str = field(repr=False)

    def view(self, desk: Desk) -> View:
        """Their words, one kind remark, and a list of feelings."""
        say, here = desk.say, (("circle", self.circle),)
        found, known = found_in(desk, self.text), _help(desk)
        remark = Paragraph(found.pattern.note if found else say("rephrase-nothing-found"))
        feelings = tuple(Choice(word, str(place)) for place, word in enumerate(known.feelings if known else ()))
        picker = (Picker("f", say("rephrase-feelings"), "rephrase.rest", choices=feelings, given=here),)
        own = Button(say("rephrase-own-words"), "rephrase.rest", here)
        again = Button(say("rephrase-again"), "rephrase.again", here)
        return View(
            title=say("rephrase-title"),
            blocks=(
                Paragraph("> " + " ".join(self.text.split())),
                remark,
                Paragraph(say("rephrase-feeling-question")),
                Quiet(say("rephrase-not-kept")),
            ),
            rows=(*(picker if feelings else ()), (own, again, help_button(desk, self.circle))),
        )

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """With a turn of phrase in it, and without."""
        return (cls(circle=_CIRCLE, text=_WORDS), cls(circle=_CIRCLE, text="I waited for you yesterday."))


@dataclass(frozen=True, slots=True, kw_only=True)
class PartsForm:
    """Step three: the parts, begun as far as the words allow."""

    name: ClassVar[str] = "rephrase-parts"
    circle: CircleId
    text: str = field(default="", repr=False)
    feeling: int | None = None
    """Which of the list was chosen."""
    parts: Parts = field(default_factory=Parts, repr=False)
    """What was filled in before."""

    def form(self, desk: Desk) -> Form:
        """Four short fields; the last two may stay empty."""
        say = desk.say
        found, known = found_in(desk, self.text), _help(desk)
        listed = known.feelings if known else ()
        chosen = listed[self.feeling] if self.feeling is not None and self.feeling < len(listed) else ""
        before = self.parts
        values = {
            "feel": chosen or before.feel,
            "when": before.when or (found.when if found else ""),
            "because": before.because,
            "like": before.like or (found.like if found else ""),
        }
        return Form(
            title=say("rephrase-form-title"),
            submit=say("rephrase-go-on"),
            action="rephrase.done",
            given=(("circle", self.circle),),
            fields=tuple(
                Field(
                    name=name,
                    label=say(f"rephrase-{name}-label"),
                    required=name in ("feel", "when"),
                    most=MOST_PART,
                    value=value[:MOST_PART],
                    hint=say(f"rephrase-{name}-hint"),
                )
                for name, value in values.items()
            ),
        )

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """Begun from words, and opened again."""
        parts = Parts(feel="hurt", when="you look away", because="I need you", like="ten minutes")
        return (cls(circle=_CIRCLE, text=_WORDS, feeling=0), cls(circle=_CIRCLE, parts=parts))


@dataclass(frozen=True, slots=True, kw_only=True)
class Rephrased:
    """The sentence, to copy, to change or to keep."""

    name: ClassVar[str] = "rephrased"
    circle: CircleId
    parts: Parts = field(repr=False)

    def view(self, desk: Desk) -> View:
        """The sentence, and a remark if the old turn came back into it."""
        say, here, known = desk.say, (("circle", self.circle),), _help(desk)
        change = Button(say("rephrase-change"), "rephrase.rest", here)
        phrases = Button(say("rephrase-phrases"), "rephrase.phrases", here)
        if known is None or not self.parts.whole:
            return View(
                title=say("rephrase-title"), blocks=(Paragraph(say("rephrase-missing")),), rows=((change, phrases),)
            )
        said = sentence(self.parts, known)
        back = found_in(desk, " ".join((self.parts.when, ";", self.parts.because)))
        return View(
            title=say("rephrase-title"),
            blocks=(
                Paragraph(said),
                *((Titled(say("rephrase-still"), back.pattern.note),) if back else ()),
                Paragraph(say("rephrase-listen")),
                Quiet(say("rephrase-unsafe")),
                Quiet(say("rephrase-not-kept")),
            ),
            rows=(
                (Button(say("rephrase-keep"), "rephrase.keep", here, Look.MAIN), change, phrases),
                (help_button(desk, self.circle),),
            ),
        )

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """Whole, with the old turn in it, and with something missing."""
        whole = Parts(feel="hurt", when="you look at your phone", because="I miss you", like="ten minutes at supper")
        return (
            cls(circle=_CIRCLE, parts=whole),
            cls(circle=_CIRCLE, parts=Parts(feel="hurt", when="you never listen to me")),
            cls(circle=_CIRCLE, parts=Parts(feel="hurt")),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrases:
    """Ways to answer somebody: saying back what was heard, and letting a feeling be."""

    name: ClassVar[str] = "rephrase-phrases"
    circle: CircleId
    page: int = 0

    def view(self, desk: Desk) -> View:
        """Three of each; the next three behind a button, round and round."""
        say, known = desk.say, _help(desk)
        more = Button(say("more"), "rephrase.phrases", (("circle", self.circle), ("p", str(self.page + 1))))
        write = Button(say("rephrase-begin"), "rephrase.again", (("circle", self.circle),))
        return View(
            title=say("rephrase-phrases-title"),
            blocks=(
                Titled(say("rephrase-reflecting"), say("rephrase-reflecting-why")),
                Items(_three(known.reflecting if known else (), self.page)),
                Titled(say("rephrase-validating"), say("rephrase-validating-why")),
                Items(_three(known.validating if known else (), self.page)),
            ),
            rows=((more, write, help_button(desk, self.circle)),),
        )

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """The first three, and some later ones."""
        return (cls(circle=_CIRCLE), cls(circle=_CIRCLE, page=2))


def _three(phrases: tuple[str, ...], page: int) -> tuple[str, ...]:
    begin = page * SHOWN_PHRASES
    return tuple(phrases[(begin + place) % len(phrases)] for place in range(SHOWN_PHRASES)) if phrases else ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RephraseTold:
    """A word on what became of it: kept, or gone because it was only in memory."""

    name: ClassVar[str] = "rephrase-told"
    circle: CircleId
    kept: bool = False

    def view(self, desk: Desk) -> View:
        """Say so, and how to go on."""
        say = desk.say
        begin = Button(say("rephrase-begin"), "rephrase.again", (("circle", self.circle),))
        told = say("rephrase-kept" if self.kept else "rephrase-gone")
        return View(blocks=(Paragraph(told),), rows=((begin, help_button(desk, self.circle)),))

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """Kept, and gone."""
        return (cls(circle=_CIRCLE, kept=True), cls(circle=_CIRCLE))
