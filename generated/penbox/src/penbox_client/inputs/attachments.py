"""Models of what calls send: attachments."""

from __future__ import annotations

from typing import Literal

from pydantic import MISSING
from typing_extensions import TypeAliasType

from .._runtime.models import Input

AttachmentScopeInput = TypeAliasType("AttachmentScopeInput", Literal["public", "restricted"])
"""Who can fetch a file."""


class AttachmentForm(Input):
    """A file as part of a form."""

    file: bytes
    """The file, with its name."""
    type: str | MISSING = MISSING
    """Media type of the file; the vendor finds out when not given. Inferred."""
    scope: AttachmentScopeInput | MISSING = MISSING
    """Who can fetch the file; `restricted` when not given. Inferred."""


class AttachmentUpload(Input):
    """A file inside JSON."""

    name: str
    """Name of the file."""
    data: str
    """The file in Base64."""
    type: str | MISSING = MISSING
    """Media type of the file; the vendor finds out when not given."""
    scope: AttachmentScopeInput | MISSING = MISSING
    """Who can fetch the file; `restricted` when not given."""
