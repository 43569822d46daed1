"""What is wrong with the wording files beyond their syntax."""

from __future__ import annotations

import re
from collections.abc import Iterator

from fluent.syntax import ast as ftl
from fluent.syntax.visitor import Visitor

from bots.library.problems import Problem, nearest
from bots.library.pseudo import MACHINE_READ
from bots.library.style import style_of
from bots.library.wording import ENGLISH, Tongue, Wording

_HARMLESS = re.compile(r"\b(just (now|wrote)|at least|need to know|have to give)\b", re.IGNORECASE)
"""In short messages these tell a time, a number or a rest; in topics they are left out as the words in them are."""


def lint_wording(wording: Wording) -> tuple[Problem, ...]:
    """Return what is not how we speak, references to nothing, and what other languages have that English lacks.

    The files are named by language only; the message's id says where to look.
    """
    english = wording.tongues[ENGLISH]
    return tuple(sorted(problem for tongue in wording.tongues.values() for problem in _faults(tongue, english)))


def untranslated(wording: Wording, language: str) -> tuple[str, ...]:
    """Return the ids that English has and ``language`` lacks, or writes with fewer arguments."""
    english, other = wording.tongues[ENGLISH].patterns, wording.tongues[language].patterns
    return tuple(
        name
        for name, pattern in english.items()
        if not name.startswith("-") and (name not in other or variables(pattern) - variables(other[name]))
    )


def variables(pattern: ftl.Pattern) -> frozenset[str]:
    """Return the names of the arguments that a message uses in any of its variants."""
    found = _Found()
    found.visit(pattern)
    return frozenset(found.variables)


class _Found(Visitor):
    def __init__(self) -> None:
        self.variables: set[str] = set()
        self.references: set[str] = set()
        self.texts: list[str] = []

    def visit_VariableReference(self, node: ftl.VariableReference) -> None:  # noqa: N802
        self.variables.add(node.id.name)

    def visit_MessageReference(self, node: ftl.MessageReference) -> None:  # noqa: N802
        self.references.add(node.id.name + (f".{node.attribute.name}" if node.attribute else ""))

    def visit_TermReference(self, node: ftl.TermReference) -> None:  # noqa: N802
        self.references.add(f"-{node.id.name}" + (f".{node.attribute.name}" if node.attribute else ""))
        self.generic_visit(node)

    def visit_TextElement(self, node: ftl.TextElement) -> None:  # noqa: N802
        self.texts.append(node.value)


def _faults(tongue: Tongue, english: Tongue) -> Iterator[Problem]:
    file = f"wording/{tongue.name}"
    for name, pattern in tongue.patterns.items():
        found = _Found()
        found.visit(pattern)
        if any("!" in text or "¡" in text for text in found.texts):
            yield Problem(file, 1, f"{name} has an exclamation mark.", "End with a full stop.")
        if not name.endswith(MACHINE_READ):
            for said, mend in style_of(tongue.name).not_ours(_HARMLESS.sub("", " ".join(found.texts))):
                yield Problem(file, 1, f'{name} says "{said}", which is not how we speak.', mend)
        for reference in sorted(found.references - tongue.patterns.keys()):
            guess = nearest(reference, tongue.patterns)
            mend = f"Did you mean {guess}?" if guess else "Define it, or leave it out."
            yield Problem(file, 1, f"{name} refers to {reference}, which is not there.", mend)
        if tongue is english:
            continue
        if name not in english.patterns:
            yield Problem(file, 1, f"{name} is not in English.", "Write it there too, or take it out.")
            continue
        for extra in sorted(found.variables - variables(english.patterns[name])):
            yield Problem(file, 1, f"{name} uses ${extra}, which English does not.", "Use the same arguments.")
