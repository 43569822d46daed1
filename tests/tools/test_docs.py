"""The committed pages are those that the code makes."""

from __future__ import annotations

import pytest

from bots.settings import every_setting
from core.commands import commands
from tests.tools.write_docs import ROOT, pages, write

MADE = pages()


@pytest.mark.parametrize("name", MADE)
def test_the_committed_page_is_what_the_code_makes(name: str) -> None:
    path = ROOT / name
    assert path.exists(), f"{name} is missing: run make docs"
    assert path.read_text("utf-8") == MADE[name], f"{name} is out of date: run make docs"


def test_every_command_and_every_setting_is_in_its_page() -> None:
    for command, _ in commands():
        assert f"### `/{' '.join(command.path)}`\n" in MADE["docs/commands.md"]
    for about in every_setting():
        assert f"## `{about.name}`\n" in MADE["docs/settings.md"]


def test_a_command_that_the_readme_names_exists() -> None:
    import re

    readme = (ROOT / "README.md").read_text("utf-8")
    known = {
        "/" + " ".join(command.path[:depth]) for command, _ in commands() for depth in range(1, len(command.path) + 1)
    }
    named = set(re.findall(r"`(/[a-z][a-z -]*?)(?: [\[<{A-Z].*?)?`", readme))
    assert {one for one in named if one.strip() not in known} == set()


def test_writing_the_pages_twice_changes_nothing(tmp_path) -> None:  # type: ignore[no-untyped-def]
    assert set(write(tmp_path)) == set(MADE)
    assert write(tmp_path) == []
