"""The records on a case."""

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
    from ..models.cases_records import CaseRecordAnswer, CaseRecordList
    from ..models.shared_case_record import CaseRecordGroup

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
_LIST: Operation[CaseRecordList] = Operation(
    name="cases.records.list",
    method="GET",
    path="/api/v2/cases/{case_id}/records",
    parameters=(
        Parameter("case_id", "case_id", "path", "simple"),
        Parameter("per_page", "per_page", "query", "form", explode=True),
        Parameter("page", "page", "query", "form", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.CaseRecordList),),
    errors=_ERRORS,
    security=_SECURITY,
    pages=NumberPages(argument="page", next="/meta/next_page_number", items="/records"),
)
_ADD: Operation[CaseRecordAnswer] = Operation(
    name="cases.records.add",
    method="POST",
    path="/api/v2/cases/{case_id}/records",
    parameters=(Parameter("case_id", "case_id", "path", "simple"),),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.CaseRecordAdd,
        fields=(("record_id", "record_id"),),
        is_required=True,
    ),
    answers=(Answer("2XX", "application/json", lambda: models.CaseRecordAnswer),),
    errors=_ERRORS_2,
    security=_SECURITY,
)
_GET: Operation[CaseRecordAnswer] = Operation(
    name="cases.records.get",
    method="GET",
    path="/api/v2/cases/{case_id}/records/{record_id}",
    parameters=(
        Parameter("case_id", "case_id", "path", "simple"),
        Parameter("record_id", "record_id", "path", "simple"),
    ),
    answers=(Answer("200", "application/json", lambda: models.CaseRecordAnswer),),
    errors=_ERRORS,
    security=_SECURITY,
)
_REMOVE: Operation[None] = Operation(
    name="cases.records.remove",
    method="DELETE",
    path="/api/v2/cases/{case_id}/records/{record_id}",
    parameters=(
        Parameter("case_id", "case_id", "path", "simple"),
        Parameter("record_id", "record_id", "path", "simple"),
    ),
    answers=(Answer("204"),),
    errors=_ERRORS,
    security=_SECURITY,
)


class CasesRecords:
    """The records on a case."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawCasesRecords:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawCasesRecords(self)

    @cached_property
    def with_streaming_response(self) -> StreamedCasesRecords:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedCasesRecords(self)

    def list(
        self,
        case_id: int,
        *,
        per_page: int | Omit = OMIT,
        page: int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Pages[CaseRecordGroup, CaseRecordList]:
        """List the records of a case.

        Returns one page of the records on a case, by record type.

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

        See https://www.tines.com/docs/api/cases/records/list/
        """
        return self._transport.pages(
            _LIST, {"case_id": case_id, "per_page": per_page, "page": page}, options
        )

    def add(self, case_id: int, *, record_id: int, **options: Unpack[Options]) -> CaseRecordAnswer:
        """Add a record to a case.

        Puts a record that exists already on a case.

        Args:
            case_id: The id of the case.
            record_id: The id of the record.

        Returns:
            The record.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            UnprocessableEntityError: A value in the request is not allowed.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/cases/records/create/
        """
        return self._transport.send(_ADD, {"case_id": case_id, "record_id": record_id}, options)

    def get(self, case_id: int, record_id: int, **options: Unpack[Options]) -> CaseRecordAnswer:
        """Get a record of a case.

        Returns one record on a case.

        Args:
            case_id: The id of the case.
            record_id: The id of the record.

        Returns:
            The record.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/cases/records/get/
        """
        return self._transport.send(_GET, {"case_id": case_id, "record_id": record_id}, options)

    def remove(self, case_id: int, record_id: int, **options: Unpack[Options]) -> None:
        """Remove a record from a case.

        Takes a record off a case. The record itself stays.

        Args:
            case_id: The id of the case.
            record_id: The id of the record.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/cases/records/delete/
        """
        return self._transport.send(_REMOVE, {"case_id": case_id, "record_id": record_id}, options)


class AsyncCasesRecords:
    """The records on a case."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawCasesRecords:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawCasesRecords(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedCasesRecords:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedCasesRecords(self)

    def list(
        self,
        case_id: int,
        *,
        per_page: int | Omit = OMIT,
        page: int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> AsyncPages[CaseRecordGroup, CaseRecordList]:
        """See `CasesRecords.list`."""
        return self._transport.pages(
            _LIST, {"case_id": case_id, "per_page": per_page, "page": page}, options
        )

    async def add(
        self, case_id: int, *, record_id: int, **options: Unpack[Options]
    ) -> CaseRecordAnswer:
        """See `CasesRecords.add`."""
        return await self._transport.send(
            _ADD, {"case_id": case_id, "record_id": record_id}, options
        )

    async def get(
        self, case_id: int, record_id: int, **options: Unpack[Options]
    ) -> CaseRecordAnswer:
        """See `CasesRecords.get`."""
        return await self._transport.send(
            _GET, {"case_id": case_id, "record_id": record_id}, options
        )

    async def remove(self, case_id: int, record_id: int, **options: Unpack[Options]) -> None:
        """See `CasesRecords.remove`."""
        return await self._transport.send(
            _REMOVE, {"case_id": case_id, "record_id": record_id}, options
        )


class RawCasesRecords:
    """The methods of `CasesRecords`, answering `RawResponse`."""

    def __init__(self, resource: CasesRecords) -> None:
        self.list = raw_page(resource.list)
        self.add = raw(resource.add)
        self.get = raw(resource.get)
        self.remove = raw(resource.remove)


class AsyncRawCasesRecords:
    """The methods of `AsyncCasesRecords`, answering `RawResponse`."""

    def __init__(self, resource: AsyncCasesRecords) -> None:
        self.list = async_raw_page(resource.list)
        self.add = async_raw(resource.add)
        self.get = async_raw(resource.get)
        self.remove = async_raw(resource.remove)


class StreamedCasesRecords:
    """The methods of `CasesRecords`, answering `StreamedResponse`."""

    def __init__(self, resource: CasesRecords) -> None:
        self.list = streamed_page(resource.list)
        self.add = streamed(resource.add)
        self.get = streamed(resource.get)
        self.remove = streamed(resource.remove)


class AsyncStreamedCasesRecords:
    """The methods of `AsyncCasesRecords`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncCasesRecords) -> None:
        self.list = async_streamed_page(resource.list)
        self.add = async_streamed(resource.add)
        self.get = async_streamed(resource.get)
        self.remove = async_streamed(resource.remove)
