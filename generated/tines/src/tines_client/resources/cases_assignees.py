"""The users that work on a case."""

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
    from ..models.shared_case_assignee_list import CaseAssigneeList
    from ..models.shared_user import User

_ERRORS = (
    Answer("401", "application/json", lambda: models.Error),
    Answer("404", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.Error),
    Answer("default", "application/json", lambda: models.Error),
)
_SECURITY = ((("bearerAuth", ()),), (("userToken", ()),))
_LIST: Operation[CaseAssigneeList] = Operation(
    name="cases.assignees.list",
    method="GET",
    path="/api/v2/cases/{case_id}/assignees",
    parameters=(
        Parameter("case_id", "case_id", "path", "simple"),
        Parameter("per_page", "per_page", "query", "form", explode=True),
        Parameter("page", "page", "query", "form", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.CaseAssigneeList),),
    errors=_ERRORS,
    security=_SECURITY,
    pages=NumberPages(argument="page", next="/meta/next_page_number", items="/assignees"),
)


class CasesAssignees:
    """The users that work on a case."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawCasesAssignees:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawCasesAssignees(self)

    @cached_property
    def with_streaming_response(self) -> StreamedCasesAssignees:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedCasesAssignees(self)

    def list(
        self,
        case_id: int,
        *,
        per_page: int | Omit = OMIT,
        page: int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Pages[User, CaseAssigneeList]:
        """List the assignees of a case.

        Returns one page of the users that work on a case. They are assigned and unassigned by
        updating the case.

        Args:
            case_id: The id of the case.
            per_page: How many entries a page holds, 500 at most. Default: `20`.
            page: The number of the page; the first is 1. Default: `1`.

        Returns:
            The items of every page, fetched as they are needed; `.pages()` gives the pages.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/cases/assignees/list/
        """
        return self._transport.pages(
            _LIST, {"case_id": case_id, "per_page": per_page, "page": page}, options
        )


class AsyncCasesAssignees:
    """The users that work on a case."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawCasesAssignees:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawCasesAssignees(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedCasesAssignees:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedCasesAssignees(self)

    def list(
        self,
        case_id: int,
        *,
        per_page: int | Omit = OMIT,
        page: int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> AsyncPages[User, CaseAssigneeList]:
        """See `CasesAssignees.list`."""
        return self._transport.pages(
            _LIST, {"case_id": case_id, "per_page": per_page, "page": page}, options
        )


class RawCasesAssignees:
    """The methods of `CasesAssignees`, answering `RawResponse`."""

    def __init__(self, resource: CasesAssignees) -> None:
        self.list = raw_page(resource.list)


class AsyncRawCasesAssignees:
    """The methods of `AsyncCasesAssignees`, answering `RawResponse`."""

    def __init__(self, resource: AsyncCasesAssignees) -> None:
        self.list = async_raw_page(resource.list)


class StreamedCasesAssignees:
    """The methods of `CasesAssignees`, answering `StreamedResponse`."""

    def __init__(self, resource: CasesAssignees) -> None:
        self.list = streamed_page(resource.list)


class AsyncStreamedCasesAssignees:
    """The methods of `AsyncCasesAssignees`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncCasesAssignees) -> None:
        self.list = async_streamed_page(resource.list)
