"""The steps that stories are made of."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import inputs, models
from .._runtime.operation import Answer, Body, NumberPages, Operation, Parameter
from .._runtime.response import async_raw, async_raw_page, raw, raw_page
from .._runtime.streamed import async_streamed, async_streamed_page, streamed, streamed_page
from .._runtime.types import OMIT

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Unpack

    from .._runtime.async_transport import AsyncTransport
    from .._runtime.pagination import AsyncPages, Pages
    from .._runtime.sync_transport import SyncTransport
    from .._runtime.types import ArrayOf, Omit, Options
    from ..inputs.actions import ActionReceiverLink, ActionSourceLink, ActionTypeInput
    from ..inputs.shared_canvas_position_input import CanvasPositionInput
    from ..inputs.shared_story_mode_input import StoryModeInput
    from ..inputs.typed_dicts import (
        ActionReceiverLinkDict,
        ActionSourceLinkDict,
        CanvasPositionInputDict,
    )
    from ..models.actions import ActionList
    from ..models.shared_action import Action
    from .actions_events import ActionsEvents, AsyncActionsEvents
    from .actions_logs import ActionsLogs, AsyncActionsLogs

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
_LIST: Operation[ActionList] = Operation(
    name="actions.list",
    method="GET",
    path="/api/v1/actions",
    parameters=(
        Parameter("story_id", "story_id", "query", "form", explode=True),
        Parameter("story_mode", "story_mode", "query", "form", explode=True),
        Parameter("team_id", "team_id", "query", "form", explode=True),
        Parameter("group_id", "group_id", "query", "form", explode=True),
        Parameter("action_type", "action_type", "query", "form", explode=True),
        Parameter("draft_id", "draft_id", "query", "form", explode=True),
        Parameter("include_live_activity", "include_live_activity", "query", "form", explode=True),
        Parameter("per_page", "per_page", "query", "form", explode=True),
        Parameter("page", "page", "query", "form", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.ActionList),),
    errors=_ERRORS,
    security=_SECURITY,
    pages=NumberPages(argument="page", next="/meta/next_page_number", items="/agents"),
)
_CREATE: Operation[Action] = Operation(
    name="actions.create",
    method="POST",
    path="/api/v1/actions",
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.ActionCreate,
        fields=(
            ("type", "type"),
            ("name", "name"),
            ("options_", "options"),
            ("position", "position"),
            ("story_id", "story_id"),
            ("group_id", "group_id"),
            ("description", "description"),
            ("disabled", "disabled"),
            ("source_ids", "source_ids"),
            ("links_to_sources", "links_to_sources"),
            ("receiver_ids", "receiver_ids"),
            ("links_to_receivers", "links_to_receivers"),
            ("schedule", "schedule"),
            ("monitor_failures", "monitor_failures"),
            ("monitor_all_events", "monitor_all_events"),
            ("monitor_no_events_emitted", "monitor_no_events_emitted"),
            ("draft_id", "draft_id"),
        ),
        is_required=True,
    ),
    answers=(Answer("201", "application/json", lambda: models.Action),),
    errors=_ERRORS_2,
    security=_SECURITY,
)
_GET: Operation[Action] = Operation(
    name="actions.get",
    method="GET",
    path="/api/v1/actions/{action_id}",
    parameters=(
        Parameter("action_id", "action_id", "path", "simple"),
        Parameter("include_live_activity", "include_live_activity", "query", "form", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.Action),),
    errors=_ERRORS_3,
    security=_SECURITY,
)
_UPDATE: Operation[Action] = Operation(
    name="actions.update",
    method="PUT",
    path="/api/v1/actions/{action_id}",
    parameters=(Parameter("action_id", "action_id", "path", "simple"),),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.ActionUpdate,
        fields=(
            ("name", "name"),
            ("description", "description"),
            ("options_", "options"),
            ("position", "position"),
            ("source_ids", "source_ids"),
            ("links_to_sources", "links_to_sources"),
            ("receiver_ids", "receiver_ids"),
            ("links_to_receivers", "links_to_receivers"),
            ("schedule", "schedule"),
            ("disabled", "disabled"),
            ("monitor_failures", "monitor_failures"),
            ("monitor_all_events", "monitor_all_events"),
            ("monitor_no_events_emitted", "monitor_no_events_emitted"),
            ("num_runs_to_save", "num_runs_to_save"),
        ),
        is_required=True,
    ),
    answers=(Answer("200", "application/json", lambda: models.Action),),
    errors=_ERRORS_2,
    security=_SECURITY,
)
_DELETE: Operation[None] = Operation(
    name="actions.delete",
    method="DELETE",
    path="/api/v1/actions/{action_id}",
    parameters=(Parameter("action_id", "action_id", "path", "simple"),),
    answers=(Answer("204"),),
    errors=_ERRORS_3,
    security=_SECURITY,
)
_CLEAR_MEMORY: Operation[None] = Operation(
    name="actions.clear_memory",
    method="DELETE",
    path="/api/v1/actions/{action_id}/clear_memory",
    parameters=(Parameter("action_id", "action_id", "path", "simple"),),
    answers=(Answer("200"),),
    errors=_ERRORS_3,
    security=_SECURITY,
)


class Actions:
    """The steps that stories are made of."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def events(self) -> ActionsEvents:
        """The events that a step has sent out."""
        from .actions_events import ActionsEvents

        return ActionsEvents(self._transport)

    @cached_property
    def logs(self) -> ActionsLogs:
        """What a step has logged."""
        from .actions_logs import ActionsLogs

        return ActionsLogs(self._transport)

    @cached_property
    def with_raw_response(self) -> RawActions:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawActions(self)

    @cached_property
    def with_streaming_response(self) -> StreamedActions:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedActions(self)

    def list(
        self,
        *,
        story_id: int | Omit = OMIT,
        story_mode: StoryModeInput | Omit = OMIT,
        team_id: int | Omit = OMIT,
        group_id: int | Omit = OMIT,
        action_type: str | Omit = OMIT,
        draft_id: int | Omit = OMIT,
        include_live_activity: bool | Omit = OMIT,
        per_page: int | Omit = OMIT,
        page: int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Pages[Action, ActionList]:
        """List actions.

        Returns one page of the actions of stories that the key may see. Below this path the
        tenant answers 100 requests a minute, not 5,000. The list still goes by the old name of
        actions, `agents`.

        Args:
            story_id: Return only actions of this story.
            story_mode: Whether the live story or its test is meant; only with `story_id`.
            team_id: Return only actions of this team.
            group_id: Return only actions of this group.
            action_type: Return only actions of this type, such as `Agents::WebhookAgent`.
            draft_id: The id of a draft of the story. Without it the story itself is meant.
            include_live_activity: Whether the answer says what is running and waiting at the
                moment. Default: `False`.
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

        See https://www.tines.com/docs/api/stories/actions/list/
        """
        return self._transport.pages(
            _LIST,
            {
                "story_id": story_id,
                "story_mode": story_mode,
                "team_id": team_id,
                "group_id": group_id,
                "action_type": action_type,
                "draft_id": draft_id,
                "include_live_activity": include_live_activity,
                "per_page": per_page,
                "page": page,
            },
            options,
        )

    def create(
        self,
        *,
        type: ActionTypeInput,
        name: str,
        options_: Mapping[str, object],
        position: CanvasPositionInput | CanvasPositionInputDict,
        story_id: int | Omit = OMIT,
        group_id: int | Omit = OMIT,
        description: str | Omit = OMIT,
        disabled: bool | Omit = OMIT,
        source_ids: Sequence[int] | Omit = OMIT,
        links_to_sources: Sequence[ActionSourceLink | ActionSourceLinkDict] | Omit = OMIT,
        receiver_ids: Sequence[int] | Omit = OMIT,
        links_to_receivers: Sequence[ActionReceiverLink | ActionReceiverLinkDict] | Omit = OMIT,
        schedule: Mapping[str, object] | Omit = OMIT,
        monitor_failures: bool | Omit = OMIT,
        monitor_all_events: bool | Omit = OMIT,
        monitor_no_events_emitted: int | Omit = OMIT,
        draft_id: int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Action:
        """Create an action.

        Puts an action on the canvas of a story or of a group and links it to others. One of
        `story_id` and `group_id` is needed.

        Args:
            type: What kind of step it is. One of `Agents::EmailAgent`,
                `Agents::EventTransformationAgent`, `Agents::HTTPRequestAgent`,
                `Agents::IMAPAgent`, `Agents::LLMAgent`, `Agents::TriggerAgent`,
                `Agents::WebhookAgent`, `Agents::SendToStoryAgent` and 1 more.
            name: What the action is called.
            options_: How the action is set up.
            position: Where the action is to stand.
            story_id: The story that the action is to stand in; this or `group_id`.
            group_id: The group that the action is to stand in; this or `story_id`.
            description: What the action is for.
            disabled: Whether the action is turned off. Default: `False`.
            source_ids: The ids of the actions before it; not together with `links_to_sources`.
            links_to_sources: The links from actions before it; not together with `source_ids`.
            receiver_ids: The ids of the actions behind it; not together with
                `links_to_receivers`.
            links_to_receivers: The links to actions behind it; not together with
                `receiver_ids`.
            schedule: When the action runs by itself.
            monitor_failures: Whether the recipients of the story are told about failures.
            monitor_all_events: Whether they are told about every event.
            monitor_no_events_emitted: After how many seconds without an event they are told,
                too.
            draft_id: The draft that takes the action.

        Returns:
            The action that was created.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            UnprocessableEntityError: A value in the request is not allowed.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/stories/actions/create/
        """
        return self._transport.send(
            _CREATE,
            {
                "type": type,
                "name": name,
                "options_": options_,
                "position": position,
                "story_id": story_id,
                "group_id": group_id,
                "description": description,
                "disabled": disabled,
                "source_ids": source_ids,
                "links_to_sources": links_to_sources,
                "receiver_ids": receiver_ids,
                "links_to_receivers": links_to_receivers,
                "schedule": schedule,
                "monitor_failures": monitor_failures,
                "monitor_all_events": monitor_all_events,
                "monitor_no_events_emitted": monitor_no_events_emitted,
                "draft_id": draft_id,
            },
            options,
        )

    def get(
        self,
        action_id: int,
        *,
        include_live_activity: bool | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Action:
        """Get an action.

        Returns one action of a story.

        Inferred: not stated by the vendor's page.

        Args:
            action_id: The id of the action. Stated.
            include_live_activity: Whether the answer says what is running and waiting at the
                moment. Default: `False`. Stated.

        Returns:
            The action.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://github.com/1Doomdie1/Tapi
        """
        return self._transport.send(
            _GET, {"action_id": action_id, "include_live_activity": include_live_activity}, options
        )

    def update(
        self,
        action_id: int,
        *,
        name: str | Omit = OMIT,
        description: str | Omit = OMIT,
        options_: Mapping[str, object] | Omit = OMIT,
        position: CanvasPositionInput | CanvasPositionInputDict | Omit = OMIT,
        source_ids: Sequence[int] | Omit = OMIT,
        links_to_sources: Sequence[ActionSourceLink | ActionSourceLinkDict] | Omit = OMIT,
        receiver_ids: ArrayOf[int | str] | Omit = OMIT,
        links_to_receivers: Sequence[ActionReceiverLink | ActionReceiverLinkDict] | Omit = OMIT,
        schedule: Mapping[str, object] | Omit = OMIT,
        disabled: bool | Omit = OMIT,
        monitor_failures: bool | Omit = OMIT,
        monitor_all_events: bool | Omit = OMIT,
        monitor_no_events_emitted: int | Omit = OMIT,
        num_runs_to_save: int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Action:
        """Update an action.

        Changes what the body names and leaves the rest of the action as it is.
        `monitor_failures` and `monitor_all_events` are only accepted together.

        What is not passed stays as it is.

        Args:
            action_id: The id of the action.
            name: What the action is called.
            description: What the action is for.
            options_: How the action is set up.
            position: Where the action is to stand.
            source_ids: The ids of the actions before it.
            links_to_sources: The links from actions before it.
            receiver_ids: The ids of the actions behind it.
            links_to_receivers: The links to actions behind it.
            schedule: When the action runs by itself.
            disabled: Whether the action is turned off.
            monitor_failures: Whether the recipients of the story are told about failures; only
                with `monitor_all_events`.
            monitor_all_events: Whether they are told about every event; only with
                `monitor_failures`.
            monitor_no_events_emitted: After how many seconds without an event they are told,
                too.
            num_runs_to_save: How many runs are kept. Inferred.

        Returns:
            The action after the change.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            UnprocessableEntityError: A value in the request is not allowed.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/stories/actions/update/
        """
        return self._transport.send(
            _UPDATE,
            {
                "action_id": action_id,
                "name": name,
                "description": description,
                "options_": options_,
                "position": position,
                "source_ids": source_ids,
                "links_to_sources": links_to_sources,
                "receiver_ids": receiver_ids,
                "links_to_receivers": links_to_receivers,
                "schedule": schedule,
                "disabled": disabled,
                "monitor_failures": monitor_failures,
                "monitor_all_events": monitor_all_events,
                "monitor_no_events_emitted": monitor_no_events_emitted,
                "num_runs_to_save": num_runs_to_save,
            },
            options,
        )

    def delete(self, action_id: int, **options: Unpack[Options]) -> None:
        """Delete an action.

        Deletes an action of a story.

        Args:
            action_id: The id of the action.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/stories/actions/delete/
        """
        return self._transport.send(_DELETE, {"action_id": action_id}, options)

    def clear_memory(self, action_id: int, **options: Unpack[Options]) -> None:
        """Clear the memory of an action.

        Makes an action forget what it remembers between runs. The answer is empty.

        Args:
            action_id: The id of the action.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/stories/actions/clear-memory/
        """
        return self._transport.send(_CLEAR_MEMORY, {"action_id": action_id}, options)


class AsyncActions:
    """The steps that stories are made of."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def events(self) -> AsyncActionsEvents:
        """The events that a step has sent out."""
        from .actions_events import AsyncActionsEvents

        return AsyncActionsEvents(self._transport)

    @cached_property
    def logs(self) -> AsyncActionsLogs:
        """What a step has logged."""
        from .actions_logs import AsyncActionsLogs

        return AsyncActionsLogs(self._transport)

    @cached_property
    def with_raw_response(self) -> AsyncRawActions:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawActions(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedActions:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedActions(self)

    def list(
        self,
        *,
        story_id: int | Omit = OMIT,
        story_mode: StoryModeInput | Omit = OMIT,
        team_id: int | Omit = OMIT,
        group_id: int | Omit = OMIT,
        action_type: str | Omit = OMIT,
        draft_id: int | Omit = OMIT,
        include_live_activity: bool | Omit = OMIT,
        per_page: int | Omit = OMIT,
        page: int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> AsyncPages[Action, ActionList]:
        """See `Actions.list`."""
        return self._transport.pages(
            _LIST,
            {
                "story_id": story_id,
                "story_mode": story_mode,
                "team_id": team_id,
                "group_id": group_id,
                "action_type": action_type,
                "draft_id": draft_id,
                "include_live_activity": include_live_activity,
                "per_page": per_page,
                "page": page,
            },
            options,
        )

    async def create(
        self,
        *,
        type: ActionTypeInput,
        name: str,
        options_: Mapping[str, object],
        position: CanvasPositionInput | CanvasPositionInputDict,
        story_id: int | Omit = OMIT,
        group_id: int | Omit = OMIT,
        description: str | Omit = OMIT,
        disabled: bool | Omit = OMIT,
        source_ids: Sequence[int] | Omit = OMIT,
        links_to_sources: Sequence[ActionSourceLink | ActionSourceLinkDict] | Omit = OMIT,
        receiver_ids: Sequence[int] | Omit = OMIT,
        links_to_receivers: Sequence[ActionReceiverLink | ActionReceiverLinkDict] | Omit = OMIT,
        schedule: Mapping[str, object] | Omit = OMIT,
        monitor_failures: bool | Omit = OMIT,
        monitor_all_events: bool | Omit = OMIT,
        monitor_no_events_emitted: int | Omit = OMIT,
        draft_id: int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Action:
        """See `Actions.create`."""
        return await self._transport.send(
            _CREATE,
            {
                "type": type,
                "name": name,
                "options_": options_,
                "position": position,
                "story_id": story_id,
                "group_id": group_id,
                "description": description,
                "disabled": disabled,
                "source_ids": source_ids,
                "links_to_sources": links_to_sources,
                "receiver_ids": receiver_ids,
                "links_to_receivers": links_to_receivers,
                "schedule": schedule,
                "monitor_failures": monitor_failures,
                "monitor_all_events": monitor_all_events,
                "monitor_no_events_emitted": monitor_no_events_emitted,
                "draft_id": draft_id,
            },
            options,
        )

    async def get(
        self,
        action_id: int,
        *,
        include_live_activity: bool | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Action:
        """See `Actions.get`."""
        return await self._transport.send(
            _GET, {"action_id": action_id, "include_live_activity": include_live_activity}, options
        )

    async def update(
        self,
        action_id: int,
        *,
        name: str | Omit = OMIT,
        description: str | Omit = OMIT,
        options_: Mapping[str, object] | Omit = OMIT,
        position: CanvasPositionInput | CanvasPositionInputDict | Omit = OMIT,
        source_ids: Sequence[int] | Omit = OMIT,
        links_to_sources: Sequence[ActionSourceLink | ActionSourceLinkDict] | Omit = OMIT,
        receiver_ids: ArrayOf[int | str] | Omit = OMIT,
        links_to_receivers: Sequence[ActionReceiverLink | ActionReceiverLinkDict] | Omit = OMIT,
        schedule: Mapping[str, object] | Omit = OMIT,
        disabled: bool | Omit = OMIT,
        monitor_failures: bool | Omit = OMIT,
        monitor_all_events: bool | Omit = OMIT,
        monitor_no_events_emitted: int | Omit = OMIT,
        num_runs_to_save: int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Action:
        """See `Actions.update`."""
        return await self._transport.send(
            _UPDATE,
            {
                "action_id": action_id,
                "name": name,
                "description": description,
                "options_": options_,
                "position": position,
                "source_ids": source_ids,
                "links_to_sources": links_to_sources,
                "receiver_ids": receiver_ids,
                "links_to_receivers": links_to_receivers,
                "schedule": schedule,
                "disabled": disabled,
                "monitor_failures": monitor_failures,
                "monitor_all_events": monitor_all_events,
                "monitor_no_events_emitted": monitor_no_events_emitted,
                "num_runs_to_save": num_runs_to_save,
            },
            options,
        )

    async def delete(self, action_id: int, **options: Unpack[Options]) -> None:
        """See `Actions.delete`."""
        return await self._transport.send(_DELETE, {"action_id": action_id}, options)

    async def clear_memory(self, action_id: int, **options: Unpack[Options]) -> None:
        """See `Actions.clear_memory`."""
        return await self._transport.send(_CLEAR_MEMORY, {"action_id": action_id}, options)


class RawActions:
    """The methods of `Actions`, answering `RawResponse`."""

    def __init__(self, resource: Actions) -> None:
        self.list = raw_page(resource.list)
        self.create = raw(resource.create)
        self.get = raw(resource.get)
        self.update = raw(resource.update)
        self.delete = raw(resource.delete)
        self.clear_memory = raw(resource.clear_memory)


class AsyncRawActions:
    """The methods of `AsyncActions`, answering `RawResponse`."""

    def __init__(self, resource: AsyncActions) -> None:
        self.list = async_raw_page(resource.list)
        self.create = async_raw(resource.create)
        self.get = async_raw(resource.get)
        self.update = async_raw(resource.update)
        self.delete = async_raw(resource.delete)
        self.clear_memory = async_raw(resource.clear_memory)


class StreamedActions:
    """The methods of `Actions`, answering `StreamedResponse`."""

    def __init__(self, resource: Actions) -> None:
        self.list = streamed_page(resource.list)
        self.create = streamed(resource.create)
        self.get = streamed(resource.get)
        self.update = streamed(resource.update)
        self.delete = streamed(resource.delete)
        self.clear_memory = streamed(resource.clear_memory)


class AsyncStreamedActions:
    """The methods of `AsyncActions`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncActions) -> None:
        self.list = async_streamed_page(resource.list)
        self.create = async_streamed(resource.create)
        self.get = async_streamed(resource.get)
        self.update = async_streamed(resource.update)
        self.delete = async_streamed(resource.delete)
        self.clear_memory = async_streamed(resource.clear_memory)
