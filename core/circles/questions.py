"""The questions that a member is asked apart from each other: at joining, and again from the settings."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import ClassVar, Self

from core.circles.choices import LATER, Setting, Unread
from core.circles.countries import matching
from core.circles.country_lists import country_pickers
from core.circles.model import Reach
from core.kernel.asks import Field, Form
from core.kernel.cards import Button, Choice, Desk, Look, Paragraph, Picker, Quiet, Row, View
from core.kernel.ids import CircleId

Given = tuple[tuple[str, str], ...]

_EXAMPLE = CircleId("0123456789ab")


def answer_action(*, joining: bool) -> str:
    """Return the action that takes an answer: on the way in, or from the settings."""
    return "join.answer" if joining else "settings.show"


def answer_given(circle: CircleId, *, joining: bool) -> Given:
    """Return what every answer carries. In the settings it puts the list back in the question's place."""
    here = (("circle", circle),)
    return here if joining else (*here, ("re", "1"))


def _answers(circle: CircleId, joining: bool, buttons: tuple[tuple[str, str, str, Look], ...]) -> tuple[Button, ...]:
    action, given = answer_action(joining=joining), answer_given(circle, joining=joining)
    return tuple(Button(label, action, (*given, (name, value)), look) for label, name, value, look in buttons)


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticingQuestion:
    """May the bot look for signs of danger? Off unless yes."""

    name: ClassVar[str] = "noticing-question"

    circle: CircleId
    joining: bool = True

    def view(self, desk: Desk) -> View:
        """What it would mean, and how it stands here: in some places nothing is looked at."""
        say, key = desk.say, Setting.NOTICING.value
        buttons = (
            (say("noticing-yes"), key, "yes", Look.PLAIN),
            (say("noticing-no"), key, "no", Look.PLAIN),
            (say("question-later"), key, LATER, Look.PLAIN),
        )
        return View(
            title=say("noticing-title"),
            blocks=(
                Paragraph(say("noticing-question")),
                Paragraph(say("noticing-how" if desk.noticing else "noticing-off")),
                Quiet(say("question-any-answer")),
            ),
            rows=(_answers(self.circle, self.joining, buttons),),
        )

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """At joining and from the settings."""
        return (cls(circle=_EXAMPLE), cls(circle=_EXAMPLE, joining=False))


@dataclass(frozen=True, slots=True, kw_only=True)
class ReachQuestion:
    """How may the bot reach them in a crisis?"""

    name: ClassVar[str] = "reach-question"

    circle: CircleId
    joining: bool = True

    def view(self, desk: Desk) -> View:
        """Three ways, each with what others could see."""
        say, key = desk.say, Setting.REACH.value
        buttons = (
            (say("reach-neutral-button"), key, Reach.NEUTRAL.value, Look.PLAIN),
            (say("reach-full-button"), key, Reach.FULL.value, Look.PLAIN),
            (say("reach-never-button"), key, Reach.NEVER.value, Look.PLAIN),
            (say("question-later"), key, LATER, Look.PLAIN),
        )
        return View(
            title=say("reach-title"),
            blocks=(
                Paragraph(say("reach-question")),
                *(Paragraph(say(f"reach-{way.value}-means")) for way in (Reach.NEUTRAL, Reach.FULL, Reach.NEVER)),
                Quiet(say("reach-later")),
            ),
            rows=(_answers(self.circle, self.joining, buttons),),
        )

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """At joining and from the settings."""
        return (cls(circle=_EXAMPLE), cls(circle=_EXAMPLE, joining=False))


@dataclass(frozen=True, slots=True, kw_only=True)
class CountryQuestion:
    """Which country's numbers shall help show first? May be left open.

    ``typed`` is what somebody wrote that is no code; the card then offers what it may mean.
    """

    name: ClassVar[str] = "country-question"

    circle: CircleId
    joining: bool = True
    typed: str = field(default="", repr=False)

    def view(self, desk: Desk) -> View:
        """The countries that we have numbers for, another one, or later."""
        say = desk.say
        blocks: tuple[Paragraph | Quiet, ...] = (Paragraph(say("country-question")), Quiet(say("country-later")))
        guesses = country_guesses(desk, self.typed, self.circle, joining=self.joining) if self.typed else ()
        if self.typed:
            blocks = (Paragraph(say("country-did-you-mean" if guesses else "settings-unread-country")),)
        other = "join.elsewhere" if self.joining else "settings.change"
        asked: Given = () if self.joining else (("what", "elsewhere"),)
        buttons = (
            Button(say("country-other"), other, (("circle", self.circle), *asked)),
            *_answers(
                self.circle,
                self.joining,
                ((say("question-later"), Setting.COUNTRY.value, LATER, Look.PLAIN),),
            ),
        )
        return View(
            title=say("country-title"),
            blocks=blocks,
            rows=(*(guesses or self._curated(desk)), buttons),
        )

    def _curated(self, desk: Desk) -> tuple[Picker, ...]:
        action, given = answer_action(joining=self.joining), answer_given(self.circle, joining=self.joining)
        return country_pickers(desk, desk.say("country-pick"), action, given)

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """At joining, from the settings, and after something was typed."""
        return (
            cls(circle=_EXAMPLE),
            cls(circle=_EXAMPLE, joining=False),
            cls(circle=_EXAMPLE, typed="united"),
            cls(circle=_EXAMPLE, typed="Atlantis", joining=False),
        )


def country_guesses(desk: Desk, typed: str, circle: CircleId, *, joining: bool) -> tuple[Row, ...]:
    """Return a list of the countries that may be meant, as rows; none if there are none."""
    codes = matching(typed, lambda code: desk.say(f"country-{code}"))
    if not codes:
        return ()
    return (
        Picker(
            Setting.COUNTRY.value,
            desk.say("country-pick"),
            answer_action(joining=joining),
            choices=tuple(Choice(desk.say(f"country-{code}"), code) for code in codes),
            given=answer_given(circle, joining=joining),
        ),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class CountryForm:
    """Another country, by its name."""

    name: ClassVar[str] = "country-form"

    circle: CircleId
    joining: bool = True

    def form(self, desk: Desk) -> Form:
        """One field."""
        say = desk.say
        return Form(
            title=say("country-form-title"),
            submit=say("next"),
            action=answer_action(joining=self.joining),
            given=answer_given(self.circle, joining=self.joining),
            fields=(
                Field(name=Setting.COUNTRY.value, label=say("country-form-label"), most=60, hint=say("country-hint")),
            ),
        )

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """Both ways."""
        return (cls(circle=_EXAMPLE), cls(circle=_EXAMPLE, joining=False))


def unread_country(unread: tuple[Unread, ...]) -> str:
    """Return what was typed for a country and not understood, or an empty text."""
    return next((one.typed for one in unread if one.setting is Setting.COUNTRY), "")
