"""What each platform can do, as data: the one table that adapters, the practice room and the docs read.

What an adapter does with it is its own affair; what it offers is written here. ``docs/platforms.md`` is made from it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from types import MappingProxyType

from core.kernel.extras import (
    Ban,
    CancelEvent,
    Expel,
    Extra,
    FilterSpam,
    LetBack,
    LiftBan,
    LiftTimeOut,
    LockRoom,
    OpenThread,
    Remove,
    RemovePerson,
    ScheduledEvent,
    SlowMode,
    TimeOut,
    UnfilterSpam,
    UnlockRoom,
)
from core.kernel.ids import PlatformName


class Ability(StrEnum):
    """What a platform has of its own, besides the extras."""

    COMMANDS = "commands"
    HIDING_COMMANDS = "hiding-commands"
    COMPLETION = "completion"
    FORMS = "forms"
    PRIVATE_ANSWERS = "private-answers"
    LASTING_PRIVATE_ANSWERS = "lasting-private-answers"
    PRIVATE_MESSAGES = "private-messages"
    CLOSING_PRIVATE_MESSAGES = "closing-private-messages"
    FILES = "files"
    EDITING = "editing"
    MESSAGE_ACTIONS = "message-actions"
    SHORTCUTS = "shortcuts"
    HOME_PAGE = "home-page"
    ROLES = "roles"
    LOCAL_TIMES = "local-times"
    FINDING_AGAIN = "finding-again"
    ONCE_AT_ONCE = "once-at-once"
    OPERATORS_CANNOT_EXPORT = "owners-cannot-export"


class Where(StrEnum):
    """In which rooms an extra is offered."""

    TEXT = "text"
    """A room of its own, not a thread."""
    ANY = "any"
    """A room or a thread."""
    CLOSED = "closed"
    """A room that only invited people see."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """Whether a platform has an ability, and what people should know of it."""

    can: bool
    how: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Extent:
    """Where an extra is offered, with which permission (the platform's own word), and how far it goes."""

    where: Where
    permission: str
    how: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Abilities:
    """One platform's row.

    ``longest_field`` is in characters. ``post_permission`` is the platform's own word for it. The limits are zero
    where there is nothing to limit.
    """

    name: str
    extras: Mapping[type[Extra], Extent]
    ways: Mapping[Ability, Way]
    instead: Mapping[type[Extra], str]
    """For what is not offered: the nearest that works."""
    longest_field: int
    post_permission: str
    longest_time_out: timedelta = timedelta(0)
    slowest: timedelta = timedelta(0)
    ban_forgets: timedelta = timedelta(0)
    thread_title: int = 0
    event_title: int = 0
    event_words: int = 0
    edits_a_minute: int = 0

    def has(self, ability: Ability) -> bool:
        """Whether the platform has it."""
        return self.ways[ability].can

    def offered(self, *, thread: bool, closed: bool) -> frozenset[type[Extra]]:
        """Return the extras of a room: whether it is a ``thread``, and ``closed`` to all but the invited."""
        fits = {Where.ANY: True, Where.TEXT: not thread, Where.CLOSED: closed and not thread}
        return frozenset(extra for extra, extent in self.extras.items() if fits[extent.where])


# Discord. Limits: https://discord.com/developers/docs/resources/guild#modify-guild-member (28 days),
# https://discord.com/developers/docs/resources/guild#create-guild-ban (7 days),
# https://discord.com/developers/docs/resources/channel#modify-channel (six hours),
# https://discord.com/developers/docs/resources/guild-scheduled-event#create-guild-scheduled-event,
# https://discord.com/developers/docs/components/reference#text-input
_DISCORD = Abilities(
    name="Discord",
    extras=MappingProxyType(
        {
            OpenThread: Extent(where=Where.TEXT, permission="Create Public Threads", how="under a post of the bot's"),
            TimeOut: Extent(where=Where.ANY, permission="Timeout Members", how="in the whole server, up to 28 days"),
            LiftTimeOut: Extent(where=Where.ANY, permission="Timeout Members"),
            Remove: Extent(where=Where.ANY, permission="Manage Messages"),
            RemovePerson: Extent(where=Where.TEXT, permission="Manage Roles", how="they no longer see the room"),
            LetBack: Extent(where=Where.TEXT, permission="Manage Roles"),
            Expel: Extent(where=Where.ANY, permission="Kick Members", how="out of the whole server"),
            Ban: Extent(where=Where.ANY, permission="Ban Members", how="out of the whole server"),
            LiftBan: Extent(where=Where.ANY, permission="Ban Members"),
            SlowMode: Extent(where=Where.TEXT, permission="Manage Channels", how="up to six hours between messages"),
            LockRoom: Extent(
                where=Where.TEXT, permission="Manage Channels, Manage Roles", how="administrators can still write"
            ),
            UnlockRoom: Extent(
                where=Where.TEXT, permission="Manage Channels, Manage Roles", how="as the room was before"
            ),
            ScheduledEvent: Extent(where=Where.ANY, permission="Create Events", how="in the server's list of events"),
            CancelEvent: Extent(where=Where.ANY, permission="Create Events"),
            FilterSpam: Extent(where=Where.ANY, permission="Manage Server", how="by AutoMod, in the whole server"),
            UnfilterSpam: Extent(where=Where.ANY, permission="Manage Server"),
        }
    ),
    ways=MappingProxyType(
        {
            Ability.COMMANDS: Way(can=True, how="one for each thing, with typed options: `/topic`"),
            Ability.HIDING_COMMANDS: Way(can=True, how="from members; an administrator shows them to a role"),
            Ability.COMPLETION: Way(can=True, how="while you type"),
            Ability.FORMS: Way(can=True, how="with up to five fields of 4,000 characters"),
            Ability.PRIVATE_ANSWERS: Way(can=True, how="in the room, for you alone"),
            Ability.LASTING_PRIVATE_ANSWERS: Way(can=False, how="they go when you restart Discord"),
            Ability.PRIVATE_MESSAGES: Way(can=True, how="if you share a server with the bot"),
            Ability.CLOSING_PRIVATE_MESSAGES: Way(can=True, how="for each server; the facilitators are told"),
            Ability.FILES: Way(can=True, how="up to 10 MB"),
            Ability.EDITING: Way(can=True, how="of the bot's own posts, at any age"),
            Ability.MESSAGE_ACTIONS: Way(can=True, how="under *Apps* in a message's menu"),
            Ability.SHORTCUTS: Way(can=False, how="type the command in a private message"),
            Ability.HOME_PAGE: Way(can=False, how="`/circle` opens a menu"),
            Ability.ROLES: Way(can=True, how="facilitators are a role or chosen by name"),
            Ability.LOCAL_TIMES: Way(can=True, how="each reader sees their own time"),
            Ability.FINDING_AGAIN: Way(can=True, how="by the key in a button, if the bot may read the room's history"),
            Ability.ONCE_AT_ONCE: Way(can=True, how="Discord drops what it was given twice within minutes"),
            Ability.OPERATORS_CANNOT_EXPORT: Way(can=True, how="but Discord itself can read private messages"),
        }
    ),
    instead=MappingProxyType({}),
    longest_field=4000,
    post_permission="Send Messages",
    longest_time_out=timedelta(days=28),
    slowest=timedelta(hours=6),
    ban_forgets=timedelta(days=7),
    thread_title=100,
    event_title=100,
    event_words=1000,
)

# Slack. https://docs.slack.dev/reference/block-kit/block-elements/plain-text-input-element,
# https://docs.slack.dev/reference/methods/conversations.kick, https://docs.slack.dev/reference/methods/chat.delete
_SLACK = Abilities(
    name="Slack",
    extras=MappingProxyType(
        {
            RemovePerson: Extent(
                where=Where.CLOSED, permission="groups:write", how="only in a private channel, if the workspace lets it"
            ),
            LetBack: Extent(where=Where.CLOSED, permission="groups:write", how="only into a private channel"),
        }
    ),
    ways=MappingProxyType(
        {
            Ability.COMMANDS: Way(can=True, how="one, `/circle`, and the rest typed behind it: `/circle topic`"),
            Ability.HIDING_COMMANDS: Way(can=False, how="everybody sees `/circle`; each call is checked"),
            Ability.COMPLETION: Way(can=True, how="in forms; what was left out is asked for there"),
            Ability.FORMS: Way(can=True, how="with fields of 3,000 characters"),
            Ability.PRIVATE_ANSWERS: Way(can=True, how="in the room, for you alone"),
            Ability.LASTING_PRIVATE_ANSWERS: Way(can=False, how="they go when you reload Slack"),
            Ability.PRIVATE_MESSAGES: Way(can=True, how="in the app's *Messages* tab"),
            Ability.CLOSING_PRIVATE_MESSAGES: Way(can=False, how="you can mute the app"),
            Ability.FILES: Way(can=True, how="in a private message, under the post that they belong to"),
            Ability.EDITING: Way(can=True, how="of the bot's own posts, at any age"),
            Ability.MESSAGE_ACTIONS: Way(can=True, how="under *More actions* in a message's menu"),
            Ability.SHORTCUTS: Way(can=True, how="*Write privately*, from anywhere"),
            Ability.HOME_PAGE: Way(can=True, how="the app's *Home* tab"),
            Ability.ROLES: Way(can=False, how="facilitators are chosen by name"),
            Ability.LOCAL_TIMES: Way(can=True, how="each reader sees their own time"),
            Ability.FINDING_AGAIN: Way(can=True, how="by a mark that nobody sees, if the app may read the room"),
            Ability.ONCE_AT_ONCE: Way(can=False, how="after a lost answer the bot looks before it sends again"),
            Ability.OPERATORS_CANNOT_EXPORT: Way(
                can=False, how="on some plans owners can export private channels and private messages"
            ),
        }
    ),
    instead=MappingProxyType(
        {
            OpenThread: "a thread begins when somebody answers",
            TimeOut: "the facilitators are told, and can speak with the person",
            LiftTimeOut: "there is none to end",
            Remove: "the author is asked to delete it, and the facilitators get a link; an administrator can delete it",
            Expel: "an administrator can deactivate the account",
            Ban: "an administrator can deactivate the account",
            LiftBan: "an administrator can activate the account again",
            SlowMode: "the bot asks the room in words",
            LockRoom: "the bot asks the room in words; an administrator can limit who posts in a channel",
            UnlockRoom: "the bot says in the room that it is open again",
            ScheduledEvent: "`/circle facilitate schedule export` gives a file for calendars",
            CancelEvent: "the bot says so in the room",
            FilterSpam: "there is none; the bot's own rules tell facilitators of spam and of links",
            UnfilterSpam: "there is none to take away",
        }
    ),
    longest_field=3000,
    post_permission="chat:write",
    edits_a_minute=50,
)

ABILITIES: Mapping[PlatformName, Abilities] = MappingProxyType(
    {PlatformName.DISCORD: _DISCORD, PlatformName.SLACK: _SLACK}
)
"""By platform. The practice room behaves like one of them."""
