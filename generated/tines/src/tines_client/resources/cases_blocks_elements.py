"""Elements of cases blocks."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import inputs, models
from .._runtime.operation import Answer, Body, Operation, Parameter
from .._runtime.response import async_raw, raw
from .._runtime.streamed import async_streamed, streamed
from .._runtime.types import OMIT

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.async_transport import AsyncTransport
    from .._runtime.sync_transport import SyncTransport
    from .._runtime.types import Omit, Options
    from ..inputs.shared_note_color import NoteColor
    from ..models.shared_note_type_answer import CaseBlockElement

_ERRORS = (
    Answer("401", "application/json", lambda: models.Error),
    Answer("404", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.Error),
    Answer("default", "application/json", lambda: models.Error),
)
_SECURITY = ((("bearerAuth", ()),), (("userToken", ()),))
_ERRORS_2 = (
    Answer("401", "application/json", lambda: models.Error),
    Answer("404", "application/json", lambda: models.Error),
    Answer("422", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.Error),
    Answer("default", "application/json", lambda: models.Error),
)
_GET: Operation[CaseBlockElement] = Operation(
    name="cases.blocks.elements.get",
    method="GET",
    path="/api/v2/cases/{case_id}/blocks/{block_id}/elements/{element_id}",
    parameters=(
        Parameter("case_id", "case_id", "path", "simple"),
        Parameter("block_id", "block_id", "path", "simple"),
        Parameter("element_id", "element_id", "path", "simple"),
    ),
    answers=(Answer("200", "application/json", lambda: models.CaseBlockElement),),
    errors=_ERRORS,
    security=_SECURITY,
)
_UPDATE: Operation[CaseBlockElement] = Operation(
    name="cases.blocks.elements.update",
    method="PUT",
    path="/api/v2/cases/{case_id}/blocks/{block_id}/elements/{element_id}",
    parameters=(
        Parameter("case_id", "case_id", "path", "simple"),
        Parameter("block_id", "block_id", "path", "simple"),
        Parameter("element_id", "element_id", "path", "simple"),
    ),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.CaseBlockElementUpdate,
        fields=(
            ("content", "content"),
            ("color", "color"),
            ("author_email", "author_email"),
            ("annotation", "annotation"),
        ),
        is_required=True,
    ),
    answers=(Answer("200", "application/json", lambda: models.CaseBlockElement),),
    errors=_ERRORS_2,
    security=_SECURITY,
)
_APPEND: Operation[CaseBlockElement] = Operation(
    name="cases.blocks.elements.append",
    method="POST",
    path="/api/v2/cases/{case_id}/blocks/{block_id}/elements/{element_id}/content",
    parameters=(
        Parameter("case_id", "case_id", "path", "simple"),
        Parameter("block_id", "block_id", "path", "simple"),
        Parameter("element_id", "element_id", "path", "simple"),
    ),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.ContentAppend,
        fields=(("content", "content"), ("author_email", "author_email")),
        is_required=True,
    ),
    answers=(Answer("200", "application/json", lambda: models.CaseBlockElement),),
    errors=_ERRORS_2,
    security=_SECURITY,
    retry="rate_limited",
)


class CasesBlocksElements:
    """Elements of cases blocks."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawCasesBlocksElements:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawCasesBlocksElements(self)

    @cached_property
    def with_streaming_response(self) -> StreamedCasesBlocksElements:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedCasesBlocksElements(self)

    def get(
        self, case_id: int, block_id: int | str, element_id: int, **options: Unpack[Options]
    ) -> CaseBlockElement:
        """Get an element of a block.

        Returns one note or file of a block.

        Args:
            case_id: The id of the case.
            block_id: The id of the block: its number, or its short name, which starts with
                `blk_`.
            element_id: The id that the element has within its block.

        Returns:
            The element.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/cases/blocks/elements/get/
        """
        return self._transport.send(
            _GET, {"case_id": case_id, "block_id": block_id, "element_id": element_id}, options
        )

    def update(
        self,
        case_id: int,
        block_id: int | str,
        element_id: int,
        *,
        content: str | Omit = OMIT,
        color: NoteColor | Omit = OMIT,
        author_email: str | Omit = OMIT,
        annotation: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> CaseBlockElement:
        """Update an element of a block.

        Changes what the body names and leaves the rest of the element as it is. A note has
        other keys than a file.

        What is not passed stays as it is.

        Args:
            case_id: The id of the case.
            block_id: The id of the block: its number, or its short name, which starts with
                `blk_`.
            element_id: The id that the element has within its block.
            content: The text of a note.
            color: The colour of a note. One of `white`, `gold`, `magenta`, `green`, `blue`,
                `red`, `mint`, `indigo`.
            author_email: Of a note, the email address of the user that counts as having made
                the change.
            annotation: The remark on a file.

        Returns:
            The element after the change.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            UnprocessableEntityError: A value in the request is not allowed.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/cases/blocks/elements/update/
        """
        return self._transport.send(
            _UPDATE,
            {
                "case_id": case_id,
                "block_id": block_id,
                "element_id": element_id,
                "content": content,
                "color": color,
                "author_email": author_email,
                "annotation": annotation,
            },
            options,
        )

    def append(
        self,
        case_id: int,
        block_id: int | str,
        element_id: int,
        *,
        content: str,
        author_email: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> CaseBlockElement:
        """Append to a note in a block.

        Adds text to the end of a note in a block. Sending it twice adds the text twice.

        Sent again by itself only where the vendor refused it.

        Args:
            case_id: The id of the case.
            block_id: The id of the block: its number, or its short name, which starts with
                `blk_`.
            element_id: The id that the element has within its block.
            content: The text.
            author_email: The email address of the user that counts as having made the change.

        Returns:
            The element after the change.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            UnprocessableEntityError: A value in the request is not allowed.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/cases/blocks/elements/append-content/
        """
        return self._transport.send(
            _APPEND,
            {
                "case_id": case_id,
                "block_id": block_id,
                "element_id": element_id,
                "content": content,
                "author_email": author_email,
            },
            options,
        )


class AsyncCasesBlocksElements:
    """Elements of cases blocks."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawCasesBlocksElements:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawCasesBlocksElements(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedCasesBlocksElements:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedCasesBlocksElements(self)

    async def get(
        self, case_id: int, block_id: int | str, element_id: int, **options: Unpack[Options]
    ) -> CaseBlockElement:
        """See `CasesBlocksElements.get`."""
        return await self._transport.send(
            _GET, {"case_id": case_id, "block_id": block_id, "element_id": element_id}, options
        )

    async def update(
        self,
        case_id: int,
        block_id: int | str,
        element_id: int,
        *,
        content: str | Omit = OMIT,
        color: NoteColor | Omit = OMIT,
        author_email: str | Omit = OMIT,
        annotation: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> CaseBlockElement:
        """See `CasesBlocksElements.update`."""
        return await self._transport.send(
            _UPDATE,
            {
                "case_id": case_id,
                "block_id": block_id,
                "element_id": element_id,
                "content": content,
                "color": color,
                "author_email": author_email,
                "annotation": annotation,
            },
            options,
        )

    async def append(
        self,
        case_id: int,
        block_id: int | str,
        element_id: int,
        *,
        content: str,
        author_email: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> CaseBlockElement:
        """See `CasesBlocksElements.append`."""
        return await self._transport.send(
            _APPEND,
            {
                "case_id": case_id,
                "block_id": block_id,
                "element_id": element_id,
                "content": content,
                "author_email": author_email,
            },
            options,
        )


class RawCasesBlocksElements:
    """The methods of `CasesBlocksElements`, answering `RawResponse`."""

    def __init__(self, resource: CasesBlocksElements) -> None:
        self.get = raw(resource.get)
        self.update = raw(resource.update)
        self.append = raw(resource.append)


class AsyncRawCasesBlocksElements:
    """The methods of `AsyncCasesBlocksElements`, answering `RawResponse`."""

    def __init__(self, resource: AsyncCasesBlocksElements) -> None:
        self.get = async_raw(resource.get)
        self.update = async_raw(resource.update)
        self.append = async_raw(resource.append)


class StreamedCasesBlocksElements:
    """The methods of `CasesBlocksElements`, answering `StreamedResponse`."""

    def __init__(self, resource: CasesBlocksElements) -> None:
        self.get = streamed(resource.get)
        self.update = streamed(resource.update)
        self.append = streamed(resource.append)


class AsyncStreamedCasesBlocksElements:
    """The methods of `AsyncCasesBlocksElements`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncCasesBlocksElements) -> None:
        self.get = async_streamed(resource.get)
        self.update = async_streamed(resource.update)
        self.append = async_streamed(resource.append)
