"""Models of answers: records artifacts."""

from __future__ import annotations

from datetime import datetime

from .._runtime.models import Answer
from .shared_named import Named


class RecordArtifact(Answer):
    """A large value of a record."""

    id: int
    """The id of the artifact."""
    value: str | None = None
    """The value."""
    record_field: Named | None = None
    """The field that the value belongs to."""
    created_at: datetime | None = None
    """When the artifact was created."""
    updated_at: datetime | None = None
    """When the artifact was last changed."""
