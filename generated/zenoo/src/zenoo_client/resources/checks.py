"""Verifications of an entity, by a provider or by hand."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import inputs, models
from .._runtime.operation import Answer, Body, Operation, Parameter
from .._runtime.response import async_raw, raw
from .._runtime.streamed import async_streamed, streamed
from .._runtime.types import OMIT

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.async_transport import AsyncTransport
    from .._runtime.sync_transport import SyncTransport
    from .._runtime.types import Omit, Options
    from ..inputs.checks import WaiveReason
    from ..models.checks import CheckAnswer

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
_GET: Operation[CheckAnswer] = Operation(
    name="checks.get",
    method="GET",
    path="/v1/checks/{check_token}",
    parameters=(Parameter("check_token", "check_token", "path", "simple"),),
    answers=(Answer("2XX", "application/json", lambda: models.CheckAnswer),),
    errors=_ERRORS,
    security=_SECURITY,
)
_WAIVE: Operation[CheckAnswer] = Operation(
    name="checks.waive",
    method="POST",
    path="/v1/checks/{check_token}/waive",
    parameters=(Parameter("check_token", "check_token", "path", "simple"),),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.CheckWaive,
        fields=(("reason", "reason"), ("notes", "notes")),
        is_required=True,
    ),
    answers=(Answer("2XX", "application/json", lambda: models.CheckAnswer),),
    errors=_ERRORS,
    security=_SECURITY,
    idempotency_header="Idempotency-Key",
    idempotency_window=86400.0,
)


class Checks:
    """Verifications of an entity, by a provider or by hand."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawChecks:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawChecks(self)

    @cached_property
    def with_streaming_response(self) -> StreamedChecks:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedChecks(self)

    def get(self, check_token: str, **options: Unpack[Options]) -> CheckAnswer:
        """Get a check.

        Returns one check with its result and with what the provider answered.

        Args:
            check_token: Token of the check, `chk_` followed by letters and digits.

        Returns:
            The check as it is after the call.

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

        See https://docs.zenoo.com/api-reference/checks/get-check-details
        """
        return self._transport.send(_GET, {"check_token": check_token}, options)

    def waive(
        self,
        check_token: str,
        *,
        reason: WaiveReason,
        notes: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> CheckAnswer:
        """Waive a check.

        Does without a check, for one of four reasons. The check is then in the status `Waived`.

        Carries an idempotency key, the same for each attempt.

        Args:
            check_token: Token of the check, `chk_` followed by letters and digits.
            reason: Why the check is not needed. One of `Not applicable`, `Already verified
                externally`, `Low materiality`, `Other`.
            notes: More about it, at most 2,000 characters.

        Returns:
            The check as it is after the call.

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

        See https://docs.zenoo.com/api-reference/checks/waive-check
        """
        return self._transport.send(
            _WAIVE, {"check_token": check_token, "reason": reason, "notes": notes}, options
        )


class AsyncChecks:
    """Verifications of an entity, by a provider or by hand."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawChecks:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawChecks(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedChecks:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedChecks(self)

    async def get(self, check_token: str, **options: Unpack[Options]) -> CheckAnswer:
        """See `Checks.get`."""
        return await self._transport.send(_GET, {"check_token": check_token}, options)

    async def waive(
        self,
        check_token: str,
        *,
        reason: WaiveReason,
        notes: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> CheckAnswer:
        """See `Checks.waive`."""
        return await self._transport.send(
            _WAIVE, {"check_token": check_token, "reason": reason, "notes": notes}, options
        )


class RawChecks:
    """The methods of `Checks`, answering `RawResponse`."""

    def __init__(self, resource: Checks) -> None:
        self.get = raw(resource.get)
        self.waive = raw(resource.waive)


class AsyncRawChecks:
    """The methods of `AsyncChecks`, answering `RawResponse`."""

    def __init__(self, resource: AsyncChecks) -> None:
        self.get = async_raw(resource.get)
        self.waive = async_raw(resource.waive)


class StreamedChecks:
    """The methods of `Checks`, answering `StreamedResponse`."""

    def __init__(self, resource: Checks) -> None:
        self.get = streamed(resource.get)
        self.waive = streamed(resource.waive)


class AsyncStreamedChecks:
    """The methods of `AsyncChecks`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncChecks) -> None:
        self.get = async_streamed(resource.get)
        self.waive = async_streamed(resource.waive)
