"""Models of what calls send: list items government id numbers."""

from __future__ import annotations

from typing import Annotated

from pydantic import MISSING, Field

from .._runtime.models import Input


class GovernmentIdNumberListItemCreate(Input):
    """The number of a government ID to add."""

    data: GovernmentIdNumberListItemCreateData | MISSING = MISSING


class GovernmentIdNumberListItemCreateAttributes(Input):
    """The number, and the list that it is put on."""

    id_class: Annotated[str | MISSING, Field(alias="id-class")] = MISSING
    """The kind of ID, such as `pp` for a passport and `dl` for a driver license."""
    id_number: Annotated[str | MISSING, Field(alias="id-number")] = MISSING
    list_id: Annotated[str | MISSING, Field(alias="list-id")] = MISSING
    """The id of a list for items of this kind."""


class GovernmentIdNumberListItemCreateData(Input):
    """The item to add."""

    attributes: GovernmentIdNumberListItemCreateAttributes | MISSING = MISSING
