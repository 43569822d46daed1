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
from core.reflections.invitations import CheckInInvitation, ReflectionInvitation
from core.schedule.announcements import AnnouncementPosted
from core.schedule.week import WeekCard

CARDS: tuple[type[Card], ...] = (
    TopicPosted,
    ReflectionInvitation,
    CheckInInvitation,
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
)
"""Cards that show what a member wrote. They are answers at once and are never stored."""
