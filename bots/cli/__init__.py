"""``circlekeeper``: the operator's commands."""

from __future__ import annotations

import sys

__all__ = ["main"]


def main() -> None:
    """Run the command line. The way in that the package installs."""
    from bots.cli.app import app
    from bots.cli.words import WRONG, say_wrong
    from bots.engine.supervise import describe
    from bots.logs import set_up_logs
    from bots.settings import Format, Level

    # commands speak for themselves; ``run`` sets up its log as the settings say
    set_up_logs(Level.WARNING, Format.TEXT)
    try:
        app()
    except Exception as problem:  # noqa: BLE001 - the last resort: never a traceback, which could hold members' text
        told = describe(problem)
        say_wrong(f"Sorry, this is a fault in Circlekeeper: {told['error']} at {told['at']}. Please report it.")
        sys.exit(WRONG)
