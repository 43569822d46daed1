"""Every card and form of the member's side, in a made-up language that is accented and 40 % longer."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest

from bots.app import Content
from bots.discordbot import limits
from bots.discordbot.render import messages_of
from bots.discordbot.widgets import controls, modal_of
from bots.engine.buttons import encode
from bots.engine.render import Renderer
from bots.library.pseudo import PSEUDO
from core.circles import choice_cards, choosing, export, helping_cards, join_cards, menu, privacy_cards, questions
from core.commands import by_name, commands
from core.kernel.asks import Form
from core.kernel.cards import Button, Desk, Document, Items, Paragraph, Picker, Quiet, Titled, View
from core.kernel.decision import Kind
from core.kernel.ids import PlatformName
from tests.discordbot.test_limits import within_limits

MODULES = (choice_cards, choosing, export, helping_cards, join_cards, menu, privacy_cards, questions)
MARK = 25

WORDS_OF_OTHERS = re.compile(
    r"Evening circle|Quiet Corner e\.V\.|hello@quiet-corner\.example|Mondays[^.]*21:00|fatima|practice:|"
    r"Lifeline|America/\S+|practice|2026\S*|\d\d:\d\d|en-\w+|erase|Find a Helpline"
)


def shown_things(method: str) -> Iterator[type[Any]]:
    for module in MODULES:
        for one in vars(module).values():
            if isinstance(one, type) and one.__module__ == module.__name__ and hasattr(one, method):
                yield one


CARDS = list(shown_things("view"))
FORMS = list(shown_things("form"))


_DESKS: dict[tuple[int, str, PlatformName], Desk] = {}


def desk(content: Content, language: str, platform: PlatformName = PlatformName.DISCORD) -> Desk:
    """Lengthening every word takes half a second, so it is done once for all cards."""
    key = (id(content), language, platform)
    if key not in _DESKS:
        _DESKS[key] = Renderer(content.wording.pseudo(), content.loaded).desk(platform, None, language=language)
    return _DESKS[key]


def texts(view: View) -> Iterator[str]:
    yield view.title
    for block in view.blocks:
        match block:
            case Paragraph(text) | Quiet(text):
                yield text
            case Titled(title, text):
                yield title
                yield text
            case Items(lines):
                yield from lines
            case _:
                continue
    for row in view.rows:
        match row:
            case Picker(label=label):
                yield label
            case _:
                yield from (one.label for one in row if isinstance(one, Button))


@pytest.mark.parametrize("card", CARDS, ids=lambda card: card.name)
async def test_a_card_fits_though_every_word_is_longer(card: type[Any], content: Content):
    for platform in (PlatformName.DISCORD, PlatformName.SLACK):
        longer = desk(content, PSEUDO, platform)
        for example in card.examples():
            for message in await messages_of(example.view(longer)):
                within_limits(message)
                controls(message.rows)


@pytest.mark.parametrize("card", CARDS, ids=lambda card: card.name)
def test_no_sentence_of_a_card_is_hard_coded(card: type[Any], content: Content):
    """What stands in no wording file would come out without the brackets of the made-up language."""
    agreements = content.loaded.agreements["en", "default"]
    known = {agreements.title, agreements.opening, agreements.closing, *agreements.points, ""}
    longer = desk(content, PSEUDO)
    for example in card.examples():
        for text in texts(example.view(longer)):
            if text in known:
                continue
            rest = WORDS_OF_OTHERS.sub("", text).strip("*: ")
            assert not rest or "⟦" in text or not re.search(r"[a-z]{3}", rest), text


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.name)
def test_a_form_fits(form: type[Any], content: Content):
    for example in form.examples():
        made: Form = example.form(desk(content, "en"))
        assert modal_of(made).title == made.title
        for field in made.fields:
            assert limits.length(field.label) <= limits.FIELD_LABEL
            assert limits.length(field.hint) <= limits.FIELD_HINT


@pytest.mark.parametrize("card", CARDS, ids=lambda card: card.name)
def test_every_button_has_room_for_its_mark_and_leads_somewhere(card: type[Any], content: Content):
    actions = by_name() | dict.fromkeys(ELSEWHERE)
    for example in card.examples():
        for row in example.view(desk(content, "en")).rows:
            match row:
                case Picker():
                    assert row.action in actions
                    assert len(encode(row.action, (*row.given, ("@", row.name)))) <= limits.CUSTOM_ID - MARK
                    assert 0 < len(row.choices) <= limits.SELECT_OPTIONS
                case _:
                    for one in row:
                        if isinstance(one, Button):
                            assert one.action in actions
                            assert len(encode(one.action, one.given)) <= limits.CUSTOM_ID - MARK


ELSEWHERE = ("topic.show", "review.list", "schedule.list")
"""Actions of other features, which may not be there yet."""

OURS = tuple((command, action) for command, action in commands() if action.decide.__module__.startswith("core.circles"))


@pytest.mark.parametrize(("command", "action"), OURS, ids=[" ".join(command.path) for command, _ in OURS])
def test_every_command_and_option_is_described(command: Any, action: Any, content: Content):
    say = content.wording.say("en")
    name = f"command-{'-'.join(command.path)}"
    assert 0 < len(say(name)) <= limits.COMMAND_DESCRIPTION
    for option in command.options:
        assert 0 < len(say(f"{name}.{option.name}")) <= limits.COMMAND_DESCRIPTION
        if option.kind is Kind.CHOICE:
            assert all(say(f"choice-{choice}") for choice in option.choices)


def test_the_file_with_everything_holds_no_stamp_of_a_platform(content: Content):
    [example] = export.ExportCard.examples()
    [document] = [block for block in example.view(desk(content, "en")).blocks if isinstance(block, Document)]
    assert "Today was easier than last week." in document.text
    assert "lighter" in document.text
    assert "<t:" not in document.text
