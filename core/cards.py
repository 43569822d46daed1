"""The explicit list of all cards."""

from __future__ import annotations

from core.buddies.cards import BuddyCard, BuddyMatched, BuddyNews, BuddyNudge, BuddyOther
from core.buddies.desk_cards import BuddyDesk, BuddyInvite
from core.buddies.list_cards import BuddyList
from core.buddies.silence_cards import WarmNote, WarmNoteAnswered
from core.circles.agreeing_cards import AgreementsChanged, CircleAgreements
from core.circles.announcing_cards import AnnouncementGoing, AnnouncementPreview
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
from core.circles.giving import CapacityCard
from core.circles.helping_cards import HelpCard, Resources
from core.circles.join_cards import (
    AlreadyIn,
    CircleFull,
    HasLeft,
    Joined,
    JoinInvitation,
    KeptOut,
    NotJoined,
    SomebodyWaits,
    SomebodyWentAway,
)
from core.circles.menu import Menu
from core.circles.notices import LadderNotice, TroubleNotice
from core.circles.privacy_cards import Erased, EraseFirst, NotErased, PrivacyCard, TidyCard
from core.circles.questions import CountryQuestion, NoticingQuestion, ReachQuestion
from core.circles.review_cards import Review
from core.circles.roster import Roster
from core.circles.settings_cards import CircleBegun, CircleMeetsHere, CircleSettings, CircleStarted
from core.circles.setup_cards import SetupBegin, SetupElsewhere, SetupPreview, SetupStep
from core.circles.state_cards import ArchiveAsked, CircleFarewell, CircleStatus, LifeNote
from core.home.cards import HomeCircle, HomeDesk, HomeEmpty, HomeMore
from core.insights.cards import InsightsBrief, InsightsCard
from core.kernel.cards import Card
from core.moderation.appeals import AppealSaid
from core.moderation.auditing import AuditExport
from core.moderation.case_boards import CaseBoard, CaseCard, CaseHistory
from core.moderation.case_cards import ModPreview, ModSaid
from core.moderation.case_notices import ModAlert, ModNotice, ModOver, NoticeOpened, RoomSays
from core.moderation.contact_cards import ContactBegin, ContactNotice, ContactReply, ContactSaid, ContactThread
from core.moderation.crisis import CrisisAsk, CrisisNote
from core.moderation.lockdown_cards import FloodNotice, LockdownNotice, LockdownSaid, RoomCalm
from core.moderation.native_cards import NativeCard, NativeNotice
from core.moderation.report_cards import ReportAbove, ReportBegin, ReportNotice, ReportSent, ReportUnsent
from core.moderation.report_desk import ReportCard, ReportGone
from core.moderation.settings_card import ModerationCard
from core.programme.browsing import SingleOpen, SinglesList
from core.programme.cards import TopicPosted
from core.programme.pairs import PairShown, PairsList
from core.programme.promptcards import PromptAdd, PromptList, PromptOpen, SuggestionDone
from core.programme.showing import TopicShown
from core.programme.suggesting import SuggestionTaken
from core.reflections.checkin_cards import CheckInCard, CheckInKept, WordUnsaved
from core.reflections.invitations import CheckInInvitation, ReflectionInvitation
from core.reflections.journal_cards import EntryPage, JournalFile, JournalList, JournalPick, ReallyDelete
from core.reflections.typed import KeepTyped, TypedKept, TypedTold
from core.reflections.writing_cards import LaterSet, Paused, QuestionCard, Saved, Told, Unsaved
from core.rephrasing.cards import FeelingStep, Phrases, Rephrased, RephraseTold
from core.safety.alert_calls import AlertCall, AlertWord, FacilitatorWord
from core.safety.alert_cards import AlertBoard, AlertGone, AlertOpen
from core.safety.duty_cards import DrillBoard, DutyCard
from core.safety.held_author_cards import HeldAuthor, HeldConsent, HeldMine, HeldWord
from core.safety.held_cards import HeldGone, HeldNotice, HeldOpen, HeldPosted
from core.safety.note_cards import NeutralLine, Note, NoteAnswer, NoteShown
from core.safety.rules_cards import RulesList, RulesTest, RulesWords, ShadowReport
from core.schedule.announcements import AnnouncementPosted
from core.schedule.calendarfile import CalendarFile
from core.schedule.forms import ChooseKind, ChooseOften, ScheduleNote, SeriesGaps, SeriesSummary
from core.schedule.overview import SeriesCard, SeriesList
from core.schedule.picking import WhichSeries
from core.schedule.running import RemoveConfirm, RunConfirm, SeriesPreview
from core.schedule.week import WeekCard
from core.sessions.board_cards import SessionBoard, SessionDesk
from core.sessions.cards import (
    SessionClosed,
    SessionInvite,
    SessionMood,
    SessionNote,
    SessionReminder,
    SessionScript,
    SessionTogether,
    SessionTurn,
)
from core.sessions.duty_cards import SessionDebrief, SessionDuty, SessionReport
from core.sessions.planning_cards import SessionDrop, SessionFile, SessionGap, SessionList, SessionSummary
from core.sharing.author_cards import ShareBegin, SharePreview
from core.sharing.desk_cards import ShareNotice, ShareOpen, SharePosted, ShareUnanswered
from core.sharing.own_cards import ShareList, ShareMine, ShareSaid, ShareWord
from core.sharing.settings_card import SharingCard
from core.sharing.unmask_cards import UnmaskAsk, Unmasked, UnmaskNotice, UnmaskPick

CARDS: tuple[type[Card], ...] = (
    SetupElsewhere,
    SetupBegin,
    SetupStep,
    SetupPreview,
    CircleSettings,
    CircleStarted,
    CircleBegun,
    CircleMeetsHere,
    CircleStatus,
    LifeNote,
    ArchiveAsked,
    CircleFarewell,
    AnnouncementGoing,
    AgreementsChanged,
    CircleAgreements,
    TopicPosted,
    ReflectionInvitation,
    CheckInInvitation,
    QuestionCard,
    Saved,
    LaterSet,
    Told,
    Paused,
    KeepTyped,
    TypedKept,
    TypedTold,
    AnnouncementPosted,
    WeekCard,
    TroubleNotice,
    LadderNotice,
    AlreadyDone,
    CircleClosed,
    NoCircleHere,
    NotAllowed,
    NotAMember,
    WhichCircle,
    CircleChosen,
    CircleFull,
    SomebodyWaits,
    SomebodyWentAway,
    JoinInvitation,
    NotJoined,
    NoticingQuestion,
    ReachQuestion,
    Joined,
    CapacityCard,
    YesNoQuestion,
    PauseQuestion,
    LanguageQuestion,
    NotErased,
    HelpCard,
    SeriesList,
    SeriesCard,
    WhichSeries,
    ChooseKind,
    ChooseOften,
    SeriesGaps,
    ScheduleNote,
    CalendarFile,
    RemoveConfirm,
    ReportAbove,
    ReportBegin,
    ReportNotice,
    ReportSent,
    ReportGone,
    ContactBegin,
    ContactNotice,
    ContactReply,
    ContactSaid,
    CrisisAsk,
    CrisisNote,
    ModSaid,
    ModNotice,
    ModOver,
    ModAlert,
    RoomSays,
    CaseBoard,
    AppealSaid,
    ModerationCard,
    KeptOut,
    HeldNotice,
    HeldAuthor,
    HeldConsent,
    HeldWord,
    HeldPosted,
    HeldGone,
    FloodNotice,
    LockdownNotice,
    LockdownSaid,
    NativeCard,
    NativeNotice,
    RoomCalm,
    RulesList,
    ShadowReport,
    PromptAdd,
    SinglesList,
    SingleOpen,
    PairsList,
    PairShown,
    SuggestionDone,
    SuggestionTaken,
    AlertBoard,
    AlertCall,
    AlertGone,
    AlertWord,
    DrillBoard,
    FacilitatorWord,
    NeutralLine,
    Note,
    BuddyCard,
    BuddyMatched,
    BuddyNews,
    BuddyNudge,
    BuddyOther,
    BuddyDesk,
    BuddyInvite,
    WarmNote,
    WarmNoteAnswered,
    SessionInvite,
    SessionReminder,
    SessionNote,
    SessionScript,
    SessionMood,
    SessionTurn,
    SessionClosed,
    SessionTogether,
    SessionBoard,
    SessionDesk,
    SessionDuty,
    SessionDebrief,
    SessionGap,
    SessionSummary,
    SessionList,
    SessionDrop,
    SessionFile,
    InsightsCard,
    InsightsBrief,
    Phrases,
    RephraseTold,
    ShareBegin,
    ShareNotice,
    SharePosted,
    ShareSaid,
    ShareUnanswered,
    ShareWord,
    SharingCard,
    UnmaskAsk,
    UnmaskNotice,
    UnmaskPick,
)
"""Cards that may be stored: they hold no text of a member."""

PRIVATE_CARDS: tuple[type[Card], ...] = (
    HeldMine,
    HeldOpen,
    RulesTest,
    RulesWords,
    AlertOpen,
    DutyCard,
    NoteAnswer,
    NoteShown,
    AnnouncementPreview,
    Review,
    Roster,
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
    HomeCircle,
    HomeDesk,
    HomeEmpty,
    HomeMore,
    Menu,
    PrivacyCard,
    ReportUnsent,
    ReportCard,
    ContactThread,
    AuditExport,
    ModPreview,
    CaseCard,
    CaseHistory,
    NoticeOpened,
    Resources,
    SettingsCard,
    TidyCard,
    SeriesSummary,
    RunConfirm,
    SeriesPreview,
    PromptList,
    PromptOpen,
    TopicShown,
    SessionReport,
    BuddyList,
    FeelingStep,
    Rephrased,
    ShareList,
    ShareMine,
    ShareOpen,
    SharePreview,
    Unmasked,
)
"""Cards that show what a member wrote. They are answers at once and are never stored."""
