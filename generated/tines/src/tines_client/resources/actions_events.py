"""The events that a step has sent out."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import inputs, models
from .._runtime.operation import Answer, Body, NumberPages, Operation, Parameter
from .._runtime.response import async_raw, async_raw_page, raw, raw_page
from .._runtime.streamed import async_streamed, async_streamed_page, streamed, streamed_page
from .._runtime.types import OMIT

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.async_transport import AsyncTransport
    from .._runtime.pagination import AsyncPages, Pages
    from .._runtime.sync_transport import SyncTransport
    from .._runtime.types import Omit, Options
    from ..models.shared_action import Action
    from ..models.shared_event import Event, EventList

_ERRORS = (
    Answer("401", "application/json", lambda: models.Error),
    Answer("404", "application/json", lambda: models.Error),
    Answer("422", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.Error),
    Answer("default", "application/json", lambda: models.Error),
)
_SECURITY = ((("bearerAuth", ()),), (("userToken", ()),))
_LIST: Operation[EventList] = Operation(
    name="actions.events.list",
    method="GET",
    path="/api/v1/actions/{action_id}/events",
    parameters=(
        Parameter("action_id", "action_id", "path", "simple"),
        Parameter("since_id", "since_id", "query", "form", explode=True),
        Parameter("until_id", "until_id", "query", "form", explode=True),
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
_DELETE: Operation[Action] = Operation(
    name="actions.events.delete",
    method="DELETE",
    path="/api/v1/actions/{action_id}/remove_events",
    parameters=(Parameter("action_id", "action_id", "path", "simple"),),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.ActionEventsDelete,
        fields=(("async_deletion", "async_deletion"),),
    ),
    answers=(Answer("200", "application/json", lambda: models.Action),),
    errors=_ERRORS,
    security=_SECURITY,
)


class ActionsEvents:
    """The events that a step has sent out."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawActionsEvents:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawActionsEvents(self)

    @cached_property
    def with_streaming_response(self) -> StreamedActionsEvents:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedActionsEvents(self)

    def list(
        self,
        action_id: int,
        *,
        since_id: int | Omit = OMIT,
        until_id: int | Omit = OMIT,
        show_reemitted_events_only: bool | Omit = OMIT,
        per_page: int | Omit = OMIT,
        page: int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Pages[Event, EventList]:
        """List the events of an action.

        Returns one page of the events that an action has sent, narrowed by the parameters.

        Inferred: not stated by the vendor's page.

        Args:
            action_id: The id of the action. Stated.
            since_id: Return only events since the one with this id. Stated.
            until_id: Return only events until the one with this id. Stated.
            show_reemitted_events_only: Return only events that were sent once more. Default:
                `False`. Stated.
            per_page: How many entries a page holds, 500 at most. Default: `20`. Stated.
            page: The number of the page; the first is 1. Default: `1`. Stated.

        Returns:
            The items of every page, fetched as they are needed; `.pages()` gives the pages.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            UnprocessableEntityError: A value in the request is not allowed.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://github.com/1Doomdie1/Tapi
        """
        return self._transport.pages(
            _LIST,
            {
                "action_id": action_id,
                "since_id": since_id,
                "until_id": until_id,
                "show_reemitted_events_only": show_reemitted_events_only,
                "per_page": per_page,
                "page": page,
            },
            options,
        )

    def delete(
        self, action_id: int, *, async_deletion: bool | Omit = OMIT, **options: Unpack[Options]
    ) -> Action:
        """Delete the events of an action.

        Deletes all events that an action has sent. The answer is the action.

        Body: inferred.

        Args:
            action_id: The id of the action.
            async_deletion: Whether the answer comes before the events are gone. Default:
                `True`.

        Returns:
            The action.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            UnprocessableEntityError: A value in the request is not allowed.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/stories/actions/delete-events/
        """
        return self._transport.send(
            _DELETE, {"action_id": action_id, "async_deletion": async_deletion}, options
        )


class AsyncActionsEvents:
    """The events that a step has sent out."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawActionsEvents:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawActionsEvents(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedActionsEvents:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedActionsEvents(self)

    def list(
        self,
        action_id: int,
        *,
        since_id: int | Omit = OMIT,
        until_id: int | Omit = OMIT,
        show_reemitted_events_only: bool | Omit = OMIT,
        per_page: int | Omit = OMIT,
        page: int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> AsyncPages[Event, EventList]:
        """See `ActionsEvents.list`."""
        return self._transport.pages(
            _LIST,
            {
                "action_id": action_id,
                "since_id": since_id,
                "until_id": until_id,
                "show_reemitted_events_only": show_reemitted_events_only,
                "per_page": per_page,
                "page": page,
            },
            options,
        )

    async def delete(
        self, action_id: int, *, async_deletion: bool | Omit = OMIT, **options: Unpack[Options]
    ) -> Action:
        """See `ActionsEvents.delete`."""
        return await self._transport.send(
            _DELETE, {"action_id": action_id, "async_deletion": async_deletion}, options
        )


class RawActionsEvents:
    """The methods of `ActionsEvents`, answering `RawResponse`."""

    def __init__(self, resource: ActionsEvents) -> None:
        self.list = raw_page(resource.list)
        self.delete = raw(resource.delete)


class AsyncRawActionsEvents:
    """The methods of `AsyncActionsEvents`, answering `RawResponse`."""

    def __init__(self, resource: AsyncActionsEvents) -> None:
        self.list = async_raw_page(resource.list)
        self.delete = async_raw(resource.delete)


class StreamedActionsEvents:
    """The methods of `ActionsEvents`, answering `StreamedResponse`."""

    def __init__(self, resource: ActionsEvents) -> None:
        self.list = streamed_page(resource.list)
        self.delete = streamed(resource.delete)


class AsyncStreamedActionsEvents:
    """The methods of `AsyncActionsEvents`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncActionsEvents) -> None:
        self.list = async_streamed_page(resource.list)
        self.delete = async_streamed(resource.delete)
