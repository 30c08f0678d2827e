"""What new cases are made from."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import inputs, models
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
    from ..inputs.shared_owner_filter import OwnerFilter, WorkspaceFilter
    from ..inputs.shared_page_selection import PageSelection
    from ..inputs.shared_sort_order import SortOrder
    from ..inputs.typed_dicts import OwnerFilterDict, PageSelectionDict, WorkspaceFilterDict
    from ..models.shared_case import Case, CaseList, CaseSummary

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
_LIST: Operation[CaseList] = Operation(
    name="case_templates.list",
    method="GET",
    path="/case_templates",
    parameters=(
        Parameter("title", "title", "query", "form", explode=True),
        Parameter("archived", "archived", "query", "form", explode=True),
        Parameter(
            "owner", "owner", "query", "deepObject", explode=True, type=lambda: inputs.OwnerFilter
        ),
        Parameter(
            "workspace",
            "workspace",
            "query",
            "deepObject",
            explode=True,
            type=lambda: inputs.WorkspaceFilter,
        ),
        Parameter(
            "page", "page", "query", "deepObject", explode=True, type=lambda: inputs.PageSelection
        ),
        Parameter("sort", "sort", "query", "form", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.CaseList),),
    errors=_ERRORS,
    security=_SECURITY,
    pages=NumberPages(argument="page.number", last="/meta/total_pages", items="/data"),
)
_GET: Operation[Case] = Operation(
    name="case_templates.get",
    method="GET",
    path="/case_templates/{id}",
    parameters=(Parameter("id", "id", "path", "simple"),),
    answers=(Answer("200", "application/json", lambda: models.Case),),
    errors=_ERRORS,
    security=_SECURITY,
)


class CaseTemplates:
    """What new cases are made from."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawCaseTemplates:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawCaseTemplates(self)

    @cached_property
    def with_streaming_response(self) -> StreamedCaseTemplates:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedCaseTemplates(self)

    def list(
        self,
        *,
        title: str | Omit = OMIT,
        archived: bool | Omit = OMIT,
        owner: OwnerFilter | OwnerFilterDict | Omit = OMIT,
        workspace: WorkspaceFilter | WorkspaceFilterDict | Omit = OMIT,
        page: PageSelection | PageSelectionDict | Omit = OMIT,
        sort: SortOrder | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Pages[CaseSummary, CaseList]:
        """List case templates.

        Returns case templates page by page, without their steps and data fields. A template has
        the shape of a case.

        Args:
            title: Return only templates with this text in their title, whatever its case.
            archived: Asks for archived templates; false when not given. Inferred.
            owner: Return only templates of this owner. Inferred.
            workspace: Return only templates of this workspace. Inferred.
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

        See https://docs.penbox.io/api-reference/case-templates/list-case-templates
        """
        return self._transport.pages(
            _LIST,
            {
                "title": title,
                "archived": archived,
                "owner": owner,
                "workspace": workspace,
                "page": page,
                "sort": sort,
            },
            options,
        )

    def get(self, id: str, **options: Unpack[Options]) -> Case:
        """Get a case template.

        Returns one template in the shape of a case, with its steps, data fields and contact
        roles.

        Args:
            id: Id of the template. A UUID.

        Returns:
            The template.

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

        See https://docs.penbox.io/api-reference/case-templates/get-case-template
        """
        return self._transport.send(_GET, {"id": id}, options)


class AsyncCaseTemplates:
    """What new cases are made from."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawCaseTemplates:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawCaseTemplates(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedCaseTemplates:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedCaseTemplates(self)

    def list(
        self,
        *,
        title: str | Omit = OMIT,
        archived: bool | Omit = OMIT,
        owner: OwnerFilter | OwnerFilterDict | Omit = OMIT,
        workspace: WorkspaceFilter | WorkspaceFilterDict | Omit = OMIT,
        page: PageSelection | PageSelectionDict | Omit = OMIT,
        sort: SortOrder | Omit = OMIT,
        **options: Unpack[Options],
    ) -> AsyncPages[CaseSummary, CaseList]:
        """See `CaseTemplates.list`."""
        return self._transport.pages(
            _LIST,
            {
                "title": title,
                "archived": archived,
                "owner": owner,
                "workspace": workspace,
                "page": page,
                "sort": sort,
            },
            options,
        )

    async def get(self, id: str, **options: Unpack[Options]) -> Case:
        """See `CaseTemplates.get`."""
        return await self._transport.send(_GET, {"id": id}, options)


class RawCaseTemplates:
    """The methods of `CaseTemplates`, answering `RawResponse`."""

    def __init__(self, resource: CaseTemplates) -> None:
        self.list = raw_page(resource.list)
        self.get = raw(resource.get)


class AsyncRawCaseTemplates:
    """The methods of `AsyncCaseTemplates`, answering `RawResponse`."""

    def __init__(self, resource: AsyncCaseTemplates) -> None:
        self.list = async_raw_page(resource.list)
        self.get = async_raw(resource.get)


class StreamedCaseTemplates:
    """The methods of `CaseTemplates`, answering `StreamedResponse`."""

    def __init__(self, resource: CaseTemplates) -> None:
        self.list = streamed_page(resource.list)
        self.get = streamed(resource.get)


class AsyncStreamedCaseTemplates:
    """The methods of `AsyncCaseTemplates`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncCaseTemplates) -> None:
        self.list = async_streamed_page(resource.list)
        self.get = async_streamed(resource.get)
