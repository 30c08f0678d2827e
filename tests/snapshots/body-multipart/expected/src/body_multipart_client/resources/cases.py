"""Cases."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.operation import Answer, Body, Operation, Parameter, Part
from .._runtime.response import async_raw, raw
from .._runtime.types import OMIT
from ..inputs.cases import CasesFilesBody

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

    from .._runtime.async_transport import AsyncTransport
    from .._runtime.multipart import File
    from .._runtime.sync_transport import SyncTransport
    from .._runtime.types import Omit, Options
    from ..inputs.cases import CasesFilesBodyLabels
    from ..inputs.typed_dicts import CasesFilesBodyLabelsDict

_FILES: Operation[None] = Operation(
    name="cases.files",
    method="POST",
    path="/cases/{id}/files",
    parameters=(Parameter(argument="id", wire_name="id", location="path", style="simple"),),
    body=Body(
        media_type="multipart/form-data",
        kind="multipart",
        type=CasesFilesBody,
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
    answers=(Answer(status="204", media_type=None),),
)


class Cases:
    """Cases."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawCases:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawCases(self)

    def files(
        self,
        id: str,
        *,
        file: File,
        thumbnails: Sequence[File] | Omit = OMIT,
        note: str | Omit = OMIT,
        labels: CasesFilesBodyLabels | CasesFilesBodyLabelsDict | Omit = OMIT,
        **options: Unpack[Options],
    ) -> None:
        """POST /cases/{id}/files.

        Args:
            id: See the vendor's page.
            file: See the vendor's page.
            thumbnails: See the vendor's page.
            note: See the vendor's page.
            labels: See the vendor's page.

        Returns:
            Kept
        """
        return self._transport.send(
            _FILES,
            {"id": id, "file": file, "thumbnails": thumbnails, "note": note, "labels": labels},
            options,
        )


class AsyncCases:
    """Cases."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawCases:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawCases(self)

    async def files(
        self,
        id: str,
        *,
        file: File,
        thumbnails: Sequence[File] | Omit = OMIT,
        note: str | Omit = OMIT,
        labels: CasesFilesBodyLabels | CasesFilesBodyLabelsDict | Omit = OMIT,
        **options: Unpack[Options],
    ) -> None:
        """See `Cases.files`."""
        return await self._transport.send(
            _FILES,
            {"id": id, "file": file, "thumbnails": thumbnails, "note": note, "labels": labels},
            options,
        )


class RawCases:
    """The methods of `Cases`, answering `RawResponse`."""

    def __init__(self, resource: Cases) -> None:
        self.files = raw(resource.files)


class AsyncRawCases:
    """The methods of `AsyncCases`, answering `RawResponse`."""

    def __init__(self, resource: AsyncCases) -> None:
        self.files = async_raw(resource.files)
