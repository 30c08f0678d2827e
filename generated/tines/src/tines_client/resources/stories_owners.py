"""The users that own a story."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import inputs, models
from .._runtime.operation import Answer, Body, Operation, Parameter
from .._runtime.response import async_raw, raw
from .._runtime.streamed import async_streamed, streamed

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.async_transport import AsyncTransport
    from .._runtime.sync_transport import SyncTransport
    from .._runtime.types import Options
    from ..models.shared_story import Story

_ERRORS = (
    Answer("401", "application/json", lambda: models.Error),
    Answer("404", "application/json", lambda: models.Error),
    Answer("422", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.Error),
    Answer("default", "application/json", lambda: models.Error),
)
_SECURITY = ((("bearerAuth", ()),), (("userToken", ()),))
_ADD: Operation[Story] = Operation(
    name="stories.owners.add",
    method="POST",
    path="/api/v1/stories/{story_id}/owners",
    parameters=(Parameter("story_id", "story_id", "path", "simple"),),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.StoryOwner,
        fields=(("user_id", "user_id"),),
        is_required=True,
    ),
    answers=(Answer("201", "application/json", lambda: models.Story),),
    errors=_ERRORS,
    security=_SECURITY,
)
_REMOVE: Operation[None] = Operation(
    name="stories.owners.remove",
    method="DELETE",
    path="/api/v1/stories/{story_id}/owners",
    parameters=(Parameter("story_id", "story_id", "path", "simple"),),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.StoryOwner,
        fields=(("user_id", "user_id"),),
        is_required=True,
    ),
    answers=(Answer("204"),),
    errors=_ERRORS,
    security=_SECURITY,
)


class StoriesOwners:
    """The users that own a story."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawStoriesOwners:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawStoriesOwners(self)

    @cached_property
    def with_streaming_response(self) -> StreamedStoriesOwners:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedStoriesOwners(self)

    def add(self, story_id: int, *, user_id: int, **options: Unpack[Options]) -> Story:
        """Add an owner to a story.

        Makes a user an owner of a story. Answers the story.

        Args:
            story_id: The id of the story.
            user_id: The id of the user.

        Returns:
            The story with its owners.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            UnprocessableEntityError: A value in the request is not allowed.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/stories/owners/create/
        """
        return self._transport.send(_ADD, {"story_id": story_id, "user_id": user_id}, options)

    def remove(self, story_id: int, *, user_id: int, **options: Unpack[Options]) -> None:
        """Remove an owner of a story.

        Takes a user off the owners of a story.

        Args:
            story_id: The id of the story.
            user_id: The id of the user.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            UnprocessableEntityError: A value in the request is not allowed.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/stories/owners/delete/
        """
        return self._transport.send(_REMOVE, {"story_id": story_id, "user_id": user_id}, options)


class AsyncStoriesOwners:
    """The users that own a story."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawStoriesOwners:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawStoriesOwners(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedStoriesOwners:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedStoriesOwners(self)

    async def add(self, story_id: int, *, user_id: int, **options: Unpack[Options]) -> Story:
        """See `StoriesOwners.add`."""
        return await self._transport.send(_ADD, {"story_id": story_id, "user_id": user_id}, options)

    async def remove(self, story_id: int, *, user_id: int, **options: Unpack[Options]) -> None:
        """See `StoriesOwners.remove`."""
        return await self._transport.send(
            _REMOVE, {"story_id": story_id, "user_id": user_id}, options
        )


class RawStoriesOwners:
    """The methods of `StoriesOwners`, answering `RawResponse`."""

    def __init__(self, resource: StoriesOwners) -> None:
        self.add = raw(resource.add)
        self.remove = raw(resource.remove)


class AsyncRawStoriesOwners:
    """The methods of `AsyncStoriesOwners`, answering `RawResponse`."""

    def __init__(self, resource: AsyncStoriesOwners) -> None:
        self.add = async_raw(resource.add)
        self.remove = async_raw(resource.remove)


class StreamedStoriesOwners:
    """The methods of `StoriesOwners`, answering `StreamedResponse`."""

    def __init__(self, resource: StoriesOwners) -> None:
        self.add = streamed(resource.add)
        self.remove = streamed(resource.remove)


class AsyncStreamedStoriesOwners:
    """The methods of `AsyncStoriesOwners`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncStoriesOwners) -> None:
        self.add = async_streamed(resource.add)
        self.remove = async_streamed(resource.remove)
