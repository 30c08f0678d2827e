"""An operation as data: all that a transport must know, written once for sync and async.

Light: neither pydantic nor httpx2 is imported, so types stand here as `Any`.
"""

from types import FunctionType
from typing import Any, Generic, Literal, TypeVar

from .records import record

T = TypeVar("T")

Style = Literal[
    "simple", "label", "matrix", "form", "spaceDelimited", "pipeDelimited", "deepObject"
]
ParameterLocation = Literal["path", "query", "header", "cookie"]
BodyKind = Literal["json", "form", "multipart", "bytes", "text"]
# What a status says of a request: it was not done; it may pass, where repeating does no harm; it stays.
StatusRule = Literal["not_done", "passing", "final"]
Statuses = tuple[tuple[int, StatusRule], ...]
RetryRule = Literal["default", "never", "rate_limited", "idempotent"]

# Alternatives, each of them the schemes (with scopes) that are needed together.
Security = tuple[tuple[tuple[str, tuple[str, ...]], ...], ...]


def _asked(type_: Any) -> Any:
    return type_() if isinstance(type_, FunctionType) else type_


@record(frozen=True, slots=True)
class Parameter:
    """A parameter of an operation and the argument that fills it.

    `media_type` is set where the document describes the value by `content` instead of a style.
    `type` is the written type where names inside the value must be translated, or a function that
    looks it up; None: plain values.
    """

    argument: str
    wire_name: str
    location: ParameterLocation
    style: Style
    explode: bool = False
    allow_reserved: bool = False
    media_type: str | None = None
    type: Any = None

    @property
    def model(self) -> Any:
        """What `type` says; a function is asked for it."""
        return _asked(self.type)


@record(frozen=True, slots=True, kw_only=True)
class Part:
    """How one property of a form or multipart body is encoded: in a style, or as a media type."""

    wire_name: str
    media_type: str | None = None
    headers: tuple[tuple[str, str], ...] = ()
    style: Style | None = None
    explode: bool = False
    allow_reserved: bool = False


@record(frozen=True, slots=True, kw_only=True)
class Body:
    """A request body.

    `type` validates and dumps it, or is a function that looks that up. `fields` are pairs of
    argument and field name of the type; where they are empty, the argument called `argument` is
    the whole body.
    """

    media_type: str
    kind: BodyKind
    type: Any = None
    fields: tuple[tuple[str, str], ...] = ()
    argument: str | None = None
    is_required: bool = False
    parts: tuple[Part, ...] = ()

    @property
    def model(self) -> Any:
        """What `type` says; a function is asked for it."""
        return _asked(self.type)


@record(frozen=True, slots=True)
class Answer:
    """A documented response. `status` is `200`, `2XX` or `default`; without content the others are
    None. `type` may be a function that looks it up, so that no model is loaded before it is needed.
    """

    status: str
    media_type: str | None = None
    type: Any = None

    @property
    def model(self) -> Any:
        """What `type` says; a function is asked for it."""
        return _asked(self.type)


@record(frozen=True, slots=True, kw_only=True)
class AcceptChoice:
    """The argument that chooses the media type of the answer, and the media types to choose from."""

    argument: str
    media_types: tuple[str, ...]


@record(frozen=True, slots=True, kw_only=True)
class CursorPages:
    """Pages joined by a cursor: `next` points at it, `more` says whether another page follows.

    `argument` is an argument's name, or `page.after` for a member (by wire name) of a deepObject
    argument. Pointers, here and below, are in wire names; `items` "" means that the body is the
    array.
    """

    argument: str
    next: str
    items: str
    more: str | None = None


@record(frozen=True, slots=True, kw_only=True)
class NumberPages:
    """Numbered pages: `last` points at the number of pages, `next` at the next number.

    Where neither is known the first empty page is the end.
    """

    argument: str
    items: str
    last: str | None = None
    next: str | None = None


@record(frozen=True, slots=True, kw_only=True)
class OffsetPages:
    """Pages by offset; `size` is the argument that says how many items a page has."""

    argument: str
    items: str
    size: str | None = None


@record(frozen=True, slots=True, kw_only=True)
class LinkPages:
    """Pages joined by a URL in the body."""

    next: str
    items: str


@record(frozen=True, slots=True, kw_only=True)
class HeaderLinkPages:
    """Pages joined by the `Link` header (RFC 8288) with rel="next"."""

    items: str


PageRule = CursorPages | NumberPages | OffsetPages | LinkPages | HeaderLinkPages


# Compared by identity: they are constants, and what is made of them is looked up by them.
@record(frozen=True, slots=True, kw_only=True, eq=False)
class Operation(Generic[T]):
    """An operation whose method returns `T`; paths are in wire names, `/cases/{case_id}`.

    `errors` are the documented 4xx, 5xx and default responses. Without `security` no credential is
    sent. Of a stream `T` is one event. `idempotency_window` is the time in seconds in which the vendor remembers a key.
    """

    name: str
    method: str
    path: str
    parameters: tuple[Parameter, ...] = ()
    body: Body | None = None
    answers: tuple[Answer, ...] = ()
    errors: tuple[Answer, ...] = ()
    accept: AcceptChoice | None = None
    is_stream: bool = False
    security: Security | None = None
    headers: tuple[tuple[str, str], ...] = ()
    server: str | None = None
    idempotency_header: str | None = None
    idempotency_window: float | None = None
    retry: RetryRule = "default"
    retry_statuses: Statuses = ()
    pages: PageRule | None = None
    is_draft: bool = False
    is_deprecated: bool = False


@record(frozen=True, slots=True, kw_only=True, eq=False)
class Polling(Generic[T]):
    """An operation that is asked again until its answer is ready, and then returns `T`.

    It is not ready while its status is one of `statuses`, or while the value at the JSON Pointer
    `pointer` is one of `values` or, where `is_empty`, missing, null or empty. Seconds; the last interval repeats.
    """

    operation: Operation[Any]
    name: str
    intervals: tuple[float, ...]
    deadline: float
    statuses: tuple[int, ...] = ()
    pointer: str | None = None
    values: tuple[str | int | bool, ...] = ()
    is_empty: bool = False
