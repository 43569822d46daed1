"""The table of what platforms can do says something about everything, and the practice room reads no other."""

from __future__ import annotations

import pytest

from bots.engine.abilities import ABILITIES, Abilities, Ability
from bots.practice.manner import Manner
from core.kernel.extras import EXTRAS, RemovePerson
from core.kernel.ids import PlatformName
from tests.tools.platform_words import ABILITY_WORDS, EXTRA_WORDS

EACH = pytest.mark.parametrize("abilities", ABILITIES.values(), ids=lambda one: one.name)


@EACH
def test_every_ability_is_answered(abilities: Abilities):
    assert set(abilities.ways) == set(Ability) == set(ABILITY_WORDS)


@EACH
def test_every_extra_is_offered_or_has_something_in_its_place(abilities: Abilities):
    assert {*abilities.extras, *abilities.instead} == set(EXTRAS) == set(EXTRA_WORDS)
    assert not {*abilities.extras} & {*abilities.instead}


def test_names_of_extras_are_unlike():
    assert len({extra.name for extra in EXTRAS}) == len(EXTRAS)


def test_an_extra_is_offered_only_where_it_fits():
    slack = ABILITIES[PlatformName.SLACK]
    assert RemovePerson in slack.offered(thread=False, closed=True)
    assert slack.offered(thread=False, closed=False) == frozenset()
    discord = ABILITIES[PlatformName.DISCORD]
    assert discord.offered(thread=True, closed=False) < discord.offered(thread=False, closed=False)


def test_the_practice_room_behaves_by_the_same_table():
    assert {manner.value: manner.abilities for manner in Manner} == {
        name.value: abilities for name, abilities in ABILITIES.items()
    }
