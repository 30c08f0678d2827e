"""The arguments of a method: parameters of the operation and fields of an object body."""

from collections.abc import Iterator, Mapping
from typing import Literal

from ..api import Basis, Operation, Parameter, Schema
from ..document import escape
from ..media_types import body_kind
from ..naming import NameBook, Wish, identifier
from ..records import record
from ..text import Annotation, Expression, Identifier, literal
from .answers import choices
from .evidence import basis_of
from .types import Typed, Types, component, is_model, union

# What every method has already: its options, and `self`.
RESERVED_ARGUMENTS = frozenset(
    "self options timeout deadline max_retries idempotency_key extra_headers extra_query"
    " extra_body raw_response_ builtins".split()
)
OMITTED = Expression("OMIT")
_OMIT = Typed("Omit")
# Of arguments that would share a name the first of these keeps it, in whatever order they stand, and
# names.lock holds those of the last ones, which could lose theirs to what the vendor adds. Bodies have
# many fields; operations that read have many parameters.
_PRECEDENCE = ("path", "field", "query", "header", "cookie", "body", "accept")
_PRECEDENCE_OF_READING = ("path", "query", "field", "header", "cookie", "body", "accept")
_READING = frozenset({"get", "head", "options", "trace", "delete"})


@record(frozen=True, slots=True)
class Slot:
    """One argument: where its value goes, what it is called, and what it may be.

    `basis` says how firmly it is known, `whole` how firmly what it is a part of: the operation or
    the object of the body.
    """

    pointer: str
    wire_name: str
    kind: Literal["path", "query", "header", "cookie", "field", "body", "accept"]
    schema: Schema
    is_required: bool
    is_deprecated: bool
    description: str
    wish: str
    basis: Basis
    whole: Basis
    parameter: Parameter | None = None

    @property
    def is_positional(self) -> bool:
        """Path parameters are positional; everything else is a keyword."""
        return self.kind == "path"

    @property
    def wishes(self) -> tuple[str, ...]:
        """Names for it, best first."""
        last = "media_type" if self.kind == "accept" else f"{self.kind}_{self.wish}"
        return self.wish, f"{self.wish.rstrip('_')}_", last


@record(frozen=True, slots=True)
class Named:
    """A slot with its Python name and type."""

    slot: Slot
    name: Identifier
    typed: Typed

    @property
    def annotation(self) -> Annotation:
        """The type in the signature; an optional argument may be omitted."""
        if self.slot.is_required or self.slot.kind == "accept":
            return self.typed.annotation
        return union([self.typed, _OMIT]).annotation

    @property
    def default(self) -> Expression | None:
        """`OMIT` where nothing need be passed; a media type is always asked for."""
        if self.slot.is_required:
            return None
        return literal(self.slot.schema["enum"][0]) if self.slot.kind == "accept" else OMITTED


def arguments(
    operation: Operation, types: Types, fields: Mapping[str, Mapping[str, str]], names: NameBook
) -> tuple[Named, ...]:
    """All arguments of an operation: path parameters first, then what is required, then the rest."""
    slots = sorted(_slots(operation, types, fields), key=_rank)
    order = _PRECEDENCE_OF_READING if operation.method in _READING else _PRECEDENCE
    wishes = [
        Wish(
            slot.pointer,
            slot.wishes,
            formerly=_shared(slot, operation),
            is_always_locked=slot.kind in order[2:],
        )
        for slot in sorted(slots, key=lambda slot: (order.index(slot.kind), slot.wire_name))
    ]
    given = names.assign(wishes, reserved=RESERVED_ARGUMENTS)
    return tuple(
        Named(slot, Identifier(given[slot.pointer]), _typed(slot, operation, types))
        for slot in slots
    )


def _shared(slot: Slot, operation: Operation) -> tuple[str, ...]:
    """Where else the name of an argument may have been decided: a parameter of a twin is one of the
    operation, too."""
    if not operation.is_twin or slot.kind in ("field", "body"):
        return ()
    return (operation.own_pointer + slot.pointer.removeprefix(operation.pointer),)


def _typed(slot: Slot, operation: Operation, types: Types) -> Typed:
    """What a caller may pass: where bytes are asked for, a file will do."""
    media_type = operation.body.media_type if operation.body else ""
    if slot.kind == "body" and body_kind(media_type) == "bytes":
        return _runtime_type("FileContent")
    if slot.kind == "field" and body_kind(media_type) == "multipart":
        schema = types.resolve(slot.schema)
        if _is_file(schema):
            return _runtime_type("FileArgument")
        if schema.get("type") == "array" and _is_file(types.resolve(schema.get("items") or {})):
            return _runtime_type("FileArgument").inside(
                "Sequence[", "]", ("collections.abc", "Sequence")
            )
    return types.write(slot.schema)


def _runtime_type(name: str) -> Typed:
    return Typed(name, imports=frozenset({(".._runtime.files", name)}))


def _is_file(schema: Schema) -> bool:
    return schema.get("format") == "binary" or (
        schema.get("contentMediaType") is not None and "contentEncoding" not in schema
    )


def _rank(slot: Slot) -> int:
    return 0 if slot.is_positional else 1 if slot.is_required else 2


def _slots(
    operation: Operation, types: Types, fields: Mapping[str, Mapping[str, str]]
) -> Iterator[Slot]:
    """Arguments in the document's order; path parameters in the order of the path."""
    for parameter in sorted(operation.parameters, key=lambda p: _path_place(operation, p)):
        yield Slot(
            pointer=f"{operation.pointer}/parameters/{parameter.location}/"
            + escape(parameter.wire_name),
            wire_name=parameter.wire_name,
            kind=parameter.location,
            schema=parameter.schema,
            is_required=parameter.is_required,
            is_deprecated=parameter.is_deprecated,
            description=parameter.description,
            wish=identifier(parameter.wire_name),
            basis=parameter.basis,
            whole=operation.basis,
            parameter=parameter,
        )
    yield from _body_slots(operation, types, fields)
    if operation.accept:
        yield Slot(
            f"{operation.pointer}/x-accept", "Accept", "accept",
            {"type": "string", "enum": list(operation.accept)}, False, False,
            _choice_in_words(operation, types), "accept", operation.basis, operation.basis,
        )  # fmt: skip


def _choice_in_words(operation: Operation, types: Types) -> str:
    """What the media type of the answer decides."""
    parts = [
        f"{' or '.join(f'`{one}`' for one in choice.media_types)} for"
        f" `{choice.typed.text.replace('builtins.', '')}`"
        for choice in choices(operation, types)
    ]
    return f"The media type to be answered: {', '.join(parts)}."


def _path_place(operation: Operation, parameter: Parameter) -> int:
    if parameter.location != "path":
        return len(operation.path)
    return operation.path.find("{" + parameter.wire_name + "}")


def object_body(operation: Operation, types: Types) -> str | None:
    """The component whose properties become arguments, when the body is such an object."""
    if operation.body is None or body_kind(operation.body.media_type) in ("bytes", "text"):
        return None
    key = component(operation.body.schema)
    while key is not None and component(types.schemas[key]) is not None:
        key = component(types.schemas[key])
    return key if key is not None and is_model(types.schemas[key]) else None


def _body_slots(
    operation: Operation, types: Types, fields: Mapping[str, Mapping[str, str]]
) -> Iterator[Slot]:
    body = operation.body
    if body is None:
        return
    place = f"{operation.pointer}/requestBody"
    key = object_body(operation, types)
    if key is None:
        yield Slot(
            place + "/body", "body", "body", body.schema, body.is_required, False,
            body.description or _described(body.schema, types), "body",
            basis_of(body.schema, operation.basis), operation.basis,
        )  # fmt: skip
        return
    schema = types.schemas[key]
    required = schema.get("required", ())
    whole = basis_of(schema)
    for wire, inner in schema["properties"].items():
        yield Slot(
            pointer=f"{place}/{escape(str(wire))}",
            wire_name=str(wire),
            kind="field",
            schema=inner,
            is_required=wire in required,
            is_deprecated=inner.get("deprecated") is True,
            description=str(inner.get("description") or _described(inner, types)),
            wish=fields[key][str(wire)],
            basis=basis_of(inner, whole),
            whole=whole,
        )


def _described(schema: Schema, types: Types) -> str:
    """The description of what a reference names, where the place has none of its own."""
    return str(types.resolve(schema).get("description", ""))
