"""The buttons on a case, which lead to a webhook or a page."""

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
    from ..inputs.cases_actions import CaseActionCreate
    from ..inputs.shared_case_action_type_input import CaseActionTypeInput
    from ..inputs.typed_dicts import CaseActionCreateDict
    from ..models.cases_actions import CaseActionAnswer, CaseActionBatch, CaseActionList
    from ..models.shared_case_action import CaseAction

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
_LIST: Operation[CaseActionList] = Operation(
    name="cases.actions.list",
    method="GET",
    path="/api/v2/cases/{case_id}/actions",
    parameters=(
        Parameter("case_id", "case_id", "path", "simple"),
        Parameter("per_page", "per_page", "query", "form", explode=True),
        Parameter("page", "page", "query", "form", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.CaseActionList),),
    errors=_ERRORS,
    security=_SECURITY,
    pages=NumberPages(argument="page", next="/meta/next_page_number", items="/actions"),
)
_CREATE: Operation[CaseActionAnswer] = Operation(
    name="cases.actions.create",
    method="POST",
    path="/api/v2/cases/{case_id}/actions",
    parameters=(Parameter("case_id", "case_id", "path", "simple"),),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.CaseActionCreate,
        fields=(
            ("url", "url"),
            ("label", "label"),
            ("action_type", "action_type"),
            ("action_text", "action_text"),
        ),
        is_required=True,
    ),
    answers=(Answer("201", "application/json", lambda: models.CaseActionAnswer),),
    errors=_ERRORS_2,
    security=_SECURITY,
)
_REPLACE_ALL: Operation[CaseActionBatch] = Operation(
    name="cases.actions.replace_all",
    method="PUT",
    path="/api/v2/cases/{case_id}/actions/batch",
    parameters=(Parameter("case_id", "case_id", "path", "simple"),),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.CaseActionBatchReplace,
        fields=(("actions", "actions"),),
        is_required=True,
    ),
    answers=(Answer("200", "application/json", lambda: models.CaseActionBatch),),
    errors=_ERRORS_2,
    security=_SECURITY,
)
_GET: Operation[CaseActionAnswer] = Operation(
    name="cases.actions.get",
    method="GET",
    path="/api/v2/cases/{case_id}/actions/{id}",
    parameters=(
        Parameter("case_id", "case_id", "path", "simple"),
        Parameter("action_id", "id", "path", "simple"),
    ),
    answers=(Answer("200", "application/json", lambda: models.CaseActionAnswer),),
    errors=_ERRORS,
    security=_SECURITY,
)
_UPDATE: Operation[CaseActionAnswer] = Operation(
    name="cases.actions.update",
    method="PUT",
    path="/api/v2/cases/{case_id}/actions/{id}",
    parameters=(
        Parameter("case_id", "case_id", "path", "simple"),
        Parameter("action_id", "id", "path", "simple"),
    ),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.CaseActionUpdate,
        fields=(
            ("url", "url"),
            ("label", "label"),
            ("action_type", "action_type"),
            ("action_text", "action_text"),
        ),
        is_required=True,
    ),
    answers=(Answer("200", "application/json", lambda: models.CaseActionAnswer),),
    errors=_ERRORS_2,
    security=_SECURITY,
)
_DELETE: Operation[None] = Operation(
    name="cases.actions.delete",
    method="DELETE",
    path="/api/v2/cases/{case_id}/actions/{id}",
    parameters=(
        Parameter("case_id", "case_id", "path", "simple"),
        Parameter("action_id", "id", "path", "simple"),
    ),
    answers=(Answer("204"),),
    errors=_ERRORS,
    security=_SECURITY,
)


class CasesActions:
    """The buttons on a case, which lead to a webhook or a page."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawCasesActions:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawCasesActions(self)

    @cached_property
    def with_streaming_response(self) -> StreamedCasesActions:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedCasesActions(self)

    def list(
        self,
        case_id: int,
        *,
        per_page: int | Omit = OMIT,
        page: int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Pages[CaseAction, CaseActionList]:
        """List the buttons of a case.

        Returns one page of the buttons on a case.

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

        See https://www.tines.com/docs/api/cases/actions/list/
        """
        return self._transport.pages(
            _LIST, {"case_id": case_id, "per_page": per_page, "page": page}, options
        )

    def create(
        self,
        case_id: int,
        *,
        url: str,
        label: str,
        action_type: CaseActionTypeInput,
        action_text: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> CaseActionAnswer:
        """Add a button to a case.

        Adds a button to a case. The buttons that the case has already stay.

        Args:
            case_id: The id of the case.
            url: The webhook or page that the button leads to.
            label: What the button says.
            action_type: What the button leads to. One of `webhook`, `page`.
            action_text: A text that goes with the button.

        Returns:
            The button that was added.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            UnprocessableEntityError: A value in the request is not allowed.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/cases/actions/create/
        """
        return self._transport.send(
            _CREATE,
            {
                "case_id": case_id,
                "url": url,
                "label": label,
                "action_type": action_type,
                "action_text": action_text,
            },
            options,
        )

    def replace_all(
        self,
        case_id: int,
        *,
        actions: Sequence[CaseActionCreate | CaseActionCreateDict],
        **options: Unpack[Options],
    ) -> CaseActionBatch:
        """Replace the buttons of a case.

        Gives a case these buttons instead of all that it has.

        An array replaces the old one.

        Args:
            case_id: The id of the case.
            actions: All buttons; one that is not here is taken off the case.

        Returns:
            The buttons of the case after the change.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            UnprocessableEntityError: A value in the request is not allowed.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/cases/actions/batch-update/
        """
        return self._transport.send(_REPLACE_ALL, {"case_id": case_id, "actions": actions}, options)

    def get(self, case_id: int, action_id: int, **options: Unpack[Options]) -> CaseActionAnswer:
        """Get a button of a case.

        Returns one button of a case.

        Args:
            case_id: The id of the case.
            action_id: The id of the button.

        Returns:
            The button.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/cases/actions/get/
        """
        return self._transport.send(_GET, {"case_id": case_id, "action_id": action_id}, options)

    def update(
        self,
        case_id: int,
        action_id: int,
        *,
        url: str | Omit = OMIT,
        label: str | Omit = OMIT,
        action_type: CaseActionTypeInput | Omit = OMIT,
        action_text: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> CaseActionAnswer:
        """Update a button of a case.

        Changes what the body names and leaves the rest of the button as it is.

        What is not passed stays as it is.

        Inferred: not stated by the vendor's page.

        Args:
            case_id: The id of the case. Stated.
            action_id: The id of the button. Stated.
            url: The webhook or page that the button leads to.
            label: What the button says.
            action_type: What the button leads to. One of `webhook`, `page`.
            action_text: A text that goes with the button.

        Returns:
            The button after the change.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            UnprocessableEntityError: A value in the request is not allowed.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/cases/actions/update/
        """
        return self._transport.send(
            _UPDATE,
            {
                "case_id": case_id,
                "action_id": action_id,
                "url": url,
                "label": label,
                "action_type": action_type,
                "action_text": action_text,
            },
            options,
        )

    def delete(self, case_id: int, action_id: int, **options: Unpack[Options]) -> None:
        """Delete a button of a case.

        Takes a button off a case.

        Args:
            case_id: The id of the case.
            action_id: The id of the button.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/cases/actions/delete/
        """
        return self._transport.send(_DELETE, {"case_id": case_id, "action_id": action_id}, options)


class AsyncCasesActions:
    """The buttons on a case, which lead to a webhook or a page."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawCasesActions:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawCasesActions(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedCasesActions:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedCasesActions(self)

    def list(
        self,
        case_id: int,
        *,
        per_page: int | Omit = OMIT,
        page: int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> AsyncPages[CaseAction, CaseActionList]:
        """See `CasesActions.list`."""
        return self._transport.pages(
            _LIST, {"case_id": case_id, "per_page": per_page, "page": page}, options
        )

    async def create(
        self,
        case_id: int,
        *,
        url: str,
        label: str,
        action_type: CaseActionTypeInput,
        action_text: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> CaseActionAnswer:
        """See `CasesActions.create`."""
        return await self._transport.send(
            _CREATE,
            {
                "case_id": case_id,
                "url": url,
                "label": label,
                "action_type": action_type,
                "action_text": action_text,
            },
            options,
        )

    async def replace_all(
        self,
        case_id: int,
        *,
        actions: Sequence[CaseActionCreate | CaseActionCreateDict],
        **options: Unpack[Options],
    ) -> CaseActionBatch:
        """See `CasesActions.replace_all`."""
        return await self._transport.send(
            _REPLACE_ALL, {"case_id": case_id, "actions": actions}, options
        )

    async def get(
        self, case_id: int, action_id: int, **options: Unpack[Options]
    ) -> CaseActionAnswer:
        """See `CasesActions.get`."""
        return await self._transport.send(
            _GET, {"case_id": case_id, "action_id": action_id}, options
        )

    async def update(
        self,
        case_id: int,
        action_id: int,
        *,
        url: str | Omit = OMIT,
        label: str | Omit = OMIT,
        action_type: CaseActionTypeInput | Omit = OMIT,
        action_text: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> CaseActionAnswer:
        """See `CasesActions.update`."""
        return await self._transport.send(
            _UPDATE,
            {
                "case_id": case_id,
                "action_id": action_id,
                "url": url,
                "label": label,
                "action_type": action_type,
                "action_text": action_text,
            },
            options,
        )

    async def delete(self, case_id: int, action_id: int, **options: Unpack[Options]) -> None:
        """See `CasesActions.delete`."""
        return await self._transport.send(
            _DELETE, {"case_id": case_id, "action_id": action_id}, options
        )


class RawCasesActions:
    """The methods of `CasesActions`, answering `RawResponse`."""

    def __init__(self, resource: CasesActions) -> None:
        self.list = raw_page(resource.list)
        self.create = raw(resource.create)
        self.replace_all = raw(resource.replace_all)
        self.get = raw(resource.get)
        self.update = raw(resource.update)
        self.delete = raw(resource.delete)


class AsyncRawCasesActions:
    """The methods of `AsyncCasesActions`, answering `RawResponse`."""

    def __init__(self, resource: AsyncCasesActions) -> None:
        self.list = async_raw_page(resource.list)
        self.create = async_raw(resource.create)
        self.replace_all = async_raw(resource.replace_all)
        self.get = async_raw(resource.get)
        self.update = async_raw(resource.update)
        self.delete = async_raw(resource.delete)


class StreamedCasesActions:
    """The methods of `CasesActions`, answering `StreamedResponse`."""

    def __init__(self, resource: CasesActions) -> None:
        self.list = streamed_page(resource.list)
        self.create = streamed(resource.create)
        self.replace_all = streamed(resource.replace_all)
        self.get = streamed(resource.get)
        self.update = streamed(resource.update)
        self.delete = streamed(resource.delete)


class AsyncStreamedCasesActions:
    """The methods of `AsyncCasesActions`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncCasesActions) -> None:
        self.list = async_streamed_page(resource.list)
        self.create = async_streamed(resource.create)
        self.replace_all = async_streamed(resource.replace_all)
        self.get = async_streamed(resource.get)
        self.update = async_streamed(resource.update)
        self.delete = async_streamed(resource.delete)
