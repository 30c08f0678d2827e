"""Models of answers: files."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Answer


class Dossier(Answer):
    owner: Person | None = None
    new_comer: Annotated[str | None, Field(alias="new-comer")] = None


class Person(Answer):
    since: Annotated[str | None, Field(alias="createdAt")] = None
