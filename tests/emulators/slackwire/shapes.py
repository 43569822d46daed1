"""The fake's own answers and events beside other people's samples of Slack's: no key or kind that Slack lacks."""

import functools
import json
from pathlib import Path
from typing import Any

from tests.emulators.slackwire.model import JSON

SPECS = Path(__file__).parents[4] / "shared" / "specs"
SAMPLES = SPECS / "slack-samples"
WHY_SKIPPED = f"Shapes are not compared: {SAMPLES.name} is not beside the project"
# Blocks and elements are described by blockkit.py; the samples show every kind of block mixed into one.
UNSHAPED = frozenset({"blocks", "state", "metadata", "errors"})
# Documented, but left out of the samples.
KNOWN = frozenset({"event.view.blocks", "view.blocks", "response_urls"})
EVENTS = {
    "message": "MessagePayload",
    "message/message_changed": "MessageChangedPayload",
    "message/message_deleted": "MessageDeletedPayload",
    "message/channel_join": "MessageChannelJoinPayload",
    "message/channel_leave": "MessageChannelLeavePayload",
    "message/file_share": "MessageFileSharePayload",
    "app_home_opened": "AppHomeOpenedPayload",
    "app_uninstalled": "AppUninstalledPayload",
    "tokens_revoked": "TokensRevokedPayload",
    "channel_archive": "ChannelArchivePayload",
    "channel_rename": "ChannelRenamePayload",
    "member_joined_channel": "MemberJoinedChannelPayload",
    "member_left_channel": "MemberLeftChannelPayload",
    "user_change": "UserChangePayload",
}
INTERACTIONS = {
    "block_actions": "BlockActionPayload",
    "view_submission": "ViewSubmissionPayload",
    "view_closed": "ViewClosedPayload",
    "message_action": "MessageShortcutPayload",
    "slash_command": "SlashCommandPayload",
}


def available() -> bool:
    return SAMPLES.is_dir()


@functools.cache
def sample(folder: str, name: str) -> JSON | None:
    path = SAMPLES / folder / f"{name}.json"
    return json.loads(path.read_text()) if path.is_file() else None


def differences(ours: Any, theirs: Any, where: str = "") -> list[str]:
    """Where `ours` has a key that `theirs` lacks, or another kind of value; null fits everything."""
    if ours is None or theirs is None:
        return []
    if isinstance(ours, dict):
        if not isinstance(theirs, dict):
            return [f"{where} is an object, the sample has {type(theirs).__name__}"]
        if not theirs:
            return []
        found = [
            f"{where}.{k} is not in the sample" for k in ours if k not in theirs and f"{where}.{k}"[1:] not in KNOWN
        ]
        for key, value in ours.items():
            if key in theirs and key not in UNSHAPED:
                found += differences(value, theirs[key], f"{where}.{key}")
        return found
    if isinstance(ours, list):
        if not isinstance(theirs, list):
            return [f"{where} is a list, the sample has {type(theirs).__name__}"]
        return [d for one in ours for d in (differences(one, theirs[0], f"{where}[]") if theirs else [])]
    return [] if kind(ours) == kind(theirs) else [f"{where} is a {kind(ours)}, the sample has a {kind(theirs)}"]


def kind(value: Any) -> str:
    match value:
        case bool():
            return "boolean"
        case int() | float():
            return "number"
        case str():
            return "string"
        case _:
            return type(value).__name__


def answer_problems(method: str, answer: JSON) -> list[str]:
    """What the answer of a method has that its sample has not; empty without a sample."""
    theirs = sample("api", method)
    return differences(answer, theirs) if theirs else []


def event_problems(payload: JSON) -> list[str]:
    inside = payload["event"]
    name = inside["type"] + (f"/{inside['subtype']}" if "subtype" in inside else "")
    theirs = sample("events", EVENTS.get(name, ""))
    if theirs is None:
        return []
    known = theirs | {"event": {"event_ts": "", "subtype": "", **theirs["event"]}}
    return differences(payload, known)


def interaction_problems(kind_: str, payload: JSON) -> list[str]:
    theirs = sample("interactions", INTERACTIONS.get(kind_, ""))
    if theirs is None:
        return []
    if kind_ == "slash_command":  # a form on the wire: everything is a string
        theirs = theirs | {"is_enterprise_install": ""}
    return differences(payload, theirs)
