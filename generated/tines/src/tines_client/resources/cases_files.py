"""The files that are attached to a case."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import inputs, models
from .._runtime.operation import Answer, Body, NumberPages, Operation, Parameter
from .._runtime.response import async_raw, async_raw_page, raw, raw_page
from .._runtime.streamed import async_streamed, async_streamed_page, streamed, streamed_page
from .._runtime.types import OMIT

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.async_transport import AsyncTransport
    from .._runtime.pagination import AsyncPages, Pages
    from .._runtime.sync_transport import SyncTransport
    from .._runtime.types import Omit, Options
    from ..models.cases_files import CaseFile, CaseFileAnswer, CaseFileInfo, CaseFileList

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
_LIST: Operation[CaseFileList] = Operation(
    name="cases.files.list",
    method="GET",
    path="/api/v2/cases/{case_id}/files",
    parameters=(
        Parameter("case_id", "case_id", "path", "simple"),
        Parameter("per_page", "per_page", "query", "form", explode=True),
        Parameter("page", "page", "query", "form", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.CaseFileList),),
    errors=_ERRORS,
    security=_SECURITY,
    pages=NumberPages(argument="page", next="/meta/next_page_number", items="/files"),
)
_CREATE: Operation[CaseFileAnswer] = Operation(
    name="cases.files.create",
    method="POST",
    path="/api/v2/cases/{case_id}/files",
    parameters=(Parameter("case_id", "case_id", "path", "simple"),),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.CaseFileCreate,
        fields=(
            ("filename", "filename"),
            ("file_contents", "file_contents"),
            ("value", "value"),
            ("author_email", "author_email"),
            ("team_case_block_id", "team_case_block_id"),
        ),
        is_required=True,
    ),
    answers=(Answer("201", "application/json", lambda: models.CaseFileAnswer),),
    errors=_ERRORS_2,
    security=_SECURITY,
)
_GET: Operation[CaseFileAnswer] = Operation(
    name="cases.files.get",
    method="GET",
    path="/api/v2/cases/{case_id}/files/{file_id}",
    parameters=(
        Parameter("case_id", "case_id", "path", "simple"),
        Parameter("file_id", "file_id", "path", "simple"),
    ),
    answers=(Answer("200", "application/json", lambda: models.CaseFileAnswer),),
    errors=_ERRORS,
    security=_SECURITY,
)
_DELETE: Operation[None] = Operation(
    name="cases.files.delete",
    method="DELETE",
    path="/api/v2/cases/{case_id}/files/{file_id}",
    parameters=(
        Parameter("case_id", "case_id", "path", "simple"),
        Parameter("file_id", "file_id", "path", "simple"),
    ),
    answers=(Answer("204"),),
    errors=_ERRORS,
    security=_SECURITY,
)
_DOWNLOAD: Operation[bytes] = Operation(
    name="cases.files.download",
    method="GET",
    path="/api/v2/cases/{case_id}/files/{file_id}/download",
    parameters=(
        Parameter("case_id", "case_id", "path", "simple"),
        Parameter("file_id", "file_id", "path", "simple"),
    ),
    answers=(Answer("200", "*/*", bytes),),
    errors=_ERRORS,
    security=_SECURITY,
)
_INFO: Operation[CaseFileInfo] = Operation(
    name="cases.files.info",
    method="GET",
    path="/api/v2/cases/{case_id}/files/{file_id}/info",
    parameters=(
        Parameter("case_id", "case_id", "path", "simple"),
        Parameter("file_id", "file_id", "path", "simple"),
    ),
    answers=(Answer("200", "application/json", lambda: models.CaseFileInfo),),
    errors=_ERRORS,
    security=_SECURITY,
)


class CasesFiles:
    """The files that are attached to a case."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawCasesFiles:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawCasesFiles(self)

    @cached_property
    def with_streaming_response(self) -> StreamedCasesFiles:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedCasesFiles(self)

    def list(
        self,
        case_id: int,
        *,
        per_page: int | Omit = OMIT,
        page: int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Pages[CaseFile, CaseFileList]:
        """List the files of a case.

        Returns one page of the files that are attached to a case.

        Args:
            case_id: The id of the case.
            per_page: How many entries a page holds, 500 at most. Default: `20`.
            page: The number of the page; the first is 1. Default: `1`.

        Returns:
            The items of every page, fetched as they are needed; `.pages()` gives the pages.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/cases/files/list/
        """
        return self._transport.pages(
            _LIST, {"case_id": case_id, "per_page": per_page, "page": page}, options
        )

    def create(
        self,
        case_id: int,
        *,
        filename: str,
        file_contents: str,
        value: str | Omit = OMIT,
        author_email: str | Omit = OMIT,
        team_case_block_id: int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> CaseFileAnswer:
        """Attach a file to a case.

        Attaches a file to a case, with a comment if one is given. The bytes travel in base64
        within the JSON body.

        Args:
            case_id: The id of the case.
            filename: The name of the file.
            file_contents: The bytes of the file in base64.
            value: A comment on the file.
            author_email: The email address of the user that counts as having attached it.
            team_case_block_id: The block to put the file into.

        Returns:
            The file that was attached.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            UnprocessableEntityError: A value in the request is not allowed.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/cases/files/create/
        """
        return self._transport.send(
            _CREATE,
            {
                "case_id": case_id,
                "filename": filename,
                "file_contents": file_contents,
                "value": value,
                "author_email": author_email,
                "team_case_block_id": team_case_block_id,
            },
            options,
        )

    def get(self, case_id: int, file_id: int, **options: Unpack[Options]) -> CaseFileAnswer:
        """Get a file of a case.

        Returns what the timeline says about a file, without its bytes.

        Args:
            case_id: The id of the case.
            file_id: The id of the file.

        Returns:
            The file.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/cases/files/get/
        """
        return self._transport.send(_GET, {"case_id": case_id, "file_id": file_id}, options)

    def delete(self, case_id: int, file_id: int, **options: Unpack[Options]) -> None:
        """Delete a file of a case.

        Deletes a file. Only who attached it and administrators may do so.

        Args:
            case_id: The id of the case.
            file_id: The id of the file.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/cases/files/delete/
        """
        return self._transport.send(_DELETE, {"case_id": case_id, "file_id": file_id}, options)

    def download(self, case_id: int, file_id: int, **options: Unpack[Options]) -> bytes:
        """Download a file of a case.

        Returns the bytes of a file, under the media type of the file.

        Args:
            case_id: The id of the case.
            file_id: The id of the file.

        Returns:
            The bytes.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/cases/files/download/
        """
        return self._transport.send(_DOWNLOAD, {"case_id": case_id, "file_id": file_id}, options)

    def info(self, case_id: int, file_id: int, **options: Unpack[Options]) -> CaseFileInfo:
        """Get the properties of a file.

        Returns the name, type, size and hashes of a file, without its bytes.

        Inferred: not stated by the vendor's page.

        Args:
            case_id: The id of the case. Stated.
            file_id: The id of the file. Stated.

        Returns:
            The properties of the file.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/whats-new/api-to-get-file-metadata-on-cases/
        """
        return self._transport.send(_INFO, {"case_id": case_id, "file_id": file_id}, options)


class AsyncCasesFiles:
    """The files that are attached to a case."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawCasesFiles:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawCasesFiles(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedCasesFiles:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedCasesFiles(self)

    def list(
        self,
        case_id: int,
        *,
        per_page: int | Omit = OMIT,
        page: int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> AsyncPages[CaseFile, CaseFileList]:
        """See `CasesFiles.list`."""
        return self._transport.pages(
            _LIST, {"case_id": case_id, "per_page": per_page, "page": page}, options
        )

    async def create(
        self,
        case_id: int,
        *,
        filename: str,
        file_contents: str,
        value: str | Omit = OMIT,
        author_email: str | Omit = OMIT,
        team_case_block_id: int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> CaseFileAnswer:
        """See `CasesFiles.create`."""
        return await self._transport.send(
            _CREATE,
            {
                "case_id": case_id,
                "filename": filename,
                "file_contents": file_contents,
                "value": value,
                "author_email": author_email,
                "team_case_block_id": team_case_block_id,
            },
            options,
        )

    async def get(self, case_id: int, file_id: int, **options: Unpack[Options]) -> CaseFileAnswer:
        """See `CasesFiles.get`."""
        return await self._transport.send(_GET, {"case_id": case_id, "file_id": file_id}, options)

    async def delete(self, case_id: int, file_id: int, **options: Unpack[Options]) -> None:
        """See `CasesFiles.delete`."""
        return await self._transport.send(
            _DELETE, {"case_id": case_id, "file_id": file_id}, options
        )

    async def download(self, case_id: int, file_id: int, **options: Unpack[Options]) -> bytes:
        """See `CasesFiles.download`."""
        return await self._transport.send(
            _DOWNLOAD, {"case_id": case_id, "file_id": file_id}, options
        )

    async def info(self, case_id: int, file_id: int, **options: Unpack[Options]) -> CaseFileInfo:
        """See `CasesFiles.info`."""
        return await self._transport.send(_INFO, {"case_id": case_id, "file_id": file_id}, options)


class RawCasesFiles:
    """The methods of `CasesFiles`, answering `RawResponse`."""

    def __init__(self, resource: CasesFiles) -> None:
        self.list = raw_page(resource.list)
        self.create = raw(resource.create)
        self.get = raw(resource.get)
        self.delete = raw(resource.delete)
        self.download = raw(resource.download)
        self.info = raw(resource.info)


class AsyncRawCasesFiles:
    """The methods of `AsyncCasesFiles`, answering `RawResponse`."""

    def __init__(self, resource: AsyncCasesFiles) -> None:
        self.list = async_raw_page(resource.list)
        self.create = async_raw(resource.create)
        self.get = async_raw(resource.get)
        self.delete = async_raw(resource.delete)
        self.download = async_raw(resource.download)
        self.info = async_raw(resource.info)


class StreamedCasesFiles:
    """The methods of `CasesFiles`, answering `StreamedResponse`."""

    def __init__(self, resource: CasesFiles) -> None:
        self.list = streamed_page(resource.list)
        self.create = streamed(resource.create)
        self.get = streamed(resource.get)
        self.delete = streamed(resource.delete)
        self.download = streamed(resource.download)
        self.info = streamed(resource.info)


class AsyncStreamedCasesFiles:
    """The methods of `AsyncCasesFiles`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncCasesFiles) -> None:
        self.list = async_streamed_page(resource.list)
        self.create = async_streamed(resource.create)
        self.get = async_streamed(resource.get)
        self.delete = async_streamed(resource.delete)
        self.download = async_streamed(resource.download)
        self.info = async_streamed(resource.info)
