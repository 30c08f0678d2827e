"""Models of what calls send: list items names."""

from __future__ import annotations

from typing import Annotated

from pydantic import MISSING, Field

from .._runtime.models import Input


class NameListItemCreate(Input):
    """The name to add."""

    data: NameListItemCreateData | MISSING = MISSING


class NameListItemCreateAttributes(Input):
    """The name, and the list that it is put on."""

    list_id: Annotated[str | MISSING, Field(alias="list-id")] = MISSING
    """The id of a list for items of this kind."""
    name_first: Annotated[str | MISSING, Field(alias="name-first")] = MISSING
    name_last: Annotated[str | MISSING, Field(alias="name-last")] = MISSING


class NameListItemCreateData(Input):
    """The item to add."""

    attributes: NameListItemCreateAttributes | MISSING = MISSING
