"""Opens a practice room with the tests' own actions beside those of the core. For a process of its own.

Usage: python -m tests.practice.opened FOLDER [START]
"""

from __future__ import annotations

import sys
from datetime import datetime
from pathlib import Path

from bots.demo import run_demo
from core.commands import by_name
from tests.practice.acting import ACTIONS

if __name__ == "__main__":
    start = datetime.fromisoformat(sys.argv[2]) if len(sys.argv) > 2 else None
    sys.exit(run_demo(0, Path(sys.argv[1]), open_browser=False, start=start, actions={**by_name(), **ACTIONS}))
