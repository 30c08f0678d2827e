"""Files."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload

from .. import inputs, models
from .._runtime.operation import AcceptChoice, Answer, Body, Operation, Parameter, Part
from .._runtime.response import async_raw, raw
from .._runtime.streamed import async_streamed, streamed
from .._runtime.types import OMIT

if TYPE_CHECKING:
    from typing import Literal, Unpack

    from .._runtime.async_transport import AsyncTransport
    from .._runtime.files import FileArgument, FileContent
    from .._runtime.sync_transport import SyncTransport
    from .._runtime.types import Omit, Options
    from ..models.files import File

_SECURITY = ((("key", ("files:write",)),),)
_KEEP: Operation[File | str] = Operation(
    name="files.keep",
    method="POST",
    path="/files/{folder}",
    parameters=(
        Parameter("to", "folder", "path", "simple"),
        Parameter("name_", "name", "query", "form", explode=True),
    ),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.FileInText,
        fields=(("data", "data"), ("name", "name")),
        is_required=True,
    ),
    answers=(
        Answer("200", "application/json", lambda: models.File),
        Answer("200", "text/plain", str),
    ),
    accept=AcceptChoice(argument="accept", media_types=("application/json", "text/plain")),
    security=_SECURITY,
)
_KEEP_BYTES: Operation[File | str] = Operation(
    name="files.keep_bytes",
    method="POST",
    path="/files/{folder}",
    parameters=(
        Parameter("to", "folder", "path", "simple"),
        Parameter("name", "name", "query", "form", explode=True),
    ),
    body=Body(
        media_type="application/octet-stream", kind="bytes", argument="body", is_required=True
    ),
    answers=(
        Answer("200", "application/json", lambda: models.File),
        Answer("200", "text/plain", str),
    ),
    accept=AcceptChoice(argument="accept", media_types=("application/json", "text/plain")),
    security=_SECURITY,
)
_UPLOAD: Operation[File | str] = Operation(
    name="files.upload",
    method="POST",
    path="/files/{folder}",
    parameters=(
        Parameter("to", "folder", "path", "simple"),
        Parameter("name_", "name", "query", "form", explode=True),
    ),
    body=Body(
        media_type="multipart/form-data",
        kind="multipart",
        type=lambda: inputs.FilesKeepBodyMultipart,
        fields=(("file", "file"), ("name", "name")),
        is_required=True,
        parts=(Part(wire_name="file", media_type="image/png"),),
    ),
    answers=(
        Answer("200", "application/json", lambda: models.File),
        Answer("200", "text/plain", str),
    ),
    accept=AcceptChoice(argument="accept", media_types=("application/json", "text/plain")),
    security=_SECURITY,
)


class Files:
    """Files."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawFiles:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawFiles(self)

    @cached_property
    def with_streaming_response(self) -> StreamedFiles:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedFiles(self)

    @overload
    def keep(
        self,
        to: str,
        *,
        data: str,
        name_: str | Omit = OMIT,
        name: str | Omit = OMIT,
        accept: Literal["application/json"] = "application/json",
        **options: Unpack[Options],
    ) -> File: ...

    @overload
    def keep(
        self,
        to: str,
        *,
        data: str,
        name_: str | Omit = OMIT,
        name: str | Omit = OMIT,
        accept: Literal["text/plain"],
        **options: Unpack[Options],
    ) -> str: ...

    def keep(
        self,
        to: str,
        *,
        data: str,
        name_: str | Omit = OMIT,
        name: str | Omit = OMIT,
        accept: Literal["application/json", "text/plain"] = "application/json",
        **options: Unpack[Options],
    ) -> File | str:
        """Keep a file.

        Sends the body as `application/json`; `files.keep_bytes` as `application/octet-stream`,
        `files.upload` as `multipart/form-data`.

        Scope: files:write.

        Args:
            to: Not described by the vendor.
            data: Not described by the vendor.
            name_: Not described by the vendor.
            name: Not described by the vendor.
            accept: The media type to be answered: `application/json` for `File`, `text/plain`
                for `str`.

        Returns:
            The file.

        Raises:
            PermissionDeniedError: Without files:write.
        """
        return self._transport.send(
            _KEEP, {"to": to, "data": data, "name_": name_, "name": name, "accept": accept}, options
        )

    @overload
    def keep_bytes(
        self,
        to: str,
        *,
        body: FileContent,
        name: str | Omit = OMIT,
        accept: Literal["application/json"] = "application/json",
        **options: Unpack[Options],
    ) -> File: ...

    @overload
    def keep_bytes(
        self,
        to: str,
        *,
        body: FileContent,
        name: str | Omit = OMIT,
        accept: Literal["text/plain"],
        **options: Unpack[Options],
    ) -> str: ...

    def keep_bytes(
        self,
        to: str,
        *,
        body: FileContent,
        name: str | Omit = OMIT,
        accept: Literal["application/json", "text/plain"] = "application/json",
        **options: Unpack[Options],
    ) -> File | str:
        """Keep a file.

        Sends the body as `application/octet-stream`; `files.keep` as `application/json`,
        `files.upload` as `multipart/form-data`.

        Scope: files:write.

        Args:
            to: Not described by the vendor.
            body: Not described by the vendor. A path, an open binary file, bytes, or an
                iterable of bytes.
            name: Not described by the vendor.
            accept: The media type to be answered: `application/json` for `File`, `text/plain`
                for `str`.

        Returns:
            The file.

        Raises:
            PermissionDeniedError: Without files:write.
        """
        return self._transport.send(
            _KEEP_BYTES, {"to": to, "body": body, "name": name, "accept": accept}, options
        )

    @overload
    def upload(
        self,
        to: str,
        *,
        file: FileArgument,
        name_: str | Omit = OMIT,
        name: str | Omit = OMIT,
        accept: Literal["application/json"] = "application/json",
        **options: Unpack[Options],
    ) -> File: ...

    @overload
    def upload(
        self,
        to: str,
        *,
        file: FileArgument,
        name_: str | Omit = OMIT,
        name: str | Omit = OMIT,
        accept: Literal["text/plain"],
        **options: Unpack[Options],
    ) -> str: ...

    def upload(
        self,
        to: str,
        *,
        file: FileArgument,
        name_: str | Omit = OMIT,
        name: str | Omit = OMIT,
        accept: Literal["application/json", "text/plain"] = "application/json",
        **options: Unpack[Options],
    ) -> File | str:
        """Keep a file.

        Sends the body as `multipart/form-data`; `files.keep` as `application/json`,
        `files.keep_bytes` as `application/octet-stream`.

        Scope: files:write.

        Args:
            to: Not described by the vendor.
            file: Not described by the vendor. A path, an open binary file, bytes, or an
                iterable of bytes; or a tuple of name, one of these, media type and headers.
            name_: Not described by the vendor.
            name: Not described by the vendor.
            accept: The media type to be answered: `application/json` for `File`, `text/plain`
                for `str`.

        Returns:
            The file.

        Raises:
            PermissionDeniedError: Without files:write.
        """
        return self._transport.send(
            _UPLOAD,
            {"to": to, "file": file, "name_": name_, "name": name, "accept": accept},
            options,
        )


class AsyncFiles:
    """Files."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawFiles:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawFiles(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedFiles:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedFiles(self)

    @overload
    async def keep(
        self,
        to: str,
        *,
        data: str,
        name_: str | Omit = OMIT,
        name: str | Omit = OMIT,
        accept: Literal["application/json"] = "application/json",
        **options: Unpack[Options],
    ) -> File: ...

    @overload
    async def keep(
        self,
        to: str,
        *,
        data: str,
        name_: str | Omit = OMIT,
        name: str | Omit = OMIT,
        accept: Literal["text/plain"],
        **options: Unpack[Options],
    ) -> str: ...

    async def keep(
        self,
        to: str,
        *,
        data: str,
        name_: str | Omit = OMIT,
        name: str | Omit = OMIT,
        accept: Literal["application/json", "text/plain"] = "application/json",
        **options: Unpack[Options],
    ) -> File | str:
        """See `Files.keep`."""
        return await self._transport.send(
            _KEEP, {"to": to, "data": data, "name_": name_, "name": name, "accept": accept}, options
        )

    @overload
    async def keep_bytes(
        self,
        to: str,
        *,
        body: FileContent,
        name: str | Omit = OMIT,
        accept: Literal["application/json"] = "application/json",
        **options: Unpack[Options],
    ) -> File: ...

    @overload
    async def keep_bytes(
        self,
        to: str,
        *,
        body: FileContent,
        name: str | Omit = OMIT,
        accept: Literal["text/plain"],
        **options: Unpack[Options],
    ) -> str: ...

    async def keep_bytes(
        self,
        to: str,
        *,
        body: FileContent,
        name: str | Omit = OMIT,
        accept: Literal["application/json", "text/plain"] = "application/json",
        **options: Unpack[Options],
    ) -> File | str:
        """See `Files.keep_bytes`."""
        return await self._transport.send(
            _KEEP_BYTES, {"to": to, "body": body, "name": name, "accept": accept}, options
        )

    @overload
    async def upload(
        self,
        to: str,
        *,
        file: FileArgument,
        name_: str | Omit = OMIT,
        name: str | Omit = OMIT,
        accept: Literal["application/json"] = "application/json",
        **options: Unpack[Options],
    ) -> File: ...

    @overload
    async def upload(
        self,
        to: str,
        *,
        file: FileArgument,
        name_: str | Omit = OMIT,
        name: str | Omit = OMIT,
        accept: Literal["text/plain"],
        **options: Unpack[Options],
    ) -> str: ...

    async def upload(
        self,
        to: str,
        *,
        file: FileArgument,
        name_: str | Omit = OMIT,
        name: str | Omit = OMIT,
        accept: Literal["application/json", "text/plain"] = "application/json",
        **options: Unpack[Options],
    ) -> File | str:
        """See `Files.upload`."""
        return await self._transport.send(
            _UPLOAD,
            {"to": to, "file": file, "name_": name_, "name": name, "accept": accept},
            options,
        )


class RawFiles:
    """The methods of `Files`, answering `RawResponse`."""

    def __init__(self, resource: Files) -> None:
        self.keep = raw(resource.keep)
        self.keep_bytes = raw(resource.keep_bytes)
        self.upload = raw(resource.upload)


class AsyncRawFiles:
    """The methods of `AsyncFiles`, answering `RawResponse`."""

    def __init__(self, resource: AsyncFiles) -> None:
        self.keep = async_raw(resource.keep)
        self.keep_bytes = async_raw(resource.keep_bytes)
        self.upload = async_raw(resource.upload)


class StreamedFiles:
    """The methods of `Files`, answering `StreamedResponse`."""

    def __init__(self, resource: Files) -> None:
        self.keep = streamed(resource.keep)
        self.keep_bytes = streamed(resource.keep_bytes)
        self.upload = streamed(resource.upload)


class AsyncStreamedFiles:
    """The methods of `AsyncFiles`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncFiles) -> None:
        self.keep = async_streamed(resource.keep)
        self.keep_bytes = async_streamed(resource.keep_bytes)
        self.upload = async_streamed(resource.upload)
