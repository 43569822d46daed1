"""``circlekeeper doctor``: looks at everything that the bot stands on, and says how to mend what is wrong."""

from __future__ import annotations

import asyncio
import os
import shutil
import stat
from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from sqlalchemy import func, select, text

from bots.app import CONTENT
from bots.cli.keeping import opened
from bots.library.check import checked
from bots.library.own import load_with_own
from bots.settings import Settings
from bots.store import tables as t
from bots.store.database import Database, path_of
from bots.store.errors import DatabaseUnavailable
from bots.store.master import MasterKeyProblem
from bots.store.rows import circle_of
from bots.store.upgrade import newest, revision
from bots.store.vault import Vault
from core.circles.model import Circle, CircleState
from core.kernel.ids import PlatformName
from core.schedule.slots import zone

LITTLE_ROOM = 200 * 2**20
SCARCE_ROOM = 2**30
LARGE_LOG = 64 * 2**20
LONG_WAIT = timedelta(hours=1)
ALLOWED_AHEAD = timedelta(minutes=5)
BUILT_AFTER = datetime(2025, 1, 1, tzinfo=UTC)
"""No machine that runs this version has an earlier date, unless its clock is wrong."""


class State(StrEnum):
    """How a check came out."""

    FINE = "fine"
    NOTE = "note"
    WRONG = "wrong"


@dataclass(frozen=True, slots=True)
class Finding:
    """What one check found; ``mend`` says what to do about it."""

    check: str
    state: State
    words: str
    mend: str = ""


Look = Callable[[Settings, Sequence[Circle]], Awaitable[list[Finding]]]


async def examine(settings: Settings, now: datetime, look_at: Mapping[PlatformName, Look]) -> tuple[Finding, ...]:
    """Look at everything, and go on where something is wrong."""
    found = [*_folder(settings), *_clock(now), *await asyncio.to_thread(_content, settings, now)]
    circles: Sequence[Circle] = ()
    async with AsyncExitStack() as stack:
        try:
            stands = await _look_into(settings, stack)
            if stands is None:
                found.append(Finding("database", State.NOTE, "There is none yet; it is made at the first start."))
                found += _key_file(settings)
            else:
                database, vault = stands
                found += await _database(database)
                if await revision(database) == newest():
                    circles = await _circles(database)
                    found += [*_zones(circles), *await _newest_row(database, now), *await _work(database, now)]
                found += await _keys(settings, vault)
        except MasterKeyProblem as problem:
            found.append(Finding("master key", State.WRONG, str(problem)))
        except DatabaseUnavailable as problem:
            mend = "Look at CIRCLEKEEPER_DATABASE_URL or CIRCLEKEEPER_DATA."
            found.append(Finding("database", State.WRONG, str(problem), mend))
    for platform, look in look_at.items():
        found += await look(settings, [one for one in circles if one.platform is platform])
    return tuple(found)


async def _look_into(settings: Settings, stack: AsyncExitStack) -> tuple[Database, Vault] | None:
    """Open what is kept, SQLite for reading only beside a running bot; None if nothing is kept yet."""
    path = path_of(settings.url)
    if path is not None and not await asyncio.to_thread(path.exists):
        return None
    if path is None and await _is_empty(settings.url):
        # opening the vault would make keys, and the doctor only looks
        return None
    return await stack.enter_async_context(opened(settings, looking=path is not None))


async def _is_empty(url: str) -> bool:
    database = await Database.open(url)
    try:
        return await revision(database) is None
    finally:
        await database.close()


def _folder(settings: Settings) -> list[Finding]:
    folder = settings.data
    if not folder.exists():
        return [Finding("data folder", State.NOTE, f"{folder} is not there yet; it is made at the first start.")]
    if not os.access(folder, os.W_OK | os.X_OK):
        mend = f"Give it to whoever runs the bot: chown -R circlekeeper {folder}"
        return [Finding("data folder", State.WRONG, f"{folder} may not be written to.", mend)]
    found = [Finding("data folder", State.FINE, f"{folder} can be written to.")]
    free = shutil.disk_usage(folder).free
    state = State.WRONG if free < LITTLE_ROOM else State.NOTE if free < SCARCE_ROOM else State.FINE
    mend = "" if state is State.FINE else "Make room: without it nothing that members write can be kept."
    return [*found, Finding("disk", state, f"{free // 2**20} MB are free.", mend)]


def _clock(now: datetime) -> list[Finding]:
    if zone("Europe/Berlin") is None:
        mend = "Install the tzdata package again: pip install tzdata"
        return [Finding("time zones", State.WRONG, "There is no database of time zones.", mend)]
    found = [Finding("time zones", State.FINE, f"The database of time zones is there (tzdata {_tzdata()}).")]
    if now < BUILT_AFTER:
        mend = "Set the clock, best by a time service: timedatectl set-ntp true"
        found.append(Finding("clock", State.WRONG, f"The machine's clock shows {now:%d %B %Y}.", mend))
    return found


def _tzdata() -> str:
    try:
        return version("tzdata")
    except PackageNotFoundError:
        return "of the system"


def _content(settings: Settings, now: datetime) -> list[Finding]:
    folder = settings.content or CONTENT
    problems = checked(folder, settings.content_folder, tried=False)
    found = [Finding("content", State.WRONG, f"{one.file}:{one.line}: {one.message}", one.mend) for one in problems]
    loaded = load_with_own(folder, settings.content_folder)
    if not problems:
        topics = sum(len(programme.topics) for programme in loaded.library.programmes.values())
        words = f"{len(loaded.library.programmes)} programmes with {topics} topics, no faults."
        found.append(Finding("content", State.FINE, words))
    due = loaded.helplines.due_for_check(now.date())
    if due:
        countries = ", ".join(dict.fromkeys(country for country, _ in due))
        found.append(
            Finding(
                "helplines",
                State.NOTE,
                f"{len(due)} numbers were not checked live within a year ({countries}).",
                f"Dial or look each one up, then set verified_on in {folder / 'helplines.yaml'}.",
            )
        )
    return found


async def _database(database: Database) -> list[Finding]:
    found: list[Finding] = []
    stands = await revision(database)
    if stands == newest():
        found.append(Finding("database", State.FINE, f"{database.dialect}, revision {stands}."))
    else:
        words = f"The database is at revision {stands or 'none'}, this version wants {newest()}."
        mend = "It is brought up to date at the next start, or now: circlekeeper db upgrade"
        found.append(Finding("database", State.WRONG, words, mend))
    if database.path is not None:
        found += await _sqlite(database, database.path)
    return found


async def _sqlite(database: Database, path: Path) -> list[Finding]:
    async with database.read() as connection:
        said = (await connection.execute(text("PRAGMA integrity_check(1)"))).scalar()
    found = [Finding("integrity", State.FINE, "The file is whole.")]
    if said != "ok":
        found = [Finding("integrity", State.WRONG, "The file is damaged.", "Stop the bot and restore a backup.")]
    open_to = [one.name for one in path.parent.glob("*.sqlite3*") if one.stat().st_mode & (stat.S_IRWXG | stat.S_IRWXO)]
    open_to = [name for name in open_to if not name.endswith("-shm")]
    if open_to:
        mend = f"Close them: chmod 600 {path.parent}/*.sqlite3*"
        found.append(Finding("permissions", State.WRONG, f"Others may read {', '.join(open_to)}.", mend))
    log = path.with_name(path.name + "-wal")
    size = log.stat().st_size if log.exists() else 0
    if size > LARGE_LOG:
        words = f"The write-ahead log has grown to {size // 2**20} MB."
        found.append(Finding("write-ahead log", State.NOTE, words, "Restart the bot; it is emptied then."))
    return found


async def _circles(database: Database) -> tuple[Circle, ...]:
    async with database.read() as connection:
        return tuple(map(circle_of, (await connection.execute(select(t.circles))).mappings()))


def _zones(circles: Sequence[Circle]) -> list[Finding]:
    unknown = sorted({one.zone for one in circles if zone(one.zone) is None})
    if not unknown:
        return []
    words = f"Circles are in zones that the database of time zones does not know: {', '.join(unknown)}."
    return [Finding("time zones", State.WRONG, words, "Upgrade tzdata, or run /facilitate setup again there.")]


async def _newest_row(database: Database, now: datetime) -> list[Finding]:
    """Nothing that happened can lie ahead: if it does, the clock was wrong then or is wrong now."""
    columns = (t.events.c.at, t.deliveries.c.settled, t.audit.c.at, t.circles.c.created)
    async with database.read() as connection:
        newest_rows = [(await connection.execute(select(func.max(column)))).scalar() for column in columns]
    latest = max((row for row in newest_rows if row is not None), default=None)
    if latest is not None and latest > now + ALLOWED_AHEAD:
        words = f"The clock shows {now:%d %B %Y %H:%M} UTC, but something was written at {latest:%d %B %Y %H:%M} UTC."
        return [Finding("clock", State.WRONG, words, "Set the clock: what is due is judged by it.")]
    return [Finding("clock", State.FINE, f"{now:%d %B %Y %H:%M} UTC, after all that was written.")]


async def _work(database: Database, now: datetime) -> list[Finding]:
    """What waits for the bot or for people."""
    waiting = t.deliveries.c.state.in_(("ready", "sending")) & (t.deliveries.c.not_before < now - LONG_WAIT)
    overdue = t.erasures.c.since < now - timedelta(days=1)
    async with database.read() as connection:

        async def count(query: object) -> int:
            return int((await connection.execute(query)).scalar_one())  # pyright: ignore[reportArgumentType, reportCallIssue, reportUnknownArgumentType, reportUnknownMemberType]

        late = await count(select(func.count()).select_from(t.deliveries).where(waiting))
        erasing = await count(select(func.count()).select_from(t.erasures).where(overdue))
        troubles = await count(select(func.count()).select_from(t.troubles))
        stopped = t.circles.c.state == CircleState.STOPPED.value
        halted = await count(select(func.count()).select_from(t.circles).where(stopped))
    found: list[Finding] = []
    if late:
        words = f"{late} deliveries have waited for more than an hour."
        found.append(Finding("outbox", State.WRONG, words, "Is the bot running, and connected? Look at its log."))
    else:
        found.append(Finding("outbox", State.FINE, "Nothing waits for longer than an hour."))
    if erasing:
        words = f"{erasing} erasures are not finished: the keys are still there."
        found.append(Finding("erasures", State.WRONG, words, "Start the bot; it finishes them at once."))
    if troubles or halted:
        words = f"{troubles} troubles stand in the circles' review lists; {halted} circles stopped themselves."
        found.append(Finding("circles", State.NOTE, words, "Facilitators see what to do: /facilitate review"))
    return found


async def _keys(settings: Settings, vault: Vault) -> list[Finding]:
    found = _key_file(settings)
    if await vault.rotation_pending():
        words = "A change of the master key was cut short."
        found.append(Finding("master key", State.WRONG, words, "Finish it: circlekeeper rotate-key"))
    return found


def _key_file(settings: Settings) -> list[Finding]:
    copy = "Keep a copy apart from the backups: without it nothing that members wrote can be read."
    source = settings.master
    if source.setting:
        return [Finding("master key", State.FINE, "It comes from a setting, and it is the one in use.", copy)]
    if not source.file.exists():
        return [Finding("master key", State.NOTE, f"{source.file} is made at the first start.", copy)]
    try:
        source.load(may_create=False)
    except MasterKeyProblem as problem:
        return [Finding("master key", State.WRONG, str(problem))]
    return [Finding("master key", State.FINE, f"{source.file}, for its owner alone.", copy)]
