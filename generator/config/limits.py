"""The sections of client.yaml that say how many requests the vendor takes, and how it tells."""

from collections.abc import Collection

from ..fields import Fields
from .keys import HEADER
from .values import RateLimit, RateLimitHeaders

RESET_UNITS = ("seconds", "milliseconds", "unix", "date")
_HEADERS = ("limit", "remaining", "reset")


def rate_limits(fields: Fields, environments: Collection[str]) -> tuple[RateLimit, ...]:
    """So many requests in so many seconds, for whom, and where; several hold together."""
    found: list[RateLimit] = []
    for _, entry in fields.mappings():
        entry.only("limit", "per", "scope", "paths", "environment")
        if not entry.need("limit", "per", "scope"):
            continue
        limit, per = entry.positive("limit"), entry.positive("per")
        scope = entry.text("scope")
        environment = entry.one_of("environment", environments)
        if limit is not None and per is not None and scope is not None:
            found.append(RateLimit(limit, per, scope, _paths(entry), environment))
    return tuple(found)


def _paths(fields: Fields) -> tuple[str, ...]:
    """Beginnings of paths; whether the document has them is known with the document."""
    paths = fields.array("paths").table()
    for index, path in paths.items():
        if not path.startswith("/"):
            message = f"{path!r} is not the beginning of a path"
            hint = f"write it as the document does: /{path}"
            fields.array("paths").error(index, "malformed-path", message, hint)
    return tuple(path for path in paths.values() if path.startswith("/"))


def rate_limit_headers(fields: Fields) -> RateLimitHeaders | None:
    """The headers that tell how much is left; None where none are known."""
    if not fields.content:
        return None
    fields.only(*_HEADERS, "reset_unit")
    names: dict[str, str | None] = {}
    for key in _HEADERS:
        name = fields.checked(key, "", HEADER.fullmatch, "the name of a header")
        names[key] = name or None
    if names["reset"] is not None:
        fields.need("reset_unit")
    return RateLimitHeaders(**names, reset_unit=fields.one_of("reset_unit", RESET_UNITS))
