"""Models of answers: media."""

from __future__ import annotations

from .._runtime.models import Answer
from .shared_file import File


class FileList(Answer):
    """One page of files."""

    next_cursor: str | None = None
    """The `cursor` of the next page. Look at `has_more` to see whether there is one."""
    has_more: bool | None = None
    """Whether another page follows."""
    files: list[File] | None = None
    """The files of this page."""
