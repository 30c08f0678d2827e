"""Arguments as plain data in wire names; or why they do not fit, in words that name the place and
never what stood there."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, cast

from pydantic import BaseModel, ValidationError
from pydantic_core import PydanticSerializationError

from .errors import ArgumentError
from .models import adapter
from .shapes import Field, Items, Keys, OneOf, Record, Ref, Scalar, ref

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails

Path = tuple[str | int, ...]

_MOST_REASONS = 3
_MOST_KEYS = 8
# pydantic's texts that never quote the value; other kinds of error are only named.
_QUIET: Final = frozenset(
    "enum finite_number greater_than greater_than_equal less_than less_than_equal literal_error"
    " multiple_of string_pattern_mismatch string_too_long string_too_short too_long"
    " too_short".split()
)
_WORDS: Final = {
    "missing": "is required",
    "union_tag_invalid": "{discriminator} should be one of {expected_tags}",
    "union_tag_not_found": "{discriminator} is required",
}


def dump(annotation: Any, value: object, argument: str = "") -> object:
    """Plain JSON data in wire names, made from models or plain dicts in Python names.

    Takes the written type, a value, and the argument that it was passed as, or "" where its fields
    are the arguments; a field that was not set does not appear.

    Raises:
        ArgumentError: The value does not fit the type; says where and why, never what stood there.
    """
    known = adapter(annotation)
    try:
        # Only Python names: one field's name may be another one's alias.
        valid = known.validate_python(value, by_alias=False, by_name=True)
    except ValidationError as error:
        raise ArgumentError(_reasons(annotation, value, error, argument)) from None
    try:
        return known.dump_python(
            valid, mode="json", by_alias=True, exclude_unset=True, warnings="error"
        )
    except (PydanticSerializationError, UnicodeDecodeError):  # a model changed after it was made
        raise ArgumentError("a model holds a value that its field does not allow") from None


def _reasons(annotation: Any, value: object, error: ValidationError, argument: str) -> str:
    """At most three places and reasons, as `details.adress: unknown key; did you mean 'address'?`.

    Of a union's errors those that lie deepest. Takes the type, what was passed for it, and the
    name of its argument, or "" where the value holds the arguments.
    """
    details = error.errors(include_url=False, include_input=False)
    places = [(_path(value, one), one) for one in details]
    deepest = [
        (path, one)
        for path, one in places
        if not any(other[: len(path)] == path != other for other, _ in places)
    ]
    found: dict[str, None] = {}
    meant: set[Path] = set()
    # Keys first: where one is mistyped, another one seems to be missing.
    for path, one in sorted(deepest, key=lambda each: each[1]["type"] != "extra_forbidden"):
        if path in meant:
            continue
        reason = _reason(one)
        if one["type"] == "extra_forbidden":
            near, reason = _unknown(annotation, value, path)
            meant.add((*path[:-1], near))
        found[f"{_shown(argument, path)}: {reason}"] = None
    return "; ".join([*found][:_MOST_REASONS])


def _unknown(annotation: Any, value: object, path: Path) -> tuple[str, str]:
    """The key that was meant, or "", and what is said of the one at the path."""
    import difflib

    key, fields = str(path[-1]), list(_fields(annotation, value, path[:-1]))
    names = sorted({field.name for field in fields})
    if key in names:  # of another member of a union
        return key, "does not go with the other keys"
    by_wire = [field.name for field in fields if field.wire_name == key]
    near = (by_wire or difflib.get_close_matches(key, names, n=1) or [""])[0]
    if near:
        return near, f"unknown key; did you mean {near!r}?"
    known = ", ".join(names) if len(names) <= _MOST_KEYS else ""
    return "", f"unknown key; known here: {known}" if known else "unknown key"


def _fields(annotation: Any, value: object, path: Path) -> Iterator[Field]:
    """The fields that the object at a path may have."""
    refs: list[Ref] = [ref(annotation)]
    for token in path:
        refs = [inner for one in refs for inner in _below(one, token)]
        value = (_inside(value, token) or (None,))[0]
    records = [shape for one in refs for shape in _shapes(one) if isinstance(shape, Record)]
    tagged = [record for record in records if _may_be(record, value)]
    for record in tagged or records:
        yield from record.fields


def _shapes(one: Ref) -> Iterator[object]:
    """The shape of a type; of a union those of its members."""
    if isinstance(one.shape, OneOf):
        for member in (*one.shape.objects, *one.shape.arrays):
            yield from _shapes(member)
    else:
        yield one.shape


def _below(one: Ref, token: str | int) -> Iterator[Ref]:
    """The types of what may stand under a key or an index."""
    for shape in _shapes(one):
        if isinstance(shape, Record):
            yield from (field.ref for field in shape.fields if field.name == token)
        elif isinstance(shape, Keys):
            yield shape.value
        elif isinstance(shape, Items) and isinstance(token, int):
            yield shape.item


def _may_be(record: Record, value: object) -> bool:
    """Whether the values that tell a union's members apart are those of a record."""
    for field in record.fields:
        told, shape = _inside(value, field.name), field.ref.shape
        if told is None or not isinstance(shape, Scalar) or shape.is_open:
            continue
        if (type(told[0]), told[0]) not in shape.values:
            return False
    return True


def _reason(details: "ErrorDetails") -> str:
    kind = details["type"]
    if kind in _WORDS:
        words = {name: str(word) for name, word in details.get("ctx", {}).items()}
        # A discriminator is named as in Python and, behind that, as on the wire.
        words["discriminator"] = words.get("discriminator", "").partition(" | ")[0]
        return _WORDS[kind].format_map(words)
    if kind.endswith("_parsing"):  # what follows the comma may quote a part of it
        return details["msg"].partition(",")[0].replace("Input", "input", 1)
    if kind in _QUIET or kind.endswith("_type"):
        return details["msg"][0].lower() + details["msg"][1:]
    return f"does not fit ({kind.replace('_', ' ')})"


def _shown(argument: str, path: Iterable[str | int]) -> str:
    """A path as Python has it: `items[0].name`."""
    text = argument
    for token in path:
        if isinstance(token, str) and token.isidentifier():
            text += f".{token}" if text else token
        else:
            text += f"[{token!r}]"
    return text or "the value"


def _path(value: object, details: "ErrorDetails") -> Path:
    """Where in the value an error lies; pydantic's labels of union members are left out."""
    path: Path = ()
    current, places = value, details["loc"]
    is_missing = details["type"] == "missing"
    for index, token in enumerate(places):
        rest = places[index + 1 :]
        found = _inside(current, token)
        if found is not None and not _is_label(current, found[0], rest, is_missing):
            current = found[0]
        elif rest or not is_missing:
            continue
        path = (*path, token)
    return path


def _is_label(outer: object, inner: object, rest: Path, is_missing: bool) -> bool:
    """Whether a token that names something is a label all the same: what follows is beside it."""
    if not rest or _inside(inner, rest[0]) is not None or isinstance(inner, (Mapping, BaseModel)):
        return False
    return _inside(outer, rest[0]) is not None or (is_missing and len(rest) == 1)


def _inside(value: object, token: str | int) -> tuple[object] | None:
    """What stands under a key or an index, in a tuple, since it may be None; None: nothing."""
    if isinstance(value, BaseModel):
        value = vars(value)
    if isinstance(value, Mapping) and token in value:
        return (cast("Mapping[str | int, object]", value)[token],)
    if isinstance(value, Sequence) and isinstance(token, int):
        items = cast("Sequence[object]", value)
        return (items[token],) if token < len(items) else None
    return None
