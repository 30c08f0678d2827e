"""The notes on the canvas of a story."""

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
    from ..inputs.shared_canvas_position_input import CanvasPositionInput
    from ..inputs.shared_story_mode_input import StoryModeInput
    from ..inputs.typed_dicts import CanvasPositionInputDict
    from ..models.stories_notes import StoryNote, StoryNoteList

_ERRORS = (
    Answer("401", "application/json", lambda: models.Error),
    Answer("422", "application/json", lambda: models.Error),
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
_ERRORS_3 = (
    Answer("401", "application/json", lambda: models.Error),
    Answer("404", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.Error),
    Answer("default", "application/json", lambda: models.Error),
)
_LIST: Operation[StoryNoteList] = Operation(
    name="stories.notes.list",
    method="GET",
    path="/api/v1/notes",
    parameters=(
        Parameter("story_id", "story_id", "query", "form", explode=True),
        Parameter("mode", "mode", "query", "form", explode=True),
        Parameter("team_id", "team_id", "query", "form", explode=True),
        Parameter("group_id", "group_id", "query", "form", explode=True),
        Parameter("draft_id", "draft_id", "query", "form", explode=True),
        Parameter("per_page", "per_page", "query", "form", explode=True),
        Parameter("page", "page", "query", "form", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.StoryNoteList),),
    errors=_ERRORS,
    security=_SECURITY,
    pages=NumberPages(argument="page", next="/meta/next_page_number", items="/annotations"),
)
_CREATE: Operation[StoryNote] = Operation(
    name="stories.notes.create",
    method="POST",
    path="/api/v1/notes",
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.StoryNoteCreate,
        fields=(
            ("content", "content"),
            ("story_id", "story_id"),
            ("group_id", "group_id"),
            ("position", "position"),
            ("draft_id", "draft_id"),
        ),
        is_required=True,
    ),
    answers=(Answer("201", "application/json", lambda: models.StoryNote),),
    errors=_ERRORS_2,
    security=_SECURITY,
)
_GET: Operation[StoryNote] = Operation(
    name="stories.notes.get",
    method="GET",
    path="/api/v1/notes/{note_id}",
    parameters=(Parameter("note_id", "note_id", "path", "simple"),),
    answers=(Answer("200", "application/json", lambda: models.StoryNote),),
    errors=_ERRORS_3,
    security=_SECURITY,
)
_UPDATE: Operation[StoryNote] = Operation(
    name="stories.notes.update",
    method="PUT",
    path="/api/v1/notes/{note_id}",
    parameters=(Parameter("note_id", "note_id", "path", "simple"),),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.StoryNoteUpdate,
        fields=(("content", "content"), ("position", "position")),
        is_required=True,
    ),
    answers=(Answer("200", "application/json", lambda: models.StoryNote),),
    errors=_ERRORS_2,
    security=_SECURITY,
)
_DELETE: Operation[None] = Operation(
    name="stories.notes.delete",
    method="DELETE",
    path="/api/v1/notes/{note_id}",
    parameters=(Parameter("note_id", "note_id", "path", "simple"),),
    answers=(Answer("204"),),
    errors=_ERRORS_3,
    security=_SECURITY,
)


class StoriesNotes:
    """The notes on the canvas of a story."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawStoriesNotes:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawStoriesNotes(self)

    @cached_property
    def with_streaming_response(self) -> StreamedStoriesNotes:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedStoriesNotes(self)

    def list(
        self,
        *,
        story_id: int | Omit = OMIT,
        mode: StoryModeInput | Omit = OMIT,
        team_id: int | Omit = OMIT,
        group_id: int | Omit = OMIT,
        draft_id: int | Omit = OMIT,
        per_page: int | Omit = OMIT,
        page: int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Pages[StoryNote, StoryNoteList]:
        """List notes.

        Returns one page of the notes on canvases that the key may see, narrowed by the
        parameters.

        Args:
            story_id: Return only notes of this story.
            mode: Whether the notes of live stories or of their tests are meant. One of `LIVE`,
                `TEST`.
            team_id: Return only notes of this team.
            group_id: Return only notes of this group.
            draft_id: The id of a draft of the story. Without it the story itself is meant.
            per_page: How many entries a page holds, 500 at most. Default: `20`.
            page: The number of the page; the first is 1. Default: `1`.

        Returns:
            The items of every page, fetched as they are needed; `.pages()` gives the pages.

        Raises:
            AuthenticationError: The key is absent or not valid.
            UnprocessableEntityError: A value in the request is not allowed.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/stories/notes/list/
        """
        return self._transport.pages(
            _LIST,
            {
                "story_id": story_id,
                "mode": mode,
                "team_id": team_id,
                "group_id": group_id,
                "draft_id": draft_id,
                "per_page": per_page,
                "page": page,
            },
            options,
        )

    def create(
        self,
        *,
        content: str,
        story_id: int | Omit = OMIT,
        group_id: int | Omit = OMIT,
        position: CanvasPositionInput | CanvasPositionInputDict | Omit = OMIT,
        draft_id: int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> StoryNote:
        """Create a note.

        Puts a note on the canvas of a story or of a group. One of `story_id` and `group_id` is
        needed.

        Args:
            content: What the note says, in Markdown.
            story_id: The story that the note is to stand in; this or `group_id`.
            group_id: The group that the note is to stand in; this or `story_id`.
            position: Where the note is to stand.
            draft_id: The draft that takes the note.

        Returns:
            The note that was created.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            UnprocessableEntityError: A value in the request is not allowed.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/stories/notes/create/
        """
        return self._transport.send(
            _CREATE,
            {
                "content": content,
                "story_id": story_id,
                "group_id": group_id,
                "position": position,
                "draft_id": draft_id,
            },
            options,
        )

    def get(self, note_id: int, **options: Unpack[Options]) -> StoryNote:
        """Get a note.

        Returns one note.

        Args:
            note_id: The id of the note.

        Returns:
            The note.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/stories/notes/get/
        """
        return self._transport.send(_GET, {"note_id": note_id}, options)

    def update(
        self,
        note_id: int,
        *,
        content: str | Omit = OMIT,
        position: CanvasPositionInput | CanvasPositionInputDict | Omit = OMIT,
        **options: Unpack[Options],
    ) -> StoryNote:
        """Update a note.

        Changes the text of a note, or where it stands.

        What is not passed stays as it is.

        Inferred: not stated by the vendor's page.

        Args:
            note_id: The id of the note. Stated.
            content: What the note says, in Markdown.
            position: Where the note is to stand.

        Returns:
            The note after the change.

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
            _UPDATE, {"note_id": note_id, "content": content, "position": position}, options
        )

    def delete(self, note_id: int, **options: Unpack[Options]) -> None:
        """Delete a note.

        Deletes a note.

        Inferred: not stated by the vendor's page.

        Args:
            note_id: The id of the note. Stated.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://github.com/1Doomdie1/Tapi
        """
        return self._transport.send(_DELETE, {"note_id": note_id}, options)


class AsyncStoriesNotes:
    """The notes on the canvas of a story."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawStoriesNotes:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawStoriesNotes(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedStoriesNotes:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedStoriesNotes(self)

    def list(
        self,
        *,
        story_id: int | Omit = OMIT,
        mode: StoryModeInput | Omit = OMIT,
        team_id: int | Omit = OMIT,
        group_id: int | Omit = OMIT,
        draft_id: int | Omit = OMIT,
        per_page: int | Omit = OMIT,
        page: int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> AsyncPages[StoryNote, StoryNoteList]:
        """See `StoriesNotes.list`."""
        return self._transport.pages(
            _LIST,
            {
                "story_id": story_id,
                "mode": mode,
                "team_id": team_id,
                "group_id": group_id,
                "draft_id": draft_id,
                "per_page": per_page,
                "page": page,
            },
            options,
        )

    async def create(
        self,
        *,
        content: str,
        story_id: int | Omit = OMIT,
        group_id: int | Omit = OMIT,
        position: CanvasPositionInput | CanvasPositionInputDict | Omit = OMIT,
        draft_id: int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> StoryNote:
        """See `StoriesNotes.create`."""
        return await self._transport.send(
            _CREATE,
            {
                "content": content,
                "story_id": story_id,
                "group_id": group_id,
                "position": position,
                "draft_id": draft_id,
            },
            options,
        )

    async def get(self, note_id: int, **options: Unpack[Options]) -> StoryNote:
        """See `StoriesNotes.get`."""
        return await self._transport.send(_GET, {"note_id": note_id}, options)

    async def update(
        self,
        note_id: int,
        *,
        content: str | Omit = OMIT,
        position: CanvasPositionInput | CanvasPositionInputDict | Omit = OMIT,
        **options: Unpack[Options],
    ) -> StoryNote:
        """See `StoriesNotes.update`."""
        return await self._transport.send(
            _UPDATE, {"note_id": note_id, "content": content, "position": position}, options
        )

    async def delete(self, note_id: int, **options: Unpack[Options]) -> None:
        """See `StoriesNotes.delete`."""
        return await self._transport.send(_DELETE, {"note_id": note_id}, options)


class RawStoriesNotes:
    """The methods of `StoriesNotes`, answering `RawResponse`."""

    def __init__(self, resource: StoriesNotes) -> None:
        self.list = raw_page(resource.list)
        self.create = raw(resource.create)
        self.get = raw(resource.get)
        self.update = raw(resource.update)
        self.delete = raw(resource.delete)


class AsyncRawStoriesNotes:
    """The methods of `AsyncStoriesNotes`, answering `RawResponse`."""

    def __init__(self, resource: AsyncStoriesNotes) -> None:
        self.list = async_raw_page(resource.list)
        self.create = async_raw(resource.create)
        self.get = async_raw(resource.get)
        self.update = async_raw(resource.update)
        self.delete = async_raw(resource.delete)


class StreamedStoriesNotes:
    """The methods of `StoriesNotes`, answering `StreamedResponse`."""

    def __init__(self, resource: StoriesNotes) -> None:
        self.list = streamed_page(resource.list)
        self.create = streamed(resource.create)
        self.get = streamed(resource.get)
        self.update = streamed(resource.update)
        self.delete = streamed(resource.delete)


class AsyncStreamedStoriesNotes:
    """The methods of `AsyncStoriesNotes`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncStoriesNotes) -> None:
        self.list = async_streamed_page(resource.list)
        self.create = async_streamed(resource.create)
        self.get = async_streamed(resource.get)
        self.update = async_streamed(resource.update)
        self.delete = async_streamed(resource.delete)
