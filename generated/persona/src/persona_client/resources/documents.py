"""Documents that were uploaded, and what was read from them."""

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
    from ..models.documents import DocumentAnswer
    from .documents_generic import AsyncDocumentsGeneric, DocumentsGeneric
    from .documents_government_id import AsyncDocumentsGovernmentId, DocumentsGovernmentId

_ERRORS = (
    Answer("400", "application/json", lambda: models.Error),
    Answer("401", "application/json", lambda: models.Error),
    Answer("403", "application/json", lambda: models.Error),
    Answer("404", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.Error),
)
_SECURITY = ((("bearerAuth", ()),),)
_GET: Operation[DocumentAnswer] = Operation(
    name="documents.get",
    method="GET",
    path="/documents/{document-id}",
    parameters=(
        Parameter("document_id", "document-id", "path", "simple"),
        Parameter("include", "include", "query", "form"),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.DocumentAnswer),),
    errors=_ERRORS,
    security=_SECURITY,
)


class Documents:
    """Documents that were uploaded, and what was read from them."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def generic(self) -> DocumentsGeneric:
        """Generic of documents."""
        from .documents_generic import DocumentsGeneric

        return DocumentsGeneric(self._transport)

    @cached_property
    def government_id(self) -> DocumentsGovernmentId:
        """Government id of documents."""
        from .documents_government_id import DocumentsGovernmentId

        return DocumentsGovernmentId(self._transport)

    @cached_property
    def with_raw_response(self) -> RawDocuments:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawDocuments(self)

    @cached_property
    def with_streaming_response(self) -> StreamedDocuments:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedDocuments(self)

    def get(
        self,
        document_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> DocumentAnswer:
        """Get a document.

        Returns one document of any kind; the type says which. For the government IDs read by
        their chip and the mobile ones, only how far they are is returned.

        Args:
            document_id: The id of the document. Those in the vendor's examples start with
                `doc_`.
            include: Paths of relationships, such as `accounts` or `case-comments`. The objects
                they lead to are returned in full in `included`.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.

        Returns:
            The document, and what `include` asked for.

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


class AsyncDocuments:
    """Documents that were uploaded, and what was read from them."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def generic(self) -> AsyncDocumentsGeneric:
        """Generic of documents."""
        from .documents_generic import AsyncDocumentsGeneric

        return AsyncDocumentsGeneric(self._transport)

    @cached_property
    def government_id(self) -> AsyncDocumentsGovernmentId:
        """Government id of documents."""
        from .documents_government_id import AsyncDocumentsGovernmentId

        return AsyncDocumentsGovernmentId(self._transport)

    @cached_property
    def with_raw_response(self) -> AsyncRawDocuments:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawDocuments(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedDocuments:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedDocuments(self)

    async def get(
        self,
        document_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> DocumentAnswer:
        """See `Documents.get`."""
        return await self._transport.send(
            _GET, {"document_id": document_id, "include": include, "fields": fields}, options
        )


class RawDocuments:
    """The methods of `Documents`, answering `RawResponse`."""

    def __init__(self, resource: Documents) -> None:
        self.get = raw(resource.get)


class AsyncRawDocuments:
    """The methods of `AsyncDocuments`, answering `RawResponse`."""

    def __init__(self, resource: AsyncDocuments) -> None:
        self.get = async_raw(resource.get)


class StreamedDocuments:
    """The methods of `Documents`, answering `StreamedResponse`."""

    def __init__(self, resource: Documents) -> None:
        self.get = streamed(resource.get)


class AsyncStreamedDocuments:
    """The methods of `AsyncDocuments`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncDocuments) -> None:
        self.get = async_streamed(resource.get)
