"""What the rules say of one message: four answers, each with its causes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

Span = tuple[int, int]
"""From and to, in characters of the message. (0, 0) when the cause stands in an earlier message."""


class Tier(StrEnum):
    """How near the danger is: none, a concern, serious, imminent. The names sort by it."""

    R0 = "R0"
    R1 = "R1"
    R2 = "R2"
    R3 = "R3"


class Question(StrEnum):
    """What is asked of a message. Each is answered on its own."""

    RISK = "risk"
    HOLD = "hold"
    NUDGE = "nudge"
    SOFT = "soft"


@dataclass(frozen=True, slots=True, order=True)
class Cause:
    """Why an answer is not "no": the rule's name, where in the message, and how serious (R0 unless it is risk)."""

    question: Question
    rule: str
    span: Span
    tier: Tier = Tier.R0


@dataclass(frozen=True, slots=True)
class Verdict:
    """The four answers. They follow from the causes, so two verdicts with the same causes are the same.

    ``shadow`` are the causes of rules that a circle only tries out: they change no answer.
    ``complete`` is False when a message was made so that looking at all of it would take too long.
    """

    tier: Tier = Tier.R0
    hold: bool = False
    nudge: bool = False
    soft: bool = False
    causes: tuple[Cause, ...] = ()
    shadow: tuple[Cause, ...] = ()
    complete: bool = True


NOTHING: Final = Verdict()
"""The verdict on a message in which no rule finds anything; neutral in a union."""


def verdict_of(causes: Iterable[Cause], shadow: Iterable[Cause] = (), *, complete: bool = True) -> Verdict:
    """Return the answers that follow from causes; order and repetition do not matter."""
    kept = tuple(sorted(set(causes)))
    if not kept and not shadow and complete:
        return NOTHING
    questions = {cause.question for cause in kept}
    return Verdict(
        tier=max((cause.tier for cause in kept if cause.question is Question.RISK), default=Tier.R0),
        hold=Question.HOLD in questions,
        nudge=Question.NUDGE in questions,
        soft=Question.SOFT in questions,
        causes=kept,
        shadow=tuple(sorted(set(shadow))),
        complete=complete,
    )


def unite(one: Verdict, other: Verdict) -> Verdict:
    """Return what both say together. Associative, commutative, idempotent; ``NOTHING`` is neutral."""
    return verdict_of(
        (*one.causes, *other.causes),
        (*one.shadow, *other.shadow),
        complete=one.complete and other.complete,
    )
