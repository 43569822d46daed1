"""Which function carries out which method."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from tests.emulators.slackwire.model import JSON

if TYPE_CHECKING:
    from tests.emulators.slackwire.world import World

Handler = Callable[["World", JSON], JSON]
HANDLERS: dict[str, Handler] = {}


def route(method: str) -> Callable[[Handler], Handler]:
    """Register a handler: it gets the world and checked arguments, returns the answer without `ok`."""

    def register(handler: Handler) -> Handler:
        HANDLERS[method] = handler
        return handler

    return register
