"""Models of answers: importers."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Answer
from .shared_included import Included
from .shared_page_links import PageLinks

ImporterStatus = TypeAliasType("ImporterStatus", Literal["pending", "ready", "errored"] | str)
"""Whether an importer is at work (`pending`), done (`ready`) or failed (`errored`)."""


ImporterType = TypeAliasType(
    "ImporterType",
    Literal[
        "importer/account",
        "importer/list-item/email-address",
        "importer/list-item/face",
        "importer/list-item/field",
        "importer/list-item/geolocation",
        "importer/list-item/government-id-number",
        "importer/list-item/ip-address",
        "importer/list-item/name",
        "importer/list-item/phone-number",
    ]
    | str,
)


class Importer(Answer):
    """An import of many accounts or list items; the type says of which kind. Inferred."""

    type: ImporterType
    """Stated."""
    id: str
    """The id of the importer, which starts with `mprt_`. Stated."""
    attributes: ImporterAttributes


class ImporterAnswer(Answer):
    """One importer."""

    data: Importer
    included: Included | None = None


class ImporterAttributes(Answer):
    """How far an importer is, and what became of the rows of its file."""

    completed_at: Annotated[datetime | None, Field(alias="completed-at")] = None
    """When the importer was done. Null before that."""
    created_at: Annotated[str | None, Field(alias="created-at")] = None
    duplicate_count: Annotated[int | None, Field(alias="duplicate-count")] = None
    """How many rows were duplicates."""
    error_count: Annotated[int | None, Field(alias="error-count")] = None
    """How many rows could not be imported."""
    status: ImporterStatus | None = None
    successful_count: Annotated[int | None, Field(alias="successful-count")] = None
    """How many rows were imported."""


class ImporterList(Answer):
    """One page of importers."""

    data: list[Importer]
    links: PageLinks
