"""Models of what calls send: media."""

from __future__ import annotations

from pydantic import MISSING

from .._runtime.models import Input


class MediaBase64Upload(Input):
    """A file inside JSON. Shown by example."""

    filename: str | MISSING = MISSING
    """The name of the file."""
    content_type: str | MISSING = MISSING
    """The media type of the file."""
    data: str | MISSING = MISSING
    """The file in Base64."""


class MediaUpload(Input):
    """A file as part of a form."""

    file: bytes
    """The file, with its name and its media type."""
