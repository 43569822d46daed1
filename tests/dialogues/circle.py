"""The circle that every dialogue begins with, and the process that keeps it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from bots.app import Content, opened
from bots.engine.platform import Platform
from bots.store.master import MasterSource
from core.circles.changes import CircleSaved
from core.kernel.ids import PersonId, PlatformName, RoomId, SpaceId
from core.schedule.series import SeriesKind
from tests.dialogues.running import Running
from tests.ready import url_in
from tests.stage import HandClock, a_circle, a_member, a_queue, a_series, saved

EIGHT = ("ada", "ben", "cleo", "dan", "eva", "finn", "hana", "ivy")
PEOPLE = (*EIGHT, "fay", "gus")
"""Of the eight only ada is a member from the beginning. Gus facilitates only where a dialogue says so."""


def changes(platform: PlatformName, place: Mapping[str, str], space: str, content: Content) -> list[Any]:
    """A circle on a platform, with ada in it and fay to facilitate."""
    circle = a_circle(
        platform=platform,
        space=SpaceId(space),
        home=RoomId(place["home"]),
        back=RoomId(place["back"]),
        facilitators=frozenset({PersonId(place["fay"])}),
    )
    return [
        CircleSaved(circle),
        a_queue(content),
        a_member(place["ada"]),
        saved(a_series()),
        saved(a_series(SeriesKind.REFLECTION, "cccccccccccc")),
    ]


def running(folder: Path, content: Content, clock: HandClock, platform: Platform) -> Running:
    return Running(
        lambda: opened(
            url=url_in(folder),
            master=MasterSource(folder / "master.key"),
            platforms=[platform],
            content=content,
            clock=clock,
        ),
        clock,
    )
