"""Models of answers: cases."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Answer


class Case(Answer):
    subject: Subject


class Company(Answer):
    kind: str
    tax_id: Annotated[str | None, Field(alias="taxId")] = None


class Person(Answer):
    kind: str
    name: str | None = None


Subject = TypeAliasType("Subject", Person | Company)
