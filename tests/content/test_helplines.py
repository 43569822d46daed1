"""Numbers, a second one for emergencies, and hours that can be said in any language."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time
from pathlib import Path

import pytest

from bots.app import Content
from bots.engine.render import Renderer
from bots.library.loader import load_library
from core.circles.countries import CODES
from core.circles.country_lists import A_LIST, country_pickers
from core.circles.helping_cards import Resources
from core.circles.questions import CountryQuestion
from core.circles.settings import country_choices
from core.kernel.cards import Desk, Picker
from core.kernel.ids import CircleId, PlatformName
from core.safety.helplines import Opening, openings
from tests.content.samples import spoil
from tests.stage import words


def desk(content: Content, language: str = "en") -> Desk:
    return Renderer(content.wording, content.loaded).desk(PlatformName.DISCORD, None, language=language)


@pytest.fixture(scope="module")
def words_in_use() -> Content:
    from bots.app import load_content

    return load_content()


def many(content: Content, count: int) -> Desk:
    """A desk with more countries than we have."""
    plain = desk(content)
    one = next(iter(plain.helplines.countries.values()))
    codes = sorted(CODES)[:count]
    countries = {code: replace(one, code=code) for code in codes}
    return replace(plain, helplines=replace(plain.helplines, countries=countries))


def test_hours_are_read_as_days_and_times() -> None:
    assert openings("mo-fr 09:00-19:00; sa 10:00-14:00") == (
        Opening(0, 4, time(9), time(19)),
        Opening(5, 5, time(10), time(14)),
    )
    assert openings("always") == openings("") == ()


@pytest.mark.parametrize("hours", ["weekdays", "mo-fr", "mo-fr 9-19", "mo-fr 25:00-26:00", "xx 09:00-10:00"])
def test_hours_that_nobody_could_say_are_refused_with_their_line(content: Path, hours: str) -> None:
    spoil(content, "helplines.yaml", "hours: always", f'hours: "{hours}"')
    loaded = load_library(content)
    assert loaded.helplines.of("GB") is None
    assert [(one.message, one.line > 1) for one in loaded.problems] == [
        ("lines 1 hours cannot be read as it is.", True)
    ]


def test_hours_are_said_in_the_readers_language(words_in_use: Content) -> None:
    assert "Monday to Friday, 09:00 to 19:00 there" in words(Resources(country="BE").view(desk(words_in_use)))
    assert "de lunes a viernes, de 09:00 a 19:00" in words(Resources(country="BE").view(desk(words_in_use, "es")))


def test_a_second_emergency_number_stands_below_the_first_and_is_due_for_a_check_too(words_in_use: Content) -> None:
    said = words(Resources(country="NO").view(desk(words_in_use)))
    assert said.index("112") < said.index("For an ambulance: **113**") < said.index("116 123")
    assert ("NO", "second emergency") in words_in_use.loaded.helplines.due_for_check(date(2026, 11, 22))


@pytest.mark.parametrize("count", [1, 25, 26, 50, 51, 59])
def test_every_country_can_be_chosen_however_many_there_are(words_in_use: Content, count: int) -> None:
    crowded = many(words_in_use, count)
    pickers = country_pickers(crowded, "Choose", "resources.show", ())
    codes = [choice.value for picker in pickers for choice in picker.choices]
    assert sorted(codes) == sorted(crowded.helplines.countries)
    assert all(len(picker.choices) <= A_LIST for picker in pickers)
    assert len({picker.given for picker in pickers}) == len(pickers)
    for card in (Resources(), CountryQuestion(circle=CircleId("0123456789ab"))):
        rows = card.view(crowded).rows
        assert len(rows) <= 5
        assert any(isinstance(row, Picker) for row in rows)


def test_typing_finds_a_country_that_the_list_has_no_room_for(words_in_use: Content) -> None:
    crowded = many(words_in_use, 59)
    assert len(country_choices("", crowded)) == 25
    assert [choice.value for choice in country_choices("ethiop", crowded)] == ["ET"]
