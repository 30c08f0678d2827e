"""Classes and aliases that callers can import: models, inputs, typed dicts, exceptions, clients."""

import ast
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import field
from typing import Literal

from ...records import record
from ..change import Level, worst
from . import reading
from .annotations import Type
from .assignable import read, sent
from .rows import Row
from .side import Side
from .signatures import Comparison, signatures

Use = Literal["read", "sent"]
# What pydantic looks at, and callers do not.
_SETTINGS = frozenset({"model_config", "open_"})


@record(frozen=True, slots=True)
class Field:
    """A field of a model or typed dict, or any other attribute; `wire_name` as in the document."""

    name: str
    wire_name: str
    type: Type
    text: str
    is_required: bool


@record(frozen=True, slots=True)
class Class:
    """What a class has, with what it has from bases that callers cannot import.

    `fields` are attributes, `functions` its methods with their modules. `use` says whether callers
    make such objects or read them.
    """

    use: Use
    is_record: bool
    bases: list[str]
    fields: dict[str, Field]
    functions: dict[str, tuple[str, reading.Function]]


def read_class(side: Side, symbol: str) -> Class | None:
    """The class of that name; None where the name is no class of the package."""
    lineage = list(dict.fromkeys(side.lineage(symbol)))
    made = Class(
        _use(lineage), _use(lineage) == "sent" or _is_one_of(lineage, "Answer"), [], {}, {}
    )
    for name in lineage:
        module, one = side.definition(name) or ("", None)
        if name != symbol and (not module or side.is_exported(name)):
            made.bases.append(name)
        elif not isinstance(one, reading.Class):
            return None
        elif name == symbol or not _is_one_of([name], "Answer", "Input"):
            _gather(side, module, one, "TypedDict" in lineage, made)
    return made


def _use(lineage: list[str]) -> Use:
    return "sent" if "TypedDict" in lineage or _is_one_of(lineage, "Input") else "read"


def _is_one_of(lineage: list[str], *names: str) -> bool:
    """Whether a class is made from a base class of models."""
    return any(name.rpartition(".")[2] in names for name in lineage if name.startswith("_runtime."))


def _gather(side: Side, module: str, one: reading.Class, is_typed_dict: bool, made: Class) -> None:
    """Adds the members of a class, but for those that a nearer class has too."""
    for name, member in one.members.items():
        if not _is_public(name) or name in made.fields or name in made.functions:
            continue
        if isinstance(member, reading.Function):
            made.functions[name] = (module, member)
        elif isinstance(member, reading.Attribute):
            kept = _field(side, module, one, member, is_typed_dict)
            if kept is not None:
                made.fields[name] = kept


def _is_public(name: str) -> bool:
    return not name.startswith("_") or (name.startswith("__") and name.endswith("__"))


def _field(
    side: Side, module: str, owner: reading.Class, one: reading.Attribute, is_typed_dict: bool
) -> Field | None:
    text = one.annotation
    if text.startswith("ClassVar[") or one.name in _SETTINGS:
        return None
    if not text:
        text = _of_argument(owner, one)
    if is_typed_dict:
        is_total = owner.keywords.get("total") != "False"
        is_required = text.startswith("Required[") or (
            is_total and not text.startswith("NotRequired[")
        )
    else:
        is_required = not one.value
    return Field(one.name, _wire_name(text) or one.name, side.type(module, text),
                 _plain(text), is_required)  # fmt: skip


def _of_argument(owner: reading.Class, one: reading.Attribute) -> str:
    """The annotation of the constructor's argument that an attribute without one is set to."""
    made = owner.members.get("__init__")
    if isinstance(made, reading.Function):
        for parameter in made.parameters:
            if parameter.name == one.value:
                return parameter.annotation
    return ""


def _wire_name(text: str) -> str | None:
    """The alias in `Annotated[..., Field(alias=...)]`."""
    if "Field(" not in text:
        return None
    for node in ast.walk(ast.parse(text, mode="eval")):
        if isinstance(node, ast.keyword) and node.arg == "alias":
            return str(ast.literal_eval(node.value))
    return None


def _plain(text: str) -> str:
    """An annotation without what concerns the wire only."""
    for wrapper in ("Annotated", "NotRequired"):
        if text.startswith(f"{wrapper}["):
            inner = ast.parse(text, mode="eval").body
            assert isinstance(inner, ast.Subscript)
            first = inner.slice.elts[0] if isinstance(inner.slice, ast.Tuple) else inner.slice
            return _plain(ast.unparse(first))
    return text


@record(frozen=True, slots=True)
class Classes:
    """Comparison of one class or alias after the other.

    `renamed` maps arguments of the constructor to what they are called now.
    """

    base: Side
    head: Side
    renamed: Mapping[str, str] = field(default_factory=dict)

    def changes(self, symbol: str, renamed: str = "") -> Iterator[Row]:
        """What callers of a class notice; `renamed` is what it is called in the other package."""
        one, two = read_class(self.base, symbol), read_class(self.head, renamed or symbol)
        if one is None or two is None:
            return
        for base in one.bases:
            if base not in two.bases and self.base.definition(base) is not None:
                yield Row("base-removed", symbol, "breaking", base, "")
        yield from self._fields(symbol, one, two)
        yield from self._functions(symbol, one, two)

    def _fields(self, symbol: str, one: Class, two: Class) -> Iterator[Row]:
        by_wire = {other.wire_name: other.name for other in two.fields.values()}
        met: set[str] = set()
        for name, old in one.fields.items():
            place, called = f"{symbol}.{name}", name
            if name not in two.fields and by_wire.get(old.wire_name, name) not in one.fields:
                called = by_wire[old.wire_name]
                yield Row("field-renamed", place, "breaking", name, called)
            met.add(called)
            if called in two.fields:
                yield from self._field(place, one, old, two.fields[called])
            elif called in two.functions:
                yield Row("attribute-became-method", place, "breaking", old.text)
            else:
                yield Row("field-removed", place, "breaking", old.text)
        for name, new in two.fields.items():
            if name not in met and name not in one.functions:
                is_needed = new.is_required and two.use == "sent"
                kind = "required-field-added" if is_needed else "field-added"
                level: Level = "breaking" if is_needed else "additive"
                yield Row(kind, f"{symbol}.{name}", level, "", new.text)

    def _field(self, place: str, owner: Class, one: Field, two: Field) -> Iterator[Row]:
        if owner.use == "sent" and owner.is_record and one.is_required != two.is_required:
            kind = "field-became-required" if two.is_required else "field-became-optional"
            needed: Level = "breaking" if two.is_required else "additive"
            yield Row(kind, place, needed, one.text, two.text)
        level = self._use(owner.use, one.type, two.type)
        if level is not None:
            yield Row("field-type-changed", place, level, one.text, two.text)

    def _functions(self, symbol: str, one: Class, two: Class) -> Iterator[Row]:
        comparison = Comparison(self.base, self.head)
        for name, (module, function) in one.functions.items():
            place = symbol if name == "__init__" else f"{symbol}.{name}"
            if name not in two.functions:
                yield Row("method-removed", place, "breaking", f"{place}()")
                continue
            other_module, other = two.functions[name]
            yield from comparison.changes(
                place,
                signatures(self.base, module, function),
                signatures(self.head, other_module, other),
                self.renamed if name == "__init__" else {},
            )
        for name in two.functions:
            if name not in one.functions and name not in one.fields:
                yield Row("method-added", f"{symbol}.{name}", "additive", "", f"{symbol}.{name}()")

    def alias(self, symbol: str, uses: Iterable[Use]) -> Iterator[Row]:
        """What users of an alias notice; `uses` are those of its values."""
        one, two = self.base.alias(symbol), self.head.alias(symbol)
        if one is None or two is None or one == two:
            return
        level = worst(tuple(self._use(use, one, two) or "none" for use in uses))
        if level != "none":
            before, after = self._meaning(self.base, symbol), self._meaning(self.head, symbol)
            yield Row("alias-changed", symbol, level, before, after)

    def _use(self, use: Use, one: Type, two: Type) -> Level | None:
        compare = sent if use == "sent" else read
        return compare(one, two, self.base, self.head)

    def _meaning(self, side: Side, symbol: str) -> str:
        found = side.definition(symbol)
        assert found is not None and isinstance(found[1], reading.Attribute)
        text = found[1].value
        if text.startswith("TypeAliasType("):
            call = ast.parse(text, mode="eval").body
            assert isinstance(call, ast.Call)
            value = call.args[1]
            is_quoted = isinstance(value, ast.Constant) and isinstance(value.value, str)
            text = ast.literal_eval(value) if is_quoted else ast.unparse(value)
        return _plain(text)
