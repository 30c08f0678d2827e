"""Models of answers: it s."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Answer


class ItSGetAnswer(Answer):
    """\"\"\"
    evil()
    """

    class_: Annotated[str | None, Field(alias="__class__")] = None
    """'''\\"""
    u22_u22_u22: Annotated[str | None, Field(alias='"""')] = None
    ref: Annotated[str | None, Field(alias="$ref")] = None
