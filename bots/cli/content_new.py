"""``circlekeeper content new``: the file of a topic that is still to be written."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from pathlib import Path

from bots.app import CONTENT
from bots.cli.words import Stop
from bots.library.limits import TITLE
from bots.library.skeleton import programme_skeleton, topic_skeleton
from bots.library.topicfile import FILE_NAME
from bots.settings import Settings

LAST = 99
LONGEST_NAME = 60
_NAME = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_BESIDE = Path("content")
"""Where a checkout of this project has its words."""


@dataclass(frozen=True, slots=True)
class Made:
    """What was written: the topic's file and, for a new programme, its ``programme.yaml``."""

    topic: Path
    number: int
    programme: Path | None


def folder_for(settings: Settings, given: Path | None) -> Path:
    """Return the content folder to write to. What came with an installed Circlekeeper is never chosen.

    Raises:
        Stop: none is set, and none stands here.
    """
    chosen = given or settings.content_folder or settings.content
    if chosen is not None:
        return chosen
    if (_BESIDE / "programmes").is_dir():
        return _BESIDE
    raise Stop(
        "Where? Set CIRCLEKEEPER_CONTENT_FOLDER to a folder of your own, or name one. "
        "Example: circlekeeper content new our-circle small-steps --folder mine"
    )


def write_topic(folder: Path, programme: str, slug: str, title: str = "") -> Made:
    """Write a topic to fill in, with the next number of its programme. Nothing that is there is overwritten.

    Raises:
        Stop: a name or the title cannot be used, or there is such a topic already.
    """
    _check_name("PROGRAMME", programme)
    _check_name("SLUG", slug)
    _check_title(title)
    home = folder / "programmes" / programme
    about = home / "programme.yaml"
    if not home.exists() and (CONTENT / "programmes" / programme).is_dir() and folder.resolve() != CONTENT:
        raise Stop(
            f"{programme} is a programme that comes with Circlekeeper. One of yours with that name would stand in "
            "its place, whole. Choose another name."
        )
    number = _next_number(home / "topics", slug)
    path = home / "topics" / f"{number:02}-{slug}.md"
    path.parent.mkdir(parents=True, exist_ok=True)
    _write(path, topic_skeleton(title))
    if about.exists():
        return Made(path, number, None)
    _write(about, programme_skeleton())
    return Made(path, number, about)


def _write(path: Path, text: str) -> None:
    try:
        with path.open("x", encoding="utf-8") as file:
            file.write(text)
    except FileExistsError:
        raise Stop(f"{path} is there already, and nothing was changed.") from None


def _next_number(topics: Path, slug: str) -> int:
    numbers = [0]
    for path in sorted(topics.glob("*.md")) if topics.is_dir() else []:
        named = FILE_NAME.match(path.name)
        if named is None:
            continue
        if named.group("slug") == slug:
            raise Stop(f"There is a topic {slug} already: {path}. Nothing was changed.")
        numbers.append(int(path.name[:2]))
    number = max(numbers) + 1
    if number > LAST:
        raise Stop(f"A programme has {LAST} numbers, and the last one is taken in {topics}.")
    return number


def _check_name(called: str, name: str) -> None:
    if _NAME.fullmatch(name) and len(name) <= LONGEST_NAME:
        return
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    guess = "-".join(re.findall(r"[a-z0-9]+", plain))[:LONGEST_NAME].strip("-") or "small-promises"
    raise Stop(f"{called} is small letters, digits and hyphens, {LONGEST_NAME} at most. Example: {guess}")


def _check_title(title: str) -> None:
    if not title.isprintable() or (title and not title.strip()):
        raise Stop("The title is one line of text. Example: --title 'Small promises'")
    if len(title) > TITLE:
        raise Stop(f"The title has {len(title)} characters. Keep to {TITLE}: it is the name of a thread.")
