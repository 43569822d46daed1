"""Slack's payloads into acts. Shapes: https://docs.slack.dev/reference/interaction-payloads"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, cast

from bots.slackbot.forms import Carried, carried_by
from bots.slackbot.names import OURS, is_private, message_ref, person_id, room_id, space_id
from bots.slackbot.people import Known
from bots.slackbot.search import mark_in
from core.kernel.events import Act, Actor, Place
from core.kernel.ids import EventId

Body = Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """Where something was done, and how it can be answered.

    ``trigger`` opens a modal within three seconds; ``reply`` is Slack's address for answers, for 30 minutes.
    ``mark`` names the delivery that the message is, if it is one. ``view`` is the modal that a button stands in;
    ``pages`` says that there is no room to answer in.
    """

    user: str
    team: str = ""
    team_name: str = ""
    channel: str = ""
    trigger: str = field(default="", repr=False)
    reply: str = field(default="", repr=False)
    ts: str = ""
    ephemeral: bool = False
    mark: str = ""
    thread: str = ""
    """The thread that the message is a reply in, by the message that it began with."""
    view: str = ""
    pages: bool = False
    held: bool = False
    """``view`` was opened only to wait in: what comes takes its place."""

    @property
    def carried(self) -> Carried:
        """What a modal that is opened here carries."""
        return Carried(
            channel=self.channel,
            reply=self.reply,
            ts=self.ts,
            hidden=self.ephemeral,
            mark=self.mark,
            pages=self.pages,
        )


def event_of(body: Body) -> EventId | None:
    """Return a name for what happened that is the same when Slack sends it again; None if it needs none."""
    if body.get("event_id"):
        return EventId(f"{OURS}{body['event_id']}")
    if body.get("type") == "block_suggestion" or not body.get("trigger_id"):
        return None
    # a trigger is a key to the person's screen for some seconds: only its digest is kept
    return EventId(OURS + hashlib.blake2b(str(body["trigger_id"]).encode(), digest_size=12).hexdigest())


def thread_of(message: Mapping[str, Any]) -> str:
    """Return which thread a message is a reply in; empty if in none. Who began one is no reply in it."""
    thread = str(message.get("thread_ts") or "")
    return "" if thread == str(message.get("ts", "")) else thread


def command_origin(body: Body) -> Origin:
    """Read where a command was typed."""
    return Origin(
        user=str(body["user_id"]),
        team=str(body.get("team_id", "")),
        team_name=str(body.get("team_domain", "")),
        channel=str(body.get("channel_id", "")),
        trigger=str(body.get("trigger_id", "")),
        reply=str(body.get("response_url", "")),
    )


def interaction_origin(body: Body) -> Origin:
    """Read where something was pressed, sent or chosen."""
    user, team = _part(body, "user"), _part(body, "team")
    container, message, view = _part(body, "container"), _part(body, "message"), _part(body, "view")
    carried = carried_by(view)
    return Origin(
        user=str(user["id"]),
        team=str(team.get("id") or user.get("team_id") or ""),
        team_name=str(team.get("domain", "")),
        channel=str(_part(body, "channel").get("id") or container.get("channel_id") or carried.channel),
        trigger=str(body.get("trigger_id", "")),
        reply=str(body.get("response_url") or carried.reply),
        ts=carried.ts or str(container.get("message_ts") or ""),
        ephemeral=carried.hidden or container.get("is_ephemeral") is True,
        mark=carried.mark or mark_in(message),
        thread=thread_of(message),
        view=str(view.get("id", "")) if view.get("type") == "modal" else "",
        pages=carried.pages or view.get("type") == "home" or (body.get("type") in ("shortcut", "message_action")),
    )


def of_message(body: Body) -> dict[str, str]:
    """Read whose message a shortcut was chosen on, and the address of that message. Its words are left alone."""
    message, channel, team = _part(body, "message"), _part(body, "channel"), _part(body, "team")
    given: dict[str, str] = {}
    if message.get("user") and not message.get("bot_id"):
        given["about"] = person_id(str(message["user"]))
    ts, thread = str(body.get("message_ts") or message.get("ts") or ""), str(message.get("thread_ts") or "")
    if ts and team.get("domain"):
        # https://docs.slack.dev/reference/methods/chat.getPermalink says what it looks like
        within = f"?thread_ts={thread}&cid={channel.get('id', '')}" if thread and thread != ts else ""
        place = f"{channel.get('id', '')}/p{ts.replace('.', '')}{within}"
        given["link"] = f"https://{team['domain']}.slack.com/archives/{place}"
    return given


def act_of(body: Body, origin: Origin, known: Known, action: str, given: Mapping[str, str]) -> Act:
    """Put together what a person did."""
    private = not origin.channel or is_private(origin.channel)
    place = Place()
    if not private:
        place = Place(space=space_id(origin.team), space_name=origin.team_name, room=room_id(origin.channel))
    return Act(
        id=event_of(body) or EventId(OURS),
        action=action,
        actor=Actor(person=person_id(origin.user), name=known.name, administrator=known.administrator),
        place=place,
        given=given,
        language=known.language,
        message=message_ref(origin.channel, origin.ts) if origin.channel and origin.ts else None,
    )


def _part(body: Body, name: str) -> Mapping[str, Any]:
    found: Any = body.get(name)
    return cast("Mapping[str, Any]", found) if isinstance(found, dict) else {}
