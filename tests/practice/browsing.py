"""A practice room in a process of its own, and a headless Chromium to look at it with."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, sync_playwright
from playwright.sync_api import TimeoutError as TooSlow

ROOT = Path(__file__).parents[2]
START = "2026-11-30T12:00:00+00:00"
PATIENCE = 60_000
"""Milliseconds until a test gives up on something that should be seen."""
ARGUMENTS = (
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
)  # fmt: skip


def chromium() -> str:
    """Return where Chromium is. Without one the test is skipped, and fails where all is expected to be there."""
    for name in ("chromium", "chromium-browser", "google-chrome"):
        found = shutil.which(name)
        if found:
            return found
    words = "There is no Chromium on this computer: apt-get install chromium"
    if os.environ.get("CI"):
        pytest.fail(words)
    pytest.skip(words)


@contextmanager
def a_browser() -> Iterator[Browser]:
    path = chromium()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=list(ARGUMENTS))
        yield browser
        browser.close()


@dataclass
class Opened:
    """A practice room that can be closed as with ctrl-c."""

    process: subprocess.Popen[str]
    address: str

    def close(self, how: signal.Signals = signal.SIGINT) -> tuple[int, str]:
        """Close it and return its exit code and what else it printed."""
        self.process.send_signal(how)
        printed, _ = self.process.communicate(timeout=30)
        return self.process.returncode, printed


@contextmanager
def a_room(folder: Path, start: str = START) -> Iterator[Opened]:
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.practice.opened", str(folder), start],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        env={**os.environ, "PYTHONUNBUFFERED": "1"},
    )
    try:
        assert process.stdout is not None
        lines: list[str] = []
        for line in process.stdout:
            lines.append(line)
            found = re.search(r"http://127\.0\.0\.1:\d+/", line)
            if found:
                yield Opened(process, found.group())
                break
        else:
            pytest.fail("the practice room did not open:\n" + "".join(lines))
    finally:
        if process.poll() is None:
            process.kill()
        process.communicate()


class Visitor:
    """Someone at the page, who does what a person does and sees what a person sees."""

    def __init__(self, page: Page, address: str, who: str = "anna") -> None:
        self.page = page
        self.address = address
        self.faults: list[str] = []
        page.set_default_timeout(PATIENCE)
        page.on("pageerror", lambda fault: self.faults.append(str(fault)))
        page.goto(f"{address}?who=practice:{who}")
        self.composer("My private messages").wait_for()

    def pane(self, name: str) -> Locator:
        return self.page.get_by_role("region", name=name, exact=True)

    def log(self, name: str) -> Locator:
        return self.page.get_by_role("log", name=name, exact=True)

    def composer(self, name: str) -> Locator:
        return self.pane(name).locator(".composer").last.get_by_role("combobox")

    def press(self, name: str, within: Locator | None = None) -> None:
        (within or self.page).get_by_role("button", name=name, exact=True).last.click()

    def choose(self, field: Locator, option: str) -> None:
        """Open a list and take an option; a list that was drawn anew under the click is opened again."""
        wanted = self.page.get_by_role("option", name=option)
        for _ in range(5):
            field.click()
            try:
                wanted.wait_for(timeout=PATIENCE / 6)
            except TooSlow:
                continue
            break
        wanted.click()

    def type(self, pane: str, words: str) -> None:
        line = self.composer(pane)
        line.fill(words)
        line.press("Enter")

    def sees(self, words: str, pane: str = "Room: Circle") -> Locator:
        found = self.log(pane).get_by_text(words).last
        found.wait_for()
        return found

    def told(self, words: str) -> None:
        """What a screen reader is told."""
        self.page.locator(".status").filter(has_text=words).wait_for(state="attached")

    def become(self, name: str) -> None:
        self.page.get_by_role("button", name=re.compile(f"^{name}, ")).click()
        self.told(f"You are {name}")
