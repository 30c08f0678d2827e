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
