"""Models of answers: cases files."""

from __future__ import annotations

from datetime import datetime

from .._runtime.models import Answer
from .shared_case_activity_file import CaseActivityFile
from .shared_case_activity_type import CaseActivityType
from .shared_meta import Meta
from .shared_reactant import Reaction
from .shared_user import User


class CaseFile(Answer):
    """A file that is attached to a case, as an entry of the timeline."""

    id: int
    """The id of the file."""
    activity_type: CaseActivityType | None = None
    """What happened: `FILE_ATTACHED` or `FILE_ATTACHED_AND_COMMENTED`."""
    value: str | None = None
    """The comment; null when there is none."""
    created_at: datetime | None = None
    """When the file was attached."""
    file: CaseActivityFile | None = None
    """The name and the place of the file."""
    user: User | None = None
    """Who attached it."""
    reactions: list[Reaction] | None = None
    """The reactions to it."""
    block_id: int | None = None
    """The block that the file stands in, where it stands in one."""


class CaseFileAnswer(Answer):
    """A file that is attached to a case, with the id of the case."""

    id: int
    """The id of the file."""
    activity_type: CaseActivityType | None = None
    """What happened: `FILE_ATTACHED` or `FILE_ATTACHED_AND_COMMENTED`."""
    value: str | None = None
    """The comment; null when there is none."""
    created_at: datetime | None = None
    """When the file was attached."""
    file: CaseActivityFile | None = None
    """The name and the place of the file."""
    user: User | None = None
    """Who attached it."""
    reactions: list[Reaction] | None = None
    """The reactions to it."""
    block_id: int | None = None
    """The block that the file stands in, where it stands in one."""
    case_id: int | None = None
    """The id of the case."""


class CaseFileInfo(Answer):
    """The properties of a file. The keys are those that the page on downloads shows. Inferred."""

    filename: str | None = None
    """The name of the file."""
    content_type: str | None = None
    """The media type of the file."""
    guid: str | None = None
    """The id of the content."""
    md5: str | None = None
    """The MD5 hash of the bytes."""
    sha256: str | None = None
    """The SHA-256 hash of the bytes."""
    sizeinbytes: int | None = None
    """How many bytes the file has."""
    path: str | None = None
    """Where the file can be read."""


class CaseFileList(Answer):
    """One page of the files of a case."""

    case_id: int | None = None
    """The id of the case."""
    files: list[CaseFile]
    """The files of the page."""
    meta: Meta
    """Where the page stands among the others."""
