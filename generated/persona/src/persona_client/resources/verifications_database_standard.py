"""Comparison of personal data with standard databases."""

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
    from ..models.verifications_database_standard import DatabaseStandardVerificationAnswer

_ERRORS = (
    Answer("400", "application/json", lambda: models.Error),
    Answer("401", "application/json", lambda: models.Error),
    Answer("403", "application/json", lambda: models.Error),
    Answer("404", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.Error),
)
_SECURITY = ((("bearerAuth", ()),),)
_GET: Operation[DatabaseStandardVerificationAnswer] = Operation(
    name="verifications.database_standard.get",
    method="GET",
    path="/verification/database-standards/{verification-id}",
    parameters=(
        Parameter("verification_id", "verification-id", "path", "simple"),
        Parameter("include", "include", "query", "form"),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.DatabaseStandardVerificationAnswer),),
    errors=_ERRORS,
    security=_SECURITY,
)


class VerificationsDatabaseStandard:
    """Comparison of personal data with standard databases."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawVerificationsDatabaseStandard:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawVerificationsDatabaseStandard(self)

    @cached_property
    def with_streaming_response(self) -> StreamedVerificationsDatabaseStandard:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedVerificationsDatabaseStandard(self)

    def get(
        self,
        verification_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> DatabaseStandardVerificationAnswer:
        """Get a database standard verification.

        Returns one comparison of personal data with standard databases.

        Args:
            verification_id: The id of the verification. In examples it starts with `ver_`.
            include: Paths of relationships, such as `accounts` or `case-comments`. The objects
                they lead to are returned in full in `included`.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.

        Returns:
            The database standard verification.

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


class AsyncVerificationsDatabaseStandard:
    """Comparison of personal data with standard databases."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawVerificationsDatabaseStandard:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawVerificationsDatabaseStandard(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedVerificationsDatabaseStandard:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedVerificationsDatabaseStandard(self)

    async def get(
        self,
        verification_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> DatabaseStandardVerificationAnswer:
        """See `VerificationsDatabaseStandard.get`."""
        return await self._transport.send(
            _GET,
            {"verification_id": verification_id, "include": include, "fields": fields},
            options,
        )


class RawVerificationsDatabaseStandard:
    """The methods of `VerificationsDatabaseStandard`, answering `RawResponse`."""

    def __init__(self, resource: VerificationsDatabaseStandard) -> None:
        self.get = raw(resource.get)


class AsyncRawVerificationsDatabaseStandard:
    """The methods of `AsyncVerificationsDatabaseStandard`, answering `RawResponse`."""

    def __init__(self, resource: AsyncVerificationsDatabaseStandard) -> None:
        self.get = async_raw(resource.get)


class StreamedVerificationsDatabaseStandard:
    """The methods of `VerificationsDatabaseStandard`, answering `StreamedResponse`."""

    def __init__(self, resource: VerificationsDatabaseStandard) -> None:
        self.get = streamed(resource.get)


class AsyncStreamedVerificationsDatabaseStandard:
    """The methods of `AsyncVerificationsDatabaseStandard`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncVerificationsDatabaseStandard) -> None:
        self.get = async_streamed(resource.get)
