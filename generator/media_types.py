"""Media types: what they are apart from their parameters, which is meant when nobody says, and how
bodies of them are written."""

from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from .naming import identifier

_FORM, _MULTIPART = "application/x-www-form-urlencoded", "multipart/form-data"
# One word for a body of a media type, where its own last word says it less well.
_WORDS = {
    "application/octet-stream": "bytes",
    "text/plain": "text",
    _FORM: "form",
    _MULTIPART: "multipart",
}


@lru_cache(maxsize=1_000)  # of a few, each is asked for at every answer
def essence(media_type: str) -> str:
    """The media type without parameters, in lower case."""
    return media_type.partition(";")[0].strip().lower()


def json_first(media_type: str) -> int:
    """A rank: JSON, then what is JSON by its suffix, then everything else."""
    name = essence(media_type)
    if name == "application/json":
        return 0
    return 1 if name.endswith(("/json", "+json")) else 2


# Contents that come piece by piece; the run time reads them by the same names.
_STREAMS = frozenset(
    "text/event-stream application/x-ndjson application/ndjson application/jsonl"
    " application/x-jsonlines application/json-lines application/json-seq".split()
)
EVENT_STREAM = "text/event-stream"


def is_stream(media_type: str) -> bool:
    """Whether content of a media type is a sequence of events or JSON texts."""
    return essence(media_type) in _STREAMS


def preference(media_type: str) -> int:
    """A rank among the media types of a body: JSON, multipart, forms, anything else."""
    rank = json_first(media_type)
    return rank if rank < 2 else {_MULTIPART: 2, _FORM: 3}.get(essence(media_type), 4)


@lru_cache(maxsize=1_000)
def body_kind(media_type: str) -> str:
    """Which way a body of a media type is written."""
    name = essence(media_type)
    if name.endswith(("/json", "+json")):
        return "json"
    if name == _FORM:
        return "form"
    if name.startswith("multipart/"):
        return "multipart"
    return "text" if name.startswith("text/") else "bytes"


def sent(media_type: str, schema: Mapping[str, Any]) -> str:
    """The media type itself; for a range of them the one that suits the schema of a body."""
    if "*" not in media_type:
        return media_type
    kind = media_type.partition("/")[0]
    if kind == "text":
        return "text/plain"
    is_raw = not schema or schema.get("type") == "string"
    if kind in ("*", "application"):
        return "application/octet-stream" if is_raw else "application/json"
    return media_type


def word(media_type: str) -> str:
    """A word for a body of a media type: `text/csv` is csv, `application/json-patch+json` json_patch."""
    name = essence(media_type)
    kind, _, own = name.partition("/")
    text = kind if own in ("", "*") else own.partition("+")[0].removeprefix("x-")
    return _WORDS.get(name) or identifier(text or name)
