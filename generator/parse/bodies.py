"""The request bodies of an operation: the media types that clients write, and how."""

from collections.abc import Mapping
from typing import Any

from ..api import Encoding, RequestBody
from ..diagnostics import Collector
from ..document import Document, join
from ..media_types import sent

_STYLED = frozenset(("style", "explode", "allowReserved"))


def parse_bodies(
    document: Document,
    pointer: str,
    operation: Mapping[str, Any],
    reason: str,
    collector: Collector,
) -> dict[str, RequestBody]:
    """Name of a method -> the body that it sends, the operation's own method first.

    Media types without a method are noted (`media-type-not-used`): the schema is that of another one,
    or client.yaml says no, for a `reason`.
    """
    body = operation.get("requestBody") or {}
    content: Mapping[str, Any] = body.get("content") or {}
    offered: Mapping[str, str] = operation.get("x-clientsmith-bodies") or {}
    for other in content:
        if other not in offered:
            place = join(pointer, "requestBody", "content", other)
            sends = " and as ".join(map(repr, offered))
            collector.note(
                "media-type-not-used",
                f"the body is sent as {sends}; {other!r} is not offered to callers"
                + (f": {reason}" if reason else ""),
                at=document.location(place),
                pointer=place,
                hint="nothing to do",
            )
    return {
        name: _body(document, join(pointer, "requestBody"), body, media_type)
        for media_type, name in offered.items()
    }


def _body(
    document: Document, pointer: str, body: Mapping[str, Any], media_type: str
) -> RequestBody:
    media = body["content"][media_type]
    return RequestBody(
        pointer=join(pointer, "content", media_type),
        media_type=sent(media_type, _resolved(media.get("schema", {}), document)),
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


def _resolved(schema: Mapping[str, Any], document: Document) -> Mapping[str, Any]:
    schemas = document.schemas()
    while isinstance(schema, Mapping) and "$ref" in schema:
        schema = schemas[str(schema["$ref"]).rpartition("/")[2]]
    return schema
