"""Models of answers: several resources."""

from __future__ import annotations

from .._runtime.models import Answer
from .shared_resource_identifier import ResourceIdentifier


class ToOneOrNone(Answer):
    """A relationship to one object or none."""

    data: ResourceIdentifier | None = None
    """The related object, or null where there is none."""
