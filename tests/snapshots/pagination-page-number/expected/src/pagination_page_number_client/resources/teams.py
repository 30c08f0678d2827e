"""Teams."""

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
    from ..models.shared_cases_list_answer_meta import CasesListAnswerCasesItem
    from ..models.teams import TeamsListAnswer

_LIST: Operation[TeamsListAnswer] = Operation(
    name="teams.list",
    method="GET",
    path="/teams",
    parameters=(Parameter("page", "page", "query", "form", explode=True),),
    answers=(Answer("200", "application/json", lambda: models.TeamsListAnswer),),
    pages=NumberPages(argument="page", next="/meta/next_page", items="/cases"),
)


class Teams:
    """Teams."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawTeams:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawTeams(self)

    @cached_property
    def with_streaming_response(self) -> StreamedTeams:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedTeams(self)

    def list(
        self, *, page: int | Omit = OMIT, **options: Unpack[Options]
    ) -> Pages[CasesListAnswerCasesItem, TeamsListAnswer]:
        """GET /teams.

        Args:
            page: Not described by the vendor.

        Returns:
            The items of every page, fetched as they are needed; `.pages()` gives the pages.
        """
        return self._transport.pages(_LIST, {"page": page}, options)


class AsyncTeams:
    """Teams."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawTeams:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawTeams(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedTeams:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedTeams(self)

    def list(
        self, *, page: int | Omit = OMIT, **options: Unpack[Options]
    ) -> AsyncPages[CasesListAnswerCasesItem, TeamsListAnswer]:
        """See `Teams.list`."""
        return self._transport.pages(_LIST, {"page": page}, options)


class RawTeams:
    """The methods of `Teams`, answering `RawResponse`."""

    def __init__(self, resource: Teams) -> None:
        self.list = raw_page(resource.list)


class AsyncRawTeams:
    """The methods of `AsyncTeams`, answering `RawResponse`."""

    def __init__(self, resource: AsyncTeams) -> None:
        self.list = async_raw_page(resource.list)


class StreamedTeams:
    """The methods of `Teams`, answering `StreamedResponse`."""

    def __init__(self, resource: Teams) -> None:
        self.list = streamed_page(resource.list)


class AsyncStreamedTeams:
    """The methods of `AsyncTeams`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncTeams) -> None:
        self.list = async_streamed_page(resource.list)
