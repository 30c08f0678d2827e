"""Models of answers: received importer pipeline run event."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, ClassVar, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Answer
from .received import EventContext
from .shared_to_one import ToOne

ImporterPipelineRunEventName = TypeAliasType(
    "ImporterPipelineRunEventName",
    Literal[
        "importer-pipeline-run.canceled",
        "importer-pipeline-run.completed",
        "importer-pipeline-run.errored",
        "importer-pipeline-run.paused",
        "importer-pipeline-run.resumed",
        "importer-pipeline-run.started",
    ]
    | str,
)
"""What can happen to a run of an importer pipeline."""


class ImporterPipeline(Answer):
    """An importer pipeline, which imports on demand or again and again. Inferred."""

    type: Literal["importer-pipeline"] | str
    """Stated."""
    id: str
    """The id of the importer pipeline. Those in the vendor's examples start with `mprtp_`.
    Stated.
    """
    attributes: ImporterPipelineAttributes


class ImporterPipelineAttributes(Answer):
    """What an importer pipeline says about itself."""

    name: str | None = None
    status: str | None = None
    """Whether the importer pipeline is in use, such as `active` or `inactive`."""
    run_type: Annotated[str | None, Field(alias="run-type")] = None
    """What starts it, such as `manual` or `recurring`."""
    destination: str | None = None
    """The kind of object that is made, such as `account`."""
    next_run_at: Annotated[datetime | None, Field(alias="next-run-at")] = None
    """When it runs next. Null where no run is planned."""
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    updated_at: Annotated[datetime | None, Field(alias="updated-at")] = None
    archived_at: Annotated[datetime | None, Field(alias="archived-at")] = None
    """When it was archived. Null where it was not."""
    pipeline_config: Annotated[ImporterPipelineConfig | None, Field(alias="pipeline-config")] = None
    """How it imports."""


class ImporterPipelineConfig(Answer):
    """How an importer pipeline imports."""

    open_: ClassVar[bool] = True
    destination: str | None = None
    """The kind of object that is made, such as `account`."""
    sync_mode: Annotated[str | None, Field(alias="sync-mode")] = None
    """What happens to objects, such as `upsert`, `insert` or `update`."""
    archive_after_completion: Annotated[bool | None, Field(alias="archive-after-completion")] = None
    """Whether it is archived when it is done."""


class ImporterPipelineRun(Answer):
    """One run of an importer pipeline. Only events hold it. Inferred."""

    type: Literal["importer-pipeline-run"] | str
    """Stated."""
    id: str
    """The id of the run. Those in the vendor's examples start with `mprtpr_`. Stated."""
    attributes: ImporterPipelineRunAttributes
    relationships: ImporterPipelineRunRelationships | None = None


class ImporterPipelineRunAttributes(Answer):
    """How far a run is, and what became of its rows."""

    reference_id: Annotated[str | None, Field(alias="reference-id")] = None
    """A name for the run, such as that of a batch."""
    status: str | None = None
    """How far the run is, such as `pending`, `running`, `paused`, `canceled`, `completed`,
    `errored` or `killed`.
    """
    run_count: Annotated[int | None, Field(alias="run-count")] = None
    """How often the run was started."""
    started_at: Annotated[datetime | None, Field(alias="started-at")] = None
    """When the run started. Null before that."""
    ended_at: Annotated[datetime | None, Field(alias="ended-at")] = None
    """When the run ended. Null before that."""
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    updated_at: Annotated[datetime | None, Field(alias="updated-at")] = None
    redacted_at: Annotated[datetime | None, Field(alias="redacted-at")] = None
    """When the run was redacted. Null where it was not."""
    run_data: Annotated[ImporterPipelineRunData | None, Field(alias="run-data")] = None
    """Figures about the run."""


class ImporterPipelineRunData(Answer):
    """Figures about a run."""

    open_: ClassVar[bool] = True
    column_names: Annotated[list[str] | None, Field(alias="column-names")] = None
    """The names of the columns that are imported."""
    error_count: Annotated[int | None, Field(alias="error-count")] = None
    """How many errors there were."""
    rows_read: Annotated[int | None, Field(alias="rows-read")] = None
    """How many rows were read from the source."""
    row_count: Annotated[int | None, Field(alias="row-count")] = None
    """How many rows were worked on."""
    success_count: Annotated[int | None, Field(alias="success-count")] = None
    """How many rows were imported."""
    created_count: Annotated[int | None, Field(alias="created-count")] = None
    """How many objects were made."""
    updated_count: Annotated[int | None, Field(alias="updated-count")] = None
    """How many objects were changed."""
    estimated_total_count: Annotated[int | None, Field(alias="estimated-total-count")] = None
    """How many rows there are to work on, roughly."""


class ImporterPipelineRunEvent(Answer):
    """A delivery that tells of a run of an importer pipeline."""

    data: ImporterPipelineRunEventData | None = None


class ImporterPipelineRunEventAttributes(Answer):
    """What happened to a run of an importer pipeline, and when."""

    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    """When the event was created. This, and not the order of deliveries, says which event was
    first.
    """
    context: EventContext | None = None
    name: ImporterPipelineRunEventName | None = None
    payload: ImporterPipelineRunEventPayload | None = None


class ImporterPipelineRunEventData(Answer):
    """An event of a run of an importer pipeline."""

    type: Literal["event"] | str | None = None
    id: str | None = None
    attributes: ImporterPipelineRunEventAttributes | None = None


class ImporterPipelineRunEventPayload(Answer):
    """The run of an importer pipeline that an event is about."""

    data: ImporterPipelineRun | None = None
    included: list[ImporterPipeline] | None = None
    """Objects that the run of an importer pipeline is related to, as far as the webhook lets
    them through.
    """


class ImporterPipelineRunRelationships(Answer):
    """The objects that a run is related to, by type and id."""

    importer_pipeline: Annotated[ToOne | None, Field(alias="importer-pipeline")] = None
    """The importer pipeline that is run (type `importer-pipeline`)."""
