"""Models of what calls send: cases."""

from __future__ import annotations

from typing import Annotated

from pydantic import MISSING, Field

from .._runtime.models import Input


class CasesUpdateBody(Input):
    id: str | MISSING = MISSING
    class_: Annotated[str | MISSING, Field(alias="class")] = MISSING
    self: str | MISSING = MISSING
    options: str | MISSING = MISSING
