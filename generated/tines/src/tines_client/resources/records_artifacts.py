"""The large values of records."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import models
from .._runtime.operation import Answer, Operation, Parameter
from .._runtime.response import async_raw, raw
from .._runtime.streamed import async_streamed, streamed

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.async_transport import AsyncTransport
    from .._runtime.sync_transport import SyncTransport
    from .._runtime.types import Options
    from ..models.records_artifacts import RecordArtifact

_ERRORS = (
    Answer("401", "application/json", lambda: models.Error),
    Answer("404", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.Error),
    Answer("default", "application/json", lambda: models.Error),
)
_SECURITY = ((("bearerAuth", ()),), (("userToken", ()),))
_GET: Operation[RecordArtifact] = Operation(
    name="records.artifacts.get",
    method="GET",
    path="/api/v1/records/{record_id}/artifacts/{artifact_id}",
    parameters=(
        Parameter("record_id", "record_id", "path", "simple"),
        Parameter("artifact_id", "artifact_id", "path", "simple"),
    ),
    answers=(Answer("200", "application/json", lambda: models.RecordArtifact),),
    errors=_ERRORS,
    security=_SECURITY,
)


class RecordsArtifacts:
    """The large values of records."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawRecordsArtifacts:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawRecordsArtifacts(self)

    @cached_property
    def with_streaming_response(self) -> StreamedRecordsArtifacts:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedRecordsArtifacts(self)

    def get(self, record_id: int, artifact_id: int, **options: Unpack[Options]) -> RecordArtifact:
        """Get an artifact of a record.

        Returns a large value of a record, which the record itself may show by its id only.

        Args:
            record_id: The id of the record.
            artifact_id: The id of the artifact.

        Returns:
            The artifact.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/records/artifacts/get/
        """
        return self._transport.send(
            _GET, {"record_id": record_id, "artifact_id": artifact_id}, options
        )


class AsyncRecordsArtifacts:
    """The large values of records."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawRecordsArtifacts:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawRecordsArtifacts(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedRecordsArtifacts:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedRecordsArtifacts(self)

    async def get(
        self, record_id: int, artifact_id: int, **options: Unpack[Options]
    ) -> RecordArtifact:
        """See `RecordsArtifacts.get`."""
        return await self._transport.send(
            _GET, {"record_id": record_id, "artifact_id": artifact_id}, options
        )


class RawRecordsArtifacts:
    """The methods of `RecordsArtifacts`, answering `RawResponse`."""

    def __init__(self, resource: RecordsArtifacts) -> None:
        self.get = raw(resource.get)


class AsyncRawRecordsArtifacts:
    """The methods of `AsyncRecordsArtifacts`, answering `RawResponse`."""

    def __init__(self, resource: AsyncRecordsArtifacts) -> None:
        self.get = async_raw(resource.get)


class StreamedRecordsArtifacts:
    """The methods of `RecordsArtifacts`, answering `StreamedResponse`."""

    def __init__(self, resource: RecordsArtifacts) -> None:
        self.get = streamed(resource.get)


class AsyncStreamedRecordsArtifacts:
    """The methods of `AsyncRecordsArtifacts`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncRecordsArtifacts) -> None:
        self.get = async_streamed(resource.get)
