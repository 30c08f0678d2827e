"""Models of what calls send: documents government id."""

from __future__ import annotations

from typing import Annotated

from pydantic import MISSING, Field

from .._runtime.models import Input
from .shared import CompleteFileUpload


class DocumentPhotos(Input):
    data: list[CompleteFileUpload] | MISSING = MISSING


class GovernmentIdDocumentCreate(Input):
    data: GovernmentIdDocumentCreateData


class GovernmentIdDocumentCreateAttributes(Input):
    back_photo: Annotated[DocumentPhotos | MISSING, Field(alias="back-photo")] = MISSING
    country_code: Annotated[str, Field(alias="country-code")]
    front_photo: Annotated[DocumentPhotos | MISSING, Field(alias="front-photo")] = MISSING
    inquiry_id: Annotated[str, Field(alias="inquiry-id")]
    account_id: Annotated[str | MISSING, Field(alias="account-id")] = MISSING
    selected_country_code: Annotated[str | MISSING, Field(alias="selected-country-code")] = MISSING
    selected_id_class: Annotated[list[str] | MISSING, Field(alias="selected-id-class")] = MISSING


class GovernmentIdDocumentCreateData(Input):
    attributes: GovernmentIdDocumentCreateAttributes | MISSING = MISSING


class GovernmentIdDocumentUpdate(Input):
    data: GovernmentIdDocumentUpdateData


class GovernmentIdDocumentUpdateAttributes(Input):
    back_photo: Annotated[DocumentPhotos | None | MISSING, Field(alias="back-photo")] = MISSING
    front_photo: Annotated[DocumentPhotos | None | MISSING, Field(alias="front-photo")] = MISSING
    selected_country_code: Annotated[str | MISSING, Field(alias="selected-country-code")] = MISSING
    selected_id_class: Annotated[list[str] | MISSING, Field(alias="selected-id-class")] = MISSING


class GovernmentIdDocumentUpdateData(Input):
    attributes: GovernmentIdDocumentUpdateAttributes | MISSING = MISSING
