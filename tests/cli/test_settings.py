"""Settings are told apart from typing mistakes, and a secret is never repeated."""

from __future__ import annotations

import base64
from pathlib import Path

import pytest

from bots.settings import WrongSettings, every_setting, read_settings
from tests.cli.conftest import Cli

SECRET = "hunter2-do-not-show-me"


@pytest.fixture
def _clean(cli: Cli) -> None:
    """Nothing of the machine's own environment."""


@pytest.mark.usefixtures("_clean")
@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("CIRCLEKEEPER_DATABASE_URL", f"mysql://bot:{SECRET}@host/name"),
        ("CIRCLEKEEPER_DATABASE_URL", f"{SECRET} is no address"),
        ("CIRCLEKEEPER_DATABASE_URL", "sqlite://"),
        ("CIRCLEKEEPER_MASTER_KEY", SECRET),
        ("CIRCLEKEEPER_MASTER_KEY", base64.b64encode(b"too short").decode()),
        ("CIRCLEKEEPER_FORMER_MASTER_KEY", SECRET),
        ("CIRCLEKEEPER_DISCORD_TOKEN", f"{SECRET} and more"),
        ("CIRCLEKEEPER_READS_NOTHING", SECRET),
        ("CIRCLEKEEPER_MEMBERS_INTENT", SECRET),
        ("CIRCLEKEEPER_LOG_LEVEL", SECRET),
        ("CIRCLEKEEPER_LOG_FORMAT", SECRET),
        ("CIRCLEKEEPER_HEALTH_PORT", SECRET),
        ("CIRCLEKEEPER_HEALTH_PORT", "0"),
        ("CIRCLEKEEPER_HEALTH_PORT", "65536"),
        ("CIRCLEKEEPER_DISCORD_API", f"ftp://{SECRET}"),
    ],
)
def test_a_wrong_setting_is_refused_with_its_name_and_an_example_and_without_its_value(
    name: str, value: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(name, value)
    with pytest.raises(WrongSettings) as refused:
        read_settings()
    [problem] = refused.value.problems
    assert problem.startswith(name)
    assert "Example: " in problem
    assert SECRET not in problem
    assert refused.value.__cause__ is None


def test_every_wrong_setting_is_told_at_once_and_ends_with_code_2(cli: Cli) -> None:
    said = cli("commands", health_port=SECRET, log_level=SECRET, discord_tokn=SECRET)
    assert said.code == 2
    for name in ("CIRCLEKEEPER_HEALTH_PORT", "CIRCLEKEEPER_LOG_LEVEL", "CIRCLEKEEPER_DISCORD_TOKN"):
        assert name in said.wrong
    assert "Did you mean CIRCLEKEEPER_DISCORD_TOKEN?" in said.wrong
    assert SECRET not in said.all


@pytest.mark.usefixtures("_clean")
def test_a_file_is_read_and_the_environment_goes_before_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "chosen.env"
    file.write_text("CIRCLEKEEPER_LOG_LEVEL=error\nCIRCLEKEEPER_HEALTH_PORT=8080\nCIRCLEKEEPER_DISCORD_TOKEN=\n")
    monkeypatch.setenv("CIRCLEKEEPER_LOG_LEVEL", "debug")
    settings = read_settings(file)
    assert settings.log_level.value == "debug"
    assert settings.health_port == 8080
    assert settings.discord_token.get_secret_value() == ""


@pytest.mark.usefixtures("_clean")
def test_a_mistyped_name_in_the_file_is_told(tmp_path: Path) -> None:
    file = tmp_path / "chosen.env"
    file.write_text("CIRCLEKEEPER_LOGLEVEL=error\nSOMETHING_ELSE=1\n")
    with pytest.raises(WrongSettings, match=r"CIRCLEKEEPER_LOGLEVEL in .*chosen.env is not a setting") as refused:
        read_settings(file)
    assert len(refused.value.problems) == 1


@pytest.mark.usefixtures("_clean")
def test_a_secret_may_lie_in_a_folder_as_systemd_lays_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "circlekeeper_discord_token").write_text("from.a.file\n")
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(tmp_path))
    assert read_settings().discord_token.get_secret_value() == "from.a.file"


@pytest.mark.usefixtures("_clean")
def test_secrets_are_not_in_the_text_of_the_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CIRCLEKEEPER_DISCORD_TOKEN", SECRET)
    monkeypatch.setenv("CIRCLEKEEPER_DATABASE_URL", f"postgresql://bot:{SECRET}@host/name")
    settings = read_settings()
    assert SECRET not in f"{settings!r} {settings}"
    assert SECRET in settings.url


def test_every_setting_says_what_it_is_and_gives_an_example() -> None:
    for about in every_setting():
        assert about.description.endswith("."), about.name
        assert about.example, about.name


def test_the_example_file_names_every_setting_and_no_other() -> None:
    lines = Path(__file__).parents[2].joinpath(".env.example").read_text().splitlines()
    named = {line.lstrip("# ").partition("=")[0] for line in lines if line.lstrip("# ").startswith("CIRCLEKEEPER_")}
    assert named == {about.name for about in every_setting()}
