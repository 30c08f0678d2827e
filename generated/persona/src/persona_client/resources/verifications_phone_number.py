"""Proof that a phone number can be used."""

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
    from ..inputs.typed_dicts import (
        PhoneConfirmationSendDataDict,
        PhoneNumberVerificationConfirmDataDict,
        PhoneNumberVerificationCreateDataDict,
    )
    from ..inputs.verifications_phone_number import (
        PhoneConfirmationSendData,
        PhoneNumberVerificationConfirmData,
        PhoneNumberVerificationCreateData,
    )
    from ..models.verifications_phone_number import PhoneNumberVerificationAnswer

_ERRORS = (
    Answer("400", "application/json", lambda: models.Error),
    Answer("401", "application/json", lambda: models.Error),
    Answer("403", "application/json", lambda: models.Error),
    Answer("404", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.Error),
)
_SECURITY = ((("bearerAuth", ()),),)
_ERRORS_2 = (Answer("400", "application/json", lambda: models.Error),)
_GET: Operation[PhoneNumberVerificationAnswer] = Operation(
    name="verifications.phone_number.get",
    method="GET",
    path="/verification/phone-numbers/{verification-id}",
    parameters=(
        Parameter("verification_id", "verification-id", "path", "simple"),
        Parameter("include", "include", "query", "form"),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.PhoneNumberVerificationAnswer),),
    errors=_ERRORS,
    security=_SECURITY,
)
_CREATE: Operation[PhoneNumberVerificationAnswer] = Operation(
    name="verifications.phone_number.create",
    method="POST",
    path="/verification/phone-numbers",
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.PhoneNumberVerificationCreate,
        fields=(("data", "data"),),
        is_required=True,
    ),
    answers=(Answer("200", "application/json", lambda: models.PhoneNumberVerificationAnswer),),
    security=_SECURITY,
    idempotency_header="Idempotency-Key",
    idempotency_window=86400.0,
)
_CONFIRM: Operation[PhoneNumberVerificationAnswer] = Operation(
    name="verifications.phone_number.confirm",
    method="POST",
    path="/verification/phone-numbers/{verification-id}/confirm",
    parameters=(Parameter("verification_id", "verification-id", "path", "simple"),),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.PhoneNumberVerificationConfirm,
        fields=(("data", "data"),),
        is_required=True,
    ),
    answers=(Answer("200", "application/json", lambda: models.PhoneNumberVerificationAnswer),),
    errors=_ERRORS_2,
    security=_SECURITY,
)
_SEND_CONFIRMATION_CODE: Operation[PhoneNumberVerificationAnswer] = Operation(
    name="verifications.phone_number.send_confirmation_code",
    method="POST",
    path="/verification/phone-numbers/{verification-id}/send-confirmation-code",
    parameters=(Parameter("verification_id", "verification-id", "path", "simple"),),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.PhoneConfirmationSend,
        fields=(("data", "data"),),
    ),
    answers=(Answer("200", "application/json", lambda: models.PhoneNumberVerificationAnswer),),
    errors=_ERRORS_2,
    security=_SECURITY,
)


class VerificationsPhoneNumber:
    """Proof that a phone number can be used."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawVerificationsPhoneNumber:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawVerificationsPhoneNumber(self)

    @cached_property
    def with_streaming_response(self) -> StreamedVerificationsPhoneNumber:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedVerificationsPhoneNumber(self)

    def get(
        self,
        verification_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> PhoneNumberVerificationAnswer:
        """Get a phone number verification.

        Returns one verification of a phone number.

        Args:
            verification_id: The id of the verification. In examples it starts with `ver_`.
            include: Paths of relationships, such as `accounts` or `case-comments`. The objects
                they lead to are returned in full in `included`.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.

        Returns:
            The phone number verification.

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

    def create(
        self,
        *,
        data: PhoneNumberVerificationCreateData | PhoneNumberVerificationCreateDataDict,
        **options: Unpack[Options],
    ) -> PhoneNumberVerificationAnswer:
        """Create a phone number verification.

        Makes a verification of a phone number. The vendor's current document no longer has this
        call; its pages called such calls restricted to some customers.

        Carries an idempotency key, the same for each attempt.

        Inferred: not stated by the vendor's page.

        Body: stated.

        Args:
            data: The verification itself.

        Returns:
            The phone number verification.

        See https://github.com/fern-persona/persona-api
        """
        return self._transport.send(_CREATE, {"data": data}, options)

    def confirm(
        self,
        verification_id: str,
        *,
        data: PhoneNumberVerificationConfirmData | PhoneNumberVerificationConfirmDataDict,
        **options: Unpack[Options],
    ) -> PhoneNumberVerificationAnswer:
        """Confirm a phone number verification.

        Confirms a phone number by the code that was sent to it. The vendor's current document
        no longer has this call; its pages called such calls restricted to some customers.

        Inferred: not stated by the vendor's page.

        Body: stated.

        Args:
            verification_id: The id of the verification. In examples it starts with `ver_`.
                Stated.
            data: The verification itself.

        Returns:
            The phone number verification.

        Raises:
            BadRequestError: The request was malformed.

        See https://github.com/fern-persona/persona-api
        """
        return self._transport.send(
            _CONFIRM, {"verification_id": verification_id, "data": data}, options
        )

    def send_confirmation_code(
        self,
        verification_id: str,
        *,
        data: PhoneConfirmationSendData | PhoneConfirmationSendDataDict | Omit = OMIT,
        **options: Unpack[Options],
    ) -> PhoneNumberVerificationAnswer:
        """Send a confirmation code to a phone number.

        Sends a text message with a confirmation code to the phone number. The vendor's current
        document no longer has this call; its pages called such calls restricted to some
        customers.

        Inferred: not stated by the vendor's page.

        Body: stated.

        Args:
            verification_id: The id of the verification. In examples it starts with `ver_`.
                Stated.
            data: The verification itself.

        Returns:
            The phone number verification.

        Raises:
            BadRequestError: The request was malformed.

        See https://github.com/fern-persona/persona-api
        """
        return self._transport.send(
            _SEND_CONFIRMATION_CODE, {"verification_id": verification_id, "data": data}, options
        )


class AsyncVerificationsPhoneNumber:
    """Proof that a phone number can be used."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawVerificationsPhoneNumber:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawVerificationsPhoneNumber(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedVerificationsPhoneNumber:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedVerificationsPhoneNumber(self)

    async def get(
        self,
        verification_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> PhoneNumberVerificationAnswer:
        """See `VerificationsPhoneNumber.get`."""
        return await self._transport.send(
            _GET,
            {"verification_id": verification_id, "include": include, "fields": fields},
            options,
        )

    async def create(
        self,
        *,
        data: PhoneNumberVerificationCreateData | PhoneNumberVerificationCreateDataDict,
        **options: Unpack[Options],
    ) -> PhoneNumberVerificationAnswer:
        """See `VerificationsPhoneNumber.create`."""
        return await self._transport.send(_CREATE, {"data": data}, options)

    async def confirm(
        self,
        verification_id: str,
        *,
        data: PhoneNumberVerificationConfirmData | PhoneNumberVerificationConfirmDataDict,
        **options: Unpack[Options],
    ) -> PhoneNumberVerificationAnswer:
        """See `VerificationsPhoneNumber.confirm`."""
        return await self._transport.send(
            _CONFIRM, {"verification_id": verification_id, "data": data}, options
        )

    async def send_confirmation_code(
        self,
        verification_id: str,
        *,
        data: PhoneConfirmationSendData | PhoneConfirmationSendDataDict | Omit = OMIT,
        **options: Unpack[Options],
    ) -> PhoneNumberVerificationAnswer:
        """See `VerificationsPhoneNumber.send_confirmation_code`."""
        return await self._transport.send(
            _SEND_CONFIRMATION_CODE, {"verification_id": verification_id, "data": data}, options
        )


class RawVerificationsPhoneNumber:
    """The methods of `VerificationsPhoneNumber`, answering `RawResponse`."""

    def __init__(self, resource: VerificationsPhoneNumber) -> None:
        self.get = raw(resource.get)
        self.create = raw(resource.create)
        self.confirm = raw(resource.confirm)
        self.send_confirmation_code = raw(resource.send_confirmation_code)


class AsyncRawVerificationsPhoneNumber:
    """The methods of `AsyncVerificationsPhoneNumber`, answering `RawResponse`."""

    def __init__(self, resource: AsyncVerificationsPhoneNumber) -> None:
        self.get = async_raw(resource.get)
        self.create = async_raw(resource.create)
        self.confirm = async_raw(resource.confirm)
        self.send_confirmation_code = async_raw(resource.send_confirmation_code)


class StreamedVerificationsPhoneNumber:
    """The methods of `VerificationsPhoneNumber`, answering `StreamedResponse`."""

    def __init__(self, resource: VerificationsPhoneNumber) -> None:
        self.get = streamed(resource.get)
        self.create = streamed(resource.create)
        self.confirm = streamed(resource.confirm)
        self.send_confirmation_code = streamed(resource.send_confirmation_code)


class AsyncStreamedVerificationsPhoneNumber:
    """The methods of `AsyncVerificationsPhoneNumber`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncVerificationsPhoneNumber) -> None:
        self.get = async_streamed(resource.get)
        self.create = async_streamed(resource.create)
        self.confirm = async_streamed(resource.confirm)
        self.send_confirmation_code = async_streamed(resource.send_confirmation_code)
