"""Tags."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import inputs
from .._runtime.operation import Answer, Body, Operation
from .._runtime.response import async_raw, raw
from .._runtime.streamed import async_streamed, streamed

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

    from .._runtime.async_transport import AsyncTransport
    from .._runtime.sync_transport import SyncTransport
    from .._runtime.types import Options
    from ..inputs.tags import TagsCreateBodyItem
    from ..inputs.typed_dicts import TagsCreateBodyItemDict

_CREATE: Operation[None] = Operation(
    name="tags.create",
    method="POST",
    path="/tags",
    body=Body(
        media_type="application/json",
        kind="json",
        argument="body",
        type=lambda: list[inputs.TagsCreateBodyItem],
        is_required=True,
    ),
    answers=(Answer("204"),),
)


class Tags:
    """Tags."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawTags:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawTags(self)

    @cached_property
    def with_streaming_response(self) -> StreamedTags:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedTags(self)

    def create(
        self,
        *,
        body: Sequence[TagsCreateBodyItem | TagsCreateBodyItemDict],
        **options: Unpack[Options],
    ) -> None:
        """POST /tags.

        Args:
            body: Not described by the vendor.
        """
        return self._transport.send(_CREATE, {"body": body}, options)


class AsyncTags:
    """Tags."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawTags:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawTags(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedTags:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedTags(self)

    async def create(
        self,
        *,
        body: Sequence[TagsCreateBodyItem | TagsCreateBodyItemDict],
        **options: Unpack[Options],
    ) -> None:
        """See `Tags.create`."""
        return await self._transport.send(_CREATE, {"body": body}, options)


class RawTags:
    """The methods of `Tags`, answering `RawResponse`."""

    def __init__(self, resource: Tags) -> None:
        self.create = raw(resource.create)


class AsyncRawTags:
    """The methods of `AsyncTags`, answering `RawResponse`."""

    def __init__(self, resource: AsyncTags) -> None:
        self.create = async_raw(resource.create)


class StreamedTags:
    """The methods of `Tags`, answering `StreamedResponse`."""

    def __init__(self, resource: Tags) -> None:
        self.create = streamed(resource.create)


class AsyncStreamedTags:
    """The methods of `AsyncTags`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncTags) -> None:
        self.create = async_streamed(resource.create)
