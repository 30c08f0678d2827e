"""Edits of schemas, wherever they stand."""

from collections.abc import Callable, Iterable
from random import Random

from tests.review.mutations.edit import Wanted, edit
from tests.review.mutations.places import Content, Schema, resolved, schemas


def _schema(content: Content, random: Random, suits: Callable[[Content], bool]) -> Schema | None:
    found = [each for each in schemas(content) if suits(each.node) and not _is_hidden(each.node)]
    return random.choice(found) if found else None


def _is_hidden(schema: Content) -> bool:
    return bool(schema.get("readOnly") or schema.get("writeOnly"))


def _event(schema: Schema, *events: Iterable[str] | str) -> Wanted:
    """For each direction one of some ids, each named with or without its beginning."""
    groups, allowed = [], set()
    for event in events:
        names = [event] if isinstance(event, str) else list(event)
        for direction in sorted(schema.directions - {"parameter"}):
            scopes = [f"{direction}-body", f"{direction}-property"]
            groups.append(frozenset(f"{scope}-{name}" for scope in scopes for name in names))
        if "parameter" in schema.directions:
            scopes = ["request-parameter", "request-parameter-property"]
            allowed |= {f"{scope}-{name}" for scope in scopes for name in names}
    return Wanted(tuple(groups), allowed=frozenset(allowed))


def _directed(schema: Schema, request: str, response: str, subject: str) -> Wanted:
    names = {"request": request, "response": response}
    ways = sorted(schema.directions - {"parameter"})
    of_parameter = request.replace("request-property", "request-parameter-property")
    of_parameter = of_parameter.removesuffix("-with-default")
    groups = tuple(frozenset({names[each]}) for each in ways)
    return Wanted(groups, "", subject, frozenset({of_parameter}))


def _has_properties(node: Content) -> bool:
    return bool(node.get("properties")) and not {"oneOf", "anyOf", "allOf"} & node.keys()


def _own_properties(content: Content, schema: Content) -> list[str]:
    """Those that both directions see."""
    properties = schema["properties"]
    return [name for name in properties if not _is_hidden(resolved(content, properties[name]))]


@edit
def add_optional_property(content: Content, random: Random) -> Wanted | None:
    """One that nobody has to know of."""
    schema = _schema(content, random, _has_properties)
    if schema is None:
        return None
    schema.node["properties"] = {**schema.node["properties"], "added_by": {"type": "string"}}
    names = "new-optional-request-property", "response-optional-property-added"
    return _directed(schema, *names, "added_by")


@edit
def add_required_property(content: Content, random: Random) -> Wanted | None:
    """One that must be there."""
    schema = _schema(content, random, _has_properties)
    if schema is None:
        return None
    schema.node["properties"] = {**schema.node["properties"], "added_by": {"type": "string"}}
    schema.node["required"] = [*schema.node.get("required", ()), "added_by"]
    names = "new-required-request-property", "response-required-property-added"
    return _directed(schema, *names, "added_by")


@edit
def remove_property(content: Content, random: Random) -> Wanted | None:
    """One property less."""
    schema = _schema(content, random, _has_properties)
    names = [] if schema is None else _own_properties(content, schema.node)
    if schema is None or not names:
        return None
    name = random.choice(names)
    need = "required" if name in schema.node.get("required", ()) else "optional"
    rest = {key: node for key, node in schema.node["properties"].items() if key != name}
    schema.node["properties"] = rest
    if need == "required":
        schema.node["required"] = [each for each in schema.node["required"] if each != name]
    return _directed(schema, "request-property-removed", f"response-{need}-property-removed", name)


@edit
def toggle_requirement(content: Content, random: Random) -> Wanted | None:
    """A property that must be there need not be, or the other way round."""
    schema = _schema(content, random, _has_properties)
    names = [] if schema is None else _own_properties(content, schema.node)
    if schema is None or not names:
        return None
    name = random.choice(names)
    required = schema.node.get("required", [])
    kind = "optional" if name in required else "required"
    has_default = "default" in resolved(content, schema.node["properties"][name])
    if name in required:
        schema.node["required"] = [each for each in required if each != name]
    else:
        schema.node["required"] = [*required, name]
    suffix = "-with-default" if kind == "required" and has_default else ""
    return _directed(
        schema, f"request-property-became-{kind}{suffix}", f"response-property-became-{kind}", name
    )


@edit
def retype(content: Content, random: Random) -> Wanted | None:
    """Text becomes true or false."""
    schema = _schema(content, random, lambda node: node.get("type") == "string")
    if schema is None:
        return None
    schema.node["type"] = "boolean"
    return _event(schema, ("type-changed", "type-specialized", "list-of-types-widened", "list-of-types-narrowed",
                           "one-of-added", "any-of-added", "type-compatible"))  # fmt: skip


@edit
def widen_number(content: Content, random: Random) -> Wanted | None:
    """Integers become numbers."""
    schema = _schema(
        content, random, lambda node: node.get("type") == "integer" and "format" not in node
    )
    if schema is None:
        return None
    schema.node["type"] = "number"
    return _event(schema, ("type-generalized", "list-of-types-widened", "list-of-types-narrowed"))


@edit
def allow_null(content: Content, random: Random) -> Wanted | None:
    """Null may stand there too."""
    schema = _schema(content, random, lambda node: node.get("type") in ("string", "object"))
    if schema is None:
        return None
    schema.node["type"] = [schema.node["type"], "null"]
    return _event(schema, "became-nullable")


@edit
def forbid_null(content: Content, random: Random) -> Wanted | None:
    """Null may stand there no more."""
    schema = _schema(
        content, random,
        lambda node: isinstance(node.get("type"), list) and len(node["type"]) == 2
        and "null" in node["type"] and None not in node.get("enum", ()),
    )  # fmt: skip
    if schema is None:
        return None
    schema.node["type"] = next(each for each in schema.node["type"] if each != "null")
    return _event(schema, "became-not-nullable")


@edit
def add_value(content: Content, random: Random) -> Wanted | None:
    """One value more."""
    schema = _schema(content, random, lambda node: isinstance(node.get("enum"), list))
    if schema is None:
        return None
    schema.node["enum"] = [*schema.node["enum"], "added_by"]
    return _event(schema, "enum-value-added")


@edit
def drop_value(content: Content, random: Random) -> Wanted | None:
    """One value less."""
    schema = _schema(
        content, random, lambda node: len([v for v in node.get("enum", ()) if v is not None]) > 1
    )
    if schema is None:
        return None
    schema.node["enum"] = [value for value in schema.node["enum"] if value is not None][1:] + [
        value for value in schema.node["enum"] if value is None
    ]
    return _event(schema, "enum-value-removed")


@edit
def limit_length(content: Content, random: Random) -> Wanted | None:
    """A longest length, where there was none; answers may always be shorter than was said."""
    schema = _schema(
        content, random, lambda node: node.get("type") == "string" and "maxLength" not in node
    )
    if schema is None:
        return None
    schema.node["maxLength"] = 10
    return _event(schema._replace(directions=schema.directions - {"response"}), "max-length-set")


@edit
def change_default(content: Content, random: Random) -> Wanted | None:
    """Another default."""
    schema = _schema(content, random, lambda node: node.get("type") == "string")
    if schema is None or schema.has_default_elsewhere:
        return None
    had_one = "default" in schema.node
    schema.node["default"] = "added_by"
    return _event(schema, f"default-value-{'changed' if had_one else 'added'}")


@edit
def close_object(content: Content, random: Random) -> Wanted | None:
    """No other properties from now on."""
    schema = _schema(
        content, random,
        lambda node: _has_properties(node) and node.get("additionalProperties") is not False,
    )  # fmt: skip
    if schema is None:
        return None
    schema.node["additionalProperties"] = False
    return _event(schema, "additional-properties-forbidden")
