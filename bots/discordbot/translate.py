"""Discord interactions into acts. Reads the raw data, so that it needs no cache and no registered handler."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, cast

import discord

from bots.discordbot.widgets import Interaction, meaning_of, texts_of
from core.kernel.events import Act, Actor, Place
from core.kernel.ids import EventId, MessageRef, PersonId, PlatformName, RoomId, SpaceId
from core.moderation.reporting import OPEN

Raw = Mapping[str, Any]
Paths = Mapping[tuple[str, ...], str]
"""The action of each command, by its path."""

OURS = f"{PlatformName.DISCORD.value}:"
"""How our names for Discord's things begin. Written once: every message in a server runs past here."""

_SUBCOMMANDS = (discord.AppCommandOptionType.subcommand.value, discord.AppCommandOptionType.subcommand_group.value)


def room_id(channel: int | str) -> RoomId:
    """Return our name for a channel."""
    return RoomId(f"{OURS}{channel}")


def person_id(user: int | str) -> PersonId:
    """Return our name for a user."""
    return PersonId(f"{OURS}{user}")


def space_id(guild: int | str) -> SpaceId:
    """Return our name for a server."""
    return SpaceId(f"{OURS}{guild}")


def message_ref(channel: int, message: int) -> MessageRef:
    """Return our name for where a message is."""
    return MessageRef(f"{channel}/{message}")


def place_of_message(reference: MessageRef) -> tuple[int, int]:
    """Return channel and message again."""
    channel, _, message = reference.partition("/")
    return int(channel), int(message)


@dataclass(frozen=True, slots=True)
class Typing:
    """Somebody is typing an option that has completions."""

    act: Act
    option: str
    typed: str = field(repr=False)


def command_act(interaction: Interaction, paths: Paths) -> Act:
    """Read a command. One that is no longer ours keeps its own name, which the engine does not know."""
    data = _data(interaction)
    if data.get("type") == discord.AppCommandType.message.value:
        return _act(interaction, OPEN, _of_message(interaction, data))
    path, options = _leaf(data)
    given = {str(option["name"]): _canonical(option) for option in options} | _standings(data, options)
    return _act(interaction, paths.get(path, " ".join(path)), given)


def typing_act(interaction: Interaction, paths: Paths) -> Typing | None:
    """Read what is being typed; None if no option has the cursor."""
    path, options = _leaf(_data(interaction))
    given = {str(option["name"]): _canonical(option) for option in options if not option.get("focused")}
    for option in options:
        if option.get("focused"):
            act = _act(interaction, paths.get(path, " ".join(path)), given)
            return Typing(act, str(option["name"]), str(option.get("value", "")))
    return None


def press_act(interaction: Interaction) -> Act | None:
    """Read a pressed button or a chosen entry; None if its id is not one of ours."""
    data = _data(interaction)
    meaning = meaning_of(str(data.get("custom_id", "")))
    if meaning is None:
        return None
    given = dict(meaning.pressed.given)
    if meaning.into:
        given[meaning.into] = ",".join(_chosen(int(data["component_type"]), data.get("values", ())))
    return _act(interaction, meaning.pressed.action, given)


def form_act(interaction: Interaction) -> Act | None:
    """Read a form that was sent; None if its id is not one of ours."""
    data = _data(interaction)
    meaning = meaning_of(str(data.get("custom_id", "")))
    if meaning is None:
        return None
    return _act(interaction, meaning.pressed.action, {**meaning.pressed.given, **texts_of(data.get("components", ()))})


def _data(interaction: Interaction) -> Raw:
    return cast("Raw", interaction.data or {})


def _standings(data: Raw, options: Sequence[Raw]) -> dict[str, str]:
    """Say of each person who was chosen what Discord vouches for: whether they are a bot or administer, their roles."""
    resolved = cast("Raw", data.get("resolved") or {})
    users, members = cast("Raw", resolved.get("users") or {}), cast("Raw", resolved.get("members") or {})
    known: dict[str, str] = {}
    for option in options:
        if int(option["type"]) != discord.AppCommandOptionType.user.value:
            continue
        name, person = str(option["name"]), str(option.get("value", ""))
        user, member = cast("Raw", users.get(person) or {}), cast("Raw", members.get(person) or {})
        may = discord.Permissions(int(member.get("permissions") or 0))
        if user.get("bot"):
            known[f"{name}-stands"] = "bot"
        elif may.administrator or may.manage_guild:
            known[f"{name}-stands"] = "administrator"
        if roles := cast("Sequence[str]", member.get("roles") or ()):
            known[f"{name}-roles"] = ",".join(map(str, roles))
    return known


def _of_message(interaction: Interaction, data: Raw) -> dict[str, str]:
    """Read whose message a command was chosen on, and the address of that message. Its words are left alone."""
    named = str(data.get("target_id", ""))
    resolved = cast("Raw", data.get("resolved") or {})
    message = cast("Raw", cast("Raw", resolved.get("messages") or {}).get(named) or {})
    author = cast("Raw", message.get("author") or {})
    place = f"{interaction.guild_id}/{message.get('channel_id') or interaction.channel_id}/{named}"
    given = {"link": f"https://discord.com/channels/{place}"}
    return given if author.get("bot") or not author.get("id") else given | {"about": person_id(str(author["id"]))}


def _leaf(data: Raw) -> tuple[tuple[str, ...], Sequence[Raw]]:
    """Walk down to the subcommand that was called."""
    path = [str(data.get("name", ""))]
    options = cast("Sequence[Raw]", data.get("options") or ())
    while options and options[0]["type"] in _SUBCOMMANDS:
        path.append(str(options[0]["name"]))
        options = cast("Sequence[Raw]", options[0].get("options") or ())
    return tuple(path), options


def _canonical(option: Raw) -> str:
    value: Any = option.get("value", "")
    match discord.AppCommandOptionType(int(option["type"])):
        case discord.AppCommandOptionType.boolean:
            return "yes" if value else "no"
        case discord.AppCommandOptionType.user:
            return person_id(value)
        case discord.AppCommandOptionType.channel:
            return room_id(value)
        case _:
            return str(value)


def _chosen(component: int, values: Sequence[Any]) -> Sequence[str]:
    match discord.ComponentType(component):
        case discord.ComponentType.user_select:
            return [person_id(value) for value in values]
        case discord.ComponentType.channel_select:
            return [room_id(value) for value in values]
        case _:
            return [str(value) for value in values]


def _act(interaction: Interaction, action: str, given: Mapping[str, str]) -> Act:
    message = interaction.message
    return Act(
        id=EventId(f"{OURS}{interaction.id}"),
        action=action,
        actor=_actor(interaction),
        place=_place(interaction),
        given=given,
        language=str(interaction.locale.value),
        message=None if message is None else message_ref(message.channel.id, message.id),
    )


def _actor(interaction: Interaction) -> Actor:
    user = interaction.user
    roles: frozenset[str] = frozenset()
    match user:
        case discord.Member():
            roles = frozenset(str(role.id) for role in user.roles if not role.is_default())
        case discord.User():
            pass
    may = interaction.permissions
    manages = interaction.guild_id is not None and (may.manage_guild or may.administrator)
    return Actor(person=person_id(user.id), name=user.display_name, administrator=manages, roles=roles)


def _place(interaction: Interaction) -> Place:
    guild = interaction.guild_id
    if guild is None:
        return Place()
    room = interaction.channel_id
    match interaction.channel:
        case discord.Thread(parent_id=parent):
            # A thread belongs to the room that it hangs under.
            room = parent
        case _:
            pass
    name = interaction.guild.name if interaction.guild is not None else ""
    return Place(space=space_id(guild), space_name=name, room=None if room is None else room_id(room))
