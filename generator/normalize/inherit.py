"""Pushes down to each operation what its path item and the document's root say for it."""

from typing import Any

from ..diagnostics import Collector
from ..document import METHODS, Document, join, split, stand_ins
from .moves import moved


def inherit(document: Document, collector: Collector) -> Document:
    """Take a dereferenced document and return it with operations that say everything themselves.

    Parameters of the path item come first, unless the operation has one of the same name and place;
    servers and security are the nearest ones, and an empty `security` stays empty. What a path holds
    in braces without a parameter for it gets one, of which `paths` has told.
    """
    content = dict(document.content)
    moves: dict[str, str] = {}
    root = {key: value for key, value in content.items() if key in ("servers", "security")}
    for section in ("paths", "webhooks"):
        items = content.get(section)
        if isinstance(items, dict):
            content[section] = {
                path: _item(item, join("", section, path), root, moves)
                for path, item in items.items()
            }
    return moved(document, content, moves)


def _item(item: Any, pointer: str, root: dict[str, Any], moves: dict[str, str]) -> Any:
    if not isinstance(item, dict):
        return item
    section, path = split(pointer)
    defaults = {**root, **({"servers": item["servers"]} if "servers" in item else {})}
    result: dict[str, Any] = {}
    for key, value in item.items():
        if key in METHODS and isinstance(value, dict):
            operation = {**value, **{k: v for k, v in defaults.items() if k not in value}}
            shared = item.get("parameters", [])
            if shared:
                operation["parameters"] = _parameters(
                    shared, value.get("parameters", []), pointer, key, moves
                )
            result[key] = _completed(operation, path) if section == "paths" else operation
        elif key not in ("parameters", "servers"):
            result[key] = value
    return result


def _completed(operation: dict[str, Any], path: str) -> dict[str, Any]:
    """An operation with a parameter for everything that its path holds."""
    parameters = operation.get("parameters", [])
    meant = stand_ins(path, list(dict.fromkeys(_identity(each) for each in parameters)))
    if not meant:
        return operation
    names = {stand_in: name for name, stand_in in meant.items() if stand_in is not None}
    found = [
        _in_path(each, names[_identity(each)]) if _identity(each) in names else each
        for each in parameters
    ]
    text = {"schema": {"type": "string"}}
    found += [_in_path(text, name) for name, stand_in in meant.items() if stand_in is None]
    return {**operation, "parameters": found}


def _in_path(parameter: dict[str, Any], name: str) -> dict[str, Any]:
    """A parameter as one of the path; styles of other places mean nothing there."""
    kept = parameter
    if parameter.get("in") != "path":
        styles = ("style", "explode", "allowReserved", "allowEmptyValue")
        kept = {key: value for key, value in parameter.items() if key not in styles}
    return {**kept, "name": name, "in": "path", "required": True}


def _parameters(
    shared: list[Any], own: list[Any], pointer: str, method: str, moves: dict[str, str]
) -> list[Any]:
    overridden = {_identity(parameter) for parameter in own}
    result: list[Any] = []
    places: list[str] = []
    for index, parameter in enumerate(shared):
        if _identity(parameter) not in overridden:
            result.append(parameter)
            places.append(join(pointer, "parameters", index))
    for index, parameter in enumerate(own):
        result.append(parameter)
        places.append(join(pointer, method, "parameters", index))
    for index, old in enumerate(places):
        moves[join(pointer, method, "parameters", index)] = old
    return result


def _identity(parameter: Any) -> tuple[Any, Any]:
    return (parameter.get("in"), parameter.get("name")) if isinstance(parameter, dict) else ("", "")
