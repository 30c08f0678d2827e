"""Models of what calls send: several resources."""

from __future__ import annotations

from pydantic import MISSING

from .._runtime.models import Input
from .shared_tag_change_meta import TagChangeMeta, TagReplacementMeta


class TagChange(Input):
    """Which tag to add to an object, or to take away from it."""

    meta: TagChangeMeta | MISSING = MISSING
    """The tag."""


class TagReplacement(Input):
    """The tags that an object has from now on."""

    meta: TagReplacementMeta | MISSING = MISSING
    """The tags."""
