"""views.*: modals by trigger, Homes by person."""

from typing import Any

from tests.emulators.slackwire import payloads, viewing
from tests.emulators.slackwire.blockkit import VIEW_BYTES, view_problems
from tests.emulators.slackwire.errors import Refused, wrong
from tests.emulators.slackwire.model import JSON, View
from tests.emulators.slackwire.outcomes import Outcome
from tests.emulators.slackwire.routing import route
from tests.emulators.slackwire.world import World


def check(view: Any, kind: str) -> None:
    if len(str(view)) > VIEW_BYTES:
        raise wrong("view_too_large", "250 KB at most")
    if problems := view_problems(view, kind):
        raise wrong("invalid_arguments", "; ".join(problems), response_metadata={"messages": problems})


def used(world: World, args: JSON) -> Outcome:
    """Use up the trigger. Raises Refused if it is unknown, older than three seconds or used."""
    if "trigger_id" not in args:
        raise wrong("invalid_arguments", "a trigger_id is needed")
    trigger = world.triggers.get(args["trigger_id"])
    if trigger is None:
        raise wrong("invalid_trigger_id", "nobody was given this trigger")
    if trigger.used:
        raise wrong("exchanged_trigger_id", "a trigger can be used once")
    if world.stopwatch() > trigger.born + world.options.trigger_life:
        raise wrong("expired_trigger_id", "a trigger lives three seconds")
    trigger.used = True
    return trigger.outcome


def shown(world: World, view: View) -> JSON:
    return {"view": payloads.view(world, view)}


@route("views.open")
def open_(world: World, args: JSON) -> JSON:
    check(args["view"], "modal")
    outcome = used(world, args)
    view = viewing.open_(world, outcome.user, args["view"])
    outcome.views.append(view)
    return shown(world, view)


@route("views.push")
def push(world: World, args: JSON) -> JSON:
    check(args["view"], "modal")
    outcome = used(world, args)
    view = viewing.push(world, outcome.user, args["view"])
    outcome.views.append(view)
    return shown(world, view)


@route("views.update")
def update(world: World, args: JSON) -> JSON:
    if ("view_id" in args) == ("external_id" in args):
        raise wrong("invalid_arguments", "views.update needs either view_id or external_id")
    found = [
        v
        for v in world.views.values()
        if v.open and (v.id == args.get("view_id") or v.body.get("external_id", "") == args.get("external_id"))
    ]
    if not found:
        raise Refused("not_found")
    check(args["view"], found[0].type)
    if args.get("hash", found[0].hash) != found[0].hash:
        raise Refused("hash_conflict")
    view = viewing.change(world, found[0], args["view"])
    for outcome in world.outcomes:
        if view in outcome.views and outcome.views[-1] is not view:
            outcome.views.append(view)
    return shown(world, view)


@route("views.publish")
def publish(world: World, args: JSON) -> JSON:
    check(args["view"], "home")
    user = world.users.get(args["user_id"])
    if user is None or user.is_bot:
        raise wrong("invalid_arguments", "views.publish needs a person of the workspace")
    there = world.homes.get(user.id)
    if there is not None and args.get("hash", there.hash) != there.hash:
        raise Refused("hash_conflict")
    return shown(world, viewing.publish(world, user, args["view"]))
