"""A host's own folder of words, from the settings to the log."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Cli
from tests.cli.test_run import connected, ended, started
from tests.content.samples import PROGRAMME, TOPIC
from tests.emulators.discordwire.fixtures import discord_world, unpointed
from tests.emulators.discordwire.world import World

assert discord_world
assert unpointed

BAD = "programmes/our-circle/topics/02-second.md"


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """Return a folder with a good topic and a bad one."""
    topics = tmp_path / "own/programmes/our-circle/topics"
    topics.mkdir(parents=True)
    (topics.parent / "programme.yaml").write_text(PROGRAMME)
    (topics / "01-good-week.md").write_text(TOPIC)
    (topics / "02-second.md").write_text(TOPIC.replace("gate: no", "gate: perhaps"))
    return tmp_path / "own"


def test_the_table_of_themes_names_own_topics_beside_ours(cli: Cli, own: Path) -> None:
    themes = json.loads(cli("content", "coverage", "--json", content_folder=str(own)).out)
    assert "our-circle/good-week" in themes["S5"]
    assert "our-circle/second" not in themes["S5"]
    assert len(themes["S5"]) > 1


def test_a_check_tells_the_bad_file_with_and_without_the_folder_s_name(cli: Cli, own: Path) -> None:
    told = f"{BAD}:3: gate cannot be read as it is. Write yes or no."
    said = cli("content", "check", content_folder=str(own))
    assert said.code == 1
    assert f"{own.as_posix()}/{told}" in said.out
    assert said.out.count("\n") == 2
    said = cli("content", "check", str(own), content_folder=str(own))
    assert said.code == 1
    assert said.out.startswith(told)


def test_an_own_topic_can_be_looked_at_by_its_name(cli: Cli, own: Path) -> None:
    said = cli("content", "preview", "our-circle/good-week", "--platform", "slack", content_folder=str(own))
    assert said.code == 0
    assert "What was good this week?" in said.out


def test_the_doctor_shows_the_bad_file(cli: Cli, own: Path) -> None:
    findings = json.loads(cli("doctor", "--json", content_folder=str(own)).out)
    [found] = [one for one in findings if one["check"] == "content"]
    assert found["state"] == "wrong"
    assert found["words"] == f"{own.as_posix()}/{BAD}:3: gate cannot be read as it is."
    assert found["mend"] == "Write yes or no."


def test_the_doctor_says_that_the_folder_is_not_there(cli: Cli, tmp_path: Path) -> None:
    findings = json.loads(cli("doctor", "--json", content_folder=str(tmp_path / "gone")).out)
    [found] = [one for one in findings if one["check"] == "content"]
    assert "There is no such folder." in found["words"]
    assert str(tmp_path / "gone") in found["words"]


async def test_the_bot_starts_with_a_bad_file_and_logs_it(cli: Cli, own: Path, discord_world: World) -> None:
    discord_world.add_guild()
    async with started(cli, discord_world, content_folder=str(own)) as bot:
        await connected(discord_world)
        bot.terminate()
        code, wrong = await ended(bot)
    assert code == 0
    told = [json.loads(line)["line"] for line in wrong.splitlines() if '"line"' in line]
    assert told == [f"{own.as_posix()}/{BAD}:3: gate cannot be read as it is. Write yes or no."]
