"""Models of answers: several resources."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Answer
from .shared_field_config import FieldSchema

CaseTemplateStatus = TypeAliasType("CaseTemplateStatus", Literal["active", "archived"] | str)
"""Whether the case template is in use (`active`) or was put away (`archived`)."""


class CaseTemplate(Answer):
    """A case template, from which cases are made. Inferred."""

    type: Literal["case-template"]
    """Stated."""
    id: str
    """Stated."""
    attributes: CaseTemplateAttributes


class CaseTemplateAttributes(Answer):
    """What a case template says about itself."""

    status: CaseTemplateStatus | None = None
    name: str | None = None
    resolutions: list[str] | None = None
    """The names of the ways in which a case can be resolved."""
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    updated_at: Annotated[datetime | None, Field(alias="updated-at")] = None
    archived_at: Annotated[datetime | None, Field(alias="archived-at")] = None
    """When the case template was archived. Null while it is active."""
    field_schemas: Annotated[list[FieldSchema] | None, Field(alias="field-schemas")] = None
    """The fields of every case that is made from the template."""
