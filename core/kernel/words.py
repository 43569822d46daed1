"""How the core asks for words without knowing where they are kept.

All wording that a person sees lives in ``content/wording/<language>/*.ftl``. The core names a message and
hands over its arguments; a shell supplies the function that turns both into text.
"""

from __future__ import annotations

from datetime import date, datetime, time
from typing import Protocol


class Say(Protocol):
    """Turns a message id and its arguments into finished text in one language.

    An aware ``datetime`` is shown as a point in time that the reader's platform can localise; ``date`` and
    ``time`` are shown as the reader's language writes them.
    """

    def __call__(self, message: str, /, **arguments: str | int | float | date | time | datetime) -> str:
        """Return the text of ``message``.

        Raises:
            LookupError: the id is not in the wording files of the language nor in those of English.
        """
        ...
