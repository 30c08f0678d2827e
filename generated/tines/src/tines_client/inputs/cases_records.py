"""Models of what calls send: cases records."""

from __future__ import annotations

from .._runtime.models import Input


class CaseRecordAdd(Input):
    """A record to be put on a case."""

    record_id: int
    """The id of the record."""
