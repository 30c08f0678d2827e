"""The fields of a team, which all its cases have."""

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
    from ..inputs.case_inputs import (
        CaseInputCreateValidationType,
        CaseInputTypeInput,
        CaseInputValidationInput,
    )
    from ..inputs.typed_dicts import CaseInputValidationInputDict
    from ..models.case_inputs import CaseInput, CaseInputAnswer, CaseInputCreated, CaseInputList
    from .case_inputs_fields import AsyncCaseInputsFields, CaseInputsFields

_ERRORS = (
    Answer("401", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.Error),
    Answer("default", "application/json", lambda: models.Error),
)
_SECURITY = ((("bearerAuth", ()),), (("userToken", ()),))
_ERRORS_2 = (
    Answer("401", "application/json", lambda: models.Error),
    Answer("422", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.Error),
    Answer("default", "application/json", lambda: models.Error),
)
_ERRORS_3 = (
    Answer("401", "application/json", lambda: models.Error),
    Answer("404", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.Error),
    Answer("default", "application/json", lambda: models.Error),
)
_LIST: Operation[CaseInputList] = Operation(
    name="case_inputs.list",
    method="GET",
    path="/api/v1/case_inputs",
    parameters=(
        Parameter("team_id", "team_id", "query", "form", explode=True),
        Parameter("per_page", "per_page", "query", "form", explode=True),
        Parameter("page", "page", "query", "form", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.CaseInputList),),
    errors=_ERRORS,
    security=_SECURITY,
    pages=NumberPages(argument="page", next="/meta/next_page_number", items="/case_inputs"),
)
_CREATE: Operation[CaseInputCreated] = Operation(
    name="case_inputs.create",
    method="POST",
    path="/api/v1/case_inputs",
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.CaseInputCreate,
        fields=(
            ("name", "name"),
            ("input_type", "input_type"),
            ("team_id", "team_id"),
            ("sensitive", "sensitive"),
            ("validation_type", "validation_type"),
            ("validation_options", "validation_options"),
            ("group_name", "group_name"),
        ),
        is_required=True,
    ),
    answers=(Answer("201", "application/json", lambda: models.CaseInputCreated),),
    errors=_ERRORS_2,
    security=_SECURITY,
)
_GET: Operation[CaseInputAnswer] = Operation(
    name="case_inputs.get",
    method="GET",
    path="/api/v1/case_inputs/{case_input_id}",
    parameters=(Parameter("case_input_id", "case_input_id", "path", "simple"),),
    answers=(Answer("200", "application/json", lambda: models.CaseInputAnswer),),
    errors=_ERRORS_3,
    security=_SECURITY,
)
_DELETE: Operation[None] = Operation(
    name="case_inputs.delete",
    method="DELETE",
    path="/api/v2/case_inputs/{field_id}",
    parameters=(Parameter("case_input_id", "field_id", "path", "simple"),),
    answers=(Answer("204"),),
    errors=_ERRORS_3,
    security=_SECURITY,
)


class CaseInputs:
    """The fields of a team, which all its cases have."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def fields(self) -> CaseInputsFields:
        """Fields of case inputs."""
        from .case_inputs_fields import CaseInputsFields

        return CaseInputsFields(self._transport)

    @cached_property
    def with_raw_response(self) -> RawCaseInputs:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawCaseInputs(self)

    @cached_property
    def with_streaming_response(self) -> StreamedCaseInputs:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedCaseInputs(self)

    def list(
        self,
        *,
        team_id: int | Omit = OMIT,
        per_page: int | Omit = OMIT,
        page: int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Pages[CaseInput, CaseInputList]:
        """List the fields of cases.

        Returns one page of the fields that the cases of teams have.

        Args:
            team_id: Return only fields of this team.
            per_page: How many entries a page holds, 500 at most. Default: `20`.
            page: The number of the page; the first is 1. Default: `1`.

        Returns:
            The items of every page, fetched as they are needed; `.pages()` gives the pages.

        Raises:
            AuthenticationError: The key is absent or not valid.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/cases/case_inputs/list/
        """
        return self._transport.pages(
            _LIST, {"team_id": team_id, "per_page": per_page, "page": page}, options
        )

    def create(
        self,
        *,
        name: str,
        input_type: CaseInputTypeInput,
        team_id: int,
        sensitive: bool | Omit = OMIT,
        validation_type: CaseInputCreateValidationType | Omit = OMIT,
        validation_options: CaseInputValidationInput | CaseInputValidationInputDict | Omit = OMIT,
        group_name: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> CaseInputCreated:
        """Create a field of cases.

        Creates a field that all cases of a team have.

        Args:
            name: What the field is called.
            input_type: What kind of values the field takes. One of `string`, `number`,
                `boolean`, `timestamp`.
            team_id: The team that the field belongs to.
            sensitive: Whether the values are sensitive.
            validation_type: How values are checked; only where the field takes strings. Omit it
                for no check. One of `options`, `regex`.
            validation_options: What the check needs to know.
            group_name: The name of the group that the field stands in.

        Returns:
            The field that was created.

        Raises:
            AuthenticationError: The key is absent or not valid.
            UnprocessableEntityError: A value in the request is not allowed.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/cases/case_inputs/create/
        """
        return self._transport.send(
            _CREATE,
            {
                "name": name,
                "input_type": input_type,
                "team_id": team_id,
                "sensitive": sensitive,
                "validation_type": validation_type,
                "validation_options": validation_options,
                "group_name": group_name,
            },
            options,
        )

    def get(self, case_input_id: int, **options: Unpack[Options]) -> CaseInputAnswer:
        """Get a field of cases.

        Returns one field of the cases of a team.

        Args:
            case_input_id: The id of the field.

        Returns:
            The field.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/cases/case_inputs/get/
        """
        return self._transport.send(_GET, {"case_input_id": case_input_id}, options)

    def delete(self, case_input_id: int, **options: Unpack[Options]) -> None:
        """Delete a field of cases.

        Deletes a field. It is the only operation on fields that has a second version, and no
        first.

        Args:
            case_input_id: The id of the field.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/stories/docs/api/cases/case_inputs/delete/
        """
        return self._transport.send(_DELETE, {"case_input_id": case_input_id}, options)


class AsyncCaseInputs:
    """The fields of a team, which all its cases have."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def fields(self) -> AsyncCaseInputsFields:
        """Fields of case inputs."""
        from .case_inputs_fields import AsyncCaseInputsFields

        return AsyncCaseInputsFields(self._transport)

    @cached_property
    def with_raw_response(self) -> AsyncRawCaseInputs:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawCaseInputs(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedCaseInputs:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedCaseInputs(self)

    def list(
        self,
        *,
        team_id: int | Omit = OMIT,
        per_page: int | Omit = OMIT,
        page: int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> AsyncPages[CaseInput, CaseInputList]:
        """See `CaseInputs.list`."""
        return self._transport.pages(
            _LIST, {"team_id": team_id, "per_page": per_page, "page": page}, options
        )

    async def create(
        self,
        *,
        name: str,
        input_type: CaseInputTypeInput,
        team_id: int,
        sensitive: bool | Omit = OMIT,
        validation_type: CaseInputCreateValidationType | Omit = OMIT,
        validation_options: CaseInputValidationInput | CaseInputValidationInputDict | Omit = OMIT,
        group_name: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> CaseInputCreated:
        """See `CaseInputs.create`."""
        return await self._transport.send(
            _CREATE,
            {
                "name": name,
                "input_type": input_type,
                "team_id": team_id,
                "sensitive": sensitive,
                "validation_type": validation_type,
                "validation_options": validation_options,
                "group_name": group_name,
            },
            options,
        )

    async def get(self, case_input_id: int, **options: Unpack[Options]) -> CaseInputAnswer:
        """See `CaseInputs.get`."""
        return await self._transport.send(_GET, {"case_input_id": case_input_id}, options)

    async def delete(self, case_input_id: int, **options: Unpack[Options]) -> None:
        """See `CaseInputs.delete`."""
        return await self._transport.send(_DELETE, {"case_input_id": case_input_id}, options)


class RawCaseInputs:
    """The methods of `CaseInputs`, answering `RawResponse`."""

    def __init__(self, resource: CaseInputs) -> None:
        self.list = raw_page(resource.list)
        self.create = raw(resource.create)
        self.get = raw(resource.get)
        self.delete = raw(resource.delete)


class AsyncRawCaseInputs:
    """The methods of `AsyncCaseInputs`, answering `RawResponse`."""

    def __init__(self, resource: AsyncCaseInputs) -> None:
        self.list = async_raw_page(resource.list)
        self.create = async_raw(resource.create)
        self.get = async_raw(resource.get)
        self.delete = async_raw(resource.delete)


class StreamedCaseInputs:
    """The methods of `CaseInputs`, answering `StreamedResponse`."""

    def __init__(self, resource: CaseInputs) -> None:
        self.list = streamed_page(resource.list)
        self.create = streamed(resource.create)
        self.get = streamed(resource.get)
        self.delete = streamed(resource.delete)


class AsyncStreamedCaseInputs:
    """The methods of `AsyncCaseInputs`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncCaseInputs) -> None:
        self.list = async_streamed_page(resource.list)
        self.create = async_streamed(resource.create)
        self.get = async_streamed(resource.get)
        self.delete = async_streamed(resource.delete)
