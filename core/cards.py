"""The explicit list of all cards."""

from __future__ import annotations

from core.circles.choice_cards import LanguageQuestion, PauseQuestion, SettingsCard, YesNoQuestion
from core.circles.choosing import CircleChosen
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
from core.circles.export import ExportCard
from core.circles.helping_cards import HelpCard, Resources
from core.circles.join_cards import AlreadyIn, CircleFull, HasLeft, Joined, JoinInvitation, NotJoined, SomebodyWaits
from core.circles.menu import Menu
from core.circles.notices import TroubleNotice
from core.circles.privacy_cards import Erased, EraseFirst, NotErased, PrivacyCard, TidyCard
from core.circles.questions import CountryQuestion, NoticingQuestion, ReachQuestion
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
    CircleChosen,
    CircleFull,
    SomebodyWaits,
    JoinInvitation,
    NotJoined,
    NoticingQuestion,
    ReachQuestion,
    Joined,
    YesNoQuestion,
    PauseQuestion,
    LanguageQuestion,
    NotErased,
    HelpCard,
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
    AlreadyIn,
    CountryQuestion,
    EraseFirst,
    Erased,
    ExportCard,
    HasLeft,
    Menu,
    PrivacyCard,
    Resources,
    SettingsCard,
    TidyCard,
)
"""Cards that show what a member wrote. They are answers at once and are never stored."""
