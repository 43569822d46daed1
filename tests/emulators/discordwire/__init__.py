"""A Discord of our own on loopback, stricter than Discord, for what crosses the socket.

Start it with `serve()`, point a bot at `world.base_url`, act through the world's people and look at what
happened. Times are seconds; ids are ints here and strings on the wire.
"""

from tests.emulators.discordwire.errors import DropConnection, Impossible
from tests.emulators.discordwire.faults import Fault, FaultKind
from tests.emulators.discordwire.hooks import Step
from tests.emulators.discordwire.intents import Intent
from tests.emulators.discordwire.model import Call, Channel, Guild, Message, Overwrite, Permission, Role, User
from tests.emulators.discordwire.outcomes import InteractionOutcome, Modal, ResponseKind, readable
from tests.emulators.discordwire.server import serve
from tests.emulators.discordwire.validation import WHY_SKIPPED, discord_openapi
from tests.emulators.discordwire.world import Options, World

__all__ = [
    "WHY_SKIPPED",
    "Call",
    "Channel",
    "DropConnection",
    "Fault",
    "FaultKind",
    "Guild",
    "Impossible",
    "Intent",
    "InteractionOutcome",
    "Message",
    "Modal",
    "Options",
    "Overwrite",
    "Permission",
    "ResponseKind",
    "Role",
    "Step",
    "User",
    "World",
    "discord_openapi",
    "readable",
    "serve",
]
