"""Models of what calls send: importers."""

from __future__ import annotations

from typing import Annotated

from pydantic import MISSING, Field

from .._runtime.models import Input
from .shared_file_upload import FileUpload


class AccountImport(Input):
    """Accounts to import from a file in JSON."""

    data: AccountImportData
    """The import."""


class AccountImportAttributes(Input):
    """What is imported."""

    file: FileUpload
    """The CSV file."""


class AccountImportData(Input):
    """The import itself."""

    attributes: AccountImportAttributes


class FaceListImport(Input):
    """Faces to import."""

    data: FaceListImportData | MISSING = MISSING
    """The import."""


class FaceListImportAttributes(Input):
    """What is imported, and into which list."""

    list_id: Annotated[str | MISSING, Field(alias="list-id")] = MISSING
    """The list, by id."""
    image_files: Annotated[list[FileUpload] | MISSING, Field(alias="image-files")] = MISSING
    """The image files."""


class FaceListImportData(Input):
    """The import itself."""

    attributes: FaceListImportAttributes | MISSING = MISSING


class ListItemImport(Input):
    """List items to import from a file in JSON."""

    data: ListItemImportData
    """The import."""


class ListItemImportAttributes(Input):
    """What is imported, and into which list."""

    file: FileUpload
    """The CSV file."""
    list_id: Annotated[str, Field(alias="list-id")]
    """The list, by id."""


class ListItemImportData(Input):
    """The import itself."""

    attributes: ListItemImportAttributes
