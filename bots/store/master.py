"""The master key: where it comes from, and how a key file is made, guarded and changed.

It wraps the data keys and nothing else. Whoever has it and the keys can read what members wrote, so it comes
from the environment or from a file that only its owner may read, and it never lies beside a backup.
"""

from __future__ import annotations

import base64
import binascii
import hmac
import logging
import os
import secrets
import stat
from dataclasses import dataclass, field
from pathlib import Path

_BYTES = 32
_EXAMPLE = "python -c 'import base64,os; print(base64.b64encode(os.urandom(32)).decode())'"
_log = logging.getLogger(__name__)


class MasterKeyProblem(Exception):
    """The master key is missing, unreadable, unsafe, or not the one in use. Never holds the key."""


@dataclass(frozen=True, slots=True)
class MasterKey:
    """32 bytes, and a short name for them that gives nothing away."""

    secret: bytes = field(repr=False)
    id: str = field(init=False)

    def __post_init__(self) -> None:
        """Name it, with 16 hex digits. Raises MasterKeyProblem unless there are 32 bytes."""
        if len(self.secret) != _BYTES:
            raise MasterKeyProblem(f"A master key has {_BYTES} bytes. Make one with: {_EXAMPLE}")
        name = hmac.digest(self.secret, b"circlekeeper master key id", "sha256")[:8].hex()
        object.__setattr__(self, "id", name)

    @classmethod
    def fresh(cls) -> MasterKey:
        """A new one."""
        return cls(secrets.token_bytes(_BYTES))

    @classmethod
    def parse(cls, text: str) -> MasterKey:
        """Read one in base64. Raises MasterKeyProblem, without the text in it."""
        try:
            return cls(base64.b64decode(text.strip(), validate=True))
        except (binascii.Error, ValueError):
            raise MasterKeyProblem(
                f"The master key is not base64. It has 32 bytes; make one with: {_EXAMPLE}"
            ) from None

    def written(self) -> str:
        """In base64."""
        return base64.b64encode(self.secret).decode()


@dataclass(frozen=True, slots=True)
class MasterKeys:
    """The master key in use, and those that older keys may still be under while it is being changed."""

    current: MasterKey
    former: tuple[MasterKey, ...] = ()


@dataclass(frozen=True, slots=True)
class MasterSource:
    """Where the master key comes from: a setting (base64), else a file. A setting goes before the file."""

    file: Path
    setting: str = field(default="", repr=False)
    former: str = field(default="", repr=False)

    def load(self, *, may_create: bool) -> MasterKeys:
        """The master keys. Without any, makes the file if ``may_create``. Raises MasterKeyProblem."""
        if self.setting:
            former = (MasterKey.parse(self.former),) if self.former else ()
            return MasterKeys(MasterKey.parse(self.setting), former)
        if not self.file.exists():
            if not may_create:
                raise MasterKeyProblem(
                    f"There are keys, but the master key file {self.file} is missing. Put it back: nothing "
                    "that members wrote can be read without it. A new one would not help."
                )
            fresh = MasterKeys(MasterKey.fresh())
            write_key_file(self.file, fresh)
            _log.warning(
                "A master key was made in %s. Keep a copy of it apart from the backups: without it nothing "
                "that members wrote can be read.",
                self.file,
            )
            return fresh
        return read_key_file(self.file)


def read_key_file(file: Path) -> MasterKeys:
    """The first line is the key in use, further lines the former ones. Raises MasterKeyProblem."""
    try:
        mode = file.stat().st_mode
        if mode & (stat.S_IRWXG | stat.S_IRWXO):
            raise MasterKeyProblem(
                f"Others may read the master key file {file}. Close it: chmod 600 {file} - and if others "
                "could have read it, change the key."
            )
        lines = [line for line in file.read_text("ascii").splitlines() if line.strip()]
    except OSError as problem:
        raise MasterKeyProblem(f"The master key file {file} cannot be read: {problem.strerror}.") from None
    except UnicodeDecodeError:
        lines = []
    if not lines:
        raise MasterKeyProblem(f"The master key file {file} holds no key.")
    current, *former = (MasterKey.parse(line) for line in lines)
    return MasterKeys(current, tuple(former))


def write_key_file(file: Path, keys: MasterKeys) -> None:
    """Write the file so that a crash leaves the old one or the new one whole; only its owner may read it.

    Raises MasterKeyProblem when it cannot be written.
    """
    draft = file.with_name(f".{file.name}.{secrets.token_hex(4)}")
    lines = "".join(key.written() + "\n" for key in (keys.current, *keys.former))
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600)
        with os.fdopen(handle, "w", encoding="ascii") as opened:
            opened.write(lines)
            opened.flush()
            os.fsync(opened.fileno())
        draft.replace(file)
        sync_folder(file.parent)
    except OSError as problem:
        draft.unlink(missing_ok=True)
        raise MasterKeyProblem(f"The master key file {file} cannot be written: {problem.strerror}.") from None


def sync_folder(folder: Path) -> None:
    """Make sure that a file's name is on the disk, not only the file. Raises OSError."""
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def sync_file(path: Path) -> None:
    """Wait until a file is on the disk. Raises OSError."""
    with path.open("rb") as opened:
        os.fsync(opened.fileno())
