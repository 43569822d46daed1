"""What Slack changes under a circle, as the engine hears of it. Events: https://docs.slack.dev/reference/events"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, cast

from bots.engine.hearing import Arriving
from bots.engine.index import Index
from bots.engine.platform import Door
from bots.slackbot.errors import MEMBERSHIP
from bots.slackbot.names import person_id, room_id, space_id
from bots.slackbot.translate import Body, event_of
from core.kernel.events import Change, Weather
from core.kernel.ids import PersonId, RoomId
from core.kernel.writing import Arrived

EVENTS = (
    *("app_home_opened", "message.im", "app_uninstalled", "tokens_revoked"),
    *("member_joined_channel", "member_left_channel"),
    *("channel_archive", "channel_deleted", "channel_rename", "channel_unarchive", "channel_left"),
    *("group_archive", "group_deleted", "group_rename", "group_unarchive", "group_left", "user_change"),
)
"""What the manifest subscribes to."""


class House:
    """Watches the rooms of circles, and only those."""

    def __init__(self, door: Door, index: Index, arrived: Arriving | None = None) -> None:
        """``arrived`` hears of whoever comes into a circle's room."""
        self._arrived = arrived
        self._door = door
        self._index = index

    async def hear(self, body: Body, ourselves: str) -> None:
        """Tell the engine of an event, if a circle is concerned. ``ourselves`` is the bot's user."""
        event = cast("Mapping[str, Any]", body.get("event") or {})
        kind = str(event.get("type", ""))
        given: Any = event.get("channel")
        named = cast("Mapping[str, Any]", given) if isinstance(given, dict) else {"id": given or ""}
        room = room_id(str(named.get("id", "")))
        match kind:
            case "app_uninstalled":
                await self._tell(body, Change.BOT_REMOVED)
            case "tokens_revoked" if cast("Mapping[str, Any]", event.get("tokens") or {}).get("bot"):
                await self._tell(body, Change.BOT_REMOVED)
            case "channel_archive" | "channel_deleted" | "group_archive" | "group_deleted":
                await self._of_room(body, Change.ROOM_GONE, room)
            case "channel_rename" | "group_rename":
                await self._of_room(body, Change.ROOM_RENAMED, room, str(named.get("name", "")))
            case "channel_left" | "group_left":
                await self._of_room(body, Change.PERMISSION_LOST, room, MEMBERSHIP)
            case "member_left_channel" if event.get("user") == ourselves:
                await self._of_room(body, Change.PERMISSION_LOST, room, MEMBERSHIP)
            case "member_left_channel":
                await self._of_room(body, Change.PERSON_LEFT, room, person=person_id(str(event.get("user", ""))))
            case "member_joined_channel" if event.get("user") == ourselves:
                await self._of_room(body, Change.PERMISSION_BACK, room, MEMBERSHIP)
            case "member_joined_channel":
                await self._came(body, room, person_id(str(event.get("user", ""))))
            case "user_change":
                user = cast("Mapping[str, Any]", event.get("user") or {})
                if user.get("deleted") is True:
                    await self._tell(body, Change.PERSON_LEFT, person=person_id(str(user.get("id", ""))))
            case _:
                return

    async def _came(self, body: Body, room: RoomId, person: PersonId) -> None:
        if self._arrived is not None and self._index.in_room(room):
            at = datetime.fromtimestamp(int(body.get("event_time") or 0), UTC)
            space = space_id(str(body.get("team_id", "")))
            await self._arrived(Arrived(space=space, room=room, person=person, at=at))

    async def _of_room(
        self, body: Body, change: Change, room: RoomId, detail: str = "", person: PersonId | None = None
    ) -> None:
        if self._index.in_room(room):
            await self._tell(body, change, room=room, detail=detail, person=person)

    async def _tell(
        self,
        body: Body,
        change: Change,
        *,
        room: RoomId | None = None,
        person: PersonId | None = None,
        detail: str = "",
    ) -> None:
        event, space = event_of(body), space_id(str(body.get("team_id", "")))
        if event is not None and self._index.in_space(space):
            await self._door.weather(
                Weather(id=event, change=change, space=space, room=room, person=person, detail=detail)
            )
