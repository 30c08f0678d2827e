"""What a fake keeps of the calls that reach it, and what it answers one attempt with."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from .types import Options

Fault = Literal["timeout", "disconnect", "refused"]


class Disagreement(AssertionError):
    """A test and the vendor's document, or a test and its own settings, do not agree."""


class RequestMismatch(Disagreement):
    """A request is not as the vendor's document describes it.

    Attributes:
        operation: Name of the operation.
        misfits: Where, by which rule, and words.
    """

    def __init__(self, operation: str, misfits: tuple[Any, ...]) -> None:
        shown = "".join(f"\n  {one}" for one in misfits)
        super().__init__(f"{operation}: the document does not allow this request{shown}")
        self.operation = operation
        self.misfits = misfits


class UnusedAnswer(Disagreement):
    """An answer was set, and nobody asked for it."""


@dataclass(frozen=True, slots=True)
class RecordedRequest:
    """One attempt as it left the client.

    `path` begins below the base URL; `query` is decoded, in its order; names of headers are in lower
    case, and credentials are among them.
    """

    method: str
    url: str
    path: str
    query: tuple[tuple[str, str], ...]
    headers: Mapping[str, str]
    content: bytes

    def json(self) -> Any:
        """The body as JSON; None where there is none."""
        return json.loads(self.content) if self.content else None


@dataclass(slots=True, eq=False)
class RecordedCall:
    """One call of an operation with all its attempts; of pages each is a call.

    `arguments` are those that were passed, by name, as the caller passed them.
    """

    operation: str
    arguments: Mapping[str, Any]
    options: Options
    requests: list[RecordedRequest] = field(default_factory=list[RecordedRequest])

    @property
    def request(self) -> RecordedRequest:
        """The last attempt."""
        return self.requests[-1]


@dataclass(frozen=True, slots=True)
class FakeReply:
    """What one attempt is answered with: an answer of HTTP, or a fault in its place.

    With `breaks` the connection breaks behind the content.
    """

    status: int = 200
    headers: tuple[tuple[str, str], ...] = ()
    content: bytes = b""
    fault: Fault | None = None
    breaks: bool = False


class Raw:
    """An answer byte by byte, which need not be as the document says.

    Args:
        status: As a number.
        json: Sent as JSON.
        content: Sent as it is, where `json` is not passed.
        headers: Sent as well; `Content-Type` replaces the usual one.
    """

    def __init__(
        self,
        status: int = 200,
        *,
        json: object = ...,
        content: bytes | str = b"",
        headers: Mapping[str, str] | None = None,
    ) -> None:
        self.status, self.content = status, (
            content.encode() if isinstance(content, str) else content
        )
        self.headers = dict(headers or {})
        if json is not ...:
            self.content = _dumped(json)
            self.headers = {"Content-Type": "application/json", **self.headers}

    def reply(self) -> FakeReply:
        """The same as what is sent."""
        return FakeReply(self.status, tuple(self.headers.items()), self.content)


def _dumped(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False).encode()
