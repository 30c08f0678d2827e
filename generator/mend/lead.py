"""References that lead nowhere as they are written, or to another kind of object than belongs there."""

from collections.abc import Mapping
from typing import Any
from urllib.parse import unquote

from ..document import PointerError, join, lookup, split
from ..objects import SECTIONS, kind_at

_SECTIONS_2_0 = {"schema": "definitions", "parameter": "parameters", "response": "responses"}
_HOLDERS = frozenset({"parameter", "header", "media type", "response", "request body"})
_MOST_STEPS = 20  # a longer chain of references is a circle
_JSON = "application/json"


def meant(reference: str, kind: str, content: Mapping[str, Any], version: str) -> str | None:
    """Takes a reference of an object of a kind; returns the one that was meant, when it is another.

    The last word of the reference must be the name of a component of that kind: `Pet`,
    `#/definitions/Pet` in a document of 3.0, `#/components/schemas/Pet` in one of 2.0; or one name
    only may differ from it in nothing but case and spaces.
    """
    section = _SECTIONS_2_0.get(kind) if version == "2.0" else SECTIONS.get(kind)
    if section is None or _leads(reference, content):
        return None
    address, _, fragment = reference.strip().partition("#")
    pointer = unquote(fragment) if fragment else "/" + address
    if address and (fragment or ":" in address or "." in address):
        return None  # it names a file
    holder = f"/{section}" if version == "2.0" else f"/components/{section}"
    name = pointer.rstrip("/").rpartition("/")[2]
    if _leads(f"#{holder}/{name}", content):
        return f"#{holder}/{name}"
    try:
        known = lookup(content, holder)
    except PointerError:
        return None
    near = [key for key in known if _plain(key) == _plain(name)] if isinstance(known, dict) else []
    return "#" + join(holder, near[0]) if len(near) == 1 and _plain(name) else None


def leads_to(reference: str, kind: str, content: Mapping[str, Any]) -> bool:
    """Whether a reference leads to an object of a kind, so that it is right as it is."""
    return _leads(reference, content) and kind_at(unquote(reference[1:])) == kind


def component_of(name: str, content: Mapping[str, Any], version: str) -> str | None:
    """The reference to the component schema of a name, when there is one."""
    holder = "/definitions" if version == "2.0" else "/components/schemas"
    reference = "#" + join(holder, name)
    return reference if _leads(reference, content) else None


def led_to(value: Any, content: Mapping[str, Any]) -> str | None:
    """What a value of a discriminator's mapping names; None when that is in a file that is not there.

    It is a reference or the name of a component. One that leads nowhere means the component that its
    last word names; without such a one it stays, when in this document, for the checks to report.
    """
    if not isinstance(value, str):
        return None
    if _leads(value, content) or component_of(value, content, "3.0"):
        return value
    name = value.rpartition("/")[2]
    is_here = value.startswith("#") or not any(sign in value for sign in "#/.")
    found = component_of(name, content, "3.0") if name else None
    return found or (value if is_here else None)


def adapted(
    part: dict[str, Any], kind: str, pointer: str, content: Mapping[str, Any], version: str
) -> dict[str, Any] | None:
    """Takes a reference that leads to another kind of object; returns what says what was meant.

    The schema of a parameter, header, response or body can stand for it where a schema is expected,
    and where one of these is expected a schema can be its content. None where neither is so.
    """
    reference = part.get("$ref")
    if not isinstance(reference, str) or not _leads(reference, content):
        return None
    target = unquote(reference[1:])
    found = kind_at(target)
    if found == kind:
        return None
    if kind == "schema" and found in _HOLDERS:
        place = _schema_in(target, _media_type(pointer), content)
        if place is not None:
            return {**part, "$ref": "#" + place.replace("%", "%25")}
        # A response or a body that describes no values has any.
        rest = {key: value for key, value in part.items() if key != "$ref"}
        return rest if found in ("response", "request body") else None
    if found != "schema":
        return None
    if kind in ("media type", "header") or (kind == "response" and version == "2.0"):
        holder: dict[str, Any] = {"schema": {"$ref": reference}}
    elif kind in ("response", "request body"):
        holder = {"content": {_JSON: {"schema": {"$ref": reference}}}}
    else:
        return None
    return {"description": "", **holder} if kind == "response" else holder


def _schema_in(place: str, media_type: str, content: Mapping[str, Any]) -> str | None:
    """The pointer of the schema that a holder of schemas has."""
    holder: Any = {"$ref": "#" + place.replace("%", "%25")}
    for _ in range(_MOST_STEPS):
        reference = holder.get("$ref")
        if not isinstance(reference, str) or not reference.startswith("#/"):
            break
        place = unquote(reference[1:])
        try:
            holder = lookup(content, place)
        except PointerError:
            return None
        if not isinstance(holder, dict):
            return None
    if isinstance(holder.get("schema"), dict):
        return join(place, "schema")
    types = holder.get("content")
    known = [
        name
        for name, media in (types.items() if isinstance(types, dict) else ())
        if isinstance(media, dict) and isinstance(media.get("schema"), dict)
    ]
    if not known:
        return None
    chosen = media_type if media_type in known else _JSON if _JSON in known else known[0]
    return join(place, "content", chosen, "schema")


def _media_type(pointer: str) -> str:
    """The media type whose schema stands at a pointer; empty when it is none's."""
    tokens = split(pointer)
    return tokens[-2] if len(tokens) > 2 and tokens[-3] == "content" else ""


def _plain(name: str) -> str:
    return "".join(name.casefold().split())


def _leads(reference: str, content: Mapping[str, Any]) -> bool:
    if not reference.startswith("#/"):
        return False
    try:
        lookup(content, unquote(reference[1:]))
    except PointerError:
        return False
    return True
