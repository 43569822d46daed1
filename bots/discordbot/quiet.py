"""Keeps text of members out of the log, whatever level the operator sets.

discord.py logs at DEBUG every request and every event with all that is in it, and logs exceptions whose messages
may quote what was sent.
"""

from __future__ import annotations

import logging

from bots.engine.supervise import describe


class _Hush(logging.Filter):
    def filter(self, record: logging.LogRecord) -> bool:
        """Drop DEBUG; leave of an exception its kind and where it came through."""
        if record.levelno < logging.INFO:
            return False
        match record.exc_info:
            case (_, BaseException() as problem, _):
                told = describe(problem)
                record.msg = f"{record.getMessage()} ({told['error']} at {told['at']})"
                record.args = None
                record.exc_info = None
                record.exc_text = None
            case _:
                pass
        return True


_HUSH = _Hush()


def hush() -> None:
    """Put the filter on every logger of discord.py. Doing it twice does no harm."""
    names = [name for name in logging.root.manager.loggerDict if name == "discord" or name.startswith("discord.")]
    # A logger's filter is not asked about what its children log: each needs it.
    for name in ("discord", *names):
        logging.getLogger(name).addFilter(_HUSH)
