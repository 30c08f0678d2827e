"""Models of what calls send: several resources."""

from __future__ import annotations

from .._runtime.models import Input
from ..models.shared_metadata import Metadata


class CaseMetadataCreate(Input):
    """Pairs to be added to a case."""

    metadata: Metadata
    """The pairs. A key that the case has already keeps its value."""


class CaseMetadataUpdate(Input):
    """Pairs to be changed or added."""

    metadata: Metadata
    """The pairs with their new values."""
