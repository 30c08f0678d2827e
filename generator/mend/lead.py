"""References that lead nowhere as they are written, and to one thing only as they are meant."""

from collections.abc import Mapping
from typing import Any
from urllib.parse import unquote

from ..document import PointerError, lookup
from ..objects import SECTIONS

_SECTIONS_2_0 = {"schema": "definitions", "parameter": "parameters", "response": "responses"}


def meant(reference: str, kind: str, content: Mapping[str, Any], version: str) -> str | None:
    """Takes a reference of an object of a kind; returns the one that was meant, when it is another.

    The last word of the reference must be the name of a component of that kind: `Pet`,
    `#/definitions/Pet` in a document of 3.0, `#/components/schemas/Pet` in one of 2.0.
    """
    section = _SECTIONS_2_0.get(kind) if version == "2.0" else SECTIONS.get(kind)
    if section is None or _leads(reference, content):
        return None
    address, _, fragment = reference.partition("#")
    pointer = unquote(fragment) if fragment else "/" + address
    if address and (fragment or not address.isidentifier()):
        return None  # it names a file
    holder = f"/{section}" if version == "2.0" else f"/components/{section}"
    target = f"{holder}/{pointer.rpartition('/')[2]}"
    return f"#{target}" if _leads(f"#{target}", content) else None


def _leads(reference: str, content: Mapping[str, Any]) -> bool:
    if not reference.startswith("#/"):
        return False
    try:
        lookup(content, unquote(reference[1:]))
    except PointerError:
        return False
    return True
