"""Cases of the project that the token belongs to."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import inputs, models
from .._runtime.operation import Answer, Body, CursorPages, Operation, Parameter
from .._runtime.response import async_raw, async_raw_page, raw, raw_page
from .._runtime.streamed import async_streamed, async_streamed_page, streamed, streamed_page
from .._runtime.types import OMIT

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.async_transport import AsyncTransport
    from .._runtime.pagination import AsyncPages, Pages
    from .._runtime.sync_transport import SyncTransport
    from .._runtime.types import Omit, Options
    from ..inputs.cases import CaseStatusInput
    from ..models.cases import Case, CaseList

_ERRORS = (
    Answer("401", "application/json", lambda: models.Error),
    Answer("403", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.LimitError),
    Answer("500", "application/json", lambda: models.Error),
)
_SECURITY = ((("bearerAuth", ("cases:read",)),),)
_ERRORS_2 = (
    Answer("401", "application/json", lambda: models.Error),
    Answer("403", "application/json", lambda: models.Error),
    Answer("404", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.LimitError),
    Answer("500", "application/json", lambda: models.Error),
)
_ERRORS_3 = (
    Answer("400", "application/json", lambda: models.Error),
    Answer("401", "application/json", lambda: models.Error),
    Answer("403", "application/json", lambda: models.Error),
    Answer("404", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.LimitError),
    Answer("500", "application/json", lambda: models.Error),
)
_SECURITY_2 = ((("bearerAuth", ("cases:write",)),),)
_LIST: Operation[CaseList] = Operation(
    name="cases.list",
    method="GET",
    path="/cases",
    parameters=(
        Parameter("limit", "limit", "query", "form", explode=True),
        Parameter("cursor", "cursor", "query", "form", explode=True),
        Parameter("status", "status", "query", "form", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.CaseList),),
    errors=_ERRORS,
    security=_SECURITY,
    pages=CursorPages(argument="cursor", next="/next_cursor", more="/has_more", items="/cases"),
    is_draft=True,
)
_GET: Operation[Case] = Operation(
    name="cases.get",
    method="GET",
    path="/cases/{id}",
    parameters=(Parameter("id", "id", "path", "simple"),),
    answers=(Answer("200", "application/json", lambda: models.Case),),
    errors=_ERRORS_2,
    security=_SECURITY,
    is_draft=True,
)
_UPDATE: Operation[Case] = Operation(
    name="cases.update",
    method="PATCH",
    path="/cases/{id}",
    parameters=(Parameter("id", "id", "path", "simple"),),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.CaseUpdate,
        fields=(("title", "title"), ("description", "description"), ("status", "status")),
        is_required=True,
    ),
    answers=(Answer("200", "application/json", lambda: models.Case),),
    errors=_ERRORS_3,
    security=_SECURITY_2,
    is_draft=True,
)


class Cases:
    """Cases of the project that the token belongs to."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawCases:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawCases(self)

    @cached_property
    def with_streaming_response(self) -> StreamedCases:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedCases(self)

    def list(
        self,
        *,
        limit: int | Omit = OMIT,
        cursor: str | Omit = OMIT,
        status: CaseStatusInput | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Pages[Case, CaseList]:
        """List cases.

        Returns one page of the project's cases, of every status or of one only.

        Announced by the vendor, not yet available: raises NotYetAvailableError unless the
        client was made with `allow_draft=True`.

        Scope: cases:read.

        Args:
            limit: How many entries a page holds at most, 1 to 100. Default: `50`.
            cursor: Where the page starts, as `next_cursor` of the page before says. The first
                page needs none.
            status: Return only cases with this status. Without it, cases of every status are
                returned. One of `open`, `closed`, `archived`.

        Returns:
            The items of every page, fetched as they are needed; `.pages()` gives the pages.

        Raises:
            NotYetAvailableError: The operation is not available yet.
            AuthenticationError: The token is absent or not valid (`unauthorized`).
            PermissionDeniedError: The token lacks the scope that this operation needs
                (`forbidden`).
            RateLimitError: Either the token was used too often, which passes (`rate_limited`),
                or a quota of the plan is used up (`quota_exceeded`), or the token watches too
                many queries at once (`tail_session_limit_exceeded`), which repeating does not
                mend. A token may make 60 requests a second and 1,000 a minute.
            ServerError: The service failed (`internal`).

        See https://serverops.gg/docs/api-reference/cases/listCases
        """
        return self._transport.pages(
            _LIST, {"limit": limit, "cursor": cursor, "status": status}, options
        )

    def get(self, id: str, **options: Unpack[Options]) -> Case:
        """Get a case.

        Returns one case with the files attached to it.

        Announced by the vendor, not yet available: raises NotYetAvailableError unless the
        client was made with `allow_draft=True`.

        Scope: cases:read.

        Args:
            id: The id of the case.

        Returns:
            The case, after the change if there was one.

        Raises:
            NotYetAvailableError: The operation is not available yet.
            AuthenticationError: The token is absent or not valid (`unauthorized`).
            PermissionDeniedError: The token lacks the scope that this operation needs
                (`forbidden`).
            NotFoundError: The project has nothing of this id (`not_found`).
            RateLimitError: Either the token was used too often, which passes (`rate_limited`),
                or a quota of the plan is used up (`quota_exceeded`), or the token watches too
                many queries at once (`tail_session_limit_exceeded`), which repeating does not
                mend. A token may make 60 requests a second and 1,000 a minute.
            ServerError: The service failed (`internal`).

        See https://serverops.gg/docs/api-reference/cases/getCase
        """
        return self._transport.send(_GET, {"id": id}, options)

    def update(
        self,
        id: str,
        *,
        title: str | Omit = OMIT,
        description: str | Omit = OMIT,
        status: CaseStatusInput | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Case:
        """Update a case.

        Changes the title, the description or the status of a case and returns the case as it is
        afterwards. The vendor names no way to change the attached files.

        Announced by the vendor, not yet available: raises NotYetAvailableError unless the
        client was made with `allow_draft=True`.

        Scope: cases:write.

        Body: inferred.

        Args:
            id: The id of the case.
            title: What the case is called.
            description: What the case is about.
            status: How far the case is. One of `open`, `closed`, `archived`.

        Returns:
            The case, after the change if there was one.

        Raises:
            NotYetAvailableError: The operation is not available yet.
            BadRequestError: The request was malformed, or a value in it is not allowed
                (`bad_request`; for a query `soql_reserved_field` and others).
            AuthenticationError: The token is absent or not valid (`unauthorized`).
            PermissionDeniedError: The token lacks the scope that this operation needs
                (`forbidden`).
            NotFoundError: The project has nothing of this id (`not_found`).
            RateLimitError: Either the token was used too often, which passes (`rate_limited`),
                or a quota of the plan is used up (`quota_exceeded`), or the token watches too
                many queries at once (`tail_session_limit_exceeded`), which repeating does not
                mend. A token may make 60 requests a second and 1,000 a minute.
            ServerError: The service failed (`internal`).

        See https://serverops.gg/docs/api-reference/cases/updateCase
        """
        return self._transport.send(
            _UPDATE,
            {"id": id, "title": title, "description": description, "status": status},
            options,
        )


class AsyncCases:
    """Cases of the project that the token belongs to."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawCases:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawCases(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedCases:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedCases(self)

    def list(
        self,
        *,
        limit: int | Omit = OMIT,
        cursor: str | Omit = OMIT,
        status: CaseStatusInput | Omit = OMIT,
        **options: Unpack[Options],
    ) -> AsyncPages[Case, CaseList]:
        """See `Cases.list`."""
        return self._transport.pages(
            _LIST, {"limit": limit, "cursor": cursor, "status": status}, options
        )

    async def get(self, id: str, **options: Unpack[Options]) -> Case:
        """See `Cases.get`."""
        return await self._transport.send(_GET, {"id": id}, options)

    async def update(
        self,
        id: str,
        *,
        title: str | Omit = OMIT,
        description: str | Omit = OMIT,
        status: CaseStatusInput | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Case:
        """See `Cases.update`."""
        return await self._transport.send(
            _UPDATE,
            {"id": id, "title": title, "description": description, "status": status},
            options,
        )


class RawCases:
    """The methods of `Cases`, answering `RawResponse`."""

    def __init__(self, resource: Cases) -> None:
        self.list = raw_page(resource.list)
        self.get = raw(resource.get)
        self.update = raw(resource.update)


class AsyncRawCases:
    """The methods of `AsyncCases`, answering `RawResponse`."""

    def __init__(self, resource: AsyncCases) -> None:
        self.list = async_raw_page(resource.list)
        self.get = async_raw(resource.get)
        self.update = async_raw(resource.update)


class StreamedCases:
    """The methods of `Cases`, answering `StreamedResponse`."""

    def __init__(self, resource: Cases) -> None:
        self.list = streamed_page(resource.list)
        self.get = streamed(resource.get)
        self.update = streamed(resource.update)


class AsyncStreamedCases:
    """The methods of `AsyncCases`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncCases) -> None:
        self.list = async_streamed_page(resource.list)
        self.get = async_streamed(resource.get)
        self.update = async_streamed(resource.update)
