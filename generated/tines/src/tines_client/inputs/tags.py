"""Models of what calls send: tags."""

from __future__ import annotations

from typing import Literal

from pydantic import MISSING
from typing_extensions import TypeAliasType

from .._runtime.models import Input

TagColorName = TypeAliasType(
    "TagColorName", Literal["purple", "blue", "gold", "green", "magenta", "red", "orange", "mint"]
)
"""The name of a colour."""


TagColor = TypeAliasType("TagColor", TagColorName | str)
"""A colour, by its name or in hexadecimal, such as `#8D75E6`."""


class TagCreate(Input):
    """A tag to be created."""

    name: str
    """What the tag is called."""
    team_id: int
    """The team that the tag belongs to."""
    color: TagColor
    """Its colour, by name or in hexadecimal."""


class TagUpdate(Input):
    """What to change in a tag."""

    name: str | MISSING = MISSING
    """What the tag is called."""
    color: TagColor | MISSING = MISSING
    """Its colour, by name or in hexadecimal."""
