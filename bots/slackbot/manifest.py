"""The manifest: all that Slack must be told to make the app. A person pastes it, once.

https://docs.slack.dev/reference/app-manifest
"""

from __future__ import annotations

from bots.library.wording import ENGLISH, Wording
from bots.slackbot import limits
from bots.slackbot.answers import ON_MESSAGES, SHORTCUTS
from bots.slackbot.calls import Json
from bots.slackbot.commands import SLASH, Commands
from bots.slackbot.house import EVENTS
from bots.slackbot.methods import scopes
from bots.slackbot.reading import EVENTS as READ

_HINT = 1_000
_SHORTCUT = 24
COLOUR = "#3b6ea5"


def manifest(
    commands: Commands, wording: Wording, *, reads_nothing: bool, removes: bool = False, address: str = ""
) -> Json:
    """Return the manifest of the app.

    ``reads_nothing`` leaves out the scopes to read rooms, ``removes`` asks for the one to take people out of
    private channels. ``address`` is where Slack is to send its requests, an
    ``https`` address without a path; without it, Socket Mode is used.
    """
    say = wording.say(ENGLISH)
    name = say("bot-name")
    url = f"{address.rstrip('/')}/slack/events" if address else ""
    here = {"request_url": url} if url else {}
    tops = dict.fromkeys(command.path[0] for command, _ in commands if command.path != (SLASH[1:],))
    command = {
        "command": SLASH,
        "description": say("command-circle"),
        "usage_hint": limits.cut(" | ".join(tops), _HINT),
        "should_escape": True,
    }
    described = say("command-reflect")
    asked = [scope.value for scope in scopes(reads_nothing=reads_nothing, removes=removes)]
    shortcuts = [
        {
            "name": limits.cut(say("slack-shortcut-reflect"), _SHORTCUT),
            "type": "global",
            "callback_id": callback,
            "description": limits.cut(described, limits.HEADER),
        }
        for callback in SHORTCUTS
    ]
    shortcuts += [
        {
            "name": limits.cut(say("report-shortcut"), _SHORTCUT),
            "type": "message",
            "callback_id": callback,
            "description": limits.cut(say("command-report"), limits.HEADER),
        }
        for callback in ON_MESSAGES
    ]
    return {
        "_metadata": {"major_version": 2, "minor_version": 0},
        "display_information": {
            "name": name,
            "description": say("slack-described"),
            "background_color": COLOUR,
        },
        "features": {
            "app_home": {
                "home_tab_enabled": True,
                "messages_tab_enabled": True,
                "messages_tab_read_only_enabled": False,
            },
            "bot_user": {"display_name": name, "always_online": True},
            "slash_commands": [command | ({"url": url} if url else {})],
            "shortcuts": shortcuts,
        },
        "oauth_config": {"scopes": {"bot": asked}},
        "settings": {
            "event_subscriptions": {"bot_events": sorted((*EVENTS, *(() if reads_nothing else READ)))} | here,
            "interactivity": {"is_enabled": True} | here | ({"message_menu_options_url": url} if url else {}),
            "org_deploy_enabled": False,
            "socket_mode_enabled": not url,
            "token_rotation_enabled": False,
        },
    }
