"""The content folder, read whole: what is good works, and what is bad is told with file, line and mend."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from bots.library.agreementfile import read_agreements
from bots.library.coverage import Row, read_coverage
from bots.library.helplinefile import read_helplines
from bots.library.problems import Problem, UnreadableError
from bots.library.rephrasefile import read_rephrasing
from bots.library.rulewords import read_rule_words
from bots.library.schema import ProgrammeFields, read_fields
from bots.library.singles import SinglesFolder, kind_of, read_singles
from bots.library.topicfile import TopicFile, read_topic
from bots.library.yamltext import line_of, read_yaml
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
class OfCircle:
    """The words of one circle: the programmes of all with its own among them, and the agreements in use there."""

    library: Library
    agreements: Mapping[tuple[str, str], Agreements]


@dataclass(frozen=True, slots=True)
class Loaded:
    """What the folder holds.

    ``agreements`` are by language and id, such as ``("en", "default")``. ``pages`` are the topics' files
    by programme and topic id, those of a translation under ``programme/language``; ``coverage`` the rows
    that topics may say they serve; ``singles`` what stands outside any programme, by language. ``notes``
    tell what nobody has done wrong: topics that a translation does not have yet.
    """

    library: Library
    helplines: Helplines
    agreements: Mapping[tuple[str, str], Agreements]
    coverage: Mapping[str, Row]
    pages: Mapping[tuple[str, str], TopicFile]
    singles: Mapping[str, SinglesFolder]
    problems: tuple[Problem, ...]
    notes: tuple[Problem, ...] = ()
    circles: Mapping[str, OfCircle] = field(default_factory=dict[str, OfCircle])
    """By a circle's id, where a host keeps a folder for it."""

    def of_circle(self, circle: str) -> OfCircle:
        """Return the words that a circle sees; those of all for one without a folder, and for no circle."""
        return self.circles.get(circle) or OfCircle(self.library, self.agreements)

    def language_of(self, home: str) -> str:
        """Return the language of the pages under ``home``, which is ``programme`` or ``programme/language``."""
        name, _, language = home.partition("/")
        original = self.library.programmes.get(name)
        return language or (original.language if original else "")


def load_library(folder: Path) -> Loaded:
    """Read ``folder``, which holds ``programmes/`` and may hold agreements, helplines and coverage.

    A bad file is left out and told in ``problems``; the rest works. A missing folder is empty. Only the
    operating system's own errors (a disk that fails) are raised.
    """
    reader = _Reader(folder)
    programmes: dict[str, Programme] = {}
    translations: dict[tuple[str, str], Programme] = {}
    pages: dict[tuple[str, str], TopicFile] = {}
    notes: list[Problem] = []
    for home in reader.folders("programmes"):
        found = _programme(reader, home)
        if found is not None:
            programme, files = found
            programmes[programme.id] = programme
            pages |= {(programme.id, file.topic.id): file for file in files}
            for other in reader.folders(f"programmes/{home.name}"):
                if other.name == "topics":
                    continue
                put = _translation(reader, other, programme, pages, notes)
                if put is not None:
                    translations[programme.id, put[0].language] = put[0]
                    pages |= {(f"{programme.id}/{other.name}", file.topic.id): file for file in put[1]}
    agreements = dict(entry for home in reader.folders("agreements") for entry in _agreements(reader, home))
    helplines = read_helplines(reader.text("helplines.yaml"), "helplines.yaml", reader.problems)
    coverage = read_coverage(reader.text("coverage.tsv"), "coverage.tsv", reader.problems)
    singles = {home.name: _singles(reader, home) for home in reader.folders("singles")}
    rephrasings = {
        name.stem: one
        for name in reader.files("rephrase", ".yaml")
        if (one := read_rephrasing(name.stem, reader.text(reader.name(name)), reader.name(name), reader.problems))
    }
    told = _rules_told(reader)
    problems = tuple(sorted(reader.problems))
    library = Library(programmes, translations, {name: one.singles for name, one in singles.items()}, rephrasings, told)
    return Loaded(library, helplines, agreements, coverage, pages, singles, problems, tuple(sorted(notes)))


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

    def files(self, name: str, ending: str) -> list[Path]:
        home = self.folder / name
        return sorted(path for path in home.iterdir() if path.suffix == ending) if home.is_dir() else []

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


def _rules_told(reader: _Reader) -> dict[str, dict[str, str]]:
    """What the rules look for, by the language of whoever reads it."""
    told: dict[str, dict[str, str]] = {}
    for home in reader.folders("safety"):
        for path in reader.files(f"safety/{home.name}/words", ".yaml"):
            name = reader.name(path)
            told.setdefault(path.stem, {}).update(read_rule_words(reader.text(name), name, reader.problems))
    return told


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
    )
    return programme, topics


def _translation(
    reader: _Reader,
    home: Path,
    original: Programme,
    pages: Mapping[tuple[str, str], TopicFile],
    notes: list[Problem],
) -> tuple[Programme, list[TopicFile]] | None:
    """Read a programme's folder of another language, held against the original. It may lack topics.

    What belongs to no topic of the original, or weakens one's gate, is left out: nobody who is afraid is to
    meet a topic unwarned because of the language that they read.
    """
    found = _programme(reader, home)
    if found is None:
        return None
    programme, files = found
    file = reader.name(home / "programme.yaml")
    if programme.language != home.name or home.name == original.language:
        mend = "Name the folder as the language is called in it, such as es."
        told = f"The folder {home.name} holds a translation into {programme.language}."
        reader.problems.append(Problem(file, 1, told, mend))
        return None
    good: list[TopicFile] = []
    for page in files:
        first = pages.get((original.id, page.topic.id))
        fault = _unlike(page, first)
        if fault is None:
            good.append(page)
        else:
            reader.problems.append(fault)
    there = {page.topic.id for page in good}
    missing = [topic.id for topic in original.topics if topic.id not in there]
    if missing:
        told = f"{len(missing)} of {len(original.topics)} topics are not translated: {', '.join(missing)}."
        notes.append(Problem(file, 1, told, f"Until they are, they are shown in {original.language}."))
    topics = tuple(page.topic for page in good)
    return replace(programme, id=original.id, topics=topics), good


def _unlike(page: TopicFile, first: TopicFile | None) -> Problem | None:
    """Say how a translated topic differs from the original where it must not."""
    if first is None:
        mend = "Give it the file name of the topic that it translates."
        return Problem(page.file, 1, "The programme has no topic of this name.", mend)
    if page.topic.gate != first.topic.gate:
        word = "yes" if first.topic.gate else "no"
        line = line_of(page.lines, ("gate",))
        return Problem(page.file, line, "The gate is not that of the original.", f"Write `gate: {word}`.")
    if page.topic.serves != first.topic.serves:
        line = line_of(page.lines, ("serves",))
        mend = f"Write `serves: [{', '.join(first.topic.serves)}]`."
        return Problem(page.file, line, "It does not serve what the original serves.", mend)
    return None


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
