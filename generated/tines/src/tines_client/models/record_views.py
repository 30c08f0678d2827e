"""Models of answers: record views."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Literal

from .._runtime.models import Answer
from .shared_meta import Meta
from .shared_named import Named
from .shared_team import Team


class ExportedRecordView(Answer):
    """A view with all that it consists of. The ids in `elements` and the keys `i` in `layout`
    belong together.
    """

    name: str | None = None
    """What the view is called."""
    report_view: Any = None
    """Whether or how the view is a report; its form is not shown."""
    elements: list[Any] | None = None
    """What the view shows; its form is not shown."""
    layout: list[Any] | None = None
    """Where the view shows it; its form is not shown."""


class RecordView(Answer):
    """A view of records."""

    id: int
    """The id of the view."""
    name: str | None = None
    """What the view is called."""
    team: Team | None = None
    """The team that the view belongs to."""
    record_type: Named | None = None
    """The type of the records."""
    created_at: datetime | None = None
    """When the view was created."""
    updated_at: datetime | None = None
    """When the view was last changed."""


class RecordViewExport(Answer):
    """A view with all that it consists of."""

    schema_version: int | None = None
    """The version of the form of the export."""
    export_type: Literal["record_view"] | str | None = None
    """What is exported; it is always a view."""
    exported_at: datetime | None = None
    """When the export was made."""
    record_view: ExportedRecordView | None = None
    """The view."""


class RecordViewList(Answer):
    """One page of views."""

    record_views: list[RecordView]
    """The views of the page."""
    meta: Meta
    """Where the page stands among the others."""
