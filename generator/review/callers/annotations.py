"""Annotations as sets of alternatives: `str | None` is two, `Literal["a", "b"]` is two as well."""

import ast
from collections.abc import Callable

from ...records import record

# What says how a thing may be used, and not what it is.
_WRAPPERS = frozenset({"Annotated", "NotRequired", "Required", "ClassVar", "Final", "ReadOnly"})
# What stands for an argument or field that is left out; whether that may be is compared by itself.
ABSENT = frozenset({"Omit", "MISSING"})


@record(frozen=True, slots=True)
class Atom:
    """One alternative of a type: a class or alias with its arguments, or one value of a Literal.

    `name` is what `Side` calls it, or the plain name where it comes from another package. `value` is
    the source text of a Literal's value; then the name is `Literal`.
    """

    name: str
    arguments: tuple["Type", ...] = ()
    value: str = ""


Type = frozenset[Atom]
Names = Callable[[str], str]

ANYTHING: Type = frozenset({Atom("Any")})


def read_type(text: str, names: Names) -> Type:
    """The type that an annotation's source text says; `names` maps its words to those of `Side`."""
    return _read(ast.parse(text.strip(), mode="eval").body, names)


def present(kind: Type) -> Type:
    """The type without the marks of what is left out."""
    return frozenset(atom for atom in kind if atom.name not in ABSENT)


def names_in(kind: Type) -> frozenset[str]:
    """Every name in a type, at any depth."""
    return frozenset(
        name
        for atom in kind
        for name in (atom.name, *(inner for one in atom.arguments for inner in names_in(one)))
    )


def _read(node: ast.expr, names: Names) -> Type:
    if isinstance(node, ast.BinOp):
        return _read(node.left, names) | _read(node.right, names)
    if isinstance(node, ast.Subscript):
        return _read_subscript(node, names)
    if isinstance(node, ast.Constant):
        if isinstance(node.value, str):  # an annotation in quotes
            return read_type(node.value, names)
        return frozenset({Atom("..." if node.value is ... else str(node.value))})
    if isinstance(node, ast.List):  # the parameters of a Callable
        return frozenset({Atom("[]", tuple(_read(one, names) for one in node.elts))})
    return frozenset({Atom(names(ast.unparse(node)))})


def _read_subscript(node: ast.Subscript, names: Names) -> Type:
    outer = names(ast.unparse(node.value))
    inner = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
    if outer == "Literal":
        return frozenset(_value(one) for one in inner)
    if outer in _WRAPPERS:
        return _read(inner[0], names)
    if outer in ("Optional", "Union"):
        found = frozenset(atom for one in inner for atom in _read(one, names))
        return found | {Atom("None")} if outer == "Optional" else found
    return frozenset({Atom(outer, tuple(_read(one, names) for one in inner))})


def _value(node: ast.expr) -> Atom:
    text = ast.unparse(node)
    return Atom("None") if text == "None" else Atom("Literal", value=text)
