"""Models of answers: several resources."""

from __future__ import annotations

from typing import Any

from typing_extensions import TypeAliasType

from .._runtime.models import Answer

FormTemplateOptions = TypeAliasType("FormTemplateOptions", dict[str, Any])
"""Options of a form template; which these are depends on the template."""


class FormTemplateElement(Answer):
    """One element of a step, such as a field."""

    key: str | None = None
    """Key of the field."""
    type: str | None = None
    """Kind of element."""
    label: str | None = None
    """Text that people see."""
    required: bool | None = None
    """Whether the field must be filled in."""


class FormTemplateStep(Answer):
    """One step of a form template."""

    id: str | None = None
    """Identifies the step."""
    title: str | None = None
    """Name that people see."""
    description: str | None = None
    """What the step is about."""
    elements: list[FormTemplateElement] | None = None
    """What stands in the step."""
