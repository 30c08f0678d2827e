"""Changes of a story that another user reviews."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import models
from .._runtime.operation import Answer, NumberPages, Operation, Parameter
from .._runtime.response import async_raw, async_raw_page, raw, raw_page
from .._runtime.streamed import async_streamed, async_streamed_page, streamed, streamed_page
from .._runtime.types import OMIT

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

    from .._runtime.async_transport import AsyncTransport
    from .._runtime.pagination import AsyncPages, Pages
    from .._runtime.sync_transport import SyncTransport
    from .._runtime.types import Omit, Options
    from ..inputs.change_requests import ChangeRequestStatusInput
    from ..models.change_requests import ChangeRequest, ChangeRequestList

_ERRORS = (
    Answer("401", "application/json", lambda: models.Error),
    Answer("422", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.Error),
    Answer("default", "application/json", lambda: models.Error),
)
_SECURITY = ((("bearerAuth", ()),), (("userToken", ()),))
_ERRORS_2 = (
    Answer("401", "application/json", lambda: models.Error),
    Answer("404", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.Error),
    Answer("default", "application/json", lambda: models.Error),
)
_LIST: Operation[ChangeRequestList] = Operation(
    name="change_requests.list",
    method="GET",
    path="/api/v1/change_requests",
    parameters=(
        Parameter("team_id", "team_id[]", "query", "form", explode=True),
        Parameter("status", "status[]", "query", "form", explode=True),
        Parameter("per_page", "per_page", "query", "form", explode=True),
        Parameter("page", "page", "query", "form", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.ChangeRequestList),),
    errors=_ERRORS,
    security=_SECURITY,
    pages=NumberPages(argument="page", next="/meta/next_page_number", items="/change_requests"),
)
_GET: Operation[ChangeRequest] = Operation(
    name="change_requests.get",
    method="GET",
    path="/api/v1/change_requests/{change_request_id}",
    parameters=(Parameter("change_request_id", "change_request_id", "path", "simple"),),
    answers=(Answer("200", "application/json", lambda: models.ChangeRequest),),
    errors=_ERRORS_2,
    security=_SECURITY,
)


class ChangeRequests:
    """Changes of a story that another user reviews."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawChangeRequests:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawChangeRequests(self)

    @cached_property
    def with_streaming_response(self) -> StreamedChangeRequests:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedChangeRequests(self)

    def list(
        self,
        *,
        team_id: Sequence[int] | Omit = OMIT,
        status: Sequence[ChangeRequestStatusInput] | Omit = OMIT,
        per_page: int | Omit = OMIT,
        page: int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Pages[ChangeRequest, ChangeRequestList]:
        """List change requests.

        Returns one page of the change requests that the key may see. Without `status[]` those
        that were promoted are left out.

        Args:
            team_id: Return only change requests of these teams.
            status: Return only change requests with these statuses; all but `PUSHED` when left
                out. Each one of `PENDING`, `APPROVED`, `REJECTED`, `PUSHED`, `IN_PROGRESS`.
            per_page: How many entries a page holds, 500 at most. Default: `20`.
            page: The number of the page; the first is 1. Default: `1`.

        Returns:
            The items of every page, fetched as they are needed; `.pages()` gives the pages.

        Raises:
            AuthenticationError: The key is absent or not valid.
            UnprocessableEntityError: A value in the request is not allowed.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/stories/docs/api/change-requests/list/
        """
        return self._transport.pages(
            _LIST,
            {"team_id": team_id, "status": status, "per_page": per_page, "page": page},
            options,
        )

    def get(self, change_request_id: int, **options: Unpack[Options]) -> ChangeRequest:
        """Get a change request.

        Returns one change request. The page says that exports of the live story and of the
        draft come with it; no copy shows their keys, so they are among the further fields of
        the answer.

        Args:
            change_request_id: The id of the change request.

        Returns:
            The change request.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/stories/docs/api/change-requests/
        """
        return self._transport.send(_GET, {"change_request_id": change_request_id}, options)


class AsyncChangeRequests:
    """Changes of a story that another user reviews."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawChangeRequests:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawChangeRequests(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedChangeRequests:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedChangeRequests(self)

    def list(
        self,
        *,
        team_id: Sequence[int] | Omit = OMIT,
        status: Sequence[ChangeRequestStatusInput] | Omit = OMIT,
        per_page: int | Omit = OMIT,
        page: int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> AsyncPages[ChangeRequest, ChangeRequestList]:
        """See `ChangeRequests.list`."""
        return self._transport.pages(
            _LIST,
            {"team_id": team_id, "status": status, "per_page": per_page, "page": page},
            options,
        )

    async def get(self, change_request_id: int, **options: Unpack[Options]) -> ChangeRequest:
        """See `ChangeRequests.get`."""
        return await self._transport.send(_GET, {"change_request_id": change_request_id}, options)


class RawChangeRequests:
    """The methods of `ChangeRequests`, answering `RawResponse`."""

    def __init__(self, resource: ChangeRequests) -> None:
        self.list = raw_page(resource.list)
        self.get = raw(resource.get)


class AsyncRawChangeRequests:
    """The methods of `AsyncChangeRequests`, answering `RawResponse`."""

    def __init__(self, resource: AsyncChangeRequests) -> None:
        self.list = async_raw_page(resource.list)
        self.get = async_raw(resource.get)


class StreamedChangeRequests:
    """The methods of `ChangeRequests`, answering `StreamedResponse`."""

    def __init__(self, resource: ChangeRequests) -> None:
        self.list = streamed_page(resource.list)
        self.get = streamed(resource.get)


class AsyncStreamedChangeRequests:
    """The methods of `AsyncChangeRequests`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncChangeRequests) -> None:
        self.list = async_streamed_page(resource.list)
        self.get = async_streamed(resource.get)
