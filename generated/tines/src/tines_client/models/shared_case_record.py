"""Models of answers: several resources."""

from __future__ import annotations

from datetime import datetime

from .._runtime.models import Answer
from .shared_case_record_result import CaseRecordResult


class CaseRecord(Answer):
    """A record on a case."""

    id: int | None = None
    """The id of the record."""
    results: list[CaseRecordResult] | None = None
    """The values of the record."""
    created_at: datetime | None = None
    """When the record was created."""


class CaseRecordGroup(Answer):
    """The records of one type on a case."""

    record_type_id: int | None = None
    """The id of the record type."""
    record_type_name: str | None = None
    """What the record type is called."""
    record_type_record_results: list[CaseRecord] | None = None
    """The records."""
