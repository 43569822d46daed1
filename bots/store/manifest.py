"""What a backup says of itself, and whether its files are still the ones that were saved."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, cast

MANIFEST = "manifest.json"
DATA_FILE = "circle.sqlite3"


@dataclass(frozen=True, slots=True)
class Manifest:
    """When a backup was begun, and the migration that its database is at."""

    taken: datetime
    revision: str

    def write(self, folder: Path, files: Iterable[str]) -> None:
        """Write it into a folder, with the checksums of its files."""
        told = {
            "format": 1,
            "taken": self.taken.isoformat(),
            "revision": self.revision,
            "sha256": {file: _sum(folder / file) for file in files},
        }
        (folder / MANIFEST).write_text(json.dumps(told, indent=2) + "\n", "utf-8")


@dataclass(frozen=True, slots=True)
class NotThis:
    """A folder that must not be restored, and why."""

    words: str


def read_manifest(folder: Path, files: Iterable[str]) -> Manifest | NotThis:
    """Read it, and check that these files are there and unchanged."""
    try:
        told = cast(dict[str, Any], json.loads((folder / MANIFEST).read_text("utf-8")))
        manifest = Manifest(datetime.fromisoformat(told["taken"]), str(told["revision"]))
        sums = cast(dict[str, str], told["sha256"])
        expected = {file: sums[file] for file in files}
    except FileNotFoundError:
        return NotThis(f"{folder} is not such a backup: it has no {MANIFEST}.")
    except (ValueError, KeyError, TypeError):
        return NotThis(f"{folder / MANIFEST} does not tell of the files that are needed.")
    for file, wanted in expected.items():
        path = folder / file
        if not path.exists():
            return NotThis(f"{path} is missing from the backup.")
        if _sum(path) != wanted:
            return NotThis(f"{path} is not the file that was saved: its checksum differs.")
    return manifest


def _sum(path: Path) -> str:
    with path.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()
