"""The types that a schema takes: widened, narrowed, or others than before; and null among them."""

from collections.abc import Iterator

from ...normalize import ALTERNATIVES, types
from .forms import or_null
from .found import Found, Pair
from .keywords import change
from .side import Node, Side

_FORMATS_WITHIN = {
    ("number", "float"): ("double",),
    ("integer", "int32"): ("int64", "bigint"),
    ("integer", "int64"): ("bigint",),
    ("string", "date"): ("date-time",),
    ("string", "time"): ("date-time",),
}
_SCALARS = frozenset(("properties", "oneOf", "anyOf", "allOf", "not"))


def made_nullable(plain: Node, wrapped: Node, side: Side) -> Node | None:
    """What a union takes beside null, where it may be all that a schema without null was wrapped in."""
    if any(key in plain.value for key in (*ALTERNATIVES, "allOf", "not")) or accepts_null(plain):
        return None
    return or_null(wrapped, side)


def accepts_null(schema: Node) -> bool:
    """Whether null is among the listed types."""
    return "null" in types(schema.value)


def nullability(pair: Pair) -> Iterator[Found]:
    """Null added to, or taken from, a list of types that was there before and after."""
    old, new = types(pair.base.value), types(pair.head.value)
    if not old or not new or ("null" in old) == ("null" in new):
        return
    event = "became-nullable" if "null" in new else "became-not-nullable"
    yield change(pair, event, "type")


def listed_types(pair: Pair, base: Side, head: Side) -> tuple[list[str], list[str]] | None:
    """The types before and after where at least one side lists them as alternatives; else None."""
    old, new = _alternatives(pair.base, base), _alternatives(pair.head, head)
    before, after = old or _single(pair.base), new or _single(pair.head)
    if not (old or new) or not before or not after or {*before} == {*after}:
        return None
    return before, after


def _single(schema: Node) -> list[str]:
    """The type of a schema that says little more; of several the first."""
    is_plain = not any(schema.get(keyword) for keyword in ("not", "allOf", "properties"))
    return list(types(schema.value)[:1]) if is_plain else []


def _alternatives(schema: Node, side: Side) -> list[str] | None:
    """The types of alternatives that are types and nothing more."""
    if types(schema.value) or schema.get("not") or schema.get("allOf") or schema.get("properties"):
        return None
    for union in ALTERNATIVES:
        members = [side.resolve(member).value for member in schema.items(union)]
        if members and all(_is_simple(member) for member in members):
            return sorted({types(member)[0] for member in members})
    return None


def _is_simple(schema: object) -> bool:
    return isinstance(schema, dict) and len(types(schema)) == 1 and not _SCALARS & schema.keys()


def type_change(pair: Pair, *, is_request: bool, is_strict: bool) -> str | None:
    """How the types and the format changed, as the checks call it; None when they did not.

    `is_strict`: the media type tells 1 from "1". Requests may widen, answers may narrow.
    """
    old = [name for name in types(pair.base.value) if name != "null"]
    new = [name for name in types(pair.head.value) if name != "null"]
    formats = pair.base.get("format") or "", pair.head.get("format") or ""
    if set(old) == set(new) and formats[0] == formats[1]:
        return None
    source, target = (old, new) if is_request else (new, old)
    wanted = formats if is_request else (formats[1], formats[0])
    widens = _is_within(source, target)
    types_differ = set(old) != set(new)
    breaks = _breaks(source, target, wanted, is_strict, types_differ and not widens)
    if breaks:
        is_wider = not is_request and types_differ and _is_within(old, new)
        return "type-generalized" if is_wider else "type-changed"
    if types_differ and old and new and not widens:
        return "type-compatible"
    return "type-generalized" if is_request else "type-specialized"


def parameter_type_change(pair: Pair, *, is_property: bool) -> str | None:
    """The same for parameters, whose values are text on the wire, unless they are parts of objects."""
    loose = type_change(pair, is_request=True, is_strict=False)
    if loose is None:
        return None
    strict = type_change(pair, is_request=True, is_strict=True)
    if not is_property:
        return "type-changed" if loose == "type-changed" else "type-generalized"
    if (loose == "type-changed") != (strict == "type-changed"):
        return "type-changed"
    return "type-specialized" if loose == "type-changed" else "type-generalized"


def _breaks(
    source: list[str], target: list[str], formats: tuple[str, str], is_strict: bool, differ: bool
) -> bool:
    if differ and not target:
        return False  # no type any more: every value is taken
    type_breaks = differ and (is_strict or target != ["string"]) and not _grows(source, target)
    return type_breaks or (formats[0] != formats[1] and not _format_within(target, *formats))


def _grows(source: list[str], target: list[str]) -> bool:
    """Whether the one type that went is within the one that came."""
    added = [name for name in target if name not in source]
    removed = [name for name in source if name not in target]
    return (removed, added) == (["integer"], ["number"])


def _is_within(inner: list[str], outer: list[str]) -> bool:
    return bool(inner) and all(
        name in outer or (name == "integer" and "number" in outer) for name in inner
    )


def _format_within(target: list[str], old: str, new: str) -> bool:
    if not new:
        return True
    return len(target) == 1 and new in _FORMATS_WITHIN.get((target[0], old), ())


def is_wrapped_in_one_of(pair: Pair, head: Side) -> set[str]:
    """The properties of an object that moved into alternatives, when it was cut into such."""
    properties = pair.base.get("properties") or {}
    is_wrapper = not pair.head.get("properties") and not types(pair.head.value)
    if not properties or pair.base.get("oneOf") or not pair.head.get("oneOf") or not is_wrapper:
        return set()
    members = [head.resolve(member) for member in pair.head.items("oneOf")]
    return {
        name for name in properties if any(name in (m.get("properties") or {}) for m in members)
    }
