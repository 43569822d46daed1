"""The commands about Slack."""

from __future__ import annotations

from typing import Annotated

import typer

from bots.cli.words import AsJson, Stop, out, say_json, settings, table

slack = typer.Typer(help="What a Slack workspace needs.", no_args_is_help=True)


MayRemove = Annotated[bool, typer.Option("--may-remove", help="With the scope to take people out of private channels.")]


@slack.command("manifest")
def slack_manifest(
    reads_nothing: Annotated[
        bool, typer.Option("--reads-nothing", help="Without the scopes to read rooms. See docs/slack.md.")
    ] = False,
    may_remove: MayRemove = False,
    address: Annotated[
        str, typer.Option(help="Your https address, if Slack is to send requests there instead of over Socket Mode.")
    ] = "",
) -> None:
    """Print the manifest to paste on https://api.slack.com/apps (Create New App, From a manifest)."""
    from bots.app import CONTENT
    from bots.library.wording import Wording
    from bots.slackbot.manifest import manifest
    from core.commands import commands

    if address and not address.startswith("https://"):
        raise Stop(
            "Slack wants an https address. Example: circlekeeper slack manifest --address https://bot.example.org"
        )
    wording = Wording.load((settings().content or CONTENT) / "wording")
    say_json(manifest(commands(), wording, reads_nothing=reads_nothing, removes=may_remove, address=address))


@slack.command("scopes")
def slack_scopes(
    reads_nothing: Annotated[
        bool, typer.Option("--reads-nothing", help="Without the scopes to read rooms. See docs/slack.md.")
    ] = False,
    may_remove: MayRemove = False,
    as_json: AsJson = False,
) -> None:
    """List what the app asks of a workspace, and why."""
    from bots.slackbot.methods import REASONS, scopes

    wanted = {scope.value: REASONS[scope] for scope in scopes(reads_nothing=reads_nothing, removes=may_remove)}
    if as_json:
        say_json(wanted)
        return
    shown = table("it asks for", "because it")
    for name, why in wanted.items():
        shown.add_row(name, why)
    out().print(shown)
