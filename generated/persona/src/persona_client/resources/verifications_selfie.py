"""Comparison of a face with that on a document."""

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
    from ..inputs.typed_dicts import SelfieVerificationCreateDataDict
    from ..inputs.verifications_selfie import SelfieVerificationCreateData
    from ..models.verifications_selfie import SelfieVerificationAnswer

_ERRORS = (
    Answer("400", "application/json", lambda: models.Error),
    Answer("401", "application/json", lambda: models.Error),
    Answer("403", "application/json", lambda: models.Error),
    Answer("404", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.Error),
)
_SECURITY = ((("bearerAuth", ()),),)
_ERRORS_2 = (Answer("400", "application/json", lambda: models.Error),)
_GET: Operation[SelfieVerificationAnswer] = Operation(
    name="verifications.selfie.get",
    method="GET",
    path="/verification/selfies/{verification-id}",
    parameters=(
        Parameter("verification_id", "verification-id", "path", "simple"),
        Parameter("include", "include", "query", "form"),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.SelfieVerificationAnswer),),
    errors=_ERRORS,
    security=_SECURITY,
)
_CREATE: Operation[SelfieVerificationAnswer] = Operation(
    name="verifications.selfie.create",
    method="POST",
    path="/verification/selfies",
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.SelfieVerificationCreate,
        fields=(("data", "data"),),
        is_required=True,
    ),
    answers=(Answer("200", "application/json", lambda: models.SelfieVerificationAnswer),),
    errors=_ERRORS_2,
    security=_SECURITY,
    idempotency_header="Idempotency-Key",
    idempotency_window=86400.0,
)
_SUBMIT: Operation[SelfieVerificationAnswer] = Operation(
    name="verifications.selfie.submit",
    method="POST",
    path="/verification/selfies/{verification-id}/submit",
    parameters=(Parameter("verification_id", "verification-id", "path", "simple"),),
    answers=(Answer("200", "application/json", lambda: models.SelfieVerificationAnswer),),
    errors=_ERRORS_2,
    security=_SECURITY,
    idempotency_header="Idempotency-Key",
    idempotency_window=86400.0,
)


class VerificationsSelfie:
    """Comparison of a face with that on a document."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawVerificationsSelfie:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawVerificationsSelfie(self)

    @cached_property
    def with_streaming_response(self) -> StreamedVerificationsSelfie:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedVerificationsSelfie(self)

    def get(
        self,
        verification_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> SelfieVerificationAnswer:
        """Get a selfie verification.

        Returns one check of a selfie, with its photos.

        Args:
            verification_id: The id of the verification. In examples it starts with `ver_`.
            include: Paths of relationships, such as `accounts` or `case-comments`. The objects
                they lead to are returned in full in `included`.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.

        Returns:
            The selfie verification.

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
        data: SelfieVerificationCreateData | SelfieVerificationCreateDataDict,
        **options: Unpack[Options],
    ) -> SelfieVerificationAnswer:
        """Create a selfie verification.

        Makes a check of a selfie. Its photos can be sent at once. The vendor's current document
        no longer has this call; its pages called such calls restricted to some customers.

        Carries an idempotency key, the same for each attempt.

        Inferred: not stated by the vendor's page.

        Body: stated.

        Args:
            data: The verification itself.

        Returns:
            The selfie verification.

        Raises:
            BadRequestError: The request was malformed.

        See https://github.com/fern-persona/persona-api
        """
        return self._transport.send(_CREATE, {"data": data}, options)

    def submit(self, verification_id: str, **options: Unpack[Options]) -> SelfieVerificationAnswer:
        """Submit a selfie verification.

        Hands a verification over to be carried out, and returns it as it stands then. The
        vendor's current document no longer has this call; its pages called such calls
        restricted to some customers.

        Carries an idempotency key, the same for each attempt.

        Inferred: not stated by the vendor's page.

        Args:
            verification_id: The id of the verification. In examples it starts with `ver_`.
                Stated.

        Returns:
            The selfie verification.

        Raises:
            BadRequestError: The request was malformed.

        See https://github.com/fern-persona/persona-api
        """
        return self._transport.send(_SUBMIT, {"verification_id": verification_id}, options)


class AsyncVerificationsSelfie:
    """Comparison of a face with that on a document."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawVerificationsSelfie:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawVerificationsSelfie(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedVerificationsSelfie:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedVerificationsSelfie(self)

    async def get(
        self,
        verification_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> SelfieVerificationAnswer:
        """See `VerificationsSelfie.get`."""
        return await self._transport.send(
            _GET,
            {"verification_id": verification_id, "include": include, "fields": fields},
            options,
        )

    async def create(
        self,
        *,
        data: SelfieVerificationCreateData | SelfieVerificationCreateDataDict,
        **options: Unpack[Options],
    ) -> SelfieVerificationAnswer:
        """See `VerificationsSelfie.create`."""
        return await self._transport.send(_CREATE, {"data": data}, options)

    async def submit(
        self, verification_id: str, **options: Unpack[Options]
    ) -> SelfieVerificationAnswer:
        """See `VerificationsSelfie.submit`."""
        return await self._transport.send(_SUBMIT, {"verification_id": verification_id}, options)


class RawVerificationsSelfie:
    """The methods of `VerificationsSelfie`, answering `RawResponse`."""

    def __init__(self, resource: VerificationsSelfie) -> None:
        self.get = raw(resource.get)
        self.create = raw(resource.create)
        self.submit = raw(resource.submit)


class AsyncRawVerificationsSelfie:
    """The methods of `AsyncVerificationsSelfie`, answering `RawResponse`."""

    def __init__(self, resource: AsyncVerificationsSelfie) -> None:
        self.get = async_raw(resource.get)
        self.create = async_raw(resource.create)
        self.submit = async_raw(resource.submit)


class StreamedVerificationsSelfie:
    """The methods of `VerificationsSelfie`, answering `StreamedResponse`."""

    def __init__(self, resource: VerificationsSelfie) -> None:
        self.get = streamed(resource.get)
        self.create = streamed(resource.create)
        self.submit = streamed(resource.submit)


class AsyncStreamedVerificationsSelfie:
    """The methods of `AsyncVerificationsSelfie`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncVerificationsSelfie) -> None:
        self.get = async_streamed(resource.get)
        self.create = async_streamed(resource.create)
        self.submit = async_streamed(resource.submit)
