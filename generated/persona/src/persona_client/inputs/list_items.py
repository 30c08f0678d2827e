"""Models of what calls send: list items."""

from __future__ import annotations

from typing import Annotated

from pydantic import MISSING, Field

from .._runtime.models import Input


class ValueListItemCreate(Input):
    data: ValueListItemCreateData | MISSING = MISSING


class ValueListItemCreateAttributes(Input):
    list_id: Annotated[str | MISSING, Field(alias="list-id")] = MISSING
    value: str | MISSING = MISSING


class ValueListItemCreateData(Input):
    attributes: ValueListItemCreateAttributes | MISSING = MISSING
