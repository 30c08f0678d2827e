"""Text of the model generator -> types, read node by node.

Nothing of its text is copied: what is not a type made of known tokens and known names is refused.
Tokens stay places in what is read, to be filled with what they stand for, each as an identifier or a
literal of its own.
"""

import ast
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Literal, NamedTuple

from ..records import record
from ..text import Identifier, literal

# Name in the text -> module that it is imported from; None where it is a builtin.
KNOWN_NAMES: Mapping[str, str | None] = {
    "Any": "typing",
    "Literal": "typing",
    "bool": None,
    "bytes": None,
    "date": "datetime",
    "datetime": "datetime",
    "dict": None,
    "float": None,
    "int": None,
    "list": None,
    "str": None,
}
_IGNORED_CALLS = ("model_rebuild",)
_TOKEN = re.compile(r"(?P<kind>[Cv])(?P<number>\d+)")


class SealError(Exception):
    """The text holds what a module of models may not hold."""


class Place(NamedTuple):
    """Where the name of a component (`C`) or a listed value (`v`) goes: which of a question's."""

    kind: Literal["C", "v"]
    number: int


@record(frozen=True, slots=True)
class Type:
    """Text of a type, the components it names and the other names it needs."""

    text: str
    components: frozenset[str]
    names: frozenset[str]


@record(frozen=True, slots=True)
class Pattern:
    """A type: its text with places in it, and the names it needs."""

    parts: tuple[str | Place, ...]
    names: frozenset[str]

    def filled(
        self, classes: Sequence[str], values: Sequence[str], printed: Mapping[str, str]
    ) -> Type:
        """The type of a question with these classes and values; `printed` maps components to names."""
        text: list[str] = []
        components: set[str] = set()
        for part in self.parts:
            if isinstance(part, str):
                text.append(part)
            elif part.kind == "C":
                components.add(classes[part.number])
                text.append(Identifier(printed[classes[part.number]]).text)
            else:
                text.append(literal(values[part.number]).text)
        return Type("".join(text), frozenset(components), self.names)


@record(frozen=True, slots=True)
class Shape:
    """A class: which of a question's classes it inherits from."""

    bases: tuple[int, ...]


@record(frozen=True, slots=True)
class Class:
    """A class: the components it inherits from, and its fields' types by Python name."""

    bases: tuple[str, ...]
    fields: Mapping[str, Type]


@record(frozen=True, slots=True)
class Sealed:
    """What came out for each component of a module."""

    classes: Mapping[str, Class]
    aliases: Mapping[str, Type]


def seal(text: str, holder: str) -> dict[str, Pattern | Shape]:
    """The classes and aliases of a generated text, by token, and the fields of the class `holder`.

    Raises SealError.
    """
    try:
        statements = ast.parse(text).body
    except SyntaxError as error:
        raise SealError(f"not Python: {error}") from error
    found: dict[str, Pattern | Shape] = {}
    for statement in statements:
        match statement:
            case ast.ImportFrom() | ast.Import():
                pass  # ours are written anew, from the names in use
            case ast.Expr(value=ast.Call(func=ast.Attribute(attr=called))) if (
                called in _IGNORED_CALLS
            ):
                pass  # pydantic completes a model when it is first used
            case ast.ClassDef(name=token):
                shape, fields = _class(statement)
                found |= fields if token == holder else {token: shape}
            case ast.Assign(
                targets=[ast.Name(id=token)],
                value=ast.Call(
                    func=ast.Name(id="TypeAliasType"),
                    args=[ast.Constant(value=said), value],
                    keywords=[],
                ),
            ) if (said == token):
                found[token] = _pattern(value)
            case _:
                raise SealError(f"unexpected statement: {ast.unparse(statement)[:200]}")
    return found


def _class(node: ast.ClassDef) -> tuple[Shape, dict[str, Pattern]]:
    """A class statement without decorators, of annotations alone."""
    if node.decorator_list or node.keywords:
        raise SealError(f"unexpected class: {ast.unparse(node)[:200]}")
    bases = [_place(ast.unparse(base), "C") for base in node.bases if not _is_base(base)]
    fields: dict[str, Pattern] = {}
    for statement in node.body:
        match statement:
            case ast.AnnAssign(target=ast.Name(id=token), annotation=annotation, value=None):
                fields[token] = _pattern(annotation)
            case ast.Pass() | ast.Assign(targets=[ast.Name(id="model_config")]):
                pass
            case _:
                raise SealError(f"unexpected statement: {ast.unparse(statement)[:200]}")
    return Shape(tuple(base.number for base in bases)), fields


def _is_base(node: ast.expr) -> bool:
    return isinstance(node, ast.Name) and node.id == "Base"


def _place(token: str, kind: Literal["C", "v"]) -> Place:
    match = _TOKEN.fullmatch(token)
    if match is None or match["kind"] != kind:
        raise SealError(f"nobody asked for {token[:200]!r}")
    return Place(kind, int(match["number"]))


def _pattern(node: ast.expr) -> Pattern:
    """An annotation, with places where tokens are."""
    names: set[str] = set()
    parts: list[tuple[str | Place, ...]] = []
    for member in _members(node):
        part = _part(member, names)
        if part not in parts:
            parts.append(part)
    parts.sort(key=lambda part: part == ("None",))
    return Pattern(tuple(_joined(parts, " | ")), frozenset(names))


def _joined(parts: Sequence[Sequence[str | Place]], between: str) -> Iterator[str | Place]:
    for number, part in enumerate(parts):
        if number:
            yield between
        yield from part


def _members(node: ast.expr) -> Iterator[ast.expr]:
    match node:
        case ast.BinOp(op=ast.BitOr()):
            behind: list[ast.expr] = []  # a long union is nested as deep as it is long
            while isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr):
                behind.append(node.right)
                node = node.left
            for member in (node, *reversed(behind)):
                yield from _members(member)
        case ast.Subscript(value=ast.Name(id="Union"), slice=ast.Tuple(elts=members)):
            for member in members:
                yield from _members(member)
        case ast.Subscript(value=ast.Name(id="Optional"), slice=member):
            yield from _members(member)
            yield ast.Constant(None)
        case ast.Constant(value=str(text)):  # a reference to what is defined later
            yield from _members(ast.parse(text, mode="eval").body)
        case _:
            yield node


def _part(node: ast.expr, names: set[str]) -> tuple[str | Place, ...]:
    match node:
        case ast.Constant(value=None):
            return ("None",)
        case ast.Name(id=name) if name in KNOWN_NAMES:
            names.add(name)
            return (name,)
        case ast.Name(id=token):
            return (_place(token, "C"),)
        case ast.Subscript(value=ast.Name(id="Literal"), slice=values):
            names.add("Literal")
            listed = values.elts if isinstance(values, ast.Tuple) else [values]
            inside = [(_value(value),) for value in listed]
            return ("Literal[", *_joined(inside, ", "), "]")
        case ast.Subscript(value=ast.Name(id="list" | "dict" as name), slice=inner):
            arguments = inner.elts if isinstance(inner, ast.Tuple) else [inner]
            types = [_pattern(argument) for argument in arguments]
            names.update(*(one.names for one in types))
            return (f"{name}[", *_joined([one.parts for one in types], ", "), "]")
        case _:
            raise SealError(f"unexpected type: {ast.unparse(node)[:200]}")


def _value(node: ast.expr) -> str | Place:
    match node:
        case ast.Constant(value=str(token)):
            return _place(token, "v")
        case ast.Constant(value=bool() | int() as value):
            return literal(value).text
        case ast.UnaryOp(op=ast.USub(), operand=ast.Constant(value=int(value))):
            return literal(-value).text
        case _:
            raise SealError(f"unexpected value: {ast.unparse(node)[:200]}")
