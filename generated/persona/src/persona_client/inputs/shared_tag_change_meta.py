"""Models of what calls send: several resources."""

from __future__ import annotations

from typing import Annotated

from pydantic import MISSING, Field

from .._runtime.models import Input


class TagChangeMeta(Input):
    """A tag, by name or by id."""

    tag_name: Annotated[str | MISSING, Field(alias="tag-name")] = MISSING
    """The name of the tag."""
    tag_id: Annotated[str | MISSING, Field(alias="tag-id")] = MISSING
    """The id of the tag."""


class TagReplacementMeta(Input):
    """Tags, by name or by id."""

    tag_name: Annotated[list[str] | MISSING, Field(alias="tag-name")] = MISSING
    """The names of the tags."""
    tag_id: Annotated[list[str] | MISSING, Field(alias="tag-id")] = MISSING
    """The ids of the tags."""
