"""Fields of case inputs."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import models
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
    from ..models.case_inputs_fields import CaseInputField, CaseInputFieldList

_ERRORS = (
    Answer("401", "application/json", lambda: models.Error),
    Answer("404", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.Error),
    Answer("default", "application/json", lambda: models.Error),
)
_SECURITY = ((("bearerAuth", ()),), (("userToken", ()),))
_LIST: Operation[CaseInputFieldList] = Operation(
    name="case_inputs.fields.list",
    method="GET",
    path="/api/v1/case_inputs/{case_input_id}/fields",
    parameters=(
        Parameter("case_input_id", "case_input_id", "path", "simple"),
        Parameter("per_page", "per_page", "query", "form", explode=True),
        Parameter("page", "page", "query", "form", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.CaseInputFieldList),),
    errors=_ERRORS,
    security=_SECURITY,
    pages=NumberPages(argument="page", next="/meta/next_page_number", items="/fields"),
)


class CaseInputsFields:
    """Fields of case inputs."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawCaseInputsFields:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawCaseInputsFields(self)

    @cached_property
    def with_streaming_response(self) -> StreamedCaseInputsFields:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedCaseInputsFields(self)

    def list(
        self,
        case_input_id: int,
        *,
        per_page: int | Omit = OMIT,
        page: int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Pages[CaseInputField, CaseInputFieldList]:
        """List the values of a field.

        Returns one page of the values that cases have for a field.

        Args:
            case_input_id: The id of the field.
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

        See https://www.tines.com/docs/api/cases/case_inputs/fields/list/
        """
        return self._transport.pages(
            _LIST, {"case_input_id": case_input_id, "per_page": per_page, "page": page}, options
        )


class AsyncCaseInputsFields:
    """Fields of case inputs."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawCaseInputsFields:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawCaseInputsFields(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedCaseInputsFields:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedCaseInputsFields(self)

    def list(
        self,
        case_input_id: int,
        *,
        per_page: int | Omit = OMIT,
        page: int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> AsyncPages[CaseInputField, CaseInputFieldList]:
        """See `CaseInputsFields.list`."""
        return self._transport.pages(
            _LIST, {"case_input_id": case_input_id, "per_page": per_page, "page": page}, options
        )


class RawCaseInputsFields:
    """The methods of `CaseInputsFields`, answering `RawResponse`."""

    def __init__(self, resource: CaseInputsFields) -> None:
        self.list = raw_page(resource.list)


class AsyncRawCaseInputsFields:
    """The methods of `AsyncCaseInputsFields`, answering `RawResponse`."""

    def __init__(self, resource: AsyncCaseInputsFields) -> None:
        self.list = async_raw_page(resource.list)


class StreamedCaseInputsFields:
    """The methods of `CaseInputsFields`, answering `StreamedResponse`."""

    def __init__(self, resource: CaseInputsFields) -> None:
        self.list = streamed_page(resource.list)


class AsyncStreamedCaseInputsFields:
    """The methods of `AsyncCaseInputsFields`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncCaseInputsFields) -> None:
        self.list = async_streamed_page(resource.list)
