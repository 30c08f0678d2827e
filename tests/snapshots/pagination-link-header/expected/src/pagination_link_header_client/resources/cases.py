"""Cases."""

from __future__ import annotations

import builtins
from functools import cached_property
from typing import TYPE_CHECKING

from .. import models
from .._runtime.operation import Answer, HeaderLinkPages, LinkPages, Operation
from .._runtime.response import async_raw_page, raw_page
from .._runtime.streamed import async_streamed_page, streamed_page

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.async_transport import AsyncTransport
    from .._runtime.pagination import AsyncPages, Pages
    from .._runtime.sync_transport import SyncTransport
    from .._runtime.types import Options
    from ..models.cases import CasesListAnswerItem

_LIST: Operation[builtins.list[CasesListAnswerItem]] = Operation(
    name="cases.list",
    method="GET",
    path="/cases",
    answers=(Answer("200", "application/json", lambda: list[models.CasesListAnswerItem]),),
    pages=HeaderLinkPages(items=""),
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
        self, **options: Unpack[Options]
    ) -> Pages[CasesListAnswerItem, builtins.list[CasesListAnswerItem]]:
        """GET /cases.

        Returns:
            The items of every page, fetched as they are needed; `.pages()` gives the pages.
        """
        return self._transport.pages(_LIST, {}, options)


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

    def list(
        self, **options: Unpack[Options]
    ) -> AsyncPages[CasesListAnswerItem, builtins.list[CasesListAnswerItem]]:
        """See `Cases.list`."""
        return self._transport.pages(_LIST, {}, options)


class RawCases:
    """The methods of `Cases`, answering `RawResponse`."""

    def __init__(self, resource: Cases) -> None:
        self.list = raw_page(resource.list)


class AsyncRawCases:
    """The methods of `AsyncCases`, answering `RawResponse`."""

    def __init__(self, resource: AsyncCases) -> None:
        self.list = async_raw_page(resource.list)


class StreamedCases:
    """The methods of `Cases`, answering `StreamedResponse`."""

    def __init__(self, resource: Cases) -> None:
        self.list = streamed_page(resource.list)


class AsyncStreamedCases:
    """The methods of `AsyncCases`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncCases) -> None:
        self.list = async_streamed_page(resource.list)
