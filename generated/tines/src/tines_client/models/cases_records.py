"""Models of answers: cases records."""

from __future__ import annotations

from datetime import datetime

from .._runtime.models import Answer
from .shared_case_record import CaseRecordGroup
from .shared_case_record_result import CaseRecordResult
from .shared_meta import Meta
from .shared_named import Named


class CaseRecordAnswer(Answer):
    """A record on a case, with the id of the case."""

    case_id: int | None = None
    """The id of the case."""
    record: CaseRecordDetails
    """The record."""


class CaseRecordDetails(Answer):
    """A record on a case, with its type."""

    id: int
    """The id of the record."""
    record_type: Named | None = None
    """The type of the record."""
    records: list[CaseRecordResult] | None = None
    """The values of the record."""
    created_at: datetime | None = None
    """When the record was created."""


class CaseRecordList(Answer):
    """One page of the records on a case."""

    case_id: int | None = None
    """The id of the case."""
    records: list[CaseRecordGroup]
    """The records of the page, by record type."""
    meta: Meta
    """Where the page stands among the others."""
