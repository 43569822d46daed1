"""What an operator does to what is kept: shape, backups, erasures, the master key."""

from __future__ import annotations

import base64
import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from bots.store import tables as t
from bots.store.database import claim
from core.kernel.ids import PersonId, TextRef
from core.programme.changes import TextKept
from tests.cli.conftest import Cli
from tests.sharing.acting import BEN, TEXT, ready, shared, withdrawn
from tests.stage import CIRCLE, Stage, a_member
from tests.store.canary import sweep

ANNA = "practice:anna"
WRITTEN = "Brachiosaurus in the garden"


async def two_members(stage: Stage) -> None:
    text = TextKept(circle=CIRCLE, ref=TextRef("anna-text"), text=WRITTEN, person=PersonId(ANNA))
    await stage.keep(a_member(ANNA), a_member("practice:ben"), text)


def members(cli: Cli) -> list[str]:
    found: list[str] = []

    async def look(stage: Stage) -> None:
        async with stage.parts.database.read() as connection:
            found.extend((await connection.execute(select(t.members.c.person))).scalars())

    cli.with_stage(look)
    return sorted(found)


def written(cli: Cli) -> str | None:
    from bots.store.loading import text_by_ref

    found: list[str | None] = []

    async def look(stage: Stage) -> None:
        async with stage.parts.database.read() as connection:
            found.append(await text_by_ref(connection, stage.parts.vault, TextRef("anna-text")))

    cli.with_stage(look)
    return found[0]


def test_an_empty_database_is_brought_up_and_then_left_alone(cli: Cli) -> None:
    assert cli("db", "upgrade").out.startswith("From empty to ")
    assert "is at revision" in cli("db", "upgrade").out
    assert {path.name for path in cli.data.iterdir()} >= {"circle.sqlite3", "keys.sqlite3", "master.key"}


def test_a_member_is_erased_from_every_file(cli: Cli) -> None:
    cli.prepare(two_members)
    assert written(cli) == WRITTEN
    said = cli("erase-member", ANNA, "--yes")
    assert said.code == 0, said.all
    assert "the key is destroyed" in said.all
    assert members(cli) == ["practice:ben"]
    assert sweep([ANNA, WRITTEN], folders=[cli.data]) == []


def test_what_an_erased_member_shared_is_taken_back_when_the_bot_runs_next(cli: Cli) -> None:
    stood: list[str] = []
    gone: list[str] = []

    async def anna_shared(stage: Stage) -> None:
        await ready(stage)
        await shared(stage)
        await shared(stage, BEN, text="and Ben too")
        async with stage.parts.database.read() as connection:
            query = select(t.shares.c.message).where(t.shares.c.person == ANNA)
            stood.extend((await connection.execute(query)).scalars())

    async def runs_next(stage: Stage) -> None:
        await stage.run_until(max(stage.clock.now(), datetime.now(UTC)) + timedelta(minutes=1))
        gone.extend(withdrawn(stage))

    cli.prepare(anna_shared)
    assert len(stood) == 1
    said = cli("erase-member", ANNA, "--yes")
    assert "the bot takes it back when it runs next" in said.all
    cli.with_stage(runs_next)
    assert gone == stood
    cli.with_stage(runs_next)
    assert gone == stood
    assert sweep([ANNA, TEXT], folders=[cli.data]) == []


def test_erasing_asks_first_and_a_no_changes_nothing(cli: Cli) -> None:
    cli.prepare(two_members)
    said = cli("erase-member", ANNA, "--circle", "Evening circle", answer="n\n")
    assert said.code == 1
    assert "Evening circle" in said.all
    assert "Nothing was changed." in said.wrong
    assert written(cli) == WRITTEN


def test_who_cannot_be_erased_is_told_in_words(cli: Cli) -> None:
    cli.prepare(two_members)
    for person, more, code, words in (
        ("anna", (), 2, "That is not a person's id"),
        ("practice:nobody", (), 1, "Nothing is kept of this person"),
        ("123456789", (), 1, "Nothing is kept of this person"),
        (ANNA, ("--circle", "Nowhere"), 1, "Nothing is kept of this person"),
    ):
        said = cli("erase-member", person, *more)
        assert said.code == code
        assert words in said.wrong


def test_while_the_bot_runs_erasing_is_refused_in_words(cli: Cli) -> None:
    cli.prepare(two_members)
    lock = claim(cli.data / "circle.sqlite3")
    try:
        said = cli("erase-member", ANNA, "--yes")
    finally:
        os.close(lock)
    assert said.code == 1
    assert "Another process has" in said.wrong


def test_a_restore_brings_back_who_stayed_and_erases_again_who_left(cli: Cli, tmp_path: Path) -> None:
    cli.prepare(two_members)
    backup = cli("backup", str(tmp_path / "backups"), "--keys", str(tmp_path / "keys"))
    assert backup.code == 0, backup.all
    assert cli("erase-member", ANNA, "--yes").code == 0
    cli.with_stage(lambda stage: stage.keep(a_member("practice:cem")))
    [data] = (tmp_path / "backups").glob("data-*")
    [keys] = (tmp_path / "keys").glob("keys-*")
    said = cli("restore", str(data), "--keys", str(keys), "--yes")
    assert said.code == 0, said.all
    assert "1 members were erased again" in said.all
    assert members(cli) == ["practice:ben"]
    assert sweep([ANNA, WRITTEN], folders=[cli.data]) == []


def test_a_restore_that_cannot_be_is_refused_and_changes_nothing(cli: Cli, tmp_path: Path) -> None:
    cli.prepare(two_members)
    empty = tmp_path / "empty"
    empty.mkdir()
    assert "There is no folder" in cli("restore", "nowhere", "--yes").wrong
    said = cli("restore", str(empty), "--yes")
    assert said.code == 2
    assert "is not such a backup" in said.wrong
    assert cli("restore", str(empty), answer="n\n").code == 1
    assert written(cli) == WRITTEN


def test_old_copies_of_keys_are_named_and_forgotten_on_request(cli: Cli, tmp_path: Path) -> None:
    cli.prepare(two_members)
    old = tmp_path / "b" / f"keys-{datetime.now(UTC) - timedelta(days=31):%Y%m%dT%H%M%S%fZ}"
    old.mkdir(parents=True)
    assert old.name in cli("backup", str(tmp_path / "b")).all
    assert "1 old copies of keys were deleted" in cli("backup", str(tmp_path / "b"), "--forget-old-keys").all
    assert not old.exists()


def test_a_new_master_key_in_the_file_opens_what_was_written_before(cli: Cli) -> None:
    cli.prepare(two_members)
    before = (cli.data / "master.key").read_text()
    said = cli("rotate-key")
    assert said.code == 0, said.all
    after = (cli.data / "master.key").read_text()
    assert before.split()[0] not in after
    assert written(cli) == WRITTEN
    (cli.data / "master.key").write_text(before)
    assert "another master key" in cli("doctor").all


def test_a_new_master_key_in_the_settings_needs_the_former_one(cli: Cli) -> None:
    cli.prepare(two_members)
    former = (cli.data / "master.key").read_text().strip()
    new = base64.b64encode(b"n" * 32).decode()
    alone = cli("rotate-key", master_key=new)
    assert alone.code == 2
    assert "CIRCLEKEEPER_FORMER_MASTER_KEY" in alone.wrong
    said = cli("rotate-key", master_key=new, former_master_key=former)
    assert said.code == 0, said.all
    assert new not in said.all
    assert "another master key" in cli("doctor").all
    assert cli("backup", str(cli.data / "b"), master_key=new).code == 0


def test_erasures_are_replayed_after_a_restore_by_other_tools(cli: Cli, tmp_path: Path) -> None:
    cli.prepare(two_members)
    cli("backup", str(tmp_path / "b"))
    [data] = (tmp_path / "b").glob("data-*")
    cli("erase-member", ANNA, "--yes")
    (cli.data / "circle.sqlite3").write_bytes((data / "circle.sqlite3").read_bytes())
    assert ANNA in members(cli)
    said = cli("replay-erasures", "--since", f"{datetime.now(UTC):%Y-%m-%d}")
    assert said.out.startswith("1 members were erased again")
    assert ANNA not in members(cli)
    assert "There is no file" in cli("replay-erasures", "--since", "2026-01-01", "--ledger", "nowhere").wrong


@pytest.mark.parametrize("command", [("backup",), ("restore",), ("erase-member",), ("replay-erasures",)])
def test_a_missing_argument_is_told_with_code_2(cli: Cli, command: tuple[str, ...]) -> None:
    said = cli(*command)
    assert said.code == 2
    assert "Missing" in said.wrong


def test_an_address_of_another_kind_of_database_is_refused(cli: Cli) -> None:
    assert cli("db", "upgrade", database_url="mysql://host/name").code == 2
    away = cli("db", "upgrade", database_url="postgresql://nobody:hunter2@127.0.0.1:1/none")
    assert away.code == 1
    assert "does not answer" in away.wrong
    assert "hunter2" not in away.all
