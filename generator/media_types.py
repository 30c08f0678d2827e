"""Media types: what they are apart from their parameters, and which is meant when nobody says."""


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
