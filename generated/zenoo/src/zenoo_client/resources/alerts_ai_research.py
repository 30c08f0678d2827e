"""Ai research of alerts."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import inputs, models
from .._runtime.operation import Answer, Body, Operation, Parameter, Polling
from .._runtime.response import async_raw, raw
from .._runtime.streamed import async_streamed, streamed
from .._runtime.types import OMIT

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.async_transport import AsyncTransport
    from .._runtime.sync_transport import SyncTransport
    from .._runtime.types import Omit, Options
    from ..inputs.alerts_ai_research import AiResearchTypeInput
    from ..models.alerts_ai_research import AiResearchAnswer, AiResearchStartedAnswer

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
_START: Operation[AiResearchStartedAnswer] = Operation(
    name="alerts.ai_research.start",
    method="POST",
    path="/v1/alerts/{alert_token}/ai-research",
    parameters=(Parameter("alert_token", "alert_token", "path", "simple"),),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.AiResearchStart,
        fields=(("research_type", "research_type"),),
        is_required=True,
    ),
    answers=(Answer("2XX", "application/json", lambda: models.AiResearchStartedAnswer),),
    errors=_ERRORS,
    security=_SECURITY,
    idempotency_header="Idempotency-Key",
    idempotency_window=86400.0,
)
_GET: Operation[AiResearchAnswer] = Operation(
    name="alerts.ai_research.get",
    method="GET",
    path="/v1/alerts/{alert_token}/ai-research",
    parameters=(Parameter("alert_token", "alert_token", "path", "simple"),),
    answers=(Answer("2XX", "application/json", lambda: models.AiResearchAnswer),),
    errors=_ERRORS,
    security=_SECURITY,
)
_WAIT: Polling[AiResearchAnswer] = Polling(
    operation=_GET,
    name="alerts.ai_research.wait",
    intervals=(15.0,),
    deadline=600.0,
    pointer="/data/status",
    values=("processing",),
)


class AlertsAiResearch:
    """Ai research of alerts."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawAlertsAiResearch:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawAlertsAiResearch(self)

    @cached_property
    def with_streaming_response(self) -> StreamedAlertsAiResearch:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedAlertsAiResearch(self)

    def start(
        self,
        alert_token: str,
        *,
        research_type: AiResearchTypeInput | Omit = OMIT,
        **options: Unpack[Options],
    ) -> AiResearchStartedAnswer:
        """Start automatic research on an alert.

        Starts research that goes on after the answer: 30 to 60 seconds when `standard`, two to
        five minutes when `deep`. Read the results with a GET on the same path, or wait for the
        event `alert.ai_research_completed`.

        Carries an idempotency key, the same for each attempt.

        Args:
            alert_token: Token of the alert.
            research_type: How deep to search; `standard` when not given.

        Returns:
            The research goes on.

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

        See https://docs.zenoo.com/api-reference/alerts/trigger-ai-research
        """
        return self._transport.send(
            _START, {"alert_token": alert_token, "research_type": research_type}, options
        )

    def get(self, alert_token: str, **options: Unpack[Options]) -> AiResearchAnswer:
        """Get the results of automatic research.

        Returns what the research on an alert found; `status` says whether it is still going on.

        Args:
            alert_token: Token of the alert.

        Returns:
            What was found so far.

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

        See https://docs.zenoo.com/api-reference/alerts/get-ai-research-results
        """
        return self._transport.send(_GET, {"alert_token": alert_token}, options)

    def wait(self, alert_token: str, **options: Unpack[Options]) -> AiResearchAnswer:
        """Wait until `alerts.ai_research.get` has its answer.

        Asks at once, and again as long as `/data/status` in the answer is `"processing"`: every
        15 seconds. The option `deadline` limits all of it: 600 seconds unless it is passed.
        Errors end the wait.

        Args:
            alert_token: Token of the alert.

        Returns:
            The answer, once it is ready.

        Raises:
            NotReadyError: The answer was not ready at the deadline.
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

        See https://docs.zenoo.com/api-reference/alerts/get-ai-research-results
        """
        return self._transport.poll(_WAIT, {"alert_token": alert_token}, options)


class AsyncAlertsAiResearch:
    """Ai research of alerts."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawAlertsAiResearch:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawAlertsAiResearch(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedAlertsAiResearch:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedAlertsAiResearch(self)

    async def start(
        self,
        alert_token: str,
        *,
        research_type: AiResearchTypeInput | Omit = OMIT,
        **options: Unpack[Options],
    ) -> AiResearchStartedAnswer:
        """See `AlertsAiResearch.start`."""
        return await self._transport.send(
            _START, {"alert_token": alert_token, "research_type": research_type}, options
        )

    async def get(self, alert_token: str, **options: Unpack[Options]) -> AiResearchAnswer:
        """See `AlertsAiResearch.get`."""
        return await self._transport.send(_GET, {"alert_token": alert_token}, options)

    async def wait(self, alert_token: str, **options: Unpack[Options]) -> AiResearchAnswer:
        """See `AlertsAiResearch.wait`."""
        return await self._transport.poll(_WAIT, {"alert_token": alert_token}, options)


class RawAlertsAiResearch:
    """The methods of `AlertsAiResearch`, answering `RawResponse`."""

    def __init__(self, resource: AlertsAiResearch) -> None:
        self.start = raw(resource.start)
        self.get = raw(resource.get)


class AsyncRawAlertsAiResearch:
    """The methods of `AsyncAlertsAiResearch`, answering `RawResponse`."""

    def __init__(self, resource: AsyncAlertsAiResearch) -> None:
        self.start = async_raw(resource.start)
        self.get = async_raw(resource.get)


class StreamedAlertsAiResearch:
    """The methods of `AlertsAiResearch`, answering `StreamedResponse`."""

    def __init__(self, resource: AlertsAiResearch) -> None:
        self.start = streamed(resource.start)
        self.get = streamed(resource.get)


class AsyncStreamedAlertsAiResearch:
    """The methods of `AsyncAlertsAiResearch`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncAlertsAiResearch) -> None:
        self.start = async_streamed(resource.start)
        self.get = async_streamed(resource.get)
