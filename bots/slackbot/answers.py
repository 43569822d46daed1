"""What people do, handed to the engine, and its answers shown. Each payload is acknowledged before slow work."""

from __future__ import annotations

import asyncio
import secrets
from collections import OrderedDict
from collections.abc import Awaitable, Mapping
from dataclasses import dataclass, replace
from typing import Any, Protocol, cast

import structlog

from bots.engine.platform import Door, Shown, ShownForm, ShownView
from bots.engine.supervise import describe
from bots.library.wording import Wording
from bots.slackbot import limits
from bots.slackbot.calls import Calls, Json
from bots.slackbot.commands import Commands, Understood, Unknown, spelled, understand
from bots.slackbot.errors import WEATHER, name_of
from bots.slackbot.forms import card_of, carried_by, modal_of, options_modal, said, texts_of
from bots.slackbot.methods import Method
from bots.slackbot.people import Known, People
from bots.slackbot.render import Message, section
from bots.slackbot.showing import NoWay, Showing
from bots.slackbot.translate import Body, Origin, act_of, command_origin, interaction_origin, of_message
from bots.slackbot.typed import Typed
from bots.slackbot.widgets import meaning_of, option, values_of
from core.kernel.asks import Form
from core.kernel.cards import Block, Button, Items, Look, Paragraph, View
from core.kernel.decision import Kind
from core.kernel.events import Act
from core.kernel.words import Say
from core.moderation.reporting import OPEN
from core.reflections.typed import KEEP, LET

log = structlog.get_logger()

REOPEN = "slack.form"
"""Our own button: opens a form that could not be shown at once."""
MOST_FORMS = 1_000
SHORTCUTS = {"reflect": "reflect.open"}
"""The action behind each shortcut of the manifest that is offered anywhere."""
ON_MESSAGES = {"report": OPEN}
"""The action behind each that stands in a message's own menu."""


class Ack(Protocol):
    """Tells Slack that a payload has arrived."""

    def __call__(self, **answer: Any) -> Awaitable[Any]:
        """Acknowledge; a form or a list may be answered with it."""
        ...


@dataclass(frozen=True, slots=True)
class _Kept:
    """A form that waits behind a button."""

    user: str
    form: Form


class Answers:
    """Hands acts to the engine and shows what comes back."""

    def __init__(
        self,
        *,
        door: Door,
        calls: Calls,
        people: People,
        showing: Showing,
        wording: Wording,
        commands: Commands,
        typed: Typed,
    ) -> None:
        """Nothing happens until one of the methods is called."""
        self._door = door
        self._calls = calls
        self._people = people
        self._showing = showing
        self._typed = typed
        self._wording = wording
        self._commands = commands
        self._options = {action.name: command for command, action in commands}
        self._forms: OrderedDict[str, _Kept] = OrderedDict()

    async def command(self, body: Body, ack: Ack) -> None:
        """Answer ``/circle ...``."""
        await ack()
        origin = command_origin(body)
        line = str(body.get("text") or "")
        quick = self._wording.say("en")
        understood = understand(line, self._commands, quick)
        match understood:
            case Understood(command, action, given, missing) if missing:
                # at once: what opens a form lives for three seconds
                view = options_modal(command, action, given, origin.carried, quick)
                if not await self._open(origin, view):
                    await self._show(origin, ShownView(View(blocks=(Paragraph(quick("form-expired")),))), quick)
                return
            case _:
                pass
        known = await self._people.of(origin.user)
        say = self._wording.say(known.language)
        understood = understand(line, self._commands, say)
        match understood:
            case Understood(command, action, given, _, ()):
                act = act_of(body, origin, known, action, given)
                if any(one.kind is Kind.SUGGESTED and one.name in given for one in command.options):
                    act = await self._completed(act, understood)
                await self._answer(origin, act, say)
            case Understood():
                await self._show(origin, ShownView(_misfitting(understood, say)), say)
            case Unknown():
                await self._show(origin, ShownView(_unknown(understood, say)), say)

    async def press(self, body: Body, ack: Ack) -> None:
        """Answer a pressed button or a chosen entry."""
        await ack()
        actions = cast("list[Mapping[str, Any]]", body.get("actions") or [{}])
        meaning = meaning_of(actions[0])
        if meaning is None:
            return
        origin = interaction_origin(body)
        given = dict(meaning.pressed.given)
        if meaning.into:
            given[meaning.into] = ",".join(values_of(actions[0]))
        if meaning.pressed.action == REOPEN:
            await self._reopen(origin, given.get("id", ""))
            return
        if meaning.pressed.action in (KEEP, LET):
            self._typed.answered(origin)
        if meaning.pressed.action == KEEP:
            text = await self._typed.text(origin, given.get("m", ""))
            if text is None:
                say = self._wording.say("en")
                await self._show(origin, ShownView(View(blocks=(Paragraph(say("typed-not-now")),))), say)
                return
            given["text"] = text
        await self._followed(body, origin, meaning.pressed.action, given)

    async def shortcut(self, body: Body, ack: Ack) -> None:
        """Answer a shortcut."""
        await ack()
        on_message = body.get("type") == "message_action"
        action = (ON_MESSAGES if on_message else SHORTCUTS).get(str(body.get("callback_id", "")))
        if action is None:
            return
        origin = interaction_origin(body)
        await self._followed(body, origin, action, of_message(body) if on_message else {})

    async def _followed(self, body: Body, origin: Origin, action: str, given: Mapping[str, str]) -> None:
        """Let something happen and show what comes of it, in a modal if there is no room to answer in."""
        # A task of its own: what a person did is finished even if telling them fails.
        work = asyncio.ensure_future(self._formed(body, origin, action, given))
        if origin.pages and not origin.view:
            done, _ = await asyncio.wait((work,), timeout=limits.HASTE)
            origin = origin if done else await self._held(origin)
        shown, known = await asyncio.shield(work)
        say = self._wording.say(known.language)
        if shown is None and origin.held:
            shown = ShownView(View(blocks=(Paragraph(say("done")),)))
        await self._told(origin, shown, say)

    async def _held(self, origin: Origin) -> Origin:
        """Open a modal to wait in, while there is a trigger to open one with."""
        say = self._wording.say("en")
        waiting = Message(blocks=(section(say("slack-one-moment")),))
        try:
            answer = await self._calls(
                Method.VIEWS_OPEN,
                trigger_id=origin.trigger,
                view=card_of(say("bot-name"), waiting, origin.carried, say("close")),
            )
        except WEATHER as problem:
            log.info("no modal to wait in could be opened", words=name_of(problem), **describe(problem))
            return origin
        view = cast("Mapping[str, Any]", answer.get("view") or {})
        return replace(origin, view=str(view.get("id", "")), held=True)

    async def form(self, body: Body, ack: Ack) -> None:
        """Answer a form that was sent. It closes when the engine has taken it, or after two seconds."""
        view = cast("Mapping[str, Any]", body.get("view") or {})
        pressed = carried_by(view).pressed
        if pressed is None:
            await ack()
            return
        # the modal that was sent is gone; what follows is shown where it was opened
        origin = replace(interaction_origin(body), view="")
        work = asyncio.ensure_future(self._formed(body, origin, pressed.action, {**pressed.given, **texts_of(view)}))
        done, _ = await asyncio.wait((work,), timeout=limits.PATIENCE)
        if not done:
            await ack()
        shown, known = await work
        say = self._wording.say(known.language)
        if done:
            following = await self._following(origin, shown, say)
            if following is not None:
                await ack(response_action="update", view=following)
                return
            await ack()
        await self._told(origin, shown, say)

    async def _formed(
        self, body: Body, origin: Origin, action: str, given: Mapping[str, str]
    ) -> tuple[Shown | None, Known]:
        known = await self._people.of(origin.user)
        return await self._door.handle(act_of(body, origin, known, action, given)), known

    async def _following(self, origin: Origin, shown: Shown | None, say: Say) -> Json | None:
        """Return the modal that takes the place of the one that was sent, if one does."""
        try:
            match shown:
                case ShownForm(form):
                    return modal_of(form, origin.carried, say("close"))
                case ShownView() if origin.pages:
                    return await self._showing.finished_modal(origin, shown, say)
                case _:
                    return None
        except ValueError as problem:
            log.error("an answer does not fit Slack", **describe(problem))
            return None

    async def suggest(self, body: Body, ack: Ack) -> None:
        """Offer completions while somebody types. None, rather than a late answer."""
        view = cast("Mapping[str, Any]", body.get("view") or {})
        pressed = carried_by(view).pressed
        choices: tuple[Any, ...] = ()
        if pressed is not None:
            try:
                async with asyncio.timeout(limits.FIRST_ANSWER - 0.5):
                    origin = interaction_origin(body)
                    known = await self._people.of(origin.user)
                    act = act_of(body, origin, known, pressed.action, pressed.given)
                    named = str(body.get("block_id", ""))
                    choices = await self._door.suggest(act, named, str(body.get("value") or ""))
            except TimeoutError:
                choices = ()
        fitting = [one for one in choices if len(one.value) <= limits.OPTION_VALUE]
        await ack(options=[option(one) for one in fitting[: limits.SELECT_OPTIONS]])

    async def _completed(self, act: Act, understood: Understood) -> Act:
        """Take typed words for what they complete to, where that is one thing only."""
        given = dict(act.given)
        for one in understood.command.options:
            typed = given.get(one.name, "")
            if one.kind is not Kind.SUGGESTED or not typed:
                continue
            choices = await self._door.suggest(act, one.name, typed)
            exact = [choice for choice in choices if typed.casefold() in (choice.value, choice.label.casefold())]
            found = exact or list(choices)
            if len(found) == 1:
                given[one.name] = found[0].value
        return replace(act, given=given)

    async def _answer(self, origin: Origin, act: Act, say: Say) -> None:
        # A task of its own: what a person did is finished even if telling them fails.
        shown = await asyncio.shield(asyncio.ensure_future(self._door.handle(act)))
        await self._told(origin, shown, say)

    async def _told(self, origin: Origin, shown: Shown | None, say: Say) -> None:
        match shown:
            case None:
                return
            case ShownView():
                await self._show(origin, shown, say)
            case ShownForm(form):
                await self._ask(origin, form, say)

    async def _show(self, origin: Origin, shown: ShownView, say: Say) -> None:
        try:
            await self._showing.show(origin, shown, say)
        except NoWay:
            log.warning("an answer did not reach the person", card=shown.card)
        except ValueError as problem:
            log.error("an answer does not fit Slack", card=shown.card, **describe(problem))
            if shown.card:
                await self._show(origin, ShownView(View(blocks=(Paragraph(say("something-went-wrong")),))), say)

    async def _ask(self, origin: Origin, form: Form, say: Say) -> None:
        """Open a form. Where that is too late, a button opens it."""
        if await self._open(origin, modal_of(form, origin.carried, say("close"))):
            return
        token = secrets.token_hex(6)
        self._forms[token] = _Kept(origin.user, form)
        while len(self._forms) > MOST_FORMS:
            self._forms.popitem(last=False)
        button = Button(form.title, REOPEN, (("id", token),), Look.MAIN)
        view = View(blocks=(Paragraph(form.title),), rows=((button,),))
        # no trigger is left that could open a page: the person hears of it in their private messages
        await self._show(replace(origin, pages=False, view=""), ShownView(view), say)

    async def _reopen(self, origin: Origin, token: str) -> None:
        kept = self._forms.get(token)
        say = self._wording.say("en")
        if kept is None or kept.user != origin.user:
            await self._show(origin, ShownView(View(blocks=(Paragraph(say("form-expired")),))), say)
            return
        await self._open(origin, modal_of(kept.form, origin.carried, say("close")))

    async def _open(self, origin: Origin, view: Json) -> bool:
        method = Method.VIEWS_PUSH if origin.view else Method.VIEWS_OPEN
        try:
            if origin.held:
                await self._calls(Method.VIEWS_UPDATE, view_id=origin.view, view=view)
            else:
                await self._calls(method, trigger_id=origin.trigger, view=view)
        except WEATHER as problem:
            log.info("a form could not be opened", words=name_of(problem), **describe(problem))
            return False
        return True


def _misfitting(understood: Understood, say: Say) -> View:
    blocks: list[Block] = []
    for one in understood.misfits:
        if not one.option:
            blocks.append(Paragraph(say("slack-too-much", value=one.value, command=spelled(understood.command))))
            continue
        blocks.append(Paragraph(say("slack-not-a-choice", name=one.option, value=one.value)))
        if one.choices:
            blocks.append(Paragraph(say("slack-choices", choices=", ".join(one.choices))))
    return View(blocks=tuple(blocks))


def _unknown(unknown: Unknown, say: Say) -> View:
    if not unknown.near:
        return View(blocks=(Paragraph(say("slack-not-understood", command=f"/circle {unknown.typed}".strip())),))
    lines = tuple(f"**{spelled(one)}** - {said(say, f'command-{chr(45).join(one.path)}', '')}" for one in unknown.near)
    return View(blocks=(Paragraph(say("slack-near")), Items(lines)))
