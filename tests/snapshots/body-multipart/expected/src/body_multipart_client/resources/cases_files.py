"""Files of cases."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import inputs
from .._runtime.operation import Answer, Body, Operation, Parameter, Part
from .._runtime.response import async_raw, raw
from .._runtime.streamed import async_streamed, streamed
from .._runtime.types import OMIT

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

    from .._runtime.async_transport import AsyncTransport
    from .._runtime.files import FileArgument
    from .._runtime.sync_transport import SyncTransport
    from .._runtime.types import Omit, Options
    from ..inputs.cases_files import CasesFilesCreateBodyLabels
    from ..inputs.typed_dicts import CasesFilesCreateBodyLabelsDict

_CREATE: Operation[None] = Operation(
    name="cases.files.create",
    method="POST",
    path="/cases/{id}/files",
    parameters=(Parameter("id", "id", "path", "simple"),),
    body=Body(
        media_type="multipart/form-data",
        kind="multipart",
        type=lambda: inputs.CasesFilesCreateBody,
        fields=(
            ("file", "file"),
            ("thumbnails", "thumbnails"),
            ("note", "note"),
            ("labels", "labels"),
        ),
        is_required=True,
        parts=(
            Part(wire_name="labels", media_type="application/json"),
            Part(wire_name="file", media_type="image/png, image/jpeg"),
        ),
    ),
    answers=(Answer("204"),),
)


class CasesFiles:
    """Files of cases."""

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

    def create(
        self,
        id: str,
        *,
        file: FileArgument,
        thumbnails: Sequence[FileArgument] | Omit = OMIT,
        note: str | Omit = OMIT,
        labels: CasesFilesCreateBodyLabels | CasesFilesCreateBodyLabelsDict | Omit = OMIT,
        **options: Unpack[Options],
    ) -> None:
        """POST /cases/{id}/files.

        Args:
            id: Not described by the vendor.
            file: Not described by the vendor. A path, an open binary file, bytes, or an
                iterable of bytes; or a tuple of name, one of these, media type and headers.
            thumbnails: Not described by the vendor. A path, an open binary file, bytes, or an
                iterable of bytes; or a tuple of name, one of these, media type and headers.
            note: Not described by the vendor.
            labels: Not described by the vendor.
        """
        return self._transport.send(
            _CREATE,
            {"id": id, "file": file, "thumbnails": thumbnails, "note": note, "labels": labels},
            options,
        )


class AsyncCasesFiles:
    """Files of cases."""

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

    async def create(
        self,
        id: str,
        *,
        file: FileArgument,
        thumbnails: Sequence[FileArgument] | Omit = OMIT,
        note: str | Omit = OMIT,
        labels: CasesFilesCreateBodyLabels | CasesFilesCreateBodyLabelsDict | Omit = OMIT,
        **options: Unpack[Options],
    ) -> None:
        """See `CasesFiles.create`."""
        return await self._transport.send(
            _CREATE,
            {"id": id, "file": file, "thumbnails": thumbnails, "note": note, "labels": labels},
            options,
        )


class RawCasesFiles:
    """The methods of `CasesFiles`, answering `RawResponse`."""

    def __init__(self, resource: CasesFiles) -> None:
        self.create = raw(resource.create)


class AsyncRawCasesFiles:
    """The methods of `AsyncCasesFiles`, answering `RawResponse`."""

    def __init__(self, resource: AsyncCasesFiles) -> None:
        self.create = async_raw(resource.create)


class StreamedCasesFiles:
    """The methods of `CasesFiles`, answering `StreamedResponse`."""

    def __init__(self, resource: CasesFiles) -> None:
        self.create = streamed(resource.create)


class AsyncStreamedCasesFiles:
    """The methods of `AsyncCasesFiles`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncCasesFiles) -> None:
        self.create = async_streamed(resource.create)
