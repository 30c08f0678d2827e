"""Models of answers: several resources."""

from __future__ import annotations

from .._runtime.models import Answer
from .shared_metadata import Metadata


class CaseMetadataAnswer(Answer):
    """Pairs that a case carries."""

    case_id: int | None = None
    """The id of the case."""
    metadata: Metadata
    """The pairs."""
