"""Who is told when something in a story fails."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import inputs, models
from .._runtime.operation import Answer, Body, Operation, Parameter
from .._runtime.response import async_raw, raw
from .._runtime.streamed import async_streamed, streamed
from .._runtime.types import OMIT

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.async_transport import AsyncTransport
    from .._runtime.sync_transport import SyncTransport
    from .._runtime.types import Omit, Options
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
    name="stories.recipients.add",
    method="POST",
    path="/api/v1/stories/{story_id}/recipients",
    parameters=(Parameter("story_id", "story_id", "path", "simple"),),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.StoryRecipient,
        fields=(("address", "address"), ("draft_id", "draft_id")),
        is_required=True,
    ),
    answers=(Answer("201", "application/json", lambda: models.Story),),
    errors=_ERRORS,
    security=_SECURITY,
)
_REMOVE: Operation[None] = Operation(
    name="stories.recipients.remove",
    method="DELETE",
    path="/api/v1/stories/{story_id}/recipients",
    parameters=(Parameter("story_id", "story_id", "path", "simple"),),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.StoryRecipient,
        fields=(("address", "address"), ("draft_id", "draft_id")),
        is_required=True,
    ),
    answers=(Answer("204"),),
    errors=_ERRORS,
    security=_SECURITY,
)


class StoriesRecipients:
    """Who is told when something in a story fails."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawStoriesRecipients:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawStoriesRecipients(self)

    @cached_property
    def with_streaming_response(self) -> StreamedStoriesRecipients:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedStoriesRecipients(self)

    def add(
        self,
        story_id: int,
        *,
        address: str,
        draft_id: int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Story:
        """Add a recipient to a story.

        Adds an email address or the URL of a webhook that is told when something in a story
        fails. Answers the story.

        Args:
            story_id: The id of the story.
            address: An email address or the URL of a webhook.
            draft_id: The id of the draft that takes the change.

        Returns:
            The story.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            UnprocessableEntityError: A value in the request is not allowed.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/stories/recipients/create/
        """
        return self._transport.send(
            _ADD, {"story_id": story_id, "address": address, "draft_id": draft_id}, options
        )

    def remove(
        self,
        story_id: int,
        *,
        address: str,
        draft_id: int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> None:
        """Remove a recipient of a story.

        Takes an address off those that are told when something in a story fails.

        Args:
            story_id: The id of the story.
            address: An email address or the URL of a webhook.
            draft_id: The id of the draft that takes the change.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            UnprocessableEntityError: A value in the request is not allowed.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/stories/recipients/delete/
        """
        return self._transport.send(
            _REMOVE, {"story_id": story_id, "address": address, "draft_id": draft_id}, options
        )


class AsyncStoriesRecipients:
    """Who is told when something in a story fails."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawStoriesRecipients:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawStoriesRecipients(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedStoriesRecipients:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedStoriesRecipients(self)

    async def add(
        self,
        story_id: int,
        *,
        address: str,
        draft_id: int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Story:
        """See `StoriesRecipients.add`."""
        return await self._transport.send(
            _ADD, {"story_id": story_id, "address": address, "draft_id": draft_id}, options
        )

    async def remove(
        self,
        story_id: int,
        *,
        address: str,
        draft_id: int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> None:
        """See `StoriesRecipients.remove`."""
        return await self._transport.send(
            _REMOVE, {"story_id": story_id, "address": address, "draft_id": draft_id}, options
        )


class RawStoriesRecipients:
    """The methods of `StoriesRecipients`, answering `RawResponse`."""

    def __init__(self, resource: StoriesRecipients) -> None:
        self.add = raw(resource.add)
        self.remove = raw(resource.remove)


class AsyncRawStoriesRecipients:
    """The methods of `AsyncStoriesRecipients`, answering `RawResponse`."""

    def __init__(self, resource: AsyncStoriesRecipients) -> None:
        self.add = async_raw(resource.add)
        self.remove = async_raw(resource.remove)


class StreamedStoriesRecipients:
    """The methods of `StoriesRecipients`, answering `StreamedResponse`."""

    def __init__(self, resource: StoriesRecipients) -> None:
        self.add = streamed(resource.add)
        self.remove = streamed(resource.remove)


class AsyncStreamedStoriesRecipients:
    """The methods of `AsyncStoriesRecipients`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncStoriesRecipients) -> None:
        self.add = async_streamed(resource.add)
        self.remove = async_streamed(resource.remove)
