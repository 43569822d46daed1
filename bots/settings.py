"""What an operator chooses: from the environment, a ``.env`` file, or secrets laid in a folder.

A wrong setting is refused with its name and an example. Its value is never repeated: it may be a secret.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from enum import StrEnum
from pathlib import Path
from typing import Any, Final, get_args
from urllib.parse import urlsplit

from dotenv import dotenv_values
from pydantic import Field, SecretStr, ValidationError, field_validator
from pydantic.fields import FieldInfo
from pydantic_core import ErrorDetails
from pydantic_settings import BaseSettings, SettingsConfigDict

from bots.store.master import MasterKey, MasterKeyProblem, MasterSource

PREFIX: Final = "CIRCLEKEEPER_"
ENV_FILE: Final = ".env"
_FOR_TESTS = f"{PREFIX}TEST_"
_SECRET_FOLDERS = ("/run/secrets",)
_EVERY_KEY = 'python3 -c "import base64, os; print(base64.b64encode(os.urandom(32)).decode())"'


class Level(StrEnum):
    """How much the log tells."""

    DEBUG = "debug"
    INFO = "info"
    WARNING = "warning"
    ERROR = "error"


class Format(StrEnum):
    """How the log is written."""

    TEXT = "text"
    JSON = "json"


class WrongSettings(Exception):
    """Some settings cannot be used. ``problems`` says which and what to write; no value is in it."""

    def __init__(self, problems: tuple[str, ...]) -> None:
        super().__init__("\n".join(problems))
        self.problems = problems


class Settings(BaseSettings):
    """Everything that can be set. Each is read from ``CIRCLEKEEPER_`` and its name in capitals."""

    model_config = SettingsConfigDict(
        env_prefix=PREFIX,
        env_file_encoding="utf-8",
        # an empty line in .env.example means "not set"
        env_ignore_empty=True,
        extra="ignore",
        frozen=True,
        hide_input_in_errors=True,
        validate_default=False,
    )

    discord_token: SecretStr = Field(
        SecretStr(""),
        description="The token of your Discord application's bot. Without it Circlekeeper does not go to Discord.",
        examples=["the text behind Bot > Reset Token on https://discord.com/developers/applications"],
    )
    reads_nothing: bool = Field(
        True,
        description="Read nothing of what people write in rooms, on Discord and on Slack; looking for signs of danger, "
        "and holding messages back, are off then. `no` lets the bot read along in the rooms of circles. On Discord "
        "that needs the Message Content intent. On Slack it needs the scopes to read rooms, which a manifest made with "
        "`--reads-nothing` leaves out; what Slack sends of other rooms is let go unread either way.",
        examples=["yes"],
    )
    members_intent: bool = Field(
        False,
        description="Be told when somebody leaves the server, so that what waits for them is cancelled, and when many "
        "come at once, so that facilitators hear of it. Needs the Server Members intent in Discord's developer portal.",
        examples=["no"],
    )
    slack_bot_token: SecretStr = Field(
        SecretStr(""),
        description="The bot token of your Slack app. Without it Circlekeeper does not go to Slack. "
        "`circlekeeper slack manifest` prints what to make the app from.",
        examples=["xoxb-..."],
    )
    slack_app_token: SecretStr = Field(
        SecretStr(""),
        description="The app-level token of your Slack app, with the scope connections:write, for Socket Mode: Slack "
        "then needs no address of yours.",
        examples=["xapp-..."],
    )
    slack_signing_secret: SecretStr = Field(
        SecretStr(""),
        description="The signing secret of your Slack app, if Slack is to send its requests over HTTP. With an "
        "app-level token it is not used.",
        examples=["the text behind Basic Information > Signing Secret on https://api.slack.com/apps"],
    )
    slack_port: int | None = Field(
        None,
        ge=1,
        le=65535,
        description="The port to take Slack's requests on, at the path /slack/events, behind your own https.",
        examples=["3000"],
    )
    slack_host: str = Field(
        "127.0.0.1",
        description="The address that this port is opened on.",
        examples=["127.0.0.1"],
    )
    data: Path = Field(
        Path("data"),
        description="The folder for everything that is kept: the database, the keys, the list of erasures.",
        examples=["/var/lib/circlekeeper"],
    )
    database_url: SecretStr = Field(
        SecretStr(""),
        description="The database. Empty: the SQLite file `circle.sqlite3` in the data folder, for one process. "
        "PostgreSQL serves several.",
        examples=["sqlite:////var/lib/circlekeeper/circle.sqlite3", "postgresql://user:password@host/circlekeeper"],
    )
    master_key: SecretStr = Field(
        SecretStr(""),
        description="The key that wraps all others, 32 bytes in base64. Empty: it is in the key file. Keep a copy "
        "apart from the backups: without it nothing that members wrote can be read.",
        examples=[f"the output of: {_EVERY_KEY}"],
    )
    former_master_key: SecretStr = Field(
        SecretStr(""),
        description="The master key before the present one, while it is being changed with `circlekeeper rotate-key`.",
        examples=["what CIRCLEKEEPER_MASTER_KEY was"],
    )
    master_key_file: Path | None = Field(
        None,
        description="The file with the master key, if it is not a setting; made at the first start. Empty: "
        "`master.key` in the data folder. Only its owner may be able to read it.",
        examples=["/etc/circlekeeper/master.key"],
    )
    content: Path | None = Field(
        None,
        description="A folder of your own with programmes, agreements, helplines and wording, in place of the one "
        "that comes with Circlekeeper. Try it with `circlekeeper content check FOLDER`.",
        examples=["/etc/circlekeeper/content"],
    )
    content_folder: Path | None = Field(
        None,
        description="A folder of your own with `programmes/` and `agreements/`, beside those that come with "
        "Circlekeeper. A file with a fault is left out and told at the start, by `circlekeeper doctor` and by "
        "`circlekeeper content check`; the others work.",
        examples=["/etc/circlekeeper/own"],
    )
    log_level: Level = Field(
        Level.INFO,
        description="How much the log tells. What members write is in it at no level.",
        examples=["info"],
    )
    log_format: Format = Field(
        Format.TEXT,
        description="`text` for people, `json` for programs: one object on each line.",
        examples=["json"],
    )
    health_port: int | None = Field(
        None,
        ge=1,
        le=65535,
        description="Answer `GET /healthz` on this port, for a watchdog such as Docker's. Empty: do not.",
        examples=["8080"],
    )
    health_host: str = Field(
        "127.0.0.1",
        description="The address that the health answer listens on. It tells nothing of circles or members.",
        examples=["127.0.0.1"],
    )
    discord_api: str = Field(
        "",
        description="Another address in place of Discord's own, for a proxy or for tests. Leave it empty.",
        examples=["http://127.0.0.1:8081"],
    )
    slack_api: str = Field(
        "",
        description="Another address in place of Slack's own, for a proxy or for tests. Leave it empty.",
        examples=["http://127.0.0.1:8082/api/"],
    )
    practice: Path | None = Field(
        None,
        description="The folder of the practice room. Empty: `~/.local/share/circlekeeper/practice`.",
        examples=["/srv/practice"],
    )

    @field_validator("database_url")
    @classmethod
    def _is_a_database(cls, given: SecretStr) -> SecretStr:
        # half a second to import, for commands that never ask for a database
        from sqlalchemy import make_url
        from sqlalchemy.exc import ArgumentError

        try:
            url = make_url(given.get_secret_value())
        except ArgumentError:
            raise ValueError("it is not the address of a database") from None
        if url.get_backend_name() not in ("sqlite", "postgresql"):
            raise ValueError("it must begin with sqlite:/// or postgresql://")
        if url.get_backend_name() == "sqlite" and url.database in (None, "", ":memory:"):
            raise ValueError("SQLite needs a file, because several connections share it")
        return given

    @field_validator("master_key", "former_master_key")
    @classmethod
    def _is_a_key(cls, given: SecretStr) -> SecretStr:
        try:
            MasterKey.parse(given.get_secret_value())
        except MasterKeyProblem:
            raise ValueError("it is not 32 bytes in base64") from None
        return given

    @field_validator("discord_token")
    @classmethod
    def _is_a_token(cls, given: SecretStr) -> SecretStr:
        token = given.get_secret_value().strip()
        if any(character.isspace() or not character.isprintable() for character in token):
            raise ValueError("a token has no spaces in it")
        return SecretStr(token.removeprefix("Bot "))

    @field_validator("slack_bot_token", "slack_app_token", "slack_signing_secret")
    @classmethod
    def _is_a_slack_token(cls, given: SecretStr) -> SecretStr:
        token = given.get_secret_value().strip()
        if any(character.isspace() or not character.isprintable() for character in token):
            raise ValueError("a token has no spaces in it")
        return SecretStr(token)

    @field_validator("discord_api", "slack_api")
    @classmethod
    def _is_an_origin(cls, given: str) -> str:
        parts = urlsplit(given)
        if parts.scheme not in ("http", "https") or not parts.netloc:
            raise ValueError("it must begin with http:// or https://")
        return given

    @property
    def url(self) -> str:
        """The database's address; it may hold a password."""
        return self.database_url.get_secret_value() or f"sqlite:///{self.data / 'circle.sqlite3'}"

    @property
    def master(self) -> MasterSource:
        """Where the master key comes from."""
        return MasterSource(
            self.master_key_file or self.data / "master.key",
            self.master_key.get_secret_value(),
            self.former_master_key.get_secret_value(),
        )


@dataclass(frozen=True, slots=True)
class About:
    """One setting, for the documentation and for what is said of a wrong one."""

    name: str
    description: str
    example: str
    default: str
    secret: bool


def read_settings(env_file: Path | None = Path(ENV_FILE)) -> Settings:
    """Read the environment, then the file, then folders of secrets (systemd's credentials, Docker's secrets).

    Raises:
        WrongSettings: one or several are wrong, or a name beginning with ``CIRCLEKEEPER_`` is not a setting.
    """
    folders = [os.environ.get("CREDENTIALS_DIRECTORY", ""), *_SECRET_FOLDERS]
    sources: dict[str, Any] = {
        "_env_file": env_file,
        "_secrets_dir": [folder for folder in folders if folder and Path(folder).is_dir()] or None,
    }
    problems = [*_unknown(os.environ, "the environment")]
    if env_file is not None and env_file.is_file():
        problems.extend(_unknown(dotenv_values(env_file), str(env_file)))
    try:
        settings = Settings(**sources)
    except ValidationError as wrong:
        problems.extend(_in_words(error) for error in wrong.errors(include_url=False, include_input=False))
        # from None: a cause could repeat what was given
        raise WrongSettings(tuple(problems)) from None
    if problems:
        raise WrongSettings(tuple(problems))
    return settings


def every_setting() -> tuple[About, ...]:
    """All settings, in the order in which they are best read."""
    return tuple(_about(name, field) for name, field in Settings.model_fields.items())


def _about(name: str, field: FieldInfo) -> About:
    match field.default:
        case SecretStr():
            default = ""
        case None:
            default = ""
        case bool() as flag:
            default = "yes" if flag else "no"
        case value:
            default = str(value)
    secret = field.annotation is SecretStr or SecretStr in get_args(field.annotation)
    examples = field.examples or [""]
    return About(PREFIX + name.upper(), field.description or "", str(examples[0]), default, secret)


def _in_words(error: ErrorDetails) -> str:
    name = str(error["loc"][0]) if error["loc"] else ""
    field = Settings.model_fields[name]
    about = _about(name, field)
    why = str(error["msg"]).removeprefix("Value error, ")
    return f"{about.name} cannot be used: {why[:1].lower()}{why[1:]}. Example: {about.example}"


def _unknown(given: Mapping[str, str | None], where: str) -> list[str]:
    known = {about.name for about in every_setting()}
    found: list[str] = []
    for name in sorted(given):
        upper = name.upper()
        if not upper.startswith(PREFIX) or upper.startswith(_FOR_TESTS) or upper in known:
            continue
        near = get_close_matches(upper, known, n=1)
        hint = f" Did you mean {near[0]}?" if near else " See docs/settings.md for those that are."
        found.append(f"{name} in {where} is not a setting.{hint}")
    return found
