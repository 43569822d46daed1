"""The core's list of commands as Discord's own, with their words in every language that we speak.

The list is written as Discord's JSON instead of discord.py's decorated functions: a command of ours is data, and
its only callback is "hand it to the engine". https://discord.com/developers/docs/interactions/application-commands

A top-level command with an action for facilitators or administrators works in servers only and is hidden from
members: its default permission is Manage Messages, which people who look after a room usually have. (Set-up stands
there too. It is open to anyone by its own check, because there is no circle yet.) Discord shows a top-level command
as a whole or not at all, so one that has something for members too, such as ``/session list``, is hidden from nobody.
Discord knows nothing of a
circle's own roles, so administrators may show it to the facilitators' role under Server Settings > Integrations;
whatever Discord shows, the engine checks every call again.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import discord
import structlog

from bots.discordbot import limits
from bots.discordbot.translate import Paths
from bots.library.wording import ENGLISH, Wording
from core.kernel.decision import Action, Command, Kind, Option, Who
from core.moderation.reporting import OPEN

log = structlog.get_logger()

Commands = Sequence[tuple[Command, Action[Any]]]
Json = dict[str, Any]

HIDDEN_UNLESS = discord.Permissions(manage_messages=True)

_LOCALES = {
    "es": ("es-ES", "es-419"),
    "pt": ("pt-BR",),
    "sv": ("sv-SE",),
    "zh": ("zh-CN",),
    "en": ("en-GB", "en-US"),
}
_KNOWN = frozenset(locale.value for locale in discord.Locale)

_TYPES = {
    Kind.TEXT: discord.AppCommandOptionType.string,
    Kind.LONG_TEXT: discord.AppCommandOptionType.string,
    Kind.SUGGESTED: discord.AppCommandOptionType.string,
    Kind.CHOICE: discord.AppCommandOptionType.string,
    Kind.NUMBER: discord.AppCommandOptionType.integer,
    Kind.FLAG: discord.AppCommandOptionType.boolean,
    Kind.ROOM: discord.AppCommandOptionType.channel,
    Kind.PERSON: discord.AppCommandOptionType.user,
    Kind.ROLE: discord.AppCommandOptionType.role,
}


def paths(commands: Commands) -> Paths:
    """Return the action of each command, by its path."""
    return {command.path: action.name for command, action in commands}


def tree(commands: Commands, wording: Wording) -> list[Json]:
    """Return all commands as Discord registers them.

    Raises:
        ValueError: the list asks for something that Discord does not have.
    """
    tops: dict[str, list[tuple[Command, Action[Any]]]] = {}
    for command, action in commands:
        tops.setdefault(command.path[0], []).append((command, action))
    if len(tops) > limits.COMMANDS:
        raise ValueError(f"there are {len(tops)} top-level commands; Discord takes {limits.COMMANDS}")
    made = [_top(name, members, _Words(wording)) for name, members in tops.items()]
    if any(action.name == OPEN for _, action in commands):
        made.append(_on_message("report-shortcut", _Words(wording)))
    return made


def _on_message(name: str, words: _Words) -> Json:
    """A command in the menu of every message, in servers only. It has a name and no description."""
    made = words.put({}, "name", name, name, limits.COMMAND_NAME)
    return made | {"type": discord.AppCommandType.message.value, "integration_types": [0], "contexts": [0]}


class _Words:
    """Descriptions in every language."""

    def __init__(self, wording: Wording) -> None:
        self._wording = wording

    def put(self, into: Json, key: str, message: str, otherwise: str, most: int) -> Json:
        """Write the text of ``message`` into ``key``, and its translations beside it."""
        english = self._said(ENGLISH, message)
        if english is None:
            log.warning("a command has no words", wording=message)
        into[key] = limits.cut(english or otherwise, most)
        others: dict[str, str] = {}
        for language in self._wording.languages:
            said = self._said(language, message)
            if language == ENGLISH or said is None or said == english:
                continue
            for locale in _LOCALES.get(language, (language,)):
                if locale in _KNOWN:
                    others[locale] = limits.cut(said, most)
        if others:
            into[f"{key}_localizations"] = others
        return into

    def _said(self, language: str, message: str) -> str | None:
        try:
            return self._wording.say(language)(message)
        except LookupError:
            return None


def _top(name: str, members: Commands, words: _Words) -> Json:
    for command, _ in members:
        if len(command.path) > limits.COMMAND_DEPTH:
            raise ValueError(f"/{' '.join(command.path)} is deeper than Discord's three levels")
        if len(command.path) == 1 and len(members) > 1:
            raise ValueError(f"/{name} cannot be a command of its own and hold others; Discord allows one of both")
    made = _node((name,), members, words) | {"type": discord.AppCommandType.chat_input.value}
    made["integration_types"] = [0]
    made["contexts"] = [0, 1]
    everybody = {action.who for _, action in members}
    if everybody & {Who.FACILITATOR, Who.ADMINISTRATOR}:
        made["contexts"] = [0]
        if Who.MEMBER not in everybody:
            made["default_member_permissions"] = HIDDEN_UNLESS.value
    return made


def _node(path: tuple[str, ...], members: Commands, words: _Words) -> Json:
    """One command, or a group with what stands below it."""
    made: Json = {"name": path[-1]}
    words.put(made, "description", f"command-{'-'.join(path)}", " ".join(path), limits.COMMAND_DESCRIPTION)
    depth = len(path)
    if members[0][0].path == path:
        made["options"] = _options(members[0][0], words)
        return made
    below: dict[str, list[tuple[Command, Action[Any]]]] = {}
    for command, action in members:
        below.setdefault(command.path[depth], []).append((command, action))
    if len(below) > limits.COMMAND_OPTIONS:
        raise ValueError(f"/{' '.join(path)} holds {len(below)} commands; Discord takes {limits.COMMAND_OPTIONS}")
    made["options"] = [_below((*path, name), inner, words) for name, inner in below.items()]
    return made


def _below(path: tuple[str, ...], members: Commands, words: _Words) -> Json:
    leaf = members[0][0].path == path
    if leaf and len(members) > 1:
        raise ValueError(f"/{' '.join(path)} cannot be a command of its own and hold others; Discord allows one")
    kind = discord.AppCommandOptionType.subcommand if leaf else discord.AppCommandOptionType.subcommand_group
    return {"type": kind.value} | _node(path, members, words)


def _options(command: Command, words: _Words) -> list[Json]:
    # Discord wants what is required to come first.
    ordered = sorted(command.options, key=lambda option: not option.required)
    if len(ordered) > limits.COMMAND_OPTIONS:
        raise ValueError(f"/{' '.join(command.path)} has {len(ordered)} options; Discord takes 25")
    return [_option(command, option, words) for option in ordered]


def _option(command: Command, option: Option, words: _Words) -> Json:
    made: Json = {"type": _TYPES[option.kind].value, "name": option.name, "required": option.required}
    message = f"command-{'-'.join(command.path)}.{option.name}"
    words.put(made, "description", message, option.name, limits.COMMAND_DESCRIPTION)
    match option.kind:
        case Kind.CHOICE:
            if len(option.choices) > limits.CHOICES:
                raise ValueError(f"{message} has {len(option.choices)} choices; Discord takes {limits.CHOICES}")
            made["choices"] = [
                words.put({"value": value}, "name", f"choice-{value}", value, limits.CHOICE_NAME)
                for value in option.choices
            ]
        case Kind.SUGGESTED:
            made["autocomplete"] = True
        case Kind.NUMBER:
            made |= _limits("min_value", option.least) | _limits("max_value", option.most)
        case Kind.TEXT | Kind.LONG_TEXT:
            most = None if option.most is None else min(option.most, limits.OPTION_TEXT)
            made |= _limits("min_length", option.least) | _limits("max_length", most)
        case Kind.ROOM:
            made["channel_types"] = [discord.ChannelType.text.value, discord.ChannelType.news.value]
        case Kind.FLAG | Kind.PERSON | Kind.ROLE:
            pass
    return made


def _limits(name: str, value: int | None) -> Json:
    return {} if value is None else {name: value}


_KEPT = frozenset(
    (
        *("name", "description", "type", "options", "required", "choices", "value", "autocomplete"),
        *("min_value", "max_value", "min_length", "max_length", "channel_types", "contexts", "integration_types"),
        *("default_member_permissions", "description_localizations", "name_localizations"),
    )
)


def same(ours: Iterable[Json], theirs: Iterable[Mapping[str, Any]]) -> bool:
    """Whether Discord already has exactly these commands; order at the top does not matter."""
    return _by_name(map(_shape, ours)) == _by_name(map(_shape, theirs))


def _by_name(commands: Iterable[Json]) -> dict[str, Json]:
    return {command["name"]: command for command in commands}


def _shape(command: Mapping[str, Any]) -> Json:
    """What a command says, without what Discord adds or leaves out because it is empty."""
    shaped: Json = {}
    for key, value in command.items():
        if key not in _KEPT or value is None or value is False or value in ([], {}):
            continue
        match key:
            case "options" | "choices":
                shaped[key] = [_shape(one) for one in value]
            case "channel_types" | "contexts" | "integration_types":
                shaped[key] = sorted(value)
            case "default_member_permissions":
                shaped[key] = str(value)
            case _:
                shaped[key] = value
    return shaped
