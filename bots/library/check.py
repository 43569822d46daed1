"""Everything that can be said of a content folder, at once: for the command and for our own tests."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path

from bots.library.coverage import Row
from bots.library.lint import lint
from bots.library.loader import load_library
from bots.library.own import circle_folders, misnamed, misplaced
from bots.library.problems import Problem
from bots.library.rulefile import FOLDER, lint_rules, read_rules
from bots.library.rulewords import lint_rule_words
from bots.library.singleslint import lint_singles
from bots.library.wording import Wording, WordingError
from bots.library.wordinglint import lint_wording, untranslated
from core.safety.helplines import Helplines

UNREAD = ("es",)
"""Languages that await a native reader; whoever chooses one is told so by its name."""


def check_content(
    folder: Path, coverage: Mapping[str, Row] | None = None, *, tried: bool = True
) -> tuple[Problem, ...]:
    """Return every problem of files, texts and wording below ``folder``, by file and line; none is good.

    A host's own folder needs no wording and no table of themes: it speaks with ours, and ``coverage`` is ours.
    Not ``tried``: the files are read, but no rule's examples are, nor how each message reads, which takes seconds.
    """
    loaded = load_library(folder)
    if coverage is not None and not (folder / "coverage.tsv").is_file():
        loaded = replace(loaded, coverage=coverage)
    found = [*loaded.problems, *lint(loaded)]
    for language, folder_of_singles in loaded.singles.items():
        found.extend(lint_singles(folder_of_singles.written, loaded.coverage, language))
    rules = folder / FOLDER
    for home in sorted(rules.iterdir()) if rules.is_dir() else ():
        if tried:
            found.extend(lint_rules(home))
        else:
            read_rules(home, found)
        found.extend(lint_rule_words(home))
    if tried and (folder / "wording").is_dir():
        try:
            found.extend(lint_wording(Wording.load(folder / "wording")))
        except WordingError as error:
            found.extend(error.problems)
    return tuple(sorted(found))


def notes_on(folder: Path, own: Path | None, today: date | None = None) -> tuple[Problem, ...]:
    """Return what nobody has done wrong but someone may wait for: what is not translated, what nobody has read who
    grew up with the language, and which numbers nobody has checked live in the year before ``today``.
    """
    loaded = load_library(folder)
    found = list(loaded.notes)
    if today is not None:
        found.extend(_unchecked(loaded.helplines, today))
    if (folder / "wording").is_dir():
        wording = Wording.load(folder / "wording")
        for language in wording.languages:
            file = f"wording/{language}"
            missing = untranslated(wording, language)
            if missing:
                told = f"{len(missing)} messages are not translated: {', '.join(missing[:5])}."
                found.append(Problem(file, 1, told, "Until they are, they are said in English."))
            if language in UNREAD:
                mend = (
                    f"When someone has, change language-{language} and take it out of UNREAD in bots/library/check.py."
                )
                found.append(Problem(file, 1, "No native reader has read this language yet.", mend))
    if own is not None:
        found += (replace(one, file=(own / one.file).as_posix()) for one in load_library(own).notes)
    return tuple(found)


def _unchecked(helplines: Helplines, today: date) -> Iterator[Problem]:
    due = helplines.due_for_check(today)
    for country in dict.fromkeys(code for code, _ in due):
        names = ", ".join(dict.fromkeys(name for code, name in due if code == country))
        told = f"{country}: not checked live within twelve months: {names}."
        yield Problem("helplines.yaml", 1, told, "Dial or look each one up, then set verified_on.")


def check_own(folder: Path, coverage: Mapping[str, Row]) -> tuple[Problem, ...]:
    """Return every problem of a host's own folder, which stands beside ours and has our themes."""
    found = {*check_content(folder, coverage), *misplaced(folder), *misnamed(folder)}
    for home in circle_folders(folder):
        told = (*check_content(home, coverage), *misplaced(home))
        found.update(replace(fault, file=f"circles/{home.name}/{fault.file}") for fault in told)
    return tuple(sorted(found))


def checked(folder: Path, own: Path | None, *, tried: bool = True) -> tuple[Problem, ...]:
    """Return every problem of the words in use; those of a host's ``own`` folder have their whole path."""
    found = check_content(folder, tried=tried)
    if own is None:
        return found
    told = check_own(own, load_library(folder).coverage)
    return (*found, *(replace(fault, file=(own / fault.file).as_posix()) for fault in told))
