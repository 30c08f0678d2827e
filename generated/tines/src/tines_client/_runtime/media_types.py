"""Media types, apart from their parameters."""


def essence(media_type: str) -> str:
    """The media type without parameters, in lower case."""
    return media_type.partition(";")[0].strip().lower()


def is_json(media_type: str) -> bool:
    """Whether a media type is JSON; its parameters do not matter."""
    return essence(media_type).endswith(("/json", "+json"))  # text/json is an old name of it
