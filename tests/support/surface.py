"""What callers see of a client, by what it stands for in the document: names, arguments, types.

It is read from the lowered package, before anything is printed, so that many documents can be compared
in little time.
"""

import ast
import json
import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from unittest import mock

from generator import pipeline
from generator.cache import NoCache
from generator.diagnostics import Collector
from generator.package import Method, Package
from generator.pipeline import Stages
from generator.review.callers.operations import POSITIONS
from generator.vendor import Vendor

_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")


@dataclass(frozen=True, slots=True)
class Surface:
    """The names of a client.

    `methods` maps `GET /cases/{id}` to the dotted name; another method of the same operation has the
    media type of its body behind that. `arguments` maps (operation, location, wire
    name) to the argument. `types` maps (operation, "returns" or argument) to the parts of its type.
    `fields` maps (class, wire name) to (field, parts of its type), and (alias, "") to what it stands
    for. `exports` are the classes that can
    be imported, each with its folder. `client` are the arguments of the client.
    """

    methods: Mapping[str, str]
    arguments: Mapping[tuple[str, str, str], str]
    types: Mapping[tuple[str, str], tuple[str, ...]]
    fields: Mapping[tuple[str, str], tuple[str, tuple[str, ...]]]
    exports: frozenset[tuple[str, str]]
    client: tuple[str, ...]


def stages_of(content: Any, folder: Path, lock: str = "", client: str = "") -> Stages:
    """Every stage of a document but for printing; fails where the document has errors."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "source.json").write_text(json.dumps(content), "utf-8")
    (folder / "names.lock").write_text(lock, "utf-8")
    (folder / "client.yaml").write_text(client, "utf-8")
    return stages_in(folder)


def stages_in(folder: Path) -> Stages:
    """Every stage of a vendor's folder but for printing."""
    collector = Collector()
    with mock.patch.object(pipeline, "_print", return_value={}):
        stages = pipeline.build(
            Vendor(folder.name, folder, "specs/acme"), collector, NoCache(), waives_all=True
        )
    assert stages.package is not None, [
        d for d in collector.diagnostics if str(d).find("error[") >= 0
    ]
    assert stages.lock is not None, [d for d in collector.diagnostics if str(d).find("error[") >= 0]
    return stages


def surface_of(stages: Stages) -> Surface:
    """The surface of a client whose stages have run."""
    package = stages.package
    assert package is not None
    methods: dict[str, str] = {}
    arguments: dict[tuple[str, str, str], str] = {}
    types: dict[tuple[str, str], tuple[str, ...]] = {}
    for place, method in _methods(package):
        facts = _facts(method.operation.text)
        key = f"{facts['method']} {facts['path']}"
        if key in methods:
            key = f"{key} {facts['body']['media_type']}"
        methods[key] = f"{place}.{method.name.text}"
        types[key, "returns"] = _parts(method.signature.returns.text)
        for argument in (*method.signature.positional, *method.signature.keywords):
            types[key, argument.name.text] = _parts(argument.annotation.text)
        arguments |= {(key, *wire): name for wire, name in _arguments(facts)}
    fields = {
        (name, ""): ("", _schema_parts(component))
        for module in package.models
        for name, component in module.components.items()
        if not component.get("properties") and module.kind != "typed_dict"
    }
    fields |= {
        (name, str(wire)): (module.fields.get(name, {})[str(wire)], _schema_parts(schema))
        for module in package.models
        for name, component in module.components.items()
        for wire, schema in component.get("properties", {}).items()
        if module.kind != "typed_dict"
    }
    return Surface(methods, arguments, types, fields, _exports(package), _client(package))


def _methods(package: Package) -> Iterator[tuple[str, Method]]:
    resources = {one.class_name.text: one for one in package.resources}
    waiting = [(child.attribute.text, child.class_name.text) for child in package.client.resources]
    while waiting:
        place, name = waiting.pop()
        resource = resources[name]
        yield from ((place, method) for method in resource.methods if not method.is_polling)
        waiting += [
            (f"{place}.{child.attribute.text}", child.class_name.text)
            for child in resource.children
        ]


def _facts(text: str) -> dict[str, Any]:
    """The keywords of `Operation(...)`; names and types stay as their text."""
    call = ast.parse(text, mode="eval").body
    assert isinstance(call, ast.Call)
    return {str(one.arg): _value(one.value) for one in call.keywords}


def _value(node: ast.expr) -> Any:
    if isinstance(node, ast.Call):
        names = POSITIONS.get(ast.unparse(node.func), ())
        said = {name: _value(one) for name, one in zip(names, node.args, strict=False)}
        return said | {str(one.arg): _value(one.value) for one in node.keywords}
    if isinstance(node, ast.Tuple | ast.List):
        return [_value(one) for one in node.elts]
    return node.value if isinstance(node, ast.Constant) else ast.unparse(node)


def _arguments(facts: Mapping[str, Any]) -> Iterator[tuple[tuple[str, str], str]]:
    for one in facts.get("parameters", ()):
        yield (one["location"], one["wire_name"]), one["argument"]
    body = facts.get("body") or {}
    for argument, name in body.get("fields", ()):
        yield ("field", name), argument
    if "argument" in body:
        yield ("body", ""), body["argument"]


def _parts(text: str) -> tuple[str, ...]:
    """The words of a type, sorted: alternatives and values have no order that callers see."""
    return tuple(sorted(re.findall(r"'[^']*'|\w+", text)))


def _schema_parts(schema: Any) -> tuple[str, ...]:
    """The words of a schema that decide its type."""
    return tuple(sorted(_words(schema)))


def _words(schema: Any) -> Iterator[str]:
    if not isinstance(schema, Mapping):
        return
    for key, value in schema.items():
        if key in ("$ref", "type", "format"):
            yield str(value if isinstance(value, str) else sorted(value)).rpartition("/")[2]
        elif key in ("enum", "const"):
            yield from map(repr, value if isinstance(value, list) else [value])
        elif key in ("items", "additionalProperties"):
            yield key
            yield from _words(value)
        elif key in ("anyOf", "oneOf", "allOf", "prefixItems"):
            for one in value:
                yield from _words(one)


def _exports(package: Package) -> frozenset[tuple[str, str]]:
    return frozenset(
        (one.path.text.partition("/")[0], str(name))
        for one in package.exports
        if "/" in one.path.text
        for name in ast.literal_eval(one.names.text)
    )


def _client(package: Package) -> tuple[str, ...]:
    return tuple(sorted(one.name.text for one in package.client.arguments))


def lost(
    before: Surface, after: Surface, drifted: Collection[str] = ()
) -> list[tuple[object, ...]]:
    """What callers of one client cannot call by its name in the other, though it is still there.

    Types may have become wider, but name the classes that they named, save those of `drifted`:
    classes of places that are no longer alike.
    """
    found: list[tuple[object, ...]] = []
    for kind in ("methods", "arguments"):
        old, new = getattr(before, kind), getattr(after, kind)
        found += [
            (kind, key, old[key], new[key]) for key in old if key in new and old[key] != new[key]
        ]
    classes = {name for _, name in before.exports if name.removesuffix("Dict") not in drifted}
    for key, parts in before.types.items():
        if key in after.types and not classes & {*parts} <= {*after.types[key]}:
            found.append(("types", key, parts, after.types[key]))
    for place, (name, parts) in before.fields.items():
        if place in after.fields:
            other, words = after.fields[place]
            if name != other or not classes & {*parts} <= {*words}:
                found.append(("fields", place, (name, parts), (other, words)))
    if not set(before.client) <= set(after.client):
        found.append(("client", before.client, after.client))
    kept = {(folder, name) for folder, name in after.exports if name in classes}
    found += [
        ("exports", one) for one in sorted(_needed(before, after) - kept) if one[1] in classes
    ]
    return found


def _needed(before: Surface, after: Surface) -> frozenset[tuple[str, str]]:
    """The classes that what is still there names, each in the folder where it was."""
    words = {
        word
        for key, parts in before.types.items()
        if key in after.types
        for word in parts
    }  # fmt: skip
    return frozenset((folder, name) for folder, name in before.exports if name in words)


def shape(surface: Surface) -> dict[str, object]:
    """A surface without the names of its classes: each is what its fields are called and hold."""
    by_class: dict[str, list[tuple[str, str, tuple[str, ...]]]] = {}
    for (name, wire), (field, parts) in surface.fields.items():
        by_class.setdefault(name, []).append((wire, field, parts))

    def expanded(parts: tuple[str, ...], depth: int) -> tuple[object, ...]:
        return tuple(sorted({word(part, depth) for part in spliced(parts, frozenset())}, key=repr))

    def spliced(parts: tuple[str, ...], seen: frozenset[str]) -> Iterator[str]:
        """The parts of a type, with what aliases stand for in their place."""
        for part in parts:
            if (part, "") in surface.fields and part not in seen:
                yield from spliced(surface.fields[part, ""][1], seen | {part})
            else:
                yield part

    def word(part: str, depth: int) -> object:
        name = part if part in by_class else part.removesuffix("Dict")
        if name not in by_class:
            return part
        if depth == 0:
            return "..."
        return tuple(
            sorted(
                (wire, field, expanded(parts, depth - 1)) for wire, field, parts in by_class[name]
            )
        )

    types = {key: expanded(parts, 4) for key, parts in surface.types.items()}
    return {
        "methods": surface.methods,
        "arguments": surface.arguments,
        "types": types,
        "client": surface.client,
    }
