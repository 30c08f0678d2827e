"""Models in the shape that the model generator gives them: what other modules import."""

from __future__ import annotations

from typing import Any, ClassVar, Literal

from pydantic import ConfigDict
from runtime.models import Answer
from typing_extensions import TypeAliasType


class Meta(Answer):
    request_id: str | None = None
    page: Page | None = None


class Page(Answer):
    cursor: str | None = None
    has_more: bool


class Attributes(Answer):
    model_config = ConfigDict(extra="allow")
    open_: ClassVar[bool] = True
    label: Colour | None = None


Colour = TypeAliasType("Colour", Literal["red", "green"] | str)
Json = TypeAliasType("Json", "dict[str, Json] | list[Json] | str | int | None")
Anything = TypeAliasType("Anything", dict[str, Any])
