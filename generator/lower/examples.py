"""Which operations README.md shows, and the calls of them."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import field, replace

from ..api import Operation, Schema
from ..package_pages import Example, NestedExample
from ..records import record
from ..text import Dotted, Expression, Identifier, call, literal, mapping
from .answers import NOTHING
from .arguments import Named
from .example_values import Values, last_component, scalar_property, single_model
from .methods import Context, answer_of
from .types import is_model

_PLAIN_PATH = re.compile(r"(/([A-Za-z0-9._-]+|\{[A-Za-z0-9_-]+\}))+")
_TRIED = 40
# Characters of a call, so that its line has at most 100; the first one is awaited, too.
_LONGEST, _LONGEST_OF_FIRST = 80, 70
_WRITING = frozenset({"patch", "put", "post"})
_FILE = Expression('("report.txt", b"...", "text/plain")')

Rank = Callable[[Operation], tuple[object, ...]]


@record(slots=True)
class Examples:
    """Finds operations that can be shown: with few arguments, each of a simple value.

    Of those that are alike, the ones beside the first example come first.
    """

    context: Context
    home: str = ""
    _written: dict[str, Example | None] = field(default_factory=dict)

    def first(self) -> Example | None:
        """What a README begins with: an update where there is one, current where there is one."""

        longest = _LONGEST_OF_FIRST
        found = self._best(self._usual(), _updates, longest)
        found = found or self._best(self._at_once(), _updates, longest)
        if found is not None:
            self.home = found.resource.text
        return found

    def reading(self) -> Example | None:
        """An answer that is one model, and changes nothing."""
        found = (one for one in self._usual() if one.method == "get")
        return self._best(found, lambda one: (not one.name.endswith(".get"),))

    def listing(self) -> Example | None:
        """A list that is walked page by page."""
        pagination = self.context.config.pagination
        return self._best((one for one in self._open() if one.key in pagination), _no_rank)

    def waiting(self) -> Example | None:
        """The method that asks an operation until its answer is ready."""
        polling = self.context.config.polling
        polled = {one.name: one for one in self._open() if one.key in polling and not one.is_twin}
        found = self._best(iter(polled.values()), _no_rank)
        if found is None:
            return None
        method = polling[polled[found.name.text].key].method
        return replace(
            found, name=Dotted(f"{found.resource}.{method}"), method=Identifier(method),
            call=Expression(f"{found.resource}.{method}({found.given.text.removesuffix(', ')})"),
        )  # fmt: skip

    def stream(self) -> Example | None:
        """A stream of events."""
        return self._best((one for one in self._open() if one.is_stream), _no_rank)

    def upload(self) -> Example | None:
        """A file that is sent."""
        return self._best((one for one in self._open() if self._takes_file(one)), _no_rank)

    def download(self) -> Example | None:
        """Bytes that are answered."""
        types = self.context.types
        found = (
            one
            for one in self._open()
            if not one.is_stream and answer_of(one, types).text == "bytes"
        )
        return self._best(found, _no_rank)

    def draft(self) -> Example | None:
        """What is announced and not open."""
        drafts = (one for one in self.context.api.operations if one.is_draft)
        return self._best(drafts, _updates)

    def nested(self) -> NestedExample | None:
        """An object inside of an argument."""
        candidates = [one for one in self._open() if one.body is not None or one.parameters]
        for operation in sorted(candidates, key=self._key)[:_TRIED]:
            found = self._nested(operation)
            if found is not None:
                return found
        return None

    def _open(self) -> Iterator[Operation]:
        """What can be called today."""
        return (one for one in self.context.api.methods if not one.is_draft)

    def _at_once(self) -> Iterator[Operation]:
        """What answers as a whole."""
        pagination = self.context.config.pagination
        return (one for one in self._open() if not one.is_stream and one.key not in pagination)

    def _usual(self) -> Iterator[Operation]:
        """What answers with one model at once."""
        return (one for one in self._at_once() if not one.accept and self._model(one) is not None)

    def _key(self, operation: Operation) -> tuple[object, ...]:
        named = self.context.arguments_of(operation)
        return (
            operation.is_deprecated,
            operation.name.rpartition(".")[0] != self.home,
            sum(one.slot.is_required for one in named),
            operation.name.count("."),
            operation.is_twin,
        )

    def _best(
        self, candidates: Iterator[Operation], rank: Rank, longest: int = _LONGEST
    ) -> Example | None:
        """The first by rank that can be written; of those that are alike, the document's first."""

        def key(operation: Operation) -> tuple[object, ...]:
            deprecated, *rest = self._key(operation)
            return (deprecated, *rank(operation), *rest)

        for operation in sorted(candidates, key=key)[:_TRIED]:
            found = self._example(operation)
            if found is not None and len(found.call.text) <= longest:
                return found
        return None

    def _example(self, operation: Operation) -> Example | None:
        if operation.name not in self._written:
            self._written[operation.name] = self._write(operation)
        return self._written[operation.name]

    def _write(self, operation: Operation) -> Example | None:
        named = self.context.arguments_of(operation)
        shown = self._shown_arguments(named)
        found = [(one, self._value(one)) for one in shown]
        values = [(one, value) for one, value in found if value is not None]
        if len(values) < len(found):
            return None
        inside = _listed(values)
        in_path = {one.slot.wire_name: value for one, value in values if one.slot.kind == "path"}
        resource, _, method = operation.name.rpartition(".")
        return Example(
            name=Dotted(operation.name),
            resource=Dotted(resource),
            method=Identifier(method),
            call=Expression(f"{operation.name}({inside})"),
            inside=Expression(f"{method}({inside})"),
            given=Expression(f"{inside}, " if inside else ""),
            has_answer=answer_of(operation, self.context.types) != NOTHING,
            shown=Expression(self._shown(operation)),
            wire_path=literal(operation.path),
            path_parameters=mapping(in_path),
            has_path_parameters=bool(in_path),
            is_by_path=len(in_path) == len(values)
            and operation.server is None
            and _PLAIN_PATH.fullmatch(operation.path) is not None,
        )

    def _shown_arguments(self, named: Sequence[Named]) -> list[Named]:
        """What must be passed; where a body may be empty, one field of it as well."""
        shown = [one for one in named if one.slot.is_required]
        fields = [one for one in named if one.slot.kind == "field"]
        if fields and not any(one.slot.kind == "field" for one in shown):
            usual = [one for one in fields if not one.slot.is_deprecated]
            known = [(one, value) for one in usual if (value := self._value(one)) is not None]
            # A plain value rather than one with parts, and of those the shortest.
            known.sort(key=lambda pair: len(pair[1].text) if pair[1].text[0] in "{[" else 0)
            shown += [one for one, _ in known[:1]]
        return shown

    def _value(self, named: Named) -> Expression | None:
        if "FileArgument" in named.typed.text:
            return _FILE if named.typed.text == "FileArgument" else Expression(f"[{_FILE}]")
        if "FileContent" in named.typed.text:
            return Expression('b"..."')
        values = Values(self.context.types, self.context.fields)
        name = f"{named.name.text.rstrip('_')}_1" if named.slot.is_positional else "example"
        return values.of(named.slot.schema, name)

    def _takes_file(self, operation: Operation) -> bool:
        named = self.context.arguments_of(operation)
        return any(
            "FileArgument" in one.typed.text or "FileContent" in one.typed.text for one in named
        )

    def _model(self, operation: Operation) -> str | None:
        """The class of the answer, where there is one for all statuses."""
        found = {
            None if one.schema is None else single_model(one.schema, self.context.types)
            for one in operation.answers
        }
        return found.pop() if len(found) == 1 else None

    def _shown(self, operation: Operation) -> str:
        """What is worth printing of the answer, or of an item of it."""
        types, rule = self.context.types, self.context.config.pagination.get(operation.key)
        if rule is None:
            return self._path_into(self._model(operation))
        for response in operation.answers:
            place = None if response.schema is None else types.at(response.schema, rule.items)
            items = None if place is None else types.items(place)
            if items is not None:
                return self._path_into(single_model(items, types))
        return ""

    def _path_into(self, key: str | None) -> str:
        """`.id`, `.data.id`, or nothing for all of it."""
        if key is None:
            return ""
        schema, names = self.context.types.schemas[key], self.context.fields[key]
        properties, required = schema["properties"], schema.get("required", ())
        inner = [
            wire for wire in required if single_model(properties.get(wire, {}), self.context.types)
        ]
        wire = scalar_property(schema, self.context.types)
        if wire is not None and (wire in required or not inner):
            return f".{names[wire]}"
        if not inner:
            return ""
        into = single_model(properties[inner[0]], self.context.types)
        own = scalar_property(self.context.types.schemas[into or ""], self.context.types)
        ending = f".{self.context.fields[into or ''][own]}" if own is not None else ""
        return f".{names[inner[0]]}{ending}"

    def _nested(self, operation: Operation) -> NestedExample | None:
        named = self.context.arguments_of(operation)
        for one in named:
            found = self._object_of(one.slot.schema)
            if one.slot.is_positional or one.slot.is_deprecated or found is None:
                continue
            key, is_list = found
            members = Values(self.context.types, self.context.fields).members(key)
            beside = [other for other in named if other.slot.is_required and other is not one]
            values = [(other, value) for other in beside if (value := self._value(other))]
            if not members or len(values) < len(beside):
                continue
            before = f"{_listed(values)}, " if values else ""
            forms = [mapping(members).text, call(key, **members).text]
            wholes = [
                f"{operation.name}({before}{one.name}={f'[{form}]' if is_list else form})"
                for form in forms
            ]
            if max(map(len, wholes)) <= _LONGEST:
                as_dict, as_model = map(Expression, wholes)
                return NestedExample(as_dict, as_model, Identifier(key))
        return None

    def _object_of(self, schema: Schema) -> tuple[str, bool] | None:
        """The class that an argument takes, and whether in a list."""
        types = self.context.types
        key = last_component(schema, types)
        if key is not None and is_model(types.schemas[key]):
            return key, False
        resolved = types.resolve(schema)
        if resolved.get("type") == "array":
            key = last_component(resolved.get("items") or {}, types)
            if key is not None and is_model(types.schemas[key]):
                return key, True
        return None


def _listed(values: Sequence[tuple[Named, Expression]]) -> str:
    """Arguments as they stand in a call."""
    return ", ".join(
        value.text if one.slot.is_positional else f"{one.name}={value}" for one, value in values
    )


def _updates(operation: Operation) -> tuple[object, ...]:
    """Updates first, then whatever else changes something."""
    return (
        not operation.name.rpartition(".")[2].startswith("update"),
        operation.method not in _WRITING,
        operation.name.count("."),
    )


def _no_rank(operation: Operation) -> tuple[object, ...]:
    return ()
