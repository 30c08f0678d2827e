"""Government id of documents."""

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
    from ..inputs.documents_government_id import (
        GovernmentIdDocumentCreateData,
        GovernmentIdDocumentUpdateData,
    )
    from ..inputs.typed_dicts import (
        GovernmentIdDocumentCreateDataDict,
        GovernmentIdDocumentUpdateDataDict,
    )
    from ..models.documents_government_id import GovernmentIdDocumentAnswer

_ERRORS = (
    Answer("400", "application/json", lambda: models.Error),
    Answer("401", "application/json", lambda: models.Error),
    Answer("403", "application/json", lambda: models.Error),
    Answer("404", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.Error),
)
_SECURITY = ((("bearerAuth", ()),),)
_ERRORS_2 = (
    Answer("400", "application/json", lambda: models.Error),
    Answer("401", "application/json", lambda: models.Error),
    Answer("403", "application/json", lambda: models.Error),
    Answer("404", "application/json", lambda: models.Error),
    Answer("409", "application/json", lambda: models.Error),
    Answer("422", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.Error),
)
_GET: Operation[GovernmentIdDocumentAnswer] = Operation(
    name="documents.government_id.get",
    method="GET",
    path="/document/government-ids/{document-id}",
    parameters=(
        Parameter("document_id", "document-id", "path", "simple"),
        Parameter("include", "include", "query", "form"),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.GovernmentIdDocumentAnswer),),
    errors=_ERRORS,
    security=_SECURITY,
)
_UPDATE: Operation[GovernmentIdDocumentAnswer] = Operation(
    name="documents.government_id.update",
    method="PATCH",
    path="/document/government-ids/{document-id}",
    parameters=(
        Parameter("document_id", "document-id", "path", "simple"),
        Parameter("include", "include", "query", "form"),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
    ),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.GovernmentIdDocumentUpdate,
        fields=(("data", "data"),),
        is_required=True,
    ),
    answers=(Answer("200", "application/json", lambda: models.GovernmentIdDocumentAnswer),),
    errors=_ERRORS_2,
    security=_SECURITY,
)
_CREATE: Operation[GovernmentIdDocumentAnswer] = Operation(
    name="documents.government_id.create",
    method="POST",
    path="/document/government-ids",
    parameters=(
        Parameter("include", "include", "query", "form"),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
    ),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.GovernmentIdDocumentCreate,
        fields=(("data", "data"),),
        is_required=True,
    ),
    answers=(Answer("201", "application/json", lambda: models.GovernmentIdDocumentAnswer),),
    errors=_ERRORS_2,
    security=_SECURITY,
    idempotency_header="Idempotency-Key",
    idempotency_window=86400.0,
)
_SUBMIT: Operation[GovernmentIdDocumentAnswer] = Operation(
    name="documents.government_id.submit",
    method="POST",
    path="/document/government-ids/{document-id}/submit",
    parameters=(
        Parameter("document_id", "document-id", "path", "simple"),
        Parameter("include", "include", "query", "form"),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.GovernmentIdDocumentAnswer),),
    errors=_ERRORS_2,
    security=_SECURITY,
    idempotency_header="Idempotency-Key",
    idempotency_window=86400.0,
)


class DocumentsGovernmentId:
    """Government id of documents."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawDocumentsGovernmentId:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawDocumentsGovernmentId(self)

    @cached_property
    def with_streaming_response(self) -> StreamedDocumentsGovernmentId:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedDocumentsGovernmentId(self)

    def get(
        self,
        document_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> GovernmentIdDocumentAnswer:
        """Get a government ID document.

        Returns one government ID with its photos and what was read from them.

        Args:
            document_id: The id of the document. Those in the vendor's examples start with
                `doc_`.
            include: Paths of relationships, such as `accounts` or `case-comments`. The objects
                they lead to are returned in full in `included`.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.

        Returns:
            The government ID as it is now, and what `include` asked for.

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
            _GET, {"document_id": document_id, "include": include, "fields": fields}, options
        )

    def update(
        self,
        document_id: str,
        *,
        data: GovernmentIdDocumentUpdateData | GovernmentIdDocumentUpdateDataDict,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> GovernmentIdDocumentAnswer:
        """Update a government ID document.

        Changes the photos of a government ID, or what was chosen about it. Today's document of
        the vendor leaves this operation out; whether it still answers is open.

        Args:
            document_id: The id of the document. Those in the vendor's examples start with
                `doc_`.
            data: The government ID itself.
            include: Paths of relationships, such as `accounts` or `case-comments`. The objects
                they lead to are returned in full in `included`.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.

        Returns:
            The government ID as it is now, and what `include` asked for.

        Raises:
            BadRequestError: The request was malformed.
            AuthenticationError: The API key is absent or not valid.
            PermissionDeniedError: The API key may not make this call.
            NotFoundError: An object that the request names does not exist.
            ConflictError: Another request got in the way, or what was asked for exists already.
            UnprocessableEntityError: A value in the request is not acceptable.
            RateLimitError: The rate limit or a quota is used up. Wait longer from one try to
                the next.

        See https://github.com/hey-jane/persona-openapi-client
        """
        return self._transport.send(
            _UPDATE,
            {"document_id": document_id, "data": data, "include": include, "fields": fields},
            options,
        )

    def create(
        self,
        *,
        data: GovernmentIdDocumentCreateData | GovernmentIdDocumentCreateDataDict,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> GovernmentIdDocumentAnswer:
        """Create a government ID document.

        Makes a government ID that belongs to an inquiry, with its photos. Submit it to have it
        processed. Today's document of the vendor leaves this operation out; whether it still
        answers is open.

        Carries an idempotency key, the same for each attempt.

        Args:
            data: The government ID itself.
            include: Paths of relationships, such as `accounts` or `case-comments`. The objects
                they lead to are returned in full in `included`.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.

        Returns:
            The new government ID, and what `include` asked for.

        Raises:
            BadRequestError: The request was malformed.
            AuthenticationError: The API key is absent or not valid.
            PermissionDeniedError: The API key may not make this call.
            NotFoundError: An object that the request names does not exist.
            ConflictError: Another request got in the way, or what was asked for exists already.
            UnprocessableEntityError: A value in the request is not acceptable.
            RateLimitError: The rate limit or a quota is used up. Wait longer from one try to
                the next.

        See https://github.com/hey-jane/persona-openapi-client
        """
        return self._transport.send(
            _CREATE, {"data": data, "include": include, "fields": fields}, options
        )

    def submit(
        self,
        document_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> GovernmentIdDocumentAnswer:
        """Submit a government ID document.

        Has a government ID processed. Get it again until its status is `processed` or
        `errored`. Today's document of the vendor leaves this operation out; whether it still
        answers is open.

        Carries an idempotency key, the same for each attempt.

        Args:
            document_id: The id of the document. Those in the vendor's examples start with
                `doc_`.
            include: Paths of relationships, such as `accounts` or `case-comments`. The objects
                they lead to are returned in full in `included`.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.

        Returns:
            The government ID as it is now, and what `include` asked for.

        Raises:
            BadRequestError: The request was malformed.
            AuthenticationError: The API key is absent or not valid.
            PermissionDeniedError: The API key may not make this call.
            NotFoundError: An object that the request names does not exist.
            ConflictError: Another request got in the way, or what was asked for exists already.
            UnprocessableEntityError: A value in the request is not acceptable.
            RateLimitError: The rate limit or a quota is used up. Wait longer from one try to
                the next.

        See https://github.com/hey-jane/persona-openapi-client
        """
        return self._transport.send(
            _SUBMIT, {"document_id": document_id, "include": include, "fields": fields}, options
        )


class AsyncDocumentsGovernmentId:
    """Government id of documents."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawDocumentsGovernmentId:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawDocumentsGovernmentId(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedDocumentsGovernmentId:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedDocumentsGovernmentId(self)

    async def get(
        self,
        document_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> GovernmentIdDocumentAnswer:
        """See `DocumentsGovernmentId.get`."""
        return await self._transport.send(
            _GET, {"document_id": document_id, "include": include, "fields": fields}, options
        )

    async def update(
        self,
        document_id: str,
        *,
        data: GovernmentIdDocumentUpdateData | GovernmentIdDocumentUpdateDataDict,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> GovernmentIdDocumentAnswer:
        """See `DocumentsGovernmentId.update`."""
        return await self._transport.send(
            _UPDATE,
            {"document_id": document_id, "data": data, "include": include, "fields": fields},
            options,
        )

    async def create(
        self,
        *,
        data: GovernmentIdDocumentCreateData | GovernmentIdDocumentCreateDataDict,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> GovernmentIdDocumentAnswer:
        """See `DocumentsGovernmentId.create`."""
        return await self._transport.send(
            _CREATE, {"data": data, "include": include, "fields": fields}, options
        )

    async def submit(
        self,
        document_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> GovernmentIdDocumentAnswer:
        """See `DocumentsGovernmentId.submit`."""
        return await self._transport.send(
            _SUBMIT, {"document_id": document_id, "include": include, "fields": fields}, options
        )


class RawDocumentsGovernmentId:
    """The methods of `DocumentsGovernmentId`, answering `RawResponse`."""

    def __init__(self, resource: DocumentsGovernmentId) -> None:
        self.get = raw(resource.get)
        self.update = raw(resource.update)
        self.create = raw(resource.create)
        self.submit = raw(resource.submit)


class AsyncRawDocumentsGovernmentId:
    """The methods of `AsyncDocumentsGovernmentId`, answering `RawResponse`."""

    def __init__(self, resource: AsyncDocumentsGovernmentId) -> None:
        self.get = async_raw(resource.get)
        self.update = async_raw(resource.update)
        self.create = async_raw(resource.create)
        self.submit = async_raw(resource.submit)


class StreamedDocumentsGovernmentId:
    """The methods of `DocumentsGovernmentId`, answering `StreamedResponse`."""

    def __init__(self, resource: DocumentsGovernmentId) -> None:
        self.get = streamed(resource.get)
        self.update = streamed(resource.update)
        self.create = streamed(resource.create)
        self.submit = streamed(resource.submit)


class AsyncStreamedDocumentsGovernmentId:
    """The methods of `AsyncDocumentsGovernmentId`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncDocumentsGovernmentId) -> None:
        self.get = async_streamed(resource.get)
        self.update = async_streamed(resource.update)
        self.create = async_streamed(resource.create)
        self.submit = async_streamed(resource.submit)
