"""Cases."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import inputs, models
from .._runtime.operation import Answer, Body, Operation, Parameter
from .._runtime.response import async_raw, raw
from .._runtime.streamed import async_streamed, streamed
from .._runtime.types import OMIT

if TYPE_CHECKING:
    from typing import Literal, Unpack

    from .._runtime.async_transport import AsyncTransport
    from .._runtime.sync_transport import SyncTransport
    from .._runtime.types import Omit, Options
    from ..inputs.cases import CasePriorityInput, StatusInput
    from ..models.cases import Case

_UPDATE: Operation[Case] = Operation(
    name="cases.update",
    method="PATCH",
    path="/cases/{id}",
    parameters=(Parameter("id", "id", "path", "simple"),),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.CaseInput,
        fields=(("status", "status"), ("priority", "priority"), ("kind", "kind")),
        is_required=True,
    ),
    answers=(Answer("200", "application/json", lambda: models.Case),),
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

    def update(
        self,
        id: str,
        *,
        status: StatusInput,
        priority: CasePriorityInput | Omit = OMIT,
        kind: Literal["case"] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Case:
        """PATCH /cases/{id}.

        Args:
            id: Not described by the vendor.
            status: How far the case is. One of `OPEN`, `CLOSED`, `on-hold`.
            priority: One of `1`, `2`, `3`.
            kind: Not described by the vendor.

        Returns:
            The case.
        """
        return self._transport.send(
            _UPDATE, {"id": id, "status": status, "priority": priority, "kind": kind}, options
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

    async def update(
        self,
        id: str,
        *,
        status: StatusInput,
        priority: CasePriorityInput | Omit = OMIT,
        kind: Literal["case"] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Case:
        """See `Cases.update`."""
        return await self._transport.send(
            _UPDATE, {"id": id, "status": status, "priority": priority, "kind": kind}, options
        )


class RawCases:
    """The methods of `Cases`, answering `RawResponse`."""

    def __init__(self, resource: Cases) -> None:
        self.update = raw(resource.update)


class AsyncRawCases:
    """The methods of `AsyncCases`, answering `RawResponse`."""

    def __init__(self, resource: AsyncCases) -> None:
        self.update = async_raw(resource.update)


class StreamedCases:
    """The methods of `Cases`, answering `StreamedResponse`."""

    def __init__(self, resource: Cases) -> None:
        self.update = streamed(resource.update)


class AsyncStreamedCases:
    """The methods of `AsyncCases`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncCases) -> None:
        self.update = async_streamed(resource.update)
