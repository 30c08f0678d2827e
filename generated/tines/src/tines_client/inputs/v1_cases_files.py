"""Models of what calls send: v1 cases files."""

from __future__ import annotations

from pydantic import MISSING

from .._runtime.models import Input


class CaseFileCreateV1(Input):
    """A file to be attached, in the first version."""

    filename: str
    """The name of the file."""
    file_contents: str
    """The bytes of the file in base64."""
    value: str | MISSING = MISSING
    """A comment on the file."""
    author_email: str | MISSING = MISSING
    """The email address of the user that counts as having attached it."""
