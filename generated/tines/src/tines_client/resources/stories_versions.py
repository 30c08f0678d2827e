"""The earlier forms of a story."""

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
    from ..models.stories_versions import (
        StoryVersion,
        StoryVersionAnswer,
        StoryVersionDestroyed,
        StoryVersionList,
    )

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
_LIST: Operation[StoryVersionList] = Operation(
    name="stories.versions.list",
    method="GET",
    path="/api/v1/stories/{story_id}/versions",
    parameters=(
        Parameter("story_id", "story_id", "path", "simple"),
        Parameter("per_page", "per_page", "query", "form", explode=True),
        Parameter("page", "page", "query", "form", explode=True),
        Parameter("draft_id", "draft_id", "query", "form", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.StoryVersionList),),
    errors=_ERRORS,
    security=_SECURITY,
    pages=NumberPages(argument="page", next="/meta/next_page_number", items="/story_versions"),
)
_CREATE: Operation[StoryVersionAnswer] = Operation(
    name="stories.versions.create",
    method="POST",
    path="/api/v1/stories/{story_id}/versions",
    parameters=(Parameter("story_id", "story_id", "path", "simple"),),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.StoryVersionCreate,
        fields=(("name", "name"), ("draft_id", "draft_id")),
    ),
    answers=(Answer("200", "application/json", lambda: models.StoryVersionAnswer),),
    errors=_ERRORS_2,
    security=_SECURITY,
)
_GET: Operation[StoryVersionAnswer] = Operation(
    name="stories.versions.get",
    method="GET",
    path="/api/v1/stories/{story_id}/versions/{version_id}",
    parameters=(
        Parameter("story_id", "story_id", "path", "simple"),
        Parameter("version_id", "version_id", "path", "simple"),
    ),
    answers=(Answer("200", "application/json", lambda: models.StoryVersionAnswer),),
    errors=_ERRORS,
    security=_SECURITY,
)
_UPDATE: Operation[StoryVersionAnswer] = Operation(
    name="stories.versions.update",
    method="POST",
    path="/api/v1/stories/{story_id}/versions/{version_id}",
    parameters=(
        Parameter("story_id", "story_id", "path", "simple"),
        Parameter("version_id", "version_id", "path", "simple"),
    ),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.StoryVersionUpdate,
        fields=(("name", "name"),),
        is_required=True,
    ),
    answers=(Answer("200", "application/json", lambda: models.StoryVersionAnswer),),
    errors=_ERRORS_2,
    security=_SECURITY,
)
_DELETE: Operation[StoryVersionDestroyed] = Operation(
    name="stories.versions.delete",
    method="DELETE",
    path="/api/v1/stories/{story_id}/versions/{version_id}",
    parameters=(
        Parameter("story_id", "story_id", "path", "simple"),
        Parameter("version_id", "version_id", "path", "simple"),
    ),
    answers=(Answer("200", "application/json", lambda: models.StoryVersionDestroyed),),
    errors=_ERRORS,
    security=_SECURITY,
)


class StoriesVersions:
    """The earlier forms of a story."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawStoriesVersions:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawStoriesVersions(self)

    @cached_property
    def with_streaming_response(self) -> StreamedStoriesVersions:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedStoriesVersions(self)

    def list(
        self,
        story_id: int,
        *,
        per_page: int | Omit = OMIT,
        page: int | Omit = OMIT,
        draft_id: int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Pages[StoryVersion, StoryVersionList]:
        """List the versions of a story.

        Returns one page of the versions of a story.

        Args:
            story_id: The id of the story.
            per_page: How many entries a page holds, 500 at most. Default: `20`.
            page: The number of the page; the first is 1. Default: `1`.
            draft_id: The id of a draft of the story. Without it the story itself is meant.

        Returns:
            The items of every page, fetched as they are needed; `.pages()` gives the pages.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/stories/story-versions/list/
        """
        return self._transport.pages(
            _LIST,
            {"story_id": story_id, "per_page": per_page, "page": page, "draft_id": draft_id},
            options,
        )

    def create(
        self,
        story_id: int,
        *,
        name: str | Omit = OMIT,
        draft_id: int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> StoryVersionAnswer:
        """Create a version of a story.

        Keeps the present form of a story, or of a draft of it, as a version.

        Args:
            story_id: The id of the story.
            name: What the version is called.
            draft_id: The id of the draft whose form is kept.

        Returns:
            The version.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            UnprocessableEntityError: A value in the request is not allowed.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/stories/story-versions/create/
        """
        return self._transport.send(
            _CREATE, {"story_id": story_id, "name": name, "draft_id": draft_id}, options
        )

    def get(self, story_id: int, version_id: int, **options: Unpack[Options]) -> StoryVersionAnswer:
        """Get a version of a story.

        Returns one version of a story with its export.

        Args:
            story_id: The id of the story.
            version_id: The id of the version.

        Returns:
            The version.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/stories/story-versions/get/
        """
        return self._transport.send(_GET, {"story_id": story_id, "version_id": version_id}, options)

    def update(
        self, story_id: int, version_id: int, *, name: str, **options: Unpack[Options]
    ) -> StoryVersionAnswer:
        """Rename a version of a story.

        Gives a version another name.

        Inferred: not stated by the vendor's page.

        Args:
            story_id: The id of the story. Stated.
            version_id: The id of the version. Stated.
            name: What the version is called.

        Returns:
            The version after the change.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            UnprocessableEntityError: A value in the request is not allowed.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://github.com/1Doomdie1/Tapi
        """
        return self._transport.send(
            _UPDATE, {"story_id": story_id, "version_id": version_id, "name": name}, options
        )

    def delete(
        self, story_id: int, version_id: int, **options: Unpack[Options]
    ) -> StoryVersionDestroyed:
        """Delete a version of a story.

        Deletes a version. Unlike other deletions it answers with the id of what is gone.

        Args:
            story_id: The id of the story.
            version_id: The id of the version.

        Returns:
            The id of the version that was deleted.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/stories/story-versions/delete/
        """
        return self._transport.send(
            _DELETE, {"story_id": story_id, "version_id": version_id}, options
        )


class AsyncStoriesVersions:
    """The earlier forms of a story."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawStoriesVersions:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawStoriesVersions(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedStoriesVersions:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedStoriesVersions(self)

    def list(
        self,
        story_id: int,
        *,
        per_page: int | Omit = OMIT,
        page: int | Omit = OMIT,
        draft_id: int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> AsyncPages[StoryVersion, StoryVersionList]:
        """See `StoriesVersions.list`."""
        return self._transport.pages(
            _LIST,
            {"story_id": story_id, "per_page": per_page, "page": page, "draft_id": draft_id},
            options,
        )

    async def create(
        self,
        story_id: int,
        *,
        name: str | Omit = OMIT,
        draft_id: int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> StoryVersionAnswer:
        """See `StoriesVersions.create`."""
        return await self._transport.send(
            _CREATE, {"story_id": story_id, "name": name, "draft_id": draft_id}, options
        )

    async def get(
        self, story_id: int, version_id: int, **options: Unpack[Options]
    ) -> StoryVersionAnswer:
        """See `StoriesVersions.get`."""
        return await self._transport.send(
            _GET, {"story_id": story_id, "version_id": version_id}, options
        )

    async def update(
        self, story_id: int, version_id: int, *, name: str, **options: Unpack[Options]
    ) -> StoryVersionAnswer:
        """See `StoriesVersions.update`."""
        return await self._transport.send(
            _UPDATE, {"story_id": story_id, "version_id": version_id, "name": name}, options
        )

    async def delete(
        self, story_id: int, version_id: int, **options: Unpack[Options]
    ) -> StoryVersionDestroyed:
        """See `StoriesVersions.delete`."""
        return await self._transport.send(
            _DELETE, {"story_id": story_id, "version_id": version_id}, options
        )


class RawStoriesVersions:
    """The methods of `StoriesVersions`, answering `RawResponse`."""

    def __init__(self, resource: StoriesVersions) -> None:
        self.list = raw_page(resource.list)
        self.create = raw(resource.create)
        self.get = raw(resource.get)
        self.update = raw(resource.update)
        self.delete = raw(resource.delete)


class AsyncRawStoriesVersions:
    """The methods of `AsyncStoriesVersions`, answering `RawResponse`."""

    def __init__(self, resource: AsyncStoriesVersions) -> None:
        self.list = async_raw_page(resource.list)
        self.create = async_raw(resource.create)
        self.get = async_raw(resource.get)
        self.update = async_raw(resource.update)
        self.delete = async_raw(resource.delete)


class StreamedStoriesVersions:
    """The methods of `StoriesVersions`, answering `StreamedResponse`."""

    def __init__(self, resource: StoriesVersions) -> None:
        self.list = streamed_page(resource.list)
        self.create = streamed(resource.create)
        self.get = streamed(resource.get)
        self.update = streamed(resource.update)
        self.delete = streamed(resource.delete)


class AsyncStreamedStoriesVersions:
    """The methods of `AsyncStoriesVersions`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncStoriesVersions) -> None:
        self.list = async_streamed_page(resource.list)
        self.create = async_streamed(resource.create)
        self.get = async_streamed(resource.get)
        self.update = async_streamed(resource.update)
        self.delete = async_streamed(resource.delete)
