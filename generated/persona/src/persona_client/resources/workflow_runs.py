"""Workflows, their versions and their runs."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import inputs, models
from .._runtime.operation import Answer, LinkPages, Operation, Parameter
from .._runtime.response import async_raw, async_raw_page, raw, raw_page
from .._runtime.streamed import async_streamed, async_streamed_page, streamed, streamed_page
from .._runtime.types import OMIT

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Unpack

    from .._runtime.async_transport import AsyncTransport
    from .._runtime.pagination import AsyncPages, Pages
    from .._runtime.sync_transport import SyncTransport
    from .._runtime.types import ArrayOf, Omit, Options
    from ..inputs.shared_page import Page
    from ..inputs.typed_dicts import PageDict, WorkflowRunFilterDict
    from ..inputs.workflow_runs import WorkflowRunFilter
    from ..models.shared_workflow import WorkflowRun
    from ..models.shared_workflow_run_answer import WorkflowRunAnswer
    from ..models.workflow_runs import WorkflowRunList

_ERRORS = (
    Answer("400", "application/json", lambda: models.Error),
    Answer("401", "application/json", lambda: models.Error),
    Answer("403", "application/json", lambda: models.Error),
    Answer("404", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.Error),
)
_SECURITY = ((("bearerAuth", ()),),)
_ERRORS_2 = (
    Answer("400", "application/json", lambda: models.Error),
    Answer("401", "application/json", lambda: models.Error),
    Answer("403", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.Error),
)
_GET: Operation[WorkflowRunAnswer] = Operation(
    name="workflow_runs.get",
    method="GET",
    path="/workflow-runs/{workflow-run-id}",
    parameters=(
        Parameter("workflow_run_id", "workflow-run-id", "path", "simple"),
        Parameter("include", "include", "query", "form"),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.WorkflowRunAnswer),),
    errors=_ERRORS,
    security=_SECURITY,
)
_LIST: Operation[WorkflowRunList] = Operation(
    name="workflow_runs.list",
    method="GET",
    path="/workflow-runs",
    parameters=(
        Parameter("page", "page", "query", "deepObject", explode=True, type=lambda: inputs.Page),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
        Parameter(
            "filter",
            "filter",
            "query",
            "deepObject",
            explode=True,
            type=lambda: inputs.WorkflowRunFilter,
        ),
    ),
    answers=(Answer("200", "application/json", lambda: models.WorkflowRunList),),
    errors=_ERRORS_2,
    security=_SECURITY,
    pages=LinkPages(next="/links/next", items="/data"),
)


class WorkflowRuns:
    """Workflows, their versions and their runs."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawWorkflowRuns:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawWorkflowRuns(self)

    @cached_property
    def with_streaming_response(self) -> StreamedWorkflowRuns:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedWorkflowRuns(self)

    def get(
        self,
        workflow_run_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> WorkflowRunAnswer:
        """Get a workflow run.

        Returns one run of a workflow.

        Args:
            workflow_run_id: The id of the run, which starts with `wfr_`.
            include: Paths of relationships, such as `accounts` or `case-comments`. The objects
                they lead to are returned in full in `included`.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.

        Returns:
            The workflow run, and what `include` asked for.

        Raises:
            BadRequestError: The request was malformed.
            AuthenticationError: The API key is absent or not valid.
            PermissionDeniedError: The API key may not make this call.
            NotFoundError: An object that the request names does not exist.
            RateLimitError: The rate limit or a quota is used up. Wait longer from one try to
                the next.

        See https://github.com/persona-id/persona-openapi/blob/a1526b5/2025-12-08/openapi-bundled.yaml
        """
        return self._transport.send(
            _GET,
            {"workflow_run_id": workflow_run_id, "include": include, "fields": fields},
            options,
        )

    def list(
        self,
        *,
        page: Page | PageDict | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        filter: WorkflowRunFilter | WorkflowRunFilterDict | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Pages[WorkflowRun, WorkflowRunList]:
        """List workflow runs.

        Returns one page of the runs of all workflows in the environment, newest first.

        Args:
            page: Which page is returned, and how long it is.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.
            filter: Which runs are returned.

        Returns:
            The items of every page, fetched as they are needed; `.pages()` gives the pages.

        Raises:
            BadRequestError: The request was malformed.
            AuthenticationError: The API key is absent or not valid.
            PermissionDeniedError: The API key may not make this call.
            RateLimitError: The rate limit or a quota is used up. Wait longer from one try to
                the next.

        See https://github.com/persona-id/persona-openapi/blob/a1526b5/2025-12-08/openapi-bundled.yaml
        """
        return self._transport.pages(
            _LIST, {"page": page, "fields": fields, "filter": filter}, options
        )


class AsyncWorkflowRuns:
    """Workflows, their versions and their runs."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawWorkflowRuns:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawWorkflowRuns(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedWorkflowRuns:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedWorkflowRuns(self)

    async def get(
        self,
        workflow_run_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> WorkflowRunAnswer:
        """See `WorkflowRuns.get`."""
        return await self._transport.send(
            _GET,
            {"workflow_run_id": workflow_run_id, "include": include, "fields": fields},
            options,
        )

    def list(
        self,
        *,
        page: Page | PageDict | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        filter: WorkflowRunFilter | WorkflowRunFilterDict | Omit = OMIT,
        **options: Unpack[Options],
    ) -> AsyncPages[WorkflowRun, WorkflowRunList]:
        """See `WorkflowRuns.list`."""
        return self._transport.pages(
            _LIST, {"page": page, "fields": fields, "filter": filter}, options
        )


class RawWorkflowRuns:
    """The methods of `WorkflowRuns`, answering `RawResponse`."""

    def __init__(self, resource: WorkflowRuns) -> None:
        self.get = raw(resource.get)
        self.list = raw_page(resource.list)


class AsyncRawWorkflowRuns:
    """The methods of `AsyncWorkflowRuns`, answering `RawResponse`."""

    def __init__(self, resource: AsyncWorkflowRuns) -> None:
        self.get = async_raw(resource.get)
        self.list = async_raw_page(resource.list)


class StreamedWorkflowRuns:
    """The methods of `WorkflowRuns`, answering `StreamedResponse`."""

    def __init__(self, resource: WorkflowRuns) -> None:
        self.get = streamed(resource.get)
        self.list = streamed_page(resource.list)


class AsyncStreamedWorkflowRuns:
    """The methods of `AsyncWorkflowRuns`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncWorkflowRuns) -> None:
        self.get = async_streamed(resource.get)
        self.list = async_streamed_page(resource.list)
