"""Reviewers of cases."""

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
    from ..inputs.cases_reviewers import ReviewerRoleInput
    from ..models.cases_reviewers import ReviewerAnswer

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
_ADD: Operation[ReviewerAnswer] = Operation(
    name="cases.reviewers.add",
    method="POST",
    path="/v1/cases/{case_token}/reviewers",
    parameters=(Parameter("case_token", "case_token", "path", "simple"),),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.ReviewerAdd,
        fields=(("user_id", "user_id"), ("role", "role")),
        is_required=True,
    ),
    answers=(Answer("2XX", "application/json", lambda: models.ReviewerAnswer),),
    errors=_ERRORS,
    security=_SECURITY,
    idempotency_header="Idempotency-Key",
    idempotency_window=86400.0,
)


class CasesReviewers:
    """Reviewers of cases."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawCasesReviewers:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawCasesReviewers(self)

    @cached_property
    def with_streaming_response(self) -> StreamedCasesReviewers:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedCasesReviewers(self)

    def add(
        self,
        case_token: str,
        *,
        user_id: str,
        role: ReviewerRoleInput | Omit = OMIT,
        **options: Unpack[Options],
    ) -> ReviewerAnswer:
        """Add a reviewer to a case.

        Invites a user to review a case. The reviewer starts in the status `Invited`.

        Carries an idempotency key, the same for each attempt.

        Args:
            case_token: Token of the case, `cas_` followed by letters and digits.
            user_id: Id of the user.
            role: What the reviewer is asked for; `Approver` when not given.

        Returns:
            The reviewer who was invited.

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

        See https://docs.zenoo.com/api-reference/cases/add-reviewer-to-case
        """
        return self._transport.send(
            _ADD, {"case_token": case_token, "user_id": user_id, "role": role}, options
        )


class AsyncCasesReviewers:
    """Reviewers of cases."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawCasesReviewers:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawCasesReviewers(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedCasesReviewers:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedCasesReviewers(self)

    async def add(
        self,
        case_token: str,
        *,
        user_id: str,
        role: ReviewerRoleInput | Omit = OMIT,
        **options: Unpack[Options],
    ) -> ReviewerAnswer:
        """See `CasesReviewers.add`."""
        return await self._transport.send(
            _ADD, {"case_token": case_token, "user_id": user_id, "role": role}, options
        )


class RawCasesReviewers:
    """The methods of `CasesReviewers`, answering `RawResponse`."""

    def __init__(self, resource: CasesReviewers) -> None:
        self.add = raw(resource.add)


class AsyncRawCasesReviewers:
    """The methods of `AsyncCasesReviewers`, answering `RawResponse`."""

    def __init__(self, resource: AsyncCasesReviewers) -> None:
        self.add = async_raw(resource.add)


class StreamedCasesReviewers:
    """The methods of `CasesReviewers`, answering `StreamedResponse`."""

    def __init__(self, resource: CasesReviewers) -> None:
        self.add = streamed(resource.add)


class AsyncStreamedCasesReviewers:
    """The methods of `AsyncCasesReviewers`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncCasesReviewers) -> None:
        self.add = async_streamed(resource.add)
