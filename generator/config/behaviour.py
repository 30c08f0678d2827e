"""The sections of client.yaml that say how the API behaves: pages, bodies, idempotency keys,
request ids, waivers."""

from ..document import METHODS
from ..fields import Fields
from .keys import HEADER, is_operation
from .values import Bodies, Idempotency, Pagination, Waiver

# What a style of pagination must say, and what it may say as well.
_PAGINATION: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "cursor": (("argument", "next"), ("more",)),
    "page_number": (("argument",), ("next", "last")),
    "offset": (("argument",), ("size",)),
    "link": (("next",), ()),
    "link_header": ((), ()),
}


def paginations(fields: Fields) -> dict[str, Pagination]:
    """ "METHOD /path" -> how the operation pages."""
    paginations: dict[str, Pagination] = {}
    for key, entry in fields.mappings():
        if is_operation(fields, key) and (pagination := _pagination(entry)) is not None:
            paginations[key] = pagination
    return paginations


def _pagination(fields: Fields) -> Pagination | None:
    if not fields.need("style", "items"):
        return None
    style = fields.one_of("style", _PAGINATION)
    if style is None:
        return None
    needed, allowed = _PAGINATION[style]
    fields.only("style", "items", *needed, *allowed)
    texts = {key: fields.text(key) for key in ("items", *needed, *allowed)}
    for key in ("items", "next", "more", "last"):
        if (pointer := texts.get(key)) is not None and not fields.is_pointer(key, pointer):
            return None
    items = texts.pop("items")
    if items is None or not fields.need(*needed):
        return None
    return Pagination(style, items, **texts)


def idempotency(fields: Fields) -> Idempotency | None:
    """How requests carry an idempotency key; None when they carry none."""
    if not fields.content:
        return None
    fields.only("header", "window", "methods")
    header = fields.checked("header", "Idempotency-Key", HEADER.fullmatch, "a header's name")
    methods = fields.texts("methods", ("POST", "PATCH"))
    entries = fields.array("methods")
    for index in entries.content:
        entries.one_of(index, [method.upper() for method in METHODS])
    return Idempotency(header, fields.whole_number("window", 86400), methods)


def request_id(fields: Fields) -> tuple[str, ...]:
    """One place or several: error answers often have it elsewhere than others."""
    is_one = isinstance(fields.content.get("request_id"), str)
    places = (fields.text("request_id") or "",) if is_one else fields.texts("request_id")
    for place in places:
        if not place.startswith("/") and not HEADER.fullmatch(place):
            message = f"{place!r} is neither the name of a header nor a JSON Pointer into the body"
            fields.error("request_id", "invalid-name", message)
            return ()
    return places


def bodies(fields: Fields) -> dict[str, Bodies]:
    """ "METHOD /path" -> the media types of its body that are offered, and why no others."""
    found: dict[str, Bodies] = {}
    for key, entry in fields.mappings():
        entry.only("only", "reason")
        if not is_operation(fields, key) or not entry.need("only", "reason"):
            continue
        only, reason = entry.texts("only"), entry.text("reason")
        if entry.content["only"] == []:
            entry.error("only", "missing-key", "no media type is left; one or more is expected")
        elif reason is not None and not reason.strip():
            entry.error("reason", "missing-key", "what is left out has a reason; it is empty")
        elif only and reason is not None:
            found[key] = Bodies(only, reason)
    return found


def waivers(fields: Fields) -> tuple[Waiver, ...]:
    """What a person has decided to live with; each says why."""
    waivers: list[Waiver] = []
    for _, entry in fields.mappings():
        entry.only("code", "pointer", "reason")
        if not entry.need("code", "pointer", "reason"):
            continue
        code, pointer, reason = (entry.text(key) for key in ("code", "pointer", "reason"))
        if code is None or pointer is None or reason is None:
            continue
        if not reason.strip():
            entry.error("reason", "missing-key", "a waiver says why; its reason is empty")
        elif entry.is_pointer("pointer", pointer):
            waivers.append(Waiver(code, pointer, reason))
    return tuple(waivers)
