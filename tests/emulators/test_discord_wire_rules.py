"""Each rule of the fake, broken on purpose by a bare HTTP client: what is not refused would go unseen."""

from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest
import pytest_asyncio

from tests.emulators.discordwire import WHY_SKIPPED, Channel, User, World, discord_openapi

QUIET = {"allowed_mentions": {"parse": []}}


def button(number: object = 1, **more: Any) -> dict[str, Any]:
    return {"type": 2, "style": 1, "label": "Press", "custom_id": f"b:{number}", **more}


def row(*parts: dict[str, Any]) -> dict[str, Any]:
    return {"type": 1, "components": list(parts)}


def select(**more: Any) -> dict[str, Any]:
    return {"type": 3, "custom_id": "s", "options": [{"label": "A", "value": "a"}], **more}


def field(number: int = 1, **more: Any) -> dict[str, Any]:
    return row({"type": 4, "custom_id": f"f:{number}", "style": 1, "label": "Field", **more})


class Wire:
    """A client that sends what it is told to."""

    def __init__(self, world: World, session: aiohttp.ClientSession) -> None:
        self.world, self.session = world, session
        guild = world.add_guild()
        self.room: Channel = world.add_channel(guild, "room")
        self.ada: User = world.add_member(guild, "ada")

    async def ask(self, method: str, path: str, body: Any = None, **headers: str) -> tuple[int, Any]:
        url = f"{self.world.base_url}/api/v10{path}"
        async with self.session.request(method, url, json=body, headers=headers) as answer:
            return answer.status, await answer.json() if answer.status != 204 else None

    async def post(self, **body: Any) -> tuple[int, Any]:
        return await self.ask("POST", f"/channels/{self.room.id}/messages", QUIET | body)

    async def register(self, *commands: dict[str, Any]) -> tuple[int, Any]:
        return await self.ask("PUT", f"/applications/{self.world.bot.id}/commands", list(commands))


@pytest_asyncio.fixture
async def wire(discord_world: World) -> AsyncIterator[Wire]:
    headers = {"Authorization": f"Bot {discord_world.options.token}"}
    async with aiohttp.ClientSession(headers=headers) as session:
        yield Wire(discord_world, session)


def complained(wire: Wire, about: str) -> bool:
    return any(about in complaint for complaint in wire.world.take_complaints())


TOO_MUCH = {
    "content": {"content": "x" * 2001},
    "content in UTF-16": {"content": "😀" * 1001},
    "nonce": {"content": "x", "nonce": "n" * 26},
    "embed title": {"embeds": [{"title": "x" * 257}]},
    "embed description": {"embeds": [{"description": "x" * 4097}]},
    "embed footer": {"embeds": [{"title": "x", "footer": {"text": "x" * 2049}}]},
    "embed field name": {"embeds": [{"fields": [{"name": "x" * 257, "value": "x"}]}]},
    "embed field value": {"embeds": [{"fields": [{"name": "x", "value": "x" * 1025}]}]},
    "embed field empty": {"embeds": [{"fields": [{"name": "", "value": "x"}]}]},
    "embed fields": {"embeds": [{"fields": [{"name": "x", "value": "x"}] * 26}]},
    "embeds in all": {"embeds": [{"description": "x" * 3001}] * 2},
    "embeds": {"embeds": [{"title": "x"}] * 11},
    "an empty embed": {"embeds": [{}]},
    "rows": {"content": "x", "components": [row(button(n)) for n in range(6)]},
    "buttons": {"content": "x", "components": [row(*(button(n) for n in range(6)))]},
    "an empty row": {"content": "x", "components": [row()]},
    "a bare button": {"content": "x", "components": [button()]},
    "custom_id": {"content": "x", "components": [row(button("x" * 101))]},
    "custom_id twice": {"content": "x", "components": [row(button(1), button(1))]},
    "button label": {"content": "x", "components": [row(button(label="x" * 81))]},
    "button without label": {"content": "x", "components": [row(button(label=""))]},
    "button without id": {"content": "x", "components": [row({"type": 2, "style": 1, "label": "x"})]},
    "link with id": {"content": "x", "components": [row(button(style=5, url="https://example.org"))]},
    "select and button": {"content": "x", "components": [row(select(), button())]},
    "select options": {
        "content": "x",
        "components": [row(select(options=[{"label": "A", "value": str(n)} for n in range(26)]))],
    },
    "select values twice": {
        "content": "x",
        "components": [row(select(options=[{"label": "A", "value": "a"}] * 2))],
    },
    "select label": {"content": "x", "components": [row(select(options=[{"label": "x" * 101, "value": "a"}]))]},
    "select placeholder": {"content": "x", "components": [row(select(placeholder="x" * 151))]},
    "select max_values": {"content": "x", "components": [row(select(max_values=2))]},
    "components v2": {"flags": 1 << 15, "components": [{"type": 10, "content": "x"}]},
    "components v2 flag": {"content": "x", "flags": 1 << 15},
    "embed author": {"embeds": [{"author": {"name": "x" * 257}}]},
    "a text input in a message": {"content": "x", "components": [field()]},
    "enforce_nonce alone": {"content": "x", "enforce_nonce": True},
    "mentions twice": {"content": "x", "allowed_mentions": {"parse": ["users"], "users": ["1"]}},
    "reply to nothing": {"content": "x", "message_reference": {"message_id": "1"}},
}


@pytest.mark.parametrize("openapi", [True, False], ids=["with OpenAPI", "without"])
@pytest.mark.parametrize("what", TOO_MUCH)
async def test_a_message_beyond_a_limit_is_refused_and_complained_about(wire: Wire, what: str, openapi: bool) -> None:
    wire.world.options.check_openapi = openapi
    status, answer = await wire.post(**TOO_MUCH[what])
    assert (status, answer["code"]) == (400, 50035)
    assert complained(wire, "Invalid Form Body")
    assert wire.world.messages(wire.room) == []


async def test_a_message_at_the_limits_is_taken(wire: Wire) -> None:
    buttons = [row(*(button(f"{r}.{n}", label="x" * 80) for n in range(5))) for r in range(4)]
    options = [{"label": "x" * 100, "value": str(n)} for n in range(25)]
    status, _ = await wire.post(
        content="x" * 2000,
        embeds=[{"title": "x" * 256, "fields": [{"name": "x", "value": "x"}] * 25}, {"description": "x" * 4096}],
        components=[*buttons, row(select(options=options, custom_id="x" * 100))],
        nonce="n" * 25,
        enforce_nonce=True,
    )
    assert status == 200


async def test_an_empty_message_is_refused(wire: Wire) -> None:
    assert (await wire.post(content=""))[1]["code"] == 50006


async def test_an_edit_that_leaves_nothing_is_refused(wire: Wire) -> None:
    _, sent = await wire.post(content="x")
    path = f"/channels/{wire.room.id}/messages/{sent['id']}"
    assert (await wire.ask("PATCH", path, {"content": ""}))[1]["code"] == 50006


async def test_a_message_that_would_call_everyone_is_complained_about(wire: Wire) -> None:
    await wire.post(content="hello @everyone")
    wire.world.assert_no_complaints()
    await wire.post(content="hello @here", allowed_mentions={"parse": ["everyone"]})
    assert complained(wire, "@everyone or @here")
    await wire.post(content="hello @everyone", allowed_mentions=None)
    assert complained(wire, "@everyone or @here")


@pytest.mark.skipif(not discord_openapi().available, reason=WHY_SKIPPED)
@pytest.mark.parametrize(
    ("method", "path", "body", "about"),
    [
        ("POST", "/channels/{room}/messages", {"content": "x", "colour": 1}, "unknown keys ['colour']"),
        ("POST", "/channels/{room}/messages", {"content": 3}, "content: breaks type"),
        ("POST", "/channels/{room}/messages", None, "no body"),
        ("GET", "/channels/{room}/messages?limit=101", None, "query 'limit'"),
        ("GET", "/channels/{room}/messages?page=1", None, "query 'page' is unknown"),
        ("POST", "/users/@me/channels", {"recipient": "1"}, "unknown keys ['recipient']"),
        ("POST", "/channels/{room}/messages", {"components": [row(button(style=9))]}, "breaks"),
    ],
)
async def test_a_request_that_discords_openapi_does_not_know_is_refused(
    wire: Wire, method: str, path: str, body: Any, about: str
) -> None:
    status, answer = await wire.ask(method, path.format(room=wire.room.id), body)
    assert (status, answer["code"]) == (400, 50035)
    assert complained(wire, about)


@pytest.mark.skipif(not discord_openapi().available, reason=WHY_SKIPPED)
async def test_a_wrong_answer_of_the_fake_is_noticed() -> None:
    problem = discord_openapi().answer_problem("GET", "/channels/{channel_id}/messages", 200, [{"id": "1"}])
    assert problem is not None
    assert discord_openapi().answer_problem("POST", "/channels/{channel_id}/typing", 200, None) is not None


async def test_an_unknown_route_is_404_and_complained_about(wire: Wire) -> None:
    assert (await wire.ask("GET", "/guilds/1/nonsense"))[0] == 404
    assert complained(wire, "no such route")


async def test_a_body_that_is_not_json_is_refused(wire: Wire) -> None:
    url = f"{wire.world.base_url}/api/v10/channels/{wire.room.id}/messages"
    async with wire.session.post(url, data=b"{", headers={"Content-Type": "application/json"}) as answer:
        assert answer.status == 400
    assert complained(wire, "not JSON")


async def test_another_token_is_refused(wire: Wire) -> None:
    assert (await wire.ask("GET", "/users/@me", Authorization="Bot of-somebody-else"))[0] == 401


def command(name: str = "c", **more: Any) -> dict[str, Any]:
    return {"name": name, "description": "does", "type": 1, **more}


def option(name: str = "o", **more: Any) -> dict[str, Any]:
    return {"name": name, "description": "is", "type": 3, **more}


HEAVY = [
    option(f"o{n}", description="x" * 99, choices=[{"name": "x" * 99, "value": f"{c}" * 99} for c in range(3)])
    for n in range(25)
]


@pytest.mark.parametrize("openapi", [True, False], ids=["with OpenAPI", "without"])
@pytest.mark.parametrize(
    "commands",
    [
        pytest.param([command("Upper")], id="upper case"),
        pytest.param([command("two words")], id="a space"),
        pytest.param([command("x" * 33)], id="long name"),
        pytest.param([command(), command()], id="twice"),
        pytest.param([command(description="")], id="no description"),
        pytest.param([command(description="x" * 101)], id="long description"),
        pytest.param([command(f"c{n}") for n in range(101)], id="too many"),
        pytest.param([command(options=[option(f"o{n}") for n in range(26)])], id="options"),
        pytest.param([command(options=[option("a"), option("b", required=True)])], id="required last"),
        pytest.param([command(options=[option("a"), option("s", type=1)])], id="mixed with subcommand"),
        pytest.param([command(options=[option("g", type=2, options=[option("h", type=2)])])], id="group in group"),
        pytest.param(
            [command(options=[option(choices=[{"name": str(n), "value": str(n)} for n in range(26)])])],
            id="choices",
        ),
        pytest.param([{"name": "Report", "type": 3, "description": "no"}], id="menu with description"),
        pytest.param([command(options=HEAVY)], id="8000 in all"),
    ],
)
async def test_commands_beyond_a_limit_are_refused(wire: Wire, commands: list[Any], openapi: bool) -> None:
    wire.world.options.check_openapi = openapi
    status, answer = await wire.register(*commands)
    assert (status, answer["code"]) == (400, 50035)
    assert complained(wire, "Invalid Form Body")
    assert wire.world.commands.everywhere == []


async def started(wire: Wire, path: str = "c") -> tuple[Any, str]:
    """A command that was called, and the path of its callback."""
    await wire.register(command())
    outcome = wire.world.slash(wire.ada, wire.room, path)
    one = outcome.interaction
    return outcome, f"/interactions/{one.id}/{one.token}/callback"


FORM = {"type": 9, "data": {"custom_id": "f", "title": "Form", "components": [field()]}}


@pytest.mark.parametrize(
    ("what", "data"),
    [
        ("title", {"title": "x" * 46}),
        ("no inputs", {"components": []}),
        ("six inputs", {"components": [field(n) for n in range(6)]}),
        ("same custom_id", {"components": [field(1), field(1)]}),
        ("label", {"components": [field(label="x" * 46)]}),
        ("placeholder", {"components": [field(placeholder="x" * 101)]}),
        ("value", {"components": [field(value="x" * 4001)]}),
        ("max_length", {"components": [field(max_length=4001)]}),
    ],
)
@pytest.mark.parametrize("openapi", [True, False], ids=["with OpenAPI", "without"])
async def test_a_form_beyond_a_limit_is_refused(wire: Wire, what: str, data: dict[str, Any], openapi: bool) -> None:
    wire.world.options.check_openapi = openapi
    outcome, path = await started(wire)
    status, answer = await wire.ask("POST", path, {"type": 9, "data": FORM["data"] | data})
    assert (status, answer["code"]) == (400, 50035), what
    assert complained(wire, "Invalid Form Body")
    assert not outcome.answered


async def test_a_form_may_not_answer_a_form(wire: Wire) -> None:
    outcome, path = await started(wire)
    assert (await wire.ask("POST", path, FORM))[0] == 204
    second = wire.world.submit(wire.ada, outcome, {"Field": "x"}).interaction
    status, _ = await wire.ask("POST", f"/interactions/{second.id}/{second.token}/callback", FORM)
    assert status == 400
    assert complained(wire, "may not answer")


async def test_a_second_first_answer_is_40060(wire: Wire) -> None:
    _, path = await started(wire)
    hello = {"type": 4, "data": {"content": "x"}}
    assert (await wire.ask("POST", path, hello))[0] == 204
    assert (await wire.ask("POST", path, hello))[1]["code"] == 40060


async def test_asked_for_its_response_the_callback_tells_it(wire: Wire) -> None:
    outcome, path = await started(wire)
    status, answer = await wire.ask("POST", path + "?with_response=1", {"type": 5, "data": {"flags": 64}})
    assert status == 200
    assert answer["interaction"]["id"] == str(outcome.interaction.id)


async def test_follow_ups_live_for_fifteen_minutes_after_a_first_answer(wire: Wire) -> None:
    outcome, path = await started(wire)
    webhook = f"/webhooks/{wire.world.bot.id}/{outcome.interaction.token}"
    assert (await wire.ask("POST", webhook, {"content": "early"}))[1]["code"] == 10015
    await wire.ask("POST", path, {"type": 4, "data": {"content": "x"}})
    wire.world.clock.advance(899)
    assert (await wire.ask("POST", webhook, {"content": "more"}))[0] == 200
    assert (await wire.ask("PATCH", webhook + "/messages/@original", {"content": "y"}))[0] == 200
    assert (await wire.ask("GET", webhook + "/messages/@original"))[1]["content"] == "y"
    assert (await wire.ask("DELETE", webhook + "/messages/@original"))[0] == 204
    assert (await wire.ask("GET", webhook + "/messages/@original"))[1]["code"] == 10008
    wire.world.clock.advance(2)
    assert (await wire.ask("POST", webhook, {"content": "late"}))[1]["code"] == 50027


async def test_a_whisper_after_a_public_deferral_is_complained_about(wire: Wire) -> None:
    outcome, path = await started(wire)
    webhook = f"/webhooks/{wire.world.bot.id}/{outcome.interaction.token}"
    await wire.ask("POST", path, {"type": 5})
    await wire.ask("POST", webhook, {"content": "secret", "flags": 64})
    assert complained(wire, "keeps the deferral's visibility")
    assert not outcome.ephemeral


async def test_a_whisper_is_not_in_the_channels_history(wire: Wire) -> None:
    outcome, path = await started(wire)
    await wire.ask("POST", path, {"type": 4, "data": {"content": "x", "flags": 64}})
    assert outcome.ephemeral
    base = f"/channels/{wire.room.id}/messages"
    assert (await wire.ask("GET", base))[1] == []
    assert (await wire.ask("GET", f"{base}/{outcome.shown.id}"))[1]["code"] == 10008


async def test_history_is_read_newest_first_in_every_direction(wire: Wire) -> None:
    sent = [(await wire.post(content=str(n)))[1]["id"] for n in range(5)]
    base = f"/channels/{wire.room.id}/messages"

    async def texts(query: str) -> str:
        return "".join(m["content"] for m in (await wire.ask("GET", base + query))[1])

    assert await texts("?limit=2") == "43"
    assert await texts(f"?before={sent[3]}&limit=2") == "21"
    assert await texts(f"?after={sent[1]}&limit=2") == "32"
    assert await texts(f"?around={sent[2]}&limit=3") == "321"
