"""Proof that an email address can be read."""

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
        EmailAddressVerificationConfirmDataDict,
        EmailAddressVerificationCreateDataDict,
        EmailConfirmationSendDataDict,
    )
    from ..inputs.verifications_email_address import (
        EmailAddressVerificationConfirmData,
        EmailAddressVerificationCreateData,
        EmailConfirmationSendData,
    )
    from ..models.verifications_email_address import EmailAddressVerificationAnswer

_ERRORS = (
    Answer("400", "application/json", lambda: models.Error),
    Answer("401", "application/json", lambda: models.Error),
    Answer("403", "application/json", lambda: models.Error),
    Answer("404", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.Error),
)
_SECURITY = ((("bearerAuth", ()),),)
_ERRORS_2 = (Answer("400", "application/json", lambda: models.Error),)
_GET: Operation[EmailAddressVerificationAnswer] = Operation(
    name="verifications.email_address.get",
    method="GET",
    path="/verification/email-addresses/{verification-id}",
    parameters=(
        Parameter("verification_id", "verification-id", "path", "simple"),
        Parameter("include", "include", "query", "form"),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.EmailAddressVerificationAnswer),),
    errors=_ERRORS,
    security=_SECURITY,
)
_CREATE: Operation[EmailAddressVerificationAnswer] = Operation(
    name="verifications.email_address.create",
    method="POST",
    path="/verification/email-addresses",
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.EmailAddressVerificationCreate,
        fields=(("data", "data"),),
        is_required=True,
    ),
    answers=(Answer("200", "application/json", lambda: models.EmailAddressVerificationAnswer),),
    security=_SECURITY,
    idempotency_header="Idempotency-Key",
    idempotency_window=86400.0,
)
_SEND_CONFIRMATION_CODE: Operation[EmailAddressVerificationAnswer] = Operation(
    name="verifications.email_address.send_confirmation_code",
    method="POST",
    path="/verification/email-addresses/{verification-id}/send-confirmation-code",
    parameters=(Parameter("verification_id", "verification-id", "path", "simple"),),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.EmailConfirmationSend,
        fields=(("data", "data"),),
    ),
    answers=(Answer("200", "application/json", lambda: models.EmailAddressVerificationAnswer),),
    errors=_ERRORS_2,
    security=_SECURITY,
)
_CONFIRM: Operation[EmailAddressVerificationAnswer] = Operation(
    name="verifications.email_address.confirm",
    method="POST",
    path="/verification/email-addresses/{verification-id}/confirm",
    parameters=(Parameter("verification_id", "verification-id", "path", "simple"),),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.EmailAddressVerificationConfirm,
        fields=(("data", "data"),),
        is_required=True,
    ),
    answers=(Answer("200", "application/json", lambda: models.EmailAddressVerificationAnswer),),
    errors=_ERRORS_2,
    security=_SECURITY,
)


class VerificationsEmailAddress:
    """Proof that an email address can be read."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawVerificationsEmailAddress:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawVerificationsEmailAddress(self)

    @cached_property
    def with_streaming_response(self) -> StreamedVerificationsEmailAddress:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedVerificationsEmailAddress(self)

    def get(
        self,
        verification_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> EmailAddressVerificationAnswer:
        """Get an email address verification.

        Returns one verification of an email address.

        Args:
            verification_id: The id of the verification. In examples it starts with `ver_`.
            include: Paths of relationships, such as `accounts` or `case-comments`. The objects
                they lead to are returned in full in `included`.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.

        Returns:
            The email address verification.

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
        data: EmailAddressVerificationCreateData | EmailAddressVerificationCreateDataDict,
        **options: Unpack[Options],
    ) -> EmailAddressVerificationAnswer:
        """Create an email address verification.

        Makes a verification of an email address. The vendor's document of 2023 asks for a phone
        number in the body, and for no email address. The vendor's current document no longer
        has this call; its pages called such calls restricted to some customers.

        Carries an idempotency key, the same for each attempt.

        Inferred: not stated by the vendor's page.

        Body: stated.

        Args:
            data: The verification itself.

        Returns:
            The email address verification.

        See https://github.com/fern-persona/persona-api
        """
        return self._transport.send(_CREATE, {"data": data}, options)

    def send_confirmation_code(
        self,
        verification_id: str,
        *,
        data: EmailConfirmationSendData | EmailConfirmationSendDataDict | Omit = OMIT,
        **options: Unpack[Options],
    ) -> EmailAddressVerificationAnswer:
        """Send a confirmation code to an email address.

        Sends a message with a confirmation code to the email address. The vendor's current
        document no longer has this call; its pages called such calls restricted to some
        customers.

        Inferred: not stated by the vendor's page.

        Body: stated.

        Args:
            verification_id: The id of the verification. In examples it starts with `ver_`.
                Stated.
            data: The verification itself.

        Returns:
            The email address verification.

        Raises:
            BadRequestError: The request was malformed.

        See https://github.com/fern-persona/persona-api
        """
        return self._transport.send(
            _SEND_CONFIRMATION_CODE, {"verification_id": verification_id, "data": data}, options
        )

    def confirm(
        self,
        verification_id: str,
        *,
        data: EmailAddressVerificationConfirmData | EmailAddressVerificationConfirmDataDict,
        **options: Unpack[Options],
    ) -> EmailAddressVerificationAnswer:
        """Confirm an email address verification.

        Confirms an email address by the code that was sent to it. The vendor's current document
        no longer has this call; its pages called such calls restricted to some customers.

        Inferred: not stated by the vendor's page.

        Body: stated.

        Args:
            verification_id: The id of the verification. In examples it starts with `ver_`.
                Stated.
            data: The verification itself.

        Returns:
            The email address verification.

        Raises:
            BadRequestError: The request was malformed.

        See https://github.com/fern-persona/persona-api
        """
        return self._transport.send(
            _CONFIRM, {"verification_id": verification_id, "data": data}, options
        )


class AsyncVerificationsEmailAddress:
    """Proof that an email address can be read."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawVerificationsEmailAddress:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawVerificationsEmailAddress(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedVerificationsEmailAddress:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedVerificationsEmailAddress(self)

    async def get(
        self,
        verification_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> EmailAddressVerificationAnswer:
        """See `VerificationsEmailAddress.get`."""
        return await self._transport.send(
            _GET,
            {"verification_id": verification_id, "include": include, "fields": fields},
            options,
        )

    async def create(
        self,
        *,
        data: EmailAddressVerificationCreateData | EmailAddressVerificationCreateDataDict,
        **options: Unpack[Options],
    ) -> EmailAddressVerificationAnswer:
        """See `VerificationsEmailAddress.create`."""
        return await self._transport.send(_CREATE, {"data": data}, options)

    async def send_confirmation_code(
        self,
        verification_id: str,
        *,
        data: EmailConfirmationSendData | EmailConfirmationSendDataDict | Omit = OMIT,
        **options: Unpack[Options],
    ) -> EmailAddressVerificationAnswer:
        """See `VerificationsEmailAddress.send_confirmation_code`."""
        return await self._transport.send(
            _SEND_CONFIRMATION_CODE, {"verification_id": verification_id, "data": data}, options
        )

    async def confirm(
        self,
        verification_id: str,
        *,
        data: EmailAddressVerificationConfirmData | EmailAddressVerificationConfirmDataDict,
        **options: Unpack[Options],
    ) -> EmailAddressVerificationAnswer:
        """See `VerificationsEmailAddress.confirm`."""
        return await self._transport.send(
            _CONFIRM, {"verification_id": verification_id, "data": data}, options
        )


class RawVerificationsEmailAddress:
    """The methods of `VerificationsEmailAddress`, answering `RawResponse`."""

    def __init__(self, resource: VerificationsEmailAddress) -> None:
        self.get = raw(resource.get)
        self.create = raw(resource.create)
        self.send_confirmation_code = raw(resource.send_confirmation_code)
        self.confirm = raw(resource.confirm)


class AsyncRawVerificationsEmailAddress:
    """The methods of `AsyncVerificationsEmailAddress`, answering `RawResponse`."""

    def __init__(self, resource: AsyncVerificationsEmailAddress) -> None:
        self.get = async_raw(resource.get)
        self.create = async_raw(resource.create)
        self.send_confirmation_code = async_raw(resource.send_confirmation_code)
        self.confirm = async_raw(resource.confirm)


class StreamedVerificationsEmailAddress:
    """The methods of `VerificationsEmailAddress`, answering `StreamedResponse`."""

    def __init__(self, resource: VerificationsEmailAddress) -> None:
        self.get = streamed(resource.get)
        self.create = streamed(resource.create)
        self.send_confirmation_code = streamed(resource.send_confirmation_code)
        self.confirm = streamed(resource.confirm)


class AsyncStreamedVerificationsEmailAddress:
    """The methods of `AsyncVerificationsEmailAddress`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncVerificationsEmailAddress) -> None:
        self.get = async_streamed(resource.get)
        self.create = async_streamed(resource.create)
        self.send_confirmation_code = async_streamed(resource.send_confirmation_code)
        self.confirm = async_streamed(resource.confirm)
