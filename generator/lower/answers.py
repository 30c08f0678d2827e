"""What an operation returns: the types of its answers, and which of them a request chooses."""

from collections.abc import Sequence
from itertools import groupby

from ..api import Operation, Response
from ..media_types import body_kind, essence
from ..records import record
from .types import Typed, Types, union

NOTHING = Typed("None")

_LISTED = frozenset({"enum", "const"})


@record(frozen=True, slots=True)
class Choice:
    """Media types that a request may ask for, and what comes back for each of them."""

    media_types: tuple[str, ...]
    typed: Typed


def answer_type(response: Response, types: Types, *, list_: str | None = None) -> Typed | None:
    """The type of one answer; None where it has no content."""
    if response.media_type is None or response.schema is None:
        return None
    kind = body_kind(response.media_type)
    if response.media_type == "*/*" and response.schema:
        kind = "json"
    if kind == "json" or kind == "form":
        return types.read(response.schema, list_=list_)
    return Typed("str" if kind == "text" else "bytes")


def event_type(response: Response, types: Types, *, list_: str | None = None) -> Typed | None:
    """The type of one event of a stream; text where the document says no more."""
    if response.media_type is None:
        return None
    schema = types.resolve(response.schema or {})
    is_text = not schema or schema.get("type") == "string" and not schema.keys() & _LISTED
    return Typed("str") if is_text else types.read(response.schema or {}, list_=list_)


def returned(responses: Sequence[Response], types: Types) -> Typed:
    """The union of the types of answers."""
    found = [answer_type(response, types) or NOTHING for response in responses]
    return union(found) if found else NOTHING


def choices(operation: Operation, types: Types) -> tuple[Choice, ...]:
    """What comes back by what is asked for, the usual media type first; equal types are one choice."""
    found: dict[str, Choice] = {}
    for media_type in operation.accept:
        typed = returned(_asked(operation, media_type), types)
        known = found.get(typed.text, Choice((), typed))
        found[typed.text] = Choice((*known.media_types, media_type), typed)
    return tuple(found.values())


def _asked(operation: Operation, media_type: str) -> list[Response]:
    """The answers that may come when a media type is asked for: where a status has it, that alone."""
    found: list[Response] = []
    for _, group in groupby(operation.answers, key=lambda response: response.status):
        responses = list(group)
        asked = [one for one in responses if essence(one.media_type or "") == essence(media_type)]
        found += asked or responses
    return found
