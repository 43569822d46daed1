"""What the doctor finds out of Slack, against the strict one: tokens, scopes, Socket Mode and rooms."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from bots.cli.doctor import Finding, State
from bots.cli.doctor_slack import look_at_slack
from bots.settings import read_settings
from bots.slackbot.methods import REMOVING, scopes
from core.circles.model import Circle, CircleState
from core.kernel.ids import SpaceId
from tests.emulators.slackwire.fixtures import slack_world
from tests.emulators.slackwire.world import World
from tests.slackbot.stub import a_stub
from tests.slackbot.town import Town, a_town

assert slack_world
SECRET = "0123456789abcdef" * 2


@pytest.fixture
def town(slack_world: World) -> Iterator[Town]:
    slack_world.scopes = {scope.value for scope in scopes(reads_nothing=False)}
    yield a_town(slack_world)
    # what is not granted on purpose is no fault here
    slack_world.complaints.clear()


async def asked(town: Town, *circles: Circle, **setting: str) -> list[Finding]:
    given = {
        "slack_bot_token": town.world.bot_token,
        "slack_app_token": town.world.app_token,
        "slack_api": town.world.api_url,
        "reads_nothing": "no",
        **setting,
    }
    with pytest.MonkeyPatch.context() as patch:
        for name, value in given.items():
            patch.setenv(f"CIRCLEKEEPER_{name.upper()}", value)
        settings = read_settings(None)
    return await look_at_slack(settings, circles)


def wrong(found: list[Finding]) -> dict[str, Finding]:
    for one in found:
        assert one.mend or one.state is State.FINE, f"{one.check} does not say what to do"
    return {one.check: one for one in found if one.state is State.WRONG}


async def test_where_all_is_well_nothing_is_wrong(town: Town):
    found = await asked(town, town.circle)
    assert wrong(found) == {}
    assert [one.check for one in found if one.state is State.FINE] == [
        "slack token",
        "slack scopes",
        "circle Evening circle",
        "slack socket",
    ]
    assert "Home tab" in found[-2].words, "what cannot be asked is said"


async def test_without_any_token_it_is_a_note(town: Town):
    (only,) = await asked(town, slack_bot_token="", slack_app_token="")
    assert only.state is State.NOTE


@pytest.mark.parametrize(
    ("setting", "given", "said"),
    [
        ("slack_bot_token", "xapp-1-2-3", "BOT_TOKEN holds an app-level token, not a bot token"),
        ("slack_bot_token", "xoxp-1-2-3", "BOT_TOKEN holds a person's token"),
        ("slack_bot_token", SECRET, "BOT_TOKEN holds a signing or client secret"),
        ("slack_bot_token", "", "BOT_TOKEN is not set"),
        ("slack_app_token", "xoxb-1-2-3", "APP_TOKEN holds a bot token, not an app-level token"),
        ("slack_app_token", "rubbish", "APP_TOKEN holds something else"),
        ("slack_signing_secret", "xoxb-1-2-3", "SIGNING_SECRET holds a bot token"),
    ],
)
async def test_what_stands_in_the_wrong_setting_is_told_by_what_it_is(town: Town, setting: str, given: str, said: str):
    told = wrong(await asked(town, **{setting: given}))["slack tokens"]
    assert said in told.words
    assert not given or given not in told.words + told.mend


async def test_a_scope_that_was_not_granted_is_told_by_what_is_lost(town: Town):
    town.world.scopes -= {"files:write"}
    told = wrong(await asked(town))["slack scopes"]
    assert "files:write" in told.words
    assert "sends a member their own plot and export" in told.words
    assert "Reinstall" in told.mend


async def test_an_install_that_reads_nothing_is_not_asked_for_more(town: Town):
    town.world.scopes -= {"channels:history", "groups:history"}
    assert wrong(await asked(town, reads_nothing="yes")) == {}
    assert "slack scopes" in wrong(await asked(town, reads_nothing="no"))


async def test_scopes_that_nothing_uses_are_a_note_and_removing_is_a_choice(town: Town):
    town.world.scopes |= {"users:read.email", *(scope.value for scope in REMOVING)}
    found = await asked(town)
    assert wrong(found) == {}
    (told,) = [one for one in found if one.check == "slack scopes"]
    assert (told.state, told.words) == (State.NOTE, "Granted and not used: users:read.email.")


async def test_each_room_that_the_bot_is_not_in_is_named_with_the_mend(town: Town):
    town.world.leaves(town.world.bot, town.home)
    told = wrong(await asked(town, town.circle))["circle Evening circle"]
    assert town.home.id in told.words
    assert "/invite @Circlekeeper" in told.mend


async def test_an_archived_room_is_named(town: Town):
    town.world.archive(town.home, town.fay)
    told = wrong(await asked(town, town.circle))["circle Evening circle"]
    assert "archived" in told.words


async def test_a_circle_of_another_workspace_is_told_and_one_that_ended_is_not_looked_at(town: Town):
    elsewhere = replace(town.circle, space=SpaceId("slack:T999"))
    assert "another workspace" in wrong(await asked(town, elsewhere))["circle Evening circle"].words
    assert wrong(await asked(town, replace(elsewhere, state=CircleState.ARCHIVED))) == {}


@pytest.mark.parametrize(
    ("error", "said"),
    [
        ("account_inactive", "removed from the workspace"),
        ("token_revoked", "taken back"),
        ("invalid_auth", "does not accept the bot token"),
    ],
)
async def test_a_token_that_slack_does_not_take_is_told(town: Town, error: str, said: str):
    town.world.token_error = error
    assert said in wrong(await asked(town, town.circle))["slack token"].words


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        ({"ok": False, "error": "missing_scope", "needed": "connections:write"}, "lacks the scope connections:write"),
        ({"ok": False, "error": "invalid_auth"}, "does not open Socket Mode"),
    ],
)
async def test_an_app_level_token_that_opens_nothing_is_told(answer: dict[str, Any], said: str):
    async with a_stub() as (stub, _):
        stub.says("auth.test", {"ok": True, "user": "circlekeeper", "team": "Riverside", "team_id": "T1"})
        stub.says("apps.connections.open", answer)
        with pytest.MonkeyPatch.context() as patch:
            patch.setenv("CIRCLEKEEPER_SLACK_BOT_TOKEN", "xoxb-1")
            patch.setenv("CIRCLEKEEPER_SLACK_APP_TOKEN", "xapp-1")
            patch.setenv("CIRCLEKEEPER_SLACK_API", stub.address.replace("/upload", "/api/"))
            found = await look_at_slack(read_settings(None), [])
    assert said in wrong(found)["slack socket"].words


async def test_a_bot_that_slack_cannot_reach_is_told_and_signed_requests_are_a_way(town: Town):
    assert "no way" in wrong(await asked(town, slack_app_token=""))["slack requests"].words
    found = await asked(town, slack_app_token="", slack_signing_secret=SECRET, slack_port="3000")
    assert wrong(found) == {}
    assert any("port 3000" in one.words for one in found)


async def test_a_slack_that_does_not_answer_is_told(town: Town):
    found = await asked(town, slack_api="http://127.0.0.1:9/api/")
    assert "did not answer" in wrong(found)["slack"].words
