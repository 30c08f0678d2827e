"""Models of answers: importers."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Answer
from .shared import Included, PageLinks

ImporterStatus = TypeAliasType("ImporterStatus", Literal["pending", "ready", "errored"] | str)


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
    """Inferred."""

    type: ImporterType
    """Stated."""
    id: str
    """Stated."""
    attributes: ImporterAttributes


class ImporterAnswer(Answer):
    data: Importer
    included: Included | None = None


class ImporterAttributes(Answer):
    completed_at: Annotated[datetime | None, Field(alias="completed-at")] = None
    created_at: Annotated[str | None, Field(alias="created-at")] = None
    duplicate_count: Annotated[int | None, Field(alias="duplicate-count")] = None
    error_count: Annotated[int | None, Field(alias="error-count")] = None
    status: ImporterStatus | None = None
    successful_count: Annotated[int | None, Field(alias="successful-count")] = None


class ImporterList(Answer):
    data: list[Importer]
    links: PageLinks
