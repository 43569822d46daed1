"""The commands themselves: what each takes, and what it says. What they do is in the modules beside this one.

Those modules are imported when they are needed, so that ``--help`` answers at once.
"""

from __future__ import annotations

from dataclasses import asdict
from datetime import UTC, datetime
from typing import Annotated

import typer

from bots.cli.app_content import content, schedule
from bots.cli.app_keeping import db, keeping
from bots.cli.app_safety import safety
from bots.cli.app_slack import slack
from bots.cli.words import REFUSED, WRONG, AsJson, Speaking, Stop, out, plain, say, say_json, settings, table, wait_for

app = typer.Typer(
    name="circlekeeper",
    cls=Speaking,
    help="A bot for facilitated peer support groups on Discord and Slack.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
app.add_typer(content, name="content")
app.add_typer(schedule, name="schedule")
app.add_typer(db, name="db")
app.add_typer(slack, name="slack")
app.add_typer(safety, name="safety")
app.add_typer(keeping)


@app.command()
def run() -> None:
    """Run the bot on the platforms whose tokens are set, until it is told to stop."""
    from bots.cli.running import run as run_bot

    wait_for(run_bot(settings()))


@app.command()
def demo(
    port: Annotated[int, typer.Option(help="Where to open it on this computer. 0 takes any free port.")] = 8765,
    fresh: Annotated[bool, typer.Option("--fresh", help="Start over and forget what happened there.")] = False,
    browser: Annotated[bool, typer.Option(help="Open a browser, if there is one.")] = True,
) -> None:
    """Open the practice room: a circle in your browser, with no account and no token."""
    from bots.demo import FOLDER, run_demo

    chosen = settings()
    code = run_demo(
        port,
        chosen.practice or FOLDER,
        open_browser=browser,
        fresh=fresh,
        words=chosen.content,
        own=chosen.content_folder,
    )
    if code:
        raise typer.Exit(REFUSED)


@app.command()
def doctor(as_json: AsJson = False) -> None:
    """Look at everything the bot stands on, and say how to mend what is wrong."""
    from bots.cli.doctor import State, examine
    from bots.cli.doctor_discord import look_at_discord
    from bots.cli.doctor_slack import look_at_slack
    from core.kernel.ids import PlatformName

    look_at = {PlatformName.DISCORD: look_at_discord, PlatformName.SLACK: look_at_slack}
    findings = wait_for(examine(settings(), datetime.now(UTC), look_at))
    if as_json:
        say_json([asdict(one) for one in findings])
    else:
        shown = table("check", "", "what", "what to do")
        marks = {State.FINE: "fine", State.NOTE: "note", State.WRONG: "WRONG"}
        for one in findings:
            shown.add_row(one.check, marks[one.state], plain(one.words), plain(one.mend))
        out().print(shown)
    if any(one.state is State.WRONG for one in findings):
        raise typer.Exit(WRONG)


@app.command()
def invite(
    application: Annotated[
        str, typer.Option(help="Your application's id. Without it, it is read from the token.")
    ] = "",
    reads_nothing: Annotated[
        bool | None, typer.Option("--reads-nothing/--reads-messages", help="Without it, as in your settings.")
    ] = None,
    moderating: Annotated[
        bool, typer.Option("--moderating", help="Ask for what /mod and /rules native need, too.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Print the address that brings the bot to a Discord server, and why it asks for what it asks."""
    from bots.cli.inviting import application_of, invitation

    chosen = settings()
    if application and not application.isdigit():
        raise Stop("An application's id is a number. Example: circlekeeper invite --application 123456789012345678")
    number = int(application) if application else application_of(chosen.discord_token.get_secret_value())
    if number is None:
        raise Stop(
            "Which application? Set CIRCLEKEEPER_DISCORD_TOKEN, or name it: "
            "circlekeeper invite --application 123456789012345678 (Discord's developer portal, General Information)"
        )
    made = invitation(
        number,
        reads_nothing=chosen.reads_nothing if reads_nothing is None else reads_nothing,
        hears_leaving=chosen.members_intent,
        moderating=moderating,
    )
    if as_json:
        say_json(asdict(made))
        return
    say(made.address)
    shown = table("it asks for", "because it")
    for name, why in (*made.scopes, *made.reasons):
        shown.add_row(name, why)
    out().print(shown)
    if made.optional:
        besides = table("with --moderating it also asks for", "because it")
        for name, why in made.optional:
            besides.add_row(name, why)
        out().print(besides)
    for words in made.intents:
        say(words)


@app.command("commands")
def list_commands(as_json: AsJson = False) -> None:
    """List every command that members and facilitators can use."""
    from bots.app import CONTENT
    from bots.cli.listing import listed
    from bots.library.wording import Wording

    every = listed(Wording.load((settings().content or CONTENT) / "wording"))
    if as_json:
        say_json([asdict(one) for one in every])
        return
    shown = table("command", "who", "what it does")
    for one in every:
        shown.add_row(one.command, one.who, plain(one.description))
    out().print(shown)


@app.command()
def health() -> None:
    """Ask the bot on this machine whether it is well; for watchdogs."""
    from bots.cli.health import ask

    chosen = settings()
    if chosen.health_port is None:
        raise Stop("Set CIRCLEKEEPER_HEALTH_PORT, for the bot and here. Example: 8080")
    if not ask(chosen.health_host, chosen.health_port):
        raise Stop("The bot does not answer, or it is not well: circlekeeper doctor tells more.", code=WRONG)
    say("The bot is well.")
