"""A PostgreSQL server of the tests' own: started once per worker, a fresh database for every test.

CIRCLEKEEPER_TEST_POSTGRES names a running server instead (a URL whose user may create databases).
"""

from __future__ import annotations

import contextlib
import os
import pwd
import shutil
import subprocess
import tempfile
import uuid
from collections.abc import Callable, Iterator
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import make_url

ANSWERS_WITHIN_SECONDS = 60


@contextlib.contextmanager
def server() -> Iterator[str]:
    """The address of a server, without a database of ours in it yet."""
    given = os.environ.get("CIRCLEKEEPER_TEST_POSTGRES")
    if given:
        yield given
        return
    programs = _programs()
    if programs is None:
        missing("PostgreSQL is not installed here (initdb and pg_ctl)")
    with _started(programs) as url:
        yield url


@contextlib.contextmanager
def fresh_database(server_url: str) -> Iterator[str]:
    """The address of an empty database that is gone afterwards."""
    name = f"circle_{uuid.uuid4().hex}"
    plain = make_url(server_url).set(drivername="postgresql")
    with psycopg.connect(plain.render_as_string(hide_password=False), autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}")  # type: ignore[arg-type]
        try:
            yield plain.set(database=name).render_as_string(hide_password=False)
        finally:
            connection.execute(f"DROP DATABASE {name} WITH (FORCE)")  # type: ignore[arg-type]


def missing(reason: str) -> None:
    """Skip where somebody works on their own machine; fail where everything has to be there."""
    if os.environ.get("CI"):
        pytest.fail(reason)
    pytest.skip(reason)


def _programs() -> Path | None:
    found = shutil.which("initdb")
    if found:
        return Path(found).resolve().parent
    installed = sorted(Path("/usr/lib/postgresql").glob("*/bin"))
    return installed[-1] if installed else None


@contextlib.contextmanager
def _started(programs: Path) -> Iterator[str]:
    # short, because a socket's path has 107 characters at most
    folder = Path(tempfile.mkdtemp(prefix="pg", dir="/tmp"))
    run = _runner(folder)
    data = folder / "data"
    try:
        run([str(programs / "initdb"), "-D", str(data), "-U", "tests", "-A", "trust", "--no-sync"])
        options = (
            f"-k {folder} -c listen_addresses='' -c fsync=off -c full_page_writes=off "
            "-c shared_buffers=32MB -c max_connections=60 -c autovacuum=off"
        )
        control = [str(programs / "pg_ctl"), "-D", str(data), "-w", "-t", str(ANSWERS_WITHIN_SECONDS)]
        run([*control, "-l", str(folder / "log"), "-o", options, "start"])
        try:
            yield f"postgresql://tests@/postgres?host={folder}"
        finally:
            run([*control, "-m", "immediate", "stop"])
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _runner(folder: Path) -> Callable[[list[str]], None]:
    """Runs a program as somebody who is not root, because the server refuses root."""
    demote: dict[str, int] = {}
    if os.geteuid() == 0:
        who = next((pwd.getpwnam(name) for name in ("postgres", "nobody") if _exists(name)), None)
        if who is None:
            missing("PostgreSQL refuses to run as root, and there is nobody else here")
            raise AssertionError
        os.chown(folder, who.pw_uid, who.pw_gid)
        demote = {"user": who.pw_uid, "group": who.pw_gid}

    def run(command: list[str]) -> None:
        # a file, not a pipe: the server would inherit the pipe and hold it open
        with (folder / "errors").open("ab") as errors:
            done = subprocess.run(
                command,
                cwd=folder,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=errors,
                check=False,
                extra_groups=[] if demote else None,
                **demote,
            )
        if done.returncode:
            raise RuntimeError(f"{Path(command[0]).name} failed: {(folder / 'errors').read_text()}")

    return run


def _exists(name: str) -> bool:
    with contextlib.suppress(KeyError):
        pwd.getpwnam(name)
        return True
    return False
