"""What people do: type commands, press, choose, fill in forms, write. All checks are Discord's own client's."""

from collections.abc import Mapping
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING, Any

from tests.emulators.discordwire import commands as registered
from tests.emulators.discordwire import posting
from tests.emulators.discordwire.errors import Impossible
from tests.emulators.discordwire.filling import Filling, form_values
from tests.emulators.discordwire.model import Channel, Message, Permission, User
from tests.emulators.discordwire.outcomes import InteractionKind, InteractionOutcome, Modal

if TYPE_CHECKING:
    from tests.emulators.discordwire.world import World


class People:
    """Mixed into the world. Each interaction returns at once; `await` it to wait for the first answer."""

    def slash(self: "World", user: User, place: Channel, command: str, /, **options: Any) -> InteractionOutcome:
        """Call `facilitate schedule add` with options by name; pass User, Role, Channel objects as such.

        Raises Impossible where Discord's client would not let the person: unknown command or option, a
        missing required one, a value out of bounds, no permission, hidden channel.
        """
        data = self._command(user, place, command, options)
        return self.interactions.start(InteractionKind.COMMAND, user, place, data)

    def context(self: "World", user: User, place: Channel, command: str, target: Message | User) -> InteractionOutcome:
        """Choose a command from the menu of a message or a person."""
        self._present(user, place)
        kind = registered.ON_MESSAGE if isinstance(target, Message) else registered.ON_USER
        found, _ = registered.find(self._commands_in(place), command.split(" "), kind)
        self._allowed(user, place, found)
        filling = Filling(self, place)
        filling.name_thing(target)
        data = {"id": found["id"], "name": found["name"], "type": kind, "target_id": str(target.id)}
        return self.interactions.start(InteractionKind.COMMAND, user, place, data | {"resolved": filling.resolved})

    def autocomplete(
        self: "World", user: User, place: Channel, command: str, option: str, typed: str, /, **filled: Any
    ) -> InteractionOutcome:
        """Type into an option that completes itself; `filled` are the other options so far."""
        data = self._command(user, place, command, filled, typing=(option, typed))
        return self.interactions.start(InteractionKind.AUTOCOMPLETE, user, place, data)

    def press(
        self: "World",
        user: User,
        message: Message | InteractionOutcome,
        custom_id: str | None = None,
        *,
        label: str | None = None,
    ) -> InteractionOutcome:
        """Press a button, named by its custom_id (`*` is a wildcard) or its label."""
        return self._use(user, message, {2}, custom_id, label, None)

    def choose(
        self: "World",
        user: User,
        message: Message | InteractionOutcome,
        custom_id: str,
        values: list[Any],
    ) -> InteractionOutcome:
        """Choose in a select: option values, or User, Role, Channel objects."""
        return self._use(user, message, {3, 5, 6, 7, 8}, custom_id, None, values)

    def submit(
        self: "World", user: User, form: Modal | InteractionOutcome, fields: Mapping[str, Any]
    ) -> InteractionOutcome:
        """Send a form. Fields by custom_id or by label; what is left out keeps its prefilled value."""
        modal = form.modal if isinstance(form, InteractionOutcome) else form
        if modal is None:
            raise Impossible("No form was opened")
        cause = modal.interaction
        if cause.user is not user:
            raise Impossible("The form is on somebody else's screen")
        filling = Filling(self, cause.channel)
        data = {"custom_id": modal.custom_id, "components": form_values(modal, fields, filling)}
        if filling.resolved:
            data["resolved"] = filling.resolved
        return self.interactions.start(
            InteractionKind.MODAL, user, cause.channel, data, message=cause.message, cause=cause
        )

    def say(
        self: "World",
        user: User,
        place: Channel,
        text: str,
        *,
        reply_to: Message | None = None,
    ) -> Message:
        """Write a message."""
        self._present(user, place)
        needed = Permission.SEND_MESSAGES_IN_THREADS if place.is_thread else Permission.SEND_MESSAGES
        if needed not in self.may(user, place) or place.locked:
            raise Impossible(f"{user.name} may not write in {place.name}")
        body: dict[str, Any] = {"content": text}
        if reply_to is not None:
            body["message_reference"] = {"message_id": str(reply_to.id)}
        return posting.create(self, place, body, {}, author=user)

    def edit(self: "World", user: User, message: Message, text: str) -> None:
        """Edit one's own message."""
        if message.author is not user:
            raise Impossible("Only the author edits a message")
        posting.edit(self, message, {"content": text}, {})

    def delete(self: "World", user: User, message: Message) -> None:
        """Delete one's own message, or with Manage Messages any."""
        channel = self.channels[message.channel_id]
        if message.author is not user and Permission.MANAGE_MESSAGES not in self.may(user, channel):
            raise Impossible(f"{user.name} may not delete this message")
        posting.remove(self, channel, message)

    # Checks of Discord's client ---------------------------------------------------------------------

    def _present(self: "World", user: User, place: Channel) -> None:
        if place.id not in self.channels:
            raise Impossible(f"{place.name} is deleted")
        if Permission.VIEW_CHANNEL not in self.may(user, place):
            raise Impossible(f"{user.name} does not see {place.name}")

    def _commands_in(self: "World", place: Channel) -> list[dict[str, Any]]:
        wanted = 1 if place.guild_id is None else 0
        found = [
            c
            for c in self.commands.everywhere
            if (wanted in c["contexts"] if c.get("contexts") else wanted == 0 or c.get("dm_permission", True))
        ]
        return found + (self.commands.by_guild.get(place.guild_id, []) if place.guild_id else [])

    def _allowed(self: "World", user: User, place: Channel, command: dict[str, Any]) -> None:
        allowed = self.may(user, place)
        if Permission.USE_APPLICATION_COMMANDS not in allowed:
            raise Impossible(f"{user.name} may not use commands in {place.name}")
        needed = command.get("default_member_permissions")
        if place.guild_id is None or needed is None or Permission.ADMINISTRATOR in allowed:
            return
        if int(needed) == 0 or int(needed) & ~int(allowed):
            raise Impossible(f"{user.name} is not shown /{command['name']}: it needs permissions {needed}")

    def _command(
        self: "World",
        user: User,
        place: Channel,
        words: str,
        options: Mapping[str, Any],
        typing: tuple[str, str] | None = None,
    ) -> dict[str, Any]:
        self._present(user, place)
        command, chain = registered.find(self._commands_in(place), words.split())
        self._allowed(user, place, command)
        filling = Filling(self, place)
        values = filling.options((chain[-1] if chain else command).get("options") or [], options, typing)
        for step in reversed(chain):
            values = [{"name": step["name"], "type": step["type"], "options": values}]
        data: dict[str, Any] = {"id": command["id"], "name": command["name"], "type": 1, "options": values}
        if filling.resolved:
            data["resolved"] = filling.resolved
        if "guild_id" in command:
            data["guild_id"] = command["guild_id"]
        return data

    def _use(
        self: "World",
        user: User,
        where: Message | InteractionOutcome,
        kinds: set[int],
        custom_id: str | None,
        label: str | None,
        values: list[Any] | None,
    ) -> InteractionOutcome:
        message = where.shown if isinstance(where, InteractionOutcome) else where
        channel = self.channels.get(message.channel_id)
        if channel is None or message.deleted:
            raise Impossible("The message is deleted")
        self._present(user, channel)
        if message.ephemeral and message.ephemeral_to != user.id:
            raise Impossible(f"{user.name} does not see this message: it is for somebody else only")
        matching = [
            p
            for p in message.parts()
            if p["type"] in kinds
            and (custom_id is None or fnmatchcase(p.get("custom_id") or "", custom_id))
            and (label is None or p.get("label") == label)
        ]
        if len(matching) != 1:
            there = [(p.get("custom_id"), p.get("label")) for p in message.parts()]
            raise Impossible(f"{len(matching)} parts match {custom_id or label!r}; there are {there}")
        part = matching[0]
        if part.get("disabled"):
            raise Impossible(f"{part.get('label') or part['custom_id']!r} is disabled")
        if "custom_id" not in part:
            raise Impossible("A link opens a page; the bot never hears of it")
        data: dict[str, Any] = {"component_type": part["type"], "custom_id": part["custom_id"], "id": 1}
        if values is not None:
            filling = Filling(self, channel)
            data["values"] = filling.chosen(part, values)
            if filling.resolved:
                data["resolved"] = filling.resolved
        return self.interactions.start(InteractionKind.COMPONENT, user, channel, data, message=message)
