"""A page that someone writes by hand: some fields between two lines ``---``, then headed sections."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from bots.library.problems import UnreadableError
from bots.library.yamltext import Plain, Where, read_yaml

HEADING = re.compile(r"^##\s+(.*?)\s*#*\s*$")
ITEM = re.compile(r"^\s{0,3}(?:[-*+]|\d{1,2}[.)])(?:\s+(.*))?$")
NOTE, NOTE_END = "<!--", "-->"
"""Around a note to whoever writes the page, on lines of its own. Nobody else sees it."""


@dataclass(slots=True)
class Section:
    """What stands under one heading: the heading as written, its line, and the lines below it."""

    heading: str
    line: int
    body: list[tuple[int, str]] = field(default_factory=list[tuple[int, str]])

    @property
    def first_line(self) -> int:
        """The line on which the text starts, or that of the heading when there is none."""
        return next((line for line, text in self.body if text.strip()), self.line)

    def prose(self) -> str:
        """Return the text: wrapped lines joined, paragraphs parted by an empty line."""
        paragraphs: list[list[str]] = [[]]
        for _, text in self.body:
            if text.strip():
                paragraphs[-1].append(text.strip())
            elif paragraphs[-1]:
                paragraphs.append([])
        return "\n\n".join(" ".join(words) for words in paragraphs if words)

    def items(self) -> list[tuple[int, str]]:
        """Return the items of a list, each with its line.

        Raises:
            UnreadableError: there is text that belongs to no item.
        """
        found: list[tuple[int, str]] = []
        for line, text in self.body:
            if not text.strip():
                continue
            item = ITEM.match(text)
            if item:
                found.append((line, (item.group(1) or "").strip()))
            elif found and text[:1].isspace():
                found[-1] = (found[-1][0], f"{found[-1][1]} {text.strip()}")
            else:
                raise UnreadableError(
                    (
                        line,
                        f'Under "{self.heading}" everything is a list.',
                        "Start each item with `- ` and indent the lines that go on.",
                    )
                )
        return found


@dataclass(slots=True)
class Page:
    """The fields between the two ``---``, their lines, and the sections in order."""

    fields: Plain
    lines: dict[Where, int]
    sections: list[Section]


def read_page(text: str) -> Page:
    """Take a page apart.

    Raises:
        UnreadableError: the page does not start with fields between two lines ``---``, these are not
            YAML, a note has no end, or text stands before the first heading.
    """
    rows = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").split("\n")
    if rows[0].rstrip() != "---":
        raise UnreadableError((1, "The page does not start with its fields.", "Begin with a line `---`."))
    end = next((place for place in range(1, len(rows)) if rows[place].rstrip() == "---"), None)
    if end is None:
        raise UnreadableError((1, "The fields at the top have no end.", "Close them with a second line `---`."))
    read = read_yaml("\n".join(rows[1:end]), first_line=2)
    return Page(read.value, read.lines, _sections(rows, end + 1))


def _without_notes(rows: list[str], start: int) -> Iterator[tuple[int, str]]:
    opened: int | None = None
    for place in range(start, len(rows)):
        row = rows[place]
        if opened is None and row.lstrip().startswith(NOTE):
            opened, row = place, row.lstrip().removeprefix(NOTE)
        if opened is not None:
            _, ended, row = row.partition(NOTE_END)
            if not ended:
                continue
            opened = None
        yield place, row
    if opened is not None:
        raise UnreadableError((opened + 1, "This note has no end.", f"Close it with {NOTE_END}"))


def _sections(rows: list[str], start: int) -> list[Section]:
    sections: list[Section] = []
    for place, row in _without_notes(rows, start):
        heading = HEADING.match(row)
        if heading:
            sections.append(Section(heading.group(1), place + 1))
        elif sections:
            sections[-1].body.append((place + 1, row))
        elif row.strip():
            raise UnreadableError(
                (place + 1, "This text stands under no heading.", "Put a line such as `## Prompt` above it.")
            )
    return sections
