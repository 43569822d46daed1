"""Every programme that a circle can choose from, in every language that it was put into."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from core.programme.topics import Programme, Topic


@dataclass(frozen=True, slots=True)
class Library:
    """The programmes by id, as they were first written, and their translations by id and language.

    A translation has the id of its original. It may lack topics; those are shown as they were first written.
    """

    programmes: Mapping[str, Programme]
    translations: Mapping[tuple[str, str], Programme] = field(default_factory=dict[tuple[str, str], Programme])

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

    def versions(self, programme: str) -> tuple[Programme, ...]:
        """Return the programme as it was written, and its translations; none if unknown."""
        original = self.programmes.get(programme)
        translated = (one for (name, _), one in self.translations.items() if name == programme)
        return (original, *translated) if original is not None else ()

    def in_language(self, language: str) -> tuple[Programme, ...]:
        """Return every programme in ``language`` as far as it was translated, in the order of their ids."""
        found = (self.programme(name, language) for name in self.programmes)
        return tuple(one for one in found if one is not None)

    def with_own(self, own: Library) -> Library:
        """Return this library with a circle's own programmes; they win over ours of the same id, whole."""
        kept = {where: one for where, one in self.translations.items() if where[0] not in own.programmes}
        return Library({**self.programmes, **own.programmes}, {**kept, **own.translations})
