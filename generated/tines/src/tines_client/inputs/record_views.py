"""Models of what calls send: record views."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Literal

from pydantic import MISSING
from typing_extensions import TypeAliasType

from .._runtime.models import Input

RecordViewImportMode = TypeAliasType("RecordViewImportMode", Literal["new", "replace"])
"""Whether to create a view or to replace one."""


RecordViewsListOrder = TypeAliasType(
    "RecordViewsListOrder", Literal["NAME", "RECENTLY_CREATED", "RECENTLY_UPDATED"]
)


class ExportedRecordViewInput(Input):
    """A view with all that it consists of. The ids in `elements` and the keys `i` in `layout`
    belong together.
    """

    name: str | MISSING = MISSING
    """What the view is called."""
    report_view: Any | MISSING = MISSING
    """Whether or how the view is a report; its form is not shown."""
    elements: list[Any] | MISSING = MISSING
    """What the view shows; its form is not shown."""
    layout: list[Any] | MISSING = MISSING
    """Where the view shows it; its form is not shown."""


class RecordViewExportInput(Input):
    """A view with all that it consists of."""

    schema_version: int | MISSING = MISSING
    """The version of the form of the export."""
    export_type: Literal["record_view"] | MISSING = MISSING
    """What is exported; it is always a view."""
    exported_at: datetime | MISSING = MISSING
    """When the export was made."""
    record_view: ExportedRecordViewInput | MISSING = MISSING
    """The view."""


class RecordViewImport(Input):
    """A view to be imported."""

    team_id: int
    """The team to import the view into."""
    data: RecordViewExportInput
    """What an export returned, as it is."""
    mode: RecordViewImportMode | MISSING = MISSING
    """Whether to create a view or to replace one. Default: `new`."""
    name: str | MISSING = MISSING
    """What the view is to be called."""
