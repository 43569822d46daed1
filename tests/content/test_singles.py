"""Singles: what a facilitator writes in a file is read, and every fault is told with its line."""

from pathlib import Path

import pytest

from bots.library.check import check_content
from bots.library.lint import GATED
from bots.library.loader import Loaded, load_library
from core.programme.singles import PairExercise, Single, SingleKind
from core.programme.topics import Source
from tests.content.samples import CHECK_INS, PAIRS, PROMPTS, SINGLES, spoil

OURS = Path(__file__).parents[2] / "content"


@pytest.fixture
def singles(content: Path) -> Path:
    """Return a content folder without a fault, with singles in it."""
    for name, text in SINGLES.items():
        path = content / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return content


@pytest.fixture(scope="module")
def ours() -> Loaded:
    return load_library(OURS)


def told(folder: Path) -> list[str]:
    return [str(problem) for problem in check_content(folder)]


def test_a_folder_of_singles_without_a_fault_is_read_whole(singles: Path):
    assert told(singles) == []
    read = load_library(singles).singles["en"].singles
    assert read.prompts == (
        Single(id="a-bench", kind=SingleKind.PROMPT, text="Think of a bench. Who sits there?", serves=("S5",)),
        Single(
            id="a-stone",
            kind=SingleKind.PROMPT,
            text="What could you put down?",
            serves=("S22",),
            gate=True,
            content_note="Old hurts.",
            instead="Rest a while.",
        ),
    )
    assert read.pairs == (
        PairExercise(
            id="soup",
            title="Soup for two",
            about="You make a soup.",
            steps=("Chop.", "Stir."),
            content_note="It is light.",
            gate=True,
            instead="Make a soup for one.",
            serves=("S5",),
            sources=(Source(title="A page", address="https://www.example.org/page"),),
        ),
    )
    assert [single.id for single in read.of_kind(SingleKind.CHECK_IN)] == ["weather"]
    assert (read.openings, read.closings) == ((), ())


def test_a_single_is_found_by_kind_and_id_and_missed_as_none(singles: Path):
    read = load_library(singles).singles["en"].singles
    found = read.single(SingleKind.CHECK_IN, "weather")
    assert found is not None
    assert found.text == "What is the weather like?"
    assert read.single(SingleKind.PROMPT, "weather") is None
    assert read.pair("soup") is read.pairs[0]
    assert read.pair("gone") is None
    assert read.of_kind(SingleKind.PAIR) == ()


UNREADABLE = [
    (PROMPTS, "  gate: yes", "  gaet: yes", "8: gaet is not a field here. Did you mean gate?"),
    (PROMPTS, "  gate: yes", "  gate: perhaps", "8: gate cannot be read as it is. Write yes or no."),
    (PROMPTS, "id: a-stone", "id: A stone", "6: id cannot be read as it is. It has the wrong form."),
    (PROMPTS, "id: a-stone", "id: a-bench", "6: a-bench stands already on line 1. Give this one another id."),
    (PROMPTS, "  text: What could you put down?\n", "", "6: text is missing. Add a line `text: ...`."),
    (PROMPTS, "text: What could", "text: So: what could", "11: This is not YAML"),
    (CHECK_INS, "- id: weather\n  text", "weather", "1: This file is not a list. Start each entry with"),
    (PAIRS, "    - Stir.\n", "", "6: steps has 1 entries. Write at least 2 of them."),
    (PAIRS, "  instead: Make a soup for one.\n", "", "1: instead is missing."),
    (PAIRS, "  content_note: It is light.\n", "", "1: content_note is missing."),
    (PAIRS, "https://www.example.org/page", "example", "13: sources 1 address cannot be read as it is."),
]


@pytest.mark.parametrize(("file", "old", "new", "expected"), UNREADABLE)
def test_a_fault_of_form_is_told_with_file_line_and_mend(singles: Path, file: str, old: str, new: str, expected: str):
    spoil(singles, file, old, new)
    found = [str(problem) for problem in load_library(singles).problems]
    assert any(problem.startswith(f"{file}:{expected}") for problem in found), found


FAULTS = [
    (PROMPTS, "  gate: yes\n", "", "7: A single that serves S22 has a gate. Write `gate: yes`."),
    (PROMPTS, "  instead: Rest a while.\n", "", "8: Someone whom the gate keeps out is left with nothing."),
    (PROMPTS, "[S5]", "[S9]", "2: S9 is not in coverage.tsv."),
    (PROMPTS, "Rest a while.", "Rest a while!", "10: There is an exclamation mark."),
    (PROMPTS, "What could you put down?", "What is **heavy**?", '11: "*" is mark-up'),
    (PROMPTS, "What could you put down?", "Forgive them.", "11: This asks someone to act on their partner."),
    (PROMPTS, "What could you put down?", "What now? " * 110, "11: This has 1099 characters. Keep to 1024."),
    (CHECK_INS, "What is the weather like?", "Was it just rain?", '2: "just" is not how we speak.'),
    (CHECK_INS, "What is the weather like?", "Is it so? " * 31, "2: This has 309 characters. Keep to 300."),
    (
        CHECK_INS,
        "What is the weather like?",
        "Which interpersonal vulnerabilities necessitate considerable emotional availability?",
        "1: The text reads at school grade",
    ),
    (PAIRS, "gate: yes", "gate: no", "5: Nothing for two is safe for someone who is afraid of the other."),
    (PAIRS, "- Stir.", "- Check their phone.", "8: This asks someone to act on their partner."),
    (PAIRS, "- Stir.", "- You must stir.", '8: "You must" is not how we speak.'),
    (PAIRS, "- Stir.", "- " + "Stir it. " * 113, "6: The steps have 1"),
    (PAIRS, "Soup for two", "Soup for two " * 7, "2: This has 90 characters. Keep to 75."),
    (PAIRS, "https://www.example.org", "https://exa_mple.org", "12: https://exa_mple.org/page is not an address."),
]


@pytest.mark.parametrize(("file", "old", "new", "expected"), FAULTS)
def test_a_planted_fault_is_found_at_its_line(singles: Path, file: str, old: str, new: str, expected: str):
    spoil(singles, file, old, new)
    assert load_library(singles).problems == ()
    assert any(problem.startswith(f"{file}:{expected}") for problem in told(singles)), told(singles)


def test_a_bad_entry_leaves_the_others_standing(singles: Path):
    spoil(singles, PROMPTS, "id: a-bench", "id: A bench")
    loaded = load_library(singles)
    assert [single.id for single in loaded.singles["en"].singles.prompts] == ["a-stone"]
    assert len(loaded.singles["en"].singles.pairs) == 1
    assert loaded.library.programmes.keys() == {"mine"}


@pytest.mark.parametrize(
    ("name", "mend"),
    [
        ("promts.yaml", "Did you mean prompts.yaml?"),
        ("prompts.yml", "Did you mean prompts.yaml?"),
        ("zebra.yaml", "Name it one of prompts.yaml, check-ins.yaml,"),
    ],
)
def test_a_file_of_another_name_is_told(singles: Path, name: str, mend: str):
    (singles / "singles" / "en" / name).write_text("- id: a\n  text: B\n", encoding="utf-8")
    found = [problem for problem in load_library(singles).problems if problem.file == f"singles/en/{name}"]
    assert [problem.mend[: len(mend)] for problem in found] == [mend]


def test_an_empty_file_of_singles_is_empty_and_no_fault(singles: Path):
    (singles / CHECK_INS).write_text("# Nothing yet.\n", encoding="utf-8")
    assert told(singles) == []
    assert load_library(singles).singles["en"].singles.check_ins == ()


def test_a_folder_without_singles_has_none(content: Path):
    assert load_library(content).singles == {}


def test_a_second_language_stands_beside_the_first(singles: Path):
    other = singles / "singles" / "es"
    other.mkdir()
    (other / "check-ins.yaml").write_text("- id: weather\n  text: ¿Qué tiempo hace?\n", encoding="utf-8")
    loaded = load_library(singles)
    found = loaded.singles["es"].singles.single(SingleKind.CHECK_IN, "weather")
    assert found is not None
    assert found.text == "¿Qué tiempo hace?"
    assert loaded.singles["es"].singles.language == "es"


def test_we_ship_as_many_singles_as_we_say(ours: Loaded):
    singles = ours.singles["en"].singles
    counts = {kind: len(singles.of_kind(kind)) for kind in SingleKind}
    assert counts == {
        SingleKind.PROMPT: 40,
        SingleKind.CHECK_IN: 30,
        SingleKind.OPENING: 20,
        SingleKind.CLOSING: 20,
        SingleKind.PAIR: 0,
    }
    assert len(singles.pairs) == 12


def test_no_two_of_our_singles_say_the_same(ours: Loaded):
    singles = ours.singles["en"].singles
    texts = [single.text for kind in SingleKind for single in singles.of_kind(kind)]
    assert len(set(texts)) == len(texts)


def test_every_exercise_for_two_is_gated_and_offers_something_for_one(ours: Loaded):
    for pair in ours.singles["en"].singles.pairs:
        assert pair.gate, pair.id
        assert pair.instead, pair.id
        assert pair.content_note, pair.id


def test_our_unsafe_prompts_are_gated_and_offer_something_else(ours: Loaded):
    unsafe = [single for single in ours.singles["en"].singles.prompts if GATED.intersection(single.serves)]
    assert len(unsafe) >= 5
    assert all(single.gate and single.instead for single in unsafe)


def test_the_short_programmes_have_as_many_weeks_as_they_say(ours: Loaded):
    programmes = ours.library.programmes
    assert len(programmes["after-betrayal"].topics) == 8
    assert len(programmes["trusting-myself"].topics) == 6


def test_the_weeks_after_a_betrayal_are_short_to_read(ours: Loaded):
    """Somebody in shock reads little: a prompt of the long programme may be longer."""
    assert all(len(topic.prompt) <= 320 for topic in ours.library.programmes["after-betrayal"].topics)
