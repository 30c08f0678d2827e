"""What a vendor changes in a document, and what it does not change for callers."""

import copy
import json
import re
from collections.abc import Callable, Iterator
from random import Random
from typing import Any

Content = dict[str, Any]
Edit = Callable[[Content, Random], None]

_LISTS = frozenset("parameters required enum oneOf anyOf allOf tags".split())
_METHODS = ("get", "put", "post", "delete", "patch")
_INDEX = re.compile(r'"\$ref": "[^"]*/[0-9]+[/"]')


def edited(content: Content, edit: Edit, random: Random) -> Content:
    """A document after an edit."""
    result = copy.deepcopy(content)
    edit(result, random)
    return result


def reordered(content: Content, random: Random) -> Content:
    """The document with its keys, and the lists whose order means nothing, in another order.

    Lists keep theirs where a reference counts in one.
    """
    has_indices = _INDEX.search(json.dumps(content)) is not None
    result: Content = _reordered(content, random, "", frozenset() if has_indices else _LISTS)
    return result


def _reordered(value: Any, random: Random, key: str, lists: frozenset[str]) -> Any:
    if isinstance(value, dict):
        items = [(name, _reordered(item, random, name, lists)) for name, item in value.items()]
        random.shuffle(items)
        return dict(items)
    if isinstance(value, list):
        found = [_reordered(item, random, "", lists) for item in value]
        if key in lists:
            random.shuffle(found)
        return found
    return value


# -- additions --------------------------------------------------------------------------------


def add_schema(content: Content, random: Random) -> None:
    """A component whose class would be called like one that is there, and an operation with it."""
    schemas = _schemas(content)
    name = random.choice(sorted(schemas)) if schemas else "Thing"
    spelled = random.choice([name.swapcase(), f"{name}_", name.replace("_", "-"), f"{name}Input"])
    schemas.setdefault(spelled, {"type": "object", "properties": {"added": {"type": "string"}}})
    _add_operation(content, "/added-things", "get", _answer(content, spelled))


def add_reading(content: Content, random: Random) -> None:
    """An operation that answers with some component."""
    name = random.choice(sorted(_schemas(content)) or ["Thing"])
    _schemas(content).setdefault(name, {"type": "object", "properties": {}})
    _add_operation(content, "/aaa-read", "get", _answer(content, name))


def add_operation(content: Content, random: Random) -> None:
    """An operation whose name would be that of one that is there, before all others."""
    path, _, _ = random.choice(list(_operations(content)))
    spelled = random.choice(
        [f"{path.rstrip('/')}.json", f"/v0{path}", f"/api{path}", f"{path}/list"]
    )
    _add_operation(content, spelled, random.choice(_METHODS), _nothing(), first=True)


def add_resource(content: Content, random: Random) -> None:
    """Operations below a path, where a method may be called like their resource."""
    path, _, _ = random.choice(list(_operations(content)))
    for method in ("get", "post"):
        _add_operation(content, f"{path.rstrip('/')}/{{addedId}}", method, _nothing())


def add_property(content: Content, random: Random) -> None:
    """A property that is spelled like another, at the head of an object."""
    found = list(_objects(content))
    if not found:
        return
    schema = random.choice(found)
    name = random.choice(sorted(schema["properties"]) or ["x"])
    spelled = random.choice([name.upper(), f"{name}_", name.replace("_", "-"), f"_{name}", "added"])
    if spelled not in schema["properties"]:
        schema["properties"] = {spelled: {"type": "string"}, **schema["properties"]}


def add_inline_object(content: Content, random: Random) -> None:
    """An inline object that is equal to another one, in a component that comes first."""
    found = [
        (name, prop)
        for one in _objects(content)
        for name, prop in one["properties"].items()
        if isinstance(prop, dict) and (prop.get("properties") or prop.get("enum"))
    ]
    if not found:
        return
    name, prop = random.choice(found)
    schemas = _schemas(content)
    schemas["A"] = {"type": "object", "properties": {name: copy.deepcopy(prop)}}
    _add_operation(content, "/a", "get", _answer(content, "A"), first=True)


def add_parameter(content: Content, random: Random) -> None:
    """A parameter that is called like another argument of its operation."""
    _, _, operation = random.choice(list(_operations(content)))
    names = [one["name"] for one in operation.get("parameters", ()) if "name" in one]
    names += [name for one in _objects(operation) for name in one["properties"]]
    name = random.choice([*sorted(map(str, names)), "added"])
    where = random.choice(["query", "header"])
    known = {(one.get("in"), one.get("name")) for one in operation.get("parameters", ())}
    if (where, name) in known or "swagger" in content and where == "header":
        return
    typed = {"type": "string"} if "swagger" in content else {"schema": {"type": "string"}}
    operation["parameters"] = [
        {"name": name, "in": where, **typed}, *operation.get("parameters", ())
    ]  # fmt: skip


def add_value(content: Content, random: Random) -> None:
    """A value at the head of an enum."""
    found = [one for one in _walk(content) if isinstance(one.get("enum"), list)]
    texts = [one for one in found if all(isinstance(value, str) for value in one["enum"])]
    if texts:
        random.choice(texts)["enum"].insert(0, "ADDED")


def add_alternative(content: Content, random: Random) -> None:
    """An alternative at the head of a union."""
    found = [
        (one, key)
        for one in _walk(content)
        for key in ("oneOf", "anyOf")
        if isinstance(one.get(key), list) and "discriminator" not in one
    ]
    if found:
        schema, key = random.choice(found)
        added = {"type": "object", "required": ["added"], "properties": {"added": {"type": "null"}}}
        schema[key].insert(0, added)


def add_media_type(content: Content, random: Random) -> None:
    """Another media type, before the others."""
    found = [one["content"] for one in _walk(content) if isinstance(one.get("content"), dict)]
    if found:
        media = random.choice(found)
        others = {key: media.pop(key) for key in list(media)}
        media["application/aaa+xml"] = {"schema": {"type": "object", "properties": {"a": {}}}}
        media.update(others)


def add_status(content: Content, random: Random) -> None:
    """Another status, before the others."""
    _, _, operation = random.choice(list(_operations(content)))
    status = random.choice(["200", "201", "299", "418", "default"])
    if status not in operation["responses"]:
        operation["responses"] = {status: {"description": "Added"}, **operation["responses"]}


def add_tag(content: Content, random: Random) -> None:
    """A tag before the others."""
    _, _, operation = random.choice(list(_operations(content)))
    operation["tags"] = ["AAA", *operation.get("tags", ())]


def add_security_scheme(content: Content, random: Random) -> None:
    """A security scheme that is called like an argument of the client, before the others."""
    where = content if "swagger" in content else content.setdefault("components", {})
    key = "securityDefinitions" if "swagger" in content else "securitySchemes"
    added = {"type": "apiKey", "in": "header", "name": "X-Added"}
    where[key] = {random.choice(["api_key", "username", "aaa"]): added} | where.get(key, {})


# -- removals ---------------------------------------------------------------------------------


def remove_operation(content: Content, random: Random) -> None:
    """One operation less."""
    found = list(_operations(content))
    if len(found) > 1:
        path, method, _ = random.choice(found)
        del content["paths"][path][method]


def remove_property(content: Content, random: Random) -> None:
    """One property less, where nothing requires it."""
    found = [
        (one, name)
        for one in _objects(content)
        for name in one["properties"]
        if len(one["properties"]) > 1 and name not in one.get("required", ())
    ]
    if found and not _INDEX.search(json.dumps(content)):
        schema, name = random.choice(found)
        if f"/properties/{name}" not in json.dumps(content):
            del schema["properties"][name]


ADDITIONS: tuple[Edit, ...] = (
    add_schema, add_reading, add_operation, add_resource, add_property, add_inline_object,
    add_parameter, add_value, add_alternative, add_media_type, add_status, add_tag,
    add_security_scheme,
)  # fmt: skip
REMOVALS: tuple[Edit, ...] = (remove_operation, remove_property)


def _schemas(content: Content) -> Content:
    where = content if "swagger" in content else content.setdefault("components", {})
    found: Content = where.setdefault("definitions" if "swagger" in content else "schemas", {})
    return found


def _answer(content: Content, name: str) -> Content:
    escaped = name.replace("~", "~0").replace("/", "~1").replace("%", "%25")
    if "swagger" in content:
        return {"description": "Added", "schema": {"$ref": f"#/definitions/{escaped}"}}
    schema = {"$ref": f"#/components/schemas/{escaped}"}
    return {"description": "Added", "content": {"application/json": {"schema": schema}}}


def _nothing() -> Content:
    return {"description": "Added"}


def _add_operation(
    content: Content, path: str, method: str, answer: Content, *, first: bool = False
) -> None:
    if method in content["paths"].get(path, {}):
        return
    params = [
        {"name": name, "in": "path", "required": True}
        | ({"type": "string"} if "swagger" in content else {"schema": {"type": "string"}})
        for name in re.findall(r"\{([^{}]+)\}", path)
    ]
    item = {method: {"parameters": params, "responses": {"200": answer}}}
    paths = content["paths"]
    if path in paths:
        paths[path].update(item)
    elif first:
        content["paths"] = {path: item, **paths}
    else:
        paths[path] = item


def _operations(content: Content) -> Iterator[tuple[str, str, Content]]:
    for path, item in content["paths"].items():
        for method in _METHODS:
            if isinstance(item.get(method), dict) and item[method].get("responses"):
                yield path, method, item[method]


def _objects(content: Content) -> Iterator[Content]:
    return (one for one in _walk(content) if isinstance(one.get("properties"), dict)
            and one.get("type") in ("object", None))  # fmt: skip


def _walk(value: Any, key: str = "") -> Iterator[Content]:
    if isinstance(value, dict):
        if key not in ("properties", "example", "examples", "default"):
            yield value
        for name, item in value.items():
            if name not in ("example", "examples", "default", "enum"):
                yield from _walk(item, name if key != "properties" else "")
    elif isinstance(value, list):
        for item in value:
            yield from _walk(item)
