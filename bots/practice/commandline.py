"""Typing with completion: a text field and a list of what fits, by keyboard, mouse or screen reader.

Follows the combobox pattern of https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import count
from typing import Any

from nicegui import ui

from bots.practice.words import Words
from core.kernel.cards import Choice
from core.kernel.decision import Action, Command
from core.kernel.words import Say

_ids = count(1)
_MOST = 25


@dataclass(frozen=True, slots=True)
class Typed:
    """A command line, understood: the command, and what was typed after it."""

    command: Command
    action: Action[Any]
    rest: str


def spelled(command: Command) -> str:
    """Return a command as it is typed."""
    return "/" + " ".join(command.path)


def description(command: Command, say: Say) -> str:
    """Return what a command does, in a line."""
    return said(say, f"command-{'-'.join(command.path)}", "")


def said(say: Say, message: str, otherwise: str) -> str:
    """Return a message that may not have been written yet."""
    try:
        return say(message)
    except (LookupError, ValueError):
        return otherwise


def understand(line: str, commands: Sequence[tuple[Command, Action[Any]]]) -> Typed | None:
    """Find the command that a line begins with, the longest that fits."""
    words = line.removeprefix("/").split()
    fitting = [
        Typed(command, action, " ".join(words[len(command.path) :]))
        for command, action in commands
        if tuple(word.casefold() for word in words[: len(command.path)]) == command.path
    ]
    return max(fitting, key=lambda typed: len(typed.command.path), default=None)


def complete(line: str, commands: Sequence[tuple[Command, Action[Any]]], say: Say) -> tuple[Choice, ...]:
    """Return the commands that fit what was typed: those that begin so, then those that hold it."""
    if not line.startswith("/"):
        return ()
    wanted = " ".join(line.removeprefix("/").casefold().split())
    ranked: list[tuple[bool, str, Choice]] = []
    for command, _ in commands:
        path = " ".join(command.path)
        begins = path.startswith(wanted)
        if begins or wanted in path:
            ranked.append((not begins, path, Choice(spelled(command), spelled(command), description(command, say))))
    return tuple(choice for _, _, choice in sorted(ranked, key=lambda one: one[:2])[:_MOST])


class Combobox:
    """A text field with a list of completions under it.

    ``suggest`` is asked at every key; ``enter`` is called with the text when Enter is pressed and no
    completion is marked, or right after one was taken if ``enter_on_pick``.
    """

    def __init__(
        self,
        label: str,
        list_label: str,
        suggest: Callable[[str], Awaitable[Sequence[Choice]]],
        *,
        enter: Callable[[str], Awaitable[None]] | None = None,
        value: str = "",
        most: int | None = None,
        classes: str = "",
    ) -> None:
        """Build it in the present slot."""
        self._suggest = suggest
        self._enter = enter
        self._id = f"fits-{next(_ids)}"
        self._choices: tuple[Choice, ...] = ()
        self._marked = -1
        self._asked = 0
        self._picked: Choice | None = None
        with ui.element("div").classes(f"combobox {classes}"):
            self.field = ui.input(label, value=value).props("outlined dense autocomplete=off spellcheck=true")
            for name, set_to in {
                "role": "combobox",
                "aria-autocomplete": "list",
                "aria-controls": self._id,
                "aria-expanded": "false",
                "aria-label": label,
            }.items():
                self.field.props[name] = set_to
            if most is not None:
                self.field.props["maxlength"] = most
            self._list = ui.element("ul").classes("fits")
            self._list.props["id"] = self._id
            self._list.props["role"] = "listbox"
            self._list.props["aria-label"] = list_label
        self._list.set_visibility(False)
        self.field.on_value_change(self._changed)
        self.field.on("keydown.down.prevent", lambda: self._mark(1))
        self.field.on("keydown.up.prevent", lambda: self._mark(-1))
        self.field.on("keydown.esc", self.close)
        self.field.on("keydown.enter", self._entered, js_handler="(e) => { if (!e.isComposing) emit(); }")

    @property
    def value(self) -> str:
        """What stands in the field; the value of a completion that was taken and left as it was."""
        typed = str(self.field.value or "")
        return self._picked.value if self._picked is not None and self._picked.label == typed else typed

    def clear(self) -> None:
        """Empty the field."""
        self.field.set_value("")
        self.close()

    def close(self) -> None:
        """Put the list away."""
        self._choices, self._marked = (), -1
        self._draw()

    async def _changed(self) -> None:
        self._asked += 1
        asked, typed = self._asked, str(self.field.value or "")
        if self._picked is not None and self._picked.label == typed:
            return
        choices = tuple(await self._suggest(typed))[:_MOST]
        # An answer to an older key must not overtake a newer one.
        if asked == self._asked:
            self._choices, self._marked = choices, -1
            self._draw()

    def _mark(self, step: int) -> None:
        if self._choices:
            self._marked = (max(self._marked, -1 if step > 0 else 0) + step) % len(self._choices)
            self._draw()

    async def _entered(self) -> None:
        if 0 <= self._marked < len(self._choices):
            await self._take(self._choices[self._marked])
        elif self._enter is not None:
            self._asked += 1
            self.close()
            await self._enter(self.value)

    async def _take(self, choice: Choice) -> None:
        self._asked += 1
        self._picked = choice
        self.field.set_value(choice.label)
        self.close()
        if self._enter is not None:
            await self._enter(self.value)
        else:
            self.field.run_method("focus")

    def _draw(self) -> None:
        self._list.clear()
        shown = bool(self._choices)
        self._list.set_visibility(shown)
        self.field.props["aria-expanded"] = "true" if shown else "false"
        if self._marked >= 0:
            self.field.props["aria-activedescendant"] = f"{self._id}-{self._marked}"
        else:
            self.field.props.pop("aria-activedescendant", None)
        with self._list:
            for place, choice in enumerate(self._choices):
                entry = ui.element("li").classes("fit")
                entry.props["id"] = f"{self._id}-{place}"
                entry.props["role"] = "option"
                entry.props["aria-selected"] = "true" if place == self._marked else "false"
                # mousedown comes before the field loses its focus
                entry.on("mousedown.prevent", partial(self._take, choice))
                with entry:
                    Words(choice.label, "span", "fit-label")
                    if choice.hint:
                        Words(choice.hint, "span", "fit-hint")
