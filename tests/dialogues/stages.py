"""Every platform that the dialogues are played on."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import AbstractAsyncContextManager
from pathlib import Path

from bots.app import Content
from tests.dialogues.hands import Hands
from tests.dialogues.in_practice import in_practice
from tests.dialogues.on_discord import on_discord
from tests.dialogues.on_slack import on_slack
from tests.emulators.slackwire.world import World

Stages = Callable[[Path, Content, World], AbstractAsyncContextManager[Hands]]
STAGES: Mapping[str, Stages] = {"discord": on_discord, "slack": on_slack, "practice": in_practice}
