"""Where a tenant sends word of changes to the cases of a team."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import inputs, models
from .._runtime.operation import Answer, Body, NumberPages, Operation, Parameter
from .._runtime.response import async_raw, async_raw_page, raw, raw_page
from .._runtime.streamed import async_streamed, async_streamed_page, streamed, streamed_page
from .._runtime.types import OMIT

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

    from .._runtime.async_transport import AsyncTransport
    from .._runtime.pagination import AsyncPages, Pages
    from .._runtime.sync_transport import SyncTransport
    from .._runtime.types import Omit, Options
    from ..inputs.case_webhooks import CaseNotificationTypeInput
    from ..models.case_webhooks import CaseWebhook, CaseWebhookAnswer, CaseWebhookList

_ERRORS = (
    Answer("401", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.Error),
    Answer("default", "application/json", lambda: models.Error),
)
_SECURITY = ((("bearerAuth", ()),), (("userToken", ()),))
_ERRORS_2 = (
    Answer("401", "application/json", lambda: models.Error),
    Answer("422", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.Error),
    Answer("default", "application/json", lambda: models.Error),
)
_ERRORS_3 = (
    Answer("401", "application/json", lambda: models.Error),
    Answer("404", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.Error),
    Answer("default", "application/json", lambda: models.Error),
)
_ERRORS_4 = (
    Answer("401", "application/json", lambda: models.Error),
    Answer("404", "application/json", lambda: models.Error),
    Answer("422", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.Error),
    Answer("default", "application/json", lambda: models.Error),
)
_LIST: Operation[CaseWebhookList] = Operation(
    name="case_webhooks.list",
    method="GET",
    path="/api/v1/case_webhooks",
    parameters=(
        Parameter("team_id", "team_id", "query", "form", explode=True),
        Parameter("per_page", "per_page", "query", "form", explode=True),
        Parameter("page", "page", "query", "form", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.CaseWebhookList),),
    errors=_ERRORS,
    security=_SECURITY,
    pages=NumberPages(argument="page", next="/meta/next_page_number", items="/webhooks"),
)
_CREATE: Operation[CaseWebhookAnswer] = Operation(
    name="case_webhooks.create",
    method="POST",
    path="/api/v1/case_webhooks",
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.CaseWebhookCreate,
        fields=(
            ("team_id", "team_id"),
            ("url", "url"),
            ("name", "name"),
            ("notifications", "notifications"),
        ),
        is_required=True,
    ),
    answers=(Answer("2XX", "application/json", lambda: models.CaseWebhookAnswer),),
    errors=_ERRORS_2,
    security=_SECURITY,
)
_GET: Operation[CaseWebhookAnswer] = Operation(
    name="case_webhooks.get",
    method="GET",
    path="/api/v1/case_webhooks/{id}",
    parameters=(Parameter("id", "id", "path", "simple"),),
    answers=(Answer("200", "application/json", lambda: models.CaseWebhookAnswer),),
    errors=_ERRORS_3,
    security=_SECURITY,
)
_UPDATE: Operation[CaseWebhookAnswer] = Operation(
    name="case_webhooks.update",
    method="PUT",
    path="/api/v1/case_webhooks/{id}",
    parameters=(Parameter("id", "id", "path", "simple"),),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.CaseWebhookUpdate,
        fields=(("url", "url"), ("name", "name"), ("notifications", "notifications")),
        is_required=True,
    ),
    answers=(Answer("200", "application/json", lambda: models.CaseWebhookAnswer),),
    errors=_ERRORS_4,
    security=_SECURITY,
)
_DELETE: Operation[None] = Operation(
    name="case_webhooks.delete",
    method="DELETE",
    path="/api/v1/case_webhooks/{id}",
    parameters=(Parameter("id", "id", "path", "simple"),),
    answers=(Answer("204"),),
    errors=_ERRORS_3,
    security=_SECURITY,
)


class CaseWebhooks:
    """Where a tenant sends word of changes to the cases of a team."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawCaseWebhooks:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawCaseWebhooks(self)

    @cached_property
    def with_streaming_response(self) -> StreamedCaseWebhooks:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedCaseWebhooks(self)

    def list(
        self,
        *,
        team_id: int | Omit = OMIT,
        per_page: int | Omit = OMIT,
        page: int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Pages[CaseWebhook, CaseWebhookList]:
        """List the case webhooks.

        Returns one page of the places that a tenant sends word of changes to.

        Args:
            team_id: Return only webhooks of this team.
            per_page: How many entries a page holds, 50 at most. Default: `20`.
            page: The number of the page; the first is 1. Default: `1`.

        Returns:
            The items of every page, fetched as they are needed; `.pages()` gives the pages.

        Raises:
            AuthenticationError: The key is absent or not valid.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/cases/webhooks/list/
        """
        return self._transport.pages(
            _LIST, {"team_id": team_id, "per_page": per_page, "page": page}, options
        )

    def create(
        self,
        *,
        team_id: int,
        url: str,
        name: str | Omit = OMIT,
        notifications: Sequence[CaseNotificationTypeInput] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> CaseWebhookAnswer:
        """Create a case webhook.

        Has the tenant send word of changes to the cases of a team. A team has five webhooks at
        most. A new one gets payloads of version 2.0.

        Args:
            team_id: The team that the webhook belongs to.
            url: Where payloads are sent.
            name: What the webhook is called.
            notifications: What payloads are sent about. Without this key it is everything. Each
                one of `ALL`, `CREATED`, `ASSIGNED`, `UNASSIGNED`, `COMMENTED`,
                `DELETED_COMMENT`, `STATUS_UPDATED`, `SUB_STATUS_UPDATED` and 16 more.

        Returns:
            The webhook that was created.

        Raises:
            AuthenticationError: The key is absent or not valid.
            UnprocessableEntityError: A value in the request is not allowed.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/cases/webhooks/create/
        """
        return self._transport.send(
            _CREATE,
            {"team_id": team_id, "url": url, "name": name, "notifications": notifications},
            options,
        )

    def get(self, id: int, **options: Unpack[Options]) -> CaseWebhookAnswer:
        """Get a case webhook.

        Returns one webhook of a team.

        Args:
            id: The id of the webhook.

        Returns:
            The webhook.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/cases/webhooks/get/
        """
        return self._transport.send(_GET, {"id": id}, options)

    def update(
        self,
        id: int,
        *,
        url: str | Omit = OMIT,
        name: str | Omit = OMIT,
        notifications: Sequence[CaseNotificationTypeInput] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> CaseWebhookAnswer:
        """Update a case webhook.

        Changes what the body names and leaves the rest of the webhook as it is.

        What is not passed stays as it is.

        Args:
            id: The id of the webhook.
            url: Where payloads are sent.
            name: What the webhook is called; an empty string takes the name away.
            notifications: What payloads are sent about. Each one of `ALL`, `CREATED`,
                `ASSIGNED`, `UNASSIGNED`, `COMMENTED`, `DELETED_COMMENT`, `STATUS_UPDATED`,
                `SUB_STATUS_UPDATED` and 16 more.

        Returns:
            The webhook after the change.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            UnprocessableEntityError: A value in the request is not allowed.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/cases/webhooks/update/
        """
        return self._transport.send(
            _UPDATE, {"id": id, "url": url, "name": name, "notifications": notifications}, options
        )

    def delete(self, id: int, **options: Unpack[Options]) -> None:
        """Delete a case webhook.

        Deletes a webhook. It is announced; its own page was not in reach, so the rest is as
        with its siblings.

        Inferred: not stated by the vendor's page.

        Args:
            id: The id of the webhook. Stated.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/whats-new/case-webhook-api/
        """
        return self._transport.send(_DELETE, {"id": id}, options)


class AsyncCaseWebhooks:
    """Where a tenant sends word of changes to the cases of a team."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawCaseWebhooks:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawCaseWebhooks(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedCaseWebhooks:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedCaseWebhooks(self)

    def list(
        self,
        *,
        team_id: int | Omit = OMIT,
        per_page: int | Omit = OMIT,
        page: int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> AsyncPages[CaseWebhook, CaseWebhookList]:
        """See `CaseWebhooks.list`."""
        return self._transport.pages(
            _LIST, {"team_id": team_id, "per_page": per_page, "page": page}, options
        )

    async def create(
        self,
        *,
        team_id: int,
        url: str,
        name: str | Omit = OMIT,
        notifications: Sequence[CaseNotificationTypeInput] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> CaseWebhookAnswer:
        """See `CaseWebhooks.create`."""
        return await self._transport.send(
            _CREATE,
            {"team_id": team_id, "url": url, "name": name, "notifications": notifications},
            options,
        )

    async def get(self, id: int, **options: Unpack[Options]) -> CaseWebhookAnswer:
        """See `CaseWebhooks.get`."""
        return await self._transport.send(_GET, {"id": id}, options)

    async def update(
        self,
        id: int,
        *,
        url: str | Omit = OMIT,
        name: str | Omit = OMIT,
        notifications: Sequence[CaseNotificationTypeInput] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> CaseWebhookAnswer:
        """See `CaseWebhooks.update`."""
        return await self._transport.send(
            _UPDATE, {"id": id, "url": url, "name": name, "notifications": notifications}, options
        )

    async def delete(self, id: int, **options: Unpack[Options]) -> None:
        """See `CaseWebhooks.delete`."""
        return await self._transport.send(_DELETE, {"id": id}, options)


class RawCaseWebhooks:
    """The methods of `CaseWebhooks`, answering `RawResponse`."""

    def __init__(self, resource: CaseWebhooks) -> None:
        self.list = raw_page(resource.list)
        self.create = raw(resource.create)
        self.get = raw(resource.get)
        self.update = raw(resource.update)
        self.delete = raw(resource.delete)


class AsyncRawCaseWebhooks:
    """The methods of `AsyncCaseWebhooks`, answering `RawResponse`."""

    def __init__(self, resource: AsyncCaseWebhooks) -> None:
        self.list = async_raw_page(resource.list)
        self.create = async_raw(resource.create)
        self.get = async_raw(resource.get)
        self.update = async_raw(resource.update)
        self.delete = async_raw(resource.delete)


class StreamedCaseWebhooks:
    """The methods of `CaseWebhooks`, answering `StreamedResponse`."""

    def __init__(self, resource: CaseWebhooks) -> None:
        self.list = streamed_page(resource.list)
        self.create = streamed(resource.create)
        self.get = streamed(resource.get)
        self.update = streamed(resource.update)
        self.delete = streamed(resource.delete)


class AsyncStreamedCaseWebhooks:
    """The methods of `AsyncCaseWebhooks`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncCaseWebhooks) -> None:
        self.list = async_streamed_page(resource.list)
        self.create = async_streamed(resource.create)
        self.get = async_streamed(resource.get)
        self.update = async_streamed(resource.update)
        self.delete = async_streamed(resource.delete)
