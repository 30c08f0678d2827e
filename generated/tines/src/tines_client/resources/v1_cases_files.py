# pyright: reportDeprecated=false
"""Files of v1 cases."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from typing_extensions import deprecated

from .. import inputs, models
from .._runtime.operation import Answer, Body, Operation, Parameter
from .._runtime.response import async_raw, raw
from .._runtime.streamed import async_streamed, streamed
from .._runtime.types import OMIT

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.async_transport import AsyncTransport
    from .._runtime.sync_transport import SyncTransport
    from .._runtime.types import Omit, Options
    from ..models.v1_cases_files import CaseFileV1

_ERRORS = (
    Answer("401", "application/json", lambda: models.Error),
    Answer("404", "application/json", lambda: models.Error),
    Answer("422", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.Error),
    Answer("default", "application/json", lambda: models.Error),
)
_SECURITY = ((("bearerAuth", ()),), (("userToken", ()),))
_CREATE: Operation[CaseFileV1] = Operation(
    name="v1.cases.files.create",
    method="POST",
    path="/api/v1/cases/{case_id}/files",
    parameters=(Parameter("case_id", "case_id", "path", "simple"),),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.CaseFileCreateV1,
        fields=(
            ("filename", "filename"),
            ("file_contents", "file_contents"),
            ("value", "value"),
            ("author_email", "author_email"),
        ),
        is_required=True,
    ),
    answers=(Answer("2XX", "application/json", lambda: models.CaseFileV1),),
    errors=_ERRORS,
    security=_SECURITY,
    is_deprecated=True,
)


class V1CasesFiles:
    """Files of v1 cases."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawV1CasesFiles:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawV1CasesFiles(self)

    @cached_property
    def with_streaming_response(self) -> StreamedV1CasesFiles:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedV1CasesFiles(self)

    @deprecated("Deprecated by the vendor, to be removed on 2026-12-01.")
    def create(
        self,
        case_id: int,
        *,
        filename: str,
        file_contents: str,
        value: str | Omit = OMIT,
        author_email: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> CaseFileV1:
        """Attach a file to a case.

        Attaches a file to a case. The bytes travel in base64 within the JSON body. The second
        version of this operation takes its place.

        Deprecated by the vendor, to be removed on 2026-12-01.

        Args:
            case_id: The id of the case.
            filename: The name of the file.
            file_contents: The bytes of the file in base64.
            value: A comment on the file.
            author_email: The email address of the user that counts as having attached it.

        Returns:
            The file that was attached.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            UnprocessableEntityError: A value in the request is not allowed.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/cases/files/create-1-0/
        """
        return self._transport.send(
            _CREATE,
            {
                "case_id": case_id,
                "filename": filename,
                "file_contents": file_contents,
                "value": value,
                "author_email": author_email,
            },
            options,
        )


class AsyncV1CasesFiles:
    """Files of v1 cases."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawV1CasesFiles:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawV1CasesFiles(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedV1CasesFiles:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedV1CasesFiles(self)

    @deprecated("Deprecated by the vendor, to be removed on 2026-12-01.")
    async def create(
        self,
        case_id: int,
        *,
        filename: str,
        file_contents: str,
        value: str | Omit = OMIT,
        author_email: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> CaseFileV1:
        """See `V1CasesFiles.create`."""
        return await self._transport.send(
            _CREATE,
            {
                "case_id": case_id,
                "filename": filename,
                "file_contents": file_contents,
                "value": value,
                "author_email": author_email,
            },
            options,
        )


class RawV1CasesFiles:
    """The methods of `V1CasesFiles`, answering `RawResponse`."""

    def __init__(self, resource: V1CasesFiles) -> None:
        self.create = raw(resource.create)


class AsyncRawV1CasesFiles:
    """The methods of `AsyncV1CasesFiles`, answering `RawResponse`."""

    def __init__(self, resource: AsyncV1CasesFiles) -> None:
        self.create = async_raw(resource.create)


class StreamedV1CasesFiles:
    """The methods of `V1CasesFiles`, answering `StreamedResponse`."""

    def __init__(self, resource: V1CasesFiles) -> None:
        self.create = streamed(resource.create)


class AsyncStreamedV1CasesFiles:
    """The methods of `AsyncV1CasesFiles`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncV1CasesFiles) -> None:
        self.create = async_streamed(resource.create)
