"""Media types, apart from their parameters."""

from collections.abc import Mapping
from typing import Literal


def essence(media_type: str) -> str:
    """The media type without parameters, in lower case."""
    return media_type.partition(";")[0].strip().lower()


def is_json(media_type: str) -> bool:
    """Whether a media type is JSON; its parameters do not matter."""
    return essence(media_type).endswith(("/json", "+json"))  # text/json is an old name of it


StreamKind = Literal["events", "lines", "records"]
_STREAMS: Mapping[str, StreamKind] = {
    "text/event-stream": "events",
    "application/x-ndjson": "lines",
    "application/ndjson": "lines",
    "application/jsonl": "lines",
    "application/x-jsonlines": "lines",
    "application/json-lines": "lines",
    "application/json-seq": "records",
}


def stream_kind(media_type: str) -> StreamKind | None:
    """How a media type joins the pieces of a stream; None where it is no stream."""
    return _STREAMS.get(essence(media_type))
