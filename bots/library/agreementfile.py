"""A set of agreements: ``content/agreements/<language>/<id>.md``."""

from __future__ import annotations

from bots.library.page import Page, read_page
from bots.library.problems import Problem, UnreadableError
from bots.library.schema import AgreementsFields, read_fields
from core.programme.agreements import Agreements

PARTS = {"opening": "Opening", "points": "What we agree on", "closing": "Last word"}
"""The sections of a set of agreements; they are the same in any language."""


def read_agreements(name: str, language: str, text: str, file: str) -> Agreements | tuple[Problem, ...]:
    """Read one set, or say what is wrong with it; ``file`` is how it is called in problems."""
    try:
        page = read_page(text)
        values = _values(page)
    except UnreadableError as unreadable:
        return unreadable.problems(file)
    read = read_fields(AgreementsFields, values, page.lines, file, names=PARTS)
    match read:
        case AgreementsFields():
            return Agreements(
                id=name,
                language=language,
                title=read.title,
                opening=read.opening,
                points=tuple(read.points),
                closing=read.closing,
            )
        case problems:
            return problems


def _values(page: Page) -> dict[str, object]:
    match page.fields:
        case dict():
            values: dict[str, object] = {**page.fields}
        case _:
            raise UnreadableError((2, "The field at the top cannot be read.", "Write `title: ...` there."))
    for section in page.sections:
        part = next((key for key, known in PARTS.items() if known == section.heading), None)
        if part is None or part in values:
            mend = f"Have these, once each: {', '.join(PARTS.values())}."
            raise UnreadableError((section.line, f'"{section.heading}" does not belong here.', mend))
        page.lines[(part,)] = section.line
        values[part] = [item for _, item in section.items()] if part == "points" else section.prose()
    return values
