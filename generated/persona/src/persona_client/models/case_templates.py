"""Models of answers: case templates."""

from __future__ import annotations

from .._runtime.models import Answer
from .shared_case_template import CaseTemplate
from .shared_included import Included


class CaseTemplateAnswer(Answer):
    """One case template."""

    data: CaseTemplate
    included: Included | None = None
