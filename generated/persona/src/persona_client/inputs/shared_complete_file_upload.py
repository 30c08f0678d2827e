"""Models of what calls send: several resources."""

from __future__ import annotations

from .._runtime.models import Input


class CompleteFileUpload(Input):
    """A file inside of a JSON body, with its name."""

    data: str
    """The content of the file in base64."""
    filename: str
    """The name of the file."""
