"""Text of the model generator -> types, read node by node.

Nothing of its text is copied: what is not a type made of known tokens and known names is refused, and
the tokens turn into what they stand for, each as an identifier or a literal of its own.
"""

import ast
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ..text import Identifier, literal
from .disguise import Disguised

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


class SealError(Exception):
    """The text holds what a module of models may not hold."""


@dataclass(frozen=True, slots=True)
class Type:
    """Text of a type, the components it names and the other names it needs."""

    text: str
    components: frozenset[str]
    names: frozenset[str]


@dataclass(frozen=True, slots=True)
class Class:
    """A class: the components it inherits from, and its fields' types by Python name."""

    bases: tuple[str, ...]
    fields: Mapping[str, Type]


@dataclass(frozen=True, slots=True)
class Sealed:
    """What came out for each component."""

    classes: Mapping[str, Class]
    aliases: Mapping[str, Type]


def seal(text: str, disguised: Disguised, names: Mapping[str, str]) -> Sealed:
    """The classes and aliases of a generated text, by component.

    `names` maps components to the names that types print for them. Raises SealError.
    """
    reader = _Reader(disguised, names)
    classes: dict[str, Class] = {}
    aliases: dict[str, Type] = {}
    try:
        statements = ast.parse(text).body
    except SyntaxError as error:
        raise SealError(f"not Python: {error}") from error
    for statement in statements:
        match statement:
            case ast.ImportFrom() | ast.Import():
                pass  # ours are written anew, from the names in use
            case ast.Expr(value=ast.Call(func=ast.Attribute(attr=called))) if (
                called in _IGNORED_CALLS
            ):
                pass  # pydantic completes a model when it is first used
            case ast.ClassDef(name=token):
                classes[reader.component(token)] = reader.read_class(statement)
            case ast.Assign(
                targets=[ast.Name(id=token)],
                value=ast.Call(
                    func=ast.Name(id="TypeAliasType"),
                    args=[ast.Constant(value=said), value],
                    keywords=[],
                ),
            ) if (said == token):
                aliases[reader.component(token)] = reader.read_type(value)
            case _:
                raise SealError(f"unexpected statement: {ast.unparse(statement)[:200]}")
    return Sealed(classes, aliases)


@dataclass(frozen=True, slots=True)
class _Reader:
    """Reads the nodes of one text."""

    disguised: Disguised
    names: Mapping[str, str]

    def component(self, token: str) -> str:
        """The component that a class token stands for."""
        if token not in self.disguised.classes:
            raise SealError(f"a class that nobody asked for: {token}")
        return self.disguised.classes[token]

    def read_class(self, node: ast.ClassDef) -> Class:
        """A class statement without decorators, of annotations alone."""
        if node.decorator_list or node.keywords:
            raise SealError(f"unexpected class: {ast.unparse(node)[:200]}")
        bases = [ast.unparse(base) for base in node.bases]
        fields: dict[str, Type] = {}
        for statement in node.body:
            match statement:
                case ast.AnnAssign(target=ast.Name(id=token), annotation=annotation, value=None):
                    if token not in self.disguised.fields:
                        raise SealError(f"a field that nobody asked for: {node.name}.{token}")
                    fields[self.disguised.fields[token]] = self.read_type(annotation)
                case ast.Pass() | ast.Assign(targets=[ast.Name(id="model_config")]):
                    pass
                case _:
                    raise SealError(f"unexpected statement: {ast.unparse(statement)[:200]}")
        return Class(tuple(self.component(base) for base in bases if base != "Base"), fields)

    def read_type(self, node: ast.expr) -> Type:
        """An annotation, with the tokens replaced."""
        components: set[str] = set()
        names: set[str] = set()
        parts: list[str] = []
        for member in self._members(node):
            part = self._part(member, components, names)
            if part not in parts:
                parts.append(part)
        parts.sort(key=lambda part: part == "None")
        return Type(" | ".join(parts), frozenset(components), frozenset(names))

    def _members(self, node: ast.expr) -> Iterator[ast.expr]:
        match node:
            case ast.BinOp(op=ast.BitOr()):
                behind: list[ast.expr] = []  # a long union is nested as deep as it is long
                while isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr):
                    behind.append(node.right)
                    node = node.left
                for member in (node, *reversed(behind)):
                    yield from self._members(member)
            case ast.Subscript(value=ast.Name(id="Union"), slice=ast.Tuple(elts=members)):
                for member in members:
                    yield from self._members(member)
            case ast.Subscript(value=ast.Name(id="Optional"), slice=member):
                yield from self._members(member)
                yield ast.Constant(None)
            case ast.Constant(value=str(text)):  # a reference to what is defined later
                yield from self._members(ast.parse(text, mode="eval").body)
            case _:
                yield node

    def _part(self, node: ast.expr, components: set[str], names: set[str]) -> str:
        match node:
            case ast.Constant(value=None):
                return "None"
            case ast.Name(id=name) if name in self.disguised.classes:
                component = self.disguised.classes[name]
                components.add(component)
                return Identifier(self.names[component]).text
            case ast.Name(id=name) if name in KNOWN_NAMES:
                names.add(name)
                return name
            case ast.Subscript(value=ast.Name(id="Literal"), slice=values):
                names.add("Literal")
                listed = values.elts if isinstance(values, ast.Tuple) else [values]
                return f"Literal[{', '.join(self._value(value) for value in listed)}]"
            case ast.Subscript(value=ast.Name(id="list" | "dict" as name), slice=inside):
                arguments = inside.elts if isinstance(inside, ast.Tuple) else [inside]
                types = [self.read_type(argument) for argument in arguments]
                components.update(*(one.components for one in types))
                names.update(*(one.names for one in types))
                return f"{name}[{', '.join(one.text for one in types)}]"
            case _:
                raise SealError(f"unexpected type: {ast.unparse(node)[:200]}")

    def _value(self, node: ast.expr) -> str:
        match node:
            case ast.Constant(value=str(token)) if token in self.disguised.values:
                return literal(self.disguised.values[token]).text
            case ast.Constant(value=bool() | int() as value):
                return literal(value).text
            case ast.UnaryOp(op=ast.USub(), operand=ast.Constant(value=int(value))):
                return literal(-value).text
            case _:
                raise SealError(f"unexpected value: {ast.unparse(node)[:200]}")
