"""``/circle ...``, read by the same declarations that Discord's options are made from.

``/circle`` alone is the menu. Values come by name (``time=18:00``), in order, or in quotes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

from bots.slackbot.forms import said
from bots.slackbot.names import person_id, room_id
from bots.slackbot.text import unescaped
from core.kernel.decision import Action, Command, Kind, Option
from core.kernel.words import Say

Commands = Sequence[tuple[Command, Action[Any]]]

SLASH = "/circle"
_TOKEN = re.compile(r'(?:(?P<name>[a-z][a-z-]*)=)?(?P<value>"[^"]*"|“[^”]*”|<[@#!][^>]*>|\S+)')
_PERSON = re.compile(r"<@([UW][A-Z0-9]+)(?:\|[^>]*)?>")
_ROOM = re.compile(r"<#([CG][A-Z0-9]+)(?:\|[^>]*)?>")
_ROLE = re.compile(r"<!subteam\^(S[A-Z0-9]+)(?:\|[^>]*)?>")
_YES = ("yes", "y", "on", "true")
_NO = ("no", "n", "off", "false")
_WORDS = (Kind.TEXT, Kind.LONG_TEXT, Kind.SUGGESTED)


@dataclass(frozen=True, slots=True)
class Misfit:
    """A value that an option does not take, and the values that it does, if they can be listed."""

    option: str
    value: str = field(repr=False)
    choices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Understood:
    """A command line that names a command. ``missing`` are required options that were not given."""

    command: Command
    action: str
    given: Mapping[str, str] = field(repr=False)
    missing: tuple[str, ...] = ()
    misfits: tuple[Misfit, ...] = ()


@dataclass(frozen=True, slots=True)
class Unknown:
    """A command line that names none. ``near`` are the commands that it may have meant."""

    typed: str = field(repr=False)
    near: tuple[Command, ...] = ()


def spelled(command: Command) -> str:
    """Return a command as it is typed on Slack."""
    return SLASH if command.path == (SLASH[1:],) else f"{SLASH} {' '.join(command.path)}"


def understand(text: str, commands: Commands, say: Say) -> Understood | Unknown:
    """Read what was typed behind ``/circle``."""
    words = [word.strip("/").casefold() for word in text.split()]
    fitting = [(command, action) for command, action in commands if tuple(words[: len(command.path)]) == command.path]
    if not fitting and not words:
        fitting = [(command, action) for command, action in commands if command.path == (SLASH[1:],)]
    if not fitting:
        return Unknown(unescaped(text), _near(words, commands))
    command, action = max(fitting, key=lambda one: len(one[0].path))
    rest = text.split(None, len(command.path)) if words else []
    return _options(command, action.name, rest[len(command.path)] if len(rest) > len(command.path) else "", say)


def _near(words: Sequence[str], commands: Commands) -> tuple[Command, ...]:
    below = tuple(command for command, _ in commands if words and command.path[: len(words)] == tuple(words))
    return below or tuple(command for command, _ in commands if words and words[-1] in command.path)


def _options(command: Command, action: str, rest: str, say: Say) -> Understood:
    by_name = {option.name: option for option in command.options}
    given: dict[str, str] = {}
    misfits: list[Misfit] = []
    loose: list[re.Match[str]] = []
    for token in _TOKEN.finditer(rest):
        option = by_name.get(token["name"] or "")
        if option is None or option.name in given:
            loose.append(token)
            continue
        value = _canonical(option, _bare(token["value"]), say)
        if value is None:
            misfits.append(_misfit(option, _bare(token["value"]), say))
        else:
            given[option.name] = value
    misfits += _in_order(command, loose, given, say)
    missing = tuple(option.name for option in command.options if option.required and option.name not in given)
    return Understood(command, action, given, missing, tuple(misfits))


def _in_order(command: Command, loose: Sequence[re.Match[str]], given: dict[str, str], say: Say) -> Iterator[Misfit]:
    """Give values without a name to the options that are left, in their order. The last text takes all that remains."""
    left = sorted((one for one in command.options if one.name not in given), key=lambda one: not one.required)
    tokens = list(loose)
    while tokens:
        bare = _bare(tokens[0].group())
        fits = [option for option in left if _canonical(option, bare, say) is not None]
        if not fits:
            taking = next((one for one in left if one.kind is Kind.CHOICE), None)
            yield _misfit(taking, bare, say) if taking else Misfit("", bare)
            return
        option = fits[0]
        left.remove(option)
        others = any(one.kind in _WORDS for one in left)
        if option.kind is Kind.LONG_TEXT or (option.kind in _WORDS and not others):
            # what was written is taken as it was written, spaces and all
            whole = tokens[0].string[tokens[0].start() : tokens[-1].end()] if _adjoining(tokens) else _joined(tokens)
            given[option.name] = unescaped(_bare(whole) if len(tokens) == 1 else whole)
            return
        value = _canonical(option, bare, say)
        assert value is not None
        given[option.name] = value
        tokens.pop(0)


def _adjoining(tokens: Sequence[re.Match[str]]) -> bool:
    return all(not one.string[one.end() : other.start()].strip() for one, other in pairwise(tokens))


def _joined(tokens: Sequence[re.Match[str]]) -> str:
    return " ".join(token.group() for token in tokens)


def _bare(value: str) -> str:
    quoted = len(value) > 1 and (value[0], value[-1]) in (('"', '"'), ("“", "”"))
    return value[1:-1] if quoted else value


def _canonical(option: Option, value: str, say: Say) -> str | None:
    """Return a value as the engine wants it; None if the option does not take it."""
    folded = value.casefold()
    match option.kind:
        case Kind.TEXT | Kind.LONG_TEXT | Kind.SUGGESTED:
            return unescaped(value)
        case Kind.FLAG:
            if folded in _YES or folded == say("yes").casefold():
                return "yes"
            return "no" if folded in _NO or folded == say("no").casefold() else None
        case Kind.CHOICE:
            return _choice(option, folded, say)
        case Kind.NUMBER:
            number = int(value) if re.fullmatch(r"-?[0-9]{1,9}", value) else None
            low = number is not None and option.least is not None and number < option.least
            high = number is not None and option.most is not None and number > option.most
            return None if number is None or low or high else str(number)
        case Kind.PERSON:
            found = _PERSON.fullmatch(value)
            return person_id(found[1]) if found else None
        case Kind.ROOM:
            found = _ROOM.fullmatch(value)
            return room_id(found[1]) if found else None
        case Kind.ROLE:
            found = _ROLE.fullmatch(value)
            return found[1] if found else None


def _choice(option: Option, folded: str, say: Say) -> str | None:
    """Take the value itself, its words, or the end that tells it apart: ``3`` for ``mood-3``."""
    for one in option.choices:
        if folded in (one, said(say, f"choice-{one}", one).casefold()):
            return one
    ends = [one for one in option.choices if one.endswith(f"-{folded}")]
    return ends[0] if len(ends) == 1 else None


def _misfit(option: Option, value: str, say: Say) -> Misfit:
    match option.kind:
        case Kind.CHOICE:
            return Misfit(option.name, value, option.choices)
        case Kind.FLAG:
            return Misfit(option.name, value, (say("yes"), say("no")))
        case _:
            return Misfit(option.name, value)
