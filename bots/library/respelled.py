"""Commands in sentences, as they are typed where all of them come behind one: ``/circle reflect``."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from fluent.syntax import ast as ftl
from fluent.syntax.visitor import Transformer

from bots.library.pseudo import MACHINE_READ
from core.programme.library import Library
from core.programme.singles import PairExercise, Single, Singles
from core.programme.topics import Programme, Topic


def respelled(entry: ftl.Message | ftl.Term, before: str, names: Iterable[str]) -> ftl.Message | ftl.Term:
    """Return a copy of the entry that writes ``/name`` as ``/before name``; the original stays as it is.

    Only the wording itself is changed, never what is filled into it: what members wrote stays as they wrote it.
    """
    copy = entry.clone()
    if not copy.id.name.endswith(MACHINE_READ):
        _Behind(before, names).visit(copy)
    return copy


def respelled_library(library: Library, before: str, names: Iterable[str]) -> Library:
    """Return the library with the commands that its topics name written in the same way."""
    spell = _Spelling(before, names)
    return Library(
        {name: _programme(one, spell) for name, one in library.programmes.items()},
        {where: _programme(one, spell) for where, one in library.translations.items()},
        {language: _singles(one, spell) for language, one in library.singles.items()},
        library.rephrasings,
        library.rules,
    )


def _singles(singles: Singles, spell: _Spelling) -> Singles:
    def single(one: Single) -> Single:
        return replace(one, text=spell(one.text), content_note=spell(one.content_note), instead=spell(one.instead))

    def pair(one: PairExercise) -> PairExercise:
        steps = tuple(map(spell, one.steps))
        return replace(one, about=spell(one.about), steps=steps, instead=spell(one.instead))

    return replace(
        singles,
        prompts=tuple(map(single, singles.prompts)),
        check_ins=tuple(map(single, singles.check_ins)),
        openings=tuple(map(single, singles.openings)),
        closings=tuple(map(single, singles.closings)),
        pairs=tuple(map(pair, singles.pairs)),
    )


def _programme(programme: Programme, spell: _Spelling) -> Programme:
    return replace(
        programme, about=spell(programme.about), topics=tuple(_topic(one, spell) for one in programme.topics)
    )


def _topic(topic: Topic, spell: _Spelling) -> Topic:
    first, second = topic.follow_ups
    one, two, three = topic.reflections
    return replace(
        topic,
        why=spell(topic.why),
        prompt=spell(topic.prompt),
        follow_ups=(spell(first), spell(second)),
        quiet=spell(topic.quiet),
        reflections=(spell(one), spell(two), spell(three)),
        exercise=replace(topic.exercise, steps=tuple(map(spell, topic.exercise.steps))),
        caution=spell(topic.caution),
        content_note=spell(topic.content_note),
        skip=replace(topic.skip, who=spell(topic.skip.who), instead=spell(topic.skip.instead)),
    )


class _Spelling:
    """Writes ``/name`` as ``/before name``."""

    def __init__(self, before: str, names: Iterable[str]) -> None:
        others = "|".join(re.escape(name) for name in sorted(names) if name != before)
        self._named = re.compile(rf"(?<![\w/.])/({others})(?![\w-])")
        self._instead = rf"/{before} \1"

    def __call__(self, text: str) -> str:
        return self._named.sub(self._instead, text)


class _Behind(Transformer):
    def __init__(self, before: str, names: Iterable[str]) -> None:
        self._spell = _Spelling(before, names)

    def visit_TextElement(self, node: ftl.TextElement) -> ftl.TextElement:  # noqa: N802
        node.value = self._spell(node.value)
        return node
