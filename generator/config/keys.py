"""Forms that the values and keys of client.yaml have in more than one of its sections."""

import re

from ..document import METHODS
from ..fields import Fields
from ..naming import is_public_identifier

HEADER = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+")  # RFC 9110, token
_VARIABLE = re.compile(r"[A-Z_][A-Z0-9_]*")
_OPERATION = re.compile(rf"({'|'.join(METHODS).upper()}) /\S*")
_MEDIA_TYPE = re.compile(r"[^\s/]+/\S.*")


def is_operation(fields: Fields, key: str, at: str = "") -> bool:
    """Whether a key has the form "METHOD /path"; whether it exists is known with the document.

    What does not is reported at the key itself, or at another.
    """
    if _OPERATION.fullmatch(key):
        return True
    hint = "write the method in capitals and the path as in the document: GET /cases/{id}"
    fields.error(at or key, "malformed-operation", f"{key!r} does not name an operation", hint)
    return False


def without_media_type(key: str) -> tuple[str, str]:
    """ "METHOD /path" of a key that may name a media type of the body behind it, and that, or nothing."""
    method, _, rest = key.partition(" ")
    path, _, media_type = rest.partition(" ")
    return f"{method} {path}", media_type


def is_method(fields: Fields, key: str) -> bool:
    """Whether a key has the form "METHOD /path", or "METHOD /path media/type"."""
    operation, media_type = without_media_type(key)
    if media_type and _OPERATION.fullmatch(operation) and not _MEDIA_TYPE.fullmatch(media_type):
        hint = (
            "write the media type of the body as in the document: POST /files multipart/form-data"
        )
        fields.error(key, "malformed-operation", f"{media_type!r} is no media type", hint)
        return False
    return is_operation(fields, operation if media_type else key, at=key)


def argument_and_variable(fields: Fields, default: str, prefix: str) -> tuple[str, str]:
    """An argument of the client, and its environment variable."""
    argument = fields.checked("argument", default, is_public_identifier, "an argument name")
    variable = fields.checked(
        "variable",
        f"{prefix}_{argument}".upper(),
        _VARIABLE.fullmatch,
        "the name of an environment variable (capitals, digits and underscores)",
    )
    return argument, variable
