"""Models of what calls send: verifications government id."""

from __future__ import annotations

from typing import Annotated

from pydantic import MISSING, Field

from .._runtime.models import Input
from .verifications import PhotoUpload


class GovernmentIdVerificationCreate(Input):
    data: GovernmentIdVerificationCreateData


class GovernmentIdVerificationCreateAttributes(Input):
    verification_template_id: Annotated[str, Field(alias="verification-template-id")]
    country_code: Annotated[str | MISSING, Field(alias="country-code")] = MISSING
    selected_id_class: Annotated[list[str] | MISSING, Field(alias="selected-id-class")] = MISSING
    front_photo: Annotated[PhotoUpload | MISSING, Field(alias="front-photo")] = MISSING
    back_photo: Annotated[PhotoUpload | MISSING, Field(alias="back-photo")] = MISSING


class GovernmentIdVerificationCreateData(Input):
    attributes: GovernmentIdVerificationCreateAttributes | MISSING = MISSING


class GovernmentIdVerificationUpdate(Input):
    data: GovernmentIdVerificationUpdateData


class GovernmentIdVerificationUpdateAttributes(Input):
    selected_id_class: Annotated[list[str] | MISSING, Field(alias="selected-id-class")] = MISSING
    front_photo: Annotated[PhotoUpload | MISSING, Field(alias="front-photo")] = MISSING
    back_photo: Annotated[PhotoUpload | MISSING, Field(alias="back-photo")] = MISSING


class GovernmentIdVerificationUpdateData(Input):
    attributes: GovernmentIdVerificationUpdateAttributes | MISSING = MISSING
