"""What a symbol of a change for callers consists of, and the words of names."""

import re
from functools import lru_cache

from ..records import record

_SYMBOL = re.compile(r"(?P<owner>[^()\s]+)(?:\((?P<argument>[^()=]*)=?\))?(?: \((?:a?sync)\))?")
_HUMP = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")


@record(frozen=True, slots=True)
class Symbol:
    """`owner` is a method, a class or what else has the `member`, an argument or a field.

    `class_name` is the name of a model class, without the ending of its typed dict.
    """

    owner: str
    member: str
    class_name: str
    is_client: bool


def read_symbol(text: str) -> Symbol:
    """The parts of `cases.update(status=)`, `models.Case.status` or `Tines(api_key=)`."""
    found = _SYMBOL.fullmatch(text)
    owner = found["owner"] if found is not None else text
    member = (found["argument"] or "") if found is not None else ""
    parts = owner.split(".")
    class_name = ""
    if parts[0] in ("models", "inputs") and len(parts) > 1:
        class_name = parts[1]
        if not member and len(parts) > 2:
            owner, member = ".".join(parts[:2]), parts[2]
    return Symbol(owner, member, class_name, parts[0][:1].isupper())


@lru_cache(maxsize=50_000)
def words(name: str) -> tuple[str, ...]:
    """The words of a name, however they are joined: `perPage`, `per-page` and `per_page` are alike."""
    spaced = _HUMP.sub(" ", name)
    return tuple(re.findall(r"[a-z0-9]+", spaced.lower()))
