"""Models of what calls send: list items faces."""

from __future__ import annotations

from typing import Annotated

from pydantic import MISSING, Field

from .._runtime.models import Input
from .shared_file_upload import FileUpload


class FaceListItemCreate(Input):
    """The face to add."""

    data: FaceListItemCreateData | MISSING = MISSING


class FaceListItemCreateAttributes(Input):
    """The face, and the list that it is put on."""

    list_id: Annotated[str | MISSING, Field(alias="list-id")] = MISSING
    """The id of a list for items of this kind."""
    face_photo: Annotated[FileUpload | MISSING, Field(alias="face-photo")] = MISSING
    """A photo of the face."""


class FaceListItemCreateData(Input):
    """The item to add."""

    attributes: FaceListItemCreateAttributes | MISSING = MISSING
