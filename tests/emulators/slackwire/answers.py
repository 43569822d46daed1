"""What an acknowledgement, a response_url or a view answer does to what a person sees."""

import copy
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from tests.emulators.slackwire import posting, viewing
from tests.emulators.slackwire.blockkit import view_problems
from tests.emulators.slackwire.elements import option_problems
from tests.emulators.slackwire.errors import Refused, wrong
from tests.emulators.slackwire.model import JSON, Channel, Message
from tests.emulators.slackwire.outcomes import Outcome

if TYPE_CHECKING:
    from tests.emulators.slackwire.world import World

USES, LIFE = 5, 1800.0
MOST_SUGGESTED = 100
KEYS = {
    "text", "blocks", "response_type", "replace_original", "delete_original", "thread_ts", "mrkdwn", "metadata",
    "unfurl_links", "unfurl_media", "attachments",
}  # fmt: skip


@dataclass(slots=True, eq=False)
class ResponseUrl:
    """Five uses in thirty minutes, to the channel where something was done."""

    outcome: Outcome
    channel: Channel
    born: float
    used: int = 0


def apply(world: "World", outcome: Outcome, answer: Any) -> None:
    """Do what an acknowledgement's body says."""
    if outcome.kind == "view_submission":
        submitted(world, outcome, answer or {})
    elif outcome.kind == "block_suggestion":
        suggested(world, outcome, answer)
    elif answer:
        if outcome.kind != "slash_command":
            world.complain(f"A {outcome.kind} was acknowledged with a body")
            return
        body: JSON = {"text": answer} if isinstance(answer, str) else dict(answer)
        assert outcome.channel is not None
        try:
            said(world, ResponseUrl(outcome, outcome.channel, world.stopwatch()), body)
        except Refused as refusal:
            world.complain(f"ack: {refusal.complaint or refusal.error}")


def suggested(world: "World", outcome: Outcome, answer: Any) -> None:
    """Take the options that the app offers."""
    groups = answer.get("option_groups") if isinstance(answer, dict) else None
    options = [o for g in groups for o in g["options"]] if groups else (answer or {}).get("options")
    if not isinstance(options, list):
        world.complain("block_suggestion: acknowledged without options")
        return
    problems = [p for o in options for p in option_problems(o, plain=True)]
    if len(options) > MOST_SUGGESTED:
        problems.append(f"{len(options)} options; {MOST_SUGGESTED} are allowed")
    if problems:
        world.complain("block_suggestion: " + "; ".join(problems))
        return
    outcome.options = options
    world.offered_options[outcome.payload["action_id"]] = options


def submitted(world: "World", outcome: Outcome, answer: JSON) -> None:
    view = outcome.view
    assert view is not None
    match answer.get("response_action"):
        case None:
            if answer:
                world.complain(f"view_submission: unknown answer {sorted(answer)}")
            viewing.close(world, view)
            outcome.closed = True
        case "clear":
            viewing.clear(world, view)
            outcome.closed = True
        case "errors":
            errors: dict[str, str] = answer.get("errors") or {}
            inputs = {b.get("block_id") for b in view.inputs}
            if not errors or not errors.keys() <= inputs:
                world.complain(f"view_submission: errors for {sorted(errors)}, but the inputs are {inputs}")
            outcome.view_errors = dict(errors)
        case "update" | "push" as action:
            problems = view_problems(answer.get("view"), "modal")
            if problems:
                world.complain(f"view_submission {action}: " + "; ".join(problems))
            elif action == "update":
                outcome.views.append(viewing.change(world, view, answer["view"]))
            else:
                outcome.views.append(viewing.push(world, outcome.user, answer["view"]))
        case other:
            world.complain(f"view_submission: unknown response_action {other!r}")
    world.changed()


def respond(world: "World", token: str, body: JSON) -> None:
    """A request to a response_url. Raises Refused."""
    url = world.response_urls.get(token)
    if url is None:
        raise wrong("invalid_url", "no such response_url")
    if world.stopwatch() > url.born + LIFE:
        raise wrong("expired_url", "a response_url lives 30 minutes")
    if url.used >= USES:
        raise wrong("used_url", "a response_url takes five messages")
    url.used += 1
    said(world, url, body)


def said(world: "World", url: ResponseUrl, body: JSON) -> None:
    outcome = url.outcome
    if unknown := body.keys() - KEYS:
        raise wrong("invalid_arguments", f"unknown keys {sorted(unknown)} in an answer")
    original = outcome.original
    if body.get("delete_original"):
        if original is not None:
            posting.gone(world, original)
        outcome.deleted_original = True
        world.changed()
        return
    posting.check_content(world, body)
    if body.get("replace_original") and original is not None:
        original.text = body.get("text", "")
        original.blocks = posting.with_ids(world, body.get("blocks") or [])
        original.edits += 1
        outcome.replaced.append(original)
        world.changed()
        return
    if body.get("response_type", "ephemeral") == "in_channel":
        outcome.messages.append(posting.post(world, url.channel, world.bot.id, body, by_bot=True))
    else:
        outcome.messages.append(ephemeral(world, url.channel, outcome.user.id, body))
    world.changed()


def ephemeral(world: "World", channel: Channel, user_id: str, body: JSON) -> Message:
    """Show something to one person only; history does not have it."""
    message = Message(
        world.new_ts(),
        channel.id,
        world.bot.id,
        body.get("text", "") or "",
        posting.with_ids(world, copy.deepcopy(body.get("blocks") or [])),
        thread_ts=body.get("thread_ts"),
        by_bot=True,
        ephemeral_to=user_id,
    )
    world.ephemeral.append(message)
    world.changed()
    return message
