"""Notes."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import inputs
from .._runtime.operation import Answer, Body, Operation, Parameter
from .._runtime.response import async_raw, raw
from .._runtime.streamed import async_streamed, streamed
from .._runtime.types import OMIT

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

    from .._runtime.async_transport import AsyncTransport
    from .._runtime.sync_transport import SyncTransport
    from .._runtime.types import Omit, Options
    from ..inputs.notes import NotesUpdateBodyItem
    from ..inputs.typed_dicts import NotesUpdateBodyItemDict

_SECURITY = ((("key", ("files:write",)),),)
_UPDATE: Operation[None] = Operation(
    name="notes.update",
    method="PATCH",
    path="/notes/{id}",
    parameters=(Parameter("id", "id", "path", "simple"),),
    body=Body(
        media_type="application/json-patch+json",
        kind="json",
        argument="body",
        type=lambda: list[inputs.NotesUpdateBodyItem],
    ),
    answers=(Answer("204"),),
    security=_SECURITY,
)
_UPDATE_MERGE_PATCH: Operation[None] = Operation(
    name="notes.update_merge_patch",
    method="PATCH",
    path="/notes/{id}",
    parameters=(Parameter("id", "id", "path", "simple"),),
    body=Body(
        media_type="application/merge-patch+json",
        kind="json",
        type=lambda: inputs.NotesUpdateBodyMergePatch,
        fields=(("text", "text"),),
    ),
    answers=(Answer("204"),),
    security=_SECURITY,
)


class Notes:
    """Notes."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawNotes:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawNotes(self)

    @cached_property
    def with_streaming_response(self) -> StreamedNotes:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedNotes(self)

    def update(
        self,
        id: str,
        *,
        body: Sequence[NotesUpdateBodyItem | NotesUpdateBodyItemDict] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> None:
        """Change a note.

        Sends the body as `application/json-patch+json`; `notes.update_merge_patch` as
        `application/merge-patch+json`.

        Scope: files:write.

        Args:
            id: Not described by the vendor.
            body: Not described by the vendor.

        Raises:
            PermissionDeniedError: Without files:write.
        """
        return self._transport.send(_UPDATE, {"id": id, "body": body}, options)

    def update_merge_patch(
        self, id: str, *, text: str | Omit = OMIT, **options: Unpack[Options]
    ) -> None:
        """Change a note.

        Sends the body as `application/merge-patch+json`; `notes.update` as
        `application/json-patch+json`.

        Scope: files:write.

        Args:
            id: Not described by the vendor.
            text: Not described by the vendor.

        Raises:
            PermissionDeniedError: Without files:write.
        """
        return self._transport.send(_UPDATE_MERGE_PATCH, {"id": id, "text": text}, options)


class AsyncNotes:
    """Notes."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawNotes:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawNotes(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedNotes:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedNotes(self)

    async def update(
        self,
        id: str,
        *,
        body: Sequence[NotesUpdateBodyItem | NotesUpdateBodyItemDict] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> None:
        """See `Notes.update`."""
        return await self._transport.send(_UPDATE, {"id": id, "body": body}, options)

    async def update_merge_patch(
        self, id: str, *, text: str | Omit = OMIT, **options: Unpack[Options]
    ) -> None:
        """See `Notes.update_merge_patch`."""
        return await self._transport.send(_UPDATE_MERGE_PATCH, {"id": id, "text": text}, options)


class RawNotes:
    """The methods of `Notes`, answering `RawResponse`."""

    def __init__(self, resource: Notes) -> None:
        self.update = raw(resource.update)
        self.update_merge_patch = raw(resource.update_merge_patch)


class AsyncRawNotes:
    """The methods of `AsyncNotes`, answering `RawResponse`."""

    def __init__(self, resource: AsyncNotes) -> None:
        self.update = async_raw(resource.update)
        self.update_merge_patch = async_raw(resource.update_merge_patch)


class StreamedNotes:
    """The methods of `Notes`, answering `StreamedResponse`."""

    def __init__(self, resource: Notes) -> None:
        self.update = streamed(resource.update)
        self.update_merge_patch = streamed(resource.update_merge_patch)


class AsyncStreamedNotes:
    """The methods of `AsyncNotes`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncNotes) -> None:
        self.update = async_streamed(resource.update)
        self.update_merge_patch = async_streamed(resource.update_merge_patch)
