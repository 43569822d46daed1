"""A message that changes in place, on Discord."""

from __future__ import annotations

from bots.engine.platform import Parcel
from core.circles.common import AlreadyDone
from core.kernel.cards import Button, Paragraph, View
from core.kernel.effects import Edit, Post
from core.kernel.events import Sent
from core.kernel.ids import DeliveryKey, RoomId
from tests.discordbot.conftest import Town

KEY = DeliveryKey("board/session-0123456789ab-round")


def a_view(words: str) -> View:
    return View("Round", (Paragraph(words),), ((Button("Pass", "session.pass"),),))


async def test_an_edit_changes_the_message_that_is_there_and_posts_none(town: Town):
    platform, card = town.made.platform, AlreadyDone()
    post = Post(key=KEY, room=RoomId(town.room), card=card)
    posted = await platform.carry_out(Parcel(key=KEY, effect=post, view=a_view("The piece is free."), card=card.name))
    assert isinstance(posted, Sent)
    edit = Edit(key=KEY, message=posted.message, card=card)
    receipt = await platform.carry_out(Parcel(key=KEY, effect=edit, view=a_view("Ada has the piece."), card=card.name))
    assert receipt == Sent(message=posted.message)
    edits = [one for one in town.env.http_requests if one.method == "PATCH" and "/messages/" in one.path]
    assert len(edits) == 1
    assert "Ada has the piece." in str(edits[0].json)
    posts = [one for one in town.env.http_requests if one.method == "POST" and one.path.endswith("/messages")]
    assert len(posts) == 1
