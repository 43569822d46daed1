"""How the page about platforms calls what they can do."""

from __future__ import annotations

from collections.abc import Mapping

from bots.engine.abilities import Ability
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

ABILITY_WORDS: Mapping[Ability, str] = {
    Ability.COMMANDS: "Commands",
    Ability.HIDING_COMMANDS: "Hiding commands from those who may not use them",
    Ability.COMPLETION: "Suggestions for what to enter",
    Ability.FORMS: "Forms",
    Ability.PRIVATE_ANSWERS: "Answers that only you see",
    Ability.LASTING_PRIVATE_ANSWERS: "Such answers stay",
    Ability.PRIVATE_MESSAGES: "Private messages",
    Ability.CLOSING_PRIVATE_MESSAGES: "Closing one's private messages to the bot",
    Ability.FILES: "Files, such as exports and plots",
    Ability.EDITING: "Changing what was posted",
    Ability.MESSAGE_ACTIONS: "Actions in the menu of a message",
    Ability.SHORTCUTS: "A shortcut from anywhere",
    Ability.HOME_PAGE: "A page of one's own",
    Ability.ROLES: "Roles",
    Ability.LOCAL_TIMES: "Times in each reader's zone",
    Ability.FINDING_AGAIN: "Finding out after a crash what was posted",
    Ability.ONCE_AT_ONCE: "Keeping a post from being doubled at once",
    Ability.OPERATORS_CANNOT_EXPORT: "Owners of the server or workspace cannot export private messages",
}

EXTRA_WORDS: Mapping[type[Extra], str] = {
    OpenThread: "Open a thread under a topic",
    TimeOut: "Give a person a pause from writing",
    LiftTimeOut: "End such a pause early",
    Remove: "Take away a message that somebody wrote",
    RemovePerson: "Take a person out of the circle's room",
    LetBack: "Let a person back into the room",
    Expel: "Take a person out of the server or workspace",
    Ban: "Keep a person out of it",
    LiftBan: "Let a person come back to it",
    SlowMode: "Slow a room down",
    LockRoom: "Lock a room",
    UnlockRoom: "Open a locked room again",
    ScheduledEvent: "Put a meeting into the platform's calendar",
    CancelEvent: "Take a meeting out of it",
    FilterSpam: "Have the platform itself stop spam and scam links",
    UnfilterSpam: "Take that filter away again",
}
