"""The explicit list of all cards."""

from __future__ import annotations

from core.circles.common import (
    AlreadyDone,
    CircleClosed,
    NoCircleHere,
    NotAllowed,
    NotAMember,
    SomethingWrong,
    StoreAway,
    TextBack,
    WhichCircle,
)
from core.circles.notices import TroubleNotice
from core.kernel.cards import Card
from core.programme.cards import TopicPosted
from core.reflections.checkin_cards import CheckInCard, CheckInKept, WordUnsaved
from core.reflections.invitations import CheckInInvitation, ReflectionInvitation
from core.reflections.journal_cards import EntryPage, JournalFile, JournalList, JournalPick, ReallyDelete
from core.reflections.writing_cards import LaterSet, Paused, QuestionCard, Saved, Told, Unsaved
from core.schedule.announcements import AnnouncementPosted
from core.schedule.week import WeekCard

CARDS: tuple[type[Card], ...] = (
    TopicPosted,
    ReflectionInvitation,
    CheckInInvitation,
    QuestionCard,
    Saved,
    LaterSet,
    Told,
    Paused,
    AnnouncementPosted,
    WeekCard,
    TroubleNotice,
    AlreadyDone,
    CircleClosed,
    NoCircleHere,
    NotAllowed,
    NotAMember,
    WhichCircle,
)
"""Cards that may be stored: they hold no text of a member."""

PRIVATE_CARDS: tuple[type[Card], ...] = (
    SomethingWrong,
    StoreAway,
    TextBack,
    Unsaved,
    JournalList,
    JournalPick,
    EntryPage,
    ReallyDelete,
    JournalFile,
    CheckInCard,
    CheckInKept,
    WordUnsaved,
)
"""Cards that show what a member wrote. They are answers at once and are never stored."""
