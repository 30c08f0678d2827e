"""Models of what calls send: lists names."""

from __future__ import annotations

from typing import Annotated

from pydantic import MISSING, Field

from .._runtime.models import Input


class NameListCreate(Input):
    data: NameListCreateData | MISSING = MISSING


class NameListCreateAttributes(Input):
    allow_fuzzy_name_first: Annotated[bool | MISSING, Field(alias="allow-fuzzy-name-first")] = (
        MISSING
    )
    name: str | MISSING = MISSING


class NameListCreateData(Input):
    attributes: NameListCreateAttributes | MISSING = MISSING
