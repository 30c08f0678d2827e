"""What a schema allows beside its type, in words: values, bounds, lengths, formats, defaults.

Models leave all of it to the server, so callers can learn it from docstrings only.
"""

import re
from collections.abc import Iterator

from ..api import Schema
from ..text import literal
from .types import Types, component, is_enum

_FORMATS = {
    "uuid": "A UUID.",
    "email": "An email address.",
    "uri": "A URL.",
    "url": "A URL.",
    "hostname": "A host name.",
    "ipv4": "An IPv4 address.",
    "ipv6": "An IPv6 address.",
    "time": "A time of day (RFC 3339).",
    "duration": "A duration (ISO 8601).",
    "byte": "In base64.",
}
_SHOWN_VALUES, _SHOWN_CHARACTERS = 8, 40
_URLS = ["url", "uri", "address", "link"]
# A value beside one of these is told as what holds when nothing is passed.
_OF_DEFAULTS = re.compile(
    r"default|always|not (given|passed|set)|omitted|absent|otherwise|unless|without"
)


def limits(schema: Schema, types: Types, said: str, *, has_values: bool = True) -> str:
    """Sentences about a value; without what `said`, its description, says already.

    Without `has_values` those of an enum are left to its own class.
    """
    place = repr(schema), said, has_values
    if place not in types.told:
        types.told[place] = _limits(schema, types, said, has_values)
    return types.told[place]


def _limits(schema: Schema, types: Types, said: str, has_values: bool) -> str:
    inner = _without_null(schema, types)
    known = re.sub(r"(?<=\d),(?=\d{3})", "", said.lower())
    found = [*_bounds(inner), *_sizes(inner), *_form(inner, known)]
    found = [*(_values(inner, schema, types) if has_values else ()), *found]
    sentences = [text for text, told in found if not all(_is_in(one, known) for one in told)]
    default = _default(schema, inner)
    if default is not None and not (_OF_DEFAULTS.search(known) and _is_in(str(default), known)):
        sentences.append(f"Default: `{default if str(default).strip() else literal(default)}`.")
    return " ".join(sentences)


def _is_in(told: str, known: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(told.lower())}(?!\w)", known) is not None


def _without_null(schema: Schema, types: Types) -> Schema:
    """What the value is where it is not null."""
    found = types.resolve(schema)
    members = found.get("anyOf") or found.get("oneOf") or ()
    others = [one for one in members if types.resolve(one).get("type") != "null"]
    return types.resolve(others[0]) if len(others) == 1 else found


def _default(*schemas: Schema) -> object | None:
    for schema in schemas:
        value = schema.get("default")
        if isinstance(value, (str, int, float)) and len(str(value)) <= _SHOWN_CHARACTERS:
            return value
    return None


def _values(inner: Schema, schema: Schema, types: Types) -> Iterator[tuple[str, list[str]]]:
    """The values of an enum whose name stands in the signature; of an array those of its items."""
    listed, lead = inner, "One of"
    items = inner.get("items")
    if isinstance(items, dict):
        listed, schema, lead = _without_null(items, types), items, "Each one of"
    if not is_enum(listed) or "enum" not in listed or not _is_named(schema, types):
        return
    values = [str(value) for value in listed["enum"] if value is not None]
    short = [value for value in values if 0 < len(value) <= _SHOWN_CHARACTERS][:_SHOWN_VALUES]
    if len(short) > 1:
        left = len(values) - len(short)
        shown = ", ".join(f"`{value}`" for value in short)
        yield f"{lead} {shown}{f' and {left} more' if left else ''}.", short


def _is_named(schema: Schema, types: Types) -> bool:
    """Whether the type is a name behind which the values stand."""
    members = schema.get("anyOf") or schema.get("oneOf") or (schema,)
    return any(component(one) is not None for one in members)


def _bounds(schema: Schema) -> Iterator[tuple[str, list[str]]]:
    least, most = schema.get("minimum"), schema.get("maximum")
    above, below = schema.get("exclusiveMinimum"), schema.get("exclusiveMaximum")
    if _is_number(least) and _is_number(most):
        # That a page or a count begins with 1 goes without saying where its end is said.
        yield f"{least} to {most}.", [str(one) for one in (least, most) if one not in (0, 1)]
    elif _is_number(least):
        yield f"At least {least}.", [str(least)]
    elif _is_number(most):
        yield f"At most {most}.", [str(most)]
    if _is_number(above):
        yield f"More than {above}.", [str(above)]
    if _is_number(below):
        yield f"Less than {below}.", [str(below)]
    if _is_number(step := schema.get("multipleOf")):
        yield f"A multiple of {step}.", [str(step)]


def _is_number(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def _sizes(schema: Schema) -> Iterator[tuple[str, list[str]]]:
    for ending, word in (("Length", "character"), ("Items", "item"), ("Properties", "key")):
        least, most = schema.get(f"min{ending}"), schema.get(f"max{ending}")
        if not isinstance(least, int) or least == 0:
            if isinstance(most, int):
                yield f"At most {most} {word}{'' if most == 1 else 's'}.", [str(most)]
        elif isinstance(most, int):
            size = f"{least}" if least == most else f"{least} to {most}"
            yield f"{size} {word}{'' if most == 1 else 's'}.", [str(least), str(most)]
        else:
            yield f"At least {least} {word}{'' if least == 1 else 's'}.", [str(least)]
    if schema.get("uniqueItems") is True:
        yield "None twice.", ["unique"]


def _form(schema: Schema, known: str) -> Iterator[tuple[str, list[str]]]:
    form = _FORMATS.get(str(schema.get("format") or schema.get("contentEncoding")))
    if form is not None:
        words = _URLS if form == "A URL." else form.rstrip(".").split()[-1:]
        yield form, [word for word in words if _is_in(word, known)][:1] or words[:1]
    pattern = schema.get("pattern")
    if isinstance(pattern, str) and _is_showable(pattern):
        yield f"Matches `{pattern}`.", [pattern]


def _is_showable(pattern: str) -> bool:
    """Whether folded prose in back quotes shows it as it is."""
    is_plain = "`" not in pattern and pattern == " ".join(pattern.split())
    return is_plain and len(pattern) <= _SHOWN_CHARACTERS
