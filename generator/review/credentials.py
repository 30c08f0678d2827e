"""Whether a package from before can still show who it is, when a security scheme changes its type."""

from collections.abc import Iterator, Mapping
from typing import Any

from ..document import Document, PointerError, lookup
from .change import WireChange

_TYPE_CHANGED = "api-security-component-type-changed"
_TOKENS = frozenset(("oauth2", "openIdConnect"))  # sent as those of `http` with `bearer`


def locks_out(change: WireChange, base: Document, head: Document) -> bool:
    """Whether credentials of a scheme that the base asks for travel in another way now.

    Callers need others then, by whatever keyword they pass them.
    """
    if change.id != _TYPE_CHANGED or change.base is None or change.head is None:
        return False
    if change.subject not in _asked_for(base):
        return False
    sides = (base, change.base.pointer), (head, change.head.pointer)
    before, after = (_carrier(document, pointer) for document, pointer in sides)
    return before != after


def _asked_for(document: Document) -> set[str]:
    """The names of all schemes that the document or one of its operations asks for."""
    parts = [document.content, *(operation for *_, operation in document.operations())]
    return {name for part in parts for name in _schemes(part.get("security"))}


def _schemes(requirements: Any) -> Iterator[str]:
    for requirement in requirements if isinstance(requirements, list) else ():
        yield from requirement if isinstance(requirement, Mapping) else ()


def _carrier(document: Document, pointer: str) -> tuple[str, ...]:
    """What brings the credential: the kind of an Authorization header, or where a key stands."""
    try:
        scheme = lookup(document.content, pointer)
    except PointerError:
        return ()
    if not isinstance(scheme, Mapping):
        return ()
    kind = str(scheme.get("type"))
    if kind == "apiKey":
        return kind, str(scheme.get("in")), str(scheme.get("name")).lower()
    name = "bearer" if kind in _TOKENS else str(scheme.get("scheme")).lower()
    return ("http", name) if kind in ("http", *_TOKENS) else (kind,)
