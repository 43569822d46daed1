"""Planted words are looked for in every file and log after a life of writing, reading and deleting."""

from __future__ import annotations

import logging
from datetime import timedelta
from pathlib import Path

import pytest
import structlog
from sqlalchemy import insert

from bots.app import Content
from bots.store import tables as t
from bots.store.housekeeping import keep_house
from core.circles.changes import CircleSaved
from tests.reflections.people import ANNA, buttons, document, press, send, write
from tests.stage import Stage, a_circle, a_member, a_queue, a_stage, words
from tests.store.canary import sweep

PLANTED = ("heronfeather", "quillwhisper", "marshlantern", "bramblethorn")


async def live(stage: Stage) -> None:
    page, further, word, refused = PLANTED
    answer = await write(stage, ANNA, f"it was a {page} of a week")
    answer = await send(stage, ANNA, await press(stage, ANNA, answer, "Add another page"), f"{further} " * 1000)
    entry = dict(buttons(await stage.act(ANNA, "journal.read", entry="1"))["Delete"].given)["entry"]
    checked = await stage.act(ANNA, "checkin.open", mood="2", word=word)
    await send(stage, ANNA, await press(stage, ANNA, checked, "Change the word"), f"more {word}")
    assert page in words(await stage.act(ANNA, "journal.list"))
    assert further in words(await stage.act(ANNA, "journal.read", entry=entry))
    assert word in document(await stage.act(ANNA, "journal.export")).text
    # What is refused, what fails, and what comes from somebody who may not.
    assert refused in document(await write(stage, ANNA, f"{refused} " * 4000)).text
    assert refused in document(await stage.act(ANNA, "checkin.open", mood="9", word=refused)).text
    await stage.act("practice:stranger", "reflect.save", text=refused)
    await stage.act(ANNA, "journal.read", entry=refused)
    await stage.act(ANNA, "no.such-action", text=refused)
    async with stage.parts.database.write() as connection:
        await connection.exec_driver_sql("PRAGMA max_page_count=1")
    form = await press(stage, ANNA, await stage.act(ANNA, "reflect.open"), "Write")
    assert refused in document(await send(stage, ANNA, form, f"{refused} " * 1500)).text
    async with stage.parts.database.write() as connection:
        await connection.exec_driver_sql("PRAGMA max_page_count=1000000")
    await stage.act(ANNA, "journal.delete", entry=entry, sure="yes")
    stage.clock.time += timedelta(days=3)
    await keep_house(stage.parts.database, stage.parts.vault, stage.clock.now())


async def test_nothing_that_was_written_is_left_in_any_file_or_log(
    tmp_path: Path, content: Content, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    with structlog.testing.capture_logs() as logs:
        async with a_stage(tmp_path, content) as stage:
            await stage.keep(CircleSaved(a_circle()), a_queue(content), a_member(ANNA))
            await live(stage)
            assert sweep(PLANTED, folders=[tmp_path], texts={"log": caplog.text, "events": repr(logs)}) == []
            async with stage.parts.database.write() as connection:
                # The sweep must be able to find what it looks for.
                leak = {"id": "leak", "circle": "", "at": stage.clock.now(), "reply": f"a {PLANTED[0]}"}
                await connection.execute(insert(t.events), [leak])
            assert sweep(PLANTED, folders=[tmp_path])
    assert [one for one in logs if one["event"] == "the database is not available"]
