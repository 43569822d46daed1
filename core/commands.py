"""The one explicit list of everything a person can do, and of the commands among it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from core.buddies import desk as buddy_desk
from core.buddies import joining as buddies
from core.buddies import silence
from core.circles import (
    agreeing,
    announcing,
    choosing,
    giving,
    helping,
    joining,
    leaving,
    life,
    menu,
    privacy,
    review,
    roles,
    roster,
    settings,
    setup,
)
from core.home import showing as home
from core.insights import showing as insights
from core.kernel.decision import Action, Command
from core.moderation import acting, appeals, auditing, cases, contact, crisis, lockdown, native, report_desk, reporting
from core.programme import actions as programme
from core.reflections import checkins, journal, typed, writing
from core.rephrasing import writing as rephrasing
from core.safety import alerting, duty, held_author, held_deciding, holding, ruling
from core.schedule import actions as schedule
from core.sessions import actions as sessions
from core.sharing import desk as share_desk
from core.sharing import following as share_following
from core.sharing import governing as share_governing
from core.sharing import sending as share_sending
from core.sharing import writing as share_writing

ACTIONS: tuple[Action[Any], ...] = (
    *menu.ACTIONS,
    *home.ACTIONS,
    *joining.ACTIONS,
    *writing.ACTIONS,
    *typed.ACTIONS,
    *journal.ACTIONS,
    *checkins.ACTIONS,
    *settings.ACTIONS,
    *giving.ACTIONS,
    *privacy.ACTIONS,
    *leaving.ACTIONS,
    *choosing.ACTIONS,
    *helping.ACTIONS,
    *reporting.ACTIONS,
    *report_desk.ACTIONS,
    *contact.ACTIONS,
    *crisis.ACTIONS,
    *auditing.ACTIONS,
    *holding.ACTIONS,
    *held_deciding.ACTIONS,
    *held_author.ACTIONS,
    *ruling.ACTIONS,
    *lockdown.ACTIONS,
    *native.ACTIONS,
    *alerting.ACTIONS,
    *duty.ACTIONS,
    *acting.ACTIONS,
    *cases.ACTIONS,
    *appeals.ACTIONS,
    *setup.ACTIONS,
    *life.ACTIONS,
    *review.ACTIONS,
    *roster.ACTIONS,
    *roles.ACTIONS,
    *announcing.ACTIONS,
    *agreeing.ACTIONS,
    *programme.ACTIONS,
    *schedule.ACTIONS,
    *insights.ACTIONS,
    *rephrasing.ACTIONS,
    *share_writing.ACTIONS,
    *share_sending.ACTIONS,
    *share_desk.ACTIONS,
    *share_following.ACTIONS,
    *share_governing.ACTIONS,
    *sessions.ACTIONS,
    *buddies.ACTIONS,
    *buddy_desk.ACTIONS,
    *silence.ACTIONS,
)


RECEIPTS: Mapping[str, str] = {
    "held": "hold.receipt",
    "guard": "guard.receipt",
    "native": "native.receipt",
    "note": "alert.receipt",
    "mod-act": "mod.carried",
    "mod-notice": "mod.told",
    "session": "session.receipt",
    "contact": "contact.unreached",
    "crisis": "crisis.unreached",
    "share": "share.receipt",
}
"""Who hears what became of a delivery: the first part of its key -> the action, one that only the bot may do.

It is given ``key``, ``kind``, ``outcome`` (``sent`` or ``refused``), ``message``, ``obstacle``, ``missing``, ``done``
and ``skipped`` (names with spaces between). Of what was sent only an ``echo`` is told.
"""


def by_name() -> dict[str, Action[Any]]:
    """Return the actions by name.

    Raises:
        ValueError: two actions share a name.
    """
    actions = {action.name: action for action in ACTIONS}
    if len(actions) != len(ACTIONS):
        raise ValueError("two actions share a name")
    return actions


def commands() -> tuple[tuple[Command, Action[Any]], ...]:
    """Return every command with its action, in the order of the list."""
    return tuple((action.command, action) for action in ACTIONS if action.command is not None)
