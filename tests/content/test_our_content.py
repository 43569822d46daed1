"""What we ship: every file is read, and every text keeps our promises."""

from datetime import date
from pathlib import Path

import pytest

from bots.library.check import check_content, notes_on
from bots.library.coverage import served
from bots.library.limits import POSTED_CARD
from bots.library.lint import GATED, card_length, lint, lint_topic
from bots.library.loader import Loaded, load_library
from bots.library.style import PHRASES, SPANISH_PHRASES, style_of
from core.safety.helplines import LineKind
from tests.content.samples import spoil

CONTENT = Path(__file__).parents[2] / "content"


@pytest.fixture(scope="module")
def ours() -> Loaded:
    return load_library(CONTENT)


def test_every_file_is_read(ours: Loaded):
    assert ours.problems == ()


def test_every_text_keeps_our_tone_and_limits(ours: Loaded):
    assert [str(problem) for problem in lint(ours)] == []


def test_the_first_programme_lasts_half_a_year(ours: Loaded):
    programme = ours.library.programmes["trust-from-the-roots"]
    assert len(programme.topics) == 26
    assert len({topic.title for topic in programme.topics}) == len(programme.topics)


def test_every_unsafe_theme_is_gated_and_offers_something_else(ours: Loaded):
    for page in ours.pages.values():
        if GATED.intersection(page.topic.serves):
            assert page.topic.gate, page.file
        assert page.topic.skip.instead, page.file


def test_every_posted_card_fits_one_message(ours: Loaded):
    assert all(card_length(page.topic) <= POSTED_CARD for page in ours.pages.values())


def test_a_topic_is_found_by_programme_and_id_and_missed_as_none(ours: Loaded):
    topic = ours.library.topic("trust-from-the-roots", "listening")
    assert topic is not None
    assert topic.title == "Listening so that someone feels heard"
    assert ours.library.topic("trust-from-the-roots", "gone") is None
    assert ours.library.topic("gone", "listening") is None


def test_coverage_names_the_topics_that_serve_a_row(ours: Loaded):
    table = served(ours.coverage, ours.library)
    assert len(table) == 84
    assert "trust-from-the-roots/listening" in table["S5"]


def test_every_number_has_a_dated_source(ours: Loaded):
    assert {"US", "GB", "IE", "AU", "NZ", "DE", "ES"} <= set(ours.helplines.countries)
    for country in ours.helplines.countries.values():
        assert country.of_kind(LineKind.SUICIDE), country.code
        for evidence in (country.emergency_evidence, *(line.evidence for line in country.lines)):
            assert evidence.source.startswith("http")
            assert date(2010, 1, 1) < evidence.snapshot_on < date(2027, 1, 1)


def test_any_other_country_gets_the_directory(ours: Loaded):
    assert ours.helplines.of("gb") is not None
    assert ours.helplines.of("ZZ") is None
    assert ours.helplines.elsewhere is not None


def test_the_same_lint_would_find_a_fault_in_our_own_pages(ours: Loaded):
    """The lint that says nothing above is awake: without its rows every topic is told."""
    for page in ours.pages.values():
        assert lint_topic(page, {"Z0": next(iter(ours.coverage.values()))})
    assert len(PHRASES) > 10
    assert len(SPANISH_PHRASES) > 10


def test_no_theme_is_left_without_a_topic(ours: Loaded):
    assert [row for row, found in served(ours.coverage, ours.library, singles=False).items() if not found] == []


def test_coverage_counts_singles_and_exercises_for_two_as_well(ours: Loaded):
    named = {name for names in served(ours.coverage, ours.library).values() for name in names}
    assert {"singles/prompts/safe-place", "singles/pairs/ten-minute-news"} <= named
    assert not any(
        "singles" in name for names in served(ours.coverage, ours.library, singles=False).values() for name in names
    )


def test_the_second_programme_is_for_those_who_stand_beside(ours: Loaded):
    programme = ours.library.programmes["standing-beside"]
    assert len(programme.topics) == 10


def test_checking_the_whole_folder_finds_nothing_to_mend():
    assert [str(problem) for problem in check_content(CONTENT)] == []


def test_checking_finds_faults_of_files_texts_and_wording_together(content: Path):
    spoil(content, "programmes/mine/programme.yaml", "About it.", "You must read it!")
    spoil(content, "coverage.tsv", "S22\t", "S22 ")
    (content / "wording" / "en").mkdir(parents=True)
    (content / "wording" / "en" / "a.ftl").write_text("a = { $b\n", encoding="utf-8")
    assert {problem.file for problem in check_content(content)} == {
        "programmes/mine/programme.yaml",
        "coverage.tsv",
        "wording/en/a.ftl",
    }


def test_a_number_nobody_has_dialled_within_a_year_is_due_for_a_check(content: Path):
    spoil(
        content, "helplines.yaml", "snapshot_on: 2025-01-31", "snapshot_on: 2025-01-31\n      verified_on: 2026-01-31"
    )
    helplines = load_library(content).helplines
    assert helplines.due_for_check(date(2026, 3, 1)) == (("GB", "A line"),)
    assert helplines.due_for_check(date(2027, 3, 1)) == (("GB", "emergency"), ("GB", "A line"))


def test_the_check_asks_for_a_live_check_every_twelve_months_and_is_no_fault(content: Path):
    spoil(
        content, "helplines.yaml", "snapshot_on: 2025-01-31", "snapshot_on: 2025-01-31\n      verified_on: 2026-01-31"
    )
    assert check_content(content) == ()
    [within] = map(str, notes_on(content, None, date(2026, 3, 1)))
    [after] = map(str, notes_on(content, None, date(2027, 3, 1)))
    assert "GB: not checked live within twelve months: A line." in within
    assert "GB: not checked live within twelve months: emergency, A line." in after


def test_what_awaits_a_native_reader_or_a_translation_is_noted_and_is_no_fault(content: Path):
    for language, text in (("en", "yes = Yes\nno = No\n"), ("es", "yes = Sí\n")):
        (content / "wording" / language).mkdir(parents=True)
        (content / "wording" / language / "a.ftl").write_text(text, encoding="utf-8")
    assert check_content(content) == ()
    missing, unread = map(str, notes_on(content, None))
    assert missing == "wording/es:1: 1 messages are not translated: no. Until they are, they are said in English."
    assert unread.startswith("wording/es:1: No native reader has read this language yet.")


def test_every_topic_and_agreement_of_ours_is_there_in_spanish(ours: Loaded):
    assert [str(note) for note in ours.notes] == []
    assert ("es", "default") in ours.agreements
    for language in ours.singles:
        assert len(ours.singles[language].written) == len(ours.singles["en"].written)


@pytest.mark.parametrize(
    ("said", "faults"),
    [
        ("No le debes nada a nadie.", 0),
        ("Les debes menos de lo que crees.", 0),
        ("Debes decírselo.", 1),
        ("Tienes que perdonar.", 1),
        ("Todo pasa por algo.", 1),
        ("Al menos no fue peor.", 1),
    ],
)
def test_in_spanish_owing_is_no_command_and_pushing_words_are_told(said: str, faults: int):
    assert len(list(style_of("es").not_ours(said))) == faults
