"""What people write is shown, never obeyed."""

from __future__ import annotations

import re
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bots.app import Content, load_content
from bots.practice.richtext import rich, safe_address

SAY = load_content().wording.say("en")
BERLIN = ZoneInfo("Europe/Berlin")
NAMES = {"@anna": "Anna", "#circle": "Circle <i>", "@&facilitators": "Facilitators"}
OURS = re.compile(
    r'</?(?:strong|em|blockquote)>|<br>|<time datetime="[0-9T:+.-]+">|</time>|<span class="name">|</span>'
)


def shown(text: str) -> str:
    return rich(text, SAY, BERLIN, NAMES)


def test_the_three_marks_are_shown():
    assert shown("**bold** and *slanted*\n> one\n> two\nafter") == (
        "<strong>bold</strong> and <em>slanted</em><br><blockquote>one<br>two</blockquote>after"
    )


@pytest.mark.parametrize("text", ["2 * 3 * 4", "a*b*c", "**", "* *", "snake_case", "<t:>", "<@nobody>", "a > b"])
def test_what_is_no_mark_stays_as_it_was_typed(text: str):
    assert not re.search("<(?!br)", shown(text))


@pytest.mark.parametrize(
    "text",
    [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "**<svg onload=alert(1)>**",
        "> <iframe src='javascript:alert(1)'></iframe>",
        "<t:<script>>",
        '<@anna"onmouseover="alert(1)>',
        "[a link](javascript:alert(1))",
        "&lt;script&gt;alert(1)&lt;/script&gt;",
    ],
)
def test_markup_of_members_is_only_text(text: str):
    assert "<" not in OURS.sub("", shown(text))
    assert "&lt;" in shown(text) or "<" not in text


@given(st.text(alphabet=st.sampled_from("<>&\"'*@#t:1 \n/=aborv;") | st.characters(codec="utf-8"), max_size=60))
def test_nothing_but_our_own_tags_ever_comes_out(text: str):
    left = OURS.sub("", shown(text))
    assert "<" not in left
    assert ">" not in left


def test_a_point_in_time_is_shown_in_the_circles_zone():
    assert shown("at <t:1796040000>") == (
        'at <time datetime="2026-11-30T13:00:00+01:00">Monday 30 November 2026, 13:00 CET</time>'
    )
    assert shown("<t:999999999999>") == ""


def test_people_rooms_and_roles_are_shown_by_their_names():
    assert shown("<@anna> in <#circle> with <@&facilitators>") == (
        '<span class="name">Anna</span> in <span class="name">Circle &lt;i&gt;</span> '
        'with <span class="name">Facilitators</span>'
    )


@pytest.mark.parametrize("address", ["https://example.org/a?b=c#d", "http://example.org"])
def test_an_address_on_the_web_may_be_opened(address: str):
    assert safe_address(address) == address


@pytest.mark.parametrize(
    "address",
    ["javascript:alert(1)", " https://example.org", "https:example.org", "data:text/html,x", "//a.example",
     "java\nscript:x", "https://a.example/\n", ""],
)  # fmt: skip
def test_any_other_address_is_only_text(address: str):
    assert safe_address(address) is None


def test_the_pages_own_words_need_no_marks_that_are_not_shown(content: Content):
    for name in content.wording.tongues["en"].patterns:
        if name.startswith("practice-tour-") and name[-1].isdigit():
            assert "*" not in shown(content.wording.say("en")(name))
