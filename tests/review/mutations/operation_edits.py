"""Edits of operations: themselves, their parameters, bodies and responses."""

from collections.abc import Callable
from random import Random

from tests.review.mutations.edit import Wanted, edit, one
from tests.review.mutations.places import Content, operations, resolved

# -- operations -------------------------------------------------------------------------------


@edit
def remove_operation(content: Content, random: Random) -> Wanted | None:
    """One operation less, or one path; not a draft, which may go without a word."""
    operation = random.choice(operations(content))
    if operation.node.get("x-stability-level") in ("draft", "alpha"):
        return None
    method, path = operation.key.lower().split()[0], operation.key.partition(" ")[2]
    is_last = sum(other.item is operation.item for other in operations(content)) == 1
    is_deprecated = operation.node.get("deprecated") is True
    del operation.item[method]
    if is_last:
        del content["paths"][path]
    kind = "path-removed" if is_last else "removed"
    if is_deprecated:
        names = {f"api-{kind}-{rest}" for rest in ("with-deprecation", "before-sunset")}
        return Wanted((frozenset(names),), operation.key)
    return one(f"api-{kind}-without-deprecation", operation.key)


@edit
def add_operation(content: Content, random: Random) -> Wanted:
    """Under a path of its own."""
    content["paths"]["/added-things"] = {"get": {"responses": {"200": {"description": "Fine"}}}}
    return one("endpoint-added", "GET /added-things")


@edit
def deprecate_operation(content: Content, random: Random) -> Wanted | None:
    """Without a sunset."""
    operation = random.choice(operations(content))
    if operation.node.get("deprecated") or "x-sunset" in operation.node:
        return None
    operation.node["deprecated"] = True
    return one("endpoint-deprecated", operation.key)


@edit
def rename_operation_id(content: Content, random: Random) -> Wanted:
    """Another operationId."""
    operation = random.choice(operations(content))
    had_one = "operationId" in operation.node
    operation.node["operationId"] = "renamedByTheTest"
    return one(f"api-operation-id-{'removed' if had_one else 'added'}", operation.key)


@edit
def add_tag(content: Content, random: Random) -> Wanted:
    """One more tag."""
    operation = random.choice(operations(content))
    operation.node["tags"] = [*operation.node.get("tags", ()), "Added"]
    return one("api-tag-added", operation.key)


@edit
def make_unstable(content: Content, random: Random) -> Wanted | None:
    """From stable, which is not said, to draft."""
    operation = random.choice(operations(content))
    if "x-stability-level" in operation.node:
        return None
    operation.node["x-stability-level"] = "draft"
    return one("api-stability-decreased", operation.key)


@edit
def demand_scheme(content: Content, random: Random) -> Wanted:
    """One more alternative of an operation's own requirements."""
    operation = random.choice(operations(content))
    own = operation.node.get("security", content.get("security", []))
    operation.node["security"] = [*own, {"addedScheme": []}]
    names = {"api-security-added", "api-security-became-required"}
    return Wanted((frozenset(names),), operation.key)


@edit
def add_callback(content: Content, random: Random) -> Wanted:
    """One callback more."""
    operation = random.choice(operations(content))
    called = {"{$request.body#/url}": {"post": {"responses": {"200": {"description": "Fine"}}}}}
    operation.node["callbacks"] = {**operation.node.get("callbacks", {}), "added": called}
    return one("callback-added", operation.key, "added")


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
    return one(f"new-{kind}-request-parameter", operation.key, "query added_by")


@edit
def add_required_parameter(content: Content, random: Random) -> Wanted:
    """One that every request must send from now on."""
    return _add_parameter(content, random, is_required=True)


@edit
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


@edit
def remove_parameter(content: Content, random: Random) -> Wanted | None:
    """One parameter less."""
    found = _parameter(content, random, _is_plain)
    if found is None:
        return None
    key, parameter = found
    operation = next(each for each in operations(content) if each.key == key)
    kept = [each for each in operation.node["parameters"] if each is not parameter]
    operation.node["parameters"] = kept
    return one("request-parameter-removed", key, _named(parameter))


@edit
def require_parameter(content: Content, random: Random) -> Wanted | None:
    """An optional one must be sent."""
    found = _parameter(content, random, lambda node: not node.get("required"))
    if found is None:
        return None
    key, parameter = found
    parameter["required"] = True
    return one("request-parameter-became-required", key, _named(parameter))


@edit
def deprecate_parameter(content: Content, random: Random) -> Wanted | None:
    """A parameter that should be used no more."""
    found = _parameter(content, random, _is_plain)
    if found is None:
        return None
    key, parameter = found
    parameter["deprecated"] = True
    return one("request-parameter-deprecated", key, _named(parameter))


@edit
def retype_parameter(content: Content, random: Random) -> Wanted | None:
    """Text that must be a number."""
    found = _parameter(content, random, lambda node: node.get("schema", {}).get("type") == "string")
    if found is None:
        return None
    key, parameter = found
    parameter["schema"]["type"] = "integer"
    return one("request-parameter-type-changed", key, _named(parameter))


@edit
def drop_value_of_parameter(content: Content, random: Random) -> Wanted | None:
    """One value less."""
    found = _parameter(
        content, random, lambda node: len(node.get("schema", {}).get("enum", ())) > 1
    )
    if found is None:
        return None
    key, parameter = found
    parameter["schema"]["enum"] = parameter["schema"]["enum"][1:]
    return one("request-parameter-enum-value-removed", key, _named(parameter))


@edit
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
    return one("request-parameter-style-changed", key, _named(parameter))


# -- bodies and responses ---------------------------------------------------------------------


@edit
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
    return one(f"request-body-became-{kind}", operation.key)


@edit
def add_status(content: Content, random: Random) -> Wanted:
    """An answer that was not documented."""
    operation = random.choice(operations(content))
    operation.node["responses"] = {**operation.node["responses"], "418": {"description": "Added"}}
    return one("response-non-success-status-added", operation.key, "418")


@edit
def remove_status(content: Content, random: Random) -> Wanted:
    """One answer less."""
    operation = random.choice(operations(content))
    status = random.choice(sorted(operation.node["responses"]))
    kept = {name: node for name, node in operation.node["responses"].items() if name != status}
    operation.node["responses"] = kept
    kind = "success" if status.startswith("2") else "non-success"
    return one(f"response-{kind}-status-removed", operation.key, status)


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


@edit
def add_media_type(content: Content, random: Random) -> Wanted | None:
    """One more form of an answer."""
    found = _own_answer(content, random)
    if found is None:
        return None
    key, status, own = found
    own["content"]["application/x-added"] = {"schema": {"type": "string"}}
    return one("response-media-type-added", key, f"{status} application/x-added")


@edit
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


@edit
def add_header(content: Content, random: Random) -> Wanted | None:
    """An answer with one more header."""
    found = _own_answer(content, random)
    if found is None:
        return None
    key, status, own = found
    own["headers"] = {**own.get("headers", {}), "X-Added": {"schema": {"type": "string"}}}
    return one("response-header-added", key, f"{status} x-added")
