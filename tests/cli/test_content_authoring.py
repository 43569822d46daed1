"""Writing a topic on the command line: a file to fill in, and how it will look."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from bots.app import Content
from bots.library.loader import load_library
from bots.library.topicfile import HEADINGS
from tests.cli.conftest import Cli
from tests.content.samples import PROGRAMME, TOPIC
from tests.stage import CIRCLE

TOPICS = "programmes/our-circle/topics"


def a_topic(home: Path, name: str = "01-good-week.md", text: str = TOPIC) -> Path:
    path = home / TOPICS / name
    path.parent.mkdir(parents=True, exist_ok=True)
    (path.parent.parent / "programme.yaml").write_text(PROGRAMME)
    path.write_text(text)
    return path


def test_a_new_topic_is_a_file_with_a_word_on_every_part(cli: Cli, tmp_path: Path) -> None:
    said = cli("content", "new", "our-circle", "small-steps", "--title", "Small steps", "--folder", "mine")
    assert said.code == 0
    text = (tmp_path / "mine" / TOPICS / "01-small-steps.md").read_text()
    assert "title: Small steps\n" in text
    headings = [line.removeprefix("## ") for line in text.splitlines() if line.startswith("## ")]
    assert headings == [heading.replace(" <its title>", "") for heading in HEADINGS.values()]
    for part in text.split("\n## ")[1:]:
        assert part.partition("\n")[2].strip().startswith("<!-- ")
    assert "01-small-steps.md" in said.out
    assert "It is number 1" in said.out
    assert "programme.yaml" in said.out


def test_a_new_topic_is_refused_until_every_part_is_filled_in(cli: Cli, tmp_path: Path) -> None:
    cli("content", "new", "our-circle", "small-steps", "--folder", "mine")
    said = cli("content", "check", "mine", "--json")
    assert said.code == 1
    told = {(problem["file"].rpartition("/")[2], problem["message"]) for problem in json.loads(said.out)}
    assert ("programme.yaml", "title cannot be read as it is.") in told

    (tmp_path / "mine/programmes/our-circle/programme.yaml").write_text(PROGRAMME)
    told = {problem["message"] for problem in json.loads(cli("content", "check", "mine", "--json").out)}
    for heading in set(HEADINGS.values()) - {"Sources"}:
        assert any(message.startswith(heading) and message.endswith("is empty.") for message in told), heading
    assert {"Sources has 0 entries.", "serves has 0 entries.", "gate cannot be read as it is."} < told
    assert load_library(tmp_path / "mine").library.programmes == {}


def test_a_new_topic_that_was_filled_in_is_taken_with_its_notes_still_in_it(cli: Cli, tmp_path: Path) -> None:
    cli("content", "new", "our-circle", "small-steps", "--title", "Steps: small ones", "--folder", "mine")
    home = tmp_path / "mine"
    (home / "programmes/our-circle/programme.yaml").write_text(PROGRAMME)
    path = home / TOPICS / "01-small-steps.md"
    text = path.read_text().replace("gate:\n", "gate: no\n").replace("serves: []", "serves: [S5]")
    text = text.replace("## Exercise:\n", "## Exercise: A walk\n").replace("1.\n2.\n", "1. Go.\n2. Come.\n")
    text = text.replace("Come.\n3.\n", "Come.\n3. Rest.\n").replace("-\n-\n", "- Who?\n- What?\n")
    text = text.rstrip() + "\n\n- [A page](https://www.example.org/page)\n"
    for heading in ("Why it matters", "Prompt", "For those who are quiet", "A phrase to try", "Take care"):
        text = text.replace(f"## {heading}\n", f"## {heading}\n\nIt is good.\n")
    for heading in ("Content note", "Who may skip this", "Instead"):
        text = text.replace(f"## {heading}\n", f"## {heading}\n\nIt is light.\n")
    path.write_text(text)
    said = cli("content", "check", "mine")
    assert (said.code, said.out) == (0, "No faults in mine.\n")
    topic = load_library(home).library.topic("our-circle", "small-steps")
    assert topic is not None
    assert (topic.title, topic.prompt) == ("Steps: small ones", "It is good.")


def test_a_new_topic_gets_the_number_after_the_last(cli: Cli, tmp_path: Path) -> None:
    a_topic(tmp_path / "mine", "07-good-week.md")
    said = cli("content", "new", "our-circle", "small-steps", "--folder", "mine")
    assert "It is number 8" in said.out
    assert (tmp_path / "mine" / TOPICS / "08-small-steps.md").is_file()
    assert (tmp_path / "mine/programmes/our-circle/programme.yaml").read_text() == PROGRAMME


def test_a_topic_that_is_there_is_never_overwritten(cli: Cli, tmp_path: Path) -> None:
    path = a_topic(tmp_path / "mine", "07-good-week.md")
    said = cli("content", "new", "our-circle", "good-week", "--folder", "mine")
    assert said.code == 2
    assert "There is a topic good-week already" in said.all
    assert path.read_text() == TOPIC
    assert [one.name for one in path.parent.iterdir()] == ["07-good-week.md"]


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("our-circle", "Kleine Größe"), "SLUG is small letters, digits and hyphens, 60 at most. Example: kleine-groe"),
        (("../elsewhere", "small-steps"), "PROGRAMME is small letters, digits and hyphens, 60 at most. Example: el"),
        (("our-circle", "a", "--title", "Long " * 20), "Keep to 75: it is the name of a thread."),
        (("our-circle", "a", "--title", "Two\nlines"), "The title is one line of text."),
        (("after-betrayal", "a"), "after-betrayal is a programme that comes with Circlekeeper."),
    ],
)
def test_what_cannot_be_a_topic_is_refused_and_nothing_is_written(
    cli: Cli, tmp_path: Path, arguments: tuple[str, ...], told: str
) -> None:
    said = cli("content", "new", *arguments, "--folder", "mine")
    assert said.code == 2
    assert told in said.all
    assert not (tmp_path / "mine").exists()


def test_a_new_topic_goes_to_the_host_s_own_folder_and_nowhere_if_there_is_none(cli: Cli, tmp_path: Path) -> None:
    said = cli("content", "new", "our-circle", "small-steps")
    assert said.code == 2
    assert "CIRCLEKEEPER_CONTENT_FOLDER" in said.wrong
    assert cli("content", "new", "our-circle", "small-steps", content_folder=str(tmp_path / "own")).code == 0
    assert (tmp_path / "own" / TOPICS / "01-small-steps.md").is_file()


def test_a_preview_shows_each_card_as_every_platform_will_and_counts_it(cli: Cli) -> None:
    said = cli("content", "preview", "after-betrayal/when-the-ground-moves")
    assert said.code == 0
    for name in ("on Discord", "on Slack", "in the practice room"):
        assert f"When the ground moves, {name}" in said.out
    for card in ("posted", "/topic", "reflection 1, in private", "reflection 3, in private"):
        assert said.out.count(f"─ {card} ") == 3, card
    assert said.out.count("If you could put one thing down for a week, what would it be?") == 3
    assert said.out.count("[ Write privately ]") == 6
    assert "of 1900 characters" in said.out
    assert "TOO LONG" not in said.out


@pytest.mark.parametrize(
    ("platform", "counted"),
    [
        ("discord", {"name of the thread": "100", "title": "256", "description": "4096", "embeds together": "6000"}),
        ("slack", {"header": "150", "longest section": "3000", "blocks": "50"}),
        ("practice", {}),
    ],
)
def test_a_preview_for_one_platform_counts_against_its_limits(cli: Cli, platform: str, counted: dict[str, str]) -> None:
    said = cli("content", "preview", "after-betrayal/when-the-ground-moves", "--platform", platform)
    rows = [[cell.strip() for cell in line.split("│")[1:-1]] for line in said.out.splitlines() if line.count("│") == 6]
    limits = {what: most for card, what, _, most, _ in rows if card == "posted"}
    assert counted.items() <= limits.items()
    if platform == "practice":
        assert "has no limits" in said.out
    else:
        assert ["posted", "title" if platform == "discord" else "header", "21"] in [row[:3] for row in rows]


def test_a_preview_folds_long_lines_and_loses_no_word(cli: Cli, content: Content) -> None:
    topic = content.loaded.library.topic("after-betrayal", "when-the-ground-moves")
    assert topic is not None
    for platform in ("discord", "slack", "practice"):
        said = cli("content", "preview", "after-betrayal/when-the-ground-moves", "--platform", platform)
        words = " ".join(said.out.replace("│", " ").split())
        for text in (topic.why, topic.prompt, topic.caution, topic.skip.instead, *topic.reflections):
            # Slack has one command; all others come behind it.
            text = text.replace("/resources", "/circle resources") if platform == "slack" else text
            assert text in words, platform


def test_a_preview_says_what_is_too_long(cli: Cli, tmp_path: Path) -> None:
    long = TOPIC.replace("title: A good week", f"title: {'A good week ' * 10}").replace(
        "What was good this week?", "What was good this week? " * 250
    )
    said = cli("content", "preview", str(a_topic(tmp_path, text=long)), "--platform", "discord")
    assert said.code == 0
    assert "The posted card has" in said.out
    assert "the whole text goes into a file text.md" in said.out
    assert any("name of the thread" in line and "TOO LONG" in line for line in said.out.splitlines())


def test_a_preview_of_a_file_tells_its_faults_first(cli: Cli, tmp_path: Path) -> None:
    path = a_topic(tmp_path, text=TOPIC.replace("Go slowly.", "Go slowly!"))
    said = cli("content", "preview", str(path), "--platform", "practice")
    assert said.code == 0
    assert said.out.startswith(f"{path}:41: There is an exclamation mark. End with a full stop.")
    assert "What was good this week?" in said.out


def test_a_preview_of_a_file_that_is_not_filled_in_says_what_is_missing(cli: Cli, tmp_path: Path) -> None:
    cli("content", "new", "our-circle", "small-steps", "--folder", "mine")
    said = cli("content", "preview", f"mine/{TOPICS}/01-small-steps.md")
    assert said.code == 1
    assert "Prompt is empty. Write its text." in said.out
    assert "It cannot be shown until this is mended." in said.wrong


@pytest.mark.parametrize(
    ("named", "told"),
    [
        ("after-betrayal/when-ground-moves", "Did you mean after-betrayal/when-the-ground-moves?"),
        ("after-betrayal", "There is no topic after-betrayal"),
        ("nowhere.md", "There is no file nowhere.md."),
    ],
)
def test_a_preview_of_nothing_is_refused(cli: Cli, named: str, told: str) -> None:
    said = cli("content", "preview", named)
    assert said.code == 2
    assert told in said.all


def test_a_whole_programme_is_shown_to_be_read_in_its_order_and_language(cli: Cli) -> None:
    said = cli("content", "preview", "--all", "after-betrayal")
    assert said.code == 0
    assert said.out.index("When the ground moves") < said.out.index("You do not have to decide today")
    assert "¿" in cli("content", "preview", "--all", "after-betrayal/es").out
    unknown = cli("content", "preview", "--all", "after-betrayel")
    assert unknown.code == 2
    assert "Did you mean after-betrayal?" in unknown.wrong
    assert cli("content", "preview").code == 2


def test_a_host_sees_the_ids_by_which_a_circles_folder_is_named(cli: Cli, tmp_path: Path) -> None:
    cli.prepare()
    home = tmp_path / "mine" / "circles" / f"{CIRCLE}-evening"
    home.mkdir(parents=True)
    said = cli("content", "circles", "--json", content_folder=str(tmp_path / "mine"))
    assert json.loads(said.out) == [{"id": CIRCLE, "name": "Evening circle", "folder": f"circles/{CIRCLE}-evening"}]
