"""Values as people write them -> values as the specification expects them, or WRONG."""

import math
from typing import Any

from .notes import WRONG


def text(value: Any) -> Any:
    """A text; numbers, dates and `true` are texts that lack quotes."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value) if isinstance(value, int | float) else WRONG


def flag(value: Any) -> Any:
    """True or false, also in quotes."""
    if isinstance(value, bool):
        return value
    return {"true": True, "false": False}.get(str(value).lower(), WRONG)


def number(value: Any) -> Any:
    """A number, also in quotes."""
    if isinstance(value, int | float) and not isinstance(value, bool):
        return value
    try:
        found = float(value) if isinstance(value, str) else math.nan
    except ValueError:
        return WRONG
    if not math.isfinite(found):
        return WRONG
    return int(found) if found.is_integer() else found


def positive(value: Any) -> Any:
    """A number above zero."""
    found = number(value)
    return found if found is not WRONG and found > 0 else WRONG


def count(value: Any) -> Any:
    """A whole number that is not below zero."""
    if isinstance(value, int) and not isinstance(value, bool):
        return value if value >= 0 else WRONG
    found = number(value)
    return found if isinstance(found, int) and found >= 0 else WRONG


def mapping(value: Any) -> Any:
    """An object."""
    return value if isinstance(value, dict) else WRONG


def texts(value: Any) -> Any:
    """An array of texts, none of them twice; one text alone is such an array."""
    if isinstance(value, str):
        return [value]
    if not isinstance(value, list):
        return WRONG
    found = list(dict.fromkeys(item for item in map(text, value) if item is not WRONG))
    return value if found == value else found


def values(value: Any) -> Any:
    """An array that is not empty and has no value twice; one value alone is such an array."""
    if not isinstance(value, list):
        return WRONG if isinstance(value, dict) or value is None else [value]
    found = {f"{type(item).__name__} {item!r}": item for item in value}
    if not found:
        return WRONG
    return value if len(found) == len(value) else list(found.values())


def objects(value: Any) -> Any:
    """An array of objects that is not empty; one object alone is such an array."""
    if isinstance(value, dict):
        return [value]
    if not isinstance(value, list):
        return WRONG
    found = [item for item in value if isinstance(item, dict | bool)]
    return value if found and len(found) == len(value) else found or WRONG
