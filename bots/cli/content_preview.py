"""``circlekeeper content preview``: a topic as each platform will show it, beside that platform's limits."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import assert_never

from rich.console import Group, RenderableType
from rich.panel import Panel
from rich.text import Text

from bots.app import CONTENT, Content, load_content
from bots.cli.content_shown import Shown, on_discord, on_slack, on_the_page
from bots.cli.words import Stop, table
from bots.engine.render import Renderer
from bots.library.limits import POSTED_CARD
from bots.library.lint import card_length, lint_topic
from bots.library.problems import Problem, UnreadableError, nearest
from bots.library.topicfile import TopicFile, read_topic
from bots.library.yamltext import read_yaml
from bots.settings import Settings
from core.kernel.cards import Desk, View
from core.kernel.ids import CircleId, PlatformName, QueueItemId
from core.programme.cards import TopicPosted
from core.programme.library import Library
from core.programme.queue import QueueItem
from core.programme.showing import TopicShown
from core.programme.topics import Programme
from core.reflections.invitations import ReflectionInvitation

_CIRCLE = CircleId("0123456789ab")
_CIRCLE_NAME = "Evening circle"
_LANGUAGE = "en"
_NAMES = {
    PlatformName.DISCORD: "on Discord",
    PlatformName.SLACK: "on Slack",
    PlatformName.PRACTICE: "in the practice room",
}
_PLAIN_NAME = "this-file"
"""The programme that a file stands in while it is looked at."""


@dataclass(frozen=True, slots=True)
class Found:
    """The words in use with the topic among them, where it is (None: unreadable), and its faults."""

    content: Content
    where: tuple[str, str] | None
    faults: tuple[Problem, ...]


def words_in_use(settings: Settings) -> Content:
    """Read the words in use: once for a whole programme."""
    return load_content(settings.content or CONTENT, settings.content_folder)


def find_topic(content: Content, named: str) -> Found:
    """Find a topic by its file, or by ``programme/topic``, in another language ``programme/es/topic``.

    Raises:
        Stop: there is none.
    """
    if named.endswith(".md") or Path(named).is_file():
        return _of_file(content, Path(named))
    programme, _, topic = named.rpartition("/")
    page = content.loaded.pages.get((programme, topic))
    if page is None:
        known = [f"{one}/{name}" for one, name in content.loaded.pages]
        guess = nearest(named, known) or next(iter(known), "")
        hint = f" Did you mean {guess}?" if guess else ""
        raise Stop(f"There is no topic {named} in the words in use.{hint}")
    language = content.loaded.language_of(programme)
    return Found(content, (programme, topic), lint_topic(page, content.loaded.coverage, language))


def topics_of(content: Content, programme: str) -> tuple[str, ...]:
    """Return the names of a programme's topics, in its order, as ``find_topic`` knows them.

    Raises:
        Stop: there is no such programme.
    """
    loaded = content.loaded
    found = tuple(f"{home}/{name}" for home, name in loaded.pages if home == programme)
    if not found:
        known = sorted({home for home, _ in loaded.pages})
        guess = nearest(programme, known)
        hint = f" Did you mean {guess}?" if guess else f" There are {', '.join(known)}."
        raise Stop(f"There is no programme {programme} in the words in use.{hint}")
    return found


def _of_file(content: Content, path: Path) -> Found:
    if not path.is_file():
        raise Stop(f"There is no file {path}.")
    try:
        text = path.read_text("utf-8")
    except UnicodeDecodeError:
        raise Stop(f"{path} is not UTF-8 text. Save the file as UTF-8.") from None
    page = read_topic(path.name, text, str(path))
    match page:
        case TopicFile():
            loaded = content.loaded
            alone = Programme(
                id=_PLAIN_NAME,
                title=_PLAIN_NAME,
                about=_PLAIN_NAME,
                language=_language(path.resolve().parent.parent / "programme.yaml"),
                topics=(page.topic,),
            )
            library = loaded.library.with_own(Library({alone.id: alone}))
            looked_at = replace(content, loaded=replace(loaded, library=library))
            return Found(looked_at, (alone.id, page.topic.id), lint_topic(page, loaded.coverage, alone.language))
        case faults:
            return Found(content, None, faults)


def _language(about: Path) -> str:
    """Return the language of the programme that a file stands in; English if that is not known yet."""
    try:
        read = read_yaml(about.read_text("utf-8")) if about.is_file() else None
    except (UnreadableError, UnicodeDecodeError):
        return _LANGUAGE
    match read.value if read is not None else None:
        case {"language": str(language)}:
            return language
        case _:
            return _LANGUAGE


async def preview(content: Content, where: tuple[str, str], platforms: Sequence[PlatformName]) -> list[RenderableType]:
    """Return what to print: for each platform every card of the topic, and a table of lengths."""
    name, _, language = where[0].partition("/")
    programme = content.loaded.library.programme(name, language)
    topic = programme.topic(where[1]) if programme else None
    assert programme is not None
    assert topic is not None
    renderer = Renderer(content.wording, content.loaded)
    parts: list[RenderableType] = []
    for platform in platforms:
        desk = renderer.desk(platform, None, language=programme.language)
        shown = [
            (name, await _shown(platform, view, desk, thread=thread, answer=answer))
            for name, view, thread, answer in _views((programme.id, topic.id), desk)
        ]
        parts.append(Text(f"\n{topic.title}, {_NAMES[platform]}", style="bold"))
        parts += [Panel(Group(*one.lines), title=Text(name), title_align="left", width=88) for name, one in shown]
        parts.append(_lengths(shown))
    posted = card_length(topic)
    parts.append(Text(f"The posted card has {posted} of {POSTED_CARD} characters, by our own limit."))
    return parts


def _views(where: tuple[str, str], desk: Desk) -> list[tuple[str, View, bool, bool]]:
    """Every card of a topic: its name, the card, whether it opens a thread, whether it answers a command."""
    programme, topic = where
    item = QueueItem(id=QueueItemId("q0123456789a"), circle=_CIRCLE, programme=programme, place=0, topic=topic)
    invitations = [
        ReflectionInvitation(
            circle=_CIRCLE,
            circle_name=_CIRCLE_NAME,
            occasion="0123456789ab/2026-12-01/0",
            programme=programme,
            topic=topic,
            question=number,
        )
        for number in range(3)
    ]
    return [
        ("posted", TopicPosted(circle=_CIRCLE, programme=programme, topic=topic).view(desk), True, False),
        ("/topic", TopicShown(circle=_CIRCLE, item=item).view(desk), False, True),
        *(
            (f"reflection {number}, in private", one.view(desk), False, False)
            for number, one in enumerate(invitations, 1)
        ),
    ]


async def _shown(platform: PlatformName, view: View, desk: Desk, *, thread: bool, answer: bool) -> Shown:
    match platform:
        case PlatformName.DISCORD:
            return await on_discord(view, thread=thread, answer=answer)
        case PlatformName.SLACK:
            return await on_slack(view, desk.say("slack-notice"))
        case PlatformName.PRACTICE:
            return on_the_page(view)
        case _:
            assert_never(platform)


def _lengths(shown: Sequence[tuple[str, Shown]]) -> RenderableType:
    if not any(one.counts for _, one in shown):
        return Text("The practice room has no limits; what has to fit is told by the others.")
    made = table("card", "what", "length", "limit", "")
    for name, one in shown:
        for count in one.counts:
            mark = "" if count.length <= count.most else "TOO LONG"
            made.add_row(name, count.what, str(count.length), str(count.most), mark)
        for note in one.notes:
            made.add_row(name, note, "", "", "TOO LONG")
    return made
