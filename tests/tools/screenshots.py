"""Takes the pictures of the README and of docs/: ``make screenshots``.

A practice room of its own, with its clock set and its people made up, so that the pictures come out the same.
"""

from __future__ import annotations

import re
import sys
import tempfile
from collections.abc import Generator
from contextlib import contextmanager
from datetime import datetime, timedelta
from io import BytesIO
from pathlib import Path

from PIL import Image
from playwright.sync_api import Browser, Locator, ViewportSize, expect

from tests.practice.browsing import ROOT, Visitor, a_browser, a_room

PICTURES = ROOT / "docs" / "pictures"
START = datetime.fromisoformat("2026-11-28T12:00:00+00:00")
"""A Saturday before a first week: the weekly card comes on Sunday, the topic on Monday."""
ROOM, PRIVATE, BACK = "Room: Circle", "My private messages", "Room: Facilitators"
DESKTOP = (1280, 920)
PHONE = (390, 780)
PATIENCE = 60_000
"""Milliseconds: nothing here tests whether the room is quick."""
COLOURS = 96
MOST_BYTES = 200_000
WEEKS = ("Low", "In between", "Low", "In between", "Good", "In between", "Good")
WORDS = (
    "I feel most at ease on Saturday mornings, when the kitchen is warm and nobody needs anything.\n\n"
    "My sister rings then. She never asks twice."
)


def take(folder: Path = PICTURES) -> list[Path]:
    """Take every picture; gives their files."""
    folder.mkdir(parents=True, exist_ok=True)
    taken: list[Path] = []
    with a_browser() as browser, tempfile.TemporaryDirectory() as data, a_room(Path(data), START.isoformat()) as room:

        def keep(name: str, visitor: Visitor) -> None:
            taken.append(_keep(folder / f"{name}.png", visitor))

        with _someone(browser, room.address, "anna", DESKTOP) as anna:
            anna.press("I know my way")
            _first_weeks(anna)
            _show(anna.log(ROOM).get_by_role("heading", name="What trust means to you").last)
            keep("topic", anna)
            _reflection(anna)
            keep("reflection", anna)
            anna.press("Save", anna.page.get_by_role("dialog"))
            anna.sees("Saved. Thank you", PRIVATE)
            _settings(anna)
            keep("settings", anna)
            _own_weeks(anna)
        with _someone(browser, room.address, "anna", PHONE) as anna:
            _part(anna, "Private")
            _check_in(anna, "Good")
            picture = anna.log(PRIVATE).get_by_role("img").last
            picture.wait_for()
            _show(anna.log(PRIVATE).locator(".aside").last)
            keep("weeks", anna)
        with _someone(browser, room.address, "dora", DESKTOP) as dora:
            _trouble(dora)
            keep("week", dora)
            _setup(dora)
            keep("setup", dora)
    return taken


def _first_weeks(anna: Visitor) -> None:
    """The first weekly card, the first topic, the first private question."""
    for said in ("29 November", "30 November", "3 December"):
        anna.press("Next occasion")
        anna.told(said)
    anna.sees("Where in your week do you feel most at ease", PRIVATE)


def _reflection(anna: Visitor) -> None:
    anna.press("Write", anna.log(PRIVATE))
    form = anna.page.get_by_role("dialog")
    form.get_by_role("textbox").fill(WORDS)
    # a caret that blinks would make two pictures of one
    anna.page.add_style_tag(content="* { caret-color: transparent !important; }")


def _settings(anna: Visitor) -> None:
    anna.type(PRIVATE, "/settings")
    _run(anna)
    anna.sees("Your settings in", PRIVATE)
    _show(anna.log(PRIVATE).locator(".aside").last)


def _own_weeks(anna: Visitor) -> None:
    """Seven weeks with a check-in each."""
    for mood in WEEKS:
        _check_in(anna, mood)
        _to_monday(anna)


def _to_monday(visitor: Visitor) -> None:
    """Move the clock, and wait until it stands there."""
    clock = visitor.page.get_by_role("timer")
    said = re.search(r"\d+ \w+ \d{4}", clock.inner_text())
    assert said is not None
    today = datetime.strptime(said.group(), "%d %B %Y").date()  # noqa: DTZ007 - only its day is wanted
    monday = today + timedelta(days=7 - today.weekday())
    visitor.press("Next Monday")
    expect(clock).to_contain_text(f"Monday {monday.day} {monday:%B %Y}", timeout=PATIENCE)


def _check_in(anna: Visitor, mood: str) -> None:
    noted = anna.log(PRIVATE).get_by_text(f"Noted: {mood}")
    before = noted.count()
    anna.type(PRIVATE, "/checkin")
    form = anna.page.get_by_role("dialog")
    form.get_by_label(re.compile("^How you feel")).click()
    anna.page.get_by_role("option", name=mood, exact=True).click()
    anna.press("Run", form)
    noted.nth(before).wait_for()


def _trouble(dora: Visitor) -> None:
    """Somebody's private messages are closed, so that the weekly card has something for a person."""
    dora.page.get_by_text("Rehearse what can go wrong").click()
    switch = dora.page.get_by_role("switch", name="Cleo takes private messages")
    switch.click()
    dora.page.get_by_text("Rehearse what can go wrong").click()
    _to_monday(dora)
    dora.sees("could not be delivered", BACK)
    card = dora.log(BACK).locator(".message").filter(has_text="Your week at a glance").last
    card.wait_for()
    _show(dora.log(ROOM).locator(".message").last)
    _show(card)


def _setup(dora: Visitor) -> None:
    """The first step towards a second circle."""
    dora.page.get_by_role("combobox", name="Which room").click()
    dora.page.get_by_role("option", name="Garden").click()
    dora.type("Room: Garden", "/facilitate setup")
    _run(dora)
    log = dora.log("Room: Garden")
    dora.press("Begin", log)
    dora.sees("Step 1 of", "Room: Garden")
    _show(log.locator(".aside").last)


def _run(visitor: Visitor) -> None:
    """Send a command without any of its options."""
    form = visitor.page.get_by_role("dialog")
    form.wait_for()
    visitor.press("Run", form)
    form.wait_for(state="detached")


def _part(visitor: Visitor, name: str) -> None:
    parts = visitor.page.get_by_role("navigation", name="Parts of the practice room")
    parts.get_by_role("button", name=re.compile(f"^{name}")).click()


def _show(what: Locator) -> None:
    """Bring something to the top of its pane."""
    # the page scrolls to what is new by itself; let it come first
    what.page.wait_for_timeout(700)
    what.evaluate("one => one.scrollIntoView({block: 'start', behavior: 'instant'})")


@contextmanager
def _someone(browser: Browser, address: str, who: str, size: tuple[int, int]) -> Generator[Visitor]:
    context = browser.new_context(
        viewport=_viewport(DESKTOP), color_scheme="light", reduced_motion="reduce", locale="en-GB"
    )
    # opened wide: on a phone the private messages, which a visitor waits for, are not seen at first
    visitor = Visitor(context.new_page(), address, who)
    visitor.page.set_default_timeout(PATIENCE)
    visitor.page.set_viewport_size(_viewport(size))
    yield visitor
    assert visitor.faults == [], visitor.faults
    context.close()


def _viewport(size: tuple[int, int]) -> ViewportSize:
    return {"width": size[0], "height": size[1]}


def _keep(path: Path, visitor: Visitor) -> Path:
    """Keep a picture with few colours: text and flat areas lose nothing by it."""
    # a button under the pointer looks pressed
    visitor.page.mouse.move(1, 1)
    visitor.page.wait_for_timeout(500)
    picture = Image.open(BytesIO(visitor.page.screenshot(animations="disabled")))
    few = picture.convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE)
    few.save(path, optimize=True)
    size = path.stat().st_size
    assert size < MOST_BYTES, f"{path.name} has {size} bytes"
    return path


if __name__ == "__main__":
    for path in take(Path(sys.argv[1]) if len(sys.argv) > 1 else PICTURES):
        print(f"took {path.name}, {path.stat().st_size // 1000} KB")
