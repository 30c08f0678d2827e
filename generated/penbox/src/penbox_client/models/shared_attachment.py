"""Models of answers: several resources."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAliasType

from .._runtime.models import Answer

AttachmentScope = TypeAliasType("AttachmentScope", Literal["public", "restricted"] | str)
"""Who can fetch a file."""


class Attachment(Answer):
    """A file, in flat form. An older sample has the same inside `attributes`."""

    id: str
    """Identifies the attachment."""
    name: str | None = None
    """Name of the file."""
    type: str | None = None
    """Media type of the file."""
    scope: AttachmentScope | None = None
    """Who can fetch the file."""
    data: str | None = None
    """The file in Base64. Only files of less than 50 MB have it."""
    metadata: AttachmentMetadata | None = None
    """Size of the file."""
    uri: str | None = None
    """Address of the file."""


class AttachmentMetadata(Answer):
    """Size of a file."""

    size: int | None = None
    """Size in bytes."""
    width: int | None = None
    """Width in pixels; null for what is no picture."""
    height: int | None = None
    """Height in pixels; null for what is no picture."""
