"""What the command line says of the words."""

from __future__ import annotations

import json
from pathlib import Path

from tests.cli.conftest import Cli


def test_our_own_content_has_no_faults(cli: Cli) -> None:
    said = cli("content", "check")
    assert said.code == 0
    assert "No faults" in said.out


def test_a_fault_is_told_with_file_and_line_and_ends_with_code_1(cli: Cli, tmp_path: Path) -> None:
    home = tmp_path / "mine" / "programmes" / "ours"
    home.mkdir(parents=True)
    (home / "programme.yaml").write_text("titel: Ours\n")
    said = cli("content", "check", str(tmp_path / "mine"))
    assert said.code == 1
    assert "programmes/ours/programme.yaml:1:" in said.out
    [*_, last] = json.loads(cli("content", "check", str(tmp_path / "mine"), "--json").out)
    assert set(last) == {"file", "line", "message", "mend"}


def test_a_folder_that_is_not_there_is_refused(cli: Cli) -> None:
    said = cli("content", "check", "nowhere")
    assert said.code == 2
    assert "There is no folder nowhere." in said.wrong


def test_each_theme_is_shown_with_the_topics_that_serve_it(cli: Cli) -> None:
    table = json.loads(cli("content", "coverage", "--json").out)
    assert "trust-from-the-roots/self-worth" in table["C6"]
    said = cli("content", "coverage")
    assert said.code == 0
    assert "Thinking little of ourselves" in said.out
    assert f"{len(table)} themes" in said.out


def test_a_folder_of_ones_own_is_used_when_it_is_set(cli: Cli, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    assert json.loads(cli("content", "coverage", "--json", content=str(tmp_path / "empty")).out) == {}
