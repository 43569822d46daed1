"""Messages in, the phrases that stand in them out, a line each: what the matcher alone is measured with."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, Final

from core.safety.matching import Matcher

_CHUNK: Final = 1 << 16


class NoPhrases(ValueError):
    """The file of phrases cannot be used. The message says why."""


class BadLine(ValueError):
    """A line of input cannot be read. The message says why, and never holds its text."""


def matcher_from(file: Path) -> tuple[Matcher, int]:
    """A matcher for the phrases in a file, one on each line, and how many lines hold nothing to look for.

    Raises NoPhrases when the file cannot be read as text or leaves nothing to look for, and OSError.
    """
    try:
        written = [line.strip() for line in file.read_text(encoding="utf-8-sig").splitlines()]
    except UnicodeDecodeError:
        raise NoPhrases(f"{file} is not text in UTF-8.") from None
    phrases = dict.fromkeys(line for line in written if line)
    matcher = Matcher.of(phrases)
    if not matcher.phrases:
        raise NoPhrases(f"{file} holds no phrase. Write one on each line.")
    return matcher, len(phrases) - len(matcher.phrases)


def lines_of(source: BinaryIO) -> Iterator[list[bytes]]:
    """The lines of a stream, as many at a time as have come in: nobody waits for an answer until the next line."""
    left = b""
    # a pipe's reader gives what is there and waits only when there is nothing
    read = getattr(source, "read1", source.read)
    while chunk := read(_CHUNK):
        *whole, left = (left + chunk).split(b"\n")
        if whole:
            yield whole
    if left:
        yield [left]


def answer(line: bytes, matcher: Matcher) -> str:
    """The answer to one message. Raises BadLine."""
    try:
        read: dict[str, object] | list[object] | None = json.loads(line)
    except (ValueError, RecursionError):
        raise BadLine("this is not JSON") from None
    match read:
        case {"id": str() | int() as ident, "text": str() as text}:
            pass
        case {"id": _, "text": _}:
            raise BadLine("id must be a text or a number, and text a text")
        case _:
            raise BadLine('write {"id": "1", "text": "..."}')
    phrases = list(dict.fromkeys(hit.phrase for hit in matcher.find(text)))
    return json.dumps({"id": ident, "phrases": phrases})
