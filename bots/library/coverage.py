"""Which themes our topics and singles serve: ``content/coverage.tsv`` and the table made from it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from bots.library.problems import Problem
from core.programme.library import Library
from core.programme.singles import SingleKind


@dataclass(frozen=True, slots=True)
class Row:
    """A theme: its id, its kind (cause, impact, strategy, exercise, phrase or caution), and our words."""

    id: str
    kind: str
    theme: str


def read_coverage(text: str, file: str, problems: list[Problem]) -> dict[str, Row]:
    """Read the rows by id; a bad row is told in ``problems`` and left out. The first line is the head."""
    rows: dict[str, Row] = {}
    for line, row in enumerate(text.replace("\r\n", "\n").split("\n"), start=1):
        if line == 1 or not row.strip():
            continue
        cells = [cell.strip() for cell in row.split("\t")]
        if len(cells) != 3 or not all(cells):
            mend = "Write id, kind and theme, parted by tabs."
            problems.append(Problem(file, line, "This row has not three cells.", mend))
        elif cells[0] in rows:
            problems.append(Problem(file, line, f"{cells[0]} stands here twice.", "Keep one."))
        else:
            rows[cells[0]] = Row(*cells)
    return rows


def served(rows: Mapping[str, Row], library: Library, *, singles: bool = True) -> dict[str, tuple[str, ...]]:
    """Return for each id what serves it, none for a gap: topics as ``programme/topic``, singles as
    ``singles/kind/id``. Translations serve what their originals serve and are not named."""
    table: dict[str, tuple[str, ...]] = dict.fromkeys(rows, ())

    def note(serves: Iterable[str], name: str) -> None:
        for row in serves:
            if row in table:
                table[row] = (*table[row], name)

    for programme in library.programmes.values():
        for topic in programme.topics:
            note(topic.serves, f"{programme.id}/{topic.id}")
    for kind in SingleKind if singles else ():
        for one in (*library.singles_of(kind), *(library.pairs_of() if kind is SingleKind.PAIR else ())):
            note(one.serves, f"singles/{kind.value}/{one.id}")
    return table
