"""A room in which nobody writes, and how it was before. Discord keeps no memory of that, so the receipt does."""

from __future__ import annotations

from collections.abc import Iterator

import discord

Overwrites = dict[discord.Role | discord.Member | discord.Object, discord.PermissionOverwrite]

WRITING = ("send_messages", "send_messages_in_threads", "create_public_threads", "create_private_threads")
_LETTERS = {None: "n", True: "y", False: "x"}
_VALUES = {letter: value for value, letter in _LETTERS.items()}


def locked(room: discord.TextChannel) -> tuple[Overwrites, str]:
    """Return what to write into the room, and how it was; the latter empty if it is locked already.

    Everybody is denied to write; roles and people who were allowed lose that; the bot is allowed. Administrators
    are above all that.
    """
    overwrites = _copied(room)
    everyone, me = room.guild.default_role, room.guild.me
    overwrites.setdefault(everyone, discord.PermissionOverwrite())
    overwrites.setdefault(me, discord.PermissionOverwrite())
    was: list[str] = []
    for target, allowed in overwrites.items():
        wanted = False if target == everyone else True if target == me else None
        before = _written(allowed)
        for name in WRITING:
            if wanted is not None or getattr(allowed, name) is True:
                setattr(allowed, name, wanted)
        if _written(allowed) != before:
            was.append(f"{target.id}:{before}")
    return overwrites, ",".join(was)


def unlocked(room: discord.TextChannel, was: str) -> Overwrites:
    """Return what to write into a room so that it is as it was; without ``was``, open to all."""
    overwrites = _copied(room)
    before = dict(_recorded(was)) or {room.guild.default_role.id: _LETTERS[None] * len(WRITING)}
    for target, allowed in overwrites.items():
        for name, letter in zip(WRITING, before.get(target.id, ""), strict=False):
            setattr(allowed, name, _VALUES[letter])
    return {target: allowed for target, allowed in overwrites.items() if not allowed.is_empty()}


def _copied(room: discord.TextChannel) -> Overwrites:
    return {
        target: discord.PermissionOverwrite.from_pair(*allowed.pair()) for target, allowed in room.overwrites.items()
    }


def _written(allowed: discord.PermissionOverwrite) -> str:
    return "".join(_LETTERS[getattr(allowed, name)] for name in WRITING)


def _recorded(was: str) -> Iterator[tuple[int, str]]:
    for one in was.split(","):
        target, _, letters = one.partition(":")
        if target.isascii() and target.isdigit() and len(letters) == len(WRITING) and set(letters) <= set(_VALUES):
            yield int(target), letters
