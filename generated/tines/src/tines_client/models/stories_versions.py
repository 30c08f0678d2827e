"""Models of answers: stories versions."""

from __future__ import annotations

from datetime import datetime

from typing_extensions import TypeAliasType

from .._runtime.models import Answer
from .shared_meta import Meta
from .shared_story_export import StoryExport


class StoryVersion(Answer):
    """A version of a story."""

    id: int
    """The id of the version."""
    name: str | None = None
    """What the version is called."""
    description: str | None = None
    """What the version is for."""
    timestamp: datetime | None = None
    """When the version was made."""
    export_file: StoryExport | None = None
    """The story as it was; only where one version is asked for."""


class StoryVersionDestroyed(Answer):
    """What is left of a deleted version."""

    destroyed_id: int | str
    """The id of the version. Inferred."""


class StoryVersionList(Answer):
    """One page of versions of a story."""

    story_versions: list[StoryVersion]
    """The versions of the page."""
    meta: Meta
    """Where the page stands among the others."""


class StoryVersionWrapper(Answer):
    """A wrapper with a version of a story. Shown by example."""

    story_version: StoryVersion
    """The version."""


StoryVersionAnswer = TypeAliasType("StoryVersionAnswer", StoryVersionWrapper | StoryVersion)
"""A version of a story, either in a wrapper or as it is."""
