"""``content/safety/<language>/second/``: the model of the second opinion, and the words it reads as one."""

from __future__ import annotations

import zlib
from pathlib import Path

from pydantic import BaseModel, ConfigDict, TypeAdapter

from bots.library.sentencemodel import read_meaning
from bots.library.yamltext import read_yaml
from core.safety.second import SIZE, Second

FOLDER = "second"
ALIKE = "alike.yaml"
ABOUT = "about.json"
WEIGHTS = "weights.bin"


class About(BaseModel):
    """``about.json``: what the weights are, as ``core.safety.second.Second`` explains it."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    kinds: tuple[str, ...]
    hints: dict[str, float]
    least: float
    scales: tuple[float, ...]
    biases: tuple[float, ...]
    add_serious: float
    add_any: float
    agree: float


def read_alike(home: Path) -> dict[str, str]:
    """Return the name that each word is read as."""
    read = read_yaml((home / FOLDER / ALIKE).read_text(encoding="utf-8"))
    named = TypeAdapter(dict[str, list[str]]).validate_python(read.value)
    return {word: name.upper() for name, words in reversed(named.items()) for word in words}


def read_second(home: Path) -> Second | None:
    """Return a language's model; None where it has none, or where its files do not fit together."""
    folder = home / FOLDER
    if not (folder / ABOUT).is_file() or not (folder / WEIGHTS).is_file():
        return None
    about = About.model_validate_json((folder / ABOUT).read_bytes())
    raw = memoryview(zlib.decompress((folder / WEIGHTS).read_bytes())).cast("b")
    many = 3 + len(about.kinds)
    if len(raw) != many * SIZE or not many == len(about.scales) == len(about.biases):
        return None
    return Second(
        alike=read_alike(home),
        hints=about.hints,
        least=about.least,
        kinds=about.kinds,
        heads=tuple(raw[place * SIZE : (place + 1) * SIZE] for place in range(many)),
        scales=about.scales,
        biases=about.biases,
        add_serious=about.add_serious,
        add_any=about.add_any,
        agree=about.agree,
        meaning=read_meaning(folder),
    )
