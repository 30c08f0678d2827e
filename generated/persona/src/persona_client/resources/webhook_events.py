"""Deliveries of events to webhooks."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import inputs, models
from .._runtime.operation import Answer, Body, LinkPages, Operation, Parameter
from .._runtime.response import async_raw_page, raw_page
from .._runtime.streamed import async_streamed_page, streamed_page
from .._runtime.types import OMIT

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Unpack

    from .._runtime.async_transport import AsyncTransport
    from .._runtime.pagination import AsyncPages, Pages
    from .._runtime.sync_transport import SyncTransport
    from .._runtime.types import Omit, Options
    from ..inputs.shared_not_query import (
        AllOfQuery,
        AnyOfQuery,
        AttributeQuery,
        NotQuery,
        SearchSort,
    )
    from ..inputs.shared_page import Page
    from ..inputs.typed_dicts import (
        AllOfQueryDict,
        AnyOfQueryDict,
        AttributeQueryDict,
        NotQueryDict,
        PageDict,
        SearchSortDict,
    )
    from ..models.webhook_events import WebhookEvent, WebhookEventList

_ERRORS = (
    Answer("400", "application/json", lambda: models.Error),
    Answer("401", "application/json", lambda: models.Error),
    Answer("403", "application/json", lambda: models.Error),
    Answer("409", "application/json", lambda: models.Error),
    Answer("422", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.Error),
)
_SECURITY = ((("bearerAuth", ()),),)
_SEARCH: Operation[WebhookEventList] = Operation(
    name="webhook_events.search",
    method="POST",
    path="/webhook-events/search",
    parameters=(
        Parameter("fields", "fields", "query", "deepObject", explode=True),
        Parameter("page", "page", "query", "deepObject", explode=True, type=lambda: inputs.Page),
    ),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.SearchRequest,
        fields=(("query", "query"), ("sort", "sort"), ("body_page", "body_page")),
    ),
    answers=(Answer("200", "application/json", lambda: models.WebhookEventList),),
    errors=_ERRORS,
    security=_SECURITY,
    retry="idempotent",
    pages=LinkPages(next="/links/next", items="/data"),
)


class WebhookEvents:
    """Deliveries of events to webhooks."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawWebhookEvents:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawWebhookEvents(self)

    @cached_property
    def with_streaming_response(self) -> StreamedWebhookEvents:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedWebhookEvents(self)

    def search(
        self,
        *,
        fields: Mapping[str, str] | Omit = OMIT,
        page: Page | PageDict | Omit = OMIT,
        query: (
            AllOfQuery
            | AllOfQueryDict
            | AnyOfQuery
            | AnyOfQueryDict
            | NotQuery
            | NotQueryDict
            | AttributeQuery
            | AttributeQueryDict
            | Omit
        ) = OMIT,
        sort: SearchSort | SearchSortDict | Omit = OMIT,
        body_page: Page | PageDict | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Pages[WebhookEvent, WebhookEventList]:
        """Search webhook events.

        Returns one page of the deliveries that meet conditions on `updated_at`, `status`,
        `webhook_id`, `event_id`, `event_name`, `webhook_event_id` and `related_object_ids`. A
        delivery is found about a minute late. The call is known from a later version of the
        API.

        Sent again by itself like a call that only reads.

        Args:
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.
            page: Which page is returned, and how long it is.
            query: Which objects are returned.
            sort: In which order they are returned.
            body_page: Which page is returned, as the query parameter of the same name says.

        Returns:
            The items of every page, fetched as they are needed; `.pages()` gives the pages.

        Raises:
            BadRequestError: The request was malformed.
            AuthenticationError: The API key is absent or not valid.
            PermissionDeniedError: The API key may not make this call.
            ConflictError: Another request got in the way, or what was asked for exists already.
            UnprocessableEntityError: A value in the request is not acceptable.
            RateLimitError: The rate limit or a quota is used up. Wait longer from one try to
                the next.

        See https://github.com/persona-id/persona-openapi/tree/HEAD/2026-09-29
        """
        return self._transport.pages(
            _SEARCH,
            {"fields": fields, "page": page, "query": query, "sort": sort, "body_page": body_page},
            options,
        )


class AsyncWebhookEvents:
    """Deliveries of events to webhooks."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawWebhookEvents:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawWebhookEvents(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedWebhookEvents:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedWebhookEvents(self)

    def search(
        self,
        *,
        fields: Mapping[str, str] | Omit = OMIT,
        page: Page | PageDict | Omit = OMIT,
        query: (
            AllOfQuery
            | AllOfQueryDict
            | AnyOfQuery
            | AnyOfQueryDict
            | NotQuery
            | NotQueryDict
            | AttributeQuery
            | AttributeQueryDict
            | Omit
        ) = OMIT,
        sort: SearchSort | SearchSortDict | Omit = OMIT,
        body_page: Page | PageDict | Omit = OMIT,
        **options: Unpack[Options],
    ) -> AsyncPages[WebhookEvent, WebhookEventList]:
        """See `WebhookEvents.search`."""
        return self._transport.pages(
            _SEARCH,
            {"fields": fields, "page": page, "query": query, "sort": sort, "body_page": body_page},
            options,
        )


class RawWebhookEvents:
    """The methods of `WebhookEvents`, answering `RawResponse`."""

    def __init__(self, resource: WebhookEvents) -> None:
        self.search = raw_page(resource.search)


class AsyncRawWebhookEvents:
    """The methods of `AsyncWebhookEvents`, answering `RawResponse`."""

    def __init__(self, resource: AsyncWebhookEvents) -> None:
        self.search = async_raw_page(resource.search)


class StreamedWebhookEvents:
    """The methods of `WebhookEvents`, answering `StreamedResponse`."""

    def __init__(self, resource: WebhookEvents) -> None:
        self.search = streamed_page(resource.search)


class AsyncStreamedWebhookEvents:
    """The methods of `AsyncWebhookEvents`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncWebhookEvents) -> None:
        self.search = async_streamed_page(resource.search)
