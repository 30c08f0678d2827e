"""The checklist of a case."""

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
    from .._runtime.types import ArrayOf, Omit, Options
    from ..inputs.cases_tasks import CaseTaskCreate
    from ..inputs.typed_dicts import CaseTaskCreateDict
    from ..models.cases_tasks import (
        CaseTask,
        CaseTaskAnswer,
        CaseTaskBatch,
        CaseTaskDestroyed,
        CaseTaskList,
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
_LIST: Operation[CaseTaskList] = Operation(
    name="cases.tasks.list",
    method="GET",
    path="/api/v2/cases/{case_id}/tasks",
    parameters=(
        Parameter("case_id", "case_id", "path", "simple"),
        Parameter("per_page", "per_page", "query", "form", explode=True),
        Parameter("page", "page", "query", "form", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.CaseTaskList),),
    errors=_ERRORS,
    security=_SECURITY,
    pages=NumberPages(argument="page", next="/meta/next_page_number", items="/tasks"),
)
_CREATE: Operation[CaseTaskAnswer] = Operation(
    name="cases.tasks.create",
    method="POST",
    path="/api/v2/cases/{case_id}/tasks",
    parameters=(Parameter("case_id", "case_id", "path", "simple"),),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.CaseTaskCreate,
        fields=(("description", "description"), ("assignee_emails", "assignee_emails")),
        is_required=True,
    ),
    answers=(Answer("2XX", "application/json", lambda: models.CaseTaskAnswer),),
    errors=_ERRORS_2,
    security=_SECURITY,
)
_CREATE_BATCH: Operation[CaseTaskBatch] = Operation(
    name="cases.tasks.create_batch",
    method="POST",
    path="/api/v2/cases/{case_id}/tasks/batch",
    parameters=(Parameter("case_id", "case_id", "path", "simple"),),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.CaseTaskBatchCreate,
        fields=(("tasks", "tasks"),),
        is_required=True,
    ),
    answers=(Answer("2XX", "application/json", lambda: models.CaseTaskBatch),),
    errors=_ERRORS_2,
    security=_SECURITY,
)
_GET: Operation[CaseTaskAnswer] = Operation(
    name="cases.tasks.get",
    method="GET",
    path="/api/v2/cases/{case_id}/tasks/{task_id}",
    parameters=(
        Parameter("case_id", "case_id", "path", "simple"),
        Parameter("task_id", "task_id", "path", "simple"),
    ),
    answers=(Answer("200", "application/json", lambda: models.CaseTaskAnswer),),
    errors=_ERRORS,
    security=_SECURITY,
)
_UPDATE: Operation[CaseTaskAnswer] = Operation(
    name="cases.tasks.update",
    method="PUT",
    path="/api/v2/cases/{case_id}/tasks/{task_id}",
    parameters=(
        Parameter("case_id", "case_id", "path", "simple"),
        Parameter("task_id", "task_id", "path", "simple"),
    ),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.CaseTaskUpdate,
        fields=(
            ("description", "description"),
            ("completed", "completed"),
            ("assignee_emails", "assignee_emails"),
        ),
        is_required=True,
    ),
    answers=(Answer("200", "application/json", lambda: models.CaseTaskAnswer),),
    errors=_ERRORS_2,
    security=_SECURITY,
)
_DELETE: Operation[CaseTaskDestroyed] = Operation(
    name="cases.tasks.delete",
    method="DELETE",
    path="/api/v2/cases/{case_id}/tasks/{task_id}",
    parameters=(
        Parameter("case_id", "case_id", "path", "simple"),
        Parameter("task_id", "task_id", "path", "simple"),
    ),
    answers=(Answer("200", "application/json", lambda: models.CaseTaskDestroyed),),
    errors=_ERRORS,
    security=_SECURITY,
)


class CasesTasks:
    """The checklist of a case."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawCasesTasks:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawCasesTasks(self)

    @cached_property
    def with_streaming_response(self) -> StreamedCasesTasks:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedCasesTasks(self)

    def list(
        self,
        case_id: int,
        *,
        per_page: int | Omit = OMIT,
        page: int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Pages[CaseTask, CaseTaskList]:
        """List the tasks of a case.

        Returns one page of the checklist of a case.

        Args:
            case_id: The id of the case.
            per_page: How many entries a page holds, 50 at most. Default: `20`.
            page: The number of the page; the first is 1. Default: `1`.

        Returns:
            The items of every page, fetched as they are needed; `.pages()` gives the pages.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/cases/tasks/list/
        """
        return self._transport.pages(
            _LIST, {"case_id": case_id, "per_page": per_page, "page": page}, options
        )

    def create(
        self,
        case_id: int,
        *,
        description: str,
        assignee_emails: ArrayOf[str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> CaseTaskAnswer:
        """Add a task to a case.

        Adds a task to the checklist of a case.

        Args:
            case_id: The id of the case.
            description: What is to be done.
            assignee_emails: The email addresses of the users that have to do it.

        Returns:
            The task that was added.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            UnprocessableEntityError: A value in the request is not allowed.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/cases/tasks/create/
        """
        return self._transport.send(
            _CREATE,
            {"case_id": case_id, "description": description, "assignee_emails": assignee_emails},
            options,
        )

    def create_batch(
        self,
        case_id: int,
        *,
        tasks: Sequence[CaseTaskCreate | CaseTaskCreateDict],
        **options: Unpack[Options],
    ) -> CaseTaskBatch:
        """Add several tasks to a case.

        Adds up to 25 tasks to the checklist of a case.

        Args:
            case_id: The id of the case.
            tasks: The tasks, 25 at most.

        Returns:
            The tasks that were added.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            UnprocessableEntityError: A value in the request is not allowed.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/cases/tasks/batch-create/
        """
        return self._transport.send(_CREATE_BATCH, {"case_id": case_id, "tasks": tasks}, options)

    def get(self, case_id: int, task_id: int, **options: Unpack[Options]) -> CaseTaskAnswer:
        """Get a task of a case.

        Returns one task of the checklist of a case.

        Args:
            case_id: The id of the case.
            task_id: The id of the task.

        Returns:
            The task.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/stories/docs/api/cases/tasks/get/
        """
        return self._transport.send(_GET, {"case_id": case_id, "task_id": task_id}, options)

    def update(
        self,
        case_id: int,
        task_id: int,
        *,
        description: str | Omit = OMIT,
        completed: bool | Omit = OMIT,
        assignee_emails: ArrayOf[str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> CaseTaskAnswer:
        """Update a task of a case.

        Changes the text of a task, ticks it off or on again, or gives it to other users.

        What is not passed stays as it is. An array replaces the old one.

        Args:
            case_id: The id of the case.
            task_id: The id of the task.
            description: What is to be done.
            completed: Whether it is done.
            assignee_emails: The email addresses of all users that have to do it; who is not
                named is unassigned.

        Returns:
            The task after the change.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            UnprocessableEntityError: A value in the request is not allowed.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/cases/tasks/update/
        """
        return self._transport.send(
            _UPDATE,
            {
                "case_id": case_id,
                "task_id": task_id,
                "description": description,
                "completed": completed,
                "assignee_emails": assignee_emails,
            },
            options,
        )

    def delete(self, case_id: int, task_id: int, **options: Unpack[Options]) -> CaseTaskDestroyed:
        """Delete a task of a case.

        Deletes a task. Unlike other deletions it answers with the id of what is gone.

        Args:
            case_id: The id of the case.
            task_id: The id of the task.

        Returns:
            The id of the task that was deleted.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/cases/tasks/delete/
        """
        return self._transport.send(_DELETE, {"case_id": case_id, "task_id": task_id}, options)


class AsyncCasesTasks:
    """The checklist of a case."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawCasesTasks:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawCasesTasks(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedCasesTasks:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedCasesTasks(self)

    def list(
        self,
        case_id: int,
        *,
        per_page: int | Omit = OMIT,
        page: int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> AsyncPages[CaseTask, CaseTaskList]:
        """See `CasesTasks.list`."""
        return self._transport.pages(
            _LIST, {"case_id": case_id, "per_page": per_page, "page": page}, options
        )

    async def create(
        self,
        case_id: int,
        *,
        description: str,
        assignee_emails: ArrayOf[str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> CaseTaskAnswer:
        """See `CasesTasks.create`."""
        return await self._transport.send(
            _CREATE,
            {"case_id": case_id, "description": description, "assignee_emails": assignee_emails},
            options,
        )

    async def create_batch(
        self,
        case_id: int,
        *,
        tasks: Sequence[CaseTaskCreate | CaseTaskCreateDict],
        **options: Unpack[Options],
    ) -> CaseTaskBatch:
        """See `CasesTasks.create_batch`."""
        return await self._transport.send(
            _CREATE_BATCH, {"case_id": case_id, "tasks": tasks}, options
        )

    async def get(self, case_id: int, task_id: int, **options: Unpack[Options]) -> CaseTaskAnswer:
        """See `CasesTasks.get`."""
        return await self._transport.send(_GET, {"case_id": case_id, "task_id": task_id}, options)

    async def update(
        self,
        case_id: int,
        task_id: int,
        *,
        description: str | Omit = OMIT,
        completed: bool | Omit = OMIT,
        assignee_emails: ArrayOf[str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> CaseTaskAnswer:
        """See `CasesTasks.update`."""
        return await self._transport.send(
            _UPDATE,
            {
                "case_id": case_id,
                "task_id": task_id,
                "description": description,
                "completed": completed,
                "assignee_emails": assignee_emails,
            },
            options,
        )

    async def delete(
        self, case_id: int, task_id: int, **options: Unpack[Options]
    ) -> CaseTaskDestroyed:
        """See `CasesTasks.delete`."""
        return await self._transport.send(
            _DELETE, {"case_id": case_id, "task_id": task_id}, options
        )


class RawCasesTasks:
    """The methods of `CasesTasks`, answering `RawResponse`."""

    def __init__(self, resource: CasesTasks) -> None:
        self.list = raw_page(resource.list)
        self.create = raw(resource.create)
        self.create_batch = raw(resource.create_batch)
        self.get = raw(resource.get)
        self.update = raw(resource.update)
        self.delete = raw(resource.delete)


class AsyncRawCasesTasks:
    """The methods of `AsyncCasesTasks`, answering `RawResponse`."""

    def __init__(self, resource: AsyncCasesTasks) -> None:
        self.list = async_raw_page(resource.list)
        self.create = async_raw(resource.create)
        self.create_batch = async_raw(resource.create_batch)
        self.get = async_raw(resource.get)
        self.update = async_raw(resource.update)
        self.delete = async_raw(resource.delete)


class StreamedCasesTasks:
    """The methods of `CasesTasks`, answering `StreamedResponse`."""

    def __init__(self, resource: CasesTasks) -> None:
        self.list = streamed_page(resource.list)
        self.create = streamed(resource.create)
        self.create_batch = streamed(resource.create_batch)
        self.get = streamed(resource.get)
        self.update = streamed(resource.update)
        self.delete = streamed(resource.delete)


class AsyncStreamedCasesTasks:
    """The methods of `AsyncCasesTasks`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncCasesTasks) -> None:
        self.list = async_streamed_page(resource.list)
        self.create = async_streamed(resource.create)
        self.create_batch = async_streamed(resource.create_batch)
        self.get = async_streamed(resource.get)
        self.update = async_streamed(resource.update)
        self.delete = async_streamed(resource.delete)
