"""Column types that mean the same on SQLite and on PostgreSQL."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import BigInteger, Dialect
from sqlalchemy.types import TypeDecorator

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)


def to_microseconds(moment: datetime) -> int:
    """Whole microseconds since 1970 in UTC. Raises ValueError for a time without a zone."""
    if moment.utcoffset() is None:
        raise ValueError("a time without a zone cannot be stored: give it one (UTC will do)")
    return (moment - _EPOCH) // _MICROSECOND


def from_microseconds(count: int) -> datetime:
    """The moment, in UTC."""
    return _EPOCH + timedelta(microseconds=count)


class Utc(TypeDecorator[datetime]):
    """A moment, kept as a whole number of microseconds since 1970, so that it sorts and compares as it is.

    Refuses a time without a zone on the way in; gives back a time in UTC. SQLite would hand back one
    without a zone, which compares wrongly and without an error.
    """

    impl = BigInteger
    cache_ok = True

    @property
    def python_type(self) -> type[Any]:
        return datetime

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> int | None:
        """Put the moment into a whole number. Raises ValueError for a time without a zone."""
        return None if value is None else to_microseconds(value)

    def process_result_value(self, value: int | None, dialect: Dialect) -> datetime | None:
        """Read the whole number as a moment in UTC."""
        return None if value is None else from_microseconds(value)
