"""What each content file may hold, and the words that say what to write when it holds something else."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Annotated, Any, TypeVar

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints, ValidationError
from pydantic_core import ErrorDetails

from bots.library.problems import Problem, nearest
from bots.library.yamltext import Plain, Where, line_of
from core.safety.helplines import HOURS, Channel, EmergencyFor, LineKind, openings

Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
Slug = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=60)]
ShortSlug = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=30)]
"""It rides in buttons, which have little room."""
Language = Annotated[str, StringConstraints(pattern=r"^[a-z]{2,3}(-[A-Z]{2})?$")]
CountryCode = Annotated[str, StringConstraints(pattern=r"^[A-Z]{2}$")]
CoverageId = Annotated[str, StringConstraints(pattern=r"^[CISEPX][0-9]{1,2}$")]
Number = Annotated[str, StringConstraints(pattern=r"^\+?[0-9][0-9 -]{1,18}$")]


def _real(hours: str) -> str:
    openings(hours)
    return hours


Hours = Annotated[str, StringConstraints(pattern=rf"^(?:{HOURS})$"), AfterValidator(_real)]
Address = Annotated[str, StringConstraints(pattern=r"^https?://[^\s/]+\.[^\s/]+(/\S*)?$", max_length=500)]


class _File(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, hide_input_in_errors=True)


class LinkFields(_File):
    """A page that a topic rests on."""

    title: Text
    address: Address


class TopicFields(_File):
    """A topic: the fields at its top and the sections below them, together."""

    title: Text
    gate: bool
    serves: list[CoverageId] = Field(min_length=1)
    why: Text
    prompt: Text
    follow_ups: list[Text] = Field(min_length=2, max_length=2)
    quiet: Text
    reflections: list[Text] = Field(min_length=3, max_length=3)
    exercise_title: Text
    exercise: list[Text] = Field(min_length=2, max_length=6)
    phrase: Text
    caution: Text
    content_note: Text
    skip_who: Text
    skip_instead: Text
    sources: list[LinkFields] = Field(min_length=1)


class ProgrammeFields(_File):
    """``programme.yaml``."""

    title: Text
    about: Text
    language: Language


class AgreementsFields(_File):
    """A set of agreements: the field at its top and its sections."""

    title: Text
    opening: Text
    points: list[Text] = Field(min_length=3, max_length=12)
    closing: Text


class EvidenceFields(_File):
    """Where an entry comes from."""

    source: Address
    snapshot_on: date
    verified_on: date | None = None


class EmergencyFields(EvidenceFields):
    """A country's emergency number."""

    number: Number


class SecondFields(EvidenceFields):
    """Another emergency number."""

    model_config = ConfigDict(extra="forbid", frozen=True, hide_input_in_errors=True, populate_by_name=True)

    number: Number
    used_for: EmergencyFor = Field(alias="for")


class LineFields(EvidenceFields):
    """One helpline."""

    name: Text
    kind: LineKind
    number: Number
    hours: Hours | None = None
    channels: list[Channel] = Field(min_length=1)


class CountryFields(_File):
    """One country."""

    country: CountryCode
    name: Text
    emergency: EmergencyFields
    second: SecondFields | None = None
    lines: list[LineFields] = Field(min_length=1)


class DirectoryFields(_File):
    """The directory for all other countries. It has no number that could go out of date."""

    name: Text
    address: Address
    source: Address


class ElsewhereFields(_File):
    """The part of ``helplines.yaml`` that stands beside the countries."""

    elsewhere: DirectoryFields


Fields = TypeVar("Fields", bound=BaseModel)
Names = Mapping[str, str]
"""How a field is called in the file, where that differs from the model."""


def read_fields(
    model: type[Fields],
    values: Plain | dict[str, Any],
    lines: Mapping[Where, int],
    file: str,
    *,
    names: Names | None = None,
    within: Where = (),
) -> Fields | tuple[Problem, ...]:
    """Return the model, or what is wrong with the values, each with its line.

    ``within`` is where the values stand in the file.
    """
    try:
        return model.model_validate(values)
    except ValidationError as refused:
        told = refused.errors(include_url=False, include_input=False, include_context=True)
        # a set: two fields may stand in one place, such as an exercise and its title
        return tuple(sorted({_told(error, model, lines, file, names or {}, within) for error in told}))


def _told(
    error: ErrorDetails,
    model: type[BaseModel],
    lines: Mapping[Where, int],
    file: str,
    names: Names,
    within: Where,
) -> Problem:
    where: Where = tuple(error["loc"])
    line = line_of(lines, (*within, *where))
    called = _called(where, names)
    context = error.get("ctx", {})
    match error["type"]:
        case "missing":
            return Problem(file, line, f"{called} is missing.", f"Add {_as_written(where, names)}.")
        case "extra_forbidden":
            known = _fields_at(model, where)
            guess = nearest(str(where[-1]), known)
            mend = f"Did you mean {guess}?" if guess else f"Leave it out; known are {', '.join(known)}."
            return Problem(file, line, f"{called} is not a field here.", mend)
        case "too_short" | "too_long":
            wanted = context.get("min_length", context.get("max_length"))
            least = "at least" if error["type"] == "too_short" else "at most"
            found = context.get("actual_length")
            return Problem(file, line, f"{called} has {found} entries.", f"Write {least} {wanted} of them.")
        case "string_too_short":
            return Problem(file, line, f"{called} is empty.", "Write its text.")
        case "enum":
            known = str(context.get("expected", "")).replace("'", "").replace(" or ", ", ")
            return Problem(file, line, f"{called} cannot be read as it is.", f"Write one of {known}.")
        case kind:
            return Problem(
                file,
                line,
                f"{called} cannot be read as it is.",
                _SAID.get(kind, f"{error['msg']}.") + _like(where),
            )


_SAID = {
    "bool_type": "Write yes or no.",
    "bool_parsing": "Write yes or no.",
    "string_type": "Write a text.",
    "list_type": "Write a list.",
    "model_type": "Write fields, one to a line, as `name: text`.",
    "model_attributes_type": "Write fields, one to a line, as `name: text`.",
    "date_parsing": "Write a day such as 2026-01-31.",
    "date_from_datetime_parsing": "Write a day such as 2026-01-31.",
    "date_type": "Write a day such as 2026-01-31.",
    "string_pattern_mismatch": "It has the wrong form.",
}

_EXAMPLES = {
    "serves": "S5",
    "language": "en",
    "country": "GB",
    "number": '"116 123"',
    "address": "https://www.example.org/page",
    "source": "https://www.example.org/page",
    "sources": "`- [Title of the page](https://www.example.org/page)`",
    "channels": "[call, text]",
    "hours": "always, or mo-fr 09:00-19:00; sa 10:00-14:00",
}


def _like(where: Where) -> str:
    for name in reversed(where):
        if name in _EXAMPLES:
            return f" For example: {_EXAMPLES[str(name)]}."
    return ""


def _called(where: Where, names: Names) -> str:
    parts = [str(part + 1) if type(part) is int else names.get(str(part), str(part)) for part in where]
    return " ".join(parts) or "The file"


def _as_written(where: Where, names: Names) -> str:
    name = str(where[-1])
    heading = names.get(name)
    return f"a section `## {heading}` with its text" if heading else f"a line `{name}: ...`"


def _fields_at(model: type[BaseModel], where: Where) -> Sequence[str]:
    here = model
    for part in where[:-1]:
        if type(part) is int:
            continue
        inner = here.model_fields[str(part)].annotation
        candidates: list[Any] = [inner, *getattr(inner, "__args__", ())]
        for candidate in candidates:
            if isinstance(candidate, type) and issubclass(candidate, BaseModel):
                here = candidate
    return tuple(here.model_fields)
