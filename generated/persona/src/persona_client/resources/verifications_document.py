"""Check of a document that is no government ID."""

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
    from ..inputs.typed_dicts import DocumentVerificationCreateDataDict
    from ..inputs.verifications_document import DocumentVerificationCreateData
    from ..models.verifications_document import DocumentVerificationAnswer

_ERRORS = (
    Answer("400", "application/json", lambda: models.Error),
    Answer("401", "application/json", lambda: models.Error),
    Answer("403", "application/json", lambda: models.Error),
    Answer("404", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.Error),
)
_SECURITY = ((("bearerAuth", ()),),)
_ERRORS_2 = (Answer("400", "application/json", lambda: models.Error),)
_GET: Operation[DocumentVerificationAnswer] = Operation(
    name="verifications.document.get",
    method="GET",
    path="/verification/documents/{verification-id}",
    parameters=(
        Parameter("verification_id", "verification-id", "path", "simple"),
        Parameter("include", "include", "query", "form"),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.DocumentVerificationAnswer),),
    errors=_ERRORS,
    security=_SECURITY,
)
_CREATE: Operation[DocumentVerificationAnswer] = Operation(
    name="verifications.document.create",
    method="POST",
    path="/verification/documents",
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.DocumentVerificationCreate,
        fields=(("data", "data"),),
        is_required=True,
    ),
    answers=(Answer("200", "application/json", lambda: models.DocumentVerificationAnswer),),
    security=_SECURITY,
    idempotency_header="Idempotency-Key",
    idempotency_window=86400.0,
)
_SUBMIT: Operation[DocumentVerificationAnswer] = Operation(
    name="verifications.document.submit",
    method="POST",
    path="/verification/documents/{verification-id}/submit",
    parameters=(Parameter("verification_id", "verification-id", "path", "simple"),),
    answers=(Answer("200", "application/json", lambda: models.DocumentVerificationAnswer),),
    errors=_ERRORS_2,
    security=_SECURITY,
    idempotency_header="Idempotency-Key",
    idempotency_window=86400.0,
)


class VerificationsDocument:
    """Check of a document that is no government ID."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawVerificationsDocument:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawVerificationsDocument(self)

    @cached_property
    def with_streaming_response(self) -> StreamedVerificationsDocument:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedVerificationsDocument(self)

    def get(
        self,
        verification_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> DocumentVerificationAnswer:
        """Get a document verification.

        Returns one check of a document that is no government ID, with its files and what was
        read from them.

        Args:
            verification_id: The id of the verification. In examples it starts with `ver_`.
            include: Paths of relationships, such as `accounts` or `case-comments`. The objects
                they lead to are returned in full in `included`.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.

        Returns:
            The document verification.

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
        data: DocumentVerificationCreateData | DocumentVerificationCreateDataDict,
        **options: Unpack[Options],
    ) -> DocumentVerificationAnswer:
        """Create a document verification.

        Makes a check of a document that was uploaded, as a part of an inquiry. The vendor's
        current document no longer has this call; its pages called such calls restricted to some
        customers.

        Carries an idempotency key, the same for each attempt.

        Inferred: not stated by the vendor's page.

        Body: stated.

        Args:
            data: The verification itself.

        Returns:
            The document verification.

        See https://github.com/fern-persona/persona-api
        """
        return self._transport.send(_CREATE, {"data": data}, options)

    def submit(
        self, verification_id: str, **options: Unpack[Options]
    ) -> DocumentVerificationAnswer:
        """Submit a document verification.

        Hands a verification over to be carried out, and returns it as it stands then. The
        vendor's current document no longer has this call; its pages called such calls
        restricted to some customers.

        Carries an idempotency key, the same for each attempt.

        Inferred: not stated by the vendor's page.

        Args:
            verification_id: The id of the verification. In examples it starts with `ver_`.
                Stated.

        Returns:
            The document verification.

        Raises:
            BadRequestError: The request was malformed.

        See https://github.com/fern-persona/persona-api
        """
        return self._transport.send(_SUBMIT, {"verification_id": verification_id}, options)


class AsyncVerificationsDocument:
    """Check of a document that is no government ID."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawVerificationsDocument:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawVerificationsDocument(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedVerificationsDocument:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedVerificationsDocument(self)

    async def get(
        self,
        verification_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> DocumentVerificationAnswer:
        """See `VerificationsDocument.get`."""
        return await self._transport.send(
            _GET,
            {"verification_id": verification_id, "include": include, "fields": fields},
            options,
        )

    async def create(
        self,
        *,
        data: DocumentVerificationCreateData | DocumentVerificationCreateDataDict,
        **options: Unpack[Options],
    ) -> DocumentVerificationAnswer:
        """See `VerificationsDocument.create`."""
        return await self._transport.send(_CREATE, {"data": data}, options)

    async def submit(
        self, verification_id: str, **options: Unpack[Options]
    ) -> DocumentVerificationAnswer:
        """See `VerificationsDocument.submit`."""
        return await self._transport.send(_SUBMIT, {"verification_id": verification_id}, options)


class RawVerificationsDocument:
    """The methods of `VerificationsDocument`, answering `RawResponse`."""

    def __init__(self, resource: VerificationsDocument) -> None:
        self.get = raw(resource.get)
        self.create = raw(resource.create)
        self.submit = raw(resource.submit)


class AsyncRawVerificationsDocument:
    """The methods of `AsyncVerificationsDocument`, answering `RawResponse`."""

    def __init__(self, resource: AsyncVerificationsDocument) -> None:
        self.get = async_raw(resource.get)
        self.create = async_raw(resource.create)
        self.submit = async_raw(resource.submit)


class StreamedVerificationsDocument:
    """The methods of `VerificationsDocument`, answering `StreamedResponse`."""

    def __init__(self, resource: VerificationsDocument) -> None:
        self.get = streamed(resource.get)
        self.create = streamed(resource.create)
        self.submit = streamed(resource.submit)


class AsyncStreamedVerificationsDocument:
    """The methods of `AsyncVerificationsDocument`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncVerificationsDocument) -> None:
        self.get = async_streamed(resource.get)
        self.create = async_streamed(resource.create)
        self.submit = async_streamed(resource.submit)
