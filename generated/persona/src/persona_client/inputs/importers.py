"""Models of what calls send: importers."""

from __future__ import annotations

from typing import Annotated

from pydantic import MISSING, Field

from .._runtime.models import Input
from .shared import FileUpload


class AccountImport(Input):
    data: AccountImportData


class AccountImportAttributes(Input):
    file: FileUpload


class AccountImportData(Input):
    attributes: AccountImportAttributes


class FaceListImport(Input):
    data: FaceListImportData | MISSING = MISSING


class FaceListImportAttributes(Input):
    list_id: Annotated[str | MISSING, Field(alias="list-id")] = MISSING
    image_files: Annotated[list[FileUpload] | MISSING, Field(alias="image-files")] = MISSING


class FaceListImportData(Input):
    attributes: FaceListImportAttributes | MISSING = MISSING


class ListItemImport(Input):
    data: ListItemImportData


class ListItemImportAttributes(Input):
    file: FileUpload
    list_id: Annotated[str, Field(alias="list-id")]


class ListItemImportData(Input):
    attributes: ListItemImportAttributes
