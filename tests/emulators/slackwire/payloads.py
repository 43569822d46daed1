"""What goes over the wire, from what there is."""

import copy
from typing import TYPE_CHECKING, Any

from tests.emulators.slackwire.model import JSON, Channel, File, Kind, Message, User, View

if TYPE_CHECKING:
    from tests.emulators.slackwire.world import World


def user(world: "World", one: User) -> JSON:
    return {
        "id": one.id,
        "team_id": world.team_id,
        "name": one.name,
        "deleted": one.deleted,
        "real_name": one.name.title(),
        "tz": one.tz,
        "tz_label": "",
        "tz_offset": 0,
        "profile": {"real_name": one.name.title(), "display_name": one.name, "team": world.team_id},
        "is_admin": one.is_admin,
        "is_owner": False,
        "is_primary_owner": False,
        "is_restricted": False,
        "is_ultra_restricted": False,
        "is_bot": one.is_bot,
        "is_app_user": False,
        "updated": int(world.clock.time()),
    }


def channel(world: "World", one: Channel) -> JSON:
    """As conversations.info and its kin return it."""
    if one.kind is Kind.IM:
        partner = next(m for m in one.members if m != world.bot.id)
        return {
            "id": one.id,
            "created": one.created,
            "is_archived": False,
            "is_im": True,
            "is_org_shared": False,
            "user": partner,
            "context_team_id": world.team_id,
            "updated": one.created * 1000,
        }
    return {
        "id": one.id,
        "name": one.name,
        "name_normalized": one.name,
        "is_channel": one.kind is Kind.PUBLIC,
        "is_group": one.kind is Kind.PRIVATE,
        "is_im": False,
        "is_mpim": False,
        "is_private": one.kind is Kind.PRIVATE,
        "created": one.created,
        "creator": one.creator,
        "is_archived": one.archived,
        "is_general": False,
        "unlinked": 0,
        "is_shared": False,
        "is_ext_shared": False,
        "is_org_shared": False,
        "is_member": world.bot.id in one.members,
        "pending_shared": [],
        "topic": {"value": one.topic, "creator": "", "last_set": 0},
        "purpose": {"value": "", "creator": "", "last_set": 0},
        "previous_names": one.previous_names,
        "context_team_id": world.team_id,
        "updated": one.created * 1000,
    }


def bot_profile(world: "World") -> JSON:
    return {
        "id": world.bot_id,
        "app_id": world.app_id,
        "name": world.bot.name,
        "deleted": False,
        "updated": 1,
        "icons": {"image_36": "", "image_48": "", "image_72": ""},
        "team_id": world.team_id,
    }


def file(one: File) -> JSON:
    return {"id": one.id, "name": one.name, "title": one.title or one.name, "size": one.length}


def message(world: "World", one: Message, *, with_metadata: bool = False) -> JSON:
    """A message as history returns it; metadata only where it was asked for."""
    body: JSON = {"type": "message", "user": one.user_id, "ts": one.ts, "text": one.text, "team": world.team_id}
    if one.by_bot:
        body |= {"bot_id": world.bot_id, "app_id": world.app_id, "bot_profile": bot_profile(world)}
    elif one.subtype is None:
        body["client_msg_id"] = f"client-{one.ts}"
    if one.blocks:
        body["blocks"] = copy.deepcopy(one.blocks)
    if one.subtype:
        body["subtype"] = one.subtype
    if one.thread_ts:
        body["thread_ts"] = one.thread_ts
    if one.edited_ts:
        body["edited"] = {"user": one.user_id, "ts": one.edited_ts}
    if one.files:
        body["files"] = [file(f) for f in one.files]
    if with_metadata and one.metadata:
        body["metadata"] = copy.deepcopy(one.metadata)
    return body


def view(world: "World", one: View) -> JSON:
    """A view with its state, as answers and interactions carry it."""
    empty: Any = None
    body: JSON = {
        "id": one.id,
        "team_id": world.team_id,
        "type": one.type,
        "blocks": copy.deepcopy(one.blocks),
        "private_metadata": one.private_metadata,
        "callback_id": one.callback_id,
        "state": {"values": copy.deepcopy(one.values)},
        "hash": one.hash,
        "title": one.body.get("title", {"type": "plain_text", "text": "View Title", "emoji": True}),
        "clear_on_close": one.body.get("clear_on_close", False),
        "notify_on_close": one.body.get("notify_on_close", False),
        "close": one.body.get("close", empty),
        "submit": one.body.get("submit", empty),
        "previous_view_id": one.previous_id,
        "root_view_id": one.root_id,
        "app_id": world.app_id,
        "external_id": one.body.get("external_id", ""),
        "app_installed_team_id": world.team_id,
        "bot_id": world.bot_id,
    }
    return body


def interaction(world: "World", kind: str, who: User) -> JSON:
    """What every interaction has in common."""
    return {
        "type": kind,
        "team": {"id": world.team_id, "domain": world.domain},
        "user": {"id": who.id, "username": who.name, "name": who.name, "team_id": world.team_id},
        "api_app_id": world.app_id,
        "token": "verification-token-of-the-fake",
        "enterprise": None,
        "is_enterprise_install": False,
    }


def event(world: "World", inside: JSON, event_id: str) -> JSON:
    """The wrapper of an Events API callback."""
    return {
        "token": "verification-token-of-the-fake",
        "team_id": world.team_id,
        "api_app_id": world.app_id,
        "event": inside,
        "type": "event_callback",
        "event_id": event_id,
        "event_time": int(world.clock.time()),
        "authorizations": [
            {
                "enterprise_id": None,
                "team_id": world.team_id,
                "user_id": world.bot.id,
                "is_bot": True,
                "is_enterprise_install": False,
            }
        ],
        "is_ext_shared_channel": False,
        "event_context": f"context-{event_id}",
    }
