"""Cases."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import models
from .._runtime.operation import Answer, NumberPages, Operation, Parameter
from .._runtime.response import async_raw_page, raw_page
from .._runtime.streamed import async_streamed_page, streamed_page
from .._runtime.types import OMIT

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.async_transport import AsyncTransport
    from .._runtime.pagination import AsyncPages, Pages
    from .._runtime.sync_transport import SyncTransport
    from .._runtime.types import Omit, Options
    from ..models.cases import CasesListAnswer
    from ..models.shared_cases_list_answer_meta import CasesListAnswerCasesItem

_LIST: Operation[CasesListAnswer] = Operation(
    name="cases.list",
    method="GET",
    path="/cases",
    parameters=(Parameter("page", "page", "query", "form", explode=True),),
    answers=(Answer("200", "application/json", lambda: models.CasesListAnswer),),
    pages=NumberPages(argument="page", last="/meta/pages", items="/cases"),
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
        self, *, page: int | Omit = OMIT, **options: Unpack[Options]
    ) -> Pages[CasesListAnswerCasesItem, CasesListAnswer]:
        """GET /cases.

        Args:
            page: Not described by the vendor.

        Returns:
            The items of every page, fetched as they are needed; `.pages()` gives the pages.
        """
        return self._transport.pages(_LIST, {"page": page}, options)


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
        self, *, page: int | Omit = OMIT, **options: Unpack[Options]
    ) -> AsyncPages[CasesListAnswerCasesItem, CasesListAnswer]:
        """See `Cases.list`."""
        return self._transport.pages(_LIST, {"page": page}, options)


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
