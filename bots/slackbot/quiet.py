"""Keeps text of members out of the log, whatever level the operator sets.

slack_sdk logs at DEBUG every request and every event with all that is in it, and both libraries log exceptions
whose messages quote what Slack answered.
"""

from __future__ import annotations

import logging

from bots.engine.supervise import describe

LIBRARIES = ("slack_bolt", "slack_sdk")


class _Hush(logging.Filter):
    def filter(self, record: logging.LogRecord) -> bool:
        """Drop DEBUG; leave of an exception its kind and where it came through, and of arguments nothing."""
        if record.levelno < logging.INFO:
            return False
        match record.exc_info:
            case (_, BaseException() as problem, _):
                told = describe(problem)
                record.msg = f"slack: {told['error']} at {told['at']}"
                record.args = None
                record.exc_info = None
                record.exc_text = None
            case _:
                pass
        return True


_HUSH = _Hush()


def hush() -> None:
    """Put the filter on every logger of Slack's libraries. Doing it twice does no harm."""
    names = [name for name in logging.root.manager.loggerDict if name.partition(".")[0] in LIBRARIES]
    # A logger's filter is not asked about what its children log: each needs it.
    for name in (*LIBRARIES, *names):
        logging.getLogger(name).addFilter(_HUSH)
