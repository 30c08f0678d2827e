"""Models of answers: folders."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAliasType

from .._runtime.models import Answer
from .shared_meta import Meta

FolderContentType = TypeAliasType(
    "FolderContentType", Literal["CREDENTIAL", "RESOURCE", "STORY"] | str
)
"""What a folder is for."""


class Folder(Answer):
    """What stories, credentials or resources are sorted into."""

    id: int
    """The id of the folder."""
    name: str
    """What the folder is called."""
    content_type: FolderContentType | None = None
    """What it is for."""
    team_id: int | None = None
    """The team that the folder belongs to."""
    size: int | None = None
    """How much is in it."""


class FolderList(Answer):
    """One page of folders."""

    folders: list[Folder]
    """The folders of the page."""
    meta: Meta
    """Where the page stands among the others."""
