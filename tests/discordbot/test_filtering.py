"""Discord's AutoMod through the real library: three rules of the bot's own, and nobody else's touched."""

from __future__ import annotations

import os
from typing import Any

import pytest

from bots.engine.platform import Parcel
from core.kernel.events import Obstacle, Refused, Sent
from core.kernel.extras import FilterSpam, UnfilterSpam
from core.kernel.ids import CircleId, DeliveryKey, MessageRef, RoomId, SpaceId
from core.moderation.flood import signs_in
from core.moderation.native_cards import PARTS
from tests.discordbot.conftest import Town
from tests.discordbot.test_platform import deny
from tests.emulators.discordwire import WHY_SKIPPED, discord_openapi

KEY = DeliveryKey("native/1/on")
CIRCLE = CircleId("0123456789ab")
NEVER = ("kill", "hurt", "hit", "suicid", "slut", "stupid")
"""Words that somebody might quote."""


@pytest.fixture(autouse=True)
async def every_request_is_one_that_discord_describes(town: Town) -> Any:
    yield
    described = discord_openapi()
    if not described.available:
        if os.environ.get("CI"):
            pytest.fail(WHY_SKIPPED)
        pytest.skip(WHY_SKIPPED)
    for one in town.env.http_requests:
        if "auto-moderation" in one.path and one.method != "GET":
            rule = "/{rule_id}" if one.path.rsplit("/", 1)[-1].isdigit() else ""
            route = f"/guilds/{{guild_id}}/auto-moderation/rules{rule}"
            assert described.operation(one.method, route) is not None
            assert described.request_problem(one.method, route, {}, one.json) is None


def rules(town: Town) -> list[Any]:
    return list(town.env.backend.get_guild(town.guild.id).auto_mod_rules.values())


async def carry_out(town: Town, *, on: bool = True) -> object:
    room = RoomId(f"discord:{town.back.id}")
    effect = FilterSpam(key=KEY, room=room) if on else UnfilterSpam(key=KEY, room=room)
    return await town.made.platform.carry_out(Parcel(key=KEY, effect=effect, view=None))


def by_somebody_else(town: Town, kind: int, **metadata: Any) -> Any:
    body = {
        "name": "Ours",
        "event_type": 1,
        "trigger_type": kind,
        "trigger_metadata": metadata,
        "actions": [{"type": 1}],
    }
    return town.env.backend.create_auto_mod_rule(town.guild.id, town.fay.id, body)


async def test_three_rules_are_made_and_none_of_them_is_a_list_of_words(town: Town):
    assert await carry_out(town) == Sent(message=MessageRef(f"{town.guild.id}/{','.join(PARTS)}"))
    assert sorted(rule.trigger_type for rule in rules(town)) == [1, 3, 5]
    assert all(rule.enabled and [one["type"] for one in rule.actions] == [1] for rule in rules(town))
    said = str([rule.trigger_metadata for rule in rules(town)]).casefold()
    assert not [word for word in NEVER if word in said]
    assert not any(rule.trigger_metadata.get("keyword_filter") for rule in rules(town))
    assert not any("presets" in rule.trigger_metadata for rule in rules(town))


async def test_its_patterns_fit_what_discord_takes_and_find_what_our_own_rules_find(town: Town):
    await carry_out(town)
    (links,) = (rule.trigger_metadata["regex_patterns"] for rule in rules(town) if rule.trigger_type == 1)
    assert len(links) <= 10
    assert all(len(pattern) <= 260 for pattern in links)
    assert signs_in("come to discord.gg/abcdef")
    assert not signs_in("I told him: go away")


async def test_done_twice_it_is_as_if_done_once(town: Town):
    first = await carry_out(town)
    known = [rule.id for rule in rules(town)]
    assert await carry_out(town) == first
    assert [rule.id for rule in rules(town)] == known
    assert len([one for one in town.env.http_requests if one.method in ("POST", "PATCH") and "auto" in one.path]) == 3


async def test_half_made_before_a_crash_it_is_completed(town: Town):
    await carry_out(town)
    await town.env.settle()
    gone = rules(town)[1]
    town.env.backend.delete_auto_mod_rule(town.guild.id, gone.id)
    await carry_out(town)
    assert sorted(rule.trigger_type for rule in rules(town)) == [1, 3, 5]


async def test_asked_for_again_it_mends_what_was_changed_and_keeps_what_people_let_pass(town: Town):
    await carry_out(town)
    links = next(rule for rule in rules(town) if rule.trigger_type == 1)
    links.enabled, links.name = False, "Renamed"
    links.trigger_metadata["allow_list"] = ["discord.gg/our-own"]
    await carry_out(town)
    assert links.enabled
    assert (links.name, links.trigger_metadata["allow_list"]) == ("Renamed", ["discord.gg/our-own"])


async def test_rules_of_others_stand_and_take_the_place(town: Town):
    theirs = (by_somebody_else(town, 3), by_somebody_else(town, 5, mention_total_limit=20))
    assert await carry_out(town) == Sent(message=MessageRef(f"{town.guild.id}/links"))
    await carry_out(town, on=False)
    assert [rule.id for rule in rules(town)] == [one.id for one in theirs]


async def test_a_server_whose_places_are_all_taken_has_no_room_for_it(town: Town):
    for kind in (1, 1, 1, 1, 1, 1, 3, 5):
        by_somebody_else(town, kind)
    assert await carry_out(town) == Refused(obstacle=Obstacle.NOT_POSSIBLE)


async def test_it_leaves_nothing_behind_even_under_another_name(town: Town):
    await carry_out(town)
    rules(town)[0].name = "Renamed"
    assert await carry_out(town, on=False) == Sent(message=MessageRef(f"{town.guild.id}/"))
    assert rules(town) == []
    assert await carry_out(town, on=False) == Sent(message=MessageRef(f"{town.guild.id}/"))


async def test_without_the_permission_discord_is_not_even_asked(town: Town):
    deny(town, town.back, manage_guild=True)
    assert await carry_out(town) == Refused(obstacle=Obstacle.NOT_ALLOWED, missing="Manage Server")
    assert not [one for one in town.env.http_requests if "auto-moderation" in one.path]


async def test_what_is_deleted_by_hand_is_told_and_what_the_bot_does_itself_is_not(town: Town):
    await carry_out(town)
    town.made.index.put_filter(CIRCLE, PARTS)
    spam = next(rule for rule in rules(town) if rule.trigger_type == 3)
    town.env.backend.delete_auto_mod_rule(town.guild.id, spam.id)
    await town.made.door.told(1)
    assert town.made.door.changes() == [("filter-gone", None, "spam")]
    assert town.made.door.weathers[0].space == SpaceId(f"discord:{town.guild.id}")
    town.made.index.put_filter(CIRCLE, ())
    await carry_out(town, on=False)
    await town.env.settle()
    assert len(town.made.door.weathers) == 1


async def test_what_is_edited_by_hand_is_told_under_one_name(town: Town):
    await carry_out(town)
    town.made.index.put_filter(CIRCLE, PARTS)
    links = next(rule for rule in rules(town) if rule.trigger_type == 1)
    for _ in range(2):
        town.env.backend.edit_auto_mod_rule(town.guild.id, links.id, {"enabled": False})
    await town.made.door.told(2)
    assert town.made.door.changes() == [("filter-edited", None, "links")] * 2
    assert len({one.id for one in town.made.door.weathers}) == 1


async def test_what_was_done_by_hand_while_nobody_was_there_is_found(town: Town):
    await carry_out(town)
    spam, links = (next(rule for rule in rules(town) if rule.trigger_type == kind) for kind in (3, 1))
    del town.env.backend.get_guild(town.guild.id).auto_mod_rules[spam.id]
    links.enabled = False
    town.made.index.put_filter(CIRCLE, PARTS)
    await town.env.restart_bot(town.made.again())
    await town.made.door.told(2)
    assert sorted(town.made.door.changes()) == [("filter-edited", None, "links"), ("filter-gone", None, "spam")]


async def test_rules_of_others_are_nobodys_business(town: Town):
    town.made.index.put_filter(CIRCLE, PARTS)
    theirs = by_somebody_else(town, 1)
    town.env.backend.delete_auto_mod_rule(town.guild.id, theirs.id)
    await town.env.settle()
    assert town.made.door.weathers == []
