"""Models of answers: several resources."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from .._runtime.models import Answer


class ExtractionResponse(Answer):
    """What was read from a document for one field."""

    extraction_type: Annotated[str | None, Field(alias="extraction-type")] = None
    """How it was read. `guided` means that a known value was looked for; `unguided` is seen
    too.
    """
    field_name: Annotated[str | None, Field(alias="field-name")] = None
    """The name of the field that was looked for."""
    structured_results: Annotated[
        list[dict[str, Any]] | None, Field(alias="structured-results")
    ] = None
    """Results that are made of parts. Where they stand on the page is left out."""
    results: list[ExtractionResponseResult] | None = None
    """The values that were found, empty if none was."""


class ExtractionResponseResult(Answer):
    """One value that was found in a document."""

    value: str | None = None
    """The value as text."""
    page: int | None = None
    """The page that it stands on, counted from 1."""
    match_level: Annotated[str | None, Field(alias="match-level")] = None
    """How alike the value and the one looked for are. Always `full` where none was looked for."""
    metadata: dict[str, Any] | None = None
    """More about the value, such as the parts of a date. Null where there is nothing more."""
