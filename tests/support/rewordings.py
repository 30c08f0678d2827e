"""Other ways to say in a document what it says already."""

import copy
import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from tests.support.edits import Content

_METHODS = ("get", "put", "post", "delete", "patch", "head", "options", "trace", "query")


def by_reference(content: Content) -> Content:
    """Parameters, request bodies, responses and headers of operations as components.

    Nothing is moved where references lead into operations.
    """
    result = copy.deepcopy(content)
    if '"#/paths/' in json.dumps(content):
        return result
    is_2 = "swagger" in result
    home = result if is_2 else result.setdefault("components", {})

    def put(section: str, value: Any, words: str) -> Any:
        if not isinstance(value, dict) or "$ref" in value:
            return value
        found = home.setdefault(section, {})
        name = f"Shared{len(found)}{words}"
        found[name] = value
        return {"$ref": f"#/{'' if is_2 else 'components/'}{section}/{name}"}

    for holder in _holders(result):
        if isinstance(holder.get("parameters"), list):
            holder["parameters"] = [put("parameters", one, "P") for one in holder["parameters"]]
        if "requestBody" in holder:
            holder["requestBody"] = put("requestBodies", holder["requestBody"], "B")
        for status, response in holder.get("responses", {}).items():
            if not is_2 and isinstance(response, dict) and "headers" in response:
                headers = response["headers"]
                response["headers"] = {key: put("headers", headers[key], "H") for key in headers}
            holder["responses"][status] = put("responses", response, "R")
    return result


def in_place(content: Content) -> Content:
    """Everything but schemas in the place of the references to it."""

    def resolve(value: Any) -> Any:
        if isinstance(value, dict):
            found = re.fullmatch(r"#/(.+)", str(value.get("$ref", "")))
            kind = found and found[1].split("/")[-2]
            if found and kind in (
                "parameters",
                "requestBodies",
                "responses",
                "headers",
                "pathItems",
            ):
                return resolve(_lookup(content, found[1]))
            return {key: resolve(item) for key, item in value.items()}
        return [resolve(item) for item in value] if isinstance(value, list) else value

    result: Content = {**content, "paths": resolve(content["paths"])}
    return result


def wrapped(content: Content) -> Content:
    """References to schemas as the only member of an `allOf`, where nothing counts on the reference."""

    def wrap(value: Any, key: str) -> Any:
        if isinstance(value, dict):
            is_schema = re.match(r"#/(components/schemas|definitions)/", str(value.get("$ref")))
            if set(value) == {"$ref"} and is_schema and key in ("schema", "items", "property"):
                return {"allOf": [value]}
            return {
                name: wrap(item, "property" if key == "properties" else name)
                for name, item in value.items()
            }
        return [wrap(item, "") for item in value] if isinstance(value, list) else value

    result: Content = wrap(content, "")
    return result


def null_spelled(content: Content) -> Content:
    """`type: [T, "null"]` as `anyOf` of a T and null."""

    def spell(value: Any) -> Any:
        if isinstance(value, dict):
            value = {key: spell(item) for key, item in value.items()}
            kinds = value.get("type")
            if (
                isinstance(kinds, list)
                and len(kinds) == 2
                and "null" in kinds
                and "enum" not in value
            ):
                (kind,) = [one for one in kinds if one != "null"]
                about = ("description", "title", "deprecated", "default", "readOnly", "writeOnly")
                kept = {key: item for key, item in value.items() if key in about}
                inner = {key: item for key, item in value.items() if key not in about}
                return {**kept, "anyOf": [{**inner, "type": kind}, {"type": "null"}]}
            return value
        return [spell(item) for item in value] if isinstance(value, list) else value

    result: Content = spell(content)
    return result


def inlined(content: Content) -> Content:
    """Schemas in the place of the references to them, where they refer to nothing themselves."""
    section = "definitions" if "swagger" in content else "components/schemas"
    schemas = content
    for token in section.split("/"):
        schemas = schemas.get(token, {})
    plain = {
        f"#/{section}/{name}": schema
        for name, schema in schemas.items()
        if "$ref" not in json.dumps(schema) and schema.get("properties")
    }

    def put(value: Any, key: str) -> Any:
        if isinstance(value, dict):
            if (
                set(value) == {"$ref"}
                and str(value["$ref"]) in plain
                and key in ("schema", "property")
            ):
                return copy.deepcopy(plain[value["$ref"]])
            return {
                name: put(item, "property" if key == "properties" else name)
                for name, item in value.items()
            }
        return [put(item, "") for item in value] if isinstance(value, list) else value

    result: Content = put(content, "")
    return result


def in_files(content: Content, folder: Path) -> Content:
    """Component schemas in a file of their own; returns the document, and writes the other file.

    The document keeps nothing of them.
    """
    folder.mkdir(parents=True, exist_ok=True)
    result = copy.deepcopy(content)
    is_2 = "swagger" in result
    section = "definitions" if is_2 else "schemas"
    home = result if is_2 else result.get("components", {})
    schemas = home.pop(section, {})
    prefix = "#/definitions/" if is_2 else "#/components/schemas/"

    def move(value: Any, file: str) -> Any:
        text = json.dumps(value).replace(f'"{prefix}', f'"{file}#/parts/')
        return json.loads(text)

    outside = move({"parts": schemas}, "")
    (folder / "parts.json").write_text(json.dumps(outside), "utf-8")
    moved: Content = move(result, "parts.json")
    return moved


REWORDINGS: tuple[Callable[[Content], Content], ...] = (by_reference, in_place, inlined)
"""Those after which a class may be called otherwise, because it stands in another place."""

SPELLINGS: tuple[Callable[[Content], Content], ...] = (wrapped, null_spelled)
"""Those after which nothing is called otherwise."""


def _holders(content: Content) -> Iterator[Content]:
    for item in content["paths"].values():
        yield item
        yield from (item[method] for method in _METHODS if isinstance(item.get(method), dict))


def _lookup(content: Content, path: str) -> Any:
    found: Any = content
    for token in path.split("/"):
        found = found[
            token.replace("~1", "/").replace("~0", "~").replace("%7B", "{").replace("%7D", "}")
        ]
    return found
