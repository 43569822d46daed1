"""Routes for answering interactions: the callback and the webhook of its token. They need no bot token."""

from typing import TYPE_CHECKING

from tests.emulators.discordwire import payloads, posting
from tests.emulators.discordwire.errors import InvalidForm
from tests.emulators.discordwire.model import JSON
from tests.emulators.discordwire.outcomes import InteractionOutcome
from tests.emulators.discordwire.routing import Request, Routes

if TYPE_CHECKING:
    from tests.emulators.discordwire.world import World

TRUE = {"1", "true", "True"}


def callback(world: "World", request: Request) -> JSON | None:
    ids = request.ids
    answer = world.interactions.respond(ids["interaction_id"], ids["interaction_token"], request.body, request.files)
    return answer if request.query.get("with_response") in TRUE else None


def _of(world: "World", request: Request) -> InteractionOutcome:
    return world.interactions.with_token(request.ids["webhook_id"], request.ids["webhook_token"])


def follow_up(world: "World", request: Request) -> JSON:
    outcome = _of(world, request)
    if set(request.body) & {"username", "avatar_url", "thread_name"}:
        raise InvalidForm("a follow-up has no name and no picture of its own")
    return payloads.message(world.interactions.follow_up(outcome, request.body, request.files))


def read(world: "World", request: Request) -> JSON:
    outcome = _of(world, request)
    return payloads.message(world.interactions.find(outcome, request.ids.get("message_id", "@original")))


def change(world: "World", request: Request) -> JSON:
    outcome = _of(world, request)
    message = world.interactions.find(outcome, request.ids.get("message_id", "@original"))
    world.interactions.edit(outcome, message, request.body, request.files)
    return payloads.message(message)


def delete(world: "World", request: Request) -> None:
    outcome = _of(world, request)
    message = world.interactions.find(outcome, request.ids.get("message_id", "@original"))
    channel = world.channels.get(message.channel_id) or world.deleted_channels[message.channel_id]
    posting.remove(world, channel, message)


def add_to(routes: Routes) -> None:
    routes.add("POST /interactions/{interaction_id}/{interaction_token}/callback", callback)
    webhook = "/webhooks/{webhook_id}/{webhook_token}"
    routes.add(f"POST {webhook}", follow_up)
    for message in ("@original", "{message_id}"):
        routes.add(f"GET {webhook}/messages/{message}", read)
        routes.add(f"PATCH {webhook}/messages/{message}", change)
        routes.add(f"DELETE {webhook}/messages/{message}", delete)
