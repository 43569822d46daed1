"""Cards to stored text and back, so that what waits to be sent survives a restart.

pydantic reads the annotations of the core's dataclasses; the core knows nothing of it.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from pydantic import TypeAdapter, ValidationError

from core.kernel.cards import Card
from core.kernel.effects import Alert, Everywhere, Intent, Ladder, Post, Whisper, Withdraw
from core.kernel.extras import EXTRAS, Extra, OpenThread
from core.kernel.ids import DeliveryKey, MessageRef, PersonId, RoomId
from core.kernel.quick import quick


class UnknownCard(LookupError):
    """A stored row names a card that this version does not have, or holds arguments that it cannot read."""


@quick
@dataclass(frozen=True, slots=True)
class Coded:
    """An intent as the table of deliveries keeps it."""

    kind: str
    address: str
    card: str
    arguments: str


class Codec:
    """Knows every card by its name."""

    def __init__(self, cards: Iterable[type[Card]]) -> None:
        """Take the explicit list of cards. Raises ValueError if two share a name."""
        self._cards: dict[str, type[Card]] = {}
        for card in cards:
            if card.name in self._cards:
                raise ValueError(f"two cards are called {card.name}")
            self._cards[card.name] = card
        # Made when first needed: most cards are never kept, and making all would hold up every start.
        self._adapters: dict[str, TypeAdapter[Any]] = {}
        self._extras: dict[str, TypeAdapter[Extra]] = {}

    def knows(self, card: Card) -> bool:
        """Whether ``card`` may be kept."""
        return card.name in self._cards

    def _adapter(self, name: str) -> TypeAdapter[Any]:
        if name not in self._adapters:
            self._adapters[name] = TypeAdapter(self._cards[name])
        return self._adapters[name]

    def _extra(self, name: str) -> TypeAdapter[Extra]:
        if name not in self._extras:
            known = {extra.name: extra for extra in EXTRAS}
            if name not in known:
                raise UnknownCard(name)
            self._extras[name] = TypeAdapter(known[name])
        return self._extras[name]

    def _rung(self, coded: Any) -> Extra:
        try:
            match coded:
                case [str() as name, given]:
                    return self._extra(name).validate_python(given)
                case given:
                    return self._extra(OpenThread.name).validate_python(given)
        except ValidationError:
            raise UnknownCard("a rung") from None

    def encode_card(self, card: Card) -> tuple[str, str]:
        """Return the card's name and its arguments as JSON."""
        return card.name, self._adapter(card.name).dump_json(card).decode()

    def decode_card(self, name: str, arguments: str) -> Card:
        """Build the card again.

        Raises:
            UnknownCard: there is no such card, or its arguments changed their shape.
        """
        if name not in self._cards:
            raise UnknownCard(name)
        try:
            return self._adapter(name).validate_json(arguments)
        except ValidationError:
            # from None: the message would hold the arguments
            raise UnknownCard(name) from None

    def encode(self, intent: Intent) -> Coded:
        """Return what the table keeps of an intent besides its key and times."""
        match intent:
            case Post():
                return Coded("post", intent.room, *self.encode_card(intent.card))
            case Whisper():
                return Coded("whisper", intent.person, *self.encode_card(intent.card))
            case Alert():
                return Coded("alert", intent.room, *self.encode_card(intent.card))
            case Withdraw():
                address = intent.person or intent.message
                return Coded("withdraw", address, "", json.dumps({"message": intent.message}))
            case Ladder():
                lower = None if intent.otherwise is None else self.encode(intent.otherwise)
                arguments = {
                    "rungs": [
                        [rung.name, self._extra(rung.name).dump_python(rung, mode="json")] for rung in intent.rungs
                    ],
                    "quiet": intent.quiet,
                    "otherwise": None if lower is None else [lower.kind, lower.address, lower.card, lower.arguments],
                }
                return Coded("ladder", intent.room, "", json.dumps(arguments))

    def decode(self, key: DeliveryKey, coded: Coded) -> Intent:
        """Build the intent again, without its times.

        Raises:
            UnknownCard: see :meth:`decode_card`.
        """
        match coded.kind:
            case "post":
                card = self.decode_card(coded.card, coded.arguments)
                return Post(key=key, room=RoomId(coded.address), card=card)
            case "whisper":
                card = self.decode_card(coded.card, coded.arguments)
                return Whisper(key=key, person=PersonId(coded.address), card=card)
            case "alert":
                card = self.decode_card(coded.card, coded.arguments)
                return Alert(key=key, room=RoomId(coded.address), card=card)
            case "withdraw":
                given: Mapping[str, str] = json.loads(coded.arguments)
                message = MessageRef(given["message"])
                person = None if coded.address == message else PersonId(coded.address)
                return Withdraw(key=key, message=message, person=person)
            case "ladder":
                parts: Mapping[str, Any] = json.loads(coded.arguments)
                lower = parts["otherwise"]
                otherwise = None if lower is None else self.decode(key, Coded(*lower))
                rungs = tuple(self._rung(rung) for rung in parts["rungs"])
                return Ladder(
                    key=key,
                    room=RoomId(coded.address),
                    rungs=rungs,
                    otherwise=_everywhere(otherwise),
                    # rows from before ladders were told of hold threads only
                    quiet=parts.get("quiet", True),
                )
            case unknown:
                raise UnknownCard(unknown)


def _everywhere(intent: Intent | None) -> Everywhere | None:
    match intent:
        case Ladder():
            raise UnknownCard("a ladder within a ladder")
        case _:
            return intent
