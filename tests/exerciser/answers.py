"""What a server may answer by the document, and what the client must make of it."""

import dataclasses
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from .document import Document, Documented
from .texts import HARD
from .values import Unmakeable, Values

_BYTES = b"\x00\xff raw bytes \x80"
_TEXT = 'line 1\nline 2: "\u00e9" \u4e2d'
_WITHOUT_CONTENT = (204, 205, 304)
_CLASSES = {
    400: "BadRequestError",
    401: "AuthenticationError",
    403: "PermissionDeniedError",
    404: "NotFoundError",
    409: "ConflictError",
    410: "GoneError",
    422: "UnprocessableEntityError",
    429: "RateLimitError",
}
# A status for `default` and for ranges: the first that the operation does not document.
_STATUSES = {"D": (500, 502, 504, 418), "2": (200, 202, 299), "3": (300, 399)}
_STATUSES |= {"4": (418, 451, 499), "5": (500, 502, 599)}


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer, and what comes of it.

    `value` is the decoded content as JSON, `text` or `bytes` as they are; `type` the annotation
    that the operation documents. `error` names the class of the exception; None: it is an answer.
    """

    status: int
    content_type: str | None
    content: bytes
    value: Any
    type: Any
    error: str | None
    is_json: bool


def answers_of(
    operation: Any, described: Documented, document: Document, skipped: list[str]
) -> Iterator[Answer]:
    """Every documented status in every documented media type, with all, odd and the least content.

    What cannot be answered is added to `skipped`, with the reason.
    """
    statuses = described.content.get("responses", {})
    known = {str(status).upper() for status in statuses}
    is_default_success = not any(status[0] in "23" for status in known)
    for status, response in statuses.items():
        name = str(status).upper()
        is_error = name[0] in "45" or (name == "DEFAULT" and not is_default_success)
        number = _number(name, known, is_default_success)
        if number is None:
            skipped.append(f"{name}: no status can stand for it")
            continue
        error = _error(number, name) if is_error else None
        promised = operation.errors if is_error else operation.answers
        content: Mapping[str, Any] = response.get("content") or {}
        if not content or number in _WITHOUT_CONTENT or operation.method == "HEAD":
            yield Answer(number, None, b"", None, None, error, False)
            continue
        for media_type, media in content.items():
            type_ = _promised(promised, name, media_type)
            make = _stream if operation.is_stream and not is_error else _answer
            for values in _kinds_of_values(document):
                try:
                    answer = make(values, media_type, media, type_)
                except Unmakeable as why:
                    skipped.append(f"{name} {media_type}: {why}")
                    continue
                yield dataclasses.replace(answer, status=number, error=error)


def _number(name: str, known: set[str], is_default_success: bool) -> int | None:
    if name.isdecimal():
        return int(name) if int(name) >= 200 else None  # 1xx come before an answer
    kind = "2" if name == "DEFAULT" and is_default_success else name[0]
    return next((one for one in _STATUSES.get(kind, ()) if str(one) not in known), None)


def _error(status: int, name: str) -> str:
    if status >= 500:
        return "ServerError"
    return _CLASSES.get(status, "UnexpectedStatusError" if name == "DEFAULT" else "ApiError")


def _promised(answers: tuple[Any, ...], name: str, media_type: str) -> Any:
    """The annotation that the client gives for a status and a media type."""
    for answer in answers:
        if answer.status.upper() == name and answer.media_type == media_type:
            return answer.model
    raise LookupError(f"{name} {media_type} is documented, and not in the client")


def _kinds_of_values(document: Document) -> Iterator[Values]:
    """With all content, with null and other alternatives where they may stand, and with the least."""
    for is_full, is_odd in ((True, False), (True, True), (False, False)):
        yield Values(document, is_full, hidden="writeOnly", template=HARD, is_odd=is_odd)


def _stream(values: Values, media_type: str, media: Mapping[str, Any], type_: Any) -> Answer:
    """A stream of two events; the value is the list of them."""
    if type_ is str:
        texts = [_TEXT.replace("\n", " ")] * 2
        return Answer(0, media_type, _framed(media_type, texts), texts, type_, None, False)
    value = [values.of(media.get("schema", True)) for _ in range(2)]
    content = _framed(media_type, [json.dumps(one, ensure_ascii=False) for one in value])
    return Answer(0, media_type, content, value, list[type_], None, True)


def _framed(media_type: str, texts: list[str]) -> bytes:
    """The texts as a media type joins them, with what carries no event between them."""
    if media_type.startswith("text/event-stream"):
        return "".join(f": still here\r\nevent: e\ndata: {text}\n\n" for text in texts).encode()
    start = "\x1e" if media_type.startswith("application/json-seq") else "\n"
    return "".join(f"{start}{text}\n" for text in texts).encode()


def _answer(values: Values, media_type: str, media: Mapping[str, Any], type_: Any) -> Answer:
    essence = media_type.partition(";")[0].strip().lower()
    is_json = essence in ("application/json", "*/*") or essence.endswith("+json")
    if type_ is bytes:
        content_type = media_type.replace("/*", "/octet-stream").replace("*/", "application/")
        return Answer(0, content_type, _BYTES, _BYTES, type_, None, False)
    if type_ is str and not is_json:
        content_type = media_type if "charset" in media_type else f"{media_type}; charset=utf-8"
        return Answer(0, content_type, _TEXT.encode(), _TEXT, type_, None, False)
    value = values.of(media.get("schema", True))
    content = json.dumps(value, ensure_ascii=False).encode()
    content_type = "application/json" if "*" in media_type else media_type
    return Answer(0, content_type, content, value, type_, None, True)
