"""The commands about words and about what is posted when."""

from __future__ import annotations

from dataclasses import asdict
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Annotated, Any

import typer

from bots.cli.words import DAY, WRONG, AsJson, Stop, out, plain, say, say_json, settings, table, wait_for

content = typer.Typer(help="The words of the bot: programmes, agreements, helplines.", no_args_is_help=True)
schedule = typer.Typer(help="What is posted when.", no_args_is_help=True)


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
    themes = served(loaded.coverage, loaded.library)
    if as_json:
        say_json(themes)
        return
    shown = table("id", "theme", "topics")
    for row, topics in themes.items():
        shown.add_row(row, plain(loaded.coverage[row].theme), "\n".join(topics) or "none yet")
    out().print(shown)
    gaps = sum(not topics for topics in themes.values())
    say(f"{len(themes)} themes, {gaps} without a topic.")


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
    shown = table("on the wall", "UTC", "circle", "what", "topic or title", "to", "")
    for line in lines:
        wall = f"{line.wall:%a %Y-%m-%d %H:%M} {line.wall.tzname()}"
        utc = f"{line.due:%m-%d %H:%M}"
        shown.add_row(wall, utc, plain(line.circle_name), line.kind, plain(line.topic), line.to, line.note)
    out().print(shown)
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
