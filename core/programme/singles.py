"""Words that stand on their own, outside any programme: prompts, questions, rounds, exercises for two."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from core.programme.topics import Source

_PROMPT = "single/"
"""Before the id of a single where a queue names a topic. No topic's id has a slash in it."""
LONGEST_HEAD = 60


def as_topic(single_id: str) -> str:
    """Return how a queue names a single prompt among topics."""
    return f"{_PROMPT}{single_id}"


def prompt_named(topic_id: str) -> str:
    """Return the id of the single prompt that a queue names; empty for a topic of a programme."""
    return topic_id.removeprefix(_PROMPT) if topic_id.startswith(_PROMPT) else ""


def headed(text: str, most: int = LONGEST_HEAD) -> str:
    """Return the beginning of a text as its heading: on one line, cut between words."""
    line = " ".join(text.split())
    if len(line) <= most:
        return line
    cut = line[: most - 1].rsplit(" ", 1)[0].rstrip(",;:")
    return f"{cut or line[: most - 1]}…"


class SingleKind(StrEnum):
    """What a single is for. The value is the name of its file, without the ending."""

    PROMPT = "prompts"
    CHECK_IN = "check-ins"
    OPENING = "openings"
    CLOSING = "closings"
    PAIR = "pairs"


@dataclass(frozen=True, slots=True, kw_only=True)
class Single:
    """A prompt, a check-in question, or a round that opens or closes a meeting.

    ``text`` is finished prose without mark-up. ``gate`` says that it is unsafe for someone who is afraid of
    their partner; then ``instead`` is what they can do in its place, and otherwise both may be empty.
    ``content_note`` is empty where there is nothing to warn of. ``serves`` are ids of
    ``content/coverage.tsv``.
    """

    id: str
    kind: SingleKind
    text: str
    serves: tuple[str, ...] = ()
    gate: bool = False
    content_note: str = ""
    instead: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PairExercise:
    """A game or an exercise for two people who both want it.

    ``steps`` are in order. Every one has a gate, because nothing for two is safe for someone who is afraid
    of the other; ``instead`` is something that one person can do alone.
    """

    id: str
    title: str
    about: str
    steps: tuple[str, ...]
    content_note: str
    gate: bool
    instead: str
    serves: tuple[str, ...]
    sources: tuple[Source, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Singles:
    """All that stands on its own in one language, in the order of the files."""

    language: str
    prompts: tuple[Single, ...] = ()
    check_ins: tuple[Single, ...] = ()
    openings: tuple[Single, ...] = ()
    closings: tuple[Single, ...] = ()
    pairs: tuple[PairExercise, ...] = ()

    def of_kind(self, kind: SingleKind) -> tuple[Single, ...]:
        """Return the singles of a kind; none for exercises for two, which are in ``pairs``."""
        match kind:
            case SingleKind.PROMPT:
                return self.prompts
            case SingleKind.CHECK_IN:
                return self.check_ins
            case SingleKind.OPENING:
                return self.openings
            case SingleKind.CLOSING:
                return self.closings
            case SingleKind.PAIR:
                return ()

    def single(self, kind: SingleKind, single_id: str) -> Single | None:
        """Return the single with this id, or None when the files have it no more."""
        return next((single for single in self.of_kind(kind) if single.id == single_id), None)

    def pair(self, pair_id: str) -> PairExercise | None:
        """Return the exercise for two with this id, or None when the files have it no more."""
        return next((pair for pair in self.pairs if pair.id == pair_id), None)
