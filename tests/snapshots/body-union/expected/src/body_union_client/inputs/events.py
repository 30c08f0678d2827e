"""Models of what calls send: events."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Input


class Closed(Input):
    closed_by: Annotated[str, Field(alias="closedBy")]


class Opened(Input):
    title: str


EventsCreateBody = TypeAliasType("EventsCreateBody", Opened | Closed)
