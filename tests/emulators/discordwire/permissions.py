"""Who may do what where, as Discord computes it (documentation: Permission Overwrites)."""

from tests.emulators.discordwire.model import ALL_PERMISSIONS, ORDINARY, Channel, Guild, Permission

TIMED_OUT = Permission.VIEW_CHANNEL | Permission.READ_MESSAGE_HISTORY


def in_guild(guild: Guild, user_id: int) -> Permission:
    """What a member may do in the whole guild; nothing for who is not a member."""
    member = guild.members.get(user_id)
    if member is None:
        return Permission(0)
    if user_id == guild.owner_id:
        return ALL_PERMISSIONS
    base = guild.roles[guild.id].permissions
    for role_id in member.role_ids:
        base |= guild.roles[role_id].permissions
    return ALL_PERMISSIONS if Permission.ADMINISTRATOR in base else base


def in_channel(guild: Guild | None, channel: Channel, user_id: int) -> Permission:
    """What a person may do in a channel. Pass the parent of a thread: a thread has no overwrites."""
    if guild is None:
        return ORDINARY
    base = in_guild(guild, user_id)
    member = guild.members.get(user_id)
    if member is None or Permission.ADMINISTRATOR in base:
        return base
    everyone = channel.overwrites.get(guild.id)
    if everyone:
        base = (base & ~everyone.deny) | everyone.allow
    allow = deny = Permission(0)
    for role_id in member.role_ids:
        if role_id in channel.overwrites:
            allow |= channel.overwrites[role_id].allow
            deny |= channel.overwrites[role_id].deny
    base = (base & ~deny) | allow
    own = channel.overwrites.get(user_id)
    if own:
        base = (base & ~own.deny) | own.allow
    if member.timed_out_until:
        base &= TIMED_OUT
    return base if Permission.VIEW_CHANNEL in base else Permission(0)


def rank(guild: Guild, user_id: int) -> int:
    """The highest position among a member's roles; the owner stands above all."""
    if user_id == guild.owner_id:
        return 1_000_000
    return max((guild.roles[r].position for r in guild.members[user_id].role_ids), default=0)
