"""One place as a pane: what was said there, and a line to write in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from nicegui import ui

from bots.practice.commandline import Combobox, complete, understand
from bots.practice.forms import ask_options
from bots.practice.model import Message, Thread
from bots.practice.practice import Aside
from bots.practice.visit import Doing, Visit
from bots.practice.widgets import show_view, text
from bots.practice.words import Words, button
from core.kernel.cards import Choice
from core.kernel.ids import PersonId, RoomId


@dataclass(slots=True)
class _Shown:
    revision: tuple[int, ...]
    element: ui.element


class Pane:
    """Built once for a kind of place; :meth:`look_at` says which place it shows."""

    def __init__(self, visit: Visit, name: str, *, on_new: Callable[[int], None] = lambda count: None) -> None:
        """Build it in the present slot. ``name`` is the part of the page; ``on_new`` hears of new messages."""
        self._visit = visit
        self._on_new = on_new
        self._place = ""
        self._shown: dict[tuple[str, int], _Shown] = {}
        with ui.element("section").classes(f"pane pane-{name}") as self._section:
            with ui.element("header").classes("pane-head"):
                self._title = Words("", "h2", "pane-title")
                self.extra = ui.element("div").classes("pane-extra")
                self._hint = Words("", "p", "pane-hint")
            self._log = ui.element("div").classes("log")
            self._log.props["role"] = "log"
            self._log.props["aria-live"] = "polite"
            self._log.props["tabindex"] = "0"
            with self._log:
                self._empty = Words(visit.say("practice-nothing-yet"), "p", "empty")
            self._foot = ui.element("div").classes("composer")

    @property
    def place(self) -> str:
        """Which place it shows."""
        return self._place

    def show(self, *, shown: bool) -> None:
        """Show or hide the whole pane."""
        self._section.set_visibility(shown)

    def look_at(self, place: str, title: str, hint: str, prompt: str) -> None:
        """Show another place, or the same one under another name."""
        self._title.set_text(title)
        self._hint.set_text(hint)
        self._log.props["aria-label"] = title
        self._section.props["aria-label"] = title
        if place == self._place:
            return
        self._place = place
        self.forget()
        self._foot.clear()
        with self._foot:
            _Composer(self._visit, place, prompt)

    def forget(self) -> None:
        """Draw everything anew the next time."""
        for shown in self._shown.values():
            shown.element.delete()
        self._shown.clear()

    async def refresh(self) -> None:
        """Draw what is new or different, and take away what is gone."""
        visit, place = self._visit, self._place
        if not place:
            return
        messages = await visit.practice.house.messages(place)
        asides = visit.practice.asides_in(visit.person.id, place)
        threads = await visit.practice.house.threads(RoomId(place))
        talk = {thread.number: await visit.practice.house.messages(thread.place) for thread in threads}
        if place != self._place:
            return
        known = set(self._shown)
        wanted: set[tuple[str, int]] = set()
        fresh = 0
        for item in sorted((*messages, *asides), key=_order):
            key = _key(item)
            wanted.add(key)
            under = [thread for thread in threads if key == ("message", thread.under)]
            revision = (item.revision, *(len(talk[thread.number]) + 1 for thread in under))
            if key not in self._shown or self._shown[key].revision != revision:
                fresh += key not in known
                self._draw(key, revision, item, [(thread, talk[thread.number]) for thread in under])
        for key in known - wanted:
            self._shown.pop(key).element.delete()
        self._empty.set_visibility(not self._shown)
        if fresh:
            self.scroll_down()
            self._on_new(fresh if known else 0)

    def _draw(
        self,
        key: tuple[str, int],
        revision: tuple[int, ...],
        item: Message | Aside,
        under: Sequence[tuple[Thread, Sequence[Message]]],
    ) -> None:
        before = self._shown.get(key)
        if before is None:
            with self._log:
                article = ui.element("article").classes("message")
        else:
            article = before.element
            article.clear()
        self._shown[key] = _Shown(revision, article)
        with article:
            self._item(item)
            for thread, messages in under:
                self._thread(thread, messages)

    def _item(self, item: Message | Aside) -> None:
        visit = self._visit
        match item:
            case Message(view=view) as message:
                _head(visit, message.author, message.at)
                if view is None:
                    text(message.text, visit, "said")
                else:
                    show_view(view, visit, self._place, message)
            case Aside() as aside:
                with ui.element("div").classes("aside"):
                    _head(visit, None, aside.at)
                    show_view(aside.view, visit, self._place, aside)
                    with ui.element("div").classes("aside-foot"):
                        Words(visit.say("practice-only-you"), "span")
                        away = button(visit.say("practice-put-away"), "quiet")
                        away.on("click", lambda: visit.practice.put_away(aside))

    def _thread(self, thread: Thread, messages: Sequence[Message]) -> None:
        visit = self._visit
        with ui.element("details").classes("thread") as details:
            if messages:
                details.props["open"] = True
            Words(visit.say("practice-thread", title=thread.title), "summary")
            for message in messages:
                with ui.element("div").classes("message"):
                    _head(visit, message.author, message.at)
                    text(message.text, visit, "said")
            if not messages:
                Words(visit.say("practice-thread-nothing"), "p", "empty")
            with ui.element("div").classes("composer"):
                _Composer(visit, thread.place, visit.say("practice-write-thread"), commands=False)

    def scroll_down(self) -> None:
        """Show the latest."""
        self._visit.client.run_javascript(
            f"requestAnimationFrame(() => {{ const log = getHtmlElement({self._log.id});"
            " if (log) log.scrollTop = log.scrollHeight; })"
        )


class _Composer:
    """The line at the foot of a pane: words for the place, or a command."""

    def __init__(self, visit: Visit, place: str, prompt: str, *, commands: bool = True) -> None:
        self._visit = visit
        self._place = place
        self._commands = commands
        self._line = Combobox(
            prompt, visit.say("practice-commands-list"), self._suggest, enter=self._entered, most=2000
        )
        button(visit.say("practice-send"), "main").on("click", lambda: self._entered(self._line.value))

    async def _suggest(self, typed: str) -> tuple[Choice, ...]:
        if not self._commands:
            return ()
        return complete(typed, self._visit.practice.commands(self._visit.person), self._visit.say)

    async def _entered(self, line: str) -> None:
        visit = self._visit
        words = line.strip()
        if not words:
            return
        if not (self._commands and words.startswith("/")):
            self._line.clear()
            await visit.guarded(visit.write(self._place, words))
            return
        typed = understand(words, visit.practice.commands(visit.person))
        if typed is None:
            visit.status(visit.say("practice-unknown-command"))
            with visit.client:
                ui.notify(visit.say("practice-unknown-command"))
            return
        self._line.clear()
        doing = Doing(place=self._place, action=typed.action.name, given={})
        if typed.command.options:
            ask_options(visit, typed, doing)
        else:
            await visit.do(doing)


def _key(item: Message | Aside) -> tuple[str, int]:
    match item:
        case Message():
            return ("message", item.number)
        case Aside():
            return ("aside", item.number)


def _order(item: Message | Aside) -> tuple[int, int, int]:
    match item:
        case Message():
            return (item.number, 0, 0)
        case Aside():
            return (item.after, 1, item.number)


def _head(visit: Visit, author: PersonId | None, at: datetime) -> None:
    say = visit.say
    person = visit.practice.house.people.get(author) if author is not None else None
    name = person.name if person else say("practice-from-bot" if author is None else "practice-someone")
    local = at.astimezone(visit.practice.zone)
    with ui.element("div").classes("head"):
        Words(name, "strong")
        if author is None:
            Words(say("practice-bot-mark"), "span", "mark")
        stamp = Words(say("practice-stamp", day=local.date(), time=local.time()), "time")
        stamp.props["datetime"] = local.isoformat(timespec="minutes")
