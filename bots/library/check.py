"""Everything that can be said of a content folder, at once: for the command and for our own tests."""

from __future__ import annotations

from pathlib import Path

from bots.library.lint import lint
from bots.library.loader import load_library
from bots.library.problems import Problem
from bots.library.singleslint import lint_singles
from bots.library.wording import Wording, WordingError
from bots.library.wordinglint import lint_wording


def check_content(folder: Path) -> tuple[Problem, ...]:
    """Return every problem of files, texts and wording below ``folder``, by file and line; none is good.

    A circle's own folder needs no wording: it speaks with ours.
    """
    loaded = load_library(folder)
    found = [*loaded.problems, *lint(loaded)]
    for folder_of_singles in loaded.singles.values():
        found.extend(lint_singles(folder_of_singles.written, loaded.coverage))
    if (folder / "wording").is_dir():
        try:
            found.extend(lint_wording(Wording.load(folder / "wording")))
        except WordingError as error:
            found.extend(error.problems)
    return tuple(sorted(found))
