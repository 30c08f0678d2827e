"""The runs of a story."""

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
    from ..inputs.shared_story_mode_input import StoryModeInput
    from ..models.stories_runs import (
        StoryRun,
        StoryRunAnswer,
        StoryRunEvent,
        StoryRunEventList,
        StoryRunList,
    )

_ERRORS = (
    Answer("401", "application/json", lambda: models.Error),
    Answer("404", "application/json", lambda: models.Error),
    Answer("422", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.Error),
    Answer("default", "application/json", lambda: models.Error),
)
_SECURITY = ((("bearerAuth", ()),), (("userToken", ()),))
_LIST: Operation[StoryRunList] = Operation(
    name="stories.runs.list",
    method="GET",
    path="/api/v1/stories/{story_id}/runs",
    parameters=(
        Parameter("story_id", "story_id", "path", "simple"),
        Parameter("story_mode", "story_mode", "query", "form", explode=True),
        Parameter("draft_id", "draft_id", "query", "form", explode=True),
        Parameter("since", "since", "query", "form", explode=True),
        Parameter("until", "until", "query", "form", explode=True),
        Parameter("per_page", "per_page", "query", "form", explode=True),
        Parameter("page", "page", "query", "form", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.StoryRunList),),
    errors=_ERRORS,
    security=_SECURITY,
    pages=NumberPages(argument="page", next="/meta/next_page_number", items="/story_runs"),
)
_LIST_EVENTS: Operation[StoryRunEventList] = Operation(
    name="stories.runs.list_events",
    method="GET",
    path="/api/v1/stories/{story_id}/runs/{story_run_guid}",
    parameters=(
        Parameter("story_id", "story_id", "path", "simple"),
        Parameter("story_run_guid", "story_run_guid", "path", "simple"),
        Parameter("story_mode", "story_mode", "query", "form", explode=True),
        Parameter("draft_id", "draft_id", "query", "form", explode=True),
        Parameter("per_page", "per_page", "query", "form", explode=True),
        Parameter("page", "page", "query", "form", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.StoryRunEventList),),
    errors=_ERRORS,
    security=_SECURITY,
    pages=NumberPages(argument="page", next="/meta/next_page_number", items="/story_run_events"),
)
_GET: Operation[StoryRunAnswer] = Operation(
    name="stories.runs.get",
    method="GET",
    path="/api/v1/stories/{story_id}/runs/{story_run_guid}/summary",
    parameters=(
        Parameter("story_id", "story_id", "path", "simple"),
        Parameter("story_run_guid", "story_run_guid", "path", "simple"),
        Parameter("story_mode", "story_mode", "query", "form", explode=True),
        Parameter("draft_id", "draft_id", "query", "form", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.StoryRunAnswer),),
    errors=_ERRORS,
    security=_SECURITY,
)


class StoriesRuns:
    """The runs of a story."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawStoriesRuns:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawStoriesRuns(self)

    @cached_property
    def with_streaming_response(self) -> StreamedStoriesRuns:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedStoriesRuns(self)

    def list(
        self,
        story_id: int,
        *,
        story_mode: StoryModeInput | Omit = OMIT,
        draft_id: int | Omit = OMIT,
        since: datetime | Omit = OMIT,
        until: datetime | Omit = OMIT,
        per_page: int | Omit = OMIT,
        page: int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Pages[StoryRun, StoryRunList]:
        """List the runs of a story.

        Returns one page of the runs of a story, narrowed by the parameters.

        Args:
            story_id: The id of the story.
            story_mode: Whether the live story or its test is meant.
            draft_id: The id of a draft of the story. Without it the story itself is meant.
            since: Return only runs since this time.
            until: Return only runs until this time.
            per_page: How many entries a page holds, 500 at most. Default: `20`.
            page: The number of the page; the first is 1. Default: `1`.

        Returns:
            The items of every page, fetched as they are needed; `.pages()` gives the pages.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            UnprocessableEntityError: A value in the request is not allowed.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/stories/story-run/list-runs/
        """
        return self._transport.pages(
            _LIST,
            {
                "story_id": story_id,
                "story_mode": story_mode,
                "draft_id": draft_id,
                "since": since,
                "until": until,
                "per_page": per_page,
                "page": page,
            },
            options,
        )

    def list_events(
        self,
        story_id: int,
        story_run_guid: str,
        *,
        story_mode: StoryModeInput | Omit = OMIT,
        draft_id: int | Omit = OMIT,
        per_page: int | Omit = OMIT,
        page: int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Pages[StoryRunEvent, StoryRunEventList]:
        """List the events of a run of a story.

        Returns one page of the events of one run of a story.

        Args:
            story_id: The id of the story.
            story_run_guid: The id of the run.
            story_mode: Whether the live story or its test is meant. Inferred.
            draft_id: The id of a draft of the story. Without it the story itself is meant.
            per_page: How many entries a page holds, 500 at most. Default: `20`.
            page: The number of the page; the first is 1. Default: `1`.

        Returns:
            The items of every page, fetched as they are needed; `.pages()` gives the pages.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            UnprocessableEntityError: A value in the request is not allowed.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/stories/story-run/list-run-events/
        """
        return self._transport.pages(
            _LIST_EVENTS,
            {
                "story_id": story_id,
                "story_run_guid": story_run_guid,
                "story_mode": story_mode,
                "draft_id": draft_id,
                "per_page": per_page,
                "page": page,
            },
            options,
        )

    def get(
        self,
        story_id: int,
        story_run_guid: str,
        *,
        story_mode: StoryModeInput | Omit = OMIT,
        draft_id: int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> StoryRunAnswer:
        """Get a run of a story.

        Returns when one run of a story took place and how much it did.

        Args:
            story_id: The id of the story.
            story_run_guid: The id of the run.
            story_mode: Whether the live story or its test is meant.
            draft_id: The id of a draft of the story. Without it the story itself is meant.

        Returns:
            The run.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            UnprocessableEntityError: A value in the request is not allowed.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/stories/story-run/get-run-summary/
        """
        return self._transport.send(
            _GET,
            {
                "story_id": story_id,
                "story_run_guid": story_run_guid,
                "story_mode": story_mode,
                "draft_id": draft_id,
            },
            options,
        )


class AsyncStoriesRuns:
    """The runs of a story."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawStoriesRuns:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawStoriesRuns(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedStoriesRuns:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedStoriesRuns(self)

    def list(
        self,
        story_id: int,
        *,
        story_mode: StoryModeInput | Omit = OMIT,
        draft_id: int | Omit = OMIT,
        since: datetime | Omit = OMIT,
        until: datetime | Omit = OMIT,
        per_page: int | Omit = OMIT,
        page: int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> AsyncPages[StoryRun, StoryRunList]:
        """See `StoriesRuns.list`."""
        return self._transport.pages(
            _LIST,
            {
                "story_id": story_id,
                "story_mode": story_mode,
                "draft_id": draft_id,
                "since": since,
                "until": until,
                "per_page": per_page,
                "page": page,
            },
            options,
        )

    def list_events(
        self,
        story_id: int,
        story_run_guid: str,
        *,
        story_mode: StoryModeInput | Omit = OMIT,
        draft_id: int | Omit = OMIT,
        per_page: int | Omit = OMIT,
        page: int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> AsyncPages[StoryRunEvent, StoryRunEventList]:
        """See `StoriesRuns.list_events`."""
        return self._transport.pages(
            _LIST_EVENTS,
            {
                "story_id": story_id,
                "story_run_guid": story_run_guid,
                "story_mode": story_mode,
                "draft_id": draft_id,
                "per_page": per_page,
                "page": page,
            },
            options,
        )

    async def get(
        self,
        story_id: int,
        story_run_guid: str,
        *,
        story_mode: StoryModeInput | Omit = OMIT,
        draft_id: int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> StoryRunAnswer:
        """See `StoriesRuns.get`."""
        return await self._transport.send(
            _GET,
            {
                "story_id": story_id,
                "story_run_guid": story_run_guid,
                "story_mode": story_mode,
                "draft_id": draft_id,
            },
            options,
        )


class RawStoriesRuns:
    """The methods of `StoriesRuns`, answering `RawResponse`."""

    def __init__(self, resource: StoriesRuns) -> None:
        self.list = raw_page(resource.list)
        self.list_events = raw_page(resource.list_events)
        self.get = raw(resource.get)


class AsyncRawStoriesRuns:
    """The methods of `AsyncStoriesRuns`, answering `RawResponse`."""

    def __init__(self, resource: AsyncStoriesRuns) -> None:
        self.list = async_raw_page(resource.list)
        self.list_events = async_raw_page(resource.list_events)
        self.get = async_raw(resource.get)


class StreamedStoriesRuns:
    """The methods of `StoriesRuns`, answering `StreamedResponse`."""

    def __init__(self, resource: StoriesRuns) -> None:
        self.list = streamed_page(resource.list)
        self.list_events = streamed_page(resource.list_events)
        self.get = streamed(resource.get)


class AsyncStreamedStoriesRuns:
    """The methods of `AsyncStoriesRuns`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncStoriesRuns) -> None:
        self.list = async_streamed_page(resource.list)
        self.list_events = async_streamed_page(resource.list_events)
        self.get = async_streamed(resource.get)
