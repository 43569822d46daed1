"""What private cards and forms look like: within the platforms' limits, and silent in the right places."""

from __future__ import annotations

import pytest

from bots.app import Content
from bots.engine.buttons import LONGEST, encode, mark_of
from bots.engine.codec import Codec
from bots.engine.render import Renderer
from bots.store.load_reflections import LOADERS
from core.cards import CARDS, PRIVATE_CARDS
from core.commands import ACTIONS
from core.kernel.asks import Ask
from core.kernel.cards import Button, Card, Desk, Picker
from core.kernel.ids import DeliveryKey, PlatformName
from core.reflections import checkin_cards, invitations, journal_cards, writing_cards
from tests.stage import a_circle, a_member

CARDS_HERE: list[type[Card]] = [
    invitations.ReflectionInvitation,
    invitations.CheckInInvitation,
    writing_cards.QuestionCard,
    writing_cards.Saved,
    writing_cards.Unsaved,
    writing_cards.LaterSet,
    writing_cards.Told,
    writing_cards.Paused,
    journal_cards.JournalList,
    journal_cards.JournalPick,
    journal_cards.EntryPage,
    journal_cards.ReallyDelete,
    journal_cards.JournalFile,
    checkin_cards.CheckInCard,
    checkin_cards.CheckInKept,
    checkin_cards.WordUnsaved,
]
FORMS: list[type[Ask]] = [writing_cards.WriteForm, checkin_cards.WordForm]
SHOWS_WRITING = {"text", "entries", "entry", "word", "mood", "check_ins", "points", "lost_word"}


def desk_of(content: Content, *, discreet: bool = False) -> Desk:
    renderer = Renderer(content.wording, content.loaded)
    member = a_member("practice:anna", discreet=discreet).member
    return renderer.desk(PlatformName.PRACTICE, a_circle(), member)


@pytest.mark.parametrize("card", CARDS_HERE, ids=lambda card: card.name)
def test_every_example_has_words_and_buttons_that_carry_its_circle(content: Content, card: type[Card]) -> None:
    mark = mark_of(DeliveryKey("any"))
    for example in card.examples():
        view = example.view(desk_of(content))
        assert view.blocks
        assert len(view.rows) <= 5
        for row in view.rows:
            match row:
                case Picker():
                    assert len(row.choices) <= 25
                    carried = [(row.action, (*row.given, ("@", row.name)))]
                case _:
                    carried = [(one.action, one.given) for one in row if isinstance(one, Button)]
                    assert len(row) <= 5
            for action, given in carried:
                assert dict(given)["circle"]
                assert len(encode(action, given, mark)) <= LONGEST


@pytest.mark.parametrize("card", CARDS_HERE, ids=lambda card: card.name)
def test_every_private_card_shows_the_quiet_way_to_help(content: Content, card: type[Card]) -> None:
    for example in card.examples():
        view = example.view(desk_of(content))
        offered = {one.action for row in view.rows if isinstance(row, tuple) for one in row if isinstance(one, Button)}
        if offered in ({"reflect.open"}, {"checkin.open"}, {"journal.read", "journal.delete"}):
            continue  # the neutral line, and a question that is answered with yes or no
        assert "resources.show" in offered


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.name)
def test_forms_fit_the_smallest_dialog_and_use_names_that_are_given_back(content: Content, form: type[Ask]) -> None:
    for example in form.examples():
        asked = example.form(desk_of(content))
        assert len(asked.title) <= 24  # https://api.slack.com/reference/surfaces/views
        assert len(asked.submit) <= 24
        assert len(encode(asked.action, asked.given)) <= LONGEST
        for field in asked.fields:
            assert len(field.label) <= 45  # https://discord.com/developers/docs/components/reference#label
            assert field.name in {"text", "word", "page"}


def test_every_question_of_ours_can_be_read_whole_in_the_form(content: Content) -> None:
    for programme in content.loaded.library.programmes.values():
        for topic in programme.topics:
            for question in topic.reflections:
                assert len(question) <= 100, (topic.id, question)  # Discord's description of a field


@pytest.mark.parametrize("card", CARDS_HERE, ids=lambda card: card.name)
def test_a_card_that_shows_what_was_written_is_never_stored(card: type[Card]) -> None:
    shows = bool(SHOWS_WRITING & set(getattr(card, "__slots__", ()))) and card not in (
        writing_cards.Saved,
        writing_cards.Paused,
    )
    assert (card in PRIVATE_CARDS) >= shows
    assert (card in PRIVATE_CARDS) != (card in CARDS)


def test_stored_cards_come_back_as_they_were() -> None:
    codec = Codec(CARDS)
    for card in CARDS_HERE:
        for example in card.examples() if card in CARDS else ():
            assert codec.decode_card(*codec.encode_card(example)) == example


def test_no_repr_holds_what_was_written() -> None:
    planted = ("Today was easier", "lighter", "so many words")
    shown = [example for card in (*CARDS_HERE, *FORMS) for example in card.examples()]
    assert not [one for one in shown if any(word in repr(one) for word in planted)]


def test_every_action_here_has_a_loader_or_needs_only_the_circle() -> None:
    areas = ("reflect.", "journal.", "checkin.")
    ours = [action for action in ACTIONS if action.name.startswith(areas)]
    assert len(ours) == 19
    assert {action.needs for action in ours} - set(LOADERS) == {invitations_here()}
    assert {action.name for action in ours if action.durable} == {
        "reflect.save",
        "journal.delete",
        "checkin.open",
        "checkin.mood",
        "checkin.save",
    }


def invitations_here() -> type:
    from core.circles.model import Here

    return Here


def test_commands_have_words_for_everything_that_a_person_sees(content: Content) -> None:
    say = content.wording.say("en")
    for action in ACTIONS:
        if action.command is None or not action.name.startswith(("reflect.", "journal.", "checkin.")):
            continue
        path = f"command-{'-'.join(action.command.path)}"
        assert len(say(path)) <= 100
        for option in action.command.options:
            assert len(say(f"{path}.{option.name}")) <= 100
            for choice in option.choices:
                assert say(f"choice-{choice}")
