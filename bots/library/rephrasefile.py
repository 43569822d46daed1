"""``content/rephrase/<language>.yaml``: turns of phrase and how they may begin again."""

from __future__ import annotations

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from bots.library.problems import Problem, UnreadableError
from bots.library.schema import ShortSlug, Text, read_fields
from bots.library.yamltext import read_yaml
from core.rephrasing.patterns import Pattern, Rephrasing

Start = Annotated[str, StringConstraints(strip_whitespace=True, min_length=3, pattern=r"^[^A-ZÁÉÍÓÚÑ’]+$")]


class PatternFields(BaseModel):
    """One turn of phrase."""

    model_config = ConfigDict(extra="forbid", frozen=True, hide_input_in_errors=True)

    id: ShortSlug
    starts: list[Start] = Field(min_length=1)
    note: Text
    when: str = ""
    like: str = ""


class RephraseFields(BaseModel):
    """The whole file. A list of feelings has room for 25."""

    model_config = ConfigDict(extra="forbid", frozen=True, hide_input_in_errors=True)

    sentence: Annotated[str, StringConstraints(pattern=r"\{feel\}.*\{when\}")]
    reason: Annotated[str, StringConstraints(pattern=r"\{because\}")]
    wish: Annotated[str, StringConstraints(pattern=r"\{like\}")]
    feelings: list[Text] = Field(min_length=6, max_length=25)
    patterns: list[PatternFields] = Field(min_length=1)
    reflecting: list[Text] = Field(min_length=4)
    validating: list[Text] = Field(min_length=4)


def read_rephrasing(language: str, text: str, file: str, problems: list[Problem]) -> Rephrasing | None:
    """Read one language; a file that cannot be used is told in ``problems`` and left out."""
    try:
        read = read_yaml(text)
    except UnreadableError as unreadable:
        problems.extend(unreadable.problems(file))
        return None
    fields = read_fields(RephraseFields, read.value, read.lines, file)
    match fields:
        case RephraseFields():
            return Rephrasing(
                language=language,
                sentence=fields.sentence,
                reason=fields.reason,
                wish=fields.wish,
                feelings=tuple(fields.feelings),
                patterns=tuple(
                    Pattern(id=one.id, starts=tuple(one.starts), note=one.note, when=one.when, like=one.like)
                    for one in fields.patterns
                ),
                reflecting=tuple(fields.reflecting),
                validating=tuple(fields.validating),
            )
        case told:
            problems.extend(told)
            return None
