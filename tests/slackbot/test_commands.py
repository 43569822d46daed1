"""What is typed behind the one command."""

from __future__ import annotations

import pytest

from bots.app import Content
from bots.slackbot.commands import Understood, Unknown, understand
from core.commands import commands


@pytest.mark.parametrize(
    ("typed", "action", "given"),
    [
        ("", "menu.show", {}),
        ("TOPIC", "topic.show", {}),
        ("checkin 3 tired but fine", "checkin.open", {"mood": "mood-3", "word": "tired but fine"}),
        ("checkin word=calm mood=mood-4", "checkin.open", {"mood": "mood-4", "word": "calm"}),
        ("settings discreet=on hour=“8 pm”", "settings.show", {"discreet": "yes", "hour": "8 pm"}),
        (
            'facilitate schedule add kind=topic days="mon wed" time=18:00',
            "schedule.add",
            {"kind": "topic", "days": "mon wed", "time": "18:00"},
        ),
        ("facilitate announce We meet &lt;here&gt; at  8", "announce.write", {"text": "We meet <here> at  8"}),
        ("facilitate prompts move trust to=2", "prompts.move", {"item": "trust", "to": "2"}),
    ],
)
def test_a_line_is_read_by_the_same_declarations(content: Content, typed: str, action: str, given: dict[str, str]):
    read = understand(typed, commands(), content.wording.say("en"))
    assert isinstance(read, Understood)
    assert (read.action, dict(read.given), read.misfits) == (action, given, ())


def test_what_must_be_given_and_was_not_is_missing(content: Content):
    read = understand("facilitate prompts move trust", commands(), content.wording.say("en"))
    assert isinstance(read, Understood)
    assert read.missing == ("to",)


def test_a_value_that_does_not_fit_is_named_with_those_that_do(content: Content):
    read = understand("facilitate schedule add kind=party", commands(), content.wording.say("en"))
    assert isinstance(read, Understood)
    (misfit,) = read.misfits
    assert (misfit.option, misfit.value) == ("kind", "party")
    assert "topic" in misfit.choices


def test_the_beginning_of_a_group_names_what_is_in_it(content: Content):
    read = understand("journal", commands(), content.wording.say("en"))
    assert isinstance(read, Unknown)
    assert ("journal", "list") in [one.path for one in read.near]
