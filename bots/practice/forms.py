"""Forms as dialogs: what the engine asks, and the options of a command."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import assert_never

from nicegui import ui

from bots.practice.commandline import Combobox, Typed, description, said, spelled
from bots.practice.visit import Doing, Visit
from bots.practice.widgets import people_to_choose, roles_to_choose, rooms_to_choose
from bots.practice.words import Words, button
from core.kernel.asks import Field, Form
from core.kernel.cards import Choice
from core.kernel.decision import Kind, Option

_FIRST = "getHtmlElement(%d)?.querySelector('input, textarea')?.focus()"


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing to fill in: its name, how to read it, and how to say what is wrong with it."""

    name: str
    read: Callable[[], str]
    wrong: Callable[[str], str]
    complain: Callable[[str], None]
    kept: bool = False
    """Whether it is handed on when it is empty, as the fields of a form are and left-out options are not."""


def ask(visit: Visit, form: Form, doing: Doing) -> None:
    """Show a form of the engine's. What is filled in goes on with the form's own action."""
    onward = replace(doing, action=form.action, given=dict(form.given))
    _dialog(visit, form.title, form.submit, "", lambda: [_field(field, visit) for field in form.fields], onward)


def ask_options(visit: Visit, typed: Typed, doing: Doing) -> None:
    """Show the options of a command, each with its best widget; what was typed already goes into the first."""
    title = visit.say("practice-form-of", command=spelled(typed.command))

    def build() -> list[Entry]:
        texts = (Kind.TEXT, Kind.LONG_TEXT, Kind.SUGGESTED)
        first = next((option.name for option in typed.command.options if option.kind in texts), "")
        entries: list[Entry] = []

        async def complete(option: Option, so_far: str) -> Sequence[Choice]:
            others = {entry.name: entry.read() for entry in entries if entry.name != option.name}
            given = {**doing.given, **{name: value for name, value in others.items() if value}}
            return await visit.suggest(replace(doing, given=given), option.name, so_far)

        for option in typed.command.options:
            value = typed.rest if option.name == first else ""
            entries.append(_option(option, typed, visit, partial(complete, option), value))
        return entries

    hint = description(typed.command, visit.say)
    _dialog(visit, title, visit.say("practice-run"), hint, build, doing)


def _dialog(
    visit: Visit, title: str, submit: str, hint: str, build: Callable[[], Sequence[Entry]], doing: Doing
) -> None:
    say = visit.say
    # Persistent: a slip of the hand beside the form must not lose what was written.
    with visit.client, ui.dialog().props("persistent no-esc-dismiss") as dialog:
        dialog.props["aria-label"] = title
        with ui.element("form").classes("sheet") as sheet:
            sheet.props["novalidate"] = True
            Words(title, "h2", "sheet-title")
            if hint:
                Words(hint, "p", "pane-hint")
            entries = build()
            with ui.element("div").classes("presses sheet-foot"):
                cancel = button(say("cancel"), "plain")
                go = button(submit, "main")
                go.props["type"] = "submit"

        async def send() -> None:
            if "disabled" in go.props:
                return
            given = _checked(entries)
            if given is None:
                visit.status(say("practice-needed"))
                return
            go.props["disabled"] = True
            # The form stays until there is an answer, so that nothing written is lost on the way.
            if await visit.do(replace(doing, given={**doing.given, **given})):
                dialog.close()
            else:
                go.props.pop("disabled", None)

        # The first thing to fill in is where the cursor should be.
        dialog.on("show", lambda: visit.client.run_javascript(_FIRST % sheet.id))
        sheet.on("submit.prevent", send)
        cancel.on("click", dialog.close)
        dialog.on("hide", dialog.delete)
    dialog.open()


def _checked(entries: Sequence[Entry]) -> Mapping[str, str] | None:
    given: dict[str, str] = {}
    fine = True
    for entry in entries:
        value = entry.read()
        wrong = entry.wrong(value)
        entry.complain(wrong)
        fine = fine and not wrong
        if value or entry.kept:
            given[entry.name] = value
    return given if fine else None


def _field(field: Field, visit: Visit) -> Entry:
    longest = visit.practice.house.abilities.longest_field
    most = min(field.most or longest, longest)
    label = field.label if field.required else visit.say("practice-optional", label=field.label)
    if field.hint:
        Words(field.hint, "p", "ask-hint")
    _show_label(label)
    kind = ui.textarea if field.long else ui.input
    widget = kind(label, value=field.value).props("outlined stack-label").classes("entry")
    widget.props["maxlength"] = most
    widget.props["counter"] = field.long
    if field.long:
        widget.props["autogrow"] = True
    if field.hint:
        widget.props["aria-description"] = field.hint
    if field.required:
        widget.props["aria-required"] = "true"
    return Entry(
        field.name,
        lambda: str(widget.value or "").strip() if not field.long else str(widget.value or ""),
        _text_checks(visit, required=field.required, least=None, most=most),
        _complaint(widget),
        kept=True,
    )


def _show_label(label: str) -> None:
    """Show a label above its field, where it can be read whole; the field's own is for screen readers."""
    Words(label, "div", "entry-label").props["aria-hidden"] = "true"


def _text_checks(visit: Visit, *, required: bool, least: int | None, most: int | None) -> Callable[[str], str]:
    def wrong(value: str) -> str:
        if not value.strip():
            return visit.say("practice-needed") if required else ""
        if most is not None and len(value) > most:
            return visit.say("practice-too-long", most=most)
        if least is not None and len(value) < least:
            return visit.say("practice-too-short", least=least)
        return ""

    return wrong


def _complaint(widget: ui.input | ui.select) -> Callable[[str], None]:
    def complain(words: str) -> None:
        widget.props["error"] = bool(words)
        widget.props["error-message"] = words

    return complain


def _option(
    option: Option, typed: Typed, visit: Visit, complete: Callable[[str], Awaitable[Sequence[Choice]]], value: str
) -> Entry:
    name = f"command-{'-'.join(typed.command.path)}.{option.name}"
    words = said(visit.say, name, option.name)
    label = words if option.required else visit.say("practice-optional", label=words)
    _show_label(label)
    match option.kind:
        case Kind.TEXT | Kind.LONG_TEXT:
            kind = ui.textarea if option.kind is Kind.LONG_TEXT else ui.input
            widget = kind(label, value=value).props("outlined stack-label").classes("entry")
            if option.most:
                widget.props["maxlength"] = option.most
            wrong = _text_checks(visit, required=option.required, least=option.least, most=option.most)
            return Entry(option.name, lambda: str(widget.value or "").strip(), wrong, _complaint(widget))
        case Kind.NUMBER:
            number = ui.input(label).props("outlined stack-label inputmode=numeric").classes("entry")
            return Entry(
                option.name,
                lambda: str(number.value or "").strip(),
                _number_checks(option, visit),
                _complaint(number),
            )
        case Kind.FLAG:
            # Not a checkbox: an option that is left out differs from one that says no.
            return _select(option, visit, label, {answer: visit.say(answer) for answer in ("yes", "no")})
        case Kind.SUGGESTED:
            box = Combobox(label, visit.say("practice-completions"), complete, value=value)
            wrong = _text_checks(visit, required=option.required, least=None, most=None)
            return Entry(option.name, lambda: box.value.strip(), wrong, _complaint(box.field))
        case Kind.CHOICE:
            return _select(
                option, visit, label, {choice: said(visit.say, f"choice-{choice}", choice) for choice in option.choices}
            )
        case Kind.ROOM:
            return _select(option, visit, label, rooms_to_choose(visit))
        case Kind.PERSON:
            return _select(option, visit, label, people_to_choose(visit))
        case Kind.ROLE:
            return _select(option, visit, label, roles_to_choose(visit))
        case _:
            assert_never(option.kind)


def _select(option: Option, visit: Visit, label: str, choices: dict[str, str]) -> Entry:
    select = ui.select(choices, label=label, clearable=not option.required).classes("entry")
    select.props('outlined stack-label options-dense behavior="menu"')
    wrong = _text_checks(visit, required=option.required, least=None, most=None)
    return Entry(option.name, lambda: str(select.value or ""), wrong, _complaint(select))


def _number_checks(option: Option, visit: Visit) -> Callable[[str], str]:
    def wrong(value: str) -> str:
        if not value:
            return visit.say("practice-needed") if option.required else ""
        if not value.lstrip("-").isdecimal() or not value.isascii():
            return visit.say("practice-not-a-number")
        least, most = option.least, option.most
        if (least is not None and int(value) < least) or (most is not None and int(value) > most):
            return visit.say("practice-number-range", least=str(least or 0), most=str(most or "…"))
        return ""

    return wrong
