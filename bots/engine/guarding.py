"""From what is heard in a room to what is held back: rules that answer "hold", a circle's own patterns, spam.

It comes after the answer on danger. Counters live in memory, and hold marks instead of words.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from typing import Protocol

import structlog

from bots.engine.hearing import Heard
from bots.engine.index import Index
from bots.engine.rulebook import Rulebook
from bots.engine.supervise import describe
from core.circles.model import Circle, CircleState
from core.kernel.events import Act
from core.kernel.ids import CircleId, PersonId
from core.kernel.writing import Arrived, Writing, Written
from core.moderation.flood import Counters, Seen, Sign
from core.moderation.lockdown import flooded
from core.safety.held import Reason
from core.safety.holding import noticed
from core.safety.own_rules import OWN_PATTERNS
from core.safety.rules import Rules, Standing
from core.safety.ruling import shadowed
from core.safety.verdict import Cause, Question, Verdict

log = structlog.get_logger()


class Happening(Protocol):
    """The part of the engine that is needed here."""

    index: Index

    async def happen(self, act: Act) -> None:
        """Let an act of the bot's own happen."""
        ...


class Guard:
    """Holds back what a room must not see."""

    def __init__(self, engine: Happening, rulebook: Rulebook) -> None:
        """``rulebook`` knows each circle's rules."""
        self._engine = engine
        self._rulebook = rulebook
        self._counters: dict[CircleId, Counters] = {}

    async def rules_of(self, circle: Circle) -> Rules:
        """Return the rules of a circle, for whoever assesses its messages."""
        return (await self._rulebook.of(circle)).rules

    async def found(self, circle: Circle, written: Written, verdict: Verdict, rules: Rules) -> None:
        """Do what follows from a verdict: hold the message, and count what shadow rules would have done."""
        person = written.person
        if person is None:
            return
        if verdict.shadow:
            await self._count(circle, written, [cause.rule for cause in verdict.shadow])
        reasons = tuple(_reason(cause, rules) for cause in verdict.causes if cause.question is Question.HOLD)
        if reasons:
            await self._hold(circle, written, person, reasons)

    def after(self, first: Heard) -> Heard:
        """Return a listener that lets the answer on danger go first."""

        async def hear(written: Written) -> None:
            await first(written)
            await self.hear(written)

        return hear

    async def hear(self, written: Written) -> None:
        """Look for spam, and for a circle's own patterns. Never raises: one message must not hold up the next."""
        try:
            await self._hear(written)
        except Exception as problem:  # noqa: BLE001 - the log has the fault, and never the words
            log.error("a message could not be guarded against", **describe(problem))

    async def _hear(self, written: Written) -> None:
        person = written.person
        if written.writing is Writing.DELETED or person is None or not written.text.strip():
            return
        for circle in self._engine.index.in_room(written.room):
            if circle.home != written.room or circle.state is CircleState.ARCHIVED:
                continue
            chosen = await self._rulebook.of(circle)
            seen = Seen()
            if not written.late and written.writing is Writing.NEW:
                seen = self._counters.setdefault(circle.id, Counters()).wrote(person, written.at, written.text)
            on = [
                Reason(sign, sign, "", span) for sign, span in seen.signs.items() if chosen.flood(sign) is Standing.ON
            ]
            shadow = [sign.value for sign in seen.signs if chosen.flood(sign) is Standing.SHADOW]
            for pattern in chosen.patterns:
                for span in pattern.find(written.text)[:1]:
                    match chosen.pattern_standing:
                        case Standing.ON:
                            on.append(Reason(OWN_PATTERNS, "own", "", span))
                        case Standing.SHADOW:
                            shadow.append(OWN_PATTERNS)
                        case Standing.OFF:
                            pass
            if shadow:
                await self._count(circle, written, shadow)
            if on:
                await self._hold(circle, written, person, on)
            if seen.raid and on:
                await self._engine.happen(flooded(circle.id, "flood-repeats", str(written.message)))

    async def arrived(self, arrived: Arrived) -> None:
        """Count somebody who came, and tell facilitators of many at once. Never raises; it bars nobody."""
        index = self._engine.index
        circles = index.in_space(arrived.space) if arrived.room is None else index.in_room(arrived.room)
        for circle in circles:
            if circle.state is CircleState.ARCHIVED or arrived.room not in (None, circle.home):
                continue
            try:
                await self._arrived(circle, arrived)
            except Exception as problem:  # noqa: BLE001 - one circle must not hold up the next
                log.error("an arrival could not be counted", **describe(problem))

    async def _arrived(self, circle: Circle, arrived: Arrived) -> None:
        seen = self._counters.setdefault(circle.id, Counters()).joined(arrived.person, arrived.at)
        if Sign.JOINS not in seen.signs:
            return
        standing = (await self._rulebook.of(circle)).flood(Sign.JOINS)
        if standing is Standing.SHADOW:
            await self._engine.happen(shadowed(circle.id, f"joins/{arrived.at.isoformat()}", (Sign.JOINS.value,)))
        elif seen.raid and standing is Standing.ON:
            await self._engine.happen(flooded(circle.id, Sign.JOINS.value, arrived.at.isoformat()))

    async def _hold(self, circle: Circle, written: Written, person: PersonId, reasons: Sequence[Reason]) -> None:
        act = noticed(circle.id, written.room, written.message, person, written.text, reasons)
        await self._engine.happen(act)

    async def _count(self, circle: Circle, written: Written, rules: Sequence[str]) -> None:
        marks = "|".join((written.message, *sorted(set(rules))))
        mark = hashlib.blake2b(marks.encode(), digest_size=8).hexdigest()
        await self._engine.happen(shadowed(circle.id, mark, rules))


def _reason(cause: Cause, rules: Rules) -> Reason:
    rule = rules.rules.get(cause.rule)
    return Reason(cause.rule, rule.kind if rule is not None else "own", rules.told(cause.rule), cause.span)
