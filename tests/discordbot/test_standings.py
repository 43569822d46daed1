"""What Discord vouches for of a person who was chosen in a command."""

from __future__ import annotations

import pytest

from bots.discordbot.translate import _standings  # pyright: ignore[reportPrivateUsage]

OPTIONS = ({"name": "member", "type": 6, "value": "5"}, {"name": "reason", "type": 3, "value": "5"})


@pytest.mark.parametrize(
    ("user", "member", "known"),
    [
        ({}, {"permissions": "8", "roles": ["77", "78"]}, {"member-stands": "administrator", "member-roles": "77,78"}),
        ({}, {"permissions": str(1 << 5), "roles": []}, {"member-stands": "administrator"}),
        ({"bot": True}, {"permissions": "8"}, {"member-stands": "bot"}),
        ({}, {"permissions": "2048", "roles": []}, {}),
        ({}, {}, {}),
    ],
)
def test_who_may_not_be_acted_against_is_known(user: dict[str, object], member: dict[str, object], known: object):
    data = {"resolved": {"users": {"5": user}, "members": {"5": member}}}
    assert _standings(data, OPTIONS) == known


def test_a_command_without_people_says_nothing():
    assert _standings({}, OPTIONS[1:]) == {}
