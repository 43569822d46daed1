"""Approve or decline what members suggest."""

from __future__ import annotations

from dataclasses import replace

from core.kernel.changes import Change
from core.kernel.decision import Decision, Show, show
from core.kernel.events import Act
from core.kernel.moment import Moment
from core.programme.changes import QueueSaved, TextDropped
from core.programme.facts import PromptFacts
from core.programme.filling import end_of
from core.programme.promptcards import SuggestionDone
from core.programme.queue import ItemState, QueueItem


def _suggested(facts: PromptFacts, act: Act) -> QueueItem | None:
    item = facts.item(act.given.get("i", ""))
    return item if item is not None and item.state is ItemState.SUGGESTED else None


def decide_approve(facts: PromptFacts, act: Act, moment: Moment) -> Decision:
    """Put a member's suggestion behind the others."""
    here, item = facts.here.circle.id, _suggested(facts, act)
    if item is None:
        return show(SuggestionDone(circle=here, note="prompts-decided"), replace=act.message is not None)
    queued = replace(item, state=ItemState.QUEUED, place=end_of(facts.queue, item.programme))
    number = len(facts.waiting(item.programme)) + 1
    card = SuggestionDone(circle=here, note="prompts-approved", number=number)
    return Decision(
        reply=Show(card, replace=act.message is not None),
        changes=(
            QueueSaved((queued,)),
            *facts.no_longer_empty(item.programme),
            facts.audited(act, moment, item.id),
        ),
    )


def decide_decline(facts: PromptFacts, act: Act, moment: Moment) -> Decision:
    """Put a suggestion aside. Its words go; whoever suggested it is not told, so that nobody is shamed."""
    here, item = facts.here.circle.id, _suggested(facts, act)
    if item is None:
        return show(SuggestionDone(circle=here, note="prompts-decided"), replace=act.message is not None)
    gone = replace(item, state=ItemState.REMOVED, text_ref=None)
    dropped: tuple[Change, ...] = (TextDropped(ref=item.text_ref, circle=here),) if item.text_ref else ()
    return Decision(
        reply=Show(SuggestionDone(circle=here, note="prompts-declined"), replace=act.message is not None),
        changes=(QueueSaved((gone,)), *dropped, facts.audited(act, moment, item.id)),
    )
