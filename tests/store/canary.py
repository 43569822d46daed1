"""Looks for planted words wherever they could have leaked: files as raw bytes, logs, tracebacks.

A word counts as found in any of the shapes in which it could lie there: as it is, in UTF-16, in hex, in
base64 at any offset, JSON-escaped, and compressed by zlib or gzip.
"""

from __future__ import annotations

import base64
import binascii
import contextlib
import json
import traceback
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Leak:
    """A planted word, where it was found, and in which shape."""

    word: str
    where: str
    shape: str


def sweep(words: Iterable[str], *, folders: Iterable[Path] = (), texts: dict[str, str] | None = None) -> list[Leak]:
    """Every leak of these words in all files under the folders, and in the texts given by name."""
    places = [
        (str(path), path.read_bytes()) for folder in folders for path in sorted(folder.rglob("*")) if path.is_file()
    ]
    places += [(name, text.encode("utf-8", "surrogatepass")) for name, text in (texts or {}).items()]
    wanted = [(word, shape, pattern) for word in words for shape, pattern in shapes(word)]
    return [
        Leak(word, where, shape if layer == 0 else f"{shape}, compressed")
        for where, raw in places
        for layer, content in enumerate(layers(raw))
        for word, shape, pattern in wanted
        if pattern in content
    ]


def told(problem: BaseException) -> str:
    """All that a log would say of an error: its causes, its frames and their local names."""
    return "".join(traceback.TracebackException.from_exception(problem, capture_locals=True).format()) + repr(problem)


def shapes(word: str) -> Iterator[tuple[str, bytes]]:
    """The shapes a word can take, without the edges that depend on what stands beside it."""
    plain = word.encode()
    yield "plain", plain
    yield "utf-16", word.encode("utf-16-le")
    yield "hex", binascii.hexlify(plain)
    yield "upper hex", binascii.hexlify(plain).upper()
    escaped = json.dumps(word)[1:-1].encode()
    if escaped != plain:
        yield "json", escaped
    for offset in range(3):
        # the first and last characters mix with their neighbours
        coded = base64.b64encode(b"\0" * offset + plain)
        start, end = (offset * 4 + 2) // 3, len(coded) - (4 if (offset + len(plain)) % 3 else 0)
        if end - start >= 8:
            yield f"base64 at {offset}", coded[start:end]


def layers(raw: bytes) -> Iterator[bytes]:
    """The bytes themselves, and what any zlib or gzip stream in them unpacks to."""
    yield raw
    for mark, bits in ((b"\x78\x01", 15), (b"\x78\x9c", 15), (b"\x78\xda", 15), (b"\x1f\x8b\x08", 31)):
        at = raw.find(mark)
        while at >= 0:
            # most marks are chance
            with contextlib.suppress(zlib.error):
                yield zlib.decompressobj(bits).decompress(raw[at:], 10_000_000)
            at = raw.find(mark, at + 1)
