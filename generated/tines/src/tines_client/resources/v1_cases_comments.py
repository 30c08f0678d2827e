# pyright: reportDeprecated=false
"""Comments of v1 cases."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from typing_extensions import deprecated

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
    from ..inputs.shared_reaction_value import ReactionValue
    from ..models.v1_cases_comments import CaseCommentV1

_ERRORS = (
    Answer("401", "application/json", lambda: models.Error),
    Answer("404", "application/json", lambda: models.Error),
    Answer("422", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.Error),
    Answer("default", "application/json", lambda: models.Error),
)
_SECURITY = ((("bearerAuth", ()),), (("userToken", ()),))
_CREATE: Operation[CaseCommentV1] = Operation(
    name="v1.cases.comments.create",
    method="POST",
    path="/api/v1/cases/{case_id}/comments",
    parameters=(Parameter("case_id", "case_id", "path", "simple"),),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.CaseCommentCreate,
        fields=(("value", "value"), ("author_email", "author_email")),
        is_required=True,
    ),
    answers=(Answer("2XX", "application/json", lambda: models.CaseCommentV1),),
    errors=_ERRORS,
    security=_SECURITY,
    is_deprecated=True,
)
_ADD_REACTION: Operation[CaseCommentV1] = Operation(
    name="v1.cases.comments.add_reaction",
    method="POST",
    path="/api/v1/cases/{case_id}/comments/{comment_id}/add_reaction",
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
    answers=(Answer("2XX", "application/json", lambda: models.CaseCommentV1),),
    errors=_ERRORS,
    security=_SECURITY,
    is_deprecated=True,
)


class V1CasesComments:
    """Comments of v1 cases."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawV1CasesComments:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawV1CasesComments(self)

    @cached_property
    def with_streaming_response(self) -> StreamedV1CasesComments:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedV1CasesComments(self)

    @deprecated("Deprecated by the vendor, to be removed on 2026-12-01.")
    def create(
        self,
        case_id: int,
        *,
        value: str,
        author_email: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> CaseCommentV1:
        """Comment on a case.

        Adds a comment to a case. The second version of this operation takes its place.

        Deprecated by the vendor, to be removed on 2026-12-01.

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

        See https://www.tines.com/docs/api/cases/comments/create-1-0/
        """
        return self._transport.send(
            _CREATE, {"case_id": case_id, "value": value, "author_email": author_email}, options
        )

    @deprecated("Deprecated by the vendor, to be removed on 2026-12-01.")
    def add_reaction(
        self, case_id: int, comment_id: int, *, value: ReactionValue, **options: Unpack[Options]
    ) -> CaseCommentV1:
        """React to a comment.

        Adds a reaction to a comment. The second version of this operation takes its place.

        Deprecated by the vendor, to be removed on 2026-12-01.

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

        See https://docs.tines.com/api/cases/comments/reactions
        """
        return self._transport.send(
            _ADD_REACTION, {"case_id": case_id, "comment_id": comment_id, "value": value}, options
        )


class AsyncV1CasesComments:
    """Comments of v1 cases."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawV1CasesComments:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawV1CasesComments(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedV1CasesComments:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedV1CasesComments(self)

    @deprecated("Deprecated by the vendor, to be removed on 2026-12-01.")
    async def create(
        self,
        case_id: int,
        *,
        value: str,
        author_email: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> CaseCommentV1:
        """See `V1CasesComments.create`."""
        return await self._transport.send(
            _CREATE, {"case_id": case_id, "value": value, "author_email": author_email}, options
        )

    @deprecated("Deprecated by the vendor, to be removed on 2026-12-01.")
    async def add_reaction(
        self, case_id: int, comment_id: int, *, value: ReactionValue, **options: Unpack[Options]
    ) -> CaseCommentV1:
        """See `V1CasesComments.add_reaction`."""
        return await self._transport.send(
            _ADD_REACTION, {"case_id": case_id, "comment_id": comment_id, "value": value}, options
        )


class RawV1CasesComments:
    """The methods of `V1CasesComments`, answering `RawResponse`."""

    def __init__(self, resource: V1CasesComments) -> None:
        self.create = raw(resource.create)
        self.add_reaction = raw(resource.add_reaction)


class AsyncRawV1CasesComments:
    """The methods of `AsyncV1CasesComments`, answering `RawResponse`."""

    def __init__(self, resource: AsyncV1CasesComments) -> None:
        self.create = async_raw(resource.create)
        self.add_reaction = async_raw(resource.add_reaction)


class StreamedV1CasesComments:
    """The methods of `V1CasesComments`, answering `StreamedResponse`."""

    def __init__(self, resource: V1CasesComments) -> None:
        self.create = streamed(resource.create)
        self.add_reaction = streamed(resource.add_reaction)


class AsyncStreamedV1CasesComments:
    """The methods of `AsyncV1CasesComments`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncV1CasesComments) -> None:
        self.create = async_streamed(resource.create)
        self.add_reaction = async_streamed(resource.add_reaction)
