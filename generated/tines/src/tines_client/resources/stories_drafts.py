"""The drafts of a story."""

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
    from ..models.shared_story import Story
    from ..models.stories_drafts import StoryDraftList

_ERRORS = (
    Answer("401", "application/json", lambda: models.Error),
    Answer("404", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.Error),
    Answer("default", "application/json", lambda: models.Error),
)
_SECURITY = ((("bearerAuth", ()),), (("userToken", ()),))
_ERRORS_2 = (
    Answer("401", "application/json", lambda: models.Error),
    Answer("404", "application/json", lambda: models.Error),
    Answer("422", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.Error),
    Answer("default", "application/json", lambda: models.Error),
)
_LIST: Operation[StoryDraftList] = Operation(
    name="stories.drafts.list",
    method="GET",
    path="/api/v1/stories/{story_id}/drafts",
    parameters=(
        Parameter("story_id", "story_id", "path", "simple"),
        Parameter("per_page", "per_page", "query", "form", explode=True),
        Parameter("page", "page", "query", "form", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.StoryDraftList),),
    errors=_ERRORS,
    security=_SECURITY,
    pages=NumberPages(argument="page", next="/meta/next_page_number", items="/drafts"),
)
_CREATE: Operation[Story] = Operation(
    name="stories.drafts.create",
    method="POST",
    path="/api/v1/stories/{story_id}/drafts",
    parameters=(Parameter("story_id", "story_id", "path", "simple"),),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.StoryDraftCreate,
        fields=(("name", "name"),),
        is_required=True,
    ),
    answers=(Answer("200", "application/json", lambda: models.Story),),
    errors=_ERRORS_2,
    security=_SECURITY,
)
_DELETE: Operation[None] = Operation(
    name="stories.drafts.delete",
    method="DELETE",
    path="/api/v1/stories/{story_id}/drafts/{draft_id}",
    parameters=(
        Parameter("story_id", "story_id", "path", "simple"),
        Parameter("draft_id", "draft_id", "path", "simple"),
    ),
    answers=(Answer("204"),),
    errors=_ERRORS,
    security=_SECURITY,
)


class StoriesDrafts:
    """The drafts of a story."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawStoriesDrafts:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawStoriesDrafts(self)

    @cached_property
    def with_streaming_response(self) -> StreamedStoriesDrafts:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedStoriesDrafts(self)

    def list(
        self,
        story_id: int,
        *,
        per_page: int | Omit = OMIT,
        page: int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Pages[Story, StoryDraftList]:
        """List the drafts of a story.

        Returns one page of the drafts of a story. A draft looks like a story whose id is that
        of the draft.

        Args:
            story_id: The id of the story.
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

        See https://www.tines.com/docs/api/stories/drafts/list/
        """
        return self._transport.pages(
            _LIST, {"story_id": story_id, "per_page": per_page, "page": page}, options
        )

    def create(self, story_id: int, *, name: str, **options: Unpack[Options]) -> Story:
        """Create a draft of a story.

        Creates a draft of a story under change control. The answer looks like a story whose id
        is that of the draft.

        Inferred: not stated by the vendor's page.

        Args:
            story_id: The id of the story. Stated.
            name: What the draft is called.

        Returns:
            The draft.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            UnprocessableEntityError: A value in the request is not allowed.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://github.com/1Doomdie1/Tapi
        """
        return self._transport.send(_CREATE, {"story_id": story_id, "name": name}, options)

    def delete(self, story_id: int, draft_id: int, **options: Unpack[Options]) -> None:
        """Delete a draft of a story.

        Deletes a draft of a story.

        Args:
            story_id: The id of the story.
            draft_id: The id of the draft.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/stories/drafts/delete/
        """
        return self._transport.send(_DELETE, {"story_id": story_id, "draft_id": draft_id}, options)


class AsyncStoriesDrafts:
    """The drafts of a story."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawStoriesDrafts:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawStoriesDrafts(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedStoriesDrafts:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedStoriesDrafts(self)

    def list(
        self,
        story_id: int,
        *,
        per_page: int | Omit = OMIT,
        page: int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> AsyncPages[Story, StoryDraftList]:
        """See `StoriesDrafts.list`."""
        return self._transport.pages(
            _LIST, {"story_id": story_id, "per_page": per_page, "page": page}, options
        )

    async def create(self, story_id: int, *, name: str, **options: Unpack[Options]) -> Story:
        """See `StoriesDrafts.create`."""
        return await self._transport.send(_CREATE, {"story_id": story_id, "name": name}, options)

    async def delete(self, story_id: int, draft_id: int, **options: Unpack[Options]) -> None:
        """See `StoriesDrafts.delete`."""
        return await self._transport.send(
            _DELETE, {"story_id": story_id, "draft_id": draft_id}, options
        )


class RawStoriesDrafts:
    """The methods of `StoriesDrafts`, answering `RawResponse`."""

    def __init__(self, resource: StoriesDrafts) -> None:
        self.list = raw_page(resource.list)
        self.create = raw(resource.create)
        self.delete = raw(resource.delete)


class AsyncRawStoriesDrafts:
    """The methods of `AsyncStoriesDrafts`, answering `RawResponse`."""

    def __init__(self, resource: AsyncStoriesDrafts) -> None:
        self.list = async_raw_page(resource.list)
        self.create = async_raw(resource.create)
        self.delete = async_raw(resource.delete)


class StreamedStoriesDrafts:
    """The methods of `StoriesDrafts`, answering `StreamedResponse`."""

    def __init__(self, resource: StoriesDrafts) -> None:
        self.list = streamed_page(resource.list)
        self.create = streamed(resource.create)
        self.delete = streamed(resource.delete)


class AsyncStreamedStoriesDrafts:
    """The methods of `AsyncStoriesDrafts`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncStoriesDrafts) -> None:
        self.list = async_streamed_page(resource.list)
        self.create = async_streamed(resource.create)
        self.delete = async_streamed(resource.delete)
