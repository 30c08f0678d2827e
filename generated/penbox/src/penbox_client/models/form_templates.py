"""Models of answers: form templates."""

from __future__ import annotations

from datetime import datetime

from .._runtime.models import Answer
from .shared_page_meta import PageMeta


class FormTemplate(Answer):
    """What forms are made from."""

    id: str
    """Identifies the form template."""
    created_at: datetime | None = None
    """When the form template was created."""
    slug: str
    """Short name, unique within its workspace."""
    name: str | None = None
    """Name that people see."""
    archived_at: datetime | None = None
    """When the form template was archived."""
    enabled: bool | None = None
    """Whether forms can be made from it."""


class FormTemplateList(Answer):
    """A page of form templates."""

    meta: PageMeta
    """Size of the whole list and place of this page in it."""
    data: list[FormTemplate]
    """What stands on this page."""
