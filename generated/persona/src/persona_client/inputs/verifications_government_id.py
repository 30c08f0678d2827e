"""Models of what calls send: verifications government id."""

from __future__ import annotations

from typing import Annotated

from pydantic import MISSING, Field

from .._runtime.models import Input
from .shared_photo_upload import PhotoUpload


class GovernmentIdVerificationCreate(Input):
    """A new verification of a government ID."""

    data: GovernmentIdVerificationCreateData
    """The verification itself."""


class GovernmentIdVerificationCreateAttributes(Input):
    """The attributes of a new verification of a government ID."""

    verification_template_id: Annotated[str, Field(alias="verification-template-id")]
    """The verification template, by id."""
    country_code: Annotated[str | MISSING, Field(alias="country-code")] = MISSING
    """The country of the ID."""
    selected_id_class: Annotated[list[str] | MISSING, Field(alias="selected-id-class")] = MISSING
    """The classes of ID that were chosen."""
    front_photo: Annotated[PhotoUpload | MISSING, Field(alias="front-photo")] = MISSING
    back_photo: Annotated[PhotoUpload | MISSING, Field(alias="back-photo")] = MISSING


class GovernmentIdVerificationCreateData(Input):
    """The verification itself."""

    attributes: GovernmentIdVerificationCreateAttributes | MISSING = MISSING
    """The attributes of the new verification."""


class GovernmentIdVerificationUpdate(Input):
    """What changes in a verification of a government ID."""

    data: GovernmentIdVerificationUpdateData
    """The verification itself."""


class GovernmentIdVerificationUpdateAttributes(Input):
    """The attributes that change."""

    selected_id_class: Annotated[list[str] | MISSING, Field(alias="selected-id-class")] = MISSING
    """The classes of ID that were chosen."""
    front_photo: Annotated[PhotoUpload | MISSING, Field(alias="front-photo")] = MISSING
    back_photo: Annotated[PhotoUpload | MISSING, Field(alias="back-photo")] = MISSING


class GovernmentIdVerificationUpdateData(Input):
    """The verification itself."""

    attributes: GovernmentIdVerificationUpdateAttributes | MISSING = MISSING
    """The attributes that change."""
