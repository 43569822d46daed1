"""Nothing that a member writes reaches the log, at whatever level, by whatever way."""

from __future__ import annotations

import ast
import io
import json
import logging
import threading
import warnings
from collections.abc import Iterator
from pathlib import Path

import pytest
import structlog

from bots.app import Content
from bots.engine.platform import ShownForm
from bots.logs import CHOSEN, set_up_logs
from bots.settings import Format, Level
from core.circles.changes import CircleSaved
from core.commands import by_name
from core.kernel.asks import Form
from core.schedule.series import SeriesKind
from tests.stage import START, Stage, a_circle, a_member, a_queue, a_series, a_stage, saved
from tests.store.canary import sweep

PLANTED = "quetzalcoatlus"
MODAL = "Ichthyosaurus met my sister"


@pytest.fixture
def log() -> Iterator[io.StringIO]:
    """The log at DEBUG as a text; everything is put back afterwards."""
    root = logging.getLogger()
    before = (tuple(root.handlers), root.level, threading.excepthook)
    levels = {name: logging.getLogger(name).level for name in ("sqlalchemy", "aiosqlite", "discord", "asyncio")}
    stream = io.StringIO()
    set_up_logs(Level.DEBUG, Format.JSON, stream)
    yield stream
    for handler in tuple(root.handlers):
        root.removeHandler(handler)
    for handler in before[0]:
        root.addHandler(handler)
    root.setLevel(before[1])
    threading.excepthook = before[2]
    for name, level in levels.items():
        logging.getLogger(name).setLevel(level)
    logging.captureWarnings(capture=False)
    structlog.reset_defaults()


def found(log: io.StringIO) -> list[object]:
    return [*sweep([PLANTED, MODAL], texts={"log": log.getvalue()})]


def events(log: io.StringIO) -> list[dict[str, object]]:
    return [json.loads(line) for line in log.getvalue().splitlines()]


def test_a_chosen_field_is_written_and_any_other_is_dropped(log: io.StringIO) -> None:
    structlog.get_logger().info("something happened", circle="abc", text=PLANTED, reply={"text": PLANTED}, wait=2.5)
    [event] = events(log)
    assert event["event"] == "something happened"
    assert event["circle"] == "abc"
    assert event["wait"] == 2.5
    assert found(log) == []
    assert "text" not in event


def test_the_sweep_finds_a_word_that_does_leak(log: io.StringIO) -> None:
    structlog.get_logger().info(f"a planted leak: {PLANTED}")
    assert found(log)


def test_of_an_error_only_its_kind_and_its_lines_are_written(log: io.StringIO) -> None:
    try:
        raise ValueError(PLANTED)
    except ValueError:
        structlog.get_logger().exception("it failed")
        logging.getLogger("bots.somewhere").exception("it failed")
        logging.getLogger("discord.client").exception("Ignoring exception in %s", "on_interaction")
    assert [event["error"] for event in events(log)] == ["ValueError"] * 3
    assert found(log) == []


@pytest.mark.parametrize(
    "name", ["discord.gateway", "discord.http", "aiosqlite", "sqlalchemy.engine.Engine", "slack_sdk"]
)
def test_other_libraries_say_nothing_below_a_warning(log: io.StringIO, name: str) -> None:
    logger = logging.getLogger(name)
    before = logger.level
    logger.setLevel(logging.DEBUG)
    try:
        logger.debug("For Shard ID %s: WebSocket Event: %s", None, {"content": PLANTED})
        logger.info(f"rows: {PLANTED}")
    finally:
        logger.setLevel(before)
    assert log.getvalue() == ""


def test_of_other_libraries_warnings_only_their_own_words_and_numbers_are_written(log: io.StringIO) -> None:
    logging.getLogger("discord.http").warning("%s responded with 429. Retrying in %.2f seconds", PLANTED, 2.5)
    logging.getLogger("slack_sdk.web").error(f"ready made: {PLANTED}")
    logging.getLogger("asyncio").error(f"Task exception was never retrieved\nfuture: ValueError({PLANTED!r})")
    warnings.showwarning(PLANTED, UserWarning, "somewhere.py", 1)
    first, second, third, _ = events(log)
    assert first["event"] == "%s responded with 429. Retrying in %.2f seconds"
    assert first["numbers"] == [2.5]
    assert str(second["event"]).startswith("a message from test_logs, line")
    assert third["event"] == "Task exception was never retrieved"
    assert found(log) == []


def test_a_thread_that_fails_says_where_and_not_what(log: io.StringIO) -> None:
    def fail() -> None:
        raise RuntimeError(PLANTED)

    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    [event] = events(log)
    assert event["error"] == "RuntimeError"
    assert found(log) == []


async def test_whatever_members_do_at_debug_none_of_their_words_is_logged(
    log: io.StringIO, tmp_path: Path, content: Content
) -> None:
    """Every action there is, with planted words in every option and in every field of every form it opens."""
    async with a_stage(tmp_path, content) as stage:
        await stage.keep(
            CircleSaved(a_circle()),
            a_queue(content),
            saved(a_series()),
            saved(a_series(SeriesKind.REFLECTION, "cccccccccccc")),
            a_member("practice:anna"),
        )
        await stage.run_until(START.replace(day=30, hour=19))
        for name, action in by_name().items():
            given = {option.name: PLANTED for option in (action.command.options if action.command else ())}
            for person in ("practice:anna", "practice:fatima"):
                await _do(stage, person, name, given | {"text": MODAL, "circle": "aaaaaaaaaaaa"})
        stage.platform.answer = _fails
        await stage.run_until(START.replace(month=12, day=7, hour=17, minute=5))
    assert "a delivery failed" in {event["event"] for event in events(log)}
    logged = {name for event in events(log) for name in event}
    assert found(log) == []
    assert logged <= CHOSEN


async def _do(stage: Stage, person: str, action: str, given: dict[str, str], depth: int = 2) -> None:
    room = None if person == "practice:anna" else "practice:home"
    shown = await stage.act(person, action, room=room, **given)
    match shown:
        case ShownForm(form=Form() as form) if depth:
            filled = {field.name: f"{PLANTED} {MODAL}" for field in form.fields}
            await _do(stage, person, form.action, {**dict(form.given), **filled}, depth - 1)
        case _:
            pass


def _fails(_: object) -> None:
    """A platform whose errors quote what was sent."""
    raise LookupError(f"{PLANTED} {MODAL}")


def test_every_field_that_the_code_logs_is_a_chosen_one() -> None:
    """Else the line would come without it, and nobody would notice."""
    dropped: list[str] = []
    for path in (Path(__file__).parents[2] / "bots").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            match node:
                case ast.Call(func=ast.Attribute(value=ast.Name(id="log"), attr=attr), keywords=keywords):
                    names = {keyword.arg for keyword in keywords if keyword.arg}
                    dropped.extend(f"{path.name}:{node.lineno} {attr} {name}" for name in names - CHOSEN)
                    # "event" is the sentence itself
                    dropped.extend(f"{path.name}:{node.lineno} {name}" for name in names & {"event"})
                case _:
                    pass
    assert dropped == []
