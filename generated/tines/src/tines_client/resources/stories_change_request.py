"""Change request of stories."""

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
    from ..models.stories_change_request import (
        ChangeDescription,
        StoryChangeRequest,
        StoryChangeRequestState,
    )

_ERRORS = (
    Answer("401", "application/json", lambda: models.Error),
    Answer("404", "application/json", lambda: models.Error),
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
_CREATE: Operation[StoryChangeRequest] = Operation(
    name="stories.change_request.create",
    method="POST",
    path="/api/v1/stories/{story_id}/change_request",
    parameters=(Parameter("story_id", "story_id", "path", "simple"),),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.ChangeRequestCreate,
        fields=(("title", "title"), ("description", "description"), ("draft_id", "draft_id")),
        is_required=True,
    ),
    answers=(Answer("200", "application/json", lambda: models.StoryChangeRequest),),
    errors=_ERRORS,
    security=_SECURITY,
)
_DESCRIBE: Operation[ChangeDescription] = Operation(
    name="stories.change_request.describe",
    method="GET",
    path="/api/v1/stories/{story_id}/change_request/ai_description",
    parameters=(
        Parameter("story_id", "story_id", "path", "simple"),
        Parameter("draft_id", "draft_id", "query", "form", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.ChangeDescription),),
    errors=_ERRORS,
    security=_SECURITY,
)
_APPROVE: Operation[StoryChangeRequestState] = Operation(
    name="stories.change_request.approve",
    method="POST",
    path="/api/v1/stories/{story_id}/change_request/approve",
    parameters=(Parameter("story_id", "story_id", "path", "simple"),),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.ChangeRequestChoice,
        fields=(("change_request_id", "change_request_id"),),
        is_required=True,
    ),
    answers=(Answer("200", "application/json", lambda: models.StoryChangeRequestState),),
    errors=_ERRORS,
    security=_SECURITY,
)
_CANCEL: Operation[StoryChangeRequestState] = Operation(
    name="stories.change_request.cancel",
    method="POST",
    path="/api/v1/stories/{story_id}/change_request/cancel",
    parameters=(Parameter("story_id", "story_id", "path", "simple"),),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.ChangeRequestChoice,
        fields=(("change_request_id", "change_request_id"),),
        is_required=True,
    ),
    answers=(Answer("200", "application/json", lambda: models.StoryChangeRequestState),),
    errors=_ERRORS,
    security=_SECURITY,
)
_PROMOTE: Operation[Story] = Operation(
    name="stories.change_request.promote",
    method="POST",
    path="/api/v1/stories/{story_id}/change_request/promote",
    parameters=(Parameter("story_id", "story_id", "path", "simple"),),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.ChangeRequestChoice,
        fields=(("change_request_id", "change_request_id"),),
        is_required=True,
    ),
    answers=(Answer("200", "application/json", lambda: models.Story),),
    errors=_ERRORS,
    security=_SECURITY,
)
_REJECT: Operation[StoryChangeRequestState] = Operation(
    name="stories.change_request.reject",
    method="POST",
    path="/api/v1/stories/{story_id}/change_request/reject",
    parameters=(Parameter("story_id", "story_id", "path", "simple"),),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.ChangeRequestChoice,
        fields=(("change_request_id", "change_request_id"),),
        is_required=True,
    ),
    answers=(Answer("200", "application/json", lambda: models.StoryChangeRequestState),),
    errors=_ERRORS,
    security=_SECURITY,
)
_GET: Operation[StoryChangeRequest] = Operation(
    name="stories.change_request.get",
    method="GET",
    path="/api/v1/stories/{story_id}/change_request/view",
    parameters=(
        Parameter("story_id", "story_id", "path", "simple"),
        Parameter("draft_id", "draft_id", "query", "form", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.StoryChangeRequest),),
    errors=_ERRORS_2,
    security=_SECURITY,
)


class StoriesChangeRequest:
    """Change request of stories."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawStoriesChangeRequest:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawStoriesChangeRequest(self)

    @cached_property
    def with_streaming_response(self) -> StreamedStoriesChangeRequest:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedStoriesChangeRequest(self)

    def create(
        self,
        story_id: int,
        *,
        title: str | Omit = OMIT,
        description: str | Omit = OMIT,
        draft_id: int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> StoryChangeRequest:
        """Create a change request.

        Asks for a review of a draft before it takes the place of the live story.

        Args:
            story_id: The id of the story.
            title: What it is called.
            description: What it changes.
            draft_id: The id of the draft that is to be reviewed.

        Returns:
            The change request with both stories.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            UnprocessableEntityError: A value in the request is not allowed.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/stories/change-control/create/
        """
        return self._transport.send(
            _CREATE,
            {
                "story_id": story_id,
                "title": title,
                "description": description,
                "draft_id": draft_id,
            },
            options,
        )

    def describe(
        self, story_id: int, *, draft_id: int, **options: Unpack[Options]
    ) -> ChangeDescription:
        """Describe a change.

        Has the AI of the tenant describe what a draft changes.

        Inferred: not stated by the vendor's page.

        Args:
            story_id: The id of the story. Stated.
            draft_id: The id of the draft.

        Returns:
            The description.

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
            _DESCRIBE, {"story_id": story_id, "draft_id": draft_id}, options
        )

    def approve(
        self, story_id: int, *, change_request_id: int, **options: Unpack[Options]
    ) -> StoryChangeRequestState:
        """Approve a change request.

        Agrees to a change request, which can then be promoted.

        Args:
            story_id: The id of the story.
            change_request_id: The id of the change request.

        Returns:
            The state of the change request.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            UnprocessableEntityError: A value in the request is not allowed.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/stories/change-control/approve/
        """
        return self._transport.send(
            _APPROVE, {"story_id": story_id, "change_request_id": change_request_id}, options
        )

    def cancel(
        self, story_id: int, *, change_request_id: int, **options: Unpack[Options]
    ) -> StoryChangeRequestState:
        """Cancel a change request.

        Takes back a change request. From anybody but its author this is a rejection.

        Args:
            story_id: The id of the story.
            change_request_id: The id of the change request.

        Returns:
            The state of the draft, which has no change request any more.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            UnprocessableEntityError: A value in the request is not allowed.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/stories/docs/api/stories/change-control/cancel/
        """
        return self._transport.send(
            _CANCEL, {"story_id": story_id, "change_request_id": change_request_id}, options
        )

    def promote(
        self, story_id: int, *, change_request_id: int, **options: Unpack[Options]
    ) -> Story:
        """Promote a change request.

        Puts the draft of a change request in the place of the live story. Answers the story.

        Args:
            story_id: The id of the story.
            change_request_id: The id of the change request.

        Returns:
            The story.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            UnprocessableEntityError: A value in the request is not allowed.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/stories/change-control/promote/
        """
        return self._transport.send(
            _PROMOTE, {"story_id": story_id, "change_request_id": change_request_id}, options
        )

    def reject(
        self, story_id: int, *, change_request_id: int, **options: Unpack[Options]
    ) -> StoryChangeRequestState:
        """Reject a change request.

        Turns a change request down. From its author this takes it back.

        Args:
            story_id: The id of the story.
            change_request_id: The id of the change request.

        Returns:
            The state of the draft, which has no change request any more.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            UnprocessableEntityError: A value in the request is not allowed.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/stories/change-control/reject/
        """
        return self._transport.send(
            _REJECT, {"story_id": story_id, "change_request_id": change_request_id}, options
        )

    def get(
        self, story_id: int, *, draft_id: int | Omit = OMIT, **options: Unpack[Options]
    ) -> StoryChangeRequest:
        """Get the change request of a story.

        Returns the change request of a story or of one of its drafts, if there is one, with
        both stories.

        Args:
            story_id: The id of the story.
            draft_id: The id of a draft of the story. Without it the story itself is meant.

        Returns:
            The change request with both stories, or the draft alone.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/stories/change-control/view/
        """
        return self._transport.send(_GET, {"story_id": story_id, "draft_id": draft_id}, options)


class AsyncStoriesChangeRequest:
    """Change request of stories."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawStoriesChangeRequest:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawStoriesChangeRequest(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedStoriesChangeRequest:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedStoriesChangeRequest(self)

    async def create(
        self,
        story_id: int,
        *,
        title: str | Omit = OMIT,
        description: str | Omit = OMIT,
        draft_id: int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> StoryChangeRequest:
        """See `StoriesChangeRequest.create`."""
        return await self._transport.send(
            _CREATE,
            {
                "story_id": story_id,
                "title": title,
                "description": description,
                "draft_id": draft_id,
            },
            options,
        )

    async def describe(
        self, story_id: int, *, draft_id: int, **options: Unpack[Options]
    ) -> ChangeDescription:
        """See `StoriesChangeRequest.describe`."""
        return await self._transport.send(
            _DESCRIBE, {"story_id": story_id, "draft_id": draft_id}, options
        )

    async def approve(
        self, story_id: int, *, change_request_id: int, **options: Unpack[Options]
    ) -> StoryChangeRequestState:
        """See `StoriesChangeRequest.approve`."""
        return await self._transport.send(
            _APPROVE, {"story_id": story_id, "change_request_id": change_request_id}, options
        )

    async def cancel(
        self, story_id: int, *, change_request_id: int, **options: Unpack[Options]
    ) -> StoryChangeRequestState:
        """See `StoriesChangeRequest.cancel`."""
        return await self._transport.send(
            _CANCEL, {"story_id": story_id, "change_request_id": change_request_id}, options
        )

    async def promote(
        self, story_id: int, *, change_request_id: int, **options: Unpack[Options]
    ) -> Story:
        """See `StoriesChangeRequest.promote`."""
        return await self._transport.send(
            _PROMOTE, {"story_id": story_id, "change_request_id": change_request_id}, options
        )

    async def reject(
        self, story_id: int, *, change_request_id: int, **options: Unpack[Options]
    ) -> StoryChangeRequestState:
        """See `StoriesChangeRequest.reject`."""
        return await self._transport.send(
            _REJECT, {"story_id": story_id, "change_request_id": change_request_id}, options
        )

    async def get(
        self, story_id: int, *, draft_id: int | Omit = OMIT, **options: Unpack[Options]
    ) -> StoryChangeRequest:
        """See `StoriesChangeRequest.get`."""
        return await self._transport.send(
            _GET, {"story_id": story_id, "draft_id": draft_id}, options
        )


class RawStoriesChangeRequest:
    """The methods of `StoriesChangeRequest`, answering `RawResponse`."""

    def __init__(self, resource: StoriesChangeRequest) -> None:
        self.create = raw(resource.create)
        self.describe = raw(resource.describe)
        self.approve = raw(resource.approve)
        self.cancel = raw(resource.cancel)
        self.promote = raw(resource.promote)
        self.reject = raw(resource.reject)
        self.get = raw(resource.get)


class AsyncRawStoriesChangeRequest:
    """The methods of `AsyncStoriesChangeRequest`, answering `RawResponse`."""

    def __init__(self, resource: AsyncStoriesChangeRequest) -> None:
        self.create = async_raw(resource.create)
        self.describe = async_raw(resource.describe)
        self.approve = async_raw(resource.approve)
        self.cancel = async_raw(resource.cancel)
        self.promote = async_raw(resource.promote)
        self.reject = async_raw(resource.reject)
        self.get = async_raw(resource.get)


class StreamedStoriesChangeRequest:
    """The methods of `StoriesChangeRequest`, answering `StreamedResponse`."""

    def __init__(self, resource: StoriesChangeRequest) -> None:
        self.create = streamed(resource.create)
        self.describe = streamed(resource.describe)
        self.approve = streamed(resource.approve)
        self.cancel = streamed(resource.cancel)
        self.promote = streamed(resource.promote)
        self.reject = streamed(resource.reject)
        self.get = streamed(resource.get)


class AsyncStreamedStoriesChangeRequest:
    """The methods of `AsyncStoriesChangeRequest`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncStoriesChangeRequest) -> None:
        self.create = async_streamed(resource.create)
        self.describe = async_streamed(resource.describe)
        self.approve = async_streamed(resource.approve)
        self.cancel = async_streamed(resource.cancel)
        self.promote = async_streamed(resource.promote)
        self.reject = async_streamed(resource.reject)
        self.get = async_streamed(resource.get)
