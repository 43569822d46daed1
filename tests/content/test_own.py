"""A host's own folder stands beside ours: theirs wins by name, and what is bad in it is left out and told."""

from pathlib import Path

import pytest

from bots.library.check import check_own, checked
from bots.library.loader import load_library
from bots.library.own import load_with_own
from tests.content.samples import AGREEMENTS, FILES, PROGRAMME, TOPIC, TOPIC_FILE, spoil

OWN_TOPIC = "programmes/own/topics/01-our-week.md"


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """Return a folder with one programme and nothing else."""
    folder = tmp_path / "own"
    write(folder, "programmes/own/programme.yaml", PROGRAMME)
    write(folder, OWN_TOPIC, TOPIC)
    return folder


def write(folder: Path, name: str, text: str) -> None:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def test_a_programme_of_the_host_stands_beside_ours(content: Path, own: Path):
    before = {name: (content / name).read_bytes() for name in FILES}
    loaded = load_with_own(content, own)
    assert set(loaded.library.programmes) == {"mine", "own"}
    assert set(loaded.pages) == {("mine", "good-week"), ("own", "our-week")}
    assert loaded.helplines.of("GB") is not None
    assert loaded.problems == ()
    assert {name: (content / name).read_bytes() for name in FILES} == before


def test_a_programme_of_the_host_with_the_name_of_ours_stands_in_its_place_whole(content: Path, own: Path):
    (own / "programmes/own").rename(own / "programmes/mine")
    loaded = load_with_own(content, own)
    assert [topic.id for topic in loaded.library.programmes["mine"].topics] == ["our-week"]
    assert set(loaded.pages) == {("mine", "our-week")}


def test_a_bad_file_is_told_with_its_whole_path_and_line_and_the_rest_works(content: Path, own: Path):
    write(own, "programmes/own/topics/02-second.md", TOPIC.replace("gate: no", "gate: perhaps"))
    loaded = load_with_own(content, own)
    assert [topic.id for topic in loaded.library.programmes["own"].topics] == ["our-week"]
    told = f"{own.as_posix()}/programmes/own/topics/02-second.md:3: gate cannot be read as it is. Write yes or no."
    assert [str(problem) for problem in loaded.problems] == [told]


def test_a_topic_without_the_gate_that_its_theme_needs_is_left_out(content: Path, own: Path):
    write(own, "programmes/own/topics/02-forgiving.md", TOPIC.replace("[S5]", "[S22]"))
    loaded = load_with_own(content, own)
    assert loaded.library.topic("own", "forgiving") is None
    assert loaded.library.topic("own", "our-week") is not None
    assert ("own", "forgiving") not in loaded.pages
    assert [problem.message for problem in loaded.problems] == ["A topic that serves S22 has a gate."]


def test_a_programme_with_nothing_that_can_be_shown_leaves_ours_in_place(content: Path, own: Path):
    (own / "programmes/own").rename(own / "programmes/mine")
    spoil(own, "programmes/mine/topics/01-our-week.md", "[S5]", "[S22]")
    loaded = load_with_own(content, own)
    assert [topic.id for topic in loaded.library.programmes["mine"].topics] == ["good-week"]
    assert ("mine", "good-week") in loaded.pages


def test_agreements_of_the_host_win_and_none_of_ours_are_agreed_on_in_another_language(content: Path, own: Path):
    write(content, "agreements/es/default.md", AGREEMENTS.replace("Our words", "Lo nuestro"))
    write(own, "agreements/en/default.md", AGREEMENTS.replace("Our words", "The words of this house"))
    agreements = load_with_own(content, own).agreements
    assert {where: one.title for where, one in agreements.items()} == {("en", "default"): "The words of this house"}


def test_bad_agreements_of_the_host_leave_ours_in_place(content: Path, own: Path):
    write(content, "agreements/es/default.md", AGREEMENTS)
    write(own, "agreements/en/default.md", AGREEMENTS.replace("- Three.\n", ""))
    loaded = load_with_own(content, own)
    assert set(loaded.agreements) == {("en", "default"), ("es", "default")}
    assert [problem.line for problem in loaded.problems] == [9]


def test_english_stays_where_the_host_wrote_agreements_in_another_language_only(content: Path, own: Path):
    write(own, "agreements/es/default.md", AGREEMENTS)
    assert set(load_with_own(content, own).agreements) == {("en", "default"), ("es", "default")}


def test_what_is_not_read_from_a_folder_of_ones_own_is_told(content: Path, own: Path):
    write(own, "helplines.yaml", FILES["helplines.yaml"])
    [problem] = load_with_own(content, own).problems
    assert str(problem).startswith(f"{own.as_posix()}/helplines.yaml:1: This is not read from a folder of your own.")


def test_a_folder_that_is_not_there_is_told_and_ours_works(content: Path, tmp_path: Path):
    loaded = load_with_own(content, tmp_path / "nowhere")
    assert set(loaded.library.programmes) == {"mine"}
    [problem] = loaded.problems
    assert "nowhere" in problem.file
    assert problem.message == "There is no such folder."


def test_themes_of_the_host_s_topics_are_looked_up_in_our_table(content: Path, own: Path):
    spoil(own, OWN_TOPIC, "[S5]", "[S9]")
    told = [str(problem) for problem in check_own(own, load_library(content).coverage)]
    assert told == [f"{OWN_TOPIC}:4: S9 is not in coverage.tsv. Take an id from its first column."]


def test_a_check_of_all_in_use_tells_faults_of_both_folders(content: Path, own: Path):
    spoil(content, TOPIC_FILE, "Go slowly.", "Go slowly!")
    spoil(own, OWN_TOPIC, "Go slowly.", "Go slowly!")
    told = [problem.file for problem in checked(content, own)]
    assert told == [TOPIC_FILE, f"{own.as_posix()}/{OWN_TOPIC}"]


def test_a_check_of_all_in_use_without_an_own_folder_is_that_of_ours(content: Path):
    assert checked(content, None) == ()
