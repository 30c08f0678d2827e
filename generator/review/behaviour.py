"""What a changed line of client.yaml does to callers where no signature shows it.

The same call sends another header, goes to another server, or is repeated by other rules.
"""

from collections.abc import Collection, Iterator, Mapping
from typing import Any

from ..document import split
from .change import CallerChange
from .settings import Settings, changed_keys

# What the client does by other rules then; a section that is not here changes texts and names only.
_RULES = {
    "idempotency": "keys-changed",
    "retries": "retries-changed",
    "polling": "waiting-changed",
    "webhooks": "signatures-changed",
    "request_id": "request-ids-changed",
    "rate_limit_headers": "limits-changed",
}


def behaviour(
    vendor: str, base: Settings, head: Settings, explained: Collection[str]
) -> Iterator[tuple[str, CallerChange]]:
    """Each changed key of client.yaml that does something, with what callers meet.

    `explained` are the keys that a signature already speaks for.
    """
    for key in changed_keys(base, head):
        section, *rest = split(key)
        if key in explained:
            continue
        if section in _RULES:
            yield key, CallerChange(_RULES[section], vendor, "risky", "", "")
        elif rest:
            values = [_members(each, section).get(rest[0]) for each in (base, head)]
            change = _of_member(section, rest[0], *values)
            if change is not None:
                yield key, change


def _of_member(section: str, name: str, old: Any, new: Any) -> CallerChange | None:
    match section:
        case "headers":
            return CallerChange(_came("header", old, new), name, "risky", _text(old), _text(new))
        case "environments":
            kind = _came("environment", old, new)
            return CallerChange(kind, name, "risky", _text(old), _text(new))
        case "pagination":
            return CallerChange("paging-changed", name, "risky", "", "")
        case "credentials" | "server_variables":
            before, after = _variable(old), _variable(new)
            if before and after and before != after:
                return CallerChange("variable-renamed", before, "breaking", before, after)
            return CallerChange("filling-changed", name, "risky", "", "")
    return None


def _came(what: str, old: Any, new: Any) -> str:
    return f"{what}-{'added' if old is None else 'removed' if new is None else 'changed'}"


def _members(settings: Settings, section: str) -> Mapping[str, Any]:
    found = settings.client.get(section)
    return found if isinstance(found, Mapping) else {}


def _variable(value: Any) -> str:
    """The variable of the environment that an argument of the client is read from."""
    found = value.get("variable") if isinstance(value, Mapping) else None
    return found if isinstance(found, str) else ""


def _text(value: Any) -> str:
    return "" if value is None else str(value)
