"""Files of cases and forms."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload

from .. import inputs, models
from .._runtime.operation import AcceptChoice, Answer, Body, Operation, Parameter
from .._runtime.response import async_raw, raw
from .._runtime.streamed import async_streamed, streamed
from .._runtime.types import OMIT

if TYPE_CHECKING:
    from typing import Literal, Unpack

    from .._runtime.async_transport import AsyncTransport
    from .._runtime.files import FileArgument
    from .._runtime.sync_transport import SyncTransport
    from .._runtime.types import ArrayOf, Omit, Options
    from ..inputs.attachments import AttachmentScopeInput
    from ..models.shared_attachment import Attachment

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
_ERRORS_2 = (
    Answer("413", "application/json", lambda: models.Errors),
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
_GET: Operation[Attachment | bytes] = Operation(
    name="attachments.get",
    method="GET",
    path="/attachments/{id}",
    parameters=(Parameter("id", "id", "path", "simple"),),
    answers=(
        Answer("200", "application/json", lambda: models.Attachment),
        Answer("200", "application/octet-stream", bytes),
    ),
    accept=AcceptChoice(
        argument="accept", media_types=("application/json", "application/octet-stream")
    ),
    errors=_ERRORS,
    security=_SECURITY,
)
_DOWNLOAD_MERGED: Operation[bytes] = Operation(
    name="attachments.download_merged",
    method="GET",
    path="/attachments",
    parameters=(
        Parameter("ids", "ids", "query", "form"),
        Parameter("filename", "filename", "query", "form", explode=True),
    ),
    answers=(Answer("200", "application/pdf", bytes),),
    errors=_ERRORS,
    security=_SECURITY,
)
_UPLOAD: Operation[Attachment] = Operation(
    name="attachments.upload",
    method="POST",
    path="/attachments",
    parameters=(Parameter("company", "company", "query", "form", explode=True),),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.AttachmentUpload,
        fields=(("name", "name"), ("data", "data"), ("type", "type"), ("scope", "scope")),
        is_required=True,
    ),
    answers=(Answer("201", "application/json", lambda: models.Attachment),),
    errors=_ERRORS_2,
    security=_SECURITY,
)
_UPLOAD_MULTIPART: Operation[Attachment] = Operation(
    name="attachments.upload_multipart",
    method="POST",
    path="/attachments",
    parameters=(Parameter("company", "company", "query", "form", explode=True),),
    body=Body(
        media_type="multipart/form-data",
        kind="multipart",
        type=lambda: inputs.AttachmentForm,
        fields=(("file", "file"), ("type", "type"), ("scope", "scope")),
        is_required=True,
    ),
    answers=(Answer("201", "application/json", lambda: models.Attachment),),
    errors=_ERRORS_2,
    security=_SECURITY,
)


class Attachments:
    """Files of cases and forms."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawAttachments:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawAttachments(self)

    @cached_property
    def with_streaming_response(self) -> StreamedAttachments:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedAttachments(self)

    @overload
    def get(
        self,
        id: str,
        *,
        accept: Literal["application/json"] = "application/json",
        **options: Unpack[Options],
    ) -> Attachment: ...

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
    ) -> Attachment | bytes:
        """Get an attachment.

        Returns what is known of a file or, with `Accept: application/octet-stream`, the file
        itself. As JSON a file of less than 50 MB comes along in Base64.

        Args:
            id: Id of the attachment. A UUID.
            accept: The media type to be answered: `application/json` for `Attachment`,
                `application/octet-stream` for `bytes`.

        Returns:
            The attachment, as the request asks for it.

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

        See https://docs.penbox.io/api-reference/attachments/get-attachment
        """
        return self._transport.send(_GET, {"id": id, "accept": accept}, options)

    def download_merged(
        self, *, ids: ArrayOf[str], filename: str | Omit = OMIT, **options: Unpack[Options]
    ) -> bytes:
        """Download several attachments.

        Returns several files merged into one PDF. An older page says that it is a ZIP archive,
        so look at the `Content-Type` of the answer.

        Args:
            ids: Ids of the attachments, with commas between them.
            filename: Name that the merged file is to have, without an ending.

        Returns:
            The merged file.

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

        See https://docs.penbox.io/api-reference/attachments/get-attachments-multiple
        """
        return self._transport.send(_DOWNLOAD_MERGED, {"ids": ids, "filename": filename}, options)

    def upload(
        self,
        *,
        name: str,
        data: str,
        company: str | Omit = OMIT,
        type: str | Omit = OMIT,
        scope: AttachmentScopeInput | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Attachment:
        """Upload an attachment.

        Keeps one file of up to 10 GB, sent as it is in a form, or inside JSON in Base64. A
        repeat keeps the file twice.

        Sends the body as `application/json`; `attachments.upload_multipart` as
        `multipart/form-data`.

        Args:
            name: Name of the file.
            data: The file in Base64.
            company: Id of the workspace that the file is for; needed with a token that reaches
                several. A UUID. Shown by example.
            type: Media type of the file; the vendor finds out when not given.
            scope: Who can fetch the file; `restricted` when not given. One of `public`,
                `restricted`.

        Returns:
            The attachment, without the file.

        Raises:
            ApiError: A file is larger than 10 GB.
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

        See https://docs.penbox.io/api-reference/attachments/upload-attachments
        """
        return self._transport.send(
            _UPLOAD,
            {"name": name, "data": data, "company": company, "type": type, "scope": scope},
            options,
        )

    def upload_multipart(
        self,
        *,
        file: FileArgument,
        company: str | Omit = OMIT,
        type: str | Omit = OMIT,
        scope: AttachmentScopeInput | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Attachment:
        """Upload an attachment.

        Keeps one file of up to 10 GB, sent as it is in a form, or inside JSON in Base64. A
        repeat keeps the file twice.

        Sends the body as `multipart/form-data`; `attachments.upload` as `application/json`.

        Args:
            file: The file, with its name. A path, an open binary file, bytes, or an iterable of
                bytes; or a tuple of name, one of these, media type and headers.
            company: Id of the workspace that the file is for; needed with a token that reaches
                several. A UUID. Shown by example.
            type: Media type of the file; the vendor finds out when not given. Inferred.
            scope: Who can fetch the file; `restricted` when not given. One of `public`,
                `restricted`. Inferred.

        Returns:
            The attachment, without the file.

        Raises:
            ApiError: A file is larger than 10 GB.
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

        See https://docs.penbox.io/api-reference/attachments/upload-attachments
        """
        return self._transport.send(
            _UPLOAD_MULTIPART,
            {"file": file, "company": company, "type": type, "scope": scope},
            options,
        )


class AsyncAttachments:
    """Files of cases and forms."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawAttachments:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawAttachments(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedAttachments:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedAttachments(self)

    @overload
    async def get(
        self,
        id: str,
        *,
        accept: Literal["application/json"] = "application/json",
        **options: Unpack[Options],
    ) -> Attachment: ...

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
    ) -> Attachment | bytes:
        """See `Attachments.get`."""
        return await self._transport.send(_GET, {"id": id, "accept": accept}, options)

    async def download_merged(
        self, *, ids: ArrayOf[str], filename: str | Omit = OMIT, **options: Unpack[Options]
    ) -> bytes:
        """See `Attachments.download_merged`."""
        return await self._transport.send(
            _DOWNLOAD_MERGED, {"ids": ids, "filename": filename}, options
        )

    async def upload(
        self,
        *,
        name: str,
        data: str,
        company: str | Omit = OMIT,
        type: str | Omit = OMIT,
        scope: AttachmentScopeInput | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Attachment:
        """See `Attachments.upload`."""
        return await self._transport.send(
            _UPLOAD,
            {"name": name, "data": data, "company": company, "type": type, "scope": scope},
            options,
        )

    async def upload_multipart(
        self,
        *,
        file: FileArgument,
        company: str | Omit = OMIT,
        type: str | Omit = OMIT,
        scope: AttachmentScopeInput | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Attachment:
        """See `Attachments.upload_multipart`."""
        return await self._transport.send(
            _UPLOAD_MULTIPART,
            {"file": file, "company": company, "type": type, "scope": scope},
            options,
        )


class RawAttachments:
    """The methods of `Attachments`, answering `RawResponse`."""

    def __init__(self, resource: Attachments) -> None:
        self.get = raw(resource.get)
        self.download_merged = raw(resource.download_merged)
        self.upload = raw(resource.upload)
        self.upload_multipart = raw(resource.upload_multipart)


class AsyncRawAttachments:
    """The methods of `AsyncAttachments`, answering `RawResponse`."""

    def __init__(self, resource: AsyncAttachments) -> None:
        self.get = async_raw(resource.get)
        self.download_merged = async_raw(resource.download_merged)
        self.upload = async_raw(resource.upload)
        self.upload_multipart = async_raw(resource.upload_multipart)


class StreamedAttachments:
    """The methods of `Attachments`, answering `StreamedResponse`."""

    def __init__(self, resource: Attachments) -> None:
        self.get = streamed(resource.get)
        self.download_merged = streamed(resource.download_merged)
        self.upload = streamed(resource.upload)
        self.upload_multipart = streamed(resource.upload_multipart)


class AsyncStreamedAttachments:
    """The methods of `AsyncAttachments`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncAttachments) -> None:
        self.get = async_streamed(resource.get)
        self.download_merged = async_streamed(resource.download_merged)
        self.upload = async_streamed(resource.upload)
        self.upload_multipart = async_streamed(resource.upload_multipart)
