"""Models of what calls send: documents government id."""

from __future__ import annotations

from typing import Annotated

from pydantic import MISSING, Field

from .._runtime.models import Input
from .shared_complete_file_upload import CompleteFileUpload


class DocumentPhotos(Input):
    """The files of a photo."""

    data: list[CompleteFileUpload] | MISSING = MISSING
    """The files, with their content."""


class GovernmentIdDocumentCreate(Input):
    """A new government ID."""

    data: GovernmentIdDocumentCreateData
    """The government ID itself."""


class GovernmentIdDocumentCreateAttributes(Input):
    """The attributes of a new government ID."""

    back_photo: Annotated[DocumentPhotos | MISSING, Field(alias="back-photo")] = MISSING
    """The photo of the back."""
    country_code: Annotated[str, Field(alias="country-code")]
    """The country of the ID, by a code."""
    front_photo: Annotated[DocumentPhotos | MISSING, Field(alias="front-photo")] = MISSING
    """The photo of the front."""
    inquiry_id: Annotated[str, Field(alias="inquiry-id")]
    """The inquiry that the government ID belongs to, by id."""
    account_id: Annotated[str | MISSING, Field(alias="account-id")] = MISSING
    """The account that the government ID belongs to, by id."""
    selected_country_code: Annotated[str | MISSING, Field(alias="selected-country-code")] = MISSING
    """The country that was chosen, by a code."""
    selected_id_class: Annotated[list[str] | MISSING, Field(alias="selected-id-class")] = MISSING
    """The kinds of ID that were chosen, by their codes."""


class GovernmentIdDocumentCreateData(Input):
    """The government ID itself."""

    attributes: GovernmentIdDocumentCreateAttributes | MISSING = MISSING


class GovernmentIdDocumentUpdate(Input):
    """What changes in a government ID."""

    data: GovernmentIdDocumentUpdateData
    """The government ID itself."""


class GovernmentIdDocumentUpdateAttributes(Input):
    """The attributes that change."""

    back_photo: Annotated[DocumentPhotos | None | MISSING, Field(alias="back-photo")] = MISSING
    """The photo of the back. What null does is not said."""
    front_photo: Annotated[DocumentPhotos | None | MISSING, Field(alias="front-photo")] = MISSING
    """The photo of the front. What null does is not said."""
    selected_country_code: Annotated[str | MISSING, Field(alias="selected-country-code")] = MISSING
    """The country that was chosen, by a code."""
    selected_id_class: Annotated[list[str] | MISSING, Field(alias="selected-id-class")] = MISSING
    """The kinds of ID that were chosen, by their codes."""


class GovernmentIdDocumentUpdateData(Input):
    """The government ID itself."""

    attributes: GovernmentIdDocumentUpdateAttributes | MISSING = MISSING
