"""What every test stands on."""

from __future__ import annotations

import logging
import threading
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

# Hypothesis brings this in only when a search has gone deep. By then other stacks stand about (SQLAlchemy's
# greenlets), and CPython 3.11 may refuse to parse a module there: "AST constructor recursion depth mismatch".
import hypothesis.internal.conjecture.optimiser  # noqa: F401 - see above
import pytest
import structlog

from bots.app import Content, load_content
from core.circles.changes import CircleSaved
from tests.stage import Stage, a_circle, a_queue, a_stage


def _loggers() -> list[logging.Logger]:
    known = [one for one in logging.root.manager.loggerDict.values() if isinstance(one, logging.Logger)]
    return [logging.getLogger(), *known]


@pytest.fixture(autouse=True)
def _logs_as_they_were() -> Iterator[None]:
    """What one test sets up for its logs must not silence the next."""
    root, hook = logging.getLogger(), threading.excepthook
    handlers = list(root.handlers)
    before = {logger: (logger.level, list(logger.filters)) for logger in _loggers()}
    yield
    for handler in tuple(root.handlers):
        if handler not in handlers:
            root.removeHandler(handler)
    for logger in _loggers():
        level, filters = before.get(logger, (logging.NOTSET, []))
        logger.setLevel(level)
        logger.filters[:] = filters
    logging.captureWarnings(capture=False)
    threading.excepthook = hook
    structlog.reset_defaults()


@pytest.fixture(scope="session")
def content() -> Content:
    return load_content()


@pytest.fixture
async def stage(tmp_path: Path, content: Content) -> AsyncIterator[Stage]:
    async with a_stage(tmp_path, content) as stage:
        await stage.keep(CircleSaved(a_circle()), a_queue(content))
        yield stage
