"""How risky a case is."""

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
    from ..inputs.shared_risk_tier_input import RiskTierInput
    from ..models.shared_risk_factor import RiskAssessmentAnswer

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
_GET: Operation[RiskAssessmentAnswer] = Operation(
    name="risk_assessments.get",
    method="GET",
    path="/v1/risk-assessments/{assessment_token}",
    parameters=(Parameter("assessment_token", "assessment_token", "path", "simple"),),
    answers=(Answer("2XX", "application/json", lambda: models.RiskAssessmentAnswer),),
    errors=_ERRORS,
    security=_SECURITY,
)
_OVERRIDE: Operation[RiskAssessmentAnswer] = Operation(
    name="risk_assessments.override",
    method="POST",
    path="/v1/risk-assessments/{assessment_token}/override",
    parameters=(Parameter("assessment_token", "assessment_token", "path", "simple"),),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.RiskTierOverride,
        fields=(("tier", "tier"), ("justification", "justification")),
        is_required=True,
    ),
    answers=(Answer("2XX", "application/json", lambda: models.RiskAssessmentAnswer),),
    errors=_ERRORS,
    security=_SECURITY,
    idempotency_header="Idempotency-Key",
    idempotency_window=86400.0,
    retry="rate_limited",
)


class RiskAssessments:
    """How risky a case is."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawRiskAssessments:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawRiskAssessments(self)

    @cached_property
    def with_streaming_response(self) -> StreamedRiskAssessments:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedRiskAssessments(self)

    def get(self, assessment_token: str, **options: Unpack[Options]) -> RiskAssessmentAnswer:
        """Get a risk assessment.

        Returns one risk assessment by its own token, also one that is no longer in force.

        Known from an example only: not stated by the vendor's page.

        Args:
            assessment_token: Token of the risk assessment.

        Returns:
            The risk assessment as it is after the call.

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

        See https://docs.zenoo.com/api-reference/risk-assessments/get-risk-assessment
        """
        return self._transport.send(_GET, {"assessment_token": assessment_token}, options)

    def override(
        self,
        assessment_token: str,
        *,
        tier: RiskTierInput | Omit = OMIT,
        justification: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> RiskAssessmentAnswer:
        """Override the tier of a risk assessment.

        Puts another tier in place of the calculated one, with the reasons for it.

        Carries an idempotency key, the same for each attempt.

        Sent again by itself only where the vendor refused it.

        Known from an example only: not stated by the vendor's page.

        Args:
            assessment_token: Token of the risk assessment.
            tier: Tier to put in place of the calculated one. One of `High`, `Medium`, `Low`.
            justification: Why the calculated tier does not fit.

        Returns:
            The risk assessment as it is after the call.

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

        See https://docs.zenoo.com/api-reference/risk-assessments/override-risk-tier
        """
        return self._transport.send(
            _OVERRIDE,
            {"assessment_token": assessment_token, "tier": tier, "justification": justification},
            options,
        )


class AsyncRiskAssessments:
    """How risky a case is."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawRiskAssessments:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawRiskAssessments(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedRiskAssessments:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedRiskAssessments(self)

    async def get(self, assessment_token: str, **options: Unpack[Options]) -> RiskAssessmentAnswer:
        """See `RiskAssessments.get`."""
        return await self._transport.send(_GET, {"assessment_token": assessment_token}, options)

    async def override(
        self,
        assessment_token: str,
        *,
        tier: RiskTierInput | Omit = OMIT,
        justification: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> RiskAssessmentAnswer:
        """See `RiskAssessments.override`."""
        return await self._transport.send(
            _OVERRIDE,
            {"assessment_token": assessment_token, "tier": tier, "justification": justification},
            options,
        )


class RawRiskAssessments:
    """The methods of `RiskAssessments`, answering `RawResponse`."""

    def __init__(self, resource: RiskAssessments) -> None:
        self.get = raw(resource.get)
        self.override = raw(resource.override)


class AsyncRawRiskAssessments:
    """The methods of `AsyncRiskAssessments`, answering `RawResponse`."""

    def __init__(self, resource: AsyncRiskAssessments) -> None:
        self.get = async_raw(resource.get)
        self.override = async_raw(resource.override)


class StreamedRiskAssessments:
    """The methods of `RiskAssessments`, answering `StreamedResponse`."""

    def __init__(self, resource: RiskAssessments) -> None:
        self.get = streamed(resource.get)
        self.override = streamed(resource.override)


class AsyncStreamedRiskAssessments:
    """The methods of `AsyncRiskAssessments`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncRiskAssessments) -> None:
        self.get = async_streamed(resource.get)
        self.override = async_streamed(resource.override)
