"""Models of answers: document intelligence."""

from __future__ import annotations

from datetime import datetime
from typing import Any, ClassVar

from .._runtime.models import Answer


class DocumentIntelligenceJob(Answer):
    """A job that reads data out of files."""

    id: str
    """Identifies the job."""
    created_at: datetime
    """When the job was started."""
    updated_at: datetime | None = None
    """When the job last changed."""
    attachments: list[ReadAttachment]
    """Files that are read."""
    results: DocumentIntelligenceResults
    """What was read; empty while the job runs."""
    language: str | None = None
    """Language of the files."""
    creator: JobCreator | None = None
    """User who started the job."""
    usage: JobUsage | None = None
    """What the job has cost."""


class DocumentIntelligenceResults(Answer):
    """What was read. It is empty while the job runs, and may also hold values by the keys of
    the fields.
    """

    open_: ClassVar[bool] = True
    fields: list[ReadField] | None = None
    """What was read."""
    validation: DocumentValidation | None = None
    """Whether the files are good enough."""
    document_type: str | None = None
    """Kind of document."""


class DocumentValidation(Answer):
    """Whether files are good enough to be read."""

    is_valid: bool | None = None
    """Whether they are."""
    is_blurry: bool | None = None
    """Whether they are blurred."""
    user_explanation: str | None = None
    """What is wrong with them, for people."""


class JobCreator(Answer):
    """User who started a job."""

    id: str | None = None
    """Identifies the user."""
    email: str | None = None
    """E-mail address."""


class JobUsage(Answer):
    """What a job has cost, in tokens and pages."""

    input: int | None = None
    """Tokens that were read."""
    output: int | None = None
    """Tokens that were written."""
    total: int | None = None
    """All tokens."""
    pages: int | None = None
    """Pages that were read."""


class ReadAttachment(Answer):
    """A file that is read."""

    id: str | None = None
    """Identifies the attachment."""
    name: str | None = None
    """Name of the file."""
    type: str | None = None
    """Media type of the file."""


class ReadField(Answer):
    """One value that was read."""

    key: str | None = None
    """Key of the value."""
    name: str | None = None
    """What was looked for."""
    hint: str | None = None
    """How it was to be read."""
    type: str | None = None
    """Kind of value."""
    value: Any = None
    """The value; what it can be depends on its kind."""
    confidence: str | None = None
    """How certain the value is, such as `high`."""
