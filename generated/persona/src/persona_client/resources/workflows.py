"""Workflows."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import inputs, models
from .._runtime.operation import Answer, Body, Operation, Parameter
from .._runtime.response import async_raw, raw
from .._runtime.streamed import async_streamed, streamed
from .._runtime.types import OMIT

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Unpack

    from .._runtime.async_transport import AsyncTransport
    from .._runtime.sync_transport import SyncTransport
    from .._runtime.types import ArrayOf, Omit, Options
    from ..inputs.typed_dicts import WorkflowTriggerDataDict
    from ..inputs.workflows import WorkflowTriggerData
    from ..models.shared_workflow_run_answer import WorkflowRunAnswer

_ERRORS = (
    Answer("400", "application/json", lambda: models.Error),
    Answer("401", "application/json", lambda: models.Error),
    Answer("403", "application/json", lambda: models.Error),
    Answer("404", "application/json", lambda: models.Error),
    Answer("409", "application/json", lambda: models.Error),
    Answer("422", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.Error),
)
_SECURITY = ((("bearerAuth", ()),),)
_TRIGGER: Operation[WorkflowRunAnswer] = Operation(
    name="workflows.trigger",
    method="POST",
    path="/workflows/{workflow-id}/trigger",
    parameters=(
        Parameter("workflow_id", "workflow-id", "path", "simple"),
        Parameter("include", "include", "query", "form"),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
    ),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.WorkflowTrigger,
        fields=(("data", "data"),),
        is_required=True,
    ),
    answers=(Answer("200", "application/json", lambda: models.WorkflowRunAnswer),),
    errors=_ERRORS,
    security=_SECURITY,
    idempotency_header="Idempotency-Key",
    idempotency_window=86400.0,
)


class Workflows:
    """Workflows."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawWorkflows:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawWorkflows(self)

    @cached_property
    def with_streaming_response(self) -> StreamedWorkflows:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedWorkflows(self)

    def trigger(
        self,
        workflow_id: str,
        *,
        data: WorkflowTriggerData | WorkflowTriggerDataDict,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> WorkflowRunAnswer:
        """Run a workflow.

        Starts a run of a workflow with the values given, and returns the run. Which values it
        takes is up to the trigger of the version that runs.

        Carries an idempotency key, the same for each attempt.

        Args:
            workflow_id: The id of the workflow. In examples it starts with `wfl_`.
            data: The new run.
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
            ConflictError: Another request got in the way, or what was asked for exists already.
            UnprocessableEntityError: A value in the request is not acceptable.
            RateLimitError: The rate limit or a quota is used up. Wait longer from one try to
                the next.

        See https://github.com/persona-id/persona-openapi/blob/a1526b5/2025-12-08/openapi-bundled.yaml
        """
        return self._transport.send(
            _TRIGGER,
            {"workflow_id": workflow_id, "data": data, "include": include, "fields": fields},
            options,
        )


class AsyncWorkflows:
    """Workflows."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawWorkflows:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawWorkflows(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedWorkflows:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedWorkflows(self)

    async def trigger(
        self,
        workflow_id: str,
        *,
        data: WorkflowTriggerData | WorkflowTriggerDataDict,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> WorkflowRunAnswer:
        """See `Workflows.trigger`."""
        return await self._transport.send(
            _TRIGGER,
            {"workflow_id": workflow_id, "data": data, "include": include, "fields": fields},
            options,
        )


class RawWorkflows:
    """The methods of `Workflows`, answering `RawResponse`."""

    def __init__(self, resource: Workflows) -> None:
        self.trigger = raw(resource.trigger)


class AsyncRawWorkflows:
    """The methods of `AsyncWorkflows`, answering `RawResponse`."""

    def __init__(self, resource: AsyncWorkflows) -> None:
        self.trigger = async_raw(resource.trigger)


class StreamedWorkflows:
    """The methods of `Workflows`, answering `StreamedResponse`."""

    def __init__(self, resource: Workflows) -> None:
        self.trigger = streamed(resource.trigger)


class AsyncStreamedWorkflows:
    """The methods of `AsyncWorkflows`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncWorkflows) -> None:
        self.trigger = async_streamed(resource.trigger)
