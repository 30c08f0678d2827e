"""What a generated client hands over once: servers, credentials, pinned headers."""

from collections.abc import Sequence
from typing import Literal

from .operation import Security, Statuses
from .records import record


@record(frozen=True, slots=True, kw_only=True)
class ApiKey:
    """A key in a header, the query or a cookie."""

    location: Literal["header", "query", "cookie"]
    wire_name: str
    argument: str
    variable: str


@record(frozen=True, slots=True, kw_only=True)
class Bearer:
    """A token in `Authorization: Bearer`."""

    argument: str
    variable: str


@record(frozen=True, slots=True, kw_only=True)
class Basic:
    """User name and password (RFC 7617)."""

    username_argument: str
    username_variable: str
    password_argument: str
    password_variable: str


@record(frozen=True, slots=True, kw_only=True)
class ClientCredentials:
    """OAuth 2 client credentials (RFC 6749, 4.4): a token is fetched, kept and renewed."""

    token_url: str
    scopes: tuple[str, ...]
    client_id_argument: str
    client_id_variable: str
    client_secret_argument: str
    client_secret_variable: str
    token_endpoint_auth_method: Literal["client_secret_basic", "client_secret_post"] = (
        "client_secret_basic"
    )


Scheme = ApiKey | Bearer | Basic | ClientCredentials


@record(frozen=True, slots=True, kw_only=True)
class ServerVariable:
    """A variable of server URLs; `suffix` is appended to a value without a dot."""

    wire_name: str
    argument: str
    variable: str
    default: str | None = None
    suffix: str | None = None
    values: tuple[str, ...] = ()


@record(frozen=True, slots=True, kw_only=True)
class ErrorCodes:
    """Codes in an error's body that say more than the status: which to retry, which are final."""

    pointer: str
    retry: tuple[str, ...] = ()
    final: tuple[str, ...] = ()


@record(frozen=True, slots=True, kw_only=True)
class Retries:
    """How a vendor's requests are repeated where they may be.

    `statuses` are those with a rule of their own. Waits are in seconds: `longest_wait` is the longest
    that an answer may ask for; beyond it, its error is raised at once. Without being asked, waits
    grow from `first_wait` to `most_wait`.
    """

    statuses: Statuses = ()
    max_retries: int = 2
    longest_wait: float = 60.0
    first_wait: float = 0.5
    most_wait: float = 8.0


@record(frozen=True, slots=True, kw_only=True)
class RateLimitReset:
    """The header that says when requests are taken again: in `seconds` or `milliseconds`, at a `unix`
    time (in seconds or milliseconds), or at a `date` (as HTTP or ISO 8601 have it)."""

    header: str
    unit: Literal["seconds", "milliseconds", "unix", "date"]


@record(frozen=True, slots=True, kw_only=True)
class RateLimit:
    """At most `limit` requests in any `per` seconds.

    It holds for paths that begin with one of `paths`, or for all; in one environment, or in each.
    """

    limit: int
    per: float
    paths: tuple[str, ...] = ()
    environment: str | None = None


@record(frozen=True, slots=True, kw_only=True)
class Idempotency:
    """The header of an idempotency key, and for how many seconds the vendor remembers one."""

    header: str
    window: float


@record(frozen=True, slots=True, kw_only=True)
class Definition:
    """A vendor's API as a client sees it.

    `servers` are pairs of environment name and URL template. `request_id` names the headers, and the
    JSON Pointers into the body, that may hold what the vendor calls a request. `security` and
    `idempotency` are for requests that the vendor's document does not describe.
    """

    name: str
    servers: tuple[tuple[str, str], ...]
    base_url_variable: str
    variables: tuple[ServerVariable, ...] = ()
    schemes: tuple[tuple[str, Scheme], ...] = ()
    headers: tuple[tuple[str, str], ...] = ()
    error_codes: ErrorCodes | None = None
    retries: Retries = Retries()
    reset: RateLimitReset | None = None
    rate_limits: tuple[RateLimit, ...] = ()
    request_id: tuple[str, ...] = ()
    security: Security | None = None
    idempotency: Idempotency | None = None


def joined(values: str | Sequence[str] | None) -> str | None:
    """One or several values of an argument as one text, one a line; None for none."""
    return values if isinstance(values, str) or values is None else "\n".join(values)
