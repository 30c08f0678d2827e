"""The notes on a case."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import inputs, models
from .._runtime.operation import Answer, Body, NumberPages, Operation, Parameter
from .._runtime.response import async_raw, async_raw_page, raw, raw_page
from .._runtime.streamed import async_streamed, async_streamed_page, streamed, streamed_page
from .._runtime.types import OMIT

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.async_transport import AsyncTransport
    from .._runtime.pagination import AsyncPages, Pages
    from .._runtime.sync_transport import SyncTransport
    from .._runtime.types import Omit, Options
    from ..inputs.shared_note_color import NoteColor
    from ..models.cases_notes import CaseNote, CaseNoteAnswer, CaseNoteList

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
_LIST: Operation[CaseNoteList] = Operation(
    name="cases.notes.list",
    method="GET",
    path="/api/v2/cases/{case_id}/notes",
    parameters=(
        Parameter("case_id", "case_id", "path", "simple"),
        Parameter("per_page", "per_page", "query", "form", explode=True),
        Parameter("page", "page", "query", "form", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.CaseNoteList),),
    errors=_ERRORS,
    security=_SECURITY,
    pages=NumberPages(argument="page", next="/meta/next_page_number", items="/notes"),
)
_CREATE: Operation[CaseNoteAnswer] = Operation(
    name="cases.notes.create",
    method="POST",
    path="/api/v2/cases/{case_id}/notes",
    parameters=(Parameter("case_id", "case_id", "path", "simple"),),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.CaseNoteCreate,
        fields=(
            ("title", "title"),
            ("content", "content"),
            ("color", "color"),
            ("position", "position"),
            ("sensitive", "sensitive"),
            ("author_email", "author_email"),
        ),
        is_required=True,
    ),
    answers=(Answer("201", "application/json", lambda: models.CaseNoteAnswer),),
    errors=_ERRORS_2,
    security=_SECURITY,
)
_GET: Operation[CaseNoteAnswer] = Operation(
    name="cases.notes.get",
    method="GET",
    path="/api/v2/cases/{case_id}/notes/{note_id}",
    parameters=(
        Parameter("case_id", "case_id", "path", "simple"),
        Parameter("note_id", "note_id", "path", "simple"),
    ),
    answers=(Answer("200", "application/json", lambda: models.CaseNoteAnswer),),
    errors=_ERRORS,
    security=_SECURITY,
)
_UPDATE: Operation[CaseNoteAnswer] = Operation(
    name="cases.notes.update",
    method="PUT",
    path="/api/v2/cases/{case_id}/notes/{note_id}",
    parameters=(
        Parameter("case_id", "case_id", "path", "simple"),
        Parameter("note_id", "note_id", "path", "simple"),
    ),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.CaseNoteUpdate,
        fields=(
            ("title", "title"),
            ("content", "content"),
            ("color", "color"),
            ("position", "position"),
            ("sensitive", "sensitive"),
            ("author_email", "author_email"),
        ),
        is_required=True,
    ),
    answers=(Answer("200", "application/json", lambda: models.CaseNoteAnswer),),
    errors=_ERRORS_2,
    security=_SECURITY,
)
_DELETE: Operation[None] = Operation(
    name="cases.notes.delete",
    method="DELETE",
    path="/api/v2/cases/{case_id}/notes/{note_id}",
    parameters=(
        Parameter("case_id", "case_id", "path", "simple"),
        Parameter("note_id", "note_id", "path", "simple"),
    ),
    answers=(Answer("204"),),
    errors=_ERRORS,
    security=_SECURITY,
)
_APPEND: Operation[CaseNoteAnswer] = Operation(
    name="cases.notes.append",
    method="POST",
    path="/api/v2/cases/{case_id}/notes/{note_id}/content",
    parameters=(
        Parameter("case_id", "case_id", "path", "simple"),
        Parameter("note_id", "note_id", "path", "simple"),
    ),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.ContentAppend,
        fields=(("content", "content"), ("author_email", "author_email")),
        is_required=True,
    ),
    answers=(Answer("2XX", "application/json", lambda: models.CaseNoteAnswer),),
    errors=_ERRORS_2,
    security=_SECURITY,
    retry="rate_limited",
)


class CasesNotes:
    """The notes on a case."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawCasesNotes:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawCasesNotes(self)

    @cached_property
    def with_streaming_response(self) -> StreamedCasesNotes:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedCasesNotes(self)

    def list(
        self,
        case_id: int,
        *,
        per_page: int | Omit = OMIT,
        page: int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Pages[CaseNote, CaseNoteList]:
        """List the notes of a case.

        Returns one page of the notes on a case.

        Args:
            case_id: The id of the case.
            per_page: How many entries a page holds, 500 at most. Default: `20`.
            page: The number of the page; the first is 1. Default: `1`.

        Returns:
            The items of every page, fetched as they are needed; `.pages()` gives the pages.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/cases/notes/list/
        """
        return self._transport.pages(
            _LIST, {"case_id": case_id, "per_page": per_page, "page": page}, options
        )

    def create(
        self,
        case_id: int,
        *,
        title: str,
        content: str | Omit = OMIT,
        color: NoteColor | Omit = OMIT,
        position: int | Omit = OMIT,
        sensitive: bool | Omit = OMIT,
        author_email: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> CaseNoteAnswer:
        """Add a note to a case.

        Adds a note to a case.

        Args:
            case_id: The id of the case.
            title: The heading of the note.
            content: The text of the note.
            color: The colour of the note. One of `white`, `gold`, `magenta`, `green`, `blue`,
                `red`, `mint`, `indigo`.
            position: The place of the note; the first is 0.
            sensitive: Whether exports of the case leave the note out. Default: `False`.
            author_email: The email address of the user that counts as the author.

        Returns:
            The note that was added.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            UnprocessableEntityError: A value in the request is not allowed.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/cases/notes/create/
        """
        return self._transport.send(
            _CREATE,
            {
                "case_id": case_id,
                "title": title,
                "content": content,
                "color": color,
                "position": position,
                "sensitive": sensitive,
                "author_email": author_email,
            },
            options,
        )

    def get(self, case_id: int, note_id: int, **options: Unpack[Options]) -> CaseNoteAnswer:
        """Get a note of a case.

        Returns one note on a case.

        Args:
            case_id: The id of the case.
            note_id: The id of the note.

        Returns:
            The note.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/cases/notes/get/
        """
        return self._transport.send(_GET, {"case_id": case_id, "note_id": note_id}, options)

    def update(
        self,
        case_id: int,
        note_id: int,
        *,
        title: str | Omit = OMIT,
        content: str | Omit = OMIT,
        color: NoteColor | Omit = OMIT,
        position: int | Omit = OMIT,
        sensitive: bool | Omit = OMIT,
        author_email: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> CaseNoteAnswer:
        """Update a note of a case.

        Changes what the body names and leaves the rest of the note as it is.

        What is not passed stays as it is.

        Args:
            case_id: The id of the case.
            note_id: The id of the note.
            title: The heading of the note.
            content: The text of the note.
            color: The colour of the note. One of `white`, `gold`, `magenta`, `green`, `blue`,
                `red`, `mint`, `indigo`.
            position: The place of the note; the first is 0.
            sensitive: Whether exports of the case leave the note out. Shown by example.
            author_email: The email address of the user that counts as having made the change.
                Shown by example.

        Returns:
            The note after the change.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            UnprocessableEntityError: A value in the request is not allowed.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/cases/notes/update/
        """
        return self._transport.send(
            _UPDATE,
            {
                "case_id": case_id,
                "note_id": note_id,
                "title": title,
                "content": content,
                "color": color,
                "position": position,
                "sensitive": sensitive,
                "author_email": author_email,
            },
            options,
        )

    def delete(self, case_id: int, note_id: int, **options: Unpack[Options]) -> None:
        """Delete a note of a case.

        Deletes a note.

        Args:
            case_id: The id of the case.
            note_id: The id of the note.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/cases/notes/delete/
        """
        return self._transport.send(_DELETE, {"case_id": case_id, "note_id": note_id}, options)

    def append(
        self,
        case_id: int,
        note_id: int,
        *,
        content: str,
        author_email: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> CaseNoteAnswer:
        """Append to a note of a case.

        Adds text to the end of a note. Sending it twice adds the text twice.

        Sent again by itself only where the vendor refused it.

        Args:
            case_id: The id of the case.
            note_id: The id of the note.
            content: The text.
            author_email: The email address of the user that counts as having made the change.

        Returns:
            The note after the change.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            UnprocessableEntityError: A value in the request is not allowed.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/cases/notes/append-content/
        """
        return self._transport.send(
            _APPEND,
            {
                "case_id": case_id,
                "note_id": note_id,
                "content": content,
                "author_email": author_email,
            },
            options,
        )


class AsyncCasesNotes:
    """The notes on a case."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawCasesNotes:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawCasesNotes(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedCasesNotes:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedCasesNotes(self)

    def list(
        self,
        case_id: int,
        *,
        per_page: int | Omit = OMIT,
        page: int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> AsyncPages[CaseNote, CaseNoteList]:
        """See `CasesNotes.list`."""
        return self._transport.pages(
            _LIST, {"case_id": case_id, "per_page": per_page, "page": page}, options
        )

    async def create(
        self,
        case_id: int,
        *,
        title: str,
        content: str | Omit = OMIT,
        color: NoteColor | Omit = OMIT,
        position: int | Omit = OMIT,
        sensitive: bool | Omit = OMIT,
        author_email: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> CaseNoteAnswer:
        """See `CasesNotes.create`."""
        return await self._transport.send(
            _CREATE,
            {
                "case_id": case_id,
                "title": title,
                "content": content,
                "color": color,
                "position": position,
                "sensitive": sensitive,
                "author_email": author_email,
            },
            options,
        )

    async def get(self, case_id: int, note_id: int, **options: Unpack[Options]) -> CaseNoteAnswer:
        """See `CasesNotes.get`."""
        return await self._transport.send(_GET, {"case_id": case_id, "note_id": note_id}, options)

    async def update(
        self,
        case_id: int,
        note_id: int,
        *,
        title: str | Omit = OMIT,
        content: str | Omit = OMIT,
        color: NoteColor | Omit = OMIT,
        position: int | Omit = OMIT,
        sensitive: bool | Omit = OMIT,
        author_email: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> CaseNoteAnswer:
        """See `CasesNotes.update`."""
        return await self._transport.send(
            _UPDATE,
            {
                "case_id": case_id,
                "note_id": note_id,
                "title": title,
                "content": content,
                "color": color,
                "position": position,
                "sensitive": sensitive,
                "author_email": author_email,
            },
            options,
        )

    async def delete(self, case_id: int, note_id: int, **options: Unpack[Options]) -> None:
        """See `CasesNotes.delete`."""
        return await self._transport.send(
            _DELETE, {"case_id": case_id, "note_id": note_id}, options
        )

    async def append(
        self,
        case_id: int,
        note_id: int,
        *,
        content: str,
        author_email: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> CaseNoteAnswer:
        """See `CasesNotes.append`."""
        return await self._transport.send(
            _APPEND,
            {
                "case_id": case_id,
                "note_id": note_id,
                "content": content,
                "author_email": author_email,
            },
            options,
        )


class RawCasesNotes:
    """The methods of `CasesNotes`, answering `RawResponse`."""

    def __init__(self, resource: CasesNotes) -> None:
        self.list = raw_page(resource.list)
        self.create = raw(resource.create)
        self.get = raw(resource.get)
        self.update = raw(resource.update)
        self.delete = raw(resource.delete)
        self.append = raw(resource.append)


class AsyncRawCasesNotes:
    """The methods of `AsyncCasesNotes`, answering `RawResponse`."""

    def __init__(self, resource: AsyncCasesNotes) -> None:
        self.list = async_raw_page(resource.list)
        self.create = async_raw(resource.create)
        self.get = async_raw(resource.get)
        self.update = async_raw(resource.update)
        self.delete = async_raw(resource.delete)
        self.append = async_raw(resource.append)


class StreamedCasesNotes:
    """The methods of `CasesNotes`, answering `StreamedResponse`."""

    def __init__(self, resource: CasesNotes) -> None:
        self.list = streamed_page(resource.list)
        self.create = streamed(resource.create)
        self.get = streamed(resource.get)
        self.update = streamed(resource.update)
        self.delete = streamed(resource.delete)
        self.append = streamed(resource.append)


class AsyncStreamedCasesNotes:
    """The methods of `AsyncCasesNotes`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncCasesNotes) -> None:
        self.list = async_streamed_page(resource.list)
        self.create = async_streamed(resource.create)
        self.get = async_streamed(resource.get)
        self.update = async_streamed(resource.update)
        self.delete = async_streamed(resource.delete)
        self.append = async_streamed(resource.append)
