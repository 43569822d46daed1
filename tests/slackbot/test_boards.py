"""A message that changes in place, on Slack."""

from __future__ import annotations

from bots.engine.platform import Parcel
from bots.slackbot.platform import SlackPlatform
from core.cards import CARDS
from core.kernel.cards import Button, Paragraph, View
from core.kernel.effects import Edit
from core.kernel.events import Sent
from core.kernel.ids import DeliveryKey, MessageRef
from tests.slackbot.stub import SENT, a_stub

KEY = DeliveryKey("board/session-0123456789ab-round")


async def test_an_edit_changes_the_message_that_is_there_and_posts_none():
    async with a_stub() as (stub, calls):
        stub.says("chat.update", SENT)
        view = View("Round", (Paragraph("Ada has the talking piece."),), ((Button("Pass", "session.pass"),),))
        edit = Edit(key=KEY, message=MessageRef("C1/1.000100"), card=CARDS[0].examples()[0])
        platform = SlackPlatform(calls, neutral="Something new.")
        receipt = await platform.carry_out(Parcel(key=KEY, effect=edit, view=view, card="x"))
        assert receipt == Sent(message=MessageRef("C1/1.000100"))
        (asked,) = stub.of("chat.update")
        assert (asked["channel"], asked["ts"]) == ("C1", "1.000100")
        assert "Ada has the talking piece." in str(asked["blocks"])
        assert stub.of("chat.postMessage") == []
