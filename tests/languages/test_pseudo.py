"""A month of a circle in a made-up language: nothing is hard-coded, and nothing is too long for a platform.

Whatever comes from the wording or the library stands in ⟦brackets⟧ and is 40 % longer; what is left over is
hard-coded, or was written by people.
"""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Iterator
from dataclasses import fields, is_dataclass, replace
from datetime import timedelta
from pathlib import Path
from typing import Any, cast

import pytest

from bots.app import Content
from bots.discordbot import limits
from bots.discordbot.render import message_of, messages_of
from bots.discordbot.widgets import controls, modal_of
from bots.engine.platform import Shown, ShownForm, ShownView
from bots.library.pseudo import PSEUDO
from bots.slackbot import render as slack
from core.circles.changes import CircleSaved
from core.kernel.asks import Form
from core.kernel.cards import Button, Chart, Document, Items, Paragraph, Picker, Plot, Quiet, Titled, View
from core.schedule.series import SeriesKind
from tests.discordbot.test_limits import within_limits
from tests.emulators.slackwire.blockkit import block_problems
from tests.members.people import ANNA, FATIMA
from tests.stage import START, Stage, a_circle, a_member, a_queue, a_series, a_stage, saved

BY_PEOPLE = re.compile(
    r"Evening circle|practice:\w+|@\w+|#\w+|Our words|our words|The Harbour Project|circle@example\.org|"
    r"\b[A-Z][a-z]+/[A-Z][\w/ +-]+|\bUTC\b|/[a-z]+(?: [a-z-]+)*|https?://\S+|[\d.:T+Z-]+"
)
"""Names, zones, commands and what people wrote."""
KEPT = frozenset({"id", "language", "kind", "serves", "sources", "address"})
FOR_GOOD = frozenset({"leave.now", "life.archived", "privacy.erased", "setup.start", "setup.over"})
PLAIN = ("menu.show", "settings.show", "privacy.show", "help.show", "resources.show", "journal.list", "topic.show",
         "reflect.open", "checkin.open", "tidy.now", "agreements.show", "join.show")  # fmt: skip
THEIRS = ("life.status", "life.week", "review.list", "members.list", "schedule.list", "schedule.add", "prompts.list",
          "prompts.add", "setup.open", "announce.write", "life.pause", "life.resume")  # fmt: skip


def wrapped(thing: Any) -> Any:
    """Put every text of the library in brackets."""
    match thing:
        case str():
            return f"⟦{thing}⟧" if thing else ""
        case tuple():
            return tuple(map(wrapped, cast("tuple[Any, ...]", thing)))
        case _ if is_dataclass(thing) and not isinstance(thing, type):
            return replace(
                thing, **{one.name: wrapped(getattr(thing, one.name)) for one in fields(thing) if one.name not in KEPT}
            )
        case _:
            return thing


def theirs(hours: str) -> str:
    return hours if hours == "always" else wrapped(hours)


def left_over(text: str) -> str:
    """What stands outside all brackets, without what people wrote."""
    depth, outside = 0, ""
    for letter in text:
        depth += (letter == "⟦") - (letter == "⟧")
        outside += letter if depth == 0 and letter != "⟧" else ""
    return "".join(letter for letter in BY_PEOPLE.sub("", outside) if letter.isalpha())


def texts(view: View) -> Iterator[str]:
    yield from (view.title, view.notice)
    for block in view.blocks:
        match block:
            case Paragraph(text) | Quiet(text):
                yield text
            case Titled(title, text):
                yield from (title, text)
            case Items(lines):
                yield from lines
            case Plot(labels=labels, alt=alt):
                yield from (*labels, alt)
            case Chart(labels=labels, alt=alt):
                yield from (*labels, alt)
            case Document(name=name):
                yield name
    for row in view.rows:
        match row:
            case Picker():
                yield row.label
                yield from (part for one in row.choices for part in (one.label, one.hint))
            case _:
                yield from (one.label for one in row if isinstance(one, Button))


def form_texts(form: Form) -> Iterator[str]:
    yield from (form.title, form.submit)
    for one in form.fields:
        yield from (one.label, one.hint)


@pytest.fixture
async def pseudo(tmp_path: Path, content: Content) -> AsyncIterator[Stage]:
    loaded = content.loaded
    library = replace(
        loaded.library,
        translations={(name, PSEUDO): wrapped(one) for name, one in loaded.library.programmes.items()},
        singles={**loaded.library.singles, PSEUDO: wrapped(loaded.library.singles["en"])},
    )
    agreements = {**loaded.agreements, (PSEUDO, "default"): wrapped(loaded.agreements["en", "default"])}
    helplines = loaded.helplines
    # helplines are called what they call themselves, and say their hours in their own words
    countries = {
        code: replace(
            one, lines=tuple(replace(line, name=wrapped(line.name), hours=theirs(line.hours)) for line in one.lines)
        )
        for code, one in helplines.countries.items()
    }
    assert helplines.elsewhere is not None
    elsewhere = replace(helplines.elsewhere, name=wrapped(helplines.elsewhere.name))
    helplines = replace(helplines, countries=countries, elsewhere=elsewhere)
    loaded = replace(loaded, library=library, agreements=agreements, helplines=helplines)
    other = Content(loaded, content.wording.pseudo())
    async with a_stage(tmp_path, other) as stage:
        circle = a_circle(language=PSEUDO, controller="The Harbour Project", contact="circle@example.org")
        await stage.keep(CircleSaved(circle), a_queue(content))
        yield stage


async def check(view: View, card: str, *, sent: bool) -> None:
    left = {text: left_over(text) for text in texts(view)}
    assert {text: rest for text, rest in left.items() if rest} == {}, card
    for message in (await message_of(view),) if sent else await messages_of(view):
        within_limits(message)
        controls(message.rows)
    on_slack = await slack.message_of(view, "⟦new⟧")
    assert block_problems(list(on_slack.blocks), 50) == [], card


async def look(shown: Shown | None) -> list[Button]:
    match shown:
        case ShownView(view=view):
            await check(view, shown.card, sent=False)
            rows = [row for row in view.rows if not isinstance(row, Picker)]
            return [one for row in rows for one in row if isinstance(one, Button)]
        case ShownForm(form=form):
            assert {text for text in form_texts(form) if left_over(text)} == set(), shown.ask
            assert len(modal_of(form).title) <= limits.FORM_TITLE
            return []
        case None:
            return []


async def everything(stage: Stage, person: str, actions: tuple[str, ...]) -> int:
    """Use every command, and press every button of its answer that ends nothing."""
    pressed = 0
    for action in actions:
        for one in await look(await stage.act(person, action)):
            if one.action not in FOR_GOOD:
                given: dict[str, Any] = dict(one.given)
                await look(await stage.act(person, one.action, **given))
                pressed += 1
    return pressed


async def test_a_month_of_a_circle_has_no_word_that_is_hard_coded_and_fits_both_platforms(pseudo: Stage) -> None:
    await pseudo.keep(
        a_member(ANNA, check_ins=True),
        *(
            saved(a_series(kind, name * 12, day))
            for kind, name, day in (
                (SeriesKind.TOPIC, "b", "MO"),
                (SeriesKind.REFLECTION, "c", "TH"),
                (SeriesKind.CHECK_IN, "d", "SU"),
                (SeriesKind.WEEK, "e", "SU"),
            )
        ),
    )
    pressed = 0
    for week in range(1, 5):
        await pseudo.run_until(START + timedelta(weeks=week))
        await pseudo.act(ANNA, "checkin.mood", circle="aaaaaaaaaaaa", m=str(week))
        if week in (1, 4):
            pressed += await everything(pseudo, ANNA, PLAIN)
            pressed += await everything(pseudo, FATIMA, THEIRS)
    sent = [one for one in pseudo.platform.sent if one.view is not None]
    for one in sent:
        assert one.view is not None
        await check(one.view, one.card, sent=True)
    assert len({one.card for one in sent}) >= 4
    assert pressed > 50


def test_a_hard_coded_word_would_be_found() -> None:
    assert left_over("⟦Wríté⟧ Evening circle") == ""
    assert left_over("⟦Wríté ⟦nested⟧ ~~⟧ hello") == "hello"
