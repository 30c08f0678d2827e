"""The cases that a case is linked to."""

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
    from ..models.cases_linked_cases import LinkedCaseAnswer, LinkedCaseBatch, LinkedCaseList
    from ..models.shared_linked_case import LinkedCase

_ERRORS = (
    Answer("401", "application/json", lambda: models.Error),
    Answer("404", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.Error),
    Answer("default", "application/json", lambda: models.Error),
)
_SECURITY = ((("bearerAuth", ()),), (("userToken", ()),))
_ERRORS_2 = (
    Answer("401", "application/json", lambda: models.Error),
    Answer("404", "application/json", lambda: models.Error),
    Answer("422", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.Error),
    Answer("default", "application/json", lambda: models.Error),
)
_LIST: Operation[LinkedCaseList] = Operation(
    name="cases.linked_cases.list",
    method="GET",
    path="/api/v2/cases/{case_id}/linked_cases",
    parameters=(
        Parameter("case_id", "case_id", "path", "simple"),
        Parameter("per_page", "per_page", "query", "form", explode=True),
        Parameter("page", "page", "query", "form", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.LinkedCaseList),),
    errors=_ERRORS,
    security=_SECURITY,
    pages=NumberPages(argument="page", next="/meta/next_page_number", items="/linked_cases"),
)
_CREATE: Operation[LinkedCaseAnswer] = Operation(
    name="cases.linked_cases.create",
    method="POST",
    path="/api/v2/cases/{case_id}/linked_cases",
    parameters=(Parameter("case_id", "case_id", "path", "simple"),),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.LinkedCaseCreate,
        fields=(("id", "id"),),
        is_required=True,
    ),
    answers=(Answer("201", "application/json", lambda: models.LinkedCaseAnswer),),
    errors=_ERRORS_2,
    security=_SECURITY,
)
_CREATE_BATCH: Operation[LinkedCaseBatch] = Operation(
    name="cases.linked_cases.create_batch",
    method="POST",
    path="/api/v2/cases/{case_id}/linked_cases/batch",
    parameters=(Parameter("case_id", "case_id", "path", "simple"),),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.LinkedCaseBatchCreate,
        fields=(("ids", "ids"),),
        is_required=True,
    ),
    answers=(Answer("201", "application/json", lambda: models.LinkedCaseBatch),),
    errors=_ERRORS_2,
    security=_SECURITY,
)
_DELETE: Operation[None] = Operation(
    name="cases.linked_cases.delete",
    method="DELETE",
    path="/api/v2/cases/{case_id}/linked_cases/{linked_case_id}",
    parameters=(
        Parameter("case_id", "case_id", "path", "simple"),
        Parameter("linked_case_id", "linked_case_id", "path", "simple"),
    ),
    answers=(Answer("204"),),
    errors=_ERRORS,
    security=_SECURITY,
)


class CasesLinkedCases:
    """The cases that a case is linked to."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawCasesLinkedCases:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawCasesLinkedCases(self)

    @cached_property
    def with_streaming_response(self) -> StreamedCasesLinkedCases:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedCasesLinkedCases(self)

    def list(
        self,
        case_id: int,
        *,
        per_page: int | Omit = OMIT,
        page: int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Pages[LinkedCase, LinkedCaseList]:
        """List the linked cases of a case.

        Returns one page of the cases that a case is linked to.

        Args:
            case_id: The id of the case.
            per_page: How many entries a page holds, 500 at most. Default: `20`.
            page: The number of the page; the first is 1. Default: `1`.

        Returns:
            The items of every page, fetched as they are needed; `.pages()` gives the pages.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/cases/linked_cases/list/
        """
        return self._transport.pages(
            _LIST, {"case_id": case_id, "per_page": per_page, "page": page}, options
        )

    def create(self, case_id: int, *, id: int, **options: Unpack[Options]) -> LinkedCaseAnswer:
        """Link a case to another.

        Links a case to another one.

        Args:
            case_id: The id of the case.
            id: The id of the other case.

        Returns:
            The case, and the one that it is linked to now.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            UnprocessableEntityError: A value in the request is not allowed.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/cases/linked_cases/create/
        """
        return self._transport.send(_CREATE, {"case_id": case_id, "id": id}, options)

    def create_batch(
        self, case_id: int, *, ids: Sequence[int], **options: Unpack[Options]
    ) -> LinkedCaseBatch:
        """Link a case to several others.

        Links a case to up to 50 others.

        Args:
            case_id: The id of the case.
            ids: The ids of the other cases, 50 at most.

        Returns:
            The case, and those that it is linked to now.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            UnprocessableEntityError: A value in the request is not allowed.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/cases/linked_cases/batch-create/
        """
        return self._transport.send(_CREATE_BATCH, {"case_id": case_id, "ids": ids}, options)

    def delete(self, case_id: int, linked_case_id: int, **options: Unpack[Options]) -> None:
        """Unlink a case from another.

        Takes away the link between two cases. Both cases stay.

        Args:
            case_id: The id of the case.
            linked_case_id: The id of the other case.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/cases/linked_cases/delete/
        """
        return self._transport.send(
            _DELETE, {"case_id": case_id, "linked_case_id": linked_case_id}, options
        )


class AsyncCasesLinkedCases:
    """The cases that a case is linked to."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawCasesLinkedCases:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawCasesLinkedCases(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedCasesLinkedCases:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedCasesLinkedCases(self)

    def list(
        self,
        case_id: int,
        *,
        per_page: int | Omit = OMIT,
        page: int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> AsyncPages[LinkedCase, LinkedCaseList]:
        """See `CasesLinkedCases.list`."""
        return self._transport.pages(
            _LIST, {"case_id": case_id, "per_page": per_page, "page": page}, options
        )

    async def create(
        self, case_id: int, *, id: int, **options: Unpack[Options]
    ) -> LinkedCaseAnswer:
        """See `CasesLinkedCases.create`."""
        return await self._transport.send(_CREATE, {"case_id": case_id, "id": id}, options)

    async def create_batch(
        self, case_id: int, *, ids: Sequence[int], **options: Unpack[Options]
    ) -> LinkedCaseBatch:
        """See `CasesLinkedCases.create_batch`."""
        return await self._transport.send(_CREATE_BATCH, {"case_id": case_id, "ids": ids}, options)

    async def delete(self, case_id: int, linked_case_id: int, **options: Unpack[Options]) -> None:
        """See `CasesLinkedCases.delete`."""
        return await self._transport.send(
            _DELETE, {"case_id": case_id, "linked_case_id": linked_case_id}, options
        )


class RawCasesLinkedCases:
    """The methods of `CasesLinkedCases`, answering `RawResponse`."""

    def __init__(self, resource: CasesLinkedCases) -> None:
        self.list = raw_page(resource.list)
        self.create = raw(resource.create)
        self.create_batch = raw(resource.create_batch)
        self.delete = raw(resource.delete)


class AsyncRawCasesLinkedCases:
    """The methods of `AsyncCasesLinkedCases`, answering `RawResponse`."""

    def __init__(self, resource: AsyncCasesLinkedCases) -> None:
        self.list = async_raw_page(resource.list)
        self.create = async_raw(resource.create)
        self.create_batch = async_raw(resource.create_batch)
        self.delete = async_raw(resource.delete)


class StreamedCasesLinkedCases:
    """The methods of `CasesLinkedCases`, answering `StreamedResponse`."""

    def __init__(self, resource: CasesLinkedCases) -> None:
        self.list = streamed_page(resource.list)
        self.create = streamed(resource.create)
        self.create_batch = streamed(resource.create_batch)
        self.delete = streamed(resource.delete)


class AsyncStreamedCasesLinkedCases:
    """The methods of `AsyncCasesLinkedCases`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncCasesLinkedCases) -> None:
        self.list = async_streamed_page(resource.list)
        self.create = async_streamed(resource.create)
        self.create_batch = async_streamed(resource.create_batch)
        self.delete = async_streamed(resource.delete)
