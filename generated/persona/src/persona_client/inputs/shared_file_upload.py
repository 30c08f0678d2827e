"""Models of what calls send: several resources."""

from __future__ import annotations

from pydantic import MISSING

from .._runtime.models import Input


class FileUpload(Input):
    """A file inside of a JSON body."""

    data: str | MISSING = MISSING
    """The content of the file in base64."""
    filename: str | MISSING = MISSING
    """The name of the file."""
