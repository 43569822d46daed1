"""The list of commands, and the command line as a whole."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from bots.cli.app import app
from bots.cli.words import Stop
from bots.discordbot.commands import tree
from core.commands import commands
from tests.cli.conftest import Cli


def test_every_command_is_listed_with_who_may_use_it_and_its_words(cli: Cli) -> None:
    listed = json.loads(cli("commands", "--json").out)
    by_path = {one["command"]: one for one in listed}
    assert list(by_path) == ["/" + " ".join(command.path) for command, _ in commands()]
    for command, action in commands():
        one = by_path["/" + " ".join(command.path)]
        assert one["who"] == action.who.value
        assert one["description"], f"{one['command']} has no words"
        assert [option["name"] for option in one["options"]] == [option.name for option in command.options]
        assert all(option["description"] for option in one["options"]), f"an option of {one['command']} has no words"
        assert one["discord"]
        assert one["practice"]


def test_what_only_facilitators_use_is_said_to_be_hidden_on_discord(cli: Cli) -> None:
    hidden = {top["name"] for top in tree(commands(), cli.content.wording) if "default_member_permissions" in top}
    assert hidden == {"facilitate", "mod", "rules", "duty", "crisis", "insights"}
    for one in json.loads(cli("commands", "--json").out):
        assert ("hidden from members" in one["discord"]) == (one["command"].split()[0][1:] in hidden)


def test_the_list_is_also_for_people(cli: Cli) -> None:
    said = cli("commands")
    assert said.code == 0
    assert all("/" + " ".join(command.path) in said.out for command, _ in commands())


@pytest.mark.parametrize("arguments", [(), ("content",), ("schedule",), ("db",)])
def test_without_a_command_the_help_is_shown(cli: Cli, arguments: tuple[str, ...]) -> None:
    said = cli(*arguments)
    assert said.code == 2
    assert "Usage" in said.all


def test_an_unknown_command_is_refused_with_code_2(cli: Cli) -> None:
    said = cli("dance")
    assert said.code == 2
    assert "dance" in said.wrong


@pytest.mark.parametrize("arguments", [("demo", "--port", "many"), ("demo", "--port", "99999"), ("doctor", "now")])
def test_bad_input_is_told_in_words_with_code_2(cli: Cli, arguments: tuple[str, ...]) -> None:
    said = cli(*arguments, practice=str(cli.data / "practice"))
    assert said.code == 2
    assert "Traceback" not in said.all


def test_a_fault_of_ours_shows_neither_traceback_nor_text(tmp_path: Path) -> None:
    """As a process: the last resort stands around everything."""
    planted = (
        "from bots.cli import app, main\nimport bots.cli.listing as l\ndef fail(_): raise RuntimeError('SECRET')\n"
    )
    code = planted + "l.listed = fail\nimport sys\nsys.argv = ['circlekeeper', 'commands']\nmain()\n"
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        cwd=tmp_path,
        env={"PYTHONPATH": str(Path(__file__).parents[2])},
        check=False,
    )
    assert done.returncode == 1
    assert "this is a fault in Circlekeeper: RuntimeError" in done.stderr
    assert "SECRET" not in done.stderr + done.stdout
    assert "Traceback" not in done.stderr


def test_help_of_every_command_is_a_sentence() -> None:
    import typer.main

    def all_below(command: object) -> list[object]:
        below = getattr(command, "commands", None)
        return [command] if below is None else [leaf for one in below.values() for leaf in all_below(one)]

    for command in all_below(typer.main.get_command(app)):
        words = str(getattr(command, "help", ""))
        assert words.strip().endswith("."), command


def test_a_refusal_has_code_2_unless_it_says_otherwise() -> None:
    assert Stop("no").code == 2


def test_every_group_of_commands_has_words_too(cli: Cli) -> None:
    say = cli.content.wording.say("en")
    groups = {command.path[:depth] for command, _ in commands() for depth in range(1, len(command.path))}
    for group in groups:
        assert say(f"command-{'-'.join(group)}")
