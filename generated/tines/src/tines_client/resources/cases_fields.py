"""The values that a case has for the fields of its team."""

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
    from ..models.cases_fields import CaseFieldAnswer, CaseFieldList
    from ..models.shared_case_field import CaseField

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
_LIST: Operation[CaseFieldList] = Operation(
    name="cases.fields.list",
    method="GET",
    path="/api/v2/cases/{case_id}/fields",
    parameters=(
        Parameter("case_id", "case_id", "path", "simple"),
        Parameter("per_page", "per_page", "query", "form", explode=True),
        Parameter("page", "page", "query", "form", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.CaseFieldList),),
    errors=_ERRORS,
    security=_SECURITY,
    pages=NumberPages(argument="page", next="/meta/next_page_number", items="/fields"),
)
_CREATE: Operation[CaseFieldAnswer] = Operation(
    name="cases.fields.create",
    method="POST",
    path="/api/v2/cases/{case_id}/fields",
    parameters=(Parameter("case_id", "case_id", "path", "simple"),),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.CaseFieldCreate,
        fields=(("input_id", "input_id"), ("value", "value")),
        is_required=True,
    ),
    answers=(Answer("201", "application/json", lambda: models.CaseFieldAnswer),),
    errors=_ERRORS_2,
    security=_SECURITY,
)
_GET: Operation[CaseFieldAnswer] = Operation(
    name="cases.fields.get",
    method="GET",
    path="/api/v2/cases/{case_id}/fields/{field_id}",
    parameters=(
        Parameter("case_id", "case_id", "path", "simple"),
        Parameter("field_id", "field_id", "path", "simple"),
    ),
    answers=(Answer("200", "application/json", lambda: models.CaseFieldAnswer),),
    errors=_ERRORS,
    security=_SECURITY,
)
_UPDATE: Operation[CaseFieldAnswer] = Operation(
    name="cases.fields.update",
    method="PUT",
    path="/api/v2/cases/{case_id}/fields/{field_id}",
    parameters=(
        Parameter("case_id", "case_id", "path", "simple"),
        Parameter("field_id", "field_id", "path", "simple"),
    ),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.CaseFieldUpdate,
        fields=(("value", "value"),),
        is_required=True,
    ),
    answers=(Answer("200", "application/json", lambda: models.CaseFieldAnswer),),
    errors=_ERRORS_2,
    security=_SECURITY,
)
_DELETE: Operation[None] = Operation(
    name="cases.fields.delete",
    method="DELETE",
    path="/api/v2/cases/{case_id}/fields/{field_id}",
    parameters=(
        Parameter("case_id", "case_id", "path", "simple"),
        Parameter("field_id", "field_id", "path", "simple"),
    ),
    answers=(Answer("204"),),
    errors=_ERRORS,
    security=_SECURITY,
)


class CasesFields:
    """The values that a case has for the fields of its team."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawCasesFields:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawCasesFields(self)

    @cached_property
    def with_streaming_response(self) -> StreamedCasesFields:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedCasesFields(self)

    def list(
        self,
        case_id: int,
        *,
        per_page: int | Omit = OMIT,
        page: int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Pages[CaseField, CaseFieldList]:
        """List the field values of a case.

        Returns one page of the values that a case has for the fields of its team.

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

        See https://www.tines.com/docs/api/cases/fields/list/
        """
        return self._transport.pages(
            _LIST, {"case_id": case_id, "per_page": per_page, "page": page}, options
        )

    def create(
        self, case_id: int, *, input_id: int, value: str, **options: Unpack[Options]
    ) -> CaseFieldAnswer:
        """Give a case a field value.

        Gives a case a value for a field of its team.

        Args:
            case_id: The id of the case.
            input_id: The id of the field.
            value: The value.

        Returns:
            The value that was added.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            UnprocessableEntityError: A value in the request is not allowed.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/cases/fields/create/
        """
        return self._transport.send(
            _CREATE, {"case_id": case_id, "input_id": input_id, "value": value}, options
        )

    def get(self, case_id: int, field_id: int, **options: Unpack[Options]) -> CaseFieldAnswer:
        """Get a field value of a case.

        Returns one value that a case has for a field of its team.

        Args:
            case_id: The id of the case.
            field_id: The id of the value.

        Returns:
            The value.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/cases/fields/get/
        """
        return self._transport.send(_GET, {"case_id": case_id, "field_id": field_id}, options)

    def update(
        self, case_id: int, field_id: int, *, value: str, **options: Unpack[Options]
    ) -> CaseFieldAnswer:
        """Update a field value of a case.

        Changes the value that a case has for a field of its team.

        Args:
            case_id: The id of the case.
            field_id: The id of the value.
            value: The value.

        Returns:
            The value after the change.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            UnprocessableEntityError: A value in the request is not allowed.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/cases/fields/update/
        """
        return self._transport.send(
            _UPDATE, {"case_id": case_id, "field_id": field_id, "value": value}, options
        )

    def delete(self, case_id: int, field_id: int, **options: Unpack[Options]) -> None:
        """Delete a field value of a case.

        Takes a value off a case. The field itself stays.

        Args:
            case_id: The id of the case.
            field_id: The id of the value.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/cases/fields/delete/
        """
        return self._transport.send(_DELETE, {"case_id": case_id, "field_id": field_id}, options)


class AsyncCasesFields:
    """The values that a case has for the fields of its team."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawCasesFields:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawCasesFields(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedCasesFields:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedCasesFields(self)

    def list(
        self,
        case_id: int,
        *,
        per_page: int | Omit = OMIT,
        page: int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> AsyncPages[CaseField, CaseFieldList]:
        """See `CasesFields.list`."""
        return self._transport.pages(
            _LIST, {"case_id": case_id, "per_page": per_page, "page": page}, options
        )

    async def create(
        self, case_id: int, *, input_id: int, value: str, **options: Unpack[Options]
    ) -> CaseFieldAnswer:
        """See `CasesFields.create`."""
        return await self._transport.send(
            _CREATE, {"case_id": case_id, "input_id": input_id, "value": value}, options
        )

    async def get(self, case_id: int, field_id: int, **options: Unpack[Options]) -> CaseFieldAnswer:
        """See `CasesFields.get`."""
        return await self._transport.send(_GET, {"case_id": case_id, "field_id": field_id}, options)

    async def update(
        self, case_id: int, field_id: int, *, value: str, **options: Unpack[Options]
    ) -> CaseFieldAnswer:
        """See `CasesFields.update`."""
        return await self._transport.send(
            _UPDATE, {"case_id": case_id, "field_id": field_id, "value": value}, options
        )

    async def delete(self, case_id: int, field_id: int, **options: Unpack[Options]) -> None:
        """See `CasesFields.delete`."""
        return await self._transport.send(
            _DELETE, {"case_id": case_id, "field_id": field_id}, options
        )


class RawCasesFields:
    """The methods of `CasesFields`, answering `RawResponse`."""

    def __init__(self, resource: CasesFields) -> None:
        self.list = raw_page(resource.list)
        self.create = raw(resource.create)
        self.get = raw(resource.get)
        self.update = raw(resource.update)
        self.delete = raw(resource.delete)


class AsyncRawCasesFields:
    """The methods of `AsyncCasesFields`, answering `RawResponse`."""

    def __init__(self, resource: AsyncCasesFields) -> None:
        self.list = async_raw_page(resource.list)
        self.create = async_raw(resource.create)
        self.get = async_raw(resource.get)
        self.update = async_raw(resource.update)
        self.delete = async_raw(resource.delete)


class StreamedCasesFields:
    """The methods of `CasesFields`, answering `StreamedResponse`."""

    def __init__(self, resource: CasesFields) -> None:
        self.list = streamed_page(resource.list)
        self.create = streamed(resource.create)
        self.get = streamed(resource.get)
        self.update = streamed(resource.update)
        self.delete = streamed(resource.delete)


class AsyncStreamedCasesFields:
    """The methods of `AsyncCasesFields`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncCasesFields) -> None:
        self.list = async_streamed_page(resource.list)
        self.create = async_streamed(resource.create)
        self.get = async_streamed(resource.get)
        self.update = async_streamed(resource.update)
        self.delete = async_streamed(resource.delete)
