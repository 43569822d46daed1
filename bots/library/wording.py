"""All wording that a person sees, read from Fluent files: ``content/wording/<language>/*.ftl``.

Fluent's syntax: https://projectfluent.org/fluent/guide/
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from functools import partial
from pathlib import Path

from fluent.runtime import FluentBundle
from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl

from bots.library.clockwords import Clockwords
from bots.library.problems import Problem
from bots.library.pseudo import PSEUDO, pseudonymised
from bots.library.respelled import respelled
from bots.library.typedwords import typed_words
from core.kernel.typed import ENGLISH as TYPED_ENGLISH
from core.kernel.typed import TypedWords
from core.kernel.words import Say

ENGLISH = "en"

Instant = Callable[[datetime], str]
Argument = str | int | float | date | time | datetime
Patterns = Mapping[str, ftl.Pattern]
Pieces = tuple[tuple[str, str | None], ...]
"""A message without choices: text, then perhaps the name of an argument, again and again."""

LONGEST_IN_FLUENT = 2_000
"""fluent.runtime refuses a part above 2,500 characters; what members write is often longer."""


class WordingError(ValueError):
    """The wording files cannot be used; ``problems`` says where and how to mend them."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__("\n".join(map(str, problems)))
        self.problems = problems


class ArgumentsError(ValueError):
    """A message was asked for without an argument that it needs, or refers to one that is not there."""


@dataclass(frozen=True, slots=True)
class Wording:
    """The wording of every language.

    ``languages`` are folder names such as ``en`` or ``es``; a language without a message, or without a
    folder, speaks English.
    """

    tongues: Mapping[str, Tongue]
    typed: TypedWords = TYPED_ENGLISH
    """What the words mean that people type, in every language together: who reads Spanish may type English."""

    @classmethod
    def load(cls, folder: Path) -> Wording:
        """Read ``<folder>/<language>/*.ftl``.

        Raises:
            WordingError: a file does not parse, an id is defined twice, or there is no English.
        """
        problems: list[Problem] = []
        tongues: dict[str, Tongue] = {}
        for home in sorted(path for path in folder.iterdir() if path.is_dir()):
            tongues[home.name] = Tongue.of(home.name, _entries(home, folder, problems))
        if ENGLISH not in tongues:
            problems.append(Problem(folder.name, 1, "There is no English wording.", "Add a folder en with .ftl files."))
        if problems:
            raise WordingError(tuple(sorted(problems)))
        return cls(tongues, typed_words(tongue.patterns for tongue in tongues.values()))

    @property
    def languages(self) -> tuple[str, ...]:
        """Folder names, in alphabetical order."""
        return tuple(self.tongues)

    def say(self, language: str, *, instant: Instant | None = None) -> Say:
        """Return the function that speaks ``language``.

        ``instant`` writes an aware ``datetime`` as a time stamp that the platform shows in each reader's
        own zone; without it the time is written out in the zone it carries. An ``int`` or ``float`` is
        written with the language's separators; hand over a ``str`` where that is not wanted. The function
        raises LookupError for a message that English lacks too, ArgumentsError for a missing argument.
        """
        names = dict.fromkeys((language, language.partition("-")[0], ENGLISH))
        chain = tuple(self.tongues[name] for name in names if name in self.tongues)
        return partial(_say, chain, instant)

    def behind(self, command: str, names: Iterable[str]) -> Wording:
        """Return this wording for a platform where ``/name`` is typed as ``/command name``."""
        every = tuple(names)
        return Wording(
            {
                name: Tongue.of(name, [respelled(entry, command, every) for entry in tongue.entries])
                for name, tongue in self.tongues.items()
            },
            self.typed,
        )

    def pseudo(self) -> Wording:
        """Return this wording with a made-up language ``en-XA``: every text accented and 40 % longer.

        A screen in that language shows at a glance what is hard-coded and what does not fit.
        """
        entries = [pseudonymised(entry) for entry in self.tongues[ENGLISH].entries]
        return Wording({**self.tongues, PSEUDO: Tongue.of(PSEUDO, entries)}, self.typed)


@dataclass(frozen=True, slots=True)
class Tongue:
    """One language: its entries, and what was already worked out from them."""

    name: str
    entries: tuple[ftl.Message | ftl.Term, ...]
    patterns: Patterns
    bundle: FluentBundle
    clockwords: Clockwords
    pieces: dict[str, Pieces | None]
    fixed: dict[str, str]

    @classmethod
    def of(cls, name: str, entries: list[ftl.Message | ftl.Term]) -> Tongue:
        """Make the language ready to speak. ``name`` is the folder's."""
        bundle = FluentBundle([name, ENGLISH], use_isolating=False)
        bundle.add_resource(ftl.Resource(list(entries)))
        patterns = _patterns(entries)
        return cls(name, tuple(entries), patterns, bundle, Clockwords.of(name, patterns), {}, {})

    def resolve(self, message: str, arguments: Mapping[str, Argument], instant: Instant | None) -> str:
        """Write a message that this language has."""
        if message not in self.pieces:
            self.pieces[message] = _pieces(self.patterns, message)
        words = {name: self._word(value, instant) for name, value in arguments.items()}
        pieces = self.pieces[message]
        if pieces is None:
            return self._by_fluent(message, words)
        if len(pieces) == 1 and pieces[0][1] is None:
            self.fixed[message] = pieces[0][0]
        try:
            return "".join(text if name is None else text + self._shown(words[name]) for text, name in pieces)
        except KeyError as missing:
            raise ArgumentsError(f"message {message!r} needs the argument {missing}") from None

    def _word(self, value: Argument, instant: Instant | None) -> str | int | float:
        match value:
            case datetime():
                return instant(value) if instant else self.clockwords.instant(value)
            case date():
                return self.clockwords.date(value)
            case time():
                return self.clockwords.time(value)
            case _:
                return value

    def _shown(self, word: str | int | float) -> str:
        match word:
            case str():
                return word
            case _:
                return self.clockwords.number(word)

    def _by_fluent(self, message: str, words: Mapping[str, str | int | float]) -> str:
        long = {f"\ue000{name}\ue001": word for name, word in words.items() if _is_long(word)}
        short = {name: f"\ue000{name}\ue001" if _is_long(word) else word for name, word in words.items()}
        name, _, attribute = message.partition(".")
        entry = self.bundle.get_message(name)
        pattern = entry.attributes[attribute] if attribute else entry.value
        assert pattern is not None
        text, errors = self.bundle.format_pattern(pattern, short)
        if errors:
            raise ArgumentsError(f"message {message!r}: {'; '.join(map(str, errors))}")
        written = str(text)
        for token, word in long.items():
            written = written.replace(token, str(word))
        return written


def _say(chain: tuple[Tongue, ...], instant: Instant | None, message: str, /, **arguments: Argument) -> str:
    for tongue in chain:
        fixed = tongue.fixed.get(message)
        if fixed is not None:
            return fixed
        if message in tongue.patterns:
            return tongue.resolve(message, arguments, instant)
    raise LookupError(f"no wording for {message!r} in {', '.join(tongue.name for tongue in chain)}")


def _is_long(word: str | int | float) -> bool:
    match word:
        case str():
            return len(word) > LONGEST_IN_FLUENT
        case _:
            return False


def _patterns(entries: list[ftl.Message | ftl.Term]) -> dict[str, ftl.Pattern]:
    found: dict[str, ftl.Pattern] = {}
    for entry in entries:
        mark = "-" if type(entry) is ftl.Term else ""
        name = mark + entry.id.name
        if entry.value is not None:
            found[name] = entry.value
        for attribute in entry.attributes:
            found[f"{name}.{attribute.id.name}"] = attribute.value
    return found


def _pieces(patterns: Patterns, message: str, depth: int = 0) -> Pieces | None:
    """Flatten a message without choices or functions; None leaves it to Fluent."""
    pattern = patterns.get(message)
    if pattern is None or depth > 5:
        return None
    flat: list[tuple[str, str | None]] = []
    for element in pattern.elements:
        found = _piece(patterns, element, depth)
        if found is None:
            return None
        flat.extend(found)
    return _joined(flat)


def _piece(patterns: Patterns, element: ftl.TextElement | ftl.Placeable, depth: int) -> Pieces | None:
    match element:
        case ftl.TextElement(value=text):
            return ((text, None),)
        case ftl.Placeable(expression=ftl.VariableReference(id=name)):
            return (("", name.name),)
        case ftl.Placeable(expression=ftl.StringLiteral() as literal):
            return ((literal.parse()["value"], None),)
        case ftl.Placeable(expression=ftl.TermReference(id=name, attribute=None, arguments=None)):
            return _constant(_pieces(patterns, f"-{name.name}", depth + 1))
        case ftl.Placeable(expression=ftl.MessageReference(id=name, attribute=None)):
            return _pieces(patterns, name.name, depth + 1)
        case _:
            return None


def _constant(pieces: Pieces | None) -> Pieces | None:
    """A term never sees the message's arguments, so only a fixed one may be flattened."""
    return pieces if pieces is not None and all(name is None for _, name in pieces) else None


def _joined(flat: list[tuple[str, str | None]]) -> Pieces:
    joined: list[tuple[str, str | None]] = []
    for text, name in flat:
        if joined and joined[-1][1] is None:
            joined[-1] = (joined[-1][0] + text, name)
        else:
            joined.append((text, name))
    return tuple(joined) or (("", None),)


def _entries(home: Path, folder: Path, problems: list[Problem]) -> list[ftl.Message | ftl.Term]:
    parser = FluentParser()
    found: list[ftl.Message | ftl.Term] = []
    first: dict[str, str] = {}
    for path in sorted(home.glob("*.ftl")):
        file = path.relative_to(folder.parent).as_posix()
        text = path.read_text(encoding="utf-8").replace("\r\n", "\n")
        for entry in parser.parse(text).body:
            match entry:
                case ftl.Junk(annotations=annotations):
                    problems.append(_unreadable(file, _line(text, entry), annotations))
                case ftl.Message() | ftl.Term():
                    name = ("-" if type(entry) is ftl.Term else "") + entry.id.name
                    line = _line(text, entry.id)
                    if name in first:
                        problems.append(
                            Problem(file, line, f"{name} is already defined at {first[name]}.", "Keep one.")
                        )
                    first.setdefault(name, f"{file}:{line}")
                    found.append(entry)
                case _:
                    continue
    return found


def _line(text: str, node: ftl.SyntaxNode) -> int:
    return text.count("\n", 0, node.span.start if node.span else 0) + 1


def _unreadable(file: str, line: int, annotations: list[ftl.Annotation]) -> Problem:
    reasons = "; ".join(note.message or note.code for note in annotations)
    return Problem(
        file,
        line,
        f"This is not Fluent: {reasons}.",
        "Write `message-id = text`, and indent every further line of a message by four spaces.",
    )
