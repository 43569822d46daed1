"""What came of an interaction: everything a person saw, and when."""

from collections.abc import Generator
from dataclasses import dataclass, field
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from tests.emulators.discordwire.errors import Impossible
from tests.emulators.discordwire.model import JSON, Channel, Message, User

if TYPE_CHECKING:
    from tests.emulators.discordwire.world import World


class InteractionKind(IntEnum):
    COMMAND = 2
    COMPONENT = 3
    AUTOCOMPLETE = 4
    MODAL = 5


class ResponseKind(IntEnum):
    """First answers (documentation: Interaction Callback Type)."""

    MESSAGE = 4
    DEFERRED = 5
    DEFERRED_UPDATE = 6
    UPDATE = 7
    CHOICES = 8
    MODAL = 9


@dataclass(slots=True, eq=False)
class Modal:
    """A form on a person's screen. `inputs` are its text inputs and selects, with their labels."""

    custom_id: str
    title: str
    components: list[JSON]
    interaction: "Interaction"

    @property
    def inputs(self) -> list[JSON]:
        found: list[JSON] = []
        for row in self.components:
            match row["type"]:
                case 1:
                    found += row["components"]
                case 18:
                    found.append({**row["component"], "label": row["label"]})
                case _:
                    pass
        return found


@dataclass(slots=True, eq=False)
class Interaction:
    """One interaction as Discord keeps it."""

    id: int
    token: str
    kind: InteractionKind
    user: User
    channel: Channel
    data: JSON
    started: float
    message: Message | None = None
    metadata: JSON = field(default_factory=dict[str, Any])
    body: JSON = field(default_factory=dict[str, Any], repr=False)


@dataclass(slots=True, eq=False)
class InteractionOutcome:
    """Await it to wait for the first answer (at most `patience` real seconds); or look at it at any time.

    `delivered`: a connected bot was told at once. `late`: its answer came after three seconds and was refused.
    """

    world: "World" = field(repr=False)
    interaction: Interaction
    delivered: bool = False
    type: ResponseKind | None = None
    took: float | None = None
    late: bool = False
    ephemeral: bool = False
    message: Message | None = None
    modal: Modal | None = None
    choices: list[JSON] = field(default_factory=list[JSON])
    follow_ups: list[Message] = field(default_factory=list[Message])
    edits: list[JSON] = field(default_factory=list[JSON])
    pending: bool = False

    def __await__(self) -> Generator[Any, None, "InteractionOutcome"]:
        return self._answered().__await__()

    async def _answered(self) -> "InteractionOutcome":
        await self.world.watch.until(lambda: self.type is not None, self.world.options.patience)
        return self

    async def final(self) -> "InteractionOutcome":
        """Wait until something is shown: after a deferral, its edit or first follow-up."""
        await self.world.until(lambda: self.type is not None and not self.pending)
        return self

    async def followed_up(self, times: int = 1) -> Message:
        """Wait for so many follow-ups in all; the newest of them."""
        await self.world.until(lambda: len(self.follow_ups) >= times)
        return self.follow_ups[times - 1]

    async def edited(self, times: int = 1) -> "InteractionOutcome":
        """Wait until the first answer was edited so often."""
        await self.world.until(lambda: len(self.edits) >= times)
        return self

    @property
    def answered(self) -> bool:
        return self.type is not None

    @property
    def shown(self) -> Message:
        """The message that the person sees as the answer."""
        if self.message is None:
            raise Impossible(f"No message came of it: {self.type!r}")
        return self.message

    @property
    def content(self) -> str:
        return self.shown.content

    @property
    def embeds(self) -> list[JSON]:
        return self.shown.embeds

    @property
    def components(self) -> list[JSON]:
        return self.shown.components

    @property
    def files(self) -> dict[str, bytes]:
        return self.shown.files

    @property
    def text(self) -> str:
        """Everything readable in the answer: content and embeds, joined by line breaks."""
        return readable(self.shown)


def readable(message: Message) -> str:
    """Content and embeds of a message as one text."""
    lines = [message.content]
    for embed in message.embeds:
        lines += [embed.get("title") or "", embed.get("description") or ""]
        for one in embed.get("fields", []):
            lines += [one["name"], one["value"]]
        lines.append((embed.get("footer") or {}).get("text", ""))
    return "\n".join(line for line in lines if line)
