"""Models of what calls send: lists."""

from __future__ import annotations

from typing import Literal

from pydantic import MISSING
from typing_extensions import TypeAliasType

from .._runtime.models import Input

ListFilterStatus = TypeAliasType("ListFilterStatus", Literal["active", "archived"])
"""Whether a list is in use (`active`) or was put away (`archived`)."""


class ListCreate(Input):
    """The list to create, of any kind but names."""

    data: ListCreateData | MISSING = MISSING


class ListCreateAttributes(Input):
    """What the list is called."""

    name: str | MISSING = MISSING


class ListCreateData(Input):
    """The list to create."""

    attributes: ListCreateAttributes | MISSING = MISSING


class ListFilter(Input):
    """Which lists are returned."""

    status: ListFilterStatus | MISSING = MISSING
    """Only lists in this state."""
