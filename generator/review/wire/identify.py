"""From a change of a schema to the id of the check that it falls under."""

from ..checks import CHECKS
from .found import Found
from .schemas import Use

# Of a property that requests do not hold, these say nothing to whoever sends them.
_UNSENT = ("type-", "list-of-types-", "pattern-", "default-value-")


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
        if found.event.endswith(("-increased", "-decreased", "-unset")):
            return None
    if name == "response-body-enum-value-removed":
        return "response-mediatype-enum-value-removed"
    return name if name in CHECKS else None


def _scope(found: Found, use: Use, is_header: bool) -> str:
    if is_header:
        return "response-header" if not found.path else "response-header-property"
    if use.is_parameter:
        return "request-parameter-property" if found.path else "request-parameter"
    direction = "request" if use.is_request else "response"
    return f"{direction}-property" if found.path else f"{direction}-body"
