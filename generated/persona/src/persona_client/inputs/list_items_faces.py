"""Models of what calls send: list items faces."""

from __future__ import annotations

from typing import Annotated

from pydantic import MISSING, Field

from .._runtime.models import Input
from .shared import FileUpload


class FaceListItemCreate(Input):
    data: FaceListItemCreateData | MISSING = MISSING


class FaceListItemCreateAttributes(Input):
    list_id: Annotated[str | MISSING, Field(alias="list-id")] = MISSING
    face_photo: Annotated[FileUpload | MISSING, Field(alias="face-photo")] = MISSING


class FaceListItemCreateData(Input):
    attributes: FaceListItemCreateAttributes | MISSING = MISSING
