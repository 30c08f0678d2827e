"""Cases."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import inputs
from .._runtime.operation import Answer, Body, Operation, Part
from .._runtime.response import async_raw, raw
from .._runtime.streamed import async_streamed, streamed
from .._runtime.types import OMIT

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Unpack

    from .._runtime.async_transport import AsyncTransport
    from .._runtime.sync_transport import SyncTransport
    from .._runtime.types import ArrayOf, Omit, Options
    from ..inputs.cases import CasesCreateBodyFilter
    from ..inputs.typed_dicts import CasesCreateBodyFilterDict

_CREATE: Operation[None] = Operation(
    name="cases.create",
    method="POST",
    path="/cases",
    body=Body(
        media_type="application/x-www-form-urlencoded",
        kind="form",
        type=lambda: inputs.CasesCreateBody,
        fields=(
            ("title", "title"),
            ("labels", "labels"),
            ("people", "people"),
            ("filter", "filter"),
        ),
        is_required=True,
        parts=(
            Part(wire_name="labels", style="deepObject", explode=True),
            Part(wire_name="people", style="form"),
            Part(wire_name="filter", media_type="application/json"),
            Part(wire_name="title", style="form", explode=True, allow_reserved=True),
        ),
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
        labels: Mapping[str, str] | Omit = OMIT,
        people: ArrayOf[str] | Omit = OMIT,
        filter: CasesCreateBodyFilter | CasesCreateBodyFilterDict | Omit = OMIT,
        **options: Unpack[Options],
    ) -> None:
        """POST /cases.

        Args:
            title: Not described by the vendor.
            labels: Not described by the vendor.
            people: Not described by the vendor.
            filter: Not described by the vendor.
        """
        return self._transport.send(
            _CREATE, {"title": title, "labels": labels, "people": people, "filter": filter}, options
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
        labels: Mapping[str, str] | Omit = OMIT,
        people: ArrayOf[str] | Omit = OMIT,
        filter: CasesCreateBodyFilter | CasesCreateBodyFilterDict | Omit = OMIT,
        **options: Unpack[Options],
    ) -> None:
        """See `Cases.create`."""
        return await self._transport.send(
            _CREATE, {"title": title, "labels": labels, "people": people, "filter": filter}, options
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
