"""Free pairs of a key and a value that a case carries."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import inputs, models
from .._runtime.operation import Answer, Body, Operation, Parameter
from .._runtime.response import async_raw, raw
from .._runtime.streamed import async_streamed, streamed

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Unpack

    from .._runtime.async_transport import AsyncTransport
    from .._runtime.sync_transport import SyncTransport
    from .._runtime.types import ArrayOf, Options
    from ..models.shared_case_metadata_answer import CaseMetadataAnswer

_ERRORS = (
    Answer("401", "application/json", lambda: models.Error),
    Answer("404", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.Error),
    Answer("default", "application/json", lambda: models.Error),
)
_SECURITY = ((("bearerAuth", ()),), (("userToken", ()),))
_ERRORS_2 = (
    Answer("401", "application/json", lambda: models.Error),
    Answer("404", "application/json", lambda: models.Error),
    Answer("422", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.Error),
    Answer("default", "application/json", lambda: models.Error),
)
_LIST: Operation[CaseMetadataAnswer] = Operation(
    name="cases.metadata.list",
    method="GET",
    path="/api/v2/cases/{case_id}/metadata",
    parameters=(Parameter("case_id", "case_id", "path", "simple"),),
    answers=(Answer("200", "application/json", lambda: models.CaseMetadataAnswer),),
    errors=_ERRORS,
    security=_SECURITY,
)
_CREATE: Operation[CaseMetadataAnswer] = Operation(
    name="cases.metadata.create",
    method="POST",
    path="/api/v2/cases/{case_id}/metadata",
    parameters=(Parameter("case_id", "case_id", "path", "simple"),),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.CaseMetadataCreate,
        fields=(("metadata", "metadata"),),
        is_required=True,
    ),
    answers=(Answer("201", "application/json", lambda: models.CaseMetadataAnswer),),
    errors=_ERRORS_2,
    security=_SECURITY,
)
_UPDATE: Operation[CaseMetadataAnswer] = Operation(
    name="cases.metadata.update",
    method="PUT",
    path="/api/v2/cases/{case_id}/metadata",
    parameters=(Parameter("case_id", "case_id", "path", "simple"),),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.CaseMetadataUpdate,
        fields=(("metadata", "metadata"),),
        is_required=True,
    ),
    answers=(Answer("200", "application/json", lambda: models.CaseMetadataAnswer),),
    errors=_ERRORS_2,
    security=_SECURITY,
)
_DELETE: Operation[None] = Operation(
    name="cases.metadata.delete",
    method="DELETE",
    path="/api/v2/cases/{case_id}/metadata",
    parameters=(Parameter("case_id", "case_id", "path", "simple"),),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.CaseMetadataDelete,
        fields=(("metadata", "metadata"),),
        is_required=True,
    ),
    answers=(Answer("204"),),
    errors=_ERRORS_2,
    security=_SECURITY,
)
_GET: Operation[CaseMetadataAnswer] = Operation(
    name="cases.metadata.get",
    method="GET",
    path="/api/v2/cases/{case_id}/metadata/{key}",
    parameters=(
        Parameter("case_id", "case_id", "path", "simple"),
        Parameter("key", "key", "path", "simple"),
    ),
    answers=(Answer("200", "application/json", lambda: models.CaseMetadataAnswer),),
    errors=_ERRORS,
    security=_SECURITY,
)


class CasesMetadata:
    """Free pairs of a key and a value that a case carries."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawCasesMetadata:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawCasesMetadata(self)

    @cached_property
    def with_streaming_response(self) -> StreamedCasesMetadata:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedCasesMetadata(self)

    def list(self, case_id: int, **options: Unpack[Options]) -> CaseMetadataAnswer:
        """List the metadata of a case.

        Returns all pairs that a case carries, in one answer.

        Args:
            case_id: The id of the case.

        Returns:
            The pairs.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/cases/metadata/list/
        """
        return self._transport.send(_LIST, {"case_id": case_id}, options)

    def create(
        self, case_id: int, *, metadata: Mapping[str, object], **options: Unpack[Options]
    ) -> CaseMetadataAnswer:
        """Add metadata to a case.

        Adds pairs to a case. A key that the case has already keeps its value.

        Args:
            case_id: The id of the case.
            metadata: The pairs. A key that the case has already keeps its value.

        Returns:
            The pairs after the change.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            UnprocessableEntityError: A value in the request is not allowed.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/cases/metadata/create/
        """
        return self._transport.send(_CREATE, {"case_id": case_id, "metadata": metadata}, options)

    def update(
        self, case_id: int, *, metadata: Mapping[str, object], **options: Unpack[Options]
    ) -> CaseMetadataAnswer:
        """Update the metadata of a case.

        Gives the keys new values, and adds those that the case does not have.

        Args:
            case_id: The id of the case.
            metadata: The pairs with their new values.

        Returns:
            The pairs after the change.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            UnprocessableEntityError: A value in the request is not allowed.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/cases/metadata/update/
        """
        return self._transport.send(_UPDATE, {"case_id": case_id, "metadata": metadata}, options)

    def delete(self, case_id: int, *, metadata: ArrayOf[str], **options: Unpack[Options]) -> None:
        """Delete metadata of a case.

        Takes pairs off a case, by their keys.

        Args:
            case_id: The id of the case.
            metadata: The keys of the pairs.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            UnprocessableEntityError: A value in the request is not allowed.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/cases/metadata/delete/
        """
        return self._transport.send(_DELETE, {"case_id": case_id, "metadata": metadata}, options)

    def get(self, case_id: int, key: str, **options: Unpack[Options]) -> CaseMetadataAnswer:
        """Get one pair of a case's metadata.

        Returns one pair that a case carries, by its key.

        Args:
            case_id: The id of the case.
            key: The key of the pair.

        Returns:
            The pair.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/cases/metadata/get-key-value-pair/
        """
        return self._transport.send(_GET, {"case_id": case_id, "key": key}, options)


class AsyncCasesMetadata:
    """Free pairs of a key and a value that a case carries."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawCasesMetadata:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawCasesMetadata(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedCasesMetadata:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedCasesMetadata(self)

    async def list(self, case_id: int, **options: Unpack[Options]) -> CaseMetadataAnswer:
        """See `CasesMetadata.list`."""
        return await self._transport.send(_LIST, {"case_id": case_id}, options)

    async def create(
        self, case_id: int, *, metadata: Mapping[str, object], **options: Unpack[Options]
    ) -> CaseMetadataAnswer:
        """See `CasesMetadata.create`."""
        return await self._transport.send(
            _CREATE, {"case_id": case_id, "metadata": metadata}, options
        )

    async def update(
        self, case_id: int, *, metadata: Mapping[str, object], **options: Unpack[Options]
    ) -> CaseMetadataAnswer:
        """See `CasesMetadata.update`."""
        return await self._transport.send(
            _UPDATE, {"case_id": case_id, "metadata": metadata}, options
        )

    async def delete(
        self, case_id: int, *, metadata: ArrayOf[str], **options: Unpack[Options]
    ) -> None:
        """See `CasesMetadata.delete`."""
        return await self._transport.send(
            _DELETE, {"case_id": case_id, "metadata": metadata}, options
        )

    async def get(self, case_id: int, key: str, **options: Unpack[Options]) -> CaseMetadataAnswer:
        """See `CasesMetadata.get`."""
        return await self._transport.send(_GET, {"case_id": case_id, "key": key}, options)


class RawCasesMetadata:
    """The methods of `CasesMetadata`, answering `RawResponse`."""

    def __init__(self, resource: CasesMetadata) -> None:
        self.list = raw(resource.list)
        self.create = raw(resource.create)
        self.update = raw(resource.update)
        self.delete = raw(resource.delete)
        self.get = raw(resource.get)


class AsyncRawCasesMetadata:
    """The methods of `AsyncCasesMetadata`, answering `RawResponse`."""

    def __init__(self, resource: AsyncCasesMetadata) -> None:
        self.list = async_raw(resource.list)
        self.create = async_raw(resource.create)
        self.update = async_raw(resource.update)
        self.delete = async_raw(resource.delete)
        self.get = async_raw(resource.get)


class StreamedCasesMetadata:
    """The methods of `CasesMetadata`, answering `StreamedResponse`."""

    def __init__(self, resource: CasesMetadata) -> None:
        self.list = streamed(resource.list)
        self.create = streamed(resource.create)
        self.update = streamed(resource.update)
        self.delete = streamed(resource.delete)
        self.get = streamed(resource.get)


class AsyncStreamedCasesMetadata:
    """The methods of `AsyncCasesMetadata`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncCasesMetadata) -> None:
        self.list = async_streamed(resource.list)
        self.create = async_streamed(resource.create)
        self.update = async_streamed(resource.update)
        self.delete = async_streamed(resource.delete)
        self.get = async_streamed(resource.get)
