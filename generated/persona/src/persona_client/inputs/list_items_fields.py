"""Models of what calls send: list items fields."""

from __future__ import annotations

from typing import Annotated

from pydantic import MISSING, Field

from .._runtime.models import Input


class FieldListItemCreate(Input):
    data: FieldListItemCreateData | MISSING = MISSING


class FieldListItemCreateAttributes(Input):
    list_id: Annotated[str | MISSING, Field(alias="list-id")] = MISSING
    field_value: Annotated[str | MISSING, Field(alias="field-value")] = MISSING


class FieldListItemCreateData(Input):
    attributes: FieldListItemCreateAttributes | MISSING = MISSING
