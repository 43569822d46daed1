"""Every card and form of the facilitators' side fits the smallest platform, in long words too."""

from __future__ import annotations

import pytest

from bots.app import Content
from bots.engine.buttons import encode
from bots.engine.codec import Codec
from bots.engine.render import Renderer
from core.cards import CARDS, PRIVATE_CARDS
from core.circles.announcing_cards import AnnouncementForm, AnnouncementGoing, AnnouncementPreview
from core.circles.permissions import MENDS
from core.circles.review_cards import Review
from core.circles.roster import Roster
from core.circles.settings_cards import CircleBegun, CircleMeetsHere, CircleSettings, CircleStarted
from core.circles.setup_cards import SetupBegin, SetupElsewhere, SetupPreview, SetupStep
from core.circles.state_cards import ArchiveAsked, ArchiveForm, CircleFarewell, CircleStatus, LifeNote
from core.circles.step_rows import SetupForm
from core.commands import ACTIONS
from core.kernel.asks import Ask
from core.kernel.cards import Button, Card, Picker, View
from core.kernel.ids import PlatformName
from tests.stage import words

STORED: tuple[type[Card], ...] = (
    SetupElsewhere,
    SetupBegin,
    SetupStep,
    SetupPreview,
    CircleSettings,
    CircleStarted,
    CircleBegun,
    CircleMeetsHere,
    CircleStatus,
    LifeNote,
    ArchiveAsked,
    CircleFarewell,
    AnnouncementGoing,
)
PRIVATE: tuple[type[Card], ...] = (AnnouncementPreview, Review, Roster)
FORMS: tuple[type[Ask], ...] = (SetupForm, ArchiveForm, AnnouncementForm)
ROOM_FOR_A_MARK = 74
"""Characters: Discord's 100, less the mark of a delivery and its sign."""


def views(content: Content, card: type[Card], language: str) -> list[View]:
    wording = content.wording.pseudo() if language != "en" else content.wording
    renderer = Renderer(wording, content.loaded)
    return [one.view(renderer.desk(PlatformName.DISCORD, None, language=language)) for one in card.examples()]


@pytest.mark.parametrize("language", ["en", "en-XA"])
@pytest.mark.parametrize("card", [*STORED, *PRIVATE])
def test_a_card_fits(content: Content, card: type[Card], language: str) -> None:
    actions = {action.name for action in ACTIONS}
    for view in views(content, card, language):
        assert len(words(view)) <= 5_500
        assert len(view.rows) <= 5
        for row in view.rows:
            match row:
                case Picker():
                    assert len(row.choices) <= 25
                    # A list's own name rides along.
                    assert len(encode(row.action, (*row.given, ("into", row.name)))) <= ROOM_FOR_A_MARK
                    assert row.action in actions
                case _:
                    assert len(row) <= 5
                    for one in row:
                        assert isinstance(one, Button)
                        assert len(one.label) <= 75
                        assert len(encode(one.action, one.given)) <= ROOM_FOR_A_MARK
                        assert one.action in actions | {"join.show", "prompts.approve", "prompts.decline"}


@pytest.mark.parametrize("form", FORMS)
def test_a_form_fits(content: Content, form: type[Ask]) -> None:
    desk = Renderer(content.wording, content.loaded).desk(PlatformName.DISCORD, None)
    for example in form.examples():
        shown = example.form(desk)
        assert len(shown.title) <= 45
        assert 1 <= len(shown.fields) <= 5
        assert len(encode(shown.action, shown.given)) <= 100
        for field in shown.fields:
            assert len(field.label) <= 45
            assert len(field.hint) <= 100


@pytest.mark.parametrize("card", STORED)
def test_a_card_comes_back_from_the_table_as_it_was(card: type[Card]) -> None:
    codec = Codec(CARDS)
    for example in card.examples():
        assert codec.decode_card(*codec.encode_card(example)) == example


def test_what_shows_members_words_or_names_is_never_stored() -> None:
    assert set(PRIVATE) <= set(PRIVATE_CARDS)
    assert not set(PRIVATE) & set(CARDS)


def test_every_way_to_grant_a_permission_has_words(content: Content) -> None:
    say = content.wording.say("en")
    assert all(say(mend, room="#home", permission="Send Messages") for mend in MENDS)


def test_every_command_of_facilitators_has_its_words(content: Content) -> None:
    say = content.wording.say("en")
    commands = [action.command for action in ACTIONS if action.command and action.command.path[0] == "facilitate"]
    for command in commands:
        message = f"command-{'-'.join(command.path)}"
        assert len(say(message)) <= 100
        for option in command.options:
            assert len(say(f"{message}.{option.name}")) <= 100
