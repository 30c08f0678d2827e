"""What client.yaml says, as values: every default is settled, so that no stage asks whether a key was given."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from ..diagnostics import Location


@dataclass(frozen=True, slots=True)
class PackageNames:
    """How the package and its client are called; `title` is None where info.title is to be used."""

    distribution: str
    module: str
    class_name: str
    title: str | None
    version: str


@dataclass(frozen=True, slots=True)
class ServerVariable:
    """A server variable as an argument of the client."""

    argument: str
    variable: str
    suffix: str
    required: bool


@dataclass(frozen=True, slots=True)
class Credential:
    """One secret: the argument of the client, and the environment variable it falls back to."""

    argument: str
    variable: str


@dataclass(frozen=True, slots=True)
class BasicCredential:
    """The two parts of an HTTP basic credential."""

    username: Credential
    password: Credential


@dataclass(frozen=True, slots=True)
class ClientCredential:
    """The two parts of an OAuth 2 client credential."""

    client_id: Credential
    client_secret: Credential


AnyCredential = Credential | BasicCredential | ClientCredential


@dataclass(frozen=True, slots=True)
class Pagination:
    """How an operation pages; `argument` and `size` are wire names, the others JSON Pointers."""

    style: str
    items: str
    argument: str | None = None
    next: str | None = None
    more: str | None = None
    last: str | None = None
    size: str | None = None


@dataclass(frozen=True, slots=True)
class Idempotency:
    """The header that carries an idempotency key, how many seconds it holds, and for which methods."""

    header: str
    window: int
    methods: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ErrorCodes:
    """Where a body holds its error code, and which codes waiting mends or does not mend."""

    pointer: str
    retry: tuple[str, ...]
    final: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Retries:
    """What is known about repeating requests; `operations` maps "METHOD /path" to a rule."""

    codes: ErrorCodes | None
    operations: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Waiver:
    """A diagnostic that a person has decided to live with, and why."""

    code: str
    pointer: str
    reason: str


@dataclass(frozen=True, slots=True)
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
    pagination: Mapping[str, Pagination]
    idempotency: Idempotency | None
    retries: Retries
    request_id: tuple[str, ...]
    waivers: tuple[Waiver, ...]
    locate: Callable[[str], Location]
