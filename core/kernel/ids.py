"""Names of things. Ids that come from a platform carry its name: ``discord:1234``."""

from __future__ import annotations

from enum import StrEnum
from typing import NewType

CircleId = NewType("CircleId", str)
SeriesId = NewType("SeriesId", str)
EntryId = NewType("EntryId", str)
QueueItemId = NewType("QueueItemId", str)
EventId = NewType("EventId", str)
"""The platform's own id of what happened; unique, so that what comes twice is done once."""
DeliveryKey = NewType("DeliveryKey", str)
"""Names one thing to be sent to one place. The same thing always has the same key."""
PersonId = NewType("PersonId", str)
RoomId = NewType("RoomId", str)
SpaceId = NewType("SpaceId", str)
"""A Discord server, a Slack workspace or a practice house."""
MessageRef = NewType("MessageRef", str)
"""Where a sent message is: ``<room on the platform>/<message on the platform>``."""
TextRef = NewType("TextRef", str)
"""Names a stored ciphertext. Never the text."""


class PlatformName(StrEnum):
    """The platforms that a circle can live on."""

    DISCORD = "discord"
    SLACK = "slack"
    PRACTICE = "practice"


def platform_of(identity: PersonId | RoomId | SpaceId) -> PlatformName:
    """Return the platform that an id came from.

    Raises:
        ValueError: the id does not begin with the name of a platform.
    """
    return PlatformName(identity.partition(":")[0])


def native(identity: PersonId | RoomId | SpaceId) -> str:
    """Return the id as the platform itself writes it."""
    return identity.partition(":")[2]
