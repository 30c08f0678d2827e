"""Responses."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload

from .. import models
from .._runtime.operation import AcceptChoice, Answer, Operation, Parameter
from .._runtime.response import async_raw, raw
from .._runtime.streamed import async_streamed, streamed

if TYPE_CHECKING:
    from typing import Literal, Unpack

    from .._runtime.async_transport import AsyncTransport
    from .._runtime.sync_transport import SyncTransport
    from .._runtime.types import Options
    from ..models.responses import FormResponseAnswer

_ERRORS = (
    Answer("400", "application/json", lambda: models.Errors),
    Answer("401", "application/json", lambda: models.Errors),
    Answer("403", "application/json", lambda: models.Errors),
    Answer("404", "application/json", lambda: models.Errors),
    Answer("409", "application/json", lambda: models.Errors),
    Answer("422", "application/json", lambda: models.Errors),
    Answer("429", "application/json", lambda: models.Errors),
    Answer("500", "application/json", lambda: models.Errors),
    Answer("502", "application/json", lambda: models.Errors),
    Answer("503", "application/json", lambda: models.Errors),
    Answer("504", "application/json", lambda: models.Errors),
)
_SECURITY = ((("bearerAuth", ()),),)
_GET: Operation[FormResponseAnswer | bytes] = Operation(
    name="responses.get",
    method="GET",
    path="/responses/{id}",
    parameters=(Parameter("id", "id", "path", "simple"),),
    answers=(
        Answer("200", "application/json", lambda: models.FormResponseAnswer),
        Answer("200", "application/pdf", bytes),
    ),
    accept=AcceptChoice(argument="accept", media_types=("application/json", "application/pdf")),
    errors=_ERRORS,
    security=_SECURITY,
)


class Responses:
    """Responses."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawResponses:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawResponses(self)

    @cached_property
    def with_streaming_response(self) -> StreamedResponses:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedResponses(self)

    @overload
    def get(
        self,
        id: str,
        *,
        accept: Literal["application/json"] = "application/json",
        **options: Unpack[Options],
    ) -> FormResponseAnswer: ...

    @overload
    def get(
        self, id: str, *, accept: Literal["application/pdf"], **options: Unpack[Options]
    ) -> bytes: ...

    def get(
        self,
        id: str,
        *,
        accept: Literal["application/json", "application/pdf"] = "application/json",
        **options: Unpack[Options],
    ) -> FormResponseAnswer | bytes:
        """Get a response to a form.

        Returns what a person has filled in, as JSON or, with `Accept: application/pdf`, as a
        document to print.

        Args:
            id: Id of the response, as a form lists it. A UUID.
            accept: The media type to be answered: `application/json` for `FormResponseAnswer`,
                `application/pdf` for `bytes`.

        Returns:
            The response, as the request asks for it.

        Raises:
            BadRequestError: Something in the request is missing or malformed, or it names a
                template or an owner that cannot be found.
            AuthenticationError: The token is missing, unknown or expired.
            PermissionDeniedError: The token does not reach the object or its workspace.
            NotFoundError: Nothing has this id.
            ConflictError: The request does not fit the present state, for example because the
                step was started before.
            UnprocessableEntityError: The request is well formed, and a rule of the workspace or
                of the template forbids it.
            RateLimitError: Too many requests: 100 a minute for a token, or 1,000 an hour for a
                client. A gateway sends this, so the body can be another one.
            ServerError: 500: Something broke at the vendor. 502: The service behind the gateway
                cannot be reached. 503: The service is down for the moment. 504: The service
                took longer than about 30 seconds; what it did is unknown.

        See https://docs.penbox.io/api-reference/responses/get-response
        """
        return self._transport.send(_GET, {"id": id, "accept": accept}, options)


class AsyncResponses:
    """Responses."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawResponses:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawResponses(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedResponses:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedResponses(self)

    @overload
    async def get(
        self,
        id: str,
        *,
        accept: Literal["application/json"] = "application/json",
        **options: Unpack[Options],
    ) -> FormResponseAnswer: ...

    @overload
    async def get(
        self, id: str, *, accept: Literal["application/pdf"], **options: Unpack[Options]
    ) -> bytes: ...

    async def get(
        self,
        id: str,
        *,
        accept: Literal["application/json", "application/pdf"] = "application/json",
        **options: Unpack[Options],
    ) -> FormResponseAnswer | bytes:
        """See `Responses.get`."""
        return await self._transport.send(_GET, {"id": id, "accept": accept}, options)


class RawResponses:
    """The methods of `Responses`, answering `RawResponse`."""

    def __init__(self, resource: Responses) -> None:
        self.get = raw(resource.get)


class AsyncRawResponses:
    """The methods of `AsyncResponses`, answering `RawResponse`."""

    def __init__(self, resource: AsyncResponses) -> None:
        self.get = async_raw(resource.get)


class StreamedResponses:
    """The methods of `Responses`, answering `StreamedResponse`."""

    def __init__(self, resource: Responses) -> None:
        self.get = streamed(resource.get)


class AsyncStreamedResponses:
    """The methods of `AsyncResponses`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncResponses) -> None:
        self.get = async_streamed(resource.get)
