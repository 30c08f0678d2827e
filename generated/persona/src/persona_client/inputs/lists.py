"""Models of what calls send: lists."""

from __future__ import annotations

from typing import Literal

from pydantic import MISSING
from typing_extensions import TypeAliasType

from .._runtime.models import Input

ListFilterStatus = TypeAliasType("ListFilterStatus", Literal["active", "archived"])


class ListCreate(Input):
    data: ListCreateData | MISSING = MISSING


class ListCreateAttributes(Input):
    name: str | MISSING = MISSING


class ListCreateData(Input):
    attributes: ListCreateAttributes | MISSING = MISSING


class ListFilter(Input):
    status: ListFilterStatus | MISSING = MISSING
