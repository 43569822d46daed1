"""The commands themselves: what each takes, and what it says. What they do is in the modules beside this one.

Those modules are imported when they are needed, so that ``--help`` answers at once.
"""

from __future__ import annotations

from dataclasses import asdict
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Annotated, Any

import typer

from bots.cli.words import REFUSED, WRONG, Speaking, Stop, out, say, say_json, settings, wait_for

app = typer.Typer(
    name="circlekeeper",
    cls=Speaking,
    help="A bot for facilitated peer support groups on Discord and Slack.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
content = typer.Typer(help="The words of the bot: programmes, agreements, helplines.", no_args_is_help=True)
schedule = typer.Typer(help="What is posted when.", no_args_is_help=True)
db = typer.Typer(help="The database.", no_args_is_help=True)
app.add_typer(content, name="content")
app.add_typer(schedule, name="schedule")
app.add_typer(db, name="db")

AsJson = Annotated[bool, typer.Option("--json", help="Answer for a program.")]
Yes = Annotated[bool, typer.Option("--yes", help="Do not ask whether you mean it.")]
DAY = ["%Y-%m-%d"]


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
    code = run_demo(port, chosen.practice or FOLDER, open_browser=browser, fresh=fresh)
    if code:
        raise typer.Exit(REFUSED)


@app.command()
def doctor(as_json: AsJson = False) -> None:
    """Look at everything the bot stands on, and say how to mend what is wrong."""
    from bots.cli.doctor import State, examine
    from bots.cli.doctor_discord import look_at_discord

    findings = wait_for(examine(settings(), datetime.now(UTC), look_at_discord))
    if as_json:
        say_json([asdict(one) for one in findings])
    else:
        table = _table("check", "", "what", "what to do")
        marks = {State.FINE: "fine", State.NOTE: "note", State.WRONG: "WRONG"}
        for one in findings:
            table.add_row(one.check, marks[one.state], _plain(one.words), _plain(one.mend))
        out().print(table)
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
    )
    if as_json:
        say_json(asdict(made))
        return
    say(made.address)
    table = _table("it asks for", "because it")
    for name, why in (*made.scopes, *made.reasons):
        table.add_row(name, why)
    out().print(table)
    for words in made.intents:
        say(words)


@content.command("check")
def content_check(
    folder: Annotated[Path | None, typer.Argument(help="A content folder. Without it, the one in use.")] = None,
    as_json: AsJson = False,
) -> None:
    """Check every file of words, and name file, line and what to write instead."""
    from bots.app import CONTENT
    from bots.library.check import check_content

    chosen = folder or settings().content or CONTENT
    if not chosen.is_dir():
        raise Stop(f"There is no folder {chosen}.")
    problems = check_content(chosen)
    if as_json:
        say_json([asdict(one) for one in problems])
    else:
        for one in problems:
            say(str(one))
        say(f"{len(problems)} faults in {chosen}." if problems else f"No faults in {chosen}.")
    if problems:
        raise typer.Exit(WRONG)


@content.command("coverage")
def content_coverage(as_json: AsJson = False) -> None:
    """Show which topics serve each theme of the coverage table."""
    from bots.app import CONTENT
    from bots.library.coverage import served
    from bots.library.loader import load_library

    loaded = load_library(settings().content or CONTENT)
    table = served(loaded.coverage, loaded.library)
    if as_json:
        say_json(table)
        return
    shown = _table("id", "theme", "topics")
    for row, topics in table.items():
        shown.add_row(row, _plain(loaded.coverage[row].theme), "\n".join(topics) or "none yet")
    out().print(shown)
    gaps = sum(not topics for topics in table.values())
    say(f"{len(table)} themes, {gaps} without a topic.")


@schedule.command("simulate")
def schedule_simulate(
    start: Annotated[datetime, typer.Option("--from", formats=DAY, help="The first day, such as 2027-03-01.")],
    end: Annotated[datetime, typer.Option("--to", formats=DAY, help="The last day, such as 2027-04-30.")],
    circle: Annotated[str | None, typer.Option(help="A circle's id or name. Without it, all of them.")] = None,
    as_json: AsJson = False,
) -> None:
    """Show what would be posted when, also across the nights the clocks change. Days are those of UTC."""
    from bots.cli import simulating

    first, last = start.date(), end.date()
    if last < first:
        raise Stop("--to is before --from.")
    if not date(1971, 1, 1) <= first <= last <= date(2199, 12, 31):
        raise Stop("Choose days from 1971 to 2199.")
    begin = datetime.combine(first, datetime.min.time(), UTC)
    until = datetime.combine(last, datetime.min.time(), UTC) + timedelta(days=1)
    standings, library = wait_for(_standings(circle))
    if circle is not None and not standings:
        raise Stop(f"There is no circle {circle}.")
    lines = simulating.in_order([simulating.simulate(one, library, begin, until) for one in standings])
    if as_json:
        say_json([asdict(line) | {"due": line.due.isoformat(), "wall": line.wall.isoformat()} for line in lines])
        return
    table = _table("on the wall", "UTC", "circle", "what", "topic or title", "to", "")
    for line in lines:
        wall = f"{line.wall:%a %Y-%m-%d %H:%M} {line.wall.tzname()}"
        utc = f"{line.due:%m-%d %H:%M}"
        table.add_row(wall, utc, _plain(line.circle_name), line.kind, _plain(line.topic), line.to, line.note)
    out().print(table)
    for one in standings:
        for words in simulating.resting(one):
            say(f"{one.circle.name}: {words}")
    say(f"{len(lines)} in {len(standings)} circles.")


async def _standings(circle: str | None) -> Any:
    from bots.app import CONTENT
    from bots.cli.keeping import need_newest
    from bots.cli.simulating import standings
    from bots.library.loader import load_library
    from bots.store.database import Database, path_of

    chosen = settings()
    database = await Database.open(chosen.url, looking=path_of(chosen.url) is not None)
    try:
        await need_newest(database)
        return await standings(database, circle), load_library(chosen.content or CONTENT).library
    finally:
        await database.close()


@db.command("upgrade")
def db_upgrade() -> None:
    """Bring the database to the shape that this version wants. `run` does it by itself at the start."""
    from bots.cli.keeping import bring_up

    before, after = wait_for(bring_up(settings()))
    say(f"The database is at revision {after}." if before == after else f"From {before or 'empty'} to {after}.")


@app.command()
def backup(
    folder: Annotated[Path, typer.Argument(help="Where the backup goes, as a new folder of today's date.")],
    keys: Annotated[Path | None, typer.Option(help="Where the copy of the keys goes; best on another disk.")] = None,
    forget_old_keys: Annotated[
        bool, typer.Option("--forget-old-keys", help="Delete copies of keys that are older than 30 days.")
    ] = False,
) -> None:
    """Copy data and keys, also while the bot runs."""
    from bots.cli.keeping import back_up
    from bots.store.backup import BackupReport, UseTheServersTools, forget_expired_keys

    done = wait_for(back_up(settings(), folder, keys))
    match done:
        case BackupReport():
            if forget_old_keys:
                gone = forget_expired_keys(keys or folder, now=done.taken)
                say(f"{len(gone)} old copies of keys were deleted.")
        case UseTheServersTools(commands=commands):
            for line in commands:
                say(line)
    for words in done.words:
        say(words)


@app.command()
def restore(
    folder: Annotated[Path, typer.Argument(help="A backup of the data: a folder data-...")],
    keys: Annotated[Path | None, typer.Option(help="A copy of the keys, if those in place are lost.")] = None,
    yes: Yes = False,
) -> None:
    """Put a backup in the place of the database, and erase again who was erased since. Stop the bot first."""
    from bots.cli.keeping import put_back
    from bots.store.restore import RestoreRefused, RestoreReport

    if not folder.is_dir():
        raise Stop(f"There is no folder {folder}.")
    chosen = settings()
    _sure(yes, "This puts the backup in the place of the database; what was written since is lost.")
    match wait_for(put_back(chosen, folder, keys)):
        case RestoreRefused(words=words):
            raise Stop(words)
        case RestoreReport() as report:
            for words in report.words:
                say(words)


@app.command("replay-erasures")
def replay(
    since: Annotated[
        datetime, typer.Option(formats=["%Y-%m-%dT%H:%M", *DAY], help="When the backup was taken, in UTC.")
    ],
    ledger: Annotated[Path | None, typer.Option(help="A newer list of erasures than the one in place.")] = None,
) -> None:
    """After a restore with PostgreSQL's own tools: erase again who was erased since the backup."""
    from bots.cli.keeping import erase_again

    if ledger is not None and not ledger.is_file():
        raise Stop(f"There is no file {ledger}.")
    count = wait_for(erase_again(settings(), since.replace(tzinfo=UTC), ledger))
    say(f"{count} members were erased again.")


@app.command("erase-member")
def erase_member(
    person: Annotated[str, typer.Argument(help="Whose, such as discord:123456789012345678.")],
    circle: Annotated[str | None, typer.Option(help="A circle's id or name. Without it, everywhere.")] = None,
    yes: Yes = False,
) -> None:
    """Erase everything of a member and destroy the key. With SQLite, stop the bot first."""
    from bots.cli.keeping import person_named

    clean = wait_for(_erase(person_named(person), circle, yes=yes))
    say(
        "Erased, and the key is destroyed."
        if clean
        else "The key is destroyed; the files are cleared at the next start."
    )
    say("What the bot wrote to them in private is still on the platform: /tidy would have removed it.")


async def _erase(person: Any, circle: str | None, *, yes: bool) -> bool:
    from bots.cli.keeping import erase, memberships, opened

    async with opened(settings()) as (database, vault):
        theirs = await memberships(database, person, circle)
        if not theirs:
            raise Stop("Nothing is kept of this person there.", code=WRONG)
        names = ", ".join(one.circle_name for one in theirs)
        _sure(yes, f"This erases everything of {person} in: {names}. Nobody can bring it back.")
        return await erase(database, vault, theirs)


@app.command("rotate-key")
def rotate_key() -> None:
    """Change the master key. May be stopped and run again. With SQLite, stop the bot first."""
    from bots.cli.keeping import rotate

    chosen = settings()
    count = wait_for(rotate(chosen))
    say(f"{count} keys are under the new master key.")
    if chosen.master.setting:
        say("Take CIRCLEKEEPER_FORMER_MASTER_KEY away now.")
    else:
        say(f"It is in {chosen.master.file}. Keep a copy of it apart from the backups.")
    say("Copies of keys that were made before need the former master key; make a new backup.")


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
    table = _table("command", "who", "what it does")
    for one in every:
        table.add_row(one.command, one.who, _plain(one.description))
    out().print(table)


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


def _sure(yes: bool, words: str) -> None:
    if yes:
        return
    say(words)
    if not typer.confirm("Do you mean it?", default=False):
        raise Stop("Nothing was changed.", code=WRONG)


def _table(*heads: str) -> Any:
    """A table whose cells are folded, never cut: an address or a command must be whole."""
    from rich.table import Table

    made = Table()
    for head in heads:
        made.add_column(head, overflow="fold")
    return made


def _plain(words: str) -> str:
    """Keep a table from reading square brackets as its own marks."""
    return words.replace("[", "\\[")
