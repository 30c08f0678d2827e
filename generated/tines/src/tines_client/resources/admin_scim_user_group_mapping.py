"""Which groups of an identity provider stand for which teams."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import inputs, models
from .._runtime.operation import Answer, Body, Operation
from .._runtime.response import async_raw, raw
from .._runtime.streamed import async_streamed, streamed

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

    from .._runtime.async_transport import AsyncTransport
    from .._runtime.sync_transport import SyncTransport
    from .._runtime.types import Options
    from ..inputs.admin_scim_user_group_mapping import ScimGroupMappingInput
    from ..inputs.typed_dicts import ScimGroupMappingInputDict
    from ..models.admin_scim_user_group_mapping import ScimGroupMappingAnswer

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
_GET: Operation[ScimGroupMappingAnswer] = Operation(
    name="admin.scim_user_group_mapping.get",
    method="GET",
    path="/api/v1/admin/scim_user_group_mapping",
    answers=(Answer("200", "application/json", lambda: models.ScimGroupMappingAnswer),),
    errors=_ERRORS,
    security=_SECURITY,
)
_UPDATE: Operation[ScimGroupMappingAnswer] = Operation(
    name="admin.scim_user_group_mapping.update",
    method="POST",
    path="/api/v1/admin/scim_user_group_mapping",
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.ScimGroupMappingUpdate,
        fields=(("mappings", "mappings"),),
        is_required=True,
    ),
    answers=(Answer("200", "application/json", lambda: models.ScimGroupMappingAnswer),),
    errors=_ERRORS_2,
    security=_SECURITY,
    retry="idempotent",
)


class AdminScimUserGroupMapping:
    """Which groups of an identity provider stand for which teams."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawAdminScimUserGroupMapping:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawAdminScimUserGroupMapping(self)

    @cached_property
    def with_streaming_response(self) -> StreamedAdminScimUserGroupMapping:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedAdminScimUserGroupMapping(self)

    def get(self, **options: Unpack[Options]) -> ScimGroupMappingAnswer:
        """Get the SCIM group mapping.

        Returns which groups of the identity provider give which role in which team.

        Returns:
            The mapping.

        Raises:
            AuthenticationError: The key is absent or not valid.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/admin/scim_user_group_mapping/get/
        """
        return self._transport.send(_GET, {}, options)

    def update(
        self,
        *,
        mappings: Sequence[ScimGroupMappingInput | ScimGroupMappingInputDict],
        **options: Unpack[Options],
    ) -> ScimGroupMappingAnswer:
        """Replace the SCIM group mapping.

        Replaces the whole mapping: a group that the body does not name is no longer mapped. To
        change one entry, get the mapping first and send it back with the change.

        Sent again by itself like a call that only reads.

        An array replaces the old one.

        Args:
            mappings: What each group is mapped to; what is not among them is removed.

        Returns:
            The mapping after the change.

        Raises:
            AuthenticationError: The key is absent or not valid.
            UnprocessableEntityError: A value in the request is not allowed.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/admin/scim_user_group_mapping/update/
        """
        return self._transport.send(_UPDATE, {"mappings": mappings}, options)


class AsyncAdminScimUserGroupMapping:
    """Which groups of an identity provider stand for which teams."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawAdminScimUserGroupMapping:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawAdminScimUserGroupMapping(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedAdminScimUserGroupMapping:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedAdminScimUserGroupMapping(self)

    async def get(self, **options: Unpack[Options]) -> ScimGroupMappingAnswer:
        """See `AdminScimUserGroupMapping.get`."""
        return await self._transport.send(_GET, {}, options)

    async def update(
        self,
        *,
        mappings: Sequence[ScimGroupMappingInput | ScimGroupMappingInputDict],
        **options: Unpack[Options],
    ) -> ScimGroupMappingAnswer:
        """See `AdminScimUserGroupMapping.update`."""
        return await self._transport.send(_UPDATE, {"mappings": mappings}, options)


class RawAdminScimUserGroupMapping:
    """The methods of `AdminScimUserGroupMapping`, answering `RawResponse`."""

    def __init__(self, resource: AdminScimUserGroupMapping) -> None:
        self.get = raw(resource.get)
        self.update = raw(resource.update)


class AsyncRawAdminScimUserGroupMapping:
    """The methods of `AsyncAdminScimUserGroupMapping`, answering `RawResponse`."""

    def __init__(self, resource: AsyncAdminScimUserGroupMapping) -> None:
        self.get = async_raw(resource.get)
        self.update = async_raw(resource.update)


class StreamedAdminScimUserGroupMapping:
    """The methods of `AdminScimUserGroupMapping`, answering `StreamedResponse`."""

    def __init__(self, resource: AdminScimUserGroupMapping) -> None:
        self.get = streamed(resource.get)
        self.update = streamed(resource.update)


class AsyncStreamedAdminScimUserGroupMapping:
    """The methods of `AsyncAdminScimUserGroupMapping`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncAdminScimUserGroupMapping) -> None:
        self.get = async_streamed(resource.get)
        self.update = async_streamed(resource.update)
