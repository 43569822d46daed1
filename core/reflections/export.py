"""A whole journal as Markdown, to keep."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from core.kernel.cards import Desk
from core.reflections.model import CheckIn, Entry
from core.reflections.words import dated, question_in_words, title_of


def journal_in_markdown(
    desk: Desk, circle_name: str, entries: Sequence[Entry], check_ins: Sequence[CheckIn], lost: int = 0
) -> str:
    """Return everything in the order it is given: the entries with their questions, then the check-ins.

    What cannot be read any more is said in words, where it stands.
    """
    return "\n\n".join(_parts(desk, circle_name, entries, check_ins, lost)) + "\n"


def _parts(
    desk: Desk, circle_name: str, entries: Sequence[Entry], check_ins: Sequence[CheckIn], lost: int
) -> Iterator[str]:
    say = desk.say
    yield f"# {say('journal-file-heading')}"
    yield say("journal-file-about", circle=circle_name)
    for entry in entries:
        question = entry.question_asked
        yield f"## {dated(desk, entry.written)}: {title_of(desk, question)}"
        yield f"> {question_in_words(desk, question)}"
        if entry.unreadable:
            yield f"*{say('journal-unreadable')}*"
        yield from entry.pages
    if check_ins or lost:
        yield f"## {say('journal-file-check-ins')}"
    if check_ins:
        yield "\n".join(f"- {check_in_in_words(desk, check_in)}" for check_in in check_ins)
    if lost:
        yield f"*{say('journal-check-ins-lost', count=lost)}*"


def check_in_in_words(desk: Desk, check_in: CheckIn) -> str:
    """Return one check-in as a line: the day, the mood, and the word if there is one."""
    mood = desk.say(f"mood-{check_in.mood}")
    day = dated(desk, check_in.at)
    if not check_in.word:
        return desk.say("check-in-line", day=day, mood=mood)
    return desk.say("check-in-line-word", day=day, mood=mood, word=" ".join(check_in.word.split()))
