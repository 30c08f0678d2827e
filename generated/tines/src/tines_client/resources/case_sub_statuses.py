"""The finer statuses that a team has for its cases."""

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
    from ..inputs.shared_case_status_input import CaseStatusInput
    from ..models.case_sub_statuses import CaseSubStatus, CaseSubStatusList

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
_LIST: Operation[CaseSubStatusList] = Operation(
    name="case_sub_statuses.list",
    method="GET",
    path="/api/v1/case_sub_statuses",
    parameters=(
        Parameter("team_id", "team_id", "query", "form", explode=True),
        Parameter("parent_status", "parent_status", "query", "form", explode=True),
        Parameter("search", "search", "query", "form", explode=True),
        Parameter("per_page", "per_page", "query", "form", explode=True),
        Parameter("page", "page", "query", "form", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.CaseSubStatusList),),
    errors=_ERRORS,
    security=_SECURITY,
    pages=NumberPages(argument="page", next="/meta/next_page_number", items="/case_sub_statuses"),
)
_CREATE: Operation[CaseSubStatus] = Operation(
    name="case_sub_statuses.create",
    method="POST",
    path="/api/v1/case_sub_statuses",
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.CaseSubStatusCreate,
        fields=(
            ("team_id", "team_id"),
            ("name", "name"),
            ("parent_status", "parent_status"),
            ("description", "description"),
        ),
        is_required=True,
    ),
    answers=(Answer("2XX", "application/json", lambda: models.CaseSubStatus),),
    errors=_ERRORS,
    security=_SECURITY,
)
_GET: Operation[CaseSubStatus] = Operation(
    name="case_sub_statuses.get",
    method="GET",
    path="/api/v1/case_sub_statuses/{case_sub_status_id}",
    parameters=(Parameter("case_sub_status_id", "case_sub_status_id", "path", "simple"),),
    answers=(Answer("200", "application/json", lambda: models.CaseSubStatus),),
    errors=_ERRORS_2,
    security=_SECURITY,
)
_UPDATE: Operation[CaseSubStatus] = Operation(
    name="case_sub_statuses.update",
    method="PUT",
    path="/api/v1/case_sub_statuses/{case_sub_status_id}",
    parameters=(Parameter("case_sub_status_id", "case_sub_status_id", "path", "simple"),),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.CaseSubStatusUpdate,
        fields=(("name", "name"), ("description", "description")),
        is_required=True,
    ),
    answers=(Answer("200", "application/json", lambda: models.CaseSubStatus),),
    errors=_ERRORS_3,
    security=_SECURITY,
)
_DELETE: Operation[None] = Operation(
    name="case_sub_statuses.delete",
    method="DELETE",
    path="/api/v1/case_sub_statuses/{case_sub_status_id}",
    parameters=(
        Parameter("case_sub_status_id", "case_sub_status_id", "path", "simple"),
        Parameter("fallback_status_id", "fallback_status_id", "query", "form", explode=True),
    ),
    answers=(Answer("204"),),
    errors=_ERRORS_3,
    security=_SECURITY,
)


class CaseSubStatuses:
    """The finer statuses that a team has for its cases."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawCaseSubStatuses:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawCaseSubStatuses(self)

    @cached_property
    def with_streaming_response(self) -> StreamedCaseSubStatuses:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedCaseSubStatuses(self)

    def list(
        self,
        *,
        team_id: int,
        parent_status: CaseStatusInput | Omit = OMIT,
        search: str | Omit = OMIT,
        per_page: int | Omit = OMIT,
        page: int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Pages[CaseSubStatus, CaseSubStatusList]:
        """List the statuses of a team.

        Returns one page of the finer statuses that a team has for its cases.

        Args:
            team_id: The team that the statuses belong to.
            parent_status: Return only statuses of open, or of closed, cases.
            search: Return only statuses with this text.
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

        See https://www.tines.com/docs/api/cases/case_statuses/list/
        """
        return self._transport.pages(
            _LIST,
            {
                "team_id": team_id,
                "parent_status": parent_status,
                "search": search,
                "per_page": per_page,
                "page": page,
            },
            options,
        )

    def create(
        self,
        *,
        team_id: int,
        name: str,
        parent_status: CaseStatusInput | Omit = OMIT,
        description: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> CaseSubStatus:
        """Create a status.

        Creates a finer status for the cases of a team.

        Args:
            team_id: The team that the status belongs to.
            name: What the status is called.
            parent_status: Whether a case with this status is open; in upper case, unlike the
                status of a case. One of `OPEN`, `CLOSED`. Default: `OPEN`.
            description: What the status is for.

        Returns:
            The status that was created.

        Raises:
            AuthenticationError: The key is absent or not valid.
            UnprocessableEntityError: A value in the request is not allowed.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/cases/case_statuses/
        """
        return self._transport.send(
            _CREATE,
            {
                "team_id": team_id,
                "name": name,
                "parent_status": parent_status,
                "description": description,
            },
            options,
        )

    def get(self, case_sub_status_id: int, **options: Unpack[Options]) -> CaseSubStatus:
        """Get a status.

        Returns one finer status of a team.

        Args:
            case_sub_status_id: The id of the status.

        Returns:
            The status.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/cases/case_statuses/get/
        """
        return self._transport.send(_GET, {"case_sub_status_id": case_sub_status_id}, options)

    def update(
        self,
        case_sub_status_id: int,
        *,
        name: str | Omit = OMIT,
        description: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> CaseSubStatus:
        """Update a status.

        Changes what the body names and leaves the rest of the status as it is.

        What is not passed stays as it is.

        Args:
            case_sub_status_id: The id of the status.
            name: What the status is called. A new name gives the status a new short name.
            description: What the status is for.

        Returns:
            The status after the change.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            UnprocessableEntityError: A value in the request is not allowed.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/cases/case_statuses/update/
        """
        return self._transport.send(
            _UPDATE,
            {"case_sub_status_id": case_sub_status_id, "name": name, "description": description},
            options,
        )

    def delete(
        self, case_sub_status_id: int, *, fallback_status_id: int, **options: Unpack[Options]
    ) -> None:
        """Delete a status.

        Deletes a status. The cases that have it get another one.

        Args:
            case_sub_status_id: The id of the status.
            fallback_status_id: The status that the cases get instead.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            UnprocessableEntityError: A value in the request is not allowed.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/cases/case_statuses/delete/
        """
        return self._transport.send(
            _DELETE,
            {"case_sub_status_id": case_sub_status_id, "fallback_status_id": fallback_status_id},
            options,
        )


class AsyncCaseSubStatuses:
    """The finer statuses that a team has for its cases."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawCaseSubStatuses:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawCaseSubStatuses(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedCaseSubStatuses:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedCaseSubStatuses(self)

    def list(
        self,
        *,
        team_id: int,
        parent_status: CaseStatusInput | Omit = OMIT,
        search: str | Omit = OMIT,
        per_page: int | Omit = OMIT,
        page: int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> AsyncPages[CaseSubStatus, CaseSubStatusList]:
        """See `CaseSubStatuses.list`."""
        return self._transport.pages(
            _LIST,
            {
                "team_id": team_id,
                "parent_status": parent_status,
                "search": search,
                "per_page": per_page,
                "page": page,
            },
            options,
        )

    async def create(
        self,
        *,
        team_id: int,
        name: str,
        parent_status: CaseStatusInput | Omit = OMIT,
        description: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> CaseSubStatus:
        """See `CaseSubStatuses.create`."""
        return await self._transport.send(
            _CREATE,
            {
                "team_id": team_id,
                "name": name,
                "parent_status": parent_status,
                "description": description,
            },
            options,
        )

    async def get(self, case_sub_status_id: int, **options: Unpack[Options]) -> CaseSubStatus:
        """See `CaseSubStatuses.get`."""
        return await self._transport.send(_GET, {"case_sub_status_id": case_sub_status_id}, options)

    async def update(
        self,
        case_sub_status_id: int,
        *,
        name: str | Omit = OMIT,
        description: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> CaseSubStatus:
        """See `CaseSubStatuses.update`."""
        return await self._transport.send(
            _UPDATE,
            {"case_sub_status_id": case_sub_status_id, "name": name, "description": description},
            options,
        )

    async def delete(
        self, case_sub_status_id: int, *, fallback_status_id: int, **options: Unpack[Options]
    ) -> None:
        """See `CaseSubStatuses.delete`."""
        return await self._transport.send(
            _DELETE,
            {"case_sub_status_id": case_sub_status_id, "fallback_status_id": fallback_status_id},
            options,
        )


class RawCaseSubStatuses:
    """The methods of `CaseSubStatuses`, answering `RawResponse`."""

    def __init__(self, resource: CaseSubStatuses) -> None:
        self.list = raw_page(resource.list)
        self.create = raw(resource.create)
        self.get = raw(resource.get)
        self.update = raw(resource.update)
        self.delete = raw(resource.delete)


class AsyncRawCaseSubStatuses:
    """The methods of `AsyncCaseSubStatuses`, answering `RawResponse`."""

    def __init__(self, resource: AsyncCaseSubStatuses) -> None:
        self.list = async_raw_page(resource.list)
        self.create = async_raw(resource.create)
        self.get = async_raw(resource.get)
        self.update = async_raw(resource.update)
        self.delete = async_raw(resource.delete)


class StreamedCaseSubStatuses:
    """The methods of `CaseSubStatuses`, answering `StreamedResponse`."""

    def __init__(self, resource: CaseSubStatuses) -> None:
        self.list = streamed_page(resource.list)
        self.create = streamed(resource.create)
        self.get = streamed(resource.get)
        self.update = streamed(resource.update)
        self.delete = streamed(resource.delete)


class AsyncStreamedCaseSubStatuses:
    """The methods of `AsyncCaseSubStatuses`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncCaseSubStatuses) -> None:
        self.list = async_streamed_page(resource.list)
        self.create = async_streamed(resource.create)
        self.get = async_streamed(resource.get)
        self.update = async_streamed(resource.update)
        self.delete = async_streamed(resource.delete)
