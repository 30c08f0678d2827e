"""Models of answers: case templates."""

from __future__ import annotations

from .._runtime.models import Answer
from .shared import CaseTemplate, Included


class CaseTemplateAnswer(Answer):
    """One case template."""

    data: CaseTemplate
    included: Included | None = None
