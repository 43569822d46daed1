"""``content/safety/<language>/*.yaml``: the rules of noticing, each with its own examples."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from importlib import resources
from pathlib import Path
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from bots.library.problems import Problem, UnreadableError
from bots.library.schema import Slug, Text, read_fields
from bots.library.secondfile import read_second
from bots.library.yamltext import Plain, Where, YamlText, read_yaml
from core.safety.assess import assess
from core.safety.patterns import Pattern, PatternError, either, read_pattern
from core.safety.reading import Spelling
from core.safety.rules import Quoted, Rule, Rules, Standing, Written, compile_rules, compile_sets, plain_pattern
from core.safety.verdict import Question, Tier

Word = Annotated[str, StringConstraints(pattern=r"^[a-z0-9ñáéíóúü]+$")]
LANGUAGE = "language.yaml"
FOLDER = "safety"


class _Fields(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, hide_input_in_errors=True)


class LanguageFields(_Fields):
    """``language.yaml``: how a language is read, and what patterns are built from."""

    version: int = Field(ge=1)
    expand: dict[Word, Text] = {}
    join: dict[Text, Word] = {}
    misspelt: list[Word] = []
    fillers: list[Word] = []
    sets: dict[Slug, list[Text]] = {}
    frames: dict[Slug, list[Text]] = {}
    figures: list[Text] = []


class RuleFields(_Fields):
    """One rule. Its examples stand beside it."""

    id: Slug
    question: Question
    kind: Slug
    tier: Tier = Tier.R0
    words: Text
    any: list[Text] = []
    package: Slug | None = None
    leaving_out: list[Text] = []
    unless: list[Slug] = []
    within: list[Slug] = []
    quoted: Quoted = Quoted.READ
    standing: Standing = Standing.ON
    asks: bool = False
    match: list[Text] = []
    miss: list[Text] = []


@dataclass(frozen=True, slots=True)
class WrittenRule:
    """A rule, its file and the line on which it stands."""

    rule: Rule
    file: str
    line: int


def read_rules(home: Path, problems: list[Problem]) -> Written:
    """Read one language's folder, such as ``content/safety/en``.

    A bad rule is told in ``problems`` and left out; the others work. A folder without ``language.yaml`` has none.
    """
    return read_folder(home, problems)[0]


def read_folder(home: Path, problems: list[Problem]) -> tuple[Written, tuple[WrittenRule, ...]]:
    """Do as ``read_rules`` does, and tell where each rule stands too."""
    empty = Written(home.name, 0, Spelling())
    file = f"{FOLDER}/{home.name}/{LANGUAGE}"
    if not (home / LANGUAGE).is_file():
        return empty, ()
    read = _read(home / LANGUAGE, file, problems)
    fields = read_fields(LanguageFields, read.value, read.lines, file) if read is not None else ()
    match fields:
        case LanguageFields():
            spelling = _spelling(fields)
        case faults:
            problems.extend(faults)
            return empty, ()
    written = _language(home.name, fields, spelling, read, file, problems)
    sets = compile_sets(written)
    found: dict[str, WrittenRule] = {}
    patterns: dict[str, Pattern] = {}
    for path in sorted(home.glob("*.yaml")):
        if path.name != LANGUAGE:
            for one in _rules(path, f"{FOLDER}/{home.name}/{path.name}", written, problems):
                if one.rule.id in found:
                    told = f"{one.rule.id} stands already in {found[one.rule.id].file}."
                    problems.append(Problem(one.file, one.line, told, "Give this one another id."))
                    continue
                bad = _unreadable(one, sets, spelling, patterns)
                if bad is not None:
                    problems.append(bad)
                    continue
                found[one.rule.id] = one
    rules = tuple(one.rule for one in found.values())
    whole = replace(written, rules=rules, second=read_second(home), patterns=patterns)
    return whole, tuple(found.values())


def load_rules(folder: Path, language: str) -> Rules:
    """Read and compile a language's rules from a content folder; silent ones where it has none."""
    return compile_rules(read_rules(folder / FOLDER / language, []))


def lint_rules(home: Path) -> tuple[Problem, ...]:
    """Return what is wrong with a language's rules; every example is tried."""
    problems: list[Problem] = []
    written, rules = read_folder(home, problems)
    compiled = compile_rules(written)
    for one in rules:
        if not one.rule.match:
            mend = "Write a sentence under match, and one under miss that is near and must not match."
            problems.append(Problem(one.file, one.line, f"{one.rule.id} has no example.", mend))
        for text in one.rule.match:
            if not _finds(compiled, one.rule.id, text):
                told = f"{one.rule.id} does not find its example: {text!r}."
                problems.append(Problem(one.file, one.line, told, "Widen a pattern, or mend the example."))
        for text in one.rule.miss:
            if _finds(compiled, one.rule.id, text):
                told = f"{one.rule.id} finds what it must not: {text!r}."
                problems.append(Problem(one.file, one.line, told, "Narrow a pattern, or add a frame to unless."))
    return tuple(sorted(problems))


def _finds(rules: Rules, rule: str, text: str) -> bool:
    *context, last = text.split(" // ")
    return any(cause.rule == rule for cause in assess(last, context, rules).causes)


def _read(path: Path, file: str, problems: list[Problem]) -> YamlText | None:
    try:
        return read_yaml(path.read_text(encoding="utf-8"))
    except UnreadableError as unreadable:
        problems.extend(unreadable.problems(file))
    except UnicodeDecodeError:
        problems.append(Problem(file, 1, "This is not UTF-8 text.", "Save the file as UTF-8."))
    return None


def _spelling(fields: LanguageFields) -> Spelling:
    expand = {raw: tuple(read.split()) for raw, read in fields.expand.items()}
    for word in fields.misspelt:
        for wrong in slips(word):
            expand.setdefault(wrong, (word,))
    for word in fields.misspelt:
        expand.pop(word, None)
    join = {(pair.split()[0], pair.split()[-1]): one for pair, one in fields.join.items()}
    return Spelling(expand, join, frozenset(fields.fillers))


def slips(word: str) -> Iterable[str]:
    """Return what a hasty thumb makes of a word: two letters swapped, one left out, one doubled."""
    for place in range(1, len(word)):
        yield word[: place - 1] + word[place] + word[place - 1] + word[place + 1 :]
        if len(word) >= 6:
            yield word[:place] + word[place + 1 :]
        yield word[:place] + word[place] + word[place:]


def _language(
    name: str, fields: LanguageFields, spelling: Spelling, read: YamlText | None, file: str, problems: list[Problem]
) -> Written:
    """Keep what can be read, and tell the rest."""
    lines: dict[Where, int] = read.lines if read is not None else {}
    sets: dict[str, tuple[str, ...]] = {}
    compiled = compile_sets(Written(name, fields.version, spelling))

    def readable(text: str, where: Where) -> bool:
        try:
            read_pattern(text, compiled, spelling.written)
        except PatternError as fault:
            at = next((lines[where[:size]] for size in range(len(where), 0, -1) if where[:size] in lines), 1)
            problems.append(Problem(file, at, f"{text!r}: {fault}", "The patterns are explained in content/README.md."))
            return False
        return True

    for key, texts in fields.sets.items():
        good = tuple(text for place, text in enumerate(texts) if readable(text, ("sets", key, place)))
        if good:
            sets[key] = good
            compiled[key] = either([read_pattern(text, compiled, spelling.written) for text in good])
    frames = {
        key: tuple(text for place, text in enumerate(texts) if readable(text, ("frames", key, place)))
        for key, texts in fields.frames.items()
    }
    figures = tuple(text for place, text in enumerate(fields.figures) if readable(text, ("figures", place)))
    return Written(name, fields.version, spelling, sets, figures, frames)


def _rules(path: Path, file: str, language: Written, problems: list[Problem]) -> list[WrittenRule]:
    read = _read(path, file, problems)
    if read is None:
        return []
    match read.value:
        case [*entries]:
            pass
        case _:
            problems.append(Problem(file, 1, "This file is not a list.", "Start each rule with `- id: a-short-name`."))
            return []
    found: list[WrittenRule] = []
    for place, entry in enumerate(entries):
        one = _rule(entry, place, read, file, language, problems)
        if one is not None:
            found.append(one)
    return found


def _rule(
    entry: Plain, place: int, read: YamlText, file: str, language: Written, problems: list[Problem]
) -> WrittenRule | None:
    fields = read_fields(RuleFields, entry, read.lines, file, within=(place,))
    match fields:
        case RuleFields():
            pass
        case faults:
            problems.extend(faults)
            return None
    line = read.line((place,))
    for frame in (*fields.unless, *fields.within):
        if frame not in language.frames:
            known = ", ".join(language.frames)
            problems.append(Problem(file, line, f"There is no frame {frame}.", f"Known are {known}."))
            return None
    if (fields.question is Question.RISK) != (fields.tier is not Tier.R0):
        problems.append(Problem(file, line, "Only rules of risk have a tier.", "Give risk R1, R2 or R3; others none."))
        return None
    patterns = list(fields.any)
    if fields.package is not None:
        patterns += [
            pattern
            for word in packaged_words(fields.package, fields.leaving_out)
            if (pattern := plain_pattern(word, language.spelling))
        ]
    if not patterns:
        problems.append(Problem(file, line, f"{fields.id} looks for nothing.", "Write patterns under any."))
        return None
    rule = Rule(
        id=fields.id,
        question=fields.question,
        kind=fields.kind,
        words=fields.words,
        any=tuple(patterns),
        tier=fields.tier,
        unless=tuple(fields.unless),
        within=tuple(fields.within),
        quoted=fields.quoted,
        standing=fields.standing,
        asks=fields.asks,
        match=tuple(fields.match),
        miss=tuple(fields.miss),
    )
    return WrittenRule(rule, file, line)


def _unreadable(
    one: WrittenRule, sets: Mapping[str, Pattern], spelling: Spelling, patterns: dict[str, Pattern]
) -> Problem | None:
    """Return what is wrong with a rule's patterns; those that can be read are put into ``patterns``."""
    for text in one.rule.any:
        try:
            made = patterns[text] = read_pattern(text, sets, spelling.written)
        except PatternError as fault:
            return Problem(one.file, one.line, f"{one.rule.id}: {text!r}: {fault}", "Mend the pattern.")
        if not made.needs:
            told = f"{one.rule.id}: {text!r} has no word that must be there."
            return Problem(one.file, one.line, told, "Write at least one word outside [ ].")
    return None


def packaged_words(package: str, leaving_out: Iterable[str]) -> tuple[str, ...]:
    """Return the word list of a package, with plurals, without the words that this project does not hold.

    Only ``wordfilter`` is known; see the decision on slurs. Empty when it is not installed.
    """
    if package != "wordfilter":
        return ()
    try:
        text = resources.files("wordfilter").joinpath("badwords.json").read_text(encoding="utf-8")
    except (ModuleNotFoundError, FileNotFoundError):
        return ()
    out = set(leaving_out)
    words = [word for word in json.loads(text) if word not in out and len(word) > 2]
    return tuple(dict.fromkeys(form for word in words for form in (word, word + "s", word + "es", word + "z")))
