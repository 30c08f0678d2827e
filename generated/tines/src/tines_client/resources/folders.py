"""What stories, credentials and resources are sorted into."""

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
    from ..inputs.folders import FolderContentTypeInput
    from ..models.folders import Folder, FolderList

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
_LIST: Operation[FolderList] = Operation(
    name="folders.list",
    method="GET",
    path="/api/v1/folders",
    parameters=(
        Parameter("team_id", "team_id", "query", "form", explode=True),
        Parameter("content_type", "content_type", "query", "form", explode=True),
        Parameter("per_page", "per_page", "query", "form", explode=True),
        Parameter("page", "page", "query", "form", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.FolderList),),
    errors=_ERRORS,
    security=_SECURITY,
    pages=NumberPages(argument="page", next="/meta/next_page_number", items="/folders"),
)
_CREATE: Operation[Folder] = Operation(
    name="folders.create",
    method="POST",
    path="/api/v1/folders",
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.FolderCreate,
        fields=(("name", "name"), ("content_type", "content_type"), ("team_id", "team_id")),
        is_required=True,
    ),
    answers=(Answer("201", "application/json", lambda: models.Folder),),
    errors=_ERRORS,
    security=_SECURITY,
)
_GET: Operation[Folder] = Operation(
    name="folders.get",
    method="GET",
    path="/api/v1/folders/{folder_id}",
    parameters=(Parameter("folder_id", "folder_id", "path", "simple"),),
    answers=(Answer("200", "application/json", lambda: models.Folder),),
    errors=_ERRORS_2,
    security=_SECURITY,
)
_UPDATE: Operation[Folder] = Operation(
    name="folders.update",
    method="PUT",
    path="/api/v1/folders/{folder_id}",
    parameters=(Parameter("folder_id", "folder_id", "path", "simple"),),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.FolderUpdate,
        fields=(("name", "name"),),
        is_required=True,
    ),
    answers=(Answer("200", "application/json", lambda: models.Folder),),
    errors=_ERRORS_3,
    security=_SECURITY,
)
_DELETE: Operation[None] = Operation(
    name="folders.delete",
    method="DELETE",
    path="/api/v1/folders/{folder_id}",
    parameters=(Parameter("folder_id", "folder_id", "path", "simple"),),
    answers=(Answer("204"),),
    errors=_ERRORS_2,
    security=_SECURITY,
)


class Folders:
    """What stories, credentials and resources are sorted into."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawFolders:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawFolders(self)

    @cached_property
    def with_streaming_response(self) -> StreamedFolders:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedFolders(self)

    def list(
        self,
        *,
        team_id: int | Omit = OMIT,
        content_type: FolderContentTypeInput | Omit = OMIT,
        per_page: int | Omit = OMIT,
        page: int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Pages[Folder, FolderList]:
        """List folders.

        Returns one page of the folders that the key may see, narrowed by the parameters.

        Args:
            team_id: Return only folders of this team.
            content_type: Return only folders for this kind of content. One of `CREDENTIAL`,
                `RESOURCE`, `STORY`.
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

        See https://www.tines.com/docs/api/folders/list/
        """
        return self._transport.pages(
            _LIST,
            {"team_id": team_id, "content_type": content_type, "per_page": per_page, "page": page},
            options,
        )

    def create(
        self,
        *,
        name: str,
        content_type: FolderContentTypeInput,
        team_id: int,
        **options: Unpack[Options],
    ) -> Folder:
        """Create a folder.

        Creates a folder for one kind of content in a team.

        Inferred: not stated by the vendor's page.

        Args:
            name: What the folder is called.
            content_type: What it is for. One of `CREDENTIAL`, `RESOURCE`, `STORY`.
            team_id: The team that the folder belongs to.

        Returns:
            The folder that was created.

        Raises:
            AuthenticationError: The key is absent or not valid.
            UnprocessableEntityError: A value in the request is not allowed.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://github.com/tines/go-sdk
        """
        return self._transport.send(
            _CREATE, {"name": name, "content_type": content_type, "team_id": team_id}, options
        )

    def get(self, folder_id: int, **options: Unpack[Options]) -> Folder:
        """Get a folder.

        Returns one folder.

        Inferred: not stated by the vendor's page.

        Args:
            folder_id: The id of the folder.

        Returns:
            The folder.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://github.com/tines/go-sdk
        """
        return self._transport.send(_GET, {"folder_id": folder_id}, options)

    def update(self, folder_id: int, *, name: str, **options: Unpack[Options]) -> Folder:
        """Rename a folder.

        Gives a folder another name. Nothing else of it can change.

        Inferred: not stated by the vendor's page.

        Args:
            folder_id: The id of the folder.
            name: What the folder is called.

        Returns:
            The folder after the change.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            UnprocessableEntityError: A value in the request is not allowed.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://github.com/tines/go-sdk
        """
        return self._transport.send(_UPDATE, {"folder_id": folder_id, "name": name}, options)

    def delete(self, folder_id: int, **options: Unpack[Options]) -> None:
        """Delete a folder.

        Deletes a folder.

        Inferred: not stated by the vendor's page.

        Args:
            folder_id: The id of the folder.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://github.com/tines/go-sdk
        """
        return self._transport.send(_DELETE, {"folder_id": folder_id}, options)


class AsyncFolders:
    """What stories, credentials and resources are sorted into."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawFolders:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawFolders(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedFolders:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedFolders(self)

    def list(
        self,
        *,
        team_id: int | Omit = OMIT,
        content_type: FolderContentTypeInput | Omit = OMIT,
        per_page: int | Omit = OMIT,
        page: int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> AsyncPages[Folder, FolderList]:
        """See `Folders.list`."""
        return self._transport.pages(
            _LIST,
            {"team_id": team_id, "content_type": content_type, "per_page": per_page, "page": page},
            options,
        )

    async def create(
        self,
        *,
        name: str,
        content_type: FolderContentTypeInput,
        team_id: int,
        **options: Unpack[Options],
    ) -> Folder:
        """See `Folders.create`."""
        return await self._transport.send(
            _CREATE, {"name": name, "content_type": content_type, "team_id": team_id}, options
        )

    async def get(self, folder_id: int, **options: Unpack[Options]) -> Folder:
        """See `Folders.get`."""
        return await self._transport.send(_GET, {"folder_id": folder_id}, options)

    async def update(self, folder_id: int, *, name: str, **options: Unpack[Options]) -> Folder:
        """See `Folders.update`."""
        return await self._transport.send(_UPDATE, {"folder_id": folder_id, "name": name}, options)

    async def delete(self, folder_id: int, **options: Unpack[Options]) -> None:
        """See `Folders.delete`."""
        return await self._transport.send(_DELETE, {"folder_id": folder_id}, options)


class RawFolders:
    """The methods of `Folders`, answering `RawResponse`."""

    def __init__(self, resource: Folders) -> None:
        self.list = raw_page(resource.list)
        self.create = raw(resource.create)
        self.get = raw(resource.get)
        self.update = raw(resource.update)
        self.delete = raw(resource.delete)


class AsyncRawFolders:
    """The methods of `AsyncFolders`, answering `RawResponse`."""

    def __init__(self, resource: AsyncFolders) -> None:
        self.list = async_raw_page(resource.list)
        self.create = async_raw(resource.create)
        self.get = async_raw(resource.get)
        self.update = async_raw(resource.update)
        self.delete = async_raw(resource.delete)


class StreamedFolders:
    """The methods of `Folders`, answering `StreamedResponse`."""

    def __init__(self, resource: Folders) -> None:
        self.list = streamed_page(resource.list)
        self.create = streamed(resource.create)
        self.get = streamed(resource.get)
        self.update = streamed(resource.update)
        self.delete = streamed(resource.delete)


class AsyncStreamedFolders:
    """The methods of `AsyncFolders`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncFolders) -> None:
        self.list = async_streamed_page(resource.list)
        self.create = async_streamed(resource.create)
        self.get = async_streamed(resource.get)
        self.update = async_streamed(resource.update)
        self.delete = async_streamed(resource.delete)
