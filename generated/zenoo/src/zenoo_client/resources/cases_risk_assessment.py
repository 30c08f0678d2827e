"""Risk assessment of cases."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import inputs, models
from .._runtime.operation import Answer, Body, Operation, Parameter
from .._runtime.response import async_raw, raw
from .._runtime.streamed import async_streamed, streamed
from .._runtime.types import OMIT

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Unpack

    from .._runtime.async_transport import AsyncTransport
    from .._runtime.sync_transport import SyncTransport
    from .._runtime.types import Omit, Options
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
_CREATE: Operation[RiskAssessmentAnswer] = Operation(
    name="cases.risk_assessment.create",
    method="POST",
    path="/v1/cases/{case_token}/risk-assessments",
    parameters=(Parameter("case_token", "case_token", "path", "simple"),),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.RiskAssessmentCreate,
        fields=(("model_token", "model_token"), ("override_data", "override_data")),
        is_required=True,
    ),
    answers=(Answer("2XX", "application/json", lambda: models.RiskAssessmentAnswer),),
    errors=_ERRORS,
    security=_SECURITY,
    idempotency_header="Idempotency-Key",
    idempotency_window=86400.0,
)
_GET: Operation[RiskAssessmentAnswer] = Operation(
    name="cases.risk_assessment.get",
    method="GET",
    path="/v1/cases/{case_token}/risk-assessment",
    parameters=(Parameter("case_token", "case_token", "path", "simple"),),
    answers=(Answer("2XX", "application/json", lambda: models.RiskAssessmentAnswer),),
    errors=_ERRORS,
    security=_SECURITY,
)


class CasesRiskAssessment:
    """Risk assessment of cases."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawCasesRiskAssessment:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawCasesRiskAssessment(self)

    @cached_property
    def with_streaming_response(self) -> StreamedCasesRiskAssessment:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedCasesRiskAssessment(self)

    def create(
        self,
        case_token: str,
        *,
        model_token: str | Omit = OMIT,
        override_data: Mapping[str, object] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> RiskAssessmentAnswer:
        """Assess the risk of a case.

        Calculates the risk of a case, for the first time or anew, and supersedes the assessment
        in force.

        Carries an idempotency key, the same for each attempt.

        Body: known from an example only.

        Args:
            case_token: Token of the case, `cas_` followed by letters and digits.
            model_token: Token of the risk model to use.
            override_data: Values to calculate with in place of the stored ones; the keys are
                not documented. Inferred.

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

        See https://docs.zenoo.com/api-reference/cases/createrecalculate-risk-assessment
        """
        return self._transport.send(
            _CREATE,
            {"case_token": case_token, "model_token": model_token, "override_data": override_data},
            options,
        )

    def get(self, case_token: str, **options: Unpack[Options]) -> RiskAssessmentAnswer:
        """Get the risk assessment of a case.

        Returns the risk assessment of a case, with its score, its tier and what each dimension
        contributes.

        Known from an example only: not stated by the vendor's page.

        Args:
            case_token: Token of the case, `cas_` followed by letters and digits. Stated.

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

        See https://docs.zenoo.com/api-reference/cases/get-risk-assessment
        """
        return self._transport.send(_GET, {"case_token": case_token}, options)


class AsyncCasesRiskAssessment:
    """Risk assessment of cases."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawCasesRiskAssessment:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawCasesRiskAssessment(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedCasesRiskAssessment:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedCasesRiskAssessment(self)

    async def create(
        self,
        case_token: str,
        *,
        model_token: str | Omit = OMIT,
        override_data: Mapping[str, object] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> RiskAssessmentAnswer:
        """See `CasesRiskAssessment.create`."""
        return await self._transport.send(
            _CREATE,
            {"case_token": case_token, "model_token": model_token, "override_data": override_data},
            options,
        )

    async def get(self, case_token: str, **options: Unpack[Options]) -> RiskAssessmentAnswer:
        """See `CasesRiskAssessment.get`."""
        return await self._transport.send(_GET, {"case_token": case_token}, options)


class RawCasesRiskAssessment:
    """The methods of `CasesRiskAssessment`, answering `RawResponse`."""

    def __init__(self, resource: CasesRiskAssessment) -> None:
        self.create = raw(resource.create)
        self.get = raw(resource.get)


class AsyncRawCasesRiskAssessment:
    """The methods of `AsyncCasesRiskAssessment`, answering `RawResponse`."""

    def __init__(self, resource: AsyncCasesRiskAssessment) -> None:
        self.create = async_raw(resource.create)
        self.get = async_raw(resource.get)


class StreamedCasesRiskAssessment:
    """The methods of `CasesRiskAssessment`, answering `StreamedResponse`."""

    def __init__(self, resource: CasesRiskAssessment) -> None:
        self.create = streamed(resource.create)
        self.get = streamed(resource.get)


class AsyncStreamedCasesRiskAssessment:
    """The methods of `AsyncCasesRiskAssessment`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncCasesRiskAssessment) -> None:
        self.create = async_streamed(resource.create)
        self.get = async_streamed(resource.get)
