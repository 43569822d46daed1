"""What is sealed under which key, and bound to what.

A member's writing is sealed under the key of that membership; what belongs to the circle under the circle's
own. Each ciphertext is bound to the row it stands in, so that two cannot change places.
"""

from __future__ import annotations

import json

from bots.store.vault import Unreadable, Vault
from core.kernel.ids import CircleId, EntryId, PersonId, TextRef
from core.reflections.changes import PageAdded
from core.reflections.model import CheckIn, Entry


def _entry_id(what: Entry | PageAdded) -> EntryId:
    match what:
        case Entry():
            return what.id
        case PageAdded():
            return what.entry


async def _seal(vault: Vault, circle: str, person: str, entry: str, text: str) -> bytes:
    key = await vault.data_key(circle, person, create=True)
    assert key is not None
    return vault.seal(key, text, entry=entry)


async def _unseal(vault: Vault, circle: str, person: str, entry: str, sealed: bytes) -> str | None:
    key = await vault.data_key(circle, person, create=False)
    if key is None:
        return None
    try:
        return vault.unseal(key, sealed, entry=entry)
    except Unreadable:
        return None


async def seal_text(vault: Vault, circle: CircleId, person: PersonId | None, ref: TextRef, text: str) -> bytes:
    """Seal a kept text under its owner's key, or the circle's."""
    return await _seal(vault, circle, person or "", f"text/{ref}", text)


async def unseal_text(vault: Vault, circle: str, person: str, ref: str, sealed: bytes) -> str | None:
    """Open a kept text; None when its key is gone or its bytes were changed."""
    return await _unseal(vault, circle, person, f"text/{ref}", sealed)


async def seal_page(vault: Vault, owner: Entry | PageAdded, number: int, text: str) -> bytes:
    """Seal one page of a journal entry."""
    return await _seal(vault, owner.circle, owner.person, f"page/{_entry_id(owner)}/{number}", text)


async def unseal_page(vault: Vault, entry: Entry, number: int, sealed: bytes) -> str | None:
    """Open one page of a journal entry; None when its key is gone or its bytes were changed."""
    return await _unseal(vault, entry.circle, entry.person, f"page/{entry.id}/{number}", sealed)


async def seal_check_in(vault: Vault, check_in: CheckIn) -> bytes:
    """Seal the mood and the word of a check-in together."""
    text = json.dumps([check_in.mood, check_in.word])
    return await _seal(vault, check_in.circle, check_in.person, f"check-in/{check_in.id}", text)


async def unseal_check_in(
    vault: Vault, circle: str, person: str, check_in: str, sealed: bytes
) -> tuple[int, str] | None:
    """Open a check-in as (mood, word); None when its key is gone or its bytes were changed."""
    text = await _unseal(vault, circle, person, f"check-in/{check_in}", sealed)
    if text is None:
        return None
    mood, word = json.loads(text)
    return int(mood), str(word)
