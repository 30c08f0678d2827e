"""Proofs of every kind that a person or a business is what it claims to be."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import models
from .._runtime.operation import Answer, Operation, Parameter
from .._runtime.response import async_raw, raw
from .._runtime.streamed import async_streamed, streamed
from .._runtime.types import OMIT

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Unpack

    from .._runtime.async_transport import AsyncTransport
    from .._runtime.sync_transport import SyncTransport
    from .._runtime.types import ArrayOf, Omit, Options
    from ..models.verifications import VerificationAnswer
    from .verifications_aamva import AsyncVerificationsAamva, VerificationsAamva
    from .verifications_database import AsyncVerificationsDatabase, VerificationsDatabase
    from .verifications_database_ecbsv import (
        AsyncVerificationsDatabaseEcbsv,
        VerificationsDatabaseEcbsv,
    )
    from .verifications_database_phone_carrier import (
        AsyncVerificationsDatabasePhoneCarrier,
        VerificationsDatabasePhoneCarrier,
    )
    from .verifications_database_serpro import (
        AsyncVerificationsDatabaseSerpro,
        VerificationsDatabaseSerpro,
    )
    from .verifications_database_standard import (
        AsyncVerificationsDatabaseStandard,
        VerificationsDatabaseStandard,
    )
    from .verifications_database_tin import AsyncVerificationsDatabaseTin, VerificationsDatabaseTin
    from .verifications_document import AsyncVerificationsDocument, VerificationsDocument
    from .verifications_email_address import (
        AsyncVerificationsEmailAddress,
        VerificationsEmailAddress,
    )
    from .verifications_government_id import (
        AsyncVerificationsGovernmentId,
        VerificationsGovernmentId,
    )
    from .verifications_government_id_nfc import (
        AsyncVerificationsGovernmentIdNfc,
        VerificationsGovernmentIdNfc,
    )
    from .verifications_phone_number import AsyncVerificationsPhoneNumber, VerificationsPhoneNumber
    from .verifications_selfie import AsyncVerificationsSelfie, VerificationsSelfie

_ERRORS = (
    Answer("400", "application/json", lambda: models.Error),
    Answer("401", "application/json", lambda: models.Error),
    Answer("403", "application/json", lambda: models.Error),
    Answer("404", "application/json", lambda: models.Error),
    Answer("409", "application/json", lambda: models.Error),
    Answer("422", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.Error),
)
_SECURITY = ((("bearerAuth", ()),),)
_ERRORS_2 = (
    Answer("400", "application/json", lambda: models.Error),
    Answer("401", "application/json", lambda: models.Error),
    Answer("403", "application/json", lambda: models.Error),
    Answer("404", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.Error),
)
_REDACT: Operation[VerificationAnswer] = Operation(
    name="verifications.redact",
    method="DELETE",
    path="/verifications/{verification-id}",
    parameters=(Parameter("verification_id", "verification-id", "path", "simple"),),
    answers=(Answer("200", "application/json", lambda: models.VerificationAnswer),),
    errors=_ERRORS,
    security=_SECURITY,
)
_GET: Operation[VerificationAnswer] = Operation(
    name="verifications.get",
    method="GET",
    path="/verifications/{verification-id}",
    parameters=(
        Parameter("verification_id", "verification-id", "path", "simple"),
        Parameter("include", "include", "query", "form"),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.VerificationAnswer),),
    errors=_ERRORS_2,
    security=_SECURITY,
)
_PRINT: Operation[bytes] = Operation(
    name="verifications.print",
    method="GET",
    path="/verifications/{verification-id}/print",
    parameters=(Parameter("verification_id", "verification-id", "path", "simple"),),
    answers=(Answer("200", "application/pdf", bytes),),
    errors=_ERRORS_2,
    security=_SECURITY,
)
_LOCK: Operation[VerificationAnswer] = Operation(
    name="verifications.lock",
    method="POST",
    path="/verifications/{verification-id}/investigation-lock",
    parameters=(
        Parameter("verification_id", "verification-id", "path", "simple"),
        Parameter("include", "include", "query", "form"),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.VerificationAnswer),),
    errors=_ERRORS,
    security=_SECURITY,
    idempotency_header="Idempotency-Key",
    idempotency_window=86400.0,
)
_UNLOCK: Operation[VerificationAnswer] = Operation(
    name="verifications.unlock",
    method="POST",
    path="/verifications/{verification-id}/investigation-unlock",
    parameters=(
        Parameter("verification_id", "verification-id", "path", "simple"),
        Parameter("include", "include", "query", "form"),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.VerificationAnswer),),
    errors=_ERRORS,
    security=_SECURITY,
    idempotency_header="Idempotency-Key",
    idempotency_window=86400.0,
)


class Verifications:
    """Proofs of every kind that a person or a business is what it claims to be."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def aamva(self) -> VerificationsAamva:
        """Comparison of a driver license with the records of the state that issued it."""
        from .verifications_aamva import VerificationsAamva

        return VerificationsAamva(self._transport)

    @cached_property
    def database_standard(self) -> VerificationsDatabaseStandard:
        """Comparison of personal data with standard databases."""
        from .verifications_database_standard import VerificationsDatabaseStandard

        return VerificationsDatabaseStandard(self._transport)

    @cached_property
    def database(self) -> VerificationsDatabase:
        """Comparison of personal data with databases."""
        from .verifications_database import VerificationsDatabase

        return VerificationsDatabase(self._transport)

    @cached_property
    def document(self) -> VerificationsDocument:
        """Check of a document that is no government ID."""
        from .verifications_document import VerificationsDocument

        return VerificationsDocument(self._transport)

    @cached_property
    def email_address(self) -> VerificationsEmailAddress:
        """Proof that an email address can be read."""
        from .verifications_email_address import VerificationsEmailAddress

        return VerificationsEmailAddress(self._transport)

    @cached_property
    def government_id_nfc(self) -> VerificationsGovernmentIdNfc:
        """Check of a government ID by its chip."""
        from .verifications_government_id_nfc import VerificationsGovernmentIdNfc

        return VerificationsGovernmentIdNfc(self._transport)

    @cached_property
    def government_id(self) -> VerificationsGovernmentId:
        """Check of a government ID by its photos."""
        from .verifications_government_id import VerificationsGovernmentId

        return VerificationsGovernmentId(self._transport)

    @cached_property
    def database_phone_carrier(self) -> VerificationsDatabasePhoneCarrier:
        """Comparison of personal data with those of a phone carrier."""
        from .verifications_database_phone_carrier import VerificationsDatabasePhoneCarrier

        return VerificationsDatabasePhoneCarrier(self._transport)

    @cached_property
    def phone_number(self) -> VerificationsPhoneNumber:
        """Proof that a phone number can be used."""
        from .verifications_phone_number import VerificationsPhoneNumber

        return VerificationsPhoneNumber(self._transport)

    @cached_property
    def selfie(self) -> VerificationsSelfie:
        """Comparison of a face with that on a document."""
        from .verifications_selfie import VerificationsSelfie

        return VerificationsSelfie(self._transport)

    @cached_property
    def database_serpro(self) -> VerificationsDatabaseSerpro:
        """Comparison of personal data with Serpro in Brazil."""
        from .verifications_database_serpro import VerificationsDatabaseSerpro

        return VerificationsDatabaseSerpro(self._transport)

    @cached_property
    def database_tin(self) -> VerificationsDatabaseTin:
        """Check of a taxpayer identification number."""
        from .verifications_database_tin import VerificationsDatabaseTin

        return VerificationsDatabaseTin(self._transport)

    @cached_property
    def database_ecbsv(self) -> VerificationsDatabaseEcbsv:
        """Check of a social security number with the authority that issues them."""
        from .verifications_database_ecbsv import VerificationsDatabaseEcbsv

        return VerificationsDatabaseEcbsv(self._transport)

    @cached_property
    def with_raw_response(self) -> RawVerifications:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawVerifications(self)

    @cached_property
    def with_streaming_response(self) -> StreamedVerifications:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedVerifications(self)

    def redact(self, verification_id: str, **options: Unpack[Options]) -> VerificationAnswer:
        """Redact a verification.

        Erases for good the personal data that a verification holds, and returns the
        verification as it is then. It is refused while the verification is locked for an
        investigation. This cannot be undone.

        Args:
            verification_id: The id of the verification. In examples it starts with `ver_`.

        Returns:
            The verification, and what `include` asked for.

        Raises:
            BadRequestError: The request was malformed.
            AuthenticationError: The API key is absent or not valid.
            PermissionDeniedError: The API key may not make this call.
            NotFoundError: An object that the request names does not exist.
            ConflictError: Another request got in the way, or what was asked for exists already.
            UnprocessableEntityError: A value in the request is not acceptable.
            RateLimitError: The rate limit or a quota is used up. Wait longer from one try to
                the next.

        See https://github.com/persona-id/persona-openapi/blob/a1526b5/2025-12-08/openapi-bundled.yaml
        """
        return self._transport.send(_REDACT, {"verification_id": verification_id}, options)

    def get(
        self,
        verification_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> VerificationAnswer:
        """Get a verification.

        Returns one verification of any kind. `type` says of which, and so which attributes it
        has.

        Args:
            verification_id: The id of the verification. In examples it starts with `ver_`.
            include: Paths of relationships, such as `accounts` or `case-comments`. The objects
                they lead to are returned in full in `included`.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.

        Returns:
            The verification, and what `include` asked for.

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

    def print(self, verification_id: str, **options: Unpack[Options]) -> bytes:
        """Print a verification as PDF.

        Returns a verification as a PDF document.

        Args:
            verification_id: The id of the verification. In examples it starts with `ver_`.

        Returns:
            The object as a PDF document.

        Raises:
            BadRequestError: The request was malformed.
            AuthenticationError: The API key is absent or not valid.
            PermissionDeniedError: The API key may not make this call.
            NotFoundError: An object that the request names does not exist.
            RateLimitError: The rate limit or a quota is used up. Wait longer from one try to
                the next.

        See https://github.com/persona-id/persona-openapi/blob/a1526b5/2025-12-08/openapi-bundled.yaml
        """
        return self._transport.send(_PRINT, {"verification_id": verification_id}, options)

    def lock(
        self,
        verification_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> VerificationAnswer:
        """Lock a verification for an investigation.

        Keeps a verification from being redacted while somebody investigates it: until it is
        unlocked, calls that redact it are refused.

        Carries an idempotency key, the same for each attempt.

        Args:
            verification_id: The id of the verification. In examples it starts with `ver_`.
            include: Paths of relationships, such as `accounts` or `case-comments`. The objects
                they lead to are returned in full in `included`.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.

        Returns:
            The verification, and what `include` asked for.

        Raises:
            BadRequestError: The request was malformed.
            AuthenticationError: The API key is absent or not valid.
            PermissionDeniedError: The API key may not make this call.
            NotFoundError: An object that the request names does not exist.
            ConflictError: Another request got in the way, or what was asked for exists already.
            UnprocessableEntityError: A value in the request is not acceptable.
            RateLimitError: The rate limit or a quota is used up. Wait longer from one try to
                the next.

        See https://github.com/persona-id/persona-openapi/blob/a1526b5/2025-12-08/openapi-bundled.yaml
        """
        return self._transport.send(
            _LOCK,
            {"verification_id": verification_id, "include": include, "fields": fields},
            options,
        )

    def unlock(
        self,
        verification_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> VerificationAnswer:
        """Unlock a verification after an investigation.

        Lets a verification be redacted again that was locked for an investigation.

        Carries an idempotency key, the same for each attempt.

        Args:
            verification_id: The id of the verification. In examples it starts with `ver_`.
            include: Paths of relationships, such as `accounts` or `case-comments`. The objects
                they lead to are returned in full in `included`.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.

        Returns:
            The verification, and what `include` asked for.

        Raises:
            BadRequestError: The request was malformed.
            AuthenticationError: The API key is absent or not valid.
            PermissionDeniedError: The API key may not make this call.
            NotFoundError: An object that the request names does not exist.
            ConflictError: Another request got in the way, or what was asked for exists already.
            UnprocessableEntityError: A value in the request is not acceptable.
            RateLimitError: The rate limit or a quota is used up. Wait longer from one try to
                the next.

        See https://github.com/persona-id/persona-openapi/blob/a1526b5/2025-12-08/openapi-bundled.yaml
        """
        return self._transport.send(
            _UNLOCK,
            {"verification_id": verification_id, "include": include, "fields": fields},
            options,
        )


class AsyncVerifications:
    """Proofs of every kind that a person or a business is what it claims to be."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def aamva(self) -> AsyncVerificationsAamva:
        """Comparison of a driver license with the records of the state that issued it."""
        from .verifications_aamva import AsyncVerificationsAamva

        return AsyncVerificationsAamva(self._transport)

    @cached_property
    def database_standard(self) -> AsyncVerificationsDatabaseStandard:
        """Comparison of personal data with standard databases."""
        from .verifications_database_standard import AsyncVerificationsDatabaseStandard

        return AsyncVerificationsDatabaseStandard(self._transport)

    @cached_property
    def database(self) -> AsyncVerificationsDatabase:
        """Comparison of personal data with databases."""
        from .verifications_database import AsyncVerificationsDatabase

        return AsyncVerificationsDatabase(self._transport)

    @cached_property
    def document(self) -> AsyncVerificationsDocument:
        """Check of a document that is no government ID."""
        from .verifications_document import AsyncVerificationsDocument

        return AsyncVerificationsDocument(self._transport)

    @cached_property
    def email_address(self) -> AsyncVerificationsEmailAddress:
        """Proof that an email address can be read."""
        from .verifications_email_address import AsyncVerificationsEmailAddress

        return AsyncVerificationsEmailAddress(self._transport)

    @cached_property
    def government_id_nfc(self) -> AsyncVerificationsGovernmentIdNfc:
        """Check of a government ID by its chip."""
        from .verifications_government_id_nfc import AsyncVerificationsGovernmentIdNfc

        return AsyncVerificationsGovernmentIdNfc(self._transport)

    @cached_property
    def government_id(self) -> AsyncVerificationsGovernmentId:
        """Check of a government ID by its photos."""
        from .verifications_government_id import AsyncVerificationsGovernmentId

        return AsyncVerificationsGovernmentId(self._transport)

    @cached_property
    def database_phone_carrier(self) -> AsyncVerificationsDatabasePhoneCarrier:
        """Comparison of personal data with those of a phone carrier."""
        from .verifications_database_phone_carrier import AsyncVerificationsDatabasePhoneCarrier

        return AsyncVerificationsDatabasePhoneCarrier(self._transport)

    @cached_property
    def phone_number(self) -> AsyncVerificationsPhoneNumber:
        """Proof that a phone number can be used."""
        from .verifications_phone_number import AsyncVerificationsPhoneNumber

        return AsyncVerificationsPhoneNumber(self._transport)

    @cached_property
    def selfie(self) -> AsyncVerificationsSelfie:
        """Comparison of a face with that on a document."""
        from .verifications_selfie import AsyncVerificationsSelfie

        return AsyncVerificationsSelfie(self._transport)

    @cached_property
    def database_serpro(self) -> AsyncVerificationsDatabaseSerpro:
        """Comparison of personal data with Serpro in Brazil."""
        from .verifications_database_serpro import AsyncVerificationsDatabaseSerpro

        return AsyncVerificationsDatabaseSerpro(self._transport)

    @cached_property
    def database_tin(self) -> AsyncVerificationsDatabaseTin:
        """Check of a taxpayer identification number."""
        from .verifications_database_tin import AsyncVerificationsDatabaseTin

        return AsyncVerificationsDatabaseTin(self._transport)

    @cached_property
    def database_ecbsv(self) -> AsyncVerificationsDatabaseEcbsv:
        """Check of a social security number with the authority that issues them."""
        from .verifications_database_ecbsv import AsyncVerificationsDatabaseEcbsv

        return AsyncVerificationsDatabaseEcbsv(self._transport)

    @cached_property
    def with_raw_response(self) -> AsyncRawVerifications:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawVerifications(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedVerifications:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedVerifications(self)

    async def redact(self, verification_id: str, **options: Unpack[Options]) -> VerificationAnswer:
        """See `Verifications.redact`."""
        return await self._transport.send(_REDACT, {"verification_id": verification_id}, options)

    async def get(
        self,
        verification_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> VerificationAnswer:
        """See `Verifications.get`."""
        return await self._transport.send(
            _GET,
            {"verification_id": verification_id, "include": include, "fields": fields},
            options,
        )

    async def print(self, verification_id: str, **options: Unpack[Options]) -> bytes:
        """See `Verifications.print`."""
        return await self._transport.send(_PRINT, {"verification_id": verification_id}, options)

    async def lock(
        self,
        verification_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> VerificationAnswer:
        """See `Verifications.lock`."""
        return await self._transport.send(
            _LOCK,
            {"verification_id": verification_id, "include": include, "fields": fields},
            options,
        )

    async def unlock(
        self,
        verification_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> VerificationAnswer:
        """See `Verifications.unlock`."""
        return await self._transport.send(
            _UNLOCK,
            {"verification_id": verification_id, "include": include, "fields": fields},
            options,
        )


class RawVerifications:
    """The methods of `Verifications`, answering `RawResponse`."""

    def __init__(self, resource: Verifications) -> None:
        self.redact = raw(resource.redact)
        self.get = raw(resource.get)
        self.print = raw(resource.print)
        self.lock = raw(resource.lock)
        self.unlock = raw(resource.unlock)


class AsyncRawVerifications:
    """The methods of `AsyncVerifications`, answering `RawResponse`."""

    def __init__(self, resource: AsyncVerifications) -> None:
        self.redact = async_raw(resource.redact)
        self.get = async_raw(resource.get)
        self.print = async_raw(resource.print)
        self.lock = async_raw(resource.lock)
        self.unlock = async_raw(resource.unlock)


class StreamedVerifications:
    """The methods of `Verifications`, answering `StreamedResponse`."""

    def __init__(self, resource: Verifications) -> None:
        self.redact = streamed(resource.redact)
        self.get = streamed(resource.get)
        self.print = streamed(resource.print)
        self.lock = streamed(resource.lock)
        self.unlock = streamed(resource.unlock)


class AsyncStreamedVerifications:
    """The methods of `AsyncVerifications`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncVerifications) -> None:
        self.redact = async_streamed(resource.redact)
        self.get = async_streamed(resource.get)
        self.print = async_streamed(resource.print)
        self.lock = async_streamed(resource.lock)
        self.unlock = async_streamed(resource.unlock)
