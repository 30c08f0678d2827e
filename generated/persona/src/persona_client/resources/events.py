"""What happened to the objects of an environment."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import inputs, models
from .._runtime.operation import Answer, LinkPages, Operation, Parameter
from .._runtime.response import async_raw, async_raw_page, raw, raw_page
from .._runtime.streamed import async_streamed, async_streamed_page, streamed, streamed_page
from .._runtime.types import OMIT

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Unpack

    from .._runtime.async_transport import AsyncTransport
    from .._runtime.pagination import AsyncPages, Pages
    from .._runtime.sync_transport import SyncTransport
    from .._runtime.types import ArrayOf, Omit, Options
    from ..inputs.events import EventFilter
    from ..inputs.shared_page import Page
    from ..inputs.typed_dicts import EventFilterDict, PageDict
    from ..models.events import EventAnswer, EventList
    from ..models.shared_event import Event

_ERRORS = (
    Answer("400", "application/json", lambda: models.Error),
    Answer("401", "application/json", lambda: models.Error),
    Answer("403", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.Error),
)
_SECURITY = ((("bearerAuth", ()),),)
_ERRORS_2 = (
    Answer("400", "application/json", lambda: models.Error),
    Answer("401", "application/json", lambda: models.Error),
    Answer("403", "application/json", lambda: models.Error),
    Answer("404", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.Error),
)
_LIST: Operation[EventList] = Operation(
    name="events.list",
    method="GET",
    path="/events",
    parameters=(
        Parameter("page", "page", "query", "deepObject", explode=True, type=lambda: inputs.Page),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
        Parameter(
            "filter", "filter", "query", "deepObject", explode=True, type=lambda: inputs.EventFilter
        ),
    ),
    answers=(Answer("200", "application/json", lambda: models.EventList),),
    errors=_ERRORS,
    security=_SECURITY,
    pages=LinkPages(next="/links/next", items="/data"),
)
_GET: Operation[EventAnswer] = Operation(
    name="events.get",
    method="GET",
    path="/events/{event-id}",
    parameters=(
        Parameter("event_id", "event-id", "path", "simple"),
        Parameter("include", "include", "query", "form"),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.EventAnswer),),
    errors=_ERRORS_2,
    security=_SECURITY,
)


class Events:
    """What happened to the objects of an environment."""

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
        page: Page | PageDict | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        filter: EventFilter | EventFilterDict | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Pages[Event, EventList]:
        """List events.

        Returns one page of events, newest first. Each of them holds the object that it is
        about.

        Args:
            page: Which page is returned, and how long it is.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.
            filter: Which events are returned.

        Returns:
            The items of every page, fetched as they are needed; `.pages()` gives the pages.

        Raises:
            BadRequestError: The request was malformed.
            AuthenticationError: The API key is absent or not valid.
            PermissionDeniedError: The API key may not make this call.
            RateLimitError: The rate limit or a quota is used up. Wait longer from one try to
                the next.

        See https://github.com/persona-id/persona-openapi/blob/a1526b5/2025-12-08/openapi-bundled.yaml
        """
        return self._transport.pages(
            _LIST, {"page": page, "fields": fields, "filter": filter}, options
        )

    def get(
        self,
        event_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> EventAnswer:
        """Get an event.

        Returns one event and the object that it is about.

        Args:
            event_id: The id of the event.
            include: Paths of relationships, such as `accounts` or `case-comments`. The objects
                they lead to are returned in full in `included`.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.

        Returns:
            The event, and what `include` asked for.

        Raises:
            BadRequestError: The request was malformed.
            AuthenticationError: The API key is absent or not valid.
            PermissionDeniedError: The API key may not make this call.
            NotFoundError: An object that the request names does not exist.
            RateLimitError: The rate limit or a quota is used up. Wait longer from one try to
                the next.

        See https://github.com/persona-id/persona-openapi/blob/a1526b5/2025-12-08/openapi-bundled.yaml
        """
        return self._transport.send(
            _GET, {"event_id": event_id, "include": include, "fields": fields}, options
        )


class AsyncEvents:
    """What happened to the objects of an environment."""

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
        page: Page | PageDict | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        filter: EventFilter | EventFilterDict | Omit = OMIT,
        **options: Unpack[Options],
    ) -> AsyncPages[Event, EventList]:
        """See `Events.list`."""
        return self._transport.pages(
            _LIST, {"page": page, "fields": fields, "filter": filter}, options
        )

    async def get(
        self,
        event_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> EventAnswer:
        """See `Events.get`."""
        return await self._transport.send(
            _GET, {"event_id": event_id, "include": include, "fields": fields}, options
        )


class RawEvents:
    """The methods of `Events`, answering `RawResponse`."""

    def __init__(self, resource: Events) -> None:
        self.list = raw_page(resource.list)
        self.get = raw(resource.get)


class AsyncRawEvents:
    """The methods of `AsyncEvents`, answering `RawResponse`."""

    def __init__(self, resource: AsyncEvents) -> None:
        self.list = async_raw_page(resource.list)
        self.get = async_raw(resource.get)


class StreamedEvents:
    """The methods of `Events`, answering `StreamedResponse`."""

    def __init__(self, resource: Events) -> None:
        self.list = streamed_page(resource.list)
        self.get = streamed(resource.get)


class AsyncStreamedEvents:
    """The methods of `AsyncEvents`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncEvents) -> None:
        self.list = async_streamed_page(resource.list)
        self.get = async_streamed(resource.get)
