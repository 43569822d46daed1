"""The content folder, read whole: what is good works, and what is bad is told with file, line and mend."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from bots.library.agreementfile import read_agreements
from bots.library.coverage import Row, read_coverage
from bots.library.helplinefile import read_helplines
from bots.library.problems import Problem, UnreadableError
from bots.library.schema import ProgrammeFields, read_fields
from bots.library.singles import SinglesFolder, kind_of, read_singles
from bots.library.topicfile import TopicFile, read_topic
from bots.library.yamltext import read_yaml
from core.programme.agreements import Agreements
from core.programme.library import Library
from core.programme.singles import SingleKind
from core.programme.topics import Programme
from core.safety.helplines import Helplines

CONTENT = Path(__file__).parents[2] / "content"
"""Our own content, beside the packages, in a checkout as in an installed wheel."""

LARGEST = 200_000
"""Bytes. A file of words above this is not what it says it is."""


@dataclass(frozen=True, slots=True)
class Loaded:
    """What the folder holds.

    ``agreements`` are by language and id, such as ``("en", "default")``. ``pages`` are the topics' files
    by programme and topic id; ``coverage`` the rows that topics may say they serve; ``singles`` what
    stands outside any programme, by language.
    """

    library: Library
    helplines: Helplines
    agreements: Mapping[tuple[str, str], Agreements]
    coverage: Mapping[str, Row]
    pages: Mapping[tuple[str, str], TopicFile]
    singles: Mapping[str, SinglesFolder]
    problems: tuple[Problem, ...]


def load_library(folder: Path) -> Loaded:
    """Read ``folder``, which holds ``programmes/`` and may hold agreements, helplines and coverage.

    A bad file is left out and told in ``problems``; the rest works. A missing folder is empty. Only the
    operating system's own errors (a disk that fails) are raised.
    """
    reader = _Reader(folder)
    programmes: dict[str, Programme] = {}
    pages: dict[tuple[str, str], TopicFile] = {}
    for home in reader.folders("programmes"):
        found = _programme(reader, home)
        if found is not None:
            programme, files = found
            programmes[programme.id] = programme
            pages |= {(programme.id, file.topic.id): file for file in files}
    agreements = dict(entry for home in reader.folders("agreements") for entry in _agreements(reader, home))
    helplines = read_helplines(reader.text("helplines.yaml"), "helplines.yaml", reader.problems)
    coverage = read_coverage(reader.text("coverage.tsv"), "coverage.tsv", reader.problems)
    singles = {home.name: _singles(reader, home) for home in reader.folders("singles")}
    problems = tuple(sorted(reader.problems))
    return Loaded(Library(programmes), helplines, agreements, coverage, pages, singles, problems)


class _Reader:
    """Reads files below a folder and gathers what is wrong with them."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.problems: list[Problem] = []

    def name(self, path: Path) -> str:
        return path.relative_to(self.folder).as_posix()

    def folders(self, name: str) -> list[Path]:
        home = self.folder / name
        return sorted(path for path in home.iterdir() if path.is_dir()) if home.is_dir() else []

    def text(self, name: str) -> str:
        """Return the text of a file, or an empty one when it is not there or cannot be read."""
        path = self.folder / name
        if not path.is_file():
            return ""
        try:
            raw = path.read_bytes()
        except PermissionError:
            mend = "Give the account that runs the bot the right to read it."
            self.problems.append(Problem(name, 1, "This file may not be read.", mend))
            return ""
        if len(raw) > LARGEST:
            self.problems.append(Problem(name, 1, "This file is too long.", "Divide it."))
            return ""
        try:
            return raw.decode("utf-8")
        except UnicodeDecodeError as fault:
            line = raw.count(b"\n", 0, fault.start) + 1
            self.problems.append(Problem(name, line, "This is not UTF-8 text.", "Save the file as UTF-8."))
            return ""


def _programme(reader: _Reader, home: Path) -> tuple[Programme, list[TopicFile]] | None:
    file = reader.name(home / "programme.yaml")
    known = len(reader.problems)
    text = reader.text(file)
    if not text.strip():
        if len(reader.problems) == known:
            mend = "Write one with title, about and language."
            reader.problems.append(Problem(file, 1, "This programme has no programme.yaml, or an empty one.", mend))
        return None
    try:
        read = read_yaml(text)
    except UnreadableError as unreadable:
        reader.problems.extend(unreadable.problems(file))
        return None
    fields = read_fields(ProgrammeFields, read.value, read.lines, file)
    match fields:
        case ProgrammeFields():
            topics = _topics(reader, home / "topics")
        case problems:
            reader.problems.extend(problems)
            return None
    if not topics:
        mend = "Put at least one topic, such as 01-first-steps.md, into its folder topics."
        reader.problems.append(Problem(file, 1, "This programme has no topic that can be read.", mend))
        return None
    programme = Programme(
        id=home.name,
        title=fields.title,
        about=fields.about,
        language=fields.language,
        topics=tuple(topic.topic for topic in topics),
        translates=fields.translates or "",
    )
    return programme, topics


def _topics(reader: _Reader, home: Path) -> list[TopicFile]:
    found: list[TopicFile] = []
    seen: dict[str, str] = {}
    for path in sorted(home.glob("*.md")) if home.is_dir() else []:
        file = reader.name(path)
        known = len(reader.problems)
        text = reader.text(file)
        if len(reader.problems) > known:
            continue
        read = read_topic(path.name, text, file)
        match read:
            case TopicFile():
                if read.topic.id in seen:
                    mend = f"Rename this one; {seen[read.topic.id]} has the name already."
                    reader.problems.append(Problem(file, 1, "Two topics have the same name.", mend))
                    continue
                seen[read.topic.id] = path.name
                found.append(read)
            case problems:
                reader.problems.extend(problems)
    return found


def _agreements(reader: _Reader, home: Path) -> list[tuple[tuple[str, str], Agreements]]:
    found: list[tuple[tuple[str, str], Agreements]] = []
    for path in sorted(home.glob("*.md")):
        file = reader.name(path)
        known = len(reader.problems)
        text = reader.text(file)
        if len(reader.problems) > known:
            continue
        read = read_agreements(path.stem, home.name, text, file)
        match read:
            case Agreements():
                found.append(((read.language, read.id), read))
            case problems:
                reader.problems.extend(problems)
    return found


def _singles(reader: _Reader, home: Path) -> SinglesFolder:
    texts: list[tuple[SingleKind, str, str]] = []
    for path in sorted(home.glob("*.y*ml")):
        file = reader.name(path)
        kind = kind_of(path.stem if path.suffix == ".yaml" else path.name, file)
        match kind:
            case SingleKind():
                texts.append((kind, file, reader.text(file)))
            case problem:
                reader.problems.append(problem)
    return read_singles(home.name, texts, reader.problems)
