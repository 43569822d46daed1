"""The commands about what is kept: its shape, backups, erasures, the master key."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from bots.cli.words import DAY, WRONG, Stop, make_sure, say, settings, wait_for

if TYPE_CHECKING:
    from bots.cli.keeping import Erased

db = typer.Typer(help="The database.", no_args_is_help=True)
keeping = typer.Typer()

Yes = Annotated[bool, typer.Option("--yes", help="Do not ask whether you mean it.")]


@db.command("upgrade")
def db_upgrade() -> None:
    """Bring the database to the shape that this version wants. `run` does it by itself at the start."""
    from bots.cli.keeping import bring_up

    before, after = wait_for(bring_up(settings()))
    say(f"The database is at revision {after}." if before == after else f"From {before or 'empty'} to {after}.")


@keeping.command()
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


@keeping.command()
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
    make_sure("This puts the backup in the place of the database; what was written since is lost.", yes=yes)
    match wait_for(put_back(chosen, folder, keys)):
        case RestoreRefused(words=words):
            raise Stop(words)
        case RestoreReport() as report:
            for words in report.words:
                say(words)


@keeping.command("replay-erasures")
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


@keeping.command("erase-member")
def erase_member(
    person: Annotated[str, typer.Argument(help="Whose, such as discord:123456789012345678.")],
    circle: Annotated[str | None, typer.Option(help="A circle's id or name. Without it, everywhere.")] = None,
    yes: Yes = False,
) -> None:
    """Erase everything of a member and destroy the key. With SQLite, stop the bot first.

    What they shared in the circle's room is taken back when the bot runs next.
    """
    from bots.cli.keeping import person_named

    erased = wait_for(_erase(person_named(person), circle, yes=yes))
    say(
        "Erased, and the key is destroyed."
        if erased.clean
        else "The key is destroyed; the files are cleared at the next start."
    )
    if erased.withdrawn:
        say("What they shared still stands in the circle's room: the bot takes it back when it runs next.")
    say("What the bot wrote to them in private is still on the platform: /tidy would have removed it.")


async def _erase(person: Any, circle: str | None, *, yes: bool) -> Erased:
    from bots.cli.keeping import erase, memberships, opened

    async with opened(settings()) as (database, vault):
        theirs = await memberships(database, person, circle)
        if not theirs:
            raise Stop("Nothing is kept of this person there.", code=WRONG)
        names = ", ".join(one.circle_name for one in theirs)
        make_sure(f"This erases everything of {person} in: {names}. Nobody can bring it back.", yes=yes)
        return await erase(database, vault, theirs)


@keeping.command("rotate-key")
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
