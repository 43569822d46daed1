"""What people type, press and send, and where the answer appears."""

from __future__ import annotations

import pytest

from bots.engine.platform import ShownForm, ShownView
from core.kernel.cards import Button, Choice, Picker, PickerKind, View
from tests.discordbot.conftest import Town
from tests.discordbot.world import FORM, Door, Made, view

DEFERRED, DEFERRED_UPDATE = 5, 6
SLOWLY = 0.05


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Ask for more time at once, so that slow answers need not be slow here."""
    monkeypatch.setattr("bots.discordbot.limits.PATIENCE", SLOWLY / 5)


def callbacks(town: Town) -> list[int]:
    """The kind of each first answer."""
    return [one.json["type"] for one in town.env.http_requests if one.path.endswith("/callback")]


async def test_a_command_becomes_an_act_with_who_where_and_what(town: Town, door: Door):
    result = await town.fay.slash(
        town.home,
        "facilitate schedule add",
        note="Bring tea",
        room=town.back,
        who=town.ada,
        role=town.guild.roles["Keepers"],
    )

    act = door.act
    assert act.action == "schedule.add"
    assert dict(act.given) == {
        "note": "Bring tea",
        "room": f"discord:{town.back.id}",
        "who": f"discord:{town.ada.id}",
        "role": str(town.guild.roles["Keepers"].id),
    }
    assert act.actor.person == f"discord:{town.fay.id}"
    assert act.actor.administrator
    assert act.actor.roles == {str(town.guild.roles["Keepers"].id)}
    assert act.place.space == f"discord:{town.guild.id}"
    assert act.place.space_name == "Riverside"
    assert act.place.room == town.room
    assert act.id.startswith("discord:")
    assert result.ephemeral
    assert result.response.content == "schedule.add happened"


async def test_a_member_is_no_administrator(town: Town, door: Door):
    await town.ada.slash(town.home, "topic")
    assert not door.act.actor.administrator


async def test_flags_numbers_and_choices_arrive_as_canonical_text(town: Town, door: Door):
    await town.ada.slash(town.home, "checkin", mood=4)
    await town.ada.slash(town.home, "settings", zone="Europe/Oslo", discreet=True, look="plain")
    assert [dict(act.given) for act in door.acts] == [
        {"mood": "4"},
        {"zone": "Europe/Oslo", "discreet": "yes", "look": "plain"},
    ]


async def test_member_commands_work_in_private_messages_without_a_place(town: Town, door: Door):
    result = await town.ada_user.slash("topic")
    assert door.act.place.room is None
    assert door.act.place.space is None
    assert result.ephemeral


async def test_the_facilitators_command_is_hidden_from_members_and_from_private_messages(town: Town):
    assert "facilitate pause" in town.fay.available_commands(town.home)
    assert not [name for name in town.ada.available_commands(town.home) if name.startswith("facilitate")]
    assert "topic" in town.ada_user.available_commands()
    assert not [name for name in town.ada_user.available_commands() if name.startswith("facilitate")]


async def test_what_is_typed_is_completed_by_the_engine(town: Town, door: Door):
    door.choices = (Choice("Oslo, Norway", "Europe/Oslo"), Choice("Too long", "x" * 101))
    offered = await town.ada.autocomplete(town.home, "settings", "zone", "osl", discreet=True)
    assert [(one["name"], one["value"]) for one in offered] == [("Oslo, Norway", "Europe/Oslo")]
    act, option, typed = door.typed[0]
    assert (option, typed) == ("zone", "osl")
    assert dict(act.given) == {"discreet": "yes"}


async def test_an_answer_in_public_is_seen_by_all(town: Town, door: Door):
    door.answers["topic.show"] = ShownView(view("This week"), private=False)
    result = await town.ada.slash(town.home, "topic")
    assert not result.ephemeral
    assert town.home.last_message.content == "This week"


async def test_a_form_opens_and_what_is_sent_becomes_an_act(town: Town, door: Door):
    door.answers["topic.show"] = ShownForm(FORM)
    shown = await town.ada.slash(town.home, "topic")
    assert shown.modal["title"] == FORM.title
    sent = await town.ada.submit_modal(shown, {"text": "A long week.\nStill here."})
    act = door.acts[-1]
    assert act.action == "reflect.save"
    assert dict(act.given) == {"circle": "0123456789ab", "text": "A long week.\nStill here."}
    assert sent.ephemeral


async def test_a_form_sent_after_a_restart_still_arrives(town: Town, door: Door):
    door.answers["topic.show"] = ShownForm(FORM)
    shown = await town.ada.slash(town.home, "topic")
    await town.env.restart_bot(town.made.again())
    await town.ada.submit_modal(shown, {"text": "Kept"})
    assert door.acts[-1].given["text"] == "Kept"


async def test_a_button_works_after_a_restart_and_says_where_it_stood(town: Town, door: Door):
    door.answers["topic.show"] = ShownView(
        view("Choose", Button("More", "topic.more", (("week", "2026-12-01"),))), private=False
    )
    await town.ada.slash(town.home, "topic")
    message = town.home.last_message
    await town.env.restart_bot(town.made.again())
    await town.ada.click(message, label="More")
    act = door.acts[-1]
    assert act.action == "topic.more"
    assert dict(act.given) == {"week": "2026-12-01"}
    assert act.message == f"{town.home.id}/{message.id}"


async def test_an_answer_may_take_the_place_of_what_was_pressed(town: Town, door: Door):
    door.answers["topic.show"] = ShownView(view("Before", Button("Go", "step.two")), private=False)
    door.answers["step.two"] = ShownView(view("After"), replace=True)
    await town.ada.slash(town.home, "topic")
    await town.ada.click(town.home.last_message, label="Go")
    assert [(one.content, len(one.components)) for one in town.home.history()] == [("After", 0)]


async def test_an_answer_to_a_press_is_private_and_leaves_the_message(town: Town, door: Door):
    door.answers["topic.show"] = ShownView(view("Before", Button("Go", "step.two")), private=False)
    await town.ada.slash(town.home, "topic")
    result = await town.ada.click(town.home.last_message, label="Go")
    assert result.ephemeral
    assert result.response.content == "step.two happened"
    assert town.home.last_message.content == "Before"


async def test_nothing_to_say_to_a_press_is_no_failure(town: Town, door: Door):
    door.answers["topic.show"] = ShownView(view("Before", Button("Go", "step.two")), private=False)
    door.answers["step.two"] = None
    await town.ada.slash(town.home, "topic")
    result = await town.ada.click(town.home.last_message, label="Go")
    assert result.acknowledged
    assert len(town.home.history()) == 1


async def test_nothing_to_say_to_a_command_leaves_nothing_behind(town: Town, door: Door):
    door.answers["topic.show"] = None
    result = await town.ada.slash(town.home, "topic")
    assert result.acknowledged
    assert result.response is None


@pytest.mark.parametrize("private", [True, False])
async def test_a_slow_answer_to_a_command_comes_after_a_promise(town: Town, door: Door, private: bool):
    door.slowly = SLOWLY
    door.answers["topic.show"] = ShownView(view("At last"), private=private)
    result = await town.ada.slash(town.home, "topic")
    assert callbacks(town) == [DEFERRED]
    answer = result.response if private else result.followups[0]
    assert answer.content == "At last"
    assert answer.ephemeral is private


async def test_a_slow_answer_to_a_press_can_still_take_its_place(town: Town, door: Door):
    door.answers["topic.show"] = ShownView(view("Before", Button("Go", "step.two")), private=False)
    door.answers["step.two"] = ShownView(view("After"), replace=True)
    await town.ada.slash(town.home, "topic")
    door.slowly = SLOWLY
    await town.ada.click(town.home.last_message, label="Go")
    assert callbacks(town)[-1] == DEFERRED_UPDATE
    assert [one.content for one in town.home.history()] == ["After"]


async def test_a_slow_private_answer_to_a_press_follows_unseen_by_others(town: Town, door: Door):
    door.answers["topic.show"] = ShownView(view("Before", Button("Go", "step.two")), private=False)
    await town.ada.slash(town.home, "topic")
    door.slowly = SLOWLY
    result = await town.ada.click(town.home.last_message, label="Go")
    assert [(one.content, one.ephemeral) for one in result.followups] == [("step.two happened", True)]


@pytest.mark.parametrize("slowly", [0, SLOWLY])
async def test_a_form_that_cannot_open_at_once_waits_behind_a_button(town: Town, door: Door, slowly: float):
    door.answers["topic.show"] = ShownForm(FORM)
    door.answers["reflect.save"] = ShownForm(FORM)
    if slowly:
        door.slowly = slowly
        waiting = (await town.ada.slash(town.home, "topic")).response
    else:
        shown = await town.ada.slash(town.home, "topic")
        waiting = (await town.ada.submit_modal(shown, {"text": "First page"})).response
    assert waiting.ephemeral
    opened = await town.ada.click(waiting, label=FORM.title)
    assert opened.modal["title"] == FORM.title


async def test_a_waiting_form_that_a_restart_forgot_is_told_in_words(town: Town, door: Door):
    door.slowly = SLOWLY
    door.answers["topic.show"] = ShownForm(FORM)
    waiting = (await town.ada.slash(town.home, "topic")).response
    await town.env.restart_bot(town.made.again())
    result = await town.ada.click(waiting, label=FORM.title)
    assert "too old" in result.response.content
    assert result.ephemeral


@pytest.mark.parametrize("kind", list(PickerKind))
async def test_a_choice_from_a_list_is_given_under_its_name(town: Town, door: Door, kind: PickerKind):
    picker = Picker(
        name="which",
        label="Choose",
        action="setup.chosen",
        kind=kind,
        choices=(Choice("One", "1"), Choice("Two", "2")) if kind is PickerKind.CHOICES else (),
        given=(("step", "3"),),
        most=2 if kind is PickerKind.CHOICES else 1,
    )
    door.answers["topic.show"] = ShownView(View(title="Set-up", rows=(picker,)))
    shown = (await town.ada.slash(town.home, "topic")).response
    await town.env.restart_bot(town.made.again())
    chosen = {
        PickerKind.CHOICES: ["1", "2"],
        PickerKind.ROOM: [town.back],
        PickerKind.PEOPLE: [town.fay],
        PickerKind.ROLE: [town.guild.roles["Keepers"]],
    }[kind]
    await town.ada.select(shown, chosen)
    expected = {
        PickerKind.CHOICES: "1,2",
        PickerKind.ROOM: f"discord:{town.back.id}",
        PickerKind.PEOPLE: f"discord:{town.fay.id}",
        PickerKind.ROLE: str(town.guild.roles["Keepers"].id),
    }[kind]
    assert dict(door.acts[-1].given) == {"step": "3", "which": expected}


async def test_a_command_that_is_no_longer_ours_reaches_the_engine_under_its_own_name(town: Town, door: Door):
    town.made.bot._answers._paths = {}
    await town.ada.slash(town.home, "topic")
    assert door.act.action == "topic"


async def test_an_answer_too_large_for_its_ids_is_words_and_not_silence(town: Town, door: Door):
    door.answers["topic.show"] = ShownView(view("Hm", Button("Go", "a.b", (("x", "y" * 120),))))
    result = await town.ada.slash(town.home, "topic")
    assert "did not work" in result.response.content


async def test_the_commands_are_registered_only_when_they_changed(town: Town, made: Made):
    def puts() -> int:
        return sum(one.method == "PUT" and one.path.endswith("/commands") for one in town.env.http_requests)

    assert puts() == 1
    await town.env.restart_bot(made.again())
    assert puts() == 1


async def test_nothing_of_what_was_shown_stays_in_memory(town: Town, door: Door, made: Made):
    picker = Picker("which", "Choose", "a.b", choices=(Choice("One", "1"),))
    door.answers["topic.show"] = ShownView(View(title="Hm", rows=((Button("Go", "a.b"),), picker)))
    door.answers["checkin.show"] = ShownForm(FORM)
    await town.ada.slash(town.home, "topic")
    await town.ada.slash(town.home, "checkin")
    kept = made.bot._connection._view_store
    assert (kept._views, kept._synced_message_views, kept._modals) == ({}, {}, {})
