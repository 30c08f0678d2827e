"""Persons of flow."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import inputs, models
from .._runtime.operation import Answer, Body, Operation, Parameter
from .._runtime.response import async_raw, raw
from .._runtime.streamed import async_streamed, streamed
from .._runtime.types import OMIT

if TYPE_CHECKING:
    from datetime import date
    from typing import Unpack

    from .._runtime.async_transport import AsyncTransport
    from .._runtime.sync_transport import SyncTransport
    from .._runtime.types import Omit, Options
    from ..inputs.flow_persons import IdentityDocumentType
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
    name="flow.persons.verify",
    method="POST",
    path="/api/gateway/execute/{project_hash}/kyc/api",
    parameters=(
        Parameter("project_hash", "project_hash", "path", "simple"),
        Parameter("sync_timeout_ms", "X-SYNC-TIMEOUT", "header", "simple"),
    ),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.PersonVerificationRequest,
        fields=(
            ("first_name", "first_name"),
            ("last_name", "last_name"),
            ("country", "country"),
            ("date_of_birth", "date_of_birth"),
            ("email", "email"),
            ("phone", "phone"),
            ("address", "address"),
            ("city", "city"),
            ("postal_code", "postal_code"),
            ("nationality", "nationality"),
            ("document_type", "document_type"),
            ("external_reference", "external_reference"),
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
    name="flow.persons.initiate",
    method="POST",
    path="/api/gateway/execute/{project_hash}/kyc/init",
    parameters=(Parameter("project_hash", "project_hash", "path", "simple"),),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.PersonVerificationRequest,
        fields=(
            ("first_name", "first_name"),
            ("last_name", "last_name"),
            ("country", "country"),
            ("date_of_birth", "date_of_birth"),
            ("email", "email"),
            ("phone", "phone"),
            ("address", "address"),
            ("city", "city"),
            ("postal_code", "postal_code"),
            ("nationality", "nationality"),
            ("document_type", "document_type"),
            ("external_reference", "external_reference"),
        ),
        is_required=True,
    ),
    answers=(Answer("200", "application/json", lambda: models.VerificationStarted),),
    errors=_ERRORS,
    security=_SECURITY,
    idempotency_header="Idempotency-Key",
    idempotency_window=86400.0,
)


class FlowPersons:
    """Persons of flow."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawFlowPersons:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawFlowPersons(self)

    @cached_property
    def with_streaming_response(self) -> StreamedFlowPersons:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedFlowPersons(self)

    def verify(
        self,
        project_hash: str,
        *,
        first_name: str,
        last_name: str,
        country: str,
        sync_timeout_ms: int | Omit = OMIT,
        date_of_birth: date | Omit = OMIT,
        email: str | Omit = OMIT,
        phone: str | Omit = OMIT,
        address: str | Omit = OMIT,
        city: str | Omit = OMIT,
        postal_code: str | Omit = OMIT,
        nationality: str | Omit = OMIT,
        document_type: IdentityDocumentType | Omit = OMIT,
        external_reference: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> VerificationResult:
        """Verify a person and wait for the result.

        Verifies a person and answers with the whole report, or, when that takes longer than
        `X-SYNC-TIMEOUT` allows, with a partial one that has `tokens`: fetch the rest with the
        pull token. The client's own timeout has to be longer than `X-SYNC-TIMEOUT`. A second
        call with the same `external_reference` starts nothing; it returns the tokens of the
        first, whatever else it says.

        Carries an idempotency key, the same for each attempt.

        Args:
            project_hash: Id of the project as Zenoo Studio shows it; the same in production and
                in staging.
            first_name: Given name.
            last_name: Family name.
            country: Country of the person, ISO 3166-1 alpha-2.
            sync_timeout_ms: Milliseconds that the server may take, 5,000 to 120,000, before it
                answers with what it has.
            date_of_birth: Birthday.
            email: E-mail address.
            phone: Telephone number, in the form of E.164.
            address: Street and number.
            city: Town.
            postal_code: Postal code; called `postcode` for companies.
            nationality: Nationality.
            document_type: Document that the person will show. One of `passport`, `national_id`,
                `driving_licence`.
            external_reference: The caller's own id of the verification, at most 255 characters.
                Within a project, a second request with the same id starts nothing: it returns
                the tokens of the first.

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

        See https://docs.zenoo.com/api-reference/flow-api/execute-person-verification-sync
        """
        return self._transport.send(
            _VERIFY,
            {
                "project_hash": project_hash,
                "first_name": first_name,
                "last_name": last_name,
                "country": country,
                "sync_timeout_ms": sync_timeout_ms,
                "date_of_birth": date_of_birth,
                "email": email,
                "phone": phone,
                "address": address,
                "city": city,
                "postal_code": postal_code,
                "nationality": nationality,
                "document_type": document_type,
                "external_reference": external_reference,
            },
            options,
        )

    def initiate(
        self,
        project_hash: str,
        *,
        first_name: str,
        last_name: str,
        country: str,
        date_of_birth: date | Omit = OMIT,
        email: str | Omit = OMIT,
        phone: str | Omit = OMIT,
        address: str | Omit = OMIT,
        city: str | Omit = OMIT,
        postal_code: str | Omit = OMIT,
        nationality: str | Omit = OMIT,
        document_type: IdentityDocumentType | Omit = OMIT,
        external_reference: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> VerificationStarted:
        """Start the verification of a person.

        Starts a verification and answers at once with two tokens. Send the person to
        `{server}/{project_hash}/?t={start token}` within 24 hours; fetch the result with the
        pull token, which lives for 30 days after there are results. A second call with the same
        `external_reference` starts nothing; it returns the tokens of the first, whatever else
        it says.

        Carries an idempotency key, the same for each attempt.

        Args:
            project_hash: Id of the project as Zenoo Studio shows it; the same in production and
                in staging.
            first_name: Given name.
            last_name: Family name.
            country: Country of the person, ISO 3166-1 alpha-2.
            date_of_birth: Birthday.
            email: E-mail address.
            phone: Telephone number, in the form of E.164.
            address: Street and number.
            city: Town.
            postal_code: Postal code; called `postcode` for companies.
            nationality: Nationality.
            document_type: Document that the person will show. One of `passport`, `national_id`,
                `driving_licence`.
            external_reference: The caller's own id of the verification, at most 255 characters.
                Within a project, a second request with the same id starts nothing: it returns
                the tokens of the first.

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

        See https://docs.zenoo.com/api-reference/flow-api/initiate-person-verification-journey-async
        """
        return self._transport.send(
            _INITIATE,
            {
                "project_hash": project_hash,
                "first_name": first_name,
                "last_name": last_name,
                "country": country,
                "date_of_birth": date_of_birth,
                "email": email,
                "phone": phone,
                "address": address,
                "city": city,
                "postal_code": postal_code,
                "nationality": nationality,
                "document_type": document_type,
                "external_reference": external_reference,
            },
            options,
        )


class AsyncFlowPersons:
    """Persons of flow."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawFlowPersons:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawFlowPersons(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedFlowPersons:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedFlowPersons(self)

    async def verify(
        self,
        project_hash: str,
        *,
        first_name: str,
        last_name: str,
        country: str,
        sync_timeout_ms: int | Omit = OMIT,
        date_of_birth: date | Omit = OMIT,
        email: str | Omit = OMIT,
        phone: str | Omit = OMIT,
        address: str | Omit = OMIT,
        city: str | Omit = OMIT,
        postal_code: str | Omit = OMIT,
        nationality: str | Omit = OMIT,
        document_type: IdentityDocumentType | Omit = OMIT,
        external_reference: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> VerificationResult:
        """See `FlowPersons.verify`."""
        return await self._transport.send(
            _VERIFY,
            {
                "project_hash": project_hash,
                "first_name": first_name,
                "last_name": last_name,
                "country": country,
                "sync_timeout_ms": sync_timeout_ms,
                "date_of_birth": date_of_birth,
                "email": email,
                "phone": phone,
                "address": address,
                "city": city,
                "postal_code": postal_code,
                "nationality": nationality,
                "document_type": document_type,
                "external_reference": external_reference,
            },
            options,
        )

    async def initiate(
        self,
        project_hash: str,
        *,
        first_name: str,
        last_name: str,
        country: str,
        date_of_birth: date | Omit = OMIT,
        email: str | Omit = OMIT,
        phone: str | Omit = OMIT,
        address: str | Omit = OMIT,
        city: str | Omit = OMIT,
        postal_code: str | Omit = OMIT,
        nationality: str | Omit = OMIT,
        document_type: IdentityDocumentType | Omit = OMIT,
        external_reference: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> VerificationStarted:
        """See `FlowPersons.initiate`."""
        return await self._transport.send(
            _INITIATE,
            {
                "project_hash": project_hash,
                "first_name": first_name,
                "last_name": last_name,
                "country": country,
                "date_of_birth": date_of_birth,
                "email": email,
                "phone": phone,
                "address": address,
                "city": city,
                "postal_code": postal_code,
                "nationality": nationality,
                "document_type": document_type,
                "external_reference": external_reference,
            },
            options,
        )


class RawFlowPersons:
    """The methods of `FlowPersons`, answering `RawResponse`."""

    def __init__(self, resource: FlowPersons) -> None:
        self.verify = raw(resource.verify)
        self.initiate = raw(resource.initiate)


class AsyncRawFlowPersons:
    """The methods of `AsyncFlowPersons`, answering `RawResponse`."""

    def __init__(self, resource: AsyncFlowPersons) -> None:
        self.verify = async_raw(resource.verify)
        self.initiate = async_raw(resource.initiate)


class StreamedFlowPersons:
    """The methods of `FlowPersons`, answering `StreamedResponse`."""

    def __init__(self, resource: FlowPersons) -> None:
        self.verify = streamed(resource.verify)
        self.initiate = streamed(resource.initiate)


class AsyncStreamedFlowPersons:
    """The methods of `AsyncFlowPersons`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncFlowPersons) -> None:
        self.verify = async_streamed(resource.verify)
        self.initiate = async_streamed(resource.initiate)
