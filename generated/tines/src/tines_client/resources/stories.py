"""What a tenant automates, step by step."""

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
    from ..inputs.shared_story_mode_input import StoryModeInput
    from ..inputs.stories import (
        EventRetention,
        StoryAccessInput,
        StoryAccessSourceInput,
        StoryFilter,
        StoryImportMode,
        StoryOrder,
    )
    from ..models.shared_story import Story
    from ..models.shared_story_export import StoryExport
    from ..models.stories import StoryList
    from .stories_change_request import AsyncStoriesChangeRequest, StoriesChangeRequest
    from .stories_drafts import AsyncStoriesDrafts, StoriesDrafts
    from .stories_notes import AsyncStoriesNotes, StoriesNotes
    from .stories_owners import AsyncStoriesOwners, StoriesOwners
    from .stories_pending_actions import AsyncStoriesPendingActions, StoriesPendingActions
    from .stories_recipients import AsyncStoriesRecipients, StoriesRecipients
    from .stories_runs import AsyncStoriesRuns, StoriesRuns
    from .stories_versions import AsyncStoriesVersions, StoriesVersions

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
    Answer("429", "application/json", lambda: models.Error),
    Answer("default", "application/json", lambda: models.Error),
)
_ERRORS_3 = (
    Answer("401", "application/json", lambda: models.Error),
    Answer("404", "application/json", lambda: models.Error),
    Answer("422", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.Error),
    Answer("default", "application/json", lambda: models.Error),
)
_LIST: Operation[StoryList] = Operation(
    name="stories.list",
    method="GET",
    path="/api/v1/stories",
    parameters=(
        Parameter("team_id", "team_id", "query", "form", explode=True),
        Parameter("folder_id", "folder_id", "query", "form", explode=True),
        Parameter("tags", "tags", "query", "form"),
        Parameter("search", "search", "query", "form", explode=True),
        Parameter("filter", "filter", "query", "form", explode=True),
        Parameter("order", "order", "query", "form", explode=True),
        Parameter("include_live_activity", "include_live_activity", "query", "form", explode=True),
        Parameter("per_page", "per_page", "query", "form", explode=True),
        Parameter("page", "page", "query", "form", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.StoryList),),
    errors=_ERRORS,
    security=_SECURITY,
    pages=NumberPages(argument="page", next="/meta/next_page_number", items="/stories"),
)
_CREATE: Operation[Story] = Operation(
    name="stories.create",
    method="POST",
    path="/api/v1/stories",
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.StoryCreate,
        fields=(
            ("team_id", "team_id"),
            ("name", "name"),
            ("description", "description"),
            ("keep_events_for", "keep_events_for"),
            ("folder_id", "folder_id"),
            ("tags", "tags"),
            ("disabled", "disabled"),
            ("priority", "priority"),
        ),
        is_required=True,
    ),
    answers=(Answer("201", "application/json", lambda: models.Story),),
    errors=_ERRORS,
    security=_SECURITY,
)
_GET: Operation[Story] = Operation(
    name="stories.get",
    method="GET",
    path="/api/v1/stories/{story_id}",
    parameters=(
        Parameter("story_id", "story_id", "path", "simple"),
        Parameter("story_mode", "story_mode", "query", "form", explode=True),
        Parameter("draft_id", "draft_id", "query", "form", explode=True),
        Parameter("include_live_activity", "include_live_activity", "query", "form", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.Story),),
    errors=_ERRORS_2,
    security=_SECURITY,
)
_UPDATE: Operation[Story] = Operation(
    name="stories.update",
    method="PUT",
    path="/api/v1/stories/{story_id}",
    parameters=(Parameter("story_id", "story_id", "path", "simple"),),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.StoryUpdate,
        fields=(
            ("name", "name"),
            ("description", "description"),
            ("add_tag_names", "add_tag_names"),
            ("remove_tag_names", "remove_tag_names"),
            ("keep_events_for", "keep_events_for"),
            ("disabled", "disabled"),
            ("locked", "locked"),
            ("priority", "priority"),
            ("webhook_api_enabled", "webhook_api_enabled"),
            ("api_entry_action_id", "api_entry_action_id"),
            ("api_exit_action_ids", "api_exit_action_ids"),
            ("send_to_story_access_source", "send_to_story_access_source"),
            ("entry_action_id", "entry_action_id"),
            ("exit_action_ids", "exit_action_ids"),
            ("send_to_story_access", "send_to_story_access"),
            ("shared_team_slugs", "shared_team_slugs"),
            (
                "send_to_story_skill_use_requires_confirmation",
                "send_to_story_skill_use_requires_confirmation",
            ),
            ("team_id", "team_id"),
            ("folder_id", "folder_id"),
            ("change_control_enabled", "change_control_enabled"),
            ("draft_id", "draft_id"),
            ("monitor_failures", "monitor_failures"),
        ),
        is_required=True,
    ),
    answers=(Answer("200", "application/json", lambda: models.Story),),
    errors=_ERRORS_3,
    security=_SECURITY,
)
_DELETE: Operation[None] = Operation(
    name="stories.delete",
    method="DELETE",
    path="/api/v1/stories/{story_id}",
    parameters=(Parameter("story_id", "story_id", "path", "simple"),),
    answers=(Answer("204"),),
    errors=_ERRORS_2,
    security=_SECURITY,
)
_DELETE_BATCH: Operation[None] = Operation(
    name="stories.delete_batch",
    method="DELETE",
    path="/api/v1/stories/batch",
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.StoryBatchDelete,
        fields=(("ids", "ids"),),
        is_required=True,
    ),
    answers=(Answer("204"),),
    errors=_ERRORS_3,
    security=_SECURITY,
)
_EXPORT: Operation[StoryExport] = Operation(
    name="stories.export",
    method="GET",
    path="/api/v1/stories/{story_id}/export",
    parameters=(
        Parameter("story_id", "story_id", "path", "simple"),
        Parameter("randomize_urls", "randomize_urls", "query", "form", explode=True),
        Parameter("clear_recipients", "clear_recipients", "query", "form", explode=True),
        Parameter("draft_id", "draft_id", "query", "form", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.StoryExport),),
    errors=_ERRORS_2,
    security=_SECURITY,
)
_IMPORT_: Operation[Story] = Operation(
    name="stories.import_",
    method="POST",
    path="/api/v1/stories/import",
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.StoryImport,
        fields=(
            ("new_name", "new_name"),
            ("data", "data"),
            ("team_id", "team_id"),
            ("folder_id", "folder_id"),
            ("mode", "mode"),
        ),
        is_required=True,
    ),
    answers=(Answer("200", "application/json", lambda: models.Story),),
    errors=_ERRORS,
    security=_SECURITY,
)
_DISABLE: Operation[Story] = Operation(
    name="stories.disable",
    method="POST",
    path="/api/v1/stories/{id}/disable",
    parameters=(Parameter("story_id", "id", "path", "simple"),),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.StoryDisable,
        fields=(("disabled", "disabled"),),
        is_required=True,
    ),
    answers=(Answer("200", "application/json", lambda: models.Story),),
    errors=_ERRORS_3,
    security=_SECURITY,
)


class Stories:
    """What a tenant automates, step by step."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def notes(self) -> StoriesNotes:
        """The notes on the canvas of a story."""
        from .stories_notes import StoriesNotes

        return StoriesNotes(self._transport)

    @cached_property
    def change_request(self) -> StoriesChangeRequest:
        """Change request of stories."""
        from .stories_change_request import StoriesChangeRequest

        return StoriesChangeRequest(self._transport)

    @cached_property
    def drafts(self) -> StoriesDrafts:
        """The drafts of a story."""
        from .stories_drafts import StoriesDrafts

        return StoriesDrafts(self._transport)

    @cached_property
    def owners(self) -> StoriesOwners:
        """The users that own a story."""
        from .stories_owners import StoriesOwners

        return StoriesOwners(self._transport)

    @cached_property
    def recipients(self) -> StoriesRecipients:
        """Who is told when something in a story fails."""
        from .stories_recipients import StoriesRecipients

        return StoriesRecipients(self._transport)

    @cached_property
    def runs(self) -> StoriesRuns:
        """The runs of a story."""
        from .stories_runs import StoriesRuns

        return StoriesRuns(self._transport)

    @cached_property
    def pending_actions(self) -> StoriesPendingActions:
        """Pending actions of stories."""
        from .stories_pending_actions import StoriesPendingActions

        return StoriesPendingActions(self._transport)

    @cached_property
    def versions(self) -> StoriesVersions:
        """The earlier forms of a story."""
        from .stories_versions import StoriesVersions

        return StoriesVersions(self._transport)

    @cached_property
    def with_raw_response(self) -> RawStories:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawStories(self)

    @cached_property
    def with_streaming_response(self) -> StreamedStories:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedStories(self)

    def list(
        self,
        *,
        team_id: int | Omit = OMIT,
        folder_id: int | Omit = OMIT,
        tags: ArrayOf[str] | Omit = OMIT,
        search: str | Omit = OMIT,
        filter: StoryFilter | Omit = OMIT,
        order: StoryOrder | Omit = OMIT,
        include_live_activity: bool | Omit = OMIT,
        per_page: int | Omit = OMIT,
        page: int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Pages[Story, StoryList]:
        """List stories.

        Returns one page of the stories that the key may see, narrowed by the parameters.

        Args:
            team_id: Return only stories of this team.
            folder_id: Return only stories in this folder.
            tags: Return only stories with these tags, by their names. Inferred.
            search: Return only stories that this text is found in.
            filter: Return only stories of this kind. `PUBLISHED` is deprecated. One of
                `SEND_TO_STORY_ENABLED`, `HIGH_PRIORITY`, `API_ENABLED`, `PUBLISHED`,
                `FAVORITE`, `CHANGE_CONTROL_ENABLED`, `DISABLED`, `LOCKED`.
            order: The order of the stories. One of `NAME`, `NAME_DESC`, `RECENTLY_EDITED`,
                `LEAST_RECENTLY_EDITED`, `ACTION_COUNT_ASC`, `ACTION_COUNT_DESC`.
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

        See https://www.tines.com/docs/api/stories/list/
        """
        return self._transport.pages(
            _LIST,
            {
                "team_id": team_id,
                "folder_id": folder_id,
                "tags": tags,
                "search": search,
                "filter": filter,
                "order": order,
                "include_live_activity": include_live_activity,
                "per_page": per_page,
                "page": page,
            },
            options,
        )

    def create(
        self,
        *,
        team_id: int,
        name: str | Omit = OMIT,
        description: str | Omit = OMIT,
        keep_events_for: EventRetention | Omit = OMIT,
        folder_id: int | Omit = OMIT,
        tags: ArrayOf[str] | Omit = OMIT,
        disabled: bool | Omit = OMIT,
        priority: bool | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Story:
        """Create a story.

        Creates an empty story in a team.

        Args:
            team_id: The team that the story belongs to.
            name: What the story is called.
            description: What the story is for.
            keep_events_for: How long events are kept, in seconds. One of `3600`, `21600`,
                `86400`, `259200`, `604800`, `1209600`, `2592000`, `5184000` and 3 more.
            folder_id: The folder of the story.
            tags: The names of the tags.
            disabled: Whether the story is turned off. Default: `False`.
            priority: Whether the story is run before others. Default: `False`.

        Returns:
            The story that was created.

        Raises:
            AuthenticationError: The key is absent or not valid.
            UnprocessableEntityError: A value in the request is not allowed.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/stories/create/
        """
        return self._transport.send(
            _CREATE,
            {
                "team_id": team_id,
                "name": name,
                "description": description,
                "keep_events_for": keep_events_for,
                "folder_id": folder_id,
                "tags": tags,
                "disabled": disabled,
                "priority": priority,
            },
            options,
        )

    def get(
        self,
        story_id: int,
        *,
        story_mode: StoryModeInput | Omit = OMIT,
        draft_id: int | Omit = OMIT,
        include_live_activity: bool | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Story:
        """Get a story.

        Returns one story, or the state of it that is in test or in a draft.

        Args:
            story_id: The id of the story.
            story_mode: Whether the live story or its test is meant.
            draft_id: The id of a draft of the story. Without it the story itself is meant.
            include_live_activity: Whether the answer says what is running and waiting at the
                moment. Default: `False`.

        Returns:
            The story.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/stories/get/
        """
        return self._transport.send(
            _GET,
            {
                "story_id": story_id,
                "story_mode": story_mode,
                "draft_id": draft_id,
                "include_live_activity": include_live_activity,
            },
            options,
        )

    def update(
        self,
        story_id: int,
        *,
        name: str | Omit = OMIT,
        description: str | Omit = OMIT,
        add_tag_names: ArrayOf[str] | Omit = OMIT,
        remove_tag_names: ArrayOf[str] | Omit = OMIT,
        keep_events_for: EventRetention | Omit = OMIT,
        disabled: bool | Omit = OMIT,
        locked: bool | Omit = OMIT,
        priority: bool | Omit = OMIT,
        webhook_api_enabled: bool | Omit = OMIT,
        api_entry_action_id: int | Omit = OMIT,
        api_exit_action_ids: Sequence[int] | Omit = OMIT,
        send_to_story_access_source: StoryAccessSourceInput | Omit = OMIT,
        entry_action_id: int | Omit = OMIT,
        exit_action_ids: Sequence[int] | Omit = OMIT,
        send_to_story_access: StoryAccessInput | Omit = OMIT,
        shared_team_slugs: ArrayOf[str] | Omit = OMIT,
        send_to_story_skill_use_requires_confirmation: bool | Omit = OMIT,
        team_id: int | Omit = OMIT,
        folder_id: int | Omit = OMIT,
        change_control_enabled: bool | Omit = OMIT,
        draft_id: int | Omit = OMIT,
        monitor_failures: bool | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Story:
        """Update a story.

        Changes what the body names and leaves the rest of the story as it is. With change
        control the change goes to the draft that the body names, or else to a draft called
        `test`. Bodies speak of the entry and exit actions where answers still call them agents.

        What is not passed stays as it is.

        Args:
            story_id: The id of the story.
            name: What the story is called.
            description: What the story is for.
            add_tag_names: The names of tags to add.
            remove_tag_names: The names of tags to take off.
            keep_events_for: How long events are kept, in seconds. One of `3600`, `21600`,
                `86400`, `259200`, `604800`, `1209600`, `2592000`, `5184000` and 3 more.
            disabled: Whether the story is turned off.
            locked: Whether the story is protected against changes.
            priority: Whether the story is run before others.
            webhook_api_enabled: Whether the story can be called like an API. Goes together with
                `api_entry_action_id` and `api_exit_action_ids`.
            api_entry_action_id: The id of the action that takes such a call.
            api_exit_action_ids: The ids of the actions whose events answer such a call.
            send_to_story_access_source: What may send to the story. One of `OFF`, `STS`,
                `WORKBENCH`, `STS_AND_WORKBENCH`.
            entry_action_id: The id of the action that takes what is sent to the story. Answers
                call it `entry_agent_id`.
            exit_action_ids: The ids of the actions whose events are sent back. Answers call
                them `exit_agents`.
            send_to_story_access: Which teams may send to the story. One of `TEAM`, `GLOBAL`,
                `SPECIFIC_TEAMS`.
            shared_team_slugs: The short names of the teams that may send to the story.
            send_to_story_skill_use_requires_confirmation: Whether a person has to agree before
                the workbench uses the story.
            team_id: The team that the story moves to.
            folder_id: The folder that the story moves to.
            change_control_enabled: Whether changes need a review.
            draft_id: The id of the draft that takes the change.
            monitor_failures: Whether the recipients are told about failures.

        Returns:
            The story after the change.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            UnprocessableEntityError: A value in the request is not allowed.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/stories/update/
        """
        return self._transport.send(
            _UPDATE,
            {
                "story_id": story_id,
                "name": name,
                "description": description,
                "add_tag_names": add_tag_names,
                "remove_tag_names": remove_tag_names,
                "keep_events_for": keep_events_for,
                "disabled": disabled,
                "locked": locked,
                "priority": priority,
                "webhook_api_enabled": webhook_api_enabled,
                "api_entry_action_id": api_entry_action_id,
                "api_exit_action_ids": api_exit_action_ids,
                "send_to_story_access_source": send_to_story_access_source,
                "entry_action_id": entry_action_id,
                "exit_action_ids": exit_action_ids,
                "send_to_story_access": send_to_story_access,
                "shared_team_slugs": shared_team_slugs,
                "send_to_story_skill_use_requires_confirmation": send_to_story_skill_use_requires_confirmation,
                "team_id": team_id,
                "folder_id": folder_id,
                "change_control_enabled": change_control_enabled,
                "draft_id": draft_id,
                "monitor_failures": monitor_failures,
            },
            options,
        )

    def delete(self, story_id: int, **options: Unpack[Options]) -> None:
        """Delete a story.

        Deletes a story.

        Args:
            story_id: The id of the story.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/stories/delete/
        """
        return self._transport.send(_DELETE, {"story_id": story_id}, options)

    def delete_batch(self, *, ids: Sequence[int], **options: Unpack[Options]) -> None:
        """Delete several stories.

        Deletes all stories whose ids the body lists.

        Args:
            ids: The ids of the stories.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            UnprocessableEntityError: A value in the request is not allowed.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/stories/batch-delete/
        """
        return self._transport.send(_DELETE_BATCH, {"ids": ids}, options)

    def export(
        self,
        story_id: int,
        *,
        randomize_urls: bool | Omit = OMIT,
        clear_recipients: bool | Omit = OMIT,
        draft_id: int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> StoryExport:
        """Export a story.

        Returns a story as a document that can be kept, and imported here or elsewhere.

        Args:
            story_id: The id of the story.
            randomize_urls: Whether the webhooks in the export get other URLs than those of the
                story.
            clear_recipients: Whether the export leaves out who is told about failures.
            draft_id: The id of a draft of the story. Without it the story itself is meant.

        Returns:
            The export.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/stories/export/
        """
        return self._transport.send(
            _EXPORT,
            {
                "story_id": story_id,
                "randomize_urls": randomize_urls,
                "clear_recipients": clear_recipients,
                "draft_id": draft_id,
            },
            options,
        )

    def import_(
        self,
        *,
        new_name: str,
        data: Mapping[str, object],
        team_id: int,
        folder_id: int | Omit = OMIT,
        mode: StoryImportMode | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Story:
        """Import a story.

        Creates a story from an export, or makes the export a new version of a story that
        exists. Stories that are embedded in the export are not imported with it.

        Args:
            new_name: What the story is to be called.
            data: What an export returned, whole.
            team_id: The team that the story is to belong to.
            folder_id: The folder of the story.
            mode: What the import makes. One of `new`, `versionReplace`.

        Returns:
            The story that was imported.

        Raises:
            AuthenticationError: The key is absent or not valid.
            UnprocessableEntityError: A value in the request is not allowed.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/stories/import/
        """
        return self._transport.send(
            _IMPORT_,
            {
                "new_name": new_name,
                "data": data,
                "team_id": team_id,
                "folder_id": folder_id,
                "mode": mode,
            },
            options,
        )

    def disable(self, story_id: int, *, disabled: bool, **options: Unpack[Options]) -> Story:
        """Disable or enable a story.

        Turns a story off, or on again.

        Inferred: not stated by the vendor's page.

        Args:
            story_id: The id of the story.
            disabled: True turns the story off, false turns it on.

        Returns:
            The story after the change.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            UnprocessableEntityError: A value in the request is not allowed.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://github.com/1Doomdie1/Tapi
        """
        return self._transport.send(_DISABLE, {"story_id": story_id, "disabled": disabled}, options)


class AsyncStories:
    """What a tenant automates, step by step."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def notes(self) -> AsyncStoriesNotes:
        """The notes on the canvas of a story."""
        from .stories_notes import AsyncStoriesNotes

        return AsyncStoriesNotes(self._transport)

    @cached_property
    def change_request(self) -> AsyncStoriesChangeRequest:
        """Change request of stories."""
        from .stories_change_request import AsyncStoriesChangeRequest

        return AsyncStoriesChangeRequest(self._transport)

    @cached_property
    def drafts(self) -> AsyncStoriesDrafts:
        """The drafts of a story."""
        from .stories_drafts import AsyncStoriesDrafts

        return AsyncStoriesDrafts(self._transport)

    @cached_property
    def owners(self) -> AsyncStoriesOwners:
        """The users that own a story."""
        from .stories_owners import AsyncStoriesOwners

        return AsyncStoriesOwners(self._transport)

    @cached_property
    def recipients(self) -> AsyncStoriesRecipients:
        """Who is told when something in a story fails."""
        from .stories_recipients import AsyncStoriesRecipients

        return AsyncStoriesRecipients(self._transport)

    @cached_property
    def runs(self) -> AsyncStoriesRuns:
        """The runs of a story."""
        from .stories_runs import AsyncStoriesRuns

        return AsyncStoriesRuns(self._transport)

    @cached_property
    def pending_actions(self) -> AsyncStoriesPendingActions:
        """Pending actions of stories."""
        from .stories_pending_actions import AsyncStoriesPendingActions

        return AsyncStoriesPendingActions(self._transport)

    @cached_property
    def versions(self) -> AsyncStoriesVersions:
        """The earlier forms of a story."""
        from .stories_versions import AsyncStoriesVersions

        return AsyncStoriesVersions(self._transport)

    @cached_property
    def with_raw_response(self) -> AsyncRawStories:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawStories(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedStories:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedStories(self)

    def list(
        self,
        *,
        team_id: int | Omit = OMIT,
        folder_id: int | Omit = OMIT,
        tags: ArrayOf[str] | Omit = OMIT,
        search: str | Omit = OMIT,
        filter: StoryFilter | Omit = OMIT,
        order: StoryOrder | Omit = OMIT,
        include_live_activity: bool | Omit = OMIT,
        per_page: int | Omit = OMIT,
        page: int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> AsyncPages[Story, StoryList]:
        """See `Stories.list`."""
        return self._transport.pages(
            _LIST,
            {
                "team_id": team_id,
                "folder_id": folder_id,
                "tags": tags,
                "search": search,
                "filter": filter,
                "order": order,
                "include_live_activity": include_live_activity,
                "per_page": per_page,
                "page": page,
            },
            options,
        )

    async def create(
        self,
        *,
        team_id: int,
        name: str | Omit = OMIT,
        description: str | Omit = OMIT,
        keep_events_for: EventRetention | Omit = OMIT,
        folder_id: int | Omit = OMIT,
        tags: ArrayOf[str] | Omit = OMIT,
        disabled: bool | Omit = OMIT,
        priority: bool | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Story:
        """See `Stories.create`."""
        return await self._transport.send(
            _CREATE,
            {
                "team_id": team_id,
                "name": name,
                "description": description,
                "keep_events_for": keep_events_for,
                "folder_id": folder_id,
                "tags": tags,
                "disabled": disabled,
                "priority": priority,
            },
            options,
        )

    async def get(
        self,
        story_id: int,
        *,
        story_mode: StoryModeInput | Omit = OMIT,
        draft_id: int | Omit = OMIT,
        include_live_activity: bool | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Story:
        """See `Stories.get`."""
        return await self._transport.send(
            _GET,
            {
                "story_id": story_id,
                "story_mode": story_mode,
                "draft_id": draft_id,
                "include_live_activity": include_live_activity,
            },
            options,
        )

    async def update(
        self,
        story_id: int,
        *,
        name: str | Omit = OMIT,
        description: str | Omit = OMIT,
        add_tag_names: ArrayOf[str] | Omit = OMIT,
        remove_tag_names: ArrayOf[str] | Omit = OMIT,
        keep_events_for: EventRetention | Omit = OMIT,
        disabled: bool | Omit = OMIT,
        locked: bool | Omit = OMIT,
        priority: bool | Omit = OMIT,
        webhook_api_enabled: bool | Omit = OMIT,
        api_entry_action_id: int | Omit = OMIT,
        api_exit_action_ids: Sequence[int] | Omit = OMIT,
        send_to_story_access_source: StoryAccessSourceInput | Omit = OMIT,
        entry_action_id: int | Omit = OMIT,
        exit_action_ids: Sequence[int] | Omit = OMIT,
        send_to_story_access: StoryAccessInput | Omit = OMIT,
        shared_team_slugs: ArrayOf[str] | Omit = OMIT,
        send_to_story_skill_use_requires_confirmation: bool | Omit = OMIT,
        team_id: int | Omit = OMIT,
        folder_id: int | Omit = OMIT,
        change_control_enabled: bool | Omit = OMIT,
        draft_id: int | Omit = OMIT,
        monitor_failures: bool | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Story:
        """See `Stories.update`."""
        return await self._transport.send(
            _UPDATE,
            {
                "story_id": story_id,
                "name": name,
                "description": description,
                "add_tag_names": add_tag_names,
                "remove_tag_names": remove_tag_names,
                "keep_events_for": keep_events_for,
                "disabled": disabled,
                "locked": locked,
                "priority": priority,
                "webhook_api_enabled": webhook_api_enabled,
                "api_entry_action_id": api_entry_action_id,
                "api_exit_action_ids": api_exit_action_ids,
                "send_to_story_access_source": send_to_story_access_source,
                "entry_action_id": entry_action_id,
                "exit_action_ids": exit_action_ids,
                "send_to_story_access": send_to_story_access,
                "shared_team_slugs": shared_team_slugs,
                "send_to_story_skill_use_requires_confirmation": send_to_story_skill_use_requires_confirmation,
                "team_id": team_id,
                "folder_id": folder_id,
                "change_control_enabled": change_control_enabled,
                "draft_id": draft_id,
                "monitor_failures": monitor_failures,
            },
            options,
        )

    async def delete(self, story_id: int, **options: Unpack[Options]) -> None:
        """See `Stories.delete`."""
        return await self._transport.send(_DELETE, {"story_id": story_id}, options)

    async def delete_batch(self, *, ids: Sequence[int], **options: Unpack[Options]) -> None:
        """See `Stories.delete_batch`."""
        return await self._transport.send(_DELETE_BATCH, {"ids": ids}, options)

    async def export(
        self,
        story_id: int,
        *,
        randomize_urls: bool | Omit = OMIT,
        clear_recipients: bool | Omit = OMIT,
        draft_id: int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> StoryExport:
        """See `Stories.export`."""
        return await self._transport.send(
            _EXPORT,
            {
                "story_id": story_id,
                "randomize_urls": randomize_urls,
                "clear_recipients": clear_recipients,
                "draft_id": draft_id,
            },
            options,
        )

    async def import_(
        self,
        *,
        new_name: str,
        data: Mapping[str, object],
        team_id: int,
        folder_id: int | Omit = OMIT,
        mode: StoryImportMode | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Story:
        """See `Stories.import_`."""
        return await self._transport.send(
            _IMPORT_,
            {
                "new_name": new_name,
                "data": data,
                "team_id": team_id,
                "folder_id": folder_id,
                "mode": mode,
            },
            options,
        )

    async def disable(self, story_id: int, *, disabled: bool, **options: Unpack[Options]) -> Story:
        """See `Stories.disable`."""
        return await self._transport.send(
            _DISABLE, {"story_id": story_id, "disabled": disabled}, options
        )


class RawStories:
    """The methods of `Stories`, answering `RawResponse`."""

    def __init__(self, resource: Stories) -> None:
        self.list = raw_page(resource.list)
        self.create = raw(resource.create)
        self.get = raw(resource.get)
        self.update = raw(resource.update)
        self.delete = raw(resource.delete)
        self.delete_batch = raw(resource.delete_batch)
        self.export = raw(resource.export)
        self.import_ = raw(resource.import_)
        self.disable = raw(resource.disable)


class AsyncRawStories:
    """The methods of `AsyncStories`, answering `RawResponse`."""

    def __init__(self, resource: AsyncStories) -> None:
        self.list = async_raw_page(resource.list)
        self.create = async_raw(resource.create)
        self.get = async_raw(resource.get)
        self.update = async_raw(resource.update)
        self.delete = async_raw(resource.delete)
        self.delete_batch = async_raw(resource.delete_batch)
        self.export = async_raw(resource.export)
        self.import_ = async_raw(resource.import_)
        self.disable = async_raw(resource.disable)


class StreamedStories:
    """The methods of `Stories`, answering `StreamedResponse`."""

    def __init__(self, resource: Stories) -> None:
        self.list = streamed_page(resource.list)
        self.create = streamed(resource.create)
        self.get = streamed(resource.get)
        self.update = streamed(resource.update)
        self.delete = streamed(resource.delete)
        self.delete_batch = streamed(resource.delete_batch)
        self.export = streamed(resource.export)
        self.import_ = streamed(resource.import_)
        self.disable = streamed(resource.disable)


class AsyncStreamedStories:
    """The methods of `AsyncStories`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncStories) -> None:
        self.list = async_streamed_page(resource.list)
        self.create = async_streamed(resource.create)
        self.get = async_streamed(resource.get)
        self.update = async_streamed(resource.update)
        self.delete = async_streamed(resource.delete)
        self.delete_batch = async_streamed(resource.delete_batch)
        self.export = async_streamed(resource.export)
        self.import_ = async_streamed(resource.import_)
        self.disable = async_streamed(resource.disable)
