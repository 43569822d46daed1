"""The commands about words and about what is posted when."""

from __future__ import annotations

from dataclasses import asdict
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Annotated, Any

import typer

from bots.cli.words import DAY, WRONG, AsJson, Stop, out, plain, say, say_json, settings, table, wait_for
from core.kernel.ids import PlatformName

content = typer.Typer(help="The words of the bot: programmes, agreements, helplines.", no_args_is_help=True)
schedule = typer.Typer(help="What is posted when.", no_args_is_help=True)


@content.command("new")
def content_new(
    programme: Annotated[str, typer.Argument(help="The programme's folder name, such as our-circle.")],
    slug: Annotated[str, typer.Argument(help="The topic's name, such as small-promises.")],
    title: Annotated[str, typer.Option(help="The title that members see.")] = "",
    folder: Annotated[
        Path | None, typer.Option(help="The content folder to write to. Without it, CIRCLEKEEPER_CONTENT_FOLDER.")
    ] = None,
) -> None:
    """Write a topic to fill in, with a word on every field. Nothing that is there is overwritten."""
    from bots.cli.content_new import folder_for, write_topic

    chosen = folder_for(settings(), folder)
    made = write_topic(chosen, programme, slug, title)
    say(f"{made.topic} is there to be filled in. It is number {made.number}; rename it to move it.")
    if made.programme is not None:
        say(f"{made.programme} is there to be filled in too, because the programme is new.")
    say(f"It is left out until nothing is missing: circlekeeper content check {chosen}")
    say(f"How it will look: circlekeeper content preview {made.topic}")


@content.command("check")
def content_check(
    folder: Annotated[Path | None, typer.Argument(help="A content folder. Without it, all that is in use.")] = None,
    as_json: AsJson = False,
) -> None:
    """Check every file of words, and name file, line and what to write instead."""
    from bots.app import CONTENT
    from bots.library.check import check_content, check_own, checked, notes_on
    from bots.library.loader import load_library

    wanted = settings()
    ours, own = wanted.content or CONTENT, wanted.content_folder
    chosen = folder or ours
    if not chosen.is_dir():
        raise Stop(f"There is no folder {chosen}.")
    if folder is None:
        problems = checked(ours, own)
    else:
        of_own = own is not None and folder.resolve() == own.resolve()
        problems = (check_own if of_own else check_content)(folder, load_library(ours).coverage)
    where = f"{chosen} and {own}" if folder is None and own is not None else f"{chosen}"
    if as_json:
        say_json([asdict(one) for one in problems])
    else:
        for one in problems:
            say(str(one))
        if not problems:
            for one in notes_on(chosen, own if folder is None else None, datetime.now(UTC).date()):
                say(f"Note: {one}")
        say(f"{len(problems)} faults in {where}." if problems else f"No faults in {where}.")
    if problems:
        raise typer.Exit(WRONG)


@content.command("preview")
def content_preview(
    topic: Annotated[str, typer.Argument(help="A topic's file, or programme/topic of the words in use.")] = "",
    every: Annotated[
        str, typer.Option("--all", help="A programme, such as after-betrayal or after-betrayal/es: all its topics.")
    ] = "",
    platform: Annotated[
        PlatformName | None, typer.Option(help="Only as this one shows it. Without it, all three.")
    ] = None,
) -> None:
    """Show a topic as members will see it: posted, on /topic and in private, with its length against each limit."""
    from bots.cli.content_preview import find_topic, preview, topics_of, words_in_use

    if bool(topic) == bool(every):
        raise Stop("Name a topic, or a programme with --all.")
    # A whole programme is for reading: once, without what each platform makes of it.
    usual = [PlatformName.PRACTICE] if every else list(PlatformName)
    faults = 0
    words = words_in_use(settings())
    for one in topics_of(words, every) if every else (topic,):
        found = find_topic(words, one)
        for fault in found.faults:
            say(str(fault))
        if found.where is None:
            raise Stop("It cannot be shown until this is mended.", code=WRONG)
        for part in wait_for(preview(found.content, found.where, [platform] if platform else usual)):
            # a card is folded into its frame, not written on beyond it
            out().print(part, soft_wrap=False)
        faults += len(found.faults)
    if faults:
        say(f"{faults} faults stand above.")


@content.command("circles")
def content_circles(as_json: AsJson = False) -> None:
    """Show the circles with their ids, and which folder of CIRCLEKEEPER_CONTENT_FOLDER is read for each alone."""
    from bots.library.own import CIRCLE, circle_folders

    wanted = settings()
    folders: dict[str, str] = {}
    for path in circle_folders(wanted.content_folder) if wanted.content_folder is not None else ():
        named = CIRCLE.fullmatch(path.name)
        if named is not None:
            folders.setdefault(named["circle"], f"circles/{path.name}")
    found, _ = wait_for(_standings(None))
    lines = [{"id": one.circle.id, "name": one.circle.name, "folder": folders.get(one.circle.id, "")} for one in found]
    if as_json:
        say_json(lines)
        return
    shown = table("id", "circle", "folder")
    for line in lines:
        shown.add_row(line["id"], plain(line["name"]), plain(line["folder"]) or "none")
    out().print(shown)


@content.command("coverage")
def content_coverage(as_json: AsJson = False) -> None:
    """Show which topics and singles serve each theme of the coverage table."""
    from bots.app import CONTENT
    from bots.library.coverage import served
    from bots.library.own import load_with_own

    wanted = settings()
    loaded = load_with_own(wanted.content or CONTENT, wanted.content_folder)
    themes = served(loaded.coverage, loaded.library)
    topics_only = served(loaded.coverage, loaded.library, singles=False)
    if as_json:
        say_json(themes)
        return
    shown = table("id", "theme", "topics and singles")
    for row, topics in themes.items():
        shown.add_row(row, plain(loaded.coverage[row].theme), "\n".join(topics) or "none yet")
    out().print(shown)
    gaps, thin = (sum(not one for one in some.values()) for some in (themes, topics_only))
    say(f"{len(themes)} themes, {gaps} without anything, {thin} without a topic.")


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
    from bots.library.own import load_with_own
    from bots.store.database import Database, path_of

    chosen = settings()
    database = await Database.open(chosen.url, looking=path_of(chosen.url) is not None)
    try:
        await need_newest(database)
        loaded = load_with_own(chosen.content or CONTENT, chosen.content_folder)
        return await standings(database, circle), loaded.library
    finally:
        await database.close()
