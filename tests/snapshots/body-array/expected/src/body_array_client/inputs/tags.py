"""Models of what calls send: tags."""

from __future__ import annotations

from typing import Annotated

from pydantic import MISSING, Field

from .._runtime.models import Input


class TagsCreateBodyItem(Input):
    name: str
    fg_color: Annotated[str | MISSING, Field(alias="fgColor")] = MISSING
