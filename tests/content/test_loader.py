# ruff: noqa: E501
"""What is wrong with a file is told with its line and what to write; the rest still works."""

from pathlib import Path

import pytest

from bots.library.loader import load_library
from core.programme.library import Library
from tests.content.samples import PROGRAMME, TOPIC, TOPIC_FILE, spoil

GOLDEN = [
    # Front matter
    (TOPIC_FILE, "gate: no", "gaet: no", "3: gaet is not a field at the top. Did you mean gate?"),
    (TOPIC_FILE, "gate: no", "gate: perhaps", "3: gate cannot be read as it is. Write yes or no."),
    (TOPIC_FILE, "gate: no\n", "", "2: gate is missing. Add a line `gate: ...`."),
    (TOPIC_FILE, "[S5]", "[listening]", "4: serves 1 cannot be read as it is. It has the wrong form. For example: S5."),
    (TOPIC_FILE, "[S5]", "[]", "4: serves has 0 entries. Write at least 1 of them."),
    (TOPIC_FILE, "title: A good week", "title: A good: week", "2: This is not YAML: mapping values are not allowed in this context. Write `name: text`, indent with spaces, and put quotes round a text that has a colon in it."),
    (TOPIC_FILE, "gate: no", "gate: no\ngate: yes", "4: gate stands here twice. Keep one."),
    (TOPIC_FILE, "title: A good week", "title: &a week\nserve: *a", "2: Anchors and aliases (& and *) are not read. Write the value out again."),
    (TOPIC_FILE, "title: A good week", "title: !python/x week", "2: The tag !python/x is not read. Leave the tag out."),
    (TOPIC_FILE, "---\ntitle", "title", "1: The page does not start with its fields. Begin with a line `---`."),
    (TOPIC_FILE, "[S5]\n---", "[S5]", "1: The fields at the top have no end. Close them with a second line `---`."),
    # Sections
    (TOPIC_FILE, "## Promt".replace("Promt", "Prompt"), "## Promt", '11: "Promt" is not a section of a topic. Did you mean `## Prompt`?'),
    (TOPIC_FILE, "## Take care\n\nGo slowly.\n", "", "2: Take care is missing. Add a section `## Take care` with its text."),
    (TOPIC_FILE, "Go slowly.", "", "39: Take care is empty. Write its text."),
    (TOPIC_FILE, "- What did you do?\n", "", "15: Follow-up questions has 1 entries. Write at least 2 of them."),
    (TOPIC_FILE, "3. What do you need?\n", "3. What do you need?\n4. More?\n", "24: Private reflections has 4 entries. Write at most 3 of them."),
    (TOPIC_FILE, "1. Go out.", "Go out.", '32: Under "Exercise: A walk" everything is a list. Start each item with `- ` and indent the lines that go on.'),
    (TOPIC_FILE, "## Exercise: A walk", "## Exercise", "30: Exercise: <its title> is empty. Write its text."),
    (TOPIC_FILE, "- [A page](https://www.example.org/page)", "- https://www.example.org/page", "57: A source is a title and an address. Write `- [Title of the page](https://www.example.org/page)`."),
    (TOPIC_FILE, "https://www.example.org/page", "www.example.org", "57: Sources 1 address cannot be read as it is. It has the wrong form. For example: https://www.example.org/page."),
    (TOPIC_FILE, "## Why it matters\n", "", "8: This text stands under no heading. Put a line such as `## Prompt` above it."),
    (TOPIC_FILE, "## Exercise: A walk\n\n1. Go out.\n2. Come home.\n", "", "2: Exercise: <its title> is missing. Add a section `## Exercise: <its title>` with its text."),
    (TOPIC_FILE, "- Who was there?", "-", "17: Follow-up questions 1 is empty. Write its text."),
    (TOPIC_FILE, "Go slowly.", "<!-- Go slowly.", "41: This note has no end. Close it with -->"),
    (TOPIC_FILE, "Go slowly.", "<!-- Go\nslowly. -->", "39: Take care is empty. Write its text."),
    # Programme
    ("programmes/mine/programme.yaml", "language: en", "langauge: en", "3: langauge is not a field here. Did you mean language?"),
    ("programmes/mine/programme.yaml", "language: en", "language: English", "3: language cannot be read as it is. It has the wrong form. For example: en."),
    ("programmes/mine/programme.yaml", PROGRAMME, "", "1: This programme has no programme.yaml, or an empty one. Write one with title, about and language."),
    # Helplines
    ("helplines.yaml", "        source: https://example.org/b\n", "", "13: lines 1 source is missing. Add a line `source: ...`."),
    ("helplines.yaml", "kind: suicide", "kind: suicde", "14: lines 1 kind cannot be read as it is. Write one of suicide, domestic, sexual, child."),
    ("helplines.yaml", "snapshot_on: 2025-01-31", "snapshot_on: last spring", "11: emergency snapshot_on cannot be read as it is. Write a day such as 2026-01-31."),
    ("helplines.yaml", "elsewhere:", "elswhere:", "1: elswhere is not a field here. Did you mean elsewhere?"),
    # Agreements and coverage
    ("agreements/en/default.md", "## Last word", "## The end", '15: "The end" does not belong here. Have these, once each: Opening, What we agree on, Last word.'),
    ("agreements/en/default.md", "- Three.\n", "", "9: What we agree on has 2 entries. Write at least 3 of them."),
    ("coverage.tsv", "S5\tstrategy\tListening", "S5 strategy Listening", "2: This row has not three cells. Write id, kind and theme, parted by tabs."),
]  # fmt: skip


def test_a_folder_without_a_fault_is_read_whole(content: Path):
    loaded = load_library(content)
    assert loaded.problems == ()
    topic = loaded.library.topic("mine", "good-week")
    assert topic is not None
    assert topic.follow_ups == ("Who was there?", "What did you do?")
    assert topic.exercise.title == "A walk"
    assert topic.sources[0].address == "https://www.example.org/page"
    assert loaded.agreements[("en", "default")].points == ("One.", "Two.", "Three.")


@pytest.mark.parametrize(("file", "old", "new", "told"), GOLDEN)
def test_a_fault_is_told_with_file_line_and_mend(content: Path, file: str, old: str, new: str, told: str):
    spoil(content, file, old, new)
    problems = [str(problem) for problem in load_library(content).problems]
    assert f"{file}:{told}" in problems


def test_a_note_to_whoever_writes_is_not_in_the_text_and_moves_no_line(content: Path):
    spoil(content, TOPIC_FILE, "Go slowly.", "<!-- One line -->\nGo slowly.\n<!--\n## Not a heading\n-->\nRest often.")
    loaded = load_library(content)
    topic = loaded.library.topic("mine", "good-week")
    assert topic is not None
    assert topic.caution == "Go slowly.\n\nRest often."
    spoil(content, TOPIC_FILE, "A light week.", "")
    assert f"{TOPIC_FILE}:48: Content note is empty. Write its text." in map(str, load_library(content).problems)


def test_a_bad_topic_leaves_the_others_standing(content: Path):
    (content / "programmes/mine/topics/02-second.md").write_text(TOPIC, encoding="utf-8")
    spoil(content, TOPIC_FILE, "gate: no", "gate: perhaps")
    loaded = load_library(content)
    assert [topic.id for topic in loaded.library.programmes["mine"].topics] == ["second"]
    assert [problem.file for problem in loaded.problems] == [TOPIC_FILE]
    assert loaded.helplines.of("GB") is not None


def test_a_file_that_is_not_utf8_is_told(content: Path):
    (content / TOPIC_FILE).write_bytes(TOPIC.encode().replace(b"Rest.", b"R\xe9st."))
    assert f"{TOPIC_FILE}:53: This is not UTF-8 text. Save the file as UTF-8." in tuple(
        map(str, load_library(content).problems)
    )


def test_a_topic_with_a_name_of_another_kind_is_told(content: Path):
    (content / "programmes/mine/topics/Second week.md").write_text(TOPIC, encoding="utf-8")
    assert any("07-small-promises.md" in problem.mend for problem in load_library(content).problems)


def test_a_folder_that_is_not_there_is_empty(tmp_path: Path):
    loaded = load_library(tmp_path / "absent")
    assert loaded.library.programmes == {}
    assert loaded.problems == ()


def test_a_topic_keeps_its_id_when_it_is_moved(content: Path):
    path = content / TOPIC_FILE
    path.rename(path.with_name("09-good-week.md"))
    assert load_library(content).library.topic("mine", "good-week") is not None


def in_spanish(content: Path, topic: str = TOPIC.replace("A good week", "Buena semana")) -> Path:
    other = content / "programmes" / "mine" / "es"
    (other / "topics").mkdir(parents=True)
    (other / "programme.yaml").write_text("title: Uno\nabout: Sobre.\nlanguage: es\n", encoding="utf-8")
    (other / "topics" / "01-good-week.md").write_text(topic, encoding="utf-8")
    return other


def test_a_translation_is_found_by_language_and_falls_back_topic_by_topic(content: Path):
    in_spanish(content)
    (content / "programmes/mine/topics/02-second.md").write_text(TOPIC, encoding="utf-8")
    loaded = load_library(content)
    library = loaded.library
    assert loaded.problems == ()
    (note,) = loaded.notes
    assert str(note) == (
        "programmes/mine/es/programme.yaml:1: 1 of 2 topics are not translated: second. "
        "Until they are, they are shown in en."
    )
    assert [one.title for one in library.in_language("es")] == ["Uno"]
    assert [topic.id for topic in library.in_language("es")[0].topics] == ["good-week", "second"]
    assert [one.title for one in library.in_language("fr")] == ["A programme"]
    assert title(library, "good-week", "es") == "Buena semana"
    assert title(library, "good-week", "en") == "A good week"
    assert title(library, "good-week", "fr") == "A good week"
    assert title(library, "second", "es") == "A good week"


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("gate: no", "gate: yes", "3: The gate is not that of the original. Write `gate: no`."),
        ("[S5]", "[S22]", "4: It does not serve what the original serves. Write `serves: [S5]`."),
    ],
)
def test_a_translation_that_weakens_a_warning_is_left_out(content: Path, old: str, new: str, told: str):
    in_spanish(content, TOPIC.replace("A good week", "Buena semana").replace(old, new))
    loaded = load_library(content)
    assert [str(problem) for problem in loaded.problems] == [f"programmes/mine/es/topics/01-good-week.md:{told}"]
    assert title(loaded.library, "good-week", "es") == "A good week"


def test_a_translation_of_a_topic_that_is_not_there_is_told(content: Path):
    other = in_spanish(content)
    (other / "topics" / "02-other.md").write_text(TOPIC, encoding="utf-8")
    (problem,) = load_library(content).problems
    assert str(problem) == (
        "programmes/mine/es/topics/02-other.md:1: The programme has no topic of this name. "
        "Give it the file name of the topic that it translates."
    )


def test_a_translation_into_another_language_than_its_folder_s_is_told(content: Path):
    in_spanish(content).rename(content / "programmes" / "mine" / "fr")
    (problem,) = load_library(content).problems
    assert str(problem) == (
        "programmes/mine/fr/programme.yaml:1: The folder fr holds a translation into es. "
        "Name the folder as the language is called in it, such as es."
    )


def test_a_circle_s_own_programme_stands_beside_ours_and_wins_by_name(content: Path, tmp_path: Path):
    ours = load_library(content).library
    spoil(content, TOPIC_FILE, "A good week", "Our own week")
    joined = ours.with_own(load_library(content).library)
    assert title(joined, "good-week") == "Our own week"


def title(library: Library, topic: str, language: str = "") -> str:
    found = library.topic("mine", topic, language)
    assert found is not None
    return found.title
