"""Interactions on Discord's side: tokens, the three seconds, first answers, follow-ups."""

import secrets
from typing import TYPE_CHECKING, Any

from tests.emulators.discordwire import limits, payloads, posting
from tests.emulators.discordwire.errors import ApiError, InvalidForm
from tests.emulators.discordwire.model import JSON, Channel, Files, Message, User
from tests.emulators.discordwire.outcomes import (
    Interaction,
    InteractionKind,
    InteractionOutcome,
    Modal,
    ResponseKind,
)

if TYPE_CHECKING:
    from tests.emulators.discordwire.world import World

EPHEMERAL = 1 << 6
LOADING = 1 << 7
ATTACHMENT_LIMIT = 10 * 1024 * 1024
MESSAGES = {ResponseKind.MESSAGE, ResponseKind.DEFERRED}
UPDATES = {ResponseKind.UPDATE, ResponseKind.DEFERRED_UPDATE}


class Interactions:
    """`outcomes` are all that ever happened, oldest first."""

    def __init__(self, world: "World") -> None:
        self.world = world
        self.outcomes: list[InteractionOutcome] = []
        self._by_token: dict[str, InteractionOutcome] = {}

    # Starting -------------------------------------------------------------------------------------

    def start(
        self,
        kind: InteractionKind,
        user: User,
        channel: Channel,
        data: JSON,
        *,
        message: Message | None = None,
        cause: Interaction | None = None,
    ) -> InteractionOutcome:
        """Send an interaction to the bot."""
        world = self.world
        number = world.ids.next()
        one = Interaction(
            number, f"token-{secrets.token_hex(20)}", kind, user, channel, data, world.clock.monotonic(), message
        )
        owners = {"0": str(channel.guild_id or 0)}
        one.metadata = {
            "id": str(number),
            "type": int(kind),
            "user": payloads.user(user),
            "authorizing_integration_owners": owners,
        }
        if kind is InteractionKind.COMPONENT and message is not None:
            one.metadata["interacted_message_id"] = str(message.id)
        if kind is InteractionKind.MODAL and cause is not None:
            one.metadata["triggering_interaction_metadata"] = cause.metadata
        one.body = self._body(one, owners)
        outcome = InteractionOutcome(world, one)
        self.outcomes.append(outcome)
        self._by_token[one.token] = outcome
        outcome.delivered = world.gateway.interaction(channel, one.body)
        return outcome

    def _body(self, one: Interaction, owners: JSON) -> JSON:
        world = self.world
        body: JSON = {
            "id": str(one.id),
            "application_id": str(world.bot.id),
            "type": int(one.kind),
            "token": one.token,
            "version": 1,
            "data": one.data,
            "channel_id": str(one.channel.id),
            "channel": payloads.channel(one.channel),
            "locale": "en-GB",
            "app_permissions": str(world.may(world.bot, one.channel).value),
            "entitlements": [],
            "authorizing_integration_owners": owners,
            "attachment_size_limit": ATTACHMENT_LIMIT,
        }
        if one.message is not None:
            body["message"] = payloads.message(one.message)
        guild = world.guild_of(one.channel)
        if guild is None:
            return body | {"user": payloads.user(one.user), "context": 1}
        allowed = world.may(one.user, one.channel)
        return body | {
            "member": payloads.member(guild.members[one.user.id]) | {"permissions": str(allowed.value)},
            "guild_id": str(guild.id),
            "guild": {"id": str(guild.id), "locale": guild.locale, "features": []},
            "guild_locale": guild.locale,
            "context": 0,
        }

    # The first answer -----------------------------------------------------------------------------

    def respond(self, number: str, token: str, body: JSON, files: Files) -> JSON:
        """Take the first answer. What the callback returns when it is asked `with_response`."""
        outcome = self._by_token.get(token)
        if outcome is None or str(outcome.interaction.id) != number:
            raise ApiError(10062)
        if outcome.type is not None:
            raise ApiError(40060)
        one = outcome.interaction
        took = self.world.clock.monotonic() - one.started
        if took > self.world.options.first_answer_within:
            outcome.late = True
            raise ApiError(10062)
        kind = ResponseKind(body["type"]) if body.get("type") in set(ResponseKind) else None
        if kind is None or kind not in self._allowed(one):
            raise InvalidForm(f"type {body.get('type')} may not answer a {one.kind.name.lower()} interaction")
        data: JSON = body.get("data") or {}
        self._take(outcome, kind, data, files)
        outcome.type, outcome.took = kind, took
        self.world.changed()
        return self._callback(outcome)

    def _allowed(self, one: Interaction) -> set[ResponseKind]:
        match one.kind:
            case InteractionKind.AUTOCOMPLETE:
                return {ResponseKind.CHOICES}
            case InteractionKind.COMMAND:
                return MESSAGES | {ResponseKind.MODAL}
            case InteractionKind.COMPONENT:
                return MESSAGES | UPDATES | {ResponseKind.MODAL}
            case InteractionKind.MODAL:
                return MESSAGES | UPDATES if one.message is not None else MESSAGES

    def _take(self, outcome: InteractionOutcome, kind: ResponseKind, data: JSON, files: Files) -> None:
        one = outcome.interaction
        match kind:
            case ResponseKind.MESSAGE:
                outcome.message = self._post(outcome, data, files)
            case ResponseKind.DEFERRED:
                outcome.pending = True
                outcome.message = self._post(outcome, data, {}, loading=True)
            case ResponseKind.UPDATE:
                assert one.message is not None
                posting.edit(self.world, one.message, data, files)
                outcome.message = one.message
            case ResponseKind.DEFERRED_UPDATE:
                outcome.pending = True
                outcome.message = one.message
            case ResponseKind.CHOICES:
                limits.check_choices(data.get("choices") or [])
                outcome.choices = data.get("choices") or []
            case ResponseKind.MODAL:
                limits.check_modal(data)
                outcome.modal = Modal(data["custom_id"], data["title"], data["components"], one)
        outcome.ephemeral = outcome.message is not None and outcome.message.ephemeral

    def _post(self, outcome: InteractionOutcome, data: JSON, files: Files, *, loading: bool = False) -> Message:
        one = outcome.interaction
        flags: int = data.get("flags") or 0
        if flags & ~(EPHEMERAL | 1 << 2 | 1 << 12):
            raise InvalidForm(f"flags {flags} are not for an interaction's message")
        hidden_to = one.user.id if flags & EPHEMERAL else None
        return posting.create(
            self.world,
            one.channel,
            data | {"flags": flags | (LOADING if loading else 0)},
            files,
            author=self.world.bot,
            ephemeral_to=hidden_to,
            interaction=one.metadata,
            may_be_empty=loading,
        )

    def _callback(self, outcome: InteractionOutcome) -> JSON:
        one = outcome.interaction
        answer: JSON = {"interaction": {"id": str(one.id), "type": int(one.kind)}}
        if outcome.message is not None and outcome.type is not None:
            answer["interaction"] |= {
                "response_message_id": str(outcome.message.id),
                "response_message_loading": outcome.pending,
                "response_message_ephemeral": outcome.ephemeral,
            }
            if outcome.type in {ResponseKind.MESSAGE, ResponseKind.UPDATE}:
                answer["resource"] = {
                    "type": int(outcome.type),
                    "message": payloads.message(outcome.message),
                }
        return answer

    # Follow-ups -----------------------------------------------------------------------------------

    def with_token(self, application_id: str, token: str) -> InteractionOutcome:
        """The interaction of a webhook route: known (10015), answered (10015) and not too old (50027)."""
        outcome = self._by_token.get(token)
        if outcome is None or application_id != str(self.world.bot.id) or outcome.type is None:
            raise ApiError(10015)
        if self.world.clock.monotonic() - outcome.interaction.started > self.world.options.token_life:
            raise ApiError(50027)
        return outcome

    def follow_up(self, outcome: InteractionOutcome, body: JSON, files: Files) -> Message:
        """A further message. The first one after a deferred answer fills that answer, as on Discord."""
        wanted = bool((body.get("flags") or 0) & EPHEMERAL)
        if outcome.type is ResponseKind.DEFERRED and outcome.pending and outcome.message is not None:
            if wanted != outcome.ephemeral:
                self.world.complain(
                    "A first follow-up after a deferral keeps the deferral's visibility: "
                    f"asked for ephemeral={wanted}, shown with ephemeral={outcome.ephemeral}"
                )
            message = outcome.message
            self.edit(outcome, message, {k: v for k, v in body.items() if k != "flags"}, files)
        else:
            message = self._post(outcome, body, files)
        outcome.pending = False
        outcome.follow_ups.append(message)
        self.world.changed()
        return message

    def find(self, outcome: InteractionOutcome, message_id: str) -> Message:
        """`@original` or one of this interaction's own follow-ups; else 10008."""
        if message_id == "@original":
            message = outcome.message
        else:
            mine: list[Any] = [outcome.message, *outcome.follow_ups]
            message = next((m for m in mine if m is not None and str(m.id) == message_id), None)
        if message is None or message.deleted:
            raise ApiError(10008)
        return message

    def edit(self, outcome: InteractionOutcome, message: Message, body: JSON, files: Files) -> None:
        posting.edit(self.world, message, body, files)
        message.flags &= ~LOADING
        if message is outcome.message:
            outcome.edits.append(body)
            outcome.pending = False
        self.world.changed()
