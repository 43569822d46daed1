"""What the doctor asks Slack: the tokens, the scopes, the way that Slack reaches the bot, and each circle's rooms.

By the Web API alone, so that it can be asked beside a running bot. Opening Socket Mode's address connects nobody.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Mapping, Sequence
from typing import Any, cast

import aiohttp
from slack_sdk.errors import SlackApiError

from bots.cli.doctor import Finding, State
from bots.engine.platform import Missing
from bots.settings import Settings
from bots.slackbot.calls import Calls, web_client
from bots.slackbot.errors import MEMBERSHIP, WEATHER, name_of
from bots.slackbot.methods import REASONS, REMOVING, scopes
from bots.slackbot.platform import SlackPlatform
from bots.slackbot.quiet import hush
from core.circles.model import Circle, CircleState
from core.kernel.ids import native

PATIENCE = 20.0
"""Seconds for everything that is asked."""
_APPS = "https://api.slack.com/apps"
_KINDS = {
    "xoxb-": "a bot token",
    "xapp-": "an app-level token",
    "xoxp-": "a person's token",
    "xoxe.": "a configuration token",
    "xoxe-": "a refresh token",
    "xoxs-": "a session token",
    "xoxc-": "a session token",
}
_SECRET = re.compile(r"[0-9a-f]{32}")
_WHERE = {
    "bot": f"{_APPS}, your app, OAuth & Permissions, Bot User OAuth Token (xoxb-)",
    "app": f"{_APPS}, your app, Basic Information, App-Level Tokens (xapp-), with the scope connections:write",
    "secret": f"{_APPS}, your app, Basic Information, Signing Secret (32 letters and digits)",
}
_COMPARE = "Compare what OAuth & Permissions shows with: circlekeeper slack scopes"
_ROOMS = {
    "archived": ("Channel {room} is archived.", "Unarchive it in Slack, or choose another: /circle facilitate setup"),
    MEMBERSHIP: ("The bot is not in channel {room}.", "Type /invite @Circlekeeper in that channel."),
}


async def look_at_slack(settings: Settings, circles: Sequence[Circle]) -> list[Finding]:
    """Ask Slack, if there is anything to ask it with."""
    bot, app, secret = (
        one.get_secret_value()
        for one in (settings.slack_bot_token, settings.slack_app_token, settings.slack_signing_secret)
    )
    if not bot and not app and not secret:
        mend = "If you want it to: circlekeeper slack manifest, then docs/slack.md."
        return [Finding("slack", State.NOTE, "There is no token, so the bot does not go to Slack.", mend)]
    hush()
    found = [*_kinds(bot, app, secret), *_ways(settings, app, secret)]
    try:
        async with asyncio.timeout(PATIENCE), aiohttp.ClientSession() as session:
            if bot.startswith("xoxb-"):
                found += await _installed(settings, session, bot, circles)
            if app.startswith("xapp-"):
                found.append(await _socket(settings, session, app))
    except (SlackApiError, aiohttp.ClientError, OSError, TimeoutError):
        mend = "Is this machine online? Does a firewall or CIRCLEKEEPER_SLACK_API stand in the way?"
        found.append(Finding("slack", State.WRONG, "Slack did not answer in time.", mend))
    return found


def _kinds(bot: str, app: str, secret: str) -> list[Finding]:
    """What stands in the wrong setting, told by what it is. Its text is never repeated."""
    found: list[Finding] = []
    for name, given, prefix in (("BOT_TOKEN", bot, "xoxb-"), ("APP_TOKEN", app, "xapp-")):
        which = "bot" if prefix == "xoxb-" else "app"
        if not given and which == "bot":
            words = "CIRCLEKEEPER_SLACK_BOT_TOKEN is not set, and without it nothing can be posted."
            found.append(Finding("slack tokens", State.WRONG, words, f"Copy it: {_WHERE[which]}."))
        elif given and not given.startswith(prefix):
            words = f"CIRCLEKEEPER_SLACK_{name} holds {_kind(given)}, not {_KINDS[prefix]}."
            found.append(Finding("slack tokens", State.WRONG, words, f"Copy the right one: {_WHERE[which]}."))
    if secret and _SECRET.fullmatch(secret) is None:
        words = f"CIRCLEKEEPER_SLACK_SIGNING_SECRET holds {_kind(secret)}, not a signing secret."
        found.append(Finding("slack tokens", State.WRONG, words, f"Copy the right one: {_WHERE['secret']}."))
    return found


def _kind(given: str) -> str:
    if _SECRET.fullmatch(given):
        return "a signing or client secret"
    return next((kind for prefix, kind in _KINDS.items() if given.startswith(prefix)), "something else")


def _ways(settings: Settings, app: str, secret: str) -> list[Finding]:
    """How Slack reaches the bot."""
    if app:
        return []
    if secret and settings.slack_port:
        words = f"Slack is to send signed requests, which the bot takes on port {settings.slack_port}."
        mend = (
            f"{_APPS}, your app, Interactivity & Shortcuts and Event Subscriptions: both on, with your https address."
        )
        return [Finding("slack requests", State.FINE, words, mend)]
    words = "Slack has no way to reach the bot."
    mend = (
        f"Set CIRCLEKEEPER_SLACK_APP_TOKEN ({_WHERE['app']}), or both CIRCLEKEEPER_SLACK_SIGNING_SECRET "
        "and CIRCLEKEEPER_SLACK_PORT."
    )
    return [Finding("slack requests", State.WRONG, words, mend)]


async def _installed(
    settings: Settings, session: aiohttp.ClientSession, token: str, circles: Sequence[Circle]
) -> list[Finding]:
    client = web_client(token, session, settings.slack_api)
    ask: Any = client
    try:
        answer: Any = await ask.auth_test()
    except SlackApiError as problem:
        return [_refused(problem)]
    about = cast("Mapping[str, Any]", answer.data)
    words = f"Slack knows the bot as {about.get('user')} in {about.get('team')}."
    found = [Finding("slack token", State.FINE, words)]
    headers = cast("Mapping[str, str]", answer.headers or {})
    found += _scopes(settings, headers)
    platform = SlackPlatform(Calls(client), neutral="")
    for circle in circles:
        if circle.state is CircleState.ARCHIVED:
            continue
        name = f"circle {circle.name}"
        if native(circle.space) != about.get("team_id"):
            words, mend = "It lives in another workspace than this token's.", "Use the token of its workspace."
            found.append(Finding(name, State.WRONG, words, mend))
            continue
        try:
            missing = await platform.missing(circle)
        except WEATHER as problem:
            words = f"Slack did not say whether the bot is in its rooms ({name_of(problem) or 'no answer'})."
            found.append(Finding(name, State.WRONG, words, "Try again in a minute."))
            continue
        found += [_room(name, one) for one in missing] or [Finding(name, State.FINE, "The bot is in its rooms.")]
    # No method tells an app how it is configured, so this can only be said, not asked.
    words = "Slack does not tell apps whether Home tab, messages tab and interactivity are on."
    mend = f"{_APPS}, your app, App Home and Interactivity & Shortcuts: all on, as in circlekeeper slack manifest."
    return [*found, Finding("slack app", State.NOTE, words, mend)]


def _refused(problem: SlackApiError) -> Finding:
    match name_of(problem):
        case "account_inactive" | "token_revoked" as why:
            words = f"The app was removed from the workspace, or its token taken back ({why})."
            mend = f"Install it again and copy the new token: {_WHERE['bot']}."
        case "":
            raise problem
        case why:
            words, mend = f"Slack does not accept the bot token ({why}).", f"Copy it again: {_WHERE['bot']}."
    return Finding("slack token", State.WRONG, words, mend)


def _scopes(settings: Settings, headers: Mapping[str, str]) -> list[Finding]:
    """Compare what was granted with what is needed; what is missing is told by what it is for."""
    said = next((value for name, value in headers.items() if name.lower() == "x-oauth-scopes"), None)
    if said is None:
        return [Finding("slack scopes", State.NOTE, "Slack did not say which scopes were granted.", _COMPARE)]
    granted = {one.strip() for one in said.split(",") if one.strip()}
    wanted = scopes(reads_nothing=settings.reads_nothing)
    add = f"Add it: {_APPS}, your app, OAuth & Permissions, Bot Token Scopes; then Reinstall to Workspace."
    found = [
        Finding(
            "slack scopes",
            State.WRONG,
            f"The scope {scope.value} was not granted. With it the bot {REASONS[scope]}; now it cannot.",
            add,
        )
        for scope in wanted
        if scope.value not in granted
    ]
    unused = sorted(granted - {scope.value for scope in (*wanted, *REMOVING)})
    if unused:
        words = f"Granted and not used: {', '.join(unused)}."
        mend = f"Take away what you do not need: {_APPS}, your app, OAuth & Permissions; then reinstall."
        found.append(Finding("slack scopes", State.NOTE, words, mend))
    return found or [Finding("slack scopes", State.FINE, "The bot has the scopes that it needs, and no others.")]


async def _socket(settings: Settings, session: aiohttp.ClientSession, token: str) -> Finding:
    try:
        client: Any = web_client(token, session, settings.slack_api)
        await client.apps_connections_open(app_token=token)
    except SlackApiError as problem:
        match name_of(problem):
            case "missing_scope":
                words, mend = "The app-level token lacks the scope connections:write.", f"Make one: {_WHERE['app']}."
            case "":
                raise
            case why:
                words = f"Slack does not open Socket Mode with the app-level token ({why})."
                mend = f"Copy it again: {_WHERE['app']}. And under Socket Mode: is it on?"
        return Finding("slack socket", State.WRONG, words, mend)
    return Finding("slack socket", State.FINE, "Slack opens Socket Mode, so commands, buttons and forms arrive.")


def _room(name: str, one: Missing) -> Finding:
    room = native(one.room)
    if one.permission in _ROOMS:
        words, mend = _ROOMS[one.permission]
        return Finding(name, State.WRONG, words.format(room=room), mend)
    words = f"The bot cannot look at channel {room} without the scope {one.permission}."
    return Finding(name, State.WRONG, words, f"Add it: {_APPS}, your app, OAuth & Permissions; then reinstall.")
