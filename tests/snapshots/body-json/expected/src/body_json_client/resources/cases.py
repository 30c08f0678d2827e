"""Cases."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import inputs
from .._runtime.operation import Answer, Body, Operation
from .._runtime.response import async_raw, raw
from .._runtime.streamed import async_streamed, streamed
from .._runtime.types import OMIT

if TYPE_CHECKING:
    from datetime import date
    from typing import Unpack

    from .._runtime.async_transport import AsyncTransport
    from .._runtime.sync_transport import SyncTransport
    from .._runtime.types import ArrayOf, Omit, Options
    from ..inputs.cases import CasesCreateBodyOwner
    from ..inputs.typed_dicts import CasesCreateBodyOwnerDict

_CREATE: Operation[None] = Operation(
    name="cases.create",
    method="POST",
    path="/cases",
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.CasesCreateBody,
        fields=(("title", "title"), ("due_on", "due_on"), ("owner", "owner"), ("tags", "tags")),
        is_required=True,
    ),
    answers=(Answer("204"),),
)


class Cases:
    """Cases."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawCases:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawCases(self)

    @cached_property
    def with_streaming_response(self) -> StreamedCases:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedCases(self)

    def create(
        self,
        *,
        title: str,
        due_on: date | None | Omit = OMIT,
        owner: CasesCreateBodyOwner | CasesCreateBodyOwnerDict | Omit = OMIT,
        tags: ArrayOf[str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> None:
        """Open a case.

        What is not passed stays as it is. None clears a field that may be empty. An array
        replaces the old one.

        Args:
            title: What the case is about. At most 80 characters.
            due_on: Not described by the vendor.
            owner: Not described by the vendor.
            tags: Not described by the vendor. Is merged into the old ones.
        """
        return self._transport.send(
            _CREATE, {"title": title, "due_on": due_on, "owner": owner, "tags": tags}, options
        )


class AsyncCases:
    """Cases."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawCases:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawCases(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedCases:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedCases(self)

    async def create(
        self,
        *,
        title: str,
        due_on: date | None | Omit = OMIT,
        owner: CasesCreateBodyOwner | CasesCreateBodyOwnerDict | Omit = OMIT,
        tags: ArrayOf[str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> None:
        """See `Cases.create`."""
        return await self._transport.send(
            _CREATE, {"title": title, "due_on": due_on, "owner": owner, "tags": tags}, options
        )


class RawCases:
    """The methods of `Cases`, answering `RawResponse`."""

    def __init__(self, resource: Cases) -> None:
        self.create = raw(resource.create)


class AsyncRawCases:
    """The methods of `AsyncCases`, answering `RawResponse`."""

    def __init__(self, resource: AsyncCases) -> None:
        self.create = async_raw(resource.create)


class StreamedCases:
    """The methods of `Cases`, answering `StreamedResponse`."""

    def __init__(self, resource: Cases) -> None:
        self.create = streamed(resource.create)


class AsyncStreamedCases:
    """The methods of `AsyncCases`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncCases) -> None:
        self.create = async_streamed(resource.create)
