"""The section of client.yaml that says which operations are asked again until they are ready."""

from ..fields import Fields
from ..naming import is_public_identifier
from .keys import is_operation
from .values import Polling

_INTERVALS = (1.0, 2.0, 5.0, 10.0)
_DEADLINE = 600.0


def pollings(fields: Fields) -> dict[str, Polling]:
    """ "METHOD /path" -> how the operation is asked again."""
    found: dict[str, Polling] = {}
    for key, entry in fields.mappings():
        if is_operation(fields, key) and (polling := _polling(entry)) is not None:
            found[key] = polling
    return found


def _polling(fields: Fields) -> Polling | None:
    fields.only("method", "pending", "intervals", "deadline")
    method = fields.checked("method", "wait", is_public_identifier, "a method's name")
    intervals, deadline = _seconds(fields.array("intervals")), _seconds(fields, "deadline")
    if not fields.need("pending"):
        return None
    if isinstance(fields.content["pending"], dict):
        pending = fields.mapping("pending")
        pending.only("pointer", "values", "empty")
        is_empty = pending.flag("empty")
        if not pending.need("pointer", *(() if is_empty else ("values",))):
            return None
        pointer, values = pending.text("pointer"), _scalars(pending.array("values"))
        if (
            pointer is None
            or not pending.is_pointer("pointer", pointer)
            or not (values or is_empty)
        ):
            return None
        statuses: tuple[int, ...] = ()
    else:
        pointer, values, is_empty = None, (), False
        statuses = _statuses(fields.array("pending"))
        if not statuses:
            return None
    return Polling(
        method=method,
        statuses=statuses,
        pointer=pointer,
        values=values,
        is_empty=is_empty,
        intervals=intervals or _INTERVALS,
        deadline=next(iter(deadline), _DEADLINE),
    )


def _seconds(fields: Fields, *keys: str) -> tuple[float, ...]:
    """The numbers of seconds at some keys, or at all of them."""
    found = []
    for key in keys or fields.content:
        value = fields.content.get(key)
        if value is None:
            continue
        if isinstance(value, int | float) and not isinstance(value, bool) and value > 0:
            found.append(float(value))
        else:
            fields.error(key, "wrong-type", f"{value!r} is no number of seconds above 0")
    return tuple(found)


def _statuses(fields: Fields) -> tuple[int, ...]:
    found = []
    for key, value in fields.content.items():
        if isinstance(value, int) and not isinstance(value, bool) and 200 <= value <= 599:
            found.append(value)
        else:
            fields.error(key, "wrong-type", f"{value!r} is no status from 200 to 599")
    return tuple(found)


def _scalars(fields: Fields) -> tuple[str | int | bool, ...]:
    found: list[str | int | bool] = []
    for key, value in fields.content.items():
        if isinstance(value, str | int):
            found.append(value)
        else:
            fields.error(key, "wrong-type", f"{value!r} is no text, whole number, true or false")
    return tuple(found)
