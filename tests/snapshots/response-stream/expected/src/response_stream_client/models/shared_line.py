"""Models of answers: several resources."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAliasType

from .._runtime.models import Answer

LineLevel = TypeAliasType("LineLevel", Literal["info", "error"] | str)


class Line(Answer):
    text: str
    level: LineLevel | None = None
