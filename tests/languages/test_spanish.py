"""Spanish: complete, and chosen by a circle for its rooms and by a member for what is private."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, time
from typing import Any

import pytest

from bots.app import Content
from bots.discordbot.commands import tree
from bots.library.wordinglint import lint_wording, untranslated
from bots.store.loading import circle_by_id
from core.circles.changes import CircleSaved
from core.commands import commands
from core.schedule.series import SeriesKind
from tests.members.people import ANNA, BEN, FATIMA, buttons, member
from tests.stage import CIRCLE, Stage, a_circle, a_member, a_series, saved, words

SPANISH_CLIENT = "es-419"


def test_everything_is_said_in_spanish_with_the_same_arguments(content: Content):
    assert untranslated(content.wording, "es") == ()


def test_nothing_forbidden_is_said_in_spanish(content: Content):
    assert [str(one) for one in lint_wording(content.wording) if one.file == "wording/es"] == []


def test_whoever_chooses_spanish_is_told_that_a_native_reader_has_not_read_it(content: Content):
    assert "pendiente de revisión" in content.wording.say("es")("language-es")
    assert "pendiente de revisión" in content.wording.say("en")("language-es")


def test_every_description_and_choice_on_discord_is_there_in_spanish_uncut(content: Content):
    def walk(node: Any, name: str) -> Iterator[tuple[str, str]]:
        for key in ("description", "name") if "value" in node else ("description",):
            localised = node.get(f"{key}_localizations", {})
            # a word may be the same in both languages, such as "No"
            if key in node and not {"es-ES", "es-419"} <= localised.keys() and key == "description":
                yield name, node[key]
            yield from ((name, text) for text in localised.values() if len(text) > 100 or text.endswith("…"))
        for inner in (*node.get("options", ()), *node.get("choices", ())):
            yield from walk(inner, f"{name} {inner['name']}")

    top = tree(tuple(commands()), content.wording)
    assert [found for one in top for found in walk(one, one["name"])] == []


async def test_a_member_reads_private_messages_in_their_language_and_the_room_in_the_circle_s(stage: Stage):
    await stage.keep(
        saved(a_series()),
        saved(a_series(SeriesKind.CHECK_IN, "cccccccccccc")),
        a_member(ANNA, language="es", check_ins=True),
        a_member(BEN, check_ins=True),
    )
    await stage.run_until(datetime(2026, 11, 30, 20, tzinfo=UTC))
    shown = {getattr(one.effect, "person", "the room"): words(one.view) for one in stage.platform.sent}
    assert "¿Cómo estás?" in shown[ANNA]
    assert "How are you?" in shown[BEN]
    assert "To talk about" in shown["the room"]


async def test_a_circle_that_speaks_spanish_does_so_in_its_rooms_and_to_members_who_chose_nothing(stage: Stage):
    await stage.keep(
        CircleSaved(a_circle(language="es")), saved(a_series()), a_member(ANNA), a_member(BEN, language="en")
    )
    await stage.run_until(datetime(2026, 11, 30, 20, tzinfo=UTC))
    (posted,) = [one for one in stage.platform.sent if getattr(one.effect, "room", "") == "practice:home"]
    assert "Para conversar" in words(posted.view)
    assert "Solo tú ves esto" in words(await stage.act(ANNA, "settings.show"))
    assert "Only you see this" in words(await stage.act(BEN, "settings.show"))


async def test_a_facilitator_changes_the_language_of_a_circle_later(stage: Stage):
    step = await stage.act(FATIMA, "setup.step", circle=CIRCLE, s="language")
    assert "In which language" in words(step)
    changed = await stage.act(FATIMA, "setup.set", circle=CIRCLE, s="language", language="es")
    assert "Está cambiado." in words(changed)
    async with stage.parts.database.read() as connection:
        circle = await circle_by_id(connection, CIRCLE)
    assert circle is not None
    assert circle.language == "es"


async def test_setup_speaks_the_language_of_whoever_begins_it_and_the_circle_begins_with_it(stage: Stage):
    async def admin(action: str, **given: str) -> str:
        room = "practice:elsewhere"
        shown = await stage.act("practice:adele", action, administrator=True, room=room, speaks=SPANISH_CLIENT, **given)
        return words(shown)

    assert "¿Cómo se llama el círculo?" in await admin("setup.step")
    assert "lun y jue" in await admin("setup.set", s="topic", days="ayer")
    await admin("setup.set", s="topic", days="lun y jueves")
    shown = await admin("setup.step", s="topic")
    assert "lunes, jueves" in shown


async def test_someone_who_joins_reads_what_they_agree_to_in_the_language_of_their_platform(stage: Stage):
    asked = await stage.act(BEN, "join.show", speaks=SPANISH_CLIENT)
    assert "18 años o más" in words(asked)
    yes = buttons(asked)["Sí, de acuerdo, y tengo 18 años o más"]
    given: dict[str, Any] = dict(yes.given)
    await stage.act(BEN, yes.action, speaks=SPANISH_CLIENT, **given)
    kept = await member(stage, BEN)
    assert kept is not None
    assert kept.language == "es"


async def test_a_language_that_we_do_not_speak_leaves_the_circle_s(stage: Stage):
    await stage.keep(CircleSaved(a_circle(language="es")))
    assert "18 años o más" in words(await stage.act(BEN, "join.show", speaks="de"))
    assert "18 años o más" in words(await stage.act(BEN, "join.show", speaks="en-US"))


@pytest.mark.parametrize("typed", ["22:00 a 07:00", "22:00 hasta 7.00 h", "22:00 - 07:00", "22:00 to 07:00"])
async def test_hours_are_read_in_either_language(stage: Stage, typed: str):
    await stage.keep(a_member(ANNA, language="es"))
    await stage.act(ANNA, "settings.show", quiet=typed.removesuffix(" h"))
    kept = await member(stage, ANNA)
    assert kept is not None
    assert kept.quiet == (time(22), time(7))


@pytest.mark.parametrize("typed", ["24 de diciembre", "el 24 dic", "24 December", "24 de dic. de 2026"])
async def test_days_are_read_in_either_language(stage: Stage, typed: str):
    await stage.keep(a_member(ANNA, language="es"))
    shown = await stage.act(ANNA, "settings.show", pause=typed)
    kept = await member(stage, ANNA)
    assert kept is not None
    assert kept.paused_until == date(2026, 12, 24)
    assert "hasta el jueves 24 de diciembre" in words(shown)


async def test_a_city_is_found_with_its_accent(stage: Stage):
    await stage.keep(a_member(ANNA, language="es"))
    await stage.act(ANNA, "settings.show", zone="Bogotá")
    kept = await member(stage, ANNA)
    assert kept is not None
    assert kept.zone == "America/Bogota"


async def test_an_announcement_is_timed_in_spanish(stage: Stage):
    await stage.keep(CircleSaved(a_circle(language="es")))
    shown = await stage.act(FATIMA, "announce.write", text="Hola a cada quien", at="el 1 de diciembre a las 18:00")
    assert "Sale el martes 1 de diciembre a las 18:00." in words(shown)


async def test_a_series_is_planned_in_spanish(stage: Stage):
    await stage.keep(CircleSaved(a_circle(language="es")))
    given: dict[str, Any] = {
        "kind": "check-in",
        "often": "nth-weekday",
        "nth": "último",
        "days": "miércoles",
        "time": "18:00",
    }
    shown = await stage.act(FATIMA, "schedule.add", **given)
    assert "el último miércoles de cada mes" in words(shown)
