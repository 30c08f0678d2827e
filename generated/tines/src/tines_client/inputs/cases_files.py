"""Models of what calls send: cases files."""

from __future__ import annotations

from pydantic import MISSING

from .._runtime.models import Input


class CaseFileCreate(Input):
    """A file to be attached."""

    filename: str
    """The name of the file."""
    file_contents: str
    """The bytes of the file in base64."""
    value: str | MISSING = MISSING
    """A comment on the file."""
    author_email: str | MISSING = MISSING
    """The email address of the user that counts as having attached it."""
    team_case_block_id: int | MISSING = MISSING
    """The block to put the file into."""
