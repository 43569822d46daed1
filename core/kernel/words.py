"""How the core asks for words without knowing where they are kept.

All wording that a person sees lives in ``content/wording/<language>/*.ftl``. The core names a message and
hands over its arguments; a shell supplies the function that turns both into text.
"""

from __future__ import annotations

from datetime import date, datetime, time
from typing import Protocol

type_of_argument = str | int | float | date | time | datetime
"""What a message may be given: aware ``datetime`` values are shown as a point in time the reader's
platform can localise; ``date`` and ``time`` are shown in the reader's language."""


class Say(Protocol):
    """Turns a message id and its arguments into finished text in one language."""

    def __call__(self, message: str, /, **arguments: str | int | float | date | time | datetime) -> str:
        """Return the text of ``message``.

        Raises:
            LookupError: the id is not in the wording files of the language nor in those of English.
        """
        ...
