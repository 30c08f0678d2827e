"""What a step has logged."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import models
from .._runtime.operation import Answer, NumberPages, Operation, Parameter
from .._runtime.response import async_raw, async_raw_page, raw, raw_page
from .._runtime.streamed import async_streamed, async_streamed_page, streamed, streamed_page
from .._runtime.types import OMIT

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.async_transport import AsyncTransport
    from .._runtime.pagination import AsyncPages, Pages
    from .._runtime.sync_transport import SyncTransport
    from .._runtime.types import Omit, Options
    from ..inputs.actions_logs import ActionLogLevelInput
    from ..models.actions_logs import ActionLog, ActionLogList
    from ..models.shared_action import Action

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
_LIST: Operation[ActionLogList] = Operation(
    name="actions.logs.list",
    method="GET",
    path="/api/v1/actions/{action_id}/logs",
    parameters=(
        Parameter("action_id", "action_id", "path", "simple"),
        Parameter("level", "level", "query", "form", explode=True),
        Parameter("per_page", "per_page", "query", "form", explode=True),
        Parameter("page", "page", "query", "form", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.ActionLogList),),
    errors=_ERRORS,
    security=_SECURITY,
    pages=NumberPages(argument="page", next="/meta/next_page_number", items="/action_logs"),
)
_DELETE: Operation[Action] = Operation(
    name="actions.logs.delete",
    method="DELETE",
    path="/api/v1/actions/{action_id}/remove_logs",
    parameters=(Parameter("action_id", "action_id", "path", "simple"),),
    answers=(Answer("200", "application/json", lambda: models.Action),),
    errors=_ERRORS_2,
    security=_SECURITY,
)


class ActionsLogs:
    """What a step has logged."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawActionsLogs:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawActionsLogs(self)

    @cached_property
    def with_streaming_response(self) -> StreamedActionsLogs:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedActionsLogs(self)

    def list(
        self,
        action_id: int,
        *,
        level: ActionLogLevelInput | Omit = OMIT,
        per_page: int | Omit = OMIT,
        page: int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Pages[ActionLog, ActionLogList]:
        """List the logs of an action.

        Returns one page of what an action has logged.

        Args:
            action_id: The id of the action.
            level: Return only entries of this level, which is 2 for warnings, 3 for
                information, 4 for errors.
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

        See https://www.tines.com/docs/api/stories/actions/list-logs/
        """
        return self._transport.pages(
            _LIST,
            {"action_id": action_id, "level": level, "per_page": per_page, "page": page},
            options,
        )

    def delete(self, action_id: int, **options: Unpack[Options]) -> Action:
        """Delete the logs of an action.

        Deletes all that an action has logged.

        Inferred: not stated by the vendor's page.

        Args:
            action_id: The id of the action. Stated.

        Returns:
            The action, as where its events are deleted.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://github.com/1Doomdie1/Tapi
        """
        return self._transport.send(_DELETE, {"action_id": action_id}, options)


class AsyncActionsLogs:
    """What a step has logged."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawActionsLogs:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawActionsLogs(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedActionsLogs:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedActionsLogs(self)

    def list(
        self,
        action_id: int,
        *,
        level: ActionLogLevelInput | Omit = OMIT,
        per_page: int | Omit = OMIT,
        page: int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> AsyncPages[ActionLog, ActionLogList]:
        """See `ActionsLogs.list`."""
        return self._transport.pages(
            _LIST,
            {"action_id": action_id, "level": level, "per_page": per_page, "page": page},
            options,
        )

    async def delete(self, action_id: int, **options: Unpack[Options]) -> Action:
        """See `ActionsLogs.delete`."""
        return await self._transport.send(_DELETE, {"action_id": action_id}, options)


class RawActionsLogs:
    """The methods of `ActionsLogs`, answering `RawResponse`."""

    def __init__(self, resource: ActionsLogs) -> None:
        self.list = raw_page(resource.list)
        self.delete = raw(resource.delete)


class AsyncRawActionsLogs:
    """The methods of `AsyncActionsLogs`, answering `RawResponse`."""

    def __init__(self, resource: AsyncActionsLogs) -> None:
        self.list = async_raw_page(resource.list)
        self.delete = async_raw(resource.delete)


class StreamedActionsLogs:
    """The methods of `ActionsLogs`, answering `StreamedResponse`."""

    def __init__(self, resource: ActionsLogs) -> None:
        self.list = streamed_page(resource.list)
        self.delete = streamed(resource.delete)


class AsyncStreamedActionsLogs:
    """The methods of `AsyncActionsLogs`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncActionsLogs) -> None:
        self.list = async_streamed_page(resource.list)
        self.delete = async_streamed(resource.delete)
