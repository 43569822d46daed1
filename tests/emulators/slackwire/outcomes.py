"""What came of something that a person did: all they saw, and when."""

from collections.abc import Generator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from tests.emulators.slackwire.errors import Impossible
from tests.emulators.slackwire.model import JSON, Channel, Message, User, View

if TYPE_CHECKING:
    from tests.emulators.slackwire.world import World


@dataclass(slots=True, eq=False)
class Outcome:
    """Await it to wait until the bot has acknowledged (at most `patience` real seconds); or look at any time.

    `delivered`: the bot was told at once. `late`: the acknowledgement came after three seconds.
    `error`: what Slack shows the person instead: `dispatch_failed`, `operation_timeout`, `http 401`.
    `options`: what a select that asks the app has to offer. `view_errors`: errors beside the
    inputs of a submitted form, by block_id.
    """

    world: "World" = field(repr=False)
    kind: str
    user: User
    payload: JSON = field(repr=False)
    channel: Channel | None = None
    trigger_id: str | None = None
    delivered: bool = False
    acked: bool = False
    late: bool = False
    error: str | None = None
    answer: Any = field(default=None, repr=False)
    messages: list[Message] = field(default_factory=list[Message])
    views: list[View] = field(default_factory=list[View])
    replaced: list[Message] = field(default_factory=list[Message])
    deleted_original: bool = False
    options: list[JSON] = field(default_factory=list[JSON])
    view_errors: dict[str, str] = field(default_factory=dict[str, str])
    closed: bool = False
    view: View | None = None
    original: Message | None = None

    def __await__(self) -> Generator[Any, None, "Outcome"]:
        return self._acknowledged().__await__()

    async def _acknowledged(self) -> "Outcome":
        await self.world.watch.until(lambda: self.acked or self.error, self.world.options.patience)
        return self

    async def seen(self) -> "Outcome":
        """Wait until the person was shown something: a message, a view, errors, a replaced message."""
        await self.world.until(lambda: self.anything)
        return self

    async def message_shown(self, times: int = 1) -> Message:
        """Wait for so many messages in all; the newest of them."""
        await self.world.until(lambda: len(self.messages) >= times)
        return self.messages[times - 1]

    async def view_shown(self, times: int = 1) -> View:
        """Wait for so many opened, pushed or updated views in all; the newest of them."""
        await self.world.until(lambda: len(self.views) >= times)
        return self.views[times - 1]

    @property
    def anything(self) -> bool:
        return bool(self.messages or self.views or self.view_errors or self.replaced or self.deleted_original)

    @property
    def shown(self) -> Message:
        """The newest message that the person saw as the answer: ephemeral, in the channel, or replaced."""
        found = [*self.messages, *self.replaced]
        if not found:
            raise Impossible(f"No message came of it: {self}")
        return found[-1]

    @property
    def text(self) -> str:
        """Everything readable in the answer."""
        return self.shown.readable

    @property
    def modal(self) -> View:
        """The newest view that was opened, pushed or updated."""
        if not self.views:
            raise Impossible(f"No view came of it: {self}")
        return self.views[-1]
