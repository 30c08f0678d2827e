"""The conversations with the AI of the tenant."""

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
    from ..inputs.workbench import WorkbenchConversationTypeInput
    from ..models.workbench import (
        WorkbenchConversation,
        WorkbenchConversationList,
        WorkbenchConversationSummary,
    )

_ERRORS = (
    Answer("400", "application/json", lambda: models.Error),
    Answer("401", "application/json", lambda: models.Error),
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
_LIST: Operation[WorkbenchConversationList] = Operation(
    name="workbench.list",
    method="GET",
    path="/api/v1/workbench",
    parameters=(
        Parameter("search", "search", "query", "form", explode=True),
        Parameter("favorited", "favorited", "query", "form", explode=True),
        Parameter("creator_id", "creator_id", "query", "form", explode=True),
        Parameter("conversation_type", "conversation_type", "query", "form", explode=True),
        Parameter("created_after", "created_after", "query", "form", explode=True),
        Parameter("created_before", "created_before", "query", "form", explode=True),
        Parameter("per_page", "per_page", "query", "form", explode=True),
        Parameter("page", "page", "query", "form", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.WorkbenchConversationList),),
    errors=_ERRORS,
    security=_SECURITY,
    pages=NumberPages(argument="page", next="/meta/next_page_number", items="/conversations"),
)
_GET: Operation[WorkbenchConversation] = Operation(
    name="workbench.get",
    method="GET",
    path="/api/v1/workbench/{guid}",
    parameters=(Parameter("guid", "guid", "path", "simple"),),
    answers=(Answer("200", "application/json", lambda: models.WorkbenchConversation),),
    errors=_ERRORS_2,
    security=_SECURITY,
)


class Workbench:
    """The conversations with the AI of the tenant."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawWorkbench:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawWorkbench(self)

    @cached_property
    def with_streaming_response(self) -> StreamedWorkbench:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedWorkbench(self)

    def list(
        self,
        *,
        search: str | Omit = OMIT,
        favorited: bool | Omit = OMIT,
        creator_id: int | Omit = OMIT,
        conversation_type: WorkbenchConversationTypeInput | Omit = OMIT,
        created_after: datetime | Omit = OMIT,
        created_before: datetime | Omit = OMIT,
        per_page: int | Omit = OMIT,
        page: int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Pages[WorkbenchConversationSummary, WorkbenchConversationList]:
        """List conversations.

        Returns one page of conversations. A kind of conversation that does not exist, or a
        start after the end, is answered with 400.

        Args:
            search: Return only conversations with this text.
            favorited: Return only conversations that are favourites, or only others.
            creator_id: Return only what this user began.
            conversation_type: Return only conversations of this kind. One of `workbench`,
                `task_agent`, `chat_agent`, `workbench_storyboard`.
            created_after: Return only conversations that were begun after this moment.
            created_before: Return only conversations that were begun before this moment.
            per_page: How many entries a page holds, 500 at most. Default: `20`.
            page: The number of the page; the first is 1. Default: `1`.

        Returns:
            The items of every page, fetched as they are needed; `.pages()` gives the pages.

        Raises:
            BadRequestError: A value in the request is not allowed.
            AuthenticationError: The key is absent or not valid.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/workbench/list/
        """
        return self._transport.pages(
            _LIST,
            {
                "search": search,
                "favorited": favorited,
                "creator_id": creator_id,
                "conversation_type": conversation_type,
                "created_after": created_after,
                "created_before": created_before,
                "per_page": per_page,
                "page": page,
            },
            options,
        )

    def get(self, guid: str, **options: Unpack[Options]) -> WorkbenchConversation:
        """Get a conversation.

        Returns one conversation with the AI of the tenant. Fields that come last are not known.

        Args:
            guid: The id of the conversation.

        Returns:
            The conversation.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/workbench/
        """
        return self._transport.send(_GET, {"guid": guid}, options)


class AsyncWorkbench:
    """The conversations with the AI of the tenant."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawWorkbench:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawWorkbench(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedWorkbench:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedWorkbench(self)

    def list(
        self,
        *,
        search: str | Omit = OMIT,
        favorited: bool | Omit = OMIT,
        creator_id: int | Omit = OMIT,
        conversation_type: WorkbenchConversationTypeInput | Omit = OMIT,
        created_after: datetime | Omit = OMIT,
        created_before: datetime | Omit = OMIT,
        per_page: int | Omit = OMIT,
        page: int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> AsyncPages[WorkbenchConversationSummary, WorkbenchConversationList]:
        """See `Workbench.list`."""
        return self._transport.pages(
            _LIST,
            {
                "search": search,
                "favorited": favorited,
                "creator_id": creator_id,
                "conversation_type": conversation_type,
                "created_after": created_after,
                "created_before": created_before,
                "per_page": per_page,
                "page": page,
            },
            options,
        )

    async def get(self, guid: str, **options: Unpack[Options]) -> WorkbenchConversation:
        """See `Workbench.get`."""
        return await self._transport.send(_GET, {"guid": guid}, options)


class RawWorkbench:
    """The methods of `Workbench`, answering `RawResponse`."""

    def __init__(self, resource: Workbench) -> None:
        self.list = raw_page(resource.list)
        self.get = raw(resource.get)


class AsyncRawWorkbench:
    """The methods of `AsyncWorkbench`, answering `RawResponse`."""

    def __init__(self, resource: AsyncWorkbench) -> None:
        self.list = async_raw_page(resource.list)
        self.get = async_raw(resource.get)


class StreamedWorkbench:
    """The methods of `Workbench`, answering `StreamedResponse`."""

    def __init__(self, resource: Workbench) -> None:
        self.list = streamed_page(resource.list)
        self.get = streamed(resource.get)


class AsyncStreamedWorkbench:
    """The methods of `AsyncWorkbench`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncWorkbench) -> None:
        self.list = async_streamed_page(resource.list)
        self.get = async_streamed(resource.get)
