"""Models of answers: cases."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from typing_extensions import TypeAliasType

from .._runtime.models import Answer

CaseStatus = TypeAliasType("CaseStatus", Literal["open", "closed", "archived"] | str)
"""How far a case is."""


class Case(Answer):
    """A case of the project. Shown by example."""

    id: str | None = None
    """The id of the case."""
    title: str | None = None
    """What the case is called."""
    description: str | None = None
    """What the case is about."""
    status: CaseStatus | None = None
    """How far the case is."""
    attachments: list[File] | None = None
    """The files attached to the case."""
    created_at: datetime | None = None
    """When the case was created."""
    updated_at: datetime | None = None
    """When the case was last changed."""


class CaseList(Answer):
    """One page of cases."""

    cases: list[Case] | None = None
    """The cases of this page."""
    next_cursor: str | None = None
    """The `cursor` of the next page. Look at `has_more` to see whether there is one. Assumed."""
    has_more: bool | None = None
    """Whether another page follows. Assumed."""


class Error(Answer):
    """Why a call failed."""

    error: ErrorDetail | None = None
    """The error."""


class ErrorDetail(Answer):
    """An error, for programs and for people."""

    code: str | None = None
    """What went wrong, in a form that programs can rely on."""
    message: str | None = None
    """What went wrong, for people. The wording may change."""


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
