"""Discord's AutoMod, as far as the bot uses it: three rules for a whole server, and never a list of words.

The bot makes no other rules. So whatever it made is its own, under whatever name it stands by now, and is found
again without anything having to be remembered.

https://discord.com/developers/docs/resources/auto-moderation
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import discord

from core.moderation.flood import INVITES, SCAMS, Limits

Trigger = discord.AutoModRuleTriggerType


@dataclass(frozen=True, slots=True)
class Wanted:
    """One rule as it should be. ``most``: so many of its kind a server may have."""

    name: str
    kind: Trigger
    most: int

    def trigger(self, allowed: Sequence[str] = ()) -> discord.AutoModTrigger:
        """Return what sets it off. ``allowed``: what people of the server let pass."""
        match self.kind:
            case Trigger.mention_spam:
                return discord.AutoModTrigger(type=self.kind, mention_limit=Limits().mentions)
            case Trigger.keyword:
                patterns = [f"(?i){INVITES}", f"(?i){SCAMS}"]
                return discord.AutoModTrigger(type=self.kind, regex_patterns=patterns, allow_list=list(allowed))
            case _:
                return discord.AutoModTrigger(type=self.kind)


RULES: Mapping[str, Wanted] = {
    "spam": Wanted("Circlekeeper: spam", Trigger.spam, 1),
    "mentions": Wanted("Circlekeeper: calls to many people", Trigger.mention_spam, 1),
    "links": Wanted("Circlekeeper: invite and scam links", Trigger.keyword, 6),
}
"""Keyed by part. https://discord.com/developers/docs/resources/auto-moderation#auto-moderation-rule-object-trigger-types"""
_SENT = discord.AutoModRuleEventType.message_send


async def filter_spam(guild: discord.Guild, why: str | None) -> tuple[str, ...]:
    """Bring the server's rules to what is wanted, and return the parts that are the bot's own now.

    Where somebody else's rule has the place already, that one stands.

    Raises:
        discord.HTTPException, aiohttp.ClientError, OSError, TimeoutError: weather, or a refusal.
    """
    there = await guild.fetch_automod_rules()
    kept: list[str] = []
    for part, wanted in RULES.items():
        mine = [rule for rule in own(guild, there) if part_of(rule) == part]
        for doubled in mine[1:]:
            await _delete(doubled, why)
        if not mine:
            if sum(rule.trigger.type is wanted.kind for rule in there) >= wanted.most:
                continue
            await guild.create_automod_rule(
                name=wanted.name,
                event_type=_SENT,
                trigger=wanted.trigger(),
                actions=[discord.AutoModRuleAction()],
                enabled=True,
                reason=why or discord.utils.MISSING,
            )
        elif not as_wanted(mine[0]):
            await mine[0].edit(
                event_type=_SENT,
                trigger=wanted.trigger(mine[0].trigger.allow_list),
                actions=[discord.AutoModRuleAction()],
                enabled=True,
                reason=why or discord.utils.MISSING,
            )
        kept.append(part)
    return tuple(kept)


async def unfilter_spam(guild: discord.Guild, why: str | None) -> None:
    """Take away what the bot made, and nothing that anybody else did.

    Raises:
        discord.HTTPException, aiohttp.ClientError, OSError, TimeoutError: weather, or a refusal.
    """
    for rule in own(guild, await guild.fetch_automod_rules()):
        await _delete(rule, why)


def own(guild: discord.Guild, rules: Iterable[discord.AutoModRule]) -> list[discord.AutoModRule]:
    """Return the bot's own rules among those of a server, the oldest first."""
    return sorted((rule for rule in rules if rule.creator_id == guild.me.id), key=lambda rule: rule.id)


def part_of(rule: discord.AutoModRule) -> str:
    """Return which part a rule of the bot's is; empty if it is none that this version makes."""
    return next((part for part, wanted in RULES.items() if wanted.kind is rule.trigger.type), "")


def as_wanted(rule: discord.AutoModRule) -> bool:
    """Whether a rule still does what the bot made it for. Its name, and who or what is exempt, are for people."""
    trigger, wanted = rule.trigger, RULES[part_of(rule)].trigger()
    return (
        rule.enabled
        and trigger.mention_limit == wanted.mention_limit
        and (trigger.keyword_filter, trigger.regex_patterns) == (wanted.keyword_filter, wanted.regex_patterns)
        and [action.type for action in rule.actions] == [discord.AutoModRuleActionType.block_message]
    )


async def _delete(rule: discord.AutoModRule, why: str | None) -> None:
    try:
        await rule.delete(reason=why or discord.utils.MISSING)
    except discord.NotFound:
        # somebody was quicker
        return
