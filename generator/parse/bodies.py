"""The request body of an operation: which media type the client writes, and how."""

from collections.abc import Mapping
from typing import Any

from ..api import Encoding, RequestBody
from ..diagnostics import Collector
from ..document import Document, join
from ..media_types import essence, json_first

_FORM, _MULTIPART = "application/x-www-form-urlencoded", "multipart/form-data"
_STYLED = frozenset(("style", "explode", "allowReserved"))


def parse_body(
    document: Document, pointer: str, operation: Mapping[str, Any], collector: Collector
) -> RequestBody | None:
    """The body in the media type that serves callers best; the others are noted.

    JSON goes before multipart and forms, anything else comes last (`media-type-not-used`).
    """
    body = operation.get("requestBody")
    content: Mapping[str, Any] = (body or {}).get("content") or {}
    if body is None or not content:
        return None
    media_type = min(content, key=_preference)
    place = join(pointer, "requestBody", "content", media_type)
    for other in content:
        if other != media_type:
            collector.note(
                "media-type-not-used",
                f"the body is sent as {media_type!r}; {other!r} is not offered to callers",
                at=document.location(join(pointer, "requestBody", "content", other)),
                pointer=join(pointer, "requestBody", "content", other),
                hint="nothing to do",
            )
    media = content[media_type]
    return RequestBody(
        pointer=place,
        media_type=_sent(media_type, document, media.get("schema", {})),
        schema=media.get("schema", {}),
        is_required=body.get("required") is True,
        description=str(body.get("description", "")),
        encodings=tuple(
            _encoding(str(name), encoding) for name, encoding in media.get("encoding", {}).items()
        ),
    )


def _encoding(name: str, encoding: Mapping[str, Any]) -> Encoding:
    """One of the three keys of a style makes the media type meaningless."""
    if not _STYLED & encoding.keys():
        return Encoding(name, encoding.get("contentType"), None, False, False)
    style = str(encoding.get("style", "form"))
    explode = encoding.get("explode", style == "form") is True
    return Encoding(name, None, style, explode, encoding.get("allowReserved") is True)


def _preference(media_type: str) -> int:
    rank = json_first(media_type)
    return rank if rank < 2 else {_MULTIPART: 2, _FORM: 3}.get(essence(media_type), 4)


def _sent(media_type: str, document: Document, schema: Any) -> str:
    """The media type itself; for a range of them the one that suits the schema."""
    if "*" not in media_type:
        return media_type
    kind = media_type.partition("/")[0]
    if kind == "text":
        return "text/plain"
    schemas = document.schemas()
    while isinstance(schema, Mapping) and "$ref" in schema:
        schema = schemas[str(schema["$ref"]).rpartition("/")[2]]
    is_raw = not schema or schema.get("type") == "string"
    if kind in ("*", "application"):
        return "application/octet-stream" if is_raw else "application/json"
    return media_type
