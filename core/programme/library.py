"""Every programme that a circle can choose from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from core.programme.topics import Programme, Topic


@dataclass(frozen=True, slots=True)
class Library:
    """The programmes by id. Translations stand beside their originals, under ids of their own."""

    programmes: Mapping[str, Programme]

    def programme(self, programme: str, language: str = "") -> Programme | None:
        """Return the programme in ``language`` if it was translated, else as written; None if unknown."""
        original = self.programmes.get(programme)
        if original is None or original.language == language:
            return original
        translations = (
            other for other in self.programmes.values() if other.translates == programme and other.language == language
        )
        return next(translations, original)

    def topic(self, programme: str, topic_id: str, language: str = "") -> Topic | None:
        """Return a topic in ``language`` where it was translated, else as written.

        None when the programme or the topic is not in the library (any more): what a circle has queued may
        be older than the files.
        """
        for version in (self.programme(programme, language), self.programmes.get(programme)):
            topic = version.topic(topic_id) if version else None
            if topic is not None:
                return topic
        return None

    def with_own(self, own: Library) -> Library:
        """Return this library with a circle's own programmes; they win over ours of the same id."""
        return Library({**self.programmes, **own.programmes})
