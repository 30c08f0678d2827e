"""Models of answers: cases."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from .._runtime.models import Answer


class Case(Answer):
    anything: Any
    fields: dict[str, Any]
    extras: dict[str, Any] | None = None
    settings: CaseSettings | None = None
    list_: Annotated[list[Any] | None, Field(alias="list")] = None


class CaseSettings(Answer):
    theme: str | None = None
