"""The manifest is one that Slack takes, and asks for what the code needs and no more."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft7Validator

from bots.app import Content
from bots.slackbot.answers import ON_MESSAGES, SHORTCUTS
from bots.slackbot.manifest import manifest
from bots.slackbot.methods import NEEDS, READING, REASONS, REMOVING, Method, Scope, scopes
from core.commands import commands

SPECS = Path(__file__).parents[3] / "shared" / "specs"


def spec(name: str) -> Any:
    path = SPECS / name
    if not path.exists():
        said = f"the description of Slack is not at ../shared/specs/{name}"
        if os.environ.get("CI"):
            pytest.fail(said)
        pytest.skip(said)
    return json.loads(path.read_text("utf-8"))


@pytest.mark.parametrize("address", ["", "https://bot.example.org"])
@pytest.mark.parametrize("reads_nothing", [True, False])
def test_slack_takes_it(content: Content, reads_nothing: bool, address: str):
    made = manifest(commands(), content.wording, reads_nothing=reads_nothing, address=address)
    faults = [fault.message for fault in Draft7Validator(spec("slack-manifest.schema.2.0.0.json")).iter_errors(made)]
    assert faults == []
    assert made["settings"]["socket_mode_enabled"] is not bool(address)


def test_a_schema_would_find_a_fault(content: Content):
    made = manifest(commands(), content.wording, reads_nothing=True)
    made["features"]["shortcuts"][0]["name"] = "x" * 25
    assert list(Draft7Validator(spec("slack-manifest.schema.2.0.0.json")).iter_errors(made))


def test_an_install_that_reads_nothing_has_no_scope_to_read_a_room():
    assert not set(READING) & set(scopes(reads_nothing=True))
    assert set(scopes(reads_nothing=False)) - set(scopes(reads_nothing=True)) == set(READING)


def test_taking_people_out_of_channels_is_asked_for_only_where_it_is_wanted():
    assert set(scopes(reads_nothing=False, removes=True)) - set(scopes(reads_nothing=False)) == set(REMOVING)


def test_every_scope_has_its_reason_and_is_needed_by_something_that_is_called():
    needed = {scope for wanted in NEEDS.values() for scope in wanted}
    assert set(REASONS) == set(Scope)
    assert set(Scope) - needed == {Scope.COMMANDS}
    assert set(NEEDS) == set(Method)


def test_the_scopes_of_each_method_are_those_that_slack_names():
    described = spec("slack-methods.json")
    for method, wanted in NEEDS.items():
        slacks = {one["name"] for one in (described[method.value]["scopes"] or {}).get("bot", [])}
        assert {scope.value for scope in wanted} <= slacks, method
        assert bool(wanted) == bool(slacks), method


def test_every_method_is_called_somewhere():
    code = "".join(path.read_text("utf-8") for path in (Path(__file__).parents[2] / "bots" / "slackbot").glob("*.py"))
    assert [method for method in Method if f"Method.{method.name}" not in code.replace(f"{method.name}: (", "")] == []


def test_every_shortcut_is_an_action_that_there_is(content: Content):
    names = {action.name for _, action in commands()}
    assert set(SHORTCUTS.values()) | set(ON_MESSAGES.values()) <= names


@pytest.mark.parametrize("reads_nothing", [True, False])
def test_only_an_install_that_may_read_is_sent_what_is_written_in_rooms(content: Content, reads_nothing: bool):
    made = manifest(commands(), content.wording, reads_nothing=reads_nothing)
    events = made["settings"]["event_subscriptions"]["bot_events"]
    assert ("message.channels" in events) is ("message.groups" in events) is not reads_nothing
