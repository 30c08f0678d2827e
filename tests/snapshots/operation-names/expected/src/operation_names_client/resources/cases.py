"""Cases."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.operation import Answer, Operation, Parameter
from .._runtime.response import async_raw, raw
from .._runtime.streamed import async_streamed, streamed

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.async_transport import AsyncTransport
    from .._runtime.sync_transport import SyncTransport
    from .._runtime.types import Options
    from .cases_comments import AsyncCasesComments, CasesComments

_LIST: Operation[None] = Operation(
    name="cases.list", method="GET", path="/api/cases", answers=(Answer("204"),)
)
_CREATE: Operation[None] = Operation(
    name="cases.create", method="POST", path="/api/cases", answers=(Answer("204"),)
)
_GET: Operation[None] = Operation(
    name="cases.get",
    method="GET",
    path="/api/cases/{id}",
    parameters=(Parameter("id", "id", "path", "simple"),),
    answers=(Answer("204"),),
)
_REPLACE: Operation[None] = Operation(
    name="cases.replace",
    method="PUT",
    path="/api/cases/{id}",
    parameters=(Parameter("id", "id", "path", "simple"),),
    answers=(Answer("204"),),
)
_UPDATE: Operation[None] = Operation(
    name="cases.update",
    method="PATCH",
    path="/api/cases/{id}",
    parameters=(Parameter("id", "id", "path", "simple"),),
    answers=(Answer("204"),),
)
_DELETE: Operation[None] = Operation(
    name="cases.delete",
    method="DELETE",
    path="/api/cases/{id}",
    parameters=(Parameter("id", "id", "path", "simple"),),
    answers=(Answer("204"),),
)
_ASSIGN: Operation[None] = Operation(
    name="cases.assign",
    method="POST",
    path="/api/cases/{id}/assign",
    parameters=(Parameter("id", "id", "path", "simple"),),
    answers=(Answer("204"),),
)
_FINISH: Operation[None] = Operation(
    name="cases.finish",
    method="POST",
    path="/api/cases/{id}/close",
    parameters=(Parameter("id", "id", "path", "simple"),),
    answers=(Answer("204"),),
)


class Cases:
    """Cases."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def comments(self) -> CasesComments:
        """Comments of cases."""
        from .cases_comments import CasesComments

        return CasesComments(self._transport)

    @cached_property
    def with_raw_response(self) -> RawCases:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawCases(self)

    @cached_property
    def with_streaming_response(self) -> StreamedCases:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedCases(self)

    def list(self, **options: Unpack[Options]) -> None:
        """GET /api/cases."""
        return self._transport.send(_LIST, {}, options)

    def create(self, **options: Unpack[Options]) -> None:
        """POST /api/cases."""
        return self._transport.send(_CREATE, {}, options)

    def get(self, id: str, **options: Unpack[Options]) -> None:
        """GET /api/cases/{id}.

        Args:
            id: Not described by the vendor.
        """
        return self._transport.send(_GET, {"id": id}, options)

    def replace(self, id: str, **options: Unpack[Options]) -> None:
        """PUT /api/cases/{id}.

        Args:
            id: Not described by the vendor.
        """
        return self._transport.send(_REPLACE, {"id": id}, options)

    def update(self, id: str, **options: Unpack[Options]) -> None:
        """PATCH /api/cases/{id}.

        Args:
            id: Not described by the vendor.
        """
        return self._transport.send(_UPDATE, {"id": id}, options)

    def delete(self, id: str, **options: Unpack[Options]) -> None:
        """DELETE /api/cases/{id}.

        Args:
            id: Not described by the vendor.
        """
        return self._transport.send(_DELETE, {"id": id}, options)

    def assign(self, id: str, **options: Unpack[Options]) -> None:
        """POST /api/cases/{id}/assign.

        Args:
            id: Not described by the vendor.
        """
        return self._transport.send(_ASSIGN, {"id": id}, options)

    def finish(self, id: str, **options: Unpack[Options]) -> None:
        """POST /api/cases/{id}/close.

        Args:
            id: Not described by the vendor.
        """
        return self._transport.send(_FINISH, {"id": id}, options)


class AsyncCases:
    """Cases."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def comments(self) -> AsyncCasesComments:
        """Comments of cases."""
        from .cases_comments import AsyncCasesComments

        return AsyncCasesComments(self._transport)

    @cached_property
    def with_raw_response(self) -> AsyncRawCases:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawCases(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedCases:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedCases(self)

    async def list(self, **options: Unpack[Options]) -> None:
        """See `Cases.list`."""
        return await self._transport.send(_LIST, {}, options)

    async def create(self, **options: Unpack[Options]) -> None:
        """See `Cases.create`."""
        return await self._transport.send(_CREATE, {}, options)

    async def get(self, id: str, **options: Unpack[Options]) -> None:
        """See `Cases.get`."""
        return await self._transport.send(_GET, {"id": id}, options)

    async def replace(self, id: str, **options: Unpack[Options]) -> None:
        """See `Cases.replace`."""
        return await self._transport.send(_REPLACE, {"id": id}, options)

    async def update(self, id: str, **options: Unpack[Options]) -> None:
        """See `Cases.update`."""
        return await self._transport.send(_UPDATE, {"id": id}, options)

    async def delete(self, id: str, **options: Unpack[Options]) -> None:
        """See `Cases.delete`."""
        return await self._transport.send(_DELETE, {"id": id}, options)

    async def assign(self, id: str, **options: Unpack[Options]) -> None:
        """See `Cases.assign`."""
        return await self._transport.send(_ASSIGN, {"id": id}, options)

    async def finish(self, id: str, **options: Unpack[Options]) -> None:
        """See `Cases.finish`."""
        return await self._transport.send(_FINISH, {"id": id}, options)


class RawCases:
    """The methods of `Cases`, answering `RawResponse`."""

    def __init__(self, resource: Cases) -> None:
        self.list = raw(resource.list)
        self.create = raw(resource.create)
        self.get = raw(resource.get)
        self.replace = raw(resource.replace)
        self.update = raw(resource.update)
        self.delete = raw(resource.delete)
        self.assign = raw(resource.assign)
        self.finish = raw(resource.finish)


class AsyncRawCases:
    """The methods of `AsyncCases`, answering `RawResponse`."""

    def __init__(self, resource: AsyncCases) -> None:
        self.list = async_raw(resource.list)
        self.create = async_raw(resource.create)
        self.get = async_raw(resource.get)
        self.replace = async_raw(resource.replace)
        self.update = async_raw(resource.update)
        self.delete = async_raw(resource.delete)
        self.assign = async_raw(resource.assign)
        self.finish = async_raw(resource.finish)


class StreamedCases:
    """The methods of `Cases`, answering `StreamedResponse`."""

    def __init__(self, resource: Cases) -> None:
        self.list = streamed(resource.list)
        self.create = streamed(resource.create)
        self.get = streamed(resource.get)
        self.replace = streamed(resource.replace)
        self.update = streamed(resource.update)
        self.delete = streamed(resource.delete)
        self.assign = streamed(resource.assign)
        self.finish = streamed(resource.finish)


class AsyncStreamedCases:
    """The methods of `AsyncCases`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncCases) -> None:
        self.list = async_streamed(resource.list)
        self.create = async_streamed(resource.create)
        self.get = async_streamed(resource.get)
        self.replace = async_streamed(resource.replace)
        self.update = async_streamed(resource.update)
        self.delete = async_streamed(resource.delete)
        self.assign = async_streamed(resource.assign)
        self.finish = async_streamed(resource.finish)
