"""The practice house: its rooms, people and messages, in a SQLite file of its own.

It stands for what a platform keeps, so it outlives a restart. Switches that a rehearsal can flip are here too.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Self

import aiosqlite

from bots.engine.abilities import Abilities
from bots.practice.manner import Manner
from bots.practice.model import Message, Person, Room, RoomKind, Thread, message_ref
from bots.practice.viewcode import dump_view, load_view
from core.kernel.cards import View
from core.kernel.ids import DeliveryKey, MessageRef, PersonId, RoomId

_TABLES = """
CREATE TABLE IF NOT EXISTS settings (name TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS people (
    id TEXT PRIMARY KEY, place INTEGER NOT NULL, name TEXT NOT NULL, facilitates INTEGER NOT NULL,
    takes_messages INTEGER NOT NULL
);
CREATE TABLE IF NOT EXISTS rooms (
    id TEXT PRIMARY KEY, place INTEGER NOT NULL, name TEXT NOT NULL, kind TEXT NOT NULL,
    may_post INTEGER NOT NULL, gone INTEGER NOT NULL
);
CREATE TABLE IF NOT EXISTS messages (
    number INTEGER PRIMARY KEY AUTOINCREMENT, place TEXT NOT NULL, at TEXT NOT NULL, author TEXT,
    text TEXT NOT NULL, view TEXT, key TEXT UNIQUE, withdrawn INTEGER NOT NULL DEFAULT 0,
    revision INTEGER NOT NULL DEFAULT 1
);
CREATE INDEX IF NOT EXISTS messages_in_place ON messages (place, number);
CREATE TABLE IF NOT EXISTS threads (
    number INTEGER PRIMARY KEY AUTOINCREMENT, room TEXT NOT NULL, under INTEGER NOT NULL, title TEXT NOT NULL,
    key TEXT UNIQUE NOT NULL
);
"""
_MESSAGE = "number, place, at, author, text, view, revision"


class House:
    """An open house. Make one with ``open``, and ``close`` it in the end."""

    def __init__(self, connection: aiosqlite.Connection) -> None:
        """For ``open`` alone."""
        self._connection = connection
        self._people: dict[PersonId, Person] = {}
        self._rooms: dict[RoomId, Room] = {}
        self._settings: dict[str, str] = {}
        self.on_change: set[Callable[[], None]] = set()
        """Called after every change; must return at once."""

    @classmethod
    async def open(cls, path: Path, *, people: Sequence[Person] = (), rooms: Sequence[Room] = ()) -> Self:
        """Open the file; a new one is made with these people and rooms.

        Raises:
            sqlite3.Error: the file cannot be opened or is none of ours.
        """
        # Each statement is a transaction of its own, so that two tasks cannot mix theirs.
        connection = await aiosqlite.connect(path, isolation_level=None)
        try:
            await connection.execute("PRAGMA journal_mode=WAL")
            await connection.execute("PRAGMA secure_delete=ON")
            await connection.executescript(_TABLES)
            house = cls(connection)
            for place, person in enumerate(people):
                await connection.execute(
                    "INSERT OR IGNORE INTO people VALUES (?, ?, ?, ?, ?)",
                    (person.id, place, person.name, person.facilitates, person.takes_messages),
                )
            for place, room in enumerate(rooms):
                await connection.execute(
                    "INSERT OR IGNORE INTO rooms VALUES (?, ?, ?, ?, ?, ?)",
                    (room.id, place, room.name, room.kind.value, room.may_post, room.gone),
                )
            await house._read()
        except BaseException:
            await connection.close()
            raise
        return house

    async def close(self) -> None:
        """Let go of the file."""
        await self._connection.close()

    async def _read(self) -> None:
        rows = await self._connection.execute_fetchall(
            "SELECT id, name, facilitates, takes_messages FROM people ORDER BY place"
        )
        self._people = {
            PersonId(row[0]): Person(
                id=PersonId(row[0]), name=row[1], facilitates=bool(row[2]), takes_messages=bool(row[3])
            )
            for row in rows
        }
        rows = await self._connection.execute_fetchall(
            "SELECT id, name, kind, may_post, gone FROM rooms ORDER BY place"
        )
        self._rooms = {
            RoomId(row[0]): Room(
                id=RoomId(row[0]), name=row[1], kind=RoomKind(row[2]), may_post=bool(row[3]), gone=bool(row[4])
            )
            for row in rows
        }
        rows = await self._connection.execute_fetchall("SELECT name, value FROM settings")
        self._settings = {str(row[0]): str(row[1]) for row in rows}

    # What is read from memory, because the engine asks at any time

    @property
    def people(self) -> Mapping[PersonId, Person]:
        """Everybody, in order."""
        return self._people

    @property
    def rooms(self) -> Mapping[RoomId, Room]:
        """Every room, also those that are gone."""
        return self._rooms

    @property
    def manner(self) -> Manner:
        """Which platform the house behaves like."""
        return Manner(self._settings.get("manner", Manner.DISCORD.value))

    @property
    def abilities(self) -> Abilities:
        """What the house can do now."""
        return self.manner.abilities

    def setting(self, name: str, otherwise: str = "") -> str:
        """Return a setting of the house."""
        return self._settings.get(name, otherwise)

    # Messages

    async def messages(self, place: str, most: int = 200) -> tuple[Message, ...]:
        """Return the latest messages of a place, the oldest first."""
        rows = await self._connection.execute_fetchall(
            f"SELECT {_MESSAGE} FROM messages WHERE place = ? AND NOT withdrawn ORDER BY number DESC LIMIT ?",  # noqa: S608
            (place, most),
        )
        return tuple(_message(row) for row in reversed(list(rows)))

    async def latest(self, place: str) -> int:
        """Return the number of a place's latest message, or 0."""
        rows = await self._connection.execute_fetchall("SELECT max(number) FROM messages WHERE place = ?", (place,))
        return int(next(iter(rows))[0] or 0)

    async def message_of(self, key: DeliveryKey) -> tuple[int, str] | None:
        """Return the number and place of what was posted under exactly this key, also if it was taken back."""
        rows = await self._connection.execute_fetchall("SELECT number, place FROM messages WHERE key = ?", (key,))
        return next(((int(row[0]), str(row[1])) for row in rows), None)

    async def say(
        self,
        place: str,
        at: datetime,
        *,
        author: PersonId | None = None,
        text: str = "",
        view: View | None = None,
        key: DeliveryKey | None = None,
    ) -> int:
        """Add a message and return its number. One with a key that is there already adds nothing."""
        try:
            cursor = await self._connection.execute(
                "INSERT INTO messages (place, at, author, text, view, key) VALUES (?, ?, ?, ?, ?, ?)",
                (place, at.isoformat(), author, text, None if view is None else dump_view(view), key),
            )
        except sqlite3.IntegrityError:
            known = await self.message_of(key) if key is not None else None
            if known is None:
                raise
            return known[0]
        number = cursor.lastrowid
        await cursor.close()
        assert number is not None
        await self._changed()
        return number

    async def edit(self, number: int, view: View) -> None:
        """Put another view in the place of a message's."""
        await self._write(
            "UPDATE messages SET view = ?, revision = revision + 1 WHERE number = ?", dump_view(view), number
        )

    async def withdraw(self, number: int) -> bool:
        """Take a message back. False: there is none."""
        return await self._write("UPDATE messages SET withdrawn = 1, view = NULL, text = '' WHERE number = ?", number)

    async def is_withdrawn(self, number: int) -> bool:
        """Whether a message was taken back, or never was."""
        rows = await self._connection.execute_fetchall("SELECT withdrawn FROM messages WHERE number = ?", (number,))
        return all(bool(row[0]) for row in rows)

    # Threads

    async def open_thread(self, room: RoomId, under: int, title: str, key: DeliveryKey) -> Thread:
        """Open a thread under a message; the same key gives the same thread."""
        await self._write(
            "INSERT OR IGNORE INTO threads (room, under, title, key) VALUES (?, ?, ?, ?)", room, under, title, key
        )
        thread = await self.thread_of(key)
        assert thread is not None
        return thread

    async def thread_of(self, key: DeliveryKey) -> Thread | None:
        """Return the thread that was opened under exactly this key."""
        return next(iter(await self._threads("key", key)), None)

    async def threads(self, room: RoomId) -> tuple[Thread, ...]:
        """Return the threads of a room."""
        return await self._threads("room", room)

    async def _threads(self, column: str, value: str) -> tuple[Thread, ...]:
        query = f"SELECT number, under, room, title FROM threads WHERE {column} = ? ORDER BY number"  # noqa: S608
        rows = await self._connection.execute_fetchall(query, (value,))
        return tuple(Thread(number=row[0], under=row[1], room=row[2], title=row[3]) for row in rows)

    async def room_of(self, place: str) -> tuple[RoomId | None, MessageRef | None]:
        """Return the room that a place is or that its thread is in, and the message that the thread hangs under."""
        if RoomId(place) in self._rooms:
            return RoomId(place), None
        number = place.removeprefix("thread:")
        found = await self._threads("number", number) if number != place else ()
        return next(((RoomId(one.room), message_ref(one.room, one.under)) for one in found), (None, None))

    # Switches

    async def set(self, name: str, value: str) -> None:
        """Keep a setting."""
        await self._write("INSERT OR REPLACE INTO settings VALUES (?, ?)", name, value)

    async def welcome(self, person: Person) -> None:
        """Let somebody further live here; who lives here already stays as they are."""
        await self._write(
            "INSERT OR IGNORE INTO people VALUES (?, ?, ?, ?, ?)",
            person.id,
            len(self._people),
            person.name,
            person.facilitates,
            person.takes_messages,
        )

    async def behave_as(self, manner: Manner) -> None:
        """Behave like another platform."""
        await self.set("manner", manner.value)

    async def let_messages_in(self, person: PersonId, *, allowed: bool) -> None:
        """Open or close someone's private messages to the bot."""
        await self._write("UPDATE people SET takes_messages = ? WHERE id = ?", allowed, person)

    async def let_post(self, room: RoomId, *, allowed: bool) -> None:
        """Give or take the bot's permission to post in a room."""
        await self._write("UPDATE rooms SET may_post = ? WHERE id = ?", allowed, room)

    async def remove_room(self, room: RoomId) -> None:
        """Take a room away for good."""
        await self._write("UPDATE rooms SET gone = 1 WHERE id = ?", room)

    async def _write(self, statement: str, *values: str | int | None) -> bool:
        cursor = await self._connection.execute(statement, values)
        changed = cursor.rowcount > 0
        await cursor.close()
        await self._changed()
        return changed

    async def _changed(self) -> None:
        await self._read()
        self.tell()

    def tell(self) -> None:
        """Let everybody who looks at the house look again."""
        for changed in tuple(self.on_change):
            changed()


def _message(row: sqlite3.Row) -> Message:
    return Message(
        number=row[0],
        place=row[1],
        at=datetime.fromisoformat(row[2]).astimezone(UTC),
        author=None if row[3] is None else PersonId(row[3]),
        text=row[4],
        view=None if row[5] is None else load_view(row[5]),
        revision=row[6],
    )
