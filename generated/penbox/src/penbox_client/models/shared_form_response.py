"""Models of answers: several resources."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any

from pydantic import Field

from .._runtime.models import Answer
from .shared_attachment import Attachment


class FormResponse(Answer):
    """What a person has filled in, as forms list it."""

    id: str
    """Identifies the response."""
    completed_at: datetime | None = None
    """When the form was completed."""
    declined_at: datetime | None = None
    """When the person declined. Older samples have it. Shown by example."""
    updated_at: datetime | None = None
    """When the response last changed. Newer samples have it. Shown by example."""
    data: dict[str, Any] | None = None
    """Values by the keys of the template's fields."""
    user: FormResponseUser | None = None
    """Who has filled in the form."""
    attachments: list[Attachment] | None = None
    """Files of the response."""
    signatures: dict[str, Any] | None = None
    """Signatures of the response."""
    files: dict[str, Any] | None = None
    """Files of the response by the fields that hold them."""


class FormResponseUser(Answer):
    """Person who has filled in a form, and with which program."""

    anonymous: bool | None = None
    """Whether nothing is known of the person."""
    ip: str | None = None
    """Internet address."""
    email: str | None = None
    """E-mail address."""
    phone: str | None = None
    """Phone number."""
    locale: str | None = None
    """Language of the person."""
    given_name: str | None = None
    """Given name."""
    family_name: str | None = None
    """Family name."""
    user_agent: Annotated[str | None, Field(alias="user-agent")] = None
    """What the browser says about itself."""
    accept_language: Annotated[str | None, Field(alias="accept-language")] = None
    """Languages that the browser asks for."""
