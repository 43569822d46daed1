"""People who press at the same moment, over the real adapter: every press counts, and saved means saved."""

from __future__ import annotations

from pathlib import Path

import pytest

from bots.app import Content
from tests.emulators.discordwire import InteractionOutcome, Options, Step, User
from tests.reliability.house import House, a_house, person_of

EIGHT = ("ada", "ben", "cem", "dua", "eva", "finn", "gita", "hugo")
PATIENT = Options(first_answer_within=10.0, patience=15.0)
"""How fast the answers are is measured by the bench; here a busy machine must not fail the test."""
CALLBACK = "POST /interactions/{interaction_id}/{interaction_token}/callback"


def members_of(house: House) -> set[str]:
    return {row["person"] for row in house.ask("SELECT person FROM members WHERE state = 'active'")}


async def shown_the_agreements(house: House, people: list[User]) -> list[InteractionOutcome]:
    shown = [house.world.slash(one, house.home, "join") for one in people]
    return [await one for one in shown]


async def test_eight_people_who_press_at_once_have_all_joined(tmp_path: Path, content: Content) -> None:
    async with a_house(tmp_path, content, members=(), due=False, options=PATIENT) as house:
        people = [house.world.add_member(house.guild, name) for name in EIGHT]
        async with house.bot():
            await house.world.gateway.connected()
            shown = await shown_the_agreements(house, people)
            pressed = [house.world.press(*one, "join.yes*") for one in zip(people, shown, strict=True)]
            for one in pressed:
                assert (await one).answered
            assert members_of(house) == {person_of(one) for one in people}
            moods = [
                house.world.slash(one, house.home, "checkin", mood=f"mood-{1 + n % 5}") for n, one in enumerate(people)
            ]
            for one in moods:
                assert (await one).answered
        assert len(house.ask("SELECT DISTINCT person FROM check_ins")) == 8
        assert not any(one.late for one in house.world.interactions.outcomes)
        house.world.assert_no_complaints()


@pytest.mark.parametrize("number", [1, 4, 8])
async def test_whoever_read_that_they_joined_has_joined_even_if_the_bot_dies_then(
    tmp_path: Path, content: Content, number: int
) -> None:
    async with a_house(tmp_path, content, members=(), due=False, options=Options(patience=0.5)) as house:
        people = [house.world.add_member(house.guild, name) for name in EIGHT]
        async with house.bot() as bot:
            await house.world.gateway.connected()
            shown = await shown_the_agreements(house, people)
            answers: list[object] = []

            def kill(call: object) -> None:
                answers.append(call)
                if len(answers) == number:
                    bot.kill()

            house.world.on(Step.AFTER_APPLY, kill, CALLBACK)
            pressed = [house.world.press(*one, "join.yes*") for one in zip(people, shown, strict=True)]
            assert await bot.dead() == -9
        read = {person_of(one.interaction.user) for one in pressed if one.type is not None}
        assert len(read) >= number
        assert read <= members_of(house)
        await house.world.gateway.disconnected()
        async with house.bot():
            await house.world.gateway.connected(identified=2)
            # the others press once more: the button is still there
            left = [one for one in zip(people, shown, pressed, strict=True) if one[2].type is None]
            again = [house.world.press(user, where, "join.yes*") for user, where, _ in left]
            for one in again:
                assert (await one).answered
            assert members_of(house) == {person_of(one) for one in people}


async def test_the_same_press_that_arrives_twice_counts_once(tmp_path: Path, content: Content) -> None:
    async with a_house(tmp_path, content, members=("ada",), due=False) as house:
        (ada,) = house.people
        async with house.bot():
            await house.world.gateway.connected()
            said = await house.world.slash(ada, house.home, "checkin", mood="mood-4")
            await house.world.slash(ada, house.home, "checkin", mood="mood-2")
            kept = [tuple(row) for row in house.ask("SELECT id, at, sealed FROM check_ins ORDER BY id")]
            assert house.world.gateway.interaction(house.home, said.interaction.body)
            # acts of one circle are taken in turn: when this is answered, the one before is done
            await house.world.slash(ada, house.home, "settings")
            assert kept == [tuple(row) for row in house.ask("SELECT id, at, sealed FROM check_ins ORDER BY id")]
