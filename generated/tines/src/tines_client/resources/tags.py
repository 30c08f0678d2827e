"""What stories are marked with."""

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
    from ..inputs.tags import TagColorName
    from ..models.tags import TenantTag, TenantTagList

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
_LIST: Operation[TenantTagList] = Operation(
    name="tags.list",
    method="GET",
    path="/api/v1/tags",
    parameters=(
        Parameter("team_id", "team_id", "query", "form", explode=True),
        Parameter("per_page", "per_page", "query", "form", explode=True),
        Parameter("page", "page", "query", "form", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.TenantTagList),),
    errors=_ERRORS,
    security=_SECURITY,
    pages=NumberPages(argument="page", next="/meta/next_page_number", items="/tags"),
)
_CREATE: Operation[TenantTag] = Operation(
    name="tags.create",
    method="POST",
    path="/api/v1/tags",
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.TagCreate,
        fields=(("name", "name"), ("team_id", "team_id"), ("color", "color")),
        is_required=True,
    ),
    answers=(Answer("2XX", "application/json", lambda: models.TenantTag),),
    errors=_ERRORS,
    security=_SECURITY,
)
_GET: Operation[TenantTag] = Operation(
    name="tags.get",
    method="GET",
    path="/api/v1/tags/{tag_id}",
    parameters=(Parameter("tag_id", "tag_id", "path", "simple"),),
    answers=(Answer("200", "application/json", lambda: models.TenantTag),),
    errors=_ERRORS_2,
    security=_SECURITY,
)
_UPDATE: Operation[TenantTag] = Operation(
    name="tags.update",
    method="PUT",
    path="/api/v1/tags/{tag_id}",
    parameters=(Parameter("tag_id", "tag_id", "path", "simple"),),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.TagUpdate,
        fields=(("name", "name"), ("color", "color")),
        is_required=True,
    ),
    answers=(Answer("200", "application/json", lambda: models.TenantTag),),
    errors=_ERRORS_3,
    security=_SECURITY,
)
_DELETE: Operation[None] = Operation(
    name="tags.delete",
    method="DELETE",
    path="/api/v1/tags/{tag_id}",
    parameters=(Parameter("tag_id", "tag_id", "path", "simple"),),
    answers=(Answer("2XX"),),
    errors=_ERRORS_2,
    security=_SECURITY,
)


class Tags:
    """What stories are marked with."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawTags:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawTags(self)

    @cached_property
    def with_streaming_response(self) -> StreamedTags:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedTags(self)

    def list(
        self,
        *,
        team_id: int | Omit = OMIT,
        per_page: int | Omit = OMIT,
        page: int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Pages[TenantTag, TenantTagList]:
        """List tags.

        Returns one page of the tags of the tenant, or of one team.

        Args:
            team_id: Return only tags of this team.
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

        See https://www.tines.com/docs/api/tags/list/
        """
        return self._transport.pages(
            _LIST, {"team_id": team_id, "per_page": per_page, "page": page}, options
        )

    def create(
        self, *, name: str, team_id: int, color: TagColorName | str, **options: Unpack[Options]
    ) -> TenantTag:
        """Create a tag.

        Creates a tag in a team. Its colour may go in by name, and comes back in hexadecimal.

        Args:
            name: What the tag is called.
            team_id: The team that the tag belongs to.
            color: Its colour, by name or in hexadecimal.

        Returns:
            The tag that was created.

        Raises:
            AuthenticationError: The key is absent or not valid.
            UnprocessableEntityError: A value in the request is not allowed.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/tags/create/
        """
        return self._transport.send(
            _CREATE, {"name": name, "team_id": team_id, "color": color}, options
        )

    def get(self, tag_id: int, **options: Unpack[Options]) -> TenantTag:
        """Get a tag.

        Returns one tag.

        Inferred: not stated by the vendor's page.

        Args:
            tag_id: The id of the tag. Stated.

        Returns:
            The tag.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/whats-new/tags-api/
        """
        return self._transport.send(_GET, {"tag_id": tag_id}, options)

    def update(
        self,
        tag_id: int,
        *,
        name: str | Omit = OMIT,
        color: TagColorName | str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> TenantTag:
        """Update a tag.

        Changes the name or the colour of a tag.

        What is not passed stays as it is.

        Args:
            tag_id: The id of the tag.
            name: What the tag is called.
            color: Its colour, by name or in hexadecimal.

        Returns:
            The tag after the change.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            UnprocessableEntityError: A value in the request is not allowed.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/tags/update/
        """
        return self._transport.send(
            _UPDATE, {"tag_id": tag_id, "name": name, "color": color}, options
        )

    def delete(self, tag_id: int, **options: Unpack[Options]) -> None:
        """Delete a tag.

        Deletes a tag. The announcement speaks of one team or the whole tenant; how a team is
        named is not documented.

        Inferred: not stated by the vendor's page.

        Args:
            tag_id: The id of the tag. Stated.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/whats-new/tags-api/
        """
        return self._transport.send(_DELETE, {"tag_id": tag_id}, options)


class AsyncTags:
    """What stories are marked with."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawTags:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawTags(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedTags:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedTags(self)

    def list(
        self,
        *,
        team_id: int | Omit = OMIT,
        per_page: int | Omit = OMIT,
        page: int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> AsyncPages[TenantTag, TenantTagList]:
        """See `Tags.list`."""
        return self._transport.pages(
            _LIST, {"team_id": team_id, "per_page": per_page, "page": page}, options
        )

    async def create(
        self, *, name: str, team_id: int, color: TagColorName | str, **options: Unpack[Options]
    ) -> TenantTag:
        """See `Tags.create`."""
        return await self._transport.send(
            _CREATE, {"name": name, "team_id": team_id, "color": color}, options
        )

    async def get(self, tag_id: int, **options: Unpack[Options]) -> TenantTag:
        """See `Tags.get`."""
        return await self._transport.send(_GET, {"tag_id": tag_id}, options)

    async def update(
        self,
        tag_id: int,
        *,
        name: str | Omit = OMIT,
        color: TagColorName | str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> TenantTag:
        """See `Tags.update`."""
        return await self._transport.send(
            _UPDATE, {"tag_id": tag_id, "name": name, "color": color}, options
        )

    async def delete(self, tag_id: int, **options: Unpack[Options]) -> None:
        """See `Tags.delete`."""
        return await self._transport.send(_DELETE, {"tag_id": tag_id}, options)


class RawTags:
    """The methods of `Tags`, answering `RawResponse`."""

    def __init__(self, resource: Tags) -> None:
        self.list = raw_page(resource.list)
        self.create = raw(resource.create)
        self.get = raw(resource.get)
        self.update = raw(resource.update)
        self.delete = raw(resource.delete)


class AsyncRawTags:
    """The methods of `AsyncTags`, answering `RawResponse`."""

    def __init__(self, resource: AsyncTags) -> None:
        self.list = async_raw_page(resource.list)
        self.create = async_raw(resource.create)
        self.get = async_raw(resource.get)
        self.update = async_raw(resource.update)
        self.delete = async_raw(resource.delete)


class StreamedTags:
    """The methods of `Tags`, answering `StreamedResponse`."""

    def __init__(self, resource: Tags) -> None:
        self.list = streamed_page(resource.list)
        self.create = streamed(resource.create)
        self.get = streamed(resource.get)
        self.update = streamed(resource.update)
        self.delete = streamed(resource.delete)


class AsyncStreamedTags:
    """The methods of `AsyncTags`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncTags) -> None:
        self.list = async_streamed_page(resource.list)
        self.create = async_streamed(resource.create)
        self.get = async_streamed(resource.get)
        self.update = async_streamed(resource.update)
        self.delete = async_streamed(resource.delete)
