"""What people do: type commands, press, choose, fill in forms, write, come and go."""

from collections.abc import Mapping
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING, Any

from tests.emulators.slackwire import filling, payloads, posting, viewing
from tests.emulators.slackwire.answers import ResponseUrl
from tests.emulators.slackwire.errors import Impossible
from tests.emulators.slackwire.escaping import command_text, typed
from tests.emulators.slackwire.model import JSON, Channel, Kind, Message, User, View
from tests.emulators.slackwire.outcomes import Outcome

if TYPE_CHECKING:
    from tests.emulators.slackwire.world import World

INTERACTIVE = "interactive"


class People:
    """Mixed into the world. Each interaction returns at once; `await` it to wait for its acknowledgement."""

    def command(self: "World", user: User, channel: Channel, command: str, text: str = "") -> Outcome:
        """Type `/circle text` in a conversation the person is in."""
        self.present(user, channel)
        self.offered()
        if self.options.commands and command not in self.options.commands:
            raise Impossible(f"{command} is not registered")
        outcome = self.outcome("slash_command", user, channel)
        name = "directmessage" if channel.kind is Kind.IM else channel.name
        outcome.payload.update(
            {
                "token": "verification-token-of-the-fake",
                "team_id": self.team_id,
                "team_domain": self.domain,
                "channel_id": channel.id,
                "channel_name": "privategroup" if channel.kind is Kind.PRIVATE else name,
                "user_id": user.id,
                "user_name": user.name,
                "command": command,
                "text": command_text(self, text),
                "api_app_id": self.app_id,
                "is_enterprise_install": "false",
                "response_url": self.response_url(outcome, channel),
                "trigger_id": self.trigger(outcome),
            }
        )
        self.deliveries.interaction("slash_commands", outcome.payload, outcome)
        return outcome

    def press(
        self: "World",
        user: User,
        where: Message | View | Outcome,
        action_id: str | None = None,
        *,
        label: str | None = None,
        block_id: str | None = None,
    ) -> Outcome:
        """Press a button, named by action_id or value's button label (`*` is a wildcard)."""
        thing = self.pressable(user, where)
        part = find_part(thing, {"button"}, action_id, label, block_id)
        if "url" in part:
            raise Impossible("A link opens a page")
        action = {k: part[k] for k in ("action_id", "block_id", "text", "value", "style", "type") if k in part}
        return self.act(user, thing, action)

    def choose(self: "World", user: User, where: Message | View | Outcome, action_id: str, value: Any) -> Outcome:
        """Choose in a select, overflow, checkboxes, picker: by value or visible text; a list where several fit."""
        thing = self.pressable(user, where)
        part = find_part(thing, None, action_id, None, None)
        kind = part["type"]
        if kind == "button":
            raise Impossible("A button is pressed, not chosen")
        slot, taken = filling.slot(kind), filling.chosen(part, value, self.offered_options)
        if isinstance(thing, View) and kind != "overflow":
            thing.values[part["block_id"]][part["action_id"]][slot] = taken
        action = {"type": kind, "action_id": part["action_id"], "block_id": part["block_id"], slot: taken}
        return self.act(user, thing, action)

    def suggest(
        self: "World", user: User, where: Message | View | Outcome, action_id: str, typed_so_far: str = ""
    ) -> Outcome:
        """Type into an external_select; awaited, `options` of the outcome are what it offers, to be chosen from."""
        thing = self.pressable(user, where)
        part = find_part(thing, {"external_select", "multi_external_select"}, action_id, None, None)
        if len(typed_so_far) < part.get("min_query_length", 3):
            raise Impossible("Too short to be asked about")
        outcome = self.outcome("block_suggestion", user, None)
        about = {k: part[k] for k in ("action_id", "block_id")} | {"value": typed_so_far}
        body = payloads.interaction(self, "block_suggestion", user) | about
        if isinstance(thing, View):
            body |= {"container": {"type": "view", "view_id": thing.id}, "view": payloads.view(self, thing)}
        else:
            body["container"] = {"type": "message", "message_ts": thing.ts, "channel_id": thing.channel_id}
        outcome.payload.update(body)
        self.deliveries.interaction(INTERACTIVE, outcome.payload, outcome)
        return outcome

    def submit(
        self: "World", user: User, view: View | Outcome | None = None, values: Mapping[str, Any] | None = None
    ) -> Outcome:
        """Send the form on the person's screen. Fields by block_id, action_id or label; the rest as it stands."""
        thing = self.on_screen(user, view)
        if thing.type != "modal" or "submit" not in thing.body:
            raise Impossible("There is nothing to submit")
        filling.fill(thing, values or {}, self.offered_options)
        outcome = self.outcome("view_submission", user, None, view=thing)
        outcome.payload.update(
            payloads.interaction(self, "view_submission", user)
            | {"trigger_id": self.trigger(outcome), "view": payloads.view(self, thing), "response_urls": []}
        )
        self.deliveries.interaction(INTERACTIVE, outcome.payload, outcome)
        return outcome

    def dismiss(self: "World", user: User, view: View | Outcome | None = None) -> Outcome | None:
        """Close the form; the bot hears of it only if the view asked for it."""
        thing = self.on_screen(user, view)
        viewing.close(self, thing)
        if not thing.body.get("notify_on_close"):
            return None
        outcome = self.outcome("view_closed", user, None, view=thing)
        outcome.payload.update(
            payloads.interaction(self, "view_closed", user) | {"view": payloads.view(self, thing), "is_cleared": False}
        )
        self.deliveries.interaction(INTERACTIVE, outcome.payload, outcome)
        return outcome

    def shortcut(self: "World", user: User, callback_id: str, message: Message | None = None) -> Outcome:
        """Choose a global shortcut, or with a message one from its menu."""
        self.offered()
        if message is None:
            outcome = self.outcome("shortcut", user, None)
            more: JSON = {"action_ts": self.new_ts()}
        else:
            channel = self.channels[message.channel_id]
            self.present(user, channel)
            if message.deleted or message.ephemeral_to:
                raise Impossible("That message has no menu")
            outcome = self.outcome("message_action", user, channel)
            inside = payloads.message(self, message)
            inside.pop("app_id", None)
            more = {
                "action_ts": self.new_ts(),
                "message_ts": message.ts,
                "message": inside,
                "channel": {"id": channel.id, "name": channel.name},
                "response_url": self.response_url(outcome, channel),
            }
        body = payloads.interaction(self, outcome.kind, user) | more
        if message is not None:  # a message shortcut names neither the app nor the username
            del body["api_app_id"], body["user"]["username"]
        outcome.payload.update(body | {"callback_id": callback_id, "trigger_id": self.trigger(outcome)})
        self.deliveries.interaction(INTERACTIVE, outcome.payload, outcome)
        return outcome

    # Messages and rooms -----------------------------------------------------------------------------

    def say(self: "World", user: User, channel: Channel, text: str, *, thread: Message | None = None) -> Message:
        """Write a message, or a reply in a thread. Its text is escaped as Slack does; `<@U1>` stays a mark."""
        self.present(user, channel)
        if channel.archived:
            raise Impossible(f"{channel.name} is archived")
        body: JSON = {"text": typed(text)}
        if thread is not None:
            body["thread_ts"] = thread.thread_ts or thread.ts
        return posting.post(self, channel, user.id, body)

    def edit(self: "World", user: User, message: Message, text: str) -> None:
        if message.user_id != user.id:
            raise Impossible("Only the author edits a message")
        posting.edit(self, message, {"text": typed(text)})

    def delete(self: "World", user: User, message: Message) -> None:
        if message.user_id != user.id and not user.is_admin:
            raise Impossible(f"{user.name} may not delete this message")
        posting.gone(self, message)

    def open_home(self: "World", user: User, tab: str = "home") -> View | None:
        """Open the app's Home (or its `messages` tab). What is there already, if anything."""
        inside: JSON = {"type": "app_home_opened", "user": user.id, "channel": self.dm(user).id, "tab": tab}
        home = self.homes.get(user.id)
        if home is not None and tab == "home":
            inside["view"] = payloads.view(self, home)
        self.tell("app_home_opened", inside)
        return home

    # Looking ----------------------------------------------------------------------------------------

    def present(self: "World", user: User, channel: Channel) -> None:
        """Raises Impossible if the person is not in the conversation."""
        if user.id not in channel.members:
            raise Impossible(f"{user.name} is not in {channel.name}")

    def offered(self: "World") -> None:
        """Raises Impossible if Slack's client offers nothing of the app."""
        if self.token_error == "account_inactive" or "commands" not in self.scopes:
            raise Impossible("The app is not installed, or not with the scope `commands`")

    def on_screen(self: "World", user: User, view: View | Outcome | None) -> View:
        """The view that the person has on top; raises Impossible if it is not that one."""
        stack = self.screen(user)
        if not stack:
            raise Impossible(f"{user.name} has no form open")
        wanted = view.modal if isinstance(view, Outcome) else view
        if wanted is not None and stack[-1] is not wanted:
            raise Impossible(f"That form is not on top of the screen of {user.name}")
        return stack[-1]

    def pressable(self: "World", user: User, where: Message | View | Outcome) -> Message | View:
        if isinstance(where, Outcome):
            thing: Message | View = where.views[-1] if where.views else where.shown
        else:
            thing = where
        if isinstance(thing, View):
            if thing.user_id != user.id or not thing.open:
                raise Impossible(f"{user.name} does not see this view")
            return thing
        self.present(user, self.channels[thing.channel_id])
        if thing.deleted or thing.ephemeral_to not in (None, user.id):
            raise Impossible(f"{user.name} does not see this message")
        return thing

    def act(self: "World", user: User, thing: Message | View, action: JSON) -> Outcome:
        """Send a block action."""
        channel = None if isinstance(thing, View) else self.channels[thing.channel_id]
        outcome = self.outcome("block_actions", user, channel)
        body = payloads.interaction(self, "block_actions", user) | {
            "trigger_id": self.trigger(outcome),
            "actions": [{**action, "action_ts": self.new_ts()}],
        }
        if isinstance(thing, View):
            outcome.view = thing
            shown = payloads.view(self, thing)
            body |= {"container": {"type": "view", "view_id": thing.id}, "view": shown, "state": shown["state"]}
        else:
            assert channel is not None
            outcome.original = thing
            hidden = thing.ephemeral_to is not None
            place = {"type": "message", "message_ts": thing.ts, "channel_id": channel.id, "is_ephemeral": hidden}
            body |= {
                "container": place,
                "channel": {"id": channel.id, "name": channel.name},
                "state": {"values": filling.initial_values(thing.blocks)},
                "response_url": self.response_url(outcome, channel),
            }
            if not hidden:
                inside = payloads.message(self, thing)
                inside.pop("bot_profile", None)
                if any(one.thread_ts == thing.ts for one in channel.messages.values()):
                    inside["thread_ts"] = thing.ts  # a message that began a thread names itself
                body["message"] = inside
        outcome.payload.update(body)
        self.deliveries.interaction(INTERACTIVE, outcome.payload, outcome)
        return outcome

    def response_url(self: "World", outcome: Outcome, channel: Channel) -> str:
        token = self.new_id("response")
        self.response_urls[token] = ResponseUrl(outcome, channel, self.stopwatch())
        return f"{self.base_url}/response/{token}"


def find_part(
    thing: Message | View, kinds: set[str] | None, action_id: str | None, label: str | None, block_id: str | None
) -> JSON:
    """The one element that fits; raises Impossible if none or several do."""
    matching = [
        p
        for p in thing.parts
        if (kinds is None or p["type"] in kinds)
        and (action_id is None or fnmatchcase(p["action_id"], action_id))
        and (label is None or (p.get("text") or {}).get("text") == label)
        and (block_id is None or p["block_id"] == block_id)
    ]
    if len(matching) != 1:
        there = [(p["type"], p["action_id"], (p.get("text") or {}).get("text")) for p in thing.parts]
        raise Impossible(f"{len(matching)} parts match {action_id or label!r}; there are {there}")
    return matching[0]
