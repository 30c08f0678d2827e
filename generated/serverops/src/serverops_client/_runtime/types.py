"""Types that every method and client uses. Light: httpx2 is imported for type checkers only."""

import enum
from collections.abc import Awaitable, Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Final, Literal, Protocol, TypedDict, TypeVar

if TYPE_CHECKING:
    import ssl

    import httpx2

    from .drift import Drift
    from .files import FileContent
    from .hooks import Answered, Retrying, Sending


class Omit(enum.Enum):
    """The type of `OMIT`, which marks an argument that was not passed."""

    OMIT = "OMIT"

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "OMIT"


OMIT: Final = Omit.OMIT


T_co = TypeVar("T_co", covariant=True)


class ArrayOf(Protocol[T_co]):
    """Any sequence but a text, which for type checkers is a sequence of texts."""

    # A text refuses to look for anything but a text in itself; that tells it from the others.
    def __contains__(self, value: object, /) -> bool: ...
    def __getitem__(self, index: int, /) -> T_co: ...
    def __iter__(self) -> Iterator[T_co]: ...
    def __len__(self) -> int: ...


class Clock(Protocol):
    """Where the time comes from; the module `time` is one."""

    def monotonic(self) -> float:
        """Seconds since any moment; never goes back."""
        ...

    def time(self) -> float:
        """Seconds since 1970 in UTC."""
        ...


# Where a credential comes from that changes: asked for each attempt.
SecretSource = Callable[[], str | Awaitable[str]]
# What a client's arguments hold, by their names; None where one was not passed.
Given = Mapping[str, str | SecretSource | None]


class TracerProvider(Protocol):
    """Where tracers of OpenTelemetry come from; `TracerProvider` of its SDK is one."""

    def get_tracer(self, name: str, /) -> Any:
        """The tracer of a package."""
        ...


class Options(TypedDict, total=False):
    """Options of one call; what is not given is taken from the client's settings.

    timeout: Seconds for one attempt; of a stream for its beginning, and between two pieces. While a
        file is sent, seconds for each piece of it.
    deadline: Seconds for the whole call, with all attempts and the waits between them; of a stream
        for its beginning.
    max_retries: Attempts after the first one.
    idempotency_key: Used instead of a new key, where the operation takes one.
    extra_headers, extra_query: Sent as well; they replace what has the same name.
    extra_body: Merged last into the object that is the body.
    """

    timeout: float
    deadline: float | None
    max_retries: int
    idempotency_key: str
    extra_headers: Mapping[str, str]
    extra_query: Mapping[str, str]
    extra_body: Mapping[str, object]


class RequestOptions(Options, total=False):
    """What a request holds that the vendor's document does not describe, and its options.

    query: Values by name; a list repeats its name, a mapping is sent as `name[key]`.
    json: The body, as a model or plain data.
    form, multipart: The fields of a form, by name; multipart takes files, too: `FileArgument`, or a
        list of them.
    content: The body as text or `FileContent`.
    media_type: Of the body; the usual one where it is not given.
    """

    query: Mapping[str, object]
    json: object
    form: Mapping[str, object]
    multipart: Mapping[str, object]
    content: "FileContent | str"
    media_type: str


class SharedSettings(TypedDict, total=False):
    """Settings of sync and async clients.

    timeout: Seconds for one attempt; 30.
    deadline: Seconds for a whole call, with all attempts and the waits between them; None: none.
    max_retries: Attempts after the first one; 2, where the vendor's README says no other number.
    headers: Sent with every request.
    largest_answer: Bytes that an answer may have, decompressed, before DecodeError is raised; 64 MiB,
        None: any number. What is read in pieces (streams, `with_streaming_response`) has no bound.
    strict: Raise DriftError where an answer does not fit the vendor's document.
    on_drift: Called where an answer does not fit the vendor's document.
    on_request: Called before each attempt.
    on_response: Called after each attempt that was answered, with any status.
    on_retry: Called before the wait for another attempt.
    telemetry: Make a span of OpenTelemetry for each attempt: True with the tracer of the process,
        or a provider of tracers. Needs the extra `opentelemetry`.
    rate_limit: Wait before a request that would exceed the vendor's limits, counting what this
        client and its copies send; False.
    allow_draft: Send operations too that the vendor has announced but not opened.
    clock: Replaces the module `time`.
    random: Replaces `random.random`; spreads the waits between attempts.
    """

    timeout: float
    deadline: float | None
    max_retries: int
    headers: Mapping[str, str]
    largest_answer: int | None
    strict: bool
    on_drift: "Callable[[Drift], None]"
    on_request: "Callable[[Sending], None]"
    on_response: "Callable[[Answered], None]"
    on_retry: "Callable[[Retrying], None]"
    telemetry: bool | TracerProvider
    rate_limit: bool
    allow_draft: bool
    clock: Clock
    random: Callable[[], float]


class Settings(SharedSettings, total=False):
    """Settings of a client.

    sleep: Replaces `time.sleep`.
    ssl_context: Which certificates are trusted, and the client's own for mutual TLS, as
        `ssl.create_default_context()` makes one.
    proxy: URL of the proxy for all requests, with user and password if it wants them.
    http_client: Used instead of a client of our own, and not closed by us. It keeps cookies, which
        ours never does.
    """

    sleep: Callable[[float], None]
    ssl_context: "ssl.SSLContext"
    proxy: str
    http_client: "httpx2.Client"


class AsyncSettings(SharedSettings, total=False):
    """Settings of an asynchronous client.

    sleep: Replaces `asyncio.sleep`.
    ssl_context: Which certificates are trusted, and the client's own for mutual TLS, as
        `ssl.create_default_context()` makes one.
    proxy: URL of the proxy for all requests, with user and password if it wants them.
    http_client: Used instead of a client of our own, and not closed by us. It keeps cookies, which
        ours never does.
    """

    sleep: Callable[[float], Awaitable[None]]
    ssl_context: "ssl.SSLContext"
    proxy: str
    http_client: "httpx2.AsyncClient"
