"""Singles: ``content/singles/<language>/{prompts,check-ins,openings,closings,pairs}.yaml``."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TypeVar

from pydantic import BaseModel, ConfigDict, Field

from bots.library.problems import Problem, UnreadableError, nearest
from bots.library.schema import CoverageId, LinkFields, ShortSlug, Text, read_fields
from bots.library.yamltext import Plain, Where, YamlText, read_yaml
from core.programme.singles import PairExercise, Single, SingleKind, Singles
from core.programme.topics import Source


class SingleFields(BaseModel):
    """One entry of any file but ``pairs.yaml``."""

    model_config = ConfigDict(extra="forbid", frozen=True, hide_input_in_errors=True)

    id: ShortSlug
    text: Text
    serves: list[CoverageId] = []
    gate: bool = False
    content_note: Text | None = None
    instead: Text | None = None


class PairFields(BaseModel):
    """One entry of ``pairs.yaml``. Nothing in it may be left out."""

    model_config = ConfigDict(extra="forbid", frozen=True, hide_input_in_errors=True)

    id: ShortSlug
    title: Text
    about: Text
    steps: list[Text] = Field(min_length=2, max_length=6)
    content_note: Text
    gate: bool
    instead: Text
    serves: list[CoverageId] = Field(min_length=1)
    sources: list[LinkFields] = Field(min_length=1)


Fields = TypeVar("Fields", bound=BaseModel)
Item = TypeVar("Item", Single, PairExercise)


@dataclass(frozen=True, slots=True)
class Written:
    """A single, its file, its place in the file (from 0), and where its parts stand."""

    item: Single | PairExercise
    file: str
    place: int
    lines: dict[Where, int]


@dataclass(frozen=True, slots=True)
class SinglesFolder:
    """What one language's folder holds, and where each entry stands."""

    singles: Singles
    written: tuple[Written, ...]


def kind_of(name: str, file: str) -> SingleKind | Problem:
    """Return the kind of a file by its name without the ending, or say what it may be called."""
    for kind in SingleKind:
        if kind.value == name:
            return kind
    guess = nearest(name, SingleKind)
    known = ", ".join(f"{kind}.yaml" for kind in SingleKind)
    mend = f"Did you mean {guess}.yaml?" if guess else f"Name it one of {known}."
    return Problem(file, 1, "This name is not that of a file of singles.", mend)


def read_singles(language: str, texts: Iterable[tuple[SingleKind, str, str]], problems: list[Problem]) -> SinglesFolder:
    """Read one language: for each file its kind, how it is called in problems, and its text.

    A bad entry is told in ``problems`` and left out; the others work.
    """
    found: dict[SingleKind, tuple[Single, ...]] = {}
    pairs: tuple[PairExercise, ...] = ()
    written: list[Written] = []
    for kind, file, text in texts:
        match kind:
            case SingleKind.PAIR:
                entries = _entries(PairFields, _pair, file, text, problems, written)
                pairs = tuple(entries)
            case _:
                found[kind] = tuple(_entries(SingleFields, _single_of(kind), file, text, problems, written))
    singles = Singles(
        language=language,
        prompts=found.get(SingleKind.PROMPT, ()),
        check_ins=found.get(SingleKind.CHECK_IN, ()),
        openings=found.get(SingleKind.OPENING, ()),
        closings=found.get(SingleKind.CLOSING, ()),
        pairs=pairs,
    )
    return SinglesFolder(singles, tuple(written))


def _entries(
    model: type[Fields],
    make: Callable[[Fields], Item],
    file: str,
    text: str,
    problems: list[Problem],
    written: list[Written],
) -> list[Item]:
    try:
        read = read_yaml(text)
        listed = _listed(read)
    except UnreadableError as unreadable:
        problems.extend(unreadable.problems(file))
        return []
    found: list[Item] = []
    first: dict[str, int] = {}
    for place, entry in enumerate(listed):
        fields = read_fields(model, entry, read.lines, file, within=(place,))
        match fields:
            case BaseModel():
                item = make(fields)
                line = read.line((place, "id"))
                if item.id in first:
                    told = f"{item.id} stands already on line {first[item.id]}."
                    problems.append(Problem(file, line, told, "Give this one another id."))
                    continue
                first[item.id] = line
                found.append(item)
                written.append(Written(item, file, place, read.lines))
            case faults:
                problems.extend(faults)
    return found


def _listed(read: YamlText) -> list[Plain]:
    match read.value:
        case None:
            return []
        case [*entries]:
            return entries
        case _:
            raise UnreadableError((1, "This file is not a list.", "Start each entry with `- id: a-short-name`."))


def _single_of(kind: SingleKind) -> Callable[[SingleFields], Single]:
    def single(fields: SingleFields) -> Single:
        return Single(
            id=fields.id,
            kind=kind,
            text=fields.text,
            serves=tuple(fields.serves),
            gate=fields.gate,
            content_note=fields.content_note or "",
            instead=fields.instead or "",
        )

    return single


def _pair(fields: PairFields) -> PairExercise:
    return PairExercise(
        id=fields.id,
        title=fields.title,
        about=fields.about,
        steps=tuple(fields.steps),
        content_note=fields.content_note,
        gate=fields.gate,
        instead=fields.instead,
        serves=tuple(fields.serves),
        sources=tuple(Source(title=link.title, address=link.address) for link in fields.sources),
    )
