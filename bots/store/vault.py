"""The vault: what members write is sealed before it reaches the database, each membership under its own key.

AES-256-GCM with a fresh nonce for each text. The circle, the member and the entry are bound to it, so that
nothing can be moved to another place unseen. Erasing a membership destroys its key. This is not end-to-end
encryption: the platforms and this process see the text.
"""

from __future__ import annotations

import asyncio
import hmac
import secrets
import struct
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Self

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from bots.store.database import Database, DatabaseUnavailable
from bots.store.keystore import KeyStore, WrappedKey
from bots.store.ledger import Erasure, Ledger, ledger_of
from bots.store.master import MasterKey, MasterKeyProblem, MasterKeys, MasterSource, read_key_file, write_key_file

__all__ = ["DataKey", "MasterKeyProblem", "MasterSource", "Unreadable", "Vault"]

_VERSION = b"\x01"
_NONCE = 12
_LENGTHS = struct.Struct(">6I")
_KEYS_IN_MEMORY = 20_000
_LEDGER = ("", "list of erasures")


class Unreadable(Exception):
    """This text cannot be opened: its key is gone, or it was changed or moved."""

    def __init__(self) -> None:
        """The same words for every cause: a cause would tell whether somebody was erased."""
        super().__init__("this text cannot be opened: its key is gone, or it was changed or moved")


@dataclass(frozen=True, slots=True)
class DataKey:
    """The key of one membership; of a circle's own things without a person; of the system without either."""

    circle: str = field(repr=False)
    person: str = field(repr=False)
    id: bytes
    secret: bytes = field(repr=False)


class Vault:
    """Gives out data keys, seals and opens texts, destroys keys. Make one with ``open``; ``close`` it."""

    def __init__(self, *, store: KeyStore, ledger: Ledger, masters: MasterKeys, clock: Callable[[], datetime]) -> None:
        """For ``open`` alone."""
        self.store = store
        self.ledger = ledger
        # keys that had been erased and were back, after a restore or a crash
        self.keys_destroyed_at_open = 0
        self._masters = masters
        self._clock = clock
        self._turn = asyncio.Lock()
        self._known: dict[tuple[str, str], DataKey] = {}
        # with several processes another one may erase a member, so nothing is remembered
        self._remembers = store.database.dialect == "sqlite"

    @classmethod
    async def open(
        cls,
        database: Database,
        source: MasterSource,
        *,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> Self:
        """Open the vault that belongs to a database, and finish any erasure that a crash cut short.

        ``clock`` is the real time, also where the circles' clock is moved. Makes a key file if there are
        no keys yet. Raises MasterKeyProblem when the master key is missing or not the one in use, and as
        Database.open does.
        """
        store = await KeyStore.open(database)
        try:
            in_use = await store.masters()
            masters = await asyncio.to_thread(source.load, may_create=not in_use and not database.looking)
            _compare(masters, in_use)
            vault = cls(store=store, ledger=ledger_of(store), masters=masters, clock=clock)
            if not database.looking:
                await vault._need(*_LEDGER)
                vault.keys_destroyed_at_open = await vault.replay(await vault.ledger.entries())
        except BaseException:
            await store.database.close()
            raise
        return vault

    async def close(self) -> None:
        """Forget the keys in memory and let go of the store."""
        self._known.clear()
        await self.store.database.close()

    async def data_key(self, circle: str, person: str, *, create: bool) -> DataKey | None:
        """The key of a membership; None if it has none and none is to be made.

        A new key is on the disk before this returns, so before any text under it can be committed. May be
        called within a transaction of the data. A circle's own things have the person "", the system both "".
        Ask for it anew for each event and keep it no longer: an erasure must be able to destroy it.
        Raises DatabaseUnavailable when it could not be made or read.
        """
        known = self._known.get((circle, person))
        if known is not None:
            return known
        async with self._turn:
            found = await self.store.find(circle, person)
            if found is None:
                if not create:
                    return None
                found = await self.store.add(self._fresh(circle, person))
            key = self._unwrap(found)
            if self._remembers:
                if len(self._known) >= _KEYS_IN_MEMORY:
                    self._known.pop(next(iter(self._known)))
                self._known[circle, person] = key
            return key

    def seal(self, key: DataKey, plaintext: str, *, entry: str) -> bytes:
        """Seal a text for one place: a version byte, 12 bytes of nonce, the ciphertext, a tag of 16 bytes."""
        nonce = secrets.token_bytes(_NONCE)
        # surrogates may come in from a platform; an encoding error would carry the whole text
        plain = plaintext.encode("utf-8", "surrogatepass")
        return _VERSION + nonce + AESGCM(key.secret).encrypt(nonce, plain, _place(key, entry))

    def unseal(self, key: DataKey | None, sealed: bytes, *, entry: str) -> str:
        """Open a text where it belongs. Raises Unreadable, which holds nothing of it."""
        if key is None or sealed[:1] != _VERSION or len(sealed) < 1 + _NONCE + 16:
            raise Unreadable
        try:
            plain = AESGCM(key.secret).decrypt(sealed[1 : 1 + _NONCE], sealed[1 + _NONCE :], _place(key, entry))
        except InvalidTag:
            raise Unreadable from None
        return plain.decode("utf-8", "surrogatepass")

    async def erase(self, circle: str, person: str) -> bool:
        """Destroy a membership's key, for good, and remember that it was.

        True: it is gone from SQLite's files too. False: it is destroyed, but a reader was in the way of
        clearing the files; ``finish_erasures`` does it later. On PostgreSQL: the key is gone, no more than
        that. Raises OSError or DatabaseUnavailable when it could not be done: then say so, and try again.
        """
        async with self._turn:
            found = await self.store.find(circle, person)
            await self._destroy(circle, person, found)
        return await self.finish_erasures()

    async def erase_circle(self, circle: str) -> bool:
        """Destroy every key of a circle, its own among them. As ``erase``."""
        async with self._turn:
            for found in await self.store.of_circle(circle):
                if (found.circle, found.person) != _LEDGER:
                    await self._destroy(found.circle, found.person, found)
        return await self.finish_erasures()

    async def finish_erasures(self) -> bool:
        """Clear destroyed keys out of SQLite's files. False: a reader is in the way; ask again."""
        try:
            return await self.store.database.checkpoint_truncate()
        except DatabaseUnavailable:
            return False

    async def replay(self, erasures: Iterable[Erasure]) -> int:
        """Destroy again every key that was destroyed before, as after a restore. Gives their number.

        A member who came back after an erasure has another key, which stays.
        """
        gone = {erasure.key for erasure in erasures if erasure.key}
        if not gone:
            return 0
        async with self._turn:
            hashing = await self._need(*_LEDGER, within_turn=True)
            keys = await self.store.every()
            risen = await asyncio.to_thread(lambda: [key for key in keys if _key_hash(hashing, key) in gone])
            for key in risen:
                self._known.pop((key.circle, key.person), None)
            await self.store.remove(risen)
        if risen:
            await self.finish_erasures()
        return len(risen)

    async def erased_members(
        self, candidates: Iterable[tuple[str, str]], erasures: Iterable[Erasure], *, since: datetime
    ) -> tuple[tuple[str, str], ...]:
        """Which of these (circle, person) were erased at or after ``since``, such as the time of a backup."""
        recent = {erasure.member for erasure in erasures if erasure.at >= since}
        hashing = await self._need(*_LEDGER)
        return tuple(one for one in candidates if _member_hash(hashing, *one) in recent)

    async def rotate_master(
        self,
        new: MasterKey,
        *,
        batch: int = 2000,
        after_batch: Callable[[int], None] = lambda done: None,
    ) -> int:
        """Put every key under a new master key; gives the number of keys that were changed.

        May be killed at any point and called again (open the vault with both keys, the new one as current).
        Both are accepted until it is done; new keys are under the new one from the start.
        """
        old = self._masters
        former = tuple(key for key in (old.current, *old.former) if key.id != new.id)
        self._masters = MasterKeys(new, former)
        done = 0
        after: tuple[str, str] | None = None
        while True:
            async with self._turn:
                some = await self.store.not_under(new.id, after=after, limit=batch)
                if not some:
                    break
                # in a thread: with thousands the loop would stand still
                await self.store.rewrap(await asyncio.to_thread(self._rewrap, some))
            done += len(some)
            after = (some[-1].circle, some[-1].person)
            after_batch(done)
        if await self.store.masters() <= {new.id}:
            self._masters = MasterKeys(new)
        await self.finish_erasures()
        return done

    async def rotate_master_file(
        self,
        source: MasterSource,
        *,
        batch: int = 2000,
        after_batch: Callable[[int], None] = lambda done: None,
    ) -> int:
        """Change the master key in its file; gives the number of keys that were changed.

        May be killed at any point and called again: the file holds both keys until it is done. Backups of
        keys made before need the former key. Raises MasterKeyProblem.
        """
        keys = await asyncio.to_thread(read_key_file, source.file)
        if not keys.former:
            keys = MasterKeys(MasterKey.fresh(), (keys.current,))
            await asyncio.to_thread(write_key_file, source.file, keys)
        done = await self.rotate_master(keys.current, batch=batch, after_batch=after_batch)
        await asyncio.to_thread(write_key_file, source.file, MasterKeys(keys.current))
        return done

    async def rotation_pending(self) -> bool:
        """Whether a change of the master key was cut short."""
        return not await self.store.masters() <= {self._masters.current.id}

    async def _need(self, circle: str, person: str, *, within_turn: bool = False) -> DataKey:
        if within_turn:
            found = await self.store.find(circle, person)
            return self._unwrap(found or await self.store.add(self._fresh(circle, person)))
        key = await self.data_key(circle, person, create=True)
        assert key is not None
        return key

    async def _destroy(self, circle: str, person: str, found: WrappedKey | None) -> None:
        """Within the turn. The list comes first: a crash in between is mended when the vault is opened."""
        hashing = await self._need(*_LEDGER, within_turn=True)
        key_hash = "" if found is None else _key_hash(hashing, found)
        await self.ledger.add(Erasure(_member_hash(hashing, circle, person), key_hash, self._clock()))
        self._known.pop((circle, person), None)
        if found is not None:
            await self.store.remove([found])

    def _fresh(self, circle: str, person: str) -> WrappedKey:
        key = DataKey(circle, person, secrets.token_bytes(16), AESGCM.generate_key(256))
        return self._wrap(key, self._clock())

    def _wrap(self, key: DataKey, made: datetime) -> WrappedKey:
        nonce = secrets.token_bytes(_NONCE)
        master = self._masters.current
        wrapped = nonce + AESGCM(master.secret).encrypt(nonce, key.secret, _place(key, "data key"))
        return WrappedKey(key.circle, key.person, key.id, master.id, wrapped, made)

    def _rewrap(self, keys: Iterable[WrappedKey]) -> list[WrappedKey]:
        return [self._wrap(self._unwrap(key), key.made) for key in keys]

    def _unwrap(self, found: WrappedKey) -> DataKey:
        masters = (self._masters.current, *self._masters.former)
        master = next((key for key in masters if key.id == found.master), None)
        if master is None:
            raise MasterKeyProblem("A key is under another master key than the ones given.")
        place = _place(found, "data key")
        try:
            secret = AESGCM(master.secret).decrypt(found.wrapped[:_NONCE], found.wrapped[_NONCE:], place)
        except InvalidTag:
            raise Unreadable from None
        return DataKey(found.circle, found.person, found.id, secret)


def _compare(masters: MasterKeys, in_use: frozenset[str]) -> None:
    if in_use - {key.id for key in (masters.current, *masters.former)}:
        raise MasterKeyProblem(
            "The keys are under another master key than the one given. Put back the one in use, or give it "
            "as the former one while it is being changed."
        )


def _place(key: DataKey | WrappedKey, entry: str) -> bytes:
    """What a ciphertext is bound to. The parts' lengths go first, so that no two places look alike."""
    parts = (b"circlekeeper", _VERSION, key.circle.encode(), key.person.encode(), key.id, entry.encode())
    return _LENGTHS.pack(*map(len, parts)) + b"".join(parts)


def _member_hash(hashing: DataKey, circle: str, person: str) -> str:
    place = _place(DataKey(circle, person, b"", b""), "member")
    return hmac.digest(hashing.secret, place, "sha256").hex()


def _key_hash(hashing: DataKey, key: WrappedKey) -> str:
    place = _place(key, "key")
    return hmac.digest(hashing.secret, place, "sha256").hex()
