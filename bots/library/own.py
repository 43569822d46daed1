"""A host's own folder of programmes and agreements, beside ours and never inside it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from bots.library.lint import gate_missing
from bots.library.loader import Loaded, OfCircle, load_library
from bots.library.problems import Problem
from core.programme.agreements import Agreements
from core.programme.library import Library
from core.programme.topics import Programme

HELD = ("programmes", "agreements", "circles")
"""What a folder of one's own may hold. All else comes from the one folder that the bot is started with."""

CIRCLE = re.compile(r"(?P<circle>[0-9a-f]{12})(?:-.*)?")
"""The name of a circle's folder: its id, and after a dash whatever helps a person to know it again."""
_KNOWN = ("coverage.tsv", "helplines.yaml", "singles", "wording")
_ENGLISH = "en"


def load_with_own(folder: Path, own: Path | None) -> Loaded:
    """Read ``folder``, and beside it the programmes and agreements of ``own``, if there is one.

    What cannot be read in ``own``, and a topic that lacks the gate which its theme needs, is left out; it
    stands in ``problems`` with its whole path, and everything else works.
    """
    ours = load_library(folder)
    if own is None:
        return ours
    shared = joined(ours, own, load_library(own))
    found, problems, notes = dict[str, OfCircle](), list(shared.problems), list(shared.notes)
    for home in circle_folders(own):
        named = CIRCLE.fullmatch(home.name)
        if named is None or named["circle"] in found:
            continue
        theirs = joined(replace(shared, problems=(), notes=()), home, load_library(home))
        found[named["circle"]] = OfCircle(theirs.library, theirs.agreements)
        problems.extend(theirs.problems)
        notes.extend(theirs.notes)
    problems.extend(replace(fault, file=(own / fault.file).as_posix()) for fault in misnamed(own))
    return replace(shared, circles=found, problems=tuple(sorted(problems)), notes=tuple(sorted(notes)))


def circle_folders(own: Path) -> list[Path]:
    """Return the folders in which a host keeps what belongs to one circle only."""
    home = own / "circles"
    return sorted(path for path in home.iterdir() if path.is_dir()) if home.is_dir() else []


def misnamed(own: Path) -> Iterator[Problem]:
    """Yield a problem for each folder of a circle that is left out because of its name."""
    seen: set[str] = set()
    for path in circle_folders(own):
        named, file = CIRCLE.fullmatch(path.name), f"circles/{path.name}"
        if named is None:
            mend = "Begin it with the circle's id, such as 0123456789ab-evening: circlekeeper content circles"
            yield Problem(file, 1, "This name is not that of a circle.", mend)
        elif named["circle"] in seen:
            yield Problem(file, 1, "This circle has a folder already.", "Keep one.")
        else:
            seen.add(named["circle"])


def joined(ours: Loaded, folder: Path, own: Loaded) -> Loaded:
    """Put what was read from a host's ``folder`` beside ours; where both have something, theirs wins."""
    library, unsafe = _safe(own)
    faults = (*own.problems, *unsafe, *misplaced(folder))
    told = [replace(fault, file=(folder / fault.file).as_posix()) for fault in faults]
    topics = {(programme.id, topic.id) for programme in library.programmes.values() for topic in programme.topics} | {
        (f"{name}/{language}", topic.id)
        for (name, language), programme in library.translations.items()
        for topic in programme.topics
    }
    kept = {where: page for where, page in ours.pages.items() if where[0].partition("/")[0] not in library.programmes}
    added = {where: replace(page, file=str(folder / page.file)) for where, page in own.pages.items() if where in topics}
    return replace(
        ours,
        library=ours.library.with_own(library),
        agreements=_agreements(ours.agreements, own.agreements),
        pages={**kept, **added},
        problems=(*ours.problems, *sorted(told)),
        notes=(*ours.notes, *(replace(note, file=(folder / note.file).as_posix()) for note in own.notes)),
    )


def misplaced(folder: Path) -> Iterator[Problem]:
    """Yield a problem if ``folder`` is not there, and for each thing in it that is not read from such a folder."""
    if not folder.is_dir():
        yield Problem("", 1, "There is no such folder.", "Make it, or change CIRCLEKEEPER_CONTENT_FOLDER.")
        return
    for name in _KNOWN:
        if (folder / name).exists():
            mend = f"Only {', '.join(HELD)} are; for the rest set CIRCLEKEEPER_CONTENT to a whole folder."
            yield Problem(name, 1, "This is not read from a folder of your own.", mend)


def _safe(own: Loaded) -> tuple[Library, list[Problem]]:
    """Leave out topics without the gate that they need: nobody who is afraid is to meet one unwarned."""
    unsafe = {where: fault for where, page in own.pages.items() if (fault := gate_missing(page)) is not None}
    programmes: dict[str, Programme] = {}
    for name, programme in own.library.programmes.items():
        topics = tuple(topic for topic in programme.topics if (name, topic.id) not in unsafe)
        if topics:
            programmes[name] = replace(programme, topics=topics)
    translations = {where: one for where, one in own.library.translations.items() if where[0] in programmes}
    return Library(programmes, translations), list(unsafe.values())


def _agreements(
    ours: Mapping[tuple[str, str], Agreements], own: Mapping[tuple[str, str], Agreements]
) -> dict[tuple[str, str], Agreements]:
    """Join two sets. Where the host wrote agreements, nobody is asked to say yes to our words in another language.

    Only English stays, as what is shown where there is nothing else.
    """
    written = {name for _, name in own}
    kept = {where: one for where, one in ours.items() if where[1] not in written or where[0] == _ENGLISH}
    return {**kept, **own}
