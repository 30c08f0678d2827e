"""What the steps of stories have sent to one another."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import models
from .._runtime.operation import Answer, NumberPages, Operation, Parameter
from .._runtime.response import async_raw, async_raw_page, raw, raw_page
from .._runtime.streamed import async_streamed, async_streamed_page, streamed, streamed_page
from .._runtime.types import OMIT

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Unpack

    from .._runtime.async_transport import AsyncTransport
    from .._runtime.pagination import AsyncPages, Pages
    from .._runtime.sync_transport import SyncTransport
    from .._runtime.types import Omit, Options
    from ..models.shared_event import Event, EventList

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
_ERRORS_3 = (
    Answer("401", "application/json", lambda: models.Error),
    Answer("404", "application/json", lambda: models.Error),
    Answer("422", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.Error),
    Answer("default", "application/json", lambda: models.Error),
)
_LIST: Operation[EventList] = Operation(
    name="events.list",
    method="GET",
    path="/api/v1/events",
    parameters=(
        Parameter("since_id", "since_id", "query", "form", explode=True),
        Parameter("until_id", "until_id", "query", "form", explode=True),
        Parameter("since", "since", "query", "form", explode=True),
        Parameter("until", "until", "query", "form", explode=True),
        Parameter("team_id", "team_id", "query", "form", explode=True),
        Parameter("story_id", "story_id", "query", "form", explode=True),
        Parameter("include_groups", "include_groups", "query", "form", explode=True),
        Parameter(
            "show_reemitted_events_only",
            "show_reemitted_events_only",
            "query",
            "form",
            explode=True,
        ),
        Parameter("per_page", "per_page", "query", "form", explode=True),
        Parameter("page", "page", "query", "form", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.EventList),),
    errors=_ERRORS,
    security=_SECURITY,
    pages=NumberPages(argument="page", next="/meta/next_page_number", items="/events"),
)
_GET: Operation[Event] = Operation(
    name="events.get",
    method="GET",
    path="/api/v1/events/{event_id}",
    parameters=(Parameter("event_id", "event_id", "path", "simple"),),
    answers=(Answer("200", "application/json", lambda: models.Event),),
    errors=_ERRORS_2,
    security=_SECURITY,
)
_REEMIT: Operation[None] = Operation(
    name="events.reemit",
    method="POST",
    path="/api/v1/events/{event_id}/reemit",
    parameters=(Parameter("event_id", "event_id", "path", "simple"),),
    answers=(Answer("204"),),
    errors=_ERRORS_3,
    security=_SECURITY,
    retry="never",
)


class Events:
    """What the steps of stories have sent to one another."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawEvents:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawEvents(self)

    @cached_property
    def with_streaming_response(self) -> StreamedEvents:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedEvents(self)

    def list(
        self,
        *,
        since_id: int | Omit = OMIT,
        until_id: int | Omit = OMIT,
        since: datetime | Omit = OMIT,
        until: datetime | Omit = OMIT,
        team_id: int | Omit = OMIT,
        story_id: int | Omit = OMIT,
        include_groups: bool | Omit = OMIT,
        show_reemitted_events_only: bool | Omit = OMIT,
        per_page: int | Omit = OMIT,
        page: int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Pages[Event, EventList]:
        """List events.

        Returns one page of the events that the key may see, narrowed by the parameters.

        Args:
            since_id: Return only events since the one with this id.
            until_id: Return only events until the one with this id.
            since: Return only events since this time.
            until: Return only events until this time.
            team_id: Return only events of this team.
            story_id: Return only events of this story.
            include_groups: Whether events inside the groups of the story count; only with
                `story_id`. Default: `False`.
            show_reemitted_events_only: Return only events that were sent once more. Default:
                `False`.
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

        See https://www.tines.com/docs/api/stories/events/list/
        """
        return self._transport.pages(
            _LIST,
            {
                "since_id": since_id,
                "until_id": until_id,
                "since": since,
                "until": until,
                "team_id": team_id,
                "story_id": story_id,
                "include_groups": include_groups,
                "show_reemitted_events_only": show_reemitted_events_only,
                "per_page": per_page,
                "page": page,
            },
            options,
        )

    def get(self, event_id: int, **options: Unpack[Options]) -> Event:
        """Get an event.

        Returns one event with what it carries.

        Args:
            event_id: The id of the event.

        Returns:
            The event.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/stories/events/get/
        """
        return self._transport.send(_GET, {"event_id": event_id}, options)

    def reemit(self, event_id: int, **options: Unpack[Options]) -> None:
        """Send an event once more.

        Sends an event once more, so that all actions behind it run again. Each call does so,
        and the client never repeats it by itself.

        Never sent again by itself.

        Args:
            event_id: The id of the event.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            UnprocessableEntityError: A value in the request is not allowed.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/stories/events/reemit/
        """
        return self._transport.send(_REEMIT, {"event_id": event_id}, options)


class AsyncEvents:
    """What the steps of stories have sent to one another."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawEvents:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawEvents(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedEvents:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedEvents(self)

    def list(
        self,
        *,
        since_id: int | Omit = OMIT,
        until_id: int | Omit = OMIT,
        since: datetime | Omit = OMIT,
        until: datetime | Omit = OMIT,
        team_id: int | Omit = OMIT,
        story_id: int | Omit = OMIT,
        include_groups: bool | Omit = OMIT,
        show_reemitted_events_only: bool | Omit = OMIT,
        per_page: int | Omit = OMIT,
        page: int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> AsyncPages[Event, EventList]:
        """See `Events.list`."""
        return self._transport.pages(
            _LIST,
            {
                "since_id": since_id,
                "until_id": until_id,
                "since": since,
                "until": until,
                "team_id": team_id,
                "story_id": story_id,
                "include_groups": include_groups,
                "show_reemitted_events_only": show_reemitted_events_only,
                "per_page": per_page,
                "page": page,
            },
            options,
        )

    async def get(self, event_id: int, **options: Unpack[Options]) -> Event:
        """See `Events.get`."""
        return await self._transport.send(_GET, {"event_id": event_id}, options)

    async def reemit(self, event_id: int, **options: Unpack[Options]) -> None:
        """See `Events.reemit`."""
        return await self._transport.send(_REEMIT, {"event_id": event_id}, options)


class RawEvents:
    """The methods of `Events`, answering `RawResponse`."""

    def __init__(self, resource: Events) -> None:
        self.list = raw_page(resource.list)
        self.get = raw(resource.get)
        self.reemit = raw(resource.reemit)


class AsyncRawEvents:
    """The methods of `AsyncEvents`, answering `RawResponse`."""

    def __init__(self, resource: AsyncEvents) -> None:
        self.list = async_raw_page(resource.list)
        self.get = async_raw(resource.get)
        self.reemit = async_raw(resource.reemit)


class StreamedEvents:
    """The methods of `Events`, answering `StreamedResponse`."""

    def __init__(self, resource: Events) -> None:
        self.list = streamed_page(resource.list)
        self.get = streamed(resource.get)
        self.reemit = streamed(resource.reemit)


class AsyncStreamedEvents:
    """The methods of `AsyncEvents`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncEvents) -> None:
        self.list = async_streamed_page(resource.list)
        self.get = async_streamed(resource.get)
        self.reemit = async_streamed(resource.reemit)
