"""The workspace behind the fake: what there is, what happened, and what a test may change in it."""

import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from fnmatch import fnmatchcase

from tests.emulators.discordwire.clock import Clock
from tests.emulators.discordwire.watch import Watch
from tests.emulators.slackwire.answers import ResponseUrl
from tests.emulators.slackwire.deliveries import Deliveries, Delivery
from tests.emulators.slackwire.methods import EVERY_SCOPE
from tests.emulators.slackwire.model import JSON, Call, Channel, File, Message, User, View
from tests.emulators.slackwire.outcomes import Outcome
from tests.emulators.slackwire.people import People
from tests.emulators.slackwire.ratelimits import RateLimits
from tests.emulators.slackwire.rooms import Rooms
from tests.emulators.slackwire.signedhttp import SignedHttp
from tests.emulators.slackwire.socketmode import SocketMode
from tests.emulators.slackwire.weather import Callback, Faults, Hook, Hooks, Step


@dataclass(slots=True)
class Options:
    """How strict the fake is. Times in seconds. `events` are the subscriptions (None: all); `commands` likewise.

    The three seconds of triggers and acknowledgements count what a test lets pass by `advance`, so that a slow
    machine fails no test; with `count_real_time` they count real time as well.
    """

    bot_token: str = "xoxb-a-token-of-the-fake"
    app_token: str = "xapp-a-token-of-the-fake"
    signing_secret: str = "a-signing-secret"
    scopes: frozenset[str] = EVERY_SCOPE
    events: frozenset[str] | None = None
    commands: frozenset[str] | None = None
    trigger_life: float = 3.0
    count_real_time: bool = False
    patience: float = 5.0
    check_shapes: bool = True


@dataclass(slots=True, eq=False)
class Trigger:
    outcome: Outcome
    born: float
    used: bool = False


@dataclass(slots=True)
class Uploads:
    """Files by id, on their way or finished."""

    files: dict[str, File] = field(default_factory=dict[str, File])


class World(People, Rooms):
    """Everything a test looks at or changes. It outlives every process of the bot."""

    def __init__(self, options: Options | None = None) -> None:
        self.options = options or Options()
        self.clock = Clock()
        self.watch = Watch()
        self._count = 0
        self._last_ts = 0
        self.team_id, self.domain = self.new_id("T"), "a-workspace"
        self.app_id, self.bot_id = self.new_id("A"), self.new_id("B")
        self.bot = User(self.new_id("U"), "circlekeeper", is_bot=True)
        self.bot_token, self.app_token = self.options.bot_token, self.options.app_token
        self.signing_secret = self.options.signing_secret
        self.scopes = set(self.options.scopes)
        self.token_error: str | None = None
        self.kick_refused: set[str] = set()
        self.users: dict[str, User] = {self.bot.id: self.bot}
        self.channels: dict[str, Channel] = {}
        self.deleted_channels: dict[str, Channel] = {}
        self.views: dict[str, View] = {}
        self.homes: dict[str, View] = {}
        self.ephemeral: list[Message] = []
        self.offered_options: dict[str, list[JSON]] = {}
        self.uploads = Uploads()
        self.triggers: dict[str, Trigger] = {}
        self.response_urls: dict[str, ResponseUrl] = {}
        self.outcomes: list[Outcome] = []
        self.calls: list[Call] = []
        self.complaints: list[str] = []
        self.base_url = ""
        self.faults = Faults()
        self.hooks = Hooks()
        self.limits = RateLimits(self.clock.time, self.complain)
        self.deliveries = Deliveries(self)
        self.socket = SocketMode(self)
        self.http = SignedHttp(self)

    @property
    def api_url(self) -> str:
        """For `AsyncWebClient(base_url=...)`."""
        return f"{self.base_url}/api/"

    # Names and time -------------------------------------------------------------------------------

    def new_id(self, prefix: str) -> str:
        self._count += 1
        return f"{prefix}{self._count:08X}" if len(prefix) == 1 else f"{prefix}-{self._count}-{secrets.token_hex(6)}"

    def new_hash(self) -> str:
        return f"{self.clock.time():.0f}.{secrets.token_hex(4)}"

    def new_ts(self) -> str:
        """A timestamp like Slack's, later than all before."""
        self._last_ts = max(self._last_ts + 1, int(self.clock.time() * 1_000_000))
        return f"{self._last_ts // 1_000_000}.{self._last_ts % 1_000_000:06d}"

    def stopwatch(self) -> float:
        """Seconds by which deadlines are kept: see `Options.count_real_time`."""
        return (
            self.clock.monotonic()
            if self.options.count_real_time
            else round(self.clock.monotonic() - time.monotonic(), 3)
        )

    def advance(self, seconds: float) -> None:
        """Let time pass for Slack only (the bot has its own clock): what is not acknowledged by then is sent again."""
        self.clock.advance(seconds)
        self.deliveries.time_passed()

    # What went wrong ------------------------------------------------------------------------------

    def complain(self, problem: str) -> None:
        """Note a breach of Slack's rules. The fixture fails the test over what is left here."""
        self.complaints.append(problem)
        self.changed()

    def take_complaints(self) -> list[str]:
        """Hand over the complaints and forget them: for tests that provoke them."""
        taken, self.complaints = self.complaints, []
        return taken

    def assert_no_complaints(self) -> None:
        assert not self.complaints, "The bot broke Slack's rules:\n" + "\n".join(self.complaints)

    # Waiting and stepping in ----------------------------------------------------------------------

    def changed(self) -> None:
        """Let whoever waits look again."""
        self.watch.tick()

    async def until(self, predicate: Callable[[], object], *, within: float = 30.0) -> None:
        """Wait without sleeping until `predicate()` is true; it is asked after every change of the world.

        Raises AssertionError after `within` real seconds.
        """
        if not await self.watch.until(predicate, within):
            recent = [f"{c.key} -> {c.error or c.status}" for c in self.calls[-8:]]
            raise AssertionError(f"Waited {within} s in vain. Last requests: {recent}; complaints: {self.complaints}")

    async def settled(self, *, within: float = 30.0) -> None:
        """Wait until the bot has acknowledged everything that it was told."""
        await self.until(lambda: not self.unacknowledged(), within=within)

    def unacknowledged(self) -> list[Delivery]:
        """What is on its way to the bot, or waits for a connection."""
        return [d for d in self.deliveries.all if d.waiting]

    def on(
        self,
        step: Step | str,
        callback: Callback,
        method: str = "*",
        *,
        times: int | None = None,
        when: Callable[[Call], bool] | None = None,
    ) -> Hook:
        """Step in at `before_apply`, `after_apply`, `before_answer` or `after_answer`; see `Hooks.on`."""
        return self.hooks.on(step, callback, method, times=times, when=when)

    # Telling the bot ------------------------------------------------------------------------------

    def tell(
        self, name: str, inside: JSON, *, scope: str | None = None, channel: Channel | None = None
    ) -> Delivery | None:
        """Send an event if the bot subscribed to it, has the scope, is in the channel and is still installed."""
        self.changed()
        if self.token_error is not None or (scope is not None and scope not in self.scopes):
            return None
        if self.options.events is not None and name not in self.options.events:
            return None
        if channel is not None and self.bot.id not in channel.members:
            return None
        return self.deliveries.event(inside)

    def outcome(self, kind: str, user: User, channel: Channel | None, *, view: View | None = None) -> Outcome:
        one = Outcome(self, kind, user, {}, channel, view=view)
        self.outcomes.append(one)
        return one

    def trigger(self, outcome: Outcome) -> str:
        number = f"{self._count}.{secrets.token_hex(8)}"
        self.triggers[number] = Trigger(outcome, self.stopwatch())
        outcome.trigger_id = number
        return number

    # Looking --------------------------------------------------------------------------------------

    def messages(self, channel: Channel, *, by_bot: bool | None = None) -> list[Message]:
        """Messages of a channel that are not deleted, oldest first, system messages left out."""
        return [
            m for m in channel.messages.values() if not m.deleted and m.subtype is None and by_bot in (None, m.by_bot)
        ]

    def dm_messages(self, user: User) -> list[Message]:
        """Messages between the bot and a person, oldest first."""
        return self.messages(self.dm(user))

    def ephemerals(self, user: User, channel: Channel | None = None) -> list[Message]:
        """What only this person was shown, oldest first, deleted ones left out."""
        return [
            m
            for m in self.ephemeral
            if m.ephemeral_to == user.id and not m.deleted and channel in (None, self.channels.get(m.channel_id))
        ]

    def home(self, user: User) -> View | None:
        """The person's Home as it was published last."""
        return self.homes.get(user.id)

    def screen(self, user: User) -> list[View]:
        """Modals on the person's screen, the topmost last."""
        return [v for v in self.views.values() if v.user_id == user.id and v.open and v.type == "modal"]

    def form(self, user: User) -> View | None:
        """The modal on top of the person's screen."""
        stack = self.screen(user)
        return stack[-1] if stack else None

    def calls_to(self, method: str) -> list[Call]:
        """Requests by method: `chat.postMessage`, `response_url`, `upload`; `*` is a wildcard."""
        return [c for c in self.calls if fnmatchcase(c.key, method)]

    def events_told(self, kind: str) -> list[Delivery]:
        """Deliveries of an event by its type, oldest first."""
        return [d for d in self.deliveries.all if d.payload.get("event", {}).get("type") == kind]
