"""Models of answers: several resources."""

from __future__ import annotations

from datetime import datetime

from .._runtime.models import Answer


class File(Answer):
    """A file in the project's media storage. Shown by example."""

    id: str | None = None
    """The id of the file, a ULID after the prefix `f_`. Stated."""
    url: str | None = None
    """Where the content of the file can be fetched."""
    key: str | None = None
    """The name of the stored object."""
    size: int | None = None
    """The size of the file in bytes."""
    content_type: str | None = None
    """The media type of the content."""
    sha256: str | None = None
    """The SHA-256 digest of the content."""
    original_name: str | None = None
    """The name that the file had when it was uploaded."""
    tags: list[str] | None = None
    """The tags of the file."""
    folder: str | None = None
    """The folder that holds the file."""
    abuse_status: str | None = None
    """What the check for abuse found."""
    visibility: str | None = None
    """Who can fetch the file."""
    storage_class: str | None = None
    """The kind of storage that holds the file."""
    created_at: datetime | None = None
    """When the file was uploaded."""
    updated_at: datetime | None = None
    """When the file's record was last changed."""
