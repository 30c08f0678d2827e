"""Records are dataclasses to whoever uses them."""

import copy
import pickle
from dataclasses import asdict, dataclass, field, fields, is_dataclass, replace

import pytest

from generator.records import record


@record(frozen=True, slots=True)
class Point:
    """A record with a default."""

    x: int
    y: int = 0


@dataclass(frozen=True, slots=True)
class Plain:
    """The same as the standard library has it."""

    x: int
    y: int = 0


@record(slots=True)
class Path:
    """A record that changes, with parts that are made, left out or derived."""

    points: list[Point] = field(default_factory=list)
    note: str = field(default="", compare=False, repr=False)
    length: int = field(init=False)
    count: int = field(default=0, init=False)

    def __post_init__(self) -> None:
        self.length = len(self.points)


@record(frozen=True, slots=True)
class Nothing:
    """A record without fields."""


class Named(Point):
    """A class made from a record."""


@pytest.mark.parametrize("arguments", [(), (1,), (1, 2), (1, 2, 3)])
@pytest.mark.parametrize("named", [{}, {"y": 5}, {"z": 5}])
def test_arguments_are_those_of_a_dataclass(
    arguments: tuple[int, ...], named: dict[str, int]
) -> None:
    def made(cls: type[Point] | type[Plain]) -> object:
        try:
            return asdict(cls(*arguments, **named))
        except TypeError as error:
            return str(error).partition("(")[2]

    assert made(Point) == made(Plain)


def test_values_decide_what_is_equal() -> None:
    assert Point(1) == Point(1, 0)
    assert Point(1) != Point(1, 1)
    assert Point(1) != Plain(1)
    assert Point(1) != Named(1)
    assert Nothing() == Nothing()
    assert len({Point(1), Point(1, 0), Named(1), Nothing(), Nothing()}) == 3
    assert Path(note="a") == Path(note="b")
    assert Path([Point(1)]) != Path()


def test_what_changes_has_no_hash() -> None:
    with pytest.raises(TypeError, match="unhashable"):
        hash(Path())


def test_parts_are_made_for_each() -> None:
    one, other = Path(), Path([Point(1)])
    assert one.points is not Path().points
    assert (one.length, other.length, one.count) == (0, 1, 0)


def test_only_fields_can_be_set() -> None:
    with pytest.raises(AttributeError):
        Path().other = 1  # type: ignore[attr-defined]


def test_they_are_shown_as_dataclasses_are() -> None:
    assert repr(Point(1)) == repr(Plain(1)).replace("Plain", "Point")
    assert repr(Path([Point(1)], "a")) == "Path(points=[Point(x=1, y=0)], length=1, count=0)"


def test_the_standard_library_knows_them() -> None:
    assert is_dataclass(Point)
    assert [part.name for part in fields(Point)] == ["x", "y"]
    assert replace(Point(1), y=2) == Point(1, 2)
    assert copy.deepcopy(Path([Point(1)])) == pickle.loads(pickle.dumps(Path([Point(1)])))
    match Point(1, 2):
        case Point(x, y):
            assert (x, y) == (1, 2)
