"""Models of answers: records."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from .._runtime.models import Answer
from .shared_identified import Identified
from .shared_meta import Meta
from .shared_named import Named


class Record(Answer):
    """A record."""

    id: int
    """The id of the record."""
    record_type: Named | None = None
    """The type of the record."""
    records: list[RecordValue] | None = None
    """The values of the record."""
    case_ids: list[int] | None = None
    """The cases that the record is on."""
    test_mode: bool | None = None
    """Whether a test wrote the record."""
    story: dict[str, Any] | None = None
    """The story that wrote the record; null when none did."""
    story_run_guid: str | None = None
    """The run of that story; null when none did."""
    parent_id: int | None = None
    """The id of the parent record; null when there is none."""
    child_record_ids: list[int] | None = None
    """The ids of the child records."""
    parent_record: Identified | None = None
    """The parent record."""
    created_at: datetime | None = None
    """When the record was created."""
    updated_at: datetime | None = None
    """When the record was last changed."""
    child_records: list[Identified] | None = None
    """The child records; whole where they were asked for."""
    record_artifacts: list[Any] | None = None
    """The large values of the record; their form is not shown."""
    result: dict[str, Any] | None = None
    """The values of the record, keyed by the names of the fields."""
    parent_record_result_set: Identified | None = None
    """The parent record, under an older key. Shown by example."""
    child_record_result_sets: list[Any] | None = None
    """The child records, under an older key; their form is not shown. Shown by example."""


class RecordList(Answer):
    """One page of records."""

    record_results: list[Record]
    """The records of the page."""
    meta: Meta
    """Where the page stands among the others."""


class RecordValue(Answer):
    """One value of a record."""

    field_id: str | None = None
    """The id of the field, as a string."""
    name: str | None = None
    """What the field is called."""
    value: Any = None
    """The value, of the type that the field has."""
