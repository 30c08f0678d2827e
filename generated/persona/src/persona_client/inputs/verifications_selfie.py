"""Models of what calls send: verifications selfie."""

from __future__ import annotations

from typing import Annotated

from pydantic import MISSING, Field

from .._runtime.models import Input
from .shared_photo_upload import PhotoUpload


class SelfieVerificationCreate(Input):
    """A new verification of a selfie."""

    data: SelfieVerificationCreateData
    """The verification itself."""


class SelfieVerificationCreateAttributes(Input):
    """The attributes of a new verification of a selfie."""

    verification_template_id: Annotated[str, Field(alias="verification-template-id")]
    """The verification template, by id."""
    center_photo: Annotated[PhotoUpload | MISSING, Field(alias="center-photo")] = MISSING
    left_photo: Annotated[PhotoUpload | MISSING, Field(alias="left-photo")] = MISSING
    right_photo: Annotated[PhotoUpload | MISSING, Field(alias="right-photo")] = MISSING


class SelfieVerificationCreateData(Input):
    """The verification itself."""

    attributes: SelfieVerificationCreateAttributes | MISSING = MISSING
    """The attributes of the new verification."""
