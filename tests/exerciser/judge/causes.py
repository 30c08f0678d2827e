"""What openapi-core 0.23 is known to read wrongly: each cause, and the places where it may be it.

A refusal counts as the judge's mistake only where a cause below fits the place and the second
reader finds exactly what was meant. Everything else that is refused is refused.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

_IGNORED_HEADERS = ("accept", "content-type", "authorization")
_KNOWN_TO_IT = frozenset(
    "text/html text/plain application/octet-stream application/json application/vnd.api+json"
    " application/xml application/xhtml+xml application/x-www-form-urlencoded"
    " multipart/form-data".split()
)


@dataclass(frozen=True, slots=True)
class Place:
    """A parameter or a body: how it is documented, what was meant, what came of it.

    `schema` is without reference. `media_type` is None where a style says how it is written.
    """

    location: str
    name: str
    style: str
    explode: bool
    media_type: str | None
    schema: Any
    meant: Any
    error: str

    @property
    def is_missed(self) -> bool:
        """Whether it asks for a parameter that was not meant to be sent."""
        return self.meant is None and "MissingRequired" in self.error

    @property
    def is_nested(self) -> bool:
        """Whether what was meant holds arrays or objects inside."""
        inner = self.meant.values() if isinstance(self.meant, dict) else self.meant
        return isinstance(self.meant, (dict, list)) and any(
            isinstance(item, (dict, list)) for item in inner
        )


@dataclass(frozen=True, slots=True)
class Cause:
    """A mistake of the judge's, what its source does, and where it can be seen."""

    name: str
    why: str
    fits: Callable[[Place], bool]


def cause_of(place: Place) -> str | None:
    """The name of the first cause that fits a place."""
    return next((cause.name for cause in CAUSES if cause.fits(place)), None)


def _is_styled(place: Place) -> bool:
    return place.location != "body" and place.media_type is None and not place.is_missed


def _types(schema: Any) -> list[str]:
    named = schema.get("type") if isinstance(schema, Mapping) else None
    return [named] if isinstance(named, str) else list(named or ())


def _is_uncast(schema: Any) -> bool:
    """Whether it leaves text as text, though the schema speaks of another type."""
    if not isinstance(schema, Mapping):
        return True
    return len(_types(schema)) != 1 or any(key in schema for key in ("anyOf", "oneOf", "allOf"))


def _inner(schema: Any) -> list[Any]:
    if not isinstance(schema, Mapping):
        return []
    return [schema.get("items", True), *schema.get("properties", {}).values()]


def _is_about_time(error: str) -> bool:
    """Whether nothing is said to be wrong but the form of times."""
    _, found, reasons = error.rpartition("InvalidSchemaValue: ")
    return bool(found) and all(
        re.fullmatch(r"'[0-9:.]+Z' is not a 'time'", reason) for reason in reasons.split("; ")
    )


CAUSES = (
    Cause(
        "ignored-header",
        "OpenAPI says that header parameters called Accept, Content-Type and Authorization are"
        " ignored; it asks for them.",
        lambda place: place.location == "header" and place.name.lower() in _IGNORED_HEADERS,
    ),
    Cause(
        "default-judged",
        "Where nothing was sent it judges the default of the document, which may be wrong.",
        lambda place: _is_styled(place)
        and place.meant is None
        and isinstance(place.schema, Mapping)
        and "default" in place.schema,
    ),
    Cause(
        "time-with-zone",
        "Its check of the format time, of an early draft, knows no zone; RFC 3339 demands one.",
        lambda place: _is_about_time(place.error),
    ),
    Cause(
        "exploded-object",
        "styles/util.py form_loads looks for an exploded object under the parameter's own name,"
        " which nothing on the wire has.",
        lambda place: _is_styled(place)
        and place.style == "form"
        and place.explode
        and isinstance(place.meant, dict),
    ),
    Cause(
        "deep-object",
        "deep_object_loads reads one level, one value for each key, keys of word characters only, and"
        " no arrays and scalars, of which OpenAPI says nothing.",
        lambda place: _is_styled(place)
        and place.style == "deepObject"
        and (
            not isinstance(place.meant, dict)
            or place.is_nested
            or any(re.search(r"\W", key) for key in place.meant)
        ),
    ),
    Cause(
        "label-and-matrix",
        "label_loads and matrix_loads look for values called .name, ;name or ;name*, as only its"
        " own path templates spell them.",
        lambda place: _is_styled(place) and place.style in ("label", "matrix"),
    ),
    Cause(
        "split-after-decoding",
        "A list or an object is split at its delimiter after percent-decoding, so that a delimiter"
        " inside a value, rightly encoded, cuts it.",
        lambda place: _is_styled(place)
        and isinstance(place.meant, (list, dict))
        and (not place.explode or place.style == "simple")
        and place.style != "deepObject",
    ),
    Cause(
        "not-cast",
        "A value whose schema names no type, several, or alternatives stays text or becomes what"
        " the first alternative makes of it.",
        lambda place: _is_styled(place)
        and (_is_uncast(place.schema) or any(map(_is_uncast, _inner(place.schema)))),
    ),
    Cause(
        "unknown-media-type",
        "deserializing/media_types reads JSON only as application/json and application/vnd.api+json;"
        " any other content is bytes, which fit no schema.",
        lambda place: place.media_type is not None
        and place.media_type.partition(";")[0].strip().lower() not in _KNOWN_TO_IT,
    ),
    Cause(
        "form",
        "MediaTypeDeserializer.decode reads named properties only, leaves parts of unknown type as"
        " bytes, and reads no objects, deepObject or several values for a name.",
        lambda place: place.media_type is not None
        and place.media_type.startswith(("application/x-www-form-urlencoded", "multipart/")),
    ),
    Cause(
        "raw-body",
        "A body that is bytes is validated as if it were JSON, and XML as a tree of elements.",
        lambda place: place.location == "body" and isinstance(place.meant, bytes),
    ),
)
