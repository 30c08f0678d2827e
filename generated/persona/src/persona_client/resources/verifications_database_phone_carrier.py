"""Comparison of personal data with those of a phone carrier."""

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
    from .._runtime.types import ArrayOf, Omit, Options
    from ..inputs.typed_dicts import PhoneCarrierDatabaseVerificationCreateAttributesDict
    from ..inputs.verifications_database_phone_carrier import (
        PhoneCarrierDatabaseVerificationCreateAttributes,
    )
    from ..models.verifications_database_phone_carrier import PhoneCarrierDatabaseVerificationAnswer

_ERRORS = (
    Answer("400", "application/json", lambda: models.Error),
    Answer("401", "application/json", lambda: models.Error),
    Answer("403", "application/json", lambda: models.Error),
    Answer("404", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.Error),
)
_SECURITY = ((("bearerAuth", ()),),)
_ERRORS_2 = (Answer("400", "application/json", lambda: models.Error),)
_GET: Operation[PhoneCarrierDatabaseVerificationAnswer] = Operation(
    name="verifications.database_phone_carrier.get",
    method="GET",
    path="/verification/database-phone-carriers/{verification-id}",
    parameters=(
        Parameter("verification_id", "verification-id", "path", "simple"),
        Parameter("include", "include", "query", "form"),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
    ),
    answers=(
        Answer("200", "application/json", lambda: models.PhoneCarrierDatabaseVerificationAnswer),
    ),
    errors=_ERRORS,
    security=_SECURITY,
)
_SUBMIT: Operation[PhoneCarrierDatabaseVerificationAnswer] = Operation(
    name="verifications.database_phone_carrier.submit",
    method="POST",
    path="/verification/database-phone-carriers/{verification-id}/submit",
    parameters=(Parameter("verification_id", "verification-id", "path", "simple"),),
    answers=(
        Answer("200", "application/json", lambda: models.PhoneCarrierDatabaseVerificationAnswer),
    ),
    errors=_ERRORS_2,
    security=_SECURITY,
    idempotency_header="Idempotency-Key",
    idempotency_window=86400.0,
)
_CREATE: Operation[PhoneCarrierDatabaseVerificationAnswer] = Operation(
    name="verifications.database_phone_carrier.create",
    method="POST",
    path="/verification/database-phone-carriers",
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.PhoneCarrierDatabaseVerificationCreate,
        fields=(("attributes", "attributes"),),
    ),
    answers=(
        Answer("200", "application/json", lambda: models.PhoneCarrierDatabaseVerificationAnswer),
    ),
    errors=_ERRORS_2,
    security=_SECURITY,
)


class VerificationsDatabasePhoneCarrier:
    """Comparison of personal data with those of a phone carrier."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawVerificationsDatabasePhoneCarrier:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawVerificationsDatabasePhoneCarrier(self)

    @cached_property
    def with_streaming_response(self) -> StreamedVerificationsDatabasePhoneCarrier:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedVerificationsDatabasePhoneCarrier(self)

    def get(
        self,
        verification_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> PhoneCarrierDatabaseVerificationAnswer:
        """Get a phone carrier database verification.

        Returns one comparison of personal data with those of a phone carrier.

        Args:
            verification_id: The id of the verification. In examples it starts with `ver_`.
            include: Paths of relationships, such as `accounts` or `case-comments`. The objects
                they lead to are returned in full in `included`.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.

        Returns:
            The phone carrier database verification.

        Raises:
            BadRequestError: The request was malformed.
            AuthenticationError: The API key is absent or not valid.
            PermissionDeniedError: The API key may not make this call.
            NotFoundError: An object that the request names does not exist.
            RateLimitError: The rate limit or a quota is used up. Wait longer from one try to
                the next.

        See https://github.com/persona-id/persona-openapi/blob/a1526b5/2025-12-08/openapi-bundled.yaml
        """
        return self._transport.send(
            _GET,
            {"verification_id": verification_id, "include": include, "fields": fields},
            options,
        )

    def submit(
        self, verification_id: str, **options: Unpack[Options]
    ) -> PhoneCarrierDatabaseVerificationAnswer:
        """Submit a phone carrier database verification.

        Hands a verification over to be carried out, and returns it as it stands then. The
        vendor's current document no longer has this call; its pages called such calls
        restricted to some customers.

        Carries an idempotency key, the same for each attempt.

        Inferred: not stated by the vendor's page.

        Args:
            verification_id: The id of the verification. In examples it starts with `ver_`.
                Stated.

        Returns:
            The phone carrier database verification.

        Raises:
            BadRequestError: The request was malformed.

        See https://github.com/fern-persona/persona-api
        """
        return self._transport.send(_SUBMIT, {"verification_id": verification_id}, options)

    def create(
        self,
        *,
        attributes: (
            PhoneCarrierDatabaseVerificationCreateAttributes
            | PhoneCarrierDatabaseVerificationCreateAttributesDict
            | Omit
        ) = OMIT,
        **options: Unpack[Options],
    ) -> PhoneCarrierDatabaseVerificationAnswer:
        """Create a phone carrier database verification.

        Makes a comparison of personal data with those of a phone carrier. The vendor's document
        of 2023 has the attributes at the top of the body, without `data`. The vendor's current
        document no longer has this call; its pages called such calls restricted to some
        customers.

        Inferred: not stated by the vendor's page.

        Body: stated.

        Args:
            attributes: The attributes of the new verification.

        Returns:
            The phone carrier database verification.

        Raises:
            BadRequestError: The request was malformed.

        See https://github.com/fern-persona/persona-api
        """
        return self._transport.send(_CREATE, {"attributes": attributes}, options)


class AsyncVerificationsDatabasePhoneCarrier:
    """Comparison of personal data with those of a phone carrier."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawVerificationsDatabasePhoneCarrier:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawVerificationsDatabasePhoneCarrier(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedVerificationsDatabasePhoneCarrier:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedVerificationsDatabasePhoneCarrier(self)

    async def get(
        self,
        verification_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> PhoneCarrierDatabaseVerificationAnswer:
        """See `VerificationsDatabasePhoneCarrier.get`."""
        return await self._transport.send(
            _GET,
            {"verification_id": verification_id, "include": include, "fields": fields},
            options,
        )

    async def submit(
        self, verification_id: str, **options: Unpack[Options]
    ) -> PhoneCarrierDatabaseVerificationAnswer:
        """See `VerificationsDatabasePhoneCarrier.submit`."""
        return await self._transport.send(_SUBMIT, {"verification_id": verification_id}, options)

    async def create(
        self,
        *,
        attributes: (
            PhoneCarrierDatabaseVerificationCreateAttributes
            | PhoneCarrierDatabaseVerificationCreateAttributesDict
            | Omit
        ) = OMIT,
        **options: Unpack[Options],
    ) -> PhoneCarrierDatabaseVerificationAnswer:
        """See `VerificationsDatabasePhoneCarrier.create`."""
        return await self._transport.send(_CREATE, {"attributes": attributes}, options)


class RawVerificationsDatabasePhoneCarrier:
    """The methods of `VerificationsDatabasePhoneCarrier`, answering `RawResponse`."""

    def __init__(self, resource: VerificationsDatabasePhoneCarrier) -> None:
        self.get = raw(resource.get)
        self.submit = raw(resource.submit)
        self.create = raw(resource.create)


class AsyncRawVerificationsDatabasePhoneCarrier:
    """The methods of `AsyncVerificationsDatabasePhoneCarrier`, answering `RawResponse`."""

    def __init__(self, resource: AsyncVerificationsDatabasePhoneCarrier) -> None:
        self.get = async_raw(resource.get)
        self.submit = async_raw(resource.submit)
        self.create = async_raw(resource.create)


class StreamedVerificationsDatabasePhoneCarrier:
    """The methods of `VerificationsDatabasePhoneCarrier`, answering `StreamedResponse`."""

    def __init__(self, resource: VerificationsDatabasePhoneCarrier) -> None:
        self.get = streamed(resource.get)
        self.submit = streamed(resource.submit)
        self.create = streamed(resource.create)


class AsyncStreamedVerificationsDatabasePhoneCarrier:
    """The methods of `AsyncVerificationsDatabasePhoneCarrier`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncVerificationsDatabasePhoneCarrier) -> None:
        self.get = async_streamed(resource.get)
        self.submit = async_streamed(resource.submit)
        self.create = async_streamed(resource.create)
