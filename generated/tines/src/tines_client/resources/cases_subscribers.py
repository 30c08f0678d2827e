"""The users that are told about changes of a case."""

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
    from .._runtime.types import ArrayOf, Omit, Options
    from ..models.cases_subscribers import (
        CaseSubscriber,
        CaseSubscriberList,
        CaseSubscriptionAnswer,
        CaseSubscriptionBatch,
    )

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
_LIST: Operation[CaseSubscriberList] = Operation(
    name="cases.subscribers.list",
    method="GET",
    path="/api/v2/cases/{case_id}/subscribers",
    parameters=(
        Parameter("case_id", "case_id", "path", "simple"),
        Parameter("per_page", "per_page", "query", "form", explode=True),
        Parameter("page", "page", "query", "form", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.CaseSubscriberList),),
    errors=_ERRORS,
    security=_SECURITY,
    pages=NumberPages(argument="page", next="/meta/next_page_number", items="/subscribers"),
)
_CREATE: Operation[CaseSubscriptionAnswer] = Operation(
    name="cases.subscribers.create",
    method="POST",
    path="/api/v2/cases/{case_id}/subscribers",
    parameters=(Parameter("case_id", "case_id", "path", "simple"),),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.CaseSubscriberCreate,
        fields=(("user_email", "user_email"),),
        is_required=True,
    ),
    answers=(Answer("201", "application/json", lambda: models.CaseSubscriptionAnswer),),
    errors=_ERRORS_2,
    security=_SECURITY,
)
_CREATE_BATCH: Operation[CaseSubscriptionBatch] = Operation(
    name="cases.subscribers.create_batch",
    method="POST",
    path="/api/v2/cases/{case_id}/subscribers/batch",
    parameters=(Parameter("case_id", "case_id", "path", "simple"),),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.CaseSubscriberBatchCreate,
        fields=(("user_emails", "user_emails"),),
        is_required=True,
    ),
    answers=(Answer("201", "application/json", lambda: models.CaseSubscriptionBatch),),
    errors=_ERRORS_2,
    security=_SECURITY,
)
_DELETE: Operation[None] = Operation(
    name="cases.subscribers.delete",
    method="DELETE",
    path="/api/v2/cases/{case_id}/subscribers/{subscriber_id}",
    parameters=(
        Parameter("case_id", "case_id", "path", "simple"),
        Parameter("subscriber_id", "subscriber_id", "path", "simple"),
    ),
    answers=(Answer("204"),),
    errors=_ERRORS,
    security=_SECURITY,
)


class CasesSubscribers:
    """The users that are told about changes of a case."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawCasesSubscribers:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawCasesSubscribers(self)

    @cached_property
    def with_streaming_response(self) -> StreamedCasesSubscribers:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedCasesSubscribers(self)

    def list(
        self,
        case_id: int,
        *,
        per_page: int | Omit = OMIT,
        page: int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Pages[CaseSubscriber, CaseSubscriberList]:
        """List the subscribers of a case.

        Returns one page of the users that are told about changes of a case.

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

        See https://www.tines.com/docs/api/cases/subscribers/list/
        """
        return self._transport.pages(
            _LIST, {"case_id": case_id, "per_page": per_page, "page": page}, options
        )

    def create(
        self, case_id: int, *, user_email: str, **options: Unpack[Options]
    ) -> CaseSubscriptionAnswer:
        """Subscribe a user to a case.

        Has a user told about changes of a case.

        Args:
            case_id: The id of the case.
            user_email: The email address of the user.

        Returns:
            The subscription.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            UnprocessableEntityError: A value in the request is not allowed.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/cases/subscribers/create/
        """
        return self._transport.send(
            _CREATE, {"case_id": case_id, "user_email": user_email}, options
        )

    def create_batch(
        self, case_id: int, *, user_emails: ArrayOf[str], **options: Unpack[Options]
    ) -> CaseSubscriptionBatch:
        """Subscribe several users to a case.

        Has up to 50 users told about changes of a case.

        Args:
            case_id: The id of the case.
            user_emails: The email addresses of the users, 50 at most.

        Returns:
            The subscriptions.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            UnprocessableEntityError: A value in the request is not allowed.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/cases/subscribers/batch-create/
        """
        return self._transport.send(
            _CREATE_BATCH, {"case_id": case_id, "user_emails": user_emails}, options
        )

    def delete(self, case_id: int, subscriber_id: int, **options: Unpack[Options]) -> None:
        """Unsubscribe a user from a case.

        Ends a subscription.

        Args:
            case_id: The id of the case.
            subscriber_id: The id of the subscription.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/stories/docs/api/cases/subscribers/delete/
        """
        return self._transport.send(
            _DELETE, {"case_id": case_id, "subscriber_id": subscriber_id}, options
        )


class AsyncCasesSubscribers:
    """The users that are told about changes of a case."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawCasesSubscribers:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawCasesSubscribers(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedCasesSubscribers:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedCasesSubscribers(self)

    def list(
        self,
        case_id: int,
        *,
        per_page: int | Omit = OMIT,
        page: int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> AsyncPages[CaseSubscriber, CaseSubscriberList]:
        """See `CasesSubscribers.list`."""
        return self._transport.pages(
            _LIST, {"case_id": case_id, "per_page": per_page, "page": page}, options
        )

    async def create(
        self, case_id: int, *, user_email: str, **options: Unpack[Options]
    ) -> CaseSubscriptionAnswer:
        """See `CasesSubscribers.create`."""
        return await self._transport.send(
            _CREATE, {"case_id": case_id, "user_email": user_email}, options
        )

    async def create_batch(
        self, case_id: int, *, user_emails: ArrayOf[str], **options: Unpack[Options]
    ) -> CaseSubscriptionBatch:
        """See `CasesSubscribers.create_batch`."""
        return await self._transport.send(
            _CREATE_BATCH, {"case_id": case_id, "user_emails": user_emails}, options
        )

    async def delete(self, case_id: int, subscriber_id: int, **options: Unpack[Options]) -> None:
        """See `CasesSubscribers.delete`."""
        return await self._transport.send(
            _DELETE, {"case_id": case_id, "subscriber_id": subscriber_id}, options
        )


class RawCasesSubscribers:
    """The methods of `CasesSubscribers`, answering `RawResponse`."""

    def __init__(self, resource: CasesSubscribers) -> None:
        self.list = raw_page(resource.list)
        self.create = raw(resource.create)
        self.create_batch = raw(resource.create_batch)
        self.delete = raw(resource.delete)


class AsyncRawCasesSubscribers:
    """The methods of `AsyncCasesSubscribers`, answering `RawResponse`."""

    def __init__(self, resource: AsyncCasesSubscribers) -> None:
        self.list = async_raw_page(resource.list)
        self.create = async_raw(resource.create)
        self.create_batch = async_raw(resource.create_batch)
        self.delete = async_raw(resource.delete)


class StreamedCasesSubscribers:
    """The methods of `CasesSubscribers`, answering `StreamedResponse`."""

    def __init__(self, resource: CasesSubscribers) -> None:
        self.list = streamed_page(resource.list)
        self.create = streamed(resource.create)
        self.create_batch = streamed(resource.create_batch)
        self.delete = streamed(resource.delete)


class AsyncStreamedCasesSubscribers:
    """The methods of `AsyncCasesSubscribers`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncCasesSubscribers) -> None:
        self.list = async_streamed_page(resource.list)
        self.create = async_streamed(resource.create)
        self.create_batch = async_streamed(resource.create_batch)
        self.delete = async_streamed(resource.delete)
