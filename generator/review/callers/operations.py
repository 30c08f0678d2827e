"""Operations as the modules of resources define them: which operation a method calls, and how."""

import ast
from collections.abc import Iterator, Mapping

from ...records import record
from .classes import read_class
from .reading import Attribute
from .side import Side, parsed

# What records of the run time are given by position, in the order of their fields.
POSITIONS = {
    "Parameter": ("argument", "wire_name", "location", "style"),
    "Answer": ("status", "media_type", "type"),
}


@record(frozen=True, slots=True)
class Operation:
    """What callers can notice of an operation beside its signature.

    `key` is `GET /cases/{id}`. `wire_names` maps arguments to `query limit` or `body name`; a path
    parameter is `path 0`, by its place. `errors` are the types of the documented errors by status.
    """

    key: str
    is_draft: bool
    wire_names: Mapping[str, str]
    errors: Mapping[str, str]

    @property
    def place(self) -> str:
        """The operation without the names of its path parameters."""
        words = self.key.split("{")
        return "{".join([words[0], *("}" + word.partition("}")[2] for word in words[1:])])


def operations(side: Side, module: str) -> dict[str, Operation]:
    """The operations of a module, by the dotted names of their methods."""
    found: dict[str, Operation] = {}
    members = side.module(module).members
    for one in members.values():
        if not isinstance(one, Attribute) or "Operation[" not in one.annotation:
            continue
        call = parsed(one.value)
        if isinstance(call, ast.Call):
            facts = _facts(call)
            found[_text(facts["name"])] = _operation(side, module, facts)
    return found


def settings(side: Side) -> dict[str, str]:
    """What the arguments of the client fill: argument -> scheme or variable of the document."""
    known = side.definition("_client._DEFINITION")
    defined = known[1] if known else None
    if not isinstance(defined, Attribute) or not defined.value:
        return {}
    call = parsed(defined.value)
    facts = _facts(call) if isinstance(call, ast.Call) else {}
    found: dict[str, str] = {}
    for call in _calls(facts.get("variables")):
        variable = _facts(call)
        found[_text(variable["argument"])] = f"variable {_text(variable['wire_name'])}"
    schemes = facts.get("schemes")
    for pair in schemes.elts if isinstance(schemes, ast.Tuple) else []:
        if isinstance(pair, ast.Tuple) and isinstance(pair.elts[1], ast.Call):
            for key, value in _facts(pair.elts[1]).items():
                if key.endswith("argument"):
                    found.setdefault(_text(value), f"scheme {_text(pair.elts[0])} {key}")
    return found


def same_places(before: Mapping[str, str], after: Mapping[str, str]) -> dict[str, str]:
    """Old name -> new name of arguments that fill the same place under another name."""
    by_place = {place: argument for argument, place in after.items()}
    return {
        argument: by_place[place]
        for argument, place in before.items()
        if place in by_place and argument not in after and by_place[place] not in before
    }


def _operation(side: Side, module: str, facts: Mapping[str, ast.expr]) -> Operation:
    path = _text(facts["path"])
    key = f"{_text(facts['method'])} {path}"
    draft = facts.get("is_draft")
    errors = facts.get("errors")
    if isinstance(errors, ast.Name):
        shared = side.module(module).members.get(errors.id)
        errors = parsed(shared.value) if isinstance(shared, Attribute) else None
    return Operation(
        key,
        isinstance(draft, ast.Constant) and draft.value is True,
        dict(_wire_names(side, module, path, facts)),
        dict(_errors(side, module, errors)),
    )


def _wire_names(
    side: Side, module: str, path: str, facts: Mapping[str, ast.expr]
) -> Iterator[tuple[str, str]]:
    for call in _calls(facts.get("parameters")):
        parameter = _facts(call)
        location, wire_name = _text(parameter["location"]), _text(parameter["wire_name"])
        if location == "path":
            wire_name = str(path[: path.find("{" + wire_name + "}")].count("{"))
        yield _text(parameter["argument"]), f"{location} {wire_name}"
    for call in _calls(facts.get("body")):
        body = _facts(call)
        if "argument" in body:
            yield _text(body["argument"]), "body"
        kind = body.get("type")
        made = read_class(side, side.names(module)(ast.unparse(kind))) if kind else None
        known = made.fields if made else {}
        for argument, name in ast.literal_eval(body["fields"]) if "fields" in body else ():
            yield argument, f"body {known[name].wire_name if name in known else name}"


def _errors(side: Side, module: str, node: ast.expr | None) -> Iterator[tuple[str, str]]:
    names = side.names(module)
    for call in _calls(node):
        answer = _facts(call)
        if "type" in answer:
            yield _text(answer["status"]), names(ast.unparse(answer["type"]))


def _facts(call: ast.Call) -> dict[str, ast.expr]:
    """What a call says by name; and by position, which packages from before do not."""
    names = POSITIONS.get(call.func.id, ()) if isinstance(call.func, ast.Name) else ()
    said = dict(zip(names, call.args, strict=False))
    return said | {one.arg: one.value for one in call.keywords if one.arg is not None}


def _calls(node: ast.expr | None) -> Iterator[ast.Call]:
    """The calls in a tuple, or the call itself."""
    nodes = node.elts if isinstance(node, ast.Tuple) else [node]
    yield from (one for one in nodes if isinstance(one, ast.Call))


def _text(node: ast.expr) -> str:
    return str(node.value) if isinstance(node, ast.Constant) else ast.unparse(node)
