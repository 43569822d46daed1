"""The fake beside other people's descriptions of Slack: methods, arguments, scopes, answers, events."""

import json
import os
from typing import Any

import pytest

from tests.emulators.slackwire import METHODS, Outcome, World, shapes
from tests.emulators.slackwire.fixtures import client_of
from tests.emulators.test_slack_blocks import modal, section

# Not in the description, but in Slack's own documentation.
YOUNGER = {"chat.postMessage": {"thread_ts"}, "bots.info": {"bot"}}


@pytest.fixture(autouse=True)
def _specs() -> None:
    """A description that is not beside the project is a skip; where its folder exists, it has to be whole."""
    if shapes.SPECS.parent.is_dir() and os.environ.get("CI"):
        assert shapes.available(), f"{shapes.SPECS.parent} is there, but {shapes.SAMPLES} is not"
    if not shapes.available():
        pytest.skip(shapes.WHY_SKIPPED)


def described() -> dict[str, Any]:
    return json.loads((shapes.SPECS / "slack-methods.json").read_text())


@pytest.mark.parametrize("name", sorted(METHODS))
def test_a_method_takes_only_described_arguments_and_scopes(name: str) -> None:
    ours, theirs = METHODS[name], described()[name]
    known = set(theirs["args"]) | YOUNGER.get(name, set())
    assert {*ours.required, *ours.optional} <= known
    demanded = {k for k, v in theirs["args"].items() if v["required"]}
    assert demanded <= {*ours.required, *ours.optional}
    scopes = {s["name"] for group in theirs["scopes"].values() for s in group}
    used = set(ours.scopes) | set((ours.by_kind or {}).values())
    if scopes:
        assert used <= scopes


def test_a_difference_in_shape_is_found() -> None:
    theirs = {"ok": False, "channel": {"id": "", "created": 1}, "members": [""]}
    assert shapes.differences({"ok": True, "members": ["a", "b"]}, theirs) == []
    assert shapes.differences({"channel": {"name": "x"}}, theirs) == [".channel.name is not in the sample"]
    assert shapes.differences({"channel": {"created": "1"}}, theirs)
    assert shapes.differences({"members": [1]}, theirs)
    assert shapes.differences({"members": {}}, theirs)


def test_without_the_samples_nothing_is_compared(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shapes, "SAMPLES", shapes.SPECS / "nowhere")
    shapes.sample.cache_clear()
    assert not shapes.available()
    assert shapes.answer_problems("auth.test", {"nonsense": 1}) == []
    shapes.sample.cache_clear()


async def test_every_answer_of_the_fake_has_the_shape_of_slacks(slack_world: World) -> None:
    world, client = slack_world, client_of(slack_world)
    ada = world.add_user("ada")
    ben = world.add_user("ben")
    room = world.add_channel("circle", ada)
    metadata = {"event_type": "delivery", "event_payload": {"key": "k1"}}
    posted = await client.chat_postMessage(channel=room.id, text="x", blocks=[section("x")], metadata=metadata)
    place = {"channel": room.id, "ts": posted["ts"]}
    await client.chat_postMessage(channel=room.id, text="reply", thread_ts=posted["ts"])
    await client.chat_update(**place, text="y")
    await client.chat_postEphemeral(channel=room.id, user=ada.id, text="only you")
    await client.conversations_history(channel=room.id, include_all_metadata=True, limit=1)
    await client.conversations_replies(**place)
    await client.chat_getPermalink(channel=room.id, message_ts=posted["ts"])
    await client.pins_add(channel=room.id, timestamp=posted["ts"])
    await client.chat_delete(**place)
    for name in ("info", "members", "join"):
        await getattr(client, f"conversations_{name}")(channel=room.id)
    await client.conversations_list(types="public_channel,private_channel,im")
    await client.conversations_open(users=ada.id, return_im=True)
    await client.conversations_invite(channel=room.id, users=ben.id)
    await client.conversations_kick(channel=room.id, user=ben.id)
    await client.users_conversations()
    await client.users_info(user=ada.id, include_locale=True)
    await client.users_list()
    await client.bots_info(bot=world.bot_id)
    await client.team_info()
    await client.auth_test()
    await client.apps_connections_open(app_token=world.app_token)
    opened = await client.views_open(
        trigger_id=world.trigger(world.outcome("shortcut", ada, None)), view=modal(section("x"))
    )
    await client.views_update(view_id=opened["view"]["id"], view=modal(section("y")))
    await client.views_push(
        trigger_id=world.trigger(world.outcome("block_actions", ada, None)), view=modal(section("x"))
    )
    await client.views_publish(user_id=ada.id, view={"type": "home", "blocks": [section("x")]})
    compared = [c.key for c in world.calls if shapes.sample("api", c.key)]
    assert len(set(compared)) >= 25  # each answer was compared when it was given: see Pipeline


async def test_every_event_of_the_fake_has_the_shape_of_slacks(slack_world: World) -> None:
    world, client = slack_world, client_of(slack_world)
    ada, ben = world.add_user("ada"), world.add_user("ben")
    room = world.add_channel("circle", ada)
    message = world.say(ada, room, "hello")
    world.edit(ada, message, "hello there")
    world.delete(ada, message)
    world.joins(ben, room, ada)
    world.leaves(ben, room)
    await client.views_publish(user_id=ada.id, view={"type": "home", "blocks": [section("x")]})
    world.open_home(ada)
    world.rename(room, "evening")
    world.archive(room, ada)
    world.deactivate(ben)
    world.uninstall()
    names = {d.payload["event"]["type"] for d in world.deliveries.all}
    assert names >= {e.split("/")[0] for e in shapes.EVENTS}
    assert [p for d in world.deliveries.all for p in shapes.event_problems(d.payload)] == []


async def test_every_interaction_of_the_fake_has_the_shape_of_slacks(slack_world: World) -> None:
    world, client = slack_world, client_of(slack_world)
    ada = world.add_user("ada")
    room = world.add_channel("circle", ada)
    go = {"type": "button", "text": {"type": "plain_text", "text": "Go"}, "action_id": "go", "value": "1"}
    await client.chat_postMessage(channel=room.id, text="x", blocks=[{"type": "actions", "elements": [go]}])
    [posted] = world.messages(room)

    async def form() -> None:
        trigger = world.trigger(world.outcome("shortcut", ada, None))
        await client.views_open(trigger_id=trigger, view=modal(section("x"), notify_on_close=True))

    made: list[Outcome | None] = [world.command(ada, room, "/circle", "x"), world.press(ada, posted, "go")]
    made += [world.shortcut(ada, "report", posted), world.shortcut(ada, "reflect")]
    await form()
    made.append(world.submit(ada))
    made.append(world.dismiss(ada))
    outcomes = [o for o in made if o is not None]
    assert len(outcomes) == 6
    found = [(o.kind, p) for o in outcomes for p in shapes.interaction_problems(o.kind, o.payload)]
    assert not found, "\n".join(map(str, found))
