"""Alerts of cases."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import models
from .._runtime.operation import Answer, CursorPages, Operation, Parameter
from .._runtime.response import async_raw_page, raw_page
from .._runtime.streamed import async_streamed_page, streamed_page
from .._runtime.types import OMIT

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.async_transport import AsyncTransport
    from .._runtime.pagination import AsyncPages, Pages
    from .._runtime.sync_transport import SyncTransport
    from .._runtime.types import Omit, Options
    from ..inputs.shared_alert_status_input import AlertStatusInput
    from ..models.shared_alert import Alert
    from ..models.shared_alert_list import AlertList

_ERRORS = (
    Answer("400", "application/json", lambda: models.Error),
    Answer("401", "application/json", lambda: models.Error),
    Answer("403", "application/json", lambda: models.Error),
    Answer("404", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.Error),
    Answer("500", "application/json", lambda: models.Error),
    Answer("502", "application/json", lambda: models.Error),
    Answer("503", "application/json", lambda: models.Error),
    Answer("default", "application/json", lambda: models.Error),
)
_SECURITY = ((("apiKey", ()),),)
_LIST: Operation[AlertList] = Operation(
    name="cases.alerts.list",
    method="GET",
    path="/v1/cases/{case_token}/alerts",
    parameters=(
        Parameter("case_token", "case_token", "path", "simple"),
        Parameter("status", "status", "query", "form", explode=True),
        Parameter("cursor", "cursor", "query", "form", explode=True),
        Parameter("limit", "limit", "query", "form", explode=True),
    ),
    answers=(Answer("2XX", "application/json", lambda: models.AlertList),),
    errors=_ERRORS,
    security=_SECURITY,
    pages=CursorPages(
        argument="cursor", next="/meta/page/cursor", more="/meta/page/has_more", items="/data"
    ),
)


class CasesAlerts:
    """Alerts of cases."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawCasesAlerts:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawCasesAlerts(self)

    @cached_property
    def with_streaming_response(self) -> StreamedCasesAlerts:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedCasesAlerts(self)

    def list(
        self,
        case_token: str,
        *,
        status: AlertStatusInput | Omit = OMIT,
        cursor: str | Omit = OMIT,
        limit: int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Pages[Alert, AlertList]:
        """List the alerts of a case.

        Returns, page by page, the alerts of a case. The vendor shows this operation in a guide
        only, there on another host and with a bearer key; no page of the reference describes
        it.

        Known from an example only: not stated by the vendor's page.

        Args:
            case_token: Token of the case, `cas_` followed by letters and digits. Stated.
            status: Return only alerts in this status. One of `Open`, `Acknowledged`,
                `Resolved`, `False Positive`, `Escalated`.
            cursor: Where the page starts, as `meta.page.cursor` of the page before says, if
                this list is like the others. Assumed.
            limit: Items per page, 1 to 100; 25 when not given; if this list is like the others.
                Assumed.

        Returns:
            The items of every page, fetched as they are needed; `.pages()` gives the pages.

        Raises:
            BadRequestError: The request is not valid JSON, or a field is missing or has a wrong
                value.
            AuthenticationError: The key is missing, unknown or of the other environment.
            PermissionDeniedError: The key does not reach this project or object.
            NotFoundError: Nothing has this token.
            RateLimitError: The project sent too many requests to this operation in the last 60
                seconds.
            ServerError: 500: Something broke at the vendor; trying again can help. 502: A
                provider that the vendor relies on failed; trying again can help. 503: The
                service is down for the moment; trying again can help.
            ApiError: Any other failure.

        See https://docs.zenoo.com/use-cases/compliance-reports
        """
        return self._transport.pages(
            _LIST,
            {"case_token": case_token, "status": status, "cursor": cursor, "limit": limit},
            options,
        )


class AsyncCasesAlerts:
    """Alerts of cases."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawCasesAlerts:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawCasesAlerts(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedCasesAlerts:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedCasesAlerts(self)

    def list(
        self,
        case_token: str,
        *,
        status: AlertStatusInput | Omit = OMIT,
        cursor: str | Omit = OMIT,
        limit: int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> AsyncPages[Alert, AlertList]:
        """See `CasesAlerts.list`."""
        return self._transport.pages(
            _LIST,
            {"case_token": case_token, "status": status, "cursor": cursor, "limit": limit},
            options,
        )


class RawCasesAlerts:
    """The methods of `CasesAlerts`, answering `RawResponse`."""

    def __init__(self, resource: CasesAlerts) -> None:
        self.list = raw_page(resource.list)


class AsyncRawCasesAlerts:
    """The methods of `AsyncCasesAlerts`, answering `RawResponse`."""

    def __init__(self, resource: AsyncCasesAlerts) -> None:
        self.list = async_raw_page(resource.list)


class StreamedCasesAlerts:
    """The methods of `CasesAlerts`, answering `StreamedResponse`."""

    def __init__(self, resource: CasesAlerts) -> None:
        self.list = streamed_page(resource.list)


class AsyncStreamedCasesAlerts:
    """The methods of `AsyncCasesAlerts`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncCasesAlerts) -> None:
        self.list = async_streamed_page(resource.list)
