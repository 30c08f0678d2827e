"""Models of what calls send: several resources."""

from __future__ import annotations

from pydantic import MISSING

from .._runtime.models import Input
from .shared_complete_file_upload import CompleteFileUpload


class PhotoUpload(Input):
    """A photo to send."""

    data: CompleteFileUpload | MISSING = MISSING
    """The photo, as a file."""
