"""Views as Block Kit."""

from __future__ import annotations

import pytest

from bots.slackbot import limits
from bots.slackbot.render import blocks_of, message_of
from bots.slackbot.text import mrkdwn
from bots.slackbot.widgets import controls, meaning_of, values_of
from core.kernel.cards import Button, Choice, Items, Link, Look, Paragraph, Picker, PickerKind, Quiet, Titled, View
from tests.emulators.slackwire.model import parts_of


@pytest.mark.parametrize(
    ("ours", "slacks"),
    [
        ("**bold** and *italic*", "*bold* and _italic_"),
        ("a < b & c > d", "a &lt; b &amp; c &gt; d"),
        ("> a quote", "&gt; a quote"),
        ("<@U123> in <#C456>", "<@U123> in <#C456>"),
        ("<!channel> <!here> <!everyone>", "&lt;!channel&gt; &lt;!here&gt; &lt;!everyone&gt;"),
        ("<https://x.test|click>", "&lt;https://x.test|click&gt;"),
        ("<!date^1^{date_short_pretty}, {time}|then>", "<!date^1^{date_short_pretty}, {time}|then>"),
        ("<!date^1^{date_short_pretty}, {time}^https://x.test|then>", None),
        ("2 * 3 * 4", "2 * 3 * 4"),
        ("***both***", None),
    ],
)
def test_marks_are_slacks_own_and_nothing_calls_a_whole_room(ours: str, slacks: str | None):
    written = mrkdwn(ours)
    if slacks is None:
        assert "<" not in written
    else:
        assert written == slacks


def test_a_view_is_a_header_sections_and_small_print():
    view = View(
        "A topic", (Paragraph("One"), Titled("Two", "and more"), Items(("a", "b"), numbered=True), Quiet("small"))
    )
    assert [(block["type"], str(block.get("text", block.get("elements")))) for block in blocks_of(view)] == [
        ("header", "{'type': 'plain_text', 'text': 'A topic', 'emoji': True}"),
        ("section", "{'type': 'mrkdwn', 'text': 'One'}"),
        ("section", "{'type': 'mrkdwn', 'text': '*Two*\\nand more'}"),
        ("section", "{'type': 'mrkdwn', 'text': '1. a\\n2. b'}"),
        ("context", "[{'type': 'mrkdwn', 'text': 'small'}]"),
    ]


@pytest.mark.parametrize("text", ["word " * 2_000, "<&>" * 3_000, "😀" * 4_000])
def test_a_long_text_is_parted_within_the_limits_and_nothing_is_lost(text: str):
    blocks = blocks_of(View(blocks=(Paragraph(text),)))
    shown = [block["text"]["text"] for block in blocks]
    assert all(limits.length(one) <= limits.SECTION for one in shown)
    assert "".join("".join(shown).split()) == "".join(mrkdwn(text).split())


async def test_what_does_not_fit_into_fifty_blocks_is_whole_in_a_file():
    view = View("Long", tuple(Paragraph(f"part {number}") for number in range(80)), ((Button("a", "topic.show"),),))
    message = await message_of(view, "Something new.")
    assert len(message.blocks) == limits.BLOCKS
    assert message.blocks[-1]["type"] == "actions"
    assert "part 79" in message.attachments[0].content.decode()
    assert message.text == "Something new."


def test_every_button_and_list_says_what_it_means():
    rows = (
        (Button("Go", "join.yes", (("circle", "aaaaaaaaaaaa"),), Look.MAIN), Link("Out", "https://x.test")),
        Picker("day", "Which?", "setup.pick", choices=(Choice("One", "1", chosen=True), Choice("Two", "2", "hint"))),
        Picker("who", "Who?", "setup.pick", PickerKind.PEOPLE, given=(("circle", "a"),), most=3),
        Picker("roles", "Roles?", "setup.pick", PickerKind.ROLE),
        Picker("home", "Where?", "setup.pick", PickerKind.ROOM),
    )
    blocks = controls(rows)
    elements = parts_of(blocks)
    kinds = ["button", "button", "static_select", "multi_users_select", "conversations_select"]
    assert [element["type"] for element in elements] == kinds
    assert [block["type"] for block in blocks] == ["actions", "actions", "section", "actions"]
    assert len({element["action_id"] for element in elements}) == len(elements)
    go, out, day, who, _ = (meaning_of(element) for element in elements)
    assert go is not None
    assert (go.pressed.action, dict(go.pressed.given)) == ("join.yes", {"circle": "aaaaaaaaaaaa"})
    assert out is None
    assert day is not None
    assert (day.pressed.action, day.into, dict(day.pressed.given)) == ("setup.pick", "day", {})
    assert who is not None
    assert (who.into, dict(who.pressed.given)) == ("who", {"circle": "a"})


@pytest.mark.parametrize(
    ("element", "values"),
    [
        ({"type": "users_select", "selected_user": "U1"}, ("slack:U1",)),
        ({"type": "multi_users_select", "selected_users": ["U1", "U2"]}, ("slack:U1", "slack:U2")),
        ({"type": "conversations_select", "selected_conversation": "C1"}, ("slack:C1",)),
        ({"type": "static_select", "selected_option": {"value": "1"}}, ("1",)),
        ({"type": "static_select", "selected_option": None}, ()),
        ({"type": "plain_text_input", "value": "words"}, ("words",)),
        ({"type": "plain_text_input", "value": None}, ()),
    ],
)
def test_what_was_chosen_is_read_as_canonical_text(element: dict[str, object], values: tuple[str, ...]):
    assert values_of(element) == values
