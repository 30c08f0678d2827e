"""Models of what calls send: list items names."""

from __future__ import annotations

from typing import Annotated

from pydantic import MISSING, Field

from .._runtime.models import Input


class NameListItemCreate(Input):
    data: NameListItemCreateData | MISSING = MISSING


class NameListItemCreateAttributes(Input):
    list_id: Annotated[str | MISSING, Field(alias="list-id")] = MISSING
    name_first: Annotated[str | MISSING, Field(alias="name-first")] = MISSING
    name_last: Annotated[str | MISSING, Field(alias="name-last")] = MISSING


class NameListItemCreateData(Input):
    attributes: NameListItemCreateAttributes | MISSING = MISSING
