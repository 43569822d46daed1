"""What may change about held messages, a circle's own rules and its lock-down."""

from __future__ import annotations

from dataclasses import dataclass

from core.kernel.ids import CircleId
from core.moderation.guarding import Guarding
from core.safety.held import Held
from core.safety.own_rules import OwnWord, ShadowHits
from core.safety.rules import Standing


@dataclass(frozen=True, slots=True)
class HeldSaved:
    """A held message is new or different."""

    held: Held


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleChosen:
    """A circle uses a rule, tries it out, or leaves it."""

    circle: CircleId
    rule: str
    standing: Standing


@dataclass(frozen=True, slots=True)
class OwnWordKept:
    """A circle has words of its own; the words themselves are kept beside it, sealed."""

    word: OwnWord


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnWordDropped:
    """A circle lets go of words of its own, and of what is sealed."""

    circle: CircleId
    word: str


@dataclass(frozen=True, slots=True)
class ShadowCounted:
    """Rules that are only tried out would have answered; the counts are added to what is there."""

    hits: tuple[ShadowHits, ...]


@dataclass(frozen=True, slots=True)
class GuardingSaved:
    """A lock-down began or ended, or the platform's own filter was switched."""

    guarding: Guarding


@dataclass(frozen=True, slots=True, kw_only=True)
class NativeSet:
    """What a circle wants of the platform's own filter, and what is known of it; its lock-down stays as it is."""

    circle: CircleId
    native: bool
    wide: bool
    kept: tuple[str, ...] = ()


GuardChange = HeldSaved | RuleChosen | OwnWordKept | OwnWordDropped | ShadowCounted | GuardingSaved | NativeSet
