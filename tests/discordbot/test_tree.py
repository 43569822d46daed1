"""The list of commands as Discord registers it."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

from bots.discordbot.commands import paths, same, tree
from bots.library.wording import Wording
from core.commands import commands as core_commands
from core.kernel.decision import Option, Who
from tests.discordbot.world import WORDING, action, commands

GOLDEN = Path(__file__).parent / "golden" / "tree.json"
SPECIFICATION = Path(__file__).parents[3] / "shared" / "specs" / "discord-openapi.json"


def wording(tmp_path: Path) -> Wording:
    for language, text in (("en", "command-circle = Your menu\n"), ("es", "command-circle = Tu menú\n")):
        (tmp_path / language).mkdir()
        (tmp_path / language / "commands.ftl").write_text(text, encoding="utf-8")
    return Wording.load(tmp_path)


def test_the_tree_is_as_we_left_it(tmp_path: Path):
    made = tree(commands(), wording(tmp_path))
    if os.environ.get("WRITE_GOLDEN"):
        GOLDEN.parent.mkdir(exist_ok=True)
        GOLDEN.write_text(json.dumps(made, indent=1) + "\n", encoding="utf-8")
    assert made == json.loads(GOLDEN.read_text(encoding="utf-8"))


@pytest.mark.parametrize("which", ["ours", "of the tests"])
def test_the_tree_is_what_discord_s_specification_allows(which: str):
    if not SPECIFICATION.exists():
        said = f"Discord's specification is not at {SPECIFICATION}"
        if os.environ.get("CI"):
            pytest.fail(said)
        pytest.skip(said)
    specification: dict[str, Any] = json.loads(SPECIFICATION.read_text(encoding="utf-8"))
    registry: Registry[Any] = Registry().with_resource("urn:discord", Resource(specification, DRAFT202012))
    one = {"$ref": "urn:discord#/components/schemas/ApplicationCommandUpdateRequest"}
    schema = {"type": "array", "maxItems": 100, "items": one}
    made = tree(core_commands() if which == "ours" else commands(), WORDING)
    Draft202012Validator(schema, registry=registry).validate(made)


def test_every_command_of_ours_fits_discord_and_has_its_action():
    made = core_commands()
    tree(made, WORDING)
    assert len(paths(made)) == len(made)


def test_descriptions_are_translated(tmp_path: Path):
    (made,) = tree((commands()[0],), wording(tmp_path))
    assert made["description"] == "Your menu"
    assert made["description_localizations"] == {"es-ES": "Tu menú", "es-419": "Tu menú"}


def test_what_discord_adds_makes_no_difference(tmp_path: Path):
    ours = tree(commands(), wording(tmp_path))
    theirs = json.loads(json.dumps(ours))
    for one in theirs:
        one |= {"id": "1", "version": "2", "application_id": "3", "nsfw": False, "dm_permission": True}
        one["name_localizations"] = None
        if "default_member_permissions" in one:
            one["default_member_permissions"] = str(one["default_member_permissions"])
    assert same(ours, reversed(theirs))


@pytest.mark.parametrize(
    ("key", "value"),
    [("description", "Other words"), ("default_member_permissions", None), ("contexts", [0]), ("options", [])],
)
def test_any_real_change_is_seen(key: str, value: object):
    ours = tree(commands(), WORDING)
    theirs = json.loads(json.dumps(ours))
    changed = next(one for one in theirs if one.get(key) and one[key] != value)
    changed[key] = value
    assert not same(ours, theirs)


def test_what_holds_something_for_members_is_hidden_from_nobody():
    made = tree(core_commands(), WORDING)
    hidden = {one["name"] for one in made if "default_member_permissions" in one}
    shown = {command.path[0] for command, action in core_commands() if action.who is Who.MEMBER}
    assert "facilitate" in hidden
    assert not hidden & shown


def test_what_is_required_comes_first():
    one = action("a.b", Who.MEMBER, "try", options=(Option(name="later"), Option(name="first", required=True)))
    assert one.command is not None
    (made,) = tree(((one.command, one),), WORDING)
    assert [option["name"] for option in made["options"]] == ["first", "later"]


@pytest.mark.parametrize(
    ("names", "words"),
    [
        ((("circle",), ("circle", "open")), "cannot be a command of its own"),
        ((("a", "b"), ("a", "b", "c")), "cannot be a command of its own"),
        ((("a", "b", "c", "d"),), "deeper than Discord's three levels"),
    ],
)
def test_what_discord_cannot_hold_is_told_in_words(names: tuple[tuple[str, ...], ...], words: str):
    made = [action(f"a.b{place}", Who.MEMBER, *path) for place, path in enumerate(names)]
    with pytest.raises(ValueError, match=words):
        tree([(one.command, one) for one in made if one.command is not None], WORDING)
