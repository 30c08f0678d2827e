"""What checks found and a person has to judge."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import inputs, models
from .._runtime.operation import Answer, Body, CursorPages, Operation, Parameter
from .._runtime.response import async_raw, async_raw_page, raw, raw_page
from .._runtime.streamed import async_streamed, async_streamed_page, streamed, streamed_page
from .._runtime.types import OMIT

if TYPE_CHECKING:
    from typing import Literal, Unpack

    from .._runtime.async_transport import AsyncTransport
    from .._runtime.pagination import AsyncPages, Pages
    from .._runtime.sync_transport import SyncTransport
    from .._runtime.types import Omit, Options
    from ..inputs.alerts import AlertPriorityInput, AlertTypeInput
    from ..inputs.shared_alert_resolution_input import AlertResolutionInput
    from ..inputs.shared_alert_status_input import AlertStatusInput
    from ..models.alerts import AlertAnswer
    from ..models.shared_alert import Alert
    from ..models.shared_alert_list import AlertList
    from .alerts_ai_research import AlertsAiResearch, AsyncAlertsAiResearch
    from .alerts_bulk import AlertsBulk, AsyncAlertsBulk

_ERRORS = (
    Answer("400", "application/json", lambda: models.Error),
    Answer("401", "application/json", lambda: models.Error),
    Answer("403", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.Error),
    Answer("500", "application/json", lambda: models.Error),
    Answer("502", "application/json", lambda: models.Error),
    Answer("503", "application/json", lambda: models.Error),
    Answer("default", "application/json", lambda: models.Error),
)
_SECURITY = ((("apiKey", ()),),)
_ERRORS_2 = (
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
_LIST: Operation[AlertList] = Operation(
    name="alerts.list",
    method="GET",
    path="/v1/alerts",
    parameters=(
        Parameter("status", "status", "query", "form", explode=True),
        Parameter("category", "category", "query", "form", explode=True),
        Parameter("type", "type", "query", "form", explode=True),
        Parameter("priority", "priority", "query", "form", explode=True),
        Parameter("case_token", "case_token", "query", "form", explode=True),
        Parameter("sort", "sort", "query", "form", explode=True),
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
_RESOLVE: Operation[AlertAnswer] = Operation(
    name="alerts.resolve",
    method="POST",
    path="/v1/alerts/{alert_token}/resolve",
    parameters=(Parameter("alert_token", "alert_token", "path", "simple"),),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.AlertResolve,
        fields=(
            ("action", "action"),
            ("rationale", "rationale"),
            ("is_false_positive", "is_false_positive"),
            ("conditions", "conditions"),
        ),
        is_required=True,
    ),
    answers=(Answer("2XX", "application/json", lambda: models.AlertAnswer),),
    errors=_ERRORS_2,
    security=_SECURITY,
    idempotency_header="Idempotency-Key",
    idempotency_window=86400.0,
)
_ESCALATE: Operation[AlertAnswer] = Operation(
    name="alerts.escalate",
    method="POST",
    path="/v1/alerts/{alert_token}/escalate",
    parameters=(Parameter("alert_token", "alert_token", "path", "simple"),),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.AlertEscalate,
        fields=(("reason", "reason"), ("escalate_to", "escalate_to")),
        is_required=True,
    ),
    answers=(Answer("2XX", "application/json", lambda: models.AlertAnswer),),
    errors=_ERRORS_2,
    security=_SECURITY,
    idempotency_header="Idempotency-Key",
    idempotency_window=86400.0,
)


class Alerts:
    """What checks found and a person has to judge."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def bulk(self) -> AlertsBulk:
        """Bulk of alerts."""
        from .alerts_bulk import AlertsBulk

        return AlertsBulk(self._transport)

    @cached_property
    def ai_research(self) -> AlertsAiResearch:
        """Ai research of alerts."""
        from .alerts_ai_research import AlertsAiResearch

        return AlertsAiResearch(self._transport)

    @cached_property
    def with_raw_response(self) -> RawAlerts:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawAlerts(self)

    @cached_property
    def with_streaming_response(self) -> StreamedAlerts:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedAlerts(self)

    def list(
        self,
        *,
        status: AlertStatusInput | Omit = OMIT,
        category: Literal["PEP Match", "Sanctions Hit", "Adverse Media"] | str | Omit = OMIT,
        type: AlertTypeInput | Omit = OMIT,
        priority: AlertPriorityInput | Omit = OMIT,
        case_token: str | Omit = OMIT,
        sort: str | Omit = OMIT,
        cursor: str | Omit = OMIT,
        limit: int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Pages[Alert, AlertList]:
        """List alerts.

        Returns the project's alerts page by page. The vendor shows this operation in guides
        only, there on another host and with a bearer key; no page of the reference describes
        it.

        Known from an example only: not stated by the vendor's page.

        Args:
            status: Return only alerts in this status. One of `Open`, `Acknowledged`,
                `Resolved`, `False Positive`, `Escalated`.
            category: Return only alerts about findings of this kind.
            type: Return only alerts that checks of this kind raised. One of `Screening`,
                `Identity`, `Company`, `Document`, `Financial`.
            priority: Return only alerts as urgent as this. One of `Critical`, `High`, `Medium`,
                `Low`.
            case_token: Return only the alerts of this case.
            sort: Field to sort by, with `-` before it for descending order. Shown are
                `priority_score`, `created_at` and `sla_due_date`.
            cursor: Where the page starts, as `meta.page.cursor` of the page before says;
                opaque. Stated.
            limit: Items per page, 1 to 100; 25 when not given. Stated.

        Returns:
            The items of every page, fetched as they are needed; `.pages()` gives the pages.

        Raises:
            BadRequestError: The request is not valid JSON, or a field is missing or has a wrong
                value.
            AuthenticationError: The key is missing, unknown or of the other environment.
            PermissionDeniedError: The key does not reach this project or object.
            RateLimitError: The project sent too many requests to this operation in the last 60
                seconds.
            ServerError: 500: Something broke at the vendor; trying again can help. 502: A
                provider that the vendor relies on failed; trying again can help. 503: The
                service is down for the moment; trying again can help.
            ApiError: Any other failure.

        See https://docs.zenoo.com/use-cases/alert-review
        """
        return self._transport.pages(
            _LIST,
            {
                "status": status,
                "category": category,
                "type": type,
                "priority": priority,
                "case_token": case_token,
                "sort": sort,
                "cursor": cursor,
                "limit": limit,
            },
            options,
        )

    def resolve(
        self,
        alert_token: str,
        *,
        action: AlertResolutionInput,
        rationale: str,
        is_false_positive: bool | Omit = OMIT,
        conditions: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> AlertAnswer:
        """Resolve an alert.

        Ends an alert with an action and the reasons for it. `Escalate` leads to the status
        `Escalated`, `Request Document` leaves the alert open, the others lead to `Resolved`; a
        false positive becomes `False Positive`.

        Carries an idempotency key, the same for each attempt.

        Args:
            alert_token: Token of the alert.
            action: What is done about the alert. One of `Approve`, `Decline`, `Escalate`,
                `Request Document`, `Approve with Conditions`.
            rationale: Reasons for it, at most 5,000 characters.
            is_false_positive: Whether the finding is about somebody else; false when not given.
            conditions: Conditions of `Approve with Conditions`, at most 2,000 characters;
                needed with that action only.

        Returns:
            The alert as it is after the call.

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

        See https://docs.zenoo.com/api-reference/alerts/resolve-alert
        """
        return self._transport.send(
            _RESOLVE,
            {
                "alert_token": alert_token,
                "action": action,
                "rationale": rationale,
                "is_false_positive": is_false_positive,
                "conditions": conditions,
            },
            options,
        )

    def escalate(
        self,
        alert_token: str,
        *,
        reason: str,
        escalate_to: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> AlertAnswer:
        """Escalate an alert.

        Hands an alert on, with a reason and, if wanted, to a named person.

        Carries an idempotency key, the same for each attempt.

        Args:
            alert_token: Token of the alert.
            reason: Why the alert needs attention, at most 2,000 characters.
            escalate_to: Id of the user who is to take over.

        Returns:
            The alert as it is after the call.

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

        See https://docs.zenoo.com/api-reference/alerts/escalate-alert
        """
        return self._transport.send(
            _ESCALATE,
            {"alert_token": alert_token, "reason": reason, "escalate_to": escalate_to},
            options,
        )


class AsyncAlerts:
    """What checks found and a person has to judge."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def bulk(self) -> AsyncAlertsBulk:
        """Bulk of alerts."""
        from .alerts_bulk import AsyncAlertsBulk

        return AsyncAlertsBulk(self._transport)

    @cached_property
    def ai_research(self) -> AsyncAlertsAiResearch:
        """Ai research of alerts."""
        from .alerts_ai_research import AsyncAlertsAiResearch

        return AsyncAlertsAiResearch(self._transport)

    @cached_property
    def with_raw_response(self) -> AsyncRawAlerts:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawAlerts(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedAlerts:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedAlerts(self)

    def list(
        self,
        *,
        status: AlertStatusInput | Omit = OMIT,
        category: Literal["PEP Match", "Sanctions Hit", "Adverse Media"] | str | Omit = OMIT,
        type: AlertTypeInput | Omit = OMIT,
        priority: AlertPriorityInput | Omit = OMIT,
        case_token: str | Omit = OMIT,
        sort: str | Omit = OMIT,
        cursor: str | Omit = OMIT,
        limit: int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> AsyncPages[Alert, AlertList]:
        """See `Alerts.list`."""
        return self._transport.pages(
            _LIST,
            {
                "status": status,
                "category": category,
                "type": type,
                "priority": priority,
                "case_token": case_token,
                "sort": sort,
                "cursor": cursor,
                "limit": limit,
            },
            options,
        )

    async def resolve(
        self,
        alert_token: str,
        *,
        action: AlertResolutionInput,
        rationale: str,
        is_false_positive: bool | Omit = OMIT,
        conditions: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> AlertAnswer:
        """See `Alerts.resolve`."""
        return await self._transport.send(
            _RESOLVE,
            {
                "alert_token": alert_token,
                "action": action,
                "rationale": rationale,
                "is_false_positive": is_false_positive,
                "conditions": conditions,
            },
            options,
        )

    async def escalate(
        self,
        alert_token: str,
        *,
        reason: str,
        escalate_to: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> AlertAnswer:
        """See `Alerts.escalate`."""
        return await self._transport.send(
            _ESCALATE,
            {"alert_token": alert_token, "reason": reason, "escalate_to": escalate_to},
            options,
        )


class RawAlerts:
    """The methods of `Alerts`, answering `RawResponse`."""

    def __init__(self, resource: Alerts) -> None:
        self.list = raw_page(resource.list)
        self.resolve = raw(resource.resolve)
        self.escalate = raw(resource.escalate)


class AsyncRawAlerts:
    """The methods of `AsyncAlerts`, answering `RawResponse`."""

    def __init__(self, resource: AsyncAlerts) -> None:
        self.list = async_raw_page(resource.list)
        self.resolve = async_raw(resource.resolve)
        self.escalate = async_raw(resource.escalate)


class StreamedAlerts:
    """The methods of `Alerts`, answering `StreamedResponse`."""

    def __init__(self, resource: Alerts) -> None:
        self.list = streamed_page(resource.list)
        self.resolve = streamed(resource.resolve)
        self.escalate = streamed(resource.escalate)


class AsyncStreamedAlerts:
    """The methods of `AsyncAlerts`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncAlerts) -> None:
        self.list = async_streamed_page(resource.list)
        self.resolve = async_streamed(resource.resolve)
        self.escalate = async_streamed(resource.escalate)
