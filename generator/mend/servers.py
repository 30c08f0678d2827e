"""Servers as people write them."""

from typing import Any

from ..document import join
from .notes import WRONG, Notes
from .values import text, texts


def servers(value: Any, pointer: str, notes: Notes) -> Any:
    """Takes what stands for servers; returns an array of objects with URLs, or WRONG."""
    listed = value if isinstance(value, list) else [value]
    found = [_server(each, pointer, notes) for each in listed]
    known = [each for each in found if each is not None]
    if not known and value != []:
        return WRONG
    return value if known == value else known


def _server(value: Any, pointer: str, notes: Notes) -> dict[str, Any] | None:
    """A server; a text is its URL. None without one."""
    server = {"url": value} if isinstance(value, str) else value
    if not isinstance(server, dict) or not isinstance(server.get("url"), str):
        return None
    if "description" in server and not isinstance(server["description"], str):
        server = notes.put(server, "description", text(server["description"]), pointer)
    if "variables" not in server:
        return server
    if not isinstance(server["variables"], dict):
        return notes.put(server, "variables", WRONG, pointer)
    return {**server, "variables": _variables(server["variables"], pointer, notes)}


def _variables(variables: dict[str, Any], pointer: str, notes: Notes) -> dict[str, Any]:
    """Variables whose values are texts."""
    changed = {}
    for name, variable in variables.items():
        at = join(pointer, name)
        variable = variable if isinstance(variable, dict) else {}
        if "enum" in variable and texts(variable["enum"]) is not variable["enum"]:
            variable = notes.put(variable, "enum", texts(variable["enum"]), at)
        if "enum" in variable and not variable["enum"]:
            variable = notes.put(variable, "enum", WRONG, at)
        default = variable.get("default")
        if not isinstance(default, str):
            first = next(iter(variable.get("enum", ())), "")
            value = text(default)
            variable = notes.put(variable, "default", first if value is WRONG else value, at)
        changed[name] = variable
    return changed
