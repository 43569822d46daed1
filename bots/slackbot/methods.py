"""The one table of what the bot asks of Slack: each method with its scopes, and why each scope is needed.

The manifest, ``doctor`` and the documentation are made from it. Methods and scopes:
https://docs.slack.dev/reference/methods
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum


class Method(StrEnum):
    """Every method of Slack's Web API that the bot calls."""

    AUTH_TEST = "auth.test"
    CHAT_DELETE = "chat.delete"
    CHAT_POST = "chat.postMessage"
    CHAT_POST_EPHEMERAL = "chat.postEphemeral"
    CHAT_UPDATE = "chat.update"
    CONVERSATIONS_HISTORY = "conversations.history"
    CONVERSATIONS_INFO = "conversations.info"
    CONVERSATIONS_INVITE = "conversations.invite"
    CONVERSATIONS_KICK = "conversations.kick"
    CONVERSATIONS_OPEN = "conversations.open"
    CONVERSATIONS_REPLIES = "conversations.replies"
    FILES_COMPLETE = "files.completeUploadExternal"
    FILES_UPLOAD_URL = "files.getUploadURLExternal"
    USERS_INFO = "users.info"
    VIEWS_OPEN = "views.open"
    VIEWS_PUBLISH = "views.publish"
    VIEWS_PUSH = "views.push"
    VIEWS_UPDATE = "views.update"


class Scope(StrEnum):
    """Every scope that the manifest may ask for."""

    CHAT_WRITE = "chat:write"
    COMMANDS = "commands"
    IM_WRITE = "im:write"
    IM_HISTORY = "im:history"
    FILES_WRITE = "files:write"
    CHANNELS_READ = "channels:read"
    GROUPS_READ = "groups:read"
    USERS_READ = "users:read"
    CHANNELS_HISTORY = "channels:history"
    GROUPS_HISTORY = "groups:history"
    GROUPS_WRITE = "groups:write"


REASONS: Mapping[Scope, str] = {
    Scope.CHAT_WRITE: "posts prompts and answers, and takes back what it posted itself",
    Scope.COMMANDS: "answers /circle and the shortcuts",
    Scope.IM_WRITE: "opens a private conversation for invitations to reflect",
    Scope.IM_HISTORY: "reads what a member typed to it once they want it kept; finds out whether a message was sent",
    Scope.FILES_WRITE: "sends a member their own plot and export",
    Scope.CHANNELS_READ: "sees whether it is still in the circle's room, and hears when that is archived or renamed",
    Scope.GROUPS_READ: "the same for private channels, such as the facilitators' room",
    Scope.USERS_READ: "knows who administers the workspace, and each person's language",
    Scope.CHANNELS_HISTORY: "finds out after a crash whether a post was made, so that nothing is posted twice; and "
    "hears the circle's room, if whoever hosts the bot sets that it may",
    Scope.GROUPS_HISTORY: "the same in private channels",
    Scope.GROUPS_WRITE: "takes a person out of a private channel when facilitators decide so, and lets them back in",
}

READING = (Scope.CHANNELS_HISTORY, Scope.GROUPS_HISTORY)
"""What an install that reads nothing goes without. After a crash the facilitators then look for themselves."""

REMOVING = (Scope.GROUPS_WRITE,)
"""What only an install asks for whose facilitators want the bot to take people out of private channels."""

NEEDS: Mapping[Method, tuple[Scope, ...]] = {
    Method.AUTH_TEST: (),
    Method.CHAT_DELETE: (Scope.CHAT_WRITE,),
    Method.CHAT_POST: (Scope.CHAT_WRITE,),
    Method.CHAT_POST_EPHEMERAL: (Scope.CHAT_WRITE,),
    Method.CHAT_UPDATE: (Scope.CHAT_WRITE,),
    Method.CONVERSATIONS_HISTORY: (Scope.IM_HISTORY, Scope.CHANNELS_HISTORY, Scope.GROUPS_HISTORY),
    Method.CONVERSATIONS_INFO: (Scope.CHANNELS_READ, Scope.GROUPS_READ),
    Method.CONVERSATIONS_INVITE: (Scope.GROUPS_WRITE,),
    Method.CONVERSATIONS_KICK: (Scope.GROUPS_WRITE,),
    Method.CONVERSATIONS_OPEN: (Scope.IM_WRITE,),
    Method.CONVERSATIONS_REPLIES: (Scope.IM_HISTORY, Scope.CHANNELS_HISTORY, Scope.GROUPS_HISTORY),
    Method.FILES_COMPLETE: (Scope.FILES_WRITE,),
    Method.FILES_UPLOAD_URL: (Scope.FILES_WRITE,),
    Method.USERS_INFO: (Scope.USERS_READ,),
    Method.VIEWS_OPEN: (),
    Method.VIEWS_PUBLISH: (),
    Method.VIEWS_PUSH: (),
    Method.VIEWS_UPDATE: (),
}

_TIER_3, _TIER_4 = 50, 100
PER_MINUTE: Mapping[Method, int] = {
    Method.AUTH_TEST: 600,
    Method.CHAT_DELETE: _TIER_3,
    Method.CHAT_POST: 60,
    Method.CHAT_POST_EPHEMERAL: 60,
    Method.CHAT_UPDATE: _TIER_3,
    Method.CONVERSATIONS_HISTORY: _TIER_3,
    Method.CONVERSATIONS_INFO: _TIER_3,
    Method.CONVERSATIONS_INVITE: _TIER_3,
    Method.CONVERSATIONS_KICK: _TIER_3,
    Method.CONVERSATIONS_OPEN: _TIER_3,
    Method.CONVERSATIONS_REPLIES: _TIER_3,
    Method.FILES_COMPLETE: _TIER_4,
    Method.FILES_UPLOAD_URL: _TIER_4,
    Method.USERS_INFO: _TIER_4,
    Method.VIEWS_OPEN: _TIER_4,
    Method.VIEWS_PUBLISH: _TIER_4,
    Method.VIEWS_PUSH: _TIER_4,
    Method.VIEWS_UPDATE: _TIER_4,
}
"""How often each method may be called in a minute, by its tier; what is posted is counted for each channel instead."""


def scopes(*, reads_nothing: bool, removes: bool = False) -> tuple[Scope, ...]:
    """Return the scopes to ask for, in the order of the table of reasons.

    ``removes``: whether the bot may take people out of private channels.
    """
    left_out = (*(READING if reads_nothing else ()), *(() if removes else REMOVING))
    return tuple(scope for scope in REASONS if scope not in left_out)
