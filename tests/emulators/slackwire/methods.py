"""The Web API methods that the fake serves: arguments, scopes, tiers, and what they read JSON for.

Scopes name any one that is enough; `{}` stands for the kind of conversation and is checked once that is known.
"""

from dataclasses import dataclass

from tests.emulators.slackwire.model import Kind

READ = {Kind.PUBLIC: "channels:read", Kind.PRIVATE: "groups:read", Kind.IM: "im:read"}
HISTORY = {Kind.PUBLIC: "channels:history", Kind.PRIVATE: "groups:history", Kind.IM: "im:history"}
MANAGE = {Kind.PUBLIC: "channels:manage", Kind.PRIVATE: "groups:write", Kind.IM: "im:write"}
INVITE = {Kind.PUBLIC: "channels:write.invites", Kind.PRIVATE: "groups:write.invites", Kind.IM: "im:write"}


@dataclass(frozen=True, slots=True)
class Method:
    """`per_minute` is the tier; `by_kind` the scope by kind of conversation; `json` whether it reads a JSON body."""

    required: tuple[str, ...]
    optional: tuple[str, ...]
    scopes: tuple[str, ...]
    per_minute: int
    json: bool
    by_kind: dict[Kind, str] | None = None
    app_token: bool = False


def method(
    required: str = "",
    optional: str = "",
    scopes: str = "",
    per_minute: int = 50,
    *,
    json: bool = False,
    by_kind: dict[Kind, str] | None = None,
    app_token: bool = False,
) -> Method:
    return Method(
        tuple(required.split()), tuple(optional.split()), tuple(scopes.split()), per_minute, json, by_kind, app_token
    )


POST = "blocks link_names markdown_text mrkdwn parse text thread_ts unfurl_links unfurl_media reply_broadcast"
PAGE = "cursor limit"
RANGE = "cursor limit include_all_metadata inclusive latest oldest"
METHODS: dict[str, Method] = {
    "api.test": method("", "error", "", 100, json=True),
    "auth.test": method("", "", "", 600, json=True),
    "apps.connections.open": method("", "", "connections:write", 50, json=True, app_token=True),
    "chat.postMessage": method("channel", POST + " metadata", "chat:write", 600, json=True),
    "chat.postEphemeral": method(
        "channel user", "blocks link_names markdown_text parse text thread_ts", "chat:write", 100, json=True
    ),
    "chat.update": method(
        "channel ts", "blocks link_names markdown_text metadata parse text reply_broadcast", "chat:write", 50, json=True
    ),
    "chat.delete": method("channel ts", "", "chat:write", 50, json=True),
    "chat.getPermalink": method("channel message_ts", "", "", 600),
    "conversations.info": method("channel", "include_locale include_num_members", "", 50, by_kind=READ),
    "conversations.list": method("", PAGE + " exclude_archived types", "", 20),
    "conversations.members": method("channel", PAGE, "", 100, by_kind=READ),
    "conversations.history": method("channel", RANGE, "", 50, by_kind=HISTORY),
    "conversations.replies": method("channel ts", RANGE, "", 50, by_kind=HISTORY),
    "conversations.open": method("", "channel prevent_creation return_im users", "im:write", 50, json=True),
    "conversations.join": method("channel", "", "channels:join", 50, json=True),
    "conversations.leave": method("channel", "", "", 50, json=True, by_kind=MANAGE),
    "conversations.invite": method("channel users", "force", "", 50, json=True, by_kind=INVITE),
    "conversations.kick": method("channel user", "", "", 50, json=True, by_kind=MANAGE),
    "conversations.create": method("name", "is_private", "", 20, json=True),
    "conversations.archive": method("channel", "", "", 20, json=True, by_kind=MANAGE),
    "conversations.rename": method("channel name", "", "", 20, json=True, by_kind=MANAGE),
    "conversations.setTopic": method("channel topic", "", "", 20, json=True, by_kind=MANAGE),
    "users.info": method("user", "include_locale", "users:read", 100),
    "users.list": method("", PAGE + " include_locale", "users:read", 20),
    "users.conversations": method("", PAGE + " exclude_archived types user", "", 50),
    "views.open": method("view", "trigger_id interactivity_pointer", "", 100, json=True),
    "views.push": method("view", "trigger_id interactivity_pointer", "", 100, json=True),
    "views.update": method("view", "external_id hash view_id", "", 100, json=True),
    "views.publish": method("user_id view", "hash", "", 100, json=True),
    "files.getUploadURLExternal": method("filename length", "alt_txt snippet_type", "files:write", 100),
    "files.completeUploadExternal": method(
        "files", "blocks channel_id channels initial_comment thread_ts", "files:write", 100, json=True
    ),
    "bots.info": method("", "bot", "users:read", 50),
    "team.info": method("", "team", "team:read", 50),
    "pins.add": method("channel", "timestamp", "pins:write", 20, json=True),
    "pins.remove": method("channel", "timestamp", "pins:write", 20, json=True),
    "pins.list": method("channel", "", "pins:read", 20),
}
NESTED = frozenset({"blocks", "metadata", "view", "files", "attachments"})
NUMBERS = frozenset({"limit", "length"})
FLAGS = frozenset(
    {
        "exclude_archived", "force", "include_all_metadata", "include_locale", "include_num_members", "inclusive",
        "is_private", "link_names", "mrkdwn", "prevent_creation", "reply_broadcast", "return_im", "unfurl_links",
        "unfurl_media",
    }
)  # fmt: skip
MINIMAL = frozenset(
    {
        "chat:write", "commands", "im:write", "im:history", "files:write", "channels:read", "groups:read",
        "users:read", "channels:history", "groups:history",
    }
)  # fmt: skip
READS_NOTHING = MINIMAL - {"channels:history", "groups:history"}
EVERY_SCOPE = MINIMAL | {
    "im:read", "channels:join", "channels:manage", "channels:write.invites", "groups:write", "groups:write.invites",
    "team:read", "pins:write", "pins:read", "connections:write",
}  # fmt: skip
