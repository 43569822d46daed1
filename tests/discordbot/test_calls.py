"""Turns and alerts through the real library: whom Discord is allowed to notify."""

from __future__ import annotations

from typing import Any

from core.kernel.cards import Card
from core.kernel.ids import CircleId, PersonId
from core.safety.alert_cards import AlertBoard
from core.safety.alert_words import Called, an_alarm
from core.sessions.cards import SessionTurn
from tests.discordbot.conftest import Town
from tests.discordbot.test_every_card import desk
from tests.discordbot.test_platform import post, requests


async def sent(town: Town, card: Card) -> Any:
    await town.made.platform.carry_out(post(town.room, shown=card.view(desk())))
    (request,) = requests(town, "POST", "/messages")
    return request.json


async def test_a_turn_notifies_the_one_whose_turn_it_is(town: Town):
    ada = PersonId(f"discord:{town.ada.id}")
    body = await sent(town, SessionTurn(circle=CircleId("0123456789ab"), session="abc", person=ada, minutes=3))
    assert body["allowed_mentions"] == {"parse": [], "users": [town.ada.id]}
    assert body["content"] == f"<@{town.ada.id}> It is your turn"


async def test_an_alert_notifies_those_on_duty_and_never_the_one_it_is_about(town: Town):
    ada, fay = (PersonId(f"discord:{one.id}") for one in (town.ada, town.fay))
    body = await sent(town, AlertBoard.of(an_alarm(person=ada), Called(people=(fay,))))
    assert f"<@{town.ada.id}>" in str(body["embeds"])
    assert body["allowed_mentions"] == {"parse": [], "users": [town.fay.id]}
    assert body["content"] == f"<@{town.fay.id}> An alert waits"


async def test_an_alert_that_nobody_is_on_duty_for_notifies_the_role(town: Town):
    body = await sent(town, AlertBoard.of(an_alarm(), Called(roles=("100000000000000009",))))
    assert body["allowed_mentions"] == {"parse": [], "roles": [100000000000000009]}
