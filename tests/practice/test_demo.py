"""Opening the practice room from the command line."""

from __future__ import annotations

import json
import sqlite3
import urllib.request
from pathlib import Path

import pytest

from bots.demo import HOUSE, run_demo, start_over
from bots.practice.server import listen, open_in_browser
from tests.practice.browsing import a_room


def test_the_room_says_that_it_is_well_to_who_asks(tmp_path: Path):
    with a_room(tmp_path) as room:
        with urllib.request.urlopen(f"{room.address}healthz", timeout=10) as answer:
            assert (answer.status, json.load(answer)) == (200, {"status": "ok"})
        again = run_demo(int(room.address.rsplit(":", 1)[1].strip("/")), tmp_path, open_browser=False)
        assert again == 1


def test_a_taken_port_is_told_in_words(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    with listen(0) as taken:
        port = taken.getsockname()[1]
        assert run_demo(port, tmp_path / "room", open_browser=False) == 1
    assert f"Port {port} is taken" in capsys.readouterr().err
    assert not (tmp_path / "room").exists()


def test_a_folder_that_cannot_be_used_is_told_in_words(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    (tmp_path / "file").write_text("in the way")
    assert run_demo(0, tmp_path / "file" / "room", open_browser=False) == 1
    assert "cannot use the folder" in capsys.readouterr().err


def test_a_file_that_is_no_house_is_told_in_words(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    (tmp_path / HOUSE).write_text("This is not a database, and it is long enough for SQLite to notice that. " * 20)
    assert run_demo(0, tmp_path, open_browser=False) == 1
    assert "DatabaseError" in capsys.readouterr().err


def test_starting_over_takes_away_the_house_and_nothing_else(tmp_path: Path):
    sqlite3.connect(tmp_path / HOUSE).close()
    (tmp_path / f"{HOUSE}-wal").touch()
    (tmp_path / "notes.txt").touch()
    start_over(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["notes.txt"]


def test_no_browser_is_opened_where_nobody_could_see_it(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setattr("webbrowser.get", lambda: pytest.fail("a browser was asked for"))
    assert not open_in_browser("http://127.0.0.1:8765/")
