"""What the pages say exists: commands, options, settings, files, pictures, messages."""

from __future__ import annotations

import re
import shlex
import struct
from pathlib import Path
from typing import Any

import pytest
import typer.main

from bots.cli.app import app
from bots.settings import every_setting
from core.commands import commands
from tests.docs.pages import ROOT, Page, pages, tracked

EVERY = pages()
BY_HAND = [page for page in EVERY if not page.made]
COMMANDS = {" ".join(command.path) for command, _ in commands()}
BEGINNINGS = {" ".join(path.split()[:depth]) for path in COMMANDS for depth in range(1, len(path.split()) + 1)}
FOR_PEOPLE = "".join(
    page.text for page in BY_HAND if page.name in ("README.md", "docs/facilitators.md", "docs/members.md")
)
MOST_BYTES = 200_000

each_page = pytest.mark.parametrize("page", EVERY, ids=lambda page: page.name)


# Links and pictures


@each_page
def test_every_link_within_the_project_leads_somewhere(page: Page) -> None:
    dead: list[str] = []
    for link in page.links():
        if re.match(r"[a-z]+:", link):
            continue
        target, _, place = link.partition("#")
        path = (ROOT / page.name).parent / target if target else ROOT / page.name
        if not path.exists() or (
            place and path.suffix == ".md" and place not in Page(target, path.read_text("utf-8")).anchors()
        ):
            dead.append(link)
    assert dead == []


@each_page
def test_every_link_to_elsewhere_is_encrypted(page: Page) -> None:
    assert [link for link in page.links() if link.startswith("http:")] == []


@each_page
def test_every_picture_says_in_words_what_it_shows(page: Page) -> None:
    described = [re.search(r'alt="([^"]*)"', tag) for tag in re.findall(r"<img[^>]*>", page.prose)]
    shown = re.findall(r"!\[([^\]]*)\]\(", page.prose) + [alt.group(1) if alt else "" for alt in described]
    assert all(len(words) >= 20 for words in shown), shown


def test_the_readme_shows_the_room_private_writing_ones_own_weeks_and_the_weekly_card() -> None:
    readme = next(page for page in EVERY if page.name == "README.md")
    for name in ("topic", "reflection", "weeks", "week"):
        assert f"docs/pictures/{name}.png" in readme.links()


@pytest.mark.parametrize("picture", sorted((ROOT / "docs" / "pictures").iterdir()), ids=lambda path: path.name)
def test_a_picture_is_small_shown_somewhere_and_of_a_size_that_can_be_read(picture: Path) -> None:
    content = picture.read_bytes()
    assert len(content) < MOST_BYTES
    width, height = struct.unpack(">II", content[16:24])
    assert width >= 360
    assert height >= 360
    assert any(link.endswith(f"pictures/{picture.name}") for page in EVERY for link in page.links())


# Commands of the chat


@pytest.mark.parametrize("path", sorted(COMMANDS))
def test_every_command_is_in_the_docs(path: str) -> None:
    listed = next(page for page in EVERY if page.name == "docs/commands.md")
    assert f"`/{path}`" in listed.text
    # what people read first names each command, or the group that it belongs to
    group = path if path.count(" ") < 2 else path.rsplit(" ", 1)[0]
    assert f"/{group}" in FOR_PEOPLE


@pytest.mark.parametrize("page", BY_HAND, ids=lambda page: page.name)
def test_every_command_that_a_page_names_exists(page: Page) -> None:
    # a path has no slash inside; `/data` and the like are folders, written with their files or named below
    named = re.findall(r"`/((?:[a-z-]+)(?: [a-z-]+)*)(?: [^a-z`][^`]*)?`", page.prose)
    # on Slack all of them come behind one
    unknown = {one for one in named if one.removeprefix("circle ") not in BEGINNINGS and not _is_a_folder(one)}
    assert unknown == set()


def _is_a_folder(name: str) -> bool:
    return name in ("data", "healthz") or Path(f"/{name}").is_dir()


# The operator's command line


def _problem(line: str) -> str | None:
    """Why a line that calls circlekeeper cannot work, or None."""
    words = shlex.split(line.partition(" # ")[0])
    # the last one: before it stand folders, containers and images of the same name
    at = max(index for index, word in enumerate(words) if re.search(r"(^|/)circlekeeper$", word))
    command: Any = typer.main.get_command(app)
    rest = words[at + 1 :]
    while getattr(command, "commands", None) is not None and rest:
        if rest[0] in ("--help", "COMMAND"):
            return None
        if rest[0] not in command.commands:
            return f"there is no command {rest[0]}"
        command, rest = command.commands[rest[0]], rest[1:]
    options = {name: one for one in command.params for name in (*one.opts, *one.secondary_opts)}
    given = 0
    while rest:
        word, rest = rest[0], rest[1:]
        if not word.startswith("--"):
            given += 1
        elif word != "--help" and word not in options:
            return f"{line!r}: there is no option {word}"
        elif word in options and not options[word].is_flag:
            rest = rest[1:]
    arguments = [one for one in command.params if one.param_type_name == "argument"]
    return f"{line!r}: too many arguments" if given > len(arguments) else None


def _calls(page: Page) -> list[str]:
    begin = r"(\S*/)?circlekeeper( [a-z]|$)|.*&& \S*circlekeeper |docker (exec|run --rm) |systemd-run "
    return [line for line in page.typed() if re.match(begin, line)]


@each_page
def test_every_call_of_circlekeeper_names_a_command_and_options_that_exist(page: Page) -> None:
    assert [problem for line in _calls(page) if (problem := _problem(line))] == []


def test_calls_are_found_and_a_wrong_one_is_noticed() -> None:
    operators = next(page for page in EVERY if page.name == "docs/operators.md")
    assert len(_calls(operators)) >= 15
    assert _problem("circlekeeper backup /srv --keys /mnt") is None
    assert _problem("docker run --rm -it circlekeeper rotate-key") is None
    assert _problem("circlekeeper backup /srv --key /mnt") is not None
    assert _problem("circlekeeper rotate") is not None
    assert _problem("circlekeeper doctor please") is not None


def test_every_command_of_the_operator_is_explained_by_hand() -> None:
    command: Any = typer.main.get_command(app)
    by_hand = "".join(page.text for page in BY_HAND)
    assert [name for name in command.commands if f"circlekeeper {name}" not in by_hand] == []


@each_page
def test_every_target_of_make_that_a_page_names_exists(page: Page) -> None:
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
    named = {name for line in page.typed() for name in re.findall(r"^make ([a-z-]+)", line)}
    assert named <= targets


# Settings


def test_every_setting_is_in_the_docs() -> None:
    listed = next(page for page in EVERY if page.name == "docs/settings.md")
    assert [one.name for one in every_setting() if f"## `{one.name}`\n" not in listed.text] == []


@each_page
def test_every_setting_that_a_page_names_exists(page: Page) -> None:
    known = {one.name for one in every_setting()}
    assert {name for name in re.findall(r"\bCIRCLEKEEPER_[A-Z_]*[A-Z]\b", page.text) if name not in known} == set()


# Messages that are explained


def _everything_said() -> str:
    """All words of operators' messages and of the wording, with strings that were cut in two joined again."""
    said = "".join(path.read_text("utf-8") for path in sorted((ROOT / "bots").rglob("*.py")))
    joined = re.sub(r"[\"']\s*\n\s*f?[\"']", "", said)
    return joined + "".join(path.read_text("utf-8") for path in sorted((ROOT / "content" / "wording").rglob("*.ftl")))


def test_every_message_that_operators_look_up_is_one_that_is_said() -> None:
    operators = next(page for page in EVERY if page.name == "docs/operators.md")
    table = operators.text.partition("| it says | do this |")[2].partition("\n\n")[0]
    rows = [line.split("|")[1].strip() for line in table.splitlines() if line.startswith("|") and "---" not in line]
    assert len(rows) >= 12
    said = _everything_said()
    parts = [part.strip() for row in rows for part in row.split("...") if part.strip()]
    assert [part for part in parts if part not in said] == []


def test_every_button_and_sentence_in_quotation_marks_on_the_members_page_is_said() -> None:
    members = next(page for page in EVERY if page.name == "docs/members.md")
    said = _everything_said()
    quoted = re.findall(r"“([^”]+)”|\"([^\"]+)\"", members.prose)
    assert quoted
    assert [words for pair in quoted for words in pair if words and words.rstrip(".") not in said] == []


def test_every_programme_that_a_page_names_is_there() -> None:
    titles = {
        match.group(1)
        for path in (ROOT / "content" / "programmes").glob("*/programme.yaml")
        if (match := re.search(r'^title: "?([^"\n]+)"?$', path.read_text("utf-8"), re.MULTILINE))
    }
    about = [
        line
        for page in BY_HAND
        if page.name in ("README.md", "CHANGELOG.md")
        for line in page.prose.splitlines()
        if "Programmes of topics" in line
    ]
    assert len(about) == 2
    assert {name for line in about for name in re.findall(r'"([^"]+)"', line)} <= titles


# What does not belong here


def test_no_file_names_a_machine_or_the_address_of_a_registry() -> None:
    # put together here, so that this file is not found itself
    wrong = re.compile(
        "|".join(
            (
                "/wo" + "rk/(main|shared)",
                "/ro" + "ot/",
                r"(?<!\w)/ho" + "me/[a-z]+/",
                "--(extra-)?index-" + "url",
                "^-" + "i http",
                "/simp" + "le/",
                "pyp" + "i\\.org",
                "pythonho" + "sted",
                "registry\\.np" + "mjs",
            )
        ),
        re.MULTILINE,
    )
    found: list[str] = []
    for path in tracked():
        if path.suffix in (".png", ".ico"):
            continue
        match = wrong.search(path.read_text("utf-8", errors="replace"))
        if match:
            found.append(f"{path.relative_to(ROOT)}: {match.group()}")
    assert found == []


@pytest.mark.parametrize("page", BY_HAND, ids=lambda page: page.name)
def test_the_pages_do_not_shout(page: Page) -> None:
    words = re.sub(r"`[^`]*`|!\[|<!--.*?-->", "", page.prose)
    assert [line for line in words.splitlines() if "!" in line] == []
