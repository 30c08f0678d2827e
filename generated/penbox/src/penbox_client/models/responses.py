"""Models of answers: responses."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Answer
from .shared_form_response import FormResponse


class FormResponseAttributes(Answer):
    """What a person has filled in, and when. Shown by example."""

    created_at: Annotated[datetime | None, Field(alias="$created_at")] = None
    """When the response was created."""
    updated_at: Annotated[datetime | None, Field(alias="$updated_at")] = None
    """When the response last changed."""
    completed_at: datetime | None = None
    """When the form was completed."""
    declined_at: datetime | None = None
    """When the person declined."""
    user: FormResponseAuthor | None = None
    """Who has filled in the form."""
    data: dict[str, Any] | None = None
    """Values by the keys of the template's fields."""
    rating: Any = None
    """How the person rated the form."""


class FormResponseAuthor(Answer):
    """Person who has filled in a form. Shown by example."""

    email: str | None = None
    """E-mail address."""
    given_name: str | None = None
    """Given name."""
    family_name: str | None = None
    """Family name."""
    phone: str | None = None
    """Phone number."""
    locale: str | None = None
    """Language of the person."""


class FormResponseDocument(Answer):
    """What a person has filled in, as JSON:API has it. Shown by example."""

    data: FormResponseResource
    """The response."""
    included: list[Any] | None = None
    """Objects that the response relates to."""


class FormResponseRelationships(Answer):
    """What a response relates to. Shown by example."""

    request: Any = None
    """The form."""
    attachments: list[Any] | None = None
    """The files."""


class FormResponseResource(Answer):
    """A response to a form as a resource of JSON:API. Shown by example."""

    id: str
    """Identifies the response."""
    type: str
    """Kind of resource: `responses`."""
    attributes: FormResponseAttributes | None = None
    """What was filled in."""
    relationships: FormResponseRelationships | None = None
    """Form and files of the response."""


FormResponseAnswer = TypeAliasType("FormResponseAnswer", FormResponseDocument | FormResponse)
"""What a person has filled in, as JSON:API has it or flat. Inferred."""
