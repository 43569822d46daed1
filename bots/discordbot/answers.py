"""Answers to people: within three seconds, seen only by who asked, or in the place of what was pressed."""

from __future__ import annotations

import asyncio
import secrets
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Sequence

import discord
import structlog

from bots.discordbot import limits
from bots.discordbot.errors import WEATHER
from bots.discordbot.render import NOTHING, Message, messages_of
from bots.discordbot.translate import Paths, command_act, form_act, person_id, press_act, typing_act
from bots.discordbot.widgets import Interaction, controls, marks_of, modal_of
from bots.engine.platform import Door, Shown, ShownForm, ShownView
from bots.engine.supervise import describe
from bots.library.wording import Wording
from core.kernel.asks import Form
from core.kernel.cards import Button, Look, Paragraph, View
from core.kernel.events import Act
from core.kernel.ids import PersonId

log = structlog.get_logger()

REOPEN = "discord.form"
"""Our own button: opens a form that could not be shown at once."""
MOST_FORMS = 1_000
NOBODY = discord.AllowedMentions.none()
Vouched = Callable[[Act], Awaitable[Act]]


class Answers:
    """Hands acts to the engine and shows what comes back.

    An answer to nobody in particular (``private`` is False) stands in the room; every other one is ephemeral,
    in private messages too: what a member reads there is not left behind.
    """

    def __init__(self, door: Door, wording: Wording, paths: Paths, vouched: Vouched | None = None) -> None:
        """``vouched`` adds to an act what Discord did not say with it."""
        self._vouched = vouched
        self._door = door
        self._wording = wording
        self._paths = paths
        self._forms: OrderedDict[str, tuple[PersonId, Form]] = OrderedDict()

    async def command(self, interaction: Interaction) -> None:
        """Answer a typed command."""
        await self._answer(interaction, command_act(interaction, self._paths))

    async def typing(self, interaction: Interaction) -> None:
        """Offer completions. None, rather than a late answer."""
        typing = typing_act(interaction, self._paths)
        choices: list[discord.app_commands.Choice[str]] = []
        if typing is not None:
            try:
                async with asyncio.timeout(limits.FIRST_ANSWER - 0.5):
                    found = await self._door.suggest(typing.act, typing.option, typing.typed)
            except TimeoutError:
                found = ()
            choices = [
                discord.app_commands.Choice(name=limits.cut(one.label, limits.CHOICE_NAME), value=one.value)
                for one in found[: limits.CHOICES]
                if limits.length(one.value) <= limits.CHOICE_VALUE
            ]
        await interaction.response.autocomplete(choices)

    async def press(self, interaction: Interaction) -> None:
        """Answer a pressed button or a chosen entry."""
        act = press_act(interaction)
        if act is None:
            return
        if act.action == REOPEN:
            await self._reopen(interaction, act)
        else:
            await self._answer(interaction, act)

    async def form(self, interaction: Interaction) -> None:
        """Answer a form that was sent."""
        act = form_act(interaction)
        if act is not None:
            await self._answer(interaction, act)

    async def _answer(self, interaction: Interaction, act: Act) -> None:
        # A task of its own: what a person did is finished even if telling them fails.
        work = asyncio.ensure_future(self._handled(act))
        done, _ = await asyncio.wait((work,), timeout=limits.PATIENCE)
        if not done:
            await self._ask_for_time(interaction, act)
        shown = await work
        try:
            match shown:
                case None:
                    await self._nothing(interaction)
                case ShownView():
                    await self._show(interaction, shown)
                case ShownForm(form):
                    await self._ask(interaction, act, form)
        except WEATHER as problem:
            log.warning("an answer did not reach the person", action=act.action, **describe(problem))
        except ValueError as problem:
            log.error("an answer does not fit Discord", action=act.action, **describe(problem))
            await self._say(interaction, act, "something-went-wrong")

    async def _handled(self, act: Act) -> Shown | None:
        return await self._door.handle(act if self._vouched is None else await self._vouched(act))

    async def _ask_for_time(self, interaction: Interaction, act: Act) -> None:
        """Promise an answer later. Under a message the promise is silent, so that it can still be replaced."""
        try:
            if interaction.message is not None:
                await interaction.response.defer()
            else:
                await interaction.response.defer(ephemeral=True, thinking=True)
        except WEATHER as problem:
            log.warning("more time could not be asked for", action=act.action, **describe(problem))

    async def _nothing(self, interaction: Interaction) -> None:
        """Acknowledge, and show nothing."""
        if interaction.message is not None:
            if not interaction.response.is_done():
                await interaction.response.defer()
            return
        if not interaction.response.is_done():
            await interaction.response.defer(ephemeral=True, thinking=True)
        await interaction.delete_original_response()

    async def _say(self, interaction: Interaction, act: Act, message: str) -> None:
        said = self._wording.say(act.language)(message)
        try:
            await self._show(interaction, ShownView(View(blocks=(Paragraph(said),))))
        except WEATHER as problem:
            log.warning("an answer did not reach the person", action=act.action, **describe(problem))

    async def _show(self, interaction: Interaction, shown: ShownView) -> None:
        messages: Sequence[Message] = await messages_of(shown.view)
        if shown.replace and interaction.message is not None:
            # A delivery that is replaced keeps its mark, so that it is still found after a crash.
            await _replace(interaction, messages[0], next(iter(marks_of(interaction.message)), ""))
            messages = messages[1:]
        elif not interaction.response.is_done():
            await _respond(interaction, messages[0], private=shown.private)
            messages = messages[1:]
        elif interaction.message is None:
            # "thinking" stands there and waits for its text
            if shown.private:
                await _replace(interaction, messages[0])
                messages = messages[1:]
            else:
                # What we promised is private and cannot become public: fill it, answer beside it, take it away.
                await interaction.edit_original_response(content=NOTHING)
                await _follow(interaction, messages[0], private=False)
                await interaction.delete_original_response()
                messages = messages[1:]
        for message in messages:
            await _follow(interaction, message, private=shown.private)

    async def _ask(self, interaction: Interaction, act: Act, form: Form) -> None:
        """Open a form. Where Discord allows none (after a form, or too late), a button opens it."""
        modal = modal_of(form)
        if not interaction.response.is_done() and interaction.type is not discord.InteractionType.modal_submit:
            await interaction.response.send_modal(modal)
            return
        token = secrets.token_hex(6)
        self._forms[token] = (act.actor.person, form)
        while len(self._forms) > MOST_FORMS:
            self._forms.popitem(last=False)
        button = Button(form.title, REOPEN, (("id", token),), Look.MAIN)
        await self._show(interaction, ShownView(View(blocks=(Paragraph(form.title),), rows=((button,),))))

    async def _reopen(self, interaction: Interaction, act: Act) -> None:
        kept = self._forms.get(act.given.get("id", ""))
        if kept is None or kept[0] != person_id(interaction.user.id):
            await self._say(interaction, act, "form-expired")
            return
        try:
            await interaction.response.send_modal(modal_of(kept[1]))
        except WEATHER as problem:
            log.warning("a form did not reach the person", action=kept[1].action, **describe(problem))


async def _respond(interaction: Interaction, message: Message, *, private: bool) -> None:
    await interaction.response.send_message(
        content=message.content or None,
        embeds=message.embeds,
        files=[one.file() for one in message.attachments],
        view=controls(message.rows) or discord.utils.MISSING,
        ephemeral=private,
        allowed_mentions=NOBODY,
    )


async def _replace(interaction: Interaction, message: Message, mark: str = "") -> None:
    files = [one.file() for one in message.attachments]
    content = message.content or None
    view = controls(message.rows, mark)
    if interaction.response.is_done():
        await interaction.edit_original_response(
            content=content, embeds=message.embeds, attachments=files, view=view, allowed_mentions=NOBODY
        )
    else:
        await interaction.response.edit_message(
            content=content, embeds=message.embeds, attachments=files, view=view, allowed_mentions=NOBODY
        )


async def _follow(interaction: Interaction, message: Message, *, private: bool) -> None:
    await interaction.followup.send(
        content=message.content or discord.utils.MISSING,
        embeds=message.embeds,
        files=[one.file() for one in message.attachments],
        view=controls(message.rows) or discord.utils.MISSING,
        ephemeral=private,
        allowed_mentions=NOBODY,
    )
