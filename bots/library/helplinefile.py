"""``content/helplines.yaml``: every entry with its source, and nothing without one."""

from __future__ import annotations

from bots.library.problems import Problem, UnreadableError
from bots.library.schema import (
    CountryFields,
    ElsewhereFields,
    EvidenceFields,
    LineFields,
    SecondFields,
    read_fields,
)
from bots.library.yamltext import Plain, YamlText, read_yaml
from core.safety.helplines import Country, Directory, Evidence, Helpline, Helplines, SecondEmergency


def read_helplines(text: str, file: str, problems: list[Problem]) -> Helplines:
    """Read the countries; a bad country is told in ``problems`` and left out."""
    empty = Helplines(countries={}, elsewhere=None)
    if not text.strip():
        return empty
    try:
        read = read_yaml(text)
    except UnreadableError as unreadable:
        problems.extend(unreadable.problems(file))
        return empty
    match read.value:
        case {"countries": [*entries], **rest}:
            countries = _countries(entries, read, file, problems)
            return Helplines(countries=countries, elsewhere=_elsewhere(rest, read, file, problems))
        case _:
            mend = "Write `elsewhere:` and `countries:`, the second with a list."
            problems.append(Problem(file, 1, "This file has no list of countries.", mend))
            return empty


def _countries(entries: list[Plain], read: YamlText, file: str, problems: list[Problem]) -> dict[str, Country]:
    found: dict[str, Country] = {}
    for place, entry in enumerate(entries):
        within = ("countries", place)
        fields = read_fields(CountryFields, entry, read.lines, file, within=within)
        match fields:
            case CountryFields() if fields.country in found:
                problems.append(Problem(file, read.line(within), f"{fields.country} stands here twice.", "Keep one."))
            case CountryFields():
                found[fields.country] = _country(fields)
            case told:
                problems.extend(told)
    return found


def _elsewhere(rest: dict[str, Plain], read: YamlText, file: str, problems: list[Problem]) -> Directory | None:
    fields = read_fields(ElsewhereFields, rest, read.lines, file)
    match fields:
        case ElsewhereFields(elsewhere=directory):
            return Directory(name=directory.name, address=directory.address, source=directory.source)
        case told:
            problems.extend(told)
            return None


def _country(fields: CountryFields) -> Country:
    return Country(
        code=fields.country,
        name=fields.name,
        emergency=fields.emergency.number,
        emergency_evidence=_evidence(fields.emergency),
        lines=tuple(_line(line) for line in fields.lines),
        second=_second(fields.second) if fields.second is not None else None,
    )


def _second(fields: SecondFields) -> SecondEmergency:
    return SecondEmergency(number=fields.number, used_for=fields.used_for, evidence=_evidence(fields))


def _line(line: LineFields) -> Helpline:
    return Helpline(
        name=line.name,
        kind=line.kind,
        number=line.number,
        hours=line.hours or "",
        channels=tuple(line.channels),
        evidence=_evidence(line),
    )


def _evidence(fields: EvidenceFields) -> Evidence:
    return Evidence(source=fields.source, snapshot_on=fields.snapshot_on, verified_on=fields.verified_on)
