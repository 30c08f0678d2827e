"""The section of client.yaml that says which requests are sent again, when, and how often."""

from collections.abc import Mapping

from ..fields import Fields
from .keys import is_operation
from .values import ErrorCodes, Retries

RULES = ("never", "rate_limited", "idempotent")
# What a status says of a request: it was not done; it may pass where repeating does no harm; it stays.
STATUS_RULES = ("not_done", "passing", "final")


def retries(fields: Fields) -> Retries:
    """What is known about repeating requests."""
    fields.only("codes", "statuses", "operations", "max_retries", "longest_wait", "backoff")
    operations: dict[str, str] = {}
    statuses: dict[str, Mapping[int, str]] = {}
    rules = fields.mapping("operations")
    for key, value in rules.content.items():
        if not is_operation(rules, key):
            continue
        if isinstance(value, dict):
            entry = rules.mapping(key)
            entry.only("rule", "statuses")
            operations[key] = entry.one_of("rule", RULES) or ""
            statuses[key] = _statuses(entry.mapping("statuses"))
        elif (rule := rules.one_of(key, RULES)) is not None:
            operations[key] = rule
    backoff = fields.mapping("backoff")
    backoff.only("first", "most")
    known = Retries(_error_codes(fields.mapping("codes")), operations)
    return Retries(
        codes=known.codes,
        operations=operations,
        statuses=_statuses(fields.mapping("statuses")),
        operation_statuses=statuses,
        max_retries=_count(fields, "max_retries", known.max_retries),
        longest_wait=_seconds(fields, "longest_wait", known.longest_wait),
        first_wait=_seconds(backoff, "first", known.first_wait),
        most_wait=_seconds(backoff, "most", known.most_wait),
    )


def _statuses(fields: Fields) -> dict[int, str]:
    """Status -> what it says; each is in one of the lists."""
    fields.only(*STATUS_RULES)
    found: dict[int, str] = {}
    for rule in STATUS_RULES:
        listed = fields.array(rule)
        for key, value in listed.content.items():
            if not isinstance(value, int) or isinstance(value, bool) or not 400 <= value <= 599:
                listed.error(key, "wrong-type", f"{value!r} is no status from 400 to 599")
            elif value in found:
                message = f"{value} stands under {found[value]!r} as well; one of them is meant"
                listed.error(key, "repeated-status", message)
            else:
                found[value] = rule
    return found


def _count(fields: Fields, key: str, default: int) -> int:
    value = fields.whole_number(key, default)
    if value < 0:
        fields.error(key, "wrong-type", f"{key!r} is {value}; 0 or more is expected")
        return default
    return value


def _seconds(fields: Fields, key: str, default: float) -> float:
    value = fields.content.get(key, default)
    if isinstance(value, int | float) and not isinstance(value, bool) and value > 0:
        return float(value)
    fields.error(key, "wrong-type", f"{value!r} is no number of seconds above 0")
    return default


def _error_codes(fields: Fields) -> ErrorCodes | None:
    if not fields.content:
        return None
    fields.only("pointer", "retry", "final")
    pointer = fields.text("pointer") if fields.need("pointer") else None
    if pointer is None or not fields.is_pointer("pointer", pointer):
        return None
    return ErrorCodes(pointer, fields.texts("retry"), fields.texts("final"))
