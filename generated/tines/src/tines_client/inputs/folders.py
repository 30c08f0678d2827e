"""Models of what calls send: folders."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAliasType

from .._runtime.models import Input

FolderContentTypeInput = TypeAliasType(
    "FolderContentTypeInput", Literal["CREDENTIAL", "RESOURCE", "STORY"]
)
"""What a folder is for."""


class FolderCreate(Input):
    """A folder to be created. Inferred."""

    name: str
    """What the folder is called."""
    content_type: FolderContentTypeInput
    """What it is for."""
    team_id: int
    """The team that the folder belongs to."""


class FolderUpdate(Input):
    """Another name for a folder. Inferred."""

    name: str
    """What the folder is called."""
