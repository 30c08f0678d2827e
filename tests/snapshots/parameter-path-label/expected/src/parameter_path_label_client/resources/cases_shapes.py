"""Shapes of cases."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import inputs
from .._runtime.operation import Answer, Operation, Parameter
from .._runtime.response import async_raw, raw
from .._runtime.streamed import async_streamed, streamed

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

    from .._runtime.async_transport import AsyncTransport
    from .._runtime.sync_transport import SyncTransport
    from .._runtime.types import Options
    from ..inputs.cases_shapes import CasesShapesGetShape
    from ..inputs.typed_dicts import CasesShapesGetShapeDict

_GET: Operation[None] = Operation(
    name="cases.shapes.get",
    method="GET",
    path="/cases/{ids}/shapes/{shape}",
    parameters=(
        Parameter("ids", "ids", "path", "label"),
        Parameter(
            "shape", "shape", "path", "label", explode=True, type=lambda: inputs.CasesShapesGetShape
        ),
    ),
    answers=(Answer("204"),),
)


class CasesShapes:
    """Shapes of cases."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawCasesShapes:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawCasesShapes(self)

    @cached_property
    def with_streaming_response(self) -> StreamedCasesShapes:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedCasesShapes(self)

    def get(
        self,
        ids: Sequence[int],
        shape: CasesShapesGetShape | CasesShapesGetShapeDict,
        **options: Unpack[Options],
    ) -> None:
        """GET /cases/{ids}/shapes/{shape}.

        Args:
            ids: Not described by the vendor.
            shape: Not described by the vendor.
        """
        return self._transport.send(_GET, {"ids": ids, "shape": shape}, options)


class AsyncCasesShapes:
    """Shapes of cases."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawCasesShapes:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawCasesShapes(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedCasesShapes:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedCasesShapes(self)

    async def get(
        self,
        ids: Sequence[int],
        shape: CasesShapesGetShape | CasesShapesGetShapeDict,
        **options: Unpack[Options],
    ) -> None:
        """See `CasesShapes.get`."""
        return await self._transport.send(_GET, {"ids": ids, "shape": shape}, options)


class RawCasesShapes:
    """The methods of `CasesShapes`, answering `RawResponse`."""

    def __init__(self, resource: CasesShapes) -> None:
        self.get = raw(resource.get)


class AsyncRawCasesShapes:
    """The methods of `AsyncCasesShapes`, answering `RawResponse`."""

    def __init__(self, resource: AsyncCasesShapes) -> None:
        self.get = async_raw(resource.get)


class StreamedCasesShapes:
    """The methods of `CasesShapes`, answering `StreamedResponse`."""

    def __init__(self, resource: CasesShapes) -> None:
        self.get = streamed(resource.get)


class AsyncStreamedCasesShapes:
    """The methods of `AsyncCasesShapes`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncCasesShapes) -> None:
        self.get = async_streamed(resource.get)
