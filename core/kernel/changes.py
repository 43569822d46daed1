"""The closed list of everything a decision may change. The store matches on it to the last entry."""

from __future__ import annotations

from core.buddies.model import BuddyChange
from core.circles.changes import CircleChange
from core.kernel.boards import BoardChange
from core.kernel.timers import TimerChange
from core.moderation.changes import ModerationChange
from core.programme.changes import ProgrammeChange
from core.reflections.changes import ReflectionChange
from core.safety.alarm import SafetyChange
from core.safety.guard_changes import GuardChange
from core.schedule.changes import ScheduleChange
from core.sessions.changes import SessionChange
from core.sharing.model import SharingChange

Change = (
    CircleChange
    | ProgrammeChange
    | ReflectionChange
    | ScheduleChange
    | TimerChange
    | BoardChange
    | ModerationChange
    | GuardChange
    | SessionChange
    | SafetyChange
    | SharingChange
    | BuddyChange
)
