"""Pending actions of stories."""

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
    from ..inputs.shared_story_mode_input import StoryModeInput
    from ..models.shared_story import Story
    from ..models.stories_pending_actions import StoryPendingActionList

_ERRORS = (
    Answer("401", "application/json", lambda: models.Error),
    Answer("404", "application/json", lambda: models.Error),
    Answer("422", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.Error),
    Answer("default", "application/json", lambda: models.Error),
)
_SECURITY = ((("bearerAuth", ()),), (("userToken", ()),))
_LIST: Operation[StoryPendingActionList] = Operation(
    name="stories.pending_actions.list",
    method="GET",
    path="/api/v1/stories/{story_id}/pending_actions",
    parameters=(
        Parameter("story_id", "story_id", "path", "simple"),
        Parameter("search", "search", "query", "form", explode=True),
        Parameter("story_mode", "story_mode", "query", "form", explode=True),
        Parameter("per_page", "per_page", "query", "form", explode=True),
        Parameter("page", "page", "query", "form", explode=True),
        Parameter("draft_id", "draft_id", "query", "form", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.StoryPendingActionList),),
    errors=_ERRORS,
    security=_SECURITY,
    pages=NumberPages(argument="page", next="/meta/next_page_number", items="/stories"),
)


class StoriesPendingActions:
    """Pending actions of stories."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawStoriesPendingActions:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawStoriesPendingActions(self)

    @cached_property
    def with_streaming_response(self) -> StreamedStoriesPendingActions:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedStoriesPendingActions(self)

    def list(
        self,
        story_id: int,
        *,
        search: str | Omit = OMIT,
        story_mode: StoryModeInput | Omit = OMIT,
        per_page: int | Omit = OMIT,
        page: int | Omit = OMIT,
        draft_id: int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Pages[Story, StoryPendingActionList]:
        """List what is pending in a story.

        Returns one page of what waits to be run. No page of the vendor was in reach: the
        parameters and the key of the list are those of a third-party client.

        Inferred: not stated by the vendor's page.

        Args:
            story_id: The id of the story. Stated.
            search: Return only what this text is found in.
            story_mode: Whether the live story or its test is meant. Default: `LIVE`.
            per_page: How many entries a page holds, 500 at most. Default: `20`. Stated.
            page: The number of the page; the first is 1. Default: `1`. Stated.
            draft_id: The id of a draft of the story. Without it the story itself is meant.
                Stated.

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
                "story_id": story_id,
                "search": search,
                "story_mode": story_mode,
                "per_page": per_page,
                "page": page,
                "draft_id": draft_id,
            },
            options,
        )


class AsyncStoriesPendingActions:
    """Pending actions of stories."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawStoriesPendingActions:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawStoriesPendingActions(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedStoriesPendingActions:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedStoriesPendingActions(self)

    def list(
        self,
        story_id: int,
        *,
        search: str | Omit = OMIT,
        story_mode: StoryModeInput | Omit = OMIT,
        per_page: int | Omit = OMIT,
        page: int | Omit = OMIT,
        draft_id: int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> AsyncPages[Story, StoryPendingActionList]:
        """See `StoriesPendingActions.list`."""
        return self._transport.pages(
            _LIST,
            {
                "story_id": story_id,
                "search": search,
                "story_mode": story_mode,
                "per_page": per_page,
                "page": page,
                "draft_id": draft_id,
            },
            options,
        )


class RawStoriesPendingActions:
    """The methods of `StoriesPendingActions`, answering `RawResponse`."""

    def __init__(self, resource: StoriesPendingActions) -> None:
        self.list = raw_page(resource.list)


class AsyncRawStoriesPendingActions:
    """The methods of `AsyncStoriesPendingActions`, answering `RawResponse`."""

    def __init__(self, resource: AsyncStoriesPendingActions) -> None:
        self.list = async_raw_page(resource.list)


class StreamedStoriesPendingActions:
    """The methods of `StoriesPendingActions`, answering `StreamedResponse`."""

    def __init__(self, resource: StoriesPendingActions) -> None:
        self.list = streamed_page(resource.list)


class AsyncStreamedStoriesPendingActions:
    """The methods of `AsyncStoriesPendingActions`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncStoriesPendingActions) -> None:
        self.list = async_streamed_page(resource.list)
