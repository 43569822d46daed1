"""Application commands: limits on what is registered, and finding one to call it.

Source: documentation, Application Commands.
"""

import itertools
import unicodedata
from collections import Counter

from tests.emulators.discordwire.errors import Impossible
from tests.emulators.discordwire.limits import Problems, length
from tests.emulators.discordwire.model import JSON

CHAT, ON_USER, ON_MESSAGE = 1, 2, 3
SUBCOMMAND, GROUP = 1, 2
MOST = {CHAT: 100, ON_USER: 15, ON_MESSAGE: 15}
OPTIONS = 25
TOTAL = 8_000


def check_commands(commands: list[JSON]) -> None:
    """Check a whole list as it is registered. Raises InvalidForm."""
    problems = Problems()
    names = Counter((c.get("type") or CHAT, c["name"]) for c in commands)
    for (kind, name), times in names.items():
        problems.need(times == 1, f"{name}: the same name twice among type {kind}")
    for kind, group in itertools.groupby(sorted(k for k, _ in names)):
        problems.need(len(list(group)) <= MOST.get(kind, 0), f"too many commands of type {kind}")
    for command in commands:
        if (command.get("type") or CHAT) == CHAT:
            check_option(problems, command, depth=0)
            problems.need(weight(command) <= TOTAL, f"{command['name']}: more than {TOTAL} characters in all")
        else:
            problems.at_most("name", command["name"], 32, at_least=1)
            problems.need(not command.get("description"), f"{command['name']}: menus have no description")
            problems.need(not command.get("options"), f"{command['name']}: menus have no options")
    problems.done()


def check_option(problems: Problems, one: JSON, depth: int) -> None:
    name = str(one.get("name"))
    problems.at_most(f"{name}: name", name, 32, at_least=1)
    problems.need(
        name == name.lower() and all(c in "-_'" or unicodedata.category(c)[0] in "LNM" for c in name),
        f"{name}: lower case letters, digits, - and _ only",
    )
    problems.at_most(f"{name}: description", one.get("description"), 100, at_least=1)
    options: list[JSON] = one.get("options") or []
    problems.count(f"{name}: options", options, OPTIONS)
    problems.unique(f"{name}: options", (str(o.get("name")) for o in options))
    nested = [o.get("type") in {SUBCOMMAND, GROUP} for o in options]
    problems.need(all(nested) or not any(nested), f"{name}: subcommands and options side by side")
    needed = [bool(o.get("required")) for o in options]
    problems.need(needed == sorted(needed, reverse=True), f"{name}: required options come first")
    choices: list[JSON] = one.get("choices") or []
    problems.count(f"{name}: choices", choices, 25)
    problems.need(not (choices and one.get("autocomplete")), f"{name}: choices and autocomplete")
    for choice in choices:
        problems.at_most(f"{name}: choice", choice.get("name"), 100, at_least=1)
        problems.at_most(f"{name}: choice value", choice.get("value"), 100, at_least=1)
    for option in options:
        kind = option.get("type")
        problems.need(kind != GROUP or depth == 0, f"{name}: groups stand at the top only")
        problems.need(kind != SUBCOMMAND or depth <= 1, f"{name}: nested too deep")
        check_option(problems, option, depth + 1)


def weight(one: JSON) -> int:
    """Characters that count towards the total of a command."""
    choices = sum(length(c.get("name")) + length(c.get("value")) for c in one.get("choices") or [])
    inner = sum(weight(o) for o in one.get("options") or [])
    return length(one.get("name")) + length(one.get("description")) + choices + inner


def find(commands: list[JSON], words: list[str], kind: int = CHAT) -> tuple[JSON, list[JSON]]:
    """The command and its chain of groups and subcommands. Raises Impossible if it is not registered."""
    name = words[0] if kind == CHAT else " ".join(words)
    command = next((c for c in commands if c["name"] == name and c["type"] == kind), None)
    if command is None:
        known = sorted(c["name"] for c in commands if c["type"] == kind)
        raise Impossible(f"No command {name!r} here; there are {known}")
    chain: list[JSON] = []
    at = command
    for word in words[1:] if kind == CHAT else []:
        options: list[JSON] = at.get("options") or []
        at = next((o for o in options if o["name"] == word and o["type"] in {SUBCOMMAND, GROUP}), {})
        if not at:
            raise Impossible(f"{' '.join(words)!r}: there is no {word!r}, only {[o['name'] for o in options]}")
        chain.append(at)
    last = chain[-1] if chain else command
    if any(o["type"] in {SUBCOMMAND, GROUP} for o in last.get("options") or []):
        raise Impossible(f"{' '.join(words)!r} is not a whole command")
    return command, chain
