"""Every programme that a circle can choose from, in every language that it was put into."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from core.programme.singles import (
    PairExercise,
    Single,
    SingleKind,
    Singles,
    headed,
    prompt_named,
)
from core.programme.topics import Programme, Topic
from core.rephrasing.patterns import Rephrasing

_WRITTEN_IN = "en"
"""The language that singles were first written in; one that is not translated is shown in it."""


@dataclass(frozen=True, slots=True)
class Library:
    """The programmes by id, as they were first written, and their translations by id and language.

    A translation has the id of its original. It may lack topics; those are shown as they were first written.
    """

    programmes: Mapping[str, Programme]
    translations: Mapping[tuple[str, str], Programme] = field(default_factory=dict[tuple[str, str], Programme])
    singles: Mapping[str, Singles] = field(default_factory=dict[str, Singles])
    """What stands outside any programme, by language."""
    rephrasings: Mapping[str, Rephrasing] = field(default_factory=dict[str, Rephrasing])
    """Help to say something without blame, by language."""
    rules: Mapping[str, Mapping[str, str]] = field(default_factory=dict[str, Mapping[str, str]])
    """What each rule of noticing looks for, by the reader's language, where that is not the rule's own."""

    def programme(self, programme: str, language: str = "") -> Programme | None:
        """Return the programme in ``language`` as far as it was translated, else as written; None if unknown."""
        original = self.programmes.get(programme)
        translation = self.translations.get((programme, language))
        if original is None or translation is None:
            return original
        topics = tuple(translation.topic(topic.id) or topic for topic in original.topics)
        return replace(translation, topics=topics)

    def topic(self, programme: str, topic_id: str, language: str = "") -> Topic | None:
        """Return a topic in ``language`` where it was translated, else as written.

        None when the programme or the topic is not in the library (any more): what a circle has queued may
        be older than the files.
        """
        original = self.programmes.get(programme)
        topic = original.topic(topic_id) if original else None
        translation = self.translations.get((programme, language))
        translated = translation.topic(topic_id) if topic and translation else None
        return translated or topic

    def title(self, programme: str, topic_id: str, language: str = "") -> str:
        """Return how an entry of a queue is called: a topic's title, the first words of a single, or nothing."""
        single = self.prompt(topic_id, language)
        if single is not None:
            return headed(single.text)
        topic = self.topic(programme, topic_id, language) if topic_id else None
        return topic.title if topic is not None else ""

    def prompt(self, topic_id: str, language: str = "") -> Single | None:
        """Return the single that an entry of a queue is, in ``language`` where it was translated."""
        named = prompt_named(topic_id)
        return self.single(SingleKind.PROMPT, named, language) if named else None

    def single(self, kind: SingleKind, single_id: str, language: str = "") -> Single | None:
        """Return a single in ``language`` where it was translated, else as first written; None if unknown."""
        found = (self.singles.get(one) for one in (language, _WRITTEN_IN))
        return next((one for home in found if home and (one := home.single(kind, single_id))), None)

    def pair(self, pair_id: str, language: str = "") -> PairExercise | None:
        """Return an exercise for two in ``language`` where it was translated, else as first written."""
        found = (self.singles.get(one) for one in (language, _WRITTEN_IN))
        return next((one for home in found if home and (one := home.pair(pair_id))), None)

    def singles_of(self, kind: SingleKind, language: str = "") -> tuple[Single, ...]:
        """Return the singles of a kind in the order in which they were first written, each as far as translated."""
        written = self._written(language)
        found = (self.single(kind, one.id, language) for one in written.of_kind(kind))
        return tuple(one for one in found if one is not None)

    def pairs_of(self, language: str = "") -> tuple[PairExercise, ...]:
        """Return the exercises for two in the same way."""
        found = (self.pair(one.id, language) for one in self._written(language).pairs)
        return tuple(one for one in found if one is not None)

    def how_many(self, kind: SingleKind, language: str = "") -> int:
        """Count the singles of a kind."""
        return len(self._written(language).of_kind(kind))

    def single_at(self, kind: SingleKind, place: int, language: str = "") -> Single | None:
        """Return the single at a place (from 0) of the order in which they were first written."""
        written = self._written(language).of_kind(kind)
        return self.single(kind, written[place].id, language) if 0 <= place < len(written) else None

    def _written(self, language: str) -> Singles:
        return self.singles.get(_WRITTEN_IN) or self.singles.get(language) or Singles(language=_WRITTEN_IN)

    def versions(self, programme: str) -> tuple[Programme, ...]:
        """Return the programme as it was written, and its translations; none if unknown."""
        original = self.programmes.get(programme)
        translated = (one for (name, _), one in self.translations.items() if name == programme)
        return (original, *translated) if original is not None else ()

    def in_language(self, language: str) -> tuple[Programme, ...]:
        """Return every programme in ``language`` as far as it was translated, in the order of their ids."""
        found = (self.programme(name, language) for name in self.programmes)
        return tuple(one for one in found if one is not None)

    def rephrasing(self, language: str) -> Rephrasing | None:
        """Return the help to rephrase in ``language``, else as first written; None where there is none."""
        return self.rephrasings.get(language) or self.rephrasings.get(_WRITTEN_IN)

    def rule_told(self, rule: str, language: str) -> str:
        """Return what a rule of noticing looks for, in the reader's language; nothing where that is not written."""
        return self.rules.get(language, {}).get(rule, "")

    def with_own(self, own: Library) -> Library:
        """Return this library with a circle's own programmes; they win over ours of the same id, whole."""
        kept = {where: one for where, one in self.translations.items() if where[0] not in own.programmes}
        return replace(
            self,
            programmes={**self.programmes, **own.programmes},
            translations={**kept, **own.translations},
        )
