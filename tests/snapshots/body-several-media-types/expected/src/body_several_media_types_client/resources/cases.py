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
    from typing import Unpack

    from .._runtime.async_transport import AsyncTransport
    from .._runtime.sync_transport import SyncTransport
    from .._runtime.types import Omit, Options

_CREATE: Operation[None] = Operation(
    name="cases.create",
    method="POST",
    path="/cases",
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.CasesCreateBody,
        fields=(("title", "title"),),
        is_required=True,
    ),
    answers=(Answer("204"),),
)
_CREATE_FORM: Operation[None] = Operation(
    name="cases.create_form",
    method="POST",
    path="/cases",
    body=Body(
        media_type="application/x-www-form-urlencoded",
        kind="form",
        type=lambda: inputs.CasesCreateBodyForm,
        fields=(("title", "title"),),
        is_required=True,
    ),
    answers=(Answer("204"),),
)
_CREATE_CSV: Operation[None] = Operation(
    name="cases.create_csv",
    method="POST",
    path="/cases",
    body=Body(media_type="text/csv", kind="text", argument="body", is_required=True),
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

    def create(self, *, title: str, **options: Unpack[Options]) -> None:
        """POST /cases.

        Sends the body as `application/json`; `cases.create_form` as
        `application/x-www-form-urlencoded`, `cases.create_csv` as `text/csv`.

        Args:
            title: Not described by the vendor.
        """
        return self._transport.send(_CREATE, {"title": title}, options)

    def create_form(self, *, title: str | Omit = OMIT, **options: Unpack[Options]) -> None:
        """POST /cases.

        Sends the body as `application/x-www-form-urlencoded`; `cases.create` as
        `application/json`, `cases.create_csv` as `text/csv`.

        Args:
            title: Not described by the vendor.
        """
        return self._transport.send(_CREATE_FORM, {"title": title}, options)

    def create_csv(self, *, body: str, **options: Unpack[Options]) -> None:
        """POST /cases.

        Sends the body as `text/csv`; `cases.create` as `application/json`, `cases.create_form`
        as `application/x-www-form-urlencoded`.

        Args:
            body: Not described by the vendor.
        """
        return self._transport.send(_CREATE_CSV, {"body": body}, options)


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

    async def create(self, *, title: str, **options: Unpack[Options]) -> None:
        """See `Cases.create`."""
        return await self._transport.send(_CREATE, {"title": title}, options)

    async def create_form(self, *, title: str | Omit = OMIT, **options: Unpack[Options]) -> None:
        """See `Cases.create_form`."""
        return await self._transport.send(_CREATE_FORM, {"title": title}, options)

    async def create_csv(self, *, body: str, **options: Unpack[Options]) -> None:
        """See `Cases.create_csv`."""
        return await self._transport.send(_CREATE_CSV, {"body": body}, options)


class RawCases:
    """The methods of `Cases`, answering `RawResponse`."""

    def __init__(self, resource: Cases) -> None:
        self.create = raw(resource.create)
        self.create_form = raw(resource.create_form)
        self.create_csv = raw(resource.create_csv)


class AsyncRawCases:
    """The methods of `AsyncCases`, answering `RawResponse`."""

    def __init__(self, resource: AsyncCases) -> None:
        self.create = async_raw(resource.create)
        self.create_form = async_raw(resource.create_form)
        self.create_csv = async_raw(resource.create_csv)


class StreamedCases:
    """The methods of `Cases`, answering `StreamedResponse`."""

    def __init__(self, resource: Cases) -> None:
        self.create = streamed(resource.create)
        self.create_form = streamed(resource.create_form)
        self.create_csv = streamed(resource.create_csv)


class AsyncStreamedCases:
    """The methods of `AsyncCases`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncCases) -> None:
        self.create = async_streamed(resource.create)
        self.create_form = async_streamed(resource.create_form)
        self.create_csv = async_streamed(resource.create_csv)
