"""What may change in moderation."""

from __future__ import annotations

from dataclasses import dataclass

from core.moderation.model import Case, Contact, ContactLine, ModerationSettings, Report


@dataclass(frozen=True, slots=True)
class CaseSaved:
    """A case is new or different."""

    case: Case


@dataclass(frozen=True, slots=True)
class ReportSaved:
    """A report is new or different."""

    report: Report


@dataclass(frozen=True, slots=True)
class ContactSaved:
    """A thread with the facilitators is new or different."""

    contact: Contact


@dataclass(frozen=True, slots=True)
class ContactLineKept:
    """A message joins a thread; its words are kept beside it."""

    line: ContactLine


@dataclass(frozen=True, slots=True)
class ModerationSet:
    """A circle wants its moderation so."""

    settings: ModerationSettings


ModerationChange = CaseSaved | ReportSaved | ContactSaved | ContactLineKept | ModerationSet
