"""Views on people's screens: opened, pushed, changed, closed; and their Homes."""

import copy
from typing import TYPE_CHECKING, Any

from tests.emulators.slackwire import posting
from tests.emulators.slackwire.errors import Refused, wrong
from tests.emulators.slackwire.filling import initial_values
from tests.emulators.slackwire.model import JSON, User, View

if TYPE_CHECKING:
    from tests.emulators.slackwire.world import World

DEEPEST = 3


def body_of(world: "World", sent: JSON) -> JSON:
    body = copy.deepcopy(sent)
    body["blocks"] = posting.with_ids(world, body["blocks"])
    return body


def named(world: "World", body: JSON, but: View | None = None) -> None:
    """Raises Refused if the view's external_id is taken."""
    name = body.get("external_id")
    if name and any(v.body.get("external_id") == name and v.open and v is not but for v in world.views.values()):
        raise wrong("duplicate_external_id", f"external_id {name!r} is taken")


def open_(world: "World", user: User, sent: JSON) -> View:
    """Open a modal; whatever was on the screen goes."""
    named(world, sent)
    for one in world.screen(user):
        one.open = False
    return _new(world, user, sent, None)


def push(world: "World", user: User, sent: JSON) -> View:
    stack = world.screen(user)
    if not stack:
        raise Refused("not_found")
    if len(stack) >= DEEPEST:
        raise wrong("push_limit_reached", "three views at most")
    named(world, sent)
    return _new(world, user, sent, stack[-1])


def _new(world: "World", user: User, sent: JSON, below: View | None) -> View:
    number = world.new_id("V")
    body = body_of(world, sent)
    view = View(number, user.id, body, world.new_hash(), below.root_id if below else number)
    view.previous_id = below.id if below else None
    view.values = initial_values(body["blocks"])
    world.views[number] = view
    world.changed()
    return view


def change(world: "World", view: View, sent: JSON) -> View:
    """Put another body into a view; what is filled in stays where block and element keep their ids."""
    named(world, sent, view)
    before = view.values
    view.body = body_of(world, sent)
    view.values = initial_values(view.blocks)
    for block, inside in view.values.items():
        for action, state in inside.items():
            kept: Any = before.get(block, {}).get(action)
            if kept is not None and kept["type"] == state["type"]:
                inside[action] = kept
    view.hash = world.new_hash()
    view.updates += 1
    world.changed()
    return view


def close(world: "World", view: View) -> None:
    view.open = False
    world.changed()


def clear(world: "World", view: View) -> None:
    """Close the whole stack."""
    for one in world.views.values():
        if one.root_id == view.root_id:
            one.open = False
    world.changed()


def publish(world: "World", user: User, sent: JSON) -> View:
    """Set a person's Home."""
    there = world.homes.get(user.id)
    if there is not None:
        return change(world, there, sent)
    view = _new(world, user, sent, None)
    world.homes[user.id] = view
    world.changed()
    return view
