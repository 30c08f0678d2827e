"""Texts by what a schema says of them: patterns, in bounded time, and formats."""

import ipaddress
import re
from collections.abc import Callable, Mapping
from datetime import date, datetime
from functools import lru_cache

from pydantic_core import SchemaError, SchemaValidator, ValidationError, core_schema

_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)
_DATE_TIME = re.compile(r"\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)")
_DATE = re.compile(r"\d{4}-\d\d-\d\d")
_TIME = re.compile(r"\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)")
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+")
_URI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[^\s\"<>\\^`{|}]*")
_HOST = re.compile(
    r"[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)*"
)


def matches(pattern: str, text: str) -> bool:
    """Whether a text is like a pattern anywhere in it, in time that grows with its length only.

    A pattern that cannot be judged so, such as one that looks ahead, is passed by any text.
    """
    judge = _judge(pattern)
    if judge is None:
        return True
    try:
        judge.validate_python(text)
    except ValidationError:
        return False
    return True


def is_judged(pattern: str) -> bool:
    """Whether a pattern is one that `matches` can judge."""
    return _judge(pattern) is not None


@lru_cache(maxsize=1024)
def _judge(pattern: str) -> SchemaValidator | None:
    # The engine behind pydantic knows no backtracking: no document can make it run for ever.
    schema = core_schema.str_schema(pattern=pattern, regex_engine="rust-regex", strict=True)
    try:
        return SchemaValidator(schema)
    except SchemaError:
        return None


def has_format(name: str, text: str) -> bool:
    """Whether a text has a format; one that is not known is had by any text."""
    known = _FORMATS.get(name)
    return known is None or known(text)


def _is_moment(text: str) -> bool:
    try:
        datetime.fromisoformat(text.upper().replace(":60", ":59"))  # a leap second is one, too
    except ValueError:
        return False
    return bool(_DATE_TIME.fullmatch(text))


def _is_date(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return bool(_DATE.fullmatch(text))


def _is_address(text: str, version: int) -> bool:
    try:
        return ipaddress.ip_address(text).version == version
    except ValueError:
        return False


_FORMATS: Mapping[str, Callable[[str], bool]] = {
    "uuid": lambda text: bool(_UUID.fullmatch(text)),
    "date-time": _is_moment,
    "date": _is_date,
    "time": lambda text: bool(_TIME.fullmatch(text)),
    "email": lambda text: bool(_EMAIL.fullmatch(text)),
    "ipv4": lambda text: _is_address(text, 4),
    "ipv6": lambda text: _is_address(text, 6),
    "uri": lambda text: bool(_URI.fullmatch(text)),
    "hostname": lambda text: len(text) < 254 and bool(_HOST.fullmatch(text)),
}
