"""``/facilitate audit``: who did what, as a file for administrators. Numbers, names and dates; no words, no risk."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, ClassVar, Self

from core.circles.life import audited
from core.circles.model import AuditLine, Circle, Here
from core.kernel.cards import Desk, Document, Paragraph, Quiet, View
from core.kernel.decision import Action, Command, Decision, Show, Who
from core.kernel.events import Act
from core.kernel.ids import CircleId, PersonId
from core.kernel.moment import Moment

OF_RISK = ("alert.", "note.", "crisis.", "duty.", "drill.", "safety.")
"""What such actions begin with that an export for administrators never holds; see the safety policy."""


class _Gathered(list[str]):
    """Takes what the writer writes, in memory."""

    def write(self, text: str) -> None:
        self.append(text)


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditSnapshot:
    """All lines that are kept, the oldest first."""

    here: Here
    lines: tuple[AuditLine, ...] = ()

    @property
    def circle(self) -> Circle:
        """The circle that is acted on."""
        return self.here.circle


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditExport:
    """The file, in an answer that only the administrator sees."""

    name: ClassVar[str] = "audit-export"

    lines: tuple[AuditLine, ...]

    def view(self, desk: Desk) -> View:
        """One line and the file, as comma-separated values."""
        text = _Gathered()
        rows = csv.writer(text, lineterminator="\n")
        rows.writerow(("at", "by", "action", "subject"))
        for line in self.lines:
            # a program for tables would take what begins like a formula for one
            rows.writerow((line.at.isoformat(), line.by or "", line.action, _tame(line.subject)))
        return View(
            blocks=(
                Paragraph(desk.say("audit-here", count=len(self.lines))),
                Quiet(desk.say("audit-without")),
                Document(desk.say("audit-file"), "".join(text), "text/csv"),
            )
        )

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """One line, and none."""
        line = AuditLine(
            circle=CircleId("0123456789ab"),
            at=datetime(2026, 12, 1, 18, tzinfo=UTC),
            by=PersonId("discord:100000000000000001"),
            action="mod.warn",
            subject="12",
        )
        return (cls(lines=(line,)), cls(lines=()))


def _tame(text: str) -> str:
    return f"'{text}" if text[:1] in ("=", "+", "-", "@") else text


def decide_export(snapshot: AuditSnapshot, act: Act, moment: Moment) -> Decision:
    """Give the file, and write down that it was asked for."""
    lines = tuple(one for one in snapshot.lines if not one.action.startswith(OF_RISK))
    return Decision(reply=Show(AuditExport(lines=lines)), changes=(audited(snapshot.circle, act, moment),))


ACTIONS: tuple[Action[Any], ...] = (
    Action(
        name="audit.export",
        who=Who.ADMINISTRATOR,
        needs=AuditSnapshot,
        decide=decide_export,
        command=Command(path=("facilitate", "audit", "export")),
    ),
)
