"""What people write on a case, and the reactions to it."""

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
    from ..inputs.shared_reaction_value import ReactionValue
    from ..models.cases_comments import CaseComment, CaseCommentAnswer, CaseCommentList

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
_LIST: Operation[CaseCommentList] = Operation(
    name="cases.comments.list",
    method="GET",
    path="/api/v2/cases/{case_id}/comments",
    parameters=(
        Parameter("case_id", "case_id", "path", "simple"),
        Parameter("per_page", "per_page", "query", "form", explode=True),
        Parameter("page", "page", "query", "form", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.CaseCommentList),),
    errors=_ERRORS,
    security=_SECURITY,
    pages=NumberPages(argument="page", next="/meta/next_page_number", items="/comments"),
)
_CREATE: Operation[CaseCommentAnswer] = Operation(
    name="cases.comments.create",
    method="POST",
    path="/api/v2/cases/{case_id}/comments",
    parameters=(Parameter("case_id", "case_id", "path", "simple"),),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.CaseCommentCreate,
        fields=(("value", "value"), ("author_email", "author_email")),
        is_required=True,
    ),
    answers=(Answer("201", "application/json", lambda: models.CaseCommentAnswer),),
    errors=_ERRORS_2,
    security=_SECURITY,
)
_GET: Operation[CaseCommentAnswer] = Operation(
    name="cases.comments.get",
    method="GET",
    path="/api/v2/cases/{case_id}/comments/{comment_id}",
    parameters=(
        Parameter("case_id", "case_id", "path", "simple"),
        Parameter("comment_id", "comment_id", "path", "simple"),
    ),
    answers=(Answer("200", "application/json", lambda: models.CaseCommentAnswer),),
    errors=_ERRORS,
    security=_SECURITY,
)
_UPDATE: Operation[CaseCommentAnswer] = Operation(
    name="cases.comments.update",
    method="PUT",
    path="/api/v2/cases/{case_id}/comments/{comment_id}",
    parameters=(
        Parameter("case_id", "case_id", "path", "simple"),
        Parameter("comment_id", "comment_id", "path", "simple"),
    ),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.CaseCommentUpdate,
        fields=(("value", "value"),),
        is_required=True,
    ),
    answers=(Answer("200", "application/json", lambda: models.CaseCommentAnswer),),
    errors=_ERRORS_2,
    security=_SECURITY,
)
_DELETE: Operation[None] = Operation(
    name="cases.comments.delete",
    method="DELETE",
    path="/api/v2/cases/{case_id}/comments/{comment_id}",
    parameters=(
        Parameter("case_id", "case_id", "path", "simple"),
        Parameter("comment_id", "comment_id", "path", "simple"),
    ),
    answers=(Answer("204"),),
    errors=_ERRORS,
    security=_SECURITY,
)
_ADD_REACTION: Operation[CaseCommentAnswer] = Operation(
    name="cases.comments.add_reaction",
    method="POST",
    path="/api/v2/cases/{case_id}/comments/{comment_id}/add_reaction",
    parameters=(
        Parameter("case_id", "case_id", "path", "simple"),
        Parameter("comment_id", "comment_id", "path", "simple"),
    ),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.ReactionChange,
        fields=(("value", "value"),),
        is_required=True,
    ),
    answers=(Answer("2XX", "application/json", lambda: models.CaseCommentAnswer),),
    errors=_ERRORS_2,
    security=_SECURITY,
)
_REMOVE_REACTION: Operation[CaseCommentAnswer] = Operation(
    name="cases.comments.remove_reaction",
    method="POST",
    path="/api/v2/cases/{case_id}/comments/{comment_id}/remove_reaction",
    parameters=(
        Parameter("case_id", "case_id", "path", "simple"),
        Parameter("comment_id", "comment_id", "path", "simple"),
    ),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.ReactionChange,
        fields=(("value", "value"),),
        is_required=True,
    ),
    answers=(Answer("2XX", "application/json", lambda: models.CaseCommentAnswer),),
    errors=_ERRORS_2,
    security=_SECURITY,
)


class CasesComments:
    """What people write on a case, and the reactions to it."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawCasesComments:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawCasesComments(self)

    @cached_property
    def with_streaming_response(self) -> StreamedCasesComments:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedCasesComments(self)

    def list(
        self,
        case_id: int,
        *,
        per_page: int | Omit = OMIT,
        page: int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Pages[CaseComment, CaseCommentList]:
        """List the comments of a case.

        Returns one page of the comments of a case.

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

        See https://www.tines.com/docs/api/cases/comments/list/
        """
        return self._transport.pages(
            _LIST, {"case_id": case_id, "per_page": per_page, "page": page}, options
        )

    def create(
        self,
        case_id: int,
        *,
        value: str,
        author_email: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> CaseCommentAnswer:
        """Comment on a case.

        Adds a comment to a case.

        Args:
            case_id: The id of the case.
            value: The text, in Markdown. A user is mentioned as `<@user-ID>` with the user's
                id.
            author_email: The email address of the user that counts as the author. If that user
                is not in the team, the user that the key belongs to counts.

        Returns:
            The comment that was added.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            UnprocessableEntityError: A value in the request is not allowed.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/cases/comments/create/
        """
        return self._transport.send(
            _CREATE, {"case_id": case_id, "value": value, "author_email": author_email}, options
        )

    def get(self, case_id: int, comment_id: int, **options: Unpack[Options]) -> CaseCommentAnswer:
        """Get a comment of a case.

        Returns one comment of a case.

        Inferred: not stated by the vendor's page.

        Args:
            case_id: The id of the case. Stated.
            comment_id: The id of the comment. Stated.

        Returns:
            The comment.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/cases/comments/get/
        """
        return self._transport.send(_GET, {"case_id": case_id, "comment_id": comment_id}, options)

    def update(
        self, case_id: int, comment_id: int, *, value: str, **options: Unpack[Options]
    ) -> CaseCommentAnswer:
        """Update a comment of a case.

        Gives a comment another text.

        Args:
            case_id: The id of the case.
            comment_id: The id of the comment.
            value: The text, in Markdown.

        Returns:
            The comment after the change.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            UnprocessableEntityError: A value in the request is not allowed.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/cases/comments/update/
        """
        return self._transport.send(
            _UPDATE, {"case_id": case_id, "comment_id": comment_id, "value": value}, options
        )

    def delete(self, case_id: int, comment_id: int, **options: Unpack[Options]) -> None:
        """Delete a comment of a case.

        Deletes a comment. Only its author and administrators may do so.

        Args:
            case_id: The id of the case.
            comment_id: The id of the comment.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/stories/docs/api/cases/comments/delete/
        """
        return self._transport.send(
            _DELETE, {"case_id": case_id, "comment_id": comment_id}, options
        )

    def add_reaction(
        self, case_id: int, comment_id: int, *, value: ReactionValue, **options: Unpack[Options]
    ) -> CaseCommentAnswer:
        """React to a comment.

        Adds a reaction to a comment.

        Args:
            case_id: The id of the case.
            comment_id: The id of the comment.
            value: The kind of reaction. One of `+1`, `-1`, `eyes`, `heart`, `white_check_mark`.

        Returns:
            The comment with the reaction.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            UnprocessableEntityError: A value in the request is not allowed.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/cases/comments/reactions/create/
        """
        return self._transport.send(
            _ADD_REACTION, {"case_id": case_id, "comment_id": comment_id, "value": value}, options
        )

    def remove_reaction(
        self, case_id: int, comment_id: int, *, value: ReactionValue, **options: Unpack[Options]
    ) -> CaseCommentAnswer:
        """Take back a reaction to a comment.

        Takes a reaction off a comment.

        Args:
            case_id: The id of the case.
            comment_id: The id of the comment.
            value: The kind of reaction. One of `+1`, `-1`, `eyes`, `heart`, `white_check_mark`.

        Returns:
            The comment without the reaction.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            UnprocessableEntityError: A value in the request is not allowed.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/cases/comments/reactions/delete/
        """
        return self._transport.send(
            _REMOVE_REACTION,
            {"case_id": case_id, "comment_id": comment_id, "value": value},
            options,
        )


class AsyncCasesComments:
    """What people write on a case, and the reactions to it."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawCasesComments:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawCasesComments(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedCasesComments:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedCasesComments(self)

    def list(
        self,
        case_id: int,
        *,
        per_page: int | Omit = OMIT,
        page: int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> AsyncPages[CaseComment, CaseCommentList]:
        """See `CasesComments.list`."""
        return self._transport.pages(
            _LIST, {"case_id": case_id, "per_page": per_page, "page": page}, options
        )

    async def create(
        self,
        case_id: int,
        *,
        value: str,
        author_email: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> CaseCommentAnswer:
        """See `CasesComments.create`."""
        return await self._transport.send(
            _CREATE, {"case_id": case_id, "value": value, "author_email": author_email}, options
        )

    async def get(
        self, case_id: int, comment_id: int, **options: Unpack[Options]
    ) -> CaseCommentAnswer:
        """See `CasesComments.get`."""
        return await self._transport.send(
            _GET, {"case_id": case_id, "comment_id": comment_id}, options
        )

    async def update(
        self, case_id: int, comment_id: int, *, value: str, **options: Unpack[Options]
    ) -> CaseCommentAnswer:
        """See `CasesComments.update`."""
        return await self._transport.send(
            _UPDATE, {"case_id": case_id, "comment_id": comment_id, "value": value}, options
        )

    async def delete(self, case_id: int, comment_id: int, **options: Unpack[Options]) -> None:
        """See `CasesComments.delete`."""
        return await self._transport.send(
            _DELETE, {"case_id": case_id, "comment_id": comment_id}, options
        )

    async def add_reaction(
        self, case_id: int, comment_id: int, *, value: ReactionValue, **options: Unpack[Options]
    ) -> CaseCommentAnswer:
        """See `CasesComments.add_reaction`."""
        return await self._transport.send(
            _ADD_REACTION, {"case_id": case_id, "comment_id": comment_id, "value": value}, options
        )

    async def remove_reaction(
        self, case_id: int, comment_id: int, *, value: ReactionValue, **options: Unpack[Options]
    ) -> CaseCommentAnswer:
        """See `CasesComments.remove_reaction`."""
        return await self._transport.send(
            _REMOVE_REACTION,
            {"case_id": case_id, "comment_id": comment_id, "value": value},
            options,
        )


class RawCasesComments:
    """The methods of `CasesComments`, answering `RawResponse`."""

    def __init__(self, resource: CasesComments) -> None:
        self.list = raw_page(resource.list)
        self.create = raw(resource.create)
        self.get = raw(resource.get)
        self.update = raw(resource.update)
        self.delete = raw(resource.delete)
        self.add_reaction = raw(resource.add_reaction)
        self.remove_reaction = raw(resource.remove_reaction)


class AsyncRawCasesComments:
    """The methods of `AsyncCasesComments`, answering `RawResponse`."""

    def __init__(self, resource: AsyncCasesComments) -> None:
        self.list = async_raw_page(resource.list)
        self.create = async_raw(resource.create)
        self.get = async_raw(resource.get)
        self.update = async_raw(resource.update)
        self.delete = async_raw(resource.delete)
        self.add_reaction = async_raw(resource.add_reaction)
        self.remove_reaction = async_raw(resource.remove_reaction)


class StreamedCasesComments:
    """The methods of `CasesComments`, answering `StreamedResponse`."""

    def __init__(self, resource: CasesComments) -> None:
        self.list = streamed_page(resource.list)
        self.create = streamed(resource.create)
        self.get = streamed(resource.get)
        self.update = streamed(resource.update)
        self.delete = streamed(resource.delete)
        self.add_reaction = streamed(resource.add_reaction)
        self.remove_reaction = streamed(resource.remove_reaction)


class AsyncStreamedCasesComments:
    """The methods of `AsyncCasesComments`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncCasesComments) -> None:
        self.list = async_streamed_page(resource.list)
        self.create = async_streamed(resource.create)
        self.get = async_streamed(resource.get)
        self.update = async_streamed(resource.update)
        self.delete = async_streamed(resource.delete)
        self.add_reaction = async_streamed(resource.add_reaction)
        self.remove_reaction = async_streamed(resource.remove_reaction)
