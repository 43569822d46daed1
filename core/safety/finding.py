"""The act by which a finding has its consequences. It is the same for what stands in a room and what is to."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping

from core.circles.model import Circle
from core.kernel.events import Act
from core.kernel.ids import PersonId
from core.kernel.links import link_to
from core.kernel.timers import of_the_bot
from core.kernel.writing import Written
from core.safety.alarm import Because, written_because
from core.safety.alerting import NOTICED
from core.safety.rules import Rules
from core.safety.verdict import Question, Verdict


def noticed(circle: Circle, written: Written, person: PersonId, text: str, verdict: Verdict, rules: Rules) -> Act:
    """Return the act that follows from a finding. The same finding in the same message happens once."""
    kinds: dict[Question, dict[str, None]] = {question: {} for question in Question}
    because: dict[str, Because] = {}
    for cause in verdict.causes:
        rule = rules.rules.get(cause.rule)
        kinds[cause.question][rule.kind if rule is not None else cause.rule] = None
        if cause.question is Question.RISK:
            words = rule.words if rule is not None else ""
            because.setdefault(cause.rule, Because(cause.rule, words, cause.span, written.message))
    given: Mapping[str, str] = {
        "person": person,
        "message": written.message,
        "link": link_to(circle.space, written.message),
        "at": written.at.isoformat(),
        "text": text,
        "tier": verdict.tier.value,
        "kinds": ",".join(rules.dangers(verdict.causes)),
        "rules": written_because(because.values()),
        "soft": ",".join(kinds[Question.SOFT]),
        "nudge": ",".join(kinds[Question.NUDGE]),
        "late": "yes" if written.late else "no",
    }
    found = "|".join((given["tier"], given["kinds"], given["soft"], given["nudge"]))
    mark = hashlib.blake2b(found.encode(), digest_size=6).hexdigest()
    return of_the_bot(f"noticed/{circle.id}/{written.message}/{mark}", NOTICED, given, circle=circle.id)
