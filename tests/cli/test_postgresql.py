"""The operator's commands on PostgreSQL."""

from __future__ import annotations

import json

from tests.cli.conftest import Cli
from tests.store.conftest import postgres_server, postgres_url

assert postgres_server
assert postgres_url


def test_the_commands_know_postgresql(cli: Cli, postgres_url: str) -> None:
    """One server is started for all of it."""
    before = cli("doctor", "--json", database_url=postgres_url)
    assert before.code == 0, before.all
    assert any("made at the first start" in one["words"] for one in json.loads(before.out))
    assert list(cli.data.iterdir()) == [], "the doctor only looks"

    assert cli("db", "upgrade", database_url=postgres_url).out.startswith("From empty to ")
    after = cli("doctor", "--json", database_url=postgres_url)
    assert after.code == 0, after.all
    assert any(one["words"].startswith("postgresql, revision") for one in json.loads(after.out))

    backup = cli("backup", str(cli.data / "b"), database_url=postgres_url)
    assert backup.code == 0
    assert "pg_dump" in backup.out

    restore = cli("restore", str(cli.data), "--yes", database_url=postgres_url)
    assert restore.code == 2
    assert "pg_restore" in restore.wrong

    replay = cli("replay-erasures", "--since", "2026-01-01", database_url=postgres_url)
    assert replay.out.startswith("0 members were erased again")
    assert cli("rotate-key", database_url=postgres_url).code == 0
    nobody = cli("erase-member", "practice:anna", database_url=postgres_url)
    assert nobody.code == 1
    simulated = cli("schedule", "simulate", "--from", "2027-01-01", "--to", "2027-01-02", database_url=postgres_url)
    assert simulated.code == 0
