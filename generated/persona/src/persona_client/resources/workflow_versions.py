"""Workflow versions."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import inputs, models
from .._runtime.operation import Answer, LinkPages, Operation, Parameter
from .._runtime.response import async_raw_page, raw_page
from .._runtime.streamed import async_streamed_page, streamed_page
from .._runtime.types import OMIT

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Unpack

    from .._runtime.async_transport import AsyncTransport
    from .._runtime.pagination import AsyncPages, Pages
    from .._runtime.sync_transport import SyncTransport
    from .._runtime.types import Omit, Options
    from ..inputs.shared_page import Page
    from ..inputs.typed_dicts import PageDict, WorkflowVersionFilterDict
    from ..inputs.workflow_versions import WorkflowVersionFilter
    from ..models.shared_workflow_version import WorkflowVersion
    from ..models.workflow_versions import WorkflowVersionList

_ERRORS = (
    Answer("400", "application/json", lambda: models.Error),
    Answer("401", "application/json", lambda: models.Error),
    Answer("403", "application/json", lambda: models.Error),
    Answer("404", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.Error),
)
_SECURITY = ((("bearerAuth", ()),),)
_LIST: Operation[WorkflowVersionList] = Operation(
    name="workflow_versions.list",
    method="GET",
    path="/workflow-versions",
    parameters=(
        Parameter(
            "filter",
            "filter",
            "query",
            "deepObject",
            explode=True,
            type=lambda: inputs.WorkflowVersionFilter,
        ),
        Parameter("page", "page", "query", "deepObject", explode=True, type=lambda: inputs.Page),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.WorkflowVersionList),),
    errors=_ERRORS,
    security=_SECURITY,
    pages=LinkPages(next="/links/next", items="/data"),
)


class WorkflowVersions:
    """Workflow versions."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawWorkflowVersions:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawWorkflowVersions(self)

    @cached_property
    def with_streaming_response(self) -> StreamedWorkflowVersions:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedWorkflowVersions(self)

    def list(
        self,
        *,
        filter: WorkflowVersionFilter | WorkflowVersionFilterDict,
        page: Page | PageDict | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Pages[WorkflowVersion, WorkflowVersionList]:
        """List the versions of a workflow.

        Returns one page of the versions of one workflow: the published ones and the draft, but
        none that was archived. Whether a version is live, and its share in a rollout, holds for
        the environment of the API key; a sandbox key calls nothing live that runs in production
        only.

        Args:
            filter: Which workflow the versions belong to.
            page: Which page is returned, and how long it is.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.

        Returns:
            The items of every page, fetched as they are needed; `.pages()` gives the pages.

        Raises:
            BadRequestError: The request was malformed.
            AuthenticationError: The API key is absent or not valid.
            PermissionDeniedError: The API key may not make this call.
            NotFoundError: An object that the request names does not exist.
            RateLimitError: The rate limit or a quota is used up. Wait longer from one try to
                the next.

        See https://github.com/persona-id/persona-openapi/blob/a1526b5/2025-12-08/openapi-bundled.yaml
        """
        return self._transport.pages(
            _LIST, {"filter": filter, "page": page, "fields": fields}, options
        )


class AsyncWorkflowVersions:
    """Workflow versions."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawWorkflowVersions:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawWorkflowVersions(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedWorkflowVersions:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedWorkflowVersions(self)

    def list(
        self,
        *,
        filter: WorkflowVersionFilter | WorkflowVersionFilterDict,
        page: Page | PageDict | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> AsyncPages[WorkflowVersion, WorkflowVersionList]:
        """See `WorkflowVersions.list`."""
        return self._transport.pages(
            _LIST, {"filter": filter, "page": page, "fields": fields}, options
        )


class RawWorkflowVersions:
    """The methods of `WorkflowVersions`, answering `RawResponse`."""

    def __init__(self, resource: WorkflowVersions) -> None:
        self.list = raw_page(resource.list)


class AsyncRawWorkflowVersions:
    """The methods of `AsyncWorkflowVersions`, answering `RawResponse`."""

    def __init__(self, resource: AsyncWorkflowVersions) -> None:
        self.list = async_raw_page(resource.list)


class StreamedWorkflowVersions:
    """The methods of `WorkflowVersions`, answering `StreamedResponse`."""

    def __init__(self, resource: WorkflowVersions) -> None:
        self.list = streamed_page(resource.list)


class AsyncStreamedWorkflowVersions:
    """The methods of `AsyncWorkflowVersions`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncWorkflowVersions) -> None:
        self.list = async_streamed_page(resource.list)
