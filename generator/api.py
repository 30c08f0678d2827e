"""What an API is, in OpenAPI's words: the result of `parse`, the input of `lower`.

Objects refer to component schemas by name, so recursive schemas need no links. A `Schema` stays
plain data: after normalisation it is a reference, a scalar, an array, a map, a union, or, as a
component only, an object with properties or an enum.
"""

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from .objects import WRITE
from .records import record

Schema = Mapping[str, Any]
ParameterLocation = Literal["path", "query", "header", "cookie"]
Stability = Literal["stable", "beta", "alpha", "draft"]
"""Values of `x-stability-level`; draft means: described, not yet available."""
Basis = Literal["stated", "example", "inferred", "assumed"]


@record(frozen=True, slots=True)
class Evidence:
    """The documentation page that a statement rests on, and how firmly."""

    url: str
    basis: Basis


@record(frozen=True, slots=True)
class Server:
    url: str
    name: str
    description: str


@record(frozen=True, slots=True)
class ServerVariable:
    name: str
    default: str
    values: tuple[str, ...]
    description: str


@record(frozen=True, slots=True)
class SecurityScheme:
    """`kind` is OpenAPI's type, with `http` split into its two schemes that we know."""

    name: str
    kind: Literal["apiKey", "bearer", "basic", "clientCredentials"]
    location: Literal["header", "query", "cookie"] | None
    wire_name: str
    token_url: str
    scopes: tuple[str, ...]
    description: str


@record(frozen=True, slots=True)
class Parameter:
    pointer: str
    wire_name: str
    location: ParameterLocation
    style: str
    explode: bool
    allow_reserved: bool
    media_type: str | None
    schema: Schema
    is_required: bool
    is_deprecated: bool
    description: str
    basis: Basis


@record(frozen=True, slots=True)
class Encoding:
    """How one property of a form or multipart body is written: in a style, or as a media type."""

    wire_name: str
    media_type: str | None
    style: str | None
    explode: bool
    allow_reserved: bool


@record(frozen=True, slots=True)
class RequestBody:
    pointer: str
    media_type: str
    schema: Schema
    is_required: bool
    description: str
    encodings: tuple[Encoding, ...]


@record(frozen=True, slots=True)
class Response:
    """One media type of the response of one status; `media_type` None means no content."""

    pointer: str
    status: str
    media_type: str | None
    schema: Schema | None
    description: str

    @property
    def is_error(self) -> bool:
        """Whether the status tells of a failure; `default` does beside documented successes."""
        return self.status[0] in "45d"


@record(frozen=True, slots=True)
class Operation:
    """An operation, with the body in one media type. Of those with another schema each has a twin:
    the same operation under a name of its own, with that body, at the media type's pointer. `others`
    are the names of the other methods, and the media types that they send.

    `accept` are the media types of answers among which a request can choose, the usual one first;
    none where there is no choice. `is_stream` says that every answer with content comes in pieces;
    its schema is then that of one of them."""

    pointer: str
    method: str
    path: str
    name: str
    summary: str
    description: str
    url: str
    tags: tuple[str, ...]
    evidence: Evidence | None
    parameters: tuple[Parameter, ...]
    body: RequestBody | None
    responses: tuple[Response, ...]
    accept: tuple[str, ...]
    is_stream: bool
    takes_idempotency_key: bool
    security: tuple[tuple[tuple[str, tuple[str, ...]], ...], ...]
    server: str | None
    stability: Stability
    is_deprecated: bool
    sunset: str
    write_place: str
    write_semantics: Mapping[str, str]
    others: tuple[tuple[str, str], ...]
    twins: "tuple[Operation, ...]"

    @property
    def is_draft(self) -> bool:
        """Whether the vendor has announced it, and does not serve it yet."""
        return self.stability == "draft"

    @property
    def is_twin(self) -> bool:
        """Whether it stands beside the method that has the operation's own name."""
        return bool(self.others) and not self.twins

    @property
    def own_pointer(self) -> str:
        """Where the operation itself stands, which a twin shares."""
        return "/".join(self.pointer.split("/")[:4])

    @property
    def basis(self) -> Basis:
        """How firmly it is known; what has no evidence was published by the vendor."""
        return self.evidence.basis if self.evidence else "stated"

    @property
    def key(self) -> str:
        """What `client.yaml` calls the operation: `PATCH /cases/{id}`."""
        return f"{self.method.upper()} {self.path}"

    @property
    def answers(self) -> tuple[Response, ...]:
        """The responses that are answers, in all their media types."""
        return answers(self.responses)

    @property
    def errors(self) -> tuple[Response, ...]:
        """The responses that tell of a failure."""
        found = set(map(id, self.answers))
        return tuple(response for response in self.responses if id(response) not in found)


def answers(responses: Sequence[Response]) -> tuple[Response, ...]:
    """The responses below 400, or `default` where no other answer is documented."""
    has_success = any(response.status[0] in "23" for response in responses)
    return tuple(
        response
        for response in responses
        if (not has_success if response.status == "DEFAULT" else response.status[0] in "123")
    )


@record(frozen=True, slots=True)
class Webhook:
    """What the vendor sends by itself: a webhook, or a callback of an operation.

    `schema` is that of its body in JSON; None where it has no such body. `names` are the events that
    it tells of, as the event says them.
    """

    pointer: str
    name: str
    summary: str
    url: str
    schema: Schema | None
    names: tuple[str, ...]
    is_deprecated: bool


@record(frozen=True, slots=True)
class EventPlace:
    """Where an event says its name: at a JSON Pointer into the body, in a header, or nowhere."""

    pointer: str | None = None
    header: str | None = None

    @property
    def is_known(self) -> bool:
        """Whether an event says its name."""
        return self.pointer is not None or self.header is not None


@record(frozen=True, slots=True)
class Tag:
    name: str
    description: str


@record(frozen=True, slots=True)
class Api:
    title: str
    version: str
    description: str
    servers: tuple[Server, ...]
    variables: tuple[ServerVariable, ...]
    schemes: tuple[SecurityScheme, ...]
    tags: tuple[Tag, ...]
    operations: tuple[Operation, ...]
    webhooks: tuple[Webhook, ...]
    event: EventPlace
    schemas: Mapping[str, Schema]
    origins: Mapping[str, str]

    @property
    def methods(self) -> tuple[Operation, ...]:
        """What becomes a method: every operation, each before its twins."""
        return tuple(one for first in self.operations for one in (first, *first.twins))


def write_semantics(schema: Schema | object) -> Mapping[str, str]:
    """What a schema says of omitted fields, null and arrays, by these words; empty for nothing."""
    found = schema.get(WRITE) if isinstance(schema, Mapping) else None
    return {str(k): str(v) for k, v in found.items()} if isinstance(found, Mapping) else {}
