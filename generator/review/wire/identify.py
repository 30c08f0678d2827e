"""From a change of a schema to the id of the check that it falls under."""

from ..checks import CHECKS
from ..subjects import ITEMS
from .found import Found
from .schemas import Use

# Of a property that requests do not hold, these say nothing to whoever sends them.
_UNSENT = ("type-", "list-of-types-", "min-items-", "x-extensible-")
# Of one that answers do not hold, these say nothing to whoever reads them.
_UNREAD = ("max-", "min-", "exclusive-")

# What parameters call it that a part of an object of theirs came, went or became required.
_PARTS = {
    "new-required-request-property": "new-required-request-parameter-property",
    "new-required-request-property-with-default": "new-required-request-parameter-property",
    "new-optional-request-property": "new-optional-request-parameter-property",
    "request-property-removed": "request-parameter-property-removed",
    "request-property-became-required": "request-parameter-property-became-required",
    "request-property-became-required-with-default": "request-parameter-property-became-required",
    "request-property-became-optional": "request-parameter-property-became-optional",
}
_OF_HEADERS = {
    "new-required-request-parameter-property": "new-required-request-header-property",
    "request-parameter-property-became-required": "request-header-property-became-required",
    "request-parameter-property-became-enum": "request-header-property-became-enum",
    "request-parameter-became-enum": "request-header-property-became-enum",
}

# What the style of the other ids would call differently.
_IRREGULAR = {
    "response-body-enum-value-removed": "response-mediatype-enum-value-removed",
    "response-property-pattern-generalized": "response-property-pattern-changed",
}


def parameter_checks(found: Found, location: str) -> list[str]:
    """The ids of the checks that a change of a parameter's schema falls under."""
    if found.event.startswith("="):
        name = _PARTS.get(found.event[1:], "")
    else:
        name = f"request-parameter{'-property' if found.path else ''}-{found.event}"
        is_of_items = found.path == (ITEMS,) and not found.event.startswith("default-value-")
        if name not in CHECKS and is_of_items:
            name = f"request-parameter-{found.event}"
    names = [name, _OF_HEADERS.get(name, "")] if location == "header" else [name]
    if location == "header" and names[1] and found.path:
        names = names[1:]
    return [each for each in names if each in CHECKS]


def check_id(found: Found, use: Use, *, is_header: bool = False) -> str | None:
    """The id of a check; None for what no check looks at in this place."""
    if found.event.startswith("="):
        return found.event[1:]
    name = f"{_scope(found, use, is_header)}-{found.event}"
    if use.is_request and found.is_read_only and found.path:
        hidden = f"request-read-only-property-{found.event}"
        if hidden in CHECKS:
            return hidden
        if found.event.startswith(_UNSENT) or found.event.endswith("-set"):
            return None
    if not use.is_request and found.is_write_only and found.path:
        hidden = f"response-write-only-property-{found.event}"
        if hidden in CHECKS:
            return hidden
        if found.event.startswith(_UNREAD) and "-contains-" not in found.event:
            return None
    name = _IRREGULAR.get(name, name)
    return name if name in CHECKS else None


def _scope(found: Found, use: Use, is_header: bool) -> str:
    if is_header:
        return "response-header" if found.path in ((), (ITEMS,)) else "response-header-property"
    direction = "request" if use.is_request else "response"
    return f"{direction}-property" if found.path else f"{direction}-body"
