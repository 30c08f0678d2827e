"""Models of what calls send: lists names."""

from __future__ import annotations

from typing import Annotated

from pydantic import MISSING, Field

from .._runtime.models import Input


class NameListCreate(Input):
    """The list of names to create."""

    data: NameListCreateData | MISSING = MISSING


class NameListCreateAttributes(Input):
    """What the list is called, and how first names are compared."""

    allow_fuzzy_name_first: Annotated[bool | MISSING, Field(alias="allow-fuzzy-name-first")] = (
        MISSING
    )
    """Whether first names that are only similar match too."""
    name: str | MISSING = MISSING


class NameListCreateData(Input):
    """The list to create."""

    attributes: NameListCreateAttributes | MISSING = MISSING
