"""From an answer to the model it is documented as, or to the error it stands for."""

import codecs
import json
import re
from collections.abc import Mapping, Sequence
from contextlib import suppress
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from .decode import decode, takes_text
from .definition import ErrorCodes
from .errors import DecodeError
from .media_types import StreamKind, essence, is_json, stream_kind
from .models import is_valid, pick
from .operation import Answer, Operation
from .printable import printable
from .records import record
from .retry import Verdict

if TYPE_CHECKING:
    from .drift import Finding

_SIMPLE_TEXT = frozenset({"", "application/json", "text/plain"})
_LONGEST_ID = 200  # what is longer names no request
_NO_CONTENT = frozenset({204, 205, 304})
_CHARSET = re.compile(r";\s*charset\s*=\s*\"?([^\s\";]+)", re.IGNORECASE)


@record(frozen=True, slots=True, repr=False)
class Reply:
    """An answer as it came. `url` is the last URL, without credentials.

    `source` is the open connection of a stream, whose content is still to be read. `remark` says why
    the call was not tried again, though it might have been. `cut_at` is the size in
    bytes that the content may have, where it is larger and only its beginning is here.
    """

    status: int
    headers: Mapping[str, str]
    content: bytes
    url: str
    source: Any = None
    remark: str = ""
    cut_at: int | None = None

    def __repr__(self) -> str:
        return f"<Reply {self.status}>"

    @property
    def media_type(self) -> str:
        """The media type without parameters; empty when the answer does not say."""
        return essence(self.headers.get("content-type", ""))


def is_documented(operation: Operation[Any], status: int) -> bool:
    """Whether the operation documents a status, by itself or by its class."""
    return bool(_candidates(operation.answers, status, has_default=status < 400)) or (
        status >= 400 and bool(_candidates(operation.errors, status, has_default=False))
    )


@lru_cache(maxsize=4096)
def is_success(operation: Operation[Any], status: int) -> bool:
    """Whether the status is an answer; an operation that documents none takes any 2xx."""
    if status >= 400:
        return False
    is_2xx = 200 <= status < 300
    if not operation.answers:
        return is_2xx
    return bool(_candidates(operation.answers, status, has_default=is_2xx))


def read_answer(
    operation: Operation[Any], reply: Reply, *, want_findings: bool, asked: str | None = None
) -> "tuple[object, tuple[Finding, ...]]":
    """The decoded answer, and where it does not fit the vendor's document.

    What comes in a media type that is not documented is taken for the one that was asked for.

    Raises:
        DecodeError: The content is not what it is documented as.
    """
    if reply.status in _NO_CONTENT or operation.method == "HEAD":
        return None, ()
    media_type = reply.headers.get("content-type", "")
    answer = _chosen(operation, reply.status, media_type, asked, bool(reply.content))
    if answer is None:
        return None, ()
    try:
        return _decoded(answer, reply, want_findings)
    except DecodeError as error:
        raise DecodeError(
            f"{operation.name}: {_shown(error, reply)}",
            operation=operation.name,
            status=reply.status,
            content=reply.content,
        ) from None


def stream_of(operation: Operation[Any], status: int, media_type: str) -> StreamKind | None:
    """How the pieces of an answer are joined; None where it is no stream that can be read.

    An answer without a media type is what the document says.
    """
    if not is_success(operation, status):
        return None
    answer = _chosen(operation, status, media_type, None, True)
    return stream_kind(media_type or (answer.media_type if answer else None) or "")


def read_event(
    operation: Operation[Any], reply: Reply, text: str, *, want_findings: bool
) -> "tuple[object, tuple[Finding, ...]]":
    """One event of a stream, decoded as the answer's media type says.

    Raises:
        DecodeError: It is not JSON.
    """
    media_type = reply.headers.get("content-type", "")
    answer = _chosen(operation, reply.status, media_type, None, True)
    if answer is None or answer.model is str:
        return text, ()
    try:
        return decode(text.encode(), answer.model or object, want_findings=want_findings)
    except DecodeError as error:
        if answer.model is not None and is_valid(answer.model, text):  # some events are plain text
            return text, ()
        raise DecodeError(
            f"{operation.name}: in an event of the stream, {error}",
            operation=operation.name,
            status=reply.status,
            content=text.encode(),
        ) from None


def read_error(operation: Operation[Any], reply: Reply) -> object:
    """The body of an error: a model where one is documented, else plain data; None if neither."""
    answers = _candidates(operation.errors, reply.status, has_default=True)
    documented = _by_media_type(answers, reply.media_type, bool(reply.content))
    annotation = documented.model if documented is not None else None
    if annotation in (str, bytes) or not reply.content:
        annotation = None
    try:
        return decode(reply.content, annotation or object, want_findings=False)[0]
    except DecodeError:  # a proxy's page, for one; the status says enough
        return None


def request_id(places: Sequence[str], reply: Reply) -> str | None:
    """What the vendor calls a request: the first of headers and JSON Pointers that has it."""
    for place in places:
        found = value_at(reply, place) if place.startswith("/") else reply.headers.get(place)
        if isinstance(found, str):
            return printable(found[:_LONGEST_ID])  # it is logged, and shown by errors
    return None


def too_large(operation: str, reply: Reply, ids: Sequence[str]) -> DecodeError:
    """The error of an answer that is here in part; takes the places of the request's id."""
    return DecodeError(
        f"{operation}: the answer is larger than {reply.cut_at} bytes; largest_answer= sets how large"
        " one may be, and with_streaming_response reads any in pieces",
        operation=operation,
        status=reply.status,
        content=reply.content,
        request_id=request_id(ids, reply),
    )


def verdict(codes: ErrorCodes | None, reply: Reply) -> Verdict | None:
    """What the code in an error's body says about another attempt."""
    if codes is None or reply.status < 400:
        return None
    code = value_at(reply, codes.pointer)
    if code in codes.final:
        return "final"
    return "retry" if code in codes.retry else None


def value_at(reply: Reply, pointer: str) -> object:
    """What a JSON Pointer names in the body; None where there is nothing."""
    try:
        return pick(json.loads(reply.content), pointer)
    except (ValueError, RecursionError):
        return None


def _candidates(answers: Sequence[Answer], status: int, *, has_default: bool) -> list[Answer]:
    """The answers documented for a status: by number, else by class, else by `default`."""
    for name in (str(status), f"{status // 100}XX", "default" if has_default else ""):
        found = [answer for answer in answers if answer.status.upper() == name.upper()]
        if found:
            return found
    return []


@lru_cache(maxsize=4096)
def _chosen(
    operation: Operation[Any], status: int, media_type: str, asked: str | None, has_content: bool
) -> Answer | None:
    answers = _candidates(operation.answers, status, has_default=True)
    found = _by_media_type(answers, essence(media_type), has_content, essence(asked or ""))
    if has_content or found is None or found.media_type is None:
        return found
    # A class without content beside its number with content: this status may come without, too.
    wider = (one for one in operation.answers if one.status.upper() == f"{status // 100}XX")
    return next((one for one in wider if one.media_type is None), found)


def _by_media_type(
    answers: Sequence[Answer], came: str, has_content: bool, asked: str = ""
) -> Answer | None:
    """The answer with the media type that came; else what was asked for, else JSON or the first."""
    for media_type in (came, came.partition("/")[0] + "/*", "*/*", asked):
        for answer in answers:
            if answer.media_type is not None and essence(answer.media_type) == media_type:
                return answer
    if not has_content:
        empty = [answer for answer in answers if answer.media_type is None]
        if empty:
            return empty[0]
    described = [answer for answer in answers if answer.media_type is not None]
    return next((one for one in described if is_json(one.media_type or "")), None) or next(
        iter(described), None
    )


def _decoded(
    answer: Answer, reply: Reply, want_findings: bool
) -> "tuple[object, tuple[Finding, ...]]":
    model = answer.model
    if model is bytes:
        return reply.content, ()
    if model is str and not is_json(answer.media_type or ""):
        return _text(reply), ()
    if model is None and not (reply.content and is_json(reply.media_type)):
        return reply.content or None, ()
    annotation = model or object
    try:
        return decode(reply.content, annotation, want_findings=want_findings)
    except DecodeError:
        with suppress(DecodeError):
            return decode(_recoded(reply), annotation, want_findings=want_findings)
        if reply.media_type not in _SIMPLE_TEXT or not takes_text(annotation):
            raise
        from .drift import Finding

        # A string without quotes. What was asked for is done, so its result must not be lost.
        return _text(reply), (Finding("wrong_type", ""),)


def _recoded(reply: Reply) -> bytes:
    """What is no JSON, in the charset that JSON has to be written in (RFC 8259, 8.1)."""
    return reply.content if _charset(reply) == "utf-8" else _text(reply).encode("utf-8", "replace")


def _text(reply: Reply) -> str:
    return reply.content.decode(_charset(reply), "replace")


def _charset(reply: Reply) -> str:
    """The charset that the answer names, if Python can read it, else UTF-8."""
    named = _CHARSET.search(reply.headers.get("content-type", ""))
    with suppress(LookupError, UnicodeError):
        codec = codecs.lookup(named[1] if named else "utf-8").name
        reply.content.decode(
            codec, "replace"
        )  # some codecs are none of text, or accept no "replace"
        return codec
    return "utf-8"


def _shown(error: DecodeError, reply: Reply) -> str:
    if not reply.content:
        return f"HTTP {reply.status} without content, where JSON was expected"
    if not is_json(reply.media_type):
        came = printable(reply.media_type[:100]) or "no media type"
        return f"HTTP {reply.status} with {came}, where JSON was expected"
    coding = reply.headers.get("content-encoding", "")
    return f"{error} (Content-Encoding {coding[:40]!r})" if coding else str(error)
