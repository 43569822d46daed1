"""Every dialogue of the table on every platform."""

from __future__ import annotations

import asyncio
import re
from datetime import timedelta
from pathlib import Path
from typing import assert_never

import pytest

from bots.app import Content
from bots.engine.abilities import ABILITIES, Ability
from tests.dialogues.hands import Hands
from tests.dialogues.stages import STAGES
from tests.dialogues.steps import (
    Answered,
    Arrives,
    Belong,
    Dialogue,
    Fills,
    Leads,
    MayNot,
    Passes,
    Picks,
    Presses,
    Reads,
    Replies,
    Restarts,
    Slows,
    Step,
    Types,
    Writes,
)
from tests.dialogues.table import DIALOGUES
from tests.emulators.slackwire.world import World

PATIENCE = 60.0
"""Real seconds: what a platform was told to wait for is not always measured by the clock that is moved by hand."""


@pytest.mark.parametrize("platform", STAGES)
@pytest.mark.parametrize("dialogue", DIALOGUES, ids=lambda one: one.name)
async def test_dialogue(platform: str, dialogue: Dialogue, tmp_path: Path, content: Content, slack_world: World):
    async with STAGES[platform](tmp_path, content, slack_world) as hands:
        for number, step in enumerate(dialogue.steps, 1):
            try:
                await play(hands, step)
            except Exception as problem:
                problem.add_note(f"on {platform}, at step {number}: {step}")
                raise


async def play(hands: Hands, step: Step) -> None:
    match step:
        case Types(who=who, command=command, options=options):
            await hands.types(who, command, **options)
        case MayNot(who=who, command=command, options=options, text=text):
            hidden = hands.platform in ABILITIES and ABILITIES[hands.platform].has(Ability.HIDING_COMMANDS)
            assert hands.offers(who, command) is not hidden
            if not hidden:
                await hands.types(who, command, **options)
                expect(await hands.answer(who), text, "")
        case Presses(who=who, label=label, where=where):
            await hands.presses(who, label, where)
        case Fills(who=who, values=values):
            await hands.fills(who, **values)
        case Picks(who=who, choice=choice, where=where):
            await hands.picks(who, choice, where)
        case Writes(who=who, text=text, place=place):
            await hands.writes(who, text, place)
        case Leads(who=who):
            await hands.leads(who)
        case Belong(who=everybody):
            for one in everybody:
                await hands.belongs(one)
        case Slows(times=times):
            await hands.slows(times)
        case Replies(who=who, text=text):
            await hands.replies(who, text)
        case Restarts():
            await hands.restarts()
        case Passes(time=time):
            await hands.passes(time)
        case Answered(who=who, text=text, without=without):
            expect(await hands.answer(who), text, without)
        case Reads(place=place, text=text, without=without, only=only):
            if not only or hands.platform in only:
                expect(await hands.reads(place), text, without)
        case Arrives(place=place, text=text, without=without):
            async with asyncio.timeout(PATIENCE):
                while not found(await hands.reads(place), text, without):
                    await hands.passes(timedelta(seconds=2))
        case _:
            assert_never(step)


def expect(read: str, text: str, without: str) -> None:
    plain = plainly(read)
    assert text in plain
    # as words: "Hadar", the name of a star, does not tell of Ada
    assert not without or re.search(rf"(?<!\w){re.escape(without)}(?!\w)", plain) is None


def found(read: str, text: str, without: str) -> bool:
    plain = plainly(read)
    return text in plain and not (without and without in plain)


def plainly(read: str) -> str:
    return read.replace("/circle ", "/").replace("*", "").replace("_", "")
