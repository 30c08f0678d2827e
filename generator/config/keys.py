"""Forms that the values and keys of client.yaml have in more than one of its sections."""

import re

from ..document import METHODS
from ..fields import Fields
from ..naming import is_public_identifier

HEADER = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+")  # RFC 9110, token
_VARIABLE = re.compile(r"[A-Z_][A-Z0-9_]*")
_OPERATION = re.compile(rf"({'|'.join(METHODS).upper()}) /\S*")


def is_operation(fields: Fields, key: str) -> bool:
    """Whether a key has the form "METHOD /path"; whether it exists is known with the document."""
    if _OPERATION.fullmatch(key):
        return True
    hint = "write the method in capitals and the path as in the document: GET /cases/{id}"
    fields.error(key, "malformed-operation", f"{key!r} does not name an operation", hint)
    return False


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
