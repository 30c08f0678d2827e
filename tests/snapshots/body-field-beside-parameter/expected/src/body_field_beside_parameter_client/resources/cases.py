"""Cases."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import inputs
from .._runtime.operation import Answer, Body, Operation, Parameter
from .._runtime.response import async_raw, raw
from .._runtime.streamed import async_streamed, streamed
from .._runtime.types import OMIT

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.async_transport import AsyncTransport
    from .._runtime.sync_transport import SyncTransport
    from .._runtime.types import Omit, Options

_UPDATE: Operation[None] = Operation(
    name="cases.update",
    method="PUT",
    path="/cases/{id}",
    parameters=(
        Parameter("id", "id", "path", "simple"),
        Parameter("timeout_", "timeout", "query", "form", explode=True),
    ),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.CasesUpdateBody,
        fields=(("id_", "id"), ("class_", "class_"), ("self_", "self"), ("options_", "options")),
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

    def update(
        self,
        id: str,
        *,
        timeout_: int | Omit = OMIT,
        id_: str | Omit = OMIT,
        class_: str | Omit = OMIT,
        self_: str | Omit = OMIT,
        options_: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> None:
        """PUT /cases/{id}.

        Args:
            id: Not described by the vendor.
            timeout_: Not described by the vendor.
            id_: Not described by the vendor.
            class_: Not described by the vendor.
            self_: Not described by the vendor.
            options_: Not described by the vendor.
        """
        return self._transport.send(
            _UPDATE,
            {
                "id": id,
                "timeout_": timeout_,
                "id_": id_,
                "class_": class_,
                "self_": self_,
                "options_": options_,
            },
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

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedCases:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedCases(self)

    async def update(
        self,
        id: str,
        *,
        timeout_: int | Omit = OMIT,
        id_: str | Omit = OMIT,
        class_: str | Omit = OMIT,
        self_: str | Omit = OMIT,
        options_: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> None:
        """See `Cases.update`."""
        return await self._transport.send(
            _UPDATE,
            {
                "id": id,
                "timeout_": timeout_,
                "id_": id_,
                "class_": class_,
                "self_": self_,
                "options_": options_,
            },
            options,
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
