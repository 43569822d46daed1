"""A fault in the rules of noticing or in the English wording is told where a host looks for faults."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bots.cli.doctor import _content  # pyright: ignore[reportPrivateUsage]
from bots.library.check import check_content
from bots.library.loader import CONTENT
from bots.library.wording import Wording
from bots.library.wordinglint import lint_wording
from bots.settings import Settings

RULE = """- id: {id}
  question: hold
  kind: spam
  words: A trial.
  any: [buy my (hats|gloves)]
  match: ["{match}"]
  miss: ["{miss}"]
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    home = tmp_path / "safety" / "en"
    home.mkdir(parents=True)
    shutil.copy(CONTENT / "safety" / "en" / "language.yaml", home)
    return tmp_path


def written(folder: Path, match: str, miss: str, words: str = "") -> list[str]:
    home = folder / "safety" / "en"
    (home / "hats.yaml").write_text(RULE.format(id="hats", match=match, miss=miss), encoding="utf-8")
    (home / "words").mkdir(exist_ok=True)
    (home / "words" / "es.yaml").write_text(words, encoding="utf-8")
    return [str(problem) for problem in check_content(folder)]


def test_rules_that_hold_what_they_promise_have_no_fault(folder: Path):
    assert written(folder, "please buy my hats", "I like your hats", "hats: Una prueba.\n") == []


@pytest.mark.parametrize(("match", "miss"), [("I like hats", "hello"), ("buy my hats", "buy my gloves")])
def test_an_example_that_is_not_kept_is_told_with_its_file(folder: Path, match: str, miss: str):
    (told,) = written(folder, match, miss)
    assert "safety/en/hats.yaml" in told
    assert "hats" in told


def test_a_sentence_for_a_rule_that_is_not_there_is_told_with_the_one_that_may_be_meant(folder: Path):
    (told,) = written(folder, "buy my hats", "I like your hats", "hatz: Una prueba.\n")
    assert "safety/en/words/es.yaml" in told
    assert "Did you mean hats?" in told


def test_doctor_tells_of_a_rule_that_cannot_be_read(folder: Path):
    """Whether rules keep their examples is for ``content check``: trying them all takes seconds."""
    broken = RULE.format(id="hats", match="buy my hats", miss="hello").replace("gloves)", "gloves")
    (folder / "safety" / "en" / "hats.yaml").write_text(broken, encoding="utf-8")
    settings = Settings(content=folder)  # pyright: ignore[reportCallIssue]
    told = [one.words for one in _content(settings, datetime(2026, 12, 1, tzinfo=UTC))]
    assert any("safety/en/hats.yaml" in words for words in told)


def test_nothing_forbidden_is_said_in_english():
    assert [str(one) for one in lint_wording(Wording.load(CONTENT / "wording")) if one.file == "wording/en"] == []


@pytest.mark.parametrize(
    ("text", "told"),
    [("You can just leave.", 1), ("Nothing needs you just now.", 0), ("Two at least.", 0), ("You have to say it.", 1)],
)
def test_words_that_press_are_told_in_english_too(tmp_path: Path, text: str, told: int):
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "a.ftl").write_text(f"a-message = {text}\n", encoding="utf-8")
    assert len(lint_wording(Wording.load(tmp_path))) == told
