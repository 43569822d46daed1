"""Quick values are what the dataclass was: frozen, equal by value, with the same arguments."""

from __future__ import annotations

import copy
import pickle
from dataclasses import FrozenInstanceError, dataclass, field, replace

import pytest

from core.kernel.quick import quick


@quick
@dataclass(frozen=True, slots=True)
class Cup:
    """By place and by name, with a default."""

    owner: str
    size: int = field(default=3, kw_only=True)
    note: str = field(default="", repr=False, compare=False)


def test_it_takes_the_same_arguments() -> None:
    assert Cup("ada", "hot", size=5) == Cup(owner="ada", note="cold", size=5)
    assert Cup("ada").size == 3
    with pytest.raises(TypeError, match="owner"):
        Cup()  # type: ignore[call-arg] # pyright: ignore[reportCallIssue]
    with pytest.raises(TypeError, match="positional"):
        Cup("ada", "hot", 5)  # type: ignore[misc] # pyright: ignore[reportCallIssue]


def test_it_is_frozen() -> None:
    cup = Cup("ada")
    with pytest.raises(FrozenInstanceError):
        cup.size = 4  # type: ignore[misc] # pyright: ignore[reportAttributeAccessIssue]
    with pytest.raises(FrozenInstanceError):
        del cup.size  # type: ignore[misc]
    assert not hasattr(cup, "__dict__")


def test_it_is_of_its_own_class_and_nothing_else() -> None:
    cup = Cup("ada")
    assert type(cup) is Cup
    assert repr(cup) == "Cup(owner='ada', size=3)"
    match cup:
        case Cup(owner, size=size):
            assert (owner, size) == ("ada", 3)


def test_it_can_be_replaced_copied_and_hashed() -> None:
    cup = Cup("ada", size=4)
    assert replace(cup, owner="ben") == Cup("ben", size=4)
    assert {cup, copy.copy(cup), copy.deepcopy(cup), pickle.loads(pickle.dumps(cup))} == {cup}


def test_what_would_not_work_is_refused() -> None:
    with pytest.raises(TypeError, match="derived"):

        class Mug(Cup):  # pyright: ignore[reportUnusedClass]
            pass

    @dataclass(frozen=True, slots=True)
    class Tray:
        cups: list[Cup] = field(default_factory=list[Cup])

    with pytest.raises(TypeError, match="computes"):
        quick(Tray)

    @dataclass(frozen=True)
    class Open:
        size: int = 1

    with pytest.raises(TypeError, match="slots"):
        quick(Open)

    @dataclass(frozen=True, slots=True)
    class Checked:
        size: int = 1

        def __post_init__(self) -> None:
            assert self.size

    with pytest.raises(TypeError, match="slots"):
        quick(Checked)
