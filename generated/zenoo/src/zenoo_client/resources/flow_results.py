"""Results of flow."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import models
from .._runtime.operation import Answer, Operation, Parameter, Polling
from .._runtime.response import async_raw, raw
from .._runtime.streamed import async_streamed, streamed

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.async_transport import AsyncTransport
    from .._runtime.sync_transport import SyncTransport
    from .._runtime.types import Options
    from ..models.shared_verdict import VerificationResult

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
_GET: Operation[VerificationResult | None] = Operation(
    name="flow.results.get",
    method="GET",
    path="/api/gateway/sharable-payload/{pull_token}",
    parameters=(Parameter("pull_token", "pull_token", "path", "simple"),),
    answers=(Answer("200", "application/json", lambda: models.VerificationResult), Answer("204")),
    errors=_ERRORS,
    security=_SECURITY,
)
_WAIT: Polling[VerificationResult] = Polling(
    operation=_GET,
    name="flow.results.wait",
    intervals=(10.0, 10.0, 10.0, 10.0, 10.0, 10.0, 10.0, 10.0, 10.0, 10.0, 10.0, 10.0, 30.0),
    deadline=600.0,
    statuses=(204,),
)


class FlowResults:
    """Results of flow."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawFlowResults:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawFlowResults(self)

    @cached_property
    def with_streaming_response(self) -> StreamedFlowResults:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedFlowResults(self)

    def get(self, pull_token: str, **options: Unpack[Options]) -> VerificationResult | None:
        """Get the result of a verification.

        Returns the report on a person or a company once it is there, and nothing as long as it
        is not. The vendor advises to ask every 10 seconds for two minutes, then every 30, and
        to stop after ten minutes.

        Args:
            pull_token: The `pull` token that the start of the verification returned.

        Returns:
            200: The report. 204: The verification still goes on.

        Raises:
            BadRequestError: The request is not valid JSON, or a field is missing or has a wrong
                value.
            AuthenticationError: The key is missing, unknown or of the other environment.
            PermissionDeniedError: The key does not reach this project or object.
            NotFoundError: No verification has this token, or the token is too old.
            RateLimitError: The project sent too many requests to this operation in the last 60
                seconds.
            ServerError: 500: Something broke at the vendor; trying again can help. 502: A
                provider that the vendor relies on failed; trying again can help. 503: The
                service is down for the moment; trying again can help.
            ApiError: Any other failure.

        See https://docs.zenoo.com/api-reference/flow-api/retrieve-async-verification-results
        """
        return self._transport.send(_GET, {"pull_token": pull_token}, options)

    def wait(self, pull_token: str, **options: Unpack[Options]) -> VerificationResult:
        """Wait until `flow.results.get` has its answer.

        Asks at once, and again as long as the status is 204: 12 times after 10 seconds, then
        every 30 seconds. The option `deadline` limits all of it: 600 seconds unless it is
        passed. Errors end the wait.

        Args:
            pull_token: The `pull` token that the start of the verification returned.

        Returns:
            The answer, once it is ready.

        Raises:
            NotReadyError: The answer was not ready at the deadline.
            BadRequestError: The request is not valid JSON, or a field is missing or has a wrong
                value.
            AuthenticationError: The key is missing, unknown or of the other environment.
            PermissionDeniedError: The key does not reach this project or object.
            NotFoundError: No verification has this token, or the token is too old.
            RateLimitError: The project sent too many requests to this operation in the last 60
                seconds.
            ServerError: 500: Something broke at the vendor; trying again can help. 502: A
                provider that the vendor relies on failed; trying again can help. 503: The
                service is down for the moment; trying again can help.
            ApiError: Any other failure.

        See https://docs.zenoo.com/api-reference/flow-api/retrieve-async-verification-results
        """
        return self._transport.poll(_WAIT, {"pull_token": pull_token}, options)


class AsyncFlowResults:
    """Results of flow."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawFlowResults:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawFlowResults(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedFlowResults:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedFlowResults(self)

    async def get(self, pull_token: str, **options: Unpack[Options]) -> VerificationResult | None:
        """See `FlowResults.get`."""
        return await self._transport.send(_GET, {"pull_token": pull_token}, options)

    async def wait(self, pull_token: str, **options: Unpack[Options]) -> VerificationResult:
        """See `FlowResults.wait`."""
        return await self._transport.poll(_WAIT, {"pull_token": pull_token}, options)


class RawFlowResults:
    """The methods of `FlowResults`, answering `RawResponse`."""

    def __init__(self, resource: FlowResults) -> None:
        self.get = raw(resource.get)


class AsyncRawFlowResults:
    """The methods of `AsyncFlowResults`, answering `RawResponse`."""

    def __init__(self, resource: AsyncFlowResults) -> None:
        self.get = async_raw(resource.get)


class StreamedFlowResults:
    """The methods of `FlowResults`, answering `StreamedResponse`."""

    def __init__(self, resource: FlowResults) -> None:
        self.get = streamed(resource.get)


class AsyncStreamedFlowResults:
    """The methods of `AsyncFlowResults`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncFlowResults) -> None:
        self.get = async_streamed(resource.get)
