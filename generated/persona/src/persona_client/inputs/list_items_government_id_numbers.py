"""Models of what calls send: list items government id numbers."""

from __future__ import annotations

from typing import Annotated

from pydantic import MISSING, Field

from .._runtime.models import Input


class GovernmentIdNumberListItemCreate(Input):
    data: GovernmentIdNumberListItemCreateData | MISSING = MISSING


class GovernmentIdNumberListItemCreateAttributes(Input):
    id_class: Annotated[str | MISSING, Field(alias="id-class")] = MISSING
    id_number: Annotated[str | MISSING, Field(alias="id-number")] = MISSING
    list_id: Annotated[str | MISSING, Field(alias="list-id")] = MISSING


class GovernmentIdNumberListItemCreateData(Input):
    attributes: GovernmentIdNumberListItemCreateAttributes | MISSING = MISSING
