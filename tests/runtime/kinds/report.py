"""A union as one alternative of others."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field
from runtime.models import Answer
from typing_extensions import TypeAliasType


class Quick(Answer):
    kind: Annotated[Literal["quick"], Field(alias="object-type")]


class Full(Answer):
    kind: Annotated[Literal["full"], Field(alias="object-type")]
    pages: int


Report = TypeAliasType("Report", Annotated[Quick | Full, Field(discriminator="kind")])
