"""The runs of a group of steps."""

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
    from ..models.groups_runs import GroupRun, GroupRunEvent, GroupRunEventList, GroupRunList

_ERRORS = (
    Answer("401", "application/json", lambda: models.Error),
    Answer("404", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.Error),
    Answer("default", "application/json", lambda: models.Error),
)
_SECURITY = ((("bearerAuth", ()),), (("userToken", ()),))
_LIST: Operation[GroupRunList] = Operation(
    name="groups.runs.list",
    method="GET",
    path="/api/v1/groups/{group_id}/runs",
    parameters=(
        Parameter("group_id", "group_id", "path", "simple"),
        Parameter("per_page", "per_page", "query", "form", explode=True),
        Parameter("page", "page", "query", "form", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.GroupRunList),),
    errors=_ERRORS,
    security=_SECURITY,
    pages=NumberPages(argument="page", next="/meta/next_page_number", items="/group_runs"),
)
_LIST_EVENTS: Operation[GroupRunEventList] = Operation(
    name="groups.runs.list_events",
    method="GET",
    path="/api/v1/groups/{group_id}/runs/{group_run_guid}",
    parameters=(
        Parameter("group_id", "group_id", "path", "simple"),
        Parameter("group_run_guid", "group_run_guid", "path", "simple"),
        Parameter("per_page", "per_page", "query", "form", explode=True),
        Parameter("page", "page", "query", "form", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.GroupRunEventList),),
    errors=_ERRORS,
    security=_SECURITY,
    pages=NumberPages(argument="page", next="/meta/next_page_number", items="/group_run_events"),
)


class GroupsRuns:
    """The runs of a group of steps."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawGroupsRuns:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawGroupsRuns(self)

    @cached_property
    def with_streaming_response(self) -> StreamedGroupsRuns:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedGroupsRuns(self)

    def list(
        self,
        group_id: int,
        *,
        per_page: int | Omit = OMIT,
        page: int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Pages[GroupRun, GroupRunList]:
        """List the runs of a group.

        Returns one page of the runs of a group of actions.

        Args:
            group_id: The id of the group.
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

        See https://www.tines.com/docs/api/stories/groups/list-runs/
        """
        return self._transport.pages(
            _LIST, {"group_id": group_id, "per_page": per_page, "page": page}, options
        )

    def list_events(
        self,
        group_id: int,
        group_run_guid: str,
        *,
        per_page: int | Omit = OMIT,
        page: int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Pages[GroupRunEvent, GroupRunEventList]:
        """List the events of a run of a group.

        Returns one page of the events of one run of a group of actions.

        Args:
            group_id: The id of the group.
            group_run_guid: The id of the run.
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

        See https://www.tines.com/docs/api/stories/groups/list-run-events/
        """
        return self._transport.pages(
            _LIST_EVENTS,
            {
                "group_id": group_id,
                "group_run_guid": group_run_guid,
                "per_page": per_page,
                "page": page,
            },
            options,
        )


class AsyncGroupsRuns:
    """The runs of a group of steps."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawGroupsRuns:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawGroupsRuns(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedGroupsRuns:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedGroupsRuns(self)

    def list(
        self,
        group_id: int,
        *,
        per_page: int | Omit = OMIT,
        page: int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> AsyncPages[GroupRun, GroupRunList]:
        """See `GroupsRuns.list`."""
        return self._transport.pages(
            _LIST, {"group_id": group_id, "per_page": per_page, "page": page}, options
        )

    def list_events(
        self,
        group_id: int,
        group_run_guid: str,
        *,
        per_page: int | Omit = OMIT,
        page: int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> AsyncPages[GroupRunEvent, GroupRunEventList]:
        """See `GroupsRuns.list_events`."""
        return self._transport.pages(
            _LIST_EVENTS,
            {
                "group_id": group_id,
                "group_run_guid": group_run_guid,
                "per_page": per_page,
                "page": page,
            },
            options,
        )


class RawGroupsRuns:
    """The methods of `GroupsRuns`, answering `RawResponse`."""

    def __init__(self, resource: GroupsRuns) -> None:
        self.list = raw_page(resource.list)
        self.list_events = raw_page(resource.list_events)


class AsyncRawGroupsRuns:
    """The methods of `AsyncGroupsRuns`, answering `RawResponse`."""

    def __init__(self, resource: AsyncGroupsRuns) -> None:
        self.list = async_raw_page(resource.list)
        self.list_events = async_raw_page(resource.list_events)


class StreamedGroupsRuns:
    """The methods of `GroupsRuns`, answering `StreamedResponse`."""

    def __init__(self, resource: GroupsRuns) -> None:
        self.list = streamed_page(resource.list)
        self.list_events = streamed_page(resource.list_events)


class AsyncStreamedGroupsRuns:
    """The methods of `AsyncGroupsRuns`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncGroupsRuns) -> None:
        self.list = async_streamed_page(resource.list)
        self.list_events = async_streamed_page(resource.list_events)
