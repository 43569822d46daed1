"""A Slack of our own on loopback, stricter than Slack: Web API, Socket Mode and signed HTTP.

Start it with `serve()`, point a bot at `world.api_url`, act through the world's people and look at what
happened. Times are seconds; ids and timestamps are Slack's own strings.
"""

from tests.emulators.slackwire.deliveries import Delivery
from tests.emulators.slackwire.errors import DropConnection, Impossible
from tests.emulators.slackwire.methods import EVERY_SCOPE, METHODS, MINIMAL, READS_NOTHING
from tests.emulators.slackwire.model import Call, Channel, File, Kind, Message, User, View, readable
from tests.emulators.slackwire.outcomes import Outcome
from tests.emulators.slackwire.server import serve
from tests.emulators.slackwire.weather import Fault, FaultKind, Step
from tests.emulators.slackwire.world import Options, World

__all__ = [
    "EVERY_SCOPE",
    "METHODS",
    "MINIMAL",
    "READS_NOTHING",
    "Call",
    "Channel",
    "Delivery",
    "DropConnection",
    "Fault",
    "FaultKind",
    "File",
    "Impossible",
    "Kind",
    "Message",
    "Options",
    "Outcome",
    "Step",
    "User",
    "View",
    "World",
    "readable",
    "serve",
]
