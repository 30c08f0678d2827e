"""What a call is before it is sent, the steps that carry it out, and what comes of them."""

import math
from collections.abc import Callable, Generator, Mapping
from typing import Any

from .answers import Reply
from .auth import Alternative, Credentials, SecretPairs
from .definition import ErrorCodes, RateLimitReset
from .observation import Observer, Watch
from .operation import Operation
from .rate_limit import RateLimiter
from .records import record
from .request import Call
from .retry import FaultKind, RetryPolicy
from .tokens import TokenStore
from .types import Clock, Options, SecretSource


@record(frozen=True, slots=True)
class Opening:
    """How a stream begins: which answers, by status and media type, are not read but left open, and
    the longest wait in seconds between two of their pieces."""

    is_stream: Callable[[int, str], bool]
    timeout: float


@record(frozen=True, slots=True, eq=False)
class Intent:
    """What a caller asked for; the same object for all attempts, and another one for each page."""

    operation: Operation[Any]
    arguments: Mapping[str, object]
    options: Options


@record(frozen=True, slots=True, repr=False)
class Send:
    """Send a request. `headers` hold credentials, too, and `query` nothing else; `ends_at` and
    `deadline` are by the monotonic clock.

    `intent` is None for a token; `largest` is the size in bytes that the answer may have.
    """

    call: Call
    headers: SecretPairs
    query: str
    timeout: float
    ends_at: float
    opening: Opening | None = None
    intent: Intent | None = None
    deadline: float = math.inf
    largest: int | None = None

    def __repr__(self) -> str:
        return f"<Send {self.call!r}>"

    def limit(self, now: float) -> float:
        """When the answer must be whole, as soon as all is sent: the time that sending a file takes
        does not count, for it depends on the file."""
        if self.call.content is None or isinstance(self.call.content, bytes):
            return self.ends_at
        return min(now + self.timeout, self.deadline)


@record(frozen=True, slots=True)
class Wait:
    """Wait before the next attempt."""

    seconds: float


@record(frozen=True, slots=True)
class Fetch:
    """Fetch a token for a security scheme and put it into the store."""

    scheme: str
    deadline: float | None


@record(frozen=True, slots=True)
class Ask:
    """Ask for a secret that the caller has as a callable; what it raises is the caller's."""

    source: SecretSource


@record(frozen=True, slots=True, repr=False)
class Told:
    """What a source has given: a secret, if it is right."""

    value: object


@record(frozen=True, slots=True)
class Fault:
    """An attempt without an answer."""

    kind: FaultKind
    text: str
    cause: Exception | None = None


Step = Send | Wait | Fetch | Ask
Outcome = Reply | Fault | Told | None
Steps = Generator[Step, Outcome, Reply]


@record(frozen=True, slots=True, repr=False)
class Plan:
    """A call before its first attempt. `deadline` is by the monotonic clock.

    `answered` are the statuses below 400 that the operation documents, so not to be followed.
    `asked` is the media type that the caller chose, `template` the path as the document has it;
    `path` is that, or what the caller wrote, and "" where the vendor's limits do not count. `client`
    is the scheme for which the call fetches a token. `told` gets the secrets that are asked for.
    """

    operation: str
    call: Call
    policy: RetryPolicy
    timeout: float
    deadline: float | None
    told: list[str]
    alternative: Alternative = ()
    error_codes: ErrorCodes | None = None
    is_answer: Callable[[int], bool] = lambda status: 200 <= status < 300
    asked: str | None = None
    opening: Opening | None = None
    intent: Intent | None = None
    template: str = ""
    path: str = ""
    client: str = ""
    largest: int | None = None

    def __repr__(self) -> str:
        return f"<Plan {self.call!r}>"


@record(frozen=True, slots=True)
class Surroundings:
    """What the calls of one client share."""

    credentials: Credentials
    tokens: TokenStore
    clock: Clock
    random: Callable[[], float]
    reset: RateLimitReset | None = None
    observer: Observer | None = None
    limiter: RateLimiter | None = None


@record(slots=True)
class Series:
    """The attempts of one call so far; of a stream, those of all its connections.

    `started` is by the monotonic clock. `least` are the seconds that each wait between attempts has
    at the least.
    """

    started: float
    watch: Watch | None
    retries: int = 0
    least: float = 0.0
