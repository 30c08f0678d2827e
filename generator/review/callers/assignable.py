"""Whether a value of one package's type fits where the other one's is expected, for a type checker."""

import ast

from ...records import record
from ..change import Level
from .annotations import Atom, Type, names_in, present
from .side import Side

_ANYTHING = frozenset({"Any", "object"})
# What a type checker lets pass beside a class itself; longer ways are found step by step.
_PROMOTIONS = {"bool": ("int",), "int": ("float",), "datetime": ("date",)}
_READ_ONLY = ("Collection", "Iterable")
_NO_TEXT = "_runtime.types.ArrayOf"
_WIDER = {
    "list": ("Sequence", _NO_TEXT, *_READ_ONLY),
    "tuple": ("Sequence", _NO_TEXT, *_READ_ONLY),
    "Sequence": _READ_ONLY,
    _NO_TEXT: _READ_ONLY,
    "Collection": ("Iterable",),
    "dict": ("Mapping",),
    "Iterator": ("Iterable",),
    "Coroutine": ("Awaitable",),
}
# Arguments of these may be of a narrower type; of all other classes they must be equal, for what
# was read may also be written: list, dict, Pages, Stream, RawResponse.
_COVARIANT = frozenset(
    {
        "Sequence",
        _NO_TEXT,
        "Collection",
        "Iterable",
        "Iterator",
        "AsyncIterator",
        "AsyncIterable",
        "Awaitable",
    }
    | {"Coroutine", "Generator", "AsyncGenerator", "tuple", "type", "Unpack"}
)


@record(frozen=True, slots=True)
class Fit:
    """Values of the package `value`, in places of the package `place`.

    A class, and an alias that can be imported, is the same on both sides where its name is: what
    changed inside of it is a change of its own. A checker lets `Any` stand for everything; with
    `is_strict` it does not.
    """

    value: Side
    place: Side
    is_strict: bool = False

    def fits(self, value: Type, place: Type) -> bool:
        """Whether every value of a type may stand where the other is expected."""
        return self._all(value, place, frozenset())

    def _all(self, value: Type, place: Type, seen: frozenset[tuple[Atom, Type]]) -> bool:
        if Atom("bool") in place:  # two values that are the whole class
            place = place | {Atom("Literal", value="True"), Atom("Literal", value="False")}
        return all(self._one(atom, place, seen) for atom in value)

    def _one(self, atom: Atom, place: Type, seen: frozenset[tuple[Atom, Type]]) -> bool:
        if any(other.name in _ANYTHING for other in place):
            return True
        if atom.name == "Any":
            return not self.is_strict
        if (atom, place) in seen:
            return True
        seen = seen | {(atom, place)}
        if any(self._alike(atom, other, seen) for other in place):
            return True
        meant = self.value.alias(atom.name)
        if meant is not None:
            return self._all(meant, place, seen)
        for other in place:
            expected = self.place.alias(other.name)
            if expected is not None and self._one(atom, expected, seen):
                return True
        if atom == Atom("bool") and place >= _BOTH:
            return True
        return any(self._one(wider, place, seen) for wider in self._wider(atom))

    def _alike(self, atom: Atom, other: Atom, seen: frozenset[tuple[Atom, Type]]) -> bool:
        """Whether two alternatives have one name, and arguments that fit."""
        if atom.name != other.name or atom.value != other.value:
            return False
        if len(atom.arguments) != len(other.arguments):
            return False
        if not self.value.is_exported(atom.name) and self.value.alias(atom.name) is not None:
            return False
        return all(
            self._argument(atom.name, place, one, two, seen)
            for place, (one, two) in enumerate(zip(atom.arguments, other.arguments, strict=True))
        )

    def _argument(
        self, name: str, place: int, one: Type, two: Type, seen: frozenset[tuple[Atom, Type]]
    ) -> bool:
        back = Fit(self.place, self.value, self.is_strict)
        if name == "[]":  # what a callable takes
            return back._all(two, one, seen)
        if name in _COVARIANT or name == "Callable" or (name == "Mapping" and place == 1):
            return self._all(one, two, seen)
        return self._all(one, two, seen) and back._all(two, one, seen)

    def _wider(self, atom: Atom) -> list[Atom]:
        """What an alternative is as well."""
        if atom.name == "Literal":
            return [Atom(type(ast.literal_eval(atom.value)).__name__)]
        if atom.name == "str":
            return [Atom("Sequence", (frozenset({atom}),))]
        found = [Atom(name) for name in _PROMOTIONS.get(atom.name, ())]
        arguments = atom.arguments
        if atom.name == "tuple":
            items = frozenset(one for kind in arguments for one in kind if one.name != "...")
            arguments = (items,)
        found += [Atom(name, arguments[-1:] if name == "Awaitable" else arguments)
                  for name in _WIDER.get(atom.name, ())]  # fmt: skip
        return found + [Atom(base) for base in self.value.bases(atom.name)]


_BOTH: Type = frozenset({Atom("Literal", value="True"), Atom("Literal", value="False")})


def sent(base: Type, head: Type, one: Side, two: Side) -> Level | None:
    """What a changed type does to those that pass such a value; None: nothing changed for them.

    Anything may be passed where anything was allowed, so a type in its place refuses some of it.
    """
    base, head = present(base), present(head)
    if base == head and not _has_private_alias(base, one):
        return None
    was_any, is_any = _is_any(base), _is_any(head)
    if was_any or is_any:
        return None if was_any and is_any else "breaking" if was_any else "additive"
    if not Fit(one, two).fits(base, head):
        return "breaking"
    if _is_equal(base, head, one, two):
        return None
    return "risky" if "Any" in names_in(base) - names_in(head) else "additive"


def read(base: Type, head: Type, one: Side, two: Side) -> Level | None:
    """What a changed type does to those that use such a value; None: nothing changed for them.

    Where a checker starts or stops to know the type, code that it accepted may do something else.
    """
    base, head = present(base), present(head)
    if base == head and not _has_private_alias(base, one):
        return None
    if not Fit(two, one).fits(head, base):
        return "breaking"
    if _is_equal(base, head, one, two):
        return None
    return "risky" if Fit(one, two).fits(base, head) else "additive"


def _is_equal(base: Type, head: Type, one: Side, two: Side) -> bool:
    strict = Fit(one, two, is_strict=True).fits(base, head)
    return strict and Fit(two, one, is_strict=True).fits(head, base)


def _is_any(kind: Type) -> bool:
    return any(atom.name in _ANYTHING for atom in kind)


def _has_private_alias(kind: Type, side: Side) -> bool:
    """Whether what a type stands for can have changed though its text has not."""
    return any(
        not side.is_exported(name) and side.alias(name) is not None for name in names_in(kind)
    )
