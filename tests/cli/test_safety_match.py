"""``circlekeeper safety match``: the matcher by itself, as a stream."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

COMMAND = [sys.executable, "-c", "from bots.cli import main; main()", "safety", "match"]


@pytest.fixture
def phrases(tmp_path: Path) -> Path:
    file = tmp_path / "phrases.txt"
    file.write_text("burn in hell\n\n  \nGo Away\n🔪\n", encoding="utf-8")
    return file


def matched(phrases: Path, given: bytes) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run([*COMMAND, "--phrases", str(phrases)], input=given, capture_output=True, check=False)


def test_each_message_is_answered_with_the_phrases_as_they_are_written_in_the_file(phrases: Path) -> None:
    given = [
        {"id": "a", "text": "burn in he11, all of you, go away"},
        {"id": 2, "text": "a warm welcome"},
        {"id": "é", "text": "g o  a w a y"},
    ]
    done = matched(phrases, "\n".join(map(json.dumps, given)).encode())
    assert [json.loads(line) for line in done.stdout.splitlines()] == [
        {"id": "a", "phrases": ["burn in hell", "Go Away"]},
        {"id": 2, "phrases": []},
        {"id": "é", "phrases": ["Go Away"]},
    ]
    assert done.returncode == 0


def test_a_bad_line_is_told_by_its_number_and_the_rest_is_still_answered(phrases: Path) -> None:
    given = b'not a secret of mine\n\n{"id": "1", "text": 5}\n[1]\n{"id": "2", "text": "go away"}'
    done = matched(phrases, given)
    assert [json.loads(line) for line in done.stdout.splitlines()] == [{"id": "2", "phrases": ["Go Away"]}]
    told = done.stderr.decode()
    assert [number for number in range(1, 6) if f"Line {number}:" in told] == [1, 3, 4]
    assert "secret" not in told
    assert done.returncode == 2


def test_phrases_that_nothing_can_match_are_told(phrases: Path) -> None:
    done = matched(phrases, b"")
    assert "not looked for: 1" in done.stderr.decode()
    assert done.returncode == 0


def test_a_file_without_phrases_is_refused(tmp_path: Path) -> None:
    empty = tmp_path / "empty.txt"
    empty.write_text("\n\n", encoding="utf-8")
    done = matched(empty, b"")
    assert "holds no phrase" in done.stderr.decode()
    assert done.returncode == 2


def test_an_answer_comes_before_the_next_message_is_sent(phrases: Path) -> None:
    with subprocess.Popen(
        [*COMMAND, "--phrases", str(phrases)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    ) as running:
        assert running.stdin is not None
        assert running.stdout is not None
        for number in range(3):
            running.stdin.write(json.dumps({"id": number, "text": "go away"}).encode() + b"\n")
            running.stdin.flush()
            assert json.loads(running.stdout.readline()) == {"id": number, "phrases": ["Go Away"]}
        running.stdin.close()
        assert running.wait() == 0
