"""Signatures that were asked for."""

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
    from ..models.signatures import Signature

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
_GET: Operation[Signature | bytes] = Operation(
    name="signatures.get",
    method="GET",
    path="/signatures/{id}",
    parameters=(Parameter("id", "id", "path", "simple"),),
    answers=(
        Answer("200", "application/json", lambda: models.Signature),
        Answer("200", "application/octet-stream", bytes),
    ),
    accept=AcceptChoice(
        argument="accept", media_types=("application/json", "application/octet-stream")
    ),
    errors=_ERRORS,
    security=_SECURITY,
)


class Signatures:
    """Signatures that were asked for."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawSignatures:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawSignatures(self)

    @cached_property
    def with_streaming_response(self) -> StreamedSignatures:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedSignatures(self)

    @overload
    def get(
        self,
        id: str,
        *,
        accept: Literal["application/json"] = "application/json",
        **options: Unpack[Options],
    ) -> Signature: ...

    @overload
    def get(
        self, id: str, *, accept: Literal["application/octet-stream"], **options: Unpack[Options]
    ) -> bytes: ...

    def get(
        self,
        id: str,
        *,
        accept: Literal["application/json", "application/octet-stream"] = "application/json",
        **options: Unpack[Options],
    ) -> Signature | bytes:
        """Get a signature.

        Returns what is known of a signature or, with `Accept: application/octet-stream`, its
        file.

        Args:
            id: Id of the signature. A UUID.
            accept: The media type to be answered: `application/json` for `Signature`,
                `application/octet-stream` for `bytes`.

        Returns:
            The signature, as the request asks for it.

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

        See https://docs.penbox.io/api-reference/signatures/get-signature
        """
        return self._transport.send(_GET, {"id": id, "accept": accept}, options)


class AsyncSignatures:
    """Signatures that were asked for."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawSignatures:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawSignatures(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedSignatures:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedSignatures(self)

    @overload
    async def get(
        self,
        id: str,
        *,
        accept: Literal["application/json"] = "application/json",
        **options: Unpack[Options],
    ) -> Signature: ...

    @overload
    async def get(
        self, id: str, *, accept: Literal["application/octet-stream"], **options: Unpack[Options]
    ) -> bytes: ...

    async def get(
        self,
        id: str,
        *,
        accept: Literal["application/json", "application/octet-stream"] = "application/json",
        **options: Unpack[Options],
    ) -> Signature | bytes:
        """See `Signatures.get`."""
        return await self._transport.send(_GET, {"id": id, "accept": accept}, options)


class RawSignatures:
    """The methods of `Signatures`, answering `RawResponse`."""

    def __init__(self, resource: Signatures) -> None:
        self.get = raw(resource.get)


class AsyncRawSignatures:
    """The methods of `AsyncSignatures`, answering `RawResponse`."""

    def __init__(self, resource: AsyncSignatures) -> None:
        self.get = async_raw(resource.get)


class StreamedSignatures:
    """The methods of `Signatures`, answering `StreamedResponse`."""

    def __init__(self, resource: Signatures) -> None:
        self.get = streamed(resource.get)


class AsyncStreamedSignatures:
    """The methods of `AsyncSignatures`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncSignatures) -> None:
        self.get = async_streamed(resource.get)
