"""Bulk of alerts."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import inputs, models
from .._runtime.operation import Answer, Body, Operation
from .._runtime.response import async_raw, raw
from .._runtime.streamed import async_streamed, streamed
from .._runtime.types import OMIT

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.async_transport import AsyncTransport
    from .._runtime.sync_transport import SyncTransport
    from .._runtime.types import ArrayOf, Omit, Options
    from ..inputs.shared_alert_resolution_input import AlertResolutionInput
    from ..models.alerts_bulk import (
        AlertsAcknowledgedAnswer,
        AlertsAssignedAnswer,
        AlertsEscalatedAnswer,
        AlertsResolvedAnswer,
    )

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
_RESOLVE: Operation[AlertsResolvedAnswer] = Operation(
    name="alerts.bulk.resolve",
    method="POST",
    path="/v1/alerts/bulk/resolve",
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.AlertsResolve,
        fields=(
            ("alert_tokens", "alert_tokens"),
            ("action", "action"),
            ("rationale", "rationale"),
            ("is_false_positive", "is_false_positive"),
        ),
        is_required=True,
    ),
    answers=(Answer("2XX", "application/json", lambda: models.AlertsResolvedAnswer),),
    errors=_ERRORS,
    security=_SECURITY,
    idempotency_header="Idempotency-Key",
    idempotency_window=86400.0,
)
_ACKNOWLEDGE: Operation[AlertsAcknowledgedAnswer] = Operation(
    name="alerts.bulk.acknowledge",
    method="POST",
    path="/v1/alerts/bulk/acknowledge",
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.AlertsAcknowledge,
        fields=(("alert_tokens", "alert_tokens"),),
        is_required=True,
    ),
    answers=(Answer("2XX", "application/json", lambda: models.AlertsAcknowledgedAnswer),),
    errors=_ERRORS,
    security=_SECURITY,
    idempotency_header="Idempotency-Key",
    idempotency_window=86400.0,
)
_ASSIGN: Operation[AlertsAssignedAnswer] = Operation(
    name="alerts.bulk.assign",
    method="POST",
    path="/v1/alerts/bulk/assign",
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.AlertsAssign,
        fields=(("alert_tokens", "alert_tokens"), ("user_id", "user_id"), ("note", "note")),
        is_required=True,
    ),
    answers=(Answer("2XX", "application/json", lambda: models.AlertsAssignedAnswer),),
    errors=_ERRORS,
    security=_SECURITY,
    idempotency_header="Idempotency-Key",
    idempotency_window=86400.0,
)
_ESCALATE: Operation[AlertsEscalatedAnswer] = Operation(
    name="alerts.bulk.escalate",
    method="POST",
    path="/v1/alerts/bulk/escalate",
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.AlertsEscalate,
        fields=(
            ("alert_tokens", "alert_tokens"),
            ("escalate_to", "escalate_to"),
            ("reason", "reason"),
        ),
        is_required=True,
    ),
    answers=(Answer("2XX", "application/json", lambda: models.AlertsEscalatedAnswer),),
    errors=_ERRORS,
    security=_SECURITY,
)


class AlertsBulk:
    """Bulk of alerts."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawAlertsBulk:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawAlertsBulk(self)

    @cached_property
    def with_streaming_response(self) -> StreamedAlertsBulk:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedAlertsBulk(self)

    def resolve(
        self,
        *,
        alert_tokens: ArrayOf[str],
        action: AlertResolutionInput,
        rationale: str,
        is_false_positive: bool | Omit = OMIT,
        **options: Unpack[Options],
    ) -> AlertsResolvedAnswer:
        """Resolve several alerts.

        Resolves up to 50 alerts alike. Some can fail while others succeed: read `failed` and
        `errors`, not only the status. Which status a partial success has is not documented.

        Carries an idempotency key, the same for each attempt.

        Args:
            alert_tokens: Tokens of 1 to 50 alerts.
            action: What is done about each of them. One of `Approve`, `Decline`, `Escalate`,
                `Request Document`, `Approve with Conditions`.
            rationale: Reasons for it, at most 5,000 characters.
            is_false_positive: Whether the findings are about somebody else; false when not
                given.

        Returns:
            How many alerts were resolved, and which were not.

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

        See https://docs.zenoo.com/api-reference/alerts/bulk-resolve-alerts
        """
        return self._transport.send(
            _RESOLVE,
            {
                "alert_tokens": alert_tokens,
                "action": action,
                "rationale": rationale,
                "is_false_positive": is_false_positive,
            },
            options,
        )

    def acknowledge(
        self, *, alert_tokens: ArrayOf[str], **options: Unpack[Options]
    ) -> AlertsAcknowledgedAnswer:
        """Acknowledge several alerts.

        Marks up to 50 alerts as seen. Some can fail while others succeed: read `failed`. The
        answer does not say which ones.

        Carries an idempotency key, the same for each attempt.

        Args:
            alert_tokens: Tokens of 1 to 50 alerts.

        Returns:
            How many alerts were acknowledged.

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

        See https://docs.zenoo.com/api-reference/alerts/bulk-acknowledge-alerts
        """
        return self._transport.send(_ACKNOWLEDGE, {"alert_tokens": alert_tokens}, options)

    def assign(
        self,
        *,
        alert_tokens: ArrayOf[str],
        user_id: str,
        note: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> AlertsAssignedAnswer:
        """Assign several alerts.

        Gives up to 50 alerts to one user. Some can fail while others succeed: read `failed`.
        The answer does not say which ones.

        Carries an idempotency key, the same for each attempt.

        Args:
            alert_tokens: Tokens of 1 to 50 alerts.
            user_id: Id of the user who is to work on them.
            note: What to tell that user, at most 1,000 characters.

        Returns:
            How many alerts were assigned.

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

        See https://docs.zenoo.com/api-reference/alerts/bulk-assign-alerts
        """
        return self._transport.send(
            _ASSIGN, {"alert_tokens": alert_tokens, "user_id": user_id, "note": note}, options
        )

    def escalate(
        self,
        *,
        alert_tokens: ArrayOf[str] | Omit = OMIT,
        escalate_to: str | Omit = OMIT,
        reason: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> AlertsEscalatedAnswer:
        """Escalate several alerts.

        Hands several alerts on. The vendor shows this operation in a guide only, there on
        another host and with a bearer key; no page of the reference describes it, and no page
        shows its answer.

        Known from an example only: not stated by the vendor's page.

        Args:
            alert_tokens: Tokens of the alerts; how many at a time is not documented here.
            escalate_to: Id of the user who is to take over.
            reason: Why the alerts need attention.

        Returns:
            How many alerts were escalated.

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

        See https://docs.zenoo.com/guides/bulk-operations
        """
        return self._transport.send(
            _ESCALATE,
            {"alert_tokens": alert_tokens, "escalate_to": escalate_to, "reason": reason},
            options,
        )


class AsyncAlertsBulk:
    """Bulk of alerts."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawAlertsBulk:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawAlertsBulk(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedAlertsBulk:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedAlertsBulk(self)

    async def resolve(
        self,
        *,
        alert_tokens: ArrayOf[str],
        action: AlertResolutionInput,
        rationale: str,
        is_false_positive: bool | Omit = OMIT,
        **options: Unpack[Options],
    ) -> AlertsResolvedAnswer:
        """See `AlertsBulk.resolve`."""
        return await self._transport.send(
            _RESOLVE,
            {
                "alert_tokens": alert_tokens,
                "action": action,
                "rationale": rationale,
                "is_false_positive": is_false_positive,
            },
            options,
        )

    async def acknowledge(
        self, *, alert_tokens: ArrayOf[str], **options: Unpack[Options]
    ) -> AlertsAcknowledgedAnswer:
        """See `AlertsBulk.acknowledge`."""
        return await self._transport.send(_ACKNOWLEDGE, {"alert_tokens": alert_tokens}, options)

    async def assign(
        self,
        *,
        alert_tokens: ArrayOf[str],
        user_id: str,
        note: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> AlertsAssignedAnswer:
        """See `AlertsBulk.assign`."""
        return await self._transport.send(
            _ASSIGN, {"alert_tokens": alert_tokens, "user_id": user_id, "note": note}, options
        )

    async def escalate(
        self,
        *,
        alert_tokens: ArrayOf[str] | Omit = OMIT,
        escalate_to: str | Omit = OMIT,
        reason: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> AlertsEscalatedAnswer:
        """See `AlertsBulk.escalate`."""
        return await self._transport.send(
            _ESCALATE,
            {"alert_tokens": alert_tokens, "escalate_to": escalate_to, "reason": reason},
            options,
        )


class RawAlertsBulk:
    """The methods of `AlertsBulk`, answering `RawResponse`."""

    def __init__(self, resource: AlertsBulk) -> None:
        self.resolve = raw(resource.resolve)
        self.acknowledge = raw(resource.acknowledge)
        self.assign = raw(resource.assign)
        self.escalate = raw(resource.escalate)


class AsyncRawAlertsBulk:
    """The methods of `AsyncAlertsBulk`, answering `RawResponse`."""

    def __init__(self, resource: AsyncAlertsBulk) -> None:
        self.resolve = async_raw(resource.resolve)
        self.acknowledge = async_raw(resource.acknowledge)
        self.assign = async_raw(resource.assign)
        self.escalate = async_raw(resource.escalate)


class StreamedAlertsBulk:
    """The methods of `AlertsBulk`, answering `StreamedResponse`."""

    def __init__(self, resource: AlertsBulk) -> None:
        self.resolve = streamed(resource.resolve)
        self.acknowledge = streamed(resource.acknowledge)
        self.assign = streamed(resource.assign)
        self.escalate = streamed(resource.escalate)


class AsyncStreamedAlertsBulk:
    """The methods of `AsyncAlertsBulk`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncAlertsBulk) -> None:
        self.resolve = async_streamed(resource.resolve)
        self.acknowledge = async_streamed(resource.acknowledge)
        self.assign = async_streamed(resource.assign)
        self.escalate = async_streamed(resource.escalate)
