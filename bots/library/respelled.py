"""Commands in sentences, as they are typed where all of them come behind one: ``/circle reflect``."""

from __future__ import annotations

import re
from collections.abc import Iterable

from fluent.syntax import ast as ftl
from fluent.syntax.visitor import Transformer

from bots.library.pseudo import MACHINE_READ


def respelled(entry: ftl.Message | ftl.Term, before: str, names: Iterable[str]) -> ftl.Message | ftl.Term:
    """Return a copy of the entry that writes ``/name`` as ``/before name``; the original stays as it is.

    Only the wording itself is changed, never what is filled into it: what members wrote stays as they wrote it.
    """
    copy = entry.clone()
    if not copy.id.name.endswith(MACHINE_READ):
        _Behind(before, names).visit(copy)
    return copy


class _Behind(Transformer):
    def __init__(self, before: str, names: Iterable[str]) -> None:
        others = "|".join(re.escape(name) for name in sorted(names) if name != before)
        self._named = re.compile(rf"(?<![\w/.])/({others})(?![\w-])")
        self._instead = rf"/{before} \1"

    def visit_TextElement(self, node: ftl.TextElement) -> ftl.TextElement:  # noqa: N802
        node.value = self._named.sub(self._instead, node.value)
        return node
