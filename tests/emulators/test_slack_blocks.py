"""Block Kit's limits as the fake keeps them, and small blocks for the other tests."""

from typing import Any

import pytest

from tests.emulators.slackwire.blockkit import block_problems, view_problems


def plain(text: str) -> dict[str, Any]:
    return {"type": "plain_text", "text": text}


def section(text: str) -> dict[str, Any]:
    return {"type": "section", "text": {"type": "mrkdwn", "text": text}}


def button(name: str, **more: Any) -> dict[str, Any]:
    return {"type": "button", "text": plain("Go"), "action_id": name, **more}


def select(options: int) -> dict[str, Any]:
    some = [{"text": plain(f"o{i}"), "value": str(i)} for i in range(options)]
    return {"type": "static_select", "action_id": "s", "options": some}


def modal(*blocks: Any, **more: Any) -> dict[str, Any]:
    return {"type": "modal", "title": plain("A form"), "submit": plain("Send"), "blocks": list(blocks), **more}


def input_(**element: Any) -> dict[str, Any]:
    return {
        "type": "input",
        "label": plain("Text"),
        "element": {"type": "plain_text_input", "action_id": "t", **element},
    }


@pytest.mark.parametrize(
    ("blocks", "problem"),
    [
        ([section("x")] * 51, "51 blocks"),
        ([section("x" * 3001)], "3001 characters"),
        ([section("")], "0 characters"),
        ([{"type": "header", "text": plain("x" * 151)}], "151 characters"),
        ([{"type": "header", "text": {"type": "mrkdwn", "text": "x"}}], "plain_text only"),
        ([{"type": "actions", "elements": [button(f"b{i}") for i in range(26)]}], "26 elements"),
        ([{"type": "actions", "elements": [button("b", value="x" * 2001)]}], "value is"),
        ([{"type": "actions", "elements": [button("b" * 256)]}], "action_id is"),
        ([{"type": "actions", "elements": [{**button("b"), "text": plain("x" * 76)}]}], "76 characters"),
        ([{"type": "actions", "elements": [button("b"), button("b")]}], "'b' is used twice"),
        ([{**section("x"), "block_id": "same"}, {**section("y"), "block_id": "same"}], "'same' is used twice"),
        ([{"type": "actions", "elements": [button("b", colour="red")]}], "unknown key 'colour'"),
        ([{"type": "actions", "elements": [select(101)]}], "101 options"),
        ([{"type": "actions", "elements": [{"type": "plain_text_input", "action_id": "t"}]}], "cannot stand in"),
        ([{"type": "carousel"}], "unknown type 'carousel'"),
        ([{**section("x"), "colour": "red"}], "unknown key 'colour'"),
        ([{**section("x"), "fields": [plain("f")] * 11}], "11 fields"),
        ([{"type": "context", "elements": [plain("x")] * 11}], "11 elements"),
        ([{"type": "image", "image_url": "http://a.example/weeks.png", "alt_text": "weeks"}], "no https address"),
        ([{"type": "image", "slack_file": {"id": "F1", "url": "x"}, "alt_text": "weeks"}], "either an id or a url"),
        ([input_(max_length=3001)], "max_length"),
        ([input_(initial_value="xx", max_length=1)], "longer than max_length"),
    ],
)
def test_a_block_beyond_a_limit_is_named(blocks: Any, problem: str) -> None:
    found = block_problems(blocks)
    assert len(found) == 1
    assert problem in found[0]


@pytest.mark.parametrize(
    ("view", "problem"),
    [
        (modal(*[section("x")] * 101), "101 blocks"),
        (modal(section("x")) | {"title": plain("x" * 25)}, "title is 25"),
        (modal(section("x")) | {"submit": plain("x" * 25)}, "submit is 25"),
        (modal(section("x"), close=plain("x" * 25)), "close is 25"),
        (modal(section("x"), private_metadata="x" * 3001), "private_metadata is 3001"),
        (modal(section("x"), colour="red"), "unknown key 'colour'"),
        ({k: v for k, v in modal(input_()).items() if k != "submit"}, "needs submit"),
        (modal(input_(focus_on_load=True), input_(focus_on_load=True)), "takes the focus"),
        (modal({"type": "image", "slack_file": {"id": "F1"}, "alt_text": "weeks"}), "a file of Slack's in a view"),
    ],
)
def test_a_view_beyond_a_limit_is_named(view: Any, problem: str) -> None:
    assert [p for p in view_problems(view, "modal") if problem in p]


def test_what_is_within_the_limits_is_let_through() -> None:
    blocks = [section("x" * 3000), {"type": "actions", "elements": [button(f"b{i}") for i in range(25)]}]
    assert block_problems([*blocks, {"type": "divider"}, {"type": "actions", "elements": [select(100)]}]) == []
    assert view_problems(modal(input_(initial_value="x" * 3000)), "modal") == []
