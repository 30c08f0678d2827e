"""Parts of an organization."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import inputs, models
from .._runtime.operation import Answer, NumberPages, Operation, Parameter
from .._runtime.response import async_raw_page, raw_page
from .._runtime.streamed import async_streamed_page, streamed_page
from .._runtime.types import OMIT

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.async_transport import AsyncTransport
    from .._runtime.pagination import AsyncPages, Pages
    from .._runtime.sync_transport import SyncTransport
    from .._runtime.types import Omit, Options
    from ..inputs.shared_page_selection import PageSelection
    from ..inputs.shared_sort_order import SortOrder
    from ..inputs.typed_dicts import PageSelectionDict
    from ..models.shared_workspace import Workspace
    from ..models.workspaces import WorkspaceList

_ERRORS = (
    Answer("400", "application/json", lambda: models.Errors),
    Answer("401", "application/json", lambda: models.Errors),
    Answer("403", "application/json", lambda: models.Errors),
    Answer("404", "application/json", lambda: models.Errors),
    Answer("409", "application/json", lambda: models.Errors),
    Answer("422", "application/json", lambda: models.Errors),
    Answer("429", "application/json", lambda: models.Errors),
    Answer("500", "application/json", lambda: models.Errors),
    Answer("502", "application/json", lambda: models.Errors),
    Answer("503", "application/json", lambda: models.Errors),
    Answer("504", "application/json", lambda: models.Errors),
)
_SECURITY = ((("bearerAuth", ()),),)
_LIST: Operation[WorkspaceList] = Operation(
    name="workspaces.list",
    method="GET",
    path="/workspaces",
    parameters=(
        Parameter(
            "page", "page", "query", "deepObject", explode=True, type=lambda: inputs.PageSelection
        ),
        Parameter("sort", "sort", "query", "form", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.WorkspaceList),),
    errors=_ERRORS,
    security=_SECURITY,
    pages=NumberPages(argument="page.number", last="/meta/total_pages", items="/data"),
)


class Workspaces:
    """Parts of an organization."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawWorkspaces:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawWorkspaces(self)

    @cached_property
    def with_streaming_response(self) -> StreamedWorkspaces:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedWorkspaces(self)

    def list(
        self,
        *,
        page: PageSelection | PageSelectionDict | Omit = OMIT,
        sort: SortOrder | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Pages[Workspace, WorkspaceList]:
        """List workspaces.

        Returns the workspaces that the token reaches, page by page.

        Args:
            page: Which page to return.
            sort: Order of the result; newest first when not given. One of `+created_at`,
                `-created_at`, `+updated_at`, `-updated_at`. Default: `-created_at`.

        Returns:
            The items of every page, fetched as they are needed; `.pages()` gives the pages.

        Raises:
            BadRequestError: Something in the request is missing or malformed, or it names a
                template or an owner that cannot be found.
            AuthenticationError: The token is missing, unknown or expired.
            PermissionDeniedError: The token does not reach the object or its workspace.
            NotFoundError: Nothing has this id.
            ConflictError: The request does not fit the present state, for example because the
                step was started before.
            UnprocessableEntityError: The request is well formed, and a rule of the workspace or
                of the template forbids it.
            RateLimitError: Too many requests: 100 a minute for a token, or 1,000 an hour for a
                client. A gateway sends this, so the body can be another one.
            ServerError: 500: Something broke at the vendor. 502: The service behind the gateway
                cannot be reached. 503: The service is down for the moment. 504: The service
                took longer than about 30 seconds; what it did is unknown.

        See https://docs.penbox.io/api-reference/workspaces/list-workspaces
        """
        return self._transport.pages(_LIST, {"page": page, "sort": sort}, options)


class AsyncWorkspaces:
    """Parts of an organization."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawWorkspaces:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawWorkspaces(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedWorkspaces:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedWorkspaces(self)

    def list(
        self,
        *,
        page: PageSelection | PageSelectionDict | Omit = OMIT,
        sort: SortOrder | Omit = OMIT,
        **options: Unpack[Options],
    ) -> AsyncPages[Workspace, WorkspaceList]:
        """See `Workspaces.list`."""
        return self._transport.pages(_LIST, {"page": page, "sort": sort}, options)


class RawWorkspaces:
    """The methods of `Workspaces`, answering `RawResponse`."""

    def __init__(self, resource: Workspaces) -> None:
        self.list = raw_page(resource.list)


class AsyncRawWorkspaces:
    """The methods of `AsyncWorkspaces`, answering `RawResponse`."""

    def __init__(self, resource: AsyncWorkspaces) -> None:
        self.list = async_raw_page(resource.list)


class StreamedWorkspaces:
    """The methods of `Workspaces`, answering `StreamedResponse`."""

    def __init__(self, resource: Workspaces) -> None:
        self.list = streamed_page(resource.list)


class AsyncStreamedWorkspaces:
    """The methods of `AsyncWorkspaces`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncWorkspaces) -> None:
        self.list = async_streamed_page(resource.list)
