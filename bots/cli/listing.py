"""Every command and every action, for people and for the documentation that is made from them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from bots.library.wording import ENGLISH, Wording
from core.commands import ACTIONS, commands
from core.kernel.decision import Action, Command, Kind, Option, Who

_FOR_FEW = (Who.FACILITATOR, Who.ADMINISTRATOR)
_WIDGETS = {
    Kind.TEXT: "text",
    Kind.LONG_TEXT: "text",
    Kind.SUGGESTED: "text with completion",
    Kind.CHOICE: "choice",
    Kind.NUMBER: "number",
    Kind.FLAG: "yes or no",
    Kind.ROOM: "channel",
    Kind.PERSON: "person",
    Kind.ROLE: "role",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedOption:
    """One option of a command, in words."""

    name: str
    kind: str
    required: bool
    description: str
    choices: tuple[str, ...] = ()
    least: int | None = None
    most: int | None = None
    discord: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """One command, and what it is on each platform."""

    command: str
    action: str
    who: str
    description: str
    options: tuple[ListedOption, ...]
    discord: str
    practice: str
    slack: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedAction:
    """Something that can be done. ``command`` is empty where only a button, a list or a form leads to it."""

    name: str
    who: str
    command: str
    waits_for_disk: bool


def listed(wording: Wording) -> tuple[Listed, ...]:
    """Return every command, in the order of the core's list."""
    every = commands()
    few = {command.path[0] for command, action in every if action.who in _FOR_FEW}
    # what has something for members too is shown to all of them as a whole
    hidden = few - {command.path[0] for command, action in every if action.who is Who.MEMBER}

    def place(top: str) -> str:
        if top not in few:
            return ""
        more = ", hidden from members unless an administrator shows it" if top in hidden else ""
        return f"; in servers only{more}"

    return tuple(_listed(wording, command, action, place(command.path[0])) for command, action in every)


def listed_actions() -> tuple[ListedAction, ...]:
    """Return every action, in the order of the core's list."""
    return tuple(
        ListedAction(
            name=action.name,
            who=action.who.value,
            command=_typed(action.command) if action.command else "",
            waits_for_disk=action.durable,
        )
        for action in ACTIONS
    )


def _listed(wording: Wording, command: Command, action: Action[Any], where: str) -> Listed:
    typed = _typed(command)
    key = f"command-{'-'.join(command.path)}"
    kind = "slash command" if len(command.path) == 1 else f"subcommand of /{command.path[0]}"
    return Listed(
        command=typed,
        action=action.name,
        who=action.who.value,
        description=_said(wording, key),
        options=tuple(_option(wording, key, option) for option in command.options),
        discord=f"{kind}{where}",
        practice="typed in a room or in private messages, with completion",
        slack="/circle" if typed == "/circle" else f"/circle {typed.removeprefix('/')}",
    )


def _option(wording: Wording, key: str, option: Option) -> ListedOption:
    return ListedOption(
        name=option.name,
        kind=option.kind.value,
        required=option.required,
        description=_said(wording, f"{key}.{option.name}"),
        choices=option.choices,
        least=option.least,
        most=option.most,
        discord=_WIDGETS[option.kind],
    )


def _typed(command: Command) -> str:
    return "/" + " ".join(command.path)


def _said(wording: Wording, message: str) -> str:
    try:
        return wording.say(ENGLISH)(message)
    except LookupError:
        return ""
