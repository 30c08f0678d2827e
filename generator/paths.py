"""Do the path parameters that are declared match those that the paths' templates hold?"""

from typing import Any
from urllib.parse import unquote

from .diagnostics import Collector
from .document import Document, PointerError, expressions, form_of, join, lookup, stand_ins

_Declared = dict[tuple[str, str] | None, str]


def check(document: Document, collector: Collector) -> None:
    """Takes a document; reports path parameters that a path or an operation lacks."""
    paths = document.content.get("paths")
    if not isinstance(paths, dict):
        return
    for path in paths:
        if not path.startswith("x-"):
            _check_form(path, document, collector)
    _check_distinct(paths, document, collector)
    for path, item in paths.items():
        if isinstance(item, dict):
            _check_duplicates(item, join("/paths", path), document, collector)
    for pointer, _, path, operation in document.operations():
        _check_duplicates(operation, pointer, document, collector)
        item_pointer = join("/paths", path)
        declared = {
            **_declared(paths[path], item_pointer, document.content),
            **_declared(operation, pointer, document.content),
        }
        _compare(path, pointer, declared, document, collector)


def _check_form(path: str, document: Document, collector: Collector) -> None:
    pointer = join("/paths", path)
    rest = form_of(path).replace("{}", "")
    if not path.startswith("/"):
        message = f"the path {path!r} does not begin with '/'"
    elif "{" in rest or "}" in rest or "{}" in path:
        message = f"the braces of the path {path!r} do not enclose names"
    else:
        return
    collector.error("malformed-path", message, at=document.location(pointer), pointer=pointer)


def _check_distinct(paths: dict[str, Any], document: Document, collector: Collector) -> None:
    """Paths that differ in nothing but the names of their parameters match the same requests."""
    first: dict[str, str] = {}
    for path in paths:
        other = first.setdefault(form_of(path), path)
        if other != path:
            pointer = join("/paths", path)
            collector.warning(
                "ambiguous-path",
                f"{path} and {other} differ only in the names of their parameters",
                at=document.location(pointer),
                pointer=pointer,
                hint="put the operations of both under one path",
            )


def _check_duplicates(
    owner: dict[str, Any], pointer: str, document: Document, collector: Collector
) -> None:
    parameters = owner.get("parameters")
    seen: set[tuple[str, str]] = set()
    for index, parameter in enumerate(parameters if isinstance(parameters, list) else ()):
        resolved = _resolved(parameter, document.content) or {}
        name, place = resolved.get("name"), resolved.get("in")
        if not isinstance(name, str) or not isinstance(place, str):
            continue
        if (name, place) in seen:
            at = join(pointer, "parameters", index)
            message = f"the {place} parameter {name!r} is declared twice; the first one counts"
            collector.warning("duplicate-parameter", message, at=document.location(at), pointer=at)
        seen.add((name, place))


def _declared(owner: dict[str, Any], pointer: str, content: dict[str, Any]) -> _Declared:
    """Parameters by place and name, with their pointers; None stands for one that cannot be read."""
    parameters = owner.get("parameters")
    declared: _Declared = {}
    for index, parameter in enumerate(parameters if isinstance(parameters, list) else ()):
        resolved = _resolved(parameter, content) or {}
        place, name = resolved.get("in"), resolved.get("name")
        if isinstance(place, str) and isinstance(name, str):
            declared[place, name] = join(pointer, "parameters", index)
        else:
            declared[None] = ""
    return declared


def _resolved(parameter: Any, content: dict[str, Any]) -> dict[str, Any] | None:
    for _ in range(20):  # a longer chain is a cycle, which is reported elsewhere
        if not isinstance(parameter, dict) or "$ref" not in parameter:
            break
        try:
            parameter = lookup(content, unquote(str(parameter["$ref"])[1:]))
        except PointerError:
            return None
    return parameter if isinstance(parameter, dict) and "$ref" not in parameter else None


def _compare(
    path: str, pointer: str, declared: _Declared, document: Document, collector: Collector
) -> None:
    known = [each for each in declared if each is not None]
    meant = stand_ins(path, known) if None not in declared else {}
    for name, stand_in in meant.items():
        collector.warning(
            "undeclared-path-parameter",
            f"the path holds {{{name}}}, for which no parameter with 'in: path' is declared; "
            + (
                "it is taken for a text"
                if stand_in is None
                else f"the {stand_in[0]} parameter {stand_in[1]!r} is taken for it"
            ),
            at=document.location(pointer),
            pointer=pointer,
            hint=(
                "declare it, or correct its name" if stand_in is None else "correct one of the two"
            ),
        )
    for place, name in known:
        is_held = place != "path" or name in expressions(path)
        if not is_held and (place, name) not in meant.values():
            at = declared[place, name]
            collector.warning(
                "unused-path-parameter",
                f"the parameter {name!r} is declared for the path, but {path} does not hold"
                f" {{{name}}}",
                at=document.location(at),
                pointer=at,
                hint="it cannot be sent; correct its name, or that in the path",
            )
