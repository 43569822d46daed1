"""The log: lines for people or for programs, and at no level a word of what members write.

Three rules. Of our own events only chosen fields are written. Of other libraries' records only warnings and
worse, and of those the words that stand in the library's source, never the values put into them. Of an error only
its kind and the lines that it came through, never its message.
"""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import MutableMapping
from typing import Any, Final, TextIO, cast

import structlog
from structlog.typing import EventDict, Processor

from bots.engine.supervise import describe
from bots.settings import Format, Level

CHOSEN: Final = frozenset(
    (
        *("event", "level", "time", "logger", "from", "numbers"),
        *("action", "at", "attempts", "card", "circle", "circles", "count", "error", "event_id", "of"),
        *(
            "key",
            "kind",
            "line",
            "obstacle",
            "option",
            "platform",
            "port",
            "receipt",
            "revision",
            "room",
            "seconds",
            "servers",
            "shards",
        ),
        *("again", "messages", "read", "signal", "status", "task", "wait", "words", "wording", "version"),
    )
)
"""The fields that may be written. Whoever adds one answers for it: it never holds what somebody wrote."""

LONGEST: Final = 300
_OURS: Final = ("bots", "core")
# libraries whose messages are whole sentences of their own, with nothing put in
_FIRST_LINE: Final = frozenset({"asyncio"})
_HELD_BACK: Final = (
    *("aiohttp", "aiosqlite", "alembic", "apscheduler", "asyncio", "discord", "httpx", "nicegui", "psycopg"),
    *("py.warnings", "slack_bolt", "slack_sdk", "sqlalchemy", "uvicorn"),
)


def set_up_logs(level: Level, form: Format, stream: TextIO | None = None) -> None:
    """Send everything that is logged in this process to ``stream`` (the error stream), under the rules above."""
    number = logging.getLevelNamesMapping()[level.value.upper()]
    formatter = structlog.stdlib.ProcessorFormatter
    structlog.configure(
        processors=[structlog.stdlib.filter_by_level, *_shared(), _error_named, formatter.wrap_for_formatter],
        wrapper_class=structlog.stdlib.BoundLogger,
        logger_factory=structlog.stdlib.LoggerFactory(),
        cache_logger_on_first_use=False,
    )
    handler = logging.StreamHandler(stream or sys.stderr)
    handler.addFilter(_Discreet())
    handler.setFormatter(
        formatter(
            foreign_pre_chain=[_from_record, *_shared()],
            pass_foreign_args=True,
            processors=[
                formatter.remove_processors_meta,
                only_chosen,
                *_written(form, handler),
            ],
        )
    )
    root = logging.getLogger()
    for old in tuple(root.handlers):
        root.removeHandler(old)
    root.addHandler(handler)
    root.setLevel(number)
    for name in _HELD_BACK:
        # a level of its own, so that DEBUG lines are not even put together
        logging.getLogger(name).setLevel(max(number, logging.WARNING))
    logging.captureWarnings(capture=True)
    threading.excepthook = _in_a_thread


def only_chosen(_logger: object, _method: str, event: EventDict) -> EventDict:
    """Drop every field that is not chosen, and cut long values. A last resort too for a field added in haste."""
    kept: MutableMapping[str, Any] = {}
    for name, value in event.items():
        if name in CHOSEN:
            kept[name] = _plain(value)
    return kept


def _plain(value: object) -> object:
    match value:
        case None | bool() | int() | float():
            return value
        case list():
            numbers = cast(list[object], value)
            return [one for one in numbers if type(one) in (int, float)]
        case str():
            return value if len(value) <= LONGEST else value[: LONGEST - 1] + "…"
        case _:
            return type(value).__name__


def _shared() -> list[Processor]:
    return [
        structlog.stdlib.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True, key="time"),
    ]


def _error_named(_logger: object, _method: str, event: EventDict) -> EventDict:
    """Put an error's kind and lines in the place of the error."""
    given = event.pop("exc_info", None)
    problem = given if isinstance(given, BaseException) else sys.exc_info()[1] if given else None
    if problem is not None:
        event.update(describe(problem))
    return event


def _written(form: Format, handler: logging.StreamHandler[TextIO]) -> list[Processor]:
    match form:
        case Format.JSON:
            return [structlog.processors.JSONRenderer(ensure_ascii=False)]
        case Format.TEXT:
            colours = handler.stream.isatty()
            return [structlog.dev.ConsoleRenderer(colors=colours, timestamp_key="time", sort_keys=False)]


def _is_ours(name: str) -> bool:
    return name.partition(".")[0] in _OURS


class _Discreet(logging.Filter):
    """Lets our own records through, and of others what is a warning or worse."""

    def filter(self, record: logging.LogRecord) -> bool:
        ours = isinstance(record.msg, dict) or _is_ours(record.name)
        return ours or record.levelno >= logging.WARNING


def _from_record(_logger: object, _method: str, event: EventDict) -> EventDict:
    """Make an event of a record that did not come through structlog."""
    record: logging.LogRecord = event["_record"]
    given: object = event.pop("positional_args", ())
    event["logger"] = record.name
    # for our own records the finished message is there already
    if not _is_ours(record.name):
        event["event"] = _template(record, given)
        numbers = [one for one in _arguments(given) if type(one) in (int, float)]
        if numbers:
            event["numbers"] = numbers
    match record.exc_info:
        case (_, BaseException() as problem, _):
            event.update(describe(problem))
        case _:
            pass
    record.exc_info = None
    record.exc_text = None
    record.stack_info = None
    event.pop("exc_info", None)
    event.pop("stack_info", None)
    return event


def _arguments(given: object) -> tuple[object, ...]:
    match given:
        case tuple():
            return cast(tuple[object, ...], given)
        case _:
            return ()


def _template(record: logging.LogRecord, given: object) -> str:
    """The library's own words. A message that came ready made may quote anything: then where it came from."""
    if given and type(record.msg) is str:
        return record.msg.partition("\n")[0]
    if record.name in _FIRST_LINE and type(record.msg) is str:
        return record.msg.partition("\n")[0]
    return f"a message from {record.module}, line {record.lineno}"


def _in_a_thread(failed: threading.ExceptHookArgs) -> None:
    if failed.exc_value is not None:
        told = describe(failed.exc_value)
        structlog.get_logger().error("a thread failed", **told)
