"""Models of answers: cases."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Answer


class Case(Answer):
    subject: Subject


class Company(Answer):
    kind: Literal["firm"]
    tax_id: Annotated[str | None, Field(alias="taxId")] = None


class Person(Answer):
    kind: Literal["person"]
    name: str | None = None


Subject = TypeAliasType("Subject", Annotated[Person | Company, Field(discriminator="kind")])
