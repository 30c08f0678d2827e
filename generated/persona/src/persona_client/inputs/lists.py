"""Models of what calls send: lists."""

from __future__ import annotations

from typing import Literal

from pydantic import MISSING
from typing_extensions import TypeAliasType

from .._runtime.models import Input

ListFilterStatus = TypeAliasType("ListFilterStatus", Literal["active", "archived"])
"""Whether a list is in use (`active`) or was put away (`archived`)."""


class ListFilter(Input):
    """Which lists are returned."""

    status: ListFilterStatus | MISSING = MISSING
    """Only lists in this state."""
