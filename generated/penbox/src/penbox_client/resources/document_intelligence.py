"""Data that is read out of files."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import inputs, models
from .._runtime.operation import Answer, Body, Operation, Parameter, Polling
from .._runtime.response import async_raw, raw
from .._runtime.streamed import async_streamed, streamed
from .._runtime.types import OMIT

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Unpack

    from .._runtime.async_transport import AsyncTransport
    from .._runtime.sync_transport import SyncTransport
    from .._runtime.types import Omit, Options
    from ..inputs.document_intelligence import AttachmentReference, FieldToRead, InlineFile
    from ..inputs.shared_workspace_reference import WorkspaceReference
    from ..inputs.typed_dicts import (
        AttachmentReferenceDict,
        FieldToReadDict,
        InlineFileDict,
        WorkspaceReferenceDict,
    )
    from ..models.document_intelligence import DocumentIntelligenceJob

_ERRORS = (
    Answer("413", "application/json", lambda: models.Errors),
    Answer("400", "application/json", lambda: models.Errors),
    Answer("401", "application/json", lambda: models.Errors),
    Answer("403", "application/json", lambda: models.Errors),
    Answer("404", "application/json", lambda: models.Errors),
    Answer("409", "application/json", lambda: models.Errors),
    Answer("422", "application/json", lambda: models.Errors),
    Answer("429", "application/json", lambda: models.Errors),
    Answer("500", "application/json", lambda: models.Errors),
    Answer("502", "application/json", lambda: models.Errors),
    Answer("503", "application/json", lambda: models.Errors),
    Answer("504", "application/json", lambda: models.Errors),
)
_SECURITY = ((("bearerAuth", ()),),)
_ERRORS_2 = (
    Answer("400", "application/json", lambda: models.Errors),
    Answer("401", "application/json", lambda: models.Errors),
    Answer("403", "application/json", lambda: models.Errors),
    Answer("404", "application/json", lambda: models.Errors),
    Answer("409", "application/json", lambda: models.Errors),
    Answer("422", "application/json", lambda: models.Errors),
    Answer("429", "application/json", lambda: models.Errors),
    Answer("500", "application/json", lambda: models.Errors),
    Answer("502", "application/json", lambda: models.Errors),
    Answer("503", "application/json", lambda: models.Errors),
    Answer("504", "application/json", lambda: models.Errors),
)
_CREATE: Operation[DocumentIntelligenceJob] = Operation(
    name="document_intelligence.create",
    method="POST",
    path="/document_intelligence",
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.DocumentIntelligenceCreate,
        fields=(
            ("attachments", "attachments"),
            ("fields", "fields"),
            ("template", "template"),
            ("workspace", "workspace"),
            ("language", "language"),
        ),
        is_required=True,
    ),
    answers=(Answer("201", "application/json", lambda: models.DocumentIntelligenceJob),),
    errors=_ERRORS,
    security=_SECURITY,
)
_GET: Operation[DocumentIntelligenceJob] = Operation(
    name="document_intelligence.get",
    method="GET",
    path="/document_intelligence/{id}",
    parameters=(Parameter("id", "id", "path", "simple"),),
    answers=(Answer("200", "application/json", lambda: models.DocumentIntelligenceJob),),
    errors=_ERRORS_2,
    security=_SECURITY,
)
_WAIT: Polling[DocumentIntelligenceJob] = Polling(
    operation=_GET,
    name="document_intelligence.wait",
    intervals=(2.0, 5.0, 10.0),
    deadline=600.0,
    pointer="/results",
    is_empty=True,
)


class DocumentIntelligence:
    """Data that is read out of files."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawDocumentIntelligence:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawDocumentIntelligence(self)

    @cached_property
    def with_streaming_response(self) -> StreamedDocumentIntelligence:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedDocumentIntelligence(self)

    def create(
        self,
        *,
        attachments: Sequence[
            AttachmentReference | AttachmentReferenceDict | InlineFile | InlineFileDict
        ],
        fields: Sequence[FieldToRead | FieldToReadDict] | Omit = OMIT,
        template: Mapping[str, object] | Omit = OMIT,
        workspace: WorkspaceReference | WorkspaceReferenceDict | Omit = OMIT,
        language: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> DocumentIntelligenceJob:
        """Read data out of documents.

        Starts a job that reads data out of files, and returns it at once. What to read is said
        by `fields` or by `template`, and never by both. The results are there later: ask for
        the job again until `results` is filled.

        Args:
            attachments: Files to read, each as the id of an attachment or with its content. At
                least 1 item.
            fields: What to read. Not together with `template`.
            template: Template that says what to read. Not together with `fields`.
            workspace: Workspace of the job; the first that the token reaches when not given.
            language: Language that the files are probably in.

        Returns:
            The job, without results yet.

        Raises:
            ApiError: A file is larger than 10 GB.
            BadRequestError: Something in the request is missing or malformed, or it names a
                template or an owner that cannot be found.
            AuthenticationError: The token is missing, unknown or expired.
            PermissionDeniedError: The token does not reach the object or its workspace.
            NotFoundError: Nothing has this id.
            ConflictError: The request does not fit the present state, for example because the
                step was started before.
            UnprocessableEntityError: The request is well formed, and a rule of the workspace or
                of the template forbids it.
            RateLimitError: Too many requests: 100 a minute for a token, or 1,000 an hour for a
                client. A gateway sends this, so the body can be another one.
            ServerError: 500: Something broke at the vendor. 502: The service behind the gateway
                cannot be reached. 503: The service is down for the moment. 504: The service
                took longer than about 30 seconds; what it did is unknown.

        See https://docs.penbox.io/api-reference/document-intelligence/create-document-intelligence
        """
        return self._transport.send(
            _CREATE,
            {
                "attachments": attachments,
                "fields": fields,
                "template": template,
                "workspace": workspace,
                "language": language,
            },
            options,
        )

    def get(self, id: str, **options: Unpack[Options]) -> DocumentIntelligenceJob:
        """Get what was read out of documents.

        Returns a job with its results, which are empty while it runs.

        Args:
            id: Id of the job. A UUID.

        Returns:
            The job as it stands.

        Raises:
            BadRequestError: Something in the request is missing or malformed, or it names a
                template or an owner that cannot be found.
            AuthenticationError: The token is missing, unknown or expired.
            PermissionDeniedError: The token does not reach the object or its workspace.
            NotFoundError: Nothing has this id.
            ConflictError: The request does not fit the present state, for example because the
                step was started before.
            UnprocessableEntityError: The request is well formed, and a rule of the workspace or
                of the template forbids it.
            RateLimitError: Too many requests: 100 a minute for a token, or 1,000 an hour for a
                client. A gateway sends this, so the body can be another one.
            ServerError: 500: Something broke at the vendor. 502: The service behind the gateway
                cannot be reached. 503: The service is down for the moment. 504: The service
                took longer than about 30 seconds; what it did is unknown.

        See https://docs.penbox.io/api-reference/document-intelligence/get-document-intelligence
        """
        return self._transport.send(_GET, {"id": id}, options)

    def wait(self, id: str, **options: Unpack[Options]) -> DocumentIntelligenceJob:
        """Wait until `document_intelligence.get` has its answer.

        Asks at once, and again as long as `/results` in the answer is missing or empty: once
        after 2 seconds, then once after 5 seconds, then every 10 seconds. The option `deadline`
        limits all of it: 600 seconds unless it is passed. Errors end the wait.

        Args:
            id: Id of the job. A UUID.

        Returns:
            The answer, once it is ready.

        Raises:
            NotReadyError: The answer was not ready at the deadline.
            BadRequestError: Something in the request is missing or malformed, or it names a
                template or an owner that cannot be found.
            AuthenticationError: The token is missing, unknown or expired.
            PermissionDeniedError: The token does not reach the object or its workspace.
            NotFoundError: Nothing has this id.
            ConflictError: The request does not fit the present state, for example because the
                step was started before.
            UnprocessableEntityError: The request is well formed, and a rule of the workspace or
                of the template forbids it.
            RateLimitError: Too many requests: 100 a minute for a token, or 1,000 an hour for a
                client. A gateway sends this, so the body can be another one.
            ServerError: 500: Something broke at the vendor. 502: The service behind the gateway
                cannot be reached. 503: The service is down for the moment. 504: The service
                took longer than about 30 seconds; what it did is unknown.

        See https://docs.penbox.io/api-reference/document-intelligence/get-document-intelligence
        """
        return self._transport.poll(_WAIT, {"id": id}, options)


class AsyncDocumentIntelligence:
    """Data that is read out of files."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawDocumentIntelligence:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawDocumentIntelligence(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedDocumentIntelligence:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedDocumentIntelligence(self)

    async def create(
        self,
        *,
        attachments: Sequence[
            AttachmentReference | AttachmentReferenceDict | InlineFile | InlineFileDict
        ],
        fields: Sequence[FieldToRead | FieldToReadDict] | Omit = OMIT,
        template: Mapping[str, object] | Omit = OMIT,
        workspace: WorkspaceReference | WorkspaceReferenceDict | Omit = OMIT,
        language: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> DocumentIntelligenceJob:
        """See `DocumentIntelligence.create`."""
        return await self._transport.send(
            _CREATE,
            {
                "attachments": attachments,
                "fields": fields,
                "template": template,
                "workspace": workspace,
                "language": language,
            },
            options,
        )

    async def get(self, id: str, **options: Unpack[Options]) -> DocumentIntelligenceJob:
        """See `DocumentIntelligence.get`."""
        return await self._transport.send(_GET, {"id": id}, options)

    async def wait(self, id: str, **options: Unpack[Options]) -> DocumentIntelligenceJob:
        """See `DocumentIntelligence.wait`."""
        return await self._transport.poll(_WAIT, {"id": id}, options)


class RawDocumentIntelligence:
    """The methods of `DocumentIntelligence`, answering `RawResponse`."""

    def __init__(self, resource: DocumentIntelligence) -> None:
        self.create = raw(resource.create)
        self.get = raw(resource.get)


class AsyncRawDocumentIntelligence:
    """The methods of `AsyncDocumentIntelligence`, answering `RawResponse`."""

    def __init__(self, resource: AsyncDocumentIntelligence) -> None:
        self.create = async_raw(resource.create)
        self.get = async_raw(resource.get)


class StreamedDocumentIntelligence:
    """The methods of `DocumentIntelligence`, answering `StreamedResponse`."""

    def __init__(self, resource: DocumentIntelligence) -> None:
        self.create = streamed(resource.create)
        self.get = streamed(resource.get)


class AsyncStreamedDocumentIntelligence:
    """The methods of `AsyncDocumentIntelligence`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncDocumentIntelligence) -> None:
        self.create = async_streamed(resource.create)
        self.get = async_streamed(resource.get)
