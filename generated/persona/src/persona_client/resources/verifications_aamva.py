"""Comparison of a driver license with the records of the state that issued it."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import models
from .._runtime.operation import Answer, Operation, Parameter
from .._runtime.response import async_raw, raw
from .._runtime.streamed import async_streamed, streamed
from .._runtime.types import OMIT

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Unpack

    from .._runtime.async_transport import AsyncTransport
    from .._runtime.sync_transport import SyncTransport
    from .._runtime.types import ArrayOf, Omit, Options
    from ..models.verifications_aamva import AamvaVerificationAnswer

_ERRORS = (
    Answer("400", "application/json", lambda: models.Error),
    Answer("401", "application/json", lambda: models.Error),
    Answer("403", "application/json", lambda: models.Error),
    Answer("404", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.Error),
)
_SECURITY = ((("bearerAuth", ()),),)
_GET: Operation[AamvaVerificationAnswer] = Operation(
    name="verifications.aamva.get",
    method="GET",
    path="/verification/aamvas/{verification-id}",
    parameters=(
        Parameter("verification_id", "verification-id", "path", "simple"),
        Parameter("include", "include", "query", "form"),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.AamvaVerificationAnswer),),
    errors=_ERRORS,
    security=_SECURITY,
)


class VerificationsAamva:
    """Comparison of a driver license with the records of the state that issued it."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawVerificationsAamva:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawVerificationsAamva(self)

    @cached_property
    def with_streaming_response(self) -> StreamedVerificationsAamva:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedVerificationsAamva(self)

    def get(
        self,
        verification_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> AamvaVerificationAnswer:
        """Get an AAMVA verification.

        Returns one comparison of a driver license with the records of the state that issued it.

        Args:
            verification_id: The id of the verification. In examples it starts with `ver_`.
            include: Paths of relationships, such as `accounts` or `case-comments`. The objects
                they lead to are returned in full in `included`.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.

        Returns:
            The AAMVA verification.

        Raises:
            BadRequestError: The request was malformed.
            AuthenticationError: The API key is absent or not valid.
            PermissionDeniedError: The API key may not make this call.
            NotFoundError: An object that the request names does not exist.
            RateLimitError: The rate limit or a quota is used up. Wait longer from one try to
                the next.

        See https://github.com/persona-id/persona-openapi/blob/a1526b5/2025-12-08/openapi-bundled.yaml
        """
        return self._transport.send(
            _GET,
            {"verification_id": verification_id, "include": include, "fields": fields},
            options,
        )


class AsyncVerificationsAamva:
    """Comparison of a driver license with the records of the state that issued it."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawVerificationsAamva:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawVerificationsAamva(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedVerificationsAamva:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedVerificationsAamva(self)

    async def get(
        self,
        verification_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> AamvaVerificationAnswer:
        """See `VerificationsAamva.get`."""
        return await self._transport.send(
            _GET,
            {"verification_id": verification_id, "include": include, "fields": fields},
            options,
        )


class RawVerificationsAamva:
    """The methods of `VerificationsAamva`, answering `RawResponse`."""

    def __init__(self, resource: VerificationsAamva) -> None:
        self.get = raw(resource.get)


class AsyncRawVerificationsAamva:
    """The methods of `AsyncVerificationsAamva`, answering `RawResponse`."""

    def __init__(self, resource: AsyncVerificationsAamva) -> None:
        self.get = async_raw(resource.get)


class StreamedVerificationsAamva:
    """The methods of `VerificationsAamva`, answering `StreamedResponse`."""

    def __init__(self, resource: VerificationsAamva) -> None:
        self.get = streamed(resource.get)


class AsyncStreamedVerificationsAamva:
    """The methods of `AsyncVerificationsAamva`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncVerificationsAamva) -> None:
        self.get = async_streamed(resource.get)
