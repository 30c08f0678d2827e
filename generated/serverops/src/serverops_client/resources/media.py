"""Files in the project's media storage."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import inputs, models
from .._runtime.operation import Answer, Body, CursorPages, Operation, Parameter, Part
from .._runtime.response import async_raw, async_raw_page, raw, raw_page
from .._runtime.streamed import async_streamed, async_streamed_page, streamed, streamed_page
from .._runtime.types import OMIT

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.async_transport import AsyncTransport
    from .._runtime.files import FileArgument
    from .._runtime.pagination import AsyncPages, Pages
    from .._runtime.sync_transport import SyncTransport
    from .._runtime.types import Omit, Options
    from ..models.media import FileList
    from ..models.shared_file import File

_ERRORS = (
    Answer("400", "application/json", lambda: models.Error),
    Answer("401", "application/json", lambda: models.Error),
    Answer("403", "application/json", lambda: models.Error),
    Answer("413", "application/json", lambda: models.Error),
    Answer("415", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.LimitError),
    Answer("500", "application/json", lambda: models.Error),
)
_SECURITY = ((("bearerAuth", ("media:write",)),),)
_ERRORS_2 = (
    Answer("400", "application/json", lambda: models.Error),
    Answer("401", "application/json", lambda: models.Error),
    Answer("403", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.LimitError),
    Answer("500", "application/json", lambda: models.Error),
)
_SECURITY_2 = ((("bearerAuth", ("media:read",)),),)
_ERRORS_3 = (
    Answer("401", "application/json", lambda: models.Error),
    Answer("403", "application/json", lambda: models.Error),
    Answer("404", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.LimitError),
    Answer("500", "application/json", lambda: models.Error),
)
_UPLOAD: Operation[File] = Operation(
    name="media.upload",
    method="POST",
    path="/media",
    body=Body(
        media_type="multipart/form-data",
        kind="multipart",
        type=lambda: inputs.MediaUpload,
        fields=(("file", "file"),),
        is_required=True,
        parts=(
            Part(wire_name="file", media_type="image/*, video/*, audio/*, text/*, application/*"),
        ),
    ),
    answers=(Answer("201", "application/json", lambda: models.File),),
    errors=_ERRORS,
    security=_SECURITY,
)
_LIST: Operation[FileList] = Operation(
    name="media.list",
    method="GET",
    path="/media",
    parameters=(
        Parameter("limit", "limit", "query", "form", explode=True),
        Parameter("cursor", "cursor", "query", "form", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.FileList),),
    errors=_ERRORS_2,
    security=_SECURITY_2,
    pages=CursorPages(argument="cursor", next="/next_cursor", more="/has_more", items="/files"),
)
_UPLOAD_BASE64: Operation[File] = Operation(
    name="media.upload_base64",
    method="POST",
    path="/media/base64",
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.MediaBase64Upload,
        fields=(("filename", "filename"), ("content_type", "content_type"), ("data", "data")),
        is_required=True,
    ),
    answers=(Answer("201", "application/json", lambda: models.File),),
    errors=_ERRORS,
    security=_SECURITY,
)
_GET: Operation[File] = Operation(
    name="media.get",
    method="GET",
    path="/media/{id}",
    parameters=(Parameter("id", "id", "path", "simple"),),
    answers=(Answer("200", "application/json", lambda: models.File),),
    errors=_ERRORS_3,
    security=_SECURITY_2,
)


class Media:
    """Files in the project's media storage."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawMedia:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawMedia(self)

    @cached_property
    def with_streaming_response(self) -> StreamedMedia:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedMedia(self)

    def upload(self, *, file: FileArgument, **options: Unpack[Options]) -> File:
        """Upload a file.

        Keeps one file, sent as part of a form. The part needs the media type of the file, and
        the vendor refuses a file whose bytes say otherwise. Images and documents may have 50
        MB, videos 500 MB and audio 100 MB by the reference, 10, 50 or 250 MB depending on the
        plan by the guide.

        Scope: media:write.

        Args:
            file: The file, with its name and its media type. A path, an open binary file,
                bytes, or an iterable of bytes; or a tuple of name, one of these, media type and
                headers.

        Returns:
            The file as it is kept.

        Raises:
            BadRequestError: The request was malformed, or a value in it is not allowed
                (`bad_request`; for a query `soql_reserved_field` and others).
            AuthenticationError: The token is absent or not valid (`unauthorized`).
            PermissionDeniedError: The token lacks the scope that this operation needs
                (`forbidden`).
            ApiError: 413: The file is too large (`file_too_large`). 415: Files of this type are
                not kept (`unsupported_type`).
            RateLimitError: Either the token was used too often, which passes (`rate_limited`),
                or a quota of the plan is used up (`quota_exceeded`), or the token watches too
                many queries at once (`tail_session_limit_exceeded`), which repeating does not
                mend. A token may make 60 requests a second and 1,000 a minute.
            ServerError: The service failed (`internal`).

        See https://serverops.gg/docs/api-reference/media/uploadMedia
        """
        return self._transport.send(_UPLOAD, {"file": file}, options)

    def list(
        self, *, limit: int | Omit = OMIT, cursor: str | Omit = OMIT, **options: Unpack[Options]
    ) -> Pages[File, FileList]:
        """List files.

        Returns one page of the files of the token's project.

        Scope: media:read.

        Args:
            limit: How many entries a page holds at most, 1 to 100. Default: `50`.
            cursor: Where the page starts, as `next_cursor` of the page before says. The first
                page needs none.

        Returns:
            The items of every page, fetched as they are needed; `.pages()` gives the pages.

        Raises:
            BadRequestError: The request was malformed, or a value in it is not allowed
                (`bad_request`; for a query `soql_reserved_field` and others).
            AuthenticationError: The token is absent or not valid (`unauthorized`).
            PermissionDeniedError: The token lacks the scope that this operation needs
                (`forbidden`).
            RateLimitError: Either the token was used too often, which passes (`rate_limited`),
                or a quota of the plan is used up (`quota_exceeded`), or the token watches too
                many queries at once (`tail_session_limit_exceeded`), which repeating does not
                mend. A token may make 60 requests a second and 1,000 a minute.
            ServerError: The service failed (`internal`).

        See https://serverops.gg/docs/api-reference/media/listMedia
        """
        return self._transport.pages(_LIST, {"limit": limit, "cursor": cursor}, options)

    def upload_base64(
        self,
        *,
        filename: str | Omit = OMIT,
        content_type: str | Omit = OMIT,
        data: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> File:
        """Upload a file in Base64.

        Keeps one file, sent inside JSON. It may have 10 MB, and the whole body 14 MB.

        Scope: media:write.

        Body: known from an example only.

        Args:
            filename: The name of the file.
            content_type: The media type of the file.
            data: The file in Base64.

        Returns:
            The file as it is kept.

        Raises:
            BadRequestError: The request was malformed, or a value in it is not allowed
                (`bad_request`; for a query `soql_reserved_field` and others).
            AuthenticationError: The token is absent or not valid (`unauthorized`).
            PermissionDeniedError: The token lacks the scope that this operation needs
                (`forbidden`).
            ApiError: 413: The file is too large (`file_too_large`). 415: Files of this type are
                not kept (`unsupported_type`).
            RateLimitError: Either the token was used too often, which passes (`rate_limited`),
                or a quota of the plan is used up (`quota_exceeded`), or the token watches too
                many queries at once (`tail_session_limit_exceeded`), which repeating does not
                mend. A token may make 60 requests a second and 1,000 a minute.
            ServerError: The service failed (`internal`).

        See https://serverops.gg/docs/api-reference/media/uploadMediaBase64
        """
        return self._transport.send(
            _UPLOAD_BASE64,
            {"filename": filename, "content_type": content_type, "data": data},
            options,
        )

    def get(self, id: str, **options: Unpack[Options]) -> File:
        """Get a file.

        Returns what is known of a file; its content is at the file's `url`. A file of another
        project is not found.

        Scope: media:read.

        Args:
            id: The id of the file, a ULID after the prefix `f_`.

        Returns:
            The file.

        Raises:
            AuthenticationError: The token is absent or not valid (`unauthorized`).
            PermissionDeniedError: The token lacks the scope that this operation needs
                (`forbidden`).
            NotFoundError: The project has nothing of this id (`not_found`).
            RateLimitError: Either the token was used too often, which passes (`rate_limited`),
                or a quota of the plan is used up (`quota_exceeded`), or the token watches too
                many queries at once (`tail_session_limit_exceeded`), which repeating does not
                mend. A token may make 60 requests a second and 1,000 a minute.
            ServerError: The service failed (`internal`).

        See https://serverops.gg/docs/api-reference/media/getMedia
        """
        return self._transport.send(_GET, {"id": id}, options)


class AsyncMedia:
    """Files in the project's media storage."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawMedia:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawMedia(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedMedia:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedMedia(self)

    async def upload(self, *, file: FileArgument, **options: Unpack[Options]) -> File:
        """See `Media.upload`."""
        return await self._transport.send(_UPLOAD, {"file": file}, options)

    def list(
        self, *, limit: int | Omit = OMIT, cursor: str | Omit = OMIT, **options: Unpack[Options]
    ) -> AsyncPages[File, FileList]:
        """See `Media.list`."""
        return self._transport.pages(_LIST, {"limit": limit, "cursor": cursor}, options)

    async def upload_base64(
        self,
        *,
        filename: str | Omit = OMIT,
        content_type: str | Omit = OMIT,
        data: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> File:
        """See `Media.upload_base64`."""
        return await self._transport.send(
            _UPLOAD_BASE64,
            {"filename": filename, "content_type": content_type, "data": data},
            options,
        )

    async def get(self, id: str, **options: Unpack[Options]) -> File:
        """See `Media.get`."""
        return await self._transport.send(_GET, {"id": id}, options)


class RawMedia:
    """The methods of `Media`, answering `RawResponse`."""

    def __init__(self, resource: Media) -> None:
        self.upload = raw(resource.upload)
        self.list = raw_page(resource.list)
        self.upload_base64 = raw(resource.upload_base64)
        self.get = raw(resource.get)


class AsyncRawMedia:
    """The methods of `AsyncMedia`, answering `RawResponse`."""

    def __init__(self, resource: AsyncMedia) -> None:
        self.upload = async_raw(resource.upload)
        self.list = async_raw_page(resource.list)
        self.upload_base64 = async_raw(resource.upload_base64)
        self.get = async_raw(resource.get)


class StreamedMedia:
    """The methods of `Media`, answering `StreamedResponse`."""

    def __init__(self, resource: Media) -> None:
        self.upload = streamed(resource.upload)
        self.list = streamed_page(resource.list)
        self.upload_base64 = streamed(resource.upload_base64)
        self.get = streamed(resource.get)


class AsyncStreamedMedia:
    """The methods of `AsyncMedia`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncMedia) -> None:
        self.upload = async_streamed(resource.upload)
        self.list = async_streamed_page(resource.list)
        self.upload_base64 = async_streamed(resource.upload_base64)
        self.get = async_streamed(resource.get)
