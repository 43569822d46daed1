"""Signs of spam and raids: what is one, what is none, and that no text can break the counting."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.kernel.ids import PersonId
from core.moderation.flood import Counters, Sign, signs_in

NOW = datetime(2026, 12, 1, 18, tzinfo=UTC)
ADA = PersonId("practice:ada")


def person(number: int) -> PersonId:
    return PersonId(f"practice:p{number}")


def after(seconds: float) -> datetime:
    return NOW + timedelta(seconds=seconds)


@pytest.mark.parametrize(
    "text",
    [
        "come to https://discord.gg/abcdef",
        "discord.com/invite/abcdef",
        "join us: https://t.me/+AbCdEf123",
        "https://chat.whatsapp.com/AbCdEf123",
        "free gift at https://steancommunity.com.ru/gift",
    ],
)
def test_invitations_and_lookalikes_are_links_to_hold(text: str) -> None:
    assert Sign.LINKS in signs_in(text)


@pytest.mark.parametrize(
    "text",
    ["https://www.samaritans.org", "https://discord.com/channels/1/2/3", "we met on discord", "call 116 123", "t.me"],
)
def test_other_links_are_left_alone(text: str) -> None:
    assert signs_in(text) == {}


def test_calling_everybody_or_many_is_a_sign_and_calling_a_few_is_not() -> None:
    assert Sign.MENTIONS in signs_in("@everyone look")
    assert Sign.MENTIONS in signs_in("<!channel> look")
    assert Sign.MENTIONS in signs_in(" ".join(f"<@10000000000000{n}>" for n in range(6)))
    assert signs_in(" ".join(f"<@10000000000000{n}>" for n in range(5))) == {}
    assert signs_in(" ".join(["<@100000000000001>"] * 9)) == {}
    assert signs_in("everyone here is kind") == {}


def test_the_same_words_four_times_in_a_minute_are_a_sign() -> None:
    counters = Counters()
    seen = [counters.wrote(ADA, after(n * 10), "Buy  this NOW") for n in range(4)]
    assert [Sign.REPEATS in one.signs for one in seen] == [False, False, False, True]
    assert not any(one.raid for one in seen)


def test_the_same_words_over_an_hour_are_none() -> None:
    counters = Counters()
    assert not any(counters.wrote(ADA, after(n * 600), "good morning all").signs for n in range(10))


def test_short_answers_are_no_spam() -> None:
    counters = Counters()
    assert not any(counters.wrote(ADA, after(n), "yes").signs for n in range(10))


def test_many_saying_the_same_is_a_raid_told_once() -> None:
    counters = Counters()
    seen = [counters.wrote(person(n), after(n), "join my server") for n in range(9)]
    assert [one.raid for one in seen] == [False] * 5 + [True] + [False] * 3


def test_three_people_with_thanks_are_no_raid() -> None:
    counters = Counters()
    assert not any(counters.wrote(person(n), after(n), "thank you so much").signs for n in range(5))


def test_many_arrivals_in_a_minute_are_told_once() -> None:
    counters = Counters()
    seen = [counters.joined(person(n), after(n)) for n in range(12)]
    assert [one.raid for one in seen] == [False] * 7 + [True] + [False] * 4


def test_one_person_coming_and_going_is_no_raid() -> None:
    counters = Counters()
    assert not any(counters.joined(ADA, after(n)).raid for n in range(20))


def test_no_words_are_kept_in_the_counters() -> None:
    counters = Counters()
    counters.wrote(ADA, NOW, "His address is 12 Long Lane")
    assert "long lane" not in repr(vars(counters)).casefold()


@given(st.lists(st.text(max_size=400), max_size=30))
def test_any_text_can_be_counted(texts: list[str]) -> None:
    counters = Counters()
    for number, text in enumerate(texts):
        for begin, end in counters.wrote(ADA, after(number), text).signs.values():
            assert 0 <= begin <= end <= len(text)
