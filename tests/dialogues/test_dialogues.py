"""Every dialogue of the table on every platform."""

from __future__ import annotations

from pathlib import Path
from typing import assert_never

import pytest

from bots.app import Content
from bots.engine.abilities import ABILITIES, Ability
from tests.dialogues.hands import STAGES, Hands
from tests.dialogues.table import DIALOGUES, Answered, Dialogue, Fills, MayNot, Passes, Presses, Reads, Types
from tests.emulators.slackwire.world import World


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


async def play(hands: Hands, step: object) -> None:
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
        case Passes(time=time):
            await hands.passes(time)
        case Answered(who=who, text=text, without=without):
            expect(await hands.answer(who), text, without)
        case Reads(place=place, text=text, without=without):
            expect(await hands.reads(place), text, without)
        case _:
            assert_never(step)  # type: ignore[arg-type]


def expect(found: str, text: str, without: str) -> None:
    plain = found.replace("/circle ", "/").replace("*", "").replace("_", "")
    assert text in plain
    assert not without or without not in plain
