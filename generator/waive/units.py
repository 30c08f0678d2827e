"""The parts of a document that can be left out, and which of them need which."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import field
from typing import Any
from urllib.parse import unquote

from ..document import METHODS, Document, join, split, version
from ..records import record

_SECTIONS_2_0 = ("definitions", "parameters", "responses")
_EXTRA = "additionalOperations"


def operations(document: Document) -> Iterator[tuple[str, str, str]]:
    """Every operation as (pointer, method, path), those with methods of their own included."""
    paths = document.content.get("paths", {})
    for path, item in paths.items() if isinstance(paths, dict) else ():
        for method in item if isinstance(item, dict) and not path.startswith("x-") else ():
            if method in METHODS and isinstance(item[method], dict):
                yield join("/paths", path, method), method.upper(), path
            elif method == _EXTRA and isinstance(item[method], dict):
                for name in item[method]:
                    yield join("/paths", path, _EXTRA, name), name, path


def unit_of(pointer: str) -> str | None:
    """The part in which something stands: an operation, its callback, a path, a component, a webhook.

    None for what belongs to the document as a whole.
    """
    tokens = split(pointer)
    match tokens:
        case ("paths", path, method, "callbacks", name, *_) if method in METHODS:
            return join("/paths", path, method, "callbacks", name)
        case ("paths", path, method, *_) if method in METHODS:
            return join("/paths", path, method)
        case ("paths", path, key, method, *_) if key == _EXTRA:
            return join("/paths", path, key, method)
        case ("paths" | "webhooks" as section, name, *_):
            return join("", section, name)
        case ("components", section, key, *_):
            return join("/components", section, key)
        case (section, key, *_) if section in _SECTIONS_2_0 or section == "securityDefinitions":
            return join("", section, key)
    return None


@record(slots=True)
class Units:
    """The parts of one document, and what each refers to."""

    content: dict[str, Any]
    needs: dict[str, set[str]] = field(default_factory=dict)

    @classmethod
    def of(cls, document: Document) -> "Units":
        """The parts of a document."""
        units = cls(document.content)
        for pointer, part in _parts(document.content):
            units.needs[pointer] = {
                unit for found in _references(part) if (unit := unit_of(found)) is not None
            }
        for pointer, _, path in operations(document):
            units.needs[pointer] = units.needs.get(pointer, set()) | {join("/paths", path)}
            units.needs[pointer] |= units._schemes(pointer)
            origin = unit_of(document.origin(pointer))  # the path item that was gathered from there
            units.needs[pointer] |= {origin} if origin else set()
        return units

    def _schemes(self, pointer: str) -> set[str]:
        """The security schemes that an operation asks for, itself or by the document's root."""
        operation: Any = self.content
        for token in split(pointer):
            operation = operation[token]
        security = operation.get("security", self.content.get("security"))
        is_2_0 = version(self.content) == "2.0"
        place = "/securityDefinitions" if is_2_0 else "/components/securitySchemes"
        return {
            join(place, name)
            for requirement in (security if isinstance(security, list) else ())
            for name in (requirement if isinstance(requirement, dict) else ())
        }

    def roots(self) -> set[str]:
        """The parts that are there for their own sake: operations, callbacks and webhooks."""
        sections = {unit: split(unit) for unit in self.needs}
        return {
            unit
            for unit, way in sections.items()
            if way[0] == "webhooks" or (way[0] == "paths" and len(way) > 2)
        }

    def reach(self, units: Iterable[str]) -> set[str]:
        """The units, and all that they need."""
        found: set[str] = set()
        waiting = list(units)
        while waiting:
            unit = waiting.pop()
            if unit not in found:
                found.add(unit)
                waiting.extend(self.needs.get(unit, ()))
        return found

    def broken_by(self, unit: str) -> set[str]:
        """What cannot do without a unit, itself included."""
        users: dict[str, set[str]] = {}
        for user, needed in self.needs.items():
            for each in needed:
                users.setdefault(each, set()).add(user)
        found: set[str] = set()
        waiting = [unit]
        while waiting:
            each = waiting.pop()
            if each not in found:
                found.add(each)
                waiting.extend(users.get(each, ()))
        return found


def without(content: dict[str, Any], units: set[str]) -> dict[str, Any]:
    """The content of a document without some of its parts; it is not changed itself."""
    result = content
    for unit in units:
        result = _removed(result, split(unit))
    return result


def _removed(owner: dict[str, Any], way: tuple[str, ...]) -> dict[str, Any]:
    key, *rest = way
    if key not in owner:
        return owner
    if not rest:
        return {name: part for name, part in owner.items() if name != key}
    part = owner[key]
    return {**owner, key: _removed(part, tuple(rest))} if isinstance(part, dict) else owner


def _parts(content: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    """Each part that can be left out, without what is a part of its own inside it."""
    for path, item in _members(content, "paths"):
        shared = {}
        for key, value in item.items() if isinstance(item, dict) else ():
            if key in METHODS:
                yield from _operation(join("/paths", path, key), value)
            elif key == _EXTRA and isinstance(value, dict):
                yield from ((join("/paths", path, key, name), part) for name, part in value.items())
            else:
                shared[key] = value
        yield join("/paths", path), shared
    for section in ("webhooks", *_SECTIONS_2_0, "securityDefinitions"):
        yield from ((join("", section, key), part) for key, part in _members(content, section))
    for section, holder in _members(content, "components"):
        for key, part in holder.items() if isinstance(holder, dict) else ():
            yield join("/components", section, key), part


def _operation(pointer: str, value: Any) -> Iterator[tuple[str, Any]]:
    """An operation, and each of its callbacks: it can be called without them."""
    callbacks = value.get("callbacks") if isinstance(value, dict) else None
    if isinstance(callbacks, dict):
        value = {key: part for key, part in value.items() if key != "callbacks"}
        yield from ((join(pointer, "callbacks", key), part) for key, part in callbacks.items())
    yield pointer, value


def _members(content: Mapping[str, Any], key: str) -> list[tuple[str, Any]]:
    found = content.get(key)
    return list(found.items()) if isinstance(found, dict) else []


def _references(value: Any) -> Iterator[str]:
    """The pointers of all references in a part, and of what discriminators name."""
    waiting = [value]
    while waiting:
        found = waiting.pop()
        if isinstance(found, list):
            waiting.extend(found)
        elif isinstance(found, dict):
            reference, mapping = found.get("$ref"), found.get("mapping")
            if isinstance(reference, str) and reference.startswith("#/"):
                yield unquote(reference[1:])
            if isinstance(mapping, dict) and "propertyName" in found:
                for name in mapping.values():
                    if isinstance(name, str):
                        is_pointer = name.startswith("#/")
                        yield unquote(name[1:]) if is_pointer else join("/components/schemas", name)
            waiting.extend(found.values())
