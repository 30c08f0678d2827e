"""Models of answers: several resources."""

from __future__ import annotations

from .._runtime.models import Answer
from .shared_resource_identifier import ResourceIdentifier


class ToOne(Answer):
    """A relationship to one object."""

    data: ResourceIdentifier | None = None
    """The related object."""
