"""The invitation asks for what is needed, explains it, and asks for nothing else."""

from __future__ import annotations

import base64
import json
from urllib.parse import parse_qs, urlsplit

import discord

from bots.cli.inviting import MODERATING_WHY, WHY, application_of
from bots.discordbot.permissions import MODERATING, NAMES, ROOM, THREADS, least
from tests.cli.conftest import Cli

APPLICATION = "123456789012345678"
TOKEN = f"{base64.b64encode(APPLICATION.encode()).decode()}.Gabcde.this-is-not-a-real-token"


def test_every_permission_that_the_bot_needs_is_explained_and_no_other() -> None:
    assert set(WHY) == {*ROOM, *THREADS} == set(NAMES)
    assert discord.Permissions(**dict.fromkeys(WHY, True)) == least()


def test_the_address_names_the_application_the_scopes_and_the_least_permissions(cli: Cli) -> None:
    made = json.loads(cli("invite", "--application", APPLICATION, "--json").out)
    asked = parse_qs(urlsplit(made["address"]).query)
    assert asked["client_id"] == [APPLICATION]
    assert asked["scope"][0].split() == ["bot", "applications.commands"]
    assert int(asked["permissions"][0]) == least().value
    assert not discord.Permissions(made["permissions"]).administrator
    assert [name for name, _ in made["reasons"]] == list(NAMES.values())


def test_what_moderation_takes_is_asked_for_only_if_wanted_and_explained_either_way(cli: Cli) -> None:
    plain = json.loads(cli("invite", "--application", APPLICATION, "--json").out)
    asked = json.loads(cli("invite", "--application", APPLICATION, "--moderating", "--json").out)
    assert set(MODERATING_WHY) == set(MODERATING)
    assert [name for name, _ in plain["optional"]] == list(MODERATING.values())
    wanted = discord.Permissions(asked["permissions"])
    assert all(getattr(wanted, name) for name in MODERATING)
    assert not wanted.administrator
    assert {name for name, _ in asked["reasons"]} == {*NAMES.values(), *MODERATING.values()}
    assert "with /mod timeout" in cli("invite", "--application", APPLICATION).out.replace("\n", " ")


def test_the_application_is_read_from_the_token(cli: Cli) -> None:
    said = cli("invite", discord_token=TOKEN)
    assert said.code == 0
    assert f"client_id={APPLICATION}" in said.out
    assert "this-is-not-a-real-token" not in said.all
    assert application_of("nonsense") is None


def test_an_install_that_reads_nothing_is_told_to_leave_message_content_off(cli: Cli) -> None:
    assert "It reads nothing" in cli("invite", "--application", APPLICATION, "--reads-nothing").all
    said = cli("invite", "--application", APPLICATION, "--reads-messages", members_intent="yes")
    assert "switch on the Message Content intent" in said.all
    assert "Server Members intent" in said.all


def test_without_an_application_it_says_how_to_name_one(cli: Cli) -> None:
    for arguments in (("invite",), ("invite", "--application", "my bot")):
        said = cli(*arguments)
        assert said.code == 2
        assert f"--application {APPLICATION}" in said.wrong
