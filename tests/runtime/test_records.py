"""Records behave as the frozen dataclasses that type checkers take them for."""

import copy
import pickle
from dataclasses import FrozenInstanceError, dataclass
from typing import Any, Generic, TypeVar

import pytest
from runtime.records import record, replace

T = TypeVar("T")


@record(frozen=True, slots=True)
class Point:
    """Where."""

    x: int
    y: int = 2

    @property
    def total(self) -> int:
        """Both."""
        return self.x + self.y


@record(frozen=True, slots=True, kw_only=True, eq=False)
class Named(Generic[T]):
    """A name that is like no other."""

    name: str
    value: T | None = None


@record(frozen=True, slots=True, repr=False)
class Secret:
    """Not to be shown."""

    value: str


def test_values_and_defaults() -> None:
    assert (Point(1).total, Point(1, 3).total, Point(y=4, x=1).total) == (3, 4, 5)
    assert Point.__doc__ == "Where."


def test_equal_is_what_has_the_same_values_in_the_same_class() -> None:
    assert Point(1) == Point(1, 2) != Point(2)
    assert len({Point(1), Point(1, 2), Point(2)}) == 2
    other: Any = dataclass(frozen=True)(type("Point", (), {"__annotations__": {"x": int}}))
    assert Point(1) != other(1)


def test_with_eq_false_equal_is_what_is_the_same() -> None:
    one = Named[int](name="a")
    assert one == one and one != Named[int](name="a")
    assert len({one, Named[int](name="a")}) == 2


def test_it_shows_its_values_unless_they_are_secret() -> None:
    assert repr(Point(1)) == "Point(x=1, y=2)"
    assert "hunter2" not in repr(Secret("hunter2"))


@pytest.mark.parametrize(
    "arguments", [((), {}), ((1, 2, 3), {}), ((1,), {"x": 1}), ((1,), {"z": 1})]
)
def test_arguments_that_do_not_fit_are_refused(arguments: tuple[Any, Any]) -> None:
    with pytest.raises(TypeError):
        Point(*arguments[0], **arguments[1])
    with pytest.raises(TypeError):
        Named(*("a",))


def test_a_copy_with_other_values() -> None:
    assert replace(Point(1), y=5) == Point(1, 5)
    with pytest.raises(TypeError):
        replace(Point(1), z=1)


def test_it_is_copied_and_holds_no_other_attributes() -> None:
    assert copy.copy(Point(1)) == Point(1) == pickle.loads(pickle.dumps(Point(1)))
    with pytest.raises((AttributeError, FrozenInstanceError)):
        setattr(Point(1), "z", 1)  # noqa: B010
