"""A made-up language for tests: accented and longer, so that whatever is hard-coded or cramped shows."""

from __future__ import annotations

import re
from math import ceil

from fluent.syntax import ast as ftl
from fluent.syntax.visitor import Transformer

PSEUDO = "en-XA"
LONGER = 0.4
"""How much longer than English other languages tend to be (W3C, text size in translation)."""

ACCENTS = str.maketrans("AEIOUYaeiouycnsz", "ÁÉÍÓÚÝáéíóúýçñšž")
MACHINE_READ = ("-pattern", "-names")
"""Ids that end so are read by the bot, not by people."""

KEPT = re.compile(r"https?://\S+|(?<!\S)/[a-z][a-z-]*|<[^>]*>|:[a-z_]+:|`[^`]*`")
"""Addresses, commands, mentions and names of emoji would no longer work with an accent."""


def pseudonymised(entry: ftl.Message | ftl.Term) -> ftl.Message | ftl.Term:
    """Return a copy of the entry in the made-up language; the original stays as it is."""
    copy = entry.clone()
    if copy.id.name.endswith(MACHINE_READ):
        return copy
    _Accents().visit(copy)
    if type(copy) is ftl.Message:
        for pattern in [copy.value, *(attribute.value for attribute in copy.attributes)]:
            if pattern is not None:
                pattern.elements = [ftl.TextElement("⟦"), *pattern.elements, ftl.TextElement("⟧")]
    return copy


class _Accents(Transformer):
    def visit_TextElement(self, node: ftl.TextElement) -> ftl.TextElement:  # noqa: N802
        node.value = accented(node.value)
        return node


def accented(text: str) -> str:
    """Accent the letters and lengthen the text, leaving what a machine reads and the outer spaces alone."""
    core = text.strip()
    if not any(letter.isalpha() for letter in core):
        return text
    before, _, after = text.partition(core)
    parts: list[str] = []
    end = 0
    for kept in KEPT.finditer(core):
        parts += [core[end : kept.start()].translate(ACCENTS), kept.group()]
        end = kept.end()
    parts.append(core[end:].translate(ACCENTS))
    return before + "".join(parts) + " " + "~" * ceil(len(core) * LONGER) + after
