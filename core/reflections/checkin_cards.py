"""A check-in as its owner sees it. These show moods and words, so none is ever stored."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import ClassVar, Self

from core.circles.common import given_back
from core.kernel.asks import Field, Form
from core.kernel.cards import Block, Button, Desk, Look, Paragraph, Quiet, View
from core.kernel.ids import CircleId
from core.reflections.invitations import help_button, mood_buttons
from core.reflections.weeks import Points, plot

MOST_IN_A_WORD = 80

_CIRCLE = CircleId("0123456789ab")
_POINTS: Points = ((date(2026, 11, 17), 2), (date(2026, 11, 24), 4))


def _weeks(desk: Desk, points: Points) -> tuple[Block, ...]:
    picture = plot(desk, points)
    return () if picture is None else (picture,)


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckInCard:
    """The question how the week is, for someone who came to answer it, with their own weeks so far."""

    name: ClassVar[str] = "check-in"

    circle: CircleId
    circle_name: str
    points: Points = field(default=(), repr=False)
    unread: bool = False
    """What was given for the mood could not be read."""
    word: str = field(default="", repr=False)
    """A word that came without a mood; given back, because it cannot be kept on its own."""

    def view(self, desk: Desk) -> View:
        """Five moods to tap."""
        say = desk.say
        unread = (Paragraph(say("check-in-unread")),) if self.unread else ()
        word: tuple[Block, ...] = ()
        if self.word:
            word = (Paragraph(say("check-in-word-first")), *given_back(desk, self.word))
        return View(
            title=say("check-in-title"),
            blocks=(
                *unread,
                *word,
                Paragraph(say("check-in-question", circle=self.circle_name)),
                *_weeks(desk, self.points),
                Quiet(say("reflection-only-you")),
            ),
            rows=(mood_buttons(desk, self.circle), (help_button(desk, self.circle),)),
        )

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """The first time, later, after something that could not be read, and after a word alone."""
        name = "Evening circle"
        return (
            cls(circle=_CIRCLE, circle_name=name),
            cls(circle=_CIRCLE, circle_name=name, points=_POINTS),
            cls(circle=_CIRCLE, circle_name=name, unread=True),
            cls(circle=_CIRCLE, circle_name=name, word="lighter"),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckInKept:
    """It is on the disk: the mood, and the word if there is one."""

    name: ClassVar[str] = "check-in-kept"

    circle: CircleId
    check_in: str
    mood: int = field(repr=False)
    word: str = field(default="", repr=False)
    points: Points = field(default=(), repr=False)
    lost_word: str = field(default="", repr=False)
    """A word that was too long to keep beside it."""

    def view(self, desk: Desk) -> View:
        """Say so, show the weeks, and offer a word."""
        say = desk.say
        mood = say(f"mood-{self.mood}")
        kept = say("check-in-kept-word", mood=mood, word=self.word) if self.word else say("check-in-kept", mood=mood)
        lost: tuple[Block, ...] = ()
        if self.lost_word:
            lost = (Paragraph(say("check-in-word-long", most=MOST_IN_A_WORD)), *given_back(desk, self.lost_word))
        given = (("circle", self.circle), ("c", self.check_in))
        add = Button(say("check-in-word-change" if self.word else "check-in-word-add"), "checkin.word", given)
        return View(
            blocks=(Paragraph(kept), *lost, *_weeks(desk, self.points), Quiet(say("check-in-again"))),
            rows=((add, help_button(desk, self.circle)),),
        )

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """The first, one with a word and weeks, and one whose word was too long."""
        one = "0123456789ab"
        return (
            cls(circle=_CIRCLE, check_in=one, mood=4),
            cls(circle=_CIRCLE, check_in=one, mood=4, word="lighter", points=_POINTS),
            cls(circle=_CIRCLE, check_in=one, mood=4, lost_word="so many words " * 8),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class WordUnsaved:
    """A word that could not be taken as it is. What was written is given back."""

    name: ClassVar[str] = "check-in-word-unsaved"

    circle: CircleId
    check_in: str
    word: str = field(default="", repr=False)
    gone: bool = False
    """There is no such check-in (any more)."""

    def view(self, desk: Desk) -> View:
        """Say why, give it back, and open the form again."""
        say = desk.say
        reason = say("check-in-word-empty")
        if self.gone:
            reason = say("check-in-gone")
        elif self.word:
            reason = say("check-in-word-long", most=MOST_IN_A_WORD)
        again = Button(
            say("check-in-word-add"), "checkin.word", (("circle", self.circle), ("c", self.check_in)), Look.MAIN
        )
        way_on = () if self.gone else (again,)
        return View(
            blocks=(Paragraph(reason), *given_back(desk, self.word)),
            rows=((*way_on, help_button(desk, self.circle)),),
        )

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """Nothing written, too much, and nowhere to put it."""
        one = "0123456789ab"
        return (
            cls(circle=_CIRCLE, check_in=one),
            cls(circle=_CIRCLE, check_in=one, word="so many words " * 8),
            cls(circle=_CIRCLE, check_in=one, word="lighter", gone=True),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class WordForm:
    """The form for one word, or a few."""

    name: ClassVar[str] = "check-in-word"

    circle: CircleId
    check_in: str
    word: str = field(default="", repr=False)

    def form(self, desk: Desk) -> Form:
        """One short field."""
        say = desk.say
        return Form(
            title=say("check-in-word-title"),
            submit=say("save"),
            action="checkin.save",
            given=(("circle", self.circle), ("c", self.check_in)),
            fields=(
                Field(
                    name="word",
                    label=say("check-in-word-field"),
                    most=MOST_IN_A_WORD,
                    value=self.word,
                    hint=say("check-in-word-hint"),
                ),
            ),
        )

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """Empty, and with the word that stands there."""
        return (
            cls(circle=_CIRCLE, check_in="0123456789ab"),
            cls(circle=_CIRCLE, check_in="0123456789ab", word="lighter"),
        )
