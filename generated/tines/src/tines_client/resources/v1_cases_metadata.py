# pyright: reportDeprecated=false
"""Metadata of v1 cases."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from typing_extensions import deprecated

from .. import inputs, models
from .._runtime.operation import Answer, Body, Operation, Parameter
from .._runtime.response import async_raw, raw
from .._runtime.streamed import async_streamed, streamed

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Unpack

    from .._runtime.async_transport import AsyncTransport
    from .._runtime.sync_transport import SyncTransport
    from .._runtime.types import Options
    from ..models.shared_case_metadata_answer import CaseMetadataAnswer

_ERRORS = (
    Answer("401", "application/json", lambda: models.Error),
    Answer("404", "application/json", lambda: models.Error),
    Answer("422", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.Error),
    Answer("default", "application/json", lambda: models.Error),
)
_SECURITY = ((("bearerAuth", ()),), (("userToken", ()),))
_CREATE: Operation[CaseMetadataAnswer] = Operation(
    name="v1.cases.metadata.create",
    method="POST",
    path="/api/v1/cases/{case_id}/metadata",
    parameters=(Parameter("case_id", "case_id", "path", "simple"),),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.CaseMetadataCreate,
        fields=(("metadata", "metadata"),),
        is_required=True,
    ),
    answers=(Answer("2XX", "application/json", lambda: models.CaseMetadataAnswer),),
    errors=_ERRORS,
    security=_SECURITY,
    is_deprecated=True,
)
_UPDATE: Operation[CaseMetadataAnswer] = Operation(
    name="v1.cases.metadata.update",
    method="PUT",
    path="/api/v1/cases/{case_id}/metadata",
    parameters=(Parameter("case_id", "case_id", "path", "simple"),),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.CaseMetadataUpdate,
        fields=(("metadata", "metadata"),),
        is_required=True,
    ),
    answers=(Answer("200", "application/json", lambda: models.CaseMetadataAnswer),),
    errors=_ERRORS,
    security=_SECURITY,
    is_deprecated=True,
)


class V1CasesMetadata:
    """Metadata of v1 cases."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawV1CasesMetadata:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawV1CasesMetadata(self)

    @cached_property
    def with_streaming_response(self) -> StreamedV1CasesMetadata:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedV1CasesMetadata(self)

    @deprecated("Deprecated by the vendor, to be removed on 2026-12-01.")
    def create(
        self, case_id: int, *, metadata: Mapping[str, object], **options: Unpack[Options]
    ) -> CaseMetadataAnswer:
        """Add metadata to a case.

        Adds pairs to a case. The second version of this operation takes its place.

        Deprecated by the vendor, to be removed on 2026-12-01.

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

        See https://www.tines.com/docs/api/cases/metadata/create-1-0/
        """
        return self._transport.send(_CREATE, {"case_id": case_id, "metadata": metadata}, options)

    @deprecated("Deprecated by the vendor, to be removed on 2026-12-01.")
    def update(
        self, case_id: int, *, metadata: Mapping[str, object], **options: Unpack[Options]
    ) -> CaseMetadataAnswer:
        """Update the metadata of a case.

        Gives keys that the case has already new values. The second version of this operation
        takes its place, which also adds keys.

        Deprecated by the vendor, to be removed on 2026-12-01.

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

        See https://www.tines.com/docs/api/cases/metadata/update-1-0/
        """
        return self._transport.send(_UPDATE, {"case_id": case_id, "metadata": metadata}, options)


class AsyncV1CasesMetadata:
    """Metadata of v1 cases."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawV1CasesMetadata:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawV1CasesMetadata(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedV1CasesMetadata:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedV1CasesMetadata(self)

    @deprecated("Deprecated by the vendor, to be removed on 2026-12-01.")
    async def create(
        self, case_id: int, *, metadata: Mapping[str, object], **options: Unpack[Options]
    ) -> CaseMetadataAnswer:
        """See `V1CasesMetadata.create`."""
        return await self._transport.send(
            _CREATE, {"case_id": case_id, "metadata": metadata}, options
        )

    @deprecated("Deprecated by the vendor, to be removed on 2026-12-01.")
    async def update(
        self, case_id: int, *, metadata: Mapping[str, object], **options: Unpack[Options]
    ) -> CaseMetadataAnswer:
        """See `V1CasesMetadata.update`."""
        return await self._transport.send(
            _UPDATE, {"case_id": case_id, "metadata": metadata}, options
        )


class RawV1CasesMetadata:
    """The methods of `V1CasesMetadata`, answering `RawResponse`."""

    def __init__(self, resource: V1CasesMetadata) -> None:
        self.create = raw(resource.create)
        self.update = raw(resource.update)


class AsyncRawV1CasesMetadata:
    """The methods of `AsyncV1CasesMetadata`, answering `RawResponse`."""

    def __init__(self, resource: AsyncV1CasesMetadata) -> None:
        self.create = async_raw(resource.create)
        self.update = async_raw(resource.update)


class StreamedV1CasesMetadata:
    """The methods of `V1CasesMetadata`, answering `StreamedResponse`."""

    def __init__(self, resource: V1CasesMetadata) -> None:
        self.create = streamed(resource.create)
        self.update = streamed(resource.update)


class AsyncStreamedV1CasesMetadata:
    """The methods of `AsyncV1CasesMetadata`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncV1CasesMetadata) -> None:
        self.create = async_streamed(resource.create)
        self.update = async_streamed(resource.update)
