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
    from typing import Unpack

    from .._runtime.async_transport import AsyncTransport
    from .._runtime.sync_transport import SyncTransport
    from .._runtime.types import ArrayOf, Omit, Options
    from ..models.cases import Case, CasesListAnswer

_LIST: Operation[CasesListAnswer] = Operation(
    name="cases.list",
    method="GET",
    path="/cases",
    parameters=(
        Parameter("status", "status", "query", "form", explode=True),
        Parameter("sort", "sort", "query", "form", explode=True),
        Parameter("limit", "limit", "query", "form", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.CasesListAnswer),),
)
_CREATE: Operation[Case] = Operation(
    name="cases.create",
    method="POST",
    path="/cases",
    parameters=(
        Parameter("dry_run", "dry-run", "query", "form", explode=True),
        Parameter("notify", "notify", "query", "form", explode=True),
    ),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.CaseCreate,
        fields=(("name", "name"), ("labels", "labels")),
    ),
    answers=(Answer("201", "application/json", lambda: models.Case),),
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

    def list(
        self,
        *,
        status: str | Omit = OMIT,
        sort: str | Omit = OMIT,
        limit: int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> CasesListAnswer:
        """List cases.

        Args:
            status: Only these.
            sort: Not described by the vendor. Assumed.
            limit: At most so many. Inferred.

        Returns:
            The cases.

        See https://docs.example.com/cases
        """
        return self._transport.send(
            _LIST, {"status": status, "sort": sort, "limit": limit}, options
        )

    def create(
        self,
        *,
        dry_run: bool | Omit = OMIT,
        notify: bool | Omit = OMIT,
        name: str | Omit = OMIT,
        labels: ArrayOf[str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Case:
        """Create a case.

        Inferred: not stated by the vendor's page.

        Body: known from an example only.

        Args:
            dry_run: Not described by the vendor. Stated.
            notify: Not described by the vendor.
            name: Not described by the vendor.
            labels: Not described by the vendor. Assumed.

        Returns:
            The case.

        See https://docs.example.com/cases
        """
        return self._transport.send(
            _CREATE, {"dry_run": dry_run, "notify": notify, "name": name, "labels": labels}, options
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

    async def list(
        self,
        *,
        status: str | Omit = OMIT,
        sort: str | Omit = OMIT,
        limit: int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> CasesListAnswer:
        """See `Cases.list`."""
        return await self._transport.send(
            _LIST, {"status": status, "sort": sort, "limit": limit}, options
        )

    async def create(
        self,
        *,
        dry_run: bool | Omit = OMIT,
        notify: bool | Omit = OMIT,
        name: str | Omit = OMIT,
        labels: ArrayOf[str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Case:
        """See `Cases.create`."""
        return await self._transport.send(
            _CREATE, {"dry_run": dry_run, "notify": notify, "name": name, "labels": labels}, options
        )


class RawCases:
    """The methods of `Cases`, answering `RawResponse`."""

    def __init__(self, resource: Cases) -> None:
        self.list = raw(resource.list)
        self.create = raw(resource.create)


class AsyncRawCases:
    """The methods of `AsyncCases`, answering `RawResponse`."""

    def __init__(self, resource: AsyncCases) -> None:
        self.list = async_raw(resource.list)
        self.create = async_raw(resource.create)


class StreamedCases:
    """The methods of `Cases`, answering `StreamedResponse`."""

    def __init__(self, resource: Cases) -> None:
        self.list = streamed(resource.list)
        self.create = streamed(resource.create)


class AsyncStreamedCases:
    """The methods of `AsyncCases`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncCases) -> None:
        self.list = async_streamed(resource.list)
        self.create = async_streamed(resource.create)
