"""What client.yaml says, as values: every default is settled, so that no stage asks whether a key was given."""

from collections.abc import Callable, Mapping
from dataclasses import field

from ..diagnostics import Location
from ..records import record


@record(frozen=True, slots=True)
class PackageNames:
    """How the package and its client are called; `title` is None where info.title is to be used."""

    distribution: str
    module: str
    class_name: str
    title: str | None
    version: str


@record(frozen=True, slots=True)
class ServerVariable:
    """A server variable as an argument of the client."""

    argument: str
    variable: str
    suffix: str
    required: bool


@record(frozen=True, slots=True)
class Credential:
    """One secret: the argument of the client, and the environment variable it falls back to."""

    argument: str
    variable: str

    @property
    def parts(self) -> "Mapping[str, Credential]":
        """What a credential consists of, by the keys of client.yaml; a single one has none."""
        return {"": self}


@record(frozen=True, slots=True)
class BasicCredential:
    """The two parts of an HTTP basic credential."""

    username: Credential
    password: Credential

    @property
    def parts(self) -> Mapping[str, Credential]:
        """See `Credential`."""
        return {"username": self.username, "password": self.password}


@record(frozen=True, slots=True)
class ClientCredential:
    """The two parts of an OAuth 2 client credential, and how they come to who gives tokens (as RFC
    7591 names it)."""

    client_id: Credential
    client_secret: Credential
    token_endpoint_auth_method: str = "client_secret_basic"

    @property
    def parts(self) -> Mapping[str, Credential]:
        """See `Credential`."""
        return {"client_id": self.client_id, "client_secret": self.client_secret}


AnyCredential = Credential | BasicCredential | ClientCredential


@record(frozen=True, slots=True)
class Pagination:
    """How an operation pages; `argument` and `size` are wire names, the others JSON Pointers."""

    style: str
    items: str
    argument: str | None = None
    next: str | None = None
    more: str | None = None
    last: str | None = None
    size: str | None = None


@record(frozen=True, slots=True)
class Polling:
    """A method that asks again until the answer is ready: not while a status is one of `statuses`, or
    the value at `pointer` one of `values` or, where `is_empty`, missing, null or empty. Seconds; the
    last interval repeats."""

    method: str
    statuses: tuple[int, ...]
    pointer: str | None
    values: tuple[str | int | bool, ...]
    is_empty: bool
    intervals: tuple[float, ...]
    deadline: float


@record(frozen=True, slots=True)
class Idempotency:
    """The header that carries an idempotency key, how many seconds it holds, and for which methods."""

    header: str
    window: int
    methods: tuple[str, ...]


@record(frozen=True, slots=True)
class ErrorCodes:
    """Where a body holds its error code, and which codes waiting mends or does not mend."""

    pointer: str
    retry: tuple[str, ...]
    final: tuple[str, ...]


@record(frozen=True, slots=True)
class Retries:
    """What is known about repeating requests; `operations` maps "METHOD /path" to a rule, "" to that of
    its method. Statuses say `not_done`, `passing` or `final`. Waits are in seconds: the longest that
    a server may ask for, and of those that grow the first and the most."""

    codes: ErrorCodes | None
    operations: Mapping[str, str]
    statuses: Mapping[int, str] = field(default_factory=dict)
    operation_statuses: Mapping[str, Mapping[int, str]] = field(default_factory=dict)
    max_retries: int = 2
    longest_wait: float = 60.0
    first_wait: float = 0.5
    most_wait: float = 8.0


@record(frozen=True, slots=True)
class RateLimit:
    """At most `limit` requests in `per` seconds for each `scope` (a token, a project, an address).

    It holds for what begins with one of `paths`, or everywhere; in one environment, or in each.
    """

    limit: int
    per: int
    scope: str
    paths: tuple[str, ...]
    environment: str | None


@record(frozen=True, slots=True)
class RateLimitHeaders:
    """The headers of answers that tell of limits; `reset_unit` says how `reset` counts."""

    limit: str | None
    remaining: str | None
    reset: str | None
    reset_unit: str | None


@record(frozen=True, slots=True)
class HmacSignature:
    """A keyed hash in a header.

    `format` is how the header is written, around `{signature}` and perhaps `{timestamp}` (unix
    seconds); where `separator` is set, several of that form may stand in it, and one that fits is
    enough. `signed` is what is hashed: `{body}`, the raw bytes, perhaps with the `{timestamp}`,
    which may be `tolerance` seconds old. `headers` are those of the `timestamp` or `id` that the
    form does not hold. The secret is text, or stands for bytes in `secret_encoding`, behind
    `secret_prefix`.
    """

    header: str
    algorithm: str
    encoding: str
    format: str
    separator: str | None
    signed: str
    tolerance: int | None
    secret: Credential
    headers: Mapping[str, str] = field(default_factory=dict)
    secret_encoding: str = "text"
    secret_prefix: str = ""


@record(frozen=True, slots=True)
class BodyDigest:
    """A hash of the raw body, and how it is written."""

    algorithm: str
    encoding: str


@record(frozen=True, slots=True)
class JwtSignature:
    """A JSON Web Token in a header.

    `algorithms` are those of RFC 7518 that are accepted. `claims` maps a claim to what it must be,
    in which `{url}`, `{method}` and `{digest}` stand for those of the request. The claims `exp`
    and `nbf` count where the token has them.
    """

    header: str
    algorithms: tuple[str, ...]
    claims: Mapping[str, str]
    digest: BodyDigest | None
    key: Credential


WebhookSignature = HmacSignature | JwtSignature


@record(frozen=True, slots=True)
class EventName:
    """Where a webhook says what has happened: at a JSON Pointer into its body, or in a header."""

    pointer: str | None
    header: str | None


@record(frozen=True, slots=True)
class Bodies:
    """The media types of a body that callers are offered, and why no others."""

    only: tuple[str, ...]
    reason: str


@record(frozen=True, slots=True)
class Waiver:
    """A diagnostic that a person has decided to live with, and why."""

    code: str
    pointer: str
    reason: str


@record(frozen=True, slots=True)
class Config:
    """One client.yaml; `locate` maps a JSON Pointer into it to file and line.

    `prefix` starts the names of the package's environment variables: TINES.
    """

    prefix: str
    package: PackageNames
    published_as: str | None
    upstream: str | None
    documentation: str | None
    environments: Mapping[str, str]
    server_variables: Mapping[str, ServerVariable]
    credentials: Mapping[str, AnyCredential]
    headers: Mapping[str, str]
    operations: Mapping[str, str]
    names: Mapping[str, str]
    bodies: Mapping[str, Bodies]
    pagination: Mapping[str, Pagination]
    polling: Mapping[str, Polling]
    idempotency: Idempotency | None
    retries: Retries
    rate_limits: tuple[RateLimit, ...]
    rate_limit_headers: RateLimitHeaders | None
    request_id: tuple[str, ...]
    webhooks: WebhookSignature | None
    event: EventName | None
    waivers: tuple[Waiver, ...]
    most_operations: int | None
    locate: Callable[[str], Location]
