"""Models of what calls send: list items fields."""

from __future__ import annotations

from typing import Annotated

from pydantic import MISSING, Field

from .._runtime.models import Input


class FieldListItemCreate(Input):
    """The value of a field to add."""

    data: FieldListItemCreateData | MISSING = MISSING


class FieldListItemCreateAttributes(Input):
    """The value, and the list that it is put on."""

    list_id: Annotated[str | MISSING, Field(alias="list-id")] = MISSING
    """The id of a list for items of this kind."""
    field_value: Annotated[str | MISSING, Field(alias="field-value")] = MISSING
    """The value to match."""


class FieldListItemCreateData(Input):
    """The item to add."""

    attributes: FieldListItemCreateAttributes | MISSING = MISSING
