"""A strict Slack for whoever needs one."""

from __future__ import annotations

from tests.emulators.slackwire.fixtures import slack_world

__all__ = ["slack_world"]
