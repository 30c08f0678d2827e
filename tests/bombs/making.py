"""How documents are made of which reading, resolving or printing could take without end."""

import json
import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

Make = Callable[[Path], None]
"""Writes files into an empty folder: `main.yaml` or `main.json`, or a vendor in `specs/bomb`."""


@dataclass(frozen=True, slots=True)
class Bomb:
    """What makes it, once it is asked for, and what a run over it comes to."""

    make: Callable[[], Make]
    outcome: str


HEAD = 'openapi: 3.1.0\ninfo: {title: Bomb, version: "1"}\n'


def document(**members: Any) -> dict[str, Any]:
    return {"openapi": "3.1.0", "info": {"title": "Bomb", "version": "1"}, "paths": {}, **members}


def with_schema(schema: Any, **others: Any) -> dict[str, Any]:
    """A document with an operation that sends and answers a schema."""
    content = {"application/json": {"schema": {"$ref": "#/components/schemas/Bomb"}}}
    operation = {
        "requestBody": {"content": content},
        "responses": {"200": {"description": "", "content": content}},
    }
    schemas = {"Bomb": schema, **others}
    return document(paths={"/bomb": {"post": operation}}, components={"schemas": schemas})


def as_json(content: Any) -> Make:
    return lambda folder: as_text(json.dumps(content), "main.json")(folder)


def as_text(text: str, name: str = "main.yaml") -> Make:
    def make(folder: Path) -> None:
        (folder / name).write_text(text, encoding="utf-8")

    return make


def several(**files: str) -> Make:
    def make(folder: Path) -> None:
        for stem, text in files.items():
            as_text(text, f"{stem}.yaml")(folder)

    return make


def nested(depth: int, wrap: Callable[[Any], Any]) -> Any:
    found: Any = {"type": "string"}
    for _ in range(depth):
        found = wrap(found)
    return found


def laughs() -> str:
    lines = [f"a0: &a0 [{', '.join(['x'] * 10)}]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]" for n in range(1, 12)]
    return f"{HEAD}paths: {{}}\nx-bomb:\n  " + "\n  ".join(lines) + "\n"


def merges() -> str:
    lines = ["a0: &a0 {k: v}"]
    lines += [f"a{n}: &a{n} {{<<: [*a{n - 1}, *a{n - 1}], k{n}: v}}" for n in range(1, 60)]
    return f"{HEAD}paths: {{}}\nx-bomb:\n  " + "\n  ".join(lines) + "\n"


def schema_laughs() -> dict[str, Any]:
    """Each schema holds the one before it twice, by reference."""
    levels = {
        f"S{n}": {"allOf": [{"$ref": f"#/components/schemas/S{n - 1}"}] * 2} for n in range(1, 60)
    }
    root = {"type": "object", "properties": {"a": {"type": "string"}}}
    return with_schema({"$ref": "#/components/schemas/S59"}, S0=root, **levels)


def alternatives(word: str) -> dict[str, Any]:
    """Each alternative is a choice of two again, which multiply where they are joined."""
    two = [{"type": "object", "properties": {f"p{i}": {"type": "string"}}} for i in range(2)]
    return with_schema({"allOf": [{word: two} for _ in range(30)]})


def chain(count: int, *, is_closed: bool) -> dict[str, Any]:
    schemas: dict[str, Any] = {
        f"S{n}": {"$ref": f"#/components/schemas/S{n + 1}"} for n in range(count)
    }
    last = {"$ref": "#/components/schemas/S0"} if is_closed else {"type": "string"}
    return with_schema({"$ref": "#/components/schemas/S0"}, **schemas, **{f"S{count}": last})


def paths(count: int) -> dict[str, Any]:
    operation = {"get": {"responses": {"200": {"description": "One of very many operations."}}}}
    return document(paths={f"/things{n}/and/more/{n}": operation for n in range(count)})


def inlined(copies: int, size: int) -> Make:
    """A large part of another file, which cannot be a component, at many places."""

    def make(folder: Path) -> None:
        references = {f"/p{n}": {"$ref": "parts.yaml#/item"} for n in range(copies)}
        as_json(document(paths=references))(folder)
        values = [{"name": f"p{n}", "in": "query", "schema": {}} for n in range(size)]
        item = {"get": {"parameters": values, "responses": {"200": {"description": ""}}}}
        as_text(json.dumps({"item": item}), "parts.yaml")(folder)

    return make


def doubling(folder: Path) -> None:
    """Files that each hold the next one twice."""
    several(main=f"{HEAD}paths: {{/a: {{get: {{x: {{$ref: 'f0.yaml'}}, responses: {{}}}}}}}}\n")(
        folder
    )
    for n in range(40):
        there = f"{{$ref: 'f{n + 1}.yaml'}}"
        as_text(f"a: {there}\nb: {there}\n", f"f{n}.yaml")(folder)
    as_text("c: d\n", "f40.yaml")(folder)


def device(path: str, *, is_main: bool = False) -> Make:
    def make(folder: Path) -> None:
        name = "main.yaml" if is_main else "part.yaml"
        (folder / name).symlink_to(path)
        if not is_main:
            refers("part.yaml#/x")(folder)

    return make


def fifo(folder: Path) -> None:
    os.mkfifo(folder / "part.yaml")
    refers("part.yaml#/x")(folder)


def main_fifo(folder: Path) -> None:
    os.mkfifo(folder / "main.yaml")


def refers(reference: str) -> Make:
    schema = {"$ref": reference}
    return as_json(with_schema({"type": "object", "properties": {"a": schema}}))


def described(count: int, text: str) -> Make:
    def make(folder: Path) -> None:
        with (folder / "main.json").open("w", encoding="utf-8") as file:
            file.write('{"openapi": "3.1.0", "info": {"title": "Bomb", "version": "1"}, "paths": {')
            for n in range(count):
                said = f'"/p{n}": {{"get": {{"description": "{text}", "responses": {{"200": {{"description": "x"}}}}}}}}'
                file.write(("," if n else "") + said)
            file.write("}}")

    return make


_PATTERNS = ("(a+)+$", "(a|a)*b", "^(([a-z])+.)+[A-Z]([a-z])+$", "(x+x+)+y", "(.*)*=.*" * 20)


def patterns() -> dict[str, Any]:
    fields = {
        f"f{n}": {"type": "string", "pattern": pattern, "default": "a" * 5000 + "!"}
        for n, pattern in enumerate(_PATTERNS)
    }
    keyed = {pattern: {"type": "string"} for pattern in _PATTERNS}
    return with_schema({"type": "object", "properties": fields, "patternProperties": keyed})


def array_(inner: Any) -> Any:
    return {"type": "array", "items": inner}


def object_(inner: Any) -> Any:
    return {"type": "object", "properties": {"a": inner}}


def fibonacci(count: int, *, in_a_ring: bool) -> dict[str, Any]:
    """Each schema extends the two before it; the first may list the last as what it can be."""
    root: dict[str, Any] = {"type": "object", "properties": {"a": {"type": "string"}}}
    if in_a_ring:
        root["oneOf"] = [{"$ref": f"#/components/schemas/S{count}"}, {"required": ["a"]}]
    levels: dict[str, Any] = {"S0": root, "S1": {"properties": {"a": {"minLength": 1}}}}
    for n in range(2, count + 1):
        own = {"properties": {"a": {"maxLength": 1000 - n}}}
        references = [{"$ref": f"#/components/schemas/S{n - back}"} for back in (1, 2)]
        levels[f"S{n}"] = {"allOf": [*references, own]}
    return with_schema({"$ref": f"#/components/schemas/S{count}"}, **levels)


def extending(count: int) -> dict[str, Any]:
    """A chain in which each schema extends the next."""
    levels = {
        f"S{n}": {"allOf": [{"$ref": f"#/components/schemas/S{n + 1}"}, object_({"const": n})]}
        for n in range(count)
    }
    return with_schema({"$ref": "#/components/schemas/S0"}, **levels, **{f"S{count}": {}})


def piled(count: int, size: int) -> dict[str, Any]:
    """One schema of many that each have many properties, none too many."""
    members = [
        {"properties": {f"p{n}_{m}": {"type": "string"} for m in range(size)}} for n in range(count)
    ]
    return with_schema({"allOf": members})


def segments(count: int, length: int) -> dict[str, Any]:
    """Paths of very many segments, each of which is a resource."""
    operation = {"get": {"responses": {"200": {"description": ""}}}}
    return document(
        paths={"/" + "/".join(f"s{n}x{m}" for m in range(length)): operation for n in range(count)}
    )


def alike(count: int) -> dict[str, Any]:
    """Paths, ids and schemas that all want the same name."""
    wished = [f"/{'_' * n}a" for n in range(count)]
    paths = {
        path: {"get": {"operationId": f"a{'-' * n}", "responses": {"200": answer(f"s{'-' * n}")}}}
        for n, path in enumerate(wished)
    }
    schemas = {f"s{'-' * n}": object_({"type": "string"}) for n in range(count)}
    return document(paths=paths, components={"schemas": schemas})


def answer(key: str) -> dict[str, Any]:
    """A response with a component schema."""
    schema = {"$ref": f"#/components/schemas/{key}"}
    return {"description": "", "content": {"application/json": {"schema": schema}}}


def vendor(**files: str) -> Make:
    """A small vendor with files that people write, some of them bombs."""

    def make(folder: Path) -> None:
        specs = folder / "specs" / "bomb"
        specs.mkdir(parents=True)
        small = with_schema(object_({"type": "string", "description": "a" * 5000 + "!"}))
        for stem, text in {"source": json.dumps(small), **files}.items():
            (specs / f"{stem}.yaml").write_text(text, encoding="utf-8")

    return make


def sparse(folder: Path) -> None:
    """A file of 100 GB that takes no room."""
    with (folder / "main.yaml").open("wb") as file:
        file.truncate(100 * 1024**3)


def sparse_part(folder: Path) -> None:
    """The same, beside a document that refers to it."""
    refers("part.yaml#/x")(folder)
    with (folder / "part.yaml").open("wb") as file:
        file.truncate(100 * 1024**3)
