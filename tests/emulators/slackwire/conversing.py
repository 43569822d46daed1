"""Finding a conversation as the bot may see it, with the scope for its kind; and pages of lists."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, TypeVar

from tests.emulators.slackwire.errors import Refused, wrong
from tests.emulators.slackwire.model import JSON, Channel, Kind

if TYPE_CHECKING:
    from tests.emulators.slackwire.world import World

T = TypeVar("T")
TYPES = {"public_channel": Kind.PUBLIC, "private_channel": Kind.PRIVATE, "im": Kind.IM, "mpim": None}


def need(world: "World", scopes: Iterable[str]) -> None:
    """Raises Refused unless the bot has one of the scopes."""
    wanted = list(scopes)
    if wanted and not world.scopes & set(wanted):
        raise wrong(
            "missing_scope",
            f"needs {' or '.join(wanted)}",
            needed=",".join(wanted),
            provided=",".join(sorted(world.scopes)),
        )


def reach(world: "World", name: str, by_kind: dict[Kind, str] | None = None) -> Channel:
    """A conversation that the bot may know of: any public one, private ones and messages only as a member."""
    channel = world.channels.get(name)
    if channel is None or (channel.kind is not Kind.PUBLIC and world.bot.id not in channel.members):
        raise Refused("channel_not_found")
    if by_kind is not None:
        need(world, [by_kind[channel.kind]])
    return channel


def member_of(world: "World", name: str, by_kind: dict[Kind, str] | None = None) -> Channel:
    """A conversation that the bot is in."""
    channel = reach(world, name, by_kind)
    if world.bot.id not in channel.members:
        raise Refused("not_in_channel")
    return channel


def kinds_asked(world: "World", args: JSON, by_kind: dict[Kind, str]) -> list[Kind]:
    """Kinds of conversation asked for by `types`; each needs its scope."""
    names = [t.strip() for t in args.get("types", "public_channel").split(",")]
    if unknown := [n for n in names if n not in TYPES]:
        raise wrong("invalid_types", f"{unknown}")
    kinds = [k for n in names if (k := TYPES[n]) is not None]
    for kind in kinds:
        need(world, [by_kind[kind]])
    return kinds


def page(args: JSON, things: Sequence[T], default: int = 100, most: int = 1000) -> tuple[list[T], str]:
    """One page and the cursor of the next, empty at the end. Raises Refused for a foreign cursor."""
    limit = args.get("limit", default)
    if not 1 <= limit <= most:
        raise wrong("invalid_limit", f"{limit}; 1 to {most} are allowed")
    cursor = args.get("cursor") or "page:0"
    if not cursor.startswith("page:") or not cursor[5:].isdigit():
        raise wrong("invalid_cursor", repr(cursor))
    start = int(cursor[5:])
    rest = len(things) > start + limit
    return list(things[start : start + limit]), f"page:{start + limit}" if rest else ""
