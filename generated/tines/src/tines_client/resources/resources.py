"""Values that stories share."""

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
    from .._runtime.types import ArrayOf, Omit, Options
    from ..inputs.resources import ResourceFile, ResourceFilter
    from ..inputs.shared_read_access_input import ReadAccessInput
    from ..inputs.typed_dicts import ResourceFileDict
    from ..models.resources import (
        Resource,
        ResourceElementText,
        ResourceList,
        ResourceReplaced,
        ResourceSequence,
    )

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
_ERRORS_4 = (
    Answer("401", "application/json", lambda: models.Error),
    Answer("404", "application/json", lambda: models.Error),
    Answer("422", "application/json", lambda: models.ResourceConflict),
    Answer("429", "application/json", lambda: models.Error),
    Answer("default", "application/json", lambda: models.Error),
)
_LIST: Operation[ResourceList] = Operation(
    name="resources.list",
    method="GET",
    path="/api/v1/global_resources",
    parameters=(
        Parameter("team_id", "team_id", "query", "form", explode=True),
        Parameter("folder_id", "folder_id", "query", "form", explode=True),
        Parameter("filter", "filter", "query", "form", explode=True),
        Parameter(
            "include_referencing_action_ids",
            "include_referencing_action_ids",
            "query",
            "form",
            explode=True,
        ),
        Parameter("typed_value", "typed_value", "query", "form", explode=True),
        Parameter("per_page", "per_page", "query", "form", explode=True),
        Parameter("page", "page", "query", "form", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.ResourceList),),
    errors=_ERRORS,
    security=_SECURITY,
    pages=NumberPages(argument="page", next="/meta/next_page_number", items="/global_resources"),
)
_CREATE: Operation[Resource] = Operation(
    name="resources.create",
    method="POST",
    path="/api/v1/global_resources",
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.ResourceCreate,
        fields=(
            ("name", "name"),
            ("value", "value"),
            ("team_id", "team_id"),
            ("folder_id", "folder_id"),
            ("read_access", "read_access"),
            ("shared_team_slugs", "shared_team_slugs"),
            ("description", "description"),
            ("live_resource_id", "live_resource_id"),
        ),
        is_required=True,
    ),
    answers=(Answer("201", "application/json", lambda: models.Resource),),
    errors=_ERRORS,
    security=_SECURITY,
)
_GET: Operation[Resource] = Operation(
    name="resources.get",
    method="GET",
    path="/api/v1/global_resources/{resource_id}",
    parameters=(
        Parameter("resource_id", "resource_id", "path", "simple"),
        Parameter(
            "include_referencing_action_ids",
            "include_referencing_action_ids",
            "query",
            "form",
            explode=True,
        ),
        Parameter("typed_value", "typed_value", "query", "form", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.Resource),),
    errors=_ERRORS_2,
    security=_SECURITY,
)
_UPDATE: Operation[Resource] = Operation(
    name="resources.update",
    method="PUT",
    path="/api/v1/global_resources/{resource_id}",
    parameters=(Parameter("resource_id", "resource_id", "path", "simple"),),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.ResourceUpdate,
        fields=(
            ("value", "value"),
            ("name", "name"),
            ("folder_id", "folder_id"),
            ("read_access", "read_access"),
            ("shared_team_slugs", "shared_team_slugs"),
            ("description", "description"),
            ("test_resource_enabled", "test_resource_enabled"),
            ("is_test", "is_test"),
            ("include_referencing_action_ids", "include_referencing_action_ids"),
            ("typed_value", "typed_value"),
        ),
        is_required=True,
    ),
    answers=(Answer("200", "application/json", lambda: models.Resource),),
    errors=_ERRORS_3,
    security=_SECURITY,
)
_DELETE: Operation[None] = Operation(
    name="resources.delete",
    method="DELETE",
    path="/api/v1/global_resources/{resource_id}",
    parameters=(Parameter("resource_id", "resource_id", "path", "simple"),),
    answers=(Answer("204"),),
    errors=_ERRORS_2,
    security=_SECURITY,
)
_APPEND: Operation[ResourceSequence] = Operation(
    name="resources.append",
    method="POST",
    path="/api/v1/global_resources/{resource_id}/append",
    parameters=(Parameter("resource_id", "resource_id", "path", "simple"),),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.ResourceElementAppend,
        fields=(("value", "value"), ("is_test", "is_test")),
        is_required=True,
    ),
    answers=(Answer("200", "application/json", lambda: models.ResourceSequence),),
    errors=_ERRORS_3,
    security=_SECURITY,
    retry="rate_limited",
)
_REMOVE: Operation[ResourceElementText] = Operation(
    name="resources.remove",
    method="POST",
    path="/api/v1/global_resources/{resource_id}/remove",
    parameters=(Parameter("resource_id", "resource_id", "path", "simple"),),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.ResourceElementRemove,
        fields=(
            ("key", "key"),
            ("index", "index"),
            ("if_value", "if_value"),
            ("is_test", "is_test"),
        ),
        is_required=True,
    ),
    answers=(Answer("200", "application/json", lambda: models.ResourceElementText),),
    errors=_ERRORS_4,
    security=_SECURITY,
    retry="rate_limited",
)
_REPLACE: Operation[ResourceReplaced] = Operation(
    name="resources.replace",
    method="POST",
    path="/api/v1/global_resources/{resource_id}/replace",
    parameters=(Parameter("resource_id", "resource_id", "path", "simple"),),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.ResourceElementReplace,
        fields=(
            ("value", "value"),
            ("key", "key"),
            ("index", "index"),
            ("if_value", "if_value"),
            ("is_test", "is_test"),
        ),
        is_required=True,
    ),
    answers=(Answer("200", "application/json", lambda: models.ResourceReplaced),),
    errors=_ERRORS_4,
    security=_SECURITY,
)


class Resources:
    """Values that stories share."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawResources:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawResources(self)

    @cached_property
    def with_streaming_response(self) -> StreamedResources:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedResources(self)

    def list(
        self,
        *,
        team_id: int | Omit = OMIT,
        folder_id: int | Omit = OMIT,
        filter: ResourceFilter | Omit = OMIT,
        include_referencing_action_ids: bool | Omit = OMIT,
        typed_value: bool | Omit = OMIT,
        per_page: int | Omit = OMIT,
        page: int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Pages[Resource, ResourceList]:
        """List resources.

        Returns one page of the resources that the key may see, narrowed by the parameters.

        Args:
            team_id: Return only resources of this team.
            folder_id: Return only resources in this folder.
            filter: Return only resources that no action uses.
            include_referencing_action_ids: Whether the answer lists the actions that use the
                resource. Default: `True`.
            typed_value: Whether values that are no texts come as they are, instead of as a
                text. Default: `False`.
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

        See https://www.tines.com/docs/api/resources/list/
        """
        return self._transport.pages(
            _LIST,
            {
                "team_id": team_id,
                "folder_id": folder_id,
                "filter": filter,
                "include_referencing_action_ids": include_referencing_action_ids,
                "typed_value": typed_value,
                "per_page": per_page,
                "page": page,
            },
            options,
        )

    def create(
        self,
        *,
        name: str,
        value: object,
        team_id: int | Omit = OMIT,
        folder_id: int | Omit = OMIT,
        read_access: ReadAccessInput | Omit = OMIT,
        shared_team_slugs: ArrayOf[str] | Omit = OMIT,
        description: str | Omit = OMIT,
        live_resource_id: int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Resource:
        """Create a resource.

        Keeps a text or any other value of JSON under a name, for all stories that may read it.
        With `live_resource_id` it becomes the test value of a resource that exists, and is
        shown inside of it.

        Args:
            name: What the resource is called.
            value: A text, or any other value of JSON.
            team_id: The team that the resource belongs to.
            folder_id: The folder of the resource.
            read_access: Which teams may read it. One of `TEAM`, `GLOBAL`, `SPECIFIC_TEAMS`.
                Default: `TEAM`.
            shared_team_slugs: The short names of the teams that may read it.
            description: What the resource is for.
            live_resource_id: The resource that this one takes the place of in tests.

        Returns:
            The resource that was created.

        Raises:
            AuthenticationError: The key is absent or not valid.
            UnprocessableEntityError: A value in the request is not allowed.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/resources/create-json/
        """
        return self._transport.send(
            _CREATE,
            {
                "name": name,
                "value": value,
                "team_id": team_id,
                "folder_id": folder_id,
                "read_access": read_access,
                "shared_team_slugs": shared_team_slugs,
                "description": description,
                "live_resource_id": live_resource_id,
            },
            options,
        )

    def get(
        self,
        resource_id: int,
        *,
        include_referencing_action_ids: bool | Omit = OMIT,
        typed_value: bool | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Resource:
        """Get a resource.

        Returns one resource. Its value is a text unless `typed_value` says otherwise.

        Inferred: not stated by the vendor's page.

        Args:
            resource_id: The id of the resource. Stated.
            include_referencing_action_ids: Whether the answer lists the actions that use the
                resource. Default: `True`. Stated.
            typed_value: Whether values that are no texts come as they are, instead of as a
                text. Default: `False`. Stated.

        Returns:
            The resource.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://github.com/tines/go-sdk
        """
        return self._transport.send(
            _GET,
            {
                "resource_id": resource_id,
                "include_referencing_action_ids": include_referencing_action_ids,
                "typed_value": typed_value,
            },
            options,
        )

    def update(
        self,
        resource_id: int,
        *,
        value: str | ResourceFile | ResourceFileDict | object,
        name: str | Omit = OMIT,
        folder_id: int | Omit = OMIT,
        read_access: ReadAccessInput | Omit = OMIT,
        shared_team_slugs: ArrayOf[str] | Omit = OMIT,
        description: str | Omit = OMIT,
        test_resource_enabled: bool | Omit = OMIT,
        is_test: bool | Omit = OMIT,
        include_referencing_action_ids: bool | Omit = OMIT,
        typed_value: bool | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Resource:
        """Update a resource.

        Gives a resource another value, and changes what else the body names.

        What is not passed stays as it is.

        Args:
            resource_id: The id of the resource.
            value: A text, a file, or any other value of JSON.
            name: What the resource is called.
            folder_id: The folder of the resource.
            read_access: Which teams may read it. One of `TEAM`, `GLOBAL`, `SPECIFIC_TEAMS`.
            shared_team_slugs: The short names of the teams that may read it.
            description: What the resource is for.
            test_resource_enabled: Whether tests see another value.
            is_test: Whether the value that tests see is meant.
            include_referencing_action_ids: Whether the answer lists the actions that use the
                resource. Default: `True`.
            typed_value: Whether a value that is no text comes as it is, instead of as a text.
                Default: `False`.

        Returns:
            The resource after the change.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            UnprocessableEntityError: A value in the request is not allowed.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/resources/update/
        """
        return self._transport.send(
            _UPDATE,
            {
                "resource_id": resource_id,
                "value": value,
                "name": name,
                "folder_id": folder_id,
                "read_access": read_access,
                "shared_team_slugs": shared_team_slugs,
                "description": description,
                "test_resource_enabled": test_resource_enabled,
                "is_test": is_test,
                "include_referencing_action_ids": include_referencing_action_ids,
                "typed_value": typed_value,
            },
            options,
        )

    def delete(self, resource_id: int, **options: Unpack[Options]) -> None:
        """Delete a resource.

        Deletes a resource.

        Args:
            resource_id: The id of the resource.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/resources/delete/
        """
        return self._transport.send(_DELETE, {"resource_id": resource_id}, options)

    def append(
        self,
        resource_id: int,
        *,
        value: str | ArrayOf[object],
        is_test: bool | Omit = OMIT,
        **options: Unpack[Options],
    ) -> ResourceSequence:
        """Append to a resource.

        Appends a text to a resource that is a text, or an array to one that is an array. Each
        call appends once more.

        Sent again by itself only where the vendor refused it.

        Args:
            resource_id: The id of the resource.
            value: A text for a text, an array for an array.
            is_test: Whether the value that tests see is meant.

        Returns:
            The whole value after the change, without a wrapper.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            UnprocessableEntityError: A value in the request is not allowed.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/resources/append-element/
        """
        return self._transport.send(
            _APPEND, {"resource_id": resource_id, "value": value, "is_test": is_test}, options
        )

    def remove(
        self,
        resource_id: int,
        *,
        key: str | Omit = OMIT,
        index: int | str | Omit = OMIT,
        if_value: object | Omit = OMIT,
        is_test: bool | Omit = OMIT,
        **options: Unpack[Options],
    ) -> ResourceElementText:
        """Remove an element of a resource.

        Takes an element out of a resource that is an object or an array, and answers it as a
        text. With `if_value` the element is only taken out when it has that value; otherwise
        the answer is 422 with the value that it has. Each call takes out another element when
        `key` and `index` are left out.

        Sent again by itself only where the vendor refused it.

        Args:
            resource_id: The id of the resource.
            key: The key of the element in an object.
            index: The place of the element in an array; the last one when left out.
            if_value: The value that the element must have; null for any.
            is_test: Whether the value that tests see is meant.

        Returns:
            The element itself, as a text and without a wrapper.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            UnprocessableEntityError: The element has another value than `if_value`; the body
                holds the value that it has. Or a value in the request is not allowed.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/resources/remove-element/
        """
        return self._transport.send(
            _REMOVE,
            {
                "resource_id": resource_id,
                "key": key,
                "index": index,
                "if_value": if_value,
                "is_test": is_test,
            },
            options,
        )

    def replace(
        self,
        resource_id: int,
        *,
        value: object,
        key: str | Omit = OMIT,
        index: int | str | Omit = OMIT,
        if_value: object | Omit = OMIT,
        is_test: bool | Omit = OMIT,
        **options: Unpack[Options],
    ) -> ResourceReplaced:
        """Replace an element of a resource.

        Gives an element of a resource that is an object or an array another value. With
        `if_value` this is done only when it has that value.

        Args:
            resource_id: The id of the resource.
            value: The value to put in its place.
            key: The key of the element in an object.
            index: The place of the element in an array.
            if_value: The value that the element must have; null for any. Assumed.
            is_test: Whether the value that tests see is meant.

        Returns:
            The resource after the change.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            UnprocessableEntityError: The element has another value than `if_value`; the body
                holds the value that it has. Or a value in the request is not allowed.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/resources/replace-element/
        """
        return self._transport.send(
            _REPLACE,
            {
                "resource_id": resource_id,
                "value": value,
                "key": key,
                "index": index,
                "if_value": if_value,
                "is_test": is_test,
            },
            options,
        )


class AsyncResources:
    """Values that stories share."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawResources:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawResources(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedResources:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedResources(self)

    def list(
        self,
        *,
        team_id: int | Omit = OMIT,
        folder_id: int | Omit = OMIT,
        filter: ResourceFilter | Omit = OMIT,
        include_referencing_action_ids: bool | Omit = OMIT,
        typed_value: bool | Omit = OMIT,
        per_page: int | Omit = OMIT,
        page: int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> AsyncPages[Resource, ResourceList]:
        """See `Resources.list`."""
        return self._transport.pages(
            _LIST,
            {
                "team_id": team_id,
                "folder_id": folder_id,
                "filter": filter,
                "include_referencing_action_ids": include_referencing_action_ids,
                "typed_value": typed_value,
                "per_page": per_page,
                "page": page,
            },
            options,
        )

    async def create(
        self,
        *,
        name: str,
        value: object,
        team_id: int | Omit = OMIT,
        folder_id: int | Omit = OMIT,
        read_access: ReadAccessInput | Omit = OMIT,
        shared_team_slugs: ArrayOf[str] | Omit = OMIT,
        description: str | Omit = OMIT,
        live_resource_id: int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Resource:
        """See `Resources.create`."""
        return await self._transport.send(
            _CREATE,
            {
                "name": name,
                "value": value,
                "team_id": team_id,
                "folder_id": folder_id,
                "read_access": read_access,
                "shared_team_slugs": shared_team_slugs,
                "description": description,
                "live_resource_id": live_resource_id,
            },
            options,
        )

    async def get(
        self,
        resource_id: int,
        *,
        include_referencing_action_ids: bool | Omit = OMIT,
        typed_value: bool | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Resource:
        """See `Resources.get`."""
        return await self._transport.send(
            _GET,
            {
                "resource_id": resource_id,
                "include_referencing_action_ids": include_referencing_action_ids,
                "typed_value": typed_value,
            },
            options,
        )

    async def update(
        self,
        resource_id: int,
        *,
        value: str | ResourceFile | ResourceFileDict | object,
        name: str | Omit = OMIT,
        folder_id: int | Omit = OMIT,
        read_access: ReadAccessInput | Omit = OMIT,
        shared_team_slugs: ArrayOf[str] | Omit = OMIT,
        description: str | Omit = OMIT,
        test_resource_enabled: bool | Omit = OMIT,
        is_test: bool | Omit = OMIT,
        include_referencing_action_ids: bool | Omit = OMIT,
        typed_value: bool | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Resource:
        """See `Resources.update`."""
        return await self._transport.send(
            _UPDATE,
            {
                "resource_id": resource_id,
                "value": value,
                "name": name,
                "folder_id": folder_id,
                "read_access": read_access,
                "shared_team_slugs": shared_team_slugs,
                "description": description,
                "test_resource_enabled": test_resource_enabled,
                "is_test": is_test,
                "include_referencing_action_ids": include_referencing_action_ids,
                "typed_value": typed_value,
            },
            options,
        )

    async def delete(self, resource_id: int, **options: Unpack[Options]) -> None:
        """See `Resources.delete`."""
        return await self._transport.send(_DELETE, {"resource_id": resource_id}, options)

    async def append(
        self,
        resource_id: int,
        *,
        value: str | ArrayOf[object],
        is_test: bool | Omit = OMIT,
        **options: Unpack[Options],
    ) -> ResourceSequence:
        """See `Resources.append`."""
        return await self._transport.send(
            _APPEND, {"resource_id": resource_id, "value": value, "is_test": is_test}, options
        )

    async def remove(
        self,
        resource_id: int,
        *,
        key: str | Omit = OMIT,
        index: int | str | Omit = OMIT,
        if_value: object | Omit = OMIT,
        is_test: bool | Omit = OMIT,
        **options: Unpack[Options],
    ) -> ResourceElementText:
        """See `Resources.remove`."""
        return await self._transport.send(
            _REMOVE,
            {
                "resource_id": resource_id,
                "key": key,
                "index": index,
                "if_value": if_value,
                "is_test": is_test,
            },
            options,
        )

    async def replace(
        self,
        resource_id: int,
        *,
        value: object,
        key: str | Omit = OMIT,
        index: int | str | Omit = OMIT,
        if_value: object | Omit = OMIT,
        is_test: bool | Omit = OMIT,
        **options: Unpack[Options],
    ) -> ResourceReplaced:
        """See `Resources.replace`."""
        return await self._transport.send(
            _REPLACE,
            {
                "resource_id": resource_id,
                "value": value,
                "key": key,
                "index": index,
                "if_value": if_value,
                "is_test": is_test,
            },
            options,
        )


class RawResources:
    """The methods of `Resources`, answering `RawResponse`."""

    def __init__(self, resource: Resources) -> None:
        self.list = raw_page(resource.list)
        self.create = raw(resource.create)
        self.get = raw(resource.get)
        self.update = raw(resource.update)
        self.delete = raw(resource.delete)
        self.append = raw(resource.append)
        self.remove = raw(resource.remove)
        self.replace = raw(resource.replace)


class AsyncRawResources:
    """The methods of `AsyncResources`, answering `RawResponse`."""

    def __init__(self, resource: AsyncResources) -> None:
        self.list = async_raw_page(resource.list)
        self.create = async_raw(resource.create)
        self.get = async_raw(resource.get)
        self.update = async_raw(resource.update)
        self.delete = async_raw(resource.delete)
        self.append = async_raw(resource.append)
        self.remove = async_raw(resource.remove)
        self.replace = async_raw(resource.replace)


class StreamedResources:
    """The methods of `Resources`, answering `StreamedResponse`."""

    def __init__(self, resource: Resources) -> None:
        self.list = streamed_page(resource.list)
        self.create = streamed(resource.create)
        self.get = streamed(resource.get)
        self.update = streamed(resource.update)
        self.delete = streamed(resource.delete)
        self.append = streamed(resource.append)
        self.remove = streamed(resource.remove)
        self.replace = streamed(resource.replace)


class AsyncStreamedResources:
    """The methods of `AsyncResources`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncResources) -> None:
        self.list = async_streamed_page(resource.list)
        self.create = async_streamed(resource.create)
        self.get = async_streamed(resource.get)
        self.update = async_streamed(resource.update)
        self.delete = async_streamed(resource.delete)
        self.append = async_streamed(resource.append)
        self.remove = async_streamed(resource.remove)
        self.replace = async_streamed(resource.replace)
