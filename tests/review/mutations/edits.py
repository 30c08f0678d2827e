"""Edits of a document of known kind, with the checks that must find each, and no others."""

from collections.abc import Callable, Iterable
from random import Random
from typing import NamedTuple

from tests.review.mutations.places import Content, Schema, operations, resolved, schemas


class Wanted(NamedTuple):
    """What must be found: of each group at least one id, and else only what is `allowed`.

    `operation` is empty where more than one may be reached, and `subject` where it is no one's.
    """

    groups: tuple[frozenset[str], ...]
    operation: str = ""
    subject: str = ""
    allowed: frozenset[str] = frozenset()


Edit = Callable[[Content, Random], Wanted | None]
EDITS: dict[str, Edit] = {}


def _edit(function: Edit) -> Edit:
    EDITS[function.__name__] = function
    return function


def _one(name: str, operation: str = "", subject: str = "") -> Wanted:
    return Wanted((frozenset({name}),), operation, subject)


# -- operations -------------------------------------------------------------------------------


@_edit
def remove_operation(content: Content, random: Random) -> Wanted:
    """One operation less, or one path."""
    operation = random.choice(operations(content))
    method = operation.key.split()[0].lower()
    is_last = sum(other.item is operation.item for other in operations(content)) == 1
    is_deprecated = operation.node.get("deprecated") is True
    del operation.item[method]
    kind = "path-removed" if is_last else "removed"
    if is_deprecated:
        names = {f"api-{kind}-{rest}" for rest in ("with-deprecation", "before-sunset")}
        return Wanted((frozenset(names),), operation.key)
    return _one(f"api-{kind}-without-deprecation", operation.key)


@_edit
def add_operation(content: Content, random: Random) -> Wanted:
    """Under a path of its own."""
    content["paths"]["/added-things"] = {"get": {"responses": {"200": {"description": "Fine"}}}}
    return _one("endpoint-added", "GET /added-things")


@_edit
def deprecate_operation(content: Content, random: Random) -> Wanted | None:
    """Without a sunset."""
    operation = random.choice(operations(content))
    if operation.node.get("deprecated") or "x-sunset" in operation.node:
        return None
    operation.node["deprecated"] = True
    return _one("endpoint-deprecated", operation.key)


@_edit
def rename_operation_id(content: Content, random: Random) -> Wanted:
    """Another operationId."""
    operation = random.choice(operations(content))
    had_one = "operationId" in operation.node
    operation.node["operationId"] = "renamedByTheTest"
    return _one(f"api-operation-id-{'removed' if had_one else 'added'}", operation.key)


@_edit
def add_tag(content: Content, random: Random) -> Wanted:
    """One more tag."""
    operation = random.choice(operations(content))
    operation.node["tags"] = [*operation.node.get("tags", ()), "Added"]
    return _one("api-tag-added", operation.key)


@_edit
def make_unstable(content: Content, random: Random) -> Wanted | None:
    """From stable, which is not said, to draft."""
    operation = random.choice(operations(content))
    if "x-stability-level" in operation.node:
        return None
    operation.node["x-stability-level"] = "draft"
    return _one("api-stability-decreased", operation.key)


@_edit
def demand_scheme(content: Content, random: Random) -> Wanted:
    """One more alternative of an operation's own requirements."""
    operation = random.choice(operations(content))
    own = operation.node.get("security", content.get("security", []))
    operation.node["security"] = [*own, {"addedScheme": []}]
    names = {"api-security-added", "api-security-became-required"}
    return Wanted((frozenset(names),), operation.key)


@_edit
def add_callback(content: Content, random: Random) -> Wanted:
    """One callback more."""
    operation = random.choice(operations(content))
    called = {"{$request.body#/url}": {"post": {"responses": {"200": {"description": "Fine"}}}}}
    operation.node["callbacks"] = {**operation.node.get("callbacks", {}), "added": called}
    return _one("callback-added", operation.key, "added")


# -- parameters -------------------------------------------------------------------------------


def _add_parameter(content: Content, random: Random, *, is_required: bool) -> Wanted:
    operation = random.choice(operations(content))
    added = {
        "name": "added_by",
        "in": "query",
        "required": is_required,
        "schema": {"type": "string"},
    }
    operation.node["parameters"] = [*operation.node.get("parameters", ()), added]
    kind = "required" if is_required else "optional"
    return _one(f"new-{kind}-request-parameter", operation.key, "query added_by")


@_edit
def add_required_parameter(content: Content, random: Random) -> Wanted:
    """One that every request must send from now on."""
    return _add_parameter(content, random, is_required=True)


@_edit
def add_optional_parameter(content: Content, random: Random) -> Wanted:
    """One that nobody has to know of."""
    return _add_parameter(content, random, is_required=False)


def _parameter(
    content: Content, random: Random, suits: Callable[[Content], bool]
) -> tuple[str, Content] | None:
    """A parameter of some operation, written into the operation so that it is its alone."""
    found = [
        (operation, index)
        for operation in operations(content)
        for index, node in enumerate(operation.node.get("parameters", ()))
        if resolved(content, node).get("in") != "path" and suits(resolved(content, node))
    ]
    if not found:
        return None
    operation, index = random.choice(found)
    own = {**resolved(content, operation.node["parameters"][index])}
    if "schema" in own:
        own["schema"] = {**resolved(content, own["schema"])}
    parameters = list(operation.node["parameters"])
    parameters[index] = own
    operation.node["parameters"] = parameters
    return operation.key, own


def _named(parameter: Content) -> str:
    name = parameter["name"]
    return f"{parameter['in']} {name.lower() if parameter['in'] == 'header' else name}"


def _is_plain(parameter: Content) -> bool:
    return "deprecated" not in parameter and "x-sunset" not in parameter


@_edit
def remove_parameter(content: Content, random: Random) -> Wanted | None:
    """One parameter less."""
    found = _parameter(content, random, _is_plain)
    if found is None:
        return None
    key, parameter = found
    operation = next(each for each in operations(content) if each.key == key)
    kept = [each for each in operation.node["parameters"] if each is not parameter]
    operation.node["parameters"] = kept
    return _one("request-parameter-removed", key, _named(parameter))


@_edit
def require_parameter(content: Content, random: Random) -> Wanted | None:
    """An optional one must be sent."""
    found = _parameter(content, random, lambda node: not node.get("required"))
    if found is None:
        return None
    key, parameter = found
    parameter["required"] = True
    return _one("request-parameter-became-required", key, _named(parameter))


@_edit
def deprecate_parameter(content: Content, random: Random) -> Wanted | None:
    """A parameter that should be used no more."""
    found = _parameter(content, random, _is_plain)
    if found is None:
        return None
    key, parameter = found
    parameter["deprecated"] = True
    return _one("request-parameter-deprecated", key, _named(parameter))


@_edit
def retype_parameter(content: Content, random: Random) -> Wanted | None:
    """Text that must be a number."""
    found = _parameter(content, random, lambda node: node.get("schema", {}).get("type") == "string")
    if found is None:
        return None
    key, parameter = found
    parameter["schema"]["type"] = "integer"
    return _one("request-parameter-type-changed", key, _named(parameter))


@_edit
def drop_value_of_parameter(content: Content, random: Random) -> Wanted | None:
    """One value less."""
    found = _parameter(
        content, random, lambda node: len(node.get("schema", {}).get("enum", ())) > 1
    )
    if found is None:
        return None
    key, parameter = found
    parameter["schema"]["enum"] = parameter["schema"]["enum"][1:]
    return _one("request-parameter-enum-value-removed", key, _named(parameter))


@_edit
def restyle_parameter(content: Content, random: Random) -> Wanted | None:
    """An array that is written in another way."""
    found = _parameter(
        content, random,
        lambda node: node["in"] == "query" and node.get("schema", {}).get("type") == "array",
    )  # fmt: skip
    if found is None:
        return None
    key, parameter = found
    parameter["style"] = "pipeDelimited" if parameter.get("style") != "pipeDelimited" else "form"
    return _one("request-parameter-style-changed", key, _named(parameter))


# -- bodies and responses ---------------------------------------------------------------------


@_edit
def toggle_body(content: Content, random: Random) -> Wanted | None:
    """A body that must be sent need not be, or the other way round."""
    found = [each for each in operations(content) if "requestBody" in each.node]
    if not found:
        return None
    operation = random.choice(found)
    body = {**resolved(content, operation.node["requestBody"])}
    body["required"] = not body.get("required", False)
    operation.node["requestBody"] = body
    kind = "required" if body["required"] else "optional"
    return _one(f"request-body-became-{kind}", operation.key)


@_edit
def add_status(content: Content, random: Random) -> Wanted:
    """An answer that was not documented."""
    operation = random.choice(operations(content))
    operation.node["responses"] = {**operation.node["responses"], "418": {"description": "Added"}}
    return _one("response-non-success-status-added", operation.key, "418")


@_edit
def remove_status(content: Content, random: Random) -> Wanted:
    """One answer less."""
    operation = random.choice(operations(content))
    status = random.choice(sorted(operation.node["responses"]))
    kept = {name: node for name, node in operation.node["responses"].items() if name != status}
    operation.node["responses"] = kept
    kind = "success" if status.startswith("2") else "non-success"
    return _one(f"response-{kind}-status-removed", operation.key, status)


def _own_answer(content: Content, random: Random) -> tuple[str, str, Content] | None:
    """A response with content, written into its operation so that it is its alone."""
    found = [
        (operation, status)
        for operation in operations(content)
        for status, node in operation.node["responses"].items()
        if resolved(content, node).get("content")
    ]
    if not found:
        return None
    operation, status = random.choice(found)
    own = {**resolved(content, operation.node["responses"][status])}
    own["content"] = {**own["content"]}
    operation.node["responses"] = {**operation.node["responses"], status: own}
    return operation.key, status, own


@_edit
def add_media_type(content: Content, random: Random) -> Wanted | None:
    """One more form of an answer."""
    found = _own_answer(content, random)
    if found is None:
        return None
    key, status, own = found
    own["content"]["application/x-added"] = {"schema": {"type": "string"}}
    return _one("response-media-type-added", key, f"{status} application/x-added")


@_edit
def replace_media_type(content: Content, random: Random) -> Wanted | None:
    """An answer in another form only."""
    found = _own_answer(content, random)
    if found is None:
        return None
    key, _, own = found
    name = next(iter(own["content"]))
    own["content"]["application/x-added"] = own["content"].pop(name)
    names = "response-media-type-added", "response-media-type-removed"
    return Wanted(tuple(frozenset({name}) for name in names), key)


@_edit
def add_header(content: Content, random: Random) -> Wanted | None:
    """An answer with one more header."""
    found = _own_answer(content, random)
    if found is None:
        return None
    key, status, own = found
    own["headers"] = {**own.get("headers", {}), "X-Added": {"schema": {"type": "string"}}}
    return _one("response-header-added", key, f"{status} x-added")


# -- schemas ----------------------------------------------------------------------------------


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


@_edit
def add_optional_property(content: Content, random: Random) -> Wanted | None:
    """One that nobody has to know of."""
    schema = _schema(content, random, _has_properties)
    if schema is None:
        return None
    schema.node["properties"] = {**schema.node["properties"], "added_by": {"type": "string"}}
    names = "new-optional-request-property", "response-optional-property-added"
    return _directed(schema, *names, "added_by")


@_edit
def add_required_property(content: Content, random: Random) -> Wanted | None:
    """One that must be there."""
    schema = _schema(content, random, _has_properties)
    if schema is None:
        return None
    schema.node["properties"] = {**schema.node["properties"], "added_by": {"type": "string"}}
    schema.node["required"] = [*schema.node.get("required", ()), "added_by"]
    names = "new-required-request-property", "response-required-property-added"
    return _directed(schema, *names, "added_by")


@_edit
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


@_edit
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


@_edit
def retype(content: Content, random: Random) -> Wanted | None:
    """Text becomes true or false."""
    schema = _schema(content, random, lambda node: node.get("type") == "string")
    if schema is None:
        return None
    schema.node["type"] = "boolean"
    return _event(schema, ("type-changed", "type-specialized", "list-of-types-widened", "list-of-types-narrowed",
                           "one-of-added", "any-of-added", "type-compatible"))  # fmt: skip


@_edit
def widen_number(content: Content, random: Random) -> Wanted | None:
    """Integers become numbers."""
    schema = _schema(
        content, random, lambda node: node.get("type") == "integer" and "format" not in node
    )
    if schema is None:
        return None
    schema.node["type"] = "number"
    return _event(schema, ("type-generalized", "list-of-types-widened", "list-of-types-narrowed"))


@_edit
def allow_null(content: Content, random: Random) -> Wanted | None:
    """Null may stand there too."""
    schema = _schema(content, random, lambda node: node.get("type") in ("string", "object"))
    if schema is None:
        return None
    schema.node["type"] = [schema.node["type"], "null"]
    return _event(schema, "became-nullable")


@_edit
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


@_edit
def add_value(content: Content, random: Random) -> Wanted | None:
    """One value more."""
    schema = _schema(content, random, lambda node: isinstance(node.get("enum"), list))
    if schema is None:
        return None
    schema.node["enum"] = [*schema.node["enum"], "added_by"]
    return _event(schema, "enum-value-added")


@_edit
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


@_edit
def limit_length(content: Content, random: Random) -> Wanted | None:
    """A longest length, where there was none; answers may always be shorter than was said."""
    schema = _schema(
        content, random, lambda node: node.get("type") == "string" and "maxLength" not in node
    )
    if schema is None:
        return None
    schema.node["maxLength"] = 10
    return _event(schema._replace(directions=schema.directions - {"response"}), "max-length-set")


@_edit
def change_default(content: Content, random: Random) -> Wanted | None:
    """Another default."""
    schema = _schema(content, random, lambda node: node.get("type") == "string")
    if schema is None or schema.has_default_elsewhere:
        return None
    had_one = "default" in schema.node
    schema.node["default"] = "added_by"
    return _event(schema, f"default-value-{'changed' if had_one else 'added'}")


@_edit
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


# -- the document -----------------------------------------------------------------------------


@_edit
def add_server(content: Content, random: Random) -> Wanted:
    """One more place that requests may go to."""
    content["servers"] = [*content.get("servers", ()), {"url": "https://added.example.com"}]
    return _one("server-added", "", "https://added.example.com")


@_edit
def move_server(content: Content, random: Random) -> Wanted | None:
    """Another address."""
    if not content.get("servers"):
        return None
    content["servers"] = [{"url": "https://added.example.com"}, *content["servers"][1:]]
    return Wanted((frozenset({"server-added"}), frozenset({"server-removed"})))


@_edit
def add_scheme(content: Content, random: Random) -> Wanted:
    """One more way to show who one is, which nothing asks for."""
    schemes = content.setdefault("components", {}).get("securitySchemes", {})
    added = {"type": "apiKey", "in": "header", "name": "X-Added"}
    content["components"]["securitySchemes"] = {**schemes, "addedBy": added}
    return _one("api-security-component-added", "", "addedBy")


@_edit
def change_scheme(content: Content, random: Random) -> Wanted | None:
    """Another kind of scheme under a name."""
    schemes = content.get("components", {}).get("securitySchemes", {})
    if not schemes:
        return None
    name = random.choice(sorted(schemes))
    schemes[name] = {"type": "mutualTLS"}
    return _one("api-security-component-type-changed", "", name)


@_edit
def remove_webhook(content: Content, random: Random) -> Wanted | None:
    """One event less."""
    if not content.get("webhooks"):
        return None
    name = random.choice(sorted(content["webhooks"]))
    rest = {key: item for key, item in content["webhooks"].items() if key != name}
    content["webhooks"] = rest
    return _one("webhook-removed", f"WEBHOOK {name}")
