"""Where stories are sent to."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import inputs, models
from .._runtime.operation import Answer, Body, NumberPages, Operation, Parameter
from .._runtime.response import async_raw, async_raw_page, raw, raw_page
from .._runtime.streamed import async_streamed, async_streamed_page, streamed, streamed_page
from .._runtime.types import OMIT

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

    from .._runtime.async_transport import AsyncTransport
    from .._runtime.pagination import AsyncPages, Pages
    from .._runtime.sync_transport import SyncTransport
    from .._runtime.types import Omit, Options
    from ..models.admin_sync_destinations import (
        SyncDestination,
        SyncDestinationAnswer,
        SyncDestinationList,
        SyncInitiated,
    )

_ERRORS = (
    Answer("401", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.Error),
    Answer("default", "application/json", lambda: models.Error),
)
_SECURITY = ((("bearerAuth", ()),), (("userToken", ()),))
_ERRORS_2 = (
    Answer("401", "application/json", lambda: models.Error),
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
_ERRORS_4 = (
    Answer("401", "application/json", lambda: models.Error),
    Answer("404", "application/json", lambda: models.Error),
    Answer("422", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.Error),
    Answer("default", "application/json", lambda: models.Error),
)
_LIST: Operation[SyncDestinationList] = Operation(
    name="admin.sync_destinations.list",
    method="GET",
    path="/api/v1/admin/sync_destinations",
    parameters=(
        Parameter("per_page", "per_page", "query", "form", explode=True),
        Parameter("page", "page", "query", "form", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.SyncDestinationList),),
    errors=_ERRORS,
    security=_SECURITY,
    pages=NumberPages(argument="page", next="/meta/next_page_number", items="/sync_destinations"),
)
_CREATE: Operation[SyncDestinationAnswer] = Operation(
    name="admin.sync_destinations.create",
    method="POST",
    path="/api/v1/admin/sync_destinations",
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.SyncDestinationCreate,
        fields=(
            ("destination_tenant_url", "destination_tenant_url"),
            ("destination_team_id", "destination_team_id"),
            ("team_id", "team_id"),
            ("story_ids", "story_ids"),
            ("destination_tenant_api_key", "destination_tenant_api_key"),
            ("manual_sync_only", "manual_sync_only"),
        ),
        is_required=True,
    ),
    answers=(Answer("201", "application/json", lambda: models.SyncDestinationAnswer),),
    errors=_ERRORS_2,
    security=_SECURITY,
)
_GET: Operation[SyncDestinationAnswer] = Operation(
    name="admin.sync_destinations.get",
    method="GET",
    path="/api/v1/admin/sync_destinations/{id}",
    parameters=(Parameter("id", "id", "path", "simple"),),
    answers=(Answer("200", "application/json", lambda: models.SyncDestinationAnswer),),
    errors=_ERRORS_3,
    security=_SECURITY,
)
_UPDATE: Operation[SyncDestinationAnswer] = Operation(
    name="admin.sync_destinations.update",
    method="PUT",
    path="/api/v1/admin/sync_destinations/{id}",
    parameters=(Parameter("id", "id", "path", "simple"),),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.SyncDestinationUpdate,
        fields=(
            ("destination_tenant_api_key", "destination_tenant_api_key"),
            ("story_ids", "story_ids"),
            ("manual_sync_only", "manual_sync_only"),
        ),
        is_required=True,
    ),
    answers=(Answer("200", "application/json", lambda: models.SyncDestinationAnswer),),
    errors=_ERRORS_4,
    security=_SECURITY,
)
_PATCH: Operation[SyncDestinationAnswer] = Operation(
    name="admin.sync_destinations.patch",
    method="PATCH",
    path="/api/v1/admin/sync_destinations/{id}",
    parameters=(Parameter("id", "id", "path", "simple"),),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.SyncDestinationUpdate,
        fields=(
            ("destination_tenant_api_key", "destination_tenant_api_key"),
            ("story_ids", "story_ids"),
            ("manual_sync_only", "manual_sync_only"),
        ),
        is_required=True,
    ),
    answers=(Answer("200", "application/json", lambda: models.SyncDestinationAnswer),),
    errors=_ERRORS_4,
    security=_SECURITY,
)
_DELETE: Operation[None] = Operation(
    name="admin.sync_destinations.delete",
    method="DELETE",
    path="/api/v1/admin/sync_destinations/{id}",
    parameters=(Parameter("id", "id", "path", "simple"),),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.SyncDestinationDelete,
        fields=(("keep_stories", "keep_stories"),),
    ),
    answers=(Answer("204"),),
    errors=_ERRORS_4,
    security=_SECURITY,
)
_MANUAL_SYNC: Operation[SyncInitiated] = Operation(
    name="admin.sync_destinations.manual_sync",
    method="POST",
    path="/api/v1/admin/sync_destinations/{id}/manual_sync",
    parameters=(Parameter("id", "id", "path", "simple"),),
    answers=(Answer("200", "application/json", lambda: models.SyncInitiated),),
    errors=_ERRORS_4,
    security=_SECURITY,
    retry="never",
)


class AdminSyncDestinations:
    """Where stories are sent to."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawAdminSyncDestinations:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawAdminSyncDestinations(self)

    @cached_property
    def with_streaming_response(self) -> StreamedAdminSyncDestinations:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedAdminSyncDestinations(self)

    def list(
        self, *, per_page: int | Omit = OMIT, page: int | Omit = OMIT, **options: Unpack[Options]
    ) -> Pages[SyncDestination, SyncDestinationList]:
        """List sync destinations.

        Returns one page of the sync destinations of the tenant.

        Args:
            per_page: How many entries a page holds, 500 at most. Default: `20`.
            page: The number of the page; the first is 1. Default: `1`.

        Returns:
            The items of every page, fetched as they are needed; `.pages()` gives the pages.

        Raises:
            AuthenticationError: The key is absent or not valid.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/admin/sync_destinations/list/
        """
        return self._transport.pages(_LIST, {"per_page": per_page, "page": page}, options)

    def create(
        self,
        *,
        destination_tenant_url: str,
        destination_team_id: int,
        team_id: int,
        story_ids: Sequence[int],
        destination_tenant_api_key: str | Omit = OMIT,
        manual_sync_only: bool | Omit = OMIT,
        **options: Unpack[Options],
    ) -> SyncDestinationAnswer:
        """Create a sync destination.

        Begins to send stories of a team to a team of the same tenant or of another one. A
        remote tenant needs a key of its own.

        Args:
            destination_tenant_url: The address of the tenant that receives the stories.
            destination_team_id: The team that receives the stories.
            team_id: The team whose stories are sent.
            story_ids: The ids of the stories.
            destination_tenant_api_key: A key of that tenant; only needed for a remote one.
            manual_sync_only: Whether stories are only sent when asked to.

        Returns:
            The sync destination that was created.

        Raises:
            AuthenticationError: The key is absent or not valid.
            UnprocessableEntityError: A value in the request is not allowed.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/admin/sync_destinations/create/
        """
        return self._transport.send(
            _CREATE,
            {
                "destination_tenant_url": destination_tenant_url,
                "destination_team_id": destination_team_id,
                "team_id": team_id,
                "story_ids": story_ids,
                "destination_tenant_api_key": destination_tenant_api_key,
                "manual_sync_only": manual_sync_only,
            },
            options,
        )

    def get(self, id: int, **options: Unpack[Options]) -> SyncDestinationAnswer:
        """Get a sync destination.

        Returns one sync destination with the state of each of its stories.

        Args:
            id: The id of the sync destination.

        Returns:
            The sync destination.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/admin/sync_destinations/show/
        """
        return self._transport.send(_GET, {"id": id}, options)

    def update(
        self,
        id: int,
        *,
        destination_tenant_api_key: str | Omit = OMIT,
        story_ids: Sequence[int] | Omit = OMIT,
        manual_sync_only: bool | Omit = OMIT,
        **options: Unpack[Options],
    ) -> SyncDestinationAnswer:
        """Update a sync destination.

        Changes what the body names and leaves the rest as it is. The tenant, the team, and
        whether it is a remote one cannot change.

        What is not passed stays as it is. An array replaces the old one.

        Args:
            id: The id of the sync destination.
            destination_tenant_api_key: A key of the tenant that receives the stories.
            story_ids: The ids of the stories; an empty array removes all.
            manual_sync_only: Whether stories are only sent when asked to.

        Returns:
            The sync destination after the change.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            UnprocessableEntityError: A value in the request is not allowed.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/admin/sync_destinations/update/
        """
        return self._transport.send(
            _UPDATE,
            {
                "id": id,
                "destination_tenant_api_key": destination_tenant_api_key,
                "story_ids": story_ids,
                "manual_sync_only": manual_sync_only,
            },
            options,
        )

    def patch(
        self,
        id: int,
        *,
        destination_tenant_api_key: str | Omit = OMIT,
        story_ids: Sequence[int] | Omit = OMIT,
        manual_sync_only: bool | Omit = OMIT,
        **options: Unpack[Options],
    ) -> SyncDestinationAnswer:
        """Update a sync destination by PATCH.

        Does what the update by PUT does.

        What is not passed stays as it is. An array replaces the old one.

        Args:
            id: The id of the sync destination.
            destination_tenant_api_key: A key of the tenant that receives the stories.
            story_ids: The ids of the stories; an empty array removes all.
            manual_sync_only: Whether stories are only sent when asked to.

        Returns:
            The sync destination after the change.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            UnprocessableEntityError: A value in the request is not allowed.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/admin/sync_destinations/update/
        """
        return self._transport.send(
            _PATCH,
            {
                "id": id,
                "destination_tenant_api_key": destination_tenant_api_key,
                "story_ids": story_ids,
                "manual_sync_only": manual_sync_only,
            },
            options,
        )

    def delete(
        self, id: int, *, keep_stories: bool | Omit = OMIT, **options: Unpack[Options]
    ) -> None:
        """Delete a sync destination.

        Stops sending the stories. The destination deletes them, some time after the answer, or
        keeps them as stories of its own.

        Args:
            id: The id of the sync destination.
            keep_stories: Whether the destination keeps the stories as its own instead of
                deleting them. Default: `False`.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            UnprocessableEntityError: A value in the request is not allowed.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/stories/docs/api/admin/sync_destinations/delete/
        """
        return self._transport.send(_DELETE, {"id": id, "keep_stories": keep_stories}, options)

    def manual_sync(self, id: int, **options: Unpack[Options]) -> SyncInitiated:
        """Sync now.

        Begins to send the stories to the destination now.

        Never sent again by itself.

        Args:
            id: The id of the sync destination.

        Returns:
            Whether the sync has begun.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            UnprocessableEntityError: A value in the request is not allowed.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/stories/docs/api/admin/sync_destinations/manual_sync/
        """
        return self._transport.send(_MANUAL_SYNC, {"id": id}, options)


class AsyncAdminSyncDestinations:
    """Where stories are sent to."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawAdminSyncDestinations:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawAdminSyncDestinations(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedAdminSyncDestinations:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedAdminSyncDestinations(self)

    def list(
        self, *, per_page: int | Omit = OMIT, page: int | Omit = OMIT, **options: Unpack[Options]
    ) -> AsyncPages[SyncDestination, SyncDestinationList]:
        """See `AdminSyncDestinations.list`."""
        return self._transport.pages(_LIST, {"per_page": per_page, "page": page}, options)

    async def create(
        self,
        *,
        destination_tenant_url: str,
        destination_team_id: int,
        team_id: int,
        story_ids: Sequence[int],
        destination_tenant_api_key: str | Omit = OMIT,
        manual_sync_only: bool | Omit = OMIT,
        **options: Unpack[Options],
    ) -> SyncDestinationAnswer:
        """See `AdminSyncDestinations.create`."""
        return await self._transport.send(
            _CREATE,
            {
                "destination_tenant_url": destination_tenant_url,
                "destination_team_id": destination_team_id,
                "team_id": team_id,
                "story_ids": story_ids,
                "destination_tenant_api_key": destination_tenant_api_key,
                "manual_sync_only": manual_sync_only,
            },
            options,
        )

    async def get(self, id: int, **options: Unpack[Options]) -> SyncDestinationAnswer:
        """See `AdminSyncDestinations.get`."""
        return await self._transport.send(_GET, {"id": id}, options)

    async def update(
        self,
        id: int,
        *,
        destination_tenant_api_key: str | Omit = OMIT,
        story_ids: Sequence[int] | Omit = OMIT,
        manual_sync_only: bool | Omit = OMIT,
        **options: Unpack[Options],
    ) -> SyncDestinationAnswer:
        """See `AdminSyncDestinations.update`."""
        return await self._transport.send(
            _UPDATE,
            {
                "id": id,
                "destination_tenant_api_key": destination_tenant_api_key,
                "story_ids": story_ids,
                "manual_sync_only": manual_sync_only,
            },
            options,
        )

    async def patch(
        self,
        id: int,
        *,
        destination_tenant_api_key: str | Omit = OMIT,
        story_ids: Sequence[int] | Omit = OMIT,
        manual_sync_only: bool | Omit = OMIT,
        **options: Unpack[Options],
    ) -> SyncDestinationAnswer:
        """See `AdminSyncDestinations.patch`."""
        return await self._transport.send(
            _PATCH,
            {
                "id": id,
                "destination_tenant_api_key": destination_tenant_api_key,
                "story_ids": story_ids,
                "manual_sync_only": manual_sync_only,
            },
            options,
        )

    async def delete(
        self, id: int, *, keep_stories: bool | Omit = OMIT, **options: Unpack[Options]
    ) -> None:
        """See `AdminSyncDestinations.delete`."""
        return await self._transport.send(
            _DELETE, {"id": id, "keep_stories": keep_stories}, options
        )

    async def manual_sync(self, id: int, **options: Unpack[Options]) -> SyncInitiated:
        """See `AdminSyncDestinations.manual_sync`."""
        return await self._transport.send(_MANUAL_SYNC, {"id": id}, options)


class RawAdminSyncDestinations:
    """The methods of `AdminSyncDestinations`, answering `RawResponse`."""

    def __init__(self, resource: AdminSyncDestinations) -> None:
        self.list = raw_page(resource.list)
        self.create = raw(resource.create)
        self.get = raw(resource.get)
        self.update = raw(resource.update)
        self.patch = raw(resource.patch)
        self.delete = raw(resource.delete)
        self.manual_sync = raw(resource.manual_sync)


class AsyncRawAdminSyncDestinations:
    """The methods of `AsyncAdminSyncDestinations`, answering `RawResponse`."""

    def __init__(self, resource: AsyncAdminSyncDestinations) -> None:
        self.list = async_raw_page(resource.list)
        self.create = async_raw(resource.create)
        self.get = async_raw(resource.get)
        self.update = async_raw(resource.update)
        self.patch = async_raw(resource.patch)
        self.delete = async_raw(resource.delete)
        self.manual_sync = async_raw(resource.manual_sync)


class StreamedAdminSyncDestinations:
    """The methods of `AdminSyncDestinations`, answering `StreamedResponse`."""

    def __init__(self, resource: AdminSyncDestinations) -> None:
        self.list = streamed_page(resource.list)
        self.create = streamed(resource.create)
        self.get = streamed(resource.get)
        self.update = streamed(resource.update)
        self.patch = streamed(resource.patch)
        self.delete = streamed(resource.delete)
        self.manual_sync = streamed(resource.manual_sync)


class AsyncStreamedAdminSyncDestinations:
    """The methods of `AsyncAdminSyncDestinations`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncAdminSyncDestinations) -> None:
        self.list = async_streamed_page(resource.list)
        self.create = async_streamed(resource.create)
        self.get = async_streamed(resource.get)
        self.update = async_streamed(resource.update)
        self.patch = async_streamed(resource.patch)
        self.delete = async_streamed(resource.delete)
        self.manual_sync = async_streamed(resource.manual_sync)
