"""Writes the pages that are made from the code: ``make docs``. A test finds out when they were not."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from bots.app import CONTENT
from bots.cli.app import app
from bots.cli.inviting import HEARS_LEAVING, MODERATING_WHY, READS, READS_NOTHING, SCOPES, WHY
from bots.cli.listing import Listed, ListedOption, listed, listed_actions
from bots.discordbot.permissions import MODERATING, NAMES, least
from bots.engine.abilities import ABILITIES, Abilities, Ability, Way
from bots.library.wording import Wording
from bots.settings import every_setting
from core.kernel.extras import EXTRAS, Extra
from core.kernel.ids import PlatformName
from tests.tools.platform_words import ABILITY_WORDS, EXTRA_WORDS

ROOT = Path(__file__).parents[2]
MADE = "<!-- Made by `make docs` from the code. Change it there. -->\n\n"
WHO = {
    "anyone": "anyone",
    "member": "members",
    "facilitator": "facilitators",
    "administrator": "administrators of the server",
    "bot": "nobody: the bot itself",
}


def pages() -> dict[str, str]:
    """Every page by its path below the project's folder."""
    return {
        "docs/commands.md": commands_page(),
        "docs/actions.md": actions_page(),
        "docs/settings.md": settings_page(),
        "docs/permissions.md": permissions_page(),
        "docs/command-line.md": command_line_page(),
        "docs/platforms.md": platforms_page(),
        ".env.example": env_example(),
    }


def commands_page() -> str:
    """What people type, from the core's list and the wording."""
    every = listed(Wording.load(CONTENT / "wording"))
    tops = dict.fromkeys(one.command.split()[0] for one in every)
    parts = [
        "# Commands\n\n",
        MADE,
        (
            "On Discord these are slash commands; in the practice room they are typed the same way. Commands that only "
            "facilitators and administrators can use are hidden from members on Discord until an administrator shows "
            "them to a role (Server Settings, Integrations); a group with something for members in it is shown whole. "
            "Whatever is shown, the bot checks every call again by the "
            "circle's own roles. On Slack there is one command, `/circle`, and each of these comes behind it: "
            "`/circle topic`. [Slack](slack.md) says what works there.\n"
        ),
    ]
    for top in tops:
        parts.append(f"\n## {top}\n")
        parts.extend(_command(one) for one in every if one.command.split()[0] == top)
    return "".join(parts)


def _command(one: Listed) -> str:
    words = f" {one.description}" if one.description else ""
    lines = [f"\n### `{one.command}`\n\nFor {WHO[one.who]}.{words}\n"]
    if one.options:
        lines.append("\n| option | what it takes | |\n|---|---|---|\n")
        lines.extend(
            f"| `{option.name}` | {_takes(option)} | {_cell(option.description)} |\n" for option in one.options
        )
    return "".join(lines)


def _takes(option: ListedOption) -> str:
    parts = [option.discord]
    if option.choices:
        parts.append(", ".join(f"`{choice}`" for choice in option.choices))
    if option.least is not None or option.most is not None:
        unit = "" if option.kind == "number" else " characters"
        least = "" if option.least is None else f"at least {option.least}"
        most = "" if option.most is None else f"at most {option.most}"
        parts.append(" and ".join(one for one in (least, most) if one) + unit)
    parts.append("required" if option.required else "may be left out")
    return "; ".join(parts)


def actions_page() -> str:
    """Everything that can be done, also by buttons and forms."""
    rows = "".join(
        f"| `{one.name}` | {WHO[one.who]} | {f'`{one.command}`' if one.command else 'a button, a list or a form'} "
        f"| {'yes' if one.waits_for_disk else ''} |\n"
        for one in listed_actions()
    )
    return (
        f"# Actions\n\n{MADE}"
        "Everything that a person can do, for developers and for whoever reads the audit trail. A button carries the "
        "action's name in its id, so these names stay. *Waits for the disk*: the person is told that something is "
        "saved, so the answer comes after the disk has it.\n\n"
        f"| action | who may | how it is reached | waits for the disk |\n|---|---|---|---|\n{rows}"
    )


def settings_page() -> str:
    """Every setting, from the model."""
    parts = [
        f"# Settings\n\n{MADE}",
        (
            "Settings come from the environment, else from a file `.env` in the folder where Circlekeeper is started, "
            "else from files of the same names in small letters in systemd's credentials folder or in `/run/secrets`. "
            "An empty value means that it is not set. A wrong one is refused at the start, with its name and an "
            "example; its value is never repeated. `circlekeeper doctor` looks at what they lead to.\n"
        ),
    ]
    for about in every_setting():
        parts.append(f"\n## `{about.name}`\n\n{about.description}\n")
        secret = " It is a secret: let only the bot's account read it." if about.secret else ""
        default = f"`{about.default}`" if about.default else "empty"
        parts.append(f"\nDefault: {default}. Example: {_example(about.example)}.{secret}\n")
    return "".join(parts)


def _example(example: str) -> str:
    return example if " " in example else f"`{example}`"


def permissions_page() -> str:
    """What the bot asks of Discord, and what for."""
    rows = "".join(f"| {NAMES[name]} | {why} |\n" for name, why in WHY.items())
    scopes = "".join(f"| `{scope}` | {why} |\n" for scope, why in SCOPES.items())
    moderating = "".join(f"| {MODERATING[name]} | {why} |\n" for name, why in MODERATING_WHY.items())
    return (
        f"# What the bot may do on Discord, and why\n\n{MADE}"
        "`circlekeeper invite` prints the address that asks for exactly this, and `circlekeeper doctor` tells what "
        "is missing in which circle.\n\n"
        f"| permission | because it |\n|---|---|\n{rows}\n"
        f"Together they are the number {least().value}. The bot never asks for Administrator.\n\n"
        "## Only if you want it to moderate\n\n"
        "`circlekeeper invite --moderating` asks for these too; each can also be granted or taken away later. Without "
        "one of them the bot tells facilitators what to do by hand.\n\n"
        f"| permission | because it |\n|---|---|\n{moderating}\n"
        "## Scopes\n\n"
        f"| scope | because it |\n|---|---|\n{scopes}\n"
        f"## Intents\n\n{READS_NOTHING} This is the default.\n\n{READS}\n\n"
        f"With `CIRCLEKEEPER_MEMBERS_INTENT=yes`: {HEARS_LEAVING}\n"
    )


def platforms_page() -> str:
    """What each platform can do, from the one table."""
    rows = [ABILITIES[name] for name in (PlatformName.DISCORD, PlatformName.SLACK)]
    heads = " | ".join(f"on {one.name}" for one in rows)
    native = "".join(
        f"| {ABILITY_WORDS[ability]} | {' | '.join(_way(one.ways[ability]) for one in rows)} |\n" for ability in Ability
    )
    extras = "".join(
        f"| {EXTRA_WORDS[extra]} | {' | '.join(_extent(one, extra) for one in rows)} |\n" for extra in EXTRAS
    )
    return (
        f"# On Discord, on Slack\n\n{MADE}"
        "What the platforms let a bot do. The practice room behaves like either, by the same table.\n\n"
        f"| | {heads} |\n|---|---|---|\n{native}"
        "\n## What can be done about rooms, people and messages\n\n"
        "Where something is not possible, or a permission is missing, the bot does the nearest that is, and tells the "
        "facilitators what it could not do, why, and what it did. The bot is not invited with the permissions and "
        "scopes for these unless you ask for that.\n\n"
        f"| | {heads} |\n|---|---|---|\n{extras}"
    )


def _way(way: Way) -> str:
    return _cell(f"{'yes' if way.can else 'no'}: {way.how}")


def _extent(one: Abilities, extra: type[Extra]) -> str:
    extent = one.extras.get(extra)
    if extent is None:
        return _cell(f"no: {one.instead[extra]}")
    how = f", {extent.how}" if extent.how else ""
    return _cell(f"yes{how} (needs {extent.permission})")


def command_line_page() -> str:
    """The operator's commands, from their own help."""
    import typer.main

    parts = [
        (
            f"# The operator's command line\n\n{MADE}"
            "`circlekeeper COMMAND --help` says the same. Exit codes: 0 all is well, 1 something is wrong that the "
            "words tell of, 2 something must be changed before it can work.\n"
        )
    ]
    parts.extend(_helps("circlekeeper", typer.main.get_command(app)))
    return "".join(parts)


def _helps(path: str, command: Any) -> Iterator[str]:
    below = getattr(command, "commands", None)
    if below is not None:
        for name, one in below.items():
            yield from _helps(f"{path} {name}", one)
        return
    usage: list[str] = []
    rows: list[str] = []
    for one in command.params:
        if one.param_type_name == "argument":
            usage.append(one.name.upper() if one.required else f"[{one.name.upper()}]")
            rows.append(f"| `{one.name.upper()}` | {_cell(one.help or '')} |\n")
        else:
            typed = " / ".join((*one.opts, *one.secondary_opts))
            rows.append(f"| `{typed}` | {_cell(one.help or '')} |\n")
    words = " ".join(textwrap.dedent(command.help or "").split())
    yield f"\n## `{' '.join((path, *usage))}`\n\n{words}\n"
    if rows:
        yield "\n| | |\n|---|---|\n" + "".join(rows)


def env_example() -> str:
    """A file to copy to ``.env``: every setting, all of them off."""
    parts = ["# Copy this file to .env and fill in what you need. Made by `make docs` from the code.\n"]
    for about in every_setting():
        lines = textwrap.wrap(about.description.replace("`", ""), 100)
        parts.append("\n" + "".join(f"# {line}\n" for line in lines) + f"# Example: {about.example}\n")
        # the token is what everybody needs
        mark = "" if about.name == "CIRCLEKEEPER_DISCORD_TOKEN" else "# "
        parts.append(f"{mark}{about.name}={about.default}\n")
    return "".join(parts)


def _cell(words: str) -> str:
    return words.replace("|", "\\|")


def write(root: Path = ROOT) -> list[str]:
    """Write every page that is not as it should be; gives their names."""
    changed: list[str] = []
    for name, text in pages().items():
        path = root / name
        if not path.exists() or path.read_text("utf-8") != text:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8")
            changed.append(name)
    return changed


if __name__ == "__main__":
    for name in write():
        print(f"wrote {name}")
