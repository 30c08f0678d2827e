"""Comments of cases."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import inputs, models
from .._runtime.operation import Answer, Body, CursorPages, Operation, Parameter
from .._runtime.response import async_raw, async_raw_page, raw, raw_page
from .._runtime.streamed import async_streamed, async_streamed_page, streamed, streamed_page
from .._runtime.types import OMIT

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.async_transport import AsyncTransport
    from .._runtime.pagination import AsyncPages, Pages
    from .._runtime.sync_transport import SyncTransport
    from .._runtime.types import ArrayOf, Omit, Options
    from ..inputs.cases_comments import CommentCreateType, CommentTypeInput
    from ..models.cases_comments import Comment, CommentAnswer, CommentList

_ERRORS = (
    Answer("400", "application/json", lambda: models.Error),
    Answer("401", "application/json", lambda: models.Error),
    Answer("403", "application/json", lambda: models.Error),
    Answer("404", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.Error),
    Answer("500", "application/json", lambda: models.Error),
    Answer("502", "application/json", lambda: models.Error),
    Answer("503", "application/json", lambda: models.Error),
    Answer("default", "application/json", lambda: models.Error),
)
_SECURITY = ((("apiKey", ()),),)
_LIST: Operation[CommentList] = Operation(
    name="cases.comments.list",
    method="GET",
    path="/v1/cases/{case_token}/comments",
    parameters=(
        Parameter("case_token", "case_token", "path", "simple"),
        Parameter("cursor", "cursor", "query", "form", explode=True),
        Parameter("limit", "limit", "query", "form", explode=True),
        Parameter("type", "type", "query", "form", explode=True),
    ),
    answers=(Answer("2XX", "application/json", lambda: models.CommentList),),
    errors=_ERRORS,
    security=_SECURITY,
    pages=CursorPages(
        argument="cursor", next="/meta/page/cursor", more="/meta/page/has_more", items="/data"
    ),
)
_CREATE: Operation[CommentAnswer] = Operation(
    name="cases.comments.create",
    method="POST",
    path="/v1/cases/{case_token}/comments",
    parameters=(Parameter("case_token", "case_token", "path", "simple"),),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.CommentCreate,
        fields=(("body", "body"), ("type", "type"), ("mentions", "mentions")),
        is_required=True,
    ),
    answers=(Answer("2XX", "application/json", lambda: models.CommentAnswer),),
    errors=_ERRORS,
    security=_SECURITY,
    idempotency_header="Idempotency-Key",
    idempotency_window=86400.0,
)


class CasesComments:
    """Comments of cases."""

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
        case_token: str,
        *,
        cursor: str | Omit = OMIT,
        limit: int | Omit = OMIT,
        type: CommentTypeInput | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Pages[Comment, CommentList]:
        """List the comments on a case.

        Returns, page by page, what people and the system wrote on a case.

        Args:
            case_token: Token of the case, `cas_` followed by letters and digits.
            cursor: Where the page starts, as `meta.page.cursor` of the page before says;
                opaque.
            limit: Items per page, 1 to 100; 25 when not given.
            type: Return only comments of this kind. One of `Comment`, `Decision`, `Note`,
                `System`.

        Returns:
            The items of every page, fetched as they are needed; `.pages()` gives the pages.

        Raises:
            BadRequestError: The request is not valid JSON, or a field is missing or has a wrong
                value.
            AuthenticationError: The key is missing, unknown or of the other environment.
            PermissionDeniedError: The key does not reach this project or object.
            NotFoundError: Nothing has this token.
            RateLimitError: The project sent too many requests to this operation in the last 60
                seconds.
            ServerError: 500: Something broke at the vendor; trying again can help. 502: A
                provider that the vendor relies on failed; trying again can help. 503: The
                service is down for the moment; trying again can help.
            ApiError: Any other failure.

        See https://docs.zenoo.com/api-reference/cases/list-case-comments
        """
        return self._transport.pages(
            _LIST,
            {"case_token": case_token, "cursor": cursor, "limit": limit, "type": type},
            options,
        )

    def create(
        self,
        case_token: str,
        *,
        body: str,
        type: CommentCreateType | Omit = OMIT,
        mentions: ArrayOf[str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> CommentAnswer:
        """Comment on a case.

        Writes a comment on a case and notifies the users whom it mentions.

        Carries an idempotency key, the same for each attempt.

        Args:
            case_token: Token of the case, `cas_` followed by letters and digits.
            body: The text, at most 10,000 characters; a user is mentioned as `@` and the id.
            type: Kind of comment; `Comment` when not given. One of `Comment`, `Decision`,
                `Note`.
            mentions: Ids of the users to notify.

        Returns:
            The comment as it was stored.

        Raises:
            BadRequestError: The request is not valid JSON, or a field is missing or has a wrong
                value.
            AuthenticationError: The key is missing, unknown or of the other environment.
            PermissionDeniedError: The key does not reach this project or object.
            NotFoundError: Nothing has this token.
            RateLimitError: The project sent too many requests to this operation in the last 60
                seconds.
            ServerError: 500: Something broke at the vendor; trying again can help. 502: A
                provider that the vendor relies on failed; trying again can help. 503: The
                service is down for the moment; trying again can help.
            ApiError: Any other failure.

        See https://docs.zenoo.com/api-reference/cases/add-comment-to-case
        """
        return self._transport.send(
            _CREATE,
            {"case_token": case_token, "body": body, "type": type, "mentions": mentions},
            options,
        )


class AsyncCasesComments:
    """Comments of cases."""

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
        case_token: str,
        *,
        cursor: str | Omit = OMIT,
        limit: int | Omit = OMIT,
        type: CommentTypeInput | Omit = OMIT,
        **options: Unpack[Options],
    ) -> AsyncPages[Comment, CommentList]:
        """See `CasesComments.list`."""
        return self._transport.pages(
            _LIST,
            {"case_token": case_token, "cursor": cursor, "limit": limit, "type": type},
            options,
        )

    async def create(
        self,
        case_token: str,
        *,
        body: str,
        type: CommentCreateType | Omit = OMIT,
        mentions: ArrayOf[str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> CommentAnswer:
        """See `CasesComments.create`."""
        return await self._transport.send(
            _CREATE,
            {"case_token": case_token, "body": body, "type": type, "mentions": mentions},
            options,
        )


class RawCasesComments:
    """The methods of `CasesComments`, answering `RawResponse`."""

    def __init__(self, resource: CasesComments) -> None:
        self.list = raw_page(resource.list)
        self.create = raw(resource.create)


class AsyncRawCasesComments:
    """The methods of `AsyncCasesComments`, answering `RawResponse`."""

    def __init__(self, resource: AsyncCasesComments) -> None:
        self.list = async_raw_page(resource.list)
        self.create = async_raw(resource.create)


class StreamedCasesComments:
    """The methods of `CasesComments`, answering `StreamedResponse`."""

    def __init__(self, resource: CasesComments) -> None:
        self.list = streamed_page(resource.list)
        self.create = streamed(resource.create)


class AsyncStreamedCasesComments:
    """The methods of `AsyncCasesComments`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncCasesComments) -> None:
        self.list = async_streamed_page(resource.list)
        self.create = async_streamed(resource.create)
