"""Every card and form of the schedule and of topics: in words, on Discord, and as it is kept."""

from __future__ import annotations

from typing import Any

import pytest

from bots.app import Content
from bots.discordbot.render import messages_of
from bots.discordbot.widgets import controls, modal_of
from bots.engine.buttons import encode
from bots.engine.codec import Codec
from bots.engine.render import Renderer
from bots.library.pseudo import PSEUDO
from bots.library.wording import Wording
from core import cards
from core.commands import by_name
from core.kernel.cards import Button, Desk, Picker
from core.kernel.decision import Kind
from core.kernel.ids import PlatformName
from core.programme import actions as programme
from core.programme.cards import TopicPosted
from core.programme.promptcards import PromptAdd, PromptForm, PromptList, PromptOpen, SuggestionDone
from core.programme.showing import TopicShown
from core.programme.suggesting import SuggestForm, SuggestionTaken
from core.schedule import actions as schedule
from core.schedule.announcements import AnnouncementPosted
from core.schedule.calendarfile import CalendarFile
from core.schedule.forms import ChooseKind, ChooseOften, ScheduleNote, SeriesForm, SeriesGaps, SeriesSummary
from core.schedule.overview import SeriesCard, SeriesList
from core.schedule.picking import WhichSeries
from core.schedule.running import RemoveConfirm, RunConfirm, SeriesPreview
from core.schedule.week import WeekCard
from tests.discordbot.test_limits import within_limits

STORED: list[type[Any]] = [
    AnnouncementPosted,
    CalendarFile,
    ChooseKind,
    ChooseOften,
    PromptAdd,
    RemoveConfirm,
    ScheduleNote,
    SeriesCard,
    SeriesGaps,
    SeriesList,
    SuggestionDone,
    SuggestionTaken,
    TopicPosted,
    WeekCard,
    WhichSeries,
]
PRIVATE: list[type[Any]] = [PromptList, PromptOpen, RunConfirm, SeriesPreview, SeriesSummary, TopicShown]
FORMS: list[type[Any]] = [PromptForm, SeriesForm, SuggestForm]
ACTIONS = (*schedule.ACTIONS, *programme.ACTIONS)
MARK = 25


PSEUDO_WORDING: list[Wording] = []


def desk(content: Content, language: str = "en") -> Desk:
    if not PSEUDO_WORDING:
        PSEUDO_WORDING.append(content.wording.pseudo())
    return Renderer(PSEUDO_WORDING[0], content.loaded).desk(PlatformName.DISCORD, None, language=language)


@pytest.mark.parametrize("card", [*STORED, *PRIVATE], ids=lambda card: card.name)
@pytest.mark.parametrize("language", ["en", PSEUDO])
async def test_a_card_fits_discord_though_every_word_is_longer(card: type[Any], language: str, content: Content):
    for example in card.examples():
        for message in await messages_of(example.view(desk(content, language))):
            within_limits(message)
            controls(message.rows)


@pytest.mark.parametrize("card", [*STORED, *PRIVATE], ids=lambda card: card.name)
def test_every_button_names_an_action_and_leaves_room_for_its_mark(card: type[Any], content: Content):
    known = by_name().keys() | LATER
    for example in card.examples():
        for row in example.view(desk(content)).rows:
            pressed = (row,) if isinstance(row, Picker) else [one for one in row if isinstance(one, Button)]
            for one in pressed:
                assert one.action in known, one.action
                assert len(encode(one.action, one.given)) <= 100 - MARK
                assert dict(one.given).get("circle"), "a private message does not say which circle"


LATER = {"review.list"}
"""Actions of other features, named by our cards."""


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.name)
@pytest.mark.parametrize("language", ["en", PSEUDO])
def test_a_form_fits_discord(form: type[Any], language: str, content: Content):
    for example in form.examples():
        modal_of(example.form(desk(content, language)))
        assert len(example.form(desk(content, "en")).title) <= 45


@pytest.mark.parametrize("card", STORED, ids=lambda card: card.name)
def test_a_card_that_is_kept_comes_back_as_it_was(card: type[Any]):
    assert card in cards.CARDS
    codec = Codec(cards.CARDS)
    for example in card.examples():
        assert codec.decode_card(*codec.encode_card(example)) == example


@pytest.mark.parametrize("card", PRIVATE, ids=lambda card: card.name)
def test_a_card_with_the_circle_s_own_words_is_never_kept(card: type[Any]):
    assert card in cards.PRIVATE_CARDS
    assert card not in cards.CARDS


@pytest.mark.parametrize("card", PRIVATE, ids=lambda card: card.name)
def test_own_words_stay_out_of_what_is_printed(card: type[Any]):
    for example in card.examples():
        assert "a year ago" not in repr(example)
        assert "on video" not in repr(example)


@pytest.mark.parametrize("action", ACTIONS, ids=lambda action: action.name)
def test_every_command_and_option_has_words_that_fit(action: Any, content: Content):
    say = content.wording.say("en")
    command = action.command
    if command is None:
        return
    name = "command-" + "-".join(command.path)
    assert len(say(name)) <= 100
    for option in command.options:
        assert len(say(f"{name}.{option.name}")) <= 100
        if option.kind is Kind.CHOICE:
            assert all(0 < len(say(f"choice-{value}")) <= 100 for value in option.choices)
    required = [option.required for option in command.options]
    assert required == sorted(required, reverse=True), "Discord wants required options first"
