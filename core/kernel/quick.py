"""Frozen values that are made by the hundred thousand.

The ``__init__`` of a frozen dataclass asks ``object.__setattr__`` for every field by name, which took a quarter of the
time when a hundred thousand circles fell due in the same minute. The one here sets the slots while the value still
counts as one of a class that is not frozen, and closes it then: a third of the time, and just as frozen.
"""

from __future__ import annotations

from dataclasses import MISSING, fields, is_dataclass
from typing import Any, TypeVar

T = TypeVar("T")


def quick(cls: type[T]) -> type[T]:
    """Give a frozen dataclass with slots a quicker ``__init__`` that takes the same arguments.

    Raises:
        TypeError: it is no such class, computes a default, works after its ``__init__``, or is derived from later.
    """
    if not is_dataclass(cls) or "__slots__" not in cls.__dict__ or hasattr(cls, "__post_init__"):
        raise TypeError(f"{cls.__name__} is not a plain dataclass with slots")
    mine = fields(cls)
    if any(not field.init or field.default_factory is not MISSING for field in mine):
        raise TypeError(f"{cls.__name__} computes a field")
    names = tuple(field.name for field in mine)
    open_one = type(cls.__name__, (), {"__slots__": names, "__module__": cls.__module__})
    given: dict[str, Any] = {"_as": object.__setattr__, "_open": open_one, "_closed": cls}
    by_place: list[str] = []
    by_name: list[str] = []
    for field in mine:
        parameter = field.name
        if field.default is not MISSING:
            given[f"_default_{field.name}"] = field.default
            parameter = f"{field.name}=_default_{field.name}"
        (by_name if field.kw_only else by_place).append(parameter)
    parameters = ", ".join(("self", *by_place, *(("*", *by_name) if by_name else ())))
    lines = (
        f"def __init__({parameters}):",
        "    _as(self, '__class__', _open)",
        *(f"    self.{name} = {name}" for name in names),
        "    self.__class__ = _closed",
    )
    # As dataclasses itself makes it: from the names of fields alone.
    exec("\n".join(lines), given)  # noqa: S102
    made = given["__init__"]
    made.__qualname__ = f"{cls.__qualname__}.__init__"
    made.__annotations__ = cls.__init__.__annotations__
    setattr(cls, "__init__", made)  # noqa: B010 - a type checker would call it an error, and it is meant
    setattr(cls, "__init_subclass__", classmethod(_no_heirs))  # noqa: B010
    return cls


def _no_heirs(cls: type[Any], **_: Any) -> None:
    raise TypeError(f"{cls.__name__}: nothing can be derived from a quick value")
