"""The jobs that a tenant has in its queues."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import models
from .._runtime.operation import Answer, NumberPages, Operation, Parameter
from .._runtime.response import async_raw, async_raw_page, raw, raw_page
from .._runtime.streamed import async_streamed, async_streamed_page, streamed, streamed_page
from .._runtime.types import OMIT

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.async_transport import AsyncTransport
    from .._runtime.pagination import AsyncPages, Pages
    from .._runtime.sync_transport import SyncTransport
    from .._runtime.types import Omit, Options
    from ..models.admin_jobs import (
        AdminJob,
        DeadJobList,
        InProgressJobList,
        QueuedJobList,
        RetryJobList,
    )

_ERRORS = (
    Answer("401", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.Error),
    Answer("default", "application/json", lambda: models.Error),
)
_SECURITY = ((("bearerAuth", ()),), (("userToken", ()),))
_ERRORS_2 = (
    Answer("401", "application/json", lambda: models.Error),
    Answer("404", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.Error),
    Answer("default", "application/json", lambda: models.Error),
)
_LIST_DEAD: Operation[DeadJobList] = Operation(
    name="admin.jobs.list_dead",
    method="GET",
    path="/api/v1/admin/dead_jobs",
    parameters=(
        Parameter("per_page", "per_page", "query", "form", explode=True),
        Parameter("page", "page", "query", "form", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.DeadJobList),),
    errors=_ERRORS,
    security=_SECURITY,
    pages=NumberPages(argument="page", next="/meta/next_page_number", items="/admin~1dead_jobs"),
)
_LIST_IN_PROGRESS: Operation[InProgressJobList] = Operation(
    name="admin.jobs.list_in_progress",
    method="GET",
    path="/api/v1/admin/in_progress_jobs",
    parameters=(
        Parameter("per_page", "per_page", "query", "form", explode=True),
        Parameter("page", "page", "query", "form", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.InProgressJobList),),
    errors=_ERRORS,
    security=_SECURITY,
    pages=NumberPages(
        argument="page", next="/meta/next_page_number", items="/admin~1in_progress_jobs"
    ),
)
_LIST_QUEUED: Operation[QueuedJobList] = Operation(
    name="admin.jobs.list_queued",
    method="GET",
    path="/api/v1/admin/queued_jobs",
    parameters=(
        Parameter("per_page", "per_page", "query", "form", explode=True),
        Parameter("page", "page", "query", "form", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.QueuedJobList),),
    errors=_ERRORS,
    security=_SECURITY,
    pages=NumberPages(argument="page", next="/meta/next_page_number", items="/admin~1queued_jobs"),
)
_LIST_RETRY: Operation[RetryJobList] = Operation(
    name="admin.jobs.list_retry",
    method="GET",
    path="/api/v1/admin/retry_jobs",
    parameters=(
        Parameter("per_page", "per_page", "query", "form", explode=True),
        Parameter("page", "page", "query", "form", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.RetryJobList),),
    errors=_ERRORS,
    security=_SECURITY,
    pages=NumberPages(argument="page", next="/meta/next_page_number", items="/admin~1retry_jobs"),
)
_DELETE_DEAD: Operation[None] = Operation(
    name="admin.jobs.delete_dead",
    method="DELETE",
    path="/api/v1/admin/delete_all_dead_jobs",
    answers=(Answer("204"),),
    errors=_ERRORS,
    security=_SECURITY,
    retry="rate_limited",
)
_DELETE_QUEUED: Operation[None] = Operation(
    name="admin.jobs.delete_queued",
    method="DELETE",
    path="/api/v1/admin/delete_all_queued_jobs",
    answers=(Answer("204"),),
    errors=_ERRORS,
    security=_SECURITY,
    retry="rate_limited",
)
_DELETE_RETRY: Operation[None] = Operation(
    name="admin.jobs.delete_retry",
    method="DELETE",
    path="/api/v1/admin/delete_all_retry_jobs",
    answers=(Answer("204"),),
    errors=_ERRORS,
    security=_SECURITY,
    retry="rate_limited",
)
_DELETE_DEAD_OF_ACTION: Operation[None] = Operation(
    name="admin.jobs.delete_dead_of_action",
    method="DELETE",
    path="/api/v1/admin/actions/{action_id}/delete_all_dead_jobs",
    parameters=(Parameter("action_id", "action_id", "path", "simple"),),
    answers=(Answer("204"),),
    errors=_ERRORS_2,
    security=_SECURITY,
    retry="rate_limited",
)
_DELETE_QUEUED_OF_ACTION: Operation[None] = Operation(
    name="admin.jobs.delete_queued_of_action",
    method="DELETE",
    path="/api/v1/admin/actions/{action_id}/delete_all_queued_jobs",
    parameters=(Parameter("action_id", "action_id", "path", "simple"),),
    answers=(Answer("204"),),
    errors=_ERRORS_2,
    security=_SECURITY,
    retry="rate_limited",
)
_DELETE_RETRY_OF_ACTION: Operation[None] = Operation(
    name="admin.jobs.delete_retry_of_action",
    method="DELETE",
    path="/api/v1/admin/actions/{action_id}/delete_all_retry_jobs",
    parameters=(Parameter("action_id", "action_id", "path", "simple"),),
    answers=(Answer("204"),),
    errors=_ERRORS_2,
    security=_SECURITY,
    retry="rate_limited",
)


class AdminJobs:
    """The jobs that a tenant has in its queues."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawAdminJobs:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawAdminJobs(self)

    @cached_property
    def with_streaming_response(self) -> StreamedAdminJobs:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedAdminJobs(self)

    def list_dead(
        self, *, per_page: int | Omit = OMIT, page: int | Omit = OMIT, **options: Unpack[Options]
    ) -> Pages[AdminJob, DeadJobList]:
        """List dead jobs.

        Returns one page of the jobs that failed for good. Only dedicated tenants have it.

        Args:
            per_page: How many entries a page holds, 500 at most. Default: `20`.
            page: The number of the page; the first is 1. Default: `1`.

        Returns:
            The items of every page, fetched as they are needed; `.pages()` gives the pages.

        Raises:
            AuthenticationError: The key is absent or not valid.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/admin/jobs/list-dead/
        """
        return self._transport.pages(_LIST_DEAD, {"per_page": per_page, "page": page}, options)

    def list_in_progress(
        self, *, per_page: int | Omit = OMIT, page: int | Omit = OMIT, **options: Unpack[Options]
    ) -> Pages[AdminJob, InProgressJobList]:
        """List jobs in progress.

        Returns one page of the jobs that are being done. Only dedicated tenants have it.

        Inferred: not stated by the vendor's page.

        Args:
            per_page: How many entries a page holds, 500 at most. Default: `20`. Stated.
            page: The number of the page; the first is 1. Default: `1`. Stated.

        Returns:
            The items of every page, fetched as they are needed; `.pages()` gives the pages.

        Raises:
            AuthenticationError: The key is absent or not valid.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://github.com/1Doomdie1/Tapi
        """
        return self._transport.pages(
            _LIST_IN_PROGRESS, {"per_page": per_page, "page": page}, options
        )

    def list_queued(
        self, *, per_page: int | Omit = OMIT, page: int | Omit = OMIT, **options: Unpack[Options]
    ) -> Pages[AdminJob, QueuedJobList]:
        """List queued jobs.

        Returns one page of the jobs that wait. Only dedicated tenants have it.

        Args:
            per_page: How many entries a page holds, 500 at most. Default: `20`.
            page: The number of the page; the first is 1. Default: `1`.

        Returns:
            The items of every page, fetched as they are needed; `.pages()` gives the pages.

        Raises:
            AuthenticationError: The key is absent or not valid.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/admin/jobs/list-dead/
        """
        return self._transport.pages(_LIST_QUEUED, {"per_page": per_page, "page": page}, options)

    def list_retry(
        self, *, per_page: int | Omit = OMIT, page: int | Omit = OMIT, **options: Unpack[Options]
    ) -> Pages[AdminJob, RetryJobList]:
        """List jobs to be tried again.

        Returns one page of the jobs that failed and will be tried again. Only dedicated tenants
        have it.

        Args:
            per_page: How many entries a page holds, 500 at most. Default: `20`.
            page: The number of the page; the first is 1. Default: `1`.

        Returns:
            The items of every page, fetched as they are needed; `.pages()` gives the pages.

        Raises:
            AuthenticationError: The key is absent or not valid.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/admin/jobs/list-dead/
        """
        return self._transport.pages(_LIST_RETRY, {"per_page": per_page, "page": page}, options)

    def delete_dead(self, **options: Unpack[Options]) -> None:
        """Delete all dead jobs.

        Deletes all jobs that failed for good. Only dedicated tenants have it.

        Sent again by itself only where the vendor refused it.

        Raises:
            AuthenticationError: The key is absent or not valid.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/admin/jobs/delete-all-dead/
        """
        return self._transport.send(_DELETE_DEAD, {}, options)

    def delete_queued(self, **options: Unpack[Options]) -> None:
        """Delete all queued jobs.

        Deletes all jobs that wait. Only dedicated tenants have it.

        Sent again by itself only where the vendor refused it.

        Raises:
            AuthenticationError: The key is absent or not valid.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/admin/jobs/delete-all-dead/
        """
        return self._transport.send(_DELETE_QUEUED, {}, options)

    def delete_retry(self, **options: Unpack[Options]) -> None:
        """Delete all jobs to be tried again.

        Deletes all jobs that failed and would be tried again. Only dedicated tenants have it.

        Sent again by itself only where the vendor refused it.

        Raises:
            AuthenticationError: The key is absent or not valid.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/admin/jobs/delete-all-dead/
        """
        return self._transport.send(_DELETE_RETRY, {}, options)

    def delete_dead_of_action(self, action_id: int, **options: Unpack[Options]) -> None:
        """Delete the dead jobs of an action.

        Deletes the jobs of one step that failed for good. Only dedicated tenants have it.

        Sent again by itself only where the vendor refused it.

        Args:
            action_id: The id of the step.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/admin/jobs/by-action/
        """
        return self._transport.send(_DELETE_DEAD_OF_ACTION, {"action_id": action_id}, options)

    def delete_queued_of_action(self, action_id: int, **options: Unpack[Options]) -> None:
        """Delete the queued jobs of an action.

        Deletes the jobs of one step that wait. Only dedicated tenants have it.

        Sent again by itself only where the vendor refused it.

        Inferred: not stated by the vendor's page.

        Args:
            action_id: The id of the step. Stated.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://github.com/1Doomdie1/Tapi
        """
        return self._transport.send(_DELETE_QUEUED_OF_ACTION, {"action_id": action_id}, options)

    def delete_retry_of_action(self, action_id: int, **options: Unpack[Options]) -> None:
        """Delete the jobs of an action that are to be tried again.

        Deletes the jobs of one step that failed and would be tried again. Only dedicated
        tenants have it.

        Sent again by itself only where the vendor refused it.

        Args:
            action_id: The id of the step.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/admin/jobs/by-action/
        """
        return self._transport.send(_DELETE_RETRY_OF_ACTION, {"action_id": action_id}, options)


class AsyncAdminJobs:
    """The jobs that a tenant has in its queues."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawAdminJobs:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawAdminJobs(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedAdminJobs:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedAdminJobs(self)

    def list_dead(
        self, *, per_page: int | Omit = OMIT, page: int | Omit = OMIT, **options: Unpack[Options]
    ) -> AsyncPages[AdminJob, DeadJobList]:
        """See `AdminJobs.list_dead`."""
        return self._transport.pages(_LIST_DEAD, {"per_page": per_page, "page": page}, options)

    def list_in_progress(
        self, *, per_page: int | Omit = OMIT, page: int | Omit = OMIT, **options: Unpack[Options]
    ) -> AsyncPages[AdminJob, InProgressJobList]:
        """See `AdminJobs.list_in_progress`."""
        return self._transport.pages(
            _LIST_IN_PROGRESS, {"per_page": per_page, "page": page}, options
        )

    def list_queued(
        self, *, per_page: int | Omit = OMIT, page: int | Omit = OMIT, **options: Unpack[Options]
    ) -> AsyncPages[AdminJob, QueuedJobList]:
        """See `AdminJobs.list_queued`."""
        return self._transport.pages(_LIST_QUEUED, {"per_page": per_page, "page": page}, options)

    def list_retry(
        self, *, per_page: int | Omit = OMIT, page: int | Omit = OMIT, **options: Unpack[Options]
    ) -> AsyncPages[AdminJob, RetryJobList]:
        """See `AdminJobs.list_retry`."""
        return self._transport.pages(_LIST_RETRY, {"per_page": per_page, "page": page}, options)

    async def delete_dead(self, **options: Unpack[Options]) -> None:
        """See `AdminJobs.delete_dead`."""
        return await self._transport.send(_DELETE_DEAD, {}, options)

    async def delete_queued(self, **options: Unpack[Options]) -> None:
        """See `AdminJobs.delete_queued`."""
        return await self._transport.send(_DELETE_QUEUED, {}, options)

    async def delete_retry(self, **options: Unpack[Options]) -> None:
        """See `AdminJobs.delete_retry`."""
        return await self._transport.send(_DELETE_RETRY, {}, options)

    async def delete_dead_of_action(self, action_id: int, **options: Unpack[Options]) -> None:
        """See `AdminJobs.delete_dead_of_action`."""
        return await self._transport.send(_DELETE_DEAD_OF_ACTION, {"action_id": action_id}, options)

    async def delete_queued_of_action(self, action_id: int, **options: Unpack[Options]) -> None:
        """See `AdminJobs.delete_queued_of_action`."""
        return await self._transport.send(
            _DELETE_QUEUED_OF_ACTION, {"action_id": action_id}, options
        )

    async def delete_retry_of_action(self, action_id: int, **options: Unpack[Options]) -> None:
        """See `AdminJobs.delete_retry_of_action`."""
        return await self._transport.send(
            _DELETE_RETRY_OF_ACTION, {"action_id": action_id}, options
        )


class RawAdminJobs:
    """The methods of `AdminJobs`, answering `RawResponse`."""

    def __init__(self, resource: AdminJobs) -> None:
        self.list_dead = raw_page(resource.list_dead)
        self.list_in_progress = raw_page(resource.list_in_progress)
        self.list_queued = raw_page(resource.list_queued)
        self.list_retry = raw_page(resource.list_retry)
        self.delete_dead = raw(resource.delete_dead)
        self.delete_queued = raw(resource.delete_queued)
        self.delete_retry = raw(resource.delete_retry)
        self.delete_dead_of_action = raw(resource.delete_dead_of_action)
        self.delete_queued_of_action = raw(resource.delete_queued_of_action)
        self.delete_retry_of_action = raw(resource.delete_retry_of_action)


class AsyncRawAdminJobs:
    """The methods of `AsyncAdminJobs`, answering `RawResponse`."""

    def __init__(self, resource: AsyncAdminJobs) -> None:
        self.list_dead = async_raw_page(resource.list_dead)
        self.list_in_progress = async_raw_page(resource.list_in_progress)
        self.list_queued = async_raw_page(resource.list_queued)
        self.list_retry = async_raw_page(resource.list_retry)
        self.delete_dead = async_raw(resource.delete_dead)
        self.delete_queued = async_raw(resource.delete_queued)
        self.delete_retry = async_raw(resource.delete_retry)
        self.delete_dead_of_action = async_raw(resource.delete_dead_of_action)
        self.delete_queued_of_action = async_raw(resource.delete_queued_of_action)
        self.delete_retry_of_action = async_raw(resource.delete_retry_of_action)


class StreamedAdminJobs:
    """The methods of `AdminJobs`, answering `StreamedResponse`."""

    def __init__(self, resource: AdminJobs) -> None:
        self.list_dead = streamed_page(resource.list_dead)
        self.list_in_progress = streamed_page(resource.list_in_progress)
        self.list_queued = streamed_page(resource.list_queued)
        self.list_retry = streamed_page(resource.list_retry)
        self.delete_dead = streamed(resource.delete_dead)
        self.delete_queued = streamed(resource.delete_queued)
        self.delete_retry = streamed(resource.delete_retry)
        self.delete_dead_of_action = streamed(resource.delete_dead_of_action)
        self.delete_queued_of_action = streamed(resource.delete_queued_of_action)
        self.delete_retry_of_action = streamed(resource.delete_retry_of_action)


class AsyncStreamedAdminJobs:
    """The methods of `AsyncAdminJobs`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncAdminJobs) -> None:
        self.list_dead = async_streamed_page(resource.list_dead)
        self.list_in_progress = async_streamed_page(resource.list_in_progress)
        self.list_queued = async_streamed_page(resource.list_queued)
        self.list_retry = async_streamed_page(resource.list_retry)
        self.delete_dead = async_streamed(resource.delete_dead)
        self.delete_queued = async_streamed(resource.delete_queued)
        self.delete_retry = async_streamed(resource.delete_retry)
        self.delete_dead_of_action = async_streamed(resource.delete_dead_of_action)
        self.delete_queued_of_action = async_streamed(resource.delete_queued_of_action)
        self.delete_retry_of_action = async_streamed(resource.delete_retry_of_action)
