"""Reports: who gets them, what they show, and that nobody is told who it was."""

from __future__ import annotations

from sqlalchemy import text

from core.circles.changes import Audited, CircleSaved
from core.circles.model import AuditLine
from core.kernel.cards import Button, Link
from core.kernel.ids import PersonId
from tests.stage import CIRCLE, START, Stage, a_circle, a_member, words

ANNA, BEN, FATIMA, ADMIN = "practice:anna", "practice:ben", "practice:fatima", "practice:adam"


async def ready(stage: Stage, *, administrator: str = "", **circle: object) -> None:
    await stage.keep(CircleSaved(a_circle(contact="host@example.org", **circle)), a_member(ANNA), a_member(BEN))
    if administrator:
        line = AuditLine(circle=CIRCLE, at=START, by=PersonId(administrator), action="setup.start")
        await stage.keep(Audited(line))


async def report(stage: Stage, about: str = "", to: str = "f", what: str = "a-planted-word") -> str:
    await stage.act(ANNA, "report.open", circle=CIRCLE, about=about, link="https://example.org/1")
    return words(await stage.act(ANNA, "report.send", circle=CIRCLE, to=to, text=what))


def told(stage: Stage) -> list[tuple[str, str]]:
    """To whom it went, and what stood there."""
    return [
        (str(parcel.effect), words(parcel.view)) for parcel in stage.platform.sent if parcel.card.startswith("report")
    ]


async def test_a_report_goes_to_the_facilitators_room_and_hides_who_reported(stage: Stage):
    await ready(stage)
    answer = await report(stage, BEN)
    assert "They do not see who it comes from" in answer
    ((effect, shown),) = told(stage)
    assert "practice:back" in effect
    assert "a-planted-word" in shown
    assert "ben" in shown
    assert "anna" not in effect + shown


async def test_a_report_about_a_facilitator_goes_only_to_an_administrator(stage: Stage):
    await ready(stage, administrator=ADMIN)
    opened = await stage.act(ANNA, "report.open", circle=CIRCLE, about=FATIMA)
    buttons = [one for row in opened.view.rows for one in row if isinstance(one, Button)]  # type: ignore[union-attr]
    assert ("to", "f") not in [given for one in buttons for given in one.given]
    # even where a forged button says otherwise
    answer = await report(stage, FATIMA, to="f")
    assert "administrators whom I know" in answer
    ((effect, _),) = told(stage)
    assert ADMIN in effect
    assert "practice:back" not in effect


async def test_an_administrator_who_is_reported_hears_nothing_of_it(stage: Stage):
    await ready(stage, administrator=FATIMA)
    answer = await report(stage, FATIMA, to="a")
    assert "I could not send this" in answer
    assert "host@example.org" in answer
    assert told(stage) == []


async def test_without_a_name_an_administrator_who_facilitates_gets_nothing(stage: Stage):
    await ready(stage, administrator=FATIMA)
    assert "I could not send this" in await report(stage, "", to="a")
    assert told(stage) == []


async def test_whoever_reports_stands_nowhere_in_the_database_afterwards(stage: Stage):
    await ready(stage, administrator=ADMIN)
    await report(stage, BEN)
    await report(stage, FATIMA)
    async with stage.parts.database.read() as connection:
        for table in ("texts", "deliveries", "drafts", "audit"):
            rows = str(list((await connection.execute(text(f"SELECT * FROM {table}"))).all()))
            assert "anna" not in rows, table
            assert "a-planted-word" not in rows, table
        actions = [one for (one,) in (await connection.execute(text("SELECT action FROM audit"))).all()]
    assert actions.count("report.send") == 1


async def test_a_stranger_can_report_only_from_a_room_of_the_circle(stage: Stage):
    await ready(stage)
    refused = await stage.act("practice:zoe", "report.send", room=None, circle=CIRCLE, to="f", text="spam")
    assert "spam" not in str(told(stage))
    assert "Evening" not in words(refused)
    await stage.act("practice:zoe", "report.open", circle=CIRCLE)
    await stage.act("practice:zoe", "report.send", circle=CIRCLE, to="f", text="somebody shouts here")
    assert "somebody shouts here" in str(told(stage))


async def test_nothing_written_and_too_much_are_said_kindly(stage: Stage):
    await ready(stage)
    assert "nothing written" in await report(stage, what="  ")
    assert "too long" in await report(stage, what="x" * 2_001)
    assert told(stage) == []


async def test_what_a_message_names_must_be_of_the_same_platform_and_a_web_address(stage: Stage):
    await ready(stage)
    await stage.act(ANNA, "report.open", circle=CIRCLE, about="slack:U1", link="javascript:alert(1)")
    await stage.act(ANNA, "report.send", circle=CIRCLE, to="f", text="look")
    ((_, shown),) = told(stage)
    assert "U1" not in shown
    (notice,) = [parcel for parcel in stage.platform.sent if parcel.card == "report-notice"]
    assert notice.view is not None
    assert not [one for row in notice.view.rows if isinstance(row, tuple) for one in row if isinstance(one, Link)]
