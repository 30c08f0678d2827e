"""Companies of flow."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import inputs, models
from .._runtime.operation import Answer, Body, Operation, Parameter
from .._runtime.response import async_raw, raw
from .._runtime.streamed import async_streamed, streamed
from .._runtime.types import OMIT

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from typing import Unpack

    from .._runtime.async_transport import AsyncTransport
    from .._runtime.sync_transport import SyncTransport
    from .._runtime.types import Omit, Options
    from ..inputs.flow_companies import Director, Ubo
    from ..inputs.typed_dicts import DirectorDict, UboDict
    from ..models.shared_verdict import VerificationResult
    from ..models.shared_verification_started import VerificationStarted

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
_VERIFY: Operation[VerificationResult] = Operation(
    name="flow.companies.verify",
    method="POST",
    path="/api/gateway/execute/{project_hash}/api",
    parameters=(
        Parameter("project_hash", "project_hash", "path", "simple"),
        Parameter("sync_timeout_ms", "X-SYNC-TIMEOUT", "header", "simple"),
    ),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.CompanyVerificationRequest,
        fields=(
            ("company_name", "company_name"),
            ("registration_number", "registration_number"),
            ("country", "country"),
            ("company_type", "company_type"),
            ("incorporation_date", "incorporation_date"),
            ("industry", "industry"),
            ("address_line_1", "address_line_1"),
            ("city", "city"),
            ("postcode", "postcode"),
            ("annual_revenue", "annual_revenue"),
            ("employee_count", "employee_count"),
            ("sic_codes", "sic_codes"),
            ("status", "status"),
            ("external_reference", "external_reference"),
            ("directors", "directors"),
            ("ubos", "ubos"),
        ),
        is_required=True,
    ),
    answers=(
        Answer("200", "application/json", lambda: models.VerificationResult),
        Answer("202", "application/json", lambda: models.VerificationResult),
    ),
    errors=_ERRORS,
    security=_SECURITY,
    idempotency_header="Idempotency-Key",
    idempotency_window=86400.0,
)
_INITIATE: Operation[VerificationStarted] = Operation(
    name="flow.companies.initiate",
    method="POST",
    path="/api/gateway/execute/{project_hash}/init",
    parameters=(Parameter("project_hash", "project_hash", "path", "simple"),),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.CompanyVerificationRequest,
        fields=(
            ("company_name", "company_name"),
            ("registration_number", "registration_number"),
            ("country", "country"),
            ("company_type", "company_type"),
            ("incorporation_date", "incorporation_date"),
            ("industry", "industry"),
            ("address_line_1", "address_line_1"),
            ("city", "city"),
            ("postcode", "postcode"),
            ("annual_revenue", "annual_revenue"),
            ("employee_count", "employee_count"),
            ("sic_codes", "sic_codes"),
            ("status", "status"),
            ("external_reference", "external_reference"),
            ("directors", "directors"),
            ("ubos", "ubos"),
        ),
        is_required=True,
    ),
    answers=(Answer("200", "application/json", lambda: models.VerificationStarted),),
    errors=_ERRORS,
    security=_SECURITY,
    idempotency_header="Idempotency-Key",
    idempotency_window=86400.0,
)


class FlowCompanies:
    """Companies of flow."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawFlowCompanies:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawFlowCompanies(self)

    @cached_property
    def with_streaming_response(self) -> StreamedFlowCompanies:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedFlowCompanies(self)

    def verify(
        self,
        project_hash: str,
        *,
        company_name: str,
        registration_number: str,
        country: str,
        sync_timeout_ms: int | Omit = OMIT,
        company_type: str | Omit = OMIT,
        incorporation_date: date | Omit = OMIT,
        industry: str | Omit = OMIT,
        address_line_1: str | Omit = OMIT,
        city: str | Omit = OMIT,
        postcode: str | Omit = OMIT,
        annual_revenue: str | Omit = OMIT,
        employee_count: str | Omit = OMIT,
        sic_codes: str | Omit = OMIT,
        status: str | Omit = OMIT,
        external_reference: str | Omit = OMIT,
        directors: Sequence[Director | DirectorDict] | Omit = OMIT,
        ubos: Sequence[Ubo | UboDict] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> VerificationResult:
        """Verify a company and wait for the result.

        Verifies a company and answers with the whole report, or, when that takes longer than
        `X-SYNC-TIMEOUT` allows, with a partial one that has `tokens`: fetch the rest with the
        pull token. The client's own timeout has to be longer than `X-SYNC-TIMEOUT`. A second
        call with the same `external_reference` starts nothing; it returns the tokens of the
        first, whatever else it says.

        Carries an idempotency key, the same for each attempt.

        Known from an example only: not stated by the vendor's page.

        Args:
            project_hash: Id of the project as Zenoo Studio shows it; the same in production and
                in staging. Stated.
            company_name: Name of the company. Stated.
            registration_number: Number of the company in its register. Stated.
            country: Country of the company, ISO 3166-1 alpha-2. Stated.
            sync_timeout_ms: Milliseconds that the server may take, 5,000 to 120,000, before it
                answers with a partial report. Inferred.
            company_type: Legal form of the company.
            incorporation_date: When the company was founded.
            industry: What the company does.
            address_line_1: Street and number.
            city: Town.
            postcode: Postal code; called `postal_code` for persons.
            annual_revenue: Turnover of a year; a number in one of the guides.
            employee_count: How many people work there; a number in one of the guides.
            sic_codes: Codes of the industry, separated by commas; an array in one of the
                guides.
            status: Status of the company.
            external_reference: The caller's own id of the verification. Within a project, a
                second request with the same id starts nothing: it returns the tokens of the
                first. Stated.
            directors: Directors of the company, to be screened as well.
            ubos: Ultimate beneficial owners of the company, to be screened as well.

        Returns:
            200: The report. 202: What there is of the report when the time is over, with the
            tokens to fetch the rest.

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

        See https://docs.zenoo.com/api-reference/flow-api/execute-company-verification-sync
        """
        return self._transport.send(
            _VERIFY,
            {
                "project_hash": project_hash,
                "company_name": company_name,
                "registration_number": registration_number,
                "country": country,
                "sync_timeout_ms": sync_timeout_ms,
                "company_type": company_type,
                "incorporation_date": incorporation_date,
                "industry": industry,
                "address_line_1": address_line_1,
                "city": city,
                "postcode": postcode,
                "annual_revenue": annual_revenue,
                "employee_count": employee_count,
                "sic_codes": sic_codes,
                "status": status,
                "external_reference": external_reference,
                "directors": directors,
                "ubos": ubos,
            },
            options,
        )

    def initiate(
        self,
        project_hash: str,
        *,
        company_name: str,
        registration_number: str,
        country: str,
        company_type: str | Omit = OMIT,
        incorporation_date: date | Omit = OMIT,
        industry: str | Omit = OMIT,
        address_line_1: str | Omit = OMIT,
        city: str | Omit = OMIT,
        postcode: str | Omit = OMIT,
        annual_revenue: str | Omit = OMIT,
        employee_count: str | Omit = OMIT,
        sic_codes: str | Omit = OMIT,
        status: str | Omit = OMIT,
        external_reference: str | Omit = OMIT,
        directors: Sequence[Director | DirectorDict] | Omit = OMIT,
        ubos: Sequence[Ubo | UboDict] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> VerificationStarted:
        """Start the verification of a company.

        Starts a verification and answers at once with two tokens; fetch the result with the
        pull token. A second call with the same `external_reference` starts nothing; it returns
        the tokens of the first, whatever else it says.

        Carries an idempotency key, the same for each attempt.

        Known from an example only: not stated by the vendor's page.

        Args:
            project_hash: Id of the project as Zenoo Studio shows it; the same in production and
                in staging. Stated.
            company_name: Name of the company. Stated.
            registration_number: Number of the company in its register. Stated.
            country: Country of the company, ISO 3166-1 alpha-2. Stated.
            company_type: Legal form of the company.
            incorporation_date: When the company was founded.
            industry: What the company does.
            address_line_1: Street and number.
            city: Town.
            postcode: Postal code; called `postal_code` for persons.
            annual_revenue: Turnover of a year; a number in one of the guides.
            employee_count: How many people work there; a number in one of the guides.
            sic_codes: Codes of the industry, separated by commas; an array in one of the
                guides.
            status: Status of the company.
            external_reference: The caller's own id of the verification. Within a project, a
                second request with the same id starts nothing: it returns the tokens of the
                first. Stated.
            directors: Directors of the company, to be screened as well.
            ubos: Ultimate beneficial owners of the company, to be screened as well.

        Returns:
            The verification was started.

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

        See https://docs.zenoo.com/api-reference/flow-api/initiate-company-verification-async
        """
        return self._transport.send(
            _INITIATE,
            {
                "project_hash": project_hash,
                "company_name": company_name,
                "registration_number": registration_number,
                "country": country,
                "company_type": company_type,
                "incorporation_date": incorporation_date,
                "industry": industry,
                "address_line_1": address_line_1,
                "city": city,
                "postcode": postcode,
                "annual_revenue": annual_revenue,
                "employee_count": employee_count,
                "sic_codes": sic_codes,
                "status": status,
                "external_reference": external_reference,
                "directors": directors,
                "ubos": ubos,
            },
            options,
        )


class AsyncFlowCompanies:
    """Companies of flow."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawFlowCompanies:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawFlowCompanies(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedFlowCompanies:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedFlowCompanies(self)

    async def verify(
        self,
        project_hash: str,
        *,
        company_name: str,
        registration_number: str,
        country: str,
        sync_timeout_ms: int | Omit = OMIT,
        company_type: str | Omit = OMIT,
        incorporation_date: date | Omit = OMIT,
        industry: str | Omit = OMIT,
        address_line_1: str | Omit = OMIT,
        city: str | Omit = OMIT,
        postcode: str | Omit = OMIT,
        annual_revenue: str | Omit = OMIT,
        employee_count: str | Omit = OMIT,
        sic_codes: str | Omit = OMIT,
        status: str | Omit = OMIT,
        external_reference: str | Omit = OMIT,
        directors: Sequence[Director | DirectorDict] | Omit = OMIT,
        ubos: Sequence[Ubo | UboDict] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> VerificationResult:
        """See `FlowCompanies.verify`."""
        return await self._transport.send(
            _VERIFY,
            {
                "project_hash": project_hash,
                "company_name": company_name,
                "registration_number": registration_number,
                "country": country,
                "sync_timeout_ms": sync_timeout_ms,
                "company_type": company_type,
                "incorporation_date": incorporation_date,
                "industry": industry,
                "address_line_1": address_line_1,
                "city": city,
                "postcode": postcode,
                "annual_revenue": annual_revenue,
                "employee_count": employee_count,
                "sic_codes": sic_codes,
                "status": status,
                "external_reference": external_reference,
                "directors": directors,
                "ubos": ubos,
            },
            options,
        )

    async def initiate(
        self,
        project_hash: str,
        *,
        company_name: str,
        registration_number: str,
        country: str,
        company_type: str | Omit = OMIT,
        incorporation_date: date | Omit = OMIT,
        industry: str | Omit = OMIT,
        address_line_1: str | Omit = OMIT,
        city: str | Omit = OMIT,
        postcode: str | Omit = OMIT,
        annual_revenue: str | Omit = OMIT,
        employee_count: str | Omit = OMIT,
        sic_codes: str | Omit = OMIT,
        status: str | Omit = OMIT,
        external_reference: str | Omit = OMIT,
        directors: Sequence[Director | DirectorDict] | Omit = OMIT,
        ubos: Sequence[Ubo | UboDict] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> VerificationStarted:
        """See `FlowCompanies.initiate`."""
        return await self._transport.send(
            _INITIATE,
            {
                "project_hash": project_hash,
                "company_name": company_name,
                "registration_number": registration_number,
                "country": country,
                "company_type": company_type,
                "incorporation_date": incorporation_date,
                "industry": industry,
                "address_line_1": address_line_1,
                "city": city,
                "postcode": postcode,
                "annual_revenue": annual_revenue,
                "employee_count": employee_count,
                "sic_codes": sic_codes,
                "status": status,
                "external_reference": external_reference,
                "directors": directors,
                "ubos": ubos,
            },
            options,
        )


class RawFlowCompanies:
    """The methods of `FlowCompanies`, answering `RawResponse`."""

    def __init__(self, resource: FlowCompanies) -> None:
        self.verify = raw(resource.verify)
        self.initiate = raw(resource.initiate)


class AsyncRawFlowCompanies:
    """The methods of `AsyncFlowCompanies`, answering `RawResponse`."""

    def __init__(self, resource: AsyncFlowCompanies) -> None:
        self.verify = async_raw(resource.verify)
        self.initiate = async_raw(resource.initiate)


class StreamedFlowCompanies:
    """The methods of `FlowCompanies`, answering `StreamedResponse`."""

    def __init__(self, resource: FlowCompanies) -> None:
        self.verify = streamed(resource.verify)
        self.initiate = streamed(resource.initiate)


class AsyncStreamedFlowCompanies:
    """The methods of `AsyncFlowCompanies`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncFlowCompanies) -> None:
        self.verify = async_streamed(resource.verify)
        self.initiate = async_streamed(resource.initiate)
