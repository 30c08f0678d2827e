"""Models of what calls send: verifications selfie."""

from __future__ import annotations

from typing import Annotated

from pydantic import MISSING, Field

from .._runtime.models import Input
from .verifications import PhotoUpload


class SelfieVerificationCreate(Input):
    data: SelfieVerificationCreateData


class SelfieVerificationCreateAttributes(Input):
    verification_template_id: Annotated[str, Field(alias="verification-template-id")]
    center_photo: Annotated[PhotoUpload | MISSING, Field(alias="center-photo")] = MISSING
    left_photo: Annotated[PhotoUpload | MISSING, Field(alias="left-photo")] = MISSING
    right_photo: Annotated[PhotoUpload | MISSING, Field(alias="right-photo")] = MISSING


class SelfieVerificationCreateData(Input):
    attributes: SelfieVerificationCreateAttributes | MISSING = MISSING
