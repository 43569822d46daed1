"""A small bot of plain discord.py with one of everything, for the tests of the fake."""

from typing import Any

import discord
from discord import app_commands

Interaction = discord.Interaction[Any]


class NoteForm(discord.ui.Modal, title="A note"):
    """One text to write."""

    text = discord.ui.TextInput[Any](label="Your note", style=discord.TextStyle.paragraph, max_length=200)

    async def on_submit(self, interaction: Interaction) -> None:
        await interaction.response.send_message(f"Saved: {self.text.value}", ephemeral=True)


class Buttons(discord.ui.View):
    """A button that edits, a select that answers, a button that opens the form."""

    def __init__(self) -> None:
        super().__init__(timeout=None)

    @discord.ui.button(label="Done", custom_id="done:1")
    async def done(self, interaction: Interaction, _: discord.ui.Button[Any]) -> None:
        await interaction.response.edit_message(content="All done", view=None)

    @discord.ui.button(label="Write", custom_id="write:1")
    async def write(self, interaction: Interaction, _: discord.ui.Button[Any]) -> None:
        await interaction.response.send_modal(NoteForm())

    @discord.ui.select(
        custom_id="mood:1", options=[discord.SelectOption(label="Good"), discord.SelectOption(label="Low")]
    )
    async def mood(self, interaction: Interaction, select: discord.ui.Select[Any]) -> None:
        await interaction.response.send_message(f"Noted: {select.values[0]}", ephemeral=True)


class WireBot(discord.AutoShardedClient):
    """Registers its commands at start and notes what it heard."""

    def __init__(self, **options: Any) -> None:
        intents = options.pop("intents", discord.Intents(guilds=True, guild_messages=True, dm_messages=True))
        options.setdefault("allowed_mentions", discord.AllowedMentions.none())
        super().__init__(intents=intents, guild_ready_timeout=0.05, **options)
        self.tree = app_commands.CommandTree(self)
        self.heard: list[discord.Message] = []
        add_commands(self.tree)

    async def setup_hook(self) -> None:
        self.add_view(Buttons())
        await self.tree.sync()

    async def on_message(self, message: discord.Message) -> None:
        self.heard.append(message)

    async def before_identify_hook(self, shard_id: int | None, *, initial: bool = False) -> None:
        """discord.py waits five seconds between shards; the fake has no such limit."""


def add_commands(tree: app_commands.CommandTree[Any]) -> None:
    @tree.command(name="hello", description="Says hello")
    async def hello(interaction: Interaction, name: str, times: app_commands.Range[int, 1, 5] = 1) -> None:
        await interaction.response.send_message("Hello " + name * times, ephemeral=True)

    async def towns(_: Interaction, typed: str) -> list[app_commands.Choice[str]]:
        return [app_commands.Choice(name=t, value=t) for t in ("Oslo", "Omsk", "Rome") if t.startswith(typed)]

    group = app_commands.Group(name="circle", description="A circle", guild_only=True)
    inner = app_commands.Group(name="schedule", description="Its schedule", parent=group)

    @inner.command(name="add", description="Adds a time")
    @app_commands.autocomplete(town=towns)
    async def add(
        interaction: Interaction, channel: discord.TextChannel, town: str, who: discord.Member | None = None
    ) -> None:
        await interaction.response.defer(ephemeral=True)
        await interaction.followup.send(f"Added {channel.name} {town} {who and who.name}", ephemeral=True)

    @group.command(name="board", description="Shows buttons")
    async def board(interaction: Interaction) -> None:
        await interaction.response.send_message("Choose", view=Buttons())

    @group.command(name="file", description="Sends a file")
    async def file(interaction: Interaction) -> None:
        import io

        await interaction.response.send_message(
            "Here", file=discord.File(io.BytesIO(b"one,two"), filename="export.csv"), ephemeral=True
        )
        await interaction.edit_original_response(content="Here it is")
        await interaction.followup.send("And more", ephemeral=True)

    @tree.context_menu(name="Report to facilitators")
    async def report(interaction: Interaction, message: discord.Message) -> None:
        await interaction.response.send_message(f"Reported {message.id}", ephemeral=True)

    @tree.command(name="silent", description="Never answers")
    async def silent(interaction: Interaction) -> None:
        assert interaction.command

    tree.add_command(group)
    assert all((hello, add, board, file, report, silent))
